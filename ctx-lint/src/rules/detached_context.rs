//! A call gets a fresh context although one is in reach.
//!
//! `Context::background()`, `Context::todo()` or `CancellationToken::new()` in the middle of a call chain cuts the chain:
//! the deadline, the values and the cancellation of the caller end there, and what is called runs on when the caller is gone.
//! Work that is meant to outlive its caller says so with `ctx.without_cancel()`, which also keeps the values;
//! a token of its own gets a name and somebody who cancels it, or a parent.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn handle(ctx: &Context) {
//!     store(&Context::background()); //~ detached_context
//! }
//! # fn store(_: &Context) {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn handle(ctx: &Context) {
//!     store(ctx);
//!     audit(&ctx.without_cancel());
//! }
//! # fn store(_: &Context) {}
//! # fn audit(_: &Context) {}
//! ```
//!
//! ## Fix
//!
//! `&Context::background()` becomes `ctx`, `Context::background()` becomes `ctx.clone()`, and `CancellationToken::new()`
//! becomes `token.child_token()`, where the variable has that type, has not been moved away, and is used by the closure
//! or task already. What is called then ends with the caller, so the fix is unsafe.
//!
//! ## Limits
//!
//! Contexts are judged wherever they are made, tokens only when they are handed to calls and to nothing else: as an
//! argument, under a name, or in a field of a value. A token that is stored, cancelled or guarded here, or in a function
//! of the run that gets it, has an owner; so has one that goes to a function that is named like one that keeps it, unless
//! that function is known to do nothing but wait on it. Where a function gets a token and never looks at it, each token
//! that it makes counts; functions of traits are told what to take, and left alone.
//! Constructors, `Drop`, clean-up functions and calls of them, functions that return a context, calls that fall back
//! with `unwrap_or_else`, and code that runs after the context's end was awaited are left alone; so is a fresh context
//! with a comment that says why: `// cleanup is not cancelled`.

mod fix;

use crate::facts::{ExprId, ExprKind};
use crate::index::{InReach, Type};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "detached_context",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Root],
    in_tests: false,
    source: include_str!("detached_context.rs"),
    check,
};

/// A token is made although the function gets one, which it never looks at.
fn ignores(pass: &mut Pass<'_>, id: ExprId, own: &InReach) -> bool {
    let facts = pass.facts;
    let text = pass.text(facts[id].span).to_owned();
    let draft = pass
        .report(facts[id].span, format!("`{text}` is made here, and `{}` is never used", own.path))
        .primary("what is started under it does not end with the caller's token");
    let draft = match own.declared {
        Some(span) => draft.label(span, "nothing looks at this token"),
        None => draft,
    };
    draft.help(format!("make it a child: `{}.child_token()`", own.path));
    true
}

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let ExprKind::Call { .. } = kind else { continue };
        let is_root = index.call_role(file, id, Role::Root).is_some();
        if !is_root || index.begins_anew(file, id) {
            continue;
        }
        let made = index.type_of(file, id);
        let token = index.is_token(&made);
        if token && index.ignored_token(file, id).is_some_and(|own| ignores(pass, id, &own)) {
            continue;
        }
        let handed = || {
            index.unheld(file, id).is_some_and(|own| !own.here) || index.is_only_handed_on(file, id)
        };
        if token && !handed() || !token && !index.is_context(&made) {
            continue;
        }
        let same = |ty: &Type| if token { index.is_token(ty) } else { index.is_context(ty) };
        let Some(reach) = index.context_in_reach(file, id, &same) else { continue };
        if index.is_over(file, id, &reach.place) || index.is_said_to_be_apart(file, id) {
            continue;
        }
        let what = if token { "token" } else { "context" };
        let text = pass.text(facts[id].span).to_owned();
        let fixed = fix::edit(pass, id, &made, &reach);
        let draft = pass
            .report(facts[id].span, format!("`{text}` cuts this call off from `{}`", reach.path))
            .primary(format!("a fresh {what} that nobody else holds"));
        let draft = match reach.declared {
            Some(span) => draft.label(span, format!("this {what} is in reach")),
            None => draft,
        };
        let draft = if token {
            draft.help(format!("pass `{0}.child_token()` or `{0}.clone()`", reach.path))
        } else {
            draft.help(format!(
                "pass `{0}`, or `{0}.without_cancel()` for work that outlives it",
                reach.path
            ))
        };
        if let Some(edit) = fixed {
            let title = format!("pass on `{}`", reach.path);
            draft.fix(FixKind::Unsafe, title, vec![edit]);
        }
    }
}
