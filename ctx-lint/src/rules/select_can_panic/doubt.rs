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

/// The condition of the loop around a `select!` that asks for something which the handlers change: they may count what is
/// still to come.
fn counted_by(pass: &Pass<'_>, id: ExprId, select: &Select) -> Option<ExprId> {
    let facts = pass.facts;
    let ExprKind::While { cond, .. } = facts.kind(facts.enclosing_loop(id)?) else { return None };
    let changed = |at: &ExprId| {
        let in_handler =
            |used: ExprId| select.branches.iter().any(|own| facts.contains(own.handler, used));
        let mut uses = facts.local(*at).into_iter().flat_map(|local| &facts[local].uses);
        uses.any(|&used| facts.is_changed(used) && in_handler(used))
    };
    facts.runs(*cond).iter().any(changed).then_some(*cond)
}
