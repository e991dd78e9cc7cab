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

use std::any::Any;
use std::mem;
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError, Weak};
use std::task::Waker;
use std::time::Instant;

use crate::registry::{Entry, Registry, VACANT};
use crate::sync::{AtomicU32, AtomicU64, Mutex, MutexGuard, set_own};
use crate::{Cause, ContextError, timer};

const DONE: u32 = 1;
const DEADLINE: u32 = 1 << 1;
const BY_PARENT: u32 = 1 << 2;
const HAS_REGS: u32 = 1 << 3;

pub(crate) struct Node {
    /// DONE, DEADLINE, `BY_PARENT`, `HAS_REGS`: never split it over two words (guarantee 1).
    state: AtomicU32,
    /// The place in the parent's registry. Whoever swaps it for `VACANT` owns the place and frees it.
    slot: AtomicU32,
    /// How many nodes lie above.
    depth: u32,
    /// Whether the node was made with a deadline of its own.
    timed: bool,
    timer: AtomicU64,
    /// The earliest deadline on the path to the root.
    deadline: Option<Instant>,
    parent: Option<Arc<Self>>,
    inner: Mutex<Inner>,
}

enum Inner {
    Live(Registry),
    Done(Option<Cause>),
}

/// A deadline that a node shall have, and what to say when it passes.
pub(crate) struct Limit {
    pub(crate) at: Instant,
    pub(crate) now: Instant,
    pub(crate) cause: Option<Cause>,
}

impl Node {
    pub(crate) fn new(parent: Option<&Arc<Self>>, limit: Option<Limit>) -> Arc<Self> {
        let inherited = parent.and_then(|parent| parent.deadline);
        // A parent that ends strictly earlier makes the deadline, its timer and its cause moot, as in Go.
        let limit = limit.filter(|limit| inherited.is_none_or(|earlier| earlier >= limit.at));
        let mut node = Self {
            state: AtomicU32::new(0),
            slot: AtomicU32::new(VACANT),
            depth: parent.map_or(0, |parent| parent.depth.saturating_add(1)),
            timed: limit.is_some(),
            timer: AtomicU64::new(timer::NONE),
            deadline: limit.as_ref().map(|limit| limit.at).or(inherited),
            parent: parent.cloned(),
            inner: Mutex::new(Inner::Live(Registry::Empty)),
        };
        if let Some(kind) = parent.and_then(|parent| parent.kind()) {
            set_own(&mut node.state, DONE | BY_PARENT | kind);
            return Arc::new(node);
        }
        let Some(limit) = limit else { return Self::link(Arc::new(node)) };
        if limit.at <= limit.now {
            set_own(&mut node.state, DONE | DEADLINE);
            node.inner = Mutex::new(Inner::Done(limit.cause));
            return Arc::new(node);
        }
        let node = Arc::new(node);
        // The timer comes before the link: once a parent can end the node, it must find the timer to stop. If the
        // timer fires before its key is stored, the stale key is refused by its generation.
        let key = timer::start(limit.at, Arc::downgrade(&node), limit.cause);
        node.timer.store(key, Ordering::Release);
        Self::link(node)
    }

    /// Makes the parent know the node, or ends the node when the parent has ended meanwhile.
    fn link(node: Arc<Self>) -> Arc<Self> {
        let Some(parent) = &node.parent else { return node };
        if let Ok(slot) = parent.register(Entry::Child(Arc::downgrade(&node))) {
            // A timer that fired in between saw no slot to free; then the last handle frees it.
            node.slot.store(slot, Ordering::Release);
        } else {
            let mut sweep = Sweep::default();
            node.end_with_parent(parent.kind().unwrap_or(0), &mut sweep);
        }
        node
    }

    pub(crate) fn is_done(&self) -> bool {
        // Ordering: Acquire, so that what the canceller did before is seen by whoever acts on the answer.
        self.state.load(Ordering::Acquire) & DONE != 0
    }

