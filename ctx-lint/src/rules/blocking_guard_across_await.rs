//! The guard of a blocking lock is held across an await.
//!
//! While the task is suspended at the await, the lock stays locked. Another task that wants the lock does not wait as a
//! future does: it blocks its thread, and every other task on that thread with it, perhaps even the one that would
//! release the lock. Then the program is deadlocked. The guards of `std::sync` and `parking_lot` block in this way, and
//! so do an entry of a `DashMap`, the value borrowed from a `watch` channel, and any type that contains one of these.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::sync::mpsc::Sender;
//! use tokio::sync::watch::Receiver;
//!
//! async fn tell(names: &Receiver<Vec<String>>, out: &Sender<String>) {
//!     let names = names.borrow(); //~ blocking_guard_across_await
//!     for name in names.iter() {
//!         out.send(name.clone()).await.ok(); // who sends new names meanwhile blocks its thread
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::sync::mpsc::Sender;
//! use tokio::sync::watch::Receiver;
//!
//! async fn tell(names: &Receiver<Vec<String>>, out: &Sender<String>) {
//!     let names = names.borrow().clone();
//!     for name in names {
//!         out.send(name).await.ok();
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! An await of an async function that never waits does not suspend the task, and does not count. A map that nobody else
//! can reach, or that stands in a private field and is only read once it is made, holds nobody up.
//!
//! Confidence is medium for guards of mutexes and reader-writer locks: clippy's `await_holding_lock` reports them by
//! default, so somebody has probably looked at them. It is also medium for entries of a map that the function borrows
//! through `&mut self`.

use crate::index::{GuardedWait, Kept, Others};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "blocking_guard_across_await",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::SyncLockGuard],
    in_tests: false,
    source: include_str!("blocking_guard_across_await.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    for GuardedWait { kept, wait, others } in pass.index.guarded_waits(pass.file) {
        let (facts, file) = (pass.facts, pass.file);
        let (span, lives) = match kept {
            Kept::Local(local) => {
                (facts[local].span, format!("`{}` keeps the lock", facts[local].name))
            }
            Kept::Temp(at) => {
                (facts[at].span, "this value keeps the lock to the end of its statement".into())
            }
        };
        let wait = facts[wait].span;
        let draft = pass
            .report(span, "a blocking lock is held across an await")
            .primary(lives)
            .label(wait.at_end(), "while this waits, a task that wants the lock blocks its thread")
            .help("copy what is needed out of it, and drop the guard before the await; or use an async lock");
        match others {
            Others::Any => {}
            Others::None => {
                _ = draft.inferred(file, span, "`&mut self` may be the only way to the lock");
            }
            Others::Linted => {
                _ = draft.inferred(
                    file,
                    span,
                    "clippy's `await_holding_lock`, which is on by default, reports it as well",
                );
            }
        }
    }
}
