//! A loop keeps receiving from a closed channel and becomes a busy loop.
//!
//! `recv()` on a closed channel does not wait: it returns `None` or an error at once, again and again. So do
//! `join_next()` on an empty `JoinSet`, `next()` on an empty `FuturesUnordered`, and `next_line()` at the end of the
//! input. A loop that ignores the end, with `if let Some(x) = received { … }` and nothing else, spins from then on and
//! keeps one core fully busy. So does a loop around a `select!`, where the branch is ready on every iteration.
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
//! The pattern of the `if let` moves into the branch, `Some(x) = rx.recv() => { … }`, provided that some other branch
//! can never be disabled: a closed channel then disables the branch. The fix is unsafe, because perhaps the loop should
//! end instead.
//!
//! ## Limits
//!
//! The rule knows the channels of std, tokio, futures, async-channel, flume and crossbeam, and tokio-stream's wrappers.
//! It knows the sets and streams of tokio, tokio-util and futures that promise to return `None` at once, and streams of
//! which only the trait is known.
//!
//! What happens after the end is followed through matches, conditions on the end, moves, `ok()` and similar methods,
//! back to the same receive. The rule is silent in these cases:
//!
//! * A sender lives beside the receiver, in the type that owns it or in the code around the loop.
//! * Another branch leaves the loop when a oneshot's sender is dropped.
//! * The code after the end leaves the loop, waits, changes the receiver or the precondition, or passes the end to a
//!   function.
//! * The loop works with a set outside the `select!`: the set then counts as filled.
//! * The output of a process is read, and another branch waits for the process to exit and leaves the loop.
//!
//! Confidence is medium in these cases:
//!
//! * A sender of such a channel can be reached through something that the function works with.
//! * A call on the way might end the loop from elsewhere.
//! * The channel is a broadcast or watch channel: the code that lets others subscribe keeps the sender.
//! * A stream stands beside a branch that leaves the loop.
//!
//! Confidence is low when the loop has a condition that only other code can change, and for streams that are not known
//! to end.

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
        End::Over => format!("when `{text}` has reached its end"),
        End::Stream | End::MayEnd => format!("when the stream `{text}` has ended"),
        End::Closed => format!("when the channel of `{text}` is closed"),
    };
    let Some((id, own, number)) = select(pass, spin) else {
        let help = match spin.end {
            End::Empty => "leave the loop when it is empty",
            End::Closed => "leave the loop when the channel is closed",
            _ => "leave the loop when it ends",
        };
        let message = format!("{when}, this does not wait, and the loop spins");
        let draft = pass.report(facts[spin.call].span, message);
        return draft.primary("returns at once, again and again").help(help);
    };
    let branch = &own.branches[number];
    let help = match spin.end {
        End::Empty => {
            "disable the branch while it is empty, with the pattern `Some(…)` or a precondition"
        }
        End::Closed => {
            "leave the loop when the channel is closed, or disable the branch with a precondition"
        }
        _ if spin.is_wrapped => {
            "fuse the stream once, before the loop, and leave the loop when all have ended"
        }
        _ => "leave the loop when it ends, or disable the branch with a precondition",
    };
    let fixed: Option<Vec<(Span, String)>> =
        fix::edits(pass, id, own, branch, spin.end == End::Closed && lags(pass, spin));
    let (pat, future) = (facts[branch.pat].span, facts[branch.future].span);
    let draft = pass
        .report(pat, format!("{when}, this branch is ready on every iteration of the loop"))
        .primary("the end is seen here, and ignored")
        .label(future, "does not wait from then on")
        .help(help);
    match fixed {
        Some(edits) => draft.fix(FixKind::Unsafe, "disable the branch when nothing comes", edits),
        None => draft,
    }
}

/// Whether an error may only say that messages were missed, so that the next is to be waited for.
fn lags(pass: &Pass<'_>, spin: &Spin) -> bool {
    let ty = pass.index.type_of(pass.file, spin.receiver);
    pass.index.type_role(pass.index.peel(&ty), Role::Receiver) == Some("broadcast")
}
