//! The result of a cancellation check is discarded.
//!
//! `ctx.check()` and `ctx.err()` only ask; they do not stop anything. A check whose result is not used looks like
//! support for cancellation, but does nothing: the work continues.
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
//! ## Fix
//!
//! `let _ = ctx.check();`, `ctx.check().ok();` and `ctx.check();` become `ctx.check()?;` if the function returns a
//! `Result` whose error type can be created from the check's. The function then returns earlier than before, so the fix
//! is unsafe.
//!
//! ## Limits
//!
//! A check that is bound to a name is not followed further.

use crate::facts::{ExprId, ExprKind, Scope, Stmt};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    name: "discarded_check",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Checks],
    in_tests: false,
    source: include_str!("discarded_check.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let ExprKind::Method { receiver, name, .. } = kind else { continue };
        let asks = index.call_role(file, id, Role::Checks).is_some();
        if !asks || !is_thrown_away(pass, id) {
            continue;
        }
        let asked = facts[*receiver].span;
        let fixed = acted_on(pass, id);
        let draft = pass
            .report(facts[id].span, format!("the result of `{name}` is discarded"))
            .primary("nothing stops when the context is cancelled")
            .label(asked, "this only asks, and does not stop anything")
            .help("return with `ctx.check()?`, or stop the work when it is cancelled");
        if let Some(edits) = fixed {
            draft.fix(FixKind::Unsafe, "return when it is cancelled", edits);
        }
    }
}

/// `ctx.check()?;`, where the function's error takes the check's.
fn acted_on(pass: &Pass<'_>, id: ExprId) -> Option<Vec<(Span, String)>> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    if !matches!(facts.scope(id), Scope::Body(_)) {
        return None;
    }
    let error = index.error_of(&index.type_of(file, id))?;
    let wanted = index.error_of_fn(file, facts.function(id)?)?;
    if !index.converts(&error, &wanted) {
        return None;
    }
    let (check, whole) = (facts[id].span, statement(pass, id)?);
    // What stands around the check goes, unless it holds a comment.
    let around = [Span::new(whole.start, check.start), Span::new(check.end, whole.end)];
    around
        .iter()
        .all(|&span| !pass.text(span).contains("/*") && !pass.text(span).contains("//"))
        .then(|| vec![(whole, format!("{}?", pass.text(check)))])
}

/// The whole statement that throws a check's answer away, without its semicolon.
fn statement(pass: &Pass<'_>, id: ExprId) -> Option<Span> {
    let facts = pass.facts;
    let outer = facts.parent(id)?;
    match facts.kind(outer) {
        ExprKind::Block(block) => Some(match &block.stmts[facts.statement_of(outer, id)?] {
            Stmt::Let(binding) => Span::new(binding.span.start, facts[id].span.end),
            _ => facts[id].span,
        }),
        ExprKind::Assign { .. } => Some(facts[outer].span),
        _ => statement(pass, outer).map(|whole| whole.to(facts[outer].span)),
    }
}

/// A statement, `let _ = …`, `_ = …` or `….ok();`.
fn is_thrown_away(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    let turned = |&outer: &ExprId| {
        matches!(facts.kind(outer), ExprKind::Method { receiver, .. } if *receiver == id)
            && pass.index.call_role(pass.file, outer, Role::TurnsVariant).is_some()
    };
    let ok = facts.parent(id).filter(turned);
    facts.is_thrown_away(ok.unwrap_or(id))
}
