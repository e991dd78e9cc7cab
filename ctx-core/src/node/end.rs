//! How a node ends: see the guarantees in `mod.rs`.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::{BY_PARENT, DEADLINE, DONE, HAS_REGS, Node};
use crate::sweep::Sweep;
use crate::sync::fence;
use crate::{Cause, timer};

impl Node {
    /// Ends the node and everything below. False when it had ended before.
    pub(crate) fn cancel(&self, cause: Option<Cause>) -> bool {
        self.end(0, cause)
    }

    /// Ends the node for a guard that goes, unless nobody can tell: then letting go of it is all there is to do.
    #[inline]
    pub(crate) fn close(node: Arc<Self>) {
        let alone = cfg!(not(any(feature = "inspect", feature = "tracing")))
            && Arc::strong_count(&node) == 1;
        if alone {
            // Ordering: pairs with the release of the handle that was dropped last, so that what was registered
            // through it is seen below.
            fence(Ordering::Acquire);
            if node.state.load(Ordering::Relaxed) == 0 {
                return drop(node);
            }
        }
        node.cancel(None);
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
            // The cause is the user's, and what it does when it is dropped may end this function.
            let _moot = self.stop_timer();
            self.unlink();
            #[cfg(feature = "inspect")]
            self.birth.ended(&self.birth);
            #[cfg(feature = "tracing")]
            crate::event::ended(self, 0);
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
        #[cfg(feature = "inspect")]
        self.birth.ended(&self.birth);
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
        #[cfg(feature = "inspect")]
        self.birth.ended(&sweep.origin.birth);
        sweep.causes.extend(self.stop_timer());
        #[cfg(feature = "tracing")]
        {
            sweep.descendants += 1;
        }
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
        #[cfg(feature = "inspect")]
        self.birth.ended(&sweep.origin.birth);
        #[cfg(feature = "tracing")]
        {
            sweep.descendants += 1;
        }
        sweep.push(registry);
    }

    /// Hands out the cause that the timer does not need any more; it is the caller's to drop.
    #[inline]
    pub(super) fn stop_timer(&self) -> Option<Cause> {
        let key = self.timer.load(Ordering::Acquire);
        if key == timer::NONE {
            return None;
        }
        // Two who stop one timer do no harm: its key is good for once.
        self.timer.store(timer::NONE, Ordering::Release);
        timer::stop(key)
    }
}
