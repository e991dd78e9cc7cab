//! Joins whose first error ends the process.

use crate::facts::{ExprId, ExprKind, Stmt};
use crate::index::Type;
use crate::rule::Pass;

/// Whether the process ends with the error: what was half-way ends with it.
pub(super) fn ends_process(pass: &Pass<'_>, join: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let exits = |at: ExprId| {
        facts.runs(at).into_iter().any(|at| {
            matches!(facts.kind(at), ExprKind::Call { .. } | ExprKind::Method { .. })
                && index.type_of(file, at) == Type::Never
        })
    };
    let in_main = || {
        let function = facts.function(join).filter(|&own| index.is_main(file, own));
        let body = function.and_then(|own| facts[own].body);
        body.is_some_and(|body| facts.scope(join).expr() == body)
    };
    let (mut open, mut seen) = (vec![join], Vec::new());
    while let Some(value) = open.pop() {
        let Some(outer) = facts.parent(value).filter(|outer| !seen.contains(outer)) else {
            continue;
        };
        let ends = match facts.kind(outer) {
            ExprKind::Await(_) | ExprKind::Ref { .. } | ExprKind::Not(_) => {
                open.push(outer);
                false
            }
            ExprKind::Try(_) => in_main(),
            ExprKind::Let { .. } => {
                let branch = facts.parent(outer).map(|at| facts.kind(at));
                matches!(branch, Some(ExprKind::If { then, .. }) if exits(*then))
            }
            ExprKind::If { cond, then, .. } if *cond == value => exits(*then),
            ExprKind::Match { arms, .. } => arms.iter().any(|arm| exits(arm.body)),
            ExprKind::Method { receiver, args, .. } => {
                if *receiver == value {
                    open.push(outer);
                }
                args.iter().any(
                    |&arg| matches!(facts.kind(arg), ExprKind::Closure(own) if exits(own.body)),
                )
            }
            ExprKind::Block(block) => {
                let bound = facts.let_of(value).and_then(|pat| facts.bound(pat));
                open.extend(bound.into_iter().flat_map(|local| facts[local].uses.iter().copied()));
                let other = block.stmts.iter().find_map(|stmt| match stmt {
                    Stmt::Let(own) if own.init == Some(value) => own.else_,
                    _ => None,
                });
                other.is_some_and(exits)
            }
            _ => false,
        };
        if ends {
            return true;
        }
        // A variable may be used several times in one expression, and a block has many values.
        if !matches!(facts.kind(outer), ExprKind::Block(_)) {
            seen.push(outer);
        }
    }
    false
}
