//! The right to cancel a context, as a guard and as a plain handle.

use std::fmt;
use std::mem;
use std::sync::Arc;

use crate::cause::IntoCause;
use crate::node::Node;

/// Ends its context when dropped.
///
/// Each method of [`Context`](crate::Context) that derives a context which can be cancelled returns a guard with it.
/// Bind the guard to a name for as long as the context should live: whichever way the scope is left — return, `?`,
/// panic, or a future that is dropped — the context ends, and its timer and its place at the parent are freed.
///
/// Binding it to `_` drops it at once, and the context is cancelled from the start:
///
/// ```
/// use ctx_core::Context;
///
/// let (ctx, _) = Context::background().with_cancel();
/// assert!(ctx.is_cancelled());
///
/// let (ctx, _guard) = Context::background().with_cancel();
/// assert!(!ctx.is_cancelled());
/// ```
///
/// The guard does by itself what `defer cancel()` does in Go; a `cancel` that Go stores for later is a [`Canceller`].
#[must_use = "dropping the guard cancels the context at once; bind it to a name such as `_guard`"]
pub struct CancelGuard {
    canceller: Canceller,
}

impl CancelGuard {
    pub(crate) fn new(node: Arc<Node>) -> Self {
        Self { canceller: Canceller(Some(node)) }
    }

    /// Ends the context and everything below it. Returns true if this call was the first to do so.
    ///
    /// When the call that returns true has returned, the context and all its descendants are cancelled, and all their
    /// waiters have been woken. It does not wait for them to act on it. Calling it again is harmless.
    ///
    /// Cost: one atomic operation for a context that nobody waits for; otherwise linear in descendants and waiters.
    ///
    /// # Panics
    ///
    /// Never by itself. If a waker panics, the others are still woken; then the first panic resumes here, unless this
    /// thread is already panicking.
    ///
    /// ```
    /// use ctx_core::Context;
    ///
    /// let (ctx, guard) = Context::background().with_cancel();
    /// let (below, _below_guard) = ctx.with_cancel();
    /// assert!(guard.cancel());
    /// assert!(below.is_cancelled());
    /// assert!(!guard.cancel(), "only the first call ends it");
    /// ```
    pub fn cancel(&self) -> bool {
        self.canceller.cancel()
    }

    /// Like [`cancel`](Self::cancel), and states the reason that [`Context::cause`](crate::Context::cause) returns.
    ///
    /// The reason is kept only if this call is the one that ends the context: the first reason wins. It lives as long as the
    /// context, so a reason that holds a handle of the context itself keeps both in memory for good.
    ///
    /// Cost: as `cancel`, the lock of the context, and that of [`Cause::new`](crate::Cause::new).
    ///
    /// # Panics
    ///
    /// As [`cancel`](Self::cancel).
    ///
    /// ```
    /// use ctx_core::Context;
    ///
    /// let (ctx, guard) = Context::background().with_cancel();
    /// assert!(guard.cancel_cause("client went away"));
    /// assert!(!guard.cancel_cause("too late"));
    /// assert_eq!(ctx.cause().unwrap().to_string(), "client went away");
    /// ```
    pub fn cancel_cause(&self, cause: impl IntoCause) -> bool {
        self.canceller.cancel_cause(cause)
    }

    /// Another handle that can cancel, and does nothing when dropped.
    ///
    /// Cost: one reference count.
    ///
    /// ```
    /// use ctx_core::Context;
    ///
    /// let (ctx, guard) = Context::background().with_cancel();
    /// let canceller = guard.canceller();
    /// drop(canceller.clone());
    /// assert!(!ctx.is_cancelled());
    /// canceller.cancel();
    /// assert!(ctx.is_cancelled());
    /// ```
    pub fn canceller(&self) -> Canceller {
        self.canceller.clone()
    }

    /// Turns the guard into a plain handle: dropping it no longer ends the context.
    ///
    /// The context then lives until its parent ends, its deadline passes, or the handle is used. Nothing leaks in the
    /// meantime: when all its handles are dropped, it leaves its parent. Cost: none.
    ///
    /// ```
    /// use ctx_core::Context;
    ///
    /// let (ctx, guard) = Context::background().with_cancel();
    /// let canceller = guard.disarm();
    /// assert!(!ctx.is_cancelled());
    /// canceller.cancel();
    /// assert!(ctx.is_cancelled());
    /// ```
    pub fn disarm(mut self) -> Canceller {
        // What is left cancels nothing when it is dropped.
        mem::replace(&mut self.canceller, Canceller(None))
    }
}

impl Drop for CancelGuard {
    fn drop(&mut self) {
        if let Some(node) = self.canceller.0.take() {
            Node::close(node);
        }
    }
}

impl fmt::Debug for CancelGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.canceller.show("CancelGuard", f)
    }
}

/// A handle that can cancel a context, from any thread and any number of times: Go's `CancelFunc`.
///
/// It is cheap to clone, and dropping it does nothing. It keeps the state of its context in memory, as a
/// [`Context`](crate::Context) does.
///
/// ```
/// use std::thread;
/// use ctx_core::Context;
///
/// let (ctx, guard) = Context::background().with_cancel();
/// let canceller = guard.canceller();
/// thread::spawn(move || canceller.cancel());
/// ctx.wait();
/// ```
#[derive(Clone)]
pub struct Canceller(Option<Arc<Node>>);

impl Canceller {
    /// The same as [`CancelGuard::cancel`], with the same cost and panics.
    ///
    /// ```
    /// use ctx_core::Context;
    ///
    /// let (ctx, guard) = Context::background().with_cancel();
    /// assert!(guard.disarm().cancel());
    /// assert!(ctx.is_cancelled());
    /// ```
    pub fn cancel(&self) -> bool {
        self.0.as_ref().is_some_and(|node| node.cancel(None))
    }

    /// The same as [`CancelGuard::cancel_cause`], with the same cost and panics.
    ///
    /// ```
    /// use ctx_core::Context;
    ///
    /// let (ctx, guard) = Context::background().with_cancel();
    /// assert!(guard.disarm().cancel_cause("shutting down"));
    /// assert_eq!(ctx.cause().unwrap().to_string(), "shutting down");
    /// ```
    pub fn cancel_cause(&self, cause: impl IntoCause) -> bool {
        let cause = cause.into_cause();
        self.0.as_ref().is_some_and(|node| node.cancel(Some(cause)))
    }

    fn show(&self, name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cancelled = self.0.as_ref().is_some_and(|node| node.is_done());
        f.debug_struct(name).field("cancelled", &cancelled).finish_non_exhaustive()
    }
}

impl fmt::Debug for Canceller {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.show("Canceller", f)
    }
}
