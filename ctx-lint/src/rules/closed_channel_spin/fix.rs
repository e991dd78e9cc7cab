//! The end of the channel leaves the loop.

use super::{Pass, end};
use crate::facts::{Branch, ExprId, ExprKind, LocalId, Stmt};
use crate::source::Span;

pub(super) type Edits = Vec<(Span, String)>;

/// `else { break }` at the `if let` that passes the end over, where no other branch goes round the loop, so that
/// nothing is left to do there.
pub(super) fn edits(pass: &Pass<'_>, select: ExprId, branch: &Branch, kind: &str) -> Option<Edits> {
    let facts = pass.facts;
    let ExprKind::Select(own) = facts.kind(select) else { return None };
    let alone = facts
        .branches_that_repeat(select, own)
        .into_iter()
        .all(|number| own.branches[number].handler == branch.handler);
    // An error of a broadcast channel may only say that messages were missed.
    if !alone || own.else_.is_some() || kind == "broadcast" {
        return None;
    }
    let passed = passed_over(pass, branch.handler, facts.bound(branch.pat)?)?;
    pass.index
        .may_break(pass.file, passed)
        .then(|| vec![(facts[passed].span.at_end(), " else { break }".to_owned())])
}

/// The `if` without `else` that is all of a handler, and asks whether the variable holds a message.
fn passed_over(pass: &Pass<'_>, handler: ExprId, local: LocalId) -> Option<ExprId> {
    let facts = pass.facts;
    match facts.kind(handler) {
        ExprKind::Block(block) => match block.stmts[..] {
            [Stmt::Expr { expr, .. }] => passed_over(pass, expr, local),
            _ => None,
        },
        ExprKind::If { .. } => end::is_passed(pass, handler, local).then_some(handler),
        _ => None,
    }
}
