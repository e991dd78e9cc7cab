//! Messages that lie in a channel when its receiver stops.

use super::{Index, Type};
use crate::facts::ExprId;
use crate::role::Role;
use crate::source::FileId;

/// A loop that stops while messages may lie in its channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftQueue {
    /// The `select!`.
    pub select: ExprId,
    /// The branch that stops it.
    pub stop: usize,
    /// What takes messages out of the channel.
    pub receive: ExprId,
}

impl Index {
    /// The loops of a file that a cancellation ends, and that own a queue of which they take nothing more then.
    pub fn left_queues(&self, file: FileId) -> Vec<LeftQueue> {
        let facts = &self.file(file).facts;
        let mut found = Vec::new();
        for (id, select) in self.selects(file, None) {
            let Some(looping) = facts.enclosing_loop(id) else { continue };
            let repeating = facts.branches_that_repeat(id, select);
            let stop = select.branches.iter().enumerate().position(|(number, branch)| {
                !repeating.contains(&number)
                    && self.call_role(file, branch.future, Role::WaitsCancelled).is_some()
            });
            let Some(stop) = stop else { continue };
            let received = repeating.into_iter().find_map(|number| {
                let future = select.branches[number].future;
                let from = self.receives(file, future).filter(|from| from.kind == "mpsc")?;
                let local = facts.local(from.receiver)?;
                // Only its owner drops the channel.
                let ty = self.type_of_local(file, local);
                let owned =
                    !matches!(ty, Type::Ref(..)) && self.type_role(&ty, Role::Receiver).is_some();
                let later = facts[local].uses.iter().any(|&at| {
                    !facts.contains(looping, at) && at > looping
                        || facts.contains(select.branches[stop].handler, at)
                });
                (owned && !later).then_some(future)
            });
            found.extend(received.map(|receive| LeftQueue { select: id, stop, receive }));
        }
        found
    }
}
