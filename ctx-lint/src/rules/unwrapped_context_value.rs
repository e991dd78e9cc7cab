//! A context's value is unwrapped, although nothing here ensures that it is present.
//!
//! The type of a context does not tell which values it carries. They are added by another layer: a middleware, a
//! caller, a test. A request that does not pass through that layer panics here. Handle the missing value, or take it as
//! a parameter.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! ctx_core::key! { User: String; }
//!
//! fn greet(ctx: &Context) -> String {
//!     format!("hello {}", ctx.value(User).unwrap()) //~ unwrapped_context_value
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! ctx_core::key! { User: String; }
//!
//! fn greet(ctx: &Context) -> String {
//!     let user = ctx.value(User).map_or("stranger", String::as_str);
//!     format!("hello {user}")
//! }
//! ```
//!
//! ## Limits
//!
//! The rule is silent if the function, or every caller of it in the analysed code, adds the value, if an earlier check
//! has made sure of it, and in tests.

use crate::facts::{ExprId, ExprKind};
use crate::index::Key;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "unwrapped_context_value",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::ReadsValue],
    in_tests: false,
    source: include_str!("unwrapped_context_value.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, _) in facts.all() {
        let Some(outer) = unwrapped(pass, id) else { continue };
        let ExprKind::Method { name_span, name, .. } = facts.kind(outer) else { continue };
        let Some(read) = index.reads_value(file, id) else { continue };
        let Some(function) = facts.function(id) else { continue };
        if index.is_put_in(file, function, &read.key)
            || looked_before(pass, id, &read.key)
            || index.is_main(file, function)
            || index.is_put_by_callers(file, function, &read.key)
        {
            continue;
        }
        let key = read.key.shown().to_owned();
        let (at, context) = (*name_span, facts[read.context].span);
        let name = name.clone();
        pass.report(facts[id].span, format!("`{name}` panics if no other layer has added `{key}`"))
            .primary("this value may be missing")
            .label(at, "panics then")
            .label(context, "its type does not say which values it carries")
            .help("handle the missing value, or take it as a parameter");
    }
}

/// The `unwrap` or `expect` at the end of what is made of a call's result.
fn unwrapped(pass: &Pass<'_>, call: ExprId) -> Option<ExprId> {
    let (facts, index) = (pass.facts, pass.index);
    let mut at = call;
    loop {
        let outer = facts.parent(at)?;
        let ExprKind::Method { receiver, .. } = facts.kind(outer) else { return None };
        let callee = index.callee_at(pass.file, outer).filter(|_| *receiver == at)?;
        let has = |role: Role| index.callee_role(callee, role).is_some();
        if has(Role::PanicsUnless) {
            return Some(outer);
        }
        // What makes one `Option` of another, or a `Result` of it.
        let adapts = [Role::KeepsVariant, Role::TurnsVariant, Role::Clones].into_iter().any(has);
        at = adapts.then_some(outer)?;
    }
}

/// Whether the function has looked for the value before and done something about its absence.
fn looked_before(pass: &Pass<'_>, id: ExprId, key: &Key) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let Some(body) = facts.function(id).and_then(|function| facts[function].body) else {
        return false;
    };
    facts.descendants(body).take_while(|&at| at < id).any(|at| {
        unwrapped(pass, at).is_none()
            && index.reads_value(file, at).is_some_and(|read| read.key.may_be(key))
    })
}
