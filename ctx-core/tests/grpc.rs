//! Deadlines over gRPC, from a client to a server and back as a status (features `tonic` and `tower`).
#![cfg(all(feature = "tonic", feature = "tower", feature = "tokio"))]

use std::convert::Infallible;
use std::future::{Ready, ready};
use std::task::{self, Poll};
use std::time::Duration;

use ctx_core::http::{encode_timeout, parse_timeout};
use ctx_core::tonic::send_deadline;
use ctx_core::tower::ContextLayer;
use ctx_core::{Context, ContextError, key};
use tonic::service::Interceptor;
use tonic::{Code, Request, Status};
use tower_layer::Layer;
use tower_service::Service;

key! { ServerName: &'static str; }

const MINUTE: Duration = Duration::from_secs(60);

/// A gRPC server as tonic sees it: a service over `http` that turns requests into its own.
#[derive(Clone)]
struct Server;

impl Service<http::Request<()>> for Server {
    type Response = Context;
    type Error = Infallible;
    type Future = Ready<Result<Context, Infallible>>;

    fn poll_ready(&mut self, _: &mut task::Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<()>) -> Self::Future {
        let request = Request::from_http(request);
        ready(Ok(request.extensions().get::<Context>().expect("the layer put it there").clone()))
    }
}

/// What goes over the wire is the metadata, and nothing else.
async fn over_the_wire(request: Request<()>, server: &Context) -> Context {
    let (metadata, ..) = request.into_parts();
    let mut request = http::Request::new(());
    *request.headers_mut() = metadata.into_headers();
    let mut service = ContextLayer::new(server.clone()).ceiling(MINUTE * 60).layer(Server);
    service.call(request).await.expect("the server answers")
}

fn with_context(ctx: &Context) -> Request<()> {
    let mut request = Request::new(());
    request.extensions_mut().insert(ctx.clone());
    request
}

#[tokio::test(start_paused = true)]
async fn a_deadline_goes_from_client_to_server_and_never_grows() {
    let server = Context::background().with_value(ServerName, "east");
    let (ctx, _guard) = Context::background().with_timeout(MINUTE);
    tokio::time::advance(MINUTE / 2).await;

    let request =
        Interceptor::call(&mut send_deadline, with_context(&ctx)).expect("there is time left");
    let seen = over_the_wire(request, &server).await;
    let left =
        seen.deadline().expect("it was sent").saturating_duration_since(ctx.deadline().unwrap());
    assert_eq!(left, Duration::ZERO, "the server's deadline is not later than the client's");
    assert!(seen.remaining().unwrap() > MINUTE / 3);
    assert_eq!(seen.value(ServerName), Some(&"east"));
    assert_eq!(seen.err(), Some(ContextError::Cancelled), "the answer has been given");
}

#[tokio::test(start_paused = true)]
async fn what_has_no_deadline_sends_none_and_what_has_ended_sends_nothing() {
    let request = send_deadline(with_context(&Context::background())).unwrap();
    assert!(request.metadata().is_empty());
    assert!(send_deadline(Request::new(())).unwrap().metadata().is_empty());

    let (ctx, guard) = Context::background().with_timeout(MINUTE);
    guard.cancel();
    let refused = send_deadline(with_context(&ctx)).unwrap_err();
    assert_eq!((refused.code(), refused.message()), (Code::Cancelled, "context canceled"));
    let (late, _guard) = Context::background().with_timeout(Duration::ZERO);
    let refused = send_deadline(with_context(&late)).unwrap_err();
    assert_eq!(refused.code(), Code::DeadlineExceeded);
    assert_eq!(refused.message(), "context deadline exceeded");
    assert_eq!(Status::from(ContextError::Cancelled).code(), Code::Cancelled);
}

#[test]
fn tonic_and_ctx_write_the_same_header() {
    for timeout in
        [Duration::from_nanos(1), Duration::from_millis(70), MINUTE, MINUTE * 60 * 24 * 365]
    {
        let mut theirs = Request::new(());
        theirs.set_timeout(timeout);
        let text = theirs.metadata().get("grpc-timeout").unwrap().to_str().unwrap();
        let read = parse_timeout(text).expect("what tonic writes is read");
        let ours = parse_timeout(&encode_timeout(timeout)).expect("and so is what we write");
        assert!(ours <= timeout && ours.abs_diff(read) <= timeout / 100, "{text}");
        let (ctx, _guard) =
            Context::background().with_metadata_timeout(theirs.metadata(), Some(MINUTE));
        assert!(ctx.remaining().unwrap() <= timeout.min(MINUTE));
    }
    let (ctx, _guard) =
        Context::background().with_metadata_timeout(Request::new(()).metadata(), None);
    assert_eq!(ctx.deadline(), None);
}
