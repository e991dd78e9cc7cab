//! What is lost when a future is dropped before its end.
//!
//! The libraries' promises stand in the stubs (`cancel_safety`). A function of the run is judged by what its author
//! says of it, and otherwise by its body: by the first await in it that loses something which outlives the
//! call. An await on what the function itself owns loses nothing that anyone could miss.

mod cleared;
mod dropped_branch;
mod gift;
mod held_back;
mod owner;
mod pending;
mod promise;
mod step;
mod summary;
mod taken;
mod taking;

pub use self::dropped_branch::Dropped;
pub(super) use self::gift::{Gifts, Giver};
pub use self::held_back::HeldBack;
use self::owner::borrows;
use self::promise::Promise;
pub(super) use self::summary::{Entry, FnLosses, Question};
pub use self::taking::Source;
use super::{Callee, Index};
use crate::facts::{BlockKind, ExprId, ExprKind, Facts, LocalId, Place};
use crate::role::Role;
use crate::source::FileId;

/// The kinds of loss.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LossKind {
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
#[derive(Clone, Copy, Debug, PartialEq)]
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

/// One way in which a future may lose something when it is dropped.
enum Way {
    /// The body that is asked about loses it.
    Here(Loss),
    /// What is called in it does.
    Through(Through),
}

/// A call of a function of the run whose future may lose something.
struct Through {
    call: ExprId,
    /// What stands before the dot.
    receiver: Option<ExprId>,
    args: Vec<ExprId>,
    /// The function, and what is asked about it.
    next: Question,
    /// Whether the function has a receiver.
    is_method: bool,
}

/// What a function that is called loses, as the caller sees it.
struct Passed {
    holder: ExprId,
    place: Place,
}

impl Index {
    /// What is lost when the future that an expression makes is dropped. What is created inside `within` does not count.
    pub fn lost_on_drop(
        &self,
        file: FileId,
        future: ExprId,
        within: ExprId,
        kind: LossKind,
    ) -> Option<Loss> {
        let mut ways = Vec::new();
        self.ways_to_lose(file, future, within, kind, &mut ways);
        let mut losses = ways.into_iter().filter_map(|way| match way {
            Way::Here(loss) => Some(loss),
            Way::Through(through) => self.loss_by_call(file, &through, within),
        });
        // Each function is compiled where its caller is, but the last one may not be where the first one is.
        losses.find(|loss| self.has_all(loss.calls.iter().copied().chain([(file, future)])))
    }

    /// What is lost by a call of a function of the run, with its whole story.
    fn loss_by_call(&self, file: FileId, through: &Through, within: ExprId) -> Option<Loss> {
        self.fn_losses(through.next).into_keys().find_map(|entry| {
            let Passed { holder, mut place } = self.passed_on(file, through, entry, within)?;
            let mut calls = vec![(file, through.call)];
            let how = self.story(through.next, entry, &mut calls, &mut place.fields)?;
            Some(Loss { calls, holder, place, how })
        })
    }

    /// The ways in which dropping a future may lose something, in the order of the text.
    fn ways_to_lose(
        &self,
        file: FileId,
        future: ExprId,
        within: ExprId,
        kind: LossKind,
        ways: &mut Vec<Way>,
    ) {
        let facts = &self.file(file).facts;
        match facts.kind(future) {
            ExprKind::Block(block) => match block.kind {
                BlockKind::Async { .. } => self.ways_in(file, future, within, kind, ways),
                BlockKind::Plain => {
                    if let Some(tail) = block.tail() {
                        self.ways_to_lose(file, tail, within, kind, ways);
                    }
                }
                _ => {}
            },
            ExprKind::Call { args, .. } => {
                self.ways_by_call(file, future, None, args, within, kind, ways);
            }
            ExprKind::Method { receiver, args, .. } => {
                self.ways_by_call(file, future, Some(*receiver), args, within, kind, ways);
            }
            _ => {}
        }
    }

