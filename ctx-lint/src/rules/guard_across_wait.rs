//! A future waits for an async lock that it holds itself, or takes two locks in the other order than code elsewhere.
//!
//! An async lock is not reentrant: who holds its guard and waits for it again, here or in a method that it calls, waits for
//! ever. Two tasks that take two locks in opposite orders can each hold the one that the other waits for; both hang, and
//! with them everybody who wants either lock.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::sync::{Mutex, RwLock};
//!
//! struct Registry {
//!     targets: Mutex<Vec<String>>,
//!     workers: RwLock<u32>,
//! }
//!
//! impl Registry {
//!     async fn clear(&self) {
//!         let mut targets = self.targets.lock().await;
//!         let mut workers = self.workers.write().await;
//!         targets.clear();
//!         *workers = 0;
//!     }
//!
//!     async fn status(&self) -> (u32, usize) {
//!         let workers = self.workers.read().await;
//!         let targets = self.targets.lock().await; //~ guard_across_wait
//!         (*workers, targets.len())
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::sync::{Mutex, RwLock};
//!
//! struct Registry {
//!     targets: Mutex<Vec<String>>,
//!     workers: RwLock<u32>,
//! }
//!
//! impl Registry {
//!     async fn clear(&self) {
//!         let mut targets = self.targets.lock().await;
//!         let mut workers = self.workers.write().await;
//!         targets.clear();
//!         *workers = 0;
//!     }
//!
//!     async fn status(&self) -> (u32, usize) {
//!         let count = self.targets.lock().await.len();
//!         (*self.workers.read().await, count)
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! A field is taken for the same lock in all values of its type where two orders are compared, and for that of the same
//! value where a lock is waited for again. Of two orders the rarer one is reported. Two readers of one lock, and orders
//! under a third lock that both hold, are not. A function that takes two locks in one order again and again is told of once.

use crate::index::{Conflict, Nested};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "guard_across_wait",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::AsyncLockGuard],
    in_tests: false,
    source: include_str!("guard_across_wait.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    for nested in pass.index.waits_for_own_lock(pass.file) {
        report_own(pass, &nested);
    }
    for conflict in pass.index.lock_conflicts(pass.file) {
        report_conflict(pass, &conflict);
    }
}

fn report_own(pass: &mut Pass<'_>, nested: &Nested) {
    let (facts, index) = (pass.facts, pass.index);
    let Some((&(home, last), through)) = nested.calls.split_last() else { return };
    let message = match through.first() {
        Some(&(file, call)) => {
            format!("`{}` waits for a lock that is held here already", index.called(file, call))
        }
        None => "a lock is waited for that is held here already".to_owned(),
    };
    let draft = pass
        .report(facts[nested.wait].span, message)
        .primary("waits for ever: the lock is given back only after this")
        .label(facts[nested.holds].span, "the lock is taken here, and its guard is still alive")
        .through(index, through);
    let taken = index.file(home).facts[last].span;
    let draft = if through.is_empty() {
        draft
    } else {
        draft.label_in(home, taken, "the lock is waited for here")
    };
    draft.help("drop the guard before this, or pass what it guards on");
}

fn report_conflict(pass: &mut Pass<'_>, conflict: &Conflict) {
    let (facts, index) = (pass.facts, pass.index);
    let Conflict { own, file, other } = conflict;
    let there = &index.file(*file).facts;
    let message = "two locks are taken here in the other order than elsewhere: two tasks can wait for each other for ever";
    pass.report(facts[own.wait].span, message)
        .primary("waits for the second lock")
        .label(facts[own.holds].span, "the first lock is taken here, and held meanwhile")
        .through(index, &own.calls)
        .label_in(*file, there[other.holds].span, "elsewhere the second one is taken first")
        .label_in(*file, there[other.wait].span, "and the first one is waited for")
        .help("take both locks in one order everywhere, or give the first one back before this");
}
