//! How often facts are looked at, which is a measure of work that is the same in each run, where time is not.
//!
//! Builds with debug assertions count, for `tests/growth.rs`. Others do not, and pay nothing.

#[cfg(debug_assertions)]
thread_local! {
    static STEPS: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// Counts one look at a fact.
#[inline]
pub(super) fn take() {
    #[cfg(debug_assertions)]
    STEPS.with(|steps| steps.set(steps.get() + 1));
}

/// How many looks this thread has taken so far; always 0 in builds that do not count.
pub fn taken() -> u64 {
    #[cfg(debug_assertions)]
    return STEPS.with(std::cell::Cell::get);
    #[cfg(not(debug_assertions))]
    0
}
