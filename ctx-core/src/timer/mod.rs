//! Deadlines: timer wheels for the whole process, each turned by whoever owns its clock.
//!
//! Guarantees of this file:
//! 1. **Never early.** A deadline is rounded up to a tick and the clock is rounded down.
//! 2. Starting and stopping a timer are O(1); a driver is woken only by a timer that is earlier than all others.
//! 3. No user code runs under the lock of the wheels: ends are carried out, causes and wakers dropped, after it is
//!    released.
//! 4. A panic in somebody's waker does not take a driver down.
//! 5. No deadline is lost: what a driver that goes away has not fired moves to the thread.
//! 6. A runtime that does not run the task which drives its deadlines does not hold them up: the thread fires them, by the
//!    clock of the runtime.
//!
//! The drivers: a thread that starts with the first deadline and knows the time of the system; with the feature `tokio`
//! a task in each runtime, which knows the time of the runtime; with the feature `test-util` a clock turned by hand.

#[cfg(feature = "test-util")]
pub(crate) mod manual;
#[cfg(feature = "tokio")]
mod runtime;
mod thread;
mod wheel;

use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::task::Waker;
use std::time::{Duration, Instant};

use self::wheel::{Id, Wheels};
use crate::node::Node;
use crate::{Cause, panics};

/// The key of no timer.
pub(crate) const NONE: u64 = 0;

/// The wheel of the thread, which is opened first and never closed.
const THREAD: Id = 0;

struct Due {
    node: Weak<Node>,
    cause: Option<Cause>,
}

struct State {
    wheels: Wheels<Due>,
    /// By the number of the wheel.
    drivers: Vec<Driver>,
    started: bool,
    #[cfg(feature = "tokio")]
    runtimes: Vec<runtime::Known>,
}

struct Driver {
    /// The tick at which the driver looks again without being woken; zero while it is awake.
    looks_at: u64,
    /// Wakes a driver that is a task.
    waker: Option<Waker>,
    /// Whether the thread looks at its wheel.
    watched: bool,
    /// By how many ticks its clock is ahead of the system's, as far as is known.
    ahead: i64,
}

static STATE: Mutex<State> = Mutex::new(State {
    wheels: Wheels::new(),
    drivers: Vec::new(),
    started: false,
    #[cfg(feature = "tokio")]
    runtimes: Vec::new(),
});

/// The time, by the clock that deadlines made here and now go by.
pub(crate) fn now() -> Instant {
    #[cfg(feature = "test-util")]
    if let Some(now) = manual::now() {
        return now;
    }
    #[cfg(feature = "tokio")]
    return tokio::time::Instant::now().into_std();
    #[cfg(not(feature = "tokio"))]
    Instant::now()
}

/// In a model the deadline comes at once, on a thread that loom interleaves with whoever makes the context.
#[cfg(all(test, loom))]
pub(crate) fn start(_: Instant, _: Instant, node: Weak<Node>, cause: Option<Cause>) -> u64 {
    crate::models::deadline(node, cause);
    NONE
}

/// Ends `node` once `at` has come, with `cause` as its reason. The key stops it.
#[cfg(not(all(test, loom)))]
pub(crate) fn start(at: Instant, now: Instant, node: Weak<Node>, cause: Option<Cause>) -> u64 {
    let tick = tick_after(at);
    let (mut state, id) = here();
    if state.wheels.is_empty(id) {
        state.wheels.skip_to(id, tick_before(now));
    }
    let key = state.wheels.insert(id, tick, Due { node, cause });
    tell(state, id, tick);
    key
}

/// Stops a timer, and hands out the cause it no longer needs, for the caller to drop where it may.
pub(crate) fn stop(key: u64) -> Option<Cause> {
    // The timer is bound first, so that the lock is released at the end of this statement.
    let due = lock().wheels.remove(key);
    due.and_then(|due| due.cause)
}

/// The wheel that deadlines made here and now belong to.
fn here() -> (MutexGuard<'static, State>, Id) {
    #[cfg(feature = "test-util")]
    if let Some(id) = manual::here() {
        return (lock(), id);
    }
    #[cfg(feature = "tokio")]
    if let Some(found) = runtime::here() {
        return found;
    }
    let mut state = lock();
    state.start_thread();
    (state, THREAD)
}