    fn kind(&self) -> Option<u32> {
        let state = self.state.load(Ordering::Acquire);
        (state & DONE != 0).then_some(state & DEADLINE)
    }

    pub(crate) fn err(&self) -> Option<ContextError> {
        self.kind().map(|kind| match kind {
            DEADLINE => ContextError::DeadlineExceeded,
            _ => ContextError::Canceled,
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
            Inner::Done(cause) => cause.clone(),
            Inner::Live(_) => None,
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

    /// Ends the node and everything below. False when it had ended before.
    pub(crate) fn cancel(&self, cause: Option<Cause>) -> bool {
        self.end(0, cause)
    }

    /// Ends the node because its deadline passed.
    pub(crate) fn expire(&self, cause: Option<Cause>) -> bool {
        self.end(DEADLINE, cause)
    }

    fn end(&self, kind: u32, cause: Option<Cause>) -> bool {
        // The common case is a leaf: nobody registered, nothing to say, so no lock.
        let quick = cause.is_none()
            && self
                .state
                .compare_exchange(0, DONE | kind, Ordering::AcqRel, Ordering::Acquire)
                .is_ok();
        let registry = if quick {
            Registry::Empty
        } else {
            if self.is_done() {
                return false;
            }
            let mut inner = self.lock();
            if self.set_done(DONE | kind).is_none() {
                return false;
            }
            // The cause is written in the critical section that sets DONE: "done without cause" is never seen.
            match mem::replace(&mut *inner, Inner::Done(cause)) {
                Inner::Live(registry) => registry,
                Inner::Done(_) => Registry::Empty,
            }
        };
        let mut sweep = Sweep::default();
        self.stop_timer(&mut sweep);
        self.unlink();
        sweep.push(registry);
        sweep.run(kind);
        true
    }

    /// Guarantee 2: sets the bits only on a word without DONE, and returns what stood there.
    fn set_done(&self, bits: u32) -> Option<u32> {
        let set = |state| (state & DONE == 0).then_some(state | bits);
        self.state.fetch_update(Ordering::AcqRel, Ordering::Acquire, set).ok()
    }

    /// Ends the node in the name of its parent, and leaves what is to be done further below to the sweep.
    fn end_with_parent(&self, kind: u32, sweep: &mut Sweep) {
        let Some(before) = self.set_done(DONE | BY_PARENT | kind) else { return };
        self.stop_timer(sweep);
        if before & HAS_REGS == 0 {
            return;
        }
        let taken = mem::replace(&mut *self.lock(), Inner::Done(None));
        if let Inner::Live(registry) = taken {
            sweep.push(registry);
        }
    }

    fn stop_timer(&self, sweep: &mut Sweep) {
        let key = self.timer.load(Ordering::Acquire);
        if key != timer::NONE && self.timer.swap(timer::NONE, Ordering::AcqRel) == key {
            sweep.causes.extend(timer::stop(key));
        }
    }

    /// Leaves the parent's registry (guarantee 7). A parent that has ended gave its registry away whole.
    fn unlink(&self) {
        let Some(parent) = &self.parent else { return };
        let slot = self.slot.swap(VACANT, Ordering::AcqRel);
        if slot != VACANT && !parent.is_done() {
            parent.unregister(slot);
        }
    }

    /// Adds an entry; gives it back when the node has ended and nobody will look at it any more.
    pub(crate) fn register(&self, entry: Entry) -> Result<u32, Entry> {
        if self.is_done() {
            return Err(entry);
        }
        let mut inner = self.lock();
        // Ordering: guarantee 1. Without HAS_REGS the read-modify-write is needed, because a canceller may skip the
        // lock. With it, the canceller takes the lock after DONE, so under the lock a plain load is enough.
        let mut state = self.state.load(Ordering::Acquire);
        if state & HAS_REGS == 0 {
            state = self.state.fetch_or(HAS_REGS, Ordering::AcqRel);
        }
        match &mut *inner {
            Inner::Live(registry) if state & DONE == 0 => Ok(registry.insert(entry)),
            Inner::Live(_) | Inner::Done(_) => Err(entry),
        }
    }

    /// Takes an entry out, and drops it once the lock is released (guarantee 4).
    pub(crate) fn unregister(&self, slot: u32) {
        let entry = match &mut *self.lock() {
            Inner::Live(registry) => registry.remove(slot),
            Inner::Done(_) => None,
        };
        drop(entry);
    }

    /// Whether the entry at `slot` already wakes the same task as `waker`.
    pub(crate) fn wakes(&self, slot: u32, waker: &Waker) -> bool {
        match &mut *self.lock() {
            Inner::Live(registry) => {
                matches!(registry.get_mut(slot), Some(Entry::Waker(known)) if known.will_wake(waker))
            }
            Inner::Done(_) => false,
        }
    }

    /// Puts another waker in the place of an entry; gives it back when the node has ended.
    pub(crate) fn replace(&self, slot: u32, entry: Entry) -> Result<(), Entry> {
        let mut inner = self.lock();
        let place = match &mut *inner {
            Inner::Live(registry) if !self.is_done() => registry.get_mut(slot),
            Inner::Live(_) | Inner::Done(_) => None,
        };
        let Some(place) = place else { return Err(entry) };
        let old = mem::replace(place, entry);
        drop(inner);
        // Guarantee 4: a waker's destructor may well come back to this very node.
        drop(old);
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // No user code runs under the lock, so a poisoned lock still guards sound data.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Cuts the node off and hands out the parent, for the loop in `drop`.
    fn detach(&mut self) -> Option<Arc<Self>> {
        let mut sweep = Sweep::default();
        self.stop_timer(&mut sweep);
        self.unlink();
        self.parent.take()
    }

    #[cfg(all(test, not(loom)))]
    pub(crate) fn registrations(&self) -> usize {
        match &*self.lock() {
            Inner::Live(registry) => registry.len(),
            Inner::Done(_) => 0,
        }
    }

    #[cfg(all(test, not(loom)))]
    pub(crate) fn places(&self) -> usize {
        match &*self.lock() {
            Inner::Live(registry) => registry.places(),
            Inner::Done(_) => 0,
        }
    }

    #[cfg(all(test, not(loom)))]
    pub(crate) fn has_timer(&self) -> bool {
        self.timer.load(Ordering::Acquire) != timer::NONE
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        // Guarantee 5. `into_inner` gives the value to exactly one of several racing owners.
        let mut next = self.detach();
        while let Some(parent) = next {
            next = Arc::into_inner(parent).and_then(|mut parent| parent.detach());
        }
    }
}

/// What an end has yet to do: first all registries, then all wakers, then the causes nobody will read.
#[derive(Default)]
struct Sweep {
    registries: Vec<Registry>,
    wakers: Vec<Waker>,
    causes: Vec<Cause>,
}

impl Sweep {
    fn push(&mut self, registry: Registry) {
        if !matches!(registry, Registry::Empty) {
            self.registries.push(registry);
        }
    }

    fn run(mut self, kind: u32) {
        while let Some(registry) = self.registries.pop() {
            registry.into_each(|entry| match entry {
                Entry::Free(_) => {}
                Entry::Waker(waker) => self.wakers.push(waker),
                Entry::Child(child) => self.visit(&child, kind),
            });
        }
        // Guarantee 3: only now, and with no lock held, anybody is told.
        let mut panicked: Option<Box<dyn Any + Send>> = None;
        for waker in self.wakers {
            // Guarantee 6.
            if let Err(payload) = panic::catch_unwind(AssertUnwindSafe(|| waker.wake())) {
                panicked.get_or_insert(payload);
            }
        }
        if let Some(payload) = panicked {
            panic::resume_unwind(payload);
        }
    }

    fn visit(&mut self, child: &Weak<Node>, kind: u32) {
        if let Some(child) = child.upgrade() {
            child.end_with_parent(kind, self);
        }
    }
}
