//! gRPC with contexts: what a generator makes of a `.proto` file is a `Method` here.

use std::time::Duration;

use axum::extract::Request;
use axum::http::uri::PathAndQuery;
use axum::http::{Extensions, HeaderMap};
use axum::routing::post;
use axum::{Extension, Router};
use ctx_core::{Context, ContextError, context_fn};
use prost::Message;
use tokio::net::TcpListener;
use tonic::metadata::MetadataMap;
use tonic::server::UnaryService;
use tonic::transport::server::TcpIncoming;
use tonic::transport::{self, Channel};
use tonic::{Code, Response, Status, client, server};
use tonic_prost::ProstCodec;

use super::trace;
use crate::server::{Grace, in_two_steps};

/// How many calls may have been given up that the server has not looked at yet; h2 allows 20.
const MOST_RESETS: usize = 10_000;

/// A method of a service.
pub(super) trait Method: 'static {
    /// `/package.Service/Method`
    const PATH: &'static str;
    type Request: Message + Default + 'static;
    type Reply: Message + Default + 'static;
}

// ANCHOR: call
/// Calls the method of another service, which learns the deadline and on whose behalf it works.
///
/// When the context ends the call is dropped, and the service is told with a reset of the stream.
#[context_fn]
pub(super) async fn call<M: Method>(
    ctx: &Context,
    channel: &Channel,
    message: M::Request,
) -> Result<M::Reply, Status> {
    let mut headers = HeaderMap::new();
    ctx.inject_timeout(&mut headers).map_err(|error| stopped(ctx, error))?;
    trace::send(ctx, &mut headers);
    let metadata = MetadataMap::from_headers(headers);
    let request = tonic::Request::from_parts(metadata, Extensions::new(), message);
    let mut client = client::Grpc::new(channel.clone());
    let reply = async {
        client.ready().await.map_err(|error| Status::unavailable(error.to_string()))?;
        client.unary(request, PathAndQuery::from_static(M::PATH), ProstCodec::default()).await
    };
    match ctx.run(reply).await {
        Ok(Ok(reply)) => Ok(reply.into_inner()),
        // tonic's channel heeds the header as well. It may be first, and says that the call was cancelled.
        Ok(Err(status)) if status.code() == Code::Cancelled && is_over(ctx) => {
            Err(stopped(ctx, ContextError::DeadlineExceeded))
        }
        Ok(Err(status)) => Err(status),
        Err(error) => Err(stopped(ctx, error)),
    }
}
// ANCHOR_END: call

/// Whether the deadline has come, or is so near that another timer may say that it has.
#[context_fn]
fn is_over(ctx: &Context) -> bool {
    ctx.remaining().is_some_and(|left| left < Duration::from_millis(1))
}

// ANCHOR: handle
/// The route of a method: the context that `handle` gets has the deadline and the values of the caller.
pub(super) fn route<M, F>(
    handle: impl Fn(Context, M::Request) -> F + Clone + Send + Sync + 'static,
) -> Router
where
    M: Method,
    F: Future<Output = Result<M::Reply, Status>> + Send + 'static,
{
    let answer = async move |Extension(ctx): Extension<Context>, request: Request| {
        let ctx = trace::received(&ctx, request.headers());
        let handler = Handler(move |message| {
            let reply = handle(ctx.clone(), message);
            async { reply.await.map(Response::new) }
        });
        server::Grpc::new(ProstCodec::default()).unary(handler, request).await
    };
    Router::new().route(M::PATH, post(answer))
}
// ANCHOR_END: handle

/// Serves gRPC until `stop` is ready or `ctx` ends; see [`in_two_steps`].
///
/// # Errors
///
/// Those of tonic's server.
// ANCHOR: serve
pub async fn serve(
    ctx: &Context,
    listener: TcpListener,
    service: Router,
    stop: impl Future<Output = &'static str>,
    grace: Grace,
) -> Result<(), transport::Error> {
    let start = |layer, accepting: Context| {
        let drain = async move {
            accepting.done().await;
        };
        // Every call that is given up resets a stream, and a server closes connections with many of those as an
        // attack. Those of the gateway are its clients that went away, and share a connection with all others.
        transport::Server::builder()
            .layer(layer)
            .http2_max_pending_accept_reset_streams(Some(MOST_RESETS))
            .serve_with_incoming_shutdown(service, TcpIncoming::from(listener), drain)
    };
    in_two_steps(ctx, stop, grace, start).await
}
// ANCHOR_END: serve

/// What a call comes to when its context has ended.
#[context_fn]
pub(super) fn stopped(ctx: &Context, error: ContextError) -> Status {
    let cause = ctx.cause().map_or_else(|| error.to_string(), |cause| cause.to_string());
    if error.is_timeout() { Status::deadline_exceeded(cause) } else { Status::cancelled(cause) }
}

/// A handler, in the form that tonic takes.
struct Handler<H>(H);

impl<Q, F, A, H> UnaryService<Q> for Handler<H>
where
    H: Fn(Q) -> F,
    F: Future<Output = Result<Response<A>, Status>>,
{
    type Response = A;
    type Future = F;

    fn call(&mut self, request: tonic::Request<Q>) -> F {
        (self.0)(request.into_inner())
    }
}
