//! Which async locks, semaphores and the like some code waits for.
//!
//! A call counts where the code waits for its future: what is spawned, kept or handed on waits for nothing here.

use crate::role::Role;
use rustc_hash::FxHashMap;

use super::Index;
use super::driven::Driven;
use super::thing::Binding;
use crate::effect::{Analysis, Known};
use crate::facts::{ExprId, ExprKind, FnId, Origin};
use crate::source::FileId;

/// A lock that is waited for, and the calls that lead to it, outermost first.
#[derive(Clone, Debug)]
pub struct Acquired {
    pub(super) lock: Binding,
    /// Whether something on the way may end the wait.
    pub(super) driven: Driven,
    /// The calls; the last takes the lock.
    pub calls: Vec<(FileId, ExprId)>,
}

/// How a function comes to wait for a lock.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Wanted {
    /// The call that takes the lock, or that leads to it.
    call: ExprId,
    /// The function that it calls, and what that calls the lock.
    next: Option<(FnKey, Want)>,
    /// How many further calls there are before the way leaves the cycle of calls that it is in.
    turns: u32,
}

/// An async function of the run.
pub(super) type FnKey = (FileId, FnId);

/// A lock, and whether something may end the wait for it.
type Want = (Binding, Driven);

/// The locks that a function waits for.
pub(super) type Locks = FxHashMap<Want, Wanted>;

/// Locks as summaries.
struct Locking<'i>(&'i Index);

/// What some code does that waits for locks.
struct Local {
    file: FileId,
    steps: Vec<Step>,
}

/// A call that waits for a lock, or of a function that may.
enum Step {
    Takes(ExprId, Want),
    Calls(Call),
}

struct Call {
    at: ExprId,
    driven: Driven,
    args: Vec<ExprId>,
    /// How many of the arguments are no parameters: the receiver, where the method is named by its path.
    shift: usize,
    next: FnKey,
}

impl Analysis for Locking<'_> {
    type Node = FnKey;
    type Local = Local;
    type Summary = Locks;

    fn local(&self, (file, id): FnKey) -> Local {
        match self.0.file(file).facts[id].body {
            Some(body) => self.0.locking(file, body, None),
            None => Local { file, steps: Vec::new() },
        }
    }

    fn callees(&self, local: &Local) -> Vec<FnKey> {
        let calls = local.steps.iter().filter_map(|step| match step {
            Step::Calls(call) => Some(call.next),
            Step::Takes(..) => None,
        });
        calls.collect()
    }

    fn bottom(&self) -> Locks {
        Locks::default()
    }

    fn transfer(&self, local: &Local, known: &Known<'_, Self>) -> Locks {
        let mut found = Locks::default();
        let mut keep = |lock: Want, wanted: Wanted| {
            let nearer = |own: &Wanted| {
                // Two parameters that are given one lock: the first.
                let same = own.turns == wanted.turns && own.call == wanted.call;
                wanted.turns < own.turns || same && self.is_before(&wanted, own)
            };
            if found.get(&lock).is_none_or(nearer) {
                found.insert(lock, wanted);
            }
        };
        for step in &local.steps {
            match step {
                Step::Takes(call, lock) => {
                    keep(lock.clone(), Wanted { call: *call, next: None, turns: 0 });
                }
                Step::Calls(call) =>
                {
                    #[expect(
                        clippy::iter_over_hash_type,
                        reason = "of two that become one the nearer is kept, whichever comes first"
                    )]
                    for (inner, wanted) in known.of(call.next) {
                        let Some(lock) = self.0.lock_given(local.file, call, inner) else {
                            continue;
                        };
                        let turns = known.turns(call.next, wanted.turns);
                        let next = Some((call.next, inner.clone()));
                        keep(lock, Wanted { call: call.at, next, turns });
                    }
                }
            }
        }
        found
    }
}

impl Locking<'_> {
    /// An order of what one call leads to, for the case that two ways are as long.
    fn is_before(&self, one: &Wanted, other: &Wanted) -> bool {
        let key =
            |wanted: &Wanted| wanted.next.as_ref().map(|(_, lock)| self.0.order_of_want(lock));
        key(one) < key(other)
    }
}

impl Index {
    /// Locks that both of two pieces of code wait for: the calls in the first and in the second.
    pub fn shared_lock(
        &self,
        file: FileId,
        first: ExprId,
        second: ExprId,
    ) -> Option<(Acquired, Acquired)> {
        let ours = self.acquired(file, first);
        let theirs = self.acquired(file, second);
        ours.into_iter().find_map(|one| {
            let other = theirs.iter().find(|other| other.lock == one.lock)?;
            Some((one, other.clone()))
        })
    }

