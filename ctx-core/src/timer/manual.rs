//! A manual clock.

use std::cell::RefCell;
use std::fmt;
use std::marker::PhantomData;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::{Id, close, fire, instant_of, lock, tick_before};

thread_local! {
    /// The clocks in use on this thread, each with the number of its use.
    static CLOCKS: RefCell<Vec<(u64, ManualClock)>> = const { RefCell::new(Vec::new()) };
}

/// The time of the clock that is in use on this thread.
pub(super) fn now() -> Option<Instant> {
    with_clock(ManualClock::now)
}

/// The wheel of the clock that is in use on this thread.
pub(super) fn here() -> Option<Id> {
    with_clock(|clock| clock.inner.wheel)
}

fn with_clock<T>(read: impl FnOnce(&ManualClock) -> T) -> Option<T> {
    CLOCKS.try_with(|clocks| clocks.borrow().last().map(|(_, clock)| read(clock))).ok().flatten()
}

/// A clock for tests: time stands still until the test moves it.
///
/// While it is [in use](Self::enter) on a thread, contexts derived there use it for their deadlines, whatever the
/// feature `tokio` would do. Blocking waits with a limit of their own, such as
/// [`wait_timeout`](crate::Context::wait_timeout), still use the system's clock.
///
/// ```
/// use std::time::Duration;
/// use ctx_core::{Context, ContextError};
/// use ctx_core::test_util::ManualClock;
///
/// let clock = ManualClock::new();
/// let _in_use = clock.enter();
/// let (ctx, _guard) = Context::background().with_timeout(Duration::from_secs(3600));
///
/// clock.advance(Duration::from_secs(3599));
/// assert_eq!(ctx.remaining(), Some(Duration::from_secs(1)));
/// clock.advance(Duration::from_secs(1));
/// assert_eq!(ctx.err(), Some(ContextError::DeadlineExceeded));
/// ```
#[derive(Clone)]
pub struct ManualClock {
    inner: Arc<Inner>,
}

struct Inner {
    wheel: Id,
    now: Mutex<Instant>,
}

impl ManualClock {
    /// A clock that shows the current time.
    ///
    /// Cost: a timer wheel of a few kilobytes, which is freed with the clock.
    ///
    /// ```
    /// use ctx_core::test_util::ManualClock;
    ///
    /// let clock = ManualClock::new();
    /// assert_eq!(clock.now(), clock.now());
    /// ```
    pub fn new() -> Self {
        // Deadlines are kept in whole ticks, so a clock that stands on one shows them without rounding.
        let start = Instant::now();
        let now = instant_of(tick_before(start) + 1).unwrap_or(start);
        let wheel = lock().open(now, false);
        Self { inner: Arc::new(Inner { wheel, now: Mutex::new(now) }) }
    }

    /// Uses the clock on this thread until the returned value is dropped.
    ///
    /// Clocks nest: of those that are in use, the one entered last counts. A clock may be in use on several threads. Cost: none.
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::Context;
    /// use ctx_core::test_util::ManualClock;
    ///
    /// let clock = ManualClock::new();
    /// let in_use = clock.enter();
    /// let (ctx, _guard) = Context::background().with_timeout(Duration::from_secs(1));
    /// drop(in_use);
    /// // The context still goes by the clock under which it was made.
    /// clock.advance(Duration::from_secs(1));
    /// assert!(ctx.is_cancelled());
    /// ```
    #[must_use = "the clock is in use until this is dropped"]
    pub fn enter(&self) -> InUse {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        CLOCKS.with(|clocks| clocks.borrow_mut().push((number, self.clone())));
        InUse { number, _thread: PhantomData }
    }

    /// The time that it shows.
    ///
    /// Cost: a lock, held briefly.
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::test_util::ManualClock;
    ///
    ///
    /// let clock = ManualClock::new();
    /// let start = clock.now();
    /// clock.advance(Duration::from_secs(1));
    /// assert_eq!(clock.now(), start + Duration::from_secs(1));
    /// ```
    pub fn now(&self) -> Instant {
        *self.inner.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Moves the time, and ends the contexts whose deadlines pass, one deadline after the other.
    ///
    /// When it returns, they have ended and their waiters were woken; each saw the clock show its own deadline.
    ///
    /// Cost: linear in the contexts that end.
    ///
    /// # Panics
    ///
    /// If the time would exceed what an [`Instant`] can hold.
    ///
    /// ```
    /// use std::time::Duration;
    /// use ctx_core::test_util::ManualClock;
    ///
    /// use ctx_core::Context;
    ///
    /// let clock = ManualClock::new();
    /// let _in_use = clock.enter();
    /// let (ctx, _guard) = Context::background().with_timeout(Duration::from_secs(60));
    /// clock.advance(Duration::from_secs(59));
    /// assert!(!ctx.is_cancelled());
    /// clock.advance(Duration::from_secs(1));
    /// assert!(ctx.is_cancelled());
    /// ```
    pub fn advance(&self, by: Duration) {
        let target = self.now() + by;
        let mut due = Vec::new();
        loop {
            let mut state = lock();
            let id = self.inner.wheel;
            let next = state.wheels.next(id).filter(|tick| *tick <= tick_before(target));
            let Some(tick) = next else { break };
            state.wheels.advance(id, tick, &mut due);
            drop(state);
            if let Some(now) = instant_of(tick) {
                self.set(now);
            }
            fire(&mut due);
        }
        self.set(target);
    }

    /// The clock never goes back, though somebody else may have moved it further meanwhile: a function that is called on the
    /// way, or another thread.
    fn set(&self, to: Instant) {
        let mut now = self.inner.now.lock().unwrap_or_else(PoisonError::into_inner);
        *now = to.max(*now);
    }
}

impl Default for ManualClock {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for ManualClock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManualClock").field("now", &self.now()).finish_non_exhaustive()
    }
}

impl Drop for Inner {
    fn drop(&mut self) {
        // What is still pending goes by the system's clock from now on.
        close(self.wheel, &mut lock());
    }
}

/// Keeps a [`ManualClock`] in use on its thread.
#[derive(Debug)]
pub struct InUse {
    number: u64,
    /// It must be dropped on the thread that created it.
    _thread: PhantomData<*const ()>,
}

impl Drop for InUse {
    fn drop(&mut self) {
        // The clock is dropped outside the borrow: that may close its wheel.
        let clock = CLOCKS.try_with(|clocks| {
            let mut clocks = clocks.borrow_mut();
            let at = clocks.iter().rposition(|(number, _)| *number == self.number)?;
            Some(clocks.remove(at))
        });
        drop(clock);
    }
}
