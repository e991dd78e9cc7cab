//! What a handler does when it is given the end of its channel.

use super::Pass;
use crate::facts::{Arm, ExprId, ExprKind, LocalId, PatId, PatKind, Stmt};

/// What a branch is given.
pub(super) struct Given {
    /// The variable.
    pub(super) local: LocalId,
    /// Whether the end is `Ok(None)`, and neither `None` nor an error.
    pub(super) none_in_ok: bool,
}

/// Whether an expression that gets the end of a channel in a variable goes round the loop with nothing done.
pub(super) fn on_end(pass: &Pass<'_>, id: ExprId, given: &Given, looping: ExprId) -> bool {
    let facts = pass.facts;
    let ExprKind::Block(block) = facts.kind(id) else {
        return match path_of_end(pass, id, given) {
            Some(Path::Through(part)) => is_idle(pass, part, looping),
            Some(Path::Past) => true,
            None => false,
        };
    };
    let skips = |part: ExprId| facts.diverges(part) && is_idle(pass, part, looping);
    match &block.stmts[..] {
        [Stmt::Expr { expr, .. }] => on_end(pass, *expr, given, looping),
        [Stmt::Let(binding), ..] if binding.else_.is_some() => {
            let value = binding.init.is_some_and(|init| facts.local(init) == Some(given.local));
            value
                && matches_value(pass, binding.pat, given)
                && binding.else_.is_some_and(|other| is_idle(pass, other, looping))
        }
        [first, ..] => match first {
            Stmt::Expr { expr, .. } => Some(*expr),
            Stmt::Let(binding) => binding.init,
            Stmt::Item(_) => None,
        }
        .is_some_and(|first| {
            matches!(path_of_end(pass, first, given), Some(Path::Through(part)) if skips(part))
        }),
        [] => false,
    }
}

/// Which way the end of a channel takes.
enum Path {
    /// Through a block or an arm.
    Through(ExprId),
    /// Past an `if` without `else`.
    Past,
}

/// The way that the end of a channel takes through an `if` or a `match` on the variable.
fn path_of_end(pass: &Pass<'_>, id: ExprId, given: &Given) -> Option<Path> {
    let facts = pass.facts;
    let is_it = |at: ExprId| facts.local(at) == Some(given.local);
    match facts.kind(id) {
        ExprKind::If { cond, then, else_ } => {
            let has_value = match facts.kind(*cond) {
                ExprKind::Let { pat, expr } => is_it(*expr) && matches_value(pass, *pat, given),
                ExprKind::Method { receiver, name, .. }
                    if is_it(*receiver) && !given.none_in_ok =>
                {
                    match name.as_str() {
                        "is_ok" | "is_some" => true,
                        "is_err" | "is_none" => return Some(Path::Through(*then)),
                        _ => false,
                    }
                }
                _ => false,
            };
            has_value.then(|| else_.map_or(Path::Past, Path::Through))
        }
        ExprKind::Match { scrutinee, arms } if is_it(*scrutinee) => {
            taken(pass, arms, given).map(|arm| Path::Through(arm.body))
        }
        _ => None,
    }
}

/// Whether a pattern is that of a value, and not of the end: `Some(…)`, `Ok(…)`.
fn matches_value(pass: &Pass<'_>, pat: PatId, given: &Given) -> bool {
    let PatKind::TupleStruct { path, elems } = &pass.facts[pat].kind else { return false };
    match path.last_name() {
        "Ok" if given.none_in_ok => {
            let some = Given { none_in_ok: false, ..*given };
            elems.iter().any(|&elem| matches_value(pass, elem, &some))
        }
        "Some" | "Ok" => true,
        _ => false,
    }
}

/// The arm that takes the end of a channel: `None`, `Err(_)`, `Err(Closed)`, or `_` without these.
fn taken<'a>(pass: &Pass<'_>, arms: &'a [Arm], given: &Given) -> Option<&'a Arm> {
    let mut ends = arms.iter().filter(|arm| takes_end(pass, arm.pat, given));
    ends.next().filter(|arm| arm.guard.is_none())
}

fn takes_end(pass: &Pass<'_>, pat: PatId, given: &Given) -> bool {
    let facts = pass.facts;
    let inner = Given { none_in_ok: false, ..*given };
    match &facts[pat].kind {
        PatKind::Wild => true,
        PatKind::Bind { .. } => given.none_in_ok,
        PatKind::Path(path) => path.last_name() == "None" && !given.none_in_ok,
        PatKind::TupleStruct { path, elems } => match path.last_name() {
            "Ok" if given.none_in_ok => elems.iter().any(|&elem| {
                matches!(facts[elem].kind, PatKind::Bind { .. }) || takes_end(pass, elem, &inner)
            }),
            "Err" if !given.none_in_ok => elems.iter().all(|&elem| match &facts[elem].kind {
                PatKind::Wild | PatKind::Bind { .. } => true,
                PatKind::Path(path) => {
                    matches!(path.last_name(), "Closed" | "Disconnected" | "RecvError")
                }
                _ => false,
            }),
            _ => false,
        },
        _ => false,
    }
}

/// Whether an expression does nothing and goes round the loop.
pub(super) fn is_idle(pass: &Pass<'_>, id: ExprId, looping: ExprId) -> bool {
    pass.facts.is_idle(id) && pass.facts.repeats(id, looping)
}
