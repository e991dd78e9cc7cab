//! Loops that put something into a place in each turn, and never take it out.

use crate::facts::{ExprId, ExprKind, Place};
use crate::index::Type;
use crate::role::Role;
use crate::rule::Pass;

/// A loop that puts guards aside.
pub(super) struct Growing {
    pub(super) looping: ExprId,
    /// A method of the value around the pile that the loop calls: it may end what the guards are for.
    pub(super) beside: Option<ExprId>,
    /// A question about a variable that lives longer than an iteration, on which it depends whether one puts a guard aside.
    pub(super) asked: Option<ExprId>,
}

/// The loop that puts something into a place from outside in each turn, which nobody else can reach, and that takes nothing out
/// of it.
pub(super) fn growing(
    pass: &Pass<'_>,
    put: ExprId,
    named: ExprId,
    pile: &Place,
) -> Option<Growing> {
    let (facts, index) = (pass.facts, pass.index);
    let root = pile.local()?;
    let callee = index.callee(pass.file, put).filter(|callee| callee.certain)?;
    index.function(&callee).receiver.as_ref().filter(|own| own.by_ref && own.mutable)?;
    let extent = facts.extent(root)?;
    let loops = std::iter::successors(facts.enclosing_loop(put), |&own| facts.enclosing_loop(own));
    let mut older = loops.filter(|&own| !facts.contains(own, extent));
    let looping = older.find(|&own| !matches!(facts.kind(own), ExprKind::For { .. }))?;
    let conditions = conditions(pass, put, looping);
    let mut beside = None;
    for &at in facts[root].uses.iter().filter(|&&at| facts.contains(looping, at)) {
        let place = facts.named_at(at);
        let asks = |&cond: &ExprId| facts.contains(cond, at);
        if place.overlaps(pile) && is_only_read(pass, at) && conditions.iter().any(asks) {
            // It goes on growing only as long as it is to.
            return None;
        }
        if facts.contains(named, at) || !place.overlaps(pile) || is_only_read(pass, at) {
            continue;
        }
        let method = facts.parent(at).filter(|&outer| place != *pile && is_lent(pass, outer, at));
        beside = Some(method?);
    }
    let outlives = |at: ExprId| {
        let local = facts.local(at).filter(|&local| {
            matches!(pass.index.type_of_local(pass.file, local).peel_refs(), Type::Prim(_))
        });
        local.and_then(|local| facts.extent(local)).is_some_and(|own| !facts.contains(looping, own))
    };
    let asked = conditions.into_iter().find(|&cond| facts.runs(cond).into_iter().any(outlives));
    Some(Growing { looping, beside, asked })
}

/// The conditions inside a loop under which it comes to an expression.
fn conditions(pass: &Pass<'_>, at: ExprId, looping: ExprId) -> Vec<ExprId> {
    let facts = pass.facts;
    let around = facts.ancestors(at).take_while(|&outer| outer != looping);
    let all = around.flat_map(|outer| match facts.kind(outer) {
        ExprKind::If { cond, .. } | ExprKind::While { cond, .. } => vec![*cond],
        ExprKind::Match { scrutinee, arms } => {
            let guards = arms.iter().filter_map(|arm| arm.guard);
            guards.chain([*scrutinee]).collect()
        }
        ExprKind::Select(select) => {
            select.branches.iter().filter_map(|branch| branch.guard).collect()
        }
        _ => Vec::new(),
    });
    all.filter(|&cond| !facts.contains(cond, at)).collect()
}

/// Whether a use of a place asks for plain data of it, and changes nothing: `guards.len()`.
fn is_only_read(pass: &Pass<'_>, at: ExprId) -> bool {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    let is_place = |&outer: &ExprId| matches!(facts.kind(outer), ExprKind::Field { .. });
    let top = facts.ancestors(at).take_while(is_place).last().unwrap_or(at);
    let Some(call) = facts.parent(top).filter(|&call| is_lent(pass, call, top)) else {
        return false;
    };
    let is_stub = index.callee(file, call).is_some_and(|callee| index.is_stub(callee.file));
    is_stub && matches!(index.type_of(file, call), Type::Prim(_))
}

/// Whether a call is a method that borrows its receiver, and cannot change it.
fn is_lent(pass: &Pass<'_>, call: ExprId, receiver: ExprId) -> bool {
    let ExprKind::Method { receiver: own, .. } = pass.facts.kind(call) else { return false };
    let callee = pass.index.callee(pass.file, call).filter(|callee| callee.certain);
    *own == receiver
        && callee.is_some_and(|callee| {
            let receiver = &pass.index.function(&callee).receiver;
            receiver.as_ref().is_some_and(|own| own.by_ref && !own.mutable)
        })
}

/// Whether the loop cancels by a guard before it puts it aside: what it guards is over then.
pub(super) fn is_cancelled(pass: &Pass<'_>, guard: ExprId, looping: ExprId) -> bool {
    let facts = pass.facts;
    let cancels = |at: ExprId| {
        facts.contains(looping, at)
            && facts
                .parent(at)
                .is_some_and(|call| pass.index.call_role(pass.file, call, Role::Cancels).is_some())
    };
    let named = facts.descendants(guard).filter_map(|at| facts.local(at));
    named.into_iter().any(|local| facts[local].uses.iter().any(|&at| cancels(at)))
}
