//! Which functions ask whether a context has ended, or bring its end about.

use super::super::{Def, Lang, Type};
use super::Shown;
use super::body::Body;
use super::mark::{Ends, set_at};
use super::wait::{sleeps, waits};
use crate::facts::{ExprId, ExprKind, LocalId, Origin};
use crate::role::Role;

/// Whether a function has the form of one that ends a context: it takes nothing but a reason and returns no more than
/// whether it was the first.
fn can_cancel(body: &Body<'_>) -> bool {
    let by_ref = body.function.receiver.is_some();
    by_ref
        && !body.function.is_async
        && body.function.params.len() <= 1
        && (body.ret == Type::unit() || body.ret == Type::prim("bool"))
}

/// The roles that a method of a context, or of what it is made of, has in its end.
pub(super) fn roles(body: &Body<'_>, ends: &Ends) -> Vec<Shown> {
    let mut roles: Vec<Shown> = cancels(body, ends).into_iter().collect();
    if checks(body, ends) {
        roles.push((Role::Checks, ""));
    }
    if waits(body, ends) {
        roles.push((Role::WaitsCancelled, ""));
    }
    if sleeps(body) {
        roles.push((Role::Sleeps, ""));
    }
    roles
}

/// Whether a function ends a context.
pub(super) fn cancels(body: &Body<'_>, ends: &Ends) -> Option<Shown> {
    if !can_cancel(body) {
        return None;
    }
    // What runs later, in a task, is no part of it.
    let ends_it = body.facts.runs(body.root).into_iter().any(|at| {
        let marks = || {
            set_at(body, at).is_some_and(|set| {
                body.is_own(set) && body.field(set).is_some_and(|field| ends.marks.contains(&field))
            })
        };
        match body.facts.kind(at) {
            ExprKind::Method { receiver, .. } if body.has_role(at, Role::Cancels) => {
                body.is_own(*receiver) && !is_task(body, *receiver)
            }
            _ => marks(),
        }
    });
    ends_it.then_some((Role::Cancels, ""))
}

/// Whether it is tasks that are ended, and no context.
fn is_task(body: &Body<'_>, at: ExprId) -> bool {
    let ty = body.type_of(at);
    let ty = body.index.peel(&ty);
    [Role::TaskSet, Role::JoinHandle].iter().any(|&role| body.index.type_role(ty, role).is_some())
}

fn checks(body: &Body<'_>, ends: &Ends) -> bool {
    if body.function.is_async || !body.asks_with(0) {
        return false;
    }
    let answers = body.ret == Type::prim("bool")
        || body.returns(Lang::Result).is_some_and(|ok| ok == Type::unit())
        || body.returns(Lang::Option).is_some_and(|why| is_reason(body, &why));
    answers && asks_within(body, ends, body.root) && only_looks(body) && asks_alone(body, ends)
}

/// Whether a type can say why something has ended: it is one of the run, or what a question for the end gives.
pub(super) fn is_reason(body: &Body<'_>, ty: &Type) -> bool {
    let index = body.index;
    let is_own = |def: &Def| matches!(def, Def::Type(file, _) if !index.is_stub(*file));
    let asked = |def: &Def| {
        body.all().any(|(at, kind)| {
            matches!(kind, ExprKind::Method { .. })
                && body.has_role(at, Role::Checks)
                && index.holds(&body.type_of(at), &|ty| ty.def() == Some(def))
        })
    };
    index.peel(ty).def().is_some_and(|def| is_own(def) || asked(def))
}

fn asks_within(body: &Body<'_>, ends: &Ends, within: ExprId) -> bool {
    let facts = body.facts;
    facts.descendants(within).any(|at| {
        let before = |local: LocalId| facts.source_of(local).filter(|(_, value)| *value < at);
        asks(body, ends, at, facts.kind(at))
            || facts
                .local(at)
                .and_then(before)
                .is_some_and(|(_, value)| asks_within(body, ends, value))
    })
}

/// Whether an answer has no further conditions: `self.ready && !self.token.is_cancelled()` is about something else.
fn asks_alone(body: &Body<'_>, ends: &Ends) -> bool {
    body.all().all(|(_, kind)| match kind {
        ExprKind::Binary { op, left, right } if matches!(op.as_str(), "&&" | "||") => {
            asks_within(body, ends, *left) && asks_within(body, ends, *right)
        }
        _ => true,
    })
}

/// Whether an expression asks for the end of what the function is asked about.
fn asks(body: &Body<'_>, ends: &Ends, at: ExprId, kind: &ExprKind) -> bool {
    match kind {
        ExprKind::Method { receiver, .. } => {
            let sees = || body.has_role(at, Role::Peeks) || body.has_role(at, Role::MarksSeen);
            ends.is_told_by(body, *receiver) && sees()
                || body.is_own(*receiver) && body.has_role(at, Role::Checks)
        }
        ExprKind::Field { .. } => {
            body.is_own(at) && body.field(at).is_some_and(|field| ends.marks.contains(&field))
        }
        ExprKind::Binary { op, left, right } if matches!(op.as_str(), "<" | "<=" | ">" | ">=") => {
            let now = |side: ExprId| {
                body.facts.descendants(side).any(|at| body.has_role(at, Role::ReadsClock))
            };
            let due = |side: ExprId| names_deadline(body, ends, side);
            now(*left) && due(*right) || now(*right) && due(*left)
        }
        _ => false,
    }
}

/// Whether an expression names a deadline of the context, also by a variable that comes from it.
fn names_deadline(body: &Body<'_>, ends: &Ends, within: ExprId) -> bool {
    let facts = body.facts;
    let from = |within: ExprId| {
        facts.descendants(within).any(|at| {
            matches!(facts.kind(at), ExprKind::Field { .. })
                && body.field(at).is_some_and(|field| ends.deadlines.contains(&field))
        })
    };
    let bound = body.own.iter().copied().filter(|&local| match facts[local].origin {
        Origin::ClosureParam(closure, _) => facts.parent(closure).is_some_and(
            |call| matches!(facts.kind(call), ExprKind::Method { receiver, .. } if from(*receiver)),
        ),
        _ => facts.source_of(local).is_some_and(|(_, value)| from(value)),
    });
    from(within) || body.names(within, &bound.collect::<Vec<_>>())
}

/// Whether a function does nothing but look, and make an error of what it sees.
fn only_looks(body: &Body<'_>) -> bool {
    let (index, facts) = (body.index, body.facts);
    let in_error = |at: ExprId| {
        facts.ancestors(at).any(|outer| {
            matches!(facts.kind(outer), ExprKind::Call { func, .. }
                if matches!(facts.kind(*func), ExprKind::Path { path, .. }
                    if matches!(path.last_name(), "Err" | "Some")))
        })
    };
    body.all().all(|(at, kind)| match kind {
        ExprKind::Assign { .. }
        | ExprKind::AssignOp { .. }
        | ExprKind::Await(_)
        | ExprKind::Select(_) => false,
        ExprKind::Method { .. } => {
            body.looks(at) || body.has_role(at, Role::Checks) || in_error(at)
        }
        ExprKind::Call { .. } => {
            body.looks(at) || index.is_constructor(body.file, at) || in_error(at)
        }
        _ => true,
    })
}
