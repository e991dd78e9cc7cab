//! Tasks that are joined after they have been aborted, by what takes that for a panic.

use super::Index;
use crate::facts::{ExprId, ExprKind, Facts, PatId, Place};
use crate::role::Role;
use crate::source::FileId;

/// A join that panics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Joined {
    /// Where tasks are aborted.
    pub abort: ExprId,
    /// Where they are joined.
    pub join: ExprId,
    /// What panics.
    pub panics: ExprId,
}

impl Index {
    /// The joins of a file that panic because the task, or a task of the set, has been aborted before.
    pub fn joined_after_abort(&self, file: FileId) -> Vec<Joined> {
        let facts = &self.file(file).facts;
        let mut found: Vec<Joined> = Vec::new();
        let mut joins = None;
        for (abort, kind) in facts.all() {
            let ExprKind::Method { receiver, .. } = kind else { continue };
            if !self.aborts(file, abort, *receiver) {
                continue;
            }
            let Some(place) = self.viewed(file, *receiver) else { continue };
            let root = facts.scope(abort).expr();
            let within = place.local().and_then(|local| facts.extent(local)).unwrap_or(root);
            let changes = |at: ExprId| match facts.kind(at) {
                ExprKind::Assign { left, .. } => {
                    self.viewed(file, *left).is_some_and(|left| left.overlaps(&place))
                }
                _ => false,
            };
            let joins = joins.get_or_insert_with(|| self.panicking_joins(file));
            for &(_, join, panics) in joins.iter().filter(|(joined, ..)| *joined == place) {
                let same = facts.scope(join).expr() == root;
                if same
                    && facts.reaches(abort, join, within)
                    && !facts.descendants(root).any(changes)
                    && !found.iter().any(|known| known.join == join)
                {
                    found.push(Joined { abort, join, panics });
                }
            }
        }
        found
    }

    /// Whether a call ends the tasks of its receiver, and waits for none.
    fn aborts(&self, file: FileId, call: ExprId, receiver: ExprId) -> bool {
        let ty = self.type_of(file, receiver);
        let ty = self.peel(&ty);
        let has_tasks = self.type_role(ty, Role::TaskSet).is_some()
            || self.type_role(ty, Role::JoinHandle).is_some();
        has_tasks
            && self.call_role(file, call, Role::Cancels).is_some()
            && self.call_role(file, call, Role::Joins).is_none()
    }

    /// What is joined in a file by something that panics on an aborted task.
    fn panicking_joins(&self, file: FileId) -> Vec<(Place, ExprId, ExprId)> {
        let all = self.file(file).facts.all();
        all.filter_map(|(at, _)| self.panicking_join(file, at)).collect()
    }

    /// A join of what is in a place, and what panics on the result of an aborted task.
    fn panicking_join(&self, file: FileId, at: ExprId) -> Option<(Place, ExprId, ExprId)> {
        let facts = &self.file(file).facts;
        match facts.kind(at) {
            ExprKind::Method { receiver, .. } => {
                self.call_role(file, at, Role::Joins)?;
                let place = self.viewed(file, *receiver)?;
                if self.call_role(file, at, Role::PanicsOnError).is_some() {
                    return Some((place, at, at));
                }
                let awaited = facts.parent(at)?;
                let pat = Self::bound_by(facts, awaited)?;
                Some((place, at, self.unwrapped(file, pat)?))
            }
            // The handle of one task is its future.
            ExprKind::Await(inner) => {
                let ty = self.type_of(file, *inner);
                self.type_role(self.peel(&ty), Role::JoinHandle)?;
                let place = self.viewed(file, *inner)?;
                let outer = facts.parent(at)?;
                if self.panics_on(file, outer, at) {
                    return Some((place, at, outer));
                }
                let pat = Self::bound_by(facts, at)?;
                Some((place, at, self.unwrapped(file, pat)?))
            }
            _ => None,
        }
    }

    /// The pattern that takes a value: of a `let`, or of a condition.
    fn bound_by(facts: &Facts, value: ExprId) -> Option<PatId> {
        if let Some(pat) = facts.let_of(value) {
            return Some(pat);
        }
        match facts.kind(facts.parent(value)?) {
            ExprKind::Let { pat, expr } if *expr == value => Some(*pat),
            _ => None,
        }
    }

    /// Where a variable of a pattern is made to panic on an error.
    fn unwrapped(&self, file: FileId, pat: PatId) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let uses = facts.bindings(pat).into_iter().flat_map(|local| facts[local].uses.iter());
        uses.copied().find_map(|at| {
            let outer = facts.parent(at)?;
            self.panics_on(file, outer, at).then_some(outer)
        })
    }

    fn panics_on(&self, file: FileId, call: ExprId, value: ExprId) -> bool {
        let is_receiver = matches!(self.file(file).facts.kind(call),
            ExprKind::Method { receiver, .. } if *receiver == value);
        is_receiver && self.call_role(file, call, Role::PanicsUnless) == Some("Ok")
    }
}
