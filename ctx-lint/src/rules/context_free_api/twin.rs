//! Which call takes a context and does otherwise the same.

use super::Pass;
use crate::facts::{ExprId, ExprKind, FnId, Function, Owner, Stmt};
use crate::index::{Callee, InReach, Type};
use crate::role::Role;

/// A context-taking twin, and what it could take.
pub(super) struct Twin {
    pub(super) name: String,
    pub(super) reach: InReach,
}

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
            return gives_current(pass, at);
        };
        index.type_role(&index.type_of(file, at), Role::ContextGuard).is_some()
    });
    (!attached).then_some(Twin { name, reach })
}

/// Whether a call gives the context that is the current one.
fn gives_current(pass: &Pass<'_>, call: ExprId) -> bool {
    let (index, file) = (pass.index, pass.file);
    let given = index.type_of(file, call);
    index.type_role(&given, Role::CurrentContext).is_some()
        && index.callee(file, call).is_some_and(|callee| {
            let function = index.function(&callee);
            index.is_stub(callee.file)
                && function.receiver.is_none()
                && function.params.is_empty()
                && index.callee_role(&callee, Role::Root).is_none()
        })
}

/// A function of the run has a sibling that takes one parameter more, a context, and calls it with the others.
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
    let types = |id: FnId| -> Vec<Type> {
        let env = index.env_of_fn(callee.file, id);
        let params = home[id].params.iter();
        params.filter_map(|param| Some(index.type_of_ty(&env, param.ty.as_ref()?))).collect()
    };
    let asked = types(callee.id);
    // One that looks at no context does nothing that the other does not.
    let uses = |function: &Function, id: FnId| {
        let env = index.env_of_fn(callee.file, id);
        function.params.iter().any(|param| {
            let ty = param.ty.as_ref().map(|ty| index.type_of_ty(&env, ty));
            ty.is_some_and(|ty| index.is_cancellable(&ty))
                && home.bound(param.pat).is_some_and(|local| !home[local].uses.is_empty())
        })
    };
    let twins = (0..home.functions.len()).filter_map(|number| {
        let id = FnId(number as u32);
        let other = &home[id];
        let beside = same_owner(other)
            && other.is_async == own.is_async
            && other.params.len() == own.params.len() + 1
            && other.receiver.is_some() == own.receiver.is_some();
        let ty = beside.then(|| takes(other, id)).flatten()?;
        let mut rest = types(id);
        rest.retain(|other| !index.is_cancellable(other));
        (rest == asked && uses(other, id) && hands_on(pass, callee, id)).then_some((id, ty))
    });
    let twins: Vec<(FnId, Type)> = twins.collect();
    let around = facts.function(call)?;
    if takes(own, callee.id).is_some()
        || file == callee.file && twins.iter().any(|&(id, _)| id == around)
    {
        return None;
    }
    // Where several functions end with it, they are its callers, and none is its twin.
    let [(id, ty)] = &twins[..] else { return None };
    let reach = index.context_in_reach(file, call, &|found| index.peel(found) == ty)?;
    let dropped_outside = index.carries_cancel(ty) && index.is_dropped_outside(file, call);
    let under = facts.ancestors(call).any(|outer| match facts.kind(outer) {
        ExprKind::Select(_) => true,
        ExprKind::Method { .. } | ExprKind::Call { .. } => {
            index.call_role(file, outer, Role::RunsUntilCancelled).is_some()
        }
        _ => false,
    });
    (!dropped_outside && !under).then(|| Twin { name: home[*id].name.to_string(), reach })
}

/// Whether a function of the same file calls another at its end with what it is given itself; where that is nothing, whether
/// it does nothing else.
fn hands_on(pass: &Pass<'_>, to: &Callee, from: FnId) -> bool {
    let index = pass.index;
    let facts = &index.file(to.file).facts;
    let Some(body) = facts[from].body else { return false };
    let own: Vec<_> = facts[from].params.iter().map(|param| facts.bound(param.pat)).collect();
    let given = |&arg: &ExprId| {
        facts.local(facts.peel(arg)).is_some_and(|local| own.contains(&Some(local)))
    };
    let ExprKind::Block(block) = facts.kind(body) else { return false };
    let Some(Stmt::Expr { expr: last, .. }) = block.stmts.last() else { return false };
    let alone = block.stmts.len() == 1;
    facts.descendants(*last).any(|at| {
        let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = facts.kind(at) else {
            return false;
        };
        let callee = index.callee(to.file, at);
        callee.is_some_and(|own| own.certain && (own.file, own.id) == (to.file, to.id))
            && args.iter().all(given)
            && (alone || !args.is_empty())
    })
}
