//! What an end has yet to do below the node that ended: see the guarantees of `node.rs`.

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Weak;
use std::task::Waker;

use crate::Cause;
use crate::node::Node;
use crate::registry::Registry;

/// First all registries, then all wakers, then the causes nobody will read.
pub(crate) struct Sweep<'a> {
    /// The node whose end is spread.
    pub(crate) origin: &'a Node,
    pub(crate) kind: u32,
    registries: Vec<Registry>,
    wakers: Vec<Waker>,
    pub(crate) causes: Vec<Cause>,
}

impl<'a> Sweep<'a> {
    pub(crate) fn new(origin: &'a Node, kind: u32) -> Self {
        Self { origin, kind, registries: Vec::new(), wakers: Vec::new(), causes: Vec::new() }
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
                    self.wakers.extend(slabs.wakers);
                    for child in slabs.children {
                        self.visit(&child);
                    }
                }
            }
        }
        wake_all(self.wakers);
    }

    fn visit(&mut self, child: &Weak<Node>) {
        if let Some(child) = child.upgrade() {
            child.end_with_parent(self);
        }
    }
}

/// Only when every node has ended, and with no lock held, anybody is told; a panic stops nobody.
fn wake_all(wakers: Vec<Waker>) {
    let mut panicked: Option<Box<dyn Any + Send>> = None;
    for waker in wakers {
        if let Err(payload) = panic::catch_unwind(AssertUnwindSafe(|| waker.wake())) {
            panicked.get_or_insert(payload);
        }
    }
    if let Some(payload) = panicked {
        panic::resume_unwind(payload);
    }
}
