//! How a loop comes to an end. One that has counted to a number leaves a set that is as large as that, and no larger.

use super::Pass;
use crate::facts::{Exit, ExprId, ExprKind, LocalId, Place};
use crate::index::Type;

/// Whether a loop ends by how large the set is, or by a number that grows with each task.
pub(super) fn is_counted(pass: &Pass<'_>, looping: ExprId, spawn: ExprId, set: &Place) -> bool {
    let facts = pass.facts;
    let counts = |cond: ExprId| compares(pass, cond, looping, spawn, set);
    if let ExprKind::While { cond, .. } = facts.kind(looping)
        && counts(*cond)
    {
        return true;
    }
    facts.runs(looping).into_iter().any(|at| {
        let ExprKind::If { cond, then, .. } = facts.kind(at) else { return false };
        let leaves = |exit: &Exit| matches!(exit, Exit::Return) || *exit == Exit::Break(looping);
        let then = facts.outcome(*then);
        !then.completes && then.exits.iter().any(leaves) && counts(*cond)
    })
}

/// Whether a condition compares the size of the set, or such a number, with something.
fn compares(pass: &Pass<'_>, cond: ExprId, looping: ExprId, spawn: ExprId, set: &Place) -> bool {
    let facts = pass.facts;
    match facts.kind(cond) {
        ExprKind::Binary { op, left, right } if op == "&&" || op == "||" => {
            compares(pass, *left, looping, spawn, set)
                || compares(pass, *right, looping, spawn, set)
        }
        ExprKind::Binary { left, right, .. } => [*left, *right].into_iter().any(|side| {
            is_size(pass, side, set)
                || facts.local(side).is_some_and(|local| grows(pass, local, looping, spawn))
        }),
        _ => false,
    }
}

/// Whether an expression asks the set for a number.
fn is_size(pass: &Pass<'_>, at: ExprId, set: &Place) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let ExprKind::Method { receiver, args, .. } = facts.kind(at) else { return false };
    args.is_empty()
        && pass.index.place(pass.file, *receiver).as_ref() == Some(set)
        && index.type_of(file, at) == Type::prim("usize")
}

/// Whether a variable from outside of a loop is added to whenever a task is.
fn grows(pass: &Pass<'_>, local: LocalId, looping: ExprId, spawn: ExprId) -> bool {
    let facts = pass.facts;
    let is_older = facts.extent(local).is_some_and(|extent| !facts.contains(looping, extent));
    is_older
        && facts[local].uses.iter().any(|&at| {
            let Some(sum) = facts.parent(at) else { return false };
            let is_sum = matches!(facts.kind(sum), ExprKind::AssignOp { left, .. } if *left == at);
            let block =
                facts.ancestors(sum).find(|&outer| matches!(facts.kind(outer), ExprKind::Block(_)));
            is_sum
                && facts.contains(looping, sum)
                && block.is_some_and(|block| facts.contains(block, spawn))
        })
}

/// Whether the set is used after the loop, where all results are wanted.
pub(super) fn drained_after(pass: &Pass<'_>, set: LocalId, looping: ExprId) -> bool {
    let facts = pass.facts;
    facts[set].uses.iter().any(|&at| at > looping && !facts.contains(looping, at))
}
