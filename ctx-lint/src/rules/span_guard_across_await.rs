//! An entered span or an attached context is held across an await and leaks into other tasks.
//!
//! `span.enter()` enters the span on this thread until the guard is dropped. At an await the task is suspended with the
//! guard still alive, and the thread runs other tasks inside this span. When the task resumes, maybe on another thread,
//! it is not in the span. Traces then show work under the wrong parent. The same holds for OpenTelemetry's
//! `ContextGuard`.
//!
//! ## Bad
//!
//! ```no_run
//! use tracing::info_span;
//!
//! async fn handle() {
//!     let span = info_span!("handle");
//!     let _entered = span.enter(); //~ span_guard_across_await
//!     fetch().await;
//! }
//! # async fn fetch() {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tracing::{Instrument as _, info_span};
//!
//! async fn handle() {
//!     async { fetch().await }.instrument(info_span!("handle")).await;
//! }
//! # async fn fetch() {}
//! ```
//!
//! ## Limits
//!
//! A guard that may have been moved or dropped before the await is not reported. Nor is one in `main`, except in tasks
//! that it spawns: on a multi-threaded runtime, the future of `block_on` has its thread to itself. Confidence is medium
//! where every known caller gives the future such a thread.

use crate::facts::{ExprId, ExprKind, LocalId, PatId, Stmt};
use crate::index::{Driver, Type};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "span_guard_across_await",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::SpanGuard, Role::ContextGuard],
    in_tests: false,
    source: include_str!("span_guard_across_await.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (block, kind) in facts.all() {
        let ExprKind::Block(body) = kind else { continue };
        for (number, stmt) in body.stmts.iter().enumerate() {
            let Stmt::Let(binding) = stmt else { continue };
            if let Some(init) = binding.init {
                check_let(pass, (block, number), binding.pat, init);
            }
        }
    }
}

fn check_let(pass: &mut Pass<'_>, (block, number): (ExprId, usize), pat: PatId, init: ExprId) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let Some(local) = facts.bound(pat) else { return };
    let ty = index.type_of(file, init);
    let is_span = index.type_role(&ty, Role::SpanGuard).is_some();
    if !is_span && index.type_role(&ty, Role::ContextGuard).is_none() {
        return;
    }
    let in_main = facts.function(init).is_some_and(|id| index.is_main(file, id))
        && !facts.ancestors(init).any(|outer| index.is_spawned(file, outer));
    if in_main || !facts.is_async(init) || !is_made(pass, init) {
        return;
    }
    let ExprKind::Block(body) = facts.kind(block) else { return };
    let later = body.stmts[number + 1..].iter().flat_map(|stmt| match stmt {
        Stmt::Let(binding) => [binding.init, binding.else_],
        Stmt::Expr { expr, .. } => [Some(*expr), None],
        Stmt::Item(_) => [None, None],
    });
    let waits = later
        .flatten()
        .flat_map(|part| facts.runs(part))
        .find(|&id| waits(pass, id) && facts.reaches(init, id, block) && is_held(pass, local, id));
    let Some(wait) = waits else { return };
    let wait = match facts.kind(wait) {
        // The word itself, not the whole chain before it.
        ExprKind::Await(inner) => facts[*inner].span.at_end().to(facts[wait].span.at_end()),
        _ => facts[wait].span,
    };
    let name = facts[local].name.clone();
    let (what, help) = if is_span {
        (
            "span",
            "use `.instrument(span)` on the future, or `span.in_scope(…)` around code without awaits",
        )
    } else {
        ("context", "use `.with_context(cx)` on the future")
    };
    let alone = index.driver(file, init) == Driver::Alone;
    let draft = pass
        .report(facts[pat].span, format!("this entered {what} is held across an await"))
        .primary(format!("`{name}` lives to the end of the block"))
        .label(wait, format!("other tasks run on this thread here, inside this {what}"))
        .help(help);
    if alone {
        let why = "the callers give this future a thread of its own, shared only with the tasks of a current-thread runtime";
        draft.inferred(file, wait, why);
    }
}

/// Whether an expression enters, and is not merely a guard passed along.
fn is_made(pass: &Pass<'_>, init: ExprId) -> bool {
    let is = |ty: &Type| {
        [Role::SpanGuard, Role::ContextGuard]
            .iter()
            .any(|&role| pass.index.type_role(ty, role).is_some())
    };
    pass.index.makes(pass.file, init, &is)
}

fn waits(pass: &Pass<'_>, id: ExprId) -> bool {
    match pass.facts.kind(id) {
        ExprKind::Await(_) => true,
        ExprKind::Select(_) => pass.index.select_flavor(pass.file, id).is_some(),
        ExprKind::Macro(call) => call.makes.joins(),
        _ => false,
    }
}

/// Whether nothing has taken the guard before a place.
fn is_held(pass: &Pass<'_>, local: LocalId, at: ExprId) -> bool {
    let facts = pass.facts;
    !facts[local].uses.iter().any(|&used| {
        let exits = facts.parent(used).is_some_and(
            |outer| matches!(facts.kind(outer), ExprKind::Method { receiver, .. } if *receiver == used),
        );
        used < at && (exits || facts.is_move(used))
    })
}
