//! Ways to lose a guard other than `_`: closures, `.0`, and taking it out of its place.

use super::{Pass, effect};
use crate::facts::{ExprId, ExprKind, PatKind, Stmt};
use crate::index::{Type, ValueUse};
use crate::role::Role;
use crate::source::Span;

/// Why a guard that was taken out of its place may be dropped at once.
pub(super) const fn may_cancel() -> &'static str {
    "the guard may be dropped here in order to cancel"
}

/// `.map(|(ctx, _)| ctx)`, `.map(|pair| pair.0)` and `.map(|session| session.ctx)`.
pub(super) fn in_closure(pass: &mut Pass<'_>, closure: ExprId, taken: Span, what: &str) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let is_guard = |ty: &Type| index.guard_or_wrapper(ty).is_some();
    let ExprKind::Closure(own) = facts.kind(closure) else { return };
    let [param] = &own.params[..] else { return };
    let is_context = |ty: &Type| index.is_cancellable(ty);
    if !index.holds(&index.type_of(file, own.body), &is_context) {
        return;
    }
    let lost = match facts.bound(param.pat) {
        Some(local) => facts[local]
            .uses
            .iter()
            .filter_map(|&at| facts.parent(at))
            .find(|&at| {
                matches!(facts.kind(at), ExprKind::Field { .. })
                    && is_context(&index.type_of(file, at))
            })
            .map(|at| facts[at].span),
        None => match &facts[param.pat].kind {
            PatKind::Tuple(pats) => pats
                .iter()
                .find(|&&pat| matches!(facts[pat].kind, PatKind::Wild | PatKind::Rest))
                .map(|&pat| facts[pat].span),
            _ => None,
        },
    };
    let Some(span) = lost else { return };
    let others = facts.bound(param.pat).map_or(0, |local| facts[local].uses.len());
    if others > 1 || index.holds(&index.type_of(file, own.body), &is_guard) {
        return;
    }
    pass.report(span, format!("this guard is dropped when the closure returns, which {what}"))
        .primary("only the context leaves the closure")
        .label(taken, "the guard is taken here")
        .help("return both, and keep the guard for as long as the context is used");
}

/// Whether the context that `.0` takes lives beyond its statement.
pub(super) fn kept(pass: &Pass<'_>, field: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let is_context = |ty: &Type| index.is_cancellable(ty);
    if !index.holds(&index.type_of(file, field), &is_context) {
        return false;
    }
    let mut at = field;
    loop {
        let Some(outer) = facts.parent(at) else { return true };
        match facts.kind(outer) {
            ExprKind::Method { receiver, .. } if *receiver == at => {
                let still = index.holds(&index.type_of(file, outer), &is_context);
                if !still || index.detaches(file, outer) {
                    return false;
                }
            }
            ExprKind::Tuple(_) | ExprKind::Try(_) => {}
            ExprKind::Call { .. } if index.is_constructor(file, outer) => {}
            ExprKind::Struct { .. } | ExprKind::Return(_) => return true,
            ExprKind::Assign { right, .. } => return *right == at,
            ExprKind::Block(block) => {
                return match facts.statement_of(outer, at).map(|number| &block.stmts[number]) {
                    Some(Stmt::Let(binding)) => facts.bound(binding.pat).is_some(),
                    Some(Stmt::Expr { semi, .. }) => !semi,
                    _ => false,
                };
            }
            ExprKind::Closure(_) => return true,
            _ => return false,
        }
        at = outer;
    }
}

/// Whether what holds a field also holds a guard that ends a context, and not a task or channel alone.
pub(super) fn is_its_guard(pass: &Pass<'_>, field: ExprId) -> bool {
    let (index, file) = (pass.index, pass.file);
    let ExprKind::Field { base, .. } = pass.facts.kind(field) else { return false };
    index.holds(&index.type_of(file, *base), &|ty| index.guard_of_context(ty).is_some())
}

/// Whether the context of the same pattern is only asked whether it is cancelled: then that is the point.
pub(super) fn only_checked(pass: &Pass<'_>, block: ExprId, number: usize) -> bool {
    let facts = pass.facts;
    let ExprKind::Block(body) = facts.kind(block) else { return false };
    let Stmt::Let(binding) = &body.stmts[number] else { return false };
    let uses: Vec<ExprId> = facts
        .bindings(binding.pat)
        .into_iter()
        .flat_map(|local| facts[local].uses.iter().copied())
        .collect();
    !uses.is_empty() && uses.iter().all(|&at| pass.index.is_observation(pass.file, at))
}

/// Whether an expression takes a guard out of a place and leaves another value there, or none: `mem::take`.
pub(super) fn replaces(pass: &Pass<'_>, id: ExprId) -> bool {
    pass.index.call_role(pass.file, id, Role::Replaces).is_some()
}

/// A guard taken out of its place and not kept: taking it out does not disarm it.
pub(super) fn taken(pass: &mut Pass<'_>, id: ExprId) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    // To take out the handle of a task and drop it is the way to abort the task.
    let is_guard = |ty: &Type| index.type_role(ty, Role::CancelGuard).is_some();
    let ty = index.type_of(file, id);
    if !index.holds(&ty, &is_guard) {
        return;
    }
    let span = match index.value_use(file, id, &is_guard) {
        ValueUse::Unbound { pat, .. } => facts[pat].span,
        ValueUse::Unassigned(at) => facts[at].span,
        _ => return,
    };
    let what = effect(pass, &ty);
    pass.report(span, format!("the guard that is taken out here is dropped at once, which {what}"))
        .primary("`_` keeps nothing: the old guard dies here")
        .label(facts[id].span, "taking it out does not disarm it")
        .assumed(file, span, may_cancel())
        .help("call `disarm()` on it to keep the context alive, or `drop(…)` it to show that it cancels");
}

/// `.0`, which takes the context alone.
pub(super) fn split(pass: &mut Pass<'_>, field: ExprId, taken: Span, what: &str) {
    let span = pass.facts[field].span;
    let message = format!("only the context is kept; its guard is dropped at once, which {what}");
    pass.report(span, message)
        .primary("the guard dies with the rest of the tuple at the end of this statement")
        .label(taken, "the guard is taken here")
        .help("bind both: `let (ctx, _guard) = …;`");
}
