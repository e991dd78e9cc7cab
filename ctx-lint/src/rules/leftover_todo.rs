//! A placeholder context is left in the code.
//!
//! `Context::todo()` says that nobody has decided yet which context belongs here. It is never cancelled and has no
//! deadline, so everything under it continues after the caller has given up. It is meant for the time while contexts
//! are being added to a code base, and should be replaced afterwards.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn refresh() {
//!     fetch(&Context::todo()); //~ leftover_todo
//! }
//! # fn fetch(_: &Context) {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn refresh(ctx: &Context) {
//!     fetch(ctx);
//! }
//! # fn fetch(_: &Context) {}
//! ```
//!
//! ## Limits
//!
//! Where a context is in reach, `detached_context` says which one to pass, and this rule is silent.

use crate::facts::ExprKind;
use crate::index::Type;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "leftover_todo",
    group: Group::Style,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Todo],
    in_tests: false,
    source: include_str!("leftover_todo.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let ExprKind::Call { .. } = kind else { continue };
        let is_todo = index.call_role(file, id, Role::Todo).is_some();
        let is_context = |ty: &Type| index.is_context(ty);
        if is_todo && index.context_in_reach(file, id, &is_context).is_none() {
            pass.report(facts[id].span, "a placeholder context is left here")
                .primary("never cancelled, no deadline, no values")
                .help("take `ctx: &Context` as the first parameter and pass it on, or say `Context::background()` if this is a root");
        }
    }
}
