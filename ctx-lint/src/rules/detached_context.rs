//! A call gets a fresh context although one is in reach.
//!
//! `Context::background()`, `Context::todo()` or `CancellationToken::new()` in the middle of a call chain breaks the
//! chain: the deadline, the values and the cancellation of the caller end there, and the callee continues after the
//! caller is gone. Work that is meant to outlive its caller says so with `ctx.without_cancel()`, which also keeps the
//! values. A token of its own gets a name and an owner that cancels it, or a parent.
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
//! `&Context::background()` becomes `ctx`, `Context::background()` becomes `ctx.clone()`, and
//! `CancellationToken::new()` becomes `token.child_token()`, provided that the variable has that type, has not been
//! moved away, and is already used by the closure or task. The callee then ends with the caller, so the fix is unsafe.
//!
//! ## Limits
//!
//! Contexts are checked wherever they are created. Tokens are checked only if they are passed to calls and used for
//! nothing else: as an argument, through a variable, or in a field of a value. A function that takes a token and
//! ignores it is reported for each token that it creates; a function of a trait is not, since the trait decides on its
//! parameters.
//!
//! These are not reported:
//!
//! * A token that is stored, cancelled or guarded, here or in a function of the analysed code that receives it: it has
//!   an owner.
//! * A token that is passed to a method that ends other work of its owner: that must not stop half way.
//! * Functions that make a value of their own type, `Drop`, and functions that are only called once a context has ended.
//! * Functions that return a context, and calls that fall back with `unwrap_or_else`.
//! * Code that runs after the end of the context was awaited.
//!
//! Confidence is medium if a token is passed to a function whose body is not known, since it may keep the token. It is
//! also medium after a call with the context that may have failed by then, or that waits for its end: what follows may be
//! clean-up, which has to run all the same. Give clean-up `ctx.without_cancel()`, which keeps the values. A token has no
//! counterpart: there, a suppression says that the work must outlive its caller. A comment changes nothing.

mod fix;

use crate::facts::{ExprId, ExprKind};
use crate::index::{Handed, InReach, Type};
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
        .report(
            facts[id].span,
            format!("`{text}` is created here, and `{}` is never used", own.path),
        )
        .primary("work that is started under it does not end with the caller's token");
    let draft = match own.declared {
        Some(span) => draft.label(span, "nothing checks this token"),
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
        let handed = if token {
            index.only_handed_on(file, id)
        } else {
            index.is_context(&made).then_some(Handed::Known)
        };
        let Some(handed) = handed else { continue };
        let same = |ty: &Type| if token { index.is_token(ty) } else { index.is_context(ty) };
        let Some(reach) = index.context_in_reach(file, id, &same) else { continue };
        if index.is_over(file, id, &reach.place) {
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
        let draft = match handed {
            Handed::Known => draft,
            Handed::Unknown((home, call)) => {
                let span = index.file(home).facts[call].span;
                draft.inferred(home, span, "it is not known whether this keeps the token")
            }
        };
        let draft = match index.may_follow_end(file, id, &reach.place) {
            Some(call) => {
                let why =
                    "this may come back because it has ended, and what follows may be clean-up";
                draft.inferred(file, facts[call].span, why)
            }
            None => draft,
        };
        if let Some(edit) = fixed {
            let title = format!("pass on `{}`", reach.path);
            draft.fix(FixKind::Unsafe, title, vec![edit]);
        }
    }
}
