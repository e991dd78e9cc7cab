//! What keeps a branch whose channel is closed from going round and round.

use super::Pass;
use crate::facts::{Branch, ExprId, ExprKind, Select};
use crate::role::Role;

/// Whether a receiver is the same one on each turn.
pub(super) fn older(pass: &Pass<'_>, receiver: ExprId, looping: ExprId) -> bool {
    let facts = pass.facts;
    let Some(place) = facts.viewed(receiver) else { return false };
    let extent = place.local().and_then(|local| facts.extent(local));
    extent.is_some_and(|extent| !facts.contains(looping, extent))
        && !facts.assigns(looping, &place)
        && !asked(pass, looping, receiver)
}

/// Whether the loop asks the receiver itself whether it is closed, or looks at its condition.
fn asked(pass: &Pass<'_>, looping: ExprId, receiver: ExprId) -> bool {
    let facts = pass.facts;
    facts.descendants(looping).any(|at| {
        matches!(facts.kind(at), ExprKind::Method { receiver: own, name, .. }
            if matches!(name.as_str(), "is_closed" | "has_changed" | "is_terminated" | "is_disconnected" | "is_empty" | "len")
                && facts.viewed(*own) == facts.viewed(receiver))
    })
}

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
    let Some(place) = facts.viewed(receiver) else { return true };
    let refilled = facts.runs(branch.handler).into_iter().any(|at| {
        matches!(facts.kind(at), ExprKind::Method { receiver, name, .. }
            if (matches!(name.as_str(), "push" | "insert" | "extend") || name.starts_with("spawn"))
                && facts.viewed(*receiver).as_ref() == Some(&place))
    });
    if refilled {
        return true;
    }
    let outside = facts.runs(looping).into_iter().filter(|&at| !facts.contains(select, at));
    outside.into_iter().any(|at| facts.local(at).is_some() && facts.mentions(at, &place))
}

/// Whether a branch leaves the loop when a child process has ended: its output ends with it.
pub(super) fn ends_with_child(pass: &Pass<'_>, select: &Select, looping: ExprId) -> bool {
    select.branches.iter().any(|branch| {
        let callee = pass.index.callee(pass.file, branch.future);
        callee
            .is_some_and(|callee| pass.index.callee_path(&callee).ends_with("process::Child::wait"))
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

/// Whether what follows the `select!` on each turn awaits or may leave.
pub(super) fn after(pass: &Pass<'_>, select: ExprId, looping: ExprId) -> bool {
    let facts = pass.facts;
    let outside = facts.runs(looping).into_iter().filter(|&at| !facts.contains(select, at));
    let around = |at: ExprId| facts.contains(at, select);
    outside.into_iter().any(|at| match facts.kind(at) {
        ExprKind::Await(_) | ExprKind::Select(_) => true,
        ExprKind::Break { .. } | ExprKind::Return(_) | ExprKind::Try(_) => !around(at),
        ExprKind::While { cond, .. } if at == looping => facts.runs(*cond).len() > 1,
        ExprKind::Match { .. } | ExprKind::If { .. } | ExprKind::Let { .. } => around(at),
        _ => false,
    })
}
