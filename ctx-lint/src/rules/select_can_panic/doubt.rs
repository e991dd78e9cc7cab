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

/// The condition of the loop around a `select!` that each handler brings nearer to its end: they count what is still to
/// come. A handler that only sets a flag counts nothing.
fn counted_by(pass: &Pass<'_>, id: ExprId, select: &Select) -> Option<ExprId> {
    let facts = pass.facts;
    let ExprKind::While { cond, .. } = facts.kind(facts.enclosing_loop(id)?) else { return None };
    let is_set = |used: ExprId| {
        let outer = facts.ancestors(used).find_map(|outer| match facts.kind(outer) {
            ExprKind::Assign { left, right } => Some((*left, *right)),
            _ => None,
        });
        outer.is_some_and(|(left, right)| {
            facts.contains(left, used) && matches!(facts.kind(right), ExprKind::Lit(_))
        })
    };
    let counts = |at: &ExprId| {
        let uses = facts.local(*at).map(|local| &facts[local].uses[..]).unwrap_or_default();
        let in_each = |handler: ExprId| {
            uses.iter().any(|&used| {
                facts.contains(handler, used)
                    && facts.is_changed(used)
                    && facts.is_unconditional(handler, used)
                    && !is_set(used)
            })
        };
        select.branches.iter().all(|branch| in_each(branch.handler))
    };
    facts.runs(*cond).iter().any(counts).then_some(*cond)
}
