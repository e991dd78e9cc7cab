//! A last branch that leaves the loop.

use super::Pass;
use crate::facts::{ExprId, ExprKind, PatKind, Select, Stmt};
use crate::source::Span;

/// `else => break` after the last branch, where all branches wait for sources that have ended when they fail.
pub(super) fn edits(pass: &Pass<'_>, id: ExprId, select: &Select) -> Option<Vec<(Span, String)>> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ExprKind::Block(block) = facts.kind(facts.parent(id)?) else { return None };
    let stands =
        block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Expr { expr, .. } if *expr == id));
    let ends = select.branches.iter().all(|branch| {
        branch.guard.is_none()
            && matches!(&facts[branch.pat].kind, PatKind::TupleStruct { path, elems }
                if matches!(path.last_name(), "Some" | "Ok")
                    && elems.iter().all(|&inner| index.refutable(file, id, inner) == Some(false)))
    });
    (stands && ends && index.may_break(file, id)).then(|| added(pass, id, select))?
}

fn added(pass: &Pass<'_>, id: ExprId, select: &Select) -> Option<Vec<(Span, String)>> {
    let facts = pass.facts;
    let last = select.branches.last()?;
    let handler = facts[last.handler].span;
    // From the last handler to the closing brace.
    let rest = pass.text(Span::new(handler.end, facts[id].span.end - 1));
    let is_block = matches!(facts.kind(last.handler), ExprKind::Block(_))
        && pass.text(handler).starts_with('{');
    let comma = if is_block || rest.trim_start().starts_with(',') { "" } else { "," };
    let (at, branch) = match rest.rfind('\n') {
        Some(line) => (line, format!("\n{}else => break,", pass.indent(last.span))),
        None => (rest.trim_end().len(), " else => break".to_owned()),
    };
    let at = handler.end + at as u32;
    if at == handler.end || comma.is_empty() {
        return Some(vec![(Span::new(at, at), format!("{comma}{branch}"))]);
    }
    Some(vec![(handler.at_end(), comma.to_owned()), (Span::new(at, at), branch)])
}
