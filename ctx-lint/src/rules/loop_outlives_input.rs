//! A timer keeps a loop alive for ever when all that it is fed by has ended.
//!
//! In a `select!`, a branch with the pattern `Some(…)` is off while its source gives `None`. A closed channel or an ended
//! stream gives nothing else any more, so the branch is off for good. A timer beside it is never off: the loop goes on with
//! the timer alone, nothing leaves it, and its task holds all that it owns until the process ends.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::{sync::mpsc::Receiver, time::Interval};
//!
//! fn start(mut inbox: Receiver<u32>, mut flush: Interval) {
//!     tokio::spawn(async move {
//!         loop { //~ loop_outlives_input
//!             tokio::select! {
//!                 Some(message) = inbox.recv() => println!("{message}"),
//!                 _ = flush.tick() => println!("flush"),
//!             }
//!         }
//!     });
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::{sync::mpsc::Receiver, time::Interval};
//!
//! fn start(mut inbox: Receiver<u32>, mut flush: Interval) {
//!     tokio::spawn(async move {
//!         loop {
//!             tokio::select! {
//!                 message = inbox.recv() => match message {
//!                     Some(message) => println!("{message}"),
//!                     None => break,
//!                 },
//!                 _ = flush.tick() => println!("flush"),
//!             }
//!         }
//!     });
//! }
//! ```
//!
//! ## Limits
//!
//! The loop is in a task or thread of its own that nobody aborts, no `break`, `return` or `?` leaves it, and the `select!` has no
//! branches but inputs and timers. A channel whose sender lives beside the receiver is no input that ends. A loop with an
//! `else` is `unreachable_select_else`'s finding.

use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    name: "loop_outlives_input",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Ticks, Role::Sleeps],
    in_tests: false,
    source: include_str!("loop_outlives_input.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for own in index.outliving_loops(file) {
        if !index.runs_apart(file, own.looping) || index.is_surely_raced(file, own.looping) {
            continue;
        }
        let start = facts[own.looping].span.start;
        let text = pass.text(facts[own.input.future].span).to_owned();
        pass.report(
            Span { start, end: start + 4 },
            format!("this loop goes on for ever when `{text}` gives no more"),
        )
        .primary("nothing leaves it")
        .label(own.input.span, "off for good when its source has ended")
        .label(own.timer.span, "never off, and so the loop goes on")
        .help("match `None` in the branch, and leave the loop there");
    }
}