    /// The locks that some code waits for, in the order of the text.
    pub(super) fn acquired(&self, file: FileId, code: ExprId) -> Vec<Acquired> {
        let mut found = Vec::new();
        let awaited = self.file(file).facts.parent(code).map(|_| code);
        for step in self.locking(file, code, awaited).steps {
            match step {
                Step::Takes(call, (lock, driven)) => {
                    found.push(Acquired { lock, driven, calls: vec![(file, call)] });
                }
                Step::Calls(call) => {
                    let mut locks: Vec<_> = self.locks_of(call.next).into_iter().collect();
                    locks.sort_by_cached_key(|(lock, _)| self.order_of_want(lock));
                    for (inner, wanted) in locks {
                        let given = self.lock_given(file, &call, &inner);
                        let Some((lock, driven)) = given else { continue };
                        let mut calls = vec![(file, call.at)];
                        self.follow_lock(call.next, wanted, &mut calls);
                        found.push(Acquired { lock, driven, calls });
                    }
                }
            }
        }
        found
    }

    /// The locks that some code waits for, by name, and the calls that lead there.
    pub(super) fn locks_in(
        &self,
        file: FileId,
        code: ExprId,
    ) -> Vec<(String, Vec<(FileId, ExprId)>)> {
        let all = self.acquired(file, code).into_iter();
        let named = all.map(|own| {
            let name = match &own.lock {
                Binding::Local(home, local) => self.file(*home).facts[*local].name.to_string(),
                lock => self.order_of_lock(lock).0,
            };
            (name, own.calls)
        });
        named.collect()
    }

    fn locks_of(&self, function: FnKey) -> Locks {
        self.effects.locks.summary(&Locking(self), function)
    }

    /// Writes down the calls by which a function comes to wait for a lock.
    fn follow_lock(&self, function: FnKey, wanted: Wanted, calls: &mut Vec<(FileId, ExprId)>) {
        let (mut at, mut wanted) = (function, wanted);
        loop {
            calls.push((at.0, wanted.call));
            let Some((next, lock)) = wanted.next else { return };
            // Each step leaves a cycle, or comes nearer to where it is left, so that this ends.
            let Some(inner) = self.locks_of(next).remove(&lock) else { return };
            (at, wanted) = (next, inner);
        }
    }

    /// What some code does that waits for locks. `awaited` is what is waited for, whatever stands around it.
    fn locking(&self, file: FileId, code: ExprId, awaited: Option<ExprId>) -> Local {
        let facts = &self.file(file).facts;
        let steps = facts.runs(code).into_iter().filter_map(|at| {
            let (receiver, args) = match facts.kind(at) {
                ExprKind::Method { receiver, args, .. } => (Some(*receiver), args),
                ExprKind::Call { args, .. } => (None, args),
                _ => return None,
            };
            let callee = self.callee(file, at).filter(|callee| callee.certain)?;
            let function = self.function(&callee);
            if self.callee_role(&callee, Role::Acquires).is_some() {
                let lock = receiver.filter(|_| function.is_async)?;
                let driven = self.how_awaited(file, at, awaited)?;
                return Some(Step::Takes(at, (self.binding(file, lock)?, driven)));
            }
            let is_read = function.is_async && function.body.is_some();
            (is_read && !self.is_stub(callee.file)).then_some(())?;
            let driven = self.how_awaited(file, at, awaited)?;
            let shift = usize::from(receiver.is_none() && function.receiver.is_some());
            let next = (callee.file, callee.id);
            Some(Step::Calls(Call { at, driven, args: args.clone(), shift, next }))
        });
        Local { file, steps: steps.collect() }
    }

    /// What the caller of a function knows a lock by, that the function waits for.
    fn lock_given(&self, file: FileId, call: &Call, (lock, driven): &Want) -> Option<Want> {
        let driven = call.driven.max(*driven);
        let Binding::Local(home, local) = *lock else { return Some((lock.clone(), driven)) };
        match self.file(home).facts[local].origin {
            Origin::Param(_, number) => {
                let given = *call.args.get(number as usize + call.shift)?;
                Some((self.binding(file, given)?, driven))
            }
            _ => None,
        }
    }

    fn order_of_want(&self, (lock, driven): &Want) -> (String, u32, Driven) {
        let (name, number) = self.order_of_lock(lock);
        (name, number, *driven)
    }

    /// By what locks are ordered that one call leads to, whatever files are called.
    fn order_of_lock(&self, lock: &Binding) -> (String, u32) {
        match lock {
            Binding::Field(def, name) => (format!("{}.{name}", self.path_of(def)), 0),
            Binding::Static(def) => (self.path_of(def).to_string(), 0),
            Binding::Local(_, local) => (String::new(), local.0),
        }
    }
}
