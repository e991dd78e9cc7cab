//! Whether a place is surely filled where a `select!` begins, so that the precondition only says so once more.

use super::Pass;
use crate::facts::{ExprId, ExprKind, Makes, Place, Stmt};
use crate::role::Role;

/// Whether the code around the `select!` asks too, or fills the place before it or on each turn.
pub(super) fn known(pass: &Pass<'_>, select: ExprId, place: &Place) -> bool {
    let facts = pass.facts;
    // What was known before a loop that takes something out again holds in its first turn alone.
    let mut is_changed = false;
    let mut inner = select;
    for outer in facts.ancestors(select) {
        let cond = match facts.kind(outer) {
            ExprKind::If { cond, .. } | ExprKind::While { cond, .. } => Some(*cond),
            ExprKind::Match { scrutinee, .. } => Some(*scrutinee),
            _ => None,
        };
        if cond.is_some_and(|cond| facts.mentions(cond, place)) {
            return true;
        }
        if let ExprKind::Block(block) = facts.kind(outer) {
            let number = facts.statement_of(outer, inner).unwrap_or_default();
            let mut before = facts.children(outer).take_while(|&child| child < inner);
            if before.any(|child| tells(pass, child, place))
                || !is_changed
                    && block.stmts[..number].iter().any(|stmt| is_settled(pass, stmt, place))
            {
                return true;
            }
        }
        let is_loop = matches!(
            facts.kind(outer),
            ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. }
        );
        is_changed |= is_loop && facts.runs(outer).into_iter().any(|at| takes(pass, at, place));
        inner = outer;
    }
    false
}

/// Whether what stands before gives the place a value, or asks about it and goes on accordingly.
fn tells(pass: &Pass<'_>, child: ExprId, place: &Place) -> bool {
    let facts = pass.facts;
    let tests = matches!(facts.kind(child), ExprKind::If { .. } | ExprKind::Match { .. });
    pass.index.renews(pass.file, child, place) || (tests && facts.mentions(child, place))
}

/// Whether control that comes past a statement has found the place filled, or has filled it.
fn is_settled(pass: &Pass<'_>, stmt: &Stmt, place: &Place) -> bool {
    let facts = pass.facts;
    let whole = match stmt {
        Stmt::Let(binding) => {
            let tested = binding.init.filter(|_| binding.else_.is_some());
            if tested.is_some_and(|init| facts.mentions(init, place)) {
                return true;
            }
            binding.init
        }
        Stmt::Expr { expr, .. } => Some(*expr),
        Stmt::Item(_) => None,
    };
    let Some(whole) = whole else { return false };
    match facts.kind(whole) {
        ExprKind::Macro(call) => {
            matches!(call.makes, Makes::Asserted | Makes::Compares(..) | Makes::Ensured)
                && facts.mentions(whole, place)
        }
        _ => facts.runs(whole).into_iter().any(|at| {
            fills(pass, at, place) && (at == whole || facts.is_always_reached(whole, at))
        }),
    }
}

/// Whether a call leaves something in the place, whatever was there.
fn fills(pass: &Pass<'_>, at: ExprId, place: &Place) -> bool {
    let ExprKind::Method { receiver, .. } = pass.facts.kind(at) else { return false };
    let has = |role: Role| pass.index.call_role(pass.file, at, role);
    (has(Role::Fills).is_some() || has(Role::Changes) == Some("appends"))
        && pass.index.place(pass.file, *receiver).as_ref() == Some(place)
}

/// Whether a call may take something out of the place: it changes it, and does not fill it.
fn takes(pass: &Pass<'_>, at: ExprId, place: &Place) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ExprKind::Method { receiver, .. } = facts.kind(at) else {
        return index.renews(file, at, place);
    };
    if index.place(file, *receiver).as_ref() != Some(place) || fills(pass, at, place) {
        return false;
    }
    let Some(callee) = index.callee(file, at) else { return true };
    let own = index.function(&callee).receiver.as_ref();
    own.is_none_or(|own| !own.by_ref || own.mutable)
        && index.callee_role(&callee, Role::Views).is_none()
}
