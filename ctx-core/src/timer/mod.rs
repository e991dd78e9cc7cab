//! Deadlines: one wheel for the whole process, turned by one thread that starts with the first deadline.
//!
//! Guarantees of this file:
//! 1. **Never early.** A deadline is rounded up to a tick and the clock is rounded down.
//! 2. Starting and stopping a timer are O(1); the thread is woken only by a timer that is earlier than all others.
//! 3. No user code runs under the lock of the wheel: ends are carried out, and causes dropped, after it is released.
//! 4. A panic in somebody's waker does not take the thread down.

mod wheel;

use std::panic::{self, AssertUnwindSafe};
use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::thread;
use std::time::{Duration, Instant};

use self::wheel::Wheel;
use crate::Cause;
use crate::node::Node;

/// The key of no timer.
pub(crate) const NONE: u64 = 0;

struct Due {
    node: Weak<Node>,
    cause: Option<Cause>,
}

struct State {
    wheel: Wheel<Due>,
    /// The tick at which the thread looks again without being woken; zero while it is awake.
    looks_at: u64,
    started: bool,
}

static STATE: Mutex<State> =
    Mutex::new(State { wheel: Wheel::new(), looks_at: u64::MAX, started: false });
static EARLIER: Condvar = Condvar::new();

/// Ends `node` once `at` has come, with `cause` as its reason. The key stops it.
pub(crate) fn start(at: Instant, node: Weak<Node>, cause: Option<Cause>) -> u64 {
    let tick = tick_after(at);
    let mut state = lock();
    if !state.started {
        // A system that refuses the thread is asked again with the next deadline.
        state.started = thread::Builder::new().name("ctx-timer".into()).spawn(turn).is_ok();
    }
    if state.wheel.is_empty() {
        state.wheel.skip_to(tick_before(Instant::now()));
    }
    let key = state.wheel.insert(tick, Due { node, cause });
    if tick < state.looks_at {
        state.looks_at = tick;
        drop(state);
        EARLIER.notify_one();
    }
    key
}

/// Stops a timer, and hands out the cause it no longer needs, for the caller to drop where it may.
pub(crate) fn stop(key: u64) -> Option<Cause> {
    // The timer is bound first, so that the lock is released at the end of this statement.
    let due = lock().wheel.remove(key);
    due.and_then(|due| due.cause)
}

fn turn() {
    let mut due = Vec::new();
    loop {
        collect(&mut due);
        for Due { node, cause } in due.drain(..) {
            // Guarantee 4. The panic hook has reported it; there is nobody else to tell.
            drop(panic::catch_unwind(AssertUnwindSafe(|| {
                if let Some(node) = node.upgrade() {
                    node.expire(cause);
                }
            })));
        }
    }
}

/// Waits until at least one timer is due, and takes all that are.
fn collect(due: &mut Vec<Due>) {
    let mut state = lock();
    loop {
        state.wheel.advance(tick_before(Instant::now()), due);
        if !due.is_empty() {
            state.looks_at = 0;
            return;
        }
        let next = state.wheel.next();
        state.looks_at = next.unwrap_or(u64::MAX);
        state = match next.and_then(instant_of) {
            Some(at) => {
                let pause = at.saturating_duration_since(Instant::now());
                EARLIER.wait_timeout(state, pause).unwrap_or_else(PoisonError::into_inner).0
            }
            None => EARLIER.wait(state).unwrap_or_else(PoisonError::into_inner),
        };
    }
}

fn lock() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The instant of tick zero.
fn epoch() -> Instant {
    static EPOCH: OnceLock<Instant> = OnceLock::new();
    *EPOCH.get_or_init(Instant::now)
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
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX).min(u64::MAX >> 2)
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
