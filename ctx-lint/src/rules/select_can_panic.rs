//! A `select!` panics when all of its branches are disabled.
//!
//! A branch of `tokio::select!` is disabled while its `if` is false, and once its pattern has failed to match. If every
//! branch is disabled and there is no `else`, the macro panics with "all branches are disabled and there is no else
//! branch". This typically happens at shutdown: every channel is closed, and every `Some(x)` fails.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::sync::mpsc::Receiver;
//!
//! async fn serve(mut commands: Receiver<u32>, mut events: Receiver<u32>) {
//!     loop {
//!         tokio::select! { //~ select_can_panic
//!             Some(command) = commands.recv() => println!("{command}"),
//!             Some(event) = events.recv() => println!("{event}"),
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::sync::mpsc::Receiver;
//!
//! async fn serve(mut commands: Receiver<u32>, mut events: Receiver<u32>) {
//!     loop {
//!         tokio::select! {
//!             Some(command) = commands.recv() => println!("{command}"),
//!             Some(event) = events.recv() => println!("{event}"),
//!             else => break,
//!         }
//!     }
//! }
//! ```
//!
//! ## Fix
//!
//! `else => break` is added if the `select!` is a statement in a loop without a value, and every branch waits for the
//! next `Some` or `Ok` without a precondition: then nothing is left to wait for. The fix is unsafe: a pattern may fail
//! for another reason.
//!
//! ## Limits
//!
//! The rule is silent in these cases:
//!
//! * Two preconditions exclude each other: `if x` beside `if !x`, or `if set.len() < MAX` beside one that takes from it.
//! * The code around the `select!` leaves on the condition that a precondition checks.
//! * A branch receives from something that cannot end: a signal, an interval, or a channel whose sender lives beside
//!   the receiver. A branch that is alone and that another value disables, as `Lagged` does, is reported all the same.
//! * A condition around the `select!` checks the collection that a branch takes from, or checks anything if all
//!   branches have preconditions.
//! * No pattern can fail, so that only preconditions disable branches.
//!
//! Confidence is low unless each branch waits for a channel, stream or collection that can end independently. It is low in
//! loops that may count what is to come: `for`, and those of which each handler, or each turn, changes the condition.

mod doubt;
mod fix;
mod guards;

use self::doubt::doubt;
use self::guards::{excluded, shares_collection};
use crate::facts::{Branch, ExprId, ExprKind, Select};
use crate::index::End;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "select_can_panic",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::Unsafe,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("select_can_panic.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let index = pass.index;
    for (id, select) in index.tokio_selects(pass.file) {
        let is_open = select.else_.is_none() && !select.branches.is_empty();
        if is_open && can_all_be_off(pass, id, select) {
            report(pass, id, select);
        }
    }
}

fn can_all_be_off(pass: &Pass<'_>, id: ExprId, select: &Select) -> bool {
    let (index, file) = (pass.index, pass.file);
    let fails = |branch: &Branch| index.refutable(file, id, branch.pat) == Some(true);
    let mut all = select.branches.iter();
    all.all(|branch| index.can_be_off(file, id, branch) == Some(true))
        && select.branches.iter().any(fails)
        && (!select
            .branches
            .iter()
            .any(|branch| branch.guard.is_none() && index.is_endless(file, branch.future))
            || index.falls_with_value(file, id, select))
        && !excluded(pass, select)
        && !shares_collection(pass, select)
        && !left_by_guard(pass, id, select)
        && !asks_for_more(pass, id, select)
        && !(asked_before(pass, id) && select.branches.iter().all(|branch| branch.guard.is_some()))
}

/// Whether a condition around the `select!` asks something first.
fn asked_before(pass: &Pass<'_>, id: ExprId) -> bool {
    let facts = pass.facts;
    let inside = facts.ancestors(id).take_while(|&outer| !facts.is_deferred(outer));
    inside.into_iter().any(|outer| match facts.kind(outer) {
        ExprKind::If { cond, .. } => !facts.contains(*cond, id),
        ExprKind::While { cond, .. } => !facts.contains(*cond, id),
        _ => false,
    })
}

/// Whether a condition around the `select!` asks about the collection that a branch takes from.
fn asks_for_more(pass: &Pass<'_>, id: ExprId, select: &Select) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let sources = select.branches.iter().filter(|branch| branch.guard.is_none());
    let sources = sources.filter_map(|branch| match index.end_of_receive(file, branch.future)? {
        (End::Empty, receiver) => index.viewed(file, receiver),
        _ => None,
    });
    let sources: Vec<_> = sources.collect();
    let around = facts.ancestors(id).take_while(|&outer| !facts.is_deferred(outer));
    around.into_iter().any(|outer| match facts.kind(outer) {
        ExprKind::If { cond, .. } | ExprKind::While { cond, .. } => {
            !facts.contains(*cond, id) && sources.iter().any(|place| facts.mentions(*cond, place))
        }
        _ => false,
    })
}

/// Whether what a precondition asks decides somewhere else whether to go on.
fn left_by_guard(pass: &Pass<'_>, id: ExprId, select: &Select) -> bool {
    let facts = pass.facts;
    let guards: Vec<ExprId> = select.branches.iter().filter_map(|branch| branch.guard).collect();
    let Some(around) = facts.ancestors(id).last() else { return false };
    let names: Vec<_> = guards
        .iter()
        .flat_map(|&guard| facts.runs(guard))
        .filter(|&at| facts.local(at).is_some())
        .map(|at| facts.named_at(at))
        .collect();
    facts.descendants(around).any(|at| {
        let (cond, leaves) = match facts.kind(at) {
            ExprKind::If { cond, then, else_ } => {
                (*cond, facts.diverges(*then) || else_.is_some_and(|other| facts.diverges(other)))
            }
            ExprKind::While { cond, .. } => (*cond, true),
            ExprKind::Match { scrutinee, arms } => {
                (*scrutinee, arms.iter().any(|arm| facts.diverges(arm.body)))
            }
            _ => return false,
        };
        leaves && names.iter().any(|place| facts.mentions(cond, place))
    })
}

fn report(pass: &mut Pass<'_>, id: ExprId, select: &Select) {
    let facts = pass.facts;
    let (file, doubt) = (pass.file, doubt(pass, id, select));
    let labels: Vec<_> = select
        .branches
        .iter()
        .map(|branch| match branch.guard {
            Some(guard) => (facts[guard].span, "disabled while this is false"),
            None => (facts[branch.pat].span, "disabled once this does not match"),
        })
        .collect();
    let fixed = fix::edits(pass, id, select);
    let mut draft = pass
        .report(
            facts[id].span,
            "this panics when every branch is disabled, since there is no `else`",
        )
        .primary("each of its branches can be disabled");
    for (span, text) in labels {
        draft = draft.label(span, text);
    }
    let draft = draft.help(if facts.enclosing_loop(id).is_some() {
        "add `else => break`, or explain with `else => unreachable!(…)` why it cannot happen"
    } else {
        "add an `else` branch, or explain with `else => unreachable!(…)` why it cannot happen"
    });
    let draft = match fixed {
        Some(edits) => {
            draft.fix(FixKind::Unsafe, "leave the loop when every branch is disabled", edits)
        }
        None => draft,
    };
    if let Some((span, text)) = doubt {
        draft.assumed(file, span, text);
    }
}
