//! The thread of the timer: it keeps the time of the system, and watches over the runtimes.
//!
//! The driver of a runtime is a task, and a task may have to wait: behind one that blocks its worker, or for a runtime that
//! nobody drives. So the thread looks at the wheels of the runtimes as well, and fires what is due there: by the clock of the
//! runtime, which a test may have stopped.

use std::sync::{Condvar, PoisonError};
use std::thread;
use std::time::Instant;

#[cfg(feature = "tokio")]
use super::runtime::Late;
use super::{Driver, Due, State, THREAD, fire, instant_of, lock, tick_before};
use crate::panics;

/// Wakes the thread for a timer that is earlier than all others.
static EARLIER: Condvar = Condvar::new();

/// Lets the thread know of an earlier timer.
pub(super) fn notify() {
    EARLIER.notify_one();
}

impl State {
    pub(super) fn start_thread(&mut self) {
        if self.started {
            return;
        }
        self.open_thread();
        // A system that refuses the thread is asked again with the next deadline.
        self.started = thread::Builder::new().name("ctx-timer".into()).spawn(turn).is_ok();
    }

    pub(super) fn open_thread(&mut self) {
        if self.drivers.is_empty() {
            self.wheels.open(0);
            self.drivers.push(Driver { looks_at: u64::MAX, ..Driver::new(true) });
        }
    }

    /// The tick at which the thread has to look next, at whichever wheel.
    fn thread_looks_at(&self) -> Option<u64> {
        self.wheels.next(THREAD).into_iter().chain(self.runtimes_look_at()).min()
    }
}

fn turn() {
    let mut due = Vec::new();
    loop {
        let late = collect(&mut due);
        fire(&mut due);
        for runtime in late {
            // A function that leaks what `enter` of a runtime gave it makes tokio panic when the thread leaves the runtime.
            panics::contain(|| runtime.catch_up(&mut due));
        }
    }
}

/// Waits until something is due: takes the timers of the thread that are, and tells which runtimes may be late.
fn collect(due: &mut Vec<Due>) -> Vec<Late> {
    let mut state = lock();
    loop {
        let now = tick_before(Instant::now());
        state.wheels.advance(THREAD, now, due);
        let late = state.late(now);
        let is_idle = due.is_empty() && late.is_empty();
        let next = if is_idle { state.thread_looks_at() } else { Some(0) };
        if let Some(driver) = state.drivers.first_mut() {
            driver.looks_at = next.unwrap_or(u64::MAX);
        }
        if !is_idle {
            return late;
        }
        state = match next.and_then(instant_of) {
            Some(at) => {
                let pause = at.saturating_duration_since(Instant::now());
                EARLIER.wait_timeout(state, pause).unwrap_or_else(PoisonError::into_inner).0
            }
            None => EARLIER.wait(state).unwrap_or_else(PoisonError::into_inner),
        };
    }
}

/// There are no runtimes.
#[cfg(not(feature = "tokio"))]
enum Late {}

#[cfg(not(feature = "tokio"))]
impl Late {
    fn catch_up(self, _: &mut Vec<Due>) {
        match self {}
    }
}

#[cfg(not(feature = "tokio"))]
#[allow(clippy::unused_self, reason = "with the feature they look at the runtimes")]
impl State {
    fn late(&self, _: u64) -> Vec<Late> {
        Vec::new()
    }

    fn runtimes_look_at(&self) -> Option<u64> {
        None
    }
}
