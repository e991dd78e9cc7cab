//! What is lost when a future is dropped before its end.
//!
//! The libraries' promises stand in the stubs (`cancel_safety`). A function of the run is judged by what its author
//! says of it, and otherwise by its body: by the first await in it that loses something which outlives the
//! call. An await on what the function itself owns loses nothing that anyone could miss.

mod cleared;
mod dropped;
mod owner;
mod promise;
mod step;
mod taken;

use std::cell::RefCell;

use rustc_hash::FxHashMap;

pub use self::dropped::Dropped;
use self::owner::borrows;
use self::promise::Promise;
use super::{Callee, Def, Index};
use crate::facts::{BlockKind, ExprId, ExprKind, Facts, FnId, LocalId, Name, Origin, Owner, Place};
use crate::source::FileId;

/// The kinds of loss.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Peril {
    /// A call that must not be dropped is dropped half way.
    HalfDone,
    /// A value has been taken out of its place, and waits in the future.
    Taken,
    /// What a read left in a buffer is cleared by the next call.
    Cleared,
}

/// What is lost with a future.
#[derive(Clone, Debug)]
pub struct Loss {
    /// The calls that lead to it, outermost first. The last is the one that loses something when it is dropped.
    pub calls: Vec<(FileId, ExprId)>,
    /// What it reads from, writes to, takes from or waits on, as the outermost call sees it.
    pub holder: ExprId,
    /// The same as a place: the variable in the function of the outermost call, and the fields that lead on.
    pub place: Place,
    /// How it is lost.
    pub how: How,
}

/// How something is lost; the places are in the file of the last call.
#[derive(Clone, Copy, Debug)]
pub enum How {
    /// The last call is documented by its library as not cancel safe.
    Library,
    /// The last call is to a function of the run of which its author says that it is not cancel safe.
    Author {
        /// By a comment, and not in its documentation.
        comment: bool,
    },
    /// The last call can go on with the same buffer, and the buffer dies with the future.
    Buffer(LocalId),
    /// This expression has taken a value, which is lost while the last call is awaited.
    Taken(ExprId),
    /// This expression empties the buffer into which the last call reads.
    Cleared(ExprId),
}

/// How a function got at what it loses.
#[derive(Clone, Copy, Debug)]
enum Entry {
    Receiver,
    Param { number: usize, by_value: bool },
}

/// What is lost with the future of a function.
#[derive(Clone, Debug)]
pub(super) struct FnLoss {
    entry: Entry,
    fields: Vec<Name>,
    calls: Vec<(FileId, ExprId)>,
    how: How,
}

/// A question about a function.
pub(super) type Question = (FileId, FnId, Peril);

/// Questions that are open on a thread, with what has been found on the way.
#[derive(Default)]
struct Open {
    depth: usize,
    found: FxHashMap<Question, Option<FnLoss>>,
}

thread_local! {
    static OPEN: RefCell<Open> = RefCell::default();
}

/// How many functions a story may lead through.
const DEPTH: usize = 8;

impl Index {
    /// What is lost when the future that an expression makes is dropped. What is created inside `within` does not count.
    pub fn lost_on_drop(
        &self,
        file: FileId,
        future: ExprId,
        within: ExprId,
        peril: Peril,
    ) -> Option<Loss> {
        let facts = &self.file(file).facts;
        match facts.kind(future) {
            ExprKind::Block(block) => match block.kind {
                BlockKind::Async { .. } => self.lost_in(file, future, within, peril),
                BlockKind::Plain => self.lost_on_drop(file, block.tail()?, within, peril),
                _ => None,
            },
            ExprKind::Call { args, .. } => {
                self.lost_by_call(file, future, None, args, within, peril)
            }
            ExprKind::Method { receiver, args, .. } => {
                self.lost_by_call(file, future, Some(*receiver), args, within, peril)
            }
            _ => None,
        }
    }

