//! Condition variables: a test that is not made under the lock that the wait gives up.

use super::Pass;
use super::test::{is_next, tested_before};
use crate::facts::{ExprId, ExprKind, LocalId};
use crate::index::Thing;
use crate::role::Role;
use crate::source::{FileId, Span};

pub(super) fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let ExprKind::Method { receiver, name_span, args, .. } = kind else { continue };
        let &[guard] = &args[..] else { continue };
        let known = index.call_role(file, id, Role::ReleasesLock).is_some();
        let Some(lock) = lock_of(pass, guard).filter(|_| known) else { continue };
        let span = name_span.to(facts[id].span.at_end());
        if let Some(test) = tested_without(pass, &lock, id) {
            report(pass, span, facts[test].span)
                .primary("the lock is taken only here, after the test")
                .help("take the lock first, and test while it is held: `condvar.wait_while(lock, …)` does both");
        } else if let Some(condvar) = index.thing(file, *receiver)
            && let Some((test, atomic)) = tests_an_atomic(pass, &lock, id)
            && let Some((home, notifier)) = notifies_unlocked(pass, &condvar, &atomic)
        {
            let notifier = index.file(home).facts[notifier].span;
            report(pass, span, facts[test].span)
                .primary("the lock is held here, but does not protect what was tested")
                .label_in(home, notifier, "changes it and notifies without the lock")
                .help("hold the lock where the condition is changed and notified");
        }
    }
}

fn report<'p>(pass: &'p mut Pass<'_>, wait: Span, test: Span) -> crate::rule::Draft<'p> {
    pass.report(wait, "a notification between the test and this call is missed")
        .label(test, "tested here, where a notification may still come in between")
}

/// The lock that a wait gives up.
struct Lock {
    /// The call that takes it.
    taken: ExprId,
    /// The variable that holds it, if one does.
    held: Option<LocalId>,
}

fn lock_of(pass: &Pass<'_>, guard: ExprId) -> Option<Lock> {
    let facts = pass.facts;
    let guard = match facts.kind(guard) {
        ExprKind::Ref { expr, .. } => *expr,
        _ => guard,
    };
    let held = facts.local(guard);
    let mut taken = match held {
        Some(local) => {
            let (pat, init) = facts.source_of(local)?;
            (facts.bound(pat) == held).then_some(init)?
        }
        None => guard,
    };
    while let ExprKind::Method { receiver, .. } = facts.kind(taken) {
        if !pass.index.unwraps(pass.file, taken) {
            let callee = pass.index.callee(pass.file, taken)?;
            pass.index.callee_role(&callee, Role::Acquires)?;
            return Some(Lock { taken, held });
        }
        taken = *receiver;
    }
    None
}

/// The test that decides to wait, when the lock is taken only between it and the wait.
fn tested_without(pass: &Pass<'_>, lock: &Lock, wait: ExprId) -> Option<ExprId> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let tests_again = facts.enclosing_loop(wait).is_some_and(|outer| {
        matches!(facts.kind(outer), ExprKind::While { .. }) && !facts.contains(outer, lock.taken)
    });
    if tests_again {
        return None;
    }
    if let Some(held) = lock.held {
        let block = facts.extent(held)?;
        let next = facts.statement_of(block, lock.taken)? + 1 == facts.statement_of(block, wait)?;
        let first = facts[held].uses.first().is_some_and(|&first| facts.contains(wait, first));
        if !(next && first) {
            return None;
        }
    }
    let test = tested_before(pass, lock.taken)?;
    let under_a_lock = facts.descendants(test).any(|at| {
        facts.local(at).is_some_and(|local| {
            index
                .type_role(index.type_of_local(file, local).peel_refs(), Role::SyncLockGuard)
                .is_some()
        })
    });
    (!under_a_lock).then_some(test)
}

/// `while !self.done.load(…) { guard = condvar.wait(guard) }`: the test, and the atomic.
fn tests_an_atomic(pass: &Pass<'_>, lock: &Lock, wait: ExprId) -> Option<(ExprId, Thing)> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let looping = facts.enclosing_loop(wait)?;
    let ExprKind::While { cond, body, .. } = facts.kind(looping) else { return None };
    let asks_lock = facts[lock.held?].uses.iter().any(|&at| facts.contains(*cond, at));
    if asks_lock || facts.contains(looping, lock.taken) || !is_next(pass, *body, wait) {
        return None;
    }
    let mut calls = facts.descendants(*cond).filter(|&at| {
        matches!(
            facts.kind(at),
            ExprKind::Method { .. } | ExprKind::Call { .. } | ExprKind::Macro(_)
        )
    });
    let (Some(load), None) = (calls.next(), calls.next()) else { return None };
    let ExprKind::Method { receiver, .. } = facts.kind(load) else { return None };
    index.call_role(file, load, Role::Loads)?;
    Some((*cond, index.thing(file, *receiver)?))
}

/// A call that notifies after it has changed the atomic, in a function that takes no lock.
fn notifies_unlocked(pass: &Pass<'_>, condvar: &Thing, atomic: &Thing) -> Option<(FileId, ExprId)> {
    let index = pass.index;
    let changes = |home: FileId, at: ExprId| match index.file(home).facts.kind(at) {
        ExprKind::Method { receiver, args, .. } => {
            !args.is_empty()
                && index.call_role(home, at, Role::Loads).is_none()
                && index.callee(home, at).is_some_and(|callee| index.is_stub(callee.file))
                && index.may_name(home, *receiver, atomic)
        }
        _ => false,
    };
    let calls = |role| index.calls_with(role, condvar).into_iter();
    let notifying = calls(Role::NotifyWaiters).chain(calls(Role::Notifies));
    let unlocked = notifying.filter(|&(home, call)| {
        let facts = &index.file(home).facts;
        let Some(body) = facts.function(call).and_then(|function| facts[function].body) else {
            return false;
        };
        let locks = |at: ExprId| {
            index.holds(&index.type_of(home, at), &|ty| {
                index.type_role(ty, Role::SyncLockGuard).is_some()
            })
        };
        let before = |at: &ExprId| *at < call;
        facts.descendants(body).take_while(before).any(|at| changes(home, at))
            && !facts.descendants(body).any(locks)
            && !is_given_guard(pass, home, call)
    });
    index.first_of(unlocked)
}

/// Whether the function around has a guard among its parameters.
fn is_given_guard(pass: &Pass<'_>, home: FileId, call: ExprId) -> bool {
    let index = pass.index;
    let facts = &index.file(home).facts;
    let Some(function) = facts.function(call) else { return true };
    facts[function].params.iter().flat_map(|param| facts.bindings(param.pat)).any(|local| {
        index.type_role(index.type_of_local(home, local).peel_refs(), Role::SyncLockGuard).is_some()
    })
}
