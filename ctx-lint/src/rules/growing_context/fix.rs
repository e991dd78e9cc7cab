//! The assignment becomes a `let`.

use crate::facts::{ExprId, ExprKind, LocalId, PatKind, Stmt};
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
            || at > assign && facts.contains(block, at) && !is_changed(pass, at)
    });
    if !plain || block != *body || !fits {
        return None;
    }
    let at = facts[assign].span.start;
    let mut edits = vec![(Span::new(at, at), "let ".to_owned())];
    edits.extend(needless_mut(pass, local).map(|span| (span, String::new())));
    Some(edits)
}

/// Whether a use assigns the variable, or lends it to be changed.
fn is_changed(pass: &Pass<'_>, at: ExprId) -> bool {
    let facts = pass.facts;
    facts.parent(at).is_some_and(|outer| match facts.kind(outer) {
        ExprKind::Assign { left, .. } => *left == at,
        ExprKind::Ref { mutable, .. } => *mutable,
        _ => false,
    })
}

/// The `mut` and the space after it in the variable's declaration: nothing changes it any more.
fn needless_mut(pass: &Pass<'_>, local: LocalId) -> Option<Span> {
    let facts = pass.facts;
    let declared = facts
        .pats
        .iter()
        .find(|pat| matches!(pat.kind, PatKind::Bind { local: own, .. } if own == local))?;
    let start = declared.span.start;
    pass.text(declared.span).starts_with("mut ").then(|| Span::new(start, start + 4))
}
