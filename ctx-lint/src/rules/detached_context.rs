//! A call gets a fresh context although one is in reach.
//!
//! `Context::background()`, `Context::todo()` or `CancellationToken::new()` in the middle of a call chain cuts the chain:
//! the deadline, the values and the cancellation of the caller end there, and what is called runs on when the caller is gone.
//! Work that is meant to outlive its caller says so with `ctx.without_cancel()`, which also keeps the values;
//! a token of its own gets a name and somebody who cancels it.
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
//! ## Limits
//!
//! Contexts are judged wherever they are made, tokens only when they are made without a name as a call's argument.
//! Constructors, `Drop`, clean-up functions, functions that return a context, calls that fall back with
//! `unwrap_or_else`, and code that runs after the context's end was awaited are left alone.

use crate::facts::{ExprId, ExprKind, Owner};
use crate::index::Type;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "detached_context",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    in_tests: false,
    source: include_str!("detached_context.rs"),
    check,
};

/// Parts of names of functions whose work begins when the caller's has ended.
const CLEANUP: &[&str] =
    &["shutdown", "cleanup", "clean_up", "teardown", "close", "finish", "drain"];

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let ExprKind::Call { .. } = kind else { continue };
        let is_root = index
            .callee(file, id)
            .is_some_and(|callee| index.callee_role(&callee, "root").is_some());
        if !is_root || is_excused(pass, id) {
            continue;
        }
        let made = index.type_of(file, id);
        let token = index.is_token(&made);
        if token && !is_argument(pass, id) || !token && !index.is_context(&made) {
            continue;
        }
        let same = |ty: &Type| if token { index.is_token(ty) } else { index.is_context(ty) };
        let Some(reach) = index.context_in_reach(file, id, &same) else { continue };
        if is_over(pass, id, &reach.path) {
            continue;
        }
        let what = if token { "token" } else { "context" };
        let text = pass.text(facts[id].span).to_owned();
        let draft = pass
            .report(facts[id].span, format!("`{text}` cuts this call off from `{}`", reach.path))
            .primary(format!("a fresh {what} that nobody else holds"));
        let draft = match reach.declared {
            Some(span) => draft.label(span, format!("this {what} is in reach")),
            None => draft,
        };
        if token {
            draft.help(format!("pass `{0}.child_token()` or `{0}.clone()`", reach.path));
        } else {
            draft.help(format!(
                "pass `{0}`, or `{0}.without_cancel()` for work that outlives it",
                reach.path
            ));
        }
    }
}

/// Whether the function around has a reason to begin anew.
fn is_excused(pass: &Pass<'_>, id: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let Some(function) = facts.function(id) else { return true };
    let own = &facts[function];
    let name = own.name.as_str();
    let constructs = name == "new"
        || name == "default"
        || name == "main"
        || ["new_", "from_", "with_", "build", "init", "setup", "spawn", "start"]
            .iter()
            .any(|start| name.starts_with(start));
    let in_drop = match own.owner {
        Owner::Impl(owner) => {
            facts[owner].trait_.as_ref().is_some_and(|path| path.last_name() == "Drop")
        }
        _ => false,
    };
    let env = index.env_of_fn(file, function);
    let returned = index.type_of_ty(&env, &own.ret);
    constructs
        || in_drop
        || CLEANUP.iter().any(|word| name.contains(word))
        || index.holds(&returned, &|ty| index.is_cancellable(ty))
}

/// Whether a fresh token is written directly as an argument of a call that is not a constructor or a `…_with_…` delegate.
fn is_argument(pass: &Pass<'_>, id: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let mut at = id;
    while let Some(outer) = facts.parent(at) {
        // A library wraps or keeps the token; it does not work under it.
        if index.callee(file, outer).is_some_and(|callee| index.is_stub(callee.file)) {
            return false;
        }
        match facts.kind(outer) {
            ExprKind::Ref { .. } => at = outer,
            ExprKind::Call { func, args } if args.contains(&at) => {
                let ExprKind::Path { path, .. } = facts.kind(*func) else { return false };
                let name = path.last_name();
                let builds =
                    name.starts_with("new") || name.starts_with("from") || name.contains("with_");
                return !builds && !index.is_constructor(file, outer);
            }
            ExprKind::Method { args, name, .. } if args.contains(&at) => {
                let sets = [
                    "with_",
                    "set_",
                    "insert",
                    "push",
                    "unwrap_or",
                    "or",
                    "get_or",
                    "store",
                    "send",
                ];
                return !sets.iter().any(|start| name.starts_with(start))
                    && !name.contains("with_");
            }
            _ => return false,
        }
    }
    false
}

/// Whether the context's end has been awaited or found before: what follows is clean-up.
fn is_over(pass: &Pass<'_>, id: ExprId, path: &str) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let Some(function) = facts.function(id) else { return false };
    let Some(body) = facts[function].body else { return false };
    facts.descendants(body).take_while(|&at| at < id).any(|at| {
        let ExprKind::Method { receiver, .. } = facts.kind(at) else { return false };
        if pass.text(facts[*receiver].span) != path {
            return false;
        }
        let Some(callee) = index.callee(file, at) else { return false };
        index.callee_role(&callee, "waits_cancelled").is_some()
            || index.callee_role(&callee, "checks").is_some() && !leaves_when_over(pass, at, id)
    })
}

/// Whether a check leaves before `id` when the context is over: `ctx.check()?`, `if ctx.is_cancelled() { return }`.
fn leaves_when_over(pass: &Pass<'_>, check: ExprId, id: ExprId) -> bool {
    let facts = pass.facts;
    match facts.parent(check).map(|outer| facts.kind(outer)) {
        Some(ExprKind::Try(_)) => true,
        Some(ExprKind::If { cond, then, .. }) => {
            *cond == check && !facts.contains(*then, id) && facts.diverges(*then)
        }
        _ => false,
    }
}
