//! A broadcast receiver is abandoned when it has merely missed messages.
//!
//! A receiver of a broadcast channel that is too slow gets `Err(Lagged(n))`: it has missed `n` messages, and the next
//! `recv` returns the oldest message that is left. A loop that treats every error as the end of the channel stops
//! listening there. It works in every test, and silently stops on the first busy day.
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
//! The error is followed through matches, `?`, `let … else`, `ok()` and similar methods, and moves, to the end of the
//! function, closure or async block. The rule is silent in these cases:
//!
//! * The error path leads to the same `recv` again.
//! * A message ends the loop as well, so the loop waits for a signal.
//! * The code checks which error it is, so ending on `Lagged` is a decision.
//! * The result goes through a function that is not known to preserve it.
//!
//! Confidence is medium where missed messages lead to a panic, and low where the function returns an error to its
//! caller, who may receive again.

use crate::index::Outcome;
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
            .report(span, "a receiver that has missed messages is abandoned here")
            .primary("also fails when messages have been missed, and works again after that")
            .help("continue the loop after `Err(RecvError::Lagged(…))`, and end it on `Err(RecvError::Closed)`");
        match own.outcome {
            Outcome::Silent => {}
            Outcome::Panics => {
                _ = draft.inferred(file, span, "it panics then, which may be meant");
            }
            Outcome::Told => {
                let why = "the caller gets an error, and may not receive again after it";
                _ = draft.assumed(file, span, why);
            }
        }
    }
}
