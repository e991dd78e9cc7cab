//! Receivers of which a value is read and then waited for again, because reading it marks nothing as seen.

use super::Index;
use crate::facts::{ExprId, ExprKind, LocalId};
use crate::role::Role;
use crate::source::FileId;

/// A wait for a change that has been read already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unseen {
    /// What makes the receiver.
    pub clone: ExprId,
    /// Where the value is read.
    pub read: ExprId,
    /// Where it is waited for.
    pub wait: ExprId,
}

impl Index {
    /// The reads of a file through a receiver that was cloned in the same body, after which the first wait is over at once:
    /// a clone has seen what its origin has, and the read marks nothing.
    pub fn read_unseen(&self, file: FileId) -> Vec<Unseen> {
        let facts = &self.file(file).facts;
        let reads = facts.all().filter_map(|(read, kind)| match kind {
            ExprKind::Method { receiver, .. } => Some((read, facts.local(*receiver)?)),
            _ => None,
        });
        let mut found = Vec::new();
        for (read, local) in reads {
            if self.call_role(file, read, Role::Peeks).is_none() {
                continue;
            }
            let Some(clone) = self.cloned_receiver(file, local) else { continue };
            let calls = facts[local].uses.iter().filter_map(|&at| facts.parent(at));
            let calls: Vec<ExprId> = calls.collect();
            let has = |call: ExprId, role| self.call_role(file, call, role).is_some();
            // A loop around the wait goes round once for nothing, and waits then.
            let looping = facts.enclosing_loop(clone);
            let straight = |at: ExprId| {
                facts.enclosing_loop(at) == looping
                    && facts.scope(at).expr() == facts.scope(clone).expr()
            };
            let within = facts.extent(local).unwrap_or(clone);
            if calls.iter().any(|&call| has(call, Role::MarksSeen)) || !straight(read) {
                continue;
            }
            let wait = calls.iter().copied().find(|&call| {
                has(call, Role::WaitsForChange)
                    && straight(call)
                    && facts.reaches(read, call, within)
            });
            found.extend(wait.map(|wait| Unseen { clone, read, wait }));
        }
        found
    }

    /// What clones a receiver for a variable, when it is that.
    fn cloned_receiver(&self, file: FileId, local: LocalId) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let (pat, init) = facts.source_of(local)?;
        if facts.bound(pat) != Some(local) {
            return None;
        }
        let ExprKind::Method { receiver, .. } = facts.kind(init) else { return None };
        let own = self.type_of(file, init);
        let ty = self.type_of(file, *receiver);
        let is_clone = self.call_role(file, init, Role::Clones).is_some();
        (is_clone && self.type_role(&own, Role::Receiver).is_some() && *self.peel(&ty) == own)
            .then_some(init)
    }
}
