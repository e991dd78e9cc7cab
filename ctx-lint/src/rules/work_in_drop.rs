//! A destructor spawns a task or blocks on a future.
//!
//! `drop` runs wherever the last owner happens to be dropped: outside a runtime, where `tokio::spawn` panics; on a
//! runtime's thread, where `block_on` panics or waits for a task that needs this very thread; during the shutdown of
//! the runtime, when the new task never runs; and during another panic, which a second one turns into an abort. Give
//! the type an `async fn close(self)` for the work, and let `drop` only cancel, abort or log.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::runtime::Handle;
//!
//! struct Session { id: u32 }
//!
//! async fn say_goodbye(_: u32) {}
//!
//! impl Drop for Session {
//!     fn drop(&mut self) {
//!         Handle::current().block_on(say_goodbye(self.id)); //~ work_in_drop
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! struct Session { id: u32, task: tokio::task::JoinHandle<()> }
//!
//! async fn say_goodbye(_: u32) {}
//!
//! impl Session {
//!     async fn close(self) {
//!         say_goodbye(self.id).await;
//!     }
//! }
//!
//! impl Drop for Session {
//!     fn drop(&mut self) {
//!         self.task.abort();
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! Confidence is high if the destructor gets the handle of the current runtime and blocks on it. Otherwise the result
//! depends on where the value is dropped, so confidence is medium for blocking and low for spawning.
//!
//! Only the body of `drop` itself is checked, not the functions that it calls. A destructor that checks
//! `Handle::try_current()`, or that spawns on a handle that it owns, knows where it runs, and is not reported. Nor is a
//! future that is blocked on in a thread of its own.

use crate::facts::{ExprId, ExprKind, Owner};
use crate::index::Lang;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "work_in_drop",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("work_in_drop.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (id, kind) in facts.all() {
        if !matches!(kind, ExprKind::Call { .. } | ExprKind::Method { .. }) || !in_drop(pass, id) {
            continue;
        }
        let Some(fault) = fault(pass, id) else { continue };
        let (message, label) = fault.story();
        let file = pass.file;
        let draft = pass
            .report(facts[id].span, message)
            .primary(label)
            .help("do this in an `async fn close(self)` that the owner awaits, and only cancel or abort in `drop`");
        let span = facts[id].span;
        match fault {
            Fault::BlocksHere => {}
            Fault::Blocks => {
                _ = draft.inferred(file, span, "the value may be dropped on a thread of a runtime");
            }
            Fault::Spawns => {
                _ = draft.assumed(file, span, "the value may always be dropped inside a runtime");
            }
        }
    }
}

/// What is wrong with a call in a destructor.
#[derive(Clone, Copy)]
enum Fault {
    /// It drives a future on the runtime that this very thread is in.
    BlocksHere,
    /// It drives a future on the thread that drops the value.
    Blocks,
    /// It needs a runtime.
    Spawns,
}

impl Fault {
    const fn story(self) -> (&'static str, &'static str) {
        match self {
            Self::BlocksHere => (
                "a destructor blocks on a future",
                "this thread belongs to the runtime whose handle is taken here, so this panics or hangs",
            ),
            Self::Blocks => (
                "a destructor blocks on a future",
                "panics or hangs when the value is dropped on a thread of the runtime",
            ),
            Self::Spawns => (
                "a destructor spawns a task",
                "panics when the value is dropped outside a runtime, and nothing waits for the task",
            ),
        }
    }
}

fn fault(pass: &Pass<'_>, id: ExprId) -> Option<Fault> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let callee = index.callee(file, id).filter(|callee| callee.certain)?;
    if index.callee_role(&callee, Role::BlocksOn) == Some("future") {
        let here = matches!(facts.kind(id), ExprKind::Method { receiver, .. }
            if index.call_role(file, *receiver, Role::CurrentRuntime) == Some("must"));
        return Some(if here { Fault::BlocksHere } else { Fault::Blocks });
    }
    let spawns = index.callee_role(&callee, Role::NeedsRuntime).is_some() && !asks(pass, id);
    spawns.then_some(Fault::Spawns)
}

/// Whether an expression runs in `Drop::drop` itself.
fn in_drop(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    let in_closure = facts.ancestors(id).any(|outer| facts.is_deferred(outer));
    let Some(function) = facts.function(id).filter(|_| !in_closure) else { return false };
    let own = &facts[function];
    let Owner::Impl(block) = own.owner else { return false };
    // The trait has one method.
    pass.index.is_impl_of(pass.file, block, Lang::Drop)
}

/// Whether the destructor asks for the runtime before.
fn asks(pass: &Pass<'_>, id: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let body = facts.ancestors(id).last().unwrap_or(id);
    facts
        .descendants(body)
        .take_while(|&at| at < id)
        .any(|at| matches!(index.call_role(file, at, Role::CurrentRuntime), Some("may" | "enters")))
}
