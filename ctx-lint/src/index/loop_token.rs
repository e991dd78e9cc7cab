//! Loops that wait for the end of their token in one place, and not in another.

use super::{InReach, Index};
use crate::facts::{ExprId, ExprKind};
use crate::role::Role;
use crate::source::FileId;

impl Index {
    /// The token whose end a loop around a wait waits for elsewhere in the loop: it is the loop's, whatever it comes from.
    pub fn waited_beside(&self, file: FileId, wait: ExprId) -> Option<InReach> {
        let facts = &self.file(file).facts;
        let looping = facts.enclosing_loop(wait)?;
        let scope = facts.scope(wait).expr();
        facts.descendants(looping).find_map(|at| {
            let ExprKind::Method { receiver, .. } = facts.kind(at) else { return None };
            let callee = self.callee_at(file, at).filter(|callee| callee.certain)?;
            let waits = [Role::WaitsCancelled, Role::RunsUntilCancelled]
                .iter()
                .any(|&role| self.callee_role(callee, role).is_some());
            let ty = self.type_of(file, *receiver);
            if !waits || !self.is_token(&ty) || facts.scope(at).expr() != scope {
                return None;
            }
            let reach = self.reach_of(file, *receiver)?;
            let extent = reach.place.local().and_then(|local| facts.extent(local));
            extent.is_none_or(|extent| facts.contains(extent, wait)).then_some(reach)
        })
    }
}
