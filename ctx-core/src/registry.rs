//! Who wants to hear of the end of a node: its children, and the wakers that wait for it.
//!
//! Guarantees of this file:
//! 1. Inserting and removing are O(1): free places are kept on a stack.
//! 2. A place is freed by the one registrant that owns it, once; so places need no generations.
//! 3. Entries are handed out, never dropped here: dropping a waker runs user code, and the caller holds a lock.
//! 4. The first entry lives inline, so that a chain of contexts allocates one node per link and nothing else.
//! 5. A child costs its parent one pointer. Children and wakers have places of their own for that.

use std::mem;
use std::sync::Weak;
use std::task::Waker;

use crate::node::Node;
use crate::panics::First;

/// A place that is no place: the slot of what is not registered.
pub(crate) const VACANT: u32 = u32::MAX;

/// Slabs above this size give their memory back once they are empty.
const KEEP: usize = 64;

#[derive(Default)]
pub(crate) enum Registry {
    #[default]
    Empty,
    Child(Weak<Node>),
    Waker(Waker),
    Many(Box<Slabs>),
}

#[derive(Default)]
pub(crate) struct Slabs {
    pub(crate) children: Slab<Weak<Node>>,
    pub(crate) wakers: Slab<Waker>,
}

pub(crate) struct Slab<T> {
    places: Vec<Option<T>>,
    /// The places that are free, the last one freed on top.
    free: Vec<u32>,
}

impl Registry {
    pub(crate) fn insert_child(&mut self, child: Weak<Node>) -> u32 {
        match self {
            Self::Many(slabs) => slabs.children.insert(child),
            Self::Empty => {
                *self = Self::Child(child);
                0
            }
            Self::Child(_) | Self::Waker(_) => self.spread(|slabs| slabs.children.insert(child)),
        }
    }

    pub(crate) fn insert_waker(&mut self, waker: Waker) -> u32 {
        match self {
            Self::Many(slabs) => slabs.wakers.insert(waker),
            Self::Empty => {
                *self = Self::Waker(waker);
                0
            }
            Self::Child(_) | Self::Waker(_) => self.spread(|slabs| slabs.wakers.insert(waker)),
        }
    }

    /// Makes room for more than one; the inline entry keeps its place, which is the first of its kind.
    #[cold]
    fn spread(&mut self, insert: impl FnOnce(&mut Slabs) -> u32) -> u32 {
        let mut slabs = Box::<Slabs>::default();
        match mem::take(self) {
            Self::Empty => {}
            Self::Child(child) => _ = slabs.children.insert(child),
            Self::Waker(waker) => _ = slabs.wakers.insert(waker),
            Self::Many(known) => slabs = known,
        }
        let slot = insert(&mut slabs);
        *self = Self::Many(slabs);
        slot
    }

    /// Takes the child at `slot` out; `None` when there is none.
    pub(crate) fn remove_child(&mut self, slot: u32) -> Option<Weak<Node>> {
        match self {
            Self::Many(slabs) => {
                let child = slabs.children.remove(slot);
                self.shrink();
                child
            }
            Self::Child(_) if slot == 0 => match mem::take(self) {
                Self::Child(child) => Some(child),
                Self::Empty | Self::Waker(_) | Self::Many(_) => None,
            },
            Self::Empty | Self::Child(_) | Self::Waker(_) => None,
        }
    }

    /// Takes the waker at `slot` out; `None` when there is none.
    pub(crate) fn remove_waker(&mut self, slot: u32) -> Option<Waker> {
        match self {
            Self::Many(slabs) => {
                let waker = slabs.wakers.remove(slot);
                self.shrink();
                waker
            }
            Self::Waker(_) if slot == 0 => match mem::take(self) {
                Self::Waker(waker) => Some(waker),
                Self::Empty | Self::Child(_) | Self::Many(_) => None,
            },
            Self::Empty | Self::Child(_) | Self::Waker(_) => None,
        }
    }

    pub(crate) fn waker_mut(&mut self, slot: u32) -> Option<&mut Waker> {
        match self {
            Self::Waker(waker) if slot == 0 => Some(waker),
            Self::Empty | Self::Child(_) | Self::Waker(_) => None,
            Self::Many(slabs) => slabs.wakers.places.get_mut(slot as usize)?.as_mut(),
        }
    }

