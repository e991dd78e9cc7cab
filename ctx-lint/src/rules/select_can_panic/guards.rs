//! Preconditions of which one always holds.

use super::Pass;
use crate::facts::{Branch, ExprId, ExprKind, PatId, PatKind, Select};
use crate::index::Type;
use crate::role::Role;

/// Whether two preconditions exclude each other, so that one of the branches is always on.
pub(super) fn excluded(pass: &Pass<'_>, select: &Select) -> bool {
    let guards: Vec<ExprId> = select.branches.iter().filter_map(|branch| branch.guard).collect();
    guards.iter().any(|&one| guards.iter().any(|&other| opposite(pass, one, other)))
}

fn opposite(pass: &Pass<'_>, one: ExprId, other: ExprId) -> bool {
    let facts = pass.facts;
    let same =
        |one: ExprId, other: ExprId| pass.text(facts[one].span) == pass.text(facts[other].span);
    match (facts.kind(one), facts.kind(other)) {
        (ExprKind::Not(inner), _) if same(*inner, other) => true,
        (
            ExprKind::Method { receiver, name, .. },
            ExprKind::Method { receiver: second, name: last, .. },
        ) => {
            let pair = [("is_some", "is_none"), ("is_ok", "is_err")]
                .contains(&(name.as_str(), last.as_str()));
            pair && same(*receiver, *second)
        }
        (
            ExprKind::Binary { op, left, right },
            ExprKind::Binary { op: last, left: second, right: third },
        ) => {
            let pair =
                [("==", "!="), ("<", ">="), (">", "<=")].contains(&(op.as_str(), last.as_str()));
            pair && same(*left, *second) && same(*right, *third)
        }
        _ => false,
    }
}

/// Whether a precondition bounds the collection that another branch takes from: `if set.len() < MAX` beside
/// `Some(done) = set.join_next()`. A set that is empty is not full, and one that is full is not empty.
pub(super) fn shares_collection(pass: &Pass<'_>, select: &Select) -> bool {
    let facts = pass.facts;
    let matches_all =
        |pat: PatId| pass.index.refutable(pass.file, select.branches[0].future, pat) == Some(false);
    let taken = select.branches.iter().filter_map(|branch| {
        let PatKind::TupleStruct { path, elems } = &facts[branch.pat].kind else { return None };
        let ExprKind::Method { receiver, .. } = facts.kind(branch.future) else {
            return None;
        };
        let any = path.last_name() == "Some" && elems.iter().all(|&elem| matches_all(elem));
        let takes = pass.index.call_role(pass.file, branch.future, Role::Receives).is_some();
        (any && takes).then(|| pass.index.viewed(pass.file, *receiver))?
    });
    let taken: Vec<_> = taken.collect();
    let bounded = |branch: &Branch| {
        let Some(guard) = branch.guard.filter(|_| matches_all(branch.pat)) else { return false };
        facts.runs(guard).into_iter().any(|at| match facts.kind(at) {
            ExprKind::Method { receiver, args, .. } if args.is_empty() && counts(pass, at) => {
                pass.index.viewed(pass.file, *receiver).is_some_and(|place| taken.contains(&place))
            }
            _ => false,
        })
    };
    select.branches.iter().any(bounded)
}

/// Whether a call asks how much a collection of a library holds: it only looks, and gives a number.
fn counts(pass: &Pass<'_>, call: ExprId) -> bool {
    let index = pass.index;
    let only_looks = index.callee(pass.file, call).is_some_and(|callee| {
        let own = index.function(&callee).receiver.as_ref();
        callee.certain
            && index.is_stub(callee.file)
            && own.is_some_and(|own| own.by_ref && !own.mutable)
    });
    only_looks && index.type_of(pass.file, call) == Type::prim("usize")
}
