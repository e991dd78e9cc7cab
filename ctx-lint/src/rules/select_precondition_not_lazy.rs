//! The precondition of a `select!` branch does not keep its expression from being evaluated.
//!
//! `tokio::select!` evaluates the expression of every branch, even if the `if` of the branch is false: only the
//! resulting future is not polled. So `rx.as_mut().unwrap().recv(), if rx.is_some()` panics in the very case that it
//! seems to exclude. An `async` block around the expression delays its evaluation until the block is polled.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::sync::mpsc::Receiver;
//!
//! async fn next(mut rx: Option<Receiver<u32>>, stop: tokio_util::sync::CancellationToken) -> Option<u32> {
//!     tokio::select! {
//!         item = rx.as_mut().unwrap().recv(), if rx.is_some() => item, //~ select_precondition_not_lazy
//!         _ = stop.cancelled() => None,
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::sync::mpsc::Receiver;
//!
//! async fn next(mut rx: Option<Receiver<u32>>, stop: tokio_util::sync::CancellationToken) -> Option<u32> {
//!     tokio::select! {
//!         item = async { rx.as_mut().unwrap().recv().await }, if rx.is_some() => item,
//!         _ = stop.cancelled() => None,
//!     }
//! }
//! ```
//!
//! ## Fix
//!
//! The expression is wrapped in an `async` block.
//!
//! ## Limits
//!
//! The `if` must check the same variable or field that is unwrapped or indexed. The rule is silent if an `if` or
//! `match` around the `select!` makes the same check, or if the place is surely filled before it.

mod known;

use crate::facts::{Branch, ExprId, ExprKind, Place};
use crate::index::Type;
use crate::role::Role;
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "select_precondition_not_lazy",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::Safe,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("select_precondition_not_lazy.rs"),
    check,
};

/// What a precondition asks about a place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    /// Whether there is a value in it.
    Present,
    /// Whether it has elements.
    NotEmpty,
}

fn check(pass: &mut Pass<'_>) {
    let index = pass.index;
    for (id, select) in index.tokio_selects(pass.file) {
        for branch in &select.branches {
            let Some(guard) = branch.guard else { continue };
            let found = asked(pass, guard).into_iter().find_map(|(place, asked)| {
                let at = panics(pass, branch.future, &place, asked)?;
                (!known::known(pass, id, &place)).then_some(at)
            });
            let Some(at) = found else { continue };
            report(pass, branch, guard, at);
        }
    }
}

/// The places of which a condition says that they hold something.
fn asked(pass: &Pass<'_>, cond: ExprId) -> Vec<(Place, Asked)> {
    let facts = pass.facts;
    match facts.kind(cond) {
        ExprKind::Binary { op, left, right } if op == "&&" => {
            [asked(pass, *left), asked(pass, *right)].concat()
        }
        ExprKind::Method { .. } => told(pass, cond, true),
        ExprKind::Not(inner) => told(pass, *inner, false),
        _ => Vec::new(),
    }
}

/// What a question about a place says where it is answered so.
fn told(pass: &Pass<'_>, question: ExprId, answer: bool) -> Vec<(Place, Asked)> {
    let facts = pass.facts;
    let ExprKind::Method { receiver, .. } = facts.kind(question) else { return Vec::new() };
    let role = |role: Role| pass.index.call_role(pass.file, question, role);
    let present = match role(Role::AsksVariant) {
        Some(variant) => matches!(variant, "Some" | "Ok") == answer,
        // `is_some_and` is false, and `is_none_or` true, where there is nothing.
        None => matches!(
            (role(Role::TurnsVariant), answer),
            (Some("None: false" | "Err: false"), true) | (Some("None: true" | "Err: true"), false)
        ),
    };
    let asked = match role(Role::AsksEmpty) {
        _ if present => Asked::Present,
        Some(_) if !answer => Asked::NotEmpty,
        _ => return Vec::new(),
    };
    pass.index.viewed(pass.file, *receiver).map(|place| (place, asked)).into_iter().collect()
}

/// The part of a future's expression that panics at once when the place holds nothing.
fn panics(pass: &Pass<'_>, future: ExprId, place: &Place, asked: Asked) -> Option<ExprId> {
    let facts = pass.facts;
    if facts.is_deferred(future) {
        return None;
    }
    let panics = |at| pass.index.call_role(pass.file, at, Role::PanicsUnless);
    facts.runs(future).into_iter().find(|&at| match facts.kind(at) {
        ExprKind::Method { receiver, .. } if matches!(panics(at), Some("Some" | "Ok")) => {
            match asked {
                Asked::Present => pass.index.viewed(pass.file, *receiver).as_ref() == Some(place),
                Asked::NotEmpty => element(pass, *receiver).as_ref() == Some(place),
            }
        }
        ExprKind::Index { base, .. } => {
            // An array has its elements from the start.
            let is_array =
                matches!(pass.index.peel(&pass.index.type_of(pass.file, *base)), Type::Array(_));
            asked == Asked::NotEmpty
                && !is_array
                && pass.index.place(pass.file, *base).as_ref() == Some(place)
        }
        _ => false,
    })
}

fn element(pass: &Pass<'_>, id: ExprId) -> Option<Place> {
    match pass.facts.kind(id) {
        ExprKind::Method { receiver, .. }
            if pass.index.call_role(pass.file, id, Role::GivesElement).is_some() =>
        {
            pass.index.place(pass.file, *receiver)
        }
        _ => None,
    }
}

fn report(pass: &mut Pass<'_>, branch: &Branch, guard: ExprId, at: ExprId) {
    let facts = pass.facts;
    let future = facts[branch.future].span;
    let text = pass.text(future);
    let leaves = facts.descendants(branch.future).any(|inside| {
        use ExprKind::{Await, Break, Continue, Macro, Return, Try};
        // None of them leads out of an `async` block, or would leave that alone.
        matches!(
            facts.kind(inside),
            Try(_) | Await(_) | Return(_) | Break { .. } | Continue { .. } | Macro(_)
        )
    });
    let callable =
        matches!(facts.kind(branch.future), ExprKind::Method { .. } | ExprKind::Call { .. });
    let draft = pass
        .report(
            facts[at].span,
            "this is evaluated even when the precondition is false, and then panics",
        )
        .primary("evaluated before the branch is disabled")
        .label(facts[guard].span, "only keeps the future from being polled")
        .help("put the expression into an `async` block, which runs only when it is polled");
    if callable && !leaves {
        let edits = vec![(future, format!("async {{ {text}.await }}"))];
        draft.fix(FixKind::Safe, "evaluate it in an `async` block", edits);
    }
}
