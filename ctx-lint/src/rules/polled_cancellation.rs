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

mod wait;

use crate::facts::{ExprId, ExprKind, Place};
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "polled_cancellation",
    group: Group::Nursery,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    in_tests: false,
    source: include_str!("polled_cancellation.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (id, kind) in facts.all() {
        let (cond, body) = match kind {
            ExprKind::While { cond, body, .. } => (Some(*cond), *body),
            ExprKind::Loop { body, .. } => (None, *body),
            _ => continue,
        };
        if !facts.is_async(id) {
            continue;
        }
        let Some((asked, token)) = checked(pass, id, cond, body) else { continue };
        if watched(pass, body, &token) || wait::is_run_under_a_token(pass, id) {
            continue;
        }
        let waits = facts.runs(body);
        for await_ in waits {
            if facts.enclosing_loop(await_) == Some(id)
                && let Some(what) = wait::unwatched(pass, await_)
            {
                let (span, asked) = (facts[await_].span, facts[asked].span);
                pass.report(span, "a cancellation is not noticed while this waits")
                        .primary(what)
                        .label(asked, "the token is only asked here, once a round")
                        .help("wait for the token as well: `token.run_until_cancelled(…)`, or a `select!` with `token.cancelled()`");
            }
        }
    }
}

/// The check of a token that ends the loop, and the token.
fn checked(
    pass: &Pass<'_>,
    looping: ExprId,
    cond: Option<ExprId>,
    body: ExprId,
) -> Option<(ExprId, Place)> {
    let facts = pass.facts;
    if let Some(cond) = cond
        && let Some(found) = check_in(pass, cond)
    {
        return Some(found);
    }
    // `if token.is_cancelled() { break; }`
    facts.runs(body).into_iter().find_map(|id| {
        let ExprKind::If { cond, then, .. } = facts.kind(id) else { return None };
        if facts.enclosing_loop(id) != Some(looping) || !facts.diverges(*then) {
            return None;
        }
        check_in(pass, *cond)
    })
}

fn check_in(pass: &Pass<'_>, within: ExprId) -> Option<(ExprId, Place)> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    facts.runs(within).into_iter().find_map(|id| {
        let ExprKind::Method { receiver, .. } = facts.kind(id) else { return None };
        let callee = index.callee(file, id).filter(|callee| callee.certain)?;
        index.callee_role(&callee, "checks")?;
        index.is_cancellable(&index.type_of(file, *receiver)).then_some(())?;
        Some((id, facts.place(*receiver)?))
    })
}

/// Whether the body does more with the token than ask it: waits for it, hands it on, selects on it.
fn watched(pass: &Pass<'_>, body: ExprId, token: &Place) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    facts.descendants(body).any(|id| match facts.kind(id) {
        ExprKind::Method { receiver, name, .. } => {
            name != "is_cancelled"
                && facts.place(*receiver).as_ref() == Some(token)
                && index
                    .callee(file, id)
                    .is_none_or(|callee| index.callee_role(&callee, "checks").is_none())
        }
        _ => false,
    })
}
