//! A loop that is told to stop drops the messages that are still in its channel.
//!
//! `stop.cancelled() => break` ends the loop at once. Messages that were sent earlier, and that the sender considers
//! delivered, are dropped with the receiver. Close the channel, which refuses new messages, and then process the
//! remaining ones.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::sync::mpsc::Receiver;
//! use tokio_util::sync::CancellationToken;
//!
//! async fn save(record: u32) {}
//!
//! async fn persist(mut records: Receiver<u32>, stop: CancellationToken) {
//!     loop {
//!         tokio::select! {
//!             _ = stop.cancelled() => break, //~ queue_dropped_at_shutdown
//!             Some(record) = records.recv() => save(record).await,
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
//! async fn save(record: u32) {}
//!
//! async fn persist(mut records: Receiver<u32>, stop: CancellationToken) {
//!     loop {
//!         tokio::select! {
//!             _ = stop.cancelled() => break,
//!             Some(record) = records.recv() => save(record).await,
//!         }
//!     }
//!     records.close();
//!     while let Some(record) = records.recv().await {
//!         save(record).await;
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! Whether the messages matter is not known, so the rule is pedantic. It is silent if the function names the receiver
//! after the loop or in the branch that stops it, and if the function does not own the receiver.

use crate::facts::ExprKind;
use crate::index::LeftQueue;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "queue_dropped_at_shutdown",
    group: Group::Pedantic,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::WaitsCancelled],
    in_tests: false,
    source: include_str!("queue_dropped_at_shutdown.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    for LeftQueue { select, stop, receive } in pass.index.left_queues(pass.file) {
        let facts = pass.facts;
        let ExprKind::Select(select) = facts.kind(select) else { continue };
        pass.report(
            select.branches[stop].span,
            "the messages that are still in the channel are dropped when the loop stops",
        )
        .primary("ends the loop, and the receiver with it")
        .label(facts[receive].span, "takes one message at a time")
        .help("`close()` the receiver after the loop, and process the remaining messages");
    }
}
