//! For tests of code that takes contexts (feature `test-util`): a clock turned by hand, and a check for leaks.

use std::fmt;
use std::thread;

pub use crate::timer::manual::{InUse, ManualClock};
use crate::{CancelGuard, Context, inspect};

/// Fails a test that leaves a context open, and names the place where it was derived.
///
/// It hands out the context to run the code under test with, and looks when it is dropped: every context derived from
/// that one has to be gone or ended by then.
///
/// ```should_panic
/// use ctx_core::test_util::LeakCheck;
///
/// let (check, ctx) = LeakCheck::new();
/// // A guard that is forgotten never ends its context.
/// let (ctx, guard) = ctx.with_cancel();
/// std::mem::forget((ctx, guard));
/// drop(check); // panics: "1 context was left open: src/main.rs:6:26 …"
/// ```
#[must_use = "it checks when it is dropped"]
pub struct LeakCheck {
    root: Context,
    /// Ends, after the check, what was found.
    _guard: CancelGuard,
}

impl LeakCheck {
    /// The check, and the context that it watches.
    ///
    /// Cost: as [`Context::with_cancel`].
    ///
    /// ```
    /// use ctx_core::test_util::LeakCheck;
    ///
    /// let (check, ctx) = LeakCheck::new();
    /// let (_ctx, guard) = ctx.with_cancel();
    /// drop(guard);
    /// drop(check); // all is well
    /// ```
    pub fn new() -> (Self, Context) {
        let (root, guard) = Context::background().with_cancel();
        (Self { root: root.clone(), _guard: guard }, root)
    }

    /// The contexts that are open at this moment.
    ///
    /// Cost: as [`inspect::snapshot`].
    ///
    /// ```
    /// use ctx_core::test_util::LeakCheck;
    ///
    /// let (check, ctx) = LeakCheck::new();
    /// let (_ctx, guard) = ctx.with_cancel();
    /// assert_eq!(check.open().contexts.len(), 1);
    /// drop(guard);
    /// assert!(check.open().contexts.is_empty());
    /// ```
    pub fn open(&self) -> inspect::Snapshot {
        let mut snapshot = inspect::below(&self.root);
        // The first one is the root itself.
        snapshot.contexts = snapshot.contexts.into_iter().skip(1).collect();
        snapshot.contexts.retain(|live| live.err.is_none());
        snapshot
    }
}

impl Drop for LeakCheck {
    /// # Panics
    ///
    /// When contexts were left open, unless a panic is under way.
    fn drop(&mut self) {
        let open = self.open();
        let count = open.contexts.len();
        if count == 0 || thread::panicking() {
            return;
        }
        let what = if count == 1 { "1 context was" } else { "some contexts were" };
        let places: Vec<_> = open.contexts.iter().map(|live| live.place.to_string()).collect();
        panic!("{what} left open: {}\n{open}", places.join(", "));
    }
}

impl fmt::Debug for LeakCheck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LeakCheck")
            .field("open", &self.open().contexts.len())
            .finish_non_exhaustive()
    }
}
