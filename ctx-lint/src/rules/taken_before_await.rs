//! A `select!` branch takes a value and then awaits, so the value is lost when another branch wins.
//!
//! When one branch of `select!` wins, the futures of the others are dropped, and with them every value that they have
//! received, popped or taken and not yet passed on. In a loop the branch starts again, finds the queue one shorter or
//! the `Option` empty, and nobody ever sees that message, job or result again. `recv` alone is cancel safe; `recv`
//! followed by another await is not.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::{sync::mpsc::Receiver, time::Interval};
//!
//! struct Worker {
//!     jobs: Receiver<String>,
//! }
//!
//! impl Worker {
//!     async fn step(&mut self) {
//!         let Some(job) = self.jobs.recv().await else { return };
//!         tokio::fs::write("job", job).await.unwrap(); // dropped here, the job is gone
//!     }
//!
//!     async fn run(&mut self, mut every: Interval) {
//!         loop {
//!             tokio::select! {
//!                 _ = self.step() => {} //~ taken_before_await
//!                 _ = every.tick() => println!("alive"),
//!             }
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::{sync::mpsc::Receiver, time::Interval};
//!
//! async fn run(mut jobs: Receiver<String>, mut every: Interval) {
//!     loop {
//!         tokio::select! {
//!             job = jobs.recv() => match job {
//!                 Some(job) => tokio::fs::write("job", job).await.unwrap(), // a handler is not dropped
//!                 None => return,
//!             },
//!             _ = every.tick() => println!("alive"),
//!         }
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! A `select!` is reported only if another branch leads back to it, around its loop or through the loop that awaits its
//! function, and only for a value that comes from something that outlives the future. These are not reported:
//!
//! * A value that is stored, cloned into something else, or given to a task before the await.
//! * A value that has its own destructor by then.
//! * A value that something else replaces when there is none to take, as in a pool.
//! * An await of a function that never waits.
//! * A function that withholds what it has taken out of an `Option`, or has waited for something before it takes: what
//!   it has asked for is often of no use to anybody else.
//!
//! Confidence is medium for a function that others may call and that waits for something else between taking a value
//! and returning it: the linter does not see whether somebody drops its future.

mod held_back;

use crate::index::{Dropped, How, LossKind};
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "taken_before_await",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("taken_before_await.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    for dropped in pass.index.dropped_branches(pass.file, LossKind::Taken) {
        report(pass, &dropped);
    }
    for (function, held_back) in pass.index.held_back_by_functions(pass.file) {
        held_back::report(pass, function, &held_back);
    }
}

fn report(pass: &mut Pass<'_>, dropped: &Dropped<'_>) {
    let Dropped { branch, loss, .. } = dropped;
    let index = pass.index;
    let (Some((&(home, wait), through)), How::Taken(take)) = (loss.calls.split_last(), loss.how)
    else {
        return;
    };
    let name = index.called(home, take);
    let message = match through.first() {
        Some(&(file, outer)) => format!(
            "`{}` takes a value with `{name}` and then awaits: the value is lost when another branch wins",
            index.called(file, outer)
        ),
        None => format!(
            "a value is taken with `{name}`, and lost if another branch wins during the next await"
        ),
    };
    let draft = pass
        .report(pass.facts[branch.future].span, message)
        .primary("dropped when another branch wins, with the value in it")
        .through(index, through);
    let facts = &index.file(home).facts;
    draft
        .label_in(home, facts[take].span, "from here on, only this future holds the value")
        .label_in(home, facts[wait].span, "if the future is dropped during this await, the value is lost")
        .winner(index, dropped)
        .help("only take the value in the branch, and do the rest in its handler; or keep the value in `self` until it has been used");
}
