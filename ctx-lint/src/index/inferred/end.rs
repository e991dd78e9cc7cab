//! Which functions ask whether a context has ended, or bring its end about.

use super::super::Type;
use super::Shown;
use super::body::Body;
use super::mark::{Ends, is_flag, set_at};
use super::wait::{sleeps, waits};
use crate::facts::{ExprId, ExprKind, LocalId, Origin};
use crate::role::Role;

/// Methods that only look.
const LOOKS: &[&str] = &[
    "as_deref",
    "as_ref",
    "borrow",
    "clone",
    "cloned",
    "copied",
    "elapsed",
    "expect",
    "get",
    "is_err",
    "is_none",
    "is_none_or",
    "is_ok",
    "is_set",
    "is_some",
    "is_some_and",
    "is_zero",
    "load",
    "lock",
    "map",
    "now",
    "ok_or",
    "ok_or_else",
    "read",
    "saturating_duration_since",
    "then",
    "then_some",
    "unwrap",
    "unwrap_or",
    "unwrap_or_else",
];

/// What asking for the end is called, where nothing else tells.
const CHECKERS: &[&str] = &[
    "is_cancelled",
    "is_canceled",
    "cancelled",
    "canceled",
    "is_done",
    "is_ended",
    "has_ended",
    "check",
    "check_cancelled",
    "check_canceled",
    "ensure_active",
    "err",
];

/// Parts of names of errors and reasons.
const REASONS: &[&str] =
    &["Err", "Cancel", "Reason", "Cause", "Elapsed", "Deadline", "End", "Stop", "Abort", "Halt"];

/// What a method is called that cancels.
const CANCELLERS: &[&str] = &["cancel", "cancel_now", "cancel_with", "cancel_cause"];

/// Whether a method says that it cancels.
pub(super) fn is_named_canceller(body: &Body<'_>) -> bool {
    can_cancel(body) && CANCELLERS.contains(&body.function.name.as_str())
}

/// Whether a function has the form of one that ends a context: it takes nothing but a reason and returns no more than
/// whether it was the first.
fn can_cancel(body: &Body<'_>) -> bool {
    let by_ref = body.function.receiver.is_some();
    by_ref
        && !body.function.is_async
        && body.function.params.len() <= 1
        && (body.ret == Type::unit() || body.ret == Type::prim("bool"))
}

/// The roles that a method of a context, or of what it is made of, has in its end. Names count for contexts alone.
pub(super) fn roles(body: &Body<'_>, ends: &Ends, named: bool) -> Vec<Shown> {
    let mut roles: Vec<Shown> = cancels(body, ends, named).into_iter().collect();
    if checks(body, ends, named) {
        roles.push((Role::Checks, ""));
    }
    if waits(body, ends, named) {
        roles.push((Role::WaitsCancelled, ""));
    }
    if sleeps(body, named) {
        roles.push((Role::Sleeps, ""));
    }
    roles
}

/// Whether a function ends a context.
pub(super) fn cancels(body: &Body<'_>, ends: &Ends, named: bool) -> Option<Shown> {
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
    (ends_it || named && is_named_canceller(body)).then_some((Role::Cancels, ""))
}

/// Whether it is tasks that are ended, and no context.
fn is_task(body: &Body<'_>, at: ExprId) -> bool {
    let ty = body.type_of(at);
    let ty = body.index.peel(&ty);
    [Role::TaskSet, Role::JoinHandle].iter().any(|&role| body.index.type_role(ty, role).is_some())
}