    /// The first loss among the awaits of a body.
    fn lost_in(&self, file: FileId, body: ExprId, within: ExprId, peril: Peril) -> Option<Loss> {
        let facts = &self.file(file).facts;
        let own = match peril {
            Peril::HalfDone => None,
            Peril::Taken => self.taken_in(file, body, within),
            Peril::Cleared => self.cleared_in(file, body, within),
        };
        own.or_else(|| {
            let futures = awaited(facts, body);
            futures.into_iter().find_map(|future| self.lost_on_drop(file, future, within, peril))
        })
    }

    fn lost_by_call(
        &self,
        file: FileId,
        call: ExprId,
        receiver: Option<ExprId>,
        args: &[ExprId],
        within: ExprId,
        peril: Peril,
    ) -> Option<Loss> {
        let callee = self.callee(file, call)?;
        if self.is_stub(callee.file) {
            return self.lost_by_library(file, call, &callee, receiver, args, within, peril);
        }
        let own_future = self.is_own_future(&callee);
        match self.promise(&callee) {
            Some(Promise { safe: true, .. }) => return None,
            Some(Promise { safe: false, comment }) if own_future => {
                let mut given = receiver.into_iter().chain(args.iter().copied());
                let (holder, place) = given
                    .find_map(|given| Some((given, self.outlives(file, given, within)?)))
                    .filter(|_| peril == Peril::HalfDone)?;
                return Some(Loss {
                    calls: vec![(file, call)],
                    holder,
                    place,
                    how: How::Author { comment },
                });
            }
            _ => {}
        }
        if !own_future || !callee.certain {
            return None;
        }
        let inner = self.lost_in_fn((callee.file, callee.id, peril))?;
        // What the function got it by is what the call gave it.
        let shift = usize::from(receiver.is_none() && self.function(&callee).receiver.is_some());
        let given = |number: usize| args.get(number).copied();
        let (holder, by_value) = match inner.entry {
            Entry::Receiver => (receiver.or_else(|| given(0))?, false),
            Entry::Param { number, by_value } => (given(number + shift)?, by_value),
        };
        let facts = &self.file(file).facts;
        if by_value
            && !matches!(facts.kind(holder), ExprKind::Ref { .. })
            && !borrows(&self.type_of(file, holder))
        {
            return None;
        }
        let mut place = self.outlives(file, holder, within)?;
        place.fields.extend(inner.fields);
        let mut calls = vec![(file, call)];
        calls.extend(inner.calls);
        Some(Loss { calls, holder, place, how: inner.how })
    }

    #[expect(clippy::too_many_arguments, reason = "a call in all its parts, and the question")]
    fn lost_by_library(
        &self,
        file: FileId,
        call: ExprId,
        callee: &Callee,
        receiver: Option<ExprId>,
        args: &[ExprId],
        within: ExprId,
        peril: Peril,
    ) -> Option<Loss> {
        match self.callee_role(callee, "cancel_safety") {
            Some(safety @ ("unsafe" | "partial")) if peril == Peril::HalfDone => {
                let holder = receiver.or_else(|| args.first().copied())?;
                if self.in_memory(&self.type_of(file, holder)) {
                    return None;
                }
                let how = match safety {
                    "unsafe" => How::Library,
                    _ => How::Buffer(self.buffer_that_dies(file, args, within)?),
                };
                let place = self.outlives(file, holder, within)?;
                Some(Loss { calls: vec![(file, call)], holder, place, how })
            }
            Some("inherits") => {
                args.iter().find_map(|&future| self.lost_on_drop(file, future, within, peril))
            }
            Some(_) => None,
            // The task goes on.
            None if self.callee_role(callee, "spawns").is_some() => None,
            None if self.callee_role(callee, "timeout").is_some() => {
                self.lost_on_drop(file, *args.get(1)?, within, peril)
            }
            // An adapter, which drops the future that it holds.
            None => {
                let inner = receiver.or_else(|| args.first().copied())?;
                self.is_future(&self.type_of(file, inner))
                    .then(|| self.lost_on_drop(file, inner, within, peril))?
            }
        }
    }

