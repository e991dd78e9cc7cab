//! A context is cancelled with a cause, and what is reported is that it was cancelled.
//!
//! `cancel_cause` says why a context ends, and `cause()` gives that back. `err()` says only *that* it has ended, and how: a log
//! line or an error that is made of it reads `cancelled`, whatever went wrong.
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
//! The context and its guard are variables that are bound together, and both the cause and the question stand in their function.
//! Silent where the function asks any context for its cause, and where the error is only looked at: compared, matched, or asked
//! of which kind it is.

use crate::facts::{ExprId, ExprKind, LocalId, Makes, PatId};
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
    for (id, kind) in facts.all() {
        let ExprKind::Method { receiver, .. } = kind else { continue };
        if index.call_role(file, id, Role::TellsEnd).is_none() || !is_reported(pass, id) {
            continue;
        }
        let Some(context) = facts.local(*receiver) else { continue };
        let Some(given) = cause_of(pass, context) else { continue };
        let Some(body) = facts.extent(context) else { continue };
        let asks = |at: ExprId| index.call_role(file, at, Role::TellsCause).is_some();
        if facts.descendants(body).any(asks) {
            continue;
        }
        let name = facts[context].name.clone();
        pass.report(facts[id].span, format!("this says that `{name}` has ended, but not why"))
            .primary("the cause is lost here")
            .label(facts[given].span, "the context is ended with a cause here")
            .help("ask for `cause()`, which is the error that the context was ended with");
    }
}

/// Where a context is ended with a cause, by the guard that is bound beside it.
fn cause_of(pass: &Pass<'_>, context: LocalId) -> Option<ExprId> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let (pat, _) = facts.source_of(context)?;
    let guards = facts.bindings(pat).into_iter().filter(|&local| {
        index.type_role(&index.type_of_local(file, local), Role::CancelGuard).is_some()
    });
    let gives = |&at: &ExprId| index.call_role(file, at, Role::GivesCause).is_some();
    let mut uses = guards.flat_map(|guard| facts[guard].uses.iter().copied());
    uses.find_map(|at| facts.parent(at).filter(gives))
}

/// Whether somebody gets the error of a context to read: a match binds it, and gives it away.
fn is_reported(pass: &Pass<'_>, call: ExprId) -> bool {
    let facts = pass.facts;
    let Some(outer) = facts.parent(call) else { return false };
    let pats: Vec<PatId> = match facts.kind(outer) {
        ExprKind::Match { scrutinee, arms } if *scrutinee == call => {
            arms.iter().map(|arm| arm.pat).collect()
        }
        ExprKind::Let { pat, expr } if *expr == call => vec![*pat],
        _ => return false,
    };
    let bound = pats.into_iter().flat_map(|pat| facts.bindings(pat));
    bound.into_iter().any(|local| facts[local].uses.iter().any(|&at| is_given(pass, at)))
}

/// Whether a use of an error gives it to a reader, and is no question about it.
fn is_given(pass: &Pass<'_>, at: ExprId) -> bool {
    let facts = pass.facts;
    match facts.parent(at).map(|outer| facts.kind(outer)) {
        Some(ExprKind::Macro(call)) => !matches!(call.makes, Makes::Bool),
        Some(ExprKind::Call { .. } | ExprKind::Return(_) | ExprKind::Struct { .. }) => true,
        _ => false,
    }
}
