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

use std::mem;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::task::Waker;
use std::time::Instant;

use crate::registry::{Registry, VACANT};
use crate::sweep::Sweep;
use crate::sync::{AtomicU32, AtomicU64, Mutex, MutexGuard};
use crate::{Cause, ContextError, timer};

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
}

struct Links {
    all: Vec<(Arc<Node>, AtomicU32)>,
}

enum Inner {
    Live(Registry),
    Ended,
    Because(Cause),
}

/// A deadline that a node shall have, and what to say when it passes.
pub(crate) struct Limit {
    pub(crate) at: Instant,
    pub(crate) now: Instant,
    pub(crate) cause: Option<Cause>,
}

impl Node {
    /// Everything is known before the node is made, so that it is written once, where it stays.
    #[inline]
    fn made(
        parent: Option<&Arc<Self>>,
        state: u32,
        limit: Option<Instant>,
        deadline: Option<Instant>,
        links: Option<Box<Links>>,
        inner: Inner,
    ) -> Arc<Self> {
        Arc::new(Self {
            state: AtomicU32::new(state),
            slot: AtomicU32::new(VACANT),
            depth: parent.map_or(0, |parent| parent.depth.saturating_add(1)),
            timed: limit.is_some(),
            timer: AtomicU64::new(timer::NONE),
            deadline: limit.or(deadline),
            parent: parent.cloned(),
            links,
            inner: Mutex::new(inner),
        })
    }

    /// A node that ends with its parent, or by hand.
    #[inline]
    pub(crate) fn new(parent: Option<&Arc<Self>>) -> Arc<Self> {
        let live = Inner::Live(Registry::Empty);
        let Some(above) = parent else { return Self::made(None, 0, None, None, None, live) };
        let state = above.kind().map_or(0, |kind| DONE | BY_PARENT | kind);
        let node = Self::made(parent, state, None, above.deadline, None, live);
        if state == 0 {
            node.link_to(above, &node.slot);
        }
        node
    }

    /// A node that also ends by itself.
    pub(crate) fn with_limit(parent: Option<&Arc<Self>>, limit: Limit) -> Arc<Self> {
        let inherited = parent.and_then(|parent| parent.deadline);
        // A parent that ends strictly earlier makes the deadline, its timer and its cause moot, as in Go.
        if inherited.is_some_and(|earlier| earlier < limit.at) {
            return Self::new(parent);
        }
        let live = Inner::Live(Registry::Empty);
        if let Some(kind) = parent.and_then(|parent| parent.kind()) {
            return Self::made(parent, DONE | BY_PARENT | kind, Some(limit.at), None, None, live);
        }
        if limit.at <= limit.now {
            let ended = Inner::ended(limit.cause);
            return Self::made(parent, DONE | DEADLINE, Some(limit.at), None, None, ended);
        }
        let node = Self::made(parent, 0, Some(limit.at), None, None, live);
        // The timer comes before the link: once a parent can end the node, it must find the timer to stop. If the
        // timer fires before its key is stored, the stale key is refused by its generation.
        let key = timer::start(limit.at, Arc::downgrade(&node), limit.cause);
        node.timer.store(key, Ordering::Release);
        if let Some(parent) = &node.parent {
            node.link_to(parent, &node.slot);
        }
        node
    }

