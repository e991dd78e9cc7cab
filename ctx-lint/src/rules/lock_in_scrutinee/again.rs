//! Which lock a call takes, and where it is taken again.

use super::{Pass, is_guard};
use crate::facts::{ExprId, ExprKind, LocalId, PatId, Place};
use crate::role::Role;

/// Whom a guard lets in beside it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    /// Readers.
    Shared,
    /// Readers, but no other of its kind.
    Upgradable,
    /// Nobody.
    Exclusive,
}

impl Access {
    fn excludes(self, other: Self) -> bool {
        let readers = self != Self::Exclusive && other != Self::Exclusive;
        !readers || self == Self::Upgradable && other == Self::Upgradable
    }
}

/// A call that takes a lock.
pub(super) struct Acquisition {
    place: Place,
    access: Access,
    /// Whether it gives up instead of waiting.
    pub(super) tries: bool,
}

/// The lock that a method call takes.
pub(super) fn acquisition(pass: &Pass<'_>, id: ExprId) -> Option<Acquisition> {
    let (facts, index) = (pass.facts, pass.index);
    let call = method_of(pass, id)?;
    let ExprKind::Method { receiver, .. } = facts.kind(call) else { return None };
    let callee = index.callee(pass.file, call).filter(|callee| callee.certain)?;
    let how = index.callee_role(&callee, Role::Acquires)?;
    Some(Acquisition {
        place: index.place(pass.file, *receiver)?,
        access: access(pass, call),
        tries: how == "tries",
    })
}

/// Whom the guard that a call gives, or that its future does, lets in.
fn access(pass: &Pass<'_>, call: ExprId) -> Access {
    let index = pass.index;
    let given = index.type_of(pass.file, call);
    let guard = if index.is_future(&given) { index.output_of(&given) } else { given };
    let says = |text: &str| {
        index.holds(&guard, &|ty| {
            [Role::AsyncLockGuard, Role::SyncLockGuard]
                .iter()
                .any(|&role| index.type_role(ty, role) == Some(text))
        })
    };
    if says("shared") {
        Access::Shared
    } else if says("upgradable") {
        Access::Upgradable
    } else {
        Access::Exclusive
    }
}

/// Looks through `unwrap` and `expect` of blocking locks.
fn method_of(pass: &Pass<'_>, id: ExprId) -> Option<ExprId> {
    let facts = pass.facts;
    match facts.kind(id) {
        ExprKind::Method { receiver, .. } if pass.index.unwraps(pass.file, id) => {
            method_of(pass, facts.peel(*receiver))
        }
        ExprKind::Method { .. } => Some(id),
        _ => None,
    }
}

/// The first call in `body` that waits for the same lock.
pub(super) fn taken_in(pass: &Pass<'_>, first: &Acquisition, body: ExprId) -> Option<ExprId> {
    let facts = pass.facts;
    let runs = facts.runs(body);
    let found = runs.iter().copied().find(|&id| {
        matches!(facts.kind(id), ExprKind::Method { .. })
            && acquisition(pass, id).is_some_and(|second| {
                !second.tries && second.place == first.place && second.access.excludes(first.access)
            })
    })?;
    // `node = next;` on the way to it: the same words mean another lock by then.
    let is_other = |&at: &ExprId| match facts.kind(at) {
        ExprKind::Assign { left, .. } => {
            let set = pass.index.place(pass.file, *left);
            set.is_some_and(|set| {
                set.root == first.place.root && first.place.fields.starts_with(&set.fields)
            })
        }
        _ => false,
    };
    let mut before = runs.iter().take_while(|&&at| at < found);
    let is_renewed = before.any(|&at| is_other(&at) && facts.reaches(at, found, body));
    (!is_renewed).then_some(found)
}

/// The variable that holds the guard, when a pattern binds it.
pub(super) fn bound_guard(pass: &Pass<'_>, pat: PatId) -> Option<LocalId> {
    pass.facts
        .bindings(pat)
        .into_iter()
        .find(|&local| is_guard(pass, pass.index.type_of_local(pass.file, local).peel_refs()))
}
