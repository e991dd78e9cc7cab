//! The first error of some futures drops the others, one of which may be half-way through something.
//!
//! `try_join_all` and `try_join!` return with the first error, and drop what has not ended. A future that has stopped a worker
//! and starts it again after an `.await` never comes to the second half: its part of the system stays stopped, although
//! another part failed. Wait for all of them with `join_all`, and look at the errors then.
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
//!     async fn restart(&self) -> std::io::Result<()> { Ok(()) }
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
//!     async fn restart(&self) -> std::io::Result<()> { Ok(()) }
//! }
//!
//! async fn restart_all(shards: &[Arc<Shard>]) -> std::io::Result<()> {
//!     join_all(shards.iter().map(|shard| shard.restart())).await.into_iter().collect()
//! }
//! ```
//!
//! ## Limits
//!
//! The author of the function says in its documentation or in a comment that it is not cancel safe, and what it works on is
//! borrowed or shared, so that it is still there afterwards. Of medium confidence where nobody says so, and the body takes
//! a value out of its place that it puts back after an await, and where it works on a mutable borrow, whose owner may end
//! with the error.

use crate::facts::{ExprId, ExprKind, Makes};
use crate::index::{How, Peril, Type};
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
        let args = match kind {
            ExprKind::Call { args, .. } if index.call_role(file, id, Role::FailsFast).is_some() => {
                args
            }
            ExprKind::Macro(call) => match &call.makes {
                Makes::TryJoined(futures) => futures,
                _ => continue,
            },
            _ => continue,
        };
        for &arg in args {
            let future = each_of(pass, arg);
            if half_way(pass, id, future) {
                break;
            }
        }
    }
}

/// What makes each of some futures: the body of the closure of a `map`, also behind a variable.
fn each_of(pass: &Pass<'_>, futures: ExprId) -> ExprId {
    let facts = pass.facts;
    let made = facts.local(futures).and_then(|local| facts.source_of(local));
    let made = made.map_or(futures, |(_, value)| value);
    match facts.kind(made) {
        ExprKind::Method { args, .. } => match args.first().map(|&arg| facts.kind(arg)) {
            Some(ExprKind::Closure(closure)) => closure.body,
            _ => made,
        },
        _ => made,
    }
}

/// Reports a future that loses something when it is dropped.
fn half_way(pass: &mut Pass<'_>, join: ExprId, future: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let lost = |peril| index.lost_on_drop(file, future, future, peril);
    let stays =
        |ty: &Type| matches!(ty, Type::Ref(..)) || index.type_role(ty, Role::Shared).is_some();
    let by_author = lost(Peril::HalfDone).filter(|loss| matches!(loss.how, How::Author { .. }));
    let Some(loss) = by_author.or_else(|| lost(Peril::Taken)) else { return false };
    let holder = index.type_of(file, loss.holder);
    if !stays(&holder) {
        return false;
    }
    let Some(&(home, last)) = loss.calls.last() else { return false };
    let name = index.called(file, loss.calls[0].1).to_owned();
    let message =
        format!("the first error drops the other futures, and `{name}` may be half-way then");
    let mut draft = pass
        .report(facts[join].span, message)
        .primary("returns with the first error, and drops what has not ended")
        .label(facts[future].span, format!("`{name}` is not cancel safe"))
        .help("wait until all of them have ended, as `join_all` and `join` do, and look at the errors then");
    if matches!(holder, Type::Ref(true, _)) {
        let at = facts[loss.holder].span;
        draft = draft.inferred(file, at, "what is borrowed here may end with the error, too");
    }
    if (home, last) != (file, loss.calls[0].1) {
        draft =
            draft.label_in(home, index.file(home).facts[last].span, "dropped while it waits here");
    }
    if !matches!(loss.how, How::Author { .. }) {
        draft.inferred(file, facts[future].span, "it puts back after an await what it has taken");
    }
    true
}
