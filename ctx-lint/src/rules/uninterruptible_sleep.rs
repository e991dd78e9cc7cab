//! A wait ignores the context in reach, and continues after a cancellation.
//!
//! A `sleep`, a tick and a receive end with time or with a message. A cancellation in the meantime is noticed only
//! after they have ended, or never. It keeps the caller waiting, and every shutdown.
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
//! If the function returns a `Result` whose error type can be created from the context's, `sleep(d).await` becomes
//! `ctx.sleep(d).await?`. If a `while` loop checks the token on each iteration and sleeps last, the sleep is run under
//! the token. Both leave earlier than before, so the fix is unsafe.
//!
//! ## Limits
//!
//! Under a token, a sleep or an interval is reported if its duration is written out: at the call, in a function that
//! returns it, where its field is set, or in a call that passes it on. It is also reported if its duration grows up to
//! a limit, or is a number of seconds. If the duration is not known, the loop must wait for the token elsewhere; if the
//! loop only checks the token, confidence is medium. Other durations are reported if `unknown-lengths` is on. Sleeps
//! are also reported in loops that check a flag once per iteration, if other code sets the flag to stop them.
//!
//! Confidence is medium for a wait in a loop inside the loop that checks the token: the check may be meant to happen
//! between two pieces of work. The first tick of an interval comes at once, and is not a wait. A receive is reported if
//! its sender lives beside it, so that the channel is never closed.
//!
//! Cleanup, code that runs because the context has ended, and code whose future is raced, aborted or passed to code
//! that is not known are not reported. `unchecked_loop` reports loops that nothing ends.

mod ending;
mod fix;
mod flag;

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
            help: "Sleeps and periods that are written out and not longer than this are not reported.",
        },
        Opt {
            name: "unknown-lengths",
            default: Default::Flag(false),
            help: "Report sleeps of unknown length, too, when only a token is in reach.",
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
        let beside = index.waited_beside(file, id).filter(|_| wait.kind == WaitKind::Sleep);
        let known = beside.is_some();
        let Some(reach) = beside.or_else(|| index.given_context(file, id)) else {
            flag::check(pass, id, wait, what);
            continue;
        };
        let long = is_long(pass, wait, &reach, known);
        // What the loop asks in each round is its own.
        let likely = long.is_none() && index.is_polled(file, id);
        if !(long == Some(true) || likely)
            || !is_judged(pass, id)
            || ending::cancels_afterwards(pass, id, &reach)
        {
            continue;
        }
        let open = likely.then_some("its duration is not known");
        let open = is_unit(pass, id).then_some(UNIT).or(open);
        report(pass, (id, wait, what), &reach, open);
    }
}

/// Why a wait in a loop inside of the one that asks for the end may be left as it is.
const UNIT: &str = "the check may be meant to happen only between two iterations of the outer loop";

/// `open`: what speaks against the finding.
fn report(
    pass: &mut Pass<'_>,
    (id, wait, what): (ExprId, Wait, &str),
    reach: &InReach,
    open: Option<&str>,
) {
    let (file, span) = (pass.file, pass.facts[id].span);
    let fixed = fix::of(pass, id, wait, reach);
    let draft = pass
        .report(span, format!("this {what} continues when `{}` is cancelled", reach.path))
        .primary("nothing ends it early");
    let draft = match reach.declared {
        Some(declared) => draft.label(declared, "this is in reach"),
        None => draft,
    };
    let draft = draft.help(format!("wait for `{}` as well, or run the wait under it", reach.path));
    let draft = match fixed {
        Some((title, edits)) => draft.fix(FixKind::Unsafe, title, edits),
        None => draft,
    };
    if let Some(text) = open {
        draft.inferred(file, span, text);
    }
}

/// Whether a wait takes long enough for a cancellation to matter; `None` where that is not known.
///
/// `known`: the loop waits for the end of the same token elsewhere, so that it is meant to end soon.
fn is_long(pass: &Pass<'_>, wait: Wait, reach: &InReach, known: bool) -> Option<bool> {
    if wait.kind == WaitKind::Receive {
        return Some(pass.index.is_endless(pass.file, wait.call));
    }
    shown_long(pass, wait).or_else(|| {
        // A token of a whole object may be there for other work than this.
        let own = reach.place.fields.is_empty() || pass.index.is_polled(pass.file, wait.call);
        let long = wait.in_seconds && own || known || !reach.token || pass.flag("unknown-lengths");
        long.then_some(true)
    })
}

/// Whether what is written out of a wait's length is long; `None` where the length is not known.
fn shown_long(pass: &Pass<'_>, wait: Wait) -> Option<bool> {
    let short = match pass.option("short-ms") {
        Setting::Integer(short) => u128::from(short.unsigned_abs()),
        Setting::Flag(_) | Setting::List(_) => 0,
    };
    let long = wait.length?.as_millis() > short;
    (long || !wait.in_seconds && !wait.unsure).then_some(long)
}

/// Whether a wait is part of a loop inside of the one that asks for the end: a unit of work, between whose like the end is
/// looked at.
fn is_unit(pass: &Pass<'_>, id: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let Some(inner) = facts.enclosing_loop(id) else { return false };
    index.is_polled(file, id) && index.polled(file, inner).is_none()
}

/// Whether the code around a wait goes on by itself, and not because the context has ended, or until others end it.
fn is_judged(pass: &Pass<'_>, id: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let unchecked =
        facts.enclosing_loop(id).is_some_and(|outer| index.is_unchecked_loop(file, outer));
    !unchecked
        && !index.is_cleanup(file, id)
        && !index.winds_down(file, id)
        && !index.is_surely_dropped_outside(file, id)
}
