//! The context in reach is passed on.

use crate::facts::{ExprId, ExprKind, Facts, LocalId};
use crate::index::{Def, InReach, Lang, Type};
use crate::rule::Pass;
use crate::source::Span;

/// What stands in the place of a fresh root, where the context in reach has its type and is there for certain.
pub(super) fn edit(
    pass: &Pass<'_>,
    root: ExprId,
    made: &Type,
    reach: &InReach,
) -> Option<(Span, String)> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let local = reach.place.local()?;
    let held = reach
        .place
        .fields
        .iter()
        .fold(index.type_of_local(file, local), |ty, name| index.field(&ty, name));
    let lent = matches!(&held, Type::Ref(_, inner) if **inner == *made);
    if !(lent || held == *made) || !is_there(pass, root, local, reach) {
        return None;
    }
    let (span, path) = (facts[root].span, &reach.path);
    let gives = |name: &str| {
        let own = index.method(file, index.module_at(file, root), made, name);
        own.is_some_and(|own| index.is_stub(own.file)).then(|| format!("{path}.{name}()"))
    };
    if reach.token {
        return gives("child_token").map(|child| (span, child));
    }
    let outer = facts.parent(root)?;
    match facts.kind(outer) {
        ExprKind::Ref { mutable, .. } => {
            let whole = if lent { facts[outer].span } else { span };
            // What borrows it may outlast this statement.
            let stays = lent || facts[local].uses.iter().all(|&at| !facts.is_move(at));
            (stays && !mutable).then(|| (whole, path.clone()))
        }
        ExprKind::Method { receiver, .. } if *receiver == root => {
            let callee = index.callee(file, outer)?;
            let own = index.function(&callee).receiver.as_ref()?;
            (own.by_ref && !own.mutable).then(|| (span, path.clone()))
        }
        _ => is_handle(pass, made).then(|| (span, format!("{path}.clone()"))),
    }
}

/// Whether a type is the context of a library, of which a clone is the same context.
fn is_handle(pass: &Pass<'_>, ty: &Type) -> bool {
    let index = pass.index;
    let of_library = |def: &Def| matches!(def, Def::Type(file, _) if index.is_stub(*file));
    index.is_cancellable(ty)
        && ty.def().is_some_and(of_library)
        && index.implements(ty, Lang::Clone)
}

/// Whether a variable holds its value at a place, can be borrowed there, and is known there: closures and tasks
/// around the place have to use it already.
fn is_there(pass: &Pass<'_>, at: ExprId, local: LocalId, reach: &InReach) -> bool {
    let facts = pass.facts;
    let Some(extent) = facts.extent(local) else { return false };
    let held = facts.scope_of_extent(extent).expr();
    let tasks: Vec<ExprId> = facts
        .ancestors(at)
        .take_while(|&outer| outer != held)
        .filter(|&outer| facts.is_deferred(outer))
        .collect();
    let used = |task: ExprId| facts[local].uses.iter().any(|&other| facts.contains(task, other));
    let whole = reach.place.fields.is_empty();
    tasks.iter().all(|&task| whole && used(task))
        && facts[local].uses.iter().all(|&other| {
            !facts.is_move(other)
                || is_copied(pass, local)
                || !(facts.reaches(other, at, extent)
                    || statement(facts, at) == statement(facts, other))
        })
}

/// Whether moving a variable leaves it as it is: references are copied.
fn is_copied(pass: &Pass<'_>, local: LocalId) -> bool {
    matches!(pass.index.type_of_local(pass.file, local), Type::Ref(..))
}

/// The outermost part of a statement that an expression belongs to.
fn statement(facts: &Facts, id: ExprId) -> ExprId {
    let up = |&at: &ExprId| {
        facts.parent(at).filter(|&outer| !matches!(facts.kind(outer), ExprKind::Block(_)))
    };
    std::iter::successors(Some(id), up).last().unwrap_or(id)
}
