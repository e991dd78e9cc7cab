//! Timers that nobody misses when another branch starts them anew.

use super::Pass;
use crate::facts::{Branch, Exit, ExprId, ExprKind, Facts};

/// Whether a timer only wakes the loop, and every other branch wakes it, too.
pub(super) fn only_wakes<'b>(
    pass: &Pass<'_>,
    timer: &Branch,
    mut others: impl Iterator<Item = &'b Branch>,
) -> bool {
    is_empty(pass.facts, timer.handler)
        && others.all(|other| falls_through(pass.facts, other.handler))
}

/// Whether a handler does nothing at all.
fn is_empty(facts: &Facts, handler: ExprId) -> bool {
    let nothing = |at| match facts.kind(at) {
        ExprKind::Block(block) => block.stmts.is_empty(),
        ExprKind::Tuple(parts) => parts.is_empty(),
        _ => false,
    };
    facts.runs(handler).into_iter().all(nothing)
}

/// Whether what follows the `select!` runs after a handler as well, if it does not end the loop.
fn falls_through(facts: &Facts, handler: ExprId) -> bool {
    !facts.outcome(handler).exits.iter().any(|exit| matches!(exit, Exit::Continue(_)))
}
