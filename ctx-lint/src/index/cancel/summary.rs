//! What is lost with the future of a function, as a summary of it.
//!
//! There is one loss for each way in which the function got at what is lost, since a caller may own one thing that it
//! gives and borrow the other. Of several it is the first in the text; inside a cycle of calls the one that leaves the
//! cycle soonest, so that recursion makes no story longer.

use std::collections::BTreeMap;

use super::super::{Def, Index, Space};
use super::{How, LossKind, Through, Way, borrows};
use crate::effect::{Analysis, Known};
use crate::facts::{ExprId, FnId, LocalId, Name, Origin, Owner};
use crate::source::FileId;
use crate::world::word;

/// A question about a function.
pub(in crate::index) type Question = (FileId, FnId, LossKind);

/// How a function got at what it loses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::index) enum Entry {
    Receiver,
    Param { number: usize, by_value: bool },
}

/// What is lost with the future of a function.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::index) struct FnLoss {
    /// The call by which it is lost, or that leads to it.
    call: (FileId, ExprId),
    /// The fields of the entry that lead to what the call works on.
    fields: Vec<Name>,
    end: End,
}

/// Where a story goes on.
#[derive(Clone, Debug, PartialEq)]
enum End {
    Here(How),
    In { next: Question, entry: Entry, turns: u32 },
}

/// What is lost with the future of a function, by how it got at it.
pub(in crate::index) type FnLosses = BTreeMap<Entry, FnLoss>;

impl FnLoss {
    /// How many further calls there are before the story leaves the cycle of calls that it is in.
    const fn turns(&self) -> u32 {
        match self.end {
            End::Here(_) => 0,
            End::In { turns, .. } => turns,
        }
    }
}

/// Losses as summaries.
struct Losses<'i>(&'i Index);

/// What a function loses by itself.
enum Local {
    /// A body, and the ways in it.
    Body { file: FileId, body: ExprId, ways: Vec<Way> },
    /// A method of a trait: what any implementation loses.
    AnyOf(Vec<Question>),
    /// Nothing that is known.
    Nothing,
}

impl Analysis for Losses<'_> {
    type Node = Question;
    type Local = Local;
    type Summary = FnLosses;

    fn local(&self, (file, id, kind): Question) -> Local {
        let Self(index) = self;
        let function = &index.file(file).facts[id];
        let Some(body) = function.body else {
            let Owner::Trait(owner) = function.owner else { return Local::Nothing };
            let own = index.implementations(&Def::Trait(file, owner), &function.name);
            return Local::AnyOf(own.into_iter().map(|(file, id)| (file, id, kind)).collect());
        };
        let mut ways = Vec::new();
        if function.is_async {
            index.ways_in(file, body, body, kind, &mut ways);
        } else {
            index.ways_to_lose(file, body, body, kind, &mut ways);
        }
        Local::Body { file, body, ways }
    }

    fn callees(&self, local: &Local) -> Vec<Question> {
        match local {
            Local::Body { ways, .. } => ways
                .iter()
                .filter_map(|way| match way {
                    Way::Through(through) => Some(through.next),
                    Way::Here(_) => None,
                })
                .collect(),
            Local::AnyOf(all) => all.clone(),
            Local::Nothing => Vec::new(),
        }
    }

    fn bottom(&self) -> FnLosses {
        FnLosses::new()
    }

    fn transfer(&self, local: &Local, known: &Known<'_, Self>) -> FnLosses {
        let mut found = FnLosses::new();
        match local {
            Local::Body { file, body, ways } => {
                for way in ways {
                    match way {
                        Way::Here(loss) => keep(&mut found, self.0.own_loss(*file, loss)),
                        Way::Through(through) => {
                            for (&entry, loss) in known.of(through.next) {
                                let turns = known.turns(through.next, loss.turns());
                                let own = self.0.loss_through(*file, *body, through, entry, turns);
                                keep(&mut found, own);
                            }
                        }
                    }
                }
            }
            Local::AnyOf(all) => {
                for &own in all {
                    for (&entry, loss) in known.of(own) {
                        let mut loss = loss.clone();
                        // The story goes on in the function that the implementation calls, not in the trait.
                        if let End::In { turns, .. } = &mut loss.end {
                            *turns = known.turns(own, *turns);
                        }
                        keep(&mut found, Some((entry, loss)));
                    }
                }
            }
            Local::Nothing => {}
        }
        found
    }
}

