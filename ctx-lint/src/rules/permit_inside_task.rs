//! A loop spawns a task for each message, and the permit is acquired only inside the task.
//!
//! A semaphore should limit the work in progress. If the permit is acquired inside the task, it limits the work but not
//! the tasks: the loop takes messages as fast as they arrive, and each waits as a task of its own, with everything it
//! owns. A bounded channel in front of the loop no longer applies backpressure. Acquire the permit before the spawn,
//! and move it into the task.
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
//! The rule reports only loops over something without a known end, where the permit is the first thing that the task
//! waits for. Few places are known where this did harm, so the rule is pedantic.

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
            "this permit limits what the tasks do, but not how many there are",
        )
        .primary("is acquired only after the task has been spawned")
        .label(facts.call_head(spawn), "the loop spawns without waiting for a permit")
        .help("acquire the permit before the spawn, and move it into the task");
    }
}
