//! A test that has a context creates a fresh one for a call.
//!
//! Work under the fresh context does not end with the test: it continues after the test's deadline, and when the test
//! hangs, nothing shows where.
//!
//! ## Bad
//!
//! ```no_run
//! # fn store(_: &ctx_core::Context) {}
//! use std::time::Duration;
//! use ctx_core::Context;
//!
//! #[test]
//! fn stores() {
//!     let (ctx, _guard) = Context::background().with_timeout(Duration::from_secs(5));
//!     store(&ctx);
//!     store(&Context::background()); //~ background_in_test
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! # fn store(_: &ctx_core::Context) {}
//! use std::time::Duration;
//! use ctx_core::Context;
//!
//! #[test]
//! fn stores() {
//!     let (ctx, _guard) = Context::background().with_timeout(Duration::from_secs(5));
//!     store(&ctx);
//!     store(&ctx);
//! }
//! ```
//!
//! ## Fix
//!
//! The test's context replaces the fresh one. That changes when the call ends, so the fix is unsafe.
//!
//! ## Limits
//!
//! The context of a test is a parameter of the test, as a fixture provides it, or a context that the test has derived.
//! A plain `Context::background()` bound to a name is no better than another one. A fresh context bound to a name
//! counts only if the test's context is a parameter. Cleanup is not reported, nor is code that runs after a context was
//! cancelled or after its state was checked.

use crate::facts::{ExprId, ExprKind, LocalId, Origin, Root, Scope};
use crate::index::{InReach, Type};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "background_in_test",
    group: Group::Pedantic,
    level: Level::Allow,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[],
    needs: &[Role::Context, Role::Token],
    in_tests: true,
    source: include_str!("background_in_test.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        if !matches!(kind, ExprKind::Call { .. }) || !index.in_test(file, facts[id].span) {
            continue;
        }
        let Some(made) = index.fresh_root(file, id) else { continue };
        let same: &dyn Fn(&Type) -> bool = if index.is_token(&made) {
            &|ty| index.is_token(ty)
        } else if index.is_context(&made) {
            &|ty| index.is_context(ty)
        } else {
            continue;
        };
        let Some(reach) = index.context_in_reach(file, id, same) else { continue };
        let Some(param) = test_scoped(pass, &reach) else { continue };
        let argument = index.is_bare_argument(file, id);
        if !argument && (!param || index.is_token(&made) || is_derived_from(pass, id))
            || index.is_cleanup(file, id)
            || index.is_over(file, id, &reach.place)
            || index.winds_down(file, id)
        {
            continue;
        }
        let text = pass.text(facts[id].span).to_owned();
        let edit = argument.then(|| replacement(pass, id, &reach)).flatten();
        let draft = pass
            .report(facts[id].span, format!("`{text}` does not end with the test"))
            .primary("a fresh context");
        let draft = match reach.declared {
            Some(span) => draft.label(span, "the test's context"),
            None => draft,
        };
        let draft = draft.help(format!("use `{}`", reach.path));
        if let Some(edit) = edit {
            draft.fix(FixKind::Unsafe, format!("use `{}`", reach.path), vec![edit]);
        }
    }
}

/// Whether a context is the test's own: `Some(true)` for a parameter, `Some(false)` for one that the test derives.
fn test_scoped(pass: &Pass<'_>, reach: &InReach) -> Option<bool> {
    let facts = pass.facts;
    let Root::Local(local) = reach.place.root else { return None };
    if !reach.place.fields.is_empty() {
        return None;
    }
    match facts[local].origin {
        Origin::Param(..) => Some(true),
        Origin::Let(..) => is_derived(pass, local).then_some(false),
        _ => None,
    }
}

fn is_derived(pass: &Pass<'_>, local: LocalId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    facts.source_of(local).is_some_and(|(_, value)| {
        facts.runs(value).into_iter().any(|at| index.call_role(file, at, Role::Derives).is_some())
    })
}

/// Whether something is derived from a fresh context where it stands: it is the base of another.
fn is_derived_from(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    facts.parent(id).is_some_and(
        |outer| matches!(facts.kind(outer), ExprKind::Method { receiver, .. } if *receiver == id),
    )
}

/// The test's context in the place of a fresh one, as it was passed: by value or by reference.
fn replacement(
    pass: &Pass<'_>,
    id: ExprId,
    reach: &InReach,
) -> Option<(crate::source::Span, String)> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    // A closure or task would have to borrow or own it.
    let Root::Local(local) = reach.place.root else { return None };
    if !matches!(facts.scope(id), Scope::Body(_)) {
        return None;
    }
    let by_ref = matches!(index.type_of_local(file, local), Type::Ref(..));
    let path = &reach.path;
    let outer = facts.parent(id)?;
    match facts.kind(outer) {
        ExprKind::Ref { .. } if by_ref => Some((facts[outer].span, path.clone())),
        ExprKind::Ref { .. } => Some((facts[id].span, path.clone())),
        _ => Some((facts[id].span, format!("{path}.clone()"))),
    }
}
