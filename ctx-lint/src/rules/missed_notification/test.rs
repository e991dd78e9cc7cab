//! What is tested before a wait, and whether the wait begins only then.

use super::Pass;
use crate::facts::{ExprId, ExprKind, Stmt};
use crate::role::Role;

/// `notify.notified().await`, or a branch of a `select!` without a timer beside it.
pub(super) fn is_awaited_at_once(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    let Some(outer) = facts.parent(id) else { return false };
    match facts.kind(outer) {
        ExprKind::Await(_) => {
            !facts.ancestors(outer).any(|outer| facts.is_deferred(outer) && is_timed(pass, outer))
        }
        ExprKind::Select(select) => {
            let own = select.branches.iter().any(|branch| branch.future == id);
            own && select.branches.iter().all(|branch| {
                branch.future == id
                    || facts.runs(branch.future).into_iter().all(|id| !is_timer(pass, id))
            })
        }
        _ => false,
    }
}

/// Whether an async block is given to a timeout.
fn is_timed(pass: &Pass<'_>, block: ExprId) -> bool {
    let Some(call) = pass.facts.parent(block) else { return false };
    pass.index.call_role(pass.file, call, Role::Timeout).is_some()
}

fn is_timer(pass: &Pass<'_>, id: ExprId) -> bool {
    let (index, file) = (pass.index, pass.file);
    let ty = index.type_of(file, id);
    index.type_role(index.peel(&ty), Role::Timer).is_some()
        || ty.is_unknown()
        || index.callee(file, id).is_some_and(|callee| {
            [Role::Sleeps, Role::Ticks, Role::Timeout]
                .iter()
                .any(|&role| index.callee_role(&callee, role).is_some())
        })
}

/// The test of shared state that decides whether to wait here.
pub(super) fn tested_before(pass: &Pass<'_>, id: ExprId) -> Option<ExprId> {
    let facts = pass.facts;
    let mut here = id;
    for outer in facts.ancestors(id) {
        if facts.is_deferred(outer) {
            return None;
        }
        match facts.kind(outer) {
            ExprKind::While { cond, body, .. } if *body == here => {
                return (reads(pass, *cond) && is_next(pass, *body, id)).then_some(*cond);
            }
            ExprKind::If { cond, then, .. }
                if *then == here && is_next(pass, *then, id) && reads(pass, *cond) =>
            {
                return Some(*cond);
            }
            // `if done { return; } notified().await`
            ExprKind::Block(block) => {
                let number = facts.statement_of(outer, here)?;
                let before = number.checked_sub(1).map(|before| &block.stmts[before]);
                if let Some(Stmt::Expr { expr, .. }) = before
                    && let ExprKind::If { cond, then, else_: None } = facts.kind(*expr)
                    && facts.diverges(*then)
                    && reads(pass, *cond)
                {
                    return Some(*cond);
                }
            }
            ExprKind::Loop { .. } | ExprKind::For { .. } | ExprKind::Closure(_) => return None,
            _ => {}
        }
        here = outer;
    }
    None
}

/// Whether an expression reads what only one thread can change: nothing comes between it and what follows without an await.
pub(super) fn is_of_one_thread(pass: &Pass<'_>, id: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    facts.runs(id).into_iter().any(|at| {
        !matches!(facts.kind(at), ExprKind::Await(_))
            && index.type_role(index.type_of(file, at).peel_refs(), Role::OneThread).is_some()
    })
}

/// Whether the wait is what the block does first.
pub(super) fn is_next(pass: &Pass<'_>, block: ExprId, id: ExprId) -> bool {
    pass.facts.statement_of(block, id) == Some(0)
}

/// Whether a condition reads what another task may change: through a method, in a plain test without an await.
fn reads(pass: &Pass<'_>, cond: ExprId) -> bool {
    let facts = pass.facts;
    let all = facts.runs(cond);
    all.iter().any(|&id| matches!(facts.kind(id), ExprKind::Method { .. } | ExprKind::Call { .. }))
}
