//! Loops that ask in each round whether they are cancelled.

use std::sync::PoisonError;

use super::{InReach, Index};
use crate::facts::{Exit, ExprId, ExprKind, Facts, Place, Root};
use crate::role::Role;
use crate::source::FileId;

/// The question by which a loop is left when its context or token has ended.
#[derive(Clone, Debug)]
pub struct Polled {
    /// The call that asks.
    pub ask: ExprId,
    /// What it asks, as a context that the whole loop can use.
    pub reach: InReach,
}

impl Index {
    /// The first question that leaves a loop: in the head of a `while`, or in an `if` whose branch does not go on.
    ///
    /// It is looked for once in each loop, as all that stands in the loop may ask for it.
    pub fn polled(&self, file: FileId, looping: ExprId) -> Option<Polled> {
        let lock = || self.polled.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(&(file, looping)) {
            return known.clone();
        }
        let found = self.find_polled(file, looping);
        lock().insert((file, looping), found.clone());
        found
    }

    fn find_polled(&self, file: FileId, looping: ExprId) -> Option<Polled> {
        let facts = &self.file(file).facts;
        let (head, body) = match facts.kind(looping) {
            ExprKind::While { cond, body, .. } => (Some(*cond), *body),
            ExprKind::Loop { body, .. } | ExprKind::For { body, .. } => (None, *body),
            _ => return None,
        };
        if let Some(found) = head.and_then(|cond| self.question_in(file, cond)) {
            return Some(found);
        }
        facts.runs(body).into_iter().find_map(|id| {
            let ExprKind::If { cond, then, .. } = facts.kind(id) else { return None };
            if facts.enclosing_loop(id) != Some(looping) || !leaves(facts, *then, looping) {
                return None;
            }
            self.question_in(file, *cond)
        })
    }

    fn question_in(&self, file: FileId, within: ExprId) -> Option<Polled> {
        let facts = &self.file(file).facts;
        facts.runs(within).into_iter().find_map(|ask| {
            let ExprKind::Method { receiver, .. } = facts.kind(ask) else { return None };
            let callee = self.callee(file, ask).filter(|callee| callee.certain)?;
            self.callee_role(&callee, Role::Checks)?;
            let ty = self.type_of(file, *receiver);
            let reach = self.reach_of(file, *receiver).filter(|_| self.is_cancellable(&ty))?;
            Some(Polled { ask, reach })
        })
    }

    /// A context or token as a place that names it.
    pub(super) fn reach_of(&self, file: FileId, at: ExprId) -> Option<InReach> {
        let facts = &self.file(file).facts;
        let place = self.place(file, at)?;
        let variable = place.local().filter(|_| place.fields.is_empty());
        Some(InReach {
            path: written(facts, &place),
            declared: variable.map(|id| facts[id].span),
            token: self.is_token(&self.type_of(file, at)),
            place,
        })
    }

    /// The question of the nearest loop around a place, or of one around that, in the same future.
    pub(super) fn polled_around(&self, file: FileId, at: ExprId) -> Option<Polled> {
        let facts = &self.file(file).facts;
        let mut looping = facts.enclosing_loop(at);
        while let Some(outer) = looping {
            if let Some(found) = self.polled(file, outer) {
                return Some(found);
            }
            looping = facts.enclosing_loop(outer);
        }
        None
    }

    /// Whether a loop around a place asks whether it is cancelled.
    pub fn is_polled(&self, file: FileId, at: ExprId) -> bool {
        self.polled_around(file, at).is_some()
    }

    /// The question that a loop asks, when the loop does nothing else with what it asks.
    pub fn polled_only(&self, file: FileId, looping: ExprId) -> Option<Polled> {
        let facts = &self.file(file).facts;
        let polled = self.polled(file, looping)?;
        let watched = facts.descendants(looping).any(|id| {
            matches!(facts.kind(id), ExprKind::Path { .. } | ExprKind::Field { .. })
                && self.place(file, id).as_ref() == Some(&polled.reach.place)
                && !self.is_asked(file, id)
                && !self.is_given_away(file, id)
        });
        (!watched).then_some(polled)
    }

    /// Whether an expression is what a question for its end is asked of.
    fn is_asked(&self, file: FileId, id: ExprId) -> bool {
        let facts = &self.file(file).facts;
        facts.parent(id).is_some_and(|outer| {
            matches!(facts.kind(outer), ExprKind::Method { receiver, .. } if *receiver == id)
                && self.call_role(file, outer, Role::Checks).is_some()
        })
    }
}

/// Whether a branch leaves a loop, and does not only begin its next round.
fn leaves(facts: &Facts, branch: ExprId, looping: ExprId) -> bool {
    let outcome = facts.outcome(branch);
    !outcome.completes
        && !outcome.exits.iter().any(|exit| matches!(exit, Exit::Continue(to) if *to == looping))
}

/// A place as it is written.
fn written(facts: &Facts, place: &Place) -> String {
    let mut text = match &place.root {
        Root::Local(local) => facts[*local].name.to_string(),
        Root::Global(path) => path.clone(),
    };
    for field in &place.fields {
        text.push('.');
        text.push_str(field);
    }
    text
}
