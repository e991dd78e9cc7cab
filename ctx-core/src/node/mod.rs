//! The tree of cancellation: one node for each context that can end by itself.
//!
//! Guarantees of this file, cited where the code keeps them:
//! 1. **No wake-up is lost.** DONE and `HAS_REGS` live in one word. Whoever registers and whoever ends the node meet
//!    in it: either the first sees DONE, or the second sees `HAS_REGS` and looks into the registry.
//! 2. **The first end wins.** The kind and the cause of an end never change after DONE was set.
//! 3. **Descendants first.** Every descendant is ended before any waiter is woken.
//! 4. **No user code under a lock.** Wakers are cloned, woken and dropped, and causes are dropped, with no lock held.
//! 5. **Nothing recurses.** Ending and dropping use explicit stacks and loops, whatever the depth of the tree.
//! 6. **One panic stops nobody.** All waiters are woken; the first panic goes on afterwards.
//! 7. **Leaving is O(1)**, and a node leaves its parent when it ends or when its last handle is dropped.
//! 8. At most one lock is held at a time, so locks cannot be taken in a wrong order.

mod end;
mod link;

use std::mem;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::task::Waker;
use std::time::Instant;

pub(crate) use self::link::Limit;
use self::link::Links;
use crate::registry::Registry;
use crate::sync::{AtomicU32, AtomicU64, Mutex, MutexGuard};
use crate::{Cause, ContextError};

const DONE: u32 = 1;
const DEADLINE: u32 = 1 << 1;
const BY_PARENT: u32 = 1 << 2;
const HAS_REGS: u32 = 1 << 3;

pub(crate) struct Node {
    /// DONE, DEADLINE, `BY_PARENT`, `HAS_REGS`: never split it over two words (guarantee 1).
    state: AtomicU32,
    /// The place in the parent's registry; changed only under the parent's lock.
    slot: AtomicU32,
    /// How many nodes lie above.
    depth: u32,
    /// Whether the node was made with a deadline of its own.
    timed: bool,
    timer: AtomicU64,
    /// The earliest deadline on the path to the root.
    deadline: Option<Instant>,
    parent: Option<Arc<Self>>,
    /// The other parents of a merged node.
    links: Option<Box<Links>>,
    inner: Mutex<Inner>,
    #[cfg(feature = "inspect")]
    birth: crate::inspect::Birth,
}

enum Inner {
    Live(Registry),
    Ended,
    Because(Cause),
}

impl Node {
    #[inline]
    pub(crate) fn is_done(&self) -> bool {
        // Ordering: Acquire, so that what the canceller did before is seen by whoever acts on the answer.
        self.state.load(Ordering::Acquire) & DONE != 0
    }

    #[inline]
    fn kind(&self) -> Option<u32> {
        let state = self.state.load(Ordering::Acquire);
        (state & DONE != 0).then_some(state & DEADLINE)
    }

    #[inline]
    pub(crate) fn err(&self) -> Option<ContextError> {
        self.kind().map(|kind| match kind {
            DEADLINE => ContextError::DeadlineExceeded,
            _ => ContextError::Cancelled,
        })
    }

    /// The cause stated at the node which was ended itself, and took the nodes below with it.
    pub(crate) fn cause(&self) -> Option<Cause> {
        let mut node = self;
        let error = node.err()?;
        while node.state.load(Ordering::Acquire) & BY_PARENT != 0 {
            let Some(parent) = &node.parent else { break };
            node = parent;
        }
        // The lock orders this read after the write of the cause, which happens in the critical section of DONE.
        let stated = match &*node.lock() {
            Inner::Because(cause) => Some(cause.clone()),
            Inner::Live(_) | Inner::Ended => None,
        };
        Some(stated.unwrap_or(Cause::plain(error)))
    }

    pub(crate) fn deadline(&self) -> Option<Instant> {
        self.deadline
    }

    pub(crate) fn parent(&self) -> Option<&Arc<Self>> {
        self.parent.as_ref()
    }

    pub(crate) fn depth(&self) -> u32 {
        self.depth
    }

    pub(crate) fn is_timed(&self) -> bool {
        self.timed
    }

