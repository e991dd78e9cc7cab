//! Which functions make a context: from nothing, or as a child of the one that they are asked about.

use super::Shown;
use super::body::Body;
use super::kin::Kin;
use super::make::{self, Make};
use super::mark::Ends;
use super::value;
use crate::facts::ExprKind;
use crate::role::Role;

/// Whether a function makes a root or a child, and which kind.
pub(super) fn roles(body: &Body<'_>, kin: &Kin, ends: &Ends) -> Vec<Shown> {
    let index = body.index;
    if body.function.is_async || !index.holds(&body.ret, &|ty| kin.is_context(ty)) {
        return Vec::new();
    }
    let made = make::made(body, kin, ends);
    if body.function.receiver.is_none() {
        return root(body, &made);
    }
    if !body.asks_with(body.function.params.len()) || made.contains(&Make::Same) {
        return Vec::new();
    }
    let known = !made.is_empty() && !made.contains(&Make::Unknown);
    let layer = made.iter().any(|one| matches!(one, Make::Child { layer: true, .. }));
    let child = made.iter().all(|one| matches!(one, Make::Child { .. } | Make::Fresh));
    let guarded = || index.holds(&body.ret, &|ty| index.guard_effect(ty).is_some());
    let derives = if known {
        child && made.iter().any(|one| matches!(one, Make::Child { .. }))
    } else {
        guarded()
    };
    if !derives {
        return Vec::new();
    }
    let mut roles = vec![(Role::Derives, if known && layer { "" } else { "flat" })];
    let cut = known && made.iter().all(|one| matches!(one, Make::Child { detached: true, .. }));
    if cut {
        roles.push((Role::Detaches, ""));
    }
    if value::sets(body, kin) {
        roles.push((Role::SetsValue, ""));
    }
    roles
}

/// A function without receiver and parameters that makes a context out of nothing.
fn root(body: &Body<'_>, made: &[Make]) -> Vec<Shown> {
    let fresh = !made.is_empty() && made.iter().all(|one| *one == Make::Fresh);
    if !fresh || !body.function.params.is_empty() {
        return Vec::new();
    }
    let is_call = |kind: &ExprKind| matches!(kind, ExprKind::Call { .. });
    let todo = body.all().any(|(at, kind)| is_call(kind) && body.has_role(at, Role::Todo));
    if todo { vec![(Role::Root, ""), (Role::Todo, "")] } else { vec![(Role::Root, "")] }
}
