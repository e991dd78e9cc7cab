//! A task is spawned under a context whose guard dies when the function returns.
//!
//! The guard stays in the function that spawns, the function returns at once, and the guard cancels:
//! the task has hardly begun when its context is over. Nothing fails loudly; the work is just not done.
//! Move the guard into the task, or hand it to whoever owns the task.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio_util::sync::CancellationToken;
//!
//! fn start(token: CancellationToken) {
//!     let _guard = token.clone().drop_guard();
//!     tokio::spawn(async move { serve(token).await }); //~ guard_outlived_by_task
//! }
//! # async fn serve(_: CancellationToken) {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio_util::sync::CancellationToken;
//!
//! fn start(token: CancellationToken) {
//!     let guard = token.clone().drop_guard();
//!     tokio::spawn(async move {
//!         let _guard = guard;
//!         serve(token).await
//!     });
//! }
//! # async fn serve(_: CancellationToken) {}
//! ```
//!
//! ## Fix
//!
//! `let _guard = guard;` is put first in the task, where the task is an `async move` block or a `move` closure with
//! a block, and nothing else uses the context. The task then ends its context, and not the function, so the fix is unsafe.
//!
//! ## Limits
//!
//! Only what is certain is reported: nothing is awaited, called or waited for between the spawn and the end of the
//! guard's block.

mod fix;

use crate::facts::{ExprId, ExprKind, LocalId, PatKind, Stmt};
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "guard_outlived_by_task",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[],
    in_tests: false,
    source: include_str!("guard_outlived_by_task.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for number in 0..facts.locals.len() {
        let guard = LocalId(number as u32);
        if !facts[guard].uses.is_empty() {
            continue;
        }
        let ty = pass.index.type_of_local(pass.file, guard);
        let Some(effect) = pass.index.type_role(&ty, "cancel_guard").map(str::to_owned) else {
            continue;
        };
        let Some(context) = context_of(pass, guard) else { continue };
        look(pass, guard, context, &effect);
    }
}

/// The context or token variable that a guard variable was taken with, or from.
fn context_of(pass: &Pass<'_>, guard: LocalId) -> Option<LocalId> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let (pat, value) = facts.source_of(guard)?;
    let is_context = |local: LocalId| index.is_cancellable(&index.type_of_local(file, local));
    if !matches!(facts[pat].kind, PatKind::Bind { .. }) {
        return facts.bindings(pat).into_iter().find(|&local| is_context(local));
    }
    let mut at = facts.peel(value);
    while let ExprKind::Method { receiver, name, .. } = facts.kind(at) {
        if !matches!(name.as_str(), "clone" | "drop_guard" | "drop_guard_ref") {
            return None;
        }
        at = *receiver;
    }
    facts.local(at).filter(|&local| is_context(local))
}

fn look(pass: &mut Pass<'_>, guard: LocalId, context: LocalId, effect: &str) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let Some(extent) = facts.extent(guard) else { return };
    let main = facts.function(extent).is_some_and(|function| facts[function].name == "main");
    let is_body = facts.parent(extent).is_none() || facts.is_deferred(extent);
    let ExprKind::Block(block) = facts.kind(extent) else { return };
    if main || !is_body {
        return;
    }
    let names = aliases(pass, context);
    for (number, stmt) in block.stmts.iter().enumerate() {
        let (Stmt::Expr { expr: root, .. } | Stmt::Let(crate::facts::Let { init: Some(root), .. })) =
            stmt
        else {
            continue;
        };
        let spawn = facts.runs(*root).into_iter().find(|&at| {
            let spawns = index.callee(file, at).is_some_and(|callee| {
                index.callee_role(&callee, "spawns").is_some_and(|how| how != "scoped")
            });
            spawns && names.iter().any(|&name| uses_inside(pass, name, at))
        });
        let Some(spawn) = spawn else { continue };
        if facts[spawn].span.start < facts[guard].span.end
            || !ends_at_once(pass, *root, spawn, &block.stmts[number + 1..])
        {
            continue;
        }
        let taken = facts[guard].span;
        let name = facts[context].name.clone();
        let fixed = fix::edits(pass, guard, spawn, &names);
        let draft = pass.report(facts[spawn].span, format!("this task runs under `{name}`, whose guard is dropped when the function returns"))
            .primary("the task is spawned here and outlives the function")
            .label(taken, format!("the guard is taken here; its drop {effect}"))
            .help("move the guard into the task with `let _guard = guard;`, or return it to the owner of the task");
        if let Some(edits) = fixed {
            draft.fix(FixKind::Unsafe, "move the guard into the task", edits);
        }
        return;
    }
}

/// The context's variable and its clones.
fn aliases(pass: &Pass<'_>, context: LocalId) -> Vec<LocalId> {
    let facts = pass.facts;
    let clones = (0..facts.locals.len() as u32).map(LocalId).filter(|&local| {
        let Some((_, value)) = facts.source_of(local) else { return false };
        match facts.kind(value) {
            ExprKind::Method { receiver, name, .. } => {
                name == "clone" && facts.local(*receiver) == Some(context)
            }
            _ => false,
        }
    });
    clones.chain([context]).collect()
}

fn uses_inside(pass: &Pass<'_>, local: LocalId, spawn: ExprId) -> bool {
    let facts = pass.facts;
    facts[local].uses.iter().any(|&at| facts.contains(spawn, at))
}

/// Whether nothing that could wait runs between the spawn and the end of the block.
fn ends_at_once(pass: &Pass<'_>, root: ExprId, spawn: ExprId, rest: &[Stmt]) -> bool {
    let facts = pass.facts;
    // The spawn is the whole statement, but for wrappers: no loop, branch or `.await` around it.
    let mut around = facts.ancestors(spawn).take_while(|&outer| facts.contains(root, outer));
    let plain = around.all(|outer| match facts.kind(outer) {
        ExprKind::Call { .. } => pass.index.is_constructor(pass.file, outer),
        ExprKind::Tuple(_) | ExprKind::Struct { .. } | ExprKind::Try(_) => true,
        _ => false,
    });
    plain && rest.iter().all(|stmt| is_idle(pass, stmt))
}

/// Names, literals, wrappers and log lines: nothing that waits.
fn is_idle(pass: &Pass<'_>, stmt: &Stmt) -> bool {
    let facts = pass.facts;
    let root = match stmt {
        Stmt::Item(_) => return true,
        Stmt::Expr { expr, .. } => *expr,
        Stmt::Let(binding) => match binding.init {
            Some(init) => init,
            None => return true,
        },
    };
    facts.descendants(root).all(|at| match facts.kind(at) {
        ExprKind::Call { .. } => pass.index.is_constructor(pass.file, at),
        ExprKind::Method { name, .. } => name == "clone",
        ExprKind::Await(_)
        | ExprKind::Select(_)
        | ExprKind::Loop { .. }
        | ExprKind::While { .. }
        | ExprKind::For { .. }
        | ExprKind::Closure(_) => false,
        ExprKind::Macro(call) => !call.opaque,
        _ => true,
    })
}
