//! A task is spawned under a context whose guard is dropped when the function returns.
//!
//! The guard stays in the function that spawns the task. The function returns at once, and the guard cancels the
//! context: the task has hardly begun when its context ends. Nothing fails loudly; the work is simply not done. Move
//! the guard into the task, or pass it to the owner of the task.
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
//! A guard that is held beside its context in a tuple or struct is left behind in the same way, if the task names only
//! the context: since edition 2021, closures and async blocks capture just the fields that they name.
//!
//! ## Fix
//!
//! `let _guard = guard;` becomes the first line of the task, if the task is an `async move` block or a `move` closure
//! with a block, and nothing else uses the context. The context then ends with the task and not with the function, so
//! the fix is unsafe.
//!
//! ## Limits
//!
//! Only what is certain is reported: between the spawn and the end of the guard's block, nothing is awaited or waited
//! for, and nothing is called except functions of the analysed code that return at once. A future, a closure or a
//! stream under the context that the function returns counts as a task.

mod carrier;
mod fix;
mod guarded;

use rustc_hash::FxHashMap;

use self::carrier::{Carrier, ends_at_once, returned, spawned};
use self::guarded::Guarded;
use crate::facts::{Block, ExprId, ExprKind, Facts, Let, LocalId, Stmt};
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "guard_outlived_by_task",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("guard_outlived_by_task.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let clones = guarded::clones(pass);
    let mut roots = FxHashMap::default();
    for number in 0..pass.facts.locals.len() {
        if let Some(guarded) = Guarded::of(pass, LocalId(number as u32), &clones) {
            look(pass, &guarded, &mut roots);
        }
    }
}

/// The expressions of the statements of a block, in order, with the numbers of their statements.
type Roots = FxHashMap<ExprId, Vec<(ExprId, usize)>>;

/// The statements of a block in which one of some expressions stands, in order.
fn statements_with(
    (extent, block): (ExprId, &Block),
    uses: impl Iterator<Item = ExprId>,
    facts: &Facts,
    roots: &mut Roots,
) -> Vec<(usize, ExprId)> {
    let roots = roots.entry(extent).or_insert_with(|| {
        let root = |stmt: &Stmt| match stmt {
            Stmt::Expr { expr: root, .. } | Stmt::Let(Let { init: Some(root), .. }) => Some(*root),
            _ => None,
        };
        let all = block.stmts.iter().enumerate();
        all.filter_map(|(number, stmt)| Some((root(stmt)?, number))).collect()
    });
    let mut found = Vec::new();
    for at in uses {
        let before = roots.partition_point(|&(root, _)| root <= at);
        if let Some(&(root, number)) = before.checked_sub(1).map(|last| &roots[last])
            && facts.contains(root, at)
        {
            found.push((number, root));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn look(pass: &mut Pass<'_>, guarded: &Guarded, roots: &mut Roots) {
    let (facts, guard) = (pass.facts, guarded.local);
    let Some(extent) = facts.extent(guard) else { return };
    let main = facts.function(extent).is_some_and(|id| pass.index.is_main(pass.file, id));
    let is_body = facts.parent(extent).is_none() || facts.is_deferred(extent);
    let ExprKind::Block(block) = facts.kind(extent) else { return };
    if main || !is_body {
        return;
    }
    // What takes the context along has it in its text. The last one counts: a guard that went along with the first task would
    // end the context of the others.
    let mut last = None;
    for (number, root) in statements_with((extent, block), guarded.uses(facts), facts, roots) {
        let is_last = block.tail() == Some(root) || matches!(facts.kind(root), ExprKind::Return(_));
        let returned = is_last.then(|| returned(pass, root)).flatten();
        let spawned = || spawned(pass, root, guarded);
        let left = returned.filter(|carrier| guarded.is_left_by(pass, carrier.at));
        let Some(carrier) = left.or_else(spawned) else { continue };
        if facts[carrier.at].span.start < facts[guard].span.end
            || !ends_at_once(pass, root, carrier.at, &block.stmts[number + 1..])
        {
            continue;
        }
        last = Some(carrier);
    }
    if let Some(carrier) = last {
        report(pass, guarded, &carrier);
    }
}

fn report(pass: &mut Pass<'_>, guarded: &Guarded, carrier: &Carrier) {
    let facts = pass.facts;
    let (context, effect) = (&guarded.context, &guarded.effect);
    let name = &facts[guarded.local].name;
    let (story, help) = match &guarded.part {
        None => (
            format!("the guard is taken here; its drop {effect}"),
            "move the guard into the task with `let _guard = guard;`, or return it to the owner of the task"
                .to_owned(),
        ),
        Some(part) => (
            format!("`{part}` stays here, since only `{context}` is captured; its drop {effect}"),
            format!("capture the whole value: `let {name} = {name};` inside names all of it"),
        ),
    };
    let Carrier { at, what, how } = carrier;
    let fixed = guarded.names().and_then(|names| fix::edits(pass, guarded.local, *at, names));
    let draft = pass.report(
        facts[*at].span,
        format!(
            "this {what} runs under `{context}`, whose guard is dropped when the function returns"
        ),
    )
    .primary(format!("the {what} is {how} here and outlives the function"))
    .label(facts[guarded.local].span, story)
    .help(help);
    if let Some(edits) = fixed {
        draft.fix(FixKind::Unsafe, "move the guard into the task", edits);
    }
}
