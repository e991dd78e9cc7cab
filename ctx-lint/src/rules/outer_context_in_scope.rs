//! A task of a scope uses the context from outside the scope.
//!
//! A scope gives each of its tasks a context that ends when a sibling fails or the scope is told to stop. A task that
//! uses the context around the scope instead does not notice: it continues, and the scope waits for it. Use the context
//! that the task is given.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::{Context, Scope};
//!
//! async fn fetch_all(ctx: &Context, urls: Vec<String>) {
//!     let mut scope = Scope::<(), String>::new(ctx);
//!     for url in urls {
//!         let ctx = ctx.clone();
//!         scope.spawn(move |_| async move { fetch(&ctx, &url).await }); //~ outer_context_in_scope
//!     }
//!     _ = scope.join().await;
//! }
//! # async fn fetch(_: &Context, _: &str) -> Result<(), String> { Ok(()) }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::{Context, Scope};
//!
//! async fn fetch_all(ctx: &Context, urls: Vec<String>) {
//!     let mut scope = Scope::<(), String>::new(ctx);
//!     for url in urls {
//!         scope.spawn(move |ctx| async move { fetch(&ctx, &url).await });
//!     }
//!     _ = scope.join().await;
//! }
//! # async fn fetch(_: &Context, _: &str) -> Result<(), String> { Ok(()) }
//! ```
//!
//! ## Fix
//!
//! The task's own context gets the name of the outer one, or replaces it, if both have the same type. The fix is
//! unsafe, because the task then ends earlier than before.
//!
//! ## Limits
//!
//! A context is reported only if the scope's own context is derived from it, or if both are derived from the same one.
//! Reading a value, `without_cancel()` and log lines are fine. So is a scope whose origin the function does not show.

mod fix;

use crate::facts::{Closure, ExprId, ExprKind, LocalId, Origin};
use crate::index::Type;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "outer_context_in_scope",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Context],
    in_tests: false,
    source: include_str!("outer_context_in_scope.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let ExprKind::Method { receiver, args, .. } = kind else { continue };
        let spawns = index.call_role(file, id, Role::Spawns).is_some();
        if !spawns {
            continue;
        }
        for &arg in args {
            let ExprKind::Closure(closure) = facts.kind(arg) else { continue };
            let given = index.closure_param(file, arg, 0);
            if !closure.params.is_empty() && index.is_context(&given) {
                check_task(pass, *receiver, arg, closure, &given);
            }
        }
    }
}

fn check_task(pass: &mut Pass<'_>, scope: ExprId, task: ExprId, closure: &Closure, given: &Type) {
    let facts = pass.facts;
    let Some(above) = context_of(pass, scope) else { return };
    let mut told: Vec<LocalId> = Vec::new();
    for at in facts.descendants(closure.body) {
        let Some(local) = facts.local(at).filter(|local| !told.contains(local)) else { continue };
        if !is_outer(pass, local, at, task) || !pass.index.are_kin(pass.file, at, above) {
            continue;
        }
        told.push(local);
        let name = facts[local].name.clone();
        let edits = fix::edits(pass, local, task, closure, given);
        let (declared, made) = (facts[local].span, facts[above].span);
        let draft = pass
            .report(facts[at].span, format!("this task of the scope uses the outer `{name}`"))
            .primary("does not end when the scope does")
            .label(made, "the scope's context is a child of this")
            .label(declared, "comes from outside the task")
            .help("use the context that the scope gives to the task");
        if let Some(edits) = edits {
            draft.fix(FixKind::Unsafe, "use the context of the scope", edits);
        }
    }
}

/// The context that a scope was made below.
fn context_of(pass: &Pass<'_>, scope: ExprId) -> Option<ExprId> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let local = facts.local(facts.peel(scope))?;
    match facts[local].origin {
        // `ctx.thread_scope(|scope| …)`
        Origin::ClosureParam(closure, _) => {
            let call = facts.parent(closure)?;
            let ExprKind::Method { receiver, .. } = facts.kind(call) else { return None };
            index.is_context(&index.type_of(file, *receiver)).then_some(*receiver)
        }
        Origin::Let(..) => {
            let (_, value) = facts.source_of(local)?;
            facts
                .descendants(value)
                .find(|&at| facts.local(at).is_some() && index.is_context(&index.type_of(file, at)))
        }
        _ => None,
    }
}

/// Whether a use inside a task puts work under a context from outside of it.
fn is_outer(pass: &Pass<'_>, local: LocalId, at: ExprId, task: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let outside = facts.extent(local).is_some_and(|extent| !facts.contains(task, extent));
    if !outside || !index.is_context(&index.type_of_local(file, local)) {
        return false;
    }
    let Some(outer) = facts.parent(at) else { return true };
    match facts.kind(outer) {
        ExprKind::Method { receiver, .. } if *receiver == at => {
            let tells = [Role::ReadsValue, Role::TellsCause, Role::TellsDeadline];
            let only_told = tells.iter().any(|&role| index.call_role(file, outer, role).is_some());
            !only_told && !index.detaches(file, outer)
        }
        ExprKind::Macro(_) => false,
        ExprKind::Ref { .. } => !facts
            .parent(outer)
            .is_some_and(|outer| matches!(facts.kind(outer), ExprKind::Macro(_))),
        _ => true,
    }
}
