//! A function is registered for the end of a long-lived context, and stays registered after its work is done.
//!
//! `after_func` keeps its function, and everything that the function owns, until the context ends. A handler that
//! registers one under the context of the server leaves one behind for each connection, long after the connection
//! is gone. `on_cancel` returns a registration that removes the function when it is dropped; the value that
//! `after_func` returns has a method `stop`.
//!
//! ## Bad
//!
//! ```no_run
//! use ctx_core::Context;
//! use tokio::task::JoinHandle;
//!
//! async fn serve(ctx: &Context, task: JoinHandle<()>) {
//!     let abort = task.abort_handle();
//!     ctx.after_func(move || abort.abort()); //~ unstopped_callback
//!     task.await.ok();
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use ctx_core::Context;
//! use tokio::task::JoinHandle;
//!
//! async fn serve(ctx: &Context, task: JoinHandle<()>) {
//!     let abort = task.abort_handle();
//!     let _stops = ctx.on_cancel(move || abort.abort());
//!     task.await.ok();
//! }
//! ```
//!
//! ## Limits
//!
//! The context must be borrowed by the function that registers, the registered function must own something that was
//! created for this work, and every path must wait for the work. A clone of something that existed before does not
//! count as created for it.
//!
//! Confidence is medium if the context is a field, whose owner may end with the work, and if a condition on a
//! static decides whether the function is registered.
//!
//! The rule is silent in these cases:
//!
//! * Every known caller creates the context itself, or gets it from callers that do: it ends with the call.
//! * The value that `after_func` returns is used.
//! * The work ends only with the context or with an error.
//! * What the registered function owns is also passed on: it, another handle of it, or the other half of its
//!   channel goes to a task, a thread, the caller, or a function that keeps it.

use rustc_hash::FxHashSet;

use crate::facts::{ExprId, ExprKind, Facts, Origin, Place};
use crate::index::{LeftBehind, Type, ValueUse};
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "unstopped_callback",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[Role::KeepsFunction],
    in_tests: false,
    source: include_str!("unstopped_callback.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, kind) in facts.all() {
        let ExprKind::Method { receiver, args, .. } = kind else { continue };
        if index.call_role(file, id, Role::KeepsFunction).is_none() || !is_given_up(pass, id) {
            continue;
        }
        let context = index.place(file, *receiver).filter(|place| is_lent(pass, place));
        let (Some(context), Some(&function)) = (context, args.first()) else { continue };
        let Some(left) = index.left_behind(file, id, function) else { continue };
        if context.fields.is_empty() && ends_with_callers(pass, id) {
            continue;
        }
        report(pass, id, *receiver, &context, left);
    }
}

fn report(pass: &mut Pass<'_>, id: ExprId, receiver: ExprId, context: &Place, left: LeftBehind) {
    let (facts, file) = (pass.facts, pass.file);
    let (name, owned) =
        (pass.text(facts[receiver].span).to_owned(), facts[left.owned].name.clone());
    let message = format!("this function stays with `{name}` when the work here is done");
    let mut draft = pass
        .report(facts[id].span, message)
        .primary(format!("keeps `{owned}` until `{name}` ends, once for each call"))
        .label(facts[left.wait].span.at_end(), "the work is waited for here")
        .help("bind the handle and call `stop()` on it when the work is done; a function that does not block may be given to `on_cancel`, and is taken back when the registration is dropped");
    if !context.fields.is_empty() {
        draft =
            draft.inferred(file, facts[receiver].span, "this context lives longer than the work");
    }
    if let Some(once) = left.once {
        draft.inferred(file, facts[once].span, "this lets more than one call go on");
    }
}

/// Whether nobody keeps the handle by which the function could be taken back.
fn is_given_up(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    let own = pass.index.type_of(pass.file, id);
    match pass.index.value_use(pass.file, id, &|ty| *ty == own) {
        ValueUse::Ignored(_)
        | ValueUse::Unbound { .. }
        | ValueUse::Unassigned(_)
        | ValueUse::Dropped(_) => true,
        ValueUse::Bound(pat) => {
            facts.bindings(pat).into_iter().all(|local| facts[local].uses.is_empty())
        }
        _ => false,
    }
}

/// Whether a context is one that the caller lends, or a field of what it lends.
fn is_lent(pass: &Pass<'_>, context: &Place) -> bool {
    context.local().is_some_and(|local| {
        let is_given = matches!(pass.facts[local].origin, Origin::Param(..) | Origin::Receiver(_));
        is_given && matches!(pass.index.type_of_local(pass.file, local), Type::Ref(..))
    })
}

/// Whether every caller that is known gives a context that it has made itself, which ends soon after the call, or one that its
/// own callers have made.
fn ends_with_callers(pass: &Pass<'_>, call: ExprId) -> bool {
    let index = pass.index;
    let Some(function) = pass.facts.function(call) else { return false };
    let carries = |ty: &Type| index.type_role(ty, Role::Context).is_some();
    let (mut open, mut seen) = (vec![(pass.file, function)], FxHashSet::default());
    while let Some(function) = open.pop() {
        if !seen.insert(function) {
            continue;
        }
        let calls = index.calls_of(function.0, function.1);
        if calls.is_empty() {
            return false;
        }
        for (home, call) in calls {
            let facts = &index.file(home).facts;
            let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = facts.kind(call)
            else {
                return false;
            };
            let given =
                args.iter().copied().find(|&arg| carries(index.type_of(home, arg).peel_refs()));
            let Some(given) = given else { return false };
            match facts.local(facts.peel(given)).map(|local| (local, facts[local].origin)) {
                Some((_, Origin::Let(..))) => {}
                Some((local, Origin::Param(around, _)))
                    if matches!(index.type_of_local(home, local), Type::Ref(..)) =>
                {
                    open.push((home, around));
                }
                None if is_temporary(facts, given) => {}
                _ => return false,
            }
        }
    }
    true
}

/// Whether an argument is a reference to what is made for the call.
fn is_temporary(facts: &Facts, given: ExprId) -> bool {
    let ExprKind::Ref { expr, .. } = facts.kind(given) else { return false };
    let mut made = *expr;
    while let ExprKind::Field { base, .. } = facts.kind(made) {
        made = *base;
    }
    matches!(facts.kind(made), ExprKind::Call { .. } | ExprKind::Method { .. })
}
