//! The guard is moved into the task.

use crate::facts::{BlockKind, ExprId, ExprKind, LocalId};
use crate::index::Def;
use crate::role::Role;
use crate::rule::Pass;
use crate::source::Span;

/// `let _guard = guard;` as first statement of the task, where nothing but the task depends on the context.
pub(super) fn edits(
    pass: &Pass<'_>,
    guard: LocalId,
    spawn: ExprId,
    names: &[LocalId],
) -> Option<Vec<(Span, String)>> {
    let facts = pass.facts;
    let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = facts.kind(spawn) else {
        return None;
    };
    let body = args.iter().find_map(|&arg| body_of(pass, arg))?;
    if !can_move(pass, guard)
        || !names.iter().all(|&name| is_for_task(pass, name, names, guard, spawn))
    {
        return None;
    }
    let name = &facts[guard].name;
    let bound = if name.starts_with('_') { name.to_string() } else { format!("_{name}") };
    Some(vec![pass.put_first(body, &format!("let {bound} = {name};"))?])
}

/// The block of a task that takes what it names: `async move { … }`, `move || { … }`.
fn body_of(pass: &Pass<'_>, task: ExprId) -> Option<ExprId> {
    match pass.facts.kind(task) {
        ExprKind::Block(block) => {
            matches!(block.kind, BlockKind::Async { moves: true }).then_some(task)
        }
        ExprKind::Closure(closure) if closure.moves => {
            let block = pass.text(pass.facts[closure.body].span).starts_with('{');
            block.then_some(closure.body)
        }
        _ => None,
    }
}

/// Whether a guard is known to be free to go to another task: some borrow their token.
fn can_move(pass: &Pass<'_>, guard: LocalId) -> bool {
    let ty = pass.index.type_of_local(pass.file, guard);
    let of_library = |def: &Def| matches!(def, Def::Type(file, _) if pass.index.is_stub(*file));
    let has = |role: Role| pass.index.type_role(&ty, role).is_some();
    ty.def().is_some_and(of_library)
        && has(Role::CancelGuard)
        && !has(Role::Borrows)
        && !has(Role::OneThread)
}

/// Whether one of the names of a context is only used by the task, or to take the guard or a further name.
fn is_for_task(
    pass: &Pass<'_>,
    name: LocalId,
    names: &[LocalId],
    guard: LocalId,
    spawn: ExprId,
) -> bool {
    let facts = pass.facts;
    let makes = |local: LocalId, at: ExprId| {
        facts.source_of(local).is_some_and(|(_, value)| facts.contains(value, at))
    };
    facts[name].uses.iter().all(|&at| {
        facts.contains(spawn, at) || makes(guard, at) || names.iter().any(|&other| makes(other, at))
    })
}
