//! The `else` of a `select!` can never run.
//!
//! `else` runs when every branch is disabled. A branch with neither a precondition nor a refutable pattern is never
//! disabled, so the `else` beside it is dead code: the loop that it should end continues when the channels are closed.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::{sync::mpsc::Receiver, time::Interval};
//!
//! async fn actor(mut inbox: Receiver<u32>, mut every: Interval) {
//!     loop {
//!         tokio::select! {
//!             Some(message) = inbox.recv() => println!("{message}"),
//!             _ = every.tick() => println!("tick"),
//!             else => break, //~ unreachable_select_else
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::{sync::mpsc::Receiver, time::Interval};
//!
//! async fn actor(mut inbox: Receiver<u32>, mut every: Interval) {
//!     loop {
//!         tokio::select! {
//!             message = inbox.recv() => match message {
//!                 Some(message) => println!("{message}"),
//!                 None => break,
//!             },
//!             _ = every.tick() => println!("tick"),
//!         }
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! An `else` that is empty, or that itself says that it cannot be reached, is not reported. There is no fix: without
//! the `else`, nothing would show that a closed channel does not end the loop.
//!
//! Confidence is medium in examples, and where only preconditions or single values disable the other branches: then the
//! `else` is dead, but no source ends unheard.

use crate::facts::{Branch, ExprId, ExprKind, Makes};
use crate::rule::{FixKind, Group, Level, Pass, Rule};

pub(super) static RULE: Rule = Rule {
    name: "unreachable_select_else",
    group: Group::Suspicious,
    level: Level::Warn,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("unreachable_select_else.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, select) in index.tokio_selects(file) {
        let Some(dead) = select.else_ else { continue };
        if says_so(pass, dead) {
            continue;
        }
        let always =
            select.branches.iter().find(|branch| index.can_be_off(file, id, branch) == Some(false));
        let Some(always) = always else { continue };
        let is_refutable = |branch: &Branch| index.refutable(file, id, branch.pat) != Some(false);
        // What is polled in its place gives one value, and is no source that could end.
        let ends = |branch: &Branch| {
            index.refutable(file, id, branch.pat) == Some(true)
                && index.place(file, branch.future).is_none()
        };
        let loses_an_end = select.branches.iter().any(ends);
        let is_conditional =
            select.branches.iter().any(|branch| branch.guard.is_some() || is_refutable(branch));
        let is_example = index.is_for_development(file);
        let draft = pass
            .report(
                facts[dead].span,
                "this `else` never runs: a branch beside it is never disabled",
            )
            .primary("reached only when every branch is disabled")
            .label(always.span, "this branch has no precondition, and its pattern always matches")
            .help("handle the end of each source in its own branch, and remove the `else`");
        if is_example {
            draft.inferred(file, always.span, "an example ends with its process");
        } else if is_conditional && !loses_an_end {
            let why = "what disables the other branches is not the end of a source";
            draft.inferred(file, always.span, why);
        }
    }
}

/// Whether a handler does nothing, or says that it is not reached.
fn says_so(pass: &Pass<'_>, handler: ExprId) -> bool {
    let facts = pass.facts;
    match facts.kind(handler) {
        ExprKind::Block(block) => match &block.stmts[..] {
            [] => true,
            _ => facts.runs(handler).into_iter().skip(1).any(|at| is_panic(pass, at)),
        },
        ExprKind::Tuple(parts) => parts.is_empty(),
        _ => is_panic(pass, handler),
    }
}

fn is_panic(pass: &Pass<'_>, id: ExprId) -> bool {
    matches!(pass.facts.kind(id), ExprKind::Macro(call) if call.makes == Makes::Never)
}
