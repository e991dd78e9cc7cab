//! A server loop spawns into a set of tasks and never removes the finished ones, so the set grows without bound.
//!
//! A `JoinSet` or `JoinMap` keeps the result of each task until somebody joins it. A loop that accepts connections or
//! receives jobs for as long as the program runs, spawns a task for each, and joins them only at shutdown, leaks a
//! little memory with every task, and panics in the tasks go unnoticed. Futures in a `FuturesUnordered` do not even run
//! until it is polled.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::net::TcpListener;
//! use tokio::task::JoinSet;
//!
//! async fn serve(listener: TcpListener) -> std::io::Result<()> {
//!     let mut tasks = JoinSet::new();
//!     loop {
//!         let (socket, _) = listener.accept().await?;
//!         tasks.spawn(async move { drop(socket) }); //~ task_set_never_reaped
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::net::TcpListener;
//! use tokio::task::JoinSet;
//!
//! async fn serve(listener: TcpListener) -> std::io::Result<()> {
//!     let mut tasks = JoinSet::new();
//!     loop {
//!         tokio::select! {
//!             accepted = listener.accept() => {
//!                 let (socket, _) = accepted?;
//!                 tasks.spawn(async move { drop(socket) });
//!             }
//!             Some(done) = tasks.join_next() => done.expect("a connection panicked"),
//!         }
//!     }
//! }
//! ```
//!
//! `tokio_util::task::TaskTracker` keeps no results and needs no joining.
//!
//! ## Limits
//!
//! Only loops that wait for something without a known end count: `accept`, a ticking interval, `recv` of a channel. A
//! loop that ends at a number of tasks has no more than that. One that ends only with its channel, and whose set is joined
//! afterwards, may well process a finite list. Any other mention of the set inside the loop may remove tasks, and
//! silences the rule. For a set in a field, any code that removes tasks from that field silences it.

mod counted;

use crate::facts::{ExprId, ExprKind, Place, Root};
use crate::index::Index;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};
use crate::source::FileId;

pub(super) static RULE: Rule = Rule {
    name: "task_set_never_reaped",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::TaskSet],
    in_tests: false,
    source: include_str!("task_set_never_reaped.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (id, kind) in facts.all() {
        if let ExprKind::Method { receiver, .. } = kind
            && adds(pass, id, *receiver)
        {
            check_spawn(pass, id, *receiver);
        }
    }
}

/// Whether a method call puts a task into a set that keeps results.
fn adds(pass: &Pass<'_>, id: ExprId, receiver: ExprId) -> bool {
    let (index, file) = (pass.index, pass.file);
    let ty = index.type_of(file, receiver);
    let set = index.peel(&ty);
    if index.type_role(set, Role::TaskSet).is_none() {
        return false;
    }
    let keeps_results = index.type_role(set, Role::AbortGuard).is_some();
    // Futures that are pushed do not even run unless the set is polled.
    index.call_role(file, id, Role::Changes) == Some("appends")
        || keeps_results && index.call_role(file, id, Role::Spawns).is_some()
}

fn check_spawn(pass: &mut Pass<'_>, id: ExprId, receiver: ExprId) {
    let facts = pass.facts;
    let Some(place) = pass.index.place(pass.file, receiver) else { return };
    let Some((looping, source)) = endless_loop(pass, id) else { return };
    let Root::Local(root) = place.root else { return };
    let outlives = facts.extent(root).is_some_and(|extent| !facts.contains(looping, extent));
    if !outlives || taken_out(pass, receiver, &place, looping) {
        return;
    }
    let ends = may_end(pass, source, looping) && counted::drained_after(pass, root, looping);
    if ends || counted::is_counted(pass, looping, id, &place) {
        return;
    }
    let source = facts[source].span;
    pass.report(facts[id].span, "tasks are added to this set and never removed")
        .primary("each finished task stays in the set with its result")
        .label(source, "the loop continues as long as something comes")
        .help("join finished tasks in the loop, `Some(done) = set.join_next() => …`, or use a `TaskTracker`");
}

/// The outermost loop around the spawn that waits for something without a known end, and what it waits for.
fn endless_loop(pass: &Pass<'_>, id: ExprId) -> Option<(ExprId, ExprId)> {
    let facts = pass.facts;
    let looping = facts.enclosing_loop(id)?;
    let source = match facts.kind(looping) {
        ExprKind::Loop { body, .. } => first_source(pass, *body),
        ExprKind::While { cond, body, .. } => {
            first_source(pass, *cond).or_else(|| first_source(pass, *body))
        }
        _ => None,
    }?;
    Some((looping, source))
}

fn first_source(pass: &Pass<'_>, within: ExprId) -> Option<ExprId> {
    pass.facts.runs(within).into_iter().find(|&id| is_source(pass, id))
}

/// Whether a call waits for the next of something that need not end.
fn is_source(pass: &Pass<'_>, id: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ExprKind::Method { .. } = facts.kind(id) else { return false };
    let Some(callee) = index.callee(file, id).filter(|callee| callee.certain) else { return false };
    let has = |role: Role| index.callee_role(&callee, role).is_some();
    has(Role::Accepts)
        || has(Role::Endless)
        || is_from_channel(pass, id) && index.is_future(&index.type_of(file, id))
}

/// Whether a call receives from a channel.
fn is_from_channel(pass: &Pass<'_>, id: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ExprKind::Method { receiver, .. } = facts.kind(id) else { return false };
    let ty = index.type_of(file, *receiver);
    index.type_role(index.peel(&ty), Role::Receiver).is_some()
        && index.call_role(file, id, Role::Receives).is_some()
}

/// Whether a loop may be over a list that comes through a channel: nothing stops it but the channel's end.
fn may_end(pass: &Pass<'_>, source: ExprId, looping: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let tells_change = index.call_role(file, source, Role::WaitsForChange).is_some();
    let from_channel = is_from_channel(pass, source) && !tells_change;
    let stopped = facts
        .runs(looping)
        .into_iter()
        .any(|id| index.call_role(file, id, Role::WaitsCancelled).is_some());
    from_channel && !stopped
}

/// Whether anything may take tasks out: in the loop, or for a field anywhere.
fn taken_out(pass: &Pass<'_>, set: ExprId, place: &Place, looping: ExprId) -> bool {
    let (facts, index) = (pass.facts, pass.index);
    if !place.fields.is_empty() {
        let Some(set) = index.thing(pass.file, set) else { return true };
        return index.fields_that_may_be(&set).any(|(file, at)| !keeps(index, file, at));
    }
    facts.descendants(looping).any(|at| {
        index.place(pass.file, at).as_ref() == Some(place)
            && matches!(facts.kind(at), ExprKind::Path { .. })
            && !keeps(index, pass.file, at)
    })
}

/// Whether a mention of a set takes nothing out.
fn keeps(index: &Index, file: FileId, at: ExprId) -> bool {
    let facts = &index.file(file).facts;
    let Some(outer) = facts.parent(at) else { return false };
    let ExprKind::Method { receiver, .. } = facts.kind(outer) else { return false };
    let Some(callee) = index.callee_at(file, outer).filter(|_| *receiver == at) else {
        return false;
    };
    // To take a task out of a set takes the set for oneself.
    let shares = index.function(callee).receiver.as_ref();
    let shares = shares.is_some_and(|own| own.by_ref && !own.mutable);
    index.is_stub(callee.file)
        && (shares
            || index.callee_role(callee, Role::Changes) == Some("appends")
            || index.callee_role(callee, Role::Spawns).is_some())
}
