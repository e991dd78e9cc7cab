//! A function takes a context, waits, and never uses it.
//!
//! The caller believes that the function can be cancelled. But nothing in it checks the context or passes it on, so a
//! cancellation has no effect. A parameter that exists only because the signature is prescribed should be named `_ctx`.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! async fn load(ctx: &Context, key: u32) -> u32 { //~ unused_context
//!     fetch(key).await
//! }
//! # async fn fetch(key: u32) -> u32 { key }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::{Context, ContextError};
//!
//! async fn load(ctx: &Context, key: u32) -> Result<u32, ContextError> {
//!     ctx.run(fetch(key)).await
//! }
//! # async fn fetch(key: u32) -> u32 { key }
//! ```
//!
//! ## Limits
//!
//! A context that is only logged, or only copied to a variable that is not used, counts as unused. These are not
//! reported:
//!
//! * Methods of traits.
//! * Functions that are passed as values or that have an attribute macro.
//! * Stubs, with a `todo!` or `unimplemented!`.
//! * Functions that neither wait nor call something that takes a context.

use crate::facts::{ExprId, ExprKind, FnId, Function, LocalId, Owner};
use crate::index::Type;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "unused_context",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Context, Role::Token, Role::CurrentContext],
    in_tests: false,
    source: include_str!("unused_context.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (number, function) in facts.functions.iter().enumerate() {
        let Some(body) = function.body.filter(|_| is_free(pass, function)) else { continue };
        for param in &function.params {
            let Some(local) = facts.bound(param.pat) else { continue };
            let name = facts[local].name.clone();
            let ty = index.type_of_local(file, local);
            if name.starts_with('_') || !index.is_cancellable(&ty) || !is_idle(pass, local) {
                continue;
            }
            let Some((at, what)) = evidence(pass, body, &ty) else { continue };
            if is_value(pass, FnId(number as u32)) {
                continue;
            }
            let called = &function.name;
            pass.report(param.span, format!("`{called}` takes `{name}` and never uses it"))
                .primary("it has no effect")
                .label(facts[at].span, what)
                .help(format!("pass `{name}` on, run the wait under it, or name it `_{name}`"));
        }
    }
}

/// Whether the author chose the parameters, and has written the body.
fn is_free(pass: &Pass<'_>, function: &Function) -> bool {
    let facts = pass.facts;
    let own = match function.owner {
        Owner::Impl(id) => {
            let block = &facts[id];
            block.trait_.is_none() && pass.index.are_inert(pass.file, block.module, &block.attrs)
        }
        Owner::Module => true,
        Owner::Trait(_) | Owner::Foreign => false,
    };
    own && pass.index.are_inert(pass.file, function.module, &function.attrs)
        && function.body.is_some_and(|body| {
            !facts.descendants(body).any(|at| match facts.kind(at) {
                ExprKind::Macro(call) => matches!(call.path.last_name(), "todo" | "unimplemented"),
                _ => false,
            })
        })
}

/// Whether no use of a variable does anything with it.
fn is_idle(pass: &Pass<'_>, local: LocalId) -> bool {
    pass.facts[local].uses.iter().all(|&at| is_idle_use(pass, at))
}

/// A log line, or a copy under a name that nobody uses.
fn is_idle_use(pass: &Pass<'_>, at: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let Some(outer) = facts.parent(at) else { return false };
    match facts.kind(outer) {
        ExprKind::Macro(_) => facts.is_idle(outer),
        ExprKind::Ref { .. } => is_idle_use(pass, outer),
        ExprKind::Method { receiver, .. } if *receiver == at => {
            (index.copies(file, outer) || index.call_role(file, outer, Role::Derives).is_some())
                && is_idle_use(pass, outer)
        }
        ExprKind::Block(_) => facts.let_of(at).is_some_and(|pat| {
            let named = facts.bindings(pat);
            !named.is_empty()
                && named
                    .into_iter()
                    .all(|local| !facts[local].name.starts_with('_') && is_idle(pass, local))
        }),
        _ => false,
    }
}

/// A wait that does not end with the context, or a call that takes another one.
fn evidence(pass: &Pass<'_>, body: ExprId, ty: &Type) -> Option<(ExprId, &'static str)> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ends = index.carries_cancel(ty);
    facts.descendants(body).find_map(|at| match facts.kind(at) {
        ExprKind::Await(_) if ends => Some((at, "waits here, whether cancelled or not")),
        ExprKind::Call { .. } | ExprKind::Method { .. } => {
            if ends && index.wait(file, at).is_some() {
                return Some((at, "waits here, whether cancelled or not"));
            }
            let callee = index.callee(file, at).filter(|callee| callee.certain)?;
            let env = index.env_of_fn(callee.file, callee.id);
            let takes = index.function(&callee).params.iter().any(|param| {
                param.ty.as_ref().is_some_and(|written| {
                    let other = index.type_of_ty(&env, written);
                    index.peel(&other) == index.peel(ty)
                })
            });
            takes.then_some((at, "takes a context, but gets another one"))
        }
        _ => None,
    })
}

/// Whether a function is passed somewhere as a value, which gives it its signature.
fn is_value(pass: &Pass<'_>, function: FnId) -> bool {
    pass.index
        .mentions(&pass.facts[function].name)
        .any(|(home, at)| matches!(pass.index.file(home).facts.kind(at), ExprKind::Path { .. }))
}
