//! The first tick of a new interval is ready at once.
//!
//! `interval(d).tick()` does not wait for `d`: the first tick of `tokio::time::interval` completes immediately. So an
//! interval that is created inside a branch of `select!` wins on every iteration, and the loop spins.
//!
//! ## Bad
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::{sync::mpsc::Receiver, time::interval};
//!
//! async fn serve(mut inbox: Receiver<u32>) {
//!     loop {
//!         tokio::select! {
//!             Some(message) = inbox.recv() => println!("{message}"),
//!             _ = async { interval(Duration::from_secs(5)).tick().await } => println!("beat"), //~ fresh_interval_in_select
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::time::Duration;
//! use tokio::{sync::mpsc::Receiver, time::interval};
//!
//! async fn serve(mut inbox: Receiver<u32>) {
//!     let mut every = interval(Duration::from_secs(5));
//!     loop {
//!         tokio::select! {
//!             Some(message) = inbox.recv() => println!("{message}"),
//!             _ = every.tick() => println!("beat"),
//!         }
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! Only a future whose single await is that tick is reported. A future that ticks twice, resets the interval, ticks in
//! a loop or waits for something else is not ready at once.

use crate::facts::{BlockKind, ExprId, ExprKind, Facts};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};
use crate::source::{FileId, Span};

pub(super) static RULE: Rule = Rule {
    name: "fresh_interval_in_select",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("fresh_interval_in_select.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index) = (pass.facts, pass.index);
    for (_, select) in index.selects(pass.file, None) {
        for branch in &select.branches {
            let Some((file, made, ticked)) = ready(pass, branch.future) else { continue };
            pass.report(facts[branch.future].span, "this branch is always ready: the first tick of a new interval comes at once")
                .primary("wins whenever the `select!` is reached")
                .label_in(file, made, "a new interval each time")
                .label_in(file, ticked, "its first tick does not wait")
                .help("create the interval before the loop, or start it later with `interval_at` or `reset`");
        }
    }
}

/// Where a branch makes an interval and awaits its first tick, and nothing else.
fn ready(pass: &Pass<'_>, future: ExprId) -> Option<(FileId, Span, Span)> {
    let facts = pass.facts;
    match facts.kind(future) {
        ExprKind::Method { .. } => match direct(pass, pass.file, future) {
            Some(made) => Some((pass.file, facts[made].span, facts[future].span)),
            None => called(pass, future),
        },
        ExprKind::Call { .. } => called(pass, future),
        ExprKind::Block(block) if matches!(block.kind, BlockKind::Async { .. }) => {
            let (made, ticked) = only_tick(pass, pass.file, future)?;
            Some((pass.file, facts[made].span, facts[ticked].span))
        }
        _ => None,
    }
}

fn called(pass: &Pass<'_>, call: ExprId) -> Option<(FileId, Span, Span)> {
    let callee = pass.index.callee(pass.file, call)?;
    let function = pass.index.function(&callee);
    let body = function
        .body
        .filter(|_| function.is_async && callee.certain && !pass.index.is_stub(callee.file))?;
    let facts = &pass.index.file(callee.file).facts;
    let (made, ticked) = only_tick(pass, callee.file, body)?;
    Some((callee.file, facts[made].span, facts[ticked].span))
}

/// `interval(d).tick()`.
fn direct(pass: &Pass<'_>, file: FileId, tick: ExprId) -> Option<ExprId> {
    let interval = pass.index.ticked(file, tick)?;
    pass.index.makes_interval(file, interval).then_some(interval)
}

/// The interval and the tick, when a body awaits one tick of an interval of its own and nothing else.
fn only_tick(pass: &Pass<'_>, file: FileId, body: ExprId) -> Option<(ExprId, ExprId)> {
    let index = pass.index;
    let facts: &Facts = &index.file(file).facts;
    let mut awaited = None;
    for at in facts.runs(body) {
        match facts.kind(at) {
            ExprKind::Await(inner) if awaited.replace(*inner).is_some() => {
                return None;
            }
            ExprKind::Loop { .. }
            | ExprKind::While { .. }
            | ExprKind::For { .. }
            | ExprKind::Select(_) => return None,
            ExprKind::Macro(call) if call.makes.joins() => return None,
            _ => {}
        }
    }
    let tick = awaited?;
    if let Some(made) = direct(pass, file, tick) {
        return Some((made, tick));
    }
    let local = facts.local(index.ticked(file, tick)?)?;
    let (pat, init) = facts.source_of(local)?;
    let changed = facts[local].uses.iter().any(|&at| {
        facts.parent(at).is_some_and(|outer| {
            outer != tick && index.call_role(file, outer, Role::MissedTicks).is_none()
        })
    });
    let fresh = facts.contains(body, init)
        && facts.bound(pat) == Some(local)
        && index.makes_interval(file, init);
    (fresh && !changed).then_some((init, tick))
}
