//! A closed channel turns the loop around a `select!` into a busy loop.
//!
//! `recv()` on a closed channel does not wait: it gives `None` or an error at once, again and again.
//! A branch that binds the result and ignores the end, with `if let Some(x) = received { … }` and nothing else,
//! is ready on every turn from then on, and one core runs at full load.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::sync::mpsc::Receiver;
//! use tokio_util::sync::CancellationToken;
//!
//! async fn serve(mut inbox: Receiver<u32>, stop: CancellationToken) {
//!     loop {
//!         tokio::select! {
//!             message = inbox.recv() => { //~ closed_channel_spin
//!                 if let Some(message) = message {
//!                     println!("{message}");
//!                 }
//!             }
//!             _ = stop.cancelled() => break,
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::sync::mpsc::Receiver;
//! use tokio_util::sync::CancellationToken;
//!
//! async fn serve(mut inbox: Receiver<u32>, stop: CancellationToken) {
//!     loop {
//!         tokio::select! {
//!             message = inbox.recv() => match message {
//!                 Some(message) => println!("{message}"),
//!                 None => break,
//!             },
//!             _ = stop.cancelled() => break,
//!         }
//!     }
//! }
//! ```
//!
//! ## Fix
//!
//! The pattern of the `if let` becomes that of the branch, `Some(x) = rx.recv() => { … }`, where another branch cannot be
//! off: a closed channel then turns the branch off. The fix is unsafe, for the loop may rather be meant to end.
//!
//! ## Limits
//!
//! Receivers are those of channels that are known: tokio, futures, async-channel, flume, tokio-stream's wrappers.
//! Silent when a sender lives beside the receiver, in the type that owns it or in the code around the loop, when the
//! branch has a precondition, when another branch leaves the loop with a oneshot whose sender is gone, and when the way of
//! the closed channel leaves the loop, awaits or changes anything.
//! Of the handlers of `_ = rx.changed()` those are reported that only look at the value, log it, or give it and nothing
//! else to a known function: other code might end the loop.

mod end;
mod fix;
mod watched;

use self::end::{is_idle, on_end};
use crate::facts::{Branch, ExprId, ExprKind, PatKind, Select};
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "closed_channel_spin",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[],
    in_tests: false,
    source: include_str!("closed_channel_spin.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, select) in index.selects(file, None) {
        let Some(looping) = facts.enclosing_loop(id) else { continue };
        for branch in &select.branches {
            let Some(from) = index.receives(file, branch.future) else { continue };
            let spins = branch.guard.is_none()
                && from.kind != "oneshot"
                && from.name != "recv_many"
                && !index.stays_open(file, from.receiver)
                && older(pass, from.receiver, looping)
                && facts.repeats(branch.handler, looping)
                && !after(pass, id, looping)
                && !ends_with_owner(pass, select, looping)
                && (ignores_end(pass, branch, looping)
                    || from.name == "changed" && looks_on(pass, branch, from.receiver));
            if spins {
                let fixed = fix::edits(pass, id, select, branch, from.kind);
                report(pass, branch, from.receiver, fixed);
            }
        }
    }
}

/// Whether a receiver is the same one on each turn.
fn older(pass: &Pass<'_>, receiver: ExprId, looping: ExprId) -> bool {
    let facts = pass.facts;
    let Some(place) = facts.viewed(receiver) else { return false };
    let extent = place.local().and_then(|local| facts.extent(local));
    extent.is_some_and(|extent| !facts.contains(looping, extent))
        && !facts.assigns(looping, &place)
        && !asked(pass, looping, receiver)
}

/// Whether the loop asks the receiver itself whether it is closed, or looks at its condition.
fn asked(pass: &Pass<'_>, looping: ExprId, receiver: ExprId) -> bool {
    let facts = pass.facts;
    facts.descendants(looping).any(|at| {
        matches!(facts.kind(at), ExprKind::Method { receiver: own, name, .. }
            if matches!(name.as_str(), "is_closed" | "has_changed" | "is_terminated" | "is_disconnected")
                && facts.viewed(*own) == facts.viewed(receiver))
    })
}

/// Whether a branch leaves the loop when a oneshot's sender is gone: whoever drops the one sender drops the other.
fn ends_with_owner(pass: &Pass<'_>, select: &Select, looping: ExprId) -> bool {
    let facts = pass.facts;
    select.branches.iter().any(|branch| {
        let ExprKind::Ref { mutable: true, expr } = facts.kind(branch.future) else { return false };
        let ty = pass.index.type_of(pass.file, *expr);
        pass.index.type_role(pass.index.peel(&ty), "receiver") == Some("oneshot")
            && pass.index.refutable(pass.file, branch.future, branch.pat) == Some(false)
            && !facts.repeats(branch.handler, looping)
    })
}

/// Whether what follows the `select!` on each turn awaits or may leave.
fn after(pass: &Pass<'_>, select: ExprId, looping: ExprId) -> bool {
    let facts = pass.facts;
    let outside = facts.runs(looping).into_iter().filter(|&at| !facts.contains(select, at));
    let around = |at: ExprId| facts.contains(at, select);
    outside.into_iter().any(|at| match facts.kind(at) {
        ExprKind::Await(_) | ExprKind::Select(_) => true,
        ExprKind::Break { .. } | ExprKind::Return(_) | ExprKind::Try(_) => !around(at),
        ExprKind::While { cond, .. } if at == looping => facts.runs(*cond).len() > 1,
        ExprKind::Match { .. } | ExprKind::If { .. } | ExprKind::Let { .. } => around(at),
        _ => false,
    })
}

/// Whether a branch does nothing about the end of its channel.
fn ignores_end(pass: &Pass<'_>, branch: &Branch, looping: ExprId) -> bool {
    let facts = pass.facts;
    if matches!(facts[branch.pat].kind, PatKind::Wild) {
        return is_idle(pass, branch.handler, looping);
    }
    let Some(local) = facts.bound(branch.pat) else { return false };
    on_end(pass, branch.handler, local, looping)
}

/// Whether a branch ignores the result of `changed()`, and looks at the value whether it has changed or not.
fn looks_on(pass: &Pass<'_>, branch: &Branch, receiver: ExprId) -> bool {
    matches!(pass.facts[branch.pat].kind, PatKind::Wild)
        && watched::only_looks(pass, branch.handler, receiver)
}

fn report(pass: &mut Pass<'_>, branch: &Branch, receiver: ExprId, fixed: Option<fix::Edits>) {
    let facts = pass.facts;
    let text = pass.text(facts[receiver].span);
    let draft = pass.report(
        facts[branch.pat].span,
        format!(
            "when the channel of `{text}` is closed, this branch is ready on every turn of the loop"
        ),
    )
    .primary("the end of the channel arrives here, and is ignored")
    .label(facts[branch.future].span, "does not wait once the channel is closed")
    .help("leave the loop when the channel is closed, or turn the branch off with a precondition");
    if let Some(edits) = fixed {
        draft.fix(FixKind::Unsafe, "turn the branch off when the channel is closed", edits);
    }
}
