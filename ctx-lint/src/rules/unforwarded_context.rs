//! A function with a context calls a function that works under a context it creates itself.
//!
//! The callee takes no context and creates a fresh one inside, perhaps a few calls further down. The deadline, the
//! values and the cancellation of the caller end there, and the caller cannot see it. Give the callee a context
//! parameter, and pass the caller's context.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn handle(ctx: &Context) {
//!     store(ctx);
//!     refresh(); //~ unforwarded_context
//! }
//!
//! fn refresh() {
//!     store(&Context::background());
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
//!     refresh(ctx);
//! }
//!
//! fn refresh(ctx: &Context) {
//!     store(ctx);
//! }
//! # fn store(_: &Context) {}
//! ```
//!
//! ## Limits
//!
//! Calls are followed through any number of functions, as long as it is known which function they call: not through
//! methods of traits, closures or function pointers. Spawned tasks, constructors, cleanup, and functions that return a
//! context have a reason to start with a fresh one. A fresh token counts only if it is passed to calls and used for
//! nothing else. Confidence is medium after a call with the context that has failed, or that waits for its end: what
//! follows may be clean-up.

use crate::facts::ExprKind;
use crate::index::{ContextKind, Type};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "unforwarded_context",
    group: Group::Pedantic,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Root],
    in_tests: false,
    source: include_str!("unforwarded_context.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let mut begins_anew = None;
    for (id, kind) in facts.all() {
        if !matches!(kind, ExprKind::Call { .. } | ExprKind::Method { .. }) {
            continue;
        }
        // It is the same for all calls of a function.
        let function = facts.function(id);
        let anew = match begins_anew {
            Some((known, anew)) if known == function => anew,
            _ => index.begins_anew(file, id),
        };
        begins_anew = Some((function, anew));
        if anew || facts.ancestors(id).chain([id]).any(|outer| index.may_be_spawned(file, outer)) {
            continue;
        }
        for kind in [ContextKind::Context, ContextKind::Token, ContextKind::Current] {
            let Some(cut) = index.cut(file, id, kind) else { continue };
            let is = |ty: &Type| index.is_context_kind(ty, kind);
            let Some(reach) = index.context_in_reach(file, id, &is) else { continue };
            let what = if kind == ContextKind::Token { "token" } else { "context" };
            if index.is_over(file, id, &reach.place) || index.winds_down(file, id) {
                continue;
            }
            let (home, root) = cut.root;
            let made = index.file(home).source.slice(index.file(home).facts[root].span).to_owned();
            let mut draft = pass
                .report(facts[id].span, format!("this call is cut off from `{}`", reach.path))
                .primary(format!("the {what} is not passed on"));
            if let Some(span) = reach.declared {
                draft = draft.label(span, format!("this {what} is in reach"));
            }
            for &(home, call) in &cut.calls[1..] {
                draft = draft.label_in(home, index.file(home).facts[call].span, "which calls this");
            }
            if let Some(call) = index.may_follow_end(file, id, &reach.place) {
                let why =
                    "this may come back because it has ended, and what follows may be clean-up";
                draft = draft.inferred(file, facts[call].span, why);
            }
            let root = index.file(home).facts[root].span;
            draft.cause(home, root).label_in(home, root, format!("works under `{made}`")).help(
                format!(
                    "give the functions on the way a {what} parameter, and pass `{}`",
                    reach.path
                ),
            );
            break;
        }
    }
}