    /// A node that ends with any of several parents.
    pub(crate) fn merged<'a>(
        parent: Option<&Arc<Self>>,
        others: impl Iterator<Item = &'a Arc<Self>>,
    ) -> Arc<Self> {
        let link = |other: &Arc<Self>| (Arc::clone(other), AtomicU32::new(VACANT));
        let all: Vec<_> = others.map(link).collect();
        let deadlines = all.iter().filter_map(|(other, _)| other.deadline);
        let deadline = deadlines.chain(parent.and_then(|parent| parent.deadline)).min();
        let links = Some(Box::new(Links { all }));
        let node = Self::made(parent, 0, None, deadline, links, Inner::Live(Registry::Empty));
        if let Some(parent) = &node.parent {
            node.link_to(parent, &node.slot);
        }
        for (other, slot) in node.links.iter().flat_map(|links| &links.all) {
            node.link_to(other, slot);
        }
        node
    }

    /// Makes a parent know the node, or ends the node when the parent has ended meanwhile.
    #[inline]
    fn link_to(self: &Arc<Self>, parent: &Arc<Self>, slot: &AtomicU32) {
        if !parent.adopt(self, slot) {
            let mut sweep = Sweep::new(parent, parent.kind().unwrap_or(0));
            self.end_with_parent(&mut sweep);
            sweep.run();
        }
        if self.is_done() {
            // Whoever ended the node in between may not have seen the place it has to free.
            parent.disown(slot);
        }
    }

    /// Adds a child; false when the node has ended.
    fn adopt(&self, child: &Arc<Self>, slot: &AtomicU32) -> bool {
        let weak = Arc::downgrade(child);
        self.register(weak, |registry, weak| {
            // Ordering: the slot is read and written under this lock.
            slot.store(registry.insert_child(weak), Ordering::Relaxed);
        })
        .is_ok()
    }

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
        if cause.is_none()
            && self
                .state
                .compare_exchange(0, DONE | kind, Ordering::AcqRel, Ordering::Acquire)
                .is_ok()
        {
            drop(self.stop_timer());
            self.unlink();
            return true;
        }
        !self.is_done() && self.end_all(kind, cause)
    }

    fn end_all(&self, kind: u32, cause: Option<Cause>) -> bool {
        let mut inner = self.lock();
        if self.set_done(DONE | kind).is_none() {
            return false;
        }
        // The cause is written in the critical section that sets DONE: "done without cause" is never seen.
        let registry = inner.end(cause);
        drop(inner);
        let mut sweep = Sweep::new(self, kind);
        sweep.causes.extend(self.stop_timer());
        self.unlink();
        sweep.push(registry);
        sweep.run();
        true
    }

    /// Guarantee 2: sets the bits only on a word without DONE, and returns what stood there.
    fn set_done(&self, bits: u32) -> Option<u32> {
        let set = |state| (state & DONE == 0).then_some(state | bits);
        self.state.fetch_update(Ordering::AcqRel, Ordering::Acquire, set).ok()
    }

    /// Ends the node in the name of a parent, and leaves what is to be done further below to the sweep.
    pub(crate) fn end_with_parent(&self, sweep: &mut Sweep<'_>) {
        if self.links.is_some() {
            return self.end_merged(sweep);
        }
        let Some(before) = self.set_done(DONE | BY_PARENT | sweep.kind) else { return };
        sweep.causes.extend(self.stop_timer());
        if before & HAS_REGS != 0 {
            let registry = self.lock().end(None);
            sweep.push(registry);
        }
    }

    /// With several parents there is no one way up to the reason, so the node keeps it, and it leaves the others.
    #[cold]
    fn end_merged(&self, sweep: &mut Sweep<'_>) {
        // Guarantee 8: the reason is read before the lock is taken.
        let cause = sweep.origin.cause();
        let mut inner = self.lock();
        if self.set_done(DONE | sweep.kind).is_none() {
            drop(inner);
            sweep.causes.extend(cause);
            return;
        }
        let registry = inner.end(cause);
        drop(inner);
        self.unlink();
        sweep.push(registry);
    }

    /// Hands out the cause that the timer does not need any more; it is the caller's to drop.
    #[inline]
    fn stop_timer(&self) -> Option<Cause> {
        let key = self.timer.load(Ordering::Acquire);
        if key == timer::NONE || self.timer.swap(timer::NONE, Ordering::AcqRel) != key {
            return None;
        }
        timer::stop(key)
    }

    /// Leaves the parents' registries (guarantee 7).
    #[inline]
    fn unlink(&self) {
        if let Some(parent) = &self.parent {
            parent.disown(&self.slot);
        }
        if let Some(links) = &self.links {
            links.all.iter().for_each(|(parent, slot)| parent.disown(slot));
        }
    }

    /// Takes a child out. A parent that has ended gave its registry away whole.
    fn disown(&self, slot: &AtomicU32) {
        if slot.load(Ordering::Relaxed) == VACANT || self.is_done() {
            return;
        }
        let mut inner = self.lock();
        let at = slot.load(Ordering::Relaxed);
        slot.store(VACANT, Ordering::Relaxed);
        let child = match &mut *inner {
            Inner::Live(registry) => registry.remove_child(at),
            Inner::Ended | Inner::Because(_) => None,
        };
        drop(inner);
        drop(child);
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

    /// Cuts the node off and hands out the parent, for the loop in `drop`. The other parents stay for the caller.
    #[inline]
    fn detach(&mut self) -> Option<Arc<Self>> {
        drop(self.stop_timer());
        self.unlink();
        self.parent.take()
    }

    /// Drops the parents of a node one after the other (guarantee 5).
    fn drop_above(mut next: Option<Arc<Self>>, links: Option<Box<Links>>) {
        let mut more: Vec<Arc<Self>> = Vec::new();
        let spread = |links: Option<Box<Links>>, more: &mut Vec<Arc<Self>>| {
            if let Some(links) = links {
                more.extend(links.all.into_iter().map(|(parent, _)| parent));
            }
        };
        spread(links, &mut more);
        while let Some(parent) = next.or_else(|| more.pop()) {
            // `into_inner` gives the value to exactly one of several racing owners.
            next = Arc::into_inner(parent).and_then(|mut parent| {
                let above = parent.detach();
                spread(parent.links.take(), &mut more);
                above
            });
        }
    }

    #[cfg(all(test, not(loom)))]
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
        self.timer.load(Ordering::Acquire) != timer::NONE
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

impl Drop for Node {
    fn drop(&mut self) {
        let parent = self.detach();
        if parent.is_some() || self.links.is_some() {
            Self::drop_above(parent, self.links.take());
        }
    }
}
