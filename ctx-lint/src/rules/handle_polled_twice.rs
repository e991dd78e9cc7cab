//! A task handle is awaited again after `select!` has completed it.
//!
//! A `JoinHandle` yields its result once; polled again, it panics with "`JoinHandle` polled after completion". A
//! oneshot receiver does the same. When a branch `_ = &mut handle` wins, the handle is used up, but the variable is
//! still there: it is easily awaited once more after the `select!`, or by the same branch on the next iteration of the
//! loop.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::task::JoinHandle;
//!
//! async fn first_ends_both(mut a: JoinHandle<()>, mut b: JoinHandle<()>) {
//!     tokio::select! {
//!         _ = &mut a => b.abort(), //~ handle_polled_twice
//!         _ = &mut b => a.abort(), //~ handle_polled_twice
//!     }
//!     _ = a.await;
//!     _ = b.await;
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::task::JoinHandle;
//!
//! async fn first_ends_both(mut a: JoinHandle<()>, mut b: JoinHandle<()>) {
//!     tokio::select! {
//!         _ = &mut a => b.abort(),
//!         _ = &mut b => a.abort(),
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! The rule covers tokio's `JoinHandle` and oneshot `Receiver` in variables, recognized by their types. It is silent if
//! a precondition or a condition around the second await may know that the handle has completed, and if the handle is
//! assigned a new value.

mod way;

use self::way::{knows, may_leave};
use crate::facts::{Branch, Exit, ExprId, ExprKind, LocalId, Place, Root};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "handle_polled_twice",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("handle_polled_twice.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let index = pass.index;
    for (id, select) in index.tokio_selects(pass.file) {
        for branch in &select.branches {
            let Some(handle) = polled(pass, branch) else { continue };
            let Some(again) = again(pass, id, branch, handle) else { continue };
            report(pass, branch, handle, again);
        }
    }
}

/// The variable of `&mut handle`.
fn polled(pass: &Pass<'_>, branch: &Branch) -> Option<LocalId> {
    let facts = pass.facts;
    let local = match facts.kind(branch.future) {
        ExprKind::Ref { mutable: true, expr } if branch.guard.is_none() => facts.local(*expr)?,
        _ => return None,
    };
    let ty = pass.index.type_of_local(pass.file, local);
    let once = pass.index.type_role(ty.peel_refs(), Role::PolledOnce).is_some();
    once.then_some(local)
}

/// A use that polls the handle again after the branch has won.
fn again(pass: &Pass<'_>, select: ExprId, branch: &Branch, handle: LocalId) -> Option<ExprId> {
    let facts = pass.facts;
    let within = facts.extent(handle)?;
    let place = Place { root: Root::Local(handle), fields: Vec::new() };
    let scope = facts.scope(select);
    // A new handle in its place, anywhere: too much to follow.
    if pass.index.renews(pass.file, within, &place) {
        return None;
    }
    let outcome = facts.outcome(branch.handler);
    let comes_to = |at: ExprId| {
        let repeated = facts.enclosing_loop(select).is_some_and(|looping| {
            facts.contains(looping, at) && facts.repeats(branch.handler, looping)
        });
        let left = outcome
            .exits
            .iter()
            .any(|exit| matches!(exit, Exit::Break(target) if facts.reaches(*target, at, within)));
        let follows = outcome.completes || repeated;
        left || (follows && facts.reaches(branch.handler, at, within))
    };
    let uses = facts[handle].uses.iter().copied();
    uses.filter(|&at| facts.scope(at) == scope && polls(pass, at)).find(|&at| {
        comes_to(at)
            && !knows(pass, select, at)
            && !gives_away(pass, branch, handle, at)
            && !may_leave(pass, select, at)
    })
}

/// Whether the handler gives the handle away before it is polled again.
fn gives_away(pass: &Pass<'_>, branch: &Branch, handle: LocalId, at: ExprId) -> bool {
    let facts = pass.facts;
    facts[handle]
        .uses
        .iter()
        .any(|&own| own != at && facts.contains(branch.handler, own) && facts.is_move(own))
}

/// Whether a use polls: `handle.await`, `(&mut handle).await`, `timeout(d, &mut handle)`, a branch, `join!(handle)`.
fn polls(pass: &Pass<'_>, at: ExprId) -> bool {
    let facts = pass.facts;
    let mut top = at;
    loop {
        let Some(outer) = facts.parent(top) else { return false };
        match facts.kind(outer) {
            ExprKind::Ref { .. } => top = outer,
            ExprKind::Await(_) => return true,
            ExprKind::Select(select) => {
                return select.branches.iter().any(|branch| branch.future == top);
            }
            ExprKind::Macro(call) => return call.makes.joins(),
            ExprKind::Call { .. } => {
                let awaited = facts
                    .parent(outer)
                    .is_some_and(|above| matches!(facts.kind(above), ExprKind::Await(_)));
                let timeout = pass.index.call_role(pass.file, outer, Role::Timeout).is_some();
                return awaited && timeout;
            }
            _ => return false,
        }
    }
}

fn report(pass: &mut Pass<'_>, branch: &Branch, handle: LocalId, again: ExprId) {
    let facts = pass.facts;
    let name = facts[handle].name.clone();
    let same = facts.contains(branch.future, again);
    let second = if same {
        "the next iteration of the loop polls it again, which panics"
    } else {
        "it is polled again here, which panics"
    };
    pass.report(
        facts[branch.pat].span.to(facts[branch.future].span),
        format!("`{name}` is polled again after this branch has completed it"),
    )
    .primary("when this branch wins, the handle is used up")
    .label(facts[again].span, second)
    .help("await only handles that have not completed, or leave the loop in this branch");
}
