//! A task loops for ever, and its owner, which ends its other work, cannot end it.
//!
//! Nobody keeps the handle of the task, and nothing leaves its loop. So it goes on when its owner has been shut down, with
//! all that it holds: clones of the owner's state, connections, locks. Started again, the owner has two of it.
//!
//! ## Bad
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio_util::sync::CancellationToken;
//!
//! struct Service {
//!     cancel: CancellationToken,
//! }
//!
//! impl Service {
//!     fn start(&self) {
//!         tokio::spawn(async { //~ unstoppable_task
//!             let mut clock = tokio::time::interval(Duration::from_secs(30));
//!             loop {
//!                 clock.tick().await;
//!                 reconnect().await;
//!             }
//!         });
//!     }
//!
//!     fn shut_down(&self) {
//!         self.cancel.cancel();
//!     }
//! }
//! # async fn reconnect() {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio_util::sync::CancellationToken;
//!
//! struct Service {
//!     cancel: CancellationToken,
//! }
//!
//! impl Service {
//!     fn start(&self) {
//!         let cancel = self.cancel.clone();
//!         tokio::spawn(async move {
//!             let mut clock = tokio::time::interval(Duration::from_secs(30));
//!             while cancel.run_until_cancelled(clock.tick()).await.is_some() {
//!                 reconnect().await;
//!             }
//!         });
//!     }
//!
//!     fn shut_down(&self) {
//!         self.cancel.cancel();
//!     }
//! }
//! # async fn reconnect() {}
//! ```
//!
//! ## Limits
//!
//! The loop is one that no `break`, `return` or `?` leaves. The owner is the value whose method starts the task; it ends work
//! where a method cancels, aborts, sets a flag, or gives up a handle or sender that a field leads to, or where
//! another type does so in a method of the same trait, which the owner leaves as it is. Owners that end nothing are left
//! alone: their tasks may be meant to live as long as the process. Of those that a constructor starts this is likely, so that
//! they are of medium confidence.

use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "unstoppable_task",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Spawns],
    in_tests: false,
    source: include_str!("unstoppable_task.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for task in index.unstoppable_tasks(file) {
        let (home, looping) = task.looping;
        let (end_home, ending) = task.ending;
        let loop_head = index.file(home).facts[looping].span;
        let loop_head = crate::source::Span { end: loop_head.start + 4, ..loop_head };
        let head = facts.call_head(task.spawn);
        let draft = pass
            .report(head, "nobody can end this task, which loops for ever")
            .primary("nobody keeps its handle")
            .label_in(home, loop_head, "nothing leaves this loop")
            .label_in(end_home, index.file(end_home).facts[ending].span, "other work is ended here")
            .help("give the task a token that is cancelled there, or keep its handle and abort it there");
        if task.at_birth {
            draft.inferred(
                file,
                head,
                "what a constructor starts may be meant to live as long as the process",
            );
        }
    }
}
