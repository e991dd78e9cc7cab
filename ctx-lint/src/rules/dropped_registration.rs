//! A function is registered for the end of a context, but its registration is dropped before the context can end.
//!
//! `on_cancel` returns a registration, and dropping it removes the function again. If a function returns a resource
//! but keeps the registration in a local variable, the registration is dropped on return, and the clean-up never
//! runs. Store the registration in the resource, or detach it.
//!
//! ## Bad
//!
//! ```no_run
//! use std::path::PathBuf;
//! use ctx_core::Context;
//!
//! struct Spool {
//!     path: PathBuf,
//! }
//!
//! fn open(ctx: &Context, path: PathBuf) -> Spool {
//!     let file = path.clone();
//!     let _removes = ctx.on_cancel(move || drop(std::fs::remove_file(file))); //~ dropped_registration
//!     Spool { path }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::path::PathBuf;
//! use ctx_core::{Context, Registration};
//!
//! struct Spool {
//!     path: PathBuf,
//!     _removes: Registration,
//! }
//!
//! fn open(ctx: &Context, path: PathBuf) -> Spool {
//!     let file = path.clone();
//!     let removes = ctx.on_cancel(move || drop(std::fs::remove_file(file)));
//!     Spool { path, _removes: removes }
//! }
//! ```
//!
//! ## Limits
//!
//! A registration that is dropped at once is always reported: by `let _ =`, `_ =`, `drop(…)`, or as a statement.
//! One in a variable is reported only if nothing between the registration and the end of its block takes time or
//! can end the context, as creating or dropping a guard does. Otherwise the function may be registered just for the
//! time of that work. The rule is silent if the context has already ended.

use crate::facts::{Block, ExprId, ExprKind, Stmt};
use crate::index::{Type, ValueUse};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "dropped_registration",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Registration],
    in_tests: false,
    source: include_str!("dropped_registration.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (id, kind) in facts.all() {
        let ExprKind::Method { receiver, .. } = kind else { continue };
        if !is_registration(pass, id, *receiver) || has_ended(pass, id, *receiver) {
            continue;
        }
        let is_it = |ty: &Type| pass.index.type_role(ty, Role::Registration).is_some();
        let dies = match pass.index.value_use(pass.file, id, &is_it) {
            ValueUse::Ignored(_) | ValueUse::Unbound { .. } | ValueUse::Unassigned(_) => {
                Some("at the end of this statement")
            }
            ValueUse::Dropped(_) => Some("here"),
            ValueUse::Bound(_) => dies_unused(pass, id).then_some("when the block ends"),
            _ => None,
        };
        if let Some(dies) = dies {
            report(pass, id, dies);
        }
    }
}

/// Whether an expression registers a function: a call on a context that gives a registration, and none that takes one out
/// of where it was.
fn is_registration(pass: &Pass<'_>, value: ExprId, receiver: ExprId) -> bool {
    let on = pass.index.type_of(pass.file, receiver);
    if pass.index.type_role(pass.index.peel(&on), Role::Context).is_none() {
        return false;
    }
    let ty = pass.index.type_of(pass.file, value);
    pass.index.type_role(&ty, Role::Registration).is_some()
}

/// Whether the context is known to have ended, so that the function runs at once.
fn has_ended(pass: &Pass<'_>, value: ExprId, context: ExprId) -> bool {
    let place = pass.index.place(pass.file, context);
    place.is_some_and(|place| pass.index.is_over(pass.file, value, &place))
}

/// Whether a registration is a variable that nobody uses, and its block is over at once.
fn dies_unused(pass: &Pass<'_>, value: ExprId) -> bool {
    let facts = pass.facts;
    let bound = facts.let_of(value).and_then(|pat| facts.bound(pat));
    let Some(local) = bound.filter(|&local| facts[local].uses.is_empty()) else { return false };
    let Some(block) = facts.extent(local) else { return false };
    let number = facts.statement_of(block, value);
    let ExprKind::Block(Block { stmts, .. }) = facts.kind(block) else { return false };
    let rest: &[Stmt] = number.and_then(|number| stmts.get(number + 1..)).unwrap_or_default();
    rest.iter().all(|stmt| pass.index.is_brief(pass.file, stmt))
}

fn report(pass: &mut Pass<'_>, value: ExprId, dies: &str) {
    let span = pass.facts[value].span;
    pass.report(span, format!("this registration is dropped {dies}, so that its function never runs"))
        .primary("registered here, and taken back before the context can end")
        .help("keep it in what is handed out, or call `detach()` on it to have the function run at the end of the context");
}
