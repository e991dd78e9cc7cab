//! A call in async code blocks the thread, and with it every other task on that thread.
//!
//! A runtime runs many tasks on few threads and can switch between them only at an await. `thread::sleep`, a blocking
//! `recv`, `blocking_lock` or `block_on` holds on to the thread: timers fire late, other connections hang, and when
//! every thread waits for work that only a waiting task can do, the program deadlocks. tokio's `block_on` and
//! `blocking_*` even panic in async code.
//!
//! ## Bad
//!
//! ```no_run
//! use std::time::Duration;
//!
//! async fn retry() {
//!     while !attempt().await {
//!         std::thread::sleep(Duration::from_secs(1)); //~ blocking_in_async
//!     }
//! }
//! # async fn attempt() -> bool { true }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::time::Duration;
//!
//! async fn retry() {
//!     while !attempt().await {
//!         tokio::time::sleep(Duration::from_secs(1)).await;
//!     }
//! }
//! # async fn attempt() -> bool { true }
//! ```
//!
//! ## Fix
//!
//! In files that use tokio, `thread::sleep(d)` becomes `tokio::time::sleep(d).await`. The fix is unsafe, so it must be
//! requested: the function now yields to other tasks where it did not before.
//!
//! ## Limits
//!
//! Calls are followed through functions that are not async. The rule reports waiting for a process, a thread, a message
//! or a point in time. It also reports walking a tree of folders, removing or reading each entry of a folder, and a
//! loop that reads or writes files and also awaits: these take longer the more there is to do.
//!
//! Confidence is medium for waiting on a process, a server or files where no other task is known to share the thread,
//! for removing one folder with everything in it, and for looking at each entry of one folder. It is low where all
//! known callers give the code a thread of its own, for reading or writing a whole file in one call, and for a wait on
//! only some paths through a function that a task runs.
//!
//! These are not reported:
//!
//! * A single operation of the file system, and a loop over a folder that awaits something for each entry.
//! * Code in closures that are not async: the function that takes the closure may run it where blocking is fine, as
//!   `spawn_blocking` and `block_in_place` do.
//! * The future passed to a `block_on`, which has its thread to itself, and `main`, except in tasks that they spawn.
//! * The last thing done before these end.
//! * A single receive of the first message from a thread that has just been started.
//! * The join of a thread that has been asked before, and has finished.
//! * Examples, and packages that only tests use.

mod grade;
mod story;

use rustc_hash::{FxHashMap, FxHashSet};

use self::grade::Grade;
use crate::facts::{ExprId, ExprKind};
use crate::index::{Block, BlockedOn, Hidden, Weight};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    name: "blocking_in_async",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Blocks, Role::BlocksIo],
    in_tests: false,
    source: include_str!("blocking_in_async.rs"),
    check,
};

/// A call in async code that blocks.
struct Found {
    call: ExprId,
    block: Block,
    /// Where it blocks, if the call itself does not.
    hidden: Option<Hidden>,
}

impl Found {
    fn weight(&self) -> Weight {
        self.hidden.as_ref().map_or(self.block.weight, |hidden| hidden.weight)
    }
}

fn check(pass: &mut Pass<'_>) {
    if pass.index.is_for_development(pass.file) {
        return;
    }
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let calls = facts.all().filter(|&(id, kind)| {
        matches!(kind, ExprKind::Call { .. } | ExprKind::Method { .. }) && facts.is_async(id)
    });
    let found: Vec<Found> = calls.filter_map(|(id, _)| found(pass, id)).collect();
    // What makes a loop last is told once, for the loop.
    let mut heaviest: FxHashMap<ExprId, (Weight, ExprId)> = FxHashMap::default();
    for own in &found {
        let Some(looping) = own.block.looping else { continue };
        let kept = heaviest.entry(looping).or_insert((own.weight(), own.call));
        if own.weight() > kept.0 {
            *kept = (own.weight(), own.call);
        }
    }
    let opened: FxHashSet<ExprId> =
        heaviest.keys().filter_map(|&looping| index.folder_opened(file, looping)).collect();
    let mut roots = FxHashSet::default();
    for own in &found {
        // One wait behind many calls of a body is one fault.
        let again = own
            .hidden
            .as_ref()
            .is_some_and(|hidden| !roots.insert((facts.scope(own.call).expr(), hidden.at)));
        if again {
            continue;
        }
        let told_once = match own.block.looping {
            Some(looping) => heaviest.get(&looping) != Some(&(own.weight(), own.call)),
            None => opened.contains(&own.call),
        };
        if !told_once && let Some(grade) = grade::of(pass, own) {
            report(pass, own, grade);
        }
    }
}

fn found(pass: &Pass<'_>, call: ExprId) -> Option<Found> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let awaited = facts
        .parent(call)
        .is_some_and(|outer| matches!(facts.kind(outer), ExprKind::Await(inner) if *inner == call));
    if awaited {
        return None;
    }
    if let Some(block) = index.blocks(file, call) {
        // The methods of a client that blocks, behind an async trait.
        let on_self = matches!(facts.kind(call), ExprKind::Method { receiver, .. }
            if facts.local(*receiver).is_some_and(|local| facts.is_receiver(local)));
        return (!on_self).then_some(Found { call, block, hidden: None });
    }
    let hidden = index.blocks_inside(file, call)?;
    Some(Found { call, block: Block { looping: None, ..hidden.block }, hidden: Some(hidden) })
}

fn report(pass: &mut Pass<'_>, own: &Found, grade: Grade) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let (why, help) = story::of(pass, own);
    let at = own.block.looping.and_then(|looping| index.folder_opened(file, looping));
    let place = at.unwrap_or(own.call);
    let name = story::name(pass, place);
    // Where blocking may be chosen on purpose, there may be no runtime to sleep on.
    let edits = if grade == Grade::Sure { story::sleep_edits(pass, own) } else { None };
    let mut draft = pass
        .report(called_at(pass, place), format!("`{name}` blocks the thread in async code"))
        .primary(why)
        .help(help);
    if let Some(hidden) = &own.hidden {
        let (home, wait) = hidden.at;
        let span = index.file(home).facts[wait].span;
        draft = draft
            .through(index, &hidden.calls)
            .label_in(home, span, "blocks here")
            .cause(home, span);
    } else if at.is_some() {
        draft = draft.label(facts[own.call].span, "blocks again for each entry");
    }
    if own.block.on == BlockedOn::Process
        && let Some(start) = story::chain_start(facts, own.call)
    {
        draft = draft.label(start, "the command is built here");
    }
    if let Some(edits) = edits {
        draft = draft.fix(FixKind::Unsafe, "sleep without blocking", edits);
    }
    grade.put(draft, file, facts[place].span);
}

/// The call, or the part of a chain that names it.
fn called_at(pass: &Pass<'_>, id: ExprId) -> Span {
    match pass.facts.kind(id) {
        ExprKind::Method { name_span, .. } => name_span.to(pass.facts[id].span.at_end()),
        _ => pass.facts[id].span,
    }
}
