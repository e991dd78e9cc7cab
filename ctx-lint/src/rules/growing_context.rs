//! A context that is reassigned from itself in a loop grows with each iteration.
//!
//! Every iteration adds a layer to the chain. A value that was added for one item is still there for the next, each
//! lookup walks through all layers, and none of them is freed before the last context is. Derive each iteration's
//! context from the one outside the loop, under a name of its own.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! ctx_core::key! { Item: u32; }
//!
//! fn handle_all(mut ctx: Context, items: &[u32]) {
//!     for &item in items {
//!         ctx = ctx.with_value(Item, item); //~ growing_context
//!         handle(&ctx);
//!     }
//! }
//! # fn handle(_: &Context) {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! ctx_core::key! { Item: u32; }
//!
//! fn handle_all(ctx: &Context, items: &[u32]) {
//!     for &item in items {
//!         let ctx = ctx.with_value(Item, item);
//!         handle(&ctx);
//!     }
//! }
//! # fn handle(_: &Context) {}
//! ```
//!
//! ## Fix
//!
//! The assignment becomes a `let`, so that each iteration begins with the outer context again. The fix is unsafe,
//! because values from earlier iterations are then no longer found.
//!
//! ## Limits
//!
//! A loop that only derives from the context, and does nothing else with it, is assumed to build it up on purpose, and
//! so is a `fold`. Tokens and opentelemetry's contexts do not grow: a token drops children that nobody holds, and a
//! derived context of opentelemetry replaces the old one.

mod fix;

use crate::facts::{ExprId, ExprKind, Place};
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "growing_context",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("growing_context.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (id, kind) in facts.all() {
        let ExprKind::Assign { left, right } = kind else { continue };
        let targets = match facts.kind(*left) {
            ExprKind::Tuple(parts) => parts.clone(),
            _ => vec![*left],
        };
        for target in targets {
            rebound(pass, id, target, *right);
        }
    }
}

fn rebound(pass: &mut Pass<'_>, assign: ExprId, target: ExprId, right: ExprId) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    if !index.is_context(&index.type_of(file, target)) {
        return;
    }
    let Some(place) = index.place(file, target) else { return };
    let Some(local) = place.local() else { return };
    let Some(step) = self_derived(pass, right, &place) else { return };
    let Some(turn) = index.turn_of(file, assign, local) else { return };
    if starts_anew(pass, turn, &place)
        || !is_used(pass, turn, &place)
        || cancels_itself(pass, assign, turn)
    {
        return;
    }
    let name = pass.text(facts[target].span).to_owned();
    let what =
        if facts.is_deferred(turn) { "call of this closure" } else { "iteration of the loop" };
    let edits = fix::edits(pass, assign, turn);
    let (derived, declared) = (facts[step].span, facts[local].span);
    let draft = pass
        .report(facts[assign].span, format!("`{name}` grows by a layer with each {what}"))
        .primary("replaces the context with its own child")
        .label(derived, format!("derives from `{name}`"))
        .label(declared, "outlives the turn")
        .help(format!("derive each iteration's context from the outer one: `let {name} = …`"));
    if let Some(edits) = edits {
        draft.fix(FixKind::Unsafe, "begin each iteration with the outer context", edits);
    }
}

/// The call by which a value derives from a place, on one way at least.
fn self_derived(pass: &Pass<'_>, value: ExprId, place: &Place) -> Option<ExprId> {
    let (index, file) = (pass.index, pass.file);
    let lineages = index.lineages(file, value);
    let own = lineages.into_iter().find(|lineage| {
        !lineage.steps.is_empty()
            && index.place(file, lineage.base).as_ref() == Some(place)
            && index.adds_a_layer(file, lineage)
    })?;
    own.steps.last().copied()
}

/// Whether a turn gives the place a context that does not come from itself.
fn starts_anew(pass: &Pass<'_>, turn: ExprId, place: &Place) -> bool {
    let facts = pass.facts;
    facts.descendants(turn).any(|at| {
        let ExprKind::Assign { left, right } = facts.kind(at) else { return false };
        let sets = pass
            .index
            .place(pass.file, *left)
            .is_some_and(|own| place.fields.starts_with(&own.fields) && own.root == place.root);
        sets && self_derived(pass, *right, place).is_none()
    })
}

/// Whether a turn does more with the context than derive the next.
fn is_used(pass: &Pass<'_>, turn: ExprId, place: &Place) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let Some(local) = place.local() else { return false };
    let derived: Vec<ExprId> = facts
        .descendants(turn)
        .filter_map(|at| match facts.kind(at) {
            ExprKind::Assign { right, .. } => self_derived(pass, *right, place),
            _ => None,
        })
        .collect();
    facts[local].uses.iter().any(|&at| {
        let assigned = facts.ancestors(at).take_while(|&outer| outer > turn).any(|outer| {
            matches!(facts.kind(outer), ExprKind::Assign { left, .. } if facts.contains(*left, at))
        });
        facts.contains(turn, at)
            && facts.named_at(at).overlaps(place)
            && !assigned
            && !derived.iter().any(|&step| facts.contains(step, at))
            && !index.is_observation(file, at)
    })
}

/// Whether the assignment also replaces the guard that the old context depends on: then nothing lives to grow.
fn cancels_itself(pass: &Pass<'_>, assign: ExprId, turn: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ExprKind::Assign { left, .. } = facts.kind(assign) else { return false };
    let ExprKind::Tuple(parts) = facts.kind(*left) else { return false };
    parts.iter().any(|&part| match facts.local(part) {
        Some(guard) => {
            let alone = facts[guard]
                .uses
                .iter()
                .all(|&at| !facts.contains(turn, at) || facts.contains(assign, at));
            alone && index.guard_effect(&index.type_of_local(file, guard)).is_some()
        }
        None => matches!(facts.kind(part), ExprKind::Underscore),
    })
}
