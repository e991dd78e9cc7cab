//! A context's value is set and read one call apart, so it should be a parameter.
//!
//! Values are for data that crosses layers that need not know about it: the identity of a request, a trace, a tenant.
//! What one function passes directly to the next is an argument, and the compiler then checks its presence and its
//! type.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! ctx_core::key! { Limit: usize; }
//!
//! fn list(ctx: &Context) -> Vec<u32> {
//!     query(&ctx.with_value(Limit, 10)) //~ value_as_parameter
//! }
//!
//! fn query(ctx: &Context) -> Vec<u32> {
//!     let limit = ctx.value(Limit).copied().unwrap_or(100);
//!     (0..).take(limit).collect()
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn list(ctx: &Context) -> Vec<u32> {
//!     query(ctx, 10)
//! }
//!
//! fn query(_ctx: &Context, limit: usize) -> Vec<u32> {
//!     (0..).take(limit).collect()
//! }
//! ```
//!
//! ## Limits
//!
//! A value is reported only if the analysed code has just this one place that sets it and this one function that reads
//! it, and the context is passed directly from the one to the other.

use crate::facts::{ExprId, ExprKind, FnId};
use crate::index::ValueCall;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};
use crate::source::FileId;

pub(super) static RULE: Rule = Rule {
    name: "value_as_parameter",
    group: Group::Pedantic,
    level: Level::Allow,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::SetsValue],
    in_tests: false,
    source: include_str!("value_as_parameter.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, _) in facts.all() {
        let Some(put) = index.sets_value(file, id) else { continue };
        let Some((callee, read)) = passed_to(pass, &put).and_then(|call| reader(pass, call, &put))
        else {
            continue;
        };
        if !is_private_to(pass, &put, callee) {
            continue;
        }
        let key = put.key.shown().to_owned();
        let there = index.file(callee.0);
        let name = there.facts[callee.1].name.clone();
        let at = there.facts[read].span;
        pass.report(
            facts[id].span,
            format!("`{key}` is an argument of `{name}` that is passed through the context"),
        )
        .primary("put here for one function")
        .label_in(callee.0, at, "and read by it alone")
        .help(format!("give `{name}` a parameter for it"));
    }
}

/// The one call that the context with the value goes to.
fn passed_to(pass: &Pass<'_>, put: &ValueCall) -> Option<ExprId> {
    let facts = pass.facts;
    let mut at = put.call;
    loop {
        let outer = facts.parent(at)?;
        match facts.kind(outer) {
            ExprKind::Ref { .. } => at = outer,
            ExprKind::Call { func, .. } => return (*func != at).then_some(outer),
            ExprKind::Method { receiver, .. } => return (*receiver != at).then_some(outer),
            ExprKind::Block(_) => {
                let local = facts.let_of(at).and_then(|pat| facts.bound(pat))?;
                let [only] = facts[local].uses[..] else { return None };
                at = only;
            }
            _ => return None,
        }
    }
}

/// The function of the run that is called, and where it reads the value itself.
fn reader(pass: &Pass<'_>, call: ExprId, put: &ValueCall) -> Option<((FileId, FnId), ExprId)> {
    let index = pass.index;
    let callee = index.callee(pass.file, call).filter(|callee| !index.is_stub(callee.file))?;
    let body = index.function(&callee).body?;
    let facts = &index.file(callee.file).facts;
    let read = facts.descendants(body).find(|&at| {
        index.reads_value(callee.file, at).is_some_and(|read| read.key.may_be(&put.key))
    })?;
    Some(((callee.file, callee.id), read))
}

/// Whether nobody else in the run sets or reads the value.
fn is_private_to(pass: &Pass<'_>, put: &ValueCall, reader: (FileId, FnId)) -> bool {
    let index = pass.index;
    let word = put.key.shown();
    let mut files = index.own_files().filter(|&file| index.file(file).source.text.contains(word));
    files.all(|file| {
        let facts = &index.file(file).facts;
        facts.all().all(|(at, _)| {
            let elsewhere = (file, at) != (pass.file, put.call)
                && index.sets_value(file, at).is_some_and(|other| other.key.may_be(&put.key));
            let read_elsewhere = index.reads_value(file, at).is_some_and(|other| {
                other.key.may_be(&put.key)
                    && facts.function(at).is_none_or(|function| (file, function) != reader)
            });
            index.in_test(file, facts[at].span) || !elsewhere && !read_elsewhere
        })
    })
}