/// Lets those know of a timer who would look too late for it (guarantee 2): the driver of its wheel, and the thread.
fn tell(mut state: MutexGuard<'static, State>, id: Id, tick: u64) {
    let Some(driver) = state.drivers.get_mut(id as usize) else { return };
    let at = driver.by_the_system(tick);
    let watched = driver.watched;
    let waker = if tick < driver.looks_at && id != THREAD {
        driver.looks_at = tick;
        driver.waker.take()
    } else {
        None
    };
    let thread = state.drivers.first_mut().filter(|thread| watched && at < thread.looks_at);
    let earlier = thread.map(|thread| thread.looks_at = at).is_some();
    drop(state);
    if earlier {
        thread::notify();
    }
    if let Some(waker) = waker {
        waker.wake();
    }
}

impl Driver {
    /// One that is awake.
    const fn new(watched: bool) -> Self {
        Self { looks_at: 0, waker: None, watched, ahead: 0 }
    }

    /// What the clock of the system shows at a tick of the driver's clock.
    const fn by_the_system(&self, tick: u64) -> u64 {
        tick.saturating_add_signed(self.ahead.saturating_neg())
    }
}

impl State {
    /// Opens a wheel for another clock.
    #[cfg(any(feature = "tokio", feature = "test-util"))]
    fn open(&mut self, now: Instant, watched: bool) -> Id {
        // The thread's wheel is number zero, and there must be an heir.
        self.open_thread();
        let id = self.wheels.open(tick_before(now));
        let driver = Driver::new(watched);
        match self.drivers.get_mut(id as usize) {
            Some(place) => *place = driver,
            None => self.drivers.push(driver),
        }
        id
    }

    /// Waits for the next timer of a wheel: the tick at which its driver has to look again.
    #[cfg(feature = "tokio")]
    fn rest(&mut self, id: Id) -> Option<u64> {
        let next = self.wheels.next(id);
        if let Some(driver) = self.drivers.get_mut(id as usize) {
            driver.looks_at = next.unwrap_or(u64::MAX);
        }
        next
    }
}

/// Guarantee 5: closes the wheel of a clock that stands still for ever.
#[cfg(any(feature = "tokio", feature = "test-util"))]
fn close(id: Id, state: &mut State) {
    state.wheels.close(id, THREAD);
    if !state.wheels.is_empty(THREAD) {
        state.start_thread();
        let next = state.wheels.next(THREAD).unwrap_or(u64::MAX);
        if let Some(driver) = state.drivers.first_mut() {
            driver.looks_at = driver.looks_at.min(next);
        }
        thread::notify();
    }
}

/// Ends the nodes whose time has come.
fn fire(due: &mut Vec<Due>) {
    for Due { node, cause } in due.drain(..) {
        // Guarantee 4.
        panics::contain(|| {
            if let Some(node) = node.upgrade() {
                node.expire(cause);
            }
        });
    }
}

fn lock() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// How many timers there is room for.
#[cfg(all(test, not(loom)))]
pub(crate) fn places() -> usize {
    lock().wheels.places()
}

/// The instant of tick zero.
fn epoch() -> Instant {
    static EPOCH: OnceLock<Instant> = OnceLock::new();
    *EPOCH.get_or_init(Instant::now)
}

/// The tick that the clock of the system shows.
#[cfg(feature = "tokio")]
fn system_tick() -> u64 {
    tick_before(Instant::now())
}

fn tick_before(at: Instant) -> u64 {
    ticks(at.saturating_duration_since(epoch()))
}

/// Guarantee 1: the first tick that is not before `at`.
fn tick_after(at: Instant) -> u64 {
    let since = at.saturating_duration_since(epoch());
    let whole = ticks(since);
    whole + u64::from(since > Duration::from_millis(whole))
}

/// Whole milliseconds: a tick is one.
fn ticks(since: Duration) -> u64 {
    // Ticks are bounded, so that adding to them cannot overflow; the bound lies millions of years ahead.
    let millis = since.as_secs().saturating_mul(1000).saturating_add(since.subsec_millis().into());
    millis.min(u64::MAX >> 2)
}

fn instant_of(tick: u64) -> Option<Instant> {
    epoch().checked_add(Duration::from_millis(tick))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_round_away_from_early() {
        let start = epoch();
        for nanos in [0, 1, 999_999, 1_000_000, 1_000_001, 5_500_000] {
            let at = start + Duration::from_nanos(nanos);
            assert!(instant_of(tick_after(at)).unwrap() >= at);
            assert!(instant_of(tick_before(at)).unwrap() <= at);
        }
    }
}
