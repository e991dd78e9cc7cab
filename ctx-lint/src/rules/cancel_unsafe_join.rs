//! The first error among joined futures drops the others, one of which may be half-way through something.
//!
//! `try_join_all` and `try_join!` return at the first error and drop the futures that have not finished. A future
//! that stops a worker and starts it again after an `.await` is dropped in between: its part of the system stays
//! stopped, although it was another part that failed. Wait for all futures with `join_all`, and check for errors
//! afterwards.
//!
//! ## Bad
//!
//! ```no_run
//! use std::sync::Arc;
//! use futures::future::try_join_all;
//!
//! struct Shard;
//!
//! impl Shard {
//!     /// Stops the worker, and starts it again. This method is not cancel safe.
//!     async fn restart(&self) -> std::io::Result<()> { Err(std::io::ErrorKind::Other.into()) }
//! }
//!
//! async fn restart_all(shards: &[Arc<Shard>]) -> std::io::Result<()> {
//!     try_join_all(shards.iter().map(|shard| shard.restart())).await?; //~ cancel_unsafe_join
//!     Ok(())
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::sync::Arc;
//! use futures::future::join_all;
//!
//! struct Shard;
//!
//! impl Shard {
//!     /// Stops the worker, and starts it again. This method is not cancel safe.
//!     async fn restart(&self) -> std::io::Result<()> { Err(std::io::ErrorKind::Other.into()) }
//! }
//!
//! async fn restart_all(shards: &[Arc<Shard>]) -> std::io::Result<()> {
//!     join_all(shards.iter().map(|shard| shard.restart())).await.into_iter().collect()
//! }
//! ```
//!
//! ## Limits
//!
//! A future is reported if its author says that it is not cancel safe, in the documentation or in a comment, and if
//! what it works on is borrowed or shared, so that it still exists afterwards.
//!
//! Confidence is medium if nobody says so, but the body takes a value out of its place and puts it back after an
//! await. It is also medium if the value belongs to the function that joins, and may be gone after the error
//! anyway.
//!
//! The rule is silent if no other future can fail, as far as the analysed code shows, and if the error ends the
//! process.

mod failing;
mod future;
mod process;

use self::future::Futures;
use self::process::ends_process;
use crate::facts::{ExprId, ExprKind, Makes};
use crate::index::{How, Loss, LossKind, Type};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "cancel_unsafe_join",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::FailsFast],
    in_tests: false,
    source: include_str!("cancel_unsafe_join.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let fails_fast = || index.call_role(file, id, Role::FailsFast).is_some();
        let args = match kind {
            ExprKind::Call { args, .. } if fails_fast() => args.clone(),
            ExprKind::Method { receiver, .. } if fails_fast() && is_set(pass, *receiver) => {
                vec![*receiver]
            }
            ExprKind::Macro(call) => match &call.makes {
                Makes::TryJoined(futures) => futures.clone(),
                _ => continue,
            },
            _ => continue,
        };
        if ends_process(pass, id) {
            continue;
        }
        let futures = Futures::of(pass, &args);
        let all =
            futures.all.iter().copied().filter(|&future| futures.may_be_dropped(pass, future));
        for future in all.collect::<Vec<_>>() {
            if half_way(pass, id, future, futures.owner) {
                break;
            }
        }
    }
}

/// Whether a value is a set of futures, all of which run at once.
fn is_set(pass: &Pass<'_>, value: ExprId) -> bool {
    let ty = pass.index.type_of(pass.file, value);
    pass.index.type_role(pass.index.peel(&ty), Role::TaskSet).is_some()
}

/// Reports a future that loses something when it is dropped.
fn half_way(pass: &mut Pass<'_>, join: ExprId, future: ExprId, owner: Option<ExprId>) -> bool {
    let (index, file) = (pass.index, pass.file);
    let lost = |kind| index.lost_on_drop(file, future, future, kind);
    let stays =
        |ty: &Type| matches!(ty, Type::Ref(..)) || index.type_role(ty, Role::Shared).is_some();
    let by_author = lost(LossKind::HalfDone).filter(|loss| matches!(loss.how, How::Author { .. }));
    let Some(loss) = by_author.or_else(|| lost(LossKind::Taken)) else { return false };
    let holder = index.type_of(file, loss.holder);
    if !stays(&holder) {
        return false;
    }
    report(pass, join, future, &loss, owner);
    true
}

fn report(pass: &mut Pass<'_>, join: ExprId, future: ExprId, loss: &Loss, owner: Option<ExprId>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let name = index.called(file, loss.calls[0].1);
    let message =
        format!("the first error drops the other futures, and `{name}` may be half-way then");
    let help = match facts.kind(join) {
        ExprKind::Macro(_) => {
            "wait until all of them have ended, as `join!` does, and look at the errors then"
        }
        _ => {
            "wait until all of them have ended, as `join_all` and `join` do, and look at the errors then"
        }
    };
    let label = if matches!(loss.how, How::Author { .. }) {
        format!("`{name}` is not cancel safe")
    } else {
        format!("`{name}` may lose something when it is dropped")
    };
    let mut draft = pass
        .report(facts[join].span, message)
        .primary("returns with the first error, and drops what has not ended")
        .label(facts[future].span, label)
        .help(help);
    let is_exclusive = matches!(index.type_of(file, loss.holder), Type::Ref(true, _));
    if let Some(own) = owner.or_else(|| is_exclusive.then_some(loss.holder)) {
        draft = draft.inferred(file, facts[own].span, "it does not end with the error");
    }
    if let Some(&(home, last)) = loss.calls.last()
        && (home, last) != (file, loss.calls[0].1)
    {
        let span = index.file(home).facts[last].span;
        draft = draft.label_in(home, span, "dropped while it waits here");
    }
    if !matches!(loss.how, How::Author { .. }) {
        draft.inferred(file, facts[future].span, "it puts back after an await what it has taken");
    }
}
