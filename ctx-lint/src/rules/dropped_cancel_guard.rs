//! A cancel guard is dropped before its context is used.
//!
//! A guard cancels when it is dropped, and `_` does not keep it:
//! `let (ctx, _) = parent.with_cancel();` gives a context that is cancelled before the next line runs.
//! The compiler says nothing, and the work that gets the context stops at once or never starts.
//! The same happens to `.0`, to `..`, to `let … else`, to `drop(guard)` that comes too early,
//! and to a context that is returned while its guard stays behind.
//!
//! Guards are ctx-core's `CancelGuard`, tokio-util's `DropGuard` and `AbortOnDropHandle`,
//! OpenTelemetry's `ContextGuard` (dropped at once, the context is never current),
//! and the types that `[vocabulary] guards` names.
//! Functions of the analysed code that return a guard count as much as the library's.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn serve(parent: &Context) {
//!     let (ctx, _) = parent.with_cancel(); //~ dropped_cancel_guard
//!     work(&ctx);
//! }
//! # fn work(_: &Context) {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn serve(parent: &Context) {
//!     let (ctx, _guard) = parent.with_cancel();
//!     work(&ctx);
//! } // cancelled here, when the work is done
//! # fn work(_: &Context) {}
//! ```
//!
//! ## Fix
//!
//! `_` and `..` become `_guard`, which lives to the end of the block.
//!
//! ## Limits
//!
//! A guard that goes into a struct, a collection or another function is that owner's business.
//! A temporary that lives as long as it is needed is fine: `work(&parent.with_timeout(d).0).await` keeps its guard
//! to the end of the statement. A context that is only asked whether it is cancelled may well be cancelled on purpose.

mod early;

use crate::facts::{ExprId, ExprKind, PatId, PatKind, Stmt};
use crate::index::{Fate, Type};
use crate::rule::{FixKind, Group, Level, Pass, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    name: "dropped_cancel_guard",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::Safe,
    since: "0.1.0",
    options: &[],
    in_tests: false,
    source: include_str!("dropped_cancel_guard.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    for (id, _) in facts.all() {
        let index = pass.index;
        let is_guard = |ty: &Type| index.guard_effect(ty).is_some();
        if replaces(pass, id) {
            taken(pass, id);
        } else if index.makes(pass.file, id, &is_guard) {
            made(pass, id);
        }
    }
    early::check(pass);
}

/// What the guard in a type does when it is dropped.
fn effect(pass: &Pass<'_>, ty: &Type) -> String {
    match ty {
        Type::Tuple(parts) => parts
            .iter()
            .map(|part| effect(pass, part))
            .find(|text| !text.is_empty())
            .unwrap_or_default(),
        Type::Adt(_, args) => pass.index.guard_effect(ty).map_or_else(
            || args.first().map(|arg| effect(pass, arg)).unwrap_or_default(),
            str::to_owned,
        ),
        _ => pass.index.guard_effect(ty).unwrap_or_default().to_owned(),
    }
}

/// A new guard: where does it go?
fn made(pass: &mut Pass<'_>, id: ExprId) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let is_guard = |ty: &Type| index.guard_effect(ty).is_some();
    let what = effect(pass, &index.type_of(file, id));
    let taken = facts[id].span;
    match index.fate(file, id, &is_guard) {
        Fate::Ignored(at) => {
            let span = facts[at].span;
            let message = format!("this guard is dropped at once, which {what}");
            let alone = is_guard(&index.type_of(file, at));
            let draft = pass
                .report(span, message)
                .primary("taken here, and dropped at the end of this statement")
                .help(
                    "bind the guard to a name: `let _guard = …;` keeps it to the end of the block",
                );
            if alone {
                let edits = vec![(span.at_start(), "let _guard = ".to_owned())];
                draft.fix(FixKind::Safe, "bind the guard to a name", edits);
            }
        }
        Fate::Unbound { pat, block, number } => {
            if !only_checked(pass, block, number) {
                unbound(pass, pat, taken, &what);
            }
        }
        Fate::Unassigned(at) => {
            let span = facts[at].span;
            pass.report(span, format!("this guard is dropped at once, which {what}"))
                .primary("`_` keeps nothing: the guard dies here")
                .label(taken, "the guard is taken here")
                .help("assign the guard to a variable that lives as long as the context is used");
        }
        Fate::Split(field) => {
            if kept(pass, field) {
                split(pass, field, taken, &what);
            }
        }
        Fate::Closure(closure) => in_closure(pass, closure, taken, &what),
        Fate::Matched(holder) => early::matched(pass, holder, taken, &what),
        _ => {}
    }
}

fn unbound(pass: &mut Pass<'_>, pat: PatId, taken: Span, what: &str) {
    let facts = pass.facts;
    let span = facts[pat].span;
    let text = pass.text(span);
    let draft = pass
        .report(span, format!("this guard is dropped at once, which {what}"))
        .primary(format!("`{text}` keeps nothing: the guard dies at the end of this statement"))
        .label(taken, "the guard is taken here")
        .help("bind it to a name such as `_guard`, which keeps it to the end of the block");
    if matches!(facts[pat].kind, PatKind::Wild | PatKind::Rest) {
        draft.fix(FixKind::Safe, "bind the guard to a name", vec![(span, "_guard".to_owned())]);
    }
}

fn split(pass: &mut Pass<'_>, field: ExprId, taken: Span, what: &str) {
    let span = pass.facts[field].span;
    pass.report(
        span,
        format!("only the context is kept; its guard is dropped at once, which {what}"),
    )
    .primary("the guard dies with the rest of the tuple at the end of this statement")
    .label(taken, "the guard is taken here")
    .help("bind both: `let (ctx, _guard) = …;`");
}

