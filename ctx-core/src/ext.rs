//! Contexts at the end of a chain of adapters.

use std::future::Future;

use crate::{Context, ContextError};

/// [`Context::run`] as a method of the future, for the end of a chain of adapters.
///
/// See [`with_context`](Self::with_context) for an example.
pub trait FutureExt: Future {
    /// Runs the future until it completes or the context ends; see [`Context::run`].
    ///
    /// Cost: as [`Context::run`].
    ///
    /// # Errors
    ///
    /// If the context ended first: how it ended.
    ///
    /// ```
    /// use ctx_core::{Context, ContextError, FutureExt};
    ///
    /// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
    /// let (ctx, guard) = Context::background().with_cancel();
    /// assert_eq!(async { 7 }.with_context(&ctx).await, Ok(7));
    /// guard.cancel();
    /// assert_eq!(async { 7 }.with_context(&ctx).await, Err(ContextError::Cancelled));
    /// # });
    /// ```
    #[cfg_attr(feature = "inspect", track_caller)]
    fn with_context(self, ctx: &Context) -> impl Future<Output = Result<Self::Output, ContextError>>
    where
        Self: Sized,
    {
        ctx.run(self)
    }
}

impl<F: Future> FutureExt for F {}
