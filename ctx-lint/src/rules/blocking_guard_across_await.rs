//! The guard of a lock that blocks threads is alive over an await.
//!
//! While the future is put aside at the await, the lock stays taken. Another task that wants it does not wait as a
//! future does: it blocks its thread, and with it every task of that thread, also the one that would give the lock back.
//! Then nothing goes on any more. The guards of `std::sync` and `parking_lot` are such, and so are an entry of a `DashMap`,
//! the value that a `watch` channel lends, and what has one of these in it.
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
//! An await of an async function that never waits holds nobody up, and is not counted.
//!
//! Guards of mutexes and of locks for reading and writing are of medium confidence: clippy's `await_holding_lock` reports them
//! by default, so that somebody has looked at them. So are entries of a map that the function has by `&mut self`.

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
                (facts[local].span, format!("`{}` keeps a lock taken", facts[local].name))
            }
            Kept::Temp(at) => {
                (facts[at].span, "this value keeps a lock taken to the end of its statement".into())
            }
        };
        let wait = facts[wait].span;
        let draft = pass
            .report(span, "a lock that blocks threads stays taken over an await")
            .primary(lives)
            .label(wait.at_end(), "who wants the lock while this waits blocks its thread")
            .help("copy what is needed out of it, and let the guard end before the await; or take an async lock");
        match others {
            Others::Any => {}
            Others::None => {
                _ = draft.inferred(file, span, "`&mut self` may be all that leads to the lock");
            }
            Others::Linted => {
                _ = draft.inferred(
                    file,
                    span,
                    "clippy's `await_holding_lock`, which is on by default, has told of it",
                );
            }
        }
    }
}
