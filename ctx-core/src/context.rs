//! The handle that is passed down: what it tells, and what can be derived from it.

use std::hash::{Hash, Hasher};
use std::panic::{Location, RefUnwindSafe, UnwindSafe};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::node::{Limit, Node};
use crate::value::{Mark, ValueNode};
use crate::{CancelGuard, Cause, ContextError, IntoCause, Key};

/// A cancellation signal, a deadline and request-scoped values, handed down a call tree.
///
/// Contexts form a tree: whatever ends a context ends all that were derived from it, and never those above. A context
/// does not change; deriving makes a new one.
///
/// It is two pointers wide. Cloning raises at most two reference counts, and a clone is the same context. It is
/// `Send`, `Sync`, `UnwindSafe` and `'static`, so it goes wherever the work goes. Pass it as the first parameter,
/// `ctx: &Context`, and do not store it in a struct.
///
/// The semantics are those of Go's `context` package.
#[derive(Clone)]
pub struct Context {
    cancel: Option<Arc<Node>>,
    values: Option<Arc<ValueNode>>,
}

/// Two contexts are equal when they are the same context, as clones are; not when they merely look alike.
impl PartialEq for Context {
    fn eq(&self, other: &Self) -> bool {
        self.identity() == other.identity()
    }
}

impl Eq for Context {}

impl Hash for Context {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.identity().hash(state);
    }
}

// Values are only ever shared, never changed through a context, and no user code runs under a lock; so a panic leaves
// nothing half done.
impl UnwindSafe for Context {}
impl RefUnwindSafe for Context {}

/// # Roots
impl Context {
    /// The root: never ends, has no deadline and no values.
    ///
    /// For `main`, for tests, and for the top of what nobody asked for. It allocates nothing.
    ///
    /// ```
    /// use ctx_core::Context;
    ///
    /// static ROOT: Context = Context::background();
    /// assert_eq!(ROOT.err(), None);
    /// assert_eq!(ROOT.to_string(), "context.Background");
    /// ```
    #[must_use]
    pub const fn background() -> Self {
        Self { cancel: None, values: None }
    }

    /// A root for places where the right context is not yet available; behaves as [`background`](Self::background).
    ///
    /// It remembers where it was called, and shows the place in its text form. Cost: one or two small allocations.
    ///
    /// ```
    /// use ctx_core::Context;
    ///
    /// let ctx = Context::todo();
    /// assert_eq!(ctx.err(), None);
    /// assert!(ctx.to_string().starts_with("context.TODO("));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn todo() -> Self {
        let mark = Mark::Todo(Location::caller());
        Self { cancel: None, values: Some(ValueNode::mark(None, mark)) }
    }
}

/// # Reading
impl Context {
    /// Whether the context has ended, by cancellation or deadline.
    ///
    /// Cost: one atomic load, at any depth and under any number of values. Cheap enough for inner loops.
    #[must_use]
    #[inline]
    pub fn is_cancelled(&self) -> bool {
        self.cancel.as_ref().is_some_and(|node| node.is_done())
    }

    /// How the context ended; `None` while it has not. Once there is an answer it never changes. Go's `Err`.
    ///
    /// Cost: one atomic load.
    #[must_use]
    #[inline]
    pub fn err(&self) -> Option<ContextError> {
        self.cancel.as_ref().and_then(|node| node.err())
    }

    /// [`err`](Self::err) in the form that `?` takes.
    ///
    /// # Errors
    ///
    /// The way in which the context ended, if it has.
    ///
    /// ```
    /// use ctx_core::{Context, ContextError};
    ///
    /// fn sum(ctx: &Context, numbers: &[u64]) -> Result<u64, ContextError> {
    ///     let mut sum = 0;
    ///     for number in numbers {
    ///         ctx.check()?;
    ///         sum += number;
    ///     }
    ///     Ok(sum)
    /// }
    ///
    /// let (ctx, guard) = Context::background().with_cancel();
    /// assert_eq!(sum(&ctx, &[1, 2, 3]), Ok(6));
    /// guard.cancel();
    /// assert_eq!(sum(&ctx, &[1, 2, 3]), Err(ContextError::Canceled));
    /// ```
    #[inline]
    pub fn check(&self) -> Result<(), ContextError> {
        self.err().map_or(Ok(()), Err)
    }

