//! A timeout is put around work that continues on its own, in a loop that nothing stops.
//!
//! A timeout drops its future, and with it the handle of any work that the future has started. A closure on a blocking
//! thread runs to its end and occupies the thread; a task whose handle is dropped is detached. The caller reports a
//! timeout and tries again, and each attempt leaves a thread or a task behind.
//!
//! ## Bad
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::task::spawn_blocking;
//! use tokio::time::timeout;
//!
//! fn step(state: &mut u64) -> bool {
//!     *state += 1;
//!     *state < u64::MAX
//! }
//!
//! async fn run() -> Option<u64> {
//!     let work = move || {
//!         let mut state = 0;
//!         while step(&mut state) {}
//!         state
//!     };
//!     timeout(Duration::from_secs(1), spawn_blocking(work)).await.ok()?.ok() //~ detached_work_under_timeout
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::task::spawn_blocking;
//! use tokio::time::timeout;
//! use tokio_util::sync::CancellationToken;
//!
//! fn step(state: &mut u64) -> bool {
//!     *state += 1;
//!     *state < u64::MAX
//! }
//!
//! async fn run() -> Option<u64> {
//!     let stop = CancellationToken::new();
//!     let _stops = stop.clone().drop_guard();
//!     let work = move || {
//!         let mut state = 0;
//!         while !stop.is_cancelled() && step(&mut state) {}
//!         state
//!     };
//!     timeout(Duration::from_secs(1), spawn_blocking(work)).await.ok()?.ok()
//! }
//! ```
//!
//! Tasks of an attempt belong in a `JoinSet`, or their handles in `AbortOnDropHandle`: both abort when they are
//! dropped.
//!
//! ## Limits
//!
//! Only a closure or task with a loop of its own is reported, since other work ends by itself. A task is reported only
//! if the timeout is in a loop, too. The rule is silent if the loop checks a token, a context or an atomic flag.

use crate::index::Detached;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "detached_work_under_timeout",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Timeout],
    in_tests: false,
    source: include_str!("detached_work_under_timeout.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    for own in pass.index.detached_by_timeout(pass.file) {
        report(pass, &own);
    }
}

fn report(pass: &mut Pass<'_>, own: &Detached) {
    let index = pass.index;
    let (message, help) = if own.is_attempt {
        (
            "an attempt that times out leaves its tasks behind",
            "keep the tasks in a `JoinSet`, which aborts them when it is dropped",
        )
    } else {
        (
            "the closure keeps running after the timeout, and occupies its thread",
            "let the loop check a token or a flag, and set it when the time is up",
        )
    };
    let timeout = pass.facts[own.timeout].span;
    let started = index.file(own.home).facts.call_head(own.start);
    let looping = index.file(own.looping.0).facts[own.looping.1].span.at_start();
    let drops = "drops the handle when the time is up, which stops nothing";
    let starts = "starts work that keeps running";
    let is_elsewhere = own.home != pass.file || own.looping.0 != pass.file;
    let draft = if own.is_attempt && own.home == pass.file {
        pass.report(started, message).primary(starts).label(timeout, drops)
    } else {
        pass.report(timeout, message).primary(drops).label_in(own.home, started, starts)
    };
    let draft =
        draft.label_in(own.looping.0, looping, "nothing outside stops this loop").help(help);
    if is_elsewhere {
        draft.cause(own.looping.0, looping);
    }
}
