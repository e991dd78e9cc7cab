//! A loop listens for a signal only at times, and swallows one that comes in between.
//!
//! The first `ctrl_c()` or `signal(…)` takes the signal away from the system for as long as the process lives: it no longer
//! ends the process. A listener hears what comes while it is there. A loop that makes a new one on each turn of a
//! `select!`, and awaits something else between two turns, does not hear a Ctrl-C that comes then, and goes on; the user
//! has to try again, and a service manager waits until it kills.
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
//! Only branches that end the loop are looked at, with the functions that they call. Silent where nothing is awaited between
//! two turns, or only a lock, or a signal.

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
        pass.report(facts[call].span, "a signal that comes between two turns of the loop is lost")
            .primary("listens anew on each turn, and hears only what comes from then on")
            .label(facts[wait].span, "nobody listens while the loop waits here")
            .help("make the listener before the loop, pin it, and wait for it by `&mut`");
    }
}
