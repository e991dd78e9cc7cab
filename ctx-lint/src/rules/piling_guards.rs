//! Each turn of an endless loop puts a guard aside, and none of them is ever dropped.
//!
//! A guard that is put aside keeps its context, and its context the deadline and all that waits for it. In a loop that
//! runs for as long as the program, these pile up: memory grows, and every context stays open until its parent ends. Go's
//! `defer cancel()` in a loop does the same. A guard that is a variable of the turn is dropped at the end of the turn.
//!
//! ## Bad
//!
//! ```no_run
//! use std::time::Duration;
//! use ctx_core::{Context, ContextError};
//!
//! async fn discover(ctx: &Context) -> Result<(), ContextError> {
//!     let mut guards = Vec::new();
//!     loop {
//!         ctx.sleep(Duration::from_secs(60)).await?;
//!         let (round, guard) = ctx.with_timeout(Duration::from_secs(10));
//!         guards.push(guard); //~ piling_guards
//!         find_peers(&round).await?;
//!     }
//! }
//! # async fn find_peers(_: &Context) -> Result<(), ContextError> { Ok(()) }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use std::time::Duration;
//! use ctx_core::{Context, ContextError};
//!
//! async fn discover(ctx: &Context) -> Result<(), ContextError> {
//!     loop {
//!         ctx.sleep(Duration::from_secs(60)).await?;
//!         let (round, _guard) = ctx.with_timeout(Duration::from_secs(10));
//!         find_peers(&round).await?;
//!     }
//! }
//! # async fn find_peers(_: &Context) -> Result<(), ContextError> { Ok(()) }
//! ```
//!
//! ## Limits
//!
//! A `loop` that only an error ends is reported. Of medium confidence where the loop has another way out, or is a `while let`
//! that awaits: nobody knows how many turns it takes. Silent for a `for`, and where the loop does anything else with what the
//! guards are put into, which may drop them.

use crate::facts::{ExprId, ExprKind, LocalId};
use crate::index::{Lang, Type};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "piling_guards",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::CancelGuard],
    in_tests: false,
    source: include_str!("piling_guards.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let ExprKind::Method { receiver, args, .. } = kind else { continue };
        if index.call_role(file, id, Role::PutsInto).is_none() {
            continue;
        }
        let is_guard = |ty: &Type| index.type_role(ty, Role::CancelGuard).is_some();
        let (Some(&guard), Some(pile)) = (args.first(), facts.local(*receiver)) else { continue };
        if !index.holds(&index.type_of(file, guard), &is_guard) {
            continue;
        }
        let Some(looping) = growing_in(pass, id, *receiver, pile) else { continue };
        report(pass, id, guard, pile, looping);
    }
}

/// The loop that puts something into a variable from outside in each turn, and does nothing else with it.
fn growing_in(pass: &Pass<'_>, put: ExprId, named: ExprId, pile: LocalId) -> Option<ExprId> {
    let facts = pass.facts;
    let looping = facts.enclosing_loop(put)?;
    let is_older = !facts.contains(looping, facts.extent(pile)?);
    let only = facts[pile].uses.iter().all(|&at| at == named || !facts.contains(looping, at));
    (is_older && only).then_some(looping)
}

fn report(pass: &mut Pass<'_>, put: ExprId, guard: ExprId, pile: LocalId, looping: ExprId) {
    let (facts, file) = (pass.facts, pass.file);
    let ends = match facts.kind(looping) {
        ExprKind::Loop { .. } => way_out(pass, looping),
        ExprKind::While { cond, .. } if awaits(pass, *cond) => Some(*cond),
        _ => return,
    };
    let (span, name) = (facts[put].span, facts[pile].name.clone());
    let draft = pass
        .report(span, "each turn of this loop puts a guard aside, and none of them is dropped")
        .primary(format!("kept in `{name}` until the loop ends"))
        .label(facts[guard].span, "its context stays open for as long")
        .label(facts[pile].span, "lives longer than the loop")
        .help("let the guard live as long as the work of its turn: in a variable of the turn, or moved into the task that the turn starts");
    if let Some(ends) = ends {
        draft.inferred(file, facts[ends].span, "the loop takes many turns before it ends here");
    }
}

/// A way out of a loop other than by an error: what leaves it, or a `?` on an `Option`, or a call that does not come back.
fn way_out(pass: &Pass<'_>, looping: ExprId) -> Option<ExprId> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    facts.runs(looping).into_iter().find(|&at| match facts.kind(at) {
        ExprKind::Return(_) => true,
        ExprKind::Break { label, .. } => facts
            .jump_target(at, label.as_deref(), false)
            .is_none_or(|to| facts.contains(to, looping)),
        ExprKind::Continue { label } => facts
            .jump_target(at, label.as_deref(), true)
            .is_none_or(|to| to != looping && facts.contains(to, looping)),
        ExprKind::Try(value) => {
            let ty = index.type_of(file, *value);
            ty.def().is_none_or(|def| !index.is_lang(def, Lang::Result))
        }
        ExprKind::Call { .. } | ExprKind::Method { .. } => index.type_of(file, at) == Type::Never,
        _ => false,
    })
}

fn awaits(pass: &Pass<'_>, cond: ExprId) -> bool {
    let facts = pass.facts;
    facts.runs(cond).into_iter().any(|at| matches!(facts.kind(at), ExprKind::Await(_)))
}
