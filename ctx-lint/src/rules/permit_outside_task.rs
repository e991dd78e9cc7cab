//! A permit is acquired before a task is spawned, and dropped while the task is still running.
//!
//! The permit belongs to the loop iteration and is released at its end, which comes at once: the spawn does not wait
//! for the task. So the semaphore limits nothing. Move the permit into the task.
//!
//! ## Bad
//!
//! ```no_run
//! use std::sync::Arc;
//! use tokio::sync::{Semaphore, mpsc::Receiver};
//!
//! async fn work(job: u32) {}
//!
//! async fn follow(limit: Arc<Semaphore>, mut jobs: Receiver<u32>) {
//!     while let Some(job) = jobs.recv().await {
//!         let _permit = limit.acquire().await.expect("never closed"); //~ permit_outside_task
//!         tokio::spawn(async move { work(job).await });
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
//! async fn work(job: u32) {}
//!
//! async fn follow(limit: Arc<Semaphore>, mut jobs: Receiver<u32>) {
//!     while let Some(job) = jobs.recv().await {
//!         let permit = Arc::clone(&limit).acquire_owned().await.expect("never closed");
//!         tokio::spawn(async move {
//!             work(job).await;
//!             drop(permit);
//!         });
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! The rule is silent if the permit is moved anywhere, and if the iteration waits for the task. It is not known yet how
//! often the rule is right, so it is in the nursery.

use crate::index::Unlimited;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "permit_outside_task",
    group: Group::Nursery,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Permit],
    in_tests: false,
    source: include_str!("permit_outside_task.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    for Unlimited { acquire, spawn } in pass.index.permits_outside_tasks(pass.file) {
        let facts = pass.facts;
        pass.report(
            facts[acquire].span,
            "this permit is released while the task that it is for is still running",
        )
        .primary("is dropped at the end of the iteration")
        .label(facts.call_head(spawn), "does not wait for the task")
        .help("acquire it with `acquire_owned()`, and move it into the task");
    }
}
