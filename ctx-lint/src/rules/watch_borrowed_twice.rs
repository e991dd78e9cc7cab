//! Two borrows of a watch channel's value are alive at the same time.
//!
//! `borrow()` holds a read lock until its `Ref` is dropped, which for a temporary is the end of the whole statement. If
//! a sender begins to wait for the write lock between the two borrows, the second borrow waits behind the sender and
//! the sender waits for the first: a deadlock that also blocks the thread. Read both parts from one borrow, or copy the
//! first one out in its own statement.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::sync::watch;
//!
//! fn show(tip: &watch::Receiver<(u32, String)>) {
//!     println!("{} {}", tip.borrow().0, tip.borrow().1); //~ watch_borrowed_twice
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::sync::watch;
//!
//! fn show(tip: &watch::Receiver<(u32, String)>) {
//!     let tip = tip.borrow();
//!     println!("{} {}", tip.0, tip.1);
//! }
//! ```
//!
//! ## Limits
//!
//! Both borrows must go through the same variable or field, in one function. The finding is at the second borrow.

use crate::facts::{ExprId, ExprKind, Facts, Place};
use crate::index::{Type, ValueUse};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "watch_borrowed_twice",
    group: Group::Nursery,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("watch_borrowed_twice.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    let mut told = Vec::new();
    for (first, _) in facts.all() {
        let Some(place) = borrowed(pass, first) else { continue };
        let Some(second) = again(pass, first, &place).filter(|second| !told.contains(second))
        else {
            continue;
        };
        told.push(second);
        let (first, second) = (facts[first].span, facts[second].span);
        pass.report(second, "this borrows the value of a watch channel that is still borrowed")
            .primary("waits behind a sender that waits for the first borrow")
            .label(first, "borrowed here, to the end of the statement or block")
            .help("read both from one borrow, or copy the first one out in its own `let`");
    }
}

fn is_ref(pass: &Pass<'_>, ty: &Type) -> bool {
    pass.index.type_role(ty, Role::SyncLockGuard).is_some()
}

/// The receiver or sender whose value a call borrows.
fn borrowed(pass: &Pass<'_>, id: ExprId) -> Option<Place> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ExprKind::Method { receiver, .. } = facts.kind(id) else { return None };
    let looks = |role| index.call_role(file, id, role).is_some();
    let borrows = looks(Role::Peeks) || looks(Role::MarksSeen);
    let holds = borrows && is_ref(pass, &index.type_of(file, id));
    index.place(file, *receiver).filter(|_| holds)
}

/// The next borrow of the same value that runs while the first is alive.
fn again(pass: &Pass<'_>, first: ExprId, place: &Place) -> Option<ExprId> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let same = |at: ExprId| at > first && borrowed(pass, at).as_ref() == Some(place);
    let is = |ty: &Type| is_ref(pass, ty);
    match index.value_use(file, first, &is) {
        ValueUse::Bound(pat) => {
            let held = facts.bound(pat)?;
            let extent = facts.extent(held)?;
            let second = facts.runs(extent).into_iter().find(|&at| {
                same(at)
                    && facts.scope(at) == facts.scope(first)
                    && facts.reaches(first, at, extent)
            })?;
            let dropped = facts[held].uses.iter().any(|&at| at < second && facts.is_move(at));
            (!dropped && !facts.contains(first, second)).then_some(second)
        }
        usage if is_temporary(facts, first) || matches!(usage, ValueUse::Matched(_)) => {
            let lives = temporary_scope(facts, first);
            let other_arm = |at: ExprId| !facts.reaches(first, at, lives);
            facts.runs(lives).into_iter().find(|&at| same(at) && !other_arm(at))
        }
        _ => None,
    }
}

/// Whether only something inside a value is used: `borrow().field`, `borrow().method()`, `*borrow()`.
fn is_temporary(facts: &Facts, id: ExprId) -> bool {
    facts.parent(id).is_some_and(|outer| match facts.kind(outer) {
        ExprKind::Method { receiver, .. } => *receiver == id,
        ExprKind::Field { .. } | ExprKind::Deref(_) | ExprKind::Macro(_) => true,
        _ => false,
    })
}

/// What a temporary lives as long as.
fn temporary_scope(facts: &Facts, id: ExprId) -> ExprId {
    let mut here = id;
    while let Some(outer) = facts.parent(here) {
        let ends = match facts.kind(outer) {
            ExprKind::Block(_)
            | ExprKind::Closure(_)
            | ExprKind::Loop { .. }
            | ExprKind::For { .. }
            | ExprKind::Select(_) => true,
            ExprKind::If { cond, .. } | ExprKind::While { cond, .. } => {
                *cond != here || !has_let(facts, here)
            }
            ExprKind::Match { scrutinee, .. } => *scrutinee != here,
            ExprKind::Binary { op, right, .. } => (op == "&&" || op == "||") && *right == here,
            _ => false,
        };
        if ends {
            break;
        }
        here = outer;
    }
    here
}

fn has_let(facts: &Facts, cond: ExprId) -> bool {
    match facts.kind(cond) {
        ExprKind::Let { .. } => true,
        ExprKind::Binary { op, left, right } if op == "&&" => {
            has_let(facts, *left) || has_let(facts, *right)
        }
        _ => false,
    }
}
