//! Methods that derive a context from another one.

use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::node::{Limit, Node};
use crate::value::{Mark, ValueNode};
use crate::{CancelGuard, Cause, Context, IntoCause, Key, timer};

/// # Deriving
impl Context {
    /// A child that ends when its guard is dropped, or when this context ends. Go's `WithCancel`.
    ///
    /// A child of a context that has ended has ended from the start, with the same error and cause.
    ///
    /// Cost: one allocation, and the parent's lock, held briefly.
    ///
    /// ```
    /// use ctx_core::Context;
    ///
    /// let (parent, parent_guard) = Context::background().with_cancel();
    /// let (first, first_guard) = parent.with_cancel();
    /// let (second, _second_guard) = parent.with_cancel();
    ///
    /// first_guard.cancel();
    /// assert!(first.is_cancelled() && !second.is_cancelled() && !parent.is_cancelled());
    /// parent_guard.cancel();
    /// assert!(second.is_cancelled());
    /// ```
    #[must_use = "the guard that comes with the context must live as long as the work"]
    #[inline]
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn with_cancel(&self) -> (Self, CancelGuard) {
        self.child(None)
    }

    /// The same as [`with_cancel`](Self::with_cancel), under the name that Go programmers look for.
    ///
    /// In Rust, every guard accepts a cause: see [`CancelGuard::cancel_cause`].
    ///
    /// Cost: as [`with_cancel`](Self::with_cancel).
    ///
    /// ```
    /// use ctx_core::Context;
    ///
    /// let (ctx, guard) = Context::background().with_cancel_cause();
    /// guard.cancel_cause("client went away");
    /// assert_eq!(ctx.cause().unwrap().to_string(), "client went away");
    /// ```
    #[must_use = "the guard that comes with the context must live as long as the work"]
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn with_cancel_cause(&self) -> (Self, CancelGuard) {
        self.with_cancel()
    }

    /// A child that also ends by itself after `timeout`. Go's `WithTimeout`.
    ///
    /// A zero timeout returns a context that has already ended. A timeout that overflows the clock, such as
    /// [`Duration::MAX`], sets no deadline. If this context's own deadline is earlier, it stays in force and no timer
    /// is started.
    ///
    /// The deadline never comes early. It comes up to a few milliseconds late, or later if wakers are slow. The timer
    /// is freed when the context ends or is dropped.
    ///
    /// Cost: as `with_cancel`, a look at the clock, and an entry in the timer wheel. The first deadline of the
    /// process starts the timer thread.
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::{Context, ContextError};
    ///
    /// let (ctx, _guard) = Context::background().with_timeout(Duration::from_millis(5));
    /// assert_eq!(ctx.wait(), ContextError::DeadlineExceeded);
    /// ```
    #[must_use = "the guard that comes with the context must live as long as the work"]
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn with_timeout(&self, timeout: Duration) -> (Self, CancelGuard) {
        self.after(timeout, None)
    }

    /// Like [`with_timeout`](Self::with_timeout), and states the cause for the case that this deadline passes.
    ///
    /// If the context ends for another reason, or an ancestor's deadline is earlier, the cause is dropped.
    ///
    /// Cost: as [`with_timeout`](Self::with_timeout), and that of [`Cause::new`].
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::Context;
    ///
    /// let (ctx, _guard) = Context::background().with_timeout_cause(Duration::ZERO, "the database is slow");
    /// assert_eq!(ctx.cause().unwrap().to_string(), "the database is slow");
    /// ```
    #[must_use = "the guard that comes with the context must live as long as the work"]
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn with_timeout_cause(
        &self,
        timeout: Duration,
        cause: impl IntoCause,
    ) -> (Self, CancelGuard) {
        self.after(timeout, Some(cause.into_cause()))
    }

    /// A child that also ends by itself at `deadline`. Go's `WithDeadline`.
    ///
    /// A deadline in the past returns a context that has already ended. For everything else, including the cost, see
    /// [`with_timeout`](Self::with_timeout).
    ///
    /// ```
    /// use std::time::{Duration, Instant};
    /// use ctx_core::Context;
    ///
    /// let soon = Instant::now() + Duration::from_secs(1);
    /// let later = soon + Duration::from_secs(1);
    /// let (outer, _outer_guard) = Context::background().with_deadline(soon);
    /// let (inner, _inner_guard) = outer.with_deadline(later);
    /// assert_eq!(inner.deadline(), Some(soon));
    /// ```
    #[must_use = "the guard that comes with the context must live as long as the work"]
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn with_deadline(&self, deadline: Instant) -> (Self, CancelGuard) {
        self.child(Some(Limit { at: deadline, now: timer::now(), cause: None }))
    }

    /// Like [`with_deadline`](Self::with_deadline), and states the cause for the case that this deadline passes.
    ///
    /// Cost: as [`with_timeout`](Self::with_timeout), and that of [`Cause::new`].
    ///
    /// ```
    /// use std::time::Instant;
    /// use ctx_core::{Context, ContextError};
    ///
    /// let (ctx, _guard) = Context::background().with_deadline_cause(Instant::now(), "the shop has closed");
    /// assert_eq!(ctx.err(), Some(ContextError::DeadlineExceeded));
    /// assert_eq!(ctx.cause().unwrap().to_string(), "the shop has closed");
    /// ```
    #[must_use = "the guard that comes with the context must live as long as the work"]
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn with_deadline_cause(
        &self,
        deadline: Instant,
        cause: impl IntoCause,
    ) -> (Self, CancelGuard) {
        let cause = Some(cause.into_cause());
        self.child(Some(Limit { at: deadline, now: timer::now(), cause }))
    }

