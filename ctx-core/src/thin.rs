//! One allocation for a layer of values: what all layers have, and behind it the key and the value of this one.
//!
//! A handle is one pointer wide, whatever lies behind it. The standard library has no such thing: an `Arc` of a trait object
//! is two pointers wide, and an `Arc` of a box takes two allocations.
//!
//! Invariants of this file, cited where the code relies on them:
//! 1. A handle points to the first field of a `Full` that was made by `Box`, and may reach all of it.
//! 2. `count` is the number of handles. It is raised only by who has one, and who lowers it to zero frees the whole, once.
//! 3. As long as there is a handle, nobody has the whole to himself: what is given out are shared references, no longer lived
//!    than the handle they come from. The exceptions are who makes it, before there is a handle, and who frees it.
//! 4. What lies in it may be shared with threads and dropped on any: `ValueNode` and `Layer` are `Send` and `Sync`.
#![allow(unsafe_code, reason = "the one place that needs it; see the invariants")]

use std::mem::ManuallyDrop;
use std::ops::Deref;
use std::process;
use std::ptr::NonNull;
use std::sync::atomic::Ordering;

use crate::panics::First;
use crate::sync::{AtomicUsize, fence};
use crate::value::{Layer, ValueNode};

/// More handles than this are a leak in a loop, and before the count overflows the program ends, as with `Arc`.
const MOST: usize = isize::MAX as usize;

/// A handle of a layer.
pub(crate) struct Thin(NonNull<Head>);

struct Head {
    count: AtomicUsize,
    /// The whole, with the type of its layer.
    whole: NonNull<Full<dyn Layer>>,
    node: ValueNode,
}

// The head comes first, so that a pointer to the whole is one to the head.
#[repr(C)]
struct Full<L: ?Sized> {
    head: Head,
    layer: L,
}

// SAFETY: invariant 4.
unsafe impl Send for Thin {}
// SAFETY: invariant 4.
unsafe impl Sync for Thin {}

impl Thin {
    pub(crate) fn new<L: Layer>(node: ValueNode, layer: L) -> Self {
        let unknown: NonNull<Full<dyn Layer>> = NonNull::<Full<L>>::dangling();
        let head = Head { count: AtomicUsize::new(1), whole: unknown, node };
        let full: Box<Full<dyn Layer>> = Box::new(Full { head, layer });
        let whole = NonNull::from(Box::leak(full));
        // SAFETY: invariant 3; it has just been made, and is valid.
        unsafe { (*whole.as_ptr()).head.whole = whole };
        Self(whole.cast())
    }

    fn head(&self) -> &Head {
        // SAFETY: invariants 1 and 2: the handle keeps the head in memory; and 3: it is only shared.
        unsafe { self.0.as_ref() }
    }

    /// What this layer has and others have not.
    pub(crate) fn layer(&self) -> &dyn Layer {
        let whole = self.head().whole;
        // SAFETY: as in `head`. The path goes to the layer alone, and makes no reference to the whole.
        unsafe { &(*whole.as_ptr()).layer }
    }

    /// Where it lies, which no other layer does meanwhile.
    pub(crate) fn as_ptr(this: &Self) -> *const () {
        this.0.as_ptr().cast_const().cast()
    }

    /// Gives a handle up. If it was the last, the layer is freed, and its parent's handle is the caller's to give up.
    fn release(this: Self, panics: &mut First) -> Option<Self> {
        let this = ManuallyDrop::new(this);
        #[cfg(all(test, loom))]
        if crate::models::weakened("handles") {
            // Invariant 2 broken on purpose: the count is lowered in two steps.
            let before = this.head().count.load(Ordering::Acquire);
            if before != 1 {
                this.head().count.store(before - 1, Ordering::Release);
                return None;
            }
        }
        // Ordering: all that was done with the layer comes before it is freed, as in `Arc`.
        if this.head().count.fetch_sub(1, Ordering::Release) != 1 {
            return None;
        }
        fence(Ordering::Acquire);
        let whole = this.head().whole;
        // SAFETY: invariants 1 and 2: it was made by `Box`, this is the last handle, and `this` is not used again.
        let mut full = unsafe { Box::from_raw(whole.as_ptr()) };
        let parent = full.head.node.detach();
        // The value is the user's. If it panics, those above go all the same.
        panics.run(|| drop(full));
        parent
    }
}

impl Clone for Thin {
    fn clone(&self) -> Self {
        // Ordering: the handle that is cloned keeps the layer alive meanwhile.
        if self.head().count.fetch_add(1, Ordering::Relaxed) > MOST {
            process::abort();
        }
        Self(self.0)
    }
}

impl Deref for Thin {
    type Target = ValueNode;

    fn deref(&self) -> &ValueNode {
        &self.head().node
    }
}

impl Drop for Thin {
    /// Nothing recurses: the parents are given up in a loop.
    fn drop(&mut self) {
        let mut panics = First::default();
        let mut next = Self::release(Self(self.0), &mut panics);
        while let Some(parent) = next {
            next = Self::release(parent, &mut panics);
        }
        panics.resume();
    }
}
