//! Branches that may be on when all others are off.

use super::Pass;
use crate::facts::{ExprId, ExprKind, Origin, Select};
use crate::index::End;
use crate::source::Span;

/// A branch of which nothing shows that it is off when the others are, and why.
pub(super) fn doubt(pass: &Pass<'_>, id: ExprId, select: &Select) -> Option<(Span, &'static str)> {
    let (facts, index, file) = (pass.facts, pass.index, pass.file);
    if index.falls_with_value(file, id, select) {
        return None;
    }
    if let Some(cond) = counted_by(pass, id, select) {
        return Some((facts[cond].span, "the branches may make this false before all of them end"));
    }
    select.branches.iter().find_map(|branch| {
        if let Some(guard) = branch.guard {
            return Some((
                facts[guard].span,
                "this may be true whenever the other branches are disabled",
            ));
        }
        let span = facts[branch.future].span;
        match index.end_of_receive(file, branch.future) {
            Some((End::Over | End::Stream, _)) => None,
            Some((End::Closed, receiver)) => {
                let sender = index.sender_in_reach(file, receiver)?;
                Some((facts[sender].span, "a sender that this leads to may keep the channel open"))
            }
            Some((End::Empty, receiver)) => {
                let place = pass.index.viewed(pass.file, receiver);
                let local = place.filter(|place| place.fields.is_empty())?.local()?;
                let is_given = !matches!(facts[local].origin, Origin::Let(..));
                is_given.then_some((span, "callers may make sure that it is not empty"))
            }
            Some((End::MayEnd, _)) | None => Some((span, "this may never end")),
        }
    })
}

/// What ends the loop around a `select!` by a count of what is still to come: a `for` loop itself, the condition of a `while`
/// loop, or one that a `loop` is left by before the `select!`. Each handler, or each turn, brings it nearer to its end. A
/// handler that only sets a flag counts nothing.
fn counted_by(pass: &Pass<'_>, id: ExprId, select: &Select) -> Option<ExprId> {
    let facts = pass.facts;
    let looping = facts.enclosing_loop(id)?;
    match facts.kind(looping) {
        ExprKind::For { iter, .. } => Some(*iter),
        ExprKind::While { cond, body, .. } => {
            counts(pass, *cond, *body, id, select).then_some(*cond)
        }
        ExprKind::Loop { body, .. } => {
            let mut ways_out =
                facts.runs(*body).into_iter().filter_map(|at| match facts.kind(at) {
                    ExprKind::If { cond, then, else_: None } => {
                        (at < id && facts.is_unconditional(*body, at) && facts.diverges(*then))
                            .then_some(*cond)
                    }
                    _ => None,
                });
            ways_out.find(|&cond| counts(pass, cond, *body, id, select))
        }
        _ => None,
    }
}

/// Whether a condition asks for something that each handler changes, or the rest of the loop's body in each turn.
fn counts(pass: &Pass<'_>, cond: ExprId, body: ExprId, id: ExprId, select: &Select) -> bool {
    let facts = pass.facts;
    let is_set = |used: ExprId| {
        let outer = facts.ancestors(used).find_map(|outer| match facts.kind(outer) {
            ExprKind::Assign { left, right } => Some((*left, *right)),
            _ => None,
        });
        outer.is_some_and(|(left, right)| {
            facts.contains(left, used) && matches!(facts.kind(right), ExprKind::Lit(_))
        })
    };
    facts.runs(cond).iter().any(|&at| {
        let uses = facts.local(at).map(|local| &facts[local].uses[..]).unwrap_or_default();
        let is_count = |within: ExprId, used: ExprId| {
            facts.contains(within, used)
                && facts.is_unconditional(within, used)
                && (facts.is_changed(used) && !is_set(used) || grows(pass, used))
        };
        let in_each = |handler: ExprId| uses.iter().any(|&used| is_count(handler, used));
        select.branches.iter().all(|branch| in_each(branch.handler))
            || uses.iter().any(|&used| {
                !facts.contains(id, used) && !facts.contains(cond, used) && is_count(body, used)
            })
    })
}

/// Whether a use puts something into a collection, or takes something out.
fn grows(pass: &Pass<'_>, used: ExprId) -> bool {
    let facts = pass.facts;
    facts.parent(used).is_some_and(|outer| {
        matches!(facts.kind(outer), ExprKind::Method { receiver, .. } if *receiver == used)
            && pass.index.callee(pass.file, outer).is_some_and(|callee| {
                let own = pass.index.function(&callee).receiver.as_ref();
                own.is_some_and(|own| own.by_ref && own.mutable)
            })
    })
}
