//! Assigning a new context and guard over the old ones cancels the new context.
//!
//! `(ctx, guard) = ctx.with_timeout(…);` derives a child of `ctx`, then stores the new guard over the old one. That
//! assignment drops the old guard, which cancels the old context, and with it the child that was just created: from
//! that line on, everything runs under a cancelled context. `let (ctx, guard) = …` declares new variables instead, and
//! the old guard lives on.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//! use std::time::Duration;
//!
//! fn serve(parent: &Context) {
//!     let (mut ctx, mut guard) = parent.with_cancel();
//!     work(&ctx);
//!     (ctx, guard) = ctx.with_timeout(Duration::from_secs(1)); //~ self_cancelling_rebind
//!     work(&ctx);
//!     drop(guard);
//! }
//! # fn work(_: &Context) {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::Context;
//! use std::time::Duration;
//!
//! fn serve(parent: &Context) {
//!     let (ctx, _guard) = parent.with_cancel();
//!     work(&ctx);
//!     let (ctx, _guard) = ctx.with_timeout(Duration::from_secs(1));
//!     work(&ctx);
//! }
//! # fn work(_: &Context) {}
//! ```
//!
//! ## Fix
//!
//! The assignment becomes a `let` if it is in the block that declares the variables. The old guard then lives to the
//! end of the block. The fix is unsafe: work that is still running under the old context is no longer cancelled by that
//! line. If it should be cancelled, derive the new context from the parent instead.
//!
//! ## Limits
//!
//! Deriving from another context, or from `ctx.without_cancel()`, is fine and not reported. Nor is a guard that has
//! already been moved away or disarmed.

mod fix;

use crate::facts::{ExprId, ExprKind, LocalId};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "self_cancelling_rebind",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[],
    needs: &[Role::CancelGuard],
    in_tests: false,
    source: include_str!("self_cancelling_rebind.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (id, kind) in facts.all() {
        let ExprKind::Assign { left, right } = kind else { continue };
        let guards: Vec<LocalId> = match facts.kind(*left) {
            ExprKind::Tuple(parts) => parts.iter().filter_map(|&part| facts.local(part)).collect(),
            _ => facts.local(*left).into_iter().collect(),
        };
        for guard in guards {
            rebound(pass, id, *left, *right, guard);
        }
    }
}

fn rebound(pass: &mut Pass<'_>, id: ExprId, left: ExprId, right: ExprId, guard: LocalId) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    if index.type_role(&index.type_of_local(file, guard), Role::CancelGuard).is_none() {
        return;
    }
    let Some(old) = guarded(pass, guard, left) else { return };
    let Some(base) = derived_from(pass, right) else { return };
    if base != old || given_away(pass, guard, id) {
        return;
    }
    let (name, context) = (facts[guard].name.clone(), facts[old].name.clone());
    let taken = facts[guard].span;
    let fixed = fix::edits(pass, id);
    let draft = pass
        .report(
            facts[id].span,
            format!(
                "the new context is cancelled by the old `{name}`, which this assignment drops"
            ),
        )
        .primary(format!(
            "derives from `{context}`, then drops the guard that `{context}` depends on"
        ))
        .label(taken, format!("the guard of the old `{context}`"))
        .help("declare new variables with `let`, so that the old guard lives on");
    if let Some(edits) = fixed {
        draft.fix(FixKind::Unsafe, "declare new variables", edits);
    }
}

/// The context variable that a guard variable belongs to: bound, or assigned, together with it.
fn guarded(pass: &Pass<'_>, guard: LocalId, left: ExprId) -> Option<LocalId> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let is_context = |local: LocalId| index.is_cancellable(&index.type_of_local(file, local));
    if let Some((pat, value)) = facts.source_of(guard) {
        let together = facts.bindings(pat).into_iter().find(|&local| is_context(local));
        if together.is_some() {
            return together;
        }
        // `let mut guard = token.clone().drop_guard();`
        if let Some(base) = derived_from(pass, value) {
            return Some(base);
        }
    }
    match facts.kind(left) {
        ExprKind::Tuple(parts) => {
            parts.iter().filter_map(|&part| facts.local(part)).find(|&local| is_context(local))
        }
        _ => None,
    }
}

/// The variable at the root of `ctx.with_…(…)`, `token.child_token().drop_guard()`, unless a detaching call lies between.
fn derived_from(pass: &Pass<'_>, value: ExprId) -> Option<LocalId> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let mut at = facts.peel(value);
    while let ExprKind::Method { receiver, .. } = facts.kind(at) {
        if index.detaches(file, at) {
            return None;
        }
        at = *receiver;
    }
    let local = facts.local(at)?;
    index.is_cancellable(&index.type_of_local(file, local)).then_some(local)
}

/// Whether the old guard has been moved away before the assignment.
fn given_away(pass: &Pass<'_>, guard: LocalId, assign: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    facts[guard].uses.iter().any(|&at| {
        if facts.contains(assign, at) || at > assign {
            return false;
        }
        let consumed = facts.parent(at).is_some_and(|outer| {
            matches!(facts.kind(outer), ExprKind::Method { receiver, .. } if *receiver == at)
                && index.callee(file, outer).is_some_and(|callee| {
                    index.function(&callee).receiver.as_ref().is_some_and(|own| !own.by_ref)
                })
        });
        consumed || facts.is_move(at)
    })
}
