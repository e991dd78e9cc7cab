//! Tasks are aborted and then joined by a call that panics on an aborted task.
//!
//! Joining an aborted task returns a `JoinError`. `JoinSet::join_all` panics on it, and so does
//! `handle.await.unwrap()`. As long as all tasks have ended by themselves, nothing shows the bug. At a shutdown with
//! work in progress, the shutdown panics, and the code after it does not run.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::task::JoinSet;
//!
//! async fn stop(mut workers: JoinSet<()>) {
//!     workers.abort_all();
//!     workers.join_all().await; //~ join_after_abort
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::task::JoinSet;
//!
//! async fn stop(mut workers: JoinSet<()>) {
//!     workers.shutdown().await;
//! }
//! ```
//!
//! ## Limits
//!
//! Both calls must be in one function and on the same variable or field, and the join must be able to follow the abort.
//! The rule is silent if the variable is assigned a new value. A handle from `abort_handle` is not followed to its
//! task.

use crate::index::Joined;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "join_after_abort",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::TaskSet, Role::JoinHandle],
    in_tests: false,
    source: include_str!("join_after_abort.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    for Joined { abort, join, panics } in pass.index.joined_after_abort(pass.file) {
        let facts = pass.facts;
        let draft = pass
            .report(facts[join].span, "this panics when a task was aborted before its end")
            .primary("joins a task that may have been aborted")
            .label(facts.call_head(abort), "aborts it");
        if panics == join {
            draft.help("wait for the end of all tasks with `shutdown().await`");
        } else {
            draft
                .label(facts.call_head(panics), "an aborted task returns an error")
                .help("continue if the error's `is_cancelled()` is true");
        }
    }
}
