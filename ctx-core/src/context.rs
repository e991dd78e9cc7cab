//! The handle that is passed down: roots, and methods that read it.

use std::hash::{Hash, Hasher};
use std::panic::{Location, RefUnwindSafe, UnwindSafe};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::node::Node;
use crate::thin::Thin;
use crate::value::{Mark, ValueNode};
use crate::{Cause, ContextError, Key, timer};

/// A cancellation signal, a deadline and request-scoped values, passed down a call tree.
///
/// Contexts form a tree: whatever ends a context ends all contexts that were derived from it, and never those above. A
/// context does not change; deriving creates a new one.
///
/// It is two pointers wide. Cloning increments at most two reference counts, and a clone is the same context. It is
/// `Send`, `Sync`, `UnwindSafe` and `'static`, so it goes wherever the work goes. Pass it as the first parameter,
/// `ctx: &Context`, and do not store it in a struct.
///
/// The semantics are those of Go's `context` package.
///
/// ```
/// use ctx_core::Context;
///
/// let (ctx, guard) = Context::background().with_cancel();
/// let (child, _child_guard) = ctx.with_cancel();
/// guard.cancel();
/// assert!(child.is_cancelled());
/// ```
///
/// There is no nil context. Where Go panics for a nil parent, Rust does not compile:
///
/// ```compile_fail,E0599
/// let (ctx, _guard) = None::<ctx_core::Context>.with_cancel();
/// ```
///
/// ```compile_fail,E0599
/// let ctx = None::<ctx_core::Context>.with_value("user", 7);
/// ```
#[derive(Clone)]
pub struct Context {
    pub(crate) cancel: Option<Arc<Node>>,
    pub(crate) values: Option<Thin>,
}

/// Two contexts are equal if they are the same context, as clones are, and not if they merely look alike.
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
    /// Use it in `main`, in tests, and for work that no request started.
    ///
    /// Cost: none; it does not allocate.
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
    /// It remembers where it was called, and shows the place in its text form. Cost: one small allocation.
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
    ///
    /// ```
    /// use ctx_core::Context;
    ///
    /// let (ctx, guard) = Context::background().with_cancel();
    /// assert!(!ctx.is_cancelled());
    /// guard.cancel();
    /// assert!(ctx.is_cancelled());
    /// ```
    #[must_use]
    #[inline]
    pub fn is_cancelled(&self) -> bool {
        self.cancel.as_ref().is_some_and(|node| node.is_done())
    }

    /// How the context ended, or `None` if it has not. Once it returns an error, the result never changes. Go's `Err`.
    ///
    /// Cost: one atomic load.
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::{Context, ContextError};
    ///
    /// let (ctx, _guard) = Context::background().with_timeout(Duration::ZERO);
    /// assert_eq!(ctx.err(), Some(ContextError::DeadlineExceeded));
    /// assert_eq!(Context::background().err(), None);
    /// ```
    #[must_use]
    #[inline]
    pub fn err(&self) -> Option<ContextError> {
        self.cancel.as_ref().and_then(|node| node.err())
    }

    /// [`err`](Self::err) as a `Result`, for `?`.
    ///
    /// Call it regularly in a loop that works for a long time without waiting: nothing else stops such a loop.
    ///
    /// Cost: one atomic load.
    ///
    /// # Errors
    ///
    /// If the context has ended: how it ended.
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
    /// assert_eq!(sum(&ctx, &[1, 2, 3]), Err(ContextError::Cancelled));
    /// ```
    #[inline]
    pub fn check(&self) -> Result<(), ContextError> {
        self.err().map_or(Ok(()), Err)
    }

    /// Why the context ended, or `None` if it has not. Go's `Cause`.
    ///
    /// The first reason wins, and descendants see the reason of the ancestor that ended them. Without a stated reason,
    /// the cause is what [`err`](Self::err) returns.
    ///
    /// Cost: a walk to the context that was ended first, and its lock. Do not call it in inner loops.
    ///
    /// ```
    /// use ctx_core::{Context, ContextError};
    ///
    /// let (parent, guard) = Context::background().with_cancel();
    /// let (child, _child_guard) = parent.with_cancel();
    /// guard.cancel_cause("client went away");
    /// assert_eq!(child.err(), Some(ContextError::Cancelled));
    /// assert_eq!(child.cause().unwrap().to_string(), "client went away");
    /// ```
    #[must_use]
    pub fn cause(&self) -> Option<Cause> {
        self.cancel.as_ref().and_then(|node| node.cause())
    }

    /// When the work should stop: the earliest deadline of the context and its ancestors.
    ///
    /// Cost: a field read.
    ///
    /// ```
    /// use std::time::{Duration, Instant};
    /// use ctx_core::Context;
    ///
    /// let soon = Instant::now() + Duration::from_secs(1);
    /// let (ctx, _guard) = Context::background().with_deadline(soon);
    /// let (below, _below_guard) = ctx.with_timeout(Duration::from_secs(60));
    /// assert_eq!(below.deadline(), Some(soon));
    /// ```
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
        self.deadline().map(|at| at.saturating_duration_since(timer::now()))
    }

    /// The value of the nearest layer with that key. Go's `Value`.
    ///
    /// A typed key knows the type of its value. For a plain key, such as a string, name the type:
    /// `ctx.value::<u32>("n")`. A value of another type under the same key is not found, and hides values further up.
    /// See [`Key`].
    ///
    /// Cost: a miss is usually one test; a hit is a few hops, and a probe of an index in long chains. Contexts
    /// without a value in between cost nothing.
    ///
    /// ```
    /// use ctx_core::{Context, key};
    ///
    /// key! { RequestId: u64; }
    ///
    /// let ctx = Context::background().with_value(RequestId, 7).with_value("user", 8_u32);
    /// assert_eq!(ctx.value(RequestId), Some(&7));
    /// assert_eq!(ctx.value::<u32>("user"), Some(&8));
    /// ```
    #[must_use]
    pub fn value<V: Send + Sync + 'static>(&self, key: impl Key<V>) -> Option<&V> {
        self.values.as_ref().and_then(|node| ValueNode::get(node, key))
    }
}

impl Context {
    fn identity(&self) -> (Option<*const Node>, Option<*const ()>) {
        (self.cancel.as_ref().map(Arc::as_ptr), self.values.as_ref().map(Thin::as_ptr))
    }

    pub(crate) fn node(&self) -> Option<&Arc<Node>> {
        self.cancel.as_ref()
    }

    pub(crate) fn values(&self) -> Option<&Thin> {
        self.values.as_ref()
    }
}
