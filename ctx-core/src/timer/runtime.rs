//! The driver of a tokio runtime: a task that sleeps by the runtime's clock.
//!
//! It is spawned by the first deadline in the runtime, and dies with it; then the deadlines that are left move to the
//! thread. A runtime without tokio's timer cannot drive: there the thread does.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::MutexGuard;
use std::task::Poll;
use std::thread;

use tokio::runtime::Handle;
use tokio::time::{Instant, Sleep, sleep_until};

use super::{Due, Id, State, THREAD, close, fire, instant_of, lock, tick_before};

/// The wheel of the runtime, if this is one.
pub(super) fn here() -> Option<(MutexGuard<'static, State>, Id)> {
    let handle = Handle::try_current().ok()?;
    let mut state = lock();
    if let Some(found) = state.find(&handle) {
        return Some((state, found)).filter(|(_, id)| *id != THREAD);
    }
    let id = state.open(Instant::now().into_std());
    state.runtimes.push((handle.id(), id));
    drop(state);
    // A runtime that shuts down drops the task at once, which closes the wheel.
    handle.spawn(turn(Turner(id)));
    let state = lock();
    let found = state.find(&handle)?;
    Some((state, found)).filter(|(_, id)| *id != THREAD)
}

/// The same, unless the runtime has no wheel yet.
pub(super) fn known() -> Option<Id> {
    let handle = Handle::try_current().ok()?;
    lock().find(&handle).filter(|id| *id != THREAD)
}

impl State {
    fn find(&self, handle: &Handle) -> Option<Id> {
        let wanted = handle.id();
        self.runtimes.iter().find(|(runtime, _)| *runtime == wanted).map(|(_, id)| *id)
    }
}

/// Closes its wheel when the runtime drops the task.
struct Turner(Id);

impl Drop for Turner {
    fn drop(&mut self) {
        let mut state = lock();
        if thread::panicking() {
            // Tokio's timer is not enabled. From now on the thread keeps the time of this runtime.
            for (_, id) in state.runtimes.iter_mut().filter(|(_, id)| *id == self.0) {
                *id = THREAD;
            }
        } else {
            state.runtimes.retain(|(_, id)| *id != self.0);
        }
        close(self.0, &mut state);
        let waker =
            state.drivers.get_mut(usize::from(self.0)).and_then(|driver| driver.waker.take());
        drop(state);
        drop(waker);
    }
}

async fn turn(turner: Turner) {
    let id = turner.0;
    let mut due: Vec<Due> = Vec::new();
    loop {
        let next = look(id, &mut due);
        if due.is_empty() {
            pause(id, next).await;
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
    state.drivers[usize::from(id)].looks_at = 0;
    None
}

/// Sleeps until the tick, or until there is an earlier timer.
async fn pause(id: Id, until: Option<u64>) {
    let at = until.and_then(instant_of);
    let mut sleep: Option<Pin<Box<Sleep>>> = at.map(|at| Box::pin(sleep_until(at.into())));
    poll_fn(|cx| {
        let waker = cx.waker().clone();
        let mut state = lock();
        let driver = &mut state.drivers[usize::from(id)];
        let earlier = driver.looks_at < until.unwrap_or(u64::MAX);
        let old = if earlier { Some(waker) } else { driver.waker.replace(waker) };
        drop(state);
        drop(old);
        match &mut sleep {
            _ if earlier => Poll::Ready(()),
            Some(sleep) => sleep.as_mut().poll(cx),
            None => Poll::Pending,
        }
    })
    .await;
}