/// `.map(|(ctx, _)| ctx)` and `.map(|pair| pair.0)`.
fn in_closure(pass: &mut Pass<'_>, closure: ExprId, taken: Span, what: &str) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let is_guard = |ty: &Type| index.guard_effect(ty).is_some();
    let ExprKind::Closure(own) = facts.kind(closure) else { return };
    let [param] = &own.params[..] else { return };
    let is_context = |ty: &Type| index.is_cancellable(ty);
    if !index.holds(&index.type_of(file, own.body), &is_context) {
        return;
    }
    let lost = match facts.bound(param.pat) {
        Some(local) => facts[local]
            .uses
            .iter()
            .filter_map(|&at| facts.parent(at))
            .find(|&at| matches!(facts.kind(at), ExprKind::Field { name, .. } if name == "0"))
            .map(|at| facts[at].span),
        None => match &facts[param.pat].kind {
            PatKind::Tuple(pats) => pats
                .iter()
                .find(|&&pat| matches!(facts[pat].kind, PatKind::Wild | PatKind::Rest))
                .map(|&pat| facts[pat].span),
            _ => None,
        },
    };
    let Some(span) = lost else { return };
    let others = facts.bound(param.pat).map_or(0, |local| facts[local].uses.len());
    if others > 1 || index.holds(&index.type_of(file, own.body), &is_guard) {
        return;
    }
    pass.report(span, format!("this guard is dropped when the closure returns, which {what}"))
        .primary("only the context leaves the closure")
        .label(taken, "the guard is taken here")
        .help("return both, and keep the guard for as long as the context is used");
}

/// Whether the context that `.0` takes lives beyond its statement.
fn kept(pass: &Pass<'_>, field: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let is_context = |ty: &Type| index.is_cancellable(ty);
    if !index.holds(&index.type_of(file, field), &is_context) {
        return false;
    }
    let mut at = field;
    loop {
        let Some(outer) = facts.parent(at) else { return true };
        match facts.kind(outer) {
            ExprKind::Method { receiver, .. } if *receiver == at => {
                if !index.holds(&index.type_of(file, outer), &is_context) {
                    return false;
                }
            }
            ExprKind::Tuple(_) | ExprKind::Try(_) => {}
            ExprKind::Call { .. } if index.is_constructor(file, outer) => {}
            ExprKind::Struct { .. } | ExprKind::Return(_) => return true,
            ExprKind::Assign { right, .. } => return *right == at,
            ExprKind::Block(block) => {
                return match facts.statement_of(outer, at).map(|number| &block.stmts[number]) {
                    Some(Stmt::Let(binding)) => facts.bound(binding.pat).is_some(),
                    Some(Stmt::Expr { semi, .. }) => !semi,
                    _ => false,
                };
            }
            ExprKind::Closure(_) => return true,
            _ => return false,
        }
        at = outer;
    }
}

/// Whether the context of the same pattern is only asked whether it is cancelled: then that is the point.
fn only_checked(pass: &Pass<'_>, block: ExprId, number: usize) -> bool {
    let facts = pass.facts;
    let ExprKind::Block(body) = facts.kind(block) else { return false };
    let Stmt::Let(binding) = &body.stmts[number] else { return false };
    let uses: Vec<ExprId> = facts
        .bindings(binding.pat)
        .into_iter()
        .flat_map(|local| facts[local].uses.iter().copied())
        .collect();
    !uses.is_empty() && uses.iter().all(|&at| pass.index.is_observation(pass.file, at))
}

/// Whether an expression takes a guard out of a place with `mem::replace`, `mem::take` or `Option::take`.
fn replaces(pass: &Pass<'_>, id: ExprId) -> bool {
    let name = match pass.facts.kind(id) {
        ExprKind::Call { func, .. } => match pass.facts.kind(*func) {
            ExprKind::Path { path, .. } => path.last_name(),
            _ => return false,
        },
        ExprKind::Method { name, .. } => name.as_str(),
        _ => return false,
    };
    matches!(name, "replace" | "take")
        && pass.index.callee(pass.file, id).is_some_and(|callee| {
            let path = pass.index.callee_path(&callee);
            matches!(&*path, "std::mem::replace" | "std::mem::take" | "std::option::Option::take")
        })
}

/// A guard taken out of its place and not kept: taking it out does not disarm it.
fn taken(pass: &mut Pass<'_>, id: ExprId) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let is_guard = |ty: &Type| index.guard_effect(ty).is_some();
    let ty = index.type_of(file, id);
    if !index.holds(&ty, &is_guard) {
        return;
    }
    let span = match index.fate(file, id, &is_guard) {
        Fate::Unbound { pat, .. } => facts[pat].span,
        Fate::Unassigned(at) => facts[at].span,
        _ => return,
    };
    // A function that says that it cancels may well mean it.
    let says_so =
        ["cancel", "stop", "shut", "close", "abort", "drop", "kill", "reset", "clear", "end"];
    let name = facts.function(id).map(|function| facts[function].name.to_lowercase());
    if name.is_some_and(|name| says_so.iter().any(|word| name.contains(word))) {
        return;
    }
    let what = effect(pass, &ty);
    pass.report(span, format!("the guard that is taken out here is dropped at once, which {what}"))
        .primary("`_` keeps nothing: the old guard dies here")
        .label(facts[id].span, "taking it out does not disarm it")
        .help("call `disarm()` on it to keep the context alive, or `drop(…)` it to say that it cancels");
}
