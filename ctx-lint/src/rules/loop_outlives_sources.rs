//! A task keeps running on its interval after everything that it works on has ended.
//!
//! In tokio's `select!`, the branch `Some(x) = rx.recv()` is disabled once the channel is closed. An interval beside it
//! is never disabled: the task wakes up again and again with nothing left to do, and keeps everything it owns until the
//! program ends. A server that starts such a task for each connection accumulates them.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::sync::mpsc::Receiver;
//! use tokio::time::{Duration, interval};
//!
//! fn start(mut lines: Receiver<String>) {
//!     tokio::spawn(async move {
//!         let mut flush = interval(Duration::from_secs(1));
//!         loop {
//!             tokio::select! {
//!                 Some(line) = lines.recv() => println!("{line}"), //~ loop_outlives_sources
//!                 _ = flush.tick() => println!("flushed"),
//!             }
//!         }
//!     });
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::sync::mpsc::Receiver;
//! use tokio::time::{Duration, interval};
//!
//! fn start(mut lines: Receiver<String>) {
//!     tokio::spawn(async move {
//!         let mut flush = interval(Duration::from_secs(1));
//!         loop {
//!             tokio::select! {
//!                 line = lines.recv() => match line {
//!                     Some(line) => println!("{line}"),
//!                     None => break,
//!                 },
//!                 _ = flush.tick() => println!("flushed"),
//!             }
//!         }
//!     });
//! }
//! ```
//!
//! ## Limits
//!
//! Only loops in spawned tasks are reported, if nothing leaves the loop and all its other branches wait for channels or
//! streams. The rule is silent if a sender lives beside a receiver. Confidence is medium if a sender can be reached,
//! and low for streams that are not known to end.

use crate::facts::{Branch, ExprId, Select};
use crate::index::End;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "loop_outlives_sources",
    group: Group::Nursery,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Ticks],
    in_tests: false,
    source: include_str!("loop_outlives_sources.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, select) in index.tokio_selects(file) {
        let Some(looping) = facts.enclosing_loop(id) else { continue };
        let outcome = facts.outcome(looping);
        let is_left = outcome.completes || !outcome.exits.is_empty();
        let is_task = index.is_spawned(file, facts.scope(id).expr());
        if !is_left && is_task && select.else_.is_none() {
            check_select(pass, id, select);
        }
    }
}

fn check_select(pass: &mut Pass<'_>, id: ExprId, select: &Select) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let is_timer = |branch: &&Branch| {
        index.call_role(file, branch.future, Role::Ticks).is_some()
            && branch.guard.is_none()
            && index.can_be_off(file, id, branch) == Some(false)
    };
    let Some(timer) = select.branches.iter().find(is_timer) else { return };
    let mut sources = Vec::new();
    for branch in select.branches.iter().filter(|branch| !is_timer(branch)) {
        let source = index.end_of_receive(file, branch.future);
        let Some((end, receiver)) = source.filter(|(end, _)| *end != End::Empty) else { return };
        let ends = index.refutable(file, id, branch.pat) == Some(true);
        if branch.guard.is_some() || !ends || index.stays_open(file, receiver) {
            return;
        }
        sources.push((branch, end, receiver));
    }
    let Some(&(first, ..)) = sources.first() else { return };
    let (timer, first) = (facts[timer.future].span, facts[first.pat].span);
    let message = "once its source has ended, this branch is disabled, and the task runs on its interval forever";
    let mut draft = pass
        .report(first, message)
        .primary("disabled for good when nothing comes any more")
        .label(timer, "never disabled, and nothing else leaves the loop")
        .help("leave the loop when its sources end: match on the result, with `None => break`");
    for (_, end, receiver) in sources {
        if end == End::MayEnd {
            draft = draft.assumed(file, facts[receiver].span, "this stream may never end");
        } else if let Some(sender) = index.sender_in_reach(file, receiver) {
            let text = "a sender of such a channel can be reached through this";
            draft = draft.inferred(file, facts[sender].span, text);
        }
    }
}
