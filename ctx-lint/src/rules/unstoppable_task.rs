//! A task loops forever, and its owner, which stops its other work, cannot stop it.
//!
//! Nobody keeps the handle of the task, and nothing leaves its loop. So it continues after its owner has been shut
//! down, with everything it holds: clones of the owner's state, connections, locks. If the owner is started again,
//! there are two such tasks.
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
//! The loop must be one that no `break`, `return` or `?` leaves. The owner is the value whose method starts the task.
//! It stops work if a method cancels, aborts, sets a flag, or gives up a handle or sender that a field leads to, or if
//! another type does so in a method of the same trait that the owner does not override. Owners that stop nothing are
//! not reported: their tasks may be meant to live as long as the process. That is also likely for tasks that a
//! constructor starts, so confidence is medium for these.

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
            .report(head, "nothing can stop this task, which loops forever")
            .primary("nobody keeps its handle")
            .label_in(home, loop_head, "nothing leaves this loop")
            .label_in(end_home, index.file(end_home).facts[ending].span, "other work is ended here")
            .help("give the task a token that is cancelled there, or keep its handle and abort it there");
        if task.at_birth {
            draft.inferred(
                file,
                head,
                "a task that a constructor starts may be meant to live as long as the process",
            );
        }
    }
}
