//! Which functions start what they are given somewhere else, and which wait for all that was started.

use super::super::{Bound, Def, Lang, Type};
use super::Shown;
use super::body::Body;
use super::kin::Kin;
use crate::facts::{ExprId, ExprKind};
use crate::role::Role;

/// What a method of a type that starts tasks does with them.
pub(super) fn roles(body: &Body<'_>, kin: &Kin) -> Vec<Shown> {
    let mut roles: Vec<Shown> = spawns(body, kin).into_iter().collect();
    if gathers(body) {
        roles.push((Role::Gathers, ""));
        if ends_context(body) {
            roles.push((Role::Joins, ""));
        }
    }
    roles
}

/// Whether a function hands its first argument to one that starts it.
pub(super) fn spawns(body: &Body<'_>, kin: &Kin) -> Option<Shown> {
    let index = body.index;
    let first = body.function.params.first()?;
    let local = body.facts.bound(first.pat)?;
    let ty = index.type_of_local(body.file, local);
    let (Type::Param(_, bounds) | Type::Opaque(bounds) | Type::Dyn(bounds)) = index.peel(&ty)
    else {
        return None;
    };
    let lang = |bound: &&Bound| index.lang_of(&bound.def);
    let is_called = |bound: &&Bound| matches!(lang(bound), Some(Lang::Fn | Lang::AsyncFn));
    let called = bounds.iter().find(is_called);
    called.or_else(|| bounds.iter().find(|bound| lang(bound) == Some(Lang::Future)))?;
    // What the work has given back is no work any more.
    let mut work = body.come_from(vec![local]);
    work.retain(|&local| {
        body.facts.source_of(local).is_none_or(|(_, value)| {
            !body
                .facts
                .descendants(value)
                .any(|at| matches!(body.facts.kind(at), ExprKind::Await(_)))
        })
    });
    let how = body.all().find_map(|(at, kind)| {
        let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = kind else {
            return None;
        };
        let given = args.iter().any(|&arg| body.names(arg, &work));
        let callee = body.callee(at).filter(|_| given)?;
        match index.callee_role(&callee, Role::Spawns)? {
            "blocking" => Some("blocking"),
            "thread" => Some("thread"),
            "scoped" => Some("scoped"),
            _ => Some("task"),
        }
    })?;
    // A closure that is given a context works under that of the scope, if it is one of its own.
    let given =
        called.is_some_and(|bound| bound.args.iter().any(|ty| kin.is_context(index.peel(ty))));
    if given && !derives(body, kin) {
        return None;
    }
    Some((Role::Spawns, if owner_has(body, Role::Gathers) { "scoped" } else { how }))
}

/// Whether the type of a method makes a child of the context that it is made with.
fn derives(body: &Body<'_>, kin: &Kin) -> bool {
    let index = body.index;
    let makes_child = |body: &Body<'_>| {
        body.all().any(|(at, kind)| {
            matches!(kind, ExprKind::Call { .. } | ExprKind::Method { .. })
                && body.has_role(at, Role::Derives)
                && index.holds(&body.type_of(at), &|ty| kin.is_context(ty))
        })
    };
    let owner = owner(body);
    let makes_owner = |file, id| {
        Body::of(index, file, id)
            .is_some_and(|own| own.ret.def() == owner.as_ref() && makes_child(&own))
    };
    // `Scope::new(&ctx)`, `ctx.scope()`
    let makers = owner.iter().chain(&kin.contexts).flat_map(|def| index.methods_of(def));
    owner.is_some() && makers.into_iter().any(|(file, id)| makes_owner(file, id))
        || makes_child(body)
}

/// The type that a method is called on.
fn owner(body: &Body<'_>) -> Option<Def> {
    let this = body.function.receiver.as_ref()?.local;
    let ty = body.index.type_of_local(body.file, this);
    body.index.peel(&ty).def().cloned()
}

/// Whether the type of a method has one with a role.
fn owner_has(body: &Body<'_>, role: Role) -> bool {
    let index = body.index;
    owner(body).is_some_and(|def| {
        index.methods_of(&def).any(|(file, id)| index.inferred_fn_role(file, id, role).is_some())
    })
}

/// Whether a method waits until all tasks of its type have ended.
fn gathers(body: &Body<'_>) -> bool {
    let (index, facts) = (body.index, body.facts);
    if body.function.receiver.is_none() || body.function.params.len() > 1 {
        return false;
    }
    owner_has(body, Role::Spawns)
        && body.all().any(|(at, kind)| {
            let again = || facts.enclosing_loop(at).is_some();
            match kind {
                ExprKind::Await(inner) => {
                    let call = *inner;
                    let ty = body.type_of(call);
                    let handle = index.type_role(index.peel(&ty), Role::JoinHandle).is_some();
                    if handle {
                        return body.is_own(call) && again();
                    }
                    let all = || body.has_role(call, Role::WaitsForAll);
                    match facts.kind(call) {
                        ExprKind::Method { receiver, .. } => {
                            let joins = || body.has_role(call, Role::Joins) && again();
                            body.is_own(*receiver) && (all() || joins())
                        }
                        // `join_all(self.handles)`
                        ExprKind::Call { args, .. } => {
                            all() && args.iter().any(|&arg| body.is_own(arg))
                        }
                        _ => false,
                    }
                }
                _ => false,
            }
        })
}

/// Whether a method that waits for all also ends their context: it cancels it, or takes the guard with it.
fn ends_context(body: &Body<'_>) -> bool {
    let (index, facts) = (body.index, body.facts);
    let cancels = body.all().any(|(at, kind)| match kind {
        ExprKind::Method { receiver, .. } => {
            let ty = body.type_of(*receiver);
            let ty = index.peel(&ty);
            body.is_own(*receiver)
                && body.has_role(at, Role::Cancels)
                && (index.is_cancellable(ty) || index.guard_effect(ty).is_some())
        }
        ExprKind::Call { args, .. } => {
            body.has_role(at, Role::Drops)
                && args.iter().any(|&arg| {
                    body.is_own(arg) && index.guard_effect(&body.type_of(arg)).is_some()
                })
        }
        _ => false,
    });
    let Some(receiver) = &body.function.receiver else { return false };
    let own = index.type_of_local(body.file, receiver.local);
    let Type::Adt(def, _) = &own else { return cancels };
    let guarded = !receiver.by_ref
        && index
            .fields_of(def)
            .iter()
            .any(|ty| index.holds(ty, &|ty| index.guard_effect(ty).is_some()));
    let handed_on = body.all().any(|(at, kind)| {
        matches!(kind, ExprKind::Field { .. })
            && facts
                .parent(at)
                .is_none_or(|outer| !matches!(facts.kind(outer), ExprKind::Field { .. }))
            && index.guard_effect(&body.type_of(at)).is_some()
    });
    let given_away = body.own.iter().any(|&local| {
        let is_guard = index.guard_effect(&index.type_of_local(body.file, local)).is_some();
        is_guard && facts[local].uses.iter().any(|&at| facts.is_move(at) && !is_dropped(body, at))
    });
    cancels || guarded && !handed_on && !given_away
}

/// Whether a use of a variable drops it.
fn is_dropped(body: &Body<'_>, at: ExprId) -> bool {
    body.facts.parent(at).is_some_and(|outer| body.has_role(outer, Role::Drops))
}
