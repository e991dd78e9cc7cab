//! Which call takes a context and does otherwise the same.

use super::Pass;
use crate::facts::{ExprId, ExprKind, Function, Owner};
use crate::index::{Callee, InReach, Type};
use crate::role::Role;

/// A context-taking twin, and what it could take.
pub(super) struct Twin {
    pub(super) name: String,
    pub(super) reach: InReach,
}

/// What a function's name has at its end when it is the one that takes the context.
const SUFFIXES: &[&str] = &[
    "_with_context",
    "_with_ctx",
    "_ctx",
    "_with_token",
    "_with_cancel",
    "_with_cancellation",
    "_with_cancellation_token",
    "_cancellable",
];

pub(super) fn of(pass: &Pass<'_>, call: ExprId) -> Option<Twin> {
    let callee = pass.index.callee(pass.file, call).filter(|callee| callee.certain)?;
    if pass.index.is_stub(callee.file) {
        return of_method(pass, call, &callee).or_else(|| of_current(pass, call, &callee));
    }
    of_sibling(pass, call, &callee)
}

/// The context in reach has a method for it.
fn of_method(pass: &Pass<'_>, call: ExprId, callee: &Callee) -> Option<Twin> {
    let (index, file) = (pass.index, pass.file);
    let name = index.callee_role(callee, Role::ContextTwin)?;
    let reach = index.given_context(file, call)?;
    let has = |ty: &Type| index.method(file, index.module_at(file, call), ty, name).is_some();
    index.context_in_reach(file, call, &|ty| index.is_context(ty) && has(ty))?;
    (!reach.token && !index.is_dropped_outside(file, call))
        .then(|| Twin { name: format!("{}.{name}", reach.path), reach })
}

/// The library has a function that takes a current context by hand.
fn of_current(pass: &Pass<'_>, call: ExprId, callee: &Callee) -> Option<Twin> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let name = index.callee_role(callee, Role::CurrentContextTwin)?.to_owned();
    let is_current = |ty: &Type| index.type_role(ty, Role::CurrentContext).is_some();
    let reach = index.context_in_reach(file, call, &is_current)?;
    let function = facts.function(call)?;
    let body = facts[function].body?;
    // A context that was attached, or that is the current one, is used as it is.
    let attached = facts.descendants(body).take_while(|&at| at < call).any(|at| {
        let ExprKind::Method { .. } = facts.kind(at) else {
            return matches!(facts.kind(at), ExprKind::Call { func, .. }
                if matches!(facts.kind(*func), ExprKind::Path { path, .. } if path.last_name() == "current"));
        };
        index.type_role(&index.type_of(file, at), Role::ContextGuard).is_some()
    });
    (!attached).then_some(Twin { name, reach })
}

/// A function of the run has a sibling that takes one parameter more, a context.
fn of_sibling(pass: &Pass<'_>, call: ExprId, callee: &Callee) -> Option<Twin> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let own = index.function(callee);
    let home = &index.file(callee.file).facts;
    let takes = |function: &Function, id| {
        let env = index.env_of_fn(callee.file, id);
        function.params.iter().find_map(|param| {
            let ty = index.type_of_ty(&env, param.ty.as_ref()?);
            index.is_cancellable(&ty).then(|| index.peel(&ty).clone())
        })
    };
    let same_owner = |other: &Function| match (own.owner, other.owner) {
        (Owner::Impl(one), Owner::Impl(two)) => {
            home[one].trait_.is_none()
                && home[two].trait_.is_none()
                && home[one].self_ty.as_path().map(crate::facts::Path::text)
                    == home[two].self_ty.as_path().map(crate::facts::Path::text)
        }
        (one, two) => one == two && other.module == own.module,
    };
    let (other, ty) = home.functions.iter().enumerate().find_map(|(number, other)| {
        let end = other.name.strip_prefix(own.name.as_str())?;
        let twin = SUFFIXES.contains(&end)
            && same_owner(other)
            && other.params.len() == own.params.len() + 1
            && other.receiver.is_some() == own.receiver.is_some();
        let ty = twin.then(|| takes(other, crate::facts::FnId(number as u32))).flatten()?;
        Some((other, ty))
    })?;
    if takes(own, callee.id).is_some() {
        return None;
    }
    // The twin itself, or one that wraps the other.
    let within = &facts[facts.function(call)?].name;
    if within.starts_with(own.name.as_str()) {
        return None;
    }
    let reach = index.context_in_reach(file, call, &|found| index.peel(found) == &ty)?;
    let dropped_outside = index.carries_cancel(&ty) && index.is_dropped_outside(file, call);
    let under = facts.ancestors(call).any(|outer| match facts.kind(outer) {
        ExprKind::Select(_) => true,
        ExprKind::Method { .. } | ExprKind::Call { .. } => {
            index.call_role(file, outer, Role::RunsUntilCancelled).is_some()
        }
        _ => false,
    });
    (!dropped_outside && !under).then(|| Twin { name: other.name.to_string(), reach })
}
