//! Each iteration of an endless loop stores a guard, and none of them is ever dropped.
//!
//! A stored guard keeps its context alive, with its deadline and everything that waits for it. In a loop that runs
//! as long as the program, guards pile up: memory grows, and every context stays open until its parent ends. Go's
//! `defer cancel()` has the same effect in a loop. A guard in a variable of the iteration is dropped when the
//! iteration ends.
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
//! The rule reports a `loop` that waits in each iteration and that only an error ends.
//!
//! Confidence is medium in these cases, since nobody knows how many iterations there are, or how many guards
//! remain:
//!
//! * The loop has another way out, such as a `?` on something that is not awaited.
//! * It is a `while let` that awaits, or it does not wait at all.
//! * The guards are stored in a map, where a new one may replace an old one.
//! * The loop calls a method of the value that holds the guards.
//! * A variable from outside the loop decides whether a guard is stored.
//!
//! The rule is silent for a `for` loop, if the loop depends on the number of guards, if the guard is cancelled
//! before it is stored, and if the loop may remove guards.

mod growing;

use self::growing::{Growing, growing, is_cancelled};
use crate::facts::{ExprId, ExprKind};
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
        let keyed = match index.call_role(file, id, Role::Changes) {
            Some("appends") => false,
            Some("inserts") => true,
            _ => continue,
        };
        let is_guard = |ty: &Type| index.type_role(ty, Role::CancelGuard).is_some();
        let guard = args.iter().find(|&&arg| index.holds(&index.type_of(file, arg), &is_guard));
        let (Some(&guard), Some(pile)) = (guard, index.place(file, *receiver)) else { continue };
        let Some(growing) = growing(pass, id, *receiver, &pile) else { continue };
        if is_cancelled(pass, guard, growing.looping) {
            continue;
        }
        let key = args.first().copied().filter(|_| keyed);
        report(pass, id, (*receiver, guard, key), &growing);
    }
}

type Put = (ExprId, ExprId, Option<ExprId>);

fn report(pass: &mut Pass<'_>, put: ExprId, (pile, guard, key): Put, growing: &Growing) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let looping = growing.looping;
    let ends = match facts.kind(looping) {
        ExprKind::Loop { .. } => way_out(pass, looping),
        ExprKind::While { cond, .. } if awaits(pass, *cond) => Some(*cond),
        _ => return,
    };
    let (span, name) = (facts[put].span, index.file(file).source.slice(facts[pile].span));
    let mut draft = pass
        .report(span, "each iteration of this loop stores a guard, and none of them is dropped")
        .primary(format!("kept in `{name}` until the loop ends"))
        .label(facts[guard].span, "its context stays open for as long")
        .help("let the guard live as long as its work: in a variable of the iteration, or moved into the task that the iteration spawns");
    if let Some(ends) = ends {
        draft = draft.inferred(
            file,
            facts[ends].span,
            "the loop has many iterations before it ends here",
        );
    }
    if let Some(key) = key {
        draft = draft.inferred(file, facts[key].span, "this key differs in each iteration");
    }
    if let Some(asked) = growing.asked {
        draft = draft.inferred(file, facts[asked].span, "this holds in iteration after iteration");
    }
    if let Some(beside) = growing.beside {
        draft.inferred(
            file,
            facts[beside].span,
            "what is called here leaves the guards as they are",
        );
    }
}

/// A way out of a loop other than by an error that it waits for: what leaves it, a `?` on an `Option` or on what is not waited
/// for, a call that does not come back, or any `?` where the turns wait for nothing.
fn way_out(pass: &Pass<'_>, looping: ExprId) -> Option<ExprId> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let waits = awaits(pass, looping);
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
            // The end of the context is no end that is soon.
            let is_end = [Role::Checks, Role::TellsEnd]
                .iter()
                .any(|&role| index.call_role(file, *value, role).is_some());
            let is_counted = !is_end && !awaits(pass, *value);
            !waits || is_counted || ty.def().is_none_or(|def| !index.is_lang(def, Lang::Result))
        }
        ExprKind::Call { .. } | ExprKind::Method { .. } => {
            // What is forgotten in each iteration is there a number of times: permits.
            index.type_of(file, at) == Type::Never
                || index.call_role(file, at, Role::Forgets).is_some()
        }
        _ => false,
    })
}

fn awaits(pass: &Pass<'_>, code: ExprId) -> bool {
    let facts = pass.facts;
    let waits = |at| matches!(facts.kind(at), ExprKind::Await(_) | ExprKind::Select(_));
    facts.runs(code).into_iter().any(waits)
}
