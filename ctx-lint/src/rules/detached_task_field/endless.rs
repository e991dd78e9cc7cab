//! Tasks that loop for ever.

use super::Pass;
use crate::facts::{Exit, ExprId, ExprKind};
use crate::role::Role;
use crate::source::FileId;

/// The call that spawns the task whose handle a value is, or holds.
pub(super) fn spawned(pass: &Pass<'_>, file: FileId, value: ExprId) -> Option<ExprId> {
    let index = pass.index;
    let facts = &index.file(file).facts;
    let value = facts.peel(value);
    if let Some(local) = facts.local(value) {
        let (pat, init) = facts.source_of(local)?;
        return (facts.bound(pat) == Some(local)).then(|| spawned(pass, file, init))?;
    }
    facts.runs(value).into_iter().find(|&at| {
        index.type_role(&index.type_of(file, at), Role::JoinHandle).is_some()
            && index.call_role(file, at, Role::Spawns) == Some("task")
    })
}

/// Whether a spawned task comes to a loop that nothing but an error leaves, and that waits for time alone.
pub(super) fn runs_for_ever(pass: &Pass<'_>, file: FileId, spawn: ExprId) -> bool {
    let index = pass.index;
    let facts = &index.file(file).facts;
    let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = facts.kind(spawn) else {
        return false;
    };
    let Some(&work) = args.first() else { return false };
    if facts.is_deferred(work) {
        return loops(pass, file, work);
    }
    // `spawn(run(…))`
    let callee = index.callee(file, work).filter(|callee| callee.certain);
    callee.filter(|callee| !index.is_stub(callee.file)).is_some_and(|callee| {
        let function = index.function(&callee);
        function.is_async && function.body.is_some_and(|body| loops(pass, callee.file, body))
    })
}

fn loops(pass: &Pass<'_>, file: FileId, body: ExprId) -> bool {
    let facts = &pass.index.file(file).facts;
    let own = |at: &ExprId| facts.enclosing_loop(*at).is_none();
    let endless = |at: ExprId| {
        let outcome = facts.outcome(at);
        matches!(facts.kind(at), ExprKind::Loop { .. })
            && !outcome.completes
            && outcome.exits.iter().all(|exit| *exit == Exit::Try)
    };
    let mut all = facts.descendants(body);
    all.any(|at| own(&at) && endless(at)) && waits_for_time(pass, file, body)
}

/// Whether a task waits for time, and looks at nothing that its owner's end could change.
fn waits_for_time(pass: &Pass<'_>, file: FileId, body: ExprId) -> bool {
    let index = pass.index;
    let facts = &index.file(file).facts;
    let has = |at: ExprId, roles: &[Role]| {
        index.callee(file, at).is_some_and(|callee| {
            roles.iter().any(|&role| index.callee_role(&callee, role).is_some())
        })
    };
    let watches = |at: ExprId| {
        let ty = index.type_of(file, at);
        let ty = index.peel(&ty);
        // What is waited for without being known may be what the owner ends.
        let unknown = || match facts.kind(at) {
            ExprKind::Await(inner) => {
                matches!(facts.kind(*inner), ExprKind::Method { .. } | ExprKind::Call { .. })
                    && index.callee(file, *inner).is_none()
            }
            _ => false,
        };
        index.is_cancellable(ty)
            || index.type_role(ty, Role::Receiver).is_some()
            || has(at, WATCHES)
            || unknown()
    };
    facts.descendants(body).any(|at| has(at, &[Role::Ticks, Role::Sleeps]))
        && !facts.descendants(body).any(watches)
}

/// What calls do that may notice that the owner is gone.
const WATCHES: &[Role] = &[
    Role::Accepts,
    Role::AsksOthers,
    Role::Checks,
    Role::Exits,
    Role::Loads,
    Role::ReadsFlag,
    Role::Receives,
    Role::WaitsCancelled,
    Role::WaitsNotified,
];
