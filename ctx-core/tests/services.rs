//! tower, http and tracing (features of these names).
#![cfg(all(feature = "tower", feature = "tracing", feature = "tokio"))]

use std::convert::Infallible;
use std::fmt::{self, Write};
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{self, Poll};
use std::time::Duration;

use ctx_core::tower::ContextLayer;
use ctx_core::{Context, ContextError};
use http::{Request, Response};
use tower_layer::Layer;
use tower_service::Service;
use tracing::field::{Field, Visit};
use tracing::span;

/// Gives away the context of each request, and never answers.
#[derive(Clone, Default)]
struct Hangs(Arc<Mutex<Vec<Context>>>);

impl Service<Request<()>> for Hangs {
    type Response = Response<()>;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Response<()>, Infallible>>>>;

    fn poll_ready(&mut self, _: &mut task::Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<()>) -> Self::Future {
        let ctx = request.extensions().get::<Context>().expect("the layer put it there").clone();
        self.0.lock().expect("nobody panics").push(ctx);
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn a_request_ends_when_the_client_goes_away_or_the_time_is_over() {
    let (server, server_guard) = Context::background().with_cancel();
    let hangs = Hangs::default();
    let seen = Arc::clone(&hangs.0);
    let mut service = ContextLayer::new(server).ceiling(Duration::from_secs(60)).layer(hangs);
    let request =
        |timeout: &str| Request::builder().header("grpc-timeout", timeout).body(()).unwrap();

    let gone = service.call(request("1H"));
    let _late = service.call(request("5S"));
    let _bad = service.call(request("soon"));
    drop(gone);
    let [gone, late, bad]: [Context; 3] = seen.lock().unwrap().clone().try_into().unwrap();
    assert_eq!(gone.err(), Some(ContextError::Cancelled));
    assert_eq!(late.done().await, ContextError::DeadlineExceeded);
    let left = bad.remaining().unwrap();
    assert!(left > Duration::from_secs(50) && left <= Duration::from_secs(60));
    server_guard.cancel_cause("shutting down");
    assert_eq!(bad.cause().unwrap().to_string(), "shutting down");
}

struct Log(Mutex<Vec<String>>);

struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if ["err", "cause", "descendants"].contains(&field.name()) {
            let _ = write!(self.0, "{}={value:?} ", field.name());
        }
    }
}

struct Subscriber(Arc<Log>);

impl tracing::Subscriber for Subscriber {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        metadata.target().starts_with("ctx_core")
    }
    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }
    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}
    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
    fn event(&self, event: &tracing::Event<'_>) {
        let mut fields = Fields(format!("{} ", event.metadata().level()));
        event.record(&mut fields);
        // The subscriber is user code: it may use contexts.
        drop(Context::background().without_cancel());
        self.0.0.lock().expect("nobody panics").push(fields.0.trim().to_owned());
    }
    fn enter(&self, _: &span::Id) {}
    fn exit(&self, _: &span::Id) {}
}

#[test]
fn one_event_for_each_end() {
    let log = Arc::new(Log(Mutex::new(vec![])));
    tracing::subscriber::with_default(Subscriber(Arc::clone(&log)), || {
        let (ctx, guard) = Context::background().with_cancel();
        let _below: Vec<_> = (0..3).map(|_| ctx.with_cancel()).collect();
        guard.cancel_cause("enough");
        drop(guard);
        drop(Context::background().with_cancel());
        drop(Context::background().with_timeout(Duration::ZERO));
    });
    let log = log.0.lock().unwrap();
    assert_eq!(
        *log,
        [
            "DEBUG err=context canceled cause=enough descendants=3",
            "TRACE err=context canceled descendants=0",
        ]
    );
}
