//! The timer is made and pinned before the loop.

use super::Pass;
use crate::facts::{Branch, ExprId, ExprKind, Facts, Stmt};
use crate::index::Flavor;
use crate::source::Span;

pub(super) type Edits = Vec<(Span, String)>;

/// What the timer may be called: the first that the function has not.
const NAMES: &[&str] = &["timer", "elapsed", "late"];

/// `let timer = sleep(d); tokio::pin!(timer);` before the loop, `&mut timer` in the branch, and, when the branch goes
/// round the loop, `timer.as_mut().reset(…)` in it.
pub(super) fn edits(
    pass: &Pass<'_>,
    select: ExprId,
    branch: &Branch,
    again: bool,
) -> Option<Edits> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let looping = facts.enclosing_loop(select)?;
    let ExprKind::Call { args, .. } = facts.kind(branch.future) else { return None };
    let [slept] = args[..] else { return None };
    let path = index.callee_path(&index.callee(file, branch.future)?);
    // In a loop around the loop it is not clear which of them the time is for.
    if path != "tokio::time::sleep"
        || branch.guard.is_some()
        || index.select_flavor(file, select) != Some(Flavor::Tokio)
        || facts.enclosing_loop(looping).is_some()
    {
        return None;
    }
    let start = statement_start(facts, looping)?;
    let around = facts[facts.function(select)?].span;
    let taken = |name: &str| {
        facts.locals.iter().any(|local| local.name == name && around.contains(local.span))
    };
    let name = NAMES.iter().find(|name| !taken(name))?;
    let indent = pass.indent(start);
    let made = pass.text(facts[branch.future].span);
    let mut edits = vec![
        (start, format!("let {name} = {made};\n{indent}tokio::pin!({name});\n{indent}")),
        (facts[branch.future].span, format!("&mut {name}")),
    ];
    if again {
        let slept = pass.text(facts[slept].span);
        let reset = format!("{name}.as_mut().reset(tokio::time::Instant::now() + {slept});");
        edits.extend(before(pass, branch.handler, &reset));
    }
    Some(edits)
}

/// Where the statement begins that an expression is, or is part of.
fn statement_start(facts: &Facts, id: ExprId) -> Option<Span> {
    let block = facts.parent(id)?;
    let ExprKind::Block(own) = facts.kind(block) else { return None };
    let span = match &own.stmts[facts.statement_of(block, id)?] {
        Stmt::Let(binding) => binding.span,
        Stmt::Expr { expr, .. } => facts[*expr].span,
        Stmt::Item(_) => return None,
    };
    Some(span.at_start())
}

/// A statement in front of what a handler does.
fn before(pass: &Pass<'_>, handler: ExprId, line: &str) -> Edits {
    let span = pass.facts[handler].span;
    let text = pass.text(span);
    if text.starts_with('{')
        && let Some(edit) = pass.put_first(handler, line)
    {
        return vec![edit];
    }
    if text == "()" {
        return vec![(span, format!("{{ {line} }}"))];
    }
    vec![(span.at_start(), format!("{{ {line} ")), (span.at_end(), " }".to_owned())]
}
