//! Contexts as arguments of axum's handlers (feature `axum`).
#![cfg(feature = "axum")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use axum::response::Response;
use axum::routing::get;
use ctx_core::tower::ContextLayer;
use ctx_core::{Context, ContextError};
use tower_service::Service;

async fn left(ctx: Context) -> String {
    ctx.remaining().map_or("no end".to_owned(), |left| format!("{} s", left.as_secs() + 1))
}

async fn maybe(ctx: Option<Context>) -> &'static str {
    if ctx.is_some() { "some" } else { "none" }
}

fn routes() -> Router {
    Router::new().route("/left", get(left)).route("/maybe", get(maybe))
}

async fn ask(app: &mut Router, path: &str) -> (StatusCode, String) {
    let request =
        Request::get(path).header("grpc-timeout", "5S").body(Body::empty()).expect("a request");
    let response: Response = app.call(request).await.expect("a response");
    let status = response.status();
    let body = to_bytes(response.into_body(), 10_000).await.expect("a body");
    (status, String::from_utf8(body.to_vec()).expect("a text"))
}

#[tokio::test]
async fn a_handler_takes_the_context_of_its_request() {
    let (server, _guard) = Context::background().with_cancel();
    let mut app = routes().layer(ContextLayer::new(server).ceiling(Duration::from_secs(30)));
    assert_eq!(ask(&mut app, "/left").await, (StatusCode::OK, "5 s".to_owned()));
    assert_eq!(ask(&mut app, "/maybe").await, (StatusCode::OK, "some".to_owned()));
}

#[tokio::test]
async fn a_handler_ends_with_its_context() {
    let (server, guard) = Context::background().with_cancel();
    let seen = Arc::new(Mutex::new(None));
    let told = Arc::clone(&seen);
    let waits = move |ctx: Context| async move {
        let error = ctx.done().await;
        *told.lock().unwrap() = Some(error);
    };
    let mut app = Router::<()>::new().route("/", get(waits)).layer(ContextLayer::new(server));
    let request = Request::get("/").body(Body::empty()).expect("a request");
    let answer = tokio::spawn(app.call(request));
    tokio::task::yield_now().await;
    guard.cancel();
    answer.await.unwrap().unwrap();
    assert_eq!(*seen.lock().unwrap(), Some(ContextError::Cancelled));
}

/// What a subscriber that keeps messages was told.
#[cfg(feature = "tracing")]
mod log {
    use std::fmt::{self, Write};
    use std::sync::{Arc, Mutex};

    use tracing::field::{Field, Visit};
    use tracing::{Event, Level, Metadata, Subscriber, span};

    #[derive(Clone, Default)]
    pub(crate) struct Log(pub(crate) Arc<Mutex<Vec<String>>>);

    struct Message(String);

    impl Visit for Message {
        fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
            _ = write!(self.0, "{}={value:?} ", field.name());
        }
    }

    impl Subscriber for Log {
        fn enabled(&self, metadata: &Metadata<'_>) -> bool {
            *metadata.level() == Level::ERROR
        }
        fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
            span::Id::from_u64(1)
        }
        fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
        fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
        fn event(&self, event: &Event<'_>) {
            let mut message = Message(String::new());
            event.record(&mut message);
            self.0.lock().expect("nobody panics").push(message.0);
        }
        fn enter(&self, _: &span::Id) {}
        fn exit(&self, _: &span::Id) {}
    }
}

/// The one test without the layer, because the log is told once in a process.
#[tokio::test]
async fn without_the_layer_a_handler_says_what_is_missing() {
    #[cfg(feature = "tracing")]
    let log = log::Log::default();
    #[cfg(feature = "tracing")]
    let _told = tracing::subscriber::set_default(log.clone());
    let mut app = routes();
    for _ in 0..2 {
        let (status, text) = ask(&mut app, "/left").await;
        assert_eq!(status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(text.contains("`ctx_core::tower::ContextLayer`"), "{text}");
        assert!(text.contains(".layer(ContextLayer::new("), "{text}");
    }
    assert_eq!(ask(&mut app, "/maybe").await, (StatusCode::OK, "none".to_owned()));
    #[cfg(feature = "tracing")]
    {
        let told = log.0.lock().unwrap();
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].contains("/left") && told[0].contains("ContextLayer"), "{told:?}");
    }
}

/// The test above once more as a process of its own, so that its standard error can be read.
#[cfg(not(feature = "tracing"))]
#[test]
fn without_tracing_standard_error_is_told_once() {
    let this = std::env::current_exe().expect("the path of this program");
    let output = std::process::Command::new(this)
        .args(["--exact", "without_the_layer_a_handler_says_what_is_missing"])
        .output()
        .expect("run");
    assert!(output.status.success(), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 passed"), "{output:?}");
    let told = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = told.lines().filter(|line| line.starts_with("ctx-core: ")).collect();
    let [line] = lines[..] else { panic!("one line, not {lines:?}") };
    assert!(line.contains("/left") && line.contains("ContextLayer"), "{line}");
}