    /// Why the context ended; `None` while it has not. Go's `Cause`.
    ///
    /// The first reason wins, and descendants see the reason of the ancestor that took them down. Without a stated
    /// reason the answer is what [`err`](Self::err) says.
    ///
    /// Cost: a walk to the context that was ended itself, and its lock; not for inner loops.
    ///
    /// ```
    /// use ctx_core::{Context, ContextError};
    ///
    /// let (parent, guard) = Context::background().with_cancel();
    /// let (child, _child_guard) = parent.with_cancel();
    /// guard.cancel_cause("client went away");
    /// assert_eq!(child.err(), Some(ContextError::Canceled));
    /// assert_eq!(child.cause().unwrap().to_string(), "client went away");
    /// ```
    #[must_use]
    pub fn cause(&self) -> Option<Cause> {
        self.cancel.as_ref().and_then(|node| node.cause())
    }

    /// When the work should stop: the earliest deadline of the context and its ancestors.
    ///
    /// Cost: a field read.
    #[must_use]
    pub fn deadline(&self) -> Option<Instant> {
        self.cancel.as_ref().and_then(|node| node.deadline())
    }

    /// The time left until the [`deadline`](Self::deadline): zero once it has passed, `None` without one.
    ///
    /// Cost: a look at the clock.
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::Context;
    ///
    /// let (ctx, _guard) = Context::background().with_timeout(Duration::from_secs(60));
    /// assert!(ctx.remaining().unwrap() > Duration::from_secs(50));
    /// assert_eq!(Context::background().remaining(), None);
    /// ```
    #[must_use]
    pub fn remaining(&self) -> Option<Duration> {
        self.deadline().map(|at| at.saturating_duration_since(Instant::now()))
    }

    /// The value of the nearest layer with that key. Go's `Value`.
    ///
    /// A typed key knows the type of its value. Under a plain key, such as a string, name it: `ctx.value::<u32>("n")`.
    /// A value of another type under the same key is not found, and hides those further up. See [`Key`].
    ///
    /// Cost: a miss is usually one test; a hit is a few hops, and a probe of an index in long chains. Contexts
    /// without a value in between cost nothing.
    #[must_use]
    pub fn value<V: Send + Sync + 'static>(&self, key: impl Key<V>) -> Option<&V> {
        self.values.as_ref().and_then(|node| node.get(key))
    }
}

/// # Deriving
impl Context {
    /// A child that ends when its guard does, or when this context ends. Go's `WithCancel`.
    ///
    /// A child of an ended context is born ended, with the same error and cause.
    ///
    /// Cost: one allocation, and the parent's lock for an instant.
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
    pub fn with_cancel(&self) -> (Self, CancelGuard) {
        self.child(None)
    }

    /// The same as [`with_cancel`](Self::with_cancel), under the name a port from Go looks for.
    ///
    /// In Rust every guard takes a cause: see [`CancelGuard::cancel_cause`].
    #[must_use = "the guard that comes with the context must live as long as the work"]
    pub fn with_cancel_cause(&self) -> (Self, CancelGuard) {
        self.with_cancel()
    }

    /// A child that also ends by itself after `timeout`. Go's `WithTimeout`.
    ///
    /// A zero timeout gives a context that has already ended. One that overflows the clock, such as
    /// [`Duration::MAX`], is no deadline at all. If this context's own deadline is earlier, that one stays and no timer
    /// is started.
    ///
    /// The deadline never comes early. It comes up to a few milliseconds late, later when wakers are slow. The timer
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
    pub fn with_timeout(&self, timeout: Duration) -> (Self, CancelGuard) {
        self.after(timeout, None)
    }

