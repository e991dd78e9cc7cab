//! A loop asks whether it is cancelled, and then waits for something that does not end with the cancellation.
//!
//! `while !token.is_cancelled()` looks at the token once a round. A cancellation that comes during the `.await` in
//! the body is noticed only when that has ended: after the whole sleep, or with the next message, which may never come.
//! Shutdown hangs for as long.
//!
//! ## Bad
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::time::sleep;
//! use tokio_util::sync::CancellationToken;
//!
//! async fn refresh(token: CancellationToken) {
//!     while !token.is_cancelled() {
//!         fetch().await;
//!         sleep(Duration::from_secs(60)).await; //~ polled_cancellation
//!     }
//! }
//! # async fn fetch() {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::time::sleep;
//! use tokio_util::sync::CancellationToken;
//!
//! async fn refresh(token: CancellationToken) {
//!     while !token.is_cancelled() {
//!         fetch().await;
//!         token.run_until_cancelled(sleep(Duration::from_secs(60))).await;
//!     }
//! }
//! # async fn fetch() {}
//! ```
//!
//! ## Limits
//!
//! A sleep or period counts when it is written out and longer than a second. Only sleeps, ticks, `accept`, and `recv`
//! of a channel count; other work is expected to end by itself. A function whose future is run under a token elsewhere is not
//! reported, nor are flags that are no tokens.
//! It is in the nursery because it has found nothing in the published crates, so that its precision is not known, and
//! because `uninterruptible_sleep` reports its sleeps and ticks as well.

use crate::facts::{ExprId, ExprKind, Select};
use crate::index::{Polled, WaitKind};
use crate::rule::{FixKind, Group, Level, Pass, Rule};

/// How long a timer in a `select!` may be, in milliseconds, before it no longer brings the next question soon.
const SOON: u128 = 1000;

pub(super) static RULE: Rule = Rule {
    name: "polled_cancellation",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    in_tests: false,
    source: include_str!("polled_cancellation.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let what = match kind {
            ExprKind::Select(select) => waits_for_others(pass, id, select),
            _ => waits(pass, id),
        };
        let Some(what) = what else { continue };
        let Some(polled) = index.asked_before(file, id) else { continue };
        // What is named like a signal to end may end it.
        if index.heeds(file, id)
            || index.is_cleanup(file, id)
            || index.winds_down(file, id)
            || index.is_raced(file, id)
        {
            continue;
        }
        report(pass, id, what, &polled);
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
    .label(facts[polled.ask].span, "it is only asked here, once a round")
    .help(help);
}

/// What an expression waits for, when that is up to others.
fn waits(pass: &Pass<'_>, id: ExprId) -> Option<&'static str> {
    let wait = pass.index.wait(pass.file, id)?;
    let blocks = wait.call == id;
    match wait.kind {
        // A call that blocks in async code is another fault.
        _ if blocks && pass.facts.is_async(id) => None,
        WaitKind::Receive => Some("it waits for the next message first, which may never come"),
        // Listeners of the standard library are mostly made not to block.
        WaitKind::Accept if !blocks => {
            Some("it waits for the next connection first, which may never come")
        }
        WaitKind::Read => Some("it waits for the other side first, which may never send"),
        WaitKind::Accept | WaitKind::Sleep | WaitKind::Tick => None,
    }
}

/// What a `select!` waits for, when no branch brings the next question soon.
fn waits_for_others(pass: &Pass<'_>, id: ExprId, select: &Select) -> Option<&'static str> {
    let (index, file) = (pass.index, pass.file);
    index.select_flavor(file, id)?;
    let mut others = false;
    let late = select.default.is_none()
        && select.branches.iter().all(|branch| {
            index.wait_of(file, branch.future).is_some_and(|wait| match wait.kind {
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
