//! A call blocks the thread inside async code, and every other task on it stands still.
//!
//! A runtime runs many tasks on few threads and can only switch between them at an await. `thread::sleep`, a blocking
//! `recv`, `blocking_lock` or `block_on` keeps the thread: timers fire late, other connections hang,
//! and when all threads wait for something that a waiting task should do, the program is deadlocked.
//! tokio's `block_on` and `blocking_*` even panic there.
//!
//! ## Bad
//!
//! ```no_run
//! use std::time::Duration;
//!
//! async fn retry() {
//!     while !attempt().await {
//!         std::thread::sleep(Duration::from_secs(1)); //~ blocking_in_async
//!     }
//! }
//! # async fn attempt() -> bool { true }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::time::Duration;
//!
//! async fn retry() {
//!     while !attempt().await {
//!         tokio::time::sleep(Duration::from_secs(1)).await;
//!     }
//! }
//! # async fn attempt() -> bool { true }
//! ```
//!
//! ## Fix
//!
//! `thread::sleep(d)` becomes `tokio::time::sleep(d).await` in files that use tokio. It is not applied unless it is
//! asked for: the function gives way to other tasks where it did not before.
//!
//! ## Limits
//!
//! Code in closures that are not async is not looked at: whoever gets the closure may run it where blocking is fine,
//! as `spawn_blocking` and `block_in_place` do. Nor is the future that is given to a `block_on`, which has its thread
//! for itself, nor `main`, nor what stands under a condition that names blocking (`if self.may_block`) follows a
//! `Handle::try_current()`, or is documented to block. Waiting for a thread, a process or the network by blocking I/O is not reported.
//! With `file-io`, calls of `std::fs` that read or write whole files, copy or remove trees, or stand in a loop are
//! reported too, except in functions that start something up.

mod kind;

use self::kind::Kind;
use crate::facts::{ExprId, ExprKind, Owner, Stmt};
use crate::rule::{Default, FixKind, Group, Level, Opt, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "blocking_in_async",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[Opt {
        name: "file-io",
        default: Default::Flag(false),
        help: "Report long calls of `std::fs` too.",
    }],
    in_tests: false,
    source: include_str!("blocking_in_async.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (id, kind) in facts.all() {
        if matches!(kind, ExprKind::Call { .. } | ExprKind::Method { .. }) && facts.is_async(id) {
            check_call(pass, id);
        }
    }
}

fn check_call(pass: &mut Pass<'_>, id: ExprId) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let awaited = facts
        .parent(id)
        .is_some_and(|outer| matches!(facts.kind(outer), ExprKind::Await(inner) if *inner == id));
    if awaited {
        return;
    }
    let Some(callee) = index.callee(file, id).filter(|callee| callee.certain) else { return };
    let Some(kind) = Kind::of(pass, id, &callee) else { return };
    if has_own_thread(pass, id) || is_deliberate(pass, id) {
        return;
    }
    let path = index.callee_path(&callee);
    let short: Vec<&str> = path.rsplit("::").take(2).collect();
    let called = short.iter().rev().copied().collect::<Vec<_>>().join("::");
    let (why, help) = kind.story(pass, &callee);
    let span = match facts.kind(id) {
        ExprKind::Method { name_span, .. } => name_span.to(facts[id].span.at_end()),
        _ => facts[id].span,
    };
    let place = facts[id].span;
    let in_tokio = uses_tokio(pass);
    let mut draft =
        pass.report(span, format!("`{called}` blocks the thread in async code")).primary(why);
    if !help.is_empty() {
        draft = draft.help(help);
    }
    if kind == Kind::Sleep {
        let ExprKind::Call { func, .. } = facts.kind(id) else { return };
        if in_tokio {
            let edits = vec![
                (facts[*func].span, "tokio::time::sleep".to_owned()),
                (place.at_end(), ".await".to_owned()),
            ];
            draft.fix(FixKind::Unsafe, "sleep without blocking", edits);
        }
    }
}

/// Whether the code runs as the one future of a thread: in `main`, or given to a `block_on`.
fn has_own_thread(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    if facts.function(id).is_some_and(|function| facts[function].name == "main") {
        return true;
    }
    facts.ancestors(id).any(|outer| drives(pass, outer)) || beside_an_executor(pass, id)
}

/// Whether the code means to block: it has asked whether a runtime is there or whether blocking is allowed, or its
/// documentation says that it blocks.
fn is_deliberate(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    let body = facts.scope(id).expr();
    let asks_runtime = facts.runs(body).into_iter().any(|at| {
        at < id
            && pass.index.callee(pass.file, at).is_some_and(|callee| {
                pass.index.callee_path(&callee) == "tokio::runtime::Handle::try_current"
            })
    });
    let allowed = |cond: ExprId| {
        facts.runs(cond).into_iter().any(|at| match facts.kind(at) {
            ExprKind::Field { name, .. } | ExprKind::Method { name, .. } => name.contains("block"),
            ExprKind::Path { path, .. } => path.last_name().to_lowercase().contains("block"),
            _ => false,
        })
    };
    let says = facts.function(id).is_some_and(|function| {
        ["block the", "blocks the"].iter().any(|words| facts[function].docs.contains(words))
    });
    asks_runtime
        || says
        || is_parked(pass, id)
        || facts.ancestors(id).take_while(|&outer| outer != body).any(|outer| {
            matches!(facts.kind(outer), ExprKind::If { cond, .. } if !facts.contains(*cond, id) && allowed(*cond))
        })
}

/// Whether a call is all that a loop without end does: the thread is kept, and nothing else is to run on it.
fn is_parked(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    let Some(looping) = facts.enclosing_loop(id) else { return false };
    let ExprKind::Loop { body, .. } = facts.kind(looping) else { return false };
    matches!(facts.kind(*body), ExprKind::Block(block)
        if matches!(&block.stmts[..], [Stmt::Expr { expr, .. }] if *expr == id))
}

/// Whether a call drives a future on its thread.
fn drives(pass: &Pass<'_>, id: ExprId) -> bool {
    matches!(pass.facts.kind(id), ExprKind::Call { .. } | ExprKind::Method { .. })
        && pass.index.callee(pass.file, id).is_some_and(|callee| {
            pass.index.callee_role(&callee, "blocks").is_some()
                && pass.index.function(&callee).name.contains("block_on")
        })
}

/// Whether another function of the same impl drives futures: then this impl is an executor, and knows what it does.
fn beside_an_executor(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    let Some(function) = facts.function(id) else { return false };
    let Owner::Impl(own) = facts[function].owner else { return false };
    let others = facts[own].functions.iter().filter(|&&other| other != function);
    others
        .filter_map(|&other| facts[other].body)
        .any(|body| facts.descendants(body).any(|id| !facts.is_async(id) && drives(pass, id)))
}

/// Whether the file names tokio.
fn uses_tokio(pass: &Pass<'_>) -> bool {
    let facts = pass.facts;
    let imports = || facts.modules.iter().flat_map(|module| &module.imports);
    imports().any(|import| import.path.first().is_some_and(|name| name == "tokio"))
        || facts.all().any(|(_, kind)| {
            matches!(kind, ExprKind::Path { path, .. }
                if path.segments.len() > 1 && path.segments[0].name == "tokio")
        })
}