    pub(crate) fn is_merged(&self) -> bool {
        self.links.is_some()
    }

    /// Lets `insert` add an entry; gives it back when the node has ended and nobody will look at it any more.
    #[inline]
    fn register<E, T>(&self, entry: E, insert: impl FnOnce(&mut Registry, E) -> T) -> Result<T, E> {
        if self.is_done() {
            return Err(entry);
        }
        let mut inner = self.lock();
        // Ordering: guarantee 1. Without HAS_REGS the read-modify-write is needed, because a canceller may skip the
        // lock. With it, the canceller takes the lock after DONE, so under the lock a plain load is enough.
        let mut state = self.state.load(Ordering::Acquire);
        if state & HAS_REGS == 0 {
            state = self.mark_registered();
        }
        match &mut *inner {
            Inner::Live(registry) if state & DONE == 0 => Ok(insert(registry, entry)),
            Inner::Live(_) | Inner::Ended | Inner::Because(_) => Err(entry),
        }
    }

    /// Says in the state word that the registry holds something.
    fn mark_registered(&self) -> u32 {
        #[cfg(all(test, loom))]
        if crate::models::weakened("registration") {
            // Guarantee 1 broken on purpose: the look and the mark are two steps.
            let state = self.state.load(Ordering::Acquire);
            self.state.fetch_or(HAS_REGS, Ordering::AcqRel);
            return state;
        }
        self.state.fetch_or(HAS_REGS, Ordering::AcqRel)
    }

    /// Adds a waker; gives it back when the node has ended.
    pub(crate) fn listen(&self, waker: Waker) -> Result<u32, Waker> {
        self.register(waker, Registry::insert_waker)
    }

    /// Takes a waker out, and drops it once the lock is released (guarantee 4).
    pub(crate) fn unlisten(&self, slot: u32) {
        let waker = match &mut *self.lock() {
            Inner::Live(registry) => registry.remove_waker(slot),
            Inner::Ended | Inner::Because(_) => None,
        };
        drop(waker);
    }

    /// Whether the waker at `slot` already wakes the same task as `waker`.
    pub(crate) fn wakes(&self, slot: u32, waker: &Waker) -> bool {
        match &mut *self.lock() {
            Inner::Live(registry) => {
                registry.waker_mut(slot).is_some_and(|known| known.will_wake(waker))
            }
            Inner::Ended | Inner::Because(_) => false,
        }
    }

    /// Puts another waker in the place of one; gives it back when the node has ended.
    pub(crate) fn replace(&self, slot: u32, waker: Waker) -> Result<(), Waker> {
        let mut inner = self.lock();
        let place = match &mut *inner {
            Inner::Live(registry) if !self.is_done() => registry.waker_mut(slot),
            Inner::Live(_) | Inner::Ended | Inner::Because(_) => None,
        };
        let Some(place) = place else { return Err(waker) };
        let old = mem::replace(place, waker);
        drop(inner);
        // Guarantee 4: a waker's destructor may well come back to this very node.
        drop(old);
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // No user code runs under the lock, so a poisoned lock still guards sound data.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    #[cfg(test)]
    pub(crate) fn registrations(&self) -> usize {
        match &*self.lock() {
            Inner::Live(registry) => registry.len(),
            Inner::Ended | Inner::Because(_) => 0,
        }
    }

    #[cfg(all(test, not(loom)))]
    pub(crate) fn places(&self) -> usize {
        match &*self.lock() {
            Inner::Live(registry) => registry.places(),
            Inner::Ended | Inner::Because(_) => 0,
        }
    }

    #[cfg(all(test, not(loom)))]
    pub(crate) fn has_timer(&self) -> bool {
        self.timer.load(Ordering::Acquire) != crate::timer::NONE
    }
}

impl Inner {
    fn ended(cause: Option<Cause>) -> Self {
        cause.map_or(Self::Ended, Self::Because)
    }

    /// Hands out the registry, and keeps the cause instead.
    fn end(&mut self, cause: Option<Cause>) -> Registry {
        match mem::replace(self, Self::ended(cause)) {
            Self::Live(registry) => registry,
            Self::Ended | Self::Because(_) => Registry::Empty,
        }
    }
}
