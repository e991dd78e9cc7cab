//! The assignment becomes a `let`.

use crate::facts::{ExprId, ExprKind, Local, LocalId, Origin, Stmt};
use crate::rule::Pass;
use crate::source::Span;

/// A `let` for the assignment, where it is a statement of the block that declares what it assigns.
pub(super) fn edits(pass: &Pass<'_>, assign: ExprId) -> Option<Vec<(Span, String)>> {
    let facts = pass.facts;
    let ExprKind::Assign { left, .. } = facts.kind(assign) else { return None };
    let block = facts.parent(assign)?;
    let ExprKind::Block(own) = facts.kind(block) else { return None };
    let plain = |stmt: &Stmt| matches!(stmt, Stmt::Expr { expr, semi: true } if *expr == assign);
    let parts = match facts.kind(*left) {
        ExprKind::Tuple(parts) => parts.clone(),
        _ => vec![*left],
    };
    let locals: Vec<LocalId> =
        parts.iter().map(|&part| facts.local(part)).collect::<Option<_>>()?;
    let fits = locals.iter().all(|&local| {
        declared_in(pass, local, block)
            && facts[local]
                .uses
                .iter()
                .all(|&at| at < assign || !may_change(pass, at) || parts.contains(&at))
    });
    if !own.stmts.iter().any(plain) || !fits {
        return None;
    }
    let mut edits = vec![(facts[assign].span.at_start(), "let ".to_owned())];
    edits.extend(locals.into_iter().filter_map(|local| declared_anew(pass, local, assign)));
    Some(edits)
}

/// The old variable's declaration: what nothing changes any more needs no `mut`, and what nothing uses is named so.
fn declared_anew(pass: &Pass<'_>, local: LocalId, assign: ExprId) -> Option<(Span, String)> {
    let facts = pass.facts;
    let ExprKind::Assign { left, .. } = facts.kind(assign) else { return None };
    let kept = |at: ExprId| at < assign || facts.contains(assign, at) && !facts.contains(*left, at);
    let mut left_over = facts[local].uses.iter().copied().filter(|&at| kept(at)).peekable();
    let (name, used) = (&facts[local].name, left_over.peek().is_some());
    let own = format!("_{name}");
    let around = facts.function(assign).map(|function| facts[function].span)?;
    let taken = |other: &Local| other.name == own && around.contains(other.span);
    if !used && !name.starts_with('_') && !facts.locals.iter().any(taken) {
        let word = facts.mut_word(local).unwrap_or(facts[local].span);
        return Some((word.to(facts[local].span), own));
    }
    let fixed = !left_over.any(|at| may_change(pass, at));
    facts.mut_word(local).filter(|_| fixed).map(|word| (word, String::new()))
}

/// Whether a variable is declared by a `let` of a block, or by a parameter of the function whose body it is.
fn declared_in(pass: &Pass<'_>, local: LocalId, block: ExprId) -> bool {
    match pass.facts[local].origin {
        Origin::Let(own, _) => own == block,
        Origin::Param(function, _) => pass.facts[function].body == Some(block),
        _ => false,
    }
}

/// Whether a use may need a variable that is `mut`.
fn may_change(pass: &Pass<'_>, at: ExprId) -> bool {
    let facts = pass.facts;
    let called = facts.parent(at).filter(
        |&outer| matches!(facts.kind(outer), ExprKind::Method { receiver, .. } if *receiver == at),
    );
    facts.is_changed(at)
        || called.is_some_and(|call| {
            let callee = pass.index.callee(pass.file, call);
            let receiver = callee.map(|callee| pass.index.function(&callee).receiver.clone());
            receiver.flatten().is_none_or(|own| own.by_ref && own.mutable)
        })
}
