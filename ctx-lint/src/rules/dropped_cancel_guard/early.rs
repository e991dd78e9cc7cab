//! Guards that are bound and still die before their context is done with.

use super::Pass;
use crate::facts::{ExprId, ExprKind, LocalId, PatId, PatKind};
use crate::index::{ContextUse, Type};
use crate::role::Role;

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
    // What aborts a task or sends a signal guards no context, whatever stands beside it.
    let what = index.guard_of_context(&ty)?;
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
            .bindings(made_together(pass, pat, value, guard))
            .into_iter()
            .find(|&local| index.is_cancellable(&index.type_of_local(file, local)))?,
    };
    index.is_cancellable(&index.type_of_local(file, context)).then_some(Pair {
        guard,
        context,
        what,
    })
}

/// The part of a pattern that binds a guard and takes what was made with it: where the value is a tuple that is written out,
/// its parts have nothing to do with each other.
fn made_together(pass: &Pass<'_>, pat: PatId, value: ExprId, guard: LocalId) -> PatId {
    let facts = pass.facts;
    let (mut pat, mut value) = (pat, value);
    while let (PatKind::Tuple(pats), ExprKind::Tuple(values)) =
        (&facts[pat].kind, facts.kind(value))
    {
        let parts = pats.iter().zip(values);
        let own = parts.into_iter().find(|&(&pat, _)| facts.bindings(pat).contains(&guard));
        // A `..` moves what stands behind it.
        let Some((&inner, &own)) = own.filter(|_| pats.len() == values.len()) else { break };
        (pat, value) = (inner, own);
    }
    pat
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
        let later = facts.uses_once_done(pair.context, over);
        let extent = facts.extent(pair.context);
        let is_renewed = |at: ExprId| {
            later.iter().any(|&write| {
                writes(pass, write) && extent.is_some_and(|within| facts.reaches(write, at, within))
            })
        };
        let uses = later.iter().filter(|&&at| !writes(pass, at) && !is_renewed(at));
        let uses = uses.map(|&at| (index.context_use(file, at), at));
        let (works, asks): (Vec<_>, Vec<_>) = uses
            .filter(|&(what, _)| what != ContextUse::Reads)
            .partition(|&(what, _)| what == ContextUse::Works);
        let used = works.first().or(asks.first()).copied();
        if let Some((what, used)) = used {
            let guard = facts[pair.guard].span;
            let used = facts[used].span;
            let message = format!("this guard is dropped here, which {}", pair.what);
            let mut draft = pass.report(facts[call].span, message);
            if what == ContextUse::Asks {
                draft = draft.inferred(file, used, "to ask whether it has ended may be all");
            }
            draft
                .primary("the guard dies here")
                .label(guard, "the guard is taken here")
                .label(used, "the context is used here, and is cancelled by then")
                .help("drop the guard after the last use of its context");
        }
    }
}

/// Whether a use may give a variable another value: an assignment, also of a tuple, or `&mut`.
fn writes(pass: &Pass<'_>, at: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let by_method = || {
        let outer = facts.parent(at)?;
        let ExprKind::Method { receiver, .. } = facts.kind(outer) else { return None };
        let callee = index.callee(file, outer).filter(|_| *receiver == at)?;
        let own = index.function(&callee).receiver.as_ref()?;
        Some(own.by_ref && own.mutable)
    };
    facts.is_changed(at) || by_method().unwrap_or_default()
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
