//! A wait ignores the context in reach, and is slept to its end after the cancellation.
//!
//! `sleep`, a tick and a receive end with time or a message. A cancellation that comes meanwhile is noticed only when
//! they have ended: after the whole sleep, or never. The caller who gave up is kept waiting for as long, and a shutdown too.
//!
//! ## Bad
//!
//! ```no_run
//! use std::time::Duration;
//! use ctx_core::{Context, ContextError};
//!
//! async fn fetch(ctx: &Context) -> Result<u32, ContextError> {
//!     loop {
//!         if let Some(value) = attempt(ctx).await {
//!             return Ok(value);
//!         }
//!         tokio::time::sleep(Duration::from_secs(5)).await; //~ uninterruptible_sleep
//!     }
//! }
//! # async fn attempt(_: &Context) -> Option<u32> { None }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::time::Duration;
//! use ctx_core::{Context, ContextError};
//!
//! async fn fetch(ctx: &Context) -> Result<u32, ContextError> {
//!     loop {
//!         if let Some(value) = attempt(ctx).await {
//!             return Ok(value);
//!         }
//!         ctx.sleep(Duration::from_secs(5)).await?;
//!     }
//! }
//! # async fn attempt(_: &Context) -> Option<u32> { None }
//! ```
//!
//! ## Fix
//!
//! Where the function gives a `Result` whose error takes the context's, `sleep(d).await` becomes `ctx.sleep(d).await?`.
//! Where a `while` loop asks the token in each round and sleeps last, the sleep is run under the token. Both leave earlier
//! than before, so the fix is unsafe.
//!
//! ## Limits
//!
//! Under a token, a sleep or period counts when it is written out, grows to a limit that is written out, or is a number
//! of seconds; others do when `unknown-lengths` is on. The first tick of an interval comes at once and is no wait.
//! A receive counts when the sender lives beside the receiver, so that the channel is never closed.
//! Clean-up, what runs because the context has ended, and code whose future is raced, aborted or given to code that is
//! not known, are left alone. A loop that nothing ends is `unchecked_loop`'s finding.

mod fix;

use crate::facts::ExprId;
use crate::index::{InReach, Wait, WaitKind};
use crate::rule::{Default, FixKind, Group, Level, Opt, Pass, Rule, Setting};

pub(super) static RULE: Rule = Rule {
    name: "uninterruptible_sleep",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[
        Opt {
            name: "short-ms",
            default: Default::Integer(1000),
            help: "Sleeps and periods that are written out and not longer than this are left alone.",
        },
        Opt {
            name: "unknown-lengths",
            default: Default::Flag(false),
            help: "Whether a sleep of unknown length counts when all that is in reach is a token.",
        },
    ],
    needs: &[],
    in_tests: false,
    source: include_str!("uninterruptible_sleep.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, _) in facts.all() {
        let Some(wait) = index.wait(file, id) else { continue };
        let what = match wait.kind {
            WaitKind::Sleep => "sleep",
            WaitKind::Tick => "wait for a tick",
            WaitKind::Receive => "receive",
            WaitKind::Accept | WaitKind::Read => continue,
        };
        // A call that blocks in async code is another fault.
        let blocks = wait.call == id;
        if blocks && facts.is_async(id) {
            continue;
        }
        let Some(reach) = index.given_context(file, id) else { continue };
        if !is_long(pass, wait, &reach) || !is_judged(pass, id) {
            continue;
        }
        let fixed = fix::of(pass, id, wait, &reach);
        let draft = pass
            .report(
                facts[id].span,
                format!("this {what} goes on when `{}` is cancelled", reach.path),
            )
            .primary("nothing ends it before its time");
        let draft = match reach.declared {
            Some(span) => draft.label(span, "this is in reach"),
            None => draft,
        };
        let draft =
            draft.help(format!("wait for `{}` as well, or run the wait under it", reach.path));
        if let Some((title, edits)) = fixed {
            draft.fix(FixKind::Unsafe, title, edits);
        }
    }
}

/// Whether a wait takes long enough for a cancellation to matter.
fn is_long(pass: &Pass<'_>, wait: Wait, reach: &InReach) -> bool {
    if wait.kind == WaitKind::Receive {
        return pass.index.is_endless(pass.file, wait.call);
    }
    let short = match pass.option("short-ms") {
        Setting::Integer(short) => u128::from(short.unsigned_abs()),
        Setting::Flag(_) | Setting::List(_) => 0,
    };
    if let Some(length) = wait.length {
        return length.as_millis() > short;
    }
    // A token of a whole object may be there for other work than this.
    let own = reach.place.fields.is_empty() || pass.index.is_polled(pass.file, wait.call);
    wait.in_seconds && own || !reach.token || pass.flag("unknown-lengths")
}

/// Whether the code around a wait goes on by itself, and not because the context has ended, or until others end it.
fn is_judged(pass: &Pass<'_>, id: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let unchecked =
        facts.enclosing_loop(id).is_some_and(|outer| index.is_unchecked_loop(file, outer));
    !unchecked
        && !index.is_cleanup(file, id)
        && !index.winds_down(file, id)
        && !index.is_raced(file, id)
}
