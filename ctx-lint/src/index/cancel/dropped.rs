//! Branches of a looped `select!` whose futures are dropped with something in them.

use super::super::Index;
use super::{Loss, Peril};
use crate::facts::{Branch, ExprId, ExprKind, Select};
use crate::source::FileId;

/// A branch that loses something when another one wins.
#[derive(Clone, Debug)]
pub struct Dropped<'i> {
    /// The branch whose future is dropped.
    pub branch: &'i Branch,
    /// A branch that wins, and after which the same `select!` is run again.
    pub sibling: &'i Branch,
    /// What is lost.
    pub loss: Loss,
}

impl Index {
    /// The branches of a file's looped `select!`s that lose something when another branch wins and goes round the loop.
    pub fn dropped_branches(&self, file: FileId, peril: Peril) -> Vec<Dropped<'_>> {
        let facts = &self.file(file).facts;
        let mut found = Vec::new();
        for (id, select) in self.selects(file, None) {
            let Some(looping) = facts.enclosing_loop(id) else { continue };
            let repeating = self.branches_that_go_on(file, id, select);
            if repeating.is_empty() {
                continue;
            }
            for (number, branch) in select.branches.iter().enumerate() {
                let loss = self.lost_on_drop(file, branch.future, looping, peril).or_else(|| {
                    let cleared = || self.cleared_before(file, branch.future, id, looping);
                    (peril == Peril::Cleared).then(cleared)?
                });
                let Some(loss) = loss else { continue };
                if let Some(sibling) = self.winner(file, select, &repeating, number, &loss) {
                    found.push(Dropped { branch, sibling, loss });
                }
            }
        }
        found
    }

    /// A branch that wins without leaving the loop and without replacing what the future worked on.
    fn winner<'s>(
        &self,
        file: FileId,
        select: &'s Select,
        repeating: &[usize],
        number: usize,
        loss: &Loss,
    ) -> Option<&'s Branch> {
        let facts = &self.file(file).facts;
        let place = facts.viewed(loss.holder);
        let mut others = repeating
            .iter()
            .filter(|&&other| other != number)
            .map(|&other| &select.branches[other]);
        others.find(|other| place.as_ref().is_none_or(|place| !facts.assigns(other.handler, place)))
    }

    /// The name of the function that a call calls, for messages.
    pub fn called(&self, file: FileId, call: ExprId) -> &str {
        let facts = &self.file(file).facts;
        match facts.kind(call) {
            ExprKind::Method { name, .. } => name,
            ExprKind::Call { func, .. } => match facts.kind(*func) {
                ExprKind::Path { path, .. } => path.last_name(),
                _ => "it",
            },
            ExprKind::Await(inner) => self.called(file, *inner),
            _ => "it",
        }
    }
}
