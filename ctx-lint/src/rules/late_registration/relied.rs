//! Who relies on a task's registration before the task may have done it.

use super::{Pass, Registration, With};
use crate::facts::{ExprId, ExprKind, Facts};
use crate::role::Role;
use crate::source::{FileId, Span};

/// Where somebody relies on it.
pub(super) struct At {
    pub(super) file: FileId,
    pub(super) span: Span,
}

/// The first call after the spawn that relies on the registration; for a field, any call on it.
pub(super) fn on(pass: &Pass<'_>, spawn: ExprId, work: ExprId, late: &Registration) -> Option<At> {
    let (facts, index) = (pass.facts, pass.index);
    let role = match late.with {
        With::Tracker => Role::Joins,
        With::Channel => Role::SendsToAll,
        With::Counter => Role::Loads,
    };
    if !late.place.fields.is_empty() {
        if late.with == With::Channel {
            return None;
        }
        let calls = index.calls_with(role, &late.thing).into_iter();
        let relying = calls.filter(|&(file, at)| relies(&index.file(file).facts, at, late.with));
        let (file, call) = index.first_of(relying)?;
        return Some(At { file, span: index.file(file).facts[call].span });
    }
    let scope = facts.scope(spawn);
    let within = facts.extent(late.place.local()?)?;
    let call = facts.descendants(within).find(|&at| {
        let asks = matches!(facts.kind(at), ExprKind::Method { receiver, .. }
            if index.shared_place(pass.file, *receiver).as_ref() == Some(&late.place)
                && index.call_role(pass.file, at, role).is_some());
        asks && !facts.contains(work, at)
            && facts.scope(at) == scope
            && relies(facts, at, late.with)
            && facts.reaches(spawn, at, within)
            && !is_joined(facts, spawn, at)
            && (late.with != With::Channel || follows(pass, spawn, at, within))
    })?;
    Some(At { file: pass.file, span: facts[call].span })
}

fn relies(facts: &Facts, call: ExprId, with: With) -> bool {
    // A number is waited for by a loop that looks at it.
    with != With::Counter
        || facts.enclosing_loop(call).is_some_and(|looping| match facts.kind(looping) {
            ExprKind::While { cond, .. } => facts.contains(*cond, call),
            ExprKind::Loop { .. } => facts
                .ancestors(call)
                .take_while(|&outer| outer != looping)
                .any(|outer| match facts.kind(outer) {
                    ExprKind::If { cond, then, .. } => {
                        facts.contains(*cond, call) && facts.diverges(*then)
                    }
                    _ => false,
                }),
            _ => false,
        })
}

/// Whether nothing between the two lets the task run for sure: an `.await`, a blocking call, another loop.
fn follows(pass: &Pass<'_>, spawn: ExprId, send: ExprId, within: ExprId) -> bool {
    let facts = pass.facts;
    let end = facts[spawn].end;
    end <= send
        && !facts.runs(within).into_iter().any(|at| {
            let between = at >= end && at < send;
            let around = facts.contains(at, send) && !facts.contains(at, spawn);
            match facts.kind(at) {
                ExprKind::Await(_) | ExprKind::Select(_) => between,
                ExprKind::Method { .. } | ExprKind::Call { .. } => {
                    between && pass.index.call_role(pass.file, at, Role::Blocks).is_some()
                }
                ExprKind::Loop { .. } | ExprKind::While { .. } => around,
                _ => false,
            }
        })
}

/// Whether the task has surely come to its end before a call: its handle was awaited on the way there.
fn is_joined(facts: &Facts, spawn: ExprId, call: ExprId) -> bool {
    let Some(handle) = facts.let_of(spawn).and_then(|pat| facts.bound(pat)) else { return false };
    facts[handle].uses.iter().any(|&at| {
        let join = facts.parent(at).filter(|&up| matches!(facts.kind(up), ExprKind::Await(_)));
        join.is_some_and(|join| {
            let block =
                facts.ancestors(join).find(|&up| matches!(facts.kind(up), ExprKind::Block(_)));
            join < call
                && facts.scope(join) == facts.scope(call)
                && block.is_some_and(|block| {
                    facts.contains(block, call) && facts.is_unconditional(block, join)
                })
        })
    })
}
