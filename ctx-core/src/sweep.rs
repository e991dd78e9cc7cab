//! What an end has yet to do below the node that ended: see the guarantees of `node.rs`.

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Weak;
use std::task::Waker;

use crate::Cause;
use crate::node::Node;
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
        #[cfg(feature = "tracing")]
        crate::event::ended(self.origin, self.descendants);
        wake_all(self.wakers.into_iter().chain(self.crowds.into_iter().flatten()));
    }

    fn visit(&mut self, child: &Weak<Node>) {
        if let Some(child) = child.upgrade() {
            child.end_with_parent(self);
        }
    }
}

/// Only when every node has ended, and with no lock held, anybody is told; a panic stops nobody.
fn wake_all(mut wakers: impl Iterator<Item = Waker>) {
    let mut panicked: Option<Box<dyn Any + Send>> = None;
    let mut go_on = || {
        for waker in wakers.by_ref() {
            waker.wake();
        }
    };
    while let Err(payload) = panic::catch_unwind(AssertUnwindSafe(&mut go_on)) {
        panicked.get_or_insert(payload);
    }
    if let Some(payload) = panicked {
        panic::resume_unwind(payload);
    }
}
