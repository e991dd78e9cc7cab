//! What keeps a branch whose channel is closed from going round and round.

use super::Pass;
use crate::facts::{Branch, ExprId, ExprKind, Select};
use crate::index::Type;
use crate::role::Role;

/// Whether the loop does something with a collection on each turn, or puts something in for what the branch takes out,
/// so that it is hardly empty.
pub(super) fn filled(
    pass: &Pass<'_>,
    select: ExprId,
    branch: &Branch,
    receiver: ExprId,
    looping: ExprId,
) -> bool {
    let facts = pass.facts;
    let Some(place) = pass.index.viewed(pass.file, receiver) else { return true };
    let refilled = facts.runs(branch.handler).into_iter().any(|at| {
        matches!(facts.kind(at), ExprKind::Method { receiver, .. }
            if fills(pass, at) && pass.index.viewed(pass.file, *receiver).as_ref() == Some(&place))
    });
    if refilled {
        return true;
    }
    let outside = facts.runs(looping).into_iter().filter(|&at| !facts.contains(select, at));
    outside.into_iter().any(|at| facts.local(at).is_some() && facts.mentions(at, &place))
}

/// Whether a call of a library's function gives what it is called on something to keep: a task, or a value.
fn fills(pass: &Pass<'_>, call: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ExprKind::Method { args, .. } = facts.kind(call) else { return false };
    let gives = |&arg: &ExprId| {
        !matches!(facts.kind(arg), ExprKind::Closure(_))
            && !matches!(index.type_of(file, arg), Type::Ref(..))
    };
    index.callee(file, call).is_some_and(|callee| {
        index.callee_role(&callee, Role::Spawns).is_some()
            || index.is_stub(callee.file) && args.iter().any(gives)
    })
}

/// Whether a branch leaves the loop when a child process has ended: its output ends with it.
pub(super) fn ends_with_child(pass: &Pass<'_>, select: &Select, looping: ExprId) -> bool {
    select.branches.iter().any(|branch| {
        pass.index.call_role(pass.file, branch.future, Role::Process) == Some("waits")
            && !pass.facts.repeats(branch.handler, looping)
    })
}

/// Whether a branch leaves the loop when a oneshot's sender is gone: whoever drops the one sender drops the other.
pub(super) fn ends_with_owner(pass: &Pass<'_>, select: &Select, looping: ExprId) -> bool {
    let facts = pass.facts;
    select.branches.iter().any(|branch| {
        let ExprKind::Ref { mutable: true, expr } = facts.kind(branch.future) else { return false };
        let ty = pass.index.type_of(pass.file, *expr);
        pass.index.type_role(pass.index.peel(&ty), Role::Receiver) == Some("oneshot")
            && pass.index.refutable(pass.file, branch.future, branch.pat) == Some(false)
            && !facts.repeats(branch.handler, looping)
    })
}