    /// Drops what is left of a node that goes, one after the other: what wakers do when they are dropped is the user's.
    pub(crate) fn drop_each(self, panics: &mut First) {
        match self {
            Self::Empty | Self::Child(_) => {}
            Self::Waker(waker) => _ = panics.run(|| drop(waker)),
            Self::Many(slabs) => {
                for waker in slabs.wakers {
                    panics.run(|| drop(waker));
                }
            }
        }
    }

    /// Lets go of big slabs that are empty; nothing of the user's is dropped with them.
    fn shrink(&mut self) {
        if let Self::Many(slabs) = self
            && slabs.children.is_empty()
            && slabs.wakers.is_empty()
            && slabs.children.places.capacity() + slabs.wakers.places.capacity() > KEEP
        {
            *self = Self::Empty;
        }
    }

    #[cfg(feature = "inspect")]
    pub(crate) fn waiters(&self) -> usize {
        match self {
            Self::Empty | Self::Child(_) => 0,
            Self::Waker(_) => 1,
            Self::Many(slabs) => slabs.wakers.len(),
        }
    }

    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Empty => 0,
            Self::Child(_) | Self::Waker(_) => 1,
            Self::Many(slabs) => slabs.children.len() + slabs.wakers.len(),
        }
    }

    #[cfg(test)]
    pub(crate) fn places(&self) -> usize {
        match self {
            Self::Empty => 0,
            Self::Child(_) | Self::Waker(_) => 1,
            Self::Many(slabs) => slabs.children.places.len() + slabs.wakers.places.len(),
        }
    }
}

impl<T> Default for Slab<T> {
    fn default() -> Self {
        Self { places: Vec::new(), free: Vec::new() }
    }
}

impl<T> Slab<T> {
    fn insert(&mut self, entry: T) -> u32 {
        if let Some(slot) = self.free.pop()
            && let Some(place) = self.places.get_mut(slot as usize)
        {
            *place = Some(entry);
            return slot;
        }
        self.places.push(Some(entry));
        // A slab of four billion entries does not fit into memory; `VACANT` would only mean "never unlinked".
        u32::try_from(self.places.len() - 1).unwrap_or(VACANT)
    }

    fn remove(&mut self, slot: u32) -> Option<T> {
        let entry = self.places.get_mut(slot as usize)?.take()?;
        if self.free.len() + 1 == self.places.len() {
            self.places.clear();
            self.free.clear();
        } else {
            self.free.push(slot);
        }
        Some(entry)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    #[cfg(any(test, feature = "inspect"))]
    fn len(&self) -> usize {
        self.places.len() - self.free.len()
    }
}

impl<T> IntoIterator for Slab<T> {
    type Item = T;
    type IntoIter = std::iter::Flatten<std::vec::IntoIter<Option<T>>>;

    fn into_iter(self) -> Self::IntoIter {
        self.places.into_iter().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waker() -> Waker {
        Waker::noop().clone()
    }

    #[test]
    fn places_are_reused() {
        let mut registry = Registry::default();
        let slots: Vec<_> = (0..100).map(|_| registry.insert_waker(waker())).collect();
        assert_eq!(slots, (0..100).collect::<Vec<_>>());
        assert!(registry.remove_waker(40).is_some());
        assert!(registry.remove_waker(40).is_none());
        assert_eq!(registry.insert_waker(waker()), 40);
        assert_eq!((registry.len(), registry.places()), (100, 100));
    }

    #[test]
    fn an_empty_big_slab_gives_its_memory_back() {
        let mut registry = Registry::default();
        for _ in 0..=KEEP {
            registry.insert_waker(waker());
        }
        for slot in 0..=KEEP {
            assert!(registry.remove_waker(u32::try_from(slot).unwrap()).is_some());
        }
        assert!(matches!(registry, Registry::Empty));
    }

    #[test]
    fn the_first_entry_is_inline_and_keeps_its_place() {
        let mut registry = Registry::default();
        assert_eq!(registry.insert_waker(waker()), 0);
        assert!(matches!(registry, Registry::Waker(_)));
        assert!(registry.remove_waker(1).is_none());
        assert_eq!(registry.insert_child(Weak::new()), 0, "children have places of their own");
        assert!(registry.waker_mut(0).is_some());
        assert_eq!(registry.insert_waker(waker()), 1);
        assert!(registry.remove_waker(0).is_some());
        assert!(registry.remove_child(0).is_some() && registry.remove_child(0).is_none());
        assert_eq!(registry.len(), 1);
    }
}
