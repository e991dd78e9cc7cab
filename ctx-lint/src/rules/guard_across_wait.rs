//! A future waits for an async lock that it already holds, or takes two locks in the opposite order to other code.
//!
//! An async lock is not reentrant: code that holds its guard and waits for it again, here or in a method that it calls,
//! waits forever. Two tasks that take two locks in opposite orders can each hold the one that the other waits for. Both
//! hang, and with them everybody who wants either lock.
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
//! Where two orders are compared, a field counts as the same lock in all values of its type. Where a lock is waited for
//! again, it must be the same value. Of two orders the rarer one is reported. Two readers of one lock are not reported,
//! nor are two orders under a third lock that both hold, nor locks that others cannot come to. A wait that something else
//! may end, such as a timeout, is in no order. A function that takes two locks in one order repeatedly is reported once.
//!
//! The confidence is medium if a function on the way to the lock may return without taking it, if the wait may end without
//! the lock, and for two orders if the locks may belong to different values. A `?` before the lock is not such a return.

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
    let (facts, index, here) = (pass.facts, pass.index, pass.file);
    let Some((&(home, last), through)) = nested.calls.split_last() else { return };
    let message = match through.first() {
        Some(&(file, call)) => {
            format!("`{}` waits for a lock that is already held here", index.called(file, call))
        }
        None => "this waits for a lock that is already held here".to_owned(),
    };
    let primary = if nested.is_bounded {
        "waits until something else ends the wait: the lock is released only after this"
    } else {
        "waits forever: the lock is released only after this"
    };
    let draft = pass
        .report(facts[nested.wait].span, message)
        .primary(primary)
        .label(facts[nested.holds].span, "the lock is taken here, and its guard is still alive")
        .through(index, through);
    let taken = index.file(home).facts[last].span;
    let draft = if through.is_empty() {
        draft
    } else {
        draft.label_in(home, taken, "the lock is waited for here")
    };
    let draft = draft.help(if nested.is_temporary {
        "the guard lives until the end of the whole statement: bind the value to a variable first"
    } else {
        "drop the guard before this, or pass on what it guards"
    });
    if let Some((file, call)) = index.condition_on_the_way(nested) {
        let span = index.file(file).facts[call].span;
        draft.inferred(file, span, "the function may not come here each time it is called");
    } else if nested.is_bounded {
        draft.inferred(here, facts[nested.wait].span, "nobody relies on the lock being taken");
    }
}

fn report_conflict(pass: &mut Pass<'_>, conflict: &Conflict) {
    let (facts, index, here) = (pass.facts, pass.index, pass.file);
    let Conflict { own, file, other, is_one_value } = conflict;
    let there = &index.file(*file).facts;
    let message = "two locks are taken in the opposite order to other code: two tasks can wait for each other forever";
    let draft = pass
        .report(facts[own.wait].span, message)
        .primary("waits for the second lock")
        .label(facts[own.holds].span, "the first lock is taken here, and still held")
        .through(index, &own.calls)
        .label_in(*file, there[other.holds].span, "other code takes the second one first")
        .label_in(*file, there[other.wait].span, "and waits for the first one")
        .help("take both locks in the same order everywhere, or release the first one before this");
    if !is_one_value {
        let why = "the locks here and there belong to the same values";
        draft.inferred(here, facts[own.holds].span, why);
    }
}