    /// What a body loses itself, and by its awaits.
    fn ways_in(
        &self,
        file: FileId,
        body: ExprId,
        within: ExprId,
        kind: LossKind,
        ways: &mut Vec<Way>,
    ) {
        let own = match kind {
            LossKind::HalfDone => Vec::new(),
            LossKind::Taken => {
                let mut taken = self.taken_in(file, body, within);
                taken.extend(self.withheld_losses(file, body, within));
                taken
            }
            LossKind::Cleared => self.cleared_in(file, body, within),
        };
        ways.extend(own.into_iter().map(Way::Here));
        for future in awaited(&self.file(file).facts, body) {
            self.ways_to_lose(file, future, within, kind, ways);
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a call in all its parts, and the question")]
    fn ways_by_call(
        &self,
        file: FileId,
        call: ExprId,
        receiver: Option<ExprId>,
        args: &[ExprId],
        within: ExprId,
        kind: LossKind,
        ways: &mut Vec<Way>,
    ) {
        for callee in self.callees(file, call) {
            self.ways_by_callee(file, call, &callee, receiver, args, within, kind, ways);
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a call in all its parts, and the question")]
    fn ways_by_callee(
        &self,
        file: FileId,
        call: ExprId,
        callee: &Callee,
        receiver: Option<ExprId>,
        args: &[ExprId],
        within: ExprId,
        kind: LossKind,
        ways: &mut Vec<Way>,
    ) {
        if self.is_stub(callee.file) {
            self.ways_by_library(file, call, callee, receiver, args, within, kind, ways);
            return;
        }
        let own_future = self.is_own_future(callee);
        match self.promise(callee) {
            Some(Promise { safe: true, .. }) => return,
            Some(Promise { safe: false, comment }) if own_future => {
                let mut given = receiver.into_iter().chain(args.iter().copied());
                let lost = given
                    .find_map(|given| Some((given, self.outlives(file, given, within)?)))
                    .filter(|_| kind == LossKind::HalfDone);
                ways.extend(lost.map(|(holder, place)| {
                    let how = How::Author { comment };
                    Way::Here(Loss { calls: vec![(file, call)], holder, place, how })
                }));
                return;
            }
            _ => {}
        }
        if own_future && callee.certain {
            ways.push(Way::Through(Through {
                call,
                receiver,
                args: args.to_vec(),
                next: (callee.file, callee.id, kind),
                is_method: self.function(callee).receiver.is_some(),
            }));
        }
    }

    #[expect(clippy::too_many_arguments, reason = "a call in all its parts, and the question")]
    fn ways_by_library(
        &self,
        file: FileId,
        call: ExprId,
        callee: &Callee,
        receiver: Option<ExprId>,
        args: &[ExprId],
        within: ExprId,
        kind: LossKind,
        ways: &mut Vec<Way>,
    ) {
        match self.callee_role(callee, Role::CancelSafety) {
            Some(safety @ ("unsafe" | "partial")) if kind == LossKind::HalfDone => {
                let lost = || {
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
                };
                ways.extend(lost().map(Way::Here));
            }
            Some("inherits") => {
                for &future in args {
                    self.ways_to_lose(file, future, within, kind, ways);
                }
            }
            Some(_) => {}
            // The task goes on.
            None if self.callee_role(callee, Role::Spawns).is_some() => {}
            None if self.callee_role(callee, Role::Timeout).is_some() => {
                if let Some(&future) = args.get(1) {
                    self.ways_to_lose(file, future, within, kind, ways);
                }
            }
            // An adapter, which drops the future that it holds.
            None => {
                let inner = receiver.or_else(|| args.first().copied());
                let is_future = |&inner: &ExprId| self.is_future(&self.type_of(file, inner));
                if let Some(inner) = inner.filter(is_future) {
                    self.ways_to_lose(file, inner, within, kind, ways);
                }
            }
        }
    }

    /// What a call gave to the function that loses it: what the function got it by is what the call gave.
    fn passed_on(
        &self,
        file: FileId,
        through: &Through,
        entry: Entry,
        within: ExprId,
    ) -> Option<Passed> {
        let Through { receiver, args, is_method, .. } = through;
        let shift = usize::from(receiver.is_none() && *is_method);
        let given = |number: usize| args.get(number).copied();
        let (holder, by_value) = match entry {
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
        let place = self.outlives(file, holder, within)?;
        Some(Passed { holder, place })
    }

    /// Whether a function gives a future: by being async, or by its result.
    fn is_own_future(&self, callee: &Callee) -> bool {
        self.function(callee).is_async || self.is_future(&self.returned(callee))
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
            ExprKind::Macro(call) if call.makes.joins() => {
                found.extend(call.args.iter().copied());
            }
            _ => {}
        }
    }
    found
}
