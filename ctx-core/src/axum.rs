//! The context of a request as an argument of an axum handler (feature `axum`).
//!
//! [`ContextLayer`](crate::tower::ContextLayer) of the feature `tower`, which comes with this one, gives each request a
//! context, and a handler takes it as its first argument:
//!
//! ```
//! use std::time::Duration;
//! use axum::Router;
//! use axum::routing::get;
//! use ctx_core::Context;
//! use ctx_core::tower::ContextLayer;
//!
//! async fn hello(ctx: Context) -> String {
//!     format!("{} s are left", ctx.remaining().unwrap_or_default().as_secs())
//! }
//!
//! # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
//! let (server, _guard) = Context::background().with_cancel();
//! let layer = ContextLayer::new(server).ceiling(Duration::from_secs(30));
//! let mut app: Router = Router::new().route("/", get(hello)).layer(layer);
//! # use axum::body::Body;
//! # use axum::http::Request;
//! # use tower_service::Service;
//! # let response = app.call(Request::new(Body::empty())).await.unwrap();
//! # let body = axum::body::to_bytes(response.into_body(), 100).await.unwrap();
//! # assert_eq!(body, "29 s are left");
//! # });
//! ```
//!
//! `Option<Context>` is `None` where the layer is missing. A handler that requires a context then responds with
//! [`MissingContext`].

use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};

use axum_core::extract::{FromRequestParts, OptionalFromRequestParts};
use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use http::request::Parts;

use crate::Context;

/// The response of a handler that takes a [`Context`] when no layer has given the request one: status 500.
///
/// The text names the layer and says how to add it. This is an error in the program and not in the request, so it is
/// also logged once: as a `tracing` event with the feature of that name, and on standard error without it.
///
/// ```
/// use axum::response::IntoResponse;
/// use ctx_core::axum::MissingContext;
///
/// let rejection = MissingContext::default();
/// assert!(rejection.to_string().contains("ctx_core::tower::ContextLayer"));
/// assert_eq!(rejection.into_response().status(), 500);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MissingContext;

impl fmt::Display for MissingContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "the request has no context, because the router lacks `ctx_core::tower::ContextLayer`: \
             add it below all routes, as in `.layer(ContextLayer::new(server))`",
        )
    }
}

impl Error for MissingContext {}

impl IntoResponse for MissingContext {
    fn into_response(self) -> Response {
        (StatusCode::INTERNAL_SERVER_ERROR, self.to_string()).into_response()
    }
}

/// The context that [`ContextLayer`](crate::tower::ContextLayer) gave the request.
impl<S: Sync> FromRequestParts<S> for Context {
    type Rejection = MissingContext;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, MissingContext> {
        let found = parts.extensions.get::<Self>().cloned();
        found.ok_or_else(|| {
            tell_once(parts);
            MissingContext
        })
    }
}

/// `None` where there is no layer.
impl<S: Sync> OptionalFromRequestParts<S> for Context {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>, Infallible> {
        Ok(parts.extensions.get::<Self>().cloned())
    }
}

/// Every request to the route would fail in the same way, so the log is told of the first.
fn tell_once(parts: &Parts) {
    static TOLD: AtomicBool = AtomicBool::new(false);
    // Ordering: the flag guards no data.
    if TOLD.swap(true, Ordering::Relaxed) {
        return;
    }
    let path = parts.uri.path();
    #[cfg(feature = "tracing")]
    tracing::error!(path, "{MissingContext}");
    #[cfg(not(feature = "tracing"))]
    {
        use std::io::Write;
        // There is nobody to tell that standard error is closed.
        _ = writeln!(std::io::stderr(), "ctx-core: {path}: {MissingContext}");
    }
}
