//! What an end has yet to do below the node that ended: see the guarantees of `node.rs`.

use std::sync::{Arc, Weak};
use std::task::Waker;

use crate::Cause;
use crate::node::Node;
use crate::panics::First;
use crate::registry::{Registry, Slab};

/// First all registries, then all wakers, then the causes nobody will read.
pub(crate) struct Sweep<'a> {
    /// The node whose end is spread.
    pub(crate) origin: &'a Node,
    pub(crate) kind: u32,
    registries: Vec<Registry>,
    wakers: Vec<Waker>,
    /// Slabs of wakers are kept whole, for there is no need to move them.
    crowds: Vec<Slab<Waker>>,
    pub(crate) causes: Vec<Cause>,
    panics: First,
    /// How many nodes below have ended with it.
    #[cfg(feature = "tracing")]
    pub(crate) descendants: usize,
}

impl<'a> Sweep<'a> {
    pub(crate) fn new(origin: &'a Node, kind: u32) -> Self {
        Self {
            origin,
            kind,
            registries: Vec::new(),
            wakers: Vec::new(),
            crowds: Vec::new(),
            causes: Vec::new(),
            panics: First::default(),
            #[cfg(feature = "tracing")]
            descendants: 0,
        }
    }

    pub(crate) fn push(&mut self, registry: Registry) {
        match registry {
            Registry::Empty => {}
            Registry::Waker(waker) => self.wakers.push(waker),
            Registry::Child(_) | Registry::Many(_) => self.registries.push(registry),
        }
    }

    pub(crate) fn run(mut self) {
        while let Some(registry) = self.registries.pop() {
            match registry {
                Registry::Empty => {}
                Registry::Child(child) => self.visit(&child),
                Registry::Waker(waker) => self.wakers.push(waker),
                Registry::Many(slabs) => {
                    if !slabs.wakers.is_empty() {
                        self.crowds.push(slabs.wakers);
                    }
                    for child in slabs.children {
                        self.visit(&child);
                    }
                }
            }
        }
        self.tell();
    }

    /// Only when every node has ended, and with no lock held, anybody is told; a panic stops nobody.
    fn tell(self) {
        let mut panics = self.panics;
        #[cfg(feature = "tracing")]
        panics.run(|| crate::event::ended(self.origin, self.descendants));
        let mut wakers = self.wakers.into_iter().chain(self.crowds.into_iter().flatten());
        let mut go_on = || {
            for waker in wakers.by_ref() {
                waker.wake();
            }
        };
        while panics.run(&mut go_on) {}
        for cause in self.causes {
            panics.run(|| drop(cause));
        }
        panics.resume();
    }

    fn visit(&mut self, child: &Weak<Node>) {
        let Some(child) = child.upgrade() else { return };
        child.end_with_parent(self);
        // The last handle may have gone meanwhile; then the node goes here, and with it a cause of the user's.
        if let Some(last) = Arc::into_inner(child) {
            self.panics.run(|| drop(last));
        }
    }
}
