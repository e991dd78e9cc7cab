//! A context is cancelled with a cause, and what is reported is that it was cancelled.
//!
//! `cancel_cause` says why a context ends, and `cause()` gives that back. `err()` says only *that* it has ended, and how: a log
//! line or an error that is made of it reads `context canceled`, whatever went wrong.
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
//! Silent where the function asks any context for its cause, where the error is only looked at (compared, matched, or asked
//! of which kind it is), where the cause can only be given later, and where the context goes along with the error.

use rustc_hash::FxHashMap;

use crate::facts::{ExprId, ExprKind, LocalId, Makes, PatId, PatKind};
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
    let mut asking: FxHashMap<ExprId, bool> = FxHashMap::default();
    for (id, kind) in facts.all() {
        let ExprKind::Method { receiver, .. } = kind else { continue };
        if index.call_role(file, id, Role::TellsEnd).is_none() {
            continue;
        }
        let Some(context) = facts.local(*receiver) else { continue };
        if !is_reported(pass, id, context) {
            continue;
        }
        let Some(given) = cause_of(pass, context) else { continue };
        let Some(body) = facts.function(id).and_then(|function| facts[function].body) else {
            continue;
        };
        let asks = |at: ExprId| index.call_role(file, at, Role::TellsCause).is_some();
        let is_asked = *asking.entry(body).or_insert_with(|| facts.descendants(body).any(asks));
        if is_asked || !facts.reaches(given, id, body) {
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

/// Whether somebody gets the error of a context to read: a match binds it, whatever it is, and gives it away without the
/// context, of which the reader could ask more.
fn is_reported(pass: &Pass<'_>, call: ExprId, context: LocalId) -> bool {
    let facts = pass.facts;
    let Some(outer) = facts.parent(call) else { return false };
    let (pats, within): (Vec<PatId>, ExprId) = match facts.kind(outer) {
        ExprKind::Match { scrutinee, arms } if *scrutinee == call => {
            (arms.iter().filter(|arm| arm.guard.is_none()).map(|arm| arm.pat).collect(), outer)
        }
        ExprKind::Let { pat, expr } if *expr == call => {
            (vec![*pat], facts.parent(outer).unwrap_or(outer))
        }
        _ => return false,
    };
    let goes_along = |&at: &ExprId| facts.contains(within, at) && !facts.contains(call, at);
    if facts[context].uses.iter().any(goes_along) {
        return false;
    }
    let bound = pats.into_iter().filter_map(|pat| whole(pass, pat));
    bound.into_iter().any(|local| facts[local].uses.iter().any(|&at| is_given(pass, at)))
}

/// The variable that takes whatever the error is.
fn whole(pass: &Pass<'_>, pat: PatId) -> Option<LocalId> {
    match &pass.facts[pat].kind {
        PatKind::TupleStruct { elems, .. } => match elems[..] {
            [only] => pass.facts.bound(only),
            _ => None,
        },
        _ => pass.facts.bound(pat),
    }
}

/// Whether a use of an error gives it to a reader: a text, or a value that is made of it.
fn is_given(pass: &Pass<'_>, at: ExprId) -> bool {
    let facts = pass.facts;
    let Some(outer) = facts.parent(at) else { return false };
    match facts.kind(outer) {
        ExprKind::Macro(call) => {
            !matches!(call.makes, Makes::Bool | Makes::Compares(..) | Makes::Unknown)
        }
        ExprKind::Call { .. } => pass.index.is_constructor(pass.file, outer),
        ExprKind::Return(_) | ExprKind::Struct { .. } => true,
        _ => false,
    }
}
