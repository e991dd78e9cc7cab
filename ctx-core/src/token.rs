//! Contexts and tokio-util's tokens, both ways (feature `tokio-util`).

use tokio_util::sync::CancellationToken;

use crate::{CancelGuard, Context};

impl Context {
    /// A token that is cancelled when this context ends, for code that takes tokens.
    ///
    /// The way is one way: cancelling the token does not end the context.
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
    /// A token that was cancelled before is seen at once; one that is cancelled later, as soon as a task has run that
    /// waits for it. The task ends with the context.
    ///
    /// # Panics
    ///
    /// Outside a tokio runtime.
    ///
    /// ```
    /// use ctx_core::Context;
    /// use tokio_util::sync::CancellationToken;
    ///
    /// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
    /// let token = CancellationToken::new();
    /// let (ctx, _guard) = Context::background().with_token(&token);
    /// token.cancel();
    /// ctx.done().await;
    /// assert_eq!(ctx.cause().unwrap().to_string(), "the token was cancelled");
    /// # });
    /// ```
    #[must_use = "the guard that comes with the context must live as long as the work"]
    pub fn with_token(&self, token: &CancellationToken) -> (Self, CancelGuard) {
        const CAUSE: &str = "the token was cancelled";
        let (ctx, guard) = self.with_cancel();
        if token.is_cancelled() {
            guard.cancel_cause(CAUSE);
            return (ctx, guard);
        }
        let (canceller, token, done) = (guard.canceller(), token.clone(), ctx.clone().done_owned());
        tokio::spawn(async move {
            if token.run_until_cancelled(done).await.is_none() {
                canceller.cancel_cause(CAUSE);
            }
        });
        (ctx, guard)
    }
}