    /// A context that carries one more value, and ends with this one. Go's `WithValue`.
    ///
    /// Use it for data that belongs to a request and crosses layers that do not know about it, such as an identity or a trace.
    /// Do not use it for optional parameters.
    ///
    /// Cost: one allocation. The tree of cancellation is not touched.
    ///
    /// ```
    /// use ctx_core::{Context, key};
    ///
    /// key! { RequestId: u64; }
    ///
    /// let ctx = Context::background().with_value(RequestId, 7);
    /// let inner = ctx.with_value(RequestId, 8);
    /// assert_eq!((ctx.value(RequestId), inner.value(RequestId)), (Some(&7), Some(&8)));
    /// ```
    #[must_use = "the value is in the context that is returned, not in this one"]
    pub fn with_value<V: Send + Sync + 'static>(&self, key: impl Key<V>, value: V) -> Self {
        let nodes_above = self.cancel.as_ref().map_or(0, |node| node.depth().saturating_add(1));
        let values = ValueNode::store(self.values.as_ref(), nodes_above, key, value);
        Self { cancel: self.cancel.clone(), values: Some(values) }
    }

    /// A context with the same values that does not end with this one, and has no deadline. Go's `WithoutCancel`.
    ///
    /// Use it for work that must outlive the request, such as an audit record. It keeps no ancestor in memory except
    /// for values, so the text form no longer shows the layers that were cut off.
    ///
    /// Cost: one allocation, for the mark that the text form shows.
    ///
    /// ```
    /// use ctx_core::{Context, key};
    ///
    /// key! { RequestId: u64; }
    ///
    /// let (ctx, guard) = Context::background().with_value(RequestId, 7).with_cancel();
    /// let cleanup = ctx.without_cancel();
    /// guard.cancel();
    /// assert_eq!(cleanup.err(), None);
    /// assert_eq!(cleanup.value(RequestId), Some(&7));
    /// ```
    #[must_use = "this context still ends; the one that is returned does not"]
    pub fn without_cancel(&self) -> Self {
        let values = ValueNode::mark(self.values.as_ref(), Mark::WithoutCancel);
        Self { cancel: None, values: Some(values) }
    }

    /// A context with the same values that ends not with this one, but after `grace`. Use it for cleanup.
    ///
    /// A transaction must be rolled back even if its request was cancelled, and that must not take forever. The same as
    /// [`without_cancel`](Self::without_cancel) and [`with_timeout`](Self::with_timeout) in one call, at the same cost.
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::Context;
    ///
    /// let (ctx, guard) = Context::background().with_cancel();
    /// guard.cancel();
    /// let (cleanup, _guard) = ctx.shielded(Duration::from_secs(5));
    /// assert!(!cleanup.is_cancelled());
    /// assert!(cleanup.remaining().is_some());
    /// ```
    #[must_use = "the guard that comes with the context must live as long as the work"]
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn shielded(&self, grace: Duration) -> (Self, CancelGuard) {
        self.without_cancel().with_timeout(grace)
    }

    /// A child that also ends when any of `others` does.
    ///
    /// Error and cause are those of the first to end, the deadline is the earliest of all, and the values are those of
    /// this context. If several have already ended, this context comes first, then `others` in order.
    ///
    /// Cost: as [`with_cancel`](Self::with_cancel), two more allocations, and the lock of each of `others`, held
    /// briefly. It starts no task and no thread.
    ///
    /// ```
    /// use ctx_core::Context;
    ///
    /// let (request, _request_guard) = Context::background().with_cancel();
    /// let (server, server_guard) = Context::background().with_cancel();
    /// let (ctx, _guard) = request.merge(&[&server]);
    ///
    /// server_guard.cancel_cause("shutting down");
    /// assert_eq!(ctx.cause().unwrap().to_string(), "shutting down");
    /// assert!(!request.is_cancelled());
    /// ```
    #[must_use = "the guard that comes with the context must live as long as the work"]
    #[cfg_attr(feature = "inspect", track_caller)]
    pub fn merge(&self, others: &[&Self]) -> (Self, CancelGuard) {
        let others = others.iter().filter_map(|other| other.cancel.as_ref());
        self.over(Node::merged(self.cancel.as_ref(), others))
    }

    #[cfg_attr(feature = "inspect", track_caller)]
    fn after(&self, timeout: Duration, cause: Option<Cause>) -> (Self, CancelGuard) {
        let now = timer::now();
        // A deadline beyond the end of the clock cannot come.
        self.child(now.checked_add(timeout).map(|at| Limit { at, now, cause }))
    }

    #[cfg_attr(feature = "inspect", track_caller)]
    fn child(&self, limit: Option<Limit>) -> (Self, CancelGuard) {
        let parent = self.cancel.as_ref();
        let node = match limit {
            Some(limit) => Node::with_limit(parent, limit),
            None => Node::new(parent),
        };
        self.over(node)
    }

    #[cfg_attr(feature = "inspect", track_caller)]
    fn over(&self, node: Arc<Node>) -> (Self, CancelGuard) {
        let context = Self { cancel: Some(Arc::clone(&node)), values: self.values.clone() };
        (context, CancelGuard::new(node))
    }
}
