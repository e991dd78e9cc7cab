//! What a branch does when its channel has come to an end.

use super::Pass;
use crate::facts::{Arm, Branch, ExprId, ExprKind, LocalId, PatId, PatKind, Stmt};

/// Whether a branch does nothing about the end of its channel.
pub(super) fn ignores_end(pass: &Pass<'_>, branch: &Branch, looping: ExprId) -> bool {
    let facts = pass.facts;
    if matches!(facts[branch.pat].kind, PatKind::Wild) {
        return is_idle(pass, branch.handler, looping);
    }
    let Some(local) = facts.bound(branch.pat) else { return false };
    on_end(pass, branch.handler, local, looping)
}

/// Whether an expression that gets the end of a channel in a variable goes round the loop with nothing done.
fn on_end(pass: &Pass<'_>, id: ExprId, local: LocalId, looping: ExprId) -> bool {
    let facts = pass.facts;
    let is_it = |at: ExprId| facts.local(at) == Some(local);
    match facts.kind(id) {
        ExprKind::Block(block) => match &block.stmts[..] {
            [Stmt::Expr { expr, .. }] => on_end(pass, *expr, local, looping),
            [Stmt::Let(binding), ..] => {
                let skips = binding.init.is_some_and(is_it) && matches_value(pass, binding.pat);
                skips && binding.else_.is_some_and(|other| is_idle(pass, other, looping))
            }
            _ => false,
        },
        ExprKind::If { cond, else_, .. } => {
            let value = matches!(facts.kind(*cond), ExprKind::Let { pat, expr } if is_it(*expr) && matches_value(pass, *pat));
            value && else_.is_none_or(|other| is_idle(pass, other, looping))
        }
        ExprKind::Match { scrutinee, arms } => {
            is_it(*scrutinee)
                && taken(pass, arms).is_some_and(|arm| is_idle(pass, arm.body, looping))
        }
        _ => false,
    }
}

/// Whether a pattern is `Some(…)` or `Ok(…)`.
fn matches_value(pass: &Pass<'_>, pat: PatId) -> bool {
    matches!(&pass.facts[pat].kind, PatKind::TupleStruct { path, .. } if matches!(path.last_name(), "Some" | "Ok"))
}

/// The arm that takes the end of a channel: `None`, `Err(_)`, `Err(Closed)`, or `_` without these.
fn taken<'a>(pass: &Pass<'_>, arms: &'a [Arm]) -> Option<&'a Arm> {
    let facts = pass.facts;
    let mut ends = arms.iter().filter(|arm| match &facts[arm.pat].kind {
        PatKind::Path(path) => path.last_name() == "None",
        PatKind::TupleStruct { path, elems } if path.last_name() == "Err" => {
            elems.iter().all(|&elem| match &facts[elem].kind {
                PatKind::Wild | PatKind::Bind { .. } => true,
                PatKind::Path(path) => {
                    matches!(path.last_name(), "Closed" | "Disconnected" | "RecvError")
                }
                _ => false,
            })
        }
        PatKind::Wild => true,
        _ => false,
    });
    ends.next().filter(|arm| arm.guard.is_none())
}

/// Whether an expression does nothing and goes round the loop.
fn is_idle(pass: &Pass<'_>, id: ExprId, looping: ExprId) -> bool {
    pass.facts.is_idle(id) && pass.facts.repeats(id, looping)
}
