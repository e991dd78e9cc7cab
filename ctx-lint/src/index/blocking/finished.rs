//! Threads that are asked whether they have finished before they are waited for.

use super::super::Index;
use super::super::after_end::{block_of, made};
use crate::facts::{ExprId, ExprKind, Place};
use crate::flow::Test;
use crate::flow::analysis::Dominance;
use crate::role::Role;
use crate::source::FileId;

impl Index {
    /// Whether a condition on every way to a call says that what it waits for has finished: then it comes back at once.
    pub(super) fn has_finished(&self, file: FileId, call: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let ExprKind::Method { receiver, .. } = facts.kind(call) else { return false };
        let Some(joined) = self.taken_from(file, *receiver) else { return false };
        let Some(graph) = self.flows.graph(self, file, facts.scope(call).expr()) else {
            return false;
        };
        let Some(block) = block_of(graph, call) else { return false };
        Dominance::of(graph).conditions(graph, block).into_iter().any(|condition| {
            let Test::True(operand) = condition.test else { return false };
            let asked = operand.place().and_then(|place| made(self, file, graph, place.var));
            condition.holds && asked.is_some_and(|asked| self.asks_for(file, asked, &joined))
        })
    }

    /// Whether an expression asks what a place holds whether it has finished, itself or in a closure.
    fn asks_for(&self, file: FileId, asked: ExprId, holder: &Place) -> bool {
        let facts = &self.file(file).facts;
        self.taken_from(file, asked).as_ref() == Some(holder)
            && facts
                .descendants(asked)
                .any(|at| self.call_role(file, at, Role::AsksOthers).is_some())
    }

    /// The place from which a chain of calls has its value.
    fn taken_from(&self, file: FileId, chain: ExprId) -> Option<Place> {
        let facts = &self.file(file).facts;
        let mut at = chain;
        loop {
            if let Some(place) = self.place(file, at) {
                let local = place.local().filter(|_| place.fields.is_empty());
                match local.and_then(|local| facts.source_of(local)) {
                    Some((_, init)) if init < at && !self.is_started(file, init) => at = init,
                    _ => return Some(place),
                }
            } else {
                at = match facts.kind(at) {
                    ExprKind::Method { receiver, .. } => *receiver,
                    ExprKind::Index { base, .. } => *base,
                    ExprKind::Try(inner) | ExprKind::Await(inner) => *inner,
                    _ => return None,
                };
            }
        }
    }

    /// Whether an expression makes what a variable holds, and does not take it from another place.
    fn is_started(&self, file: FileId, init: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let mut at = init;
        while let ExprKind::Method { receiver, .. } = facts.kind(at) {
            at = *receiver;
        }
        self.place(file, at).is_none() && !matches!(facts.kind(at), ExprKind::Index { .. })
    }
}
