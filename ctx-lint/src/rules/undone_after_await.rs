//! State is changed before an await and restored by hand after it, but the future may be dropped in between.
//!
//! A future that is dropped at an await never runs the lines after it: a request that timed out stays counted, an entry
//! stays in the map, `busy` stays true. Nothing fails; the state is simply wrong from then on. Code in a destructor
//! also runs when the future is dropped.
//!
//! ## Bad
//!
//! ```no_run
//! use std::sync::atomic::{AtomicUsize, Ordering};
//! use std::time::Duration;
//! use tokio::time::{error::Elapsed, timeout};
//!
//! struct Pool {
//!     running: AtomicUsize,
//! }
//!
//! impl Pool {
//!     async fn run(&self) {
//!         self.running.fetch_add(1, Ordering::Relaxed); //~ undone_after_await
//!         work().await;
//!         self.running.fetch_sub(1, Ordering::Relaxed); // not after a timeout
//!     }
//!
//!     async fn run_for(&self, limit: Duration) -> Result<(), Elapsed> {
//!         timeout(limit, self.run()).await
//!     }
//! }
//! # async fn work() { tokio::task::yield_now().await }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::sync::atomic::{AtomicUsize, Ordering};
//!
//! struct Pool {
//!     running: AtomicUsize,
//! }
//!
//! struct Running<'p>(&'p AtomicUsize);
//!
//! impl Drop for Running<'_> {
//!     fn drop(&mut self) {
//!         self.0.fetch_sub(1, Ordering::Relaxed);
//!     }
//! }
//!
//! impl Pool {
//!     async fn run(&self) {
//!         self.running.fetch_add(1, Ordering::Relaxed);
//!         let _running = Running(&self.running);
//!         work().await;
//!     }
//! }
//! # async fn work() { tokio::task::yield_now().await }
//! ```
//!
//! ## Limits
//!
//! The rule looks at counters, flags that are set for a time, and entries of maps and sets, if every path without an
//! error restores them. It is silent in a body where a value with its own destructor is alive meanwhile.
//!
//! The drop of the future is seen where the future is passed to a timeout or a `select!`, also through functions that
//! await it. Confidence is medium where code that is not analysed may drop the future, or where the program may end
//! then. It is low where nothing is seen to drop it.

use crate::index::{ChangeKind, Undone};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "undone_after_await",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Changes],
    in_tests: false,
    source: include_str!("undone_after_await.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    for undone in pass.index.undone_changes(pass.file) {
        report(pass, &undone);
    }
}

fn report(pass: &mut Pass<'_>, undone: &Undone) {
    let (facts, file) = (pass.facts, pass.file);
    let message = match undone.kind {
        ChangeKind::Counts(_) => {
            "if the future is dropped at the await below, the count is not restored"
        }
        ChangeKind::Sets(_) => {
            "if the future is dropped at the await below, the flag is not restored"
        }
        ChangeKind::Holds(_) => {
            "if the future is dropped at the await below, its entry stays behind"
        }
    };
    let (change, undo) = (facts[undone.change].span, facts[undone.undo].span);
    let wait = facts[undone.wait].span.at_end();
    let dropped = undone
        .cutoff
        .map(|cutoff| (cutoff.file, pass.index.file(cutoff.file).facts[cutoff.at].span));
    let name = undone.function.map_or(change, |id| facts[id].name_span);
    let mut draft = pass
        .report(change, message)
        .primary("changed here")
        .label(wait, "a future that is dropped here never reaches the lines below")
        .label(undo, "restored here")
        .help("restore it in the destructor of a guard that is created here");
    if let Some((home, span)) = dropped {
        draft = draft.label_in(
            home,
            span,
            "the future is dropped here when something else is ready first",
        );
    }
    match (undone.cutoff, dropped) {
        (Some(cutoff), _) if cutoff.goes_on => {}
        (Some(_), Some((home, span))) => {
            _ = draft.inferred(home, span, "the state is still in use after this");
        }
        _ if undone.public => {
            _ = draft.inferred(file, name, "code that is not analysed may drop the future");
        }
        _ => _ = draft.assumed(file, name, "nothing is seen to drop the future of this function"),
    }
}
