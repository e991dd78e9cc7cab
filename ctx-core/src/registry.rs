//! Who wants to hear of the end of a node: its children, and the wakers that wait for it.
//!
//! Guarantees of this file:
//! 1. Inserting and removing are O(1): free places form a list through the slab.
//! 2. A place is freed by the one registrant that owns it, once; so places need no generations.
//! 3. Entries are handed out, never dropped here: dropping a waker runs user code, and the caller holds a lock.
//! 4. The first entry lives inline, so that a chain of contexts allocates one node per link and nothing else.

use std::mem;
use std::sync::Weak;
use std::task::Waker;

use crate::node::Node;

/// A place that is no place: the end of the free list, and the slot of a node that is not linked.
pub(crate) const VACANT: u32 = u32::MAX;

/// Slabs above this size give their memory back once they are empty.
const KEEP: usize = 64;

pub(crate) enum Entry {
    Free(u32),
    Child(Weak<Node>),
    Waker(Waker),
}

#[derive(Default)]
pub(crate) enum Registry {
    #[default]
    Empty,
    One(Entry),
    Many(Box<Slab>),
}

pub(crate) struct Slab {
    entries: Vec<Entry>,
    free: u32,
    len: u32,
}

impl Registry {
    pub(crate) fn insert(&mut self, entry: Entry) -> u32 {
        match mem::take(self) {
            Self::Empty => {
                *self = Self::One(entry);
                0
            }
            Self::One(first) => {
                *self = Self::Many(Box::new(Slab {
                    entries: vec![first, entry],
                    free: VACANT,
                    len: 2,
                }));
                1
            }
            Self::Many(mut slab) => {
                let slot = slab.insert(entry);
                *self = Self::Many(slab);
                slot
            }
        }
    }

    /// Takes the entry at `slot` out; `None` when there is none.
    pub(crate) fn remove(&mut self, slot: u32) -> Option<Entry> {
        match self {
            Self::Empty => None,
            Self::One(_) if slot != 0 => None,
            Self::One(_) => match mem::take(self) {
                Self::One(entry) => Some(entry),
                Self::Empty | Self::Many(_) => None,
            },
            Self::Many(slab) => {
                let entry = slab.remove(slot);
                if slab.len == 0 && slab.entries.len() > KEEP {
                    // Only `Free` entries are left, so nothing of the user's is dropped with them.
                    *self = Self::Empty;
                }
                entry
            }
        }
    }

    pub(crate) fn get_mut(&mut self, slot: u32) -> Option<&mut Entry> {
        match self {
            Self::One(entry) if slot == 0 => Some(entry),
            Self::Empty | Self::One(_) => None,
            Self::Many(slab) => slab.entries.get_mut(slot as usize),
        }
    }

    pub(crate) fn into_each(self, mut each: impl FnMut(Entry)) {
        match self {
            Self::Empty => {}
            Self::One(entry) => each(entry),
            Self::Many(slab) => slab.entries.into_iter().for_each(each),
        }
    }

    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Empty => 0,
            Self::One(_) => 1,
            Self::Many(slab) => slab.len as usize,
        }
    }

    #[cfg(test)]
    pub(crate) fn places(&self) -> usize {
        match self {
            Self::Empty => 0,
            Self::One(_) => 1,
            Self::Many(slab) => slab.entries.len(),
        }
    }
}

impl Slab {
    fn insert(&mut self, entry: Entry) -> u32 {
        self.len += 1;
        if let Some(place) = self.entries.get_mut(self.free as usize) {
            let slot = self.free;
            if let Entry::Free(next) = mem::replace(place, entry) {
                self.free = next;
            }
            return slot;
        }
        self.entries.push(entry);
        // A slab of four billion entries does not fit into memory; `VACANT` would only mean "never unlinked".
        u32::try_from(self.entries.len() - 1).unwrap_or(VACANT)
    }

    fn remove(&mut self, slot: u32) -> Option<Entry> {
        let place = self.entries.get_mut(slot as usize)?;
        if matches!(place, Entry::Free(_)) {
            return None;
        }
        let entry = mem::replace(place, Entry::Free(self.free));
        self.free = slot;
        self.len -= 1;
        Some(entry)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waker() -> Entry {
        Entry::Waker(Waker::noop().clone())
    }

    #[test]
    fn places_are_reused() {
        let mut registry = Registry::default();
        let slots: Vec<_> = (0..100).map(|_| registry.insert(waker())).collect();
        assert_eq!(slots, (0..100).collect::<Vec<_>>());
        assert!(registry.remove(40).is_some());
        assert!(registry.remove(40).is_none());
        assert_eq!(registry.insert(waker()), 40);
        assert_eq!((registry.len(), registry.places()), (100, 100));
    }

    #[test]
    fn an_empty_big_slab_gives_its_memory_back() {
        let mut registry = Registry::default();
        for _ in 0..=KEEP {
            registry.insert(waker());
        }
        for slot in 0..=KEEP {
            assert!(registry.remove(u32::try_from(slot).unwrap()).is_some());
        }
        assert!(matches!(registry, Registry::Empty));
    }

    #[test]
    fn the_first_entry_is_inline_and_keeps_its_place() {
        let mut registry = Registry::default();
        assert_eq!(registry.insert(waker()), 0);
        assert!(matches!(registry, Registry::One(_)));
        assert!(registry.remove(1).is_none());
        assert_eq!(registry.insert(waker()), 1);
        assert!(registry.remove(0).is_some());
        assert_eq!(registry.len(), 1);
    }
}
