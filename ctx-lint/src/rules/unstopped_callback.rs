//! Work has a function called at the end of a context that outlives it, and does not take the function back when it is done.
//!
//! `after_func` keeps its function, and all that it owns, until the context ends. A function that serves one connection under
//! the context of the server leaves one more there each time, long after the connection is gone. `on_cancel` gives a
//! registration whose drop takes the function back; what `after_func` returns has `stop`.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//! use tokio::task::JoinHandle;
//!
//! async fn serve(ctx: &Context, task: JoinHandle<()>) {
//!     let abort = task.abort_handle();
//!     ctx.after_func(move || abort.abort()); //~ unstopped_callback
//!     task.await.ok();
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::Context;
//! use tokio::task::JoinHandle;
//!
//! async fn serve(ctx: &Context, task: JoinHandle<()>) {
//!     let abort = task.abort_handle();
//!     let _stops = ctx.on_cancel(move || abort.abort());
//!     task.await.ok();
//! }
//! ```
//!
//! ## Limits
//!
//! The context must be one that the function borrows, the function must own something that was made for this work, and the work
//! must be awaited after it: a clone of what was there before is not. Silent where every known caller makes the context itself,
//! so that it ends with the call, where what `after_func` returns is kept, and where the function returns at once: it may be
//! the one that sets things up.

use crate::facts::{Block, ExprId, ExprKind, LocalId, Origin, Stmt};
use crate::index::Type;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};
use crate::source::FileId;

pub(super) static RULE: Rule = Rule {
    name: "unstopped_callback",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::KeepsFunction],
    in_tests: false,
    source: include_str!("unstopped_callback.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (id, kind) in facts.all() {
        let ExprKind::Block(block) = kind else { continue };
        let is_body = facts.parent(id).is_none();
        for (number, stmt) in block.stmts.iter().enumerate().filter(|_| is_body) {
            if let Stmt::Expr { expr, semi: true } = stmt {
                left_behind(pass, block, number, *expr);
            }
        }
    }
}

fn left_behind(pass: &mut Pass<'_>, block: &Block, number: usize, call: ExprId) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ExprKind::Method { receiver, args, .. } = facts.kind(call) else { return };
    let Some(context) = facts.local(*receiver) else { return };
    if index.call_role(file, call, Role::KeepsFunction).is_none() || !is_lent(pass, context) {
        return;
    }
    let (Some(&callback), Some(wait)) = (args.first(), wait_after(pass, block, number)) else {
        return;
    };
    let Some(owned) = made_here(pass, callback) else { return };
    if ends_with_callers(pass, call, context) {
        return;
    }
    let (name, owned) = (facts[context].name.clone(), facts[owned].name.clone());
    let message = format!("this function stays with `{name}` when the work here is done");
    pass.report(facts[call].span, message)
        .primary(format!("keeps `{owned}` until `{name}` ends, once for each call"))
        .label(facts[wait].span.at_end(), "the work is done here")
        .help("use `on_cancel` and bind what it returns, or call `stop()` on the handle when the work is done");
}

/// Whether a context is one that the caller lends.
fn is_lent(pass: &Pass<'_>, context: LocalId) -> bool {
    matches!(pass.facts[context].origin, Origin::Param(..))
        && matches!(pass.index.type_of_local(pass.file, context), Type::Ref(..))
}

/// Whether every caller that is known gives a context that it has made itself, which ends soon after the call.
fn ends_with_callers(pass: &Pass<'_>, call: ExprId, context: LocalId) -> bool {
    let (facts, index) = (pass.facts, pass.index);
    let (Some(function), Origin::Param(..)) = (facts.function(call), facts[context].origin) else {
        return false;
    };
    let own = &facts[function];
    let is_own = |home: FileId, at: ExprId| {
        index.callee(home, at).is_some_and(|callee| {
            callee.certain && (callee.file, callee.id) == (pass.file, function)
        })
    };
    let mut calls = index
        .mentions(&own.name)
        .filter_map(|(home, at)| {
            let facts = &index.file(home).facts;
            let call = facts.parent(at).filter(|&call| is_own(home, call)).unwrap_or(at);
            is_own(home, call).then_some((home, call))
        })
        .peekable();
    calls.peek().is_some()
        && calls.all(|(home, call)| {
            let facts = &index.file(home).facts;
            let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = facts.kind(call)
            else {
                return false;
            };
            let carries = |ty: &Type| index.type_role(ty, Role::Context).is_some();
            let given =
                args.iter().copied().find(|&arg| carries(index.type_of(home, arg).peel_refs()));
            let lent = match given.map(|arg| facts.kind(arg)) {
                Some(ExprKind::Ref { expr, .. }) => facts.local(*expr),
                _ => None,
            };
            lent.is_some_and(|local| matches!(facts[local].origin, Origin::Let(..)))
        })
}

/// The first await of the statements after one.
fn wait_after(pass: &Pass<'_>, block: &Block, number: usize) -> Option<ExprId> {
    let facts = pass.facts;
    block.stmts[number + 1..].iter().find_map(|stmt| {
        let root = match stmt {
            Stmt::Expr { expr, .. } => *expr,
            Stmt::Let(binding) => binding.init?,
            Stmt::Item(_) => return None,
        };
        facts.runs(root).into_iter().find(|&at| matches!(facts.kind(at), ExprKind::Await(_)))
    })
}

/// A variable of the function around that a closure takes.
fn made_here(pass: &Pass<'_>, callback: ExprId) -> Option<LocalId> {
    let facts = pass.facts;
    let ExprKind::Closure(_) = facts.kind(callback) else { return None };
    facts.descendants(callback).find_map(|at| {
        let local = facts.local(at)?;
        let outside = facts.extent(local).is_some_and(|extent| !facts.contains(callback, extent));
        (outside && is_made(pass, local)).then_some(local)
    })
}

/// Whether a variable holds something that was made in its function: more than plain data, and no further handle of what
/// was there before.
fn is_made(pass: &Pass<'_>, local: LocalId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let Origin::Let(..) = facts[local].origin else { return false };
    let is_plain = matches!(index.type_of_local(file, local), Type::Prim(_) | Type::Ref(..));
    let is_clone = facts
        .source_of(local)
        .is_some_and(|(_, value)| index.call_role(file, value, Role::Clones).is_some());
    !is_plain && !is_clone
}
