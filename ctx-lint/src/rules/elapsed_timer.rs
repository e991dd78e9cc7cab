//! A timer that has elapsed is polled again on each iteration of a loop, and is ready each time.
//!
//! A `Sleep` that is kept across the iterations of a loop stays elapsed. Its branch then wins again and again: what
//! should happen once after a delay happens endlessly, and keeps one core fully busy. Reset the timer in the handler,
//! leave the loop, or disable the branch.
//!
//! ## Bad
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::{sync::mpsc::Receiver, time::sleep};
//!
//! async fn serve(mut inbox: Receiver<u32>) {
//!     let quiet = sleep(Duration::from_secs(60));
//!     tokio::pin!(quiet);
//!     loop {
//!         tokio::select! {
//!             message = inbox.recv() => match message {
//!                 Some(message) => println!("{message}"),
//!                 None => break,
//!             },
//!             () = &mut quiet => println!("nothing for a minute"), //~ elapsed_timer
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::{sync::mpsc::Receiver, time::{Instant, sleep}};
//!
//! const QUIET: Duration = Duration::from_secs(60);
//!
//! async fn serve(mut inbox: Receiver<u32>) {
//!     let quiet = sleep(QUIET);
//!     tokio::pin!(quiet);
//!     loop {
//!         tokio::select! {
//!             message = inbox.recv() => match message {
//!                 Some(message) => println!("{message}"),
//!                 None => break,
//!             },
//!             () = &mut quiet => {
//!                 println!("nothing for a minute");
//!                 quiet.as_mut().reset(Instant::now() + QUIET);
//!             }
//!         }
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! Only timers in variables are reported. The rule is silent if the loop mentions the timer anywhere else, if the
//! branch has a precondition, and if its handler assigns to anything, since that may be what ends the loop.

use crate::facts::{Branch, ExprId, ExprKind, LocalId};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "elapsed_timer",
    group: Group::Nursery,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("elapsed_timer.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index) = (pass.facts, pass.index);
    for (id, select) in index.tokio_selects(pass.file) {
        let Some(looping) = facts.enclosing_loop(id) else { continue };
        for branch in &select.branches {
            let Some(timer) = polled(pass, branch) else { continue };
            let older = facts.extent(timer).is_some_and(|extent| !facts.contains(looping, extent));
            let only = facts[timer]
                .uses
                .iter()
                .all(|&at| !facts.contains(looping, at) || facts.contains(branch.future, at));
            if older && only && goes_on(pass, branch, id, looping) {
                report(pass, branch, timer);
            }
        }
    }
}

fn report(pass: &mut Pass<'_>, branch: &Branch, timer: LocalId) {
    let facts = pass.facts;
    let name = facts[timer].name.clone();
    pass.report(
        facts[branch.pat].span.to(facts[branch.future].span),
        format!("once `{name}` has elapsed, this branch is ready on every iteration of the loop"),
    )
    .primary("an elapsed timer stays elapsed")
    .label(facts[timer].span, "created before the loop, and never reset in it")
    .help(
        "reset the timer in the handler, leave the loop, or disable the branch with a precondition",
    );
}

/// The variable of `&mut timer` or `timer.as_mut()`.
fn polled(pass: &Pass<'_>, branch: &Branch) -> Option<LocalId> {
    let index = pass.index;
    if branch.guard.is_some() {
        return None;
    }
    let place = index.viewed(pass.file, branch.future).filter(|place| place.fields.is_empty())?;
    let local = place.local()?;
    let ty = index.type_of_local(pass.file, local);
    (index.type_role(index.peel(&ty), Role::Timer) == Some("stays")).then_some(local)
}

/// Whether the loop goes on after the branch has won, as it did before.
fn goes_on(pass: &Pass<'_>, branch: &Branch, select: ExprId, looping: ExprId) -> bool {
    let facts = pass.facts;
    let changes =
        |at: ExprId| matches!(facts.kind(at), ExprKind::Assign { .. } | ExprKind::AssignOp { .. });
    let leaves = |at: ExprId| {
        !facts.contains(select, at)
            && !facts.contains(at, select)
            && matches!(
                facts.kind(at),
                ExprKind::Break { .. } | ExprKind::Return(_) | ExprKind::Try(_)
            )
    };
    matches!(facts.kind(looping), ExprKind::Loop { .. })
        && facts.repeats(branch.handler, looping)
        && !facts.descendants(branch.handler).any(changes)
        && !facts.runs(looping).into_iter().any(leaves)
}
