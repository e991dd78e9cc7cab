//! Which value a receive is called on, in the graph.

use super::super::Index;
use crate::facts::{ExprId, ExprKind, Facts};
use crate::flow::{Graph, Op, Operand, Place, Value};
use crate::hir::Type;
use crate::role::Role;

/// The place of what a receive is called on, behind the references and guards that lead to it; nothing where each turn has
/// a new one.
pub(super) fn receiver(index: &Index, graph: &Graph, call: ExprId) -> Option<Place> {
    let all = graph.made_at(call).iter().map(|&(block, stmt)| &graph[block].stmts[stmt]);
    let mut calls = all.filter_map(|stmt| match &stmt.op {
        Op::Assign(_, Value::Call(operands)) => operands.first()?.place(),
        _ => None,
    });
    let mut place = calls.next()?.clone();
    let mut seen = vec![place.var];
    while let Some(next) = behind(index, graph, &place) {
        if seen.contains(&next.var) {
            break;
        }
        seen.push(next.var);
        place = next;
    }
    Some(place)
}

/// Where a variable that is filled once has its value from, if it only leads there.
fn behind(index: &Index, graph: &Graph, place: &Place) -> Option<Place> {
    let all = graph.filled_at(place.var).iter().map(|&(block, stmt)| &graph[block].stmts[stmt]);
    let mut fills = all.filter_map(|stmt| match &stmt.op {
        Op::Assign(to, value) if to.parts.is_empty() => Some(value),
        _ => None,
    });
    let value = fills.next()?;
    if fills.next().is_some() {
        return None;
    }
    let from = match value {
        Value::Use(operand) => operand.place()?,
        Value::Call(operands) | Value::Compute(operands)
            if leads_on(index, &graph[place.var].ty) =>
        {
            operands.first().and_then(Operand::place)?
        }
        _ => return None,
    };
    let mut from = from.clone();
    from.parts.extend_from_slice(&place.parts);
    Some(from)
}

/// Whether a value is a reference, a guard, or the future of one.
fn leads_on(index: &Index, ty: &Type) -> bool {
    let guards = [Role::AsyncLockGuard, Role::SyncLockGuard];
    let output = index.output_of(ty);
    [ty, &output].into_iter().any(|ty| {
        index.peel(ty) != ty || guards.iter().any(|&role| index.type_role(ty, role).is_some())
    })
}

/// Whether a condition asks variables and nothing else.
pub(super) fn is_plain(facts: &Facts, cond: ExprId) -> bool {
    facts.runs(cond).into_iter().all(|at| {
        matches!(
            facts.kind(at),
            ExprKind::Path { .. }
                | ExprKind::Field { .. }
                | ExprKind::Not(_)
                | ExprKind::Binary { .. }
                | ExprKind::Lit(_)
                | ExprKind::Deref(_)
                | ExprKind::Ref { .. }
        )
    })
}
