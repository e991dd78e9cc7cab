//! A timer in a looped `select!` restarts before it can elapse.
//!
//! `_ = sleep(d)` in a loop creates a new timer on each iteration. If other branches win more often than every `d`, the
//! timer never elapses: a timeout that cannot time out, or a periodic job that never runs. A `tick()` beside it makes
//! that certain. A busy channel does the same to work that the other branches leave undone: the data that they put into
//! a buffer is not flushed as long as more arrives.
//!
//! ## Bad
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::{sync::mpsc::Receiver, time::{interval, sleep}};
//!
//! async fn session(mut inbox: Receiver<u32>) {
//!     let mut gc = interval(Duration::from_secs(1));
//!     loop {
//!         tokio::select! {
//!             Some(message) = inbox.recv() => println!("{message}"),
//!             _ = gc.tick() => println!("clean up"),
//!             _ = sleep(Duration::from_secs(60)) => return, //~ timer_reset_in_select
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::{sync::mpsc::Receiver, time::{Instant, interval, sleep}};
//!
//! const IDLE: Duration = Duration::from_secs(60);
//!
//! async fn session(mut inbox: Receiver<u32>) {
//!     let mut gc = interval(Duration::from_secs(1));
//!     let idle = sleep(IDLE);
//!     tokio::pin!(idle);
//!     loop {
//!         tokio::select! {
//!             Some(message) = inbox.recv() => {
//!                 println!("{message}");
//!                 idle.as_mut().reset(Instant::now() + IDLE);
//!             }
//!             _ = gc.tick() => println!("clean up"),
//!             _ = &mut idle => return,
//!         }
//!     }
//! }
//! ```
//!
//! ## Fix
//!
//! If the timer's branch ends a search in failure, the timer is created and pinned before the loop. If the timer's
//! branch does work of its own, the timer is also created before the loop, and restarts in that branch. It is not known
//! which messages should restart an idle timer, so there is no fix for those. The fix is unsafe: timers now elapse that
//! did not elapse before.
//!
//! ## Limits
//!
//! A timer that restarts with each message is the usual way to notice that no more messages come, and is not reported.
//! Three kinds of timers are:
//!
//! * one beside a `tick()` that comes at least as often;
//! * one whose branch works on the same data as a branch with messages, and does what that branch leaves undone, also
//!   through the functions that both call. Sending where the other branch sends does not count, since it is not needed
//!   after a message;
//! * one that ends the function in failure, beside a branch that looks at each message for the one that ends it
//!   successfully.
//!
//! The rule is silent if the duration is computed anew on each iteration, if the branch has a precondition that
//! changes, and if all other branches leave the loop.

mod fix;
mod reset;
mod spare;

use crate::facts::Branch;
use crate::index::Tie;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "timer_reset_in_select",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("timer_reset_in_select.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index) = (pass.facts, pass.index);
    for (id, select) in index.selects(pass.file, None) {
        let Some(looping) = facts.enclosing_loop(id) else { continue };
        let repeating = facts.branches_that_repeat(id, select);
        let going = index.branches_that_go_on(pass.file, id, select);
        for (number, branch) in select.branches.iter().enumerate() {
            let Some(length) = index.fixed_length(pass.file, branch, looping) else { continue };
            // A branch that only leaves comes back when its channel has ended, which is another fault.
            let goes_on = |&other: &usize| {
                other != number && !facts.only_leaves(select.branches[other].handler)
            };
            let others: Vec<usize> = going.iter().copied().filter(goes_on).collect();
            let again = repeating.contains(&number);
            let beside = others.iter().map(|&other| &select.branches[other]);
            if others.is_empty() || again && spare::only_wakes(pass, branch, beside) {
                continue;
            }
            let found = reset::ticked(pass, select, &others, &length, looping, again)
                .or_else(|| reset::worked(pass, (id, select), number, &others, again));
            if let Some(reset) = found {
                let fixed =
                    reset.fixed_start.then(|| fix::edits(pass, id, branch, again)).flatten();
                report(pass, branch, &select.branches[reset.sibling], &reset, fixed);
            }
        }
    }
}

fn report(
    pass: &mut Pass<'_>,
    branch: &Branch,
    sibling: &Branch,
    reset: &reset::Reset,
    fixed: Option<fix::Edits>,
) {
    let (facts, file) = (pass.facts, pass.file);
    let mut draft = pass.report(
        facts[branch.future].span,
        "this timer restarts on each iteration of the loop, and may never elapse",
    )
    .primary("created again whenever the `select!` is reached")
    .label(sibling.span, reset.why)
    .help(
        "create the timer before the loop, pin it, and wait for `&mut timer`; or use an `interval`",
    );
    if let Some((call, tie)) = reset.waits {
        let head = facts.call_head(call);
        draft = draft.label(head, "the other branch does not do this");
        draft = match tie {
            Tie::Same => draft,
            Tie::Fills => draft.inferred(file, head, "this may be meant to wait for a pause"),
            Tie::None => draft.inferred(file, head, "this may be needed only after a pause"),
        };
    }
    if reset.per_message {
        let span = facts[branch.future].span;
        draft =
            draft.assumed(file, span, "the time may be meant for each message, and not for all");
    }
    if let Some(edits) = fixed {
        draft.fix(FixKind::Unsafe, "create the timer before the loop", edits);
    }
}
