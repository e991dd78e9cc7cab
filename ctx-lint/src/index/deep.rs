//! A bound on how deep questions about types may lead into one another.

use std::cell::Cell;

/// More than any sensible code needs, and little enough for the stack.
const LIMIT: u32 = 400;

thread_local! {
    static DEPTH: Cell<u32> = const { Cell::new(0) };
}

/// Answers a question unless too many are open already.
pub(super) fn guard<T>(answer: impl FnOnce() -> T) -> Option<T> {
    let depth = DEPTH.get();
    if depth >= LIMIT {
        return None;
    }
    DEPTH.set(depth + 1);
    let value = answer();
    DEPTH.set(depth);
    Some(value)
}
