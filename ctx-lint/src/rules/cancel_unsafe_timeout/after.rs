//! What happens to the stream after the timeout.

use super::Pass;
use crate::facts::{Exit, ExprId, ExprKind, Place, Root};
use crate::role::Role;
use crate::source::FileId;

/// What calls do after which a stream is not there to be used any more.
const ENDS: &[Role] = &[Role::Finishes, Role::Takes, Role::Replaces, Role::Kills, Role::Drops];

/// The first use of the stream after the timeout, unless it is ended or replaced first.
pub(super) fn used_again(
    pass: &Pass<'_>,
    place: &Place,
    (call, from): (ExprId, ExprId),
    body: ExprId,
) -> Option<ExprId> {
    let facts = pass.facts;
    let within = match place.root {
        Root::Local(local) => facts.extent(local)?,
        Root::Global(_) => return None,
    };
    if facts.diverges(from) && !facts.outcome(from).exits.into_iter().any(is_continue) {
        return None;
    }
    let ends = |id: ExprId| {
        pass.index.does(pass.file, id, place, &|file, at, place| ends(pass, file, at, place))
    };
    let in_branch = |id: ExprId| facts.contains(from, id) && !facts.contains(from, call);
    let reached = |id: &ExprId| in_branch(*id) || runs_after(pass, from, *id, within);
    if facts.descendants(body).filter(|&id| ends(id)).any(|id| reached(&id)) {
        return None;
    }
    let uses = |id: ExprId| {
        pass.index.does(pass.file, id, place, &|file, at, place| uses(pass, file, at, place))
    };
    facts.descendants(body).find(|&id| reached(&id) && uses(id))
}

/// Whether an expression closes or replaces a stream, or gives it away.
fn ends(pass: &Pass<'_>, file: FileId, id: ExprId, place: &Place) -> bool {
    let facts = &pass.index.file(file).facts;
    let touches =
        |id: ExprId| pass.index.place(file, id).is_some_and(|other| other.overlaps(place));
    match facts.kind(id) {
        // What is not known may end it, too.
        ExprKind::Method { receiver, .. } => {
            let callee = pass.index.callee(file, id);
            touches(*receiver)
                && callee.is_none_or(|callee| {
                    ENDS.iter().any(|&role| pass.index.callee_role(&callee, role).is_some())
                })
        }
        ExprKind::Assign { left, .. } => touches(*left),
        ExprKind::Call { args, .. } => args.iter().any(|&arg| {
            facts.local(arg).is_some()
                && touches(arg)
                && pass.index.call_role(file, id, Role::Drops).is_some()
        }),
        _ => false,
    }
}

/// Whether an expression calls a method on a stream.
fn uses(pass: &Pass<'_>, file: FileId, id: ExprId, place: &Place) -> bool {
    let facts = &pass.index.file(file).facts;
    let ExprKind::Method { receiver, .. } = facts.kind(id) else { return false };
    let callee = || pass.index.callee(file, id);
    pass.index.place(file, *receiver).is_some_and(|other| other == *place)
        && (pass.index.is_future(&pass.index.type_of(file, id))
            || callee().is_some_and(|callee| callee.certain))
}

/// Whether `to` can run after `from`, which may end with `continue`.
fn runs_after(pass: &Pass<'_>, from: ExprId, to: ExprId, within: ExprId) -> bool {
    let facts = pass.facts;
    if facts.reaches(from, to, within) {
        return true;
    }
    facts.outcome(from).exits.iter().any(|exit| match exit {
        Exit::Continue(looping) => facts.contains(within, *looping) && facts.contains(*looping, to),
        _ => false,
    })
}

fn is_continue(exit: Exit) -> bool {
    matches!(exit, Exit::Continue(_))
}
