//! The end of the channel no longer makes the branch ready.

use super::Pass;
use crate::facts::{Branch, ExprId, ExprKind, LocalId, PatKind, Select, Stmt};
use crate::index::Flavor;
use crate::source::Span;

pub(super) type Edits = Vec<(Span, String)>;

/// `Some(x) = rx.recv() => { … }` for a branch that is nothing but an `if let Some(x)`: the pattern turns the branch off
/// until another wins. There has to be one that cannot be off, too.
pub(super) fn edits(
    pass: &Pass<'_>,
    id: ExprId,
    own: &Select,
    branch: &Branch,
    lags: bool,
) -> Option<Edits> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let waits = own.branches.iter().any(|other| {
        index.can_be_off(file, id, other) == Some(false) && other.handler != branch.handler
    });
    // The `select!` of futures takes all patterns for ones that always match.
    if index.select_flavor(file, id) != Some(Flavor::Tokio) {
        return None;
    }
    // An error of a broadcast channel may only say that messages were missed: the next is to be waited for.
    if !waits || lags {
        return None;
    }
    let local = facts.bound(branch.pat)?;
    let (pat, asks, then) = asked(pass, branch.handler, local)?;
    let (handler, then) = (facts[branch.handler].span, facts[then].span);
    let closing = pass.text(Span::new(then.end, handler.end)).trim();
    // What stands before the `if`: nothing, or the block's brace and perhaps a comment.
    let opening = pass.text(Span::new(handler.start, asks.start)).trim_end();
    let lined = pass
        .text(then)
        .strip_prefix('{')
        .is_some_and(|rest| rest.trim_start_matches([' ', '\t', '\r']).starts_with('\n'));
    if !matches!(closing, "" | "}") || opening.contains("//") && !lined {
        return None;
    }
    let inside = if opening.is_empty() { then.start } else { then.start + 1 };
    let opened = Span::new(handler.start + opening.len() as u32, inside);
    let mut edits = vec![(facts[branch.pat].span, pass.text(pat).to_owned())];
    edits.push((opened, String::new()));
    edits.push((Span::new(then.end, handler.end), String::new()));
    Some(edits)
}

/// The pattern and the block of the `if let` that is all of a handler, and the only use of the variable.
fn asked(pass: &Pass<'_>, handler: ExprId, local: LocalId) -> Option<(Span, Span, ExprId)> {
    let facts = pass.facts;
    match facts.kind(handler) {
        ExprKind::Block(block) => match block.stmts[..] {
            [Stmt::Expr { expr, .. }] => asked(pass, expr, local),
            _ => None,
        },
        ExprKind::If { cond, then, else_: None } => {
            let ExprKind::Let { pat, expr } = facts.kind(*cond) else { return None };
            let value = matches!(&facts[*pat].kind, PatKind::TupleStruct { .. });
            (value && facts[local].uses == [*expr])
                .then(|| (facts[*pat].span, facts[handler].span, *then))
        }
        _ => None,
    }
}
