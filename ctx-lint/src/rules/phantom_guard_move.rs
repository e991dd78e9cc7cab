//! `let _ = guard;` in a task does not move the guard into the task.
//!
//! `_` binds nothing, so a `move` closure or async block that mentions a guard only in `let _ = guard;`
//! does not capture it. The guard stays with the function that starts the task, and cancels when that function returns:
//! the task is cancelled while it runs, though the line seems to say the opposite.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn start(parent: &Context) {
//!     let (ctx, guard) = parent.with_cancel();
//!     std::thread::spawn(move || {
//!         let _ = guard; //~ phantom_guard_move
//!         work(&ctx);
//!     });
//! }
//! # fn work(_: &Context) {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn start(parent: &Context) {
//!     let (ctx, guard) = parent.with_cancel();
//!     std::thread::spawn(move || {
//!         let _guard = guard;
//!         work(&ctx);
//!     });
//! }
//! # fn work(_: &Context) {}
//! ```
//!
//! ## Fix
//!
//! `_` becomes `_guard`.
//!
//! ## Limits
//!
//! Edition 2018 captures whole variables that are mentioned in any way, `_` among them, and is not reported.

use crate::facts::{ExprId, ExprKind, LocalId, PatId, PatKind, Stmt};
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "phantom_guard_move",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::Safe,
    since: "0.1.0",
    options: &[],
    in_tests: false,
    source: include_str!("phantom_guard_move.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (id, kind) in facts.all() {
        let ExprKind::Block(block) = kind else { continue };
        for stmt in &block.stmts {
            match stmt {
                Stmt::Let(binding) => {
                    if let (PatKind::Wild, Some(init)) = (&facts[binding.pat].kind, binding.init) {
                        mention(pass, id, init, Some(binding.pat));
                    }
                }
                Stmt::Expr { expr, .. } => {
                    if let ExprKind::Assign { left, right } = facts.kind(*expr)
                        && matches!(facts.kind(*left), ExprKind::Underscore)
                    {
                        mention(pass, id, *right, None);
                    }
                }
                Stmt::Item(_) => {}
            }
        }
    }
}

/// `let _ = name;` with `name` declared outside the closure or async block around it.
fn mention(pass: &mut Pass<'_>, block: ExprId, value: ExprId, pat: Option<PatId>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    if index.edition(file) < 2021 {
        return;
    }
    let Some(local) = facts.local(value) else { return };
    let Some(effect) = index.guard_effect(&index.type_of_local(file, local)).map(str::to_owned)
    else {
        return;
    };
    let Some(holder) = task(pass, block) else { return };
    if is_bound_inside(pass, local, holder) || is_captured(pass, local, holder, value) {
        return;
    }
    let span = pat.map_or(facts[value].span, |pat| facts[pat].span);
    let name = facts[local].name.clone();
    let declared = facts[local].span;
    let draft = pass
        .report(span, format!("`{name}` is not moved in here: `_` binds nothing"))
        .primary("this captures nothing")
        .label(declared, format!("the guard stays here, and {effect} at the end of this block"))
        .help("bind it: `let _guard = …;` moves it in");
    if pat.is_some() {
        draft.fix(FixKind::Safe, "move the guard in", vec![(span, "_guard".to_owned())]);
    }
}

/// The closure or async block that a block belongs to, itself included.
fn task(pass: &Pass<'_>, block: ExprId) -> Option<ExprId> {
    let facts = pass.facts;
    std::iter::once(block).chain(facts.ancestors(block)).find(|&id| facts.is_deferred(id))
}

fn is_bound_inside(pass: &Pass<'_>, local: LocalId, holder: ExprId) -> bool {
    let facts = pass.facts;
    facts[holder].span.contains(facts[local].span)
}

/// Whether another mention inside the same task does capture the guard.
fn is_captured(pass: &Pass<'_>, local: LocalId, holder: ExprId, value: ExprId) -> bool {
    let facts = pass.facts;
    facts[local].uses.iter().any(|&at| at != value && facts.contains(holder, at))
}
