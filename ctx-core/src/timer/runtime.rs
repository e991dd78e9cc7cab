//! The driver of a tokio runtime: a task that sleeps by the runtime's clock.
//!
//! It is spawned by the first deadline in the runtime, and dies with it; then the deadlines that are left move to the
//! thread. A runtime without tokio's timer cannot drive: there the thread does.
//!
//! The task is needed for clocks that are paused, because tokio moves such a clock to the next thing that sleeps. It may not
//! get to run when it should, so the thread watches over its wheel.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::MutexGuard;
use std::task::Poll;

use tokio::runtime::{self, Handle};
use tokio::time::{Instant, Sleep, sleep_until};

use super::{Due, Id, State, THREAD, close, fire, instant_of, lock, system_tick, tick_before};

/// The longest that the thread leaves a clock alone which stands still.
const STILL: u64 = 1000;

/// A runtime in which a deadline was made.
pub(super) struct Known {
    runtime: runtime::Id,
    wheel: Id,
    /// `None` for a runtime that has no timer.
    handle: Option<Handle>,
    /// What its clock showed when the thread looked last.
    seen: u64,
    /// The system's tick before which the thread does not look again, and how long that was.
    again: u64,
    still: u64,
}

/// A wheel on which there may be something that its task should have fired.
pub(super) struct Late {
    runtime: runtime::Id,
    wheel: Id,
    handle: Handle,
}

/// The wheel of the runtime, if this is one.
pub(super) fn here() -> Option<(MutexGuard<'static, State>, Id)> {
    let handle = Handle::try_current().ok()?;
    let mut state = lock();
    if let Some(found) = state.find(&handle) {
        return Some((state, found)).filter(|(_, id)| *id != THREAD);
    }
    state.start_thread();
    let now = Instant::now().into_std();
    let id = state.open(now, true);
    state.drivers[id as usize].ahead = ahead(tick_before(now));
    state.runtimes.push(Known {
        runtime: handle.id(),
        wheel: id,
        handle: Some(handle.clone()),
        seen: 0,
        again: 0,
        still: 1,
    });
    drop(state);
    // A runtime that shuts down drops the task at once, which closes the wheel.
    handle.spawn(turn(Turner { id, arms: false }));
    let state = lock();
    let found = state.find(&handle)?;
    Some((state, found)).filter(|(_, id)| *id != THREAD)
}

/// How far the clock of a runtime is ahead of the system's.
fn ahead(tick: u64) -> i64 {
    tick.cast_signed() - system_tick().cast_signed()
}

impl State {
    fn find(&self, handle: &Handle) -> Option<Id> {
        let wanted = handle.id();
        self.runtimes.iter().find(|known| known.runtime == wanted).map(|known| known.wheel)
    }

    /// The tick of the system at which the thread has to look at a runtime.
    fn looks_at(&self, known: &Known) -> Option<u64> {
        let next = self.wheels.next(known.wheel).filter(|_| known.handle.is_some())?;
        let driver = self.drivers.get(known.wheel as usize)?;
        Some(driver.by_the_system(next).max(known.again))
    }

    pub(super) fn runtimes_look_at(&self) -> Option<u64> {
        self.runtimes.iter().filter_map(|known| self.looks_at(known)).min()
    }

    /// The runtimes that may have something due.
    pub(super) fn late(&self, now: u64) -> Vec<Late> {
        let is_late = |known: &&Known| self.looks_at(known).is_some_and(|at| at <= now);
        let late = self.runtimes.iter().filter(is_late).filter_map(|known| {
            let handle = known.handle.clone()?;
            Some(Late { runtime: known.runtime, wheel: known.wheel, handle })
        });
        late.collect()
    }
}

impl Late {
    /// Fires what is due by the clock of the runtime.
    pub(super) fn catch_up(self, due: &mut Vec<Due>) {
        // The clock is the runtime's only inside of it. So is what functions that are called expect to be, such as one
        // that spawns a task.
        let _inside = self.handle.enter();
        let now = tick_before(Instant::now().into_std());
        let ahead = ahead(now);
        let mut state = lock();
        let State { wheels, runtimes, drivers, .. } = &mut *state;
        // Its wheel may have been closed, and may be somebody else's by now.
        let known = runtimes
            .iter_mut()
            .find(|known| (known.runtime, known.wheel) == (self.runtime, self.wheel));
        if let (Some(known), Some(driver)) = (known, drivers.get_mut(self.wheel as usize)) {
            wheels.advance(self.wheel, now, due);
            driver.ahead = ahead;
            known.looked(now, now.saturating_add_signed(-ahead));
        }
        drop(state);
        fire(due);
    }
}

impl Known {
    /// A clock that stands still need not be looked at again and again: it moves only where its runtime is driven, and there
    /// the task fires what is due.
    fn looked(&mut self, shown: u64, system: u64) {
        self.still = if shown == self.seen { (self.still * 2).min(STILL) } else { 1 };
        self.seen = shown;
        self.again = system + self.still;
    }
}

/// Closes its wheel when the runtime drops the task.
struct Turner {
    id: Id,
    /// Whether it is asking tokio's timer, which panics where there is none.
    arms: bool,
}

impl Drop for Turner {
    fn drop(&mut self) {
        let mut state = lock();
        let mut gone = Vec::new();
        if self.arms {
            // Tokio's timer is not enabled. From now on the thread keeps the time of this runtime.
            for known in state.runtimes.iter_mut().filter(|known| known.wheel == self.id) {
                known.wheel = THREAD;
                gone.extend(known.handle.take());
            }
        } else {
            let all = state.runtimes.extract_if(.., |known| known.wheel == self.id);
            gone.extend(all.filter_map(|known| known.handle));
        }
        close(self.id, &mut state);
        let waker = state.drivers.get_mut(self.id as usize).and_then(|driver| driver.waker.take());
        drop(state);
        drop((waker, gone));
    }
}

async fn turn(mut turner: Turner) {
    let mut due: Vec<Due> = Vec::new();
    loop {
        let next = look(turner.id, &mut due);
        if due.is_empty() {
            pause(&mut turner, next).await;
        } else {
            fire(&mut due);
            // Many deadlines at once must not keep other tasks waiting.
            tokio::task::yield_now().await;
        }
    }
}

/// Takes the timers that are due, or says when the next one will be.
fn look(id: Id, due: &mut Vec<Due>) -> Option<u64> {
    let mut state = lock();
    state.wheels.advance(id, tick_before(Instant::now().into_std()), due);
    if due.is_empty() {
        return state.rest(id);
    }
    state.drivers[id as usize].looks_at = 0;
    None
}

/// Sleeps until the tick, or until there is an earlier timer.
async fn pause(turner: &mut Turner, until: Option<u64>) {
    let at = until.and_then(instant_of);
    turner.arms = true;
    let mut sleep: Option<Pin<Box<Sleep>>> = at.map(|at| Box::pin(sleep_until(at.into())));
    turner.arms = false;
    poll_fn(|cx| {
        let waker = cx.waker().clone();
        let mut state = lock();
        let driver = &mut state.drivers[turner.id as usize];
        let earlier = driver.looks_at < until.unwrap_or(u64::MAX);
        let old = if earlier { Some(waker) } else { driver.waker.replace(waker) };
        drop(state);
        drop(old);
        let Some(sleep) = sleep.as_mut().filter(|_| !earlier) else {
            return if earlier { Poll::Ready(()) } else { Poll::Pending };
        };
        turner.arms = true;
        let slept = sleep.as_mut().poll(cx);
        turner.arms = false;
        slept
    })
    .await;
}