fn checks(body: &Body<'_>, ends: &Ends, named: bool) -> bool {
    if body.function.is_async || !body.asks_with(0) {
        return false;
    }
    let answers = body.ret == Type::prim("bool")
        || body.returns("Result").is_some_and(|ok| ok == Type::unit())
        || body.returns("Option").is_some_and(|why| is_reason(body, &why));
    if !answers {
        return false;
    }
    if asks_within(body, ends, body.root) && only_looks(body) && asks_alone(body, ends) {
        return true;
    }
    let name = body.function.name.as_str();
    let fits = match name {
        "check" | "check_cancelled" | "check_canceled" | "ensure_active" => {
            body.returns("Result").is_some()
        }
        "err" => body.ret != Type::prim("bool"),
        _ => body.ret == Type::prim("bool"),
    };
    named && fits && CHECKERS.contains(&name) && is_opaque(body)
}

/// Whether a type says why something has ended.
pub(super) fn is_reason(body: &Body<'_>, ty: &Type) -> bool {
    ty.def().is_some_and(|def| {
        let name = body.index.name_of(def);
        REASONS.iter().any(|part| name.contains(part))
    })
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
        ExprKind::Method { receiver, name, .. } => {
            name == "borrow" && ends.is_told_by(body, *receiver)
                || body.is_own(*receiver) && body.has_role(at, Role::Checks)
        }
        ExprKind::Field { .. } => {
            body.is_own(at) && body.field(at).is_some_and(|field| ends.marks.contains(&field))
        }
        ExprKind::Binary { op, left, right } if matches!(op.as_str(), "<" | "<=" | ">" | ">=") => {
            let now = |side: ExprId| says(body, side, &|word| word == "now");
            let due = |side: ExprId| {
                says(body, side, &|word| word.contains("deadline") || word.contains("expir"))
                    || body.names(side, &due_locals(body))
            };
            now(*left) && due(*right) || now(*right) && due(*left)
        }
        _ => false,
    }
}

/// The variables that come from a field which is called a deadline.
fn due_locals(body: &Body<'_>) -> Vec<LocalId> {
    let facts = body.facts;
    let from = |within: ExprId| {
        says(body, within, &|word| word.contains("deadline") || word.contains("expir"))
    };
    body.own
        .iter()
        .copied()
        .filter(|&local| {
            match facts[local].origin {
            Origin::ClosureParam(closure, _) => {
                facts.parent(closure).is_some_and(|call| {
                    matches!(facts.kind(call), ExprKind::Method { receiver, .. } if from(*receiver))
                })
            }
            _ => facts.source_of(local).is_some_and(|(_, value)| from(value)),
        }
        })
        .collect()
}

/// Whether a field, method or path in an expression has a name.
fn says(body: &Body<'_>, within: ExprId, is: &dyn Fn(&str) -> bool) -> bool {
    body.facts.descendants(within).any(|at| match body.facts.kind(at) {
        ExprKind::Field { name, .. } | ExprKind::Method { name, .. } => is(name),
        ExprKind::Path { path, local: None } => is(path.last_name()),
        _ => false,
    })
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
        ExprKind::Method { name, .. } => {
            LOOKS.contains(&name.as_str()) || body.has_role(at, Role::Checks) || in_error(at)
        }
        ExprKind::Call { func, .. } => {
            let looks = matches!(facts.kind(*func), ExprKind::Path { path, .. }
                if LOOKS.contains(&path.last_name()));
            looks || index.is_constructor(body.file, at) || in_error(at)
        }
        _ => true,
    })
}

/// Whether a body calls what is not known, or reads a flag, so that only its name tells what it is about.
pub(super) fn is_opaque(body: &Body<'_>) -> bool {
    body.all().any(|(at, kind)| match kind {
        ExprKind::Call { .. } if body.index.is_constructor(body.file, at) => false,
        ExprKind::Method { name, receiver, .. } => {
            name == "load" && is_flag(body, *receiver) || is_unknown(body, at)
        }
        ExprKind::Call { .. } => is_unknown(body, at),
        ExprKind::Macro(_) => true,
        _ => false,
    })
}

pub(super) fn is_unknown(body: &Body<'_>, call: ExprId) -> bool {
    body.callee(call).is_none_or(|callee| !body.index.is_stub(callee.file))
}
