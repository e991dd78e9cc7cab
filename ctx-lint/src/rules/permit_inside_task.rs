//! A loop spawns a task for each message, and only the task waits for its permit.
//!
//! A semaphore is to limit the work in progress. When the permit is acquired inside of the task, it limits the work and not
//! the tasks: the loop takes messages as fast as they come, and each waits as a task of its own, with all that it owns. A
//! bounded channel before the loop no longer holds anybody back. Acquire the permit before the spawn, and give it to the
//! task.
//!
//! ## Bad
//!
//! ```no_run
//! use std::sync::Arc;
//! use tokio::sync::{Semaphore, mpsc::Receiver};
//!
//! async fn follow(limit: Arc<Semaphore>, mut jobs: Receiver<u32>) {
//!     while let Some(job) = jobs.recv().await {
//!         let limit = Arc::clone(&limit);
//!         tokio::spawn(async move {
//!             let _permit = limit.acquire_owned().await.expect("never closed"); //~ permit_inside_task
//!             println!("{job}");
//!         });
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::sync::Arc;
//! use tokio::sync::{Semaphore, mpsc::Receiver};
//!
//! async fn follow(limit: Arc<Semaphore>, mut jobs: Receiver<u32>) {
//!     while let Some(job) = jobs.recv().await {
//!         let permit = Arc::clone(&limit).acquire_owned().await.expect("never closed");
//!         tokio::spawn(async move {
//!             println!("{job}");
//!             drop(permit);
//!         });
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! Only loops over something without a known end, where the first thing that the task waits for is the permit. Few places
//! are known where it did harm, so the rule is pedantic.

use crate::index::Unlimited;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "permit_inside_task",
    group: Group::Pedantic,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Permit],
    in_tests: false,
    source: include_str!("permit_inside_task.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    for Unlimited { acquire, spawn } in pass.index.permits_inside_tasks(pass.file) {
        let facts = pass.facts;
        pass.report(
            facts[acquire].span,
            "this permit limits what tasks do, and not how many there are",
        )
        .primary("is only acquired when the task is there already")
        .label(facts.call_head(spawn), "the loop spawns without waiting for a permit")
        .help("acquire the permit before the spawn, and move it into the task");
    }
}
