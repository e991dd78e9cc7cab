//! A `select!` branch drops every value that its inner pattern does not match.
//!
//! When a value does not match a branch's pattern, `tokio::select!` drops the value and disables the branch until
//! another branch has won. So `Some(Ok(event)) = stream.next()` mutes the whole stream at the first error, and
//! `Some(Err(e)) = set.join_next()` throws away the first success and stops reaping. `Some(x)` and `Ok(x)` alone are
//! the accepted way to let a branch retire at the end of its source. A pattern inside these, or any other pattern,
//! makes values that still matter disappear without a trace.
//!
//! ## Bad
//!
//! ```no_run
//! use tokio::task::JoinSet;
//! use tokio_util::sync::CancellationToken;
//!
//! async fn reap(mut set: JoinSet<Result<(), String>>, stop: CancellationToken) {
//!     loop {
//!         tokio::select! {
//!             Some(Err(e)) = set.join_next() => eprintln!("{e}"), //~ select_pattern_discards
//!             _ = stop.cancelled() => break,
//!         }
//!     }
//! }
//! ```
//!
//! ## Good
//!
//! ```no_run
//! use tokio::task::JoinSet;
//! use tokio_util::sync::CancellationToken;
//!
//! async fn reap(mut set: JoinSet<Result<(), String>>, stop: CancellationToken) {
//!     loop {
//!         tokio::select! {
//!             Some(done) = set.join_next() => if let Err(e) = done {
//!                 eprintln!("{e}");
//!             },
//!             _ = stop.cancelled() => break,
//!         }
//!     }
//! }
//! ```
//!
//! ## Limits
//!
//! Only `tokio::select!` in a loop is checked: the `select!` of the futures crate does not accept such patterns. These
//! are not reported:
//!
//! * Literals: the value that does not match `true` is known.
//! * A branch whose future outlives the loop, such as `&mut handle`.
//! * `Some(x)` inside another pattern: only `None` fails to match, and it holds nothing.
//! * The only branch of a `select!` without `else`, which panics: `select_can_panic` reports it.
//!
//! Confidence is low for a branch that skips failures, or successes, beside an interval in the same loop: it is polled
//! again before long. `Ok(x)` counts as an inner pattern on tokio's broadcast receivers, where `Err` may only mean that
//! messages were missed. There, confidence is medium if another branch wins again and again, since the channel keeps
//! the newest messages until then. It is also medium for `Ok(x)` of joined tasks, which fails only on a task that has
//! panicked or was aborted.

use crate::facts::{Branch, ExprKind, PatId, PatKind, Select};
use crate::index::{Lang, Type};
use crate::role::Role;
use crate::rule::{Draft, FixKind, Group, Level, Pass, Rule};
use crate::source::Span;

pub(super) static RULE: Rule = Rule {
    name: "select_pattern_discards",
    group: Group::Correctness,
    level: Level::Deny,
    fix: FixKind::None,
    since: "0.1.0",
    options: &[],
    needs: &[],
    in_tests: false,
    source: include_str!("select_pattern_discards.rs"),
    check,
};

fn check(pass: &mut Pass<'_>) {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    for (id, select) in index.tokio_selects(file) {
        // Where nothing else is waited for, the `select!` panics, which `select_can_panic` says.
        if facts.enclosing_loop(id).is_none() || index.falls_with_value(file, id, select) {
            continue;
        }
        let repeating = facts.branches_that_repeat(id, select);
        for (number, branch) in select.branches.iter().enumerate() {
            let discarded = index.discards(file, id, branch.pat).filter(|_| is_call(pass, branch));
            let lags = discarded.is_none() && index.is_muted_by_lag(file, branch);
            let keeps = lags && takes_all_inside(pass, branch);
            let Some(inner) = discarded.or_else(|| lags.then_some(branch.pat)) else { continue };
            let sibling = repeating.iter().find(|&&other| other != number);
            let timer = timer(pass, select, branch, &repeating);
            let needs_panic = index.takes_all_of_task(file, branch, inner);
            let draft = report(pass, branch, inner, sibling.map(|&other| &select.branches[other]));
            if let Some(span) = timer {
                let why = "this fires before long, and lets the branch be polled again";
                draft.assumed(file, span, why);
            } else if keeps && let Some(&other) = sibling {
                // The channel keeps what comes meanwhile, as far as it has room.
                let why = "the channel keeps the newest messages until this branch wins";
                draft.inferred(file, facts[select.branches[other].future].span, why);
            } else if needs_panic {
                let why = "only a task that has panicked or was aborted gives such a value";
                draft.inferred(file, facts[branch.future].span, why);
            }
        }
    }
}

/// The timer that lets a branch be polled again that skips failures, or successes.
fn timer(pass: &Pass<'_>, select: &Select, branch: &Branch, repeating: &[usize]) -> Option<Span> {
    let (index, file) = (pass.index, pass.file);
    let timed = repeating.iter().map(|&number| &select.branches[number]).find(|branch| {
        let ticks = index.call_role(file, branch.future, Role::Ticks).is_some();
        let matches_all = index.refutable(file, branch.future, branch.pat) == Some(false);
        ticks && branch.guard.is_none() && matches_all
    });
    timed.filter(|_| gives_outcomes(pass, branch)).map(|timed| pass.facts[timed.future].span)
}

/// Whether what a branch takes out of its source, one after the other, says whether something has gone well.
fn gives_outcomes(pass: &Pass<'_>, branch: &Branch) -> bool {
    let index = pass.index;
    let output = index.output_of(&index.type_of(pass.file, branch.future));
    let def = output.first_arg().and_then(Type::def);
    matches!(pass.facts[branch.pat].kind, PatKind::TupleStruct { .. })
        && matches!(def.and_then(|def| index.lang_of(def)), Some(Lang::Option | Lang::Result))
}

/// Whether only the outermost part of a pattern can fail.
fn takes_all_inside(pass: &Pass<'_>, branch: &Branch) -> bool {
    let PatKind::TupleStruct { elems, .. } = &pass.facts[branch.pat].kind else { return false };
    let takes = |&inner| pass.index.refutable(pass.file, branch.future, inner) == Some(false);
    elems.iter().all(takes)
}

fn is_call(pass: &Pass<'_>, branch: &Branch) -> bool {
    matches!(pass.facts.kind(branch.future), ExprKind::Method { .. } | ExprKind::Call { .. })
}

fn report<'p>(
    pass: &'p mut Pass<'_>,
    branch: &Branch,
    inner: PatId,
    sibling: Option<&Branch>,
) -> Draft<'p> {
    let facts = pass.facts;
    let (pat, future) = (facts[branch.pat].span, facts[branch.future].span);
    let text = pass.text(facts[inner].span);
    let draft = pass
        .report(pat, format!("a value that does not match `{text}` is dropped, and the branch is disabled until another one wins"))
        .primary("a value that fails this pattern is lost")
        .label(future, "the value has been taken out of its source by then");
    let draft = match sibling {
        Some(sibling) => draft
            .label(sibling.span, "the other branch is polled again only after this one has won"),
        None => draft,
    };
    draft.help("bind the whole value and match on it in the handler")
}
