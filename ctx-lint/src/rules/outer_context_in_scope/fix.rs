//! The task's own context in the place of the outer one.

use super::is_outer;
use crate::facts::{BlockKind, Closure, ExprId, ExprKind, LocalId, PatKind};
use crate::index::Type;
use crate::rule::Pass;
use crate::source::Span;

/// Gives the task's own context the outer one's name, or puts it in the place of each use.
pub(super) fn edits(
    pass: &Pass<'_>,
    outer: LocalId,
    task: ExprId,
    closure: &Closure,
    given: &Type,
) -> Option<Vec<(Span, String)>> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let uses: Vec<ExprId> =
        facts[outer].uses.iter().copied().filter(|&at| facts.contains(task, at)).collect();
    let same = index.type_of_local(file, outer) == *given;
    let called = uses.iter().all(|&at| {
        facts.parent(at).is_some_and(
            |up| matches!(facts.kind(up), ExprKind::Method { receiver, .. } if *receiver == at),
        )
    });
    let own = match facts.kind(closure.body) {
        ExprKind::Block(block) => match block.kind {
            BlockKind::Async { moves } => moves,
            _ => !facts.descendants(closure.body).any(|at| facts.is_deferred(at)),
        },
        _ => !facts.descendants(closure.body).any(|at| facts.is_deferred(at)),
    };
    let all = uses.iter().all(|&at| is_outer(pass, outer, at, task));
    // A child has a deadline or values that the scope's context does not have.
    let plain = index.lineage(file, *uses.first()?).is_some_and(|own| own.steps.is_empty());
    if !(same || called) || !own || !all || !plain {
        return None;
    }
    let pat = closure.params.first()?.pat;
    let unused = |local: LocalId| facts[local].uses.is_empty();
    match &facts[pat].kind {
        PatKind::Wild => Some(vec![(facts[pat].span, facts[outer].name.to_string())]),
        PatKind::Bind { local, .. } if unused(*local) => {
            Some(vec![(facts[*local].span, facts[outer].name.to_string())])
        }
        PatKind::Bind { local, .. } => {
            let name = &facts[*local].name;
            Some(uses.iter().map(|&at| (facts[at].span, name.to_string())).collect())
        }
        _ => None,
    }
}
