//! A `select!` branch sends a value, and the value is dropped unsent when another branch wins.
//!
//! The value is moved into the future of `send`. When another branch is ready first, that future is dropped with the
//! value in it, and the loop continues as if it had been sent. `reserve` waits for room without holding the value:
//! `permit = tx.reserve() => permit?.send(value)`.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::sync::mpsc;
//!
//! async fn forward(mut from: mpsc::Receiver<u32>, to: mpsc::Sender<u32>, mut more: mpsc::Receiver<()>) {
//!     while let Some(value) = from.recv().await {
//!         tokio::select! {
//!             _ = to.send(value) => {} //~ send_in_select
//!             Some(()) = more.recv() => println!("more"),
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::sync::mpsc;
//!
//! async fn forward(mut from: mpsc::Receiver<u32>, to: mpsc::Sender<u32>, mut more: mpsc::Receiver<()>) {
//!     while let Some(value) = from.recv().await {
//!         loop {
//!             tokio::select! {
//!                 permit = to.reserve() => break permit.unwrap().send(value),
//!                 Some(()) = more.recv() => println!("more"),
//!             }
//!         }
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! Only a `select!` in a loop is reported, if another branch continues the loop, and only for a variable of that
//! iteration that nothing else names: a clone or a literal can be sent again. A timer beside the send counts as an
//! intended deadline.

use crate::facts::{ExprId, ExprKind, Select};
use crate::index::Type;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "send_in_select",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("send_in_select.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (id, kind) in facts.all() {
        if let ExprKind::Select(select) = kind
            && pass.index.select_flavor(pass.file, id).is_some()
        {
            check_select(pass, id, select);
        }
    }
}

fn check_select(pass: &mut Pass<'_>, id: ExprId, select: &Select) {
    let facts = pass.facts;
    let repeats = pass.index.branches_that_go_on(pass.file, id, select);
    for (number, branch) in select.branches.iter().enumerate() {
        let Some(value) = sent(pass, id, branch.future) else { continue };
        let winner = repeats
            .iter()
            .copied()
            .find(|&other| other != number && !is_timed(pass, select.branches[other].future));
        let Some(winner) = winner.map(|other| &select.branches[other]) else { continue };
        let (value, span) = (facts[value].span, branch.span);
        let winner = facts[winner.future].span;
        pass.report(span, "the value is lost when another branch is ready first")
            .primary("the future of `send` owns the value, and is dropped with it")
            .label(value, "moved into the future here")
            .label(winner, "when this is ready first, the loop continues without the value")
            .help("wait for room alone: `permit = tx.reserve() => permit?.send(value)`, or keep a copy");
    }
}

/// The variable that a branch's future sends, when it is moved whole.
fn sent(pass: &Pass<'_>, select: ExprId, future: ExprId) -> Option<ExprId> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ExprKind::Method { args, .. } = facts.kind(future) else { return None };
    let callee = index.callee(file, future).filter(|callee| callee.certain)?;
    if index.callee_role(&callee, Role::CancelSafety) != Some("argument_lost") {
        return None;
    }
    let &value = args.first()?;
    let local = facts.local(value)?;
    if matches!(index.type_of(file, value), Type::Ref(..)) {
        return None;
    }
    // A value that is older than the loop is copied into each round; one that is named again is not lost.
    let looping = facts.enclosing_loop(select)?;
    let in_round = facts.extent(local).is_some_and(|extent| facts.contains(looping, extent));
    let again = facts[local].uses.iter().any(|&at| {
        at != value && (facts.contains(select, at) || facts.reaches(select, at, looping))
    });
    (in_round && !again).then_some(value)
}

/// Whether a future is a timer, or waits under one.
fn is_timed(pass: &Pass<'_>, future: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    facts.runs(future).into_iter().any(|id| {
        let ty = index.type_of(file, id);
        index.type_role(index.peel(&ty), Role::Timer).is_some()
            || index.callee(file, id).is_some_and(|callee| {
                [Role::Sleeps, Role::Timeout]
                    .iter()
                    .any(|&role| index.callee_role(&callee, role).is_some())
            })
    })
}
