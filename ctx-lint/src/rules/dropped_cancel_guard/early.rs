//! Guards that are bound and still die before their context is done with.

use super::Pass;
use crate::facts::{ExprId, ExprKind, LocalId, PatKind};
use crate::index::Type;
use crate::role::Role;
use crate::source::Span;

/// A variable that holds a guard, and the variable that holds its context.
struct Pair {
    guard: LocalId,
    context: LocalId,
    what: String,
}

pub(super) fn check(pass: &mut Pass<'_>) {
    for number in 0..pass.facts.locals.len() {
        let guard = LocalId(number as u32);
        if let Some(pair) = pair(pass, guard) {
            dropped_early(pass, &pair);
            left_behind(pass, &pair);
        }
    }
}

/// The pair that a `let (ctx, guard) = …` or a `let guard = token.clone().drop_guard()` binds.
fn pair(pass: &Pass<'_>, guard: LocalId) -> Option<Pair> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let (pat, value) = facts.source_of(guard)?;
    let ty = index.type_of_local(file, guard);
    let what = index.guard_or_wrapper(&ty)?;
    let context = match &facts[pat].kind {
        PatKind::Bind { .. } => {
            let ExprKind::Method { receiver, .. } = facts.kind(value) else { return None };
            let mut root = *receiver;
            while let ExprKind::Method { receiver, .. } = facts.kind(root) {
                if !index.copies(file, root) {
                    return None;
                }
                root = *receiver;
            }
            facts.local(root)?
        }
        _ => facts
            .bindings(pat)
            .into_iter()
            .find(|&local| index.is_cancellable(&index.type_of_local(file, local)))?,
    };
    index.is_cancellable(&index.type_of_local(file, context)).then_some(Pair {
        guard,
        context,
        what,
    })
}

/// `drop(guard)`, or a call of a function that drops it, before later uses of the context.
fn dropped_early(pass: &mut Pass<'_>, pair: &Pair) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    if !index.is_context(&index.type_of_local(file, pair.context)) {
        // Whoever drops the guard of a token means to cancel those who hold the token.
        return;
    }
    for &at in &facts[pair.guard].uses {
        let Some(call) = facts.parent(at) else { continue };
        let drops = index.call_role(file, call, Role::Drops).is_some();
        let over = if drops { Some(call) } else { index.drops_argument(file, call, at) };
        let Some(over) = over else { continue };
        let later = facts.uses_after(pair.context, over);
        let reassigned = later.iter().any(|&at| {
            facts.parent(at).is_some_and(
                |outer| matches!(facts.kind(outer), ExprKind::Assign { left, .. } if *left == at),
            )
        });
        let used = later.into_iter().find(|&at| index.is_work(file, at));
        if let (Some(used), false) = (used, reassigned) {
            let guard = facts[pair.guard].span;
            let used = facts[used].span;
            pass.report(
                facts[call].span,
                format!("this guard is dropped here, which {}", pair.what),
            )
            .primary("the guard dies here")
            .label(guard, "the guard is taken here")
            .label(used, "the context is used here, and is cancelled by then")
            .help("drop the guard after the last use of its context");
        }
    }
}

/// A context that is returned or stored while its guard stays in the function.
fn left_behind(pass: &mut Pass<'_>, pair: &Pair) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    if !facts[pair.guard].uses.is_empty() {
        return;
    }
    let Some(extent) = facts.extent(pair.guard) else { return };
    let is_context = |ty: &Type| index.is_cancellable(ty);
    let uses = &facts[pair.context].uses;
    let out = uses.iter().find_map(|&at| {
        let same = facts.scope(at) == facts.scope(extent) || facts.scope(at).expr() == extent;
        same.then(|| index.leaves(file, at, extent, &is_context).map(|_| at)).flatten()
    });
    let Some(out) = out else { return };
    let name = facts[pair.context].name.clone();
    let guard = facts[pair.guard].span;
    pass.report(
        facts[out].span,
        format!("`{name}` leaves without its guard, which {} when it is dropped here", pair.what),
    )
    .primary("the context leaves here")
    .label(guard, "its guard stays behind and dies at the end of the block")
    .help("return the guard together with the context, or derive the context in the caller");
}

/// `match` and `if let` keep the guard to their end; a context that gets out is cancelled there.
pub(super) fn matched(pass: &mut Pass<'_>, holder: ExprId, taken: Span, what: &str) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let is_guard = |ty: &Type| index.guard_or_wrapper(ty).is_some();
    let (value, pats, whole) = match facts.kind(holder) {
        ExprKind::Match { scrutinee, arms } => {
            (*scrutinee, arms.iter().map(|arm| arm.pat).collect::<Vec<_>>(), holder)
        }
        ExprKind::Let { pat, expr } => {
            let around = facts.ancestors(holder).find(|&outer| {
                matches!(facts.kind(outer), ExprKind::If { .. } | ExprKind::While { .. })
            });
            let Some(around) = around else { return };
            (*expr, vec![*pat], around)
        }
        _ => return,
    };
    let ty = index.type_of(file, value);
    let is_context = |ty: &Type| index.is_cancellable(ty);
    for pat in pats {
        let Some(lost) = index.unbound(file, value, pat, &ty, &is_guard) else { continue };
        let out = facts.bindings(pat).into_iter().find_map(|local| {
            if !is_context(&index.type_of_local(file, local)) {
                return None;
            }
            let uses = facts[local].uses.iter().copied();
            uses.filter(|&at| facts.scope(at) == facts.scope(whole))
                .find(|&at| index.leaves(file, at, whole, &is_context).is_some())
        });
        if let Some(out) = out {
            let text = pass.text(facts[lost].span);
            pass.report(
                facts[lost].span,
                format!("this guard does not outlive the match, which {what}"),
            )
            .primary(format!("`{text}` leaves the guard in the value that is matched"))
            .label(taken, "the guard is taken here")
            .label(facts[out].span, "the context gets out here, and its guard does not")
            .help("bind the guard and return it together with the context");
        }
    }
}
