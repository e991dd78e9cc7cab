//! Contexts and tokio-util's tokens, both ways (feature `tokio-util`).

use std::future::Future;
use std::sync::{Arc, Weak};
use std::task::{self, Poll, Wake, Waker};

use tokio_util::sync::CancellationToken;

use crate::node::Node;
use crate::{CancelGuard, Context};

impl Context {
    /// A token that is cancelled when this context ends, for code that takes tokens.
    ///
    /// It works in this direction only: cancelling the token does not end the context.
    ///
    /// Cost: the token, and a function in the context's list that stays until the context ends. Derive a context for
    /// the piece of work and convert that one, rather than a long-lived one again and again.
    ///
    /// ```
    /// use ctx_core::Context;
    ///
    /// let (ctx, guard) = Context::background().with_cancel();
    /// let token = ctx.to_token();
    /// guard.cancel();
    /// assert!(token.is_cancelled());
    /// ```
    #[must_use = "the token is all that it makes"]
    pub fn to_token(&self) -> CancellationToken {
        let token = CancellationToken::new();
        let cancelled = token.clone();
        self.on_cancel(move || cancelled.cancel()).detach();
        token
    }

    /// A child that also ends when `token` is cancelled, with that as its cause.
    ///
    /// It needs no runtime and no task: when `token.cancel()` has returned, the context has ended. A token that was
    /// cancelled before gives a context that has ended.
    ///
    /// Cost: as [`with_cancel`](Self::with_cancel), four small allocations, and a place in the token's list of waiters
    /// until the context ends or is gone.
    ///
    /// ```
    /// use ctx_core::Context;
    /// use tokio_util::sync::CancellationToken;
    ///
    /// let token = CancellationToken::new();
    /// let (ctx, _guard) = Context::background().with_token(&token);
    /// token.cancel();
    /// assert!(ctx.is_cancelled());
    /// assert_eq!(ctx.cause().unwrap().to_string(), "the token was cancelled");
    /// ```
    #[must_use = "the guard that comes with the context must live as long as the work"]
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn with_token(&self, token: &CancellationToken) -> (Self, CancelGuard) {
        let (ctx, guard) = self.with_cancel();
        // The function holds the future, which keeps the waker in the token's list for as long as the context lives.
        // The waker holds nothing, so that a context which is only waited for by its token can go.
        let ends = Arc::new(Ends(ctx.node().map(Arc::downgrade).unwrap_or_default()));
        let mut cancelled = Box::pin(token.clone().cancelled_owned());
        let waker = Waker::from(Arc::clone(&ends));
        match cancelled.as_mut().poll(&mut task::Context::from_waker(&waker)) {
            Poll::Ready(()) => ends.wake(),
            Poll::Pending => ctx.on_cancel(move || drop(cancelled)).detach(),
        }
        (ctx, guard)
    }
}

/// Ends a context when woken.
struct Ends(Weak<Node>);

impl Wake for Ends {
    fn wake(self: Arc<Self>) {
        if let Some(node) = self.0.upgrade() {
            node.cancel(Some("the token was cancelled".into()));
        }
    }
}
