//! A receiver that has missed messages is given up, as if its channel were closed.
//!
//! A receiver of a broadcast channel that is too slow gets `Err(Lagged(n))`: `n` messages are lost to it, and the next
//! `recv` gives the oldest one that is left. A loop that takes every error for the end stops listening there. It works in
//! each test, and ends without a word on the first busy day.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::sync::broadcast::Receiver;
//!
//! async fn forward(mut events: Receiver<String>) {
//!     while let Ok(event) = events.recv().await { //~ lag_ends_loop
//!         println!("{event}");
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::sync::broadcast::Receiver;
//! use tokio::sync::broadcast::error::RecvError;
//!
//! async fn forward(mut events: Receiver<String>) {
//!     loop {
//!         match events.recv().await {
//!             Ok(event) => println!("{event}"),
//!             Err(RecvError::Lagged(missed)) => eprintln!("{missed} events are lost"),
//!             Err(RecvError::Closed) => break,
//!         }
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! The way of the error is followed through matches, `?`, `let … else`, `ok()` and the like, and moves to the end of the
//! function, closure or async block. Silent where it leads to the same `recv` again, where a message ends the loop as well, so
//! that it waits for a sign, where anybody asks which error it is, so that to end on `Lagged` is a decision, and
//! where the result goes through a function that is not known to keep it.
//! Of low confidence where the function gives an error to its caller, who may receive again.

use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "lag_ends_loop",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Lags],
    in_tests: false,
    source: include_str!("lag_ends_loop.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    if pass.index.is_for_development(pass.file) {
        return;
    }
    for own in pass.index.ended_by_lag(pass.file) {
        let span = pass.facts[own.call].span;
        let file = pass.file;
        let draft = pass
            .report(span, "a receiver that has missed messages is given up here")
            .primary("fails when messages have been missed, too, and goes on after that")
            .help("go on with the loop after `Err(RecvError::Lagged(…))`, and end it on `Err(RecvError::Closed)`");
        if own.is_told {
            draft.assumed(
                file,
                span,
                "the caller gets an error, and may not receive again after it",
            );
        }
    }
}
