//! A condition is tested before the waiter is created, so a `notify_waiters` in between is missed.
//!
//! `notify_waiters` wakes those who are already waiting and stores nothing for later. If the other task changes the
//! condition and notifies after the test, but before `notified()` is called, this task waits for a notification that
//! has already passed: forever, if there is no other. A `Notified` counts from its creation: create it first, then
//! test, then await it.
//!
//! ## Bad
//!
//! ```no_run
//! use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
//! use tokio::sync::Notify;
//!
//! struct Gate { open: AtomicBool, changed: Notify }
//!
//! impl Gate {
//!     fn open(&self) {
//!         self.open.store(true, SeqCst);
//!         self.changed.notify_waiters();
//!     }
//!
//!     async fn wait(&self) {
//!         while !self.open.load(SeqCst) {
//!             self.changed.notified().await; //~ missed_notification
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
//! use tokio::sync::Notify;
//!
//! struct Gate { open: AtomicBool, changed: Notify }
//!
//! impl Gate {
//!     fn open(&self) {
//!         self.open.store(true, SeqCst);
//!         self.changed.notify_waiters();
//!     }
//!
//!     async fn wait(&self) {
//!         loop {
//!             let changed = self.changed.notified();
//!             if self.open.load(SeqCst) {
//!                 break;
//!             }
//!             changed.await;
//!         }
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! The package must call `notify_waiters` on a field or variable of the same name, and must not call `notify_one` on
//! any: `notify_one` stores a permit for the waiter. A wait under a timeout or beside a timer tests again soon enough,
//! and is not reported.
//!
//! `notify_one` wakes one waiter, whichever came first. If two functions wait for one `Notify` in loops, each for a
//! condition of its own, the one that is woken and waits again has taken the notification from the other. This is
//! reported, too.
//!
//! A `Condvar` of std or `parking_lot` has the same problem: the test must be made under the lock that `wait` releases,
//! and so must the change. The rule reports a lock that is taken only between the test and the wait, and a test of an
//! atomic that a function without any lock changes before it notifies.

mod condvar;
mod shared;
mod test;

use self::test::{is_awaited_at_once, is_of_one_thread, tested_before};
use crate::facts::ExprKind;
use crate::index::Thing;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "missed_notification",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("missed_notification.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let ExprKind::Method { receiver, name_span, .. } = kind else { continue };
        let waits = index.call_role(file, id, Role::WaitsNotified).is_some();
        if !waits || !is_awaited_at_once(pass, id) {
            continue;
        }
        let Some(notify) = index.thing(file, *receiver) else { continue };
        let Some(test) = tested_before(pass, id) else { continue };
        let alone = is_of_one_thread(pass, test) || is_of_one_thread(pass, *receiver);
        if alone || !only_wakes_waiters(pass, &notify) {
            continue;
        }
        let (span, test) = (facts[id].span, facts[test].span);
        let at = name_span.to(span.at_end());
        pass.report(at, "a notification between the test and this call is missed")
            .primary("`notify_waiters` wakes only those who already wait, and this waits only from here on")
            .label(test, "tested here, before there is a waiter")
            .help("create the waiter before the test: `let notified = …notified();`, test, then `notified.await`");
    }
    condvar::check(pass);
    shared::check(pass);
}

/// Whether a `Notify` is woken by `notify_waiters` alone.
fn only_wakes_waiters(pass: &Pass<'_>, notify: &Thing) -> bool {
    let calls = |role| !pass.index.calls_with(role, notify).is_empty();
    calls(Role::NotifyWaiters) && !calls(Role::Notifies)
}
