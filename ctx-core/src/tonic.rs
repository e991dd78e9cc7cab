//! gRPC with tonic: deadlines in metadata, and context errors as statuses (feature `tonic`).
//!
//! On the server, [`ContextLayer`][layer] of the feature `tower` gives each request a context with the client's deadline,
//! which ends when the client goes away; a handler finds it in `request.extensions()`. On the client, [`send_deadline`] is an interceptor that passes the
//! deadline on, and [`Context::run`] drops the call, which resets its stream, when the context ends:
//!
//! ```
//! use std::time::Duration;
//! use ctx_core::Context;
//! use tonic::{Request, Response, Status};
//!
//! /// What a generated client does after its interceptor.
//! async fn call(request: Request<()>) -> Result<Response<String>, Status> {
//!     let request = ctx_core::tonic::send_deadline(request)?;
//!     Ok(Response::new(format!("{:?}", request.metadata().get("grpc-timeout"))))
//! }
//!
//! async fn ask(ctx: &Context) -> Result<String, Status> {
//!     let mut request = Request::new(());
//!     request.extensions_mut().insert(ctx.clone());
//!     Ok(ctx.run(call(request)).await??.into_inner())
//! }
//!
//! # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
//! let (ctx, guard) = Context::background().with_timeout(Duration::from_secs(5));
//! assert!(ask(&ctx).await.unwrap().ends_with("u\")"));
//! guard.cancel();
//! assert_eq!(ask(&ctx).await.unwrap_err().code(), tonic::Code::Cancelled);
//! # });
//! ```
#![cfg_attr(feature = "tower", doc = "\n[layer]: crate::tower::ContextLayer")]
#![cfg_attr(not(feature = "tower"), doc = "\n[layer]: crate")]

use std::time::Duration;

use tonic::metadata::{MetadataMap, MetadataValue};
use tonic::{Code, Request, Status};

use crate::http::encode_timeout;
use crate::{CancelGuard, Context, ContextError};

/// The metadata key in which gRPC sends the time that is left.
const GRPC_TIMEOUT: &str = "grpc-timeout";

/// An interceptor for clients: sends the time that the request's context has left.
///
/// The context is the one in the request's extensions, where the server's layer puts it and the caller may. A request
/// without a context is sent as it is, and so is one whose context has no deadline.
///
/// It only writes the deadline. Await the call through [`Context::run`], so that it ends with the context.
///
/// Cost: a look at the clock, and a short string.
///
/// # Errors
///
/// If the context has ended; then nothing is sent.
///
/// ```
/// use std::time::Duration;
/// use ctx_core::Context;
/// use tonic::Request;
/// use tonic::service::Interceptor;
///
/// let (ctx, _guard) = Context::background().with_timeout(Duration::from_secs(5));
/// let mut request = Request::new(());
/// request.extensions_mut().insert(ctx);
///
/// let request = Interceptor::call(&mut ctx_core::tonic::send_deadline, request).unwrap();
/// assert!(request.metadata().contains_key("grpc-timeout"));
/// ```
pub fn send_deadline(mut request: Request<()>) -> Result<Request<()>, Status> {
    if let Some(ctx) = request.extensions().get::<Context>().cloned() {
        ctx.inject_metadata(request.metadata_mut())?;
    }
    Ok(request)
}

impl Context {
    /// Writes the time that is left into `grpc-timeout`, for the next server; writes nothing if there is no deadline.
    ///
    /// The same as [`inject_timeout`](Self::inject_timeout), for tonic's metadata. Cost: a look at the clock, and a
    /// short string.
    ///
    /// # Errors
    ///
    /// If the context has ended: there is no point in sending the request.
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::Context;
    ///
    /// let (ctx, guard) = Context::background().with_timeout(Duration::from_secs(5));
    /// let mut request = tonic::Request::new("a message");
    /// ctx.inject_metadata(request.metadata_mut()).unwrap();
    /// assert!(request.metadata().contains_key("grpc-timeout"));
    /// guard.cancel();
    /// assert!(ctx.inject_metadata(request.metadata_mut()).is_err());
    /// ```
    pub fn inject_metadata(&self, metadata: &mut MetadataMap) -> Result<(), ContextError> {
        if let Some(left) = self.time_to_send()?
            && let Ok(value) = MetadataValue::try_from(encode_timeout(left))
        {
            metadata.insert(GRPC_TIMEOUT, value);
        }
        Ok(())
    }

    /// A child with the deadline that the client requests in `grpc-timeout`, but at most `ceiling` from now.
    ///
    /// The same as [`with_request_timeout`](Self::with_request_timeout), for tonic's metadata. It ends with its guard:
    /// keep the guard until the handler is done. A layer does so for all handlers; see the [module](crate::tonic).
    ///
    /// Cost: as [`with_timeout`](Self::with_timeout), and a look at the metadata.
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::Context;
    ///
    /// let mut request = tonic::Request::new("a message");
    /// request.set_timeout(Duration::from_secs(5));
    /// let (ctx, _guard) = Context::background().with_metadata_timeout(request.metadata(), None);
    /// assert!(ctx.remaining().unwrap() <= Duration::from_secs(5));
    /// ```
    #[must_use = "the guard that comes with the context must live as long as the work"]
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn with_metadata_timeout(
        &self,
        metadata: &MetadataMap,
        ceiling: Option<Duration>,
    ) -> (Self, CancelGuard) {
        self.with_request_timeout(metadata.as_ref(), ceiling)
    }
}

impl From<ContextError> for Status {
    /// A deadline becomes [`Code::DeadlineExceeded`], a cancellation [`Code::Cancelled`], as in Go's gRPC; the text is
    /// that of the error.
    ///
    /// ```
    /// use ctx_core::ContextError;
    /// use tonic::{Code, Status};
    ///
    /// let status = Status::from(ContextError::DeadlineExceeded);
    /// assert_eq!(status.code(), Code::DeadlineExceeded);
    /// assert_eq!(status.message(), "context deadline exceeded");
    /// ```
    fn from(error: ContextError) -> Self {
        let code = if error.is_timeout() { Code::DeadlineExceeded } else { Code::Cancelled };
        Self::new(code, error.to_string())
    }
}
