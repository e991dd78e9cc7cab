//! Helpers for tests of code that takes contexts (feature `test-util`): a manual clock, and a check for leaks.

use std::fmt;
use std::thread;

pub use crate::timer::manual::{InUse, ManualClock};
use crate::{CancelGuard, Context, inspect};

/// Fails a test that leaves a context open, and names the place where it was derived.
///
/// It provides the context for the code under test. When it is dropped, every context derived from that one must be
/// gone or have ended. What was cut off from it by [`without_cancel`](Context::without_cancel) or
/// [`shielded`](Context::shielded) is not derived from it.
///
/// ```should_panic
/// use ctx_core::test_util::LeakCheck;
///
/// let (check, ctx) = LeakCheck::new();
/// // A guard that is forgotten never ends its context.
/// let (ctx, guard) = ctx.with_cancel();
/// std::mem::forget((ctx, guard));
/// drop(check); // panics: "1 context was left open: src/main.rs:6:26 …"
/// ```
#[must_use = "it checks when it is dropped"]
pub struct LeakCheck {
    root: Context,
    /// Ends the contexts that were found, after the check.
    _guard: CancelGuard,
}

impl LeakCheck {
    /// The check, and the context that it watches.
    ///
    /// Cost: as [`Context::with_cancel`].
    ///
    /// ```
    /// use ctx_core::test_util::LeakCheck;
    ///
    /// let (check, ctx) = LeakCheck::new();
    /// let (_ctx, guard) = ctx.with_cancel();
    /// drop(guard);
    /// drop(check); // all is well
    /// ```
    pub fn new() -> (Self, Context) {
        let (root, guard) = Context::background().with_cancel();
        (Self { root: root.clone(), _guard: guard }, root)
    }

    /// The contexts that are currently open.
    ///
    /// Cost: as [`inspect::snapshot`].
    ///
    /// ```
    /// use ctx_core::test_util::LeakCheck;
    ///
    /// let (check, ctx) = LeakCheck::new();
    /// let (_ctx, guard) = ctx.with_cancel();
    /// assert_eq!(check.open().contexts.len(), 1);
    /// drop(guard);
    /// assert!(check.open().contexts.is_empty());
    /// ```
    pub fn open(&self) -> inspect::Snapshot {
        let mut snapshot = inspect::below(&self.root);
        // The first one is the root itself.
        snapshot.contexts = snapshot.contexts.into_iter().skip(1).collect();
        snapshot.contexts.retain(|live| live.err.is_none());
        snapshot
    }
}

impl Drop for LeakCheck {
    /// # Panics
    ///
    /// If contexts were left open, unless the thread is already panicking.
    fn drop(&mut self) {
        let open = self.open();
        let count = open.contexts.len();
        if count == 0 || thread::panicking() {
            return;
        }
        let what = if count == 1 { "context was" } else { "contexts were" };
        let places: Vec<_> = open.contexts.iter().map(|live| live.place.to_string()).collect();
        panic!("{count} {what} left open: {}\n{open}", places.join(", "));
    }
}

impl fmt::Debug for LeakCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LeakCheck")
            .field("open", &self.open().contexts.len())
            .finish_non_exhaustive()
    }
}

/// What a test of [`#[ctx_core::test]`](macro@crate::test) has.
struct Trial {
    context: Context,
    clock: ManualClock,
    check: LeakCheck,
    _in_use: InUse,
}

impl Trial {
    fn new() -> Self {
        let clock = ManualClock::new();
        let in_use = clock.enter();
        let (check, context) = LeakCheck::new();
        Self { context, clock, check, _in_use: in_use }
    }

    /// Fails if a context was left open.
    fn finish(self) {
        let Self { context, check, .. } = self;
        drop(context);
        drop(check);
    }
}

/// Runs a test under a clock that stands still, and fails it if it leaves a context open.
/// [`#[ctx_core::test]`](macro@crate::test) does this with a function.
///
/// The clock is in use on this thread. A thread that the test starts uses the system's clock, unless it
/// [enters](ManualClock::enter) the clock of the test.
///
/// Cost: that of a [`ManualClock`] and a [`LeakCheck`].
///
/// # Panics
///
/// If the test panics, or if a context derived from its own is open at the end.
///
/// ```
/// use std::time::Duration;
/// use ctx_core::test_util;
///
/// test_util::run(|ctx, clock| {
///     let (ctx, _guard) = ctx.with_timeout(Duration::from_secs(60));
///     clock.advance(Duration::from_secs(60));
///     assert!(ctx.is_cancelled());
/// });
/// ```
pub fn run<T>(test: impl FnOnce(&Context, &ManualClock) -> T) -> T {
    let trial = Trial::new();
    let result = test(&trial.context, &trial.clock);
    trial.finish();
    result
}

/// The same for an async test.
///
/// With the feature `tokio` it runs in a single-threaded tokio runtime, with every driver that tokio was built with;
/// without it, on this thread alone. A task that the test leaves behind fails the test if it holds an open context.
///
/// Only the test moves the clock: awaiting a deadline without [moving](ManualClock::advance) it waits forever.
///
/// Cost: as [`run`], and a runtime.
///
/// # Panics
///
/// As [`run`], and if tokio cannot create a runtime.
///
/// ```
/// use std::time::Duration;
/// use ctx_core::{ContextError, test_util};
///
/// test_util::run_async(async |ctx, clock| {
///     let (ctx, _guard) = ctx.with_timeout(Duration::from_secs(60));
///     clock.advance(Duration::from_secs(60));
///     assert_eq!(ctx.done().await, ContextError::DeadlineExceeded);
/// });
/// ```
pub fn run_async<T>(test: impl AsyncFnOnce(&Context, &ManualClock) -> T) -> T {
    let executor = Executor::new();
    let trial = Trial::new();
    let result = executor.block_on(test(&trial.context, &trial.clock));
    // Before the runtime is dropped, which drops its tasks.
    trial.finish();
    result
}

#[cfg(feature = "tokio")]
struct Executor(tokio::runtime::Runtime);

#[cfg(feature = "tokio")]
impl Executor {
    fn new() -> Self {
        let mut builder = tokio::runtime::Builder::new_current_thread();
        Self(builder.enable_all().build().expect("the system gives a runtime"))
    }

    fn block_on<F: Future>(&self, future: F) -> F::Output {
        self.0.block_on(future)
    }
}

#[cfg(not(feature = "tokio"))]
struct Executor;

#[cfg(not(feature = "tokio"))]
impl Executor {
    const fn new() -> Self {
        Self
    }

    fn block_on<F: Future>(&self, future: F) -> F::Output {
        let Self = self;
        let waker = crate::wait::thread_waker();
        let mut task = std::task::Context::from_waker(&waker);
        let mut future = std::pin::pin!(future);
        loop {
            match future.as_mut().poll(&mut task) {
                std::task::Poll::Ready(output) => return output,
                std::task::Poll::Pending => thread::park(),
            }
        }
    }
}
