//! What lies between a `select!` and the second poll.

use super::Pass;
use crate::facts::{ExprId, ExprKind, Select};

/// Whether the way from the `select!` to the second poll has an exit, which may be taken just when this branch has won:
/// `match event { Event::Done => return, … }`, `if finished { break }`.
pub(super) fn may_leave(pass: &Pass<'_>, select: ExprId, at: ExprId) -> bool {
    let facts = pass.facts;
    let leaves = |id: ExprId| match facts.kind(id) {
        ExprKind::Return(_) => true,
        ExprKind::Break { label, .. } => {
            let target = facts.jump_target(id, label.as_deref(), false);
            target.is_none_or(|target| facts.contains(target, select))
        }
        ExprKind::Continue { label } => {
            let target = facts.jump_target(id, label.as_deref(), true);
            target
                .is_none_or(|target| facts.contains(target, select) && !facts.contains(target, at))
        }
        _ => false,
    };
    let after = at > select && !facts.contains(select, at);
    // What holds both: the block in which one follows the other, or the loop that comes round.
    let both = facts.ancestors(select).find(|&outer| match facts.kind(outer) {
        ExprKind::Loop { .. } | ExprKind::For { .. } | ExprKind::While { .. } => true,
        _ => after && facts.contains(outer, at),
    });
    both.is_some_and(|both| {
        facts.runs(both).into_iter().any(|id| {
            let between = if after { id > select && id < at } else { true };
            between && !facts.contains(select, id) && leaves(id)
        })
    })
}

/// Whether a condition between the two polls, or a precondition of the second, may know that the handle is used up.
pub(super) fn knows(pass: &Pass<'_>, select: ExprId, at: ExprId) -> bool {
    let facts = pass.facts;
    let mut inner = at;
    for outer in facts.ancestors(at) {
        if facts.contains(outer, select) {
            // In the same `select!` or around both: the branch itself comes again.
            return match facts.kind(outer) {
                ExprKind::Select(own) => guards(own, inner),
                ExprKind::If { cond, .. } => *cond != inner && !facts.contains(*cond, at),
                ExprKind::While { .. } | ExprKind::Match { .. } => true,
                _ => false,
            };
        }
        match facts.kind(outer) {
            ExprKind::If { cond, .. } if !facts.contains(*cond, at) => return true,
            ExprKind::While { .. } => return true,
            // `!handle.is_finished() && handle.await.is_ok()`
            ExprKind::Binary { op, right, .. }
                if matches!(op.as_str(), "&&" | "||") && facts.contains(*right, at) =>
            {
                return true;
            }
            ExprKind::Match { scrutinee, .. } if !facts.contains(*scrutinee, at) => return true,
            ExprKind::Select(own) if guards(own, inner) => return true,
            _ => {}
        }
        inner = outer;
    }
    false
}

fn guards(select: &Select, future: ExprId) -> bool {
    select.branches.iter().any(|branch| branch.future == future && branch.guard.is_some())
}
