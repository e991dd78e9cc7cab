//! One notification for two kinds of waiters.
//!
//! `notify_one` wakes one waiter, whichever came first. One that finds that it was not meant, and waits again, has taken
//! the notification from the one that it was for.

use super::Pass;
use crate::facts::{ExprId, ExprKind};
use crate::index::Thing;
use crate::role::Role;
use crate::source::FileId;

pub(super) fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let ExprKind::Method { receiver, name_span, .. } = kind else { continue };
        if !waits_again(pass, file, id) {
            continue;
        }
        let Some(notify) = index.thing(file, *receiver) else { continue };
        let calls = |role| !index.calls_with(role, &notify).is_empty();
        if !calls(Role::Notifies)
            || calls(Role::NotifyWaiters)
            || passes_on(pass, &notify, file, id)
        {
            continue;
        }
        let others = index.calls_with(Role::WaitsNotified, &notify).into_iter();
        let others = others.filter(|&(home, other)| {
            let there = &index.file(home).facts;
            (home, there.function(other)) != (file, facts.function(id))
                && !index.in_test(home, there[other].span)
                && waits_again(pass, home, other)
                && !passes_on(pass, &notify, home, other)
                && have_other_tests(pass, (file, id), (home, other))
        });
        let Some((home, other)) = index.first_of(others) else { continue };
        if index.order_of(home, other) < index.order_of(file, id) {
            continue;
        }
        let at = name_span.to(facts[id].span.at_end());
        let there = index.file(home).facts[other].span;
        pass.report(at, "a notification for one kind of waiter can wake another kind, which waits again")
            .primary("woken by `notify_one`, this tests its own condition")
            .label_in(home, there, "waits for the same notification, and for another condition")
            .help("notify with `notify_waiters` where the state changes, or give each condition a `Notify` of its own");
    }
}

/// Whether a call waits for a notification in a loop that waits again where its condition does not hold.
fn waits_again(pass: &Pass<'_>, file: FileId, id: ExprId) -> bool {
    let index = pass.index;
    let facts = &index.file(file).facts;
    let awaited =
        || facts.parent(id).is_some_and(|outer| matches!(facts.kind(outer), ExprKind::Await(_)));
    index.call_role(file, id, Role::WaitsNotified).is_some()
        && awaited()
        && facts.enclosing_loop(id).is_some()
}

/// Whether the loop of a waiter wakes another one.
fn passes_on(pass: &Pass<'_>, notify: &Thing, file: FileId, id: ExprId) -> bool {
    let facts = &pass.index.file(file).facts;
    let Some(looping) = facts.enclosing_loop(id) else { return false };
    let calls = pass.index.calls_with(Role::Notifies, notify);
    calls.into_iter().any(|(home, call)| home == file && facts.contains(looping, call))
}

/// Whether two waiters compare the state with different things.
fn have_other_tests(pass: &Pass<'_>, one: (FileId, ExprId), other: (FileId, ExprId)) -> bool {
    let (one, other) = (tests(pass, one), tests(pass, other));
    !one.is_empty() && !other.is_empty() && one.iter().all(|own| !other.contains(own))
}

/// The comparisons that decide in the loop of a waiter, as they stand in the text.
fn tests(pass: &Pass<'_>, (file, id): (FileId, ExprId)) -> Vec<String> {
    let held = pass.index.file(file);
    let facts = &held.facts;
    let Some(looping) = facts.enclosing_loop(id) else { return Vec::new() };
    let mut found = Vec::new();
    for at in facts.runs(looping).into_iter().chain([looping]) {
        let cond = match facts.kind(at) {
            ExprKind::If { cond, .. } | ExprKind::While { cond, .. } => *cond,
            _ => continue,
        };
        if let ExprKind::Binary { .. } = facts.kind(cond) {
            found.push(held.source.slice(facts[cond].span).split_whitespace().collect());
        }
    }
    found
}
