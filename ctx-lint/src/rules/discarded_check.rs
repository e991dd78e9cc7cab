//! The answer of a cancellation check is thrown away.
//!
//! `ctx.check()` and `ctx.err()` only ask; they do not stop anything.
//! A check whose answer goes nowhere looks like cancellation support and is none: the work runs on.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn copy(ctx: &Context, pages: &[u32]) {
//!     for page in pages {
//!         let _ = ctx.check(); //~ discarded_check
//!         write(*page);
//!     }
//! }
//! # fn write(_: u32) {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::{Context, ContextError};
//!
//! fn copy(ctx: &Context, pages: &[u32]) -> Result<(), ContextError> {
//!     for page in pages {
//!         ctx.check()?;
//!         write(*page);
//!     }
//!     Ok(())
//! }
//! # fn write(_: u32) {}
//! ```
//!
//! ## Limits
//!
//! A check that is bound to a name is not followed further.

use crate::facts::{ExprId, ExprKind, PatKind, Stmt};
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "discarded_check",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    in_tests: false,
    source: include_str!("discarded_check.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let ExprKind::Method { receiver, name, .. } = kind else { continue };
        let asks = index
            .callee(file, id)
            .is_some_and(|callee| index.callee_role(&callee, "checks").is_some());
        if !asks || !is_thrown_away(pass, id) {
            continue;
        }
        let asked = facts[*receiver].span;
        pass.report(facts[id].span, format!("the answer of `{name}` is thrown away"))
            .primary("nothing stops when the context is cancelled")
            .label(asked, "this is only asked, not acted on")
            .help("leave with `ctx.check()?`, or break out of the work when it is cancelled");
    }
}

/// A statement, `let _ = …`, `_ = …` or `….ok();`.
fn is_thrown_away(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    let Some(outer) = facts.parent(id) else { return false };
    match facts.kind(outer) {
        ExprKind::Method { name, receiver, .. } if *receiver == id && name == "ok" => {
            is_thrown_away(pass, outer)
        }
        ExprKind::Assign { left, right } => {
            *right == id && matches!(facts.kind(*left), ExprKind::Underscore)
        }
        ExprKind::Block(block) => match facts.statement_of(outer, id).map(|at| &block.stmts[at]) {
            Some(Stmt::Expr { expr, semi }) => *semi && *expr == id,
            Some(Stmt::Let(binding)) => {
                binding.init == Some(id) && matches!(facts[binding.pat].kind, PatKind::Wild)
            }
            _ => false,
        },
        _ => false,
    }
}
