//! An assertion in a task or thread that a test spawns can fail without failing the test.
//!
//! A panic ends only the task in which it happens. If the test neither joins the task nor looks at its result, the
//! panic goes unnoticed: the assertion is not part of the test.
//!
//! ## Bad
//!
//! ```no_run
//! #[tokio::test]
//! async fn delivers() {
//!     let (tx, rx) = tokio::sync::oneshot::channel();
//!     tokio::spawn(async move {
//!         assert_eq!(rx.await, Ok(1)); //~ lost_test_panic
//!     });
//!     tx.send(1).unwrap();
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! #[tokio::test]
//! async fn delivers() {
//!     let (tx, rx) = tokio::sync::oneshot::channel();
//!     let receiver = tokio::spawn(async move {
//!         assert_eq!(rx.await, Ok(1));
//!     });
//!     tx.send(1).unwrap();
//!     receiver.await.unwrap();
//! }
//! ```
//!
//! ## Limits
//!
//! A task is not reported if it goes on after the assertion and does something that the test would miss: a server that
//! asserts and then answers fails its client. Nor are `unwrap` and `expect`, which mostly stand for `?` in a test's
//! tasks.

use crate::facts::{ExprId, ExprKind, PatKind, Stmt};
use crate::index::Type;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "lost_test_panic",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: true,
    source: include_str!("lost_test_panic.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = kind else { continue };
        if !in_test_function(pass, id) {
            continue;
        }
        let Some(callee) = index.callee(file, id) else { continue };
        let spawns = index.callee_role(&callee, Role::Spawns);
        // Code that is not known may run the future on a runtime that ends with the first panic, as simulators do.
        let judged = match spawns {
            Some("thread") => true,
            Some("task" | "blocking") => !index.is_dropped_outside(file, id),
            _ => false,
        };
        if !judged {
            continue;
        }
        let Some(&work) = args.first().filter(|&&work| facts.is_deferred(work)) else { continue };
        let Some(lost) = result_is_lost(pass, id) else { continue };
        let Some(assertion) = last_assertion(pass, work) else { continue };
        let (span, lost_at) = (facts[assertion].span, facts[lost].span);
        pass.report(span, "a failure of this assertion does not fail the test")
            .primary("the panic ends the spawned task, and nothing checks its result")
            .label(lost_at, "the handle, or its result, is dropped here")
            .help("join the task at the end of the test, and unwrap the result");
    }
}

/// Whether a place lies in a function that a test runner runs, and that a task's panic does not end.
fn in_test_function(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    facts.function(id).is_some_and(|function| {
        let own = &facts[function];
        let is_test =
            facts.tests.iter().any(|test| test.contains(own.span) && test.end == own.span.end);
        is_test && !own.attrs.iter().any(|attr| attr.args.contains("unhandled_panic"))
    })
}

/// Where the handle of a spawned task, or the result of joining it, is thrown away.
fn result_is_lost(pass: &Pass<'_>, spawn: ExprId) -> Option<ExprId> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    index.type_role(&index.type_of(file, spawn), Role::JoinHandle)?;
    let is = |ty: &Type| index.type_role(ty, Role::JoinHandle).is_some();
    if thrown_away(pass, spawn) {
        return Some(spawn);
    }
    if let crate::index::ValueUse::Bound(pat) = index.value_use(file, spawn, &is) {
        let local = facts.bound(pat)?;
        let uses = &facts[local].uses;
        if uses.is_empty() {
            return Some(spawn);
        }
        let mut last = spawn;
        for &at in uses {
            last = joined_in_vain(pass, at)?;
        }
        return Some(last);
    }
    None
}

/// `let _ = handle.await;`, `handle.await.ok();`, `let _ = handle.join();`, `handle.abort();`
fn joined_in_vain(pass: &Pass<'_>, at: ExprId) -> Option<ExprId> {
    let facts = pass.facts;
    let outer = facts.parent(at)?;
    let has = |call, role| pass.index.call_role(pass.file, call, role).is_some();
    match facts.kind(outer) {
        ExprKind::Await(_) => {}
        ExprKind::Method { receiver, .. } if *receiver == at => {
            if has(outer, Role::Cancels) {
                return Some(outer);
            }
            if !has(outer, Role::Joins) {
                return None;
            }
        }
        _ => return None,
    }
    let mut value = outer;
    if let Some(ok) = facts.parent(outer)
        && has(ok, Role::TurnsVariant)
    {
        value = ok;
    }
    thrown_away(pass, value).then_some(value)
}

/// Whether a value is a statement of its own, or bound to `_`.
fn thrown_away(pass: &Pass<'_>, value: ExprId) -> bool {
    let facts = pass.facts;
    let Some(outer) = facts.parent(value) else { return false };
    match facts.kind(outer) {
        ExprKind::Block(block) => match facts.statement_of(outer, value).map(|at| &block.stmts[at])
        {
            Some(Stmt::Expr { semi, .. }) => *semi,
            Some(Stmt::Let(binding)) => {
                binding.init == Some(value) && matches!(facts[binding.pat].kind, PatKind::Wild)
            }
            _ => false,
        },
        ExprKind::Assign { left, right } => {
            *right == value && matches!(facts.kind(*left), ExprKind::Underscore)
        }
        ExprKind::Call { .. } => pass.index.call_role(pass.file, outer, Role::Drops).is_some(),
        _ => false,
    }
}

/// The first assertion after which the task does nothing that the test could miss.
fn last_assertion(pass: &Pass<'_>, work: ExprId) -> Option<ExprId> {
    let facts = pass.facts;
    let body = match facts.kind(work) {
        ExprKind::Closure(closure) => closure.body,
        _ => work,
    };
    facts.descendants(body).find(|&id| {
        let ExprKind::Macro(call) = facts.kind(id) else { return false };
        call.makes.asserts()
            && facts.scope(id).expr() == work
            && !facts.descendants(body).any(|other| {
                !facts.contains(id, other) && acts(pass, other) && facts.reaches(id, other, body)
            })
    })
}

/// Whether an expression does something, other than assert or look.
fn acts(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    let in_macro = facts
        .ancestors(id)
        .any(|outer| matches!(facts.kind(outer), ExprKind::Macro(call) if call.makes.asserts()));
    match facts.kind(id) {
        ExprKind::Await(_) | ExprKind::Method { .. } | ExprKind::Select(_) => !in_macro,
        ExprKind::Call { .. } => !in_macro && !pass.index.is_constructor(pass.file, id),
        ExprKind::Macro(call) => !call.makes.asserts(),
        ExprKind::Assign { .. } | ExprKind::AssignOp { .. } => true,
        _ => false,
    }
}
