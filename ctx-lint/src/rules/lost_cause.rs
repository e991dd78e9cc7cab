//! A context is cancelled with a cause, but the report only says that it was cancelled.
//!
//! `cancel_cause` records why a context ends, and `cause()` returns it. `err()` only tells *that* the context has
//! ended, and how: a log line or an error that is made from it reads `context canceled`, whatever went wrong.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn run(ctx: &Context, jobs: &[fn(&Context) -> std::io::Result<()>]) -> Result<(), String> {
//!     let (ctx, guard) = ctx.with_cancel_cause();
//!     for job in jobs {
//!         if let Err(error) = job(&ctx) {
//!             guard.cancel_cause(error);
//!         }
//!     }
//!     match ctx.err() { //~ lost_cause
//!         Some(error) => Err(format!("stopped: {error}")),
//!         None => Ok(()),
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn run(ctx: &Context, jobs: &[fn(&Context) -> std::io::Result<()>]) -> Result<(), String> {
//!     let (ctx, guard) = ctx.with_cancel_cause();
//!     for job in jobs {
//!         if let Err(error) = job(&ctx) {
//!             guard.cancel_cause(error);
//!         }
//!     }
//!     match ctx.cause() {
//!         Some(cause) => Err(format!("stopped: {cause}")),
//!         None => Ok(()),
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! The context and its guard must be variables that are bound together, and the function must contain both the call
//! that gives the cause and the one that asks for the error. The rule is silent in these cases:
//!
//! * The function, or one that it passes the context to, asks for the cause.
//! * A clone of the context is stored in a value.
//! * The reason is logged or kept in another way, also through the result that it comes from.
//! * The error is only looked at: compared, matched, or asked for its kind.
//! * The cause can only be given after the error was asked for.
//! * The context is passed on together with the error.

mod otherwise;
mod told;

use rustc_hash::FxHashMap;

use self::otherwise::is_told_otherwise;
use self::told::Told;
use crate::facts::{ExprId, ExprKind, LocalId};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "lost_cause",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::GivesCause],
    in_tests: false,
    source: include_str!("lost_cause.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    // Many calls may ask about one context.
    let mut asked: FxHashMap<(ExprId, LocalId), bool> = FxHashMap::default();
    for (id, kind) in facts.all() {
        let ExprKind::Method { receiver, .. } = kind else { continue };
        if index.call_role(file, id, Role::TellsEnd).is_none() {
            continue;
        }
        let Some(context) = facts.local(*receiver) else { continue };
        let Some(body) = facts.function(id).and_then(|function| facts[function].body) else {
            continue;
        };
        let Some(given) = cause_of(pass, context) else { continue };
        let is_told = Told::of(pass, context).is_told(id) && facts.reaches(given, id, body);
        if !is_told || is_told_otherwise(pass, given) {
            continue;
        }
        let asks = || is_asked_for(pass, body, context);
        if !*asked.entry((body, context)).or_insert_with(asks) {
            report(pass, id, given, context);
        }
    }
}

fn report(pass: &mut Pass<'_>, id: ExprId, given: ExprId, context: LocalId) {
    let facts = pass.facts;
    let name = facts[context].name.clone();
    let help = if gives_no_more(pass, id) {
        "log `cause()` here, or return an error that has room for it: it is the error that the context was ended with"
    } else {
        "ask for `cause()`, which is the error that the context was ended with"
    };
    pass.report(facts[id].span, format!("this says that `{name}` has ended, but not why"))
        .primary("the cause is lost here")
        .label(facts[given].span, "the context is ended with a cause here")
        .help(help);
}

/// Whether the function around gives the error of a context itself, which has no room for a cause.
fn gives_no_more(pass: &Pass<'_>, id: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let error = facts.function(id).and_then(|function| index.error_of_fn(file, function));
    let mut ty = index.type_of(file, id);
    if index.is_future(&ty) {
        ty = index.output_of(&ty);
    }
    let own = index.error_of(&ty).or_else(|| ty.first_arg().cloned()).unwrap_or(ty);
    error.is_some_and(|error| !error.is_unknown() && own == error)
}

/// Where a context is ended with a cause, by the guard that is bound beside it or by a canceller that comes from that.
fn cause_of(pass: &Pass<'_>, context: LocalId) -> Option<ExprId> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let (pat, _) = facts.source_of(context)?;
    let guards = facts.bindings(pat).into_iter().filter(|&local| {
        index.type_role(&index.type_of_local(file, local), Role::CancelGuard).is_some()
    });
    let gives = |&at: &ExprId| index.call_role(file, at, Role::GivesCause).is_some();
    let (mut open, mut seen) = (guards.collect::<Vec<_>>(), Vec::new());
    while let Some(local) = open.pop() {
        if seen.contains(&local) {
            continue;
        }
        seen.push(local);
        let calls = facts[local].uses.iter().filter_map(|&at| facts.parent(at));
        let mut calls = calls.filter(|&call| matches!(facts.kind(call), ExprKind::Method { .. }));
        if let Some(found) = calls.clone().find(gives) {
            return Some(found);
        }
        let made = calls.by_ref().filter_map(|call| facts.let_of(call)).collect::<Vec<_>>();
        open.extend(made.into_iter().filter_map(|pat| facts.bound(pat)));
    }
    None
}

/// Whether a function asks any context for its cause, or gives this one to a function that does, or a clone of it to a value that
/// may.
fn is_asked_for(pass: &Pass<'_>, body: ExprId, context: LocalId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let asks = |home, at| index.call_role(home, at, Role::TellsCause).is_some();
    let uses = facts[context].uses.iter().map(|&at| facts.named_at(at)).collect::<Vec<_>>();
    let Some(place) = uses.into_iter().find(|place| place.fields.is_empty()) else { return true };
    let is_put_away = |at: ExprId| {
        let copy =
            facts.parent(at).filter(|&copy| index.call_role(file, copy, Role::Clones).is_some());
        copy.and_then(|copy| facts.parent(copy)).is_some_and(|outer| match facts.kind(outer) {
            ExprKind::Struct { .. } => true,
            ExprKind::Call { .. } => index.is_constructor(file, outer),
            _ => false,
        })
    };
    facts[context].uses.iter().any(|&at| is_put_away(at))
        || facts
            .descendants(body)
            .any(|at| index.does(file, at, &place, &|home, at, _| asks(home, at)))
}
