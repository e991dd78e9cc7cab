//! A context that is taken out of the tuple, struct or matched value that holds its guard too.

use super::{Pass, lost};
use crate::facts::{ExprId, ExprKind, LocalId, Origin, PatKind, Stmt};
use crate::index::{GuardedParts, Type};
use crate::source::Span;

pub(super) fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (id, kind) in facts.all() {
        let makes = matches!(
            kind,
            ExprKind::Call { .. } | ExprKind::Method { .. } | ExprKind::Await(_) | ExprKind::Try(_)
        );
        if makes {
            out_of_a_struct(pass, id);
        }
    }
    for number in 0..facts.locals.len() {
        left_in_a_variable(pass, LocalId(number as u32));
    }
}

/// `open().ctx` and `let Session { ctx, .. } = open();`: the guard dies with the rest of the new value.
fn out_of_a_struct(pass: &mut Pass<'_>, id: ExprId) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ty = index.type_of(file, id);
    // The parts of a tuple are followed by themselves.
    let Type::Adt(..) = ty else { return };
    let Some(both) = index.guarded_parts(&ty) else { return };
    let Some(parts) = index.parts(&ty) else { return };
    let Some(outer) = facts.parent(id) else { return };
    let place = match facts.kind(outer) {
        ExprKind::Field { name, .. } if *name == both.context && lost::kept(pass, outer) => {
            facts[outer].span
        }
        ExprKind::Block(_) => {
            let Some(pat) = facts.let_of(id).filter(|&pat| !facts.binds_by_ref(pat)) else {
                return;
            };
            let taken = index.bound_parts(file, pat, &parts).unwrap_or_default();
            if !taken.contains(&both.context) || taken.contains(&both.guard) {
                return;
            }
            facts[pat].span
        }
        _ => return,
    };
    let GuardedParts { guard, effect, .. } = both;
    pass.report(
        place,
        format!("only the context is kept; its guard is dropped at once, which {effect}"),
    )
    .primary(format!("`{guard}` dies with the rest of the value at the end of this statement"))
    .label(facts[id].span, "the guard is taken here")
    .help("keep the whole value for as long as the context is used, or bind both of its parts");
}

/// Whether the pattern of a `let` takes a struct apart that holds a context beside its guard.
pub(super) fn takes_apart(pass: &Pass<'_>, block: ExprId, number: usize) -> bool {
    let ExprKind::Block(body) = pass.facts.kind(block) else { return false };
    let Stmt::Let(binding) = &body.stmts[number] else { return false };
    // `_` takes nothing apart.
    !matches!(pass.facts[binding.pat].kind, PatKind::Wild)
        && binding.init.is_some_and(|whole| is_session(pass, whole))
}

/// Whether a field is one of a struct that holds a context beside its guard.
pub(super) fn is_of_a_struct(pass: &Pass<'_>, field: ExprId) -> bool {
    matches!(pass.facts.kind(field), ExprKind::Field { base, .. } if is_session(pass, *base))
}

fn is_session(pass: &Pass<'_>, id: ExprId) -> bool {
    let ty = pass.index.type_of(pass.file, id);
    matches!(ty, Type::Adt(..)) && pass.index.guarded_parts(&ty).is_some()
}

/// `pair.0` that is returned or stored while `pair.1` stays in the function.
fn left_in_a_variable(pass: &mut Pass<'_>, local: LocalId) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ty = index.type_of_local(file, local);
    let Some(both) = index.guarded_parts(&ty) else { return };
    let Some(parts) = index.parts(&ty) else { return };
    let Some(extent) = facts.extent(local) else { return };
    let mut out = None;
    for &at in &facts[local].uses {
        let Some(named) = index.named_parts(file, at, &parts) else { return };
        if named.contains(&both.guard) || facts.scope(at) != facts.scope_of_extent(extent) {
            return;
        }
        if named.contains(&both.context) {
            out = out.or_else(|| way_out(pass, at, extent));
        }
    }
    let Some(out) = out else { return };
    let name = facts[local].name.clone();
    // Whoever gives up a value with a token may do so to cancel, and hand the token to those who wait for that.
    let is_given_up = matches!(facts[local].origin, Origin::Receiver(_))
        && parts.iter().any(|(name, ty)| *name == both.context && index.is_token(ty));
    let GuardedParts { context, guard, effect } = both;
    let message = format!(
        "`{name}.{context}` leaves without its guard, which {effect} when it is dropped here"
    );
    let mut draft = pass.report(out, message);
    if is_given_up {
        draft = draft.assumed(file, out, "to cancel may be what this is for");
    }
    draft
        .primary("the context leaves here")
        .label(
            facts[local].span,
            format!("`{name}.{guard}` stays behind and dies at the end of the block"),
        )
        .help("return the guard together with the context");
}

/// Where a context that is taken out of a variable leaves a block, at once or by the name that it is given.
fn way_out(pass: &Pass<'_>, at: ExprId, extent: ExprId) -> Option<Span> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let is_context = |ty: &Type| index.is_cancellable(ty);
    let leaves = |id: ExprId| index.leaves(file, id, extent, &is_context).map(|_| facts[id].span);
    let field =
        facts.parent(at).filter(|&outer| matches!(facts.kind(outer), ExprKind::Field { .. }));
    if let Some(field) = field {
        let is_lent = matches!(index.type_of(file, field), Type::Ref(..));
        if let Some(span) = leaves(field).filter(|_| !is_lent) {
            return Some(span);
        }
    }
    let pat = facts.let_of(field.unwrap_or(at))?;
    if facts.binds_by_ref(pat) {
        return None;
    }
    let mut names = facts.bindings(pat).into_iter().filter(|&local| {
        matches!(
            facts[pat].kind,
            PatKind::Bind { .. }
                | PatKind::Tuple(_)
                | PatKind::Struct { .. }
                | PatKind::TupleStruct { .. }
        ) && is_context(&index.type_of_local(file, local))
    });
    names.find_map(|local| facts[local].uses.iter().find_map(|&at| leaves(at)))
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
