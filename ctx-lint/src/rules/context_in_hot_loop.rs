//! A loop derives the same context on every iteration.
//!
//! `ctx.with_value(key, value)` with a value that does not change, or `ctx.without_cancel()`, creates the same context
//! on each iteration. Create it once before the loop: that saves an allocation and a layer on each iteration.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! ctx_core::key! { Job: &'static str; }
//!
//! fn resize_all(ctx: &Context, images: &[u32]) {
//!     for &image in images {
//!         resize(&ctx.with_value(Job, "resize"), image); //~ context_in_hot_loop
//!     }
//! }
//! # fn resize(_: &Context, _: u32) {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! ctx_core::key! { Job: &'static str; }
//!
//! fn resize_all(ctx: &Context, images: &[u32]) {
//!     let ctx = ctx.with_value(Job, "resize");
//!     for &image in images {
//!         resize(&ctx, image);
//!     }
//! }
//! # fn resize(_: &Context, _: u32) {}
//! ```
//!
//! ## Limits
//!
//! Contexts with a guard, and child tokens, are not reported: each iteration may cancel its own. A `loop` or `while`
//! that waits is not hot, and neither is a branch that only some iterations take. A value that the linter cannot prove
//! to be the same counts as different.

use crate::facts::{ExprId, ExprKind, Facts, LocalId, Origin};
use crate::index::Lang;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "context_in_hot_loop",
    group: Group::Perf,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Derives, Role::Detaches],
    in_tests: false,
    source: include_str!("context_in_hot_loop.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        if !matches!(kind, ExprKind::Method { .. } | ExprKind::Call { .. }) || !derives(pass, id) {
            continue;
        }
        let Some(turn) = facts.enclosing_loop(id) else { continue };
        let whole = facts.parent(id).is_some_and(|outer| derives(pass, outer));
        if whole || !runs_hot(facts, id, turn) || !is_same(pass, id, turn) || moves_on(pass, id) {
            continue;
        }
        let Some(lineage) = index.lineage(file, id) else { continue };
        let Some(local) = index.place(file, lineage.base).and_then(|place| place.local()) else {
            continue;
        };
        let (span, name) = (facts[local].span, pass.text(facts[lineage.base].span).to_owned());
        pass.report(facts[id].span, "every iteration of this loop derives the same context")
            .primary("nothing in it changes between iterations")
            .label(span, format!("`{name}` comes from outside the loop"))
            .help("derive it once, before the loop");
    }
}

/// Whether a call makes a context alone: neither a token nor anything with a guard, which each turn may want for itself.
fn derives(pass: &Pass<'_>, call: ExprId) -> bool {
    let (index, file) = (pass.index, pass.file);
    let makes = index.callee(file, call).is_some_and(|callee| {
        [Role::Derives, Role::Detaches]
            .iter()
            .any(|&role| index.callee_role(&callee, role).is_some())
    });
    let ty = || index.type_of(file, call);
    makes && index.is_cancellable(&ty()) && !index.is_token(&ty())
}

/// Whether every turn gets here without waiting for the world.
fn runs_hot(facts: &Facts, id: ExprId, turn: ExprId) -> bool {
    let body = match facts.kind(turn) {
        ExprKind::For { body, .. } => *body,
        ExprKind::Loop { body, .. } | ExprKind::While { body, .. } => {
            let waits =
                |at: &ExprId| matches!(facts.kind(*at), ExprKind::Await(_) | ExprKind::Select(_));
            if facts.runs(turn).iter().any(waits) {
                return false;
            }
            *body
        }
        _ => return false,
    };
    let always = facts.ancestors(id).take_while(|&outer| outer != body).all(|outer| {
        !matches!(
            facts.kind(outer),
            ExprKind::If { .. }
                | ExprKind::Match { .. }
                | ExprKind::Select(_)
                | ExprKind::For { .. }
        )
    });
    let skipped = facts
        .runs(body)
        .into_iter()
        .take_while(|&at| at < id)
        .any(|at| matches!(facts.kind(at), ExprKind::Continue { .. }));
    facts.contains(body, id) && always && !skipped && facts.repeats(id, turn)
}

/// Whether a call of a library makes a text of a value, which stays.
fn is_text(pass: &Pass<'_>, call: ExprId) -> bool {
    let (index, file) = (pass.index, pass.file);
    let makes = index.callee_at(file, call).is_some_and(|callee| {
        let own = index.function(callee);
        let asks =
            own.receiver.as_ref().is_some_and(|receiver| receiver.by_ref && !receiver.mutable);
        asks && own.params.is_empty() && index.is_stub(callee.file)
    });
    makes && index.type_of(file, call).def().is_some_and(|def| index.is_lang(def, Lang::String))
}

/// Whether everything in a call has the same value in every turn.
fn is_same(pass: &Pass<'_>, call: ExprId, turn: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    facts.descendants(call).all(|at| match facts.kind(at) {
        ExprKind::Path { local: Some(local), .. } => is_outside(facts, *local, turn),
        ExprKind::Path { .. }
        | ExprKind::Lit(_)
        | ExprKind::Ref { .. }
        | ExprKind::Field { .. } => true,
        ExprKind::Method { .. } => derives(pass, at) || index.copies(file, at) || is_text(pass, at),
        ExprKind::Call { .. } => derives(pass, at) || index.is_constructor(file, at),
        _ => facts.parent(at).is_some_and(|outer| {
            // The name of a function that is called.
            matches!(facts.kind(outer), ExprKind::Call { func, .. } if *func == at)
        }),
    })
}

/// Whether a variable is bound before a loop and cannot change in it.
fn is_outside(facts: &Facts, local: LocalId, turn: ExprId) -> bool {
    let outside = facts.extent(local).is_some_and(|extent| !facts.contains(turn, extent));
    let changes = match facts[local].origin {
        Origin::Receiver(function) => {
            facts[function].receiver.as_ref().is_some_and(|own| own.mutable)
        }
        _ => facts[local].mutable,
    };
    outside && !changes
}

/// Whether the derived context is given away: then each turn needs one of its own anyway.
fn moves_on(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    let held = facts.let_of(id).and_then(|pat| facts.bound(pat));
    match held {
        Some(local) => facts[local]
            .uses
            .iter()
            .any(|&at| facts.is_move(at) || facts.scope(at) != facts.scope(id)),
        None => facts.is_move(id),
    }
}
