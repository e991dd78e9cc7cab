//! The assignment becomes a `let`.

use crate::facts::{ExprId, ExprKind, Stmt};
use crate::rule::Pass;
use crate::source::Span;

/// A `let` for the assignment, where the turn reads the variable only after it, and nothing else reads it.
pub(super) fn edits(pass: &Pass<'_>, assign: ExprId, turn: ExprId) -> Option<Vec<(Span, String)>> {
    let facts = pass.facts;
    let ExprKind::Assign { left, right } = facts.kind(assign) else { return None };
    let local = facts.local(*left)?;
    let block = facts.parent(assign)?;
    let (ExprKind::Loop { body, .. } | ExprKind::For { body, .. }) = facts.kind(turn) else {
        return None;
    };
    let ExprKind::Block(own) = facts.kind(block) else { return None };
    let number = facts.statement_of(block, assign)?;
    let plain = matches!(own.stmts[number], Stmt::Expr { expr, semi: true } if expr == assign);
    let fits = facts[local].uses.iter().all(|&at| {
        if facts.contains(*right, at) {
            // The outer variable stays for the next turn.
            return !facts.is_move(at);
        }
        facts.contains(*left, at)
            || at > assign && facts.contains(block, at) && !facts.is_changed(at)
    });
    if !plain || block != *body || !fits {
        return None;
    }
    let at = facts[assign].span.start;
    let mut edits = vec![(Span::new(at, at), "let ".to_owned())];
    // Nothing changes it any more.
    edits.extend(facts.mut_word(local).map(|span| (span, String::new())));
    Some(edits)
}
