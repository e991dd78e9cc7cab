//! The `else` of a `select!` repeats the loop without waiting for anything.
//!
//! `else` runs when every branch is disabled, and what disabled them (closed channels, empty sets) mostly lasts. An
//! `else` that neither leaves the loop nor awaits then runs again and again: one core is busy with nothing, and the
//! task never yields to the others on its thread.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::sync::mpsc::Receiver;
//!
//! async fn serve(mut commands: Receiver<u32>, mut events: Receiver<u32>) {
//!     loop {
//!         tokio::select! {
//!             Some(command) = commands.recv() => println!("{command}"),
//!             Some(event) = events.recv() => println!("{event}"),
//!             else => {} //~ select_else_spin
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::sync::mpsc::Receiver;
//!
//! async fn serve(mut commands: Receiver<u32>, mut events: Receiver<u32>) {
//!     loop {
//!         tokio::select! {
//!             Some(command) = commands.recv() => println!("{command}"),
//!             Some(event) = events.recv() => println!("{event}"),
//!             else => break,
//!         }
//!     }
//! }
//! ```
//!
//! ## Fix
//!
//! The handler becomes `break`. Review this change: the fix is unsafe.
//!
//! ## Limits
//!
//! Only handlers that do nothing but log are reported: a handler that changes something may enable a branch again.

use crate::facts::{ExprId, ExprKind, Select};
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "select_else_spin",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("select_else_spin.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, select) in index.tokio_selects(file) {
        let (Some(handler), Some(looping)) = (select.else_, facts.enclosing_loop(id)) else {
            continue;
        };
        let all_off =
            select.branches.iter().all(|branch| index.can_be_off(file, id, branch) == Some(true));
        let fails =
            |number: usize| index.refutable(file, id, select.branches[number].pat) == Some(true);
        let ends = (0..select.branches.len()).any(fails)
            && !select.branches.iter().any(|branch| index.is_endless(file, branch.future));
        if all_off
            && ends
            && endless(pass, looping)
            && facts.is_idle(handler)
            && facts.repeats(handler, looping)
            && !waits(pass, looping, id, select)
        {
            report(pass, id, select, handler, looping);
        }
    }
}

/// Whether nothing but the body ends a loop: a condition could be changed from elsewhere.
fn endless(pass: &Pass<'_>, looping: ExprId) -> bool {
    match pass.facts.kind(looping) {
        ExprKind::Loop { .. } => true,
        ExprKind::While { cond, .. } => {
            matches!(pass.facts.kind(*cond), ExprKind::Lit(crate::facts::Lit::Bool(true)))
        }
        _ => false,
    }
}

/// Whether a turn of the loop awaits or changes something outside the `select!`.
fn waits(pass: &Pass<'_>, looping: ExprId, select: ExprId, own: &Select) -> bool {
    let facts = pass.facts;
    let inside: Vec<ExprId> = facts.runs(looping);
    let guards: Vec<ExprId> = own.branches.iter().filter_map(|branch| branch.guard).collect();
    let mut around = inside.into_iter().filter(|&at| !facts.contains(select, at));
    around.any(|at| match facts.kind(at) {
        ExprKind::Await(_) | ExprKind::Select(_) => true,
        // With preconditions, whatever else the loop does may turn them on.
        ExprKind::Assign { .. }
        | ExprKind::AssignOp { .. }
        | ExprKind::Method { .. }
        | ExprKind::Call { .. } => !guards.is_empty(),
        ExprKind::If { .. } | ExprKind::Match { .. } => facts
            .outcome(at)
            .exits
            .iter()
            .any(|exit| !matches!(exit, crate::facts::Exit::Continue(_))),
        _ => false,
    })
}

fn report(pass: &mut Pass<'_>, id: ExprId, select: &Select, handler: ExprId, looping: ExprId) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let fails =
        select.branches.iter().find(|branch| index.refutable(file, id, branch.pat) == Some(true));
    let value = matches!(facts.kind(looping), ExprKind::Loop { .. })
        && facts
            .parent(looping)
            .is_some_and(|outer| !matches!(facts.kind(outer), ExprKind::Block(_)));
    let labels: Vec<_> = fails.map(|branch| facts[branch.pat].span).into_iter().collect();
    let mut draft = pass
        .report(
            facts[handler].span,
            "when every branch is disabled, this `else` repeats the loop without waiting",
        )
        .primary("back to the start of the loop at once");
    for span in labels {
        draft = draft.label(span, "disabled for good once its source has ended");
    }
    let draft = draft.help("leave the loop: `else => break`");
    if !value {
        draft.fix(
            FixKind::Unsafe,
            "leave the loop",
            vec![(facts[handler].span, "break".to_owned())],
        );
    }
}
