//! Which methods wait for the end of their context, or for time under it.

use super::super::Type;
use super::body::Body;
use super::end::is_reason;
use super::mark::Ends;
use crate::facts::{ExprId, ExprKind};
use crate::role::Role;

/// What waits for those who wake.
const WAITS: &[Role] = &[Role::WaitsNotified, Role::WaitsForChange, Role::Receives, Role::Acquires];

/// Whether a method waits until its context has ended.
pub(super) fn waits(body: &Body<'_>, ends: &Ends) -> bool {
    let (index, facts) = (body.index, body.facts);
    let future = body.function.is_async || index.is_future(index.peel(&body.ret));
    if !body.asks_with(0) || !future && !body.returns_nothing() {
        return false;
    }
    let output = if future && !body.function.is_async {
        index.output_of(index.peel(&body.ret))
    } else {
        body.ret.clone()
    };
    let plain = matches!(output, Type::Unknown(_) | Type::Never) || output == Type::unit();
    if !plain && !is_reason(body, &output) {
        return false;
    }
    // What a task waits for, this function does not; and a blocking one waits in its own body.
    let here = |at: ExprId| {
        let mut around = facts.ancestors(at);
        !around
            .any(|outer| index.is_spawned(body.file, outer) || !future && facts.is_deferred(outer))
    };
    let shown = body.all().any(|(at, _)| is_wait(body, ends, at) && here(at));
    let alone = body.all().all(|(_, kind)| match kind {
        ExprKind::Await(inner) => awaited(body, *inner, ends),
        ExprKind::Select(select) => {
            select.branches.iter().all(|branch| awaited(body, branch.future, ends))
        }
        _ => true,
    });
    shown && alone
}

/// Whether a call gives a future that ends with the context.
fn is_wait(body: &Body<'_>, ends: &Ends, call: ExprId) -> bool {
    let known = || body.is_own(call) && body.has_role(call, Role::WaitsCancelled);
    match body.facts.kind(call) {
        ExprKind::Method { receiver, .. } => {
            known()
                || WAITS.iter().any(|&role| body.has_role(call, role))
                    && (ends.is_told_by(body, *receiver)
                        || body.field(*receiver).is_some_and(|field| ends.woken.contains(&field)))
        }
        ExprKind::Call { .. } => known(),
        _ => false,
    }
}

/// Whether a future that a waiter awaits is one of the end, or of time: also by a variable, and pinned.
fn awaited(body: &Body<'_>, future: ExprId, ends: &Ends) -> bool {
    let facts = body.facts;
    match facts.kind(future) {
        ExprKind::Path { local: Some(local), .. } => facts
            .source_of(*local)
            .is_some_and(|(_, value)| value < future && awaited(body, value, ends)),
        ExprKind::Ref { expr: inner, .. } => awaited(body, *inner, ends),
        ExprKind::Macro(call) => call.args.iter().all(|&arg| awaited(body, arg, ends)),
        ExprKind::Call { args, .. } | ExprKind::Method { args, .. } => {
            is_wait(body, ends, future)
                || body.has_role(future, Role::Sleeps)
                || matches!(facts.kind(future), ExprKind::Method { receiver, .. }
                    if is_same(body, future) && awaited(body, *receiver, ends))
                || args.len() == 1
                    && body.index.is_future(&body.type_of(future))
                    && awaited(body, args[0], ends)
        }
        _ => false,
    }
}

/// Whether a call gives the future that it is called on in another form.
fn is_same(body: &Body<'_>, call: ExprId) -> bool {
    body.index.views(body.file, call) || body.has_role(call, Role::SameOutput)
}

/// Whether a method waits for as long as it is told.
pub(super) fn sleeps(body: &Body<'_>) -> bool {
    let index = body.index;
    let timed = |ty: &Type| {
        [Role::TimeSpan, Role::Moment].iter().any(|&role| index.type_role(ty, role).is_some())
    };
    let told = body.asks_with(1)
        && body.function.is_async
        && body.function.params[0]
            .ty
            .as_ref()
            .is_some_and(|ty| timed(&index.type_of_ty(&index.env_of_fn(body.file, body.id()), ty)));
    let length = body.param(0);
    told && body.all().any(|(at, kind)| {
        matches!(kind, ExprKind::Call { .. } | ExprKind::Method { .. })
            && body.names(at, &length)
            && body.has_role(at, Role::Sleeps)
    })
}
