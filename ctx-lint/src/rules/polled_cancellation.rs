//! A loop checks whether it is cancelled, but then waits for others who do not know of the cancellation.
//!
//! `while !token.is_cancelled()` checks the token once per iteration. A cancellation that comes while the body waits
//! for a message, a connection or the other side of a socket is noticed only when that arrives, which may be never. The
//! check looks like support for cancellation, but a shutdown hangs anyway.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::sync::mpsc;
//! use tokio_util::sync::CancellationToken;
//!
//! async fn serve(token: CancellationToken, mut inbox: mpsc::Receiver<u32>) {
//!     while !token.is_cancelled() {
//!         let Some(message) = inbox.recv().await else { return }; //~ polled_cancellation
//!         handle(message).await;
//!     }
//! }
//! # async fn handle(_: u32) {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::sync::mpsc;
//! use tokio_util::sync::CancellationToken;
//!
//! async fn serve(token: CancellationToken, mut inbox: mpsc::Receiver<u32>) {
//!     while let Some(Some(message)) = token.run_until_cancelled(inbox.recv()).await {
//!         handle(message).await;
//!     }
//! }
//! # async fn handle(_: u32) {}
//! ```
//!
//! ## Limits
//!
//! These waits count: `recv` of a channel, `accept` of a tokio listener, reads from its sockets, and a `select!` whose
//! branches are only these and timers that are written out and longer than a second. Other work is expected to end by
//! itself. A check that is made only after the wait does not count, nor does a loop that passes its token to a function
//! that it calls.
//!
//! These are not reported:
//!
//! * Sleeps, ticks, and a receive from a channel that is never closed: `uninterruptible_sleep` reports them.
//! * Code whose future is raced, aborted or passed to code that is not known.
//! * Flags that are not tokens.
//!
//! The rule is in the nursery because too little is known of its precision: in applications that were read for it, six
//! findings were right and one was debatable, since the same shutdown closed the channel.

use rustc_hash::FxHashMap;

use crate::facts::{ExprId, ExprKind, Select};
use crate::index::{Polled, WaitKind};
use crate::rule::{FixKind, Group, Level, Pass, Rule};

/// How long a timer in a `select!` may be, in milliseconds, before it no longer brings the next question soon.
const SOON: u128 = 1000;

pub(super) static RULE: Rule = Rule {
    name: "polled_cancellation",
    group: Group::Nursery,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("polled_cancellation.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let mut known: FxHashMap<ExprId, Option<Polled>> = FxHashMap::default();
    for (id, kind) in facts.all() {
        let what = match kind {
            ExprKind::Select(select) => waits_for_others(pass, id, select),
            _ => waits(pass, id),
        };
        let Some(what) = what else { continue };
        let Some(looping) = facts.enclosing_loop(id) else { continue };
        let polled = known.entry(looping).or_insert_with(|| index.polled_only(file, looping));
        let Some(polled) = polled.as_ref().filter(|polled| polled.ask < id) else { continue };
        if index.observes_cancel(file, id)
            || index.is_cleanup(file, id)
            || index.winds_down(file, id)
            || index.is_dropped_outside(file, id)
        {
            continue;
        }
        report(pass, id, what, polled);
    }
}

fn report(pass: &mut Pass<'_>, id: ExprId, what: &'static str, polled: &Polled) {
    let facts = pass.facts;
    let path = &polled.reach.path;
    let help = match (facts.kind(id), polled.reach.token) {
        (ExprKind::Select(_), _) => format!("add a branch for the end of `{path}`"),
        (_, true) if facts.is_async(id) => {
            format!("wait under the token: `{path}.run_until_cancelled(…)`")
        }
        _ => format!("wait for `{path}` as well, or with a timeout"),
    };
    pass.report(
        facts[id].span,
        format!("a cancellation of `{path}` is not noticed while this waits"),
    )
    .primary(what)
    .label(facts[polled.ask].span, "it is checked only here, once per iteration")
    .help(help);
}

/// What an expression waits for, when that is up to others.
fn waits(pass: &Pass<'_>, id: ExprId) -> Option<&'static str> {
    let wait = pass.index.wait(pass.file, id)?;
    let blocks = wait.call == id;
    match wait.kind {
        // A call that blocks in async code is another fault.
        _ if blocks && pass.facts.is_async(id) => None,
        // A channel that is never closed is `uninterruptible_sleep`'s.
        WaitKind::Receive if !pass.index.is_endless(pass.file, wait.call) => {
            Some("it waits for the next message first, which may never come")
        }
        // Listeners of the standard library are mostly made not to block.
        WaitKind::Accept if !blocks => {
            Some("it waits for the next connection first, which may never come")
        }
        WaitKind::Read => Some("it waits for the other side first, which may never send"),
        _ => None,
    }
}

/// What a `select!` waits for, when no branch brings the next question soon.
fn waits_for_others(pass: &Pass<'_>, id: ExprId, select: &Select) -> Option<&'static str> {
    let (index, file) = (pass.index, pass.file);
    index.select_flavor(file, id)?;
    let mut others = false;
    let repeating = index.branches_that_go_on(file, id, select);
    let late = select.default.is_none()
        && select.branches.iter().enumerate().all(|(number, branch)| {
            // `_ = stop.recv() => break`: a message of which nothing is used ends the loop.
            let ends = !repeating.contains(&number)
                && pass.facts.bindings(branch.pat).is_empty()
                && index.refutable(file, branch.future, branch.pat) == Some(false);
            let wait = index.wait_of(file, branch.future).filter(|_| !ends);
            wait.is_some_and(|wait| match wait.kind {
                WaitKind::Receive | WaitKind::Accept | WaitKind::Read => {
                    others = true;
                    true
                }
                WaitKind::Sleep | WaitKind::Tick => {
                    wait.length.is_some_and(|length| length.as_millis() > SOON)
                }
            })
        });
    (late && others).then_some("no branch ends with the cancellation")
}
