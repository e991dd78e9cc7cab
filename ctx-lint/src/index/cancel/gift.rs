//! Functions that give away what they take out of a place: `async fn next(&mut self) -> Job { self.jobs.recv().await }`.

use std::collections::BTreeMap;

use super::super::Index;
use super::Entry;
use super::taken::Call;
use crate::effect::{Analysis, Known};
use crate::facts::{ExprId, ExprKind, FnId, Name};
use crate::source::FileId;

/// A function of the run.
pub(in crate::index) type Giver = (FileId, FnId);

/// How a function takes its result out of something that it was given.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::index) struct Gift {
    /// The fields that lead on.
    fields: Vec<Name>,
    /// The function that does the taking, how that got at it, and how many further calls there are before the way leaves
    /// the cycle of calls that it is in.
    next: Option<(Giver, Entry, u32)>,
}

/// What a function takes its result out of, by how it got at it.
pub(in crate::index) type Gifts = BTreeMap<Entry, Gift>;

impl Gift {
    fn turns(&self) -> u32 {
        self.next.map_or(0, |(.., turns)| turns)
    }
}

/// Gifts as summaries.
struct Giving<'i>(&'i Index);

/// The calls of a body whose values it gives back.
struct Local {
    file: FileId,
    calls: Vec<Call>,
    body: Option<ExprId>,
}

impl Analysis for Giving<'_> {
    type Node = Giver;
    type Local = Local;
    type Summary = Gifts;

    fn local(&self, (file, id): Giver) -> Local {
        let Self(index) = self;
        let facts = &index.file(file).facts;
        let body = facts[id].body;
        let mut calls = Vec::new();
        for at in body.map(|body| facts.runs(body)).into_iter().flatten() {
            // What most calls give is not given back, which is quicker to see than what they call.
            let is_call = matches!(facts.kind(at), ExprKind::Call { .. } | ExprKind::Method { .. });
            let given = |at| body.is_some_and(|body| index.returns(file, body, at));
            let awaited =
                facts.parent(at).filter(|&up| matches!(facts.kind(up), ExprKind::Await(_)));
            if is_call && (given(at) || awaited.is_some_and(given)) {
                let call = index.taking_call(file, at).filter(|call| given(call.value));
                // What a pool lends is made anew where none is left.
                let is_lent = |call: &Call| {
                    let graph = body.filter(|_| call.next.is_none() && call.value == at);
                    let graph = graph.and_then(|body| index.flows.graph(index, file, body));
                    graph.is_some_and(|graph| index.is_made_anew(file, graph, at))
                };
                calls.extend(call.filter(|call| !is_lent(call)));
            }
        }
        Local { file, calls, body }
    }

    fn callees(&self, local: &Local) -> Vec<Giver> {
        local.calls.iter().filter_map(|call| call.next).collect()
    }

    fn bottom(&self) -> Gifts {
        Gifts::new()
    }

    fn transfer(&self, local: &Local, known: &Known<'_, Self>) -> Gifts {
        let Self(index) = self;
        let mut found = Gifts::new();
        let Some(body) = local.body else { return found };
        let mut keep = |holder: Option<ExprId>, next: Option<(Giver, Entry, u32)>| {
            let place = holder.and_then(|holder| index.outlives(local.file, holder, body));
            let Some(place) = place else { return };
            let Some(entry) = place.local().and_then(|root| index.entry(local.file, root)) else {
                return;
            };
            let gift = Gift { fields: place.fields, next };
            if found.get(&entry).is_none_or(|known| gift.turns() < known.turns()) {
                found.insert(entry, gift);
            }
        };
        for call in &local.calls {
            match call.next {
                None => keep(call.given(Entry::Receiver), None),
                Some(next) => {
                    for (&entry, gift) in known.of(next) {
                        let turns = known.turns(next, gift.turns());
                        keep(call.given(entry), Some((next, entry, turns)));
                    }
                }
            }
        }
        found
    }
}

impl Index {
    /// What a function of the run takes its result out of: how it got at it, and the fields that lead on from there.
    pub(super) fn gifts(&self, giver: Giver) -> Vec<(Entry, Vec<Name>)> {
        let all = |giver| self.effects.gifts.summary(&Giving(self), giver);
        let each = all(giver).into_iter().map(|(entry, gift)| {
            let Gift { mut fields, mut next } = gift;
            // Each step leaves a cycle, or comes nearer to where it is left, so that this ends.
            while let Some((giver, entry, _)) = next {
                let Some(inner) = all(giver).remove(&entry) else { break };
                fields.extend(inner.fields);
                next = inner.next;
            }
            (entry, fields)
        });
        each.collect()
    }
}
