//! Waits that end at once, by what stands beside them.

use crate::facts::{ExprId, ExprKind, Facts, LocalId, PatKind};
use crate::index::Index;
use crate::source::FileId;

impl Index {
    /// Whether a value is sent once into a channel that the same function has made: there is room for it.
    pub(super) fn has_room(&self, file: FileId, call: ExprId) -> bool {
        let facts = &self.file(file).facts;
        self.made_here(file, call).is_some_and(|(sender, _)| facts[sender].uses.len() == 1)
            && facts.enclosing_loop(call).is_none()
    }

    /// Whether a call waits, once, for the first thing that a thread does which has just been started here: a message
    /// that says that it is there.
    pub(super) fn is_greeting(&self, file: FileId, call: ExprId) -> bool {
        let facts = &self.file(file).facts;
        if facts.enclosing_loop(call).is_some() {
            return false;
        }
        let Some((_, other)) = self.made_here(file, call) else { return false };
        let [sent_by] = facts[other].uses[..] else { return false };
        let thread = facts.ancestors(sent_by).find(|&outer| facts.is_deferred(outer));
        let Some(thread) = thread.filter(|&thread| self.is_spawned(file, thread)) else {
            return false;
        };
        let inside = facts.descendants(thread).filter(|&at| at != thread);
        let mut calls = inside.filter(|&at| {
            matches!(facts.kind(at), ExprKind::Call { .. } | ExprKind::Method { .. })
                && !self.is_constructor(file, at)
        });
        // The outer call of a chain comes first in the text, and is made last.
        let first = calls.next();
        let sends = |at: ExprId| matches!(facts.kind(at), ExprKind::Method { receiver, .. } if facts.peel(*receiver) == sent_by);
        first.is_some_and(|first| {
            sends(first)
                || facts.descendants(first).any(|at| sends(at) && first_made(facts, first, at))
        })
    }

    /// The end of a channel that a method is called on, and the other one, where the same function has made both.
    fn made_here(&self, file: FileId, call: ExprId) -> Option<(LocalId, LocalId)> {
        let facts = &self.file(file).facts;
        let ExprKind::Method { receiver, .. } = facts.kind(call) else { return None };
        let end = self.viewed(file, *receiver)?.local()?;
        let (pat, _) = facts.source_of(end)?;
        let PatKind::Tuple(parts) = &facts[pat].kind else { return None };
        let mut others = parts.iter().filter_map(|&part| facts.bound(part));
        others.find(|&other| other != end).map(|other| (end, other))
    }
}

/// Whether a call is the receiver of another one, directly or through further calls: it is made before.
fn first_made(facts: &Facts, outer: ExprId, inner: ExprId) -> bool {
    let mut at = outer;
    while at != inner {
        let ExprKind::Method { receiver, .. } = facts.kind(at) else { return false };
        at = *receiver;
    }
    true
}
