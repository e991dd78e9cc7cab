//! How often facts are looked at, which is a measure of work that is the same in each run, where time is not.
//!
//! Builds with debug assertions count, for `tests/growth.rs`. Others do not, and pay nothing.

#[cfg(debug_assertions)]
use std::sync::atomic::{AtomicU64, Ordering};

#[cfg(debug_assertions)]
static STEPS: AtomicU64 = AtomicU64::new(0);

/// Counts one look at a fact.
#[inline]
pub(super) fn take() {
    #[cfg(debug_assertions)]
    STEPS.fetch_add(1, Ordering::Relaxed);
}

/// How many looks the process has taken so far; always 0 in builds that do not count.
pub fn taken() -> u64 {
    #[cfg(debug_assertions)]
    return STEPS.load(Ordering::Relaxed);
    #[cfg(not(debug_assertions))]
    0
}
