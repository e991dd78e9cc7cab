//! Where control goes when the time is up.

use super::Pass;
use crate::facts::{ExprId, ExprKind, PatId, PatKind, Stmt};
use crate::role::Role;

/// Where control is once the time is up and the code has noticed, or has not looked: the expression that has ended.
pub(super) fn after_timeout(pass: &Pass<'_>, awaited: ExprId) -> Option<ExprId> {
    let facts = pass.facts;
    let outer = facts.parent(awaited)?;
    let role = |call, role| pass.index.call_role(pass.file, call, role);
    match facts.kind(outer) {
        ExprKind::Match { scrutinee, arms } if *scrutinee == awaited => {
            let late = arms.iter().find(|arm| takes_error(pass, arm.pat) && arm.guard.is_none())?;
            Some(late.body)
        }
        // `if let Ok(…) = timeout(…).await { … } else { … }`
        ExprKind::Let { pat, .. } if takes_ok(pass, *pat) => {
            let holder = facts.parent(outer)?;
            match facts.kind(holder) {
                ExprKind::If { cond, else_, .. } if *cond == outer => Some(else_.unwrap_or(holder)),
                _ => None,
            }
        }
        ExprKind::Let { pat, .. } if takes_error(pass, *pat) => {
            let holder = facts.parent(outer)?;
            match facts.kind(holder) {
                ExprKind::If { cond, then, .. } if *cond == outer => Some(*then),
                _ => None,
            }
        }
        // `if timeout(…).await.is_err() { … }`
        ExprKind::Method { .. } if role(outer, Role::AsksVariant) == Some("Err") => {
            let holder = facts.parent(outer)?;
            match facts.kind(holder) {
                ExprKind::If { cond, then, .. } if *cond == outer => Some(*then),
                _ => None,
            }
        }
        ExprKind::Method { .. } if role(outer, Role::TurnsVariant).is_some() => {
            ignored(pass, outer)
        }
        _ => ignored(pass, awaited),
    }
}

/// A statement that does nothing with the result.
fn ignored(pass: &Pass<'_>, value: ExprId) -> Option<ExprId> {
    let facts = pass.facts;
    let outer = facts.parent(value)?;
    let ExprKind::Block(block) = facts.kind(outer) else { return None };
    match &block.stmts[facts.statement_of(outer, value)?] {
        Stmt::Let(binding) => match facts.bound(binding.pat) {
            // `let read = timeout(…).await; match read { … }`
            Some(local) => match facts[local].uses[..] {
                [at] => after_timeout(pass, at),
                _ => None,
            },
            None => matches!(facts[binding.pat].kind, PatKind::Wild).then_some(value),
        },
        Stmt::Expr { semi: true, .. } => Some(value),
        _ => None,
    }
}

fn takes_error(pass: &Pass<'_>, pat: PatId) -> bool {
    match &pass.facts[pat].kind {
        PatKind::TupleStruct { path, .. } => path.last_name() == "Err",
        PatKind::Wild => true,
        PatKind::Or(cases) => cases.iter().any(|&case| takes_error(pass, case)),
        _ => false,
    }
}

fn takes_ok(pass: &Pass<'_>, pat: PatId) -> bool {
    matches!(&pass.facts[pat].kind, PatKind::TupleStruct { path, .. } if path.last_name() == "Ok")
}
