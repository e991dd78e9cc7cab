//! A `biased` `select!` polls a busy branch before one that must not wait.
//!
//! With `biased;`, the branches are polled in the order in which they are written, and the first one that is ready
//! wins. A channel or stream that always has another item then keeps every branch below it from being polled: a
//! shutdown goes unnoticed, or a ping is never sent. tokio's documentation recommends placing such urgent branches
//! first.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::sync::mpsc::Receiver;
//! use tokio_util::sync::CancellationToken;
//!
//! async fn serve(mut inbox: Receiver<u32>, stop: CancellationToken) {
//!     loop {
//!         tokio::select! {
//!             biased;
//!             Some(message) = inbox.recv() => println!("{message}"), //~ biased_starvation
//!             _ = stop.cancelled() => break,
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::sync::mpsc::Receiver;
//! use tokio_util::sync::CancellationToken;
//!
//! async fn serve(mut inbox: Receiver<u32>, stop: CancellationToken) {
//!     loop {
//!         tokio::select! {
//!             biased;
//!             _ = stop.cancelled() => break,
//!             Some(message) = inbox.recv() => println!("{message}"),
//!         }
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! Some code intends to drain the channel before it stops. This rule cannot tell the difference, so it is off by
//! default.

use crate::facts::Branch;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "biased_starvation",
    group: Group::Pedantic,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("biased_starvation.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index) = (pass.facts, pass.index);
    for (id, select) in index.tokio_selects(pass.file) {
        if !select.biased || facts.enclosing_loop(id).is_none() {
            continue;
        }
        let repeating = facts.branches_that_repeat(id, select);
        let busy = repeating.iter().copied().find(|&number| {
            let branch = &select.branches[number];
            let data = index.receives(pass.file, branch.future);
            branch.guard.is_none()
                && data.is_some_and(|from| matches!(from.kind, "mpsc" | "mpmc" | "broadcast"))
        });
        let Some(busy) = busy else { continue };
        if let Some(starved) =
            select.branches[busy + 1..].iter().find(|branch| is_urgent(pass, branch))
        {
            pass.report(
                facts[select.branches[busy].pat].span,
                "while this branch is ready, the branches below it are not polled",
            )
            .primary("polled first on every iteration")
            .label(starved.span, "waits until the branch above is no longer ready")
            .help("put the branch for shutdown or a timer before those for data");
        }
    }
}

/// Whether a branch waits for cancellation or for time.
fn is_urgent(pass: &Pass<'_>, branch: &Branch) -> bool {
    let (index, file) = (pass.index, pass.file);
    let cancelled = index.call_role(file, branch.future, Role::WaitsCancelled).is_some();
    cancelled
        || index.ticked(file, branch.future).is_some()
        || index.slept(file, branch.future).is_some()
}