/// Keeps a loss, unless an earlier one leaves the cycle as soon.
fn keep(found: &mut FnLosses, new: Option<(Entry, FnLoss)>) {
    let Some((entry, loss)) = new else { return };
    if found.get(&entry).is_none_or(|known| loss.turns() < known.turns()) {
        found.insert(entry, loss);
    }
}

impl Index {
    /// What is lost when the future of a function is dropped.
    pub(super) fn fn_losses(&self, question: Question) -> FnLosses {
        self.effects.losses.summary(&Losses(self), question)
    }

    /// The calls by which what a function was given is lost with its future, once for each way.
    pub(in crate::index) fn losses_of(&self, question: Question) -> Vec<Vec<(FileId, ExprId)>> {
        let entries = self.fn_losses(question).into_keys();
        let stories = entries.filter_map(|entry| {
            let mut calls = Vec::new();
            self.story(question, entry, &mut calls, &mut Vec::new()).map(|_| calls)
        });
        stories.collect()
    }

    /// What a loss in a body is to the callers of its function, when the function was given what is lost.
    fn own_loss(&self, file: FileId, loss: &super::Loss) -> Option<(Entry, FnLoss)> {
        let entry = self.entry(file, loss.place.local()?)?;
        let call = *loss.calls.first()?;
        let fields = loss.place.fields.clone();
        Some((entry, FnLoss { call, fields, end: End::Here(loss.how) }))
    }

    /// The same for a loss in a function that the body calls.
    fn loss_through(
        &self,
        file: FileId,
        body: ExprId,
        through: &Through,
        entry: Entry,
        turns: u32,
    ) -> Option<(Entry, FnLoss)> {
        let passed = self.passed_on(file, through, entry, body)?;
        let own = self.entry(file, passed.place.local()?)?;
        let end = End::In { next: through.next, entry, turns };
        Some((own, FnLoss { call: (file, through.call), fields: passed.place.fields, end }))
    }

    /// Writes down the calls that lead to a loss, and the fields on the way; how it is lost in the end.
    pub(super) fn story(
        &self,
        question: Question,
        entry: Entry,
        calls: &mut Vec<(FileId, ExprId)>,
        fields: &mut Vec<Name>,
    ) -> Option<How> {
        let (mut at, mut entry) = (question, entry);
        loop {
            let loss = self.fn_losses(at).remove(&entry)?;
            calls.push(loss.call);
            fields.extend(loss.fields);
            match loss.end {
                End::Here(how) => return Some(how),
                // Each step leaves a cycle, or comes nearer to where it is left, so that this ends.
                End::In { next, entry: inner, .. } => (at, entry) = (next, inner),
            }
        }
    }

    /// How a function got at a variable; `None` when it made it itself.
    pub(super) fn entry(&self, file: FileId, local: LocalId) -> Option<Entry> {
        match self.file(file).facts[local].origin {
            Origin::Receiver(_) => Some(Entry::Receiver),
            Origin::Param(_, number) => Some(Entry::Param {
                number: number as usize,
                by_value: !borrows(&self.type_of_local(file, local)),
            }),
            _ => None,
        }
    }

    /// The functions of a name that the run's impls of a trait have, those of tests left out, in an order that does not
    /// depend on the names of files.
    pub(in crate::index) fn implementations(&self, def: &Def, name: &str) -> Vec<(FileId, FnId)> {
        let wanted = self.name_of(def);
        let mut found = Vec::new();
        let called = self.world().called(&wanted);
        for id in self.own_files_with_any(&called) {
            let file = self.file(id);
            for own in &file.facts.impls {
                let Some(path) =
                    own.trait_.as_ref().filter(|path| called.contains(&word(path.last_name())))
                else {
                    continue;
                };
                let function =
                    own.functions.iter().copied().find(|&own| file.facts[own].name == name);
                if let Some(function) = function
                    && !self.in_test(id, file.facts[function].span)
                    && self
                        .resolve(id, own.module, path, Space::Type)
                        .is_some_and(|found| found.each().any(|own| own == def))
                {
                    found.push((id, function));
                }
            }
        }
        found.sort_by_cached_key(|&(file, id)| self.order_of_fn(file, id));
        found
    }
}
