//! A timer in a looped `select!` starts anew before it can elapse.
//!
//! `_ = sleep(d)` in a loop makes a new timer on each turn. When another branch wins more often than every `d`,
//! the timer never elapses: a timeout that cannot time out, or a periodic job that never runs.
//! A `tick()` beside it makes that certain.
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
//! A timer whose length is called an overall limit, and whose branch leaves the loop, is made and pinned before the loop.
//! A timer whose length is called an interval or a period is, too, and starts anew in its own branch. Which messages
//! are to start an idle timer anew is not known: there is no fix for those. The fix is unsafe: timers elapse that
//! have not before.
//!
//! ## Limits
//!
//! A timer that starts anew with each message is the usual way to notice that there are no more, and is not reported:
//! only one beside a `tick()` that comes at least as often, or whose length is called an interval, a period
//! or an overall limit. A heartbeat that goes where the messages go is not needed after a message. Where a length is not known, its name tells: what is called idle or inactive is longer than a
//! tick, and what is called a timeout is longer than a tick of a second. Silent when the length is computed anew on each
//! turn, when the branch has a precondition that changes, and when all other branches leave the loop.

mod fix;
mod length;
mod spare;

use self::length::Length;
use crate::facts::{Branch, ExprId, Select};
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
            let Some(length) = length::of(pass, branch, looping) else { continue };
            // A branch that only leaves comes back when its channel has ended, which is another fault.
            let goes_on = |&other: &usize| {
                other != number && !facts.only_leaves(select.branches[other].handler)
            };
            let others: Vec<usize> = going.iter().copied().filter(goes_on).collect();
            let again = repeating.contains(&number);
            let mut beside = others.iter().map(|&other| &select.branches[other]);
            let harmless = again && spare::only_wakes(pass, branch, beside.clone())
                || length.is_sign_of_life()
                    && beside.any(|other| spare::keeps_alive(pass, branch, other));
            if harmless {
                continue;
            }
            if let Some((sibling, why)) = resets(pass, select, &others, &length, looping, again) {
                let fixed = fix::edits(pass, id, branch, &length, again);
                report(pass, branch, &select.branches[sibling], why, fixed);
            }
        }
    }
}

/// The branch that starts the timer anew before it elapses, and how one can tell.
fn resets(
    pass: &Pass<'_>,
    select: &Select,
    others: &[usize],
    length: &Length,
    looping: ExprId,
    again: bool,
) -> Option<(usize, &'static str)> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ticks = others.iter().copied().find(|&other| {
        let branch = &select.branches[other];
        let Some(interval) = index.ticked(file, branch.future) else { return false };
        let older = facts.place(interval).and_then(|place| facts.extent(place.local()?));
        branch.guard.is_none()
            && older.is_some_and(|extent| !facts.contains(looping, extent))
            && length.outlasts(index.period(file, interval))
    });
    if let Some(ticks) = ticks {
        return Some((ticks, "this comes at least as often, and starts the timer anew"));
    }
    let first = *others.first()?;
    if !again && length.is_overall() {
        return Some((first, "each turn that this causes starts the timer anew"));
    }
    let receives = others.iter().copied().find(|&other| {
        let future = select.branches[other].future;
        index
            .receives(file, future)
            .is_some_and(|from| from.kind != "oneshot" && from.kind != "watch")
    });
    if again && length.is_periodic() {
        return receives.map(|other| (other, "each message starts the timer anew"));
    }
    None
}

fn report(
    pass: &mut Pass<'_>,
    branch: &Branch,
    sibling: &Branch,
    why: &str,
    fixed: Option<fix::Edits>,
) {
    let facts = pass.facts;
    let draft = pass.report(
        facts[branch.future].span,
        "this timer starts anew on each turn of the loop, and may never elapse",
    )
    .primary("made again whenever the `select!` is reached")
    .label(sibling.span, why)
    .help(
        "make the timer before the loop, pin it, and wait for `&mut timer`; or use an `interval`",
    );
    if let Some(edits) = fixed {
        draft.fix(FixKind::Unsafe, "make the timer before the loop", edits);
    }
}
