//! A closed channel turns the loop around a `select!` into a busy loop.
//!
//! `recv()` on a closed channel does not wait: it gives `None` or an error at once, again and again.
//! So do `join_next()` on an empty `JoinSet`, `next()` on an empty `FuturesUnordered`, `next_line()` at the end of the input.
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
//! Receivers are those of channels that are known: tokio, futures, async-channel, flume, tokio-stream's wrappers; sets and
//! streams those of tokio, tokio-util and futures that promise `None` at once.
//! Silent when a sender lives beside the receiver, in the type that owns it or in the code around the loop, when the
//! branch has a precondition, when another branch leaves the loop with a oneshot whose sender is gone, and when the way of
//! the closed channel leaves the loop, awaits or changes anything.
//! A set is taken for filled where the loop works with it outside of the `select!` or asks whether it is empty, and the
//! output of a process for done where another branch waits for its exit and leaves.
//! Of the handlers of `_ = rx.changed()` those are reported that only look at the value, log it, or give it and nothing
//! else to a known function: other code might end the loop.

mod end;
mod fix;
mod quiet;
mod watched;

use self::end::{Given, is_idle, on_end};
use crate::facts::{Branch, ExprId, PatKind};
use crate::index::{Flavor, Receive};
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "closed_channel_spin",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("closed_channel_spin.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, select) in index.selects(file, None) {
        let Some(looping) = facts.enclosing_loop(id) else { continue };
        let fused = index.select_flavor(file, id) == Some(Flavor::Futures);
        for branch in &select.branches {
            let source = index.receives(file, branch.future);
            let Some(from) = source.or_else(|| index.drains(file, branch.future)) else { continue };
            let spins = branch.guard.is_none()
                && from.kind != "oneshot"
                && from.name != "recv_many"
                // futures' `select!` takes only streams that tell when they have ended, and leaves these out.
                && !(fused && from.name == "next")
                && !index.stays_open(file, from.receiver)
                && quiet::older(pass, from.receiver, looping)
                && !(from.kind == "empty" && quiet::filled(pass, id, branch, from.receiver, looping))
                && !(from.kind == "end" && quiet::ends_with_child(pass, select, looping))
                && facts.repeats(branch.handler, looping)
                && !quiet::after(pass, id, looping)
                && !quiet::ends_with_owner(pass, select, looping)
                && (ignores_end(pass, branch, from.name, looping)
                    || from.name == "changed" && looks_on(pass, branch, from.receiver));
            if spins {
                let fixed = fix::edits(pass, id, select, branch, from.kind);
                report(pass, branch, &from, fixed);
            }
        }
    }
}

/// Whether a branch does nothing about the end of its channel.
fn ignores_end(pass: &Pass<'_>, branch: &Branch, name: &str, looping: ExprId) -> bool {
    let facts = pass.facts;
    if matches!(facts[branch.pat].kind, PatKind::Wild) {
        return is_idle(pass, branch.handler, looping);
    }
    let Some(local) = facts.bound(branch.pat) else { return false };
    on_end(pass, branch.handler, &Given { local, none_in_ok: name == "next_line" }, looping)
}

/// Whether a branch ignores the result of `changed()`, and looks at the value whether it has changed or not.
fn looks_on(pass: &Pass<'_>, branch: &Branch, receiver: ExprId) -> bool {
    matches!(pass.facts[branch.pat].kind, PatKind::Wild)
        && watched::only_looks(pass, branch.handler, receiver)
}

fn report(pass: &mut Pass<'_>, branch: &Branch, from: &Receive<'_>, fixed: Option<fix::Edits>) {
    let facts = pass.facts;
    let text = pass.text(facts[from.receiver].span);
    let (when, help) = match from.kind {
        "empty" => (
            format!("while `{text}` is empty"),
            "turn the branch off while there is nothing in it, with the pattern `Some(…)` or a precondition",
        ),
        "end" => (
            format!("when `{text}` has come to its end"),
            "leave the loop at the end, or turn the branch off with a precondition",
        ),
        _ => (
            format!("when the channel of `{text}` is closed"),
            "leave the loop when the channel is closed, or turn the branch off with a precondition",
        ),
    };
    let draft = pass
        .report(
            facts[branch.pat].span,
            format!("{when}, this branch is ready on every turn of the loop"),
        )
        .primary("this is told here, and ignored")
        .label(facts[branch.future].span, "does not wait from then on")
        .help(help);
    if let Some(edits) = fixed {
        draft.fix(FixKind::Unsafe, "turn the branch off when nothing comes", edits);
    }
}