    /// What is lost when the future of a function is dropped.
    fn lost_in_fn(&self, key: Question) -> Option<FnLoss> {
        if self.memo.knows_loss(key) {
            return self.memo.loss(key);
        }
        let known = OPEN.with_borrow_mut(|open| {
            let known = open.found.get(&key).cloned();
            if known.is_none() && open.depth < DEPTH {
                open.found.insert(key, None);
                open.depth += 1;
                return None;
            }
            Some(known.flatten())
        });
        if let Some(known) = known {
            return known;
        }
        let found = self.find_loss(key);
        let outermost = OPEN.with_borrow_mut(|open| {
            open.found.insert(key, found.clone());
            open.depth -= 1;
            if open.depth == 0 {
                open.found.clear();
            }
            open.depth == 0
        });
        if outermost {
            self.memo.keep_loss(key, found.clone());
        }
        found
    }

    fn find_loss(&self, (file, id, peril): Question) -> Option<FnLoss> {
        let facts = &self.file(file).facts;
        let function = &facts[id];
        let Some(body) = function.body else {
            let Owner::Trait(owner) = function.owner else { return None };
            let own = self.implementations(&Def::Trait(file, owner), &function.name);
            return own.into_iter().find_map(|(file, id)| self.lost_in_fn((file, id, peril)));
        };
        let loss = if function.is_async {
            self.lost_in(file, body, body, peril)?
        } else {
            self.lost_on_drop(file, body, body, peril)?
        };
        let root = loss.place.local()?;
        let entry = self.entry(file, root)?;
        Some(FnLoss { entry, fields: loss.place.fields, calls: loss.calls, how: loss.how })
    }

    /// How a function got at a variable; `None` when it made it itself.
    fn entry(&self, file: FileId, local: LocalId) -> Option<Entry> {
        match self.file(file).facts[local].origin {
            Origin::Receiver(_) => Some(Entry::Receiver),
            Origin::Param(_, number) => Some(Entry::Param {
                number: number as usize,
                by_value: !borrows(&self.type_of_local(file, local)),
            }),
            _ => None,
        }
    }

    /// The functions of a name that the run's impls of a trait have, those of tests left out.
    fn implementations(&self, def: &Def, name: &str) -> Vec<(FileId, FnId)> {
        let wanted = self.name_of(def);
        let mut found = Vec::new();
        for (number, file) in self.own_files().iter().enumerate() {
            let id = FileId(number as u32);
            for own in &file.facts.impls {
                let Some(path) = own.trait_.as_ref().filter(|path| path.last_name() == wanted)
                else {
                    continue;
                };
                let function =
                    own.functions.iter().copied().find(|&own| file.facts[own].name == name);
                if let Some(function) = function
                    && !self.in_test(id, file.facts[function].span)
                    && self.resolve(id, own.module, path, super::Space::Type).as_ref() == Some(def)
                {
                    found.push((id, function));
                }
            }
        }
        found
    }

    /// Whether a function gives a future: by being async, or by its result.
    fn is_own_future(&self, callee: &Callee) -> bool {
        self.function(callee).is_async || self.is_future(&self.returned(callee, &[]))
    }
}

/// The futures that a body awaits, in the order of the text.
fn awaited(facts: &Facts, body: ExprId) -> Vec<ExprId> {
    let mut found = Vec::new();
    for at in facts.runs(body) {
        match facts.kind(at) {
            ExprKind::Await(inner) => found.push(*inner),
            ExprKind::Select(select) => {
                found.extend(select.branches.iter().map(|branch| branch.future));
            }
            ExprKind::Macro(call) if matches!(call.path.last_name(), "join" | "try_join") => {
                found.extend(call.args.iter().copied());
            }
            _ => {}
        }
    }
    found
}
