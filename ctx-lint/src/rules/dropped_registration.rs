//! A function is registered for the end of a context, and forgotten before the context can end.
//!
//! What `on_cancel` returns keeps the function registered, and its drop takes it back. A registration that stays a variable of
//! the function that hands something out is dropped when that returns: the clean-up never runs. Keep the registration in what
//! is handed out, or detach it.
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
//! Reported where nothing stands between the registration and the end of its block that could take time: a registration is also
//! the way to have a function run while something else is waited for. `let _ =` drops it at once.

use crate::facts::{Block, ExprId, ExprKind, PatKind, Stmt};
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
        let ExprKind::Block(block) = kind else { continue };
        for (number, stmt) in block.stmts.iter().enumerate() {
            if let Stmt::Let(binding) = stmt
                && let Some(value) = binding.init
                && is_registration(pass, value)
            {
                let dies = match &facts[binding.pat].kind {
                    PatKind::Wild => Some("at the end of this statement"),
                    PatKind::Bind { local, .. } if facts[*local].uses.is_empty() => {
                        dies_unused(pass, id, block, number).then_some("when the block ends")
                    }
                    _ => None,
                };
                if let Some(dies) = dies {
                    report(pass, value, dies);
                }
            }
        }
    }
}

/// Whether an expression registers a function: a call on a context that gives a registration, and none that takes one out
/// of where it was.
fn is_registration(pass: &Pass<'_>, value: ExprId) -> bool {
    let ExprKind::Method { receiver, .. } = pass.facts.kind(value) else { return false };
    let on = pass.index.type_of(pass.file, *receiver);
    if pass.index.type_role(pass.index.peel(&on), Role::Context).is_none() {
        return false;
    }
    let ty = pass.index.type_of(pass.file, value);
    pass.index.type_role(&ty, Role::Registration).is_some()
}

/// Whether a block is over at once after a statement, and goes round no loop.
fn dies_unused(pass: &Pass<'_>, id: ExprId, block: &Block, number: usize) -> bool {
    let rest = &block.stmts[number + 1..];
    rest.iter().all(|stmt| pass.index.is_brief(pass.file, stmt))
        && (pass.facts.parent(id).is_none() || pass.facts.is_deferred(id))
}

fn report(pass: &mut Pass<'_>, value: ExprId, dies: &str) {
    let span = pass.facts[value].span;
    pass.report(span, format!("this registration is dropped {dies}, so that its function never runs"))
        .primary("registered here, and taken back before the context can end")
        .help("keep it in what is handed out, or call `detach()` on it to have the function run at the end of the context");
}
