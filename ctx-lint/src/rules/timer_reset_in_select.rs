//! A timer in a looped `select!` starts anew before it can elapse.
//!
//! `_ = sleep(d)` in a loop makes a new timer on each turn. When another branch wins more often than every `d`,
//! the timer never elapses: a timeout that cannot time out, or a periodic job that never runs.
//! A `tick()` beside it makes that certain. A busy channel does as much to work that the other branches leave undone: what
//! they have put into a buffer is not flushed for as long as there is more.
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
//! A timer whose branch ends a search in failure is made and pinned before the loop. A timer whose branch does work of its
//! own is, too, and starts anew in that branch. Which messages are to start an idle timer anew is not known: there is no
//! fix for those. The fix is unsafe: timers elapse that have not before.
//!
//! ## Limits
//!
//! A timer that starts anew with each message is the usual way to notice that there are no more, and is not reported. Three
//! kinds are:
//!
//! * one beside a `tick()` that comes at least as often;
//! * one whose branch works on what a branch with messages works on as well, and does what that leaves undone, also through
//!   the functions that both call. To send where the other branch sends is not needed after a message;
//! * one that ends the function in failure, beside a branch that looks at each message for the one that ends it well.
//!
//! Silent when the length is computed anew on each turn, when the branch has a precondition that changes, and when all other
//! branches leave the loop.

mod fix;
mod spare;

use std::time::Duration;

use crate::facts::{Branch, ExprId, Select};
use crate::index::{Length, Tie};
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

/// A period that a loop's end is not shorter than.
const OFTEN: Duration = Duration::from_secs(10);

/// Why a timer is started anew too early.
struct Reset {
    /// The branch that starts it anew.
    sibling: usize,
    why: &'static str,
    /// What waits for the timer.
    waits: Option<ExprId>,
    /// Whether the timer counts from a fixed start, so that it may be made before the loop.
    fixed_start: bool,
}

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
            let reset = ticked(pass, select, &others, &length, looping, again)
                .or_else(|| worked(pass, (id, select), number, &others, again));
            if let Some(reset) = reset {
                let fixed =
                    reset.fixed_start.then(|| fix::edits(pass, id, branch, again)).flatten();
                report(pass, branch, &select.branches[reset.sibling], &reset, fixed);
            }
        }
    }
}

/// A ticker that starts the timer anew before it elapses.
fn ticked(
    pass: &Pass<'_>,
    select: &Select,
    others: &[usize],
    length: &Length,
    looping: ExprId,
    again: bool,
) -> Option<Reset> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ticks = others.iter().copied().find(|&other| {
        let branch = &select.branches[other];
        let Some(interval) = index.ticked(file, branch.future) else { return false };
        let older = facts.place(interval).and_then(|place| facts.extent(place.local()?));
        let period = index.period(file, interval);
        let outlasts = match length.outlasts(period) {
            Some(outlasts) => outlasts,
            // What ends a loop after some time is set to more than a few turns of it.
            None => {
                !again && length.known.is_none() && period.is_some_and(|period| period <= OFTEN)
            }
        };
        branch.guard.is_none()
            && older.is_some_and(|extent| !facts.contains(looping, extent))
            && outlasts
    });
    let why = "this comes at least as often, and starts the timer anew";
    ticks.map(|sibling| Reset { sibling, why, waits: None, fixed_start: false })
}

/// A branch that starts the timer anew, and leaves undone what the timer's branch does.
fn worked(
    pass: &Pass<'_>,
    select: (ExprId, &Select),
    number: usize,
    others: &[usize],
    again: bool,
) -> Option<Reset> {
    let (index, file) = (pass.index, pass.file);
    if again {
        let due = index.due_work(file, select, number, others)?;
        let why = "each message starts the timer anew";
        let waits = Some(due.call);
        return (due.tie == Tie::Same).then_some(Reset {
            sibling: due.sibling,
            why,
            waits,
            fixed_start: true,
        });
    }
    let sibling = index.seeks_one(file, select, number, others)?;
    let why = "each message starts the timer anew, also one that is not waited for";
    Some(Reset { sibling, why, waits: None, fixed_start: true })
}

fn report(
    pass: &mut Pass<'_>,
    branch: &Branch,
    sibling: &Branch,
    reset: &Reset,
    fixed: Option<fix::Edits>,
) {
    let facts = pass.facts;
    let mut draft = pass.report(
        facts[branch.future].span,
        "this timer starts anew on each turn of the loop, and may never elapse",
    )
    .primary("made again whenever the `select!` is reached")
    .label(sibling.span, reset.why)
    .help(
        "make the timer before the loop, pin it, and wait for `&mut timer`; or use an `interval`",
    );
    if let Some(waits) = reset.waits {
        draft = draft.label(facts.call_head(waits), "the other branch does not do this");
    }
    if let Some(edits) = fixed {
        draft.fix(FixKind::Unsafe, "make the timer before the loop", edits);
    }
}
