//! A closed channel turns the loop around its receive into a busy loop.
//!
//! `recv()` on a closed channel does not wait: it gives `None` or an error at once, again and again.
//! So do `join_next()` on an empty `JoinSet`, `next()` on an empty `FuturesUnordered`, `next_line()` at the end of the input.
//! A loop that ignores the end, with `if let Some(x) = received { … }` and nothing else, goes round at once from then on,
//! and one core runs at full load. So does a loop around a `select!`, whose branch is ready on every turn.
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
//! Receivers are those of channels that are known: std, tokio, futures, async-channel, flume, crossbeam, tokio-stream's
//! wrappers; sets and streams those of tokio, tokio-util and futures that promise `None` at once, and streams of which
//! the trait alone is known.
//! The way of the end is followed through matches, conditions on it, moves, `ok()` and the like to the same receive. Silent
//! when a sender lives beside the receiver, in the type that owns it or in the code around the loop, when another branch
//! leaves the loop with a oneshot whose sender is gone, and when the way of the end leaves the loop, waits, changes the
//! receiver or the precondition, or gives the end to a function.
//! Of medium confidence when a sender of such a channel can be reached through what the function works with, and past calls
//! that might end the loop from elsewhere; so are receivers that are had by subscribing, since the sender stays with whoever
//! lets others subscribe, and streams beside a branch that leaves the loop; of low confidence when a condition that nobody here changes may end it, and of streams of
//! which nobody says that they end.
//! A set counts as filled where the loop works with it outside of the `select!`, and the output of a process for
//! done where another branch waits for its exit and leaves.

mod fix;
mod quiet;
mod steps;

use self::steps::{Step, steps};
use crate::facts::{ExprId, ExprKind, Select};
use crate::index::{End, Spin};
use crate::role::Role;
use crate::rule::{Draft, FixKind, Group, Level, Pass, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    name: "closed_channel_spin",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Receives],
    in_tests: false,
    source: include_str!("closed_channel_spin.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    for spin in pass.index.spins(pass.file) {
        if !goes_on(pass, &spin) {
            let steps = steps(pass, &spin);
            let draft = report(pass, &spin);
            steps.into_iter().fold(draft, |draft, step| match step {
                Step::Likely(file, span, text) => draft.inferred(file, span, text),
                Step::Open(file, span, text) => draft.assumed(file, span, text),
            });
        }
    }
}

/// The `select!` of which a receive is a branch.
fn select<'p>(pass: &Pass<'p>, spin: &Spin) -> Option<(ExprId, &'p Select, usize)> {
    let (id, number) = spin.branch?;
    match pass.facts.kind(id) {
        ExprKind::Select(select) => Some((id, select, number as usize)),
        _ => None,
    }
}

/// Whether what is received from does not come to its end while the loop lives, or another branch leaves the loop with it.
fn goes_on(pass: &Pass<'_>, spin: &Spin) -> bool {
    let facts = pass.facts;
    let Some(looping) = facts.enclosing_loop(spin.call) else { return true };
    if pass.index.stays_open(pass.file, spin.receiver) {
        return true;
    }
    let Some((id, select, number)) = select(pass, spin) else { return false };
    let branch = &select.branches[number];
    spin.end == End::Empty && quiet::filled(pass, id, branch, spin.receiver, looping)
        || spin.end == End::Over && quiet::ends_with_child(pass, select, looping)
        || quiet::ends_with_owner(pass, select, looping)
}

fn report<'p>(pass: &'p mut Pass<'_>, spin: &Spin) -> Draft<'p> {
    let facts = pass.facts;
    let text = pass.text(facts[spin.receiver].span);
    let when = match spin.end {
        End::Empty => format!("while `{text}` is empty"),
        End::Over => format!("when `{text}` has come to its end"),
        End::Stream | End::MayEnd => format!("when the stream `{text}` has ended"),
        End::Closed => format!("when the channel of `{text}` is closed"),
    };
    let Some((id, own, number)) = select(pass, spin) else {
        let help = match spin.end {
            End::Empty => "leave the loop while there is nothing in it",
            End::Closed => "leave the loop when the channel is closed",
            _ => "leave the loop at the end",
        };
        let message = format!("{when}, this does not wait, and the loop goes round at once");
        let draft = pass.report(facts[spin.call].span, message);
        return draft.primary("gives the end again and again").help(help);
    };
    let branch = &own.branches[number];
    let help = match spin.end {
        End::Empty => {
            "turn the branch off while there is nothing in it, with the pattern `Some(…)` or a precondition"
        }
        End::Closed => {
            "leave the loop when the channel is closed, or turn the branch off with a precondition"
        }
        _ if spin.is_wrapped => {
            "fuse the stream once, before the loop, and leave the loop when all have ended"
        }
        _ => "leave the loop at the end, or turn the branch off with a precondition",
    };
    let fixed: Option<Vec<(Span, String)>> =
        fix::edits(pass, id, own, branch, spin.end == End::Closed && lags(pass, spin));
    let (pat, future) = (facts[branch.pat].span, facts[branch.future].span);
    let draft = pass
        .report(pat, format!("{when}, this branch is ready on every turn of the loop"))
        .primary("this is told here, and ignored")
        .label(future, "does not wait from then on")
        .help(help);
    match fixed {
        Some(edits) => draft.fix(FixKind::Unsafe, "turn the branch off when nothing comes", edits),
        None => draft,
    }
}

/// Whether an error may only say that messages were missed, so that the next is to be waited for.
fn lags(pass: &Pass<'_>, spin: &Spin) -> bool {
    let ty = pass.index.type_of(pass.file, spin.receiver);
    pass.index.type_role(pass.index.peel(&ty), Role::Receiver) == Some("broadcast")
}
