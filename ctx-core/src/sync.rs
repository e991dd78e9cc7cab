//! The primitives of the cancellation tree, which loom replaces by its own to try every interleaving.
//!
//! `Arc` and `Weak` stay those of std: loom has no `Weak`, and what is modelled is the state word and the registry.

#[cfg(loom)]
pub(crate) use loom::sync::{
    Mutex, MutexGuard,
    atomic::{AtomicU32, AtomicU64, AtomicUsize, fence},
};
#[cfg(not(loom))]
pub(crate) use std::sync::{
    Mutex, MutexGuard,
    atomic::{AtomicU32, AtomicU64, AtomicUsize, fence},
};
