//! A loop listens for a signal only some of the time, and swallows a signal that comes in between.
//!
//! The first `ctrl_c()` or `signal(…)` replaces the default handling of the signal for as long as the process lives:
//! the signal no longer ends the process. A listener only sees signals that arrive while it exists. A loop that creates
//! a new listener on each iteration of a `select!`, and awaits something else between two iterations, misses a Ctrl-C
//! that comes then, and continues. The user has to try again, and a service manager waits until it kills the process.
//!
//! ## Bad
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::time::interval;
//!
//! async fn collect() {}
//!
//! async fn run() {
//!     let mut every = interval(Duration::from_secs(5));
//!     loop {
//!         tokio::select! {
//!             _ = every.tick() => collect().await,
//!             _ = tokio::signal::ctrl_c() => return, //~ signal_listener_in_loop
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::time::interval;
//!
//! async fn collect() {}
//!
//! async fn run() {
//!     let mut every = interval(Duration::from_secs(5));
//!     let stop = tokio::signal::ctrl_c();
//!     tokio::pin!(stop);
//!     loop {
//!         tokio::select! {
//!             _ = every.tick() => collect().await,
//!             _ = &mut stop => return,
//!         }
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! Only branches that end the loop are checked, including the functions that they call. The rule is silent if nothing
//! is awaited between two iterations, or only a lock or a signal.

use crate::index::Deaf;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "signal_listener_in_loop",
    group: Group::Nursery,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Listens],
    in_tests: false,
    source: include_str!("signal_listener_in_loop.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    for Deaf { call, wait } in pass.index.deaf_listeners(pass.file) {
        let facts = pass.facts;
        pass.report(
            facts[call].span,
            "a signal that comes between two iterations of the loop is lost",
        )
        .primary("listens anew on each iteration, and sees only later signals")
        .label(facts[wait].span, "nothing listens while the loop waits here")
        .help("create the listener before the loop, pin it, and wait for it by `&mut`");
    }
}
