//! How a node comes into the tree, and how it leaves it: see the guarantees in `mod.rs`.

use std::mem;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use std::time::Instant;

use super::{BY_PARENT, DEADLINE, DONE, Inner, Node};
use crate::panics::First;
use crate::registry::{Registry, VACANT};
use crate::sweep::Sweep;
use crate::sync::{AtomicU32, AtomicU64, Mutex};
use crate::{Cause, timer};

/// The other parents of a merged node, and its places with them.
pub(super) struct Links {
    all: Vec<(Arc<Node>, AtomicU32)>,
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
    #[cfg_attr(feature = "inspect", track_caller)]
    fn made(
        parent: Option<&Arc<Self>>,
        state: u32,
        limit: Option<Instant>,
        deadline: Option<Instant>,
        links: Option<Box<Links>>,
    ) -> Arc<Self> {
        let node = Arc::new(Self {
            state: AtomicU32::new(state),
            slot: AtomicU32::new(VACANT),
            depth: parent.map_or(0, |parent| parent.depth.saturating_add(1)),
            timed: limit.is_some(),
            timer: AtomicU64::new(timer::NONE),
            deadline: limit.or(deadline),
            parent: parent.cloned(),
            links,
            inner: Mutex::new(Inner::Live(Registry::Empty)),
            #[cfg(feature = "inspect")]
            birth: crate::inspect::Birth::new(),
        });
        #[cfg(feature = "inspect")]
        node.birth.enter(&node);
        node
    }

    /// A node that ends with its parent, or by hand.
    #[inline]
    #[cfg_attr(feature = "inspect", track_caller)]
    pub(crate) fn new(parent: Option<&Arc<Self>>) -> Arc<Self> {
        let Some(above) = parent else { return Self::made(None, 0, None, None, None) };
        let state = above.kind().map_or(0, |kind| DONE | BY_PARENT | kind);
        let node = Self::made(parent, state, None, above.deadline, None);
        if state == 0 {
            node.link_to(above, &node.slot);
        }
        node
    }

    /// A node that also ends by itself.
    #[cfg_attr(feature = "inspect", track_caller)]
    pub(crate) fn with_limit(parent: Option<&Arc<Self>>, limit: Limit) -> Arc<Self> {
        let inherited = parent.and_then(|parent| parent.deadline);
        // A parent that ends strictly earlier makes the deadline, its timer and its cause moot, as in Go.
        if inherited.is_some_and(|earlier| earlier < limit.at) {
            return Self::new(parent);
        }
        if let Some(kind) = parent.and_then(|parent| parent.kind()) {
            return Self::made(parent, DONE | BY_PARENT | kind, Some(limit.at), None, None);
        }
        if limit.at <= limit.now {
            let node = Self::made(parent, DONE | DEADLINE, Some(limit.at), None, None);
            *node.lock() = Inner::ended(limit.cause);
            return node;
        }
        let node = Self::made(parent, 0, Some(limit.at), None, None);
        // The timer comes before the link: once a parent can end the node, it must find the timer to stop. If the
        // timer fires before its key is stored, the stale key is refused by its generation.
        let key = timer::start(limit.at, limit.now, Arc::downgrade(&node), limit.cause);
        node.timer.store(key, Ordering::Release);
        if let Some(parent) = &node.parent {
            node.link_to(parent, &node.slot);
        }
        node
    }

    /// A node that ends with any of several parents.
    #[cfg_attr(feature = "inspect", track_caller)]
    pub(crate) fn merged<'a>(
        parent: Option<&Arc<Self>>,
        others: impl Iterator<Item = &'a Arc<Self>>,
    ) -> Arc<Self> {
        let link = |other: &Arc<Self>| (Arc::clone(other), AtomicU32::new(VACANT));
        let all: Vec<_> = others.map(link).collect();
        let deadlines = all.iter().filter_map(|(other, _)| other.deadline);
        let deadline = deadlines.chain(parent.and_then(|parent| parent.deadline)).min();
        let links = Some(Box::new(Links { all }));
        let node = Self::made(parent, 0, None, deadline, links);
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

    /// All parents, and the places of the node with them.
    #[cfg(feature = "inspect")]
    pub(crate) fn above(&self) -> impl Iterator<Item = (&Arc<Self>, &AtomicU32)> {
        let others = self.links.iter().flat_map(|links| &links.all);
        let others = others.map(|(parent, slot)| (parent, slot));
        self.parent.iter().map(|parent| (parent, &self.slot)).chain(others)
    }

    #[cfg(feature = "inspect")]
    pub(crate) fn birth(&self) -> &crate::inspect::Birth {
        &self.birth
    }

    /// How many wakers are registered.
    #[cfg(feature = "inspect")]
    pub(crate) fn waiters(&self) -> usize {
        match &*self.lock() {
            Inner::Live(registry) => registry.waiters(),
            Inner::Ended | Inner::Because(_) => 0,
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

    /// Leaves the parents' registries (guarantee 7).
    #[inline]
    pub(super) fn unlink(&self) {
        if let Some(parent) = &self.parent {
            parent.disown(&self.slot);
        }
        if let Some(links) = &self.links {
            links.all.iter().for_each(|(parent, slot)| parent.disown(slot));
        }
    }

    /// Takes a child out. A parent that has ended gave its registry away whole.
    fn disown(&self, slot: &AtomicU32) {
        if self.is_done() {
            return;
        }
        #[cfg(all(test, loom))]
        if crate::models::weakened("slot") && slot.load(Ordering::Acquire) == VACANT {
            return;
        }
        // The slot is looked at under the lock alone. Outside of it, one who ends the child while it is being linked may still
        // see an empty slot while the one who links it still sees a child that has not ended: it would stay linked.
        let mut inner = self.lock();
        let at = slot.load(Ordering::Relaxed);
        if at == VACANT {
            return;
        }
        slot.store(VACANT, Ordering::Relaxed);
        let child = match &mut *inner {
            Inner::Live(registry) => registry.remove_child(at),
            Inner::Ended | Inner::Because(_) => None,
        };
        drop(inner);
        drop(child);
    }

    /// Cuts the node off and hands out the parent, for the loop in `drop`. The other parents stay for the caller.
    #[inline]
    fn detach(&mut self, panics: &mut First) -> Option<Arc<Self>> {
        let moot = self.stop_timer();
        self.unlink();
        let inner = self.inner.get_mut().unwrap_or_else(PoisonError::into_inner);
        let is_left = !matches!(inner, Inner::Live(Registry::Empty) | Inner::Ended);
        if moot.is_some() || is_left {
            // Guarantee 6: the destructors of causes and of functions are the user's, and the nodes above go all the same.
            panics.run(|| drop(moot));
            match mem::replace(inner, Inner::Ended) {
                Inner::Live(registry) => registry.drop_each(panics),
                Inner::Because(cause) => _ = panics.run(|| drop(cause)),
                Inner::Ended => {}
            }
        }
        self.parent.take()
    }

    /// Drops the parents of a node one after the other (guarantee 5).
    fn drop_above(mut next: Option<Arc<Self>>, links: Option<Box<Links>>, panics: &mut First) {
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
                #[cfg(feature = "inspect")]
                parent.birth.gone(&parent);
                let above = parent.detach(panics);
                spread(parent.links.take(), &mut more);
                above
            });
        }
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        #[cfg(feature = "inspect")]
        self.birth.gone(self);
        let mut panics = First::default();
        let parent = self.detach(&mut panics);
        if parent.is_some() || self.links.is_some() {
            Self::drop_above(parent, self.links.take(), &mut panics);
        }
        panics.resume();
    }
}
