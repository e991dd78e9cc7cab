//! A cancel guard is leaked, so nothing can cancel the work that it guards.
//!
//! `mem::forget`, `ManuallyDrop`, `Box::leak`, or a `disarm()` whose result is thrown away keep a guard from
//! cancelling. The work under it then runs until its parent ends, which for a root is the end of the process, and its
//! entry in the parent's tree is never freed. If the work is to outlive the function, pass the guard, or the canceller
//! that `disarm` returns, to an owner.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn start(parent: &Context) {
//!     let (ctx, guard) = parent.with_cancel();
//!     std::thread::spawn(move || work(&ctx));
//!     std::mem::forget(guard); //~ leaked_cancel_guard
//! }
//! # fn work(_: &Context) {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::{CancelGuard, Context};
//!
//! fn start(parent: &Context) -> CancelGuard {
//!     let (ctx, guard) = parent.with_cancel();
//!     std::thread::spawn(move || work(&ctx));
//!     guard
//! }
//! # fn work(_: &Context) {}
//! ```
//!
//! ## Limits
//!
//! A `disarm()` that is reached only after fallible steps have succeeded is the commit idiom, and is not reported: the
//! guard is there to undo them. Nor is a `disarm()` whose result is used, or one in a function that also cancels
//! explicitly.

use crate::facts::{ExprId, ExprKind, LocalId, Origin, ValueKind};
use crate::index::{Env, Type};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "leaked_cancel_guard",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::CancelGuard, Role::AbortGuard],
    in_tests: false,
    source: include_str!("leaked_cancel_guard.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (id, kind) in facts.all() {
        match kind {
            ExprKind::Call { args, .. } => forgotten(pass, id, args),
            ExprKind::Method { receiver, .. } => disarmed(pass, id, *receiver),
            _ => {}
        }
    }
    for value in &facts.values {
        let env = Env::module(pass.file, value.module);
        let ty = pass.index.type_of_ty(&env, &value.ty);
        if value.kind != ValueKind::Const && holds_guard(pass, &ty) {
            pass.report(value.ty.span, "a static keeps this guard from ever cancelling")
                .primary("statics are not dropped")
                .help("pass the guard to an owner that is dropped when the work must end");
        }
    }
}

/// Whether a type holds a guard of cancellation; a scope that is detached has nobody who waits for its end.
fn holds_guard(pass: &Pass<'_>, ty: &Type) -> bool {
    let index = pass.index;
    let is_guard = |ty: &Type| {
        [Role::CancelGuard, Role::AbortGuard]
            .iter()
            .any(|&role| index.type_role(ty, role).is_some())
            && index.type_role(ty, Role::TaskSet).is_none()
    };
    index.holds(ty, &is_guard)
}

/// `forget(guard)`, `ManuallyDrop::new(guard)`, `Box::leak(Box::new(guard))`.
fn forgotten(pass: &mut Pass<'_>, id: ExprId, args: &[ExprId]) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let Some(callee) = index.callee(file, id) else { return };
    if index.callee_role(&callee, Role::Forgets).is_none() {
        return;
    }
    let Some(&arg) = args.iter().find(|&&arg| holds_guard(pass, &index.type_of(file, arg))) else {
        return;
    };
    let path = index.callee_path(&callee);
    let how = path.rsplit("::").take(2).collect::<Vec<_>>();
    let how: Vec<&str> = how.into_iter().rev().collect();
    let origin = facts.local(arg).map(|local| facts[local].span);
    let draft = pass
        .report(
            facts[id].span,
            format!("`{}` keeps this guard from ever cancelling", how.join("::")),
        )
        .primary("the guard is leaked here")
        .help("pass the guard to an owner, or keep the canceller that `disarm()` returns");
    if let Some(origin) = origin {
        draft.label(origin, "the guard is taken here");
    }
}

/// `guard.disarm();` with its result thrown away.
fn disarmed(pass: &mut Pass<'_>, id: ExprId, receiver: ExprId) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let Some(local) = facts.local(receiver) else { return };
    if !holds_guard(pass, &index.type_of(file, receiver)) {
        return;
    }
    let Some(callee) = index.callee(file, id) else { return };
    if index.callee_role(&callee, Role::Disarms).is_none() || !facts.is_thrown_away(id) {
        return;
    }
    // A method that gives nothing back, such as `detach()`, leaves nothing to throw away.
    if index.function(&callee).ret.is_unit()
        || !is_made_here(pass, local)
        || commits(pass, local, id)
    {
        return;
    }
    let origin = facts[local].span;
    pass.report(facts[id].span, "this guard is disarmed and its canceller is discarded")
        .primary("nothing can cancel it any more")
        .label(origin, "the guard is taken here")
        .help("keep what `disarm()` returns, or pass the guard to an owner");
}

/// Whether a `let` of this function makes the guard: one that was handed in or taken out has a story of its own.
fn is_made_here(pass: &Pass<'_>, guard: LocalId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let Origin::Let(..) = facts[guard].origin else { return false };
    let is_guard = |ty: &Type| index.guard_effect(ty).is_some();
    facts.source_of(guard).is_some_and(|(_, value)| index.makes(file, value, &is_guard))
}

/// Whether something between the guard's birth and its disarming can fail, wait or leave: then the guard has done its job.
fn commits(pass: &Pass<'_>, guard: LocalId, disarm: ExprId) -> bool {
    let facts = pass.facts;
    let Some(extent) = facts.extent(guard) else { return true };
    let born = facts[guard].span.end;
    let until = facts[disarm].span.start;
    facts.descendants(extent).any(|id| {
        let span = facts[id].span;
        let between = span.start >= born && span.start < until && !facts.contains(id, disarm);
        between
            && matches!(
                facts.kind(id),
                ExprKind::Try(_)
                    | ExprKind::Await(_)
                    | ExprKind::Return(_)
                    | ExprKind::Break { .. }
            )
            || facts.contains(id, disarm)
                && id != extent
                && matches!(
                    facts.kind(id),
                    ExprKind::If { .. } | ExprKind::Match { .. } | ExprKind::Select(_)
                )
    })
}