    /// Like [`with_timeout`](Self::with_timeout), and states the cause for the case that this very deadline passes.
    ///
    /// If the context ends otherwise, or an ancestor's deadline is earlier, the cause is dropped.
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::Context;
    ///
    /// let (ctx, _guard) = Context::background().with_timeout_cause(Duration::ZERO, "the database is slow");
    /// assert_eq!(ctx.cause().unwrap().to_string(), "the database is slow");
    /// ```
    #[must_use = "the guard that comes with the context must live as long as the work"]
    pub fn with_timeout_cause(
        &self,
        timeout: Duration,
        cause: impl IntoCause,
    ) -> (Self, CancelGuard) {
        self.after(timeout, Some(cause.into_cause()))
    }

    /// A child that also ends by itself at `deadline`. Go's `WithDeadline`.
    ///
    /// One that has passed gives a context that has already ended. For the rest see
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
    pub fn with_deadline(&self, deadline: Instant) -> (Self, CancelGuard) {
        self.child(Some(Limit { at: deadline, now: Instant::now(), cause: None }))
    }

    /// Like [`with_deadline`](Self::with_deadline), and states the cause for the case that this very deadline passes.
    #[must_use = "the guard that comes with the context must live as long as the work"]
    pub fn with_deadline_cause(
        &self,
        deadline: Instant,
        cause: impl IntoCause,
    ) -> (Self, CancelGuard) {
        let cause = Some(cause.into_cause());
        self.child(Some(Limit { at: deadline, now: Instant::now(), cause }))
    }

    /// A context that carries one more value, and ends with this one. Go's `WithValue`.
    ///
    /// For what belongs to a request and crosses layers that do not know of it: an identity, a trace. Not for optional
    /// parameters.
    ///
    /// Cost: two allocations (one for a value and key without size). The tree of cancellation is not touched.
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
    /// For work that must outlive the request, such as an audit record. It holds no ancestor in memory except for
    /// values, so the text form no longer shows the layers that were cut off.
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

    /// A context with the same values that does not end with this one, but after `grace`: for cleaning up.
    ///
    /// Rolling back a transaction must still be possible when the request was cancelled, and must not take for ever.
    /// The same as [`without_cancel`](Self::without_cancel) and [`with_timeout`](Self::with_timeout) in one.
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
    pub fn shielded(&self, grace: Duration) -> (Self, CancelGuard) {
        self.without_cancel().with_timeout(grace)
    }

    /// A child that also ends when any of `others` does.
    ///
    /// Error and cause are those of the first to end, the deadline is the earliest of all, and the values are those
    /// of this context. When several have ended before, this context comes first, then `others` in order.
    ///
    /// Cost: as [`with_cancel`](Self::with_cancel), two more allocations, and the lock of each of `others` for an
    /// instant. No task and no thread watches.
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
    pub fn merge(&self, others: &[&Self]) -> (Self, CancelGuard) {
        let others = others.iter().filter_map(|other| other.cancel.as_ref());
        self.over(Node::merged(self.cancel.as_ref(), others))
    }

    fn after(&self, timeout: Duration, cause: Option<Cause>) -> (Self, CancelGuard) {
        let now = Instant::now();
        // A deadline beyond the end of the clock cannot come.
        self.child(now.checked_add(timeout).map(|at| Limit { at, now, cause }))
    }

    fn child(&self, limit: Option<Limit>) -> (Self, CancelGuard) {
        let parent = self.cancel.as_ref();
        let node = match limit {
            Some(limit) => Node::with_limit(parent, limit),
            None => Node::new(parent),
        };
        self.over(node)
    }

    fn over(&self, node: Arc<Node>) -> (Self, CancelGuard) {
        let context = Self { cancel: Some(Arc::clone(&node)), values: self.values.clone() };
        (context, CancelGuard::new(node))
    }

    fn identity(&self) -> (Option<*const Node>, Option<*const ValueNode>) {
        (self.cancel.as_ref().map(Arc::as_ptr), self.values.as_ref().map(Arc::as_ptr))
    }

    pub(crate) fn node(&self) -> Option<&Arc<Node>> {
        self.cancel.as_ref()
    }

    pub(crate) fn values(&self) -> Option<&ValueNode> {
        self.values.as_deref()
    }
}
