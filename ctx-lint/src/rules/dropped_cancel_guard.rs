//! A cancel guard is dropped before its context is used.
//!
//! A guard cancels its context when it is dropped, and `_` does not keep it: `let (ctx, _) = parent.with_cancel();`
//! returns a context that is cancelled before the next line runs. The compiler does not warn, and the work that gets
//! the context stops at once or never starts. The same happens with `.0`, with `..`, with `let … else`, with a
//! `drop(guard)` that comes too early, and with a context that is returned while its guard stays behind.
//!
//! These types are guards:
//!
//! * ctx-core's `CancelGuard`;
//! * tokio-util's `DropGuard` and `AbortOnDropHandle`;
//! * OpenTelemetry's `ContextGuard`: if it is dropped at once, the context is never current;
//! * the types that `[vocabulary] guards` names;
//! * types of the analysed code that are only a handle whose `Drop` aborts, cancels or sends;
//! * types that hold only a guard, its context and plain data: `struct Leash(CancelGuard)`.
//!
//! A call of a function in the analysed code that returns a guard counts like a call to the library, and a call of one
//! that drops the guard it is given counts like `drop`. The sender of a channel is a guard if its end is the signal:
//! after `let (_, stop) = watch::channel(false);` a branch `_ = stop.changed() => break` stops at once.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn serve(parent: &Context) {
//!     let (ctx, _) = parent.with_cancel(); //~ dropped_cancel_guard
//!     work(&ctx);
//! }
//! # fn work(_: &Context) {}
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::Context;
//!
//! fn serve(parent: &Context) {
//!     let (ctx, _guard) = parent.with_cancel();
//!     work(&ctx);
//! } // cancelled here, when the work is done
//! # fn work(_: &Context) {}
//! ```
//!
//! ## Fix
//!
//! `_` and `..` become `_guard`, which lives to the end of the block. Where nothing follows in the block, there is no fix.
//!
//! ## Limits
//!
//! A guard that is moved into a struct, a collection or a function that may keep it is the responsibility of its new
//! owner. A temporary may live long enough: `work(&parent.with_timeout(d).0).await`. A context that is only checked may
//! be cancelled on purpose. If a guard is taken out of its place, the confidence is low. If a guard only sends a signal, it
//! is medium: whoever receives it may go on. A sender counts with its wait.

mod early;
mod keep;
mod lost;
mod parts;
mod signal;

use rustc_hash::FxHashSet;

use crate::facts::{ExprId, PatId};
use crate::index::{Type, ValueUse};
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "dropped_cancel_guard",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::Safe,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("dropped_cancel_guard.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let facts = pass.facts;
    // A `match` has one pattern for the guards of all its arms.
    let mut told = FxHashSet::default();
    for (id, _) in facts.all() {
        let index = pass.index;
        let is_guard = |ty: &Type| is_guard(pass, ty);
        if lost::replaces(pass, id) {
            lost::taken(pass, id);
        } else if index.makes(pass.file, id, &is_guard)
            && !index.shares(&index.type_of(pass.file, id), &is_guard)
            && !index.makes_unarmed(pass.file, id)
        {
            made(pass, id, &mut told);
        }
    }
    early::check(pass);
    parts::check(pass);
    signal::check(pass);
}

/// Whether a type is a guard, or nothing but something around one.
fn is_guard(pass: &Pass<'_>, ty: &Type) -> bool {
    pass.index.guard_or_wrapper(ty).is_some()
}

/// What the guard in a type does when it is dropped.
fn effect(pass: &Pass<'_>, ty: &Type) -> String {
    match ty {
        Type::Tuple(parts) => parts
            .iter()
            .map(|part| effect(pass, part))
            .find(|text| !text.is_empty())
            .unwrap_or_default(),
        Type::Adt(_, args) => pass
            .index
            .guard_or_wrapper(ty)
            .unwrap_or_else(|| args.first().map(|arg| effect(pass, arg)).unwrap_or_default()),
        _ => pass.index.guard_effect(ty).unwrap_or_default().to_owned(),
    }
}

fn at_once(what: &str) -> String {
    format!("this guard is dropped at once, which {what}")
}

/// A new guard: where does it go?
fn made(pass: &mut Pass<'_>, id: ExprId, told: &mut FxHashSet<PatId>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let what = effect(pass, &index.type_of(file, id));
    let taken = facts[id].span;
    match index.value_use(file, id, &|ty| is_guard(pass, ty)) {
        ValueUse::Ignored(at) => keep::ignored(pass, id, at, &what),
        ValueUse::Unbound { pat, block, number }
            if !lost::only_checked(pass, block, number)
                && !parts::takes_apart(pass, block, number)
                && told.insert(pat) =>
        {
            keep::unbound(pass, id, (pat, block, number), &what);
        }
        ValueUse::Unassigned(at) => {
            let span = facts[at].span;
            let signal = signal::sent(pass, id);
            signal::doubt(pass.report(span, at_once(&what)), signal)
                .primary("`_` keeps nothing: the guard dies here")
                .label(taken, "the guard is taken here")
                .help("assign the guard to a variable that lives as long as the context is used");
        }
        ValueUse::Split(field)
            if lost::kept(pass, field)
                && !parts::is_of_a_struct(pass, field)
                && lost::is_its_guard(pass, field) =>
        {
            lost::split(pass, field, taken, &what);
        }
        ValueUse::Closure(closure) => lost::in_closure(pass, closure, taken, &what),
        ValueUse::Matched(holder) => parts::matched(pass, holder, taken, &what),
        _ => {}
    }
}
