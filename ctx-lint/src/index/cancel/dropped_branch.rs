//! Branches of a looped `select!` whose futures are dropped with something in them.

use rustc_hash::FxHashMap;

use super::super::Index;
use super::cleared::Cleared;
use super::{Entry, Loss, LossKind};
use crate::facts::{Branch, ExprId, ExprKind, FnId, Select};
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
    /// The call in a loop that runs the `select!` again, when no loop stands around the `select!` itself.
    pub again: Option<(FileId, ExprId)>,
}

impl Index {
    /// The branches of a file's looped `select!`s that lose something when another branch wins and goes round the loop.
    pub fn dropped_branches(&self, file: FileId, kind: LossKind) -> Vec<Dropped<'_>> {
        let facts = &self.file(file).facts;
        let mut found = Vec::new();
        // What a loop empties, once for all its `select!`s.
        let mut known: FxHashMap<ExprId, Vec<Cleared>> = FxHashMap::default();
        for (id, select) in self.selects(file, None) {
            let Some(looping) = facts.enclosing_loop(id) else {
                self.dropped_by_callers(file, id, select, kind, &mut found);
                continue;
            };
            let repeating = self.branches_that_go_on(file, id, select);
            if repeating.is_empty() {
                continue;
            }
            for (number, branch) in select.branches.iter().enumerate() {
                let loss = self.lost_on_drop(file, branch.future, looping, kind).or_else(|| {
                    let cleared = (kind == LossKind::Cleared).then(|| {
                        known
                            .entry(looping)
                            .or_insert_with(|| self.cleared_each_turn(file, looping))
                    })?;
                    self.cleared_before(file, branch.future, id, looping, cleared)
                });
                let Some(loss) = loss else { continue };
                if let Some(sibling) = self.winner(file, select, &repeating, number, &loss) {
                    found.push(Dropped { branch, sibling, loss, again: None });
                }
            }
        }
        found
    }

    /// The same for a `select!` that is run once in each call of its function, which a loop calls again and again.
    fn dropped_by_callers<'s>(
        &'s self,
        file: FileId,
        id: ExprId,
        select: &'s Select,
        kind: LossKind,
        found: &mut Vec<Dropped<'s>>,
    ) {
        let facts = &self.file(file).facts;
        let Some(function) = facts.function(id) else { return };
        let Some(body) = facts[function].body.filter(|_| facts[function].is_async) else { return };
        if facts.ancestors(id).any(|outer| outer != body && facts.is_deferred(outer)) {
            return;
        }
        let brings: Vec<usize> = (0..select.branches.len())
            .filter(|&number| self.brings_news(file, &select.branches[number]))
            .collect();
        for (number, branch) in select.branches.iter().enumerate() {
            let lost = || self.lost_on_drop(file, branch.future, body, kind);
            let other = brings.iter().any(|&other| other != number);
            let Some(loss) = other.then(lost).flatten() else { continue };
            let Some(again) = self.called_again(file, function, &loss) else { continue };
            if let Some(sibling) = self.winner(file, select, &brings, number, &loss) {
                found.push(Dropped { branch, sibling, loss, again: Some(again) });
            }
        }
    }

    /// Whether a branch gives its function's caller a message or a tick to work on, and not the sign to stop.
    fn brings_news(&self, file: FileId, branch: &Branch) -> bool {
        let facts = &self.file(file).facts;
        let received = self.receives(file, branch.future);
        let message = received.is_some_and(|from| !matches!(from.kind, "oneshot" | "watch"))
            && facts.bindings(branch.pat).into_iter().any(|local| {
                facts[local].uses.iter().any(|&at| facts.contains(branch.handler, at))
            });
        let news = message || self.ticked(file, branch.future).is_some();
        news && facts.outcome(branch.handler).completes
    }

    /// A call of a function, awaited in a loop that goes on after it, on what is older than the loop. Of several it is
    /// the first in an order that does not depend on the names of files.
    fn called_again(&self, file: FileId, function: FnId, loss: &Loss) -> Option<(FileId, ExprId)> {
        let entry = self.entry(file, loss.place.local()?)?;
        let calls = self.mentions(&self.file(file).facts[function].name).filter(|&(home, call)| {
            let facts = &self.file(home).facts;
            let given = match (facts.kind(call), entry) {
                (ExprKind::Method { receiver, .. }, Entry::Receiver) => Some(*receiver),
                (
                    ExprKind::Method { args, .. } | ExprKind::Call { args, .. },
                    Entry::Param { number, by_value: false },
                ) => args.get(number).copied(),
                _ => None,
            };
            let is_it = || {
                let callee = self.callee(home, call).filter(|callee| callee.certain);
                callee.is_some_and(|callee| (callee.file, callee.id) == (file, function))
            };
            given.is_some_and(|given| {
                facts.enclosing_loop(call).is_some_and(|looping| {
                    let awaited = facts
                        .parent(call)
                        .is_some_and(|outer| matches!(facts.kind(outer), ExprKind::Await(_)));
                    awaited && is_it() && self.outlives(home, given, looping).is_some()
                })
            })
        });
        calls.min_by_key(|&(home, call)| self.order_of(home, call))
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
        let place = self.viewed(file, loss.holder);
        let mut others = repeating
            .iter()
            .filter(|&&other| other != number)
            .map(|&other| &select.branches[other]);
        others.find(|other| {
            place.as_ref().is_none_or(|place| !self.renews(file, other.handler, place))
        })
    }

    /// The name of the function that a call calls, for messages: `run`, or `State::new` where it is called by its path.
    pub fn called(&self, file: FileId, call: ExprId) -> String {
        let facts = &self.file(file).facts;
        match facts.kind(call) {
            ExprKind::Method { name, .. } => name.to_string(),
            ExprKind::Call { func, .. } => match facts.kind(*func) {
                ExprKind::Path { path, .. } => path.short(),
                _ => "it".to_owned(),
            },
            ExprKind::Await(inner) => self.called(file, *inner),
            _ => "it".to_owned(),
        }
    }
}
