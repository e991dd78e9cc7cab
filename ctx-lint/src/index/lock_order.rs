//! Async locks that are waited for while another one, or the same one, is held.
//!
//! Two tasks that take two locks in opposite orders can each hold the one that the other waits for. A task that waits for
//! a lock that it holds itself waits for ever. Which guards are alive at an await is read off the graph of the body;
//! which locks the awaited call waits for, also in the functions that it leads to, is its summary.

use std::sync::{Arc, PoisonError};

use rustc_hash::FxHashMap;

use super::locks::Acquired;
use super::thing::Binding;
use super::{Index, Type};
use crate::facts::{ExprId, ExprKind, LocalId, Name, Origin, Place};
use crate::flow::analysis::{Live, held_at_waits};
use crate::flow::{Elaborated, Graph, VarId, VarKind};
use crate::role::Role;
use crate::source::FileId;
use crate::world::word;

/// A lock that is waited for while another is held.
#[derive(Clone, Debug)]
pub struct Nested {
    /// The call that has taken the lock that is held.
    pub holds: ExprId,
    /// The wait for the other one.
    pub wait: ExprId,
    /// The calls that lead to the other lock; the last takes it.
    pub calls: Vec<(FileId, ExprId)>,
    /// Whether only readers are let in beside each other: of the held lock, and of the other.
    shared: (bool, bool),
    outer: Binding,
    inner: Binding,
    /// All locks that are held meanwhile.
    all: Arc<[Binding]>,
    /// The held lock, as the body names it.
    place: Option<Place>,
}

/// Two places that take two locks in opposite orders.
#[derive(Clone, Debug)]
pub struct Conflict {
    /// What the file does.
    pub own: Nested,
    /// Where the other one is.
    pub file: FileId,
    /// The other one.
    pub other: Nested,
}

/// The nested locks of a file.
pub(super) type AllNested = Arc<[Nested]>;

impl Index {
    /// The waits of a file for a lock that the same future holds.
    pub fn waits_for_own_lock(&self, file: FileId) -> Vec<Nested> {
        let all = self.nested_locks(file);
        let own = all.iter().filter(|nested| {
            nested.outer == nested.inner
                && nested.shared != (true, true)
                && self.is_same_lock(nested)
        });
        own.cloned().collect()
    }

    /// The waits of a file for a lock under another one, where code of the run takes them the other way round. Of the two
    /// orders the rarer one is told.
    pub fn lock_conflicts(&self, file: FileId) -> Vec<Conflict> {
        let mut found: Vec<Conflict> = Vec::new();
        for own in self.nested_locks(file).iter() {
            let (Some(outer), Some(inner)) = (name_of(&own.outer), name_of(&own.inner)) else {
                continue;
            };
            if own.outer == own.inner {
                continue;
            }
            let mut files = self.own_files_with_any(&[word(&outer)]);
            let others = self.own_files_with_any(&[word(&inner)]);
            files.retain(|file| others.contains(file));
            let all: Vec<(FileId, Nested)> = files
                .into_iter()
                .flat_map(|file| {
                    let nested = self.nested_locks(file);
                    nested.iter().map(|own| (file, own.clone())).collect::<Vec<_>>()
                })
                .collect();
            let same = |other: &Nested| other.outer == own.outer && other.inner == own.inner;
            let count = all.iter().filter(|(_, other)| same(other)).count();
            let against = all.iter().filter(|(_, other)| own.is_against(other));
            let mut against: Vec<&(FileId, Nested)> = against.collect();
            against.sort_by_cached_key(|(file, other)| self.order_of(*file, other.wait));
            let Some(&(other_file, other)) = against.first() else { continue };
            let key = |file: FileId, nested: &Nested| self.order_of(file, nested.wait);
            let told = count < against.len()
                || count == against.len() && key(file, own) > key(*other_file, other);
            if told && !found.iter().any(|known| known.own.wait == own.wait) {
                let (own, other) = (own.clone(), other.clone());
                found.push(Conflict { own, file: *other_file, other });
            }
        }
        found
    }

    fn nested_locks(&self, file: FileId) -> AllNested {
        let lock = || self.nested.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(&file) {
            return Arc::clone(known);
        }
        let mut found = Vec::new();
        for &root in self.flows.roots(self, file) {
            if self.takes_and_waits(file, root)
                && let Some(graph) = self.flows.graph(self, file, root)
            {
                self.nested_in(file, root, graph, &mut found);
            }
        }
        let found: AllNested = found.into();
        lock().insert(file, Arc::clone(&found));
        found
    }

    /// Whether a body takes an async lock, and waits for something else. Asking is cheaper than building its graph.
    fn takes_and_waits(&self, file: FileId, root: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let runs = facts.runs(root);
        let waits = runs.iter().filter(|&&at| matches!(facts.kind(at), ExprKind::Await(_)));
        waits.count() > 1 && runs.iter().any(|&at| self.lock_taken(file, at).is_some())
    }

    fn nested_in(&self, file: FileId, root: ExprId, graph: &Graph, found: &mut Vec<Nested>) {
        let facts = &self.file(file).facts;
        let elaborated = Elaborated::of(&self.flows, self, file, root, graph);
        let mut waits = held_at_waits(graph, &elaborated, &Live::of(graph));
        waits.sort_by_key(|own| own.at);
        // A guard may be alive at many waits.
        let mut known: FxHashMap<VarId, Option<(ExprId, Binding, bool)>> = FxHashMap::default();
        for own in waits {
            let ExprKind::Await(future) = facts.kind(own.at) else { continue };
            // One guard speaks for all of the same lock: there may be as many as lines.
            let mut guards: Vec<(ExprId, Binding, bool)> = Vec::new();
            for &var in &own.vars {
                let guard = known.entry(var).or_insert_with(|| self.guard_of(file, graph, var));
                let Some(guard) = guard else { continue };
                let same =
                    |known: &(ExprId, Binding, bool)| (&known.1, known.2) == (&guard.1, guard.2);
                if !guards.iter().any(same) {
                    guards.push(guard.clone());
                }
            }
            if guards.is_empty() {
                continue;
            }
            let all: Arc<[Binding]> = guards.iter().map(|(_, lock, _)| lock.clone()).collect();
            for Acquired { lock: inner, calls } in self.acquired(file, *future) {
                let (Some(&(_, first)), Some(&(home, last))) = (calls.first(), calls.last()) else {
                    continue;
                };
                // What is waited for inside of the expression is over by the time that its future waits.
                let mut around = facts.ancestors(first).take_while(|&outer| outer != own.at);
                if around.any(|outer| matches!(facts.kind(outer), ExprKind::Await(_))) {
                    continue;
                }
                let wants = self.is_shared_guard(&self.output_of(&self.type_of(home, last)));
                for (holds, outer, is_shared) in &guards {
                    found.push(Nested {
                        holds: *holds,
                        wait: own.at,
                        calls: calls.clone(),
                        shared: (*is_shared, wants),
                        outer: outer.clone(),
                        inner: inner.clone(),
                        all: all.clone(),
                        place: self.lock_taken(file, *holds).and_then(|at| facts.shared_place(at)),
                    });
                }
            }
        }
    }

    /// The call that has taken the lock of a guard, the lock, and whether the guard only reads.
    fn guard_of(&self, file: FileId, graph: &Graph, var: VarId) -> Option<(ExprId, Binding, bool)> {
        let facts = &self.file(file).facts;
        let ty = &graph[var].ty;
        self.type_role(ty, Role::AsyncLockGuard)?;
        let mut at = match graph[var].kind {
            VarKind::Local(local) => facts.source_of(local)?.1,
            VarKind::Temp(at) => at,
            _ => return None,
        };
        loop {
            if let Some(lock) = self.lock_taken(file, at) {
                return Some((at, self.binding(file, lock)?, self.is_shared_guard(ty)));
            }
            at = match facts.kind(at) {
                ExprKind::Await(inner) | ExprKind::Try(inner) => *inner,
                ExprKind::Method { receiver, .. } => *receiver,
                _ => return None,
            };
        }
    }

    /// The async lock that a call takes.
    fn lock_taken(&self, file: FileId, call: ExprId) -> Option<ExprId> {
        let ExprKind::Method { receiver, .. } = self.file(file).facts.kind(call) else {
            return None;
        };
        let callee = self.callee(file, call).filter(|callee| callee.certain)?;
        self.callee_role(&callee, Role::Acquires)?;
        self.function(&callee).is_async.then_some(*receiver)
    }

    /// Whether a guard lets others read meanwhile.
    fn is_shared_guard(&self, ty: &Type) -> bool {
        self.type_role(ty, Role::AsyncLockGuard) == Some("shared")
    }

    /// Whether a body surely waits for the very lock that it holds, and not for that of another value of the type.
    fn is_same_lock(&self, nested: &Nested) -> bool {
        if matches!(nested.outer, Binding::Static(_)) {
            return true;
        }
        let Some((&(home, last), through)) = nested.calls.split_last() else { return false };
        let Some(held) = &nested.place else { return false };
        let taken =
            self.lock_taken(home, last).and_then(|at| self.file(home).facts.shared_place(at));
        let Some(taken) = taken else { return false };
        // Back through the calls: what each function waits for is what its caller has given it.
        let mut waited = taken;
        let mut within = home;
        for &(file, call) in through.iter().rev() {
            let Some(root) = waited.local() else { return false };
            let Some(given) = self.argument_of(within, root, file, call) else { return false };
            let Some(mut place) = self.file(file).facts.shared_place(given) else { return false };
            place.fields.append(&mut waited.fields);
            (waited, within) = (place, file);
        }
        waited == *held
    }

    /// What a call gives to a function for a parameter, or for the variable that is nothing but a parameter.
    fn argument_of(
        &self,
        home: FileId,
        param: LocalId,
        file: FileId,
        call: ExprId,
    ) -> Option<ExprId> {
        let facts = &self.file(home).facts;
        if facts.is_reassigned(param) {
            return None;
        }
        let (function, number) = match facts[param].origin {
            Origin::Receiver(function) => (function, 0),
            Origin::Param(function, number) => {
                let own = &facts[function];
                let pat = own.params.get(number as usize)?.pat;
                (facts.bound(pat) == Some(param)).then_some(())?;
                (function, number as usize + usize::from(own.receiver.is_some()))
            }
            _ => return None,
        };
        let callee = self.callee(file, call).filter(|callee| callee.certain)?;
        ((callee.file, callee.id) == (home, function)).then_some(())?;
        match self.file(file).facts.kind(call) {
            ExprKind::Method { receiver, .. } if number == 0 => Some(*receiver),
            ExprKind::Method { args, .. } => args.get(number - 1).copied(),
            ExprKind::Call { args, .. } => args.get(number).copied(),
            _ => None,
        }
    }
}

impl Nested {
    /// Whether two tasks can hold each what the other waits for.
    fn is_against(&self, other: &Self) -> bool {
        let opposite = self.outer == other.inner && self.inner == other.outer;
        let excludes = !(self.shared.0 && other.shared.1 || self.shared.1 && other.shared.0);
        // Under a third lock that both hold, they come one after the other.
        let apart = |lock: &Binding| *lock != self.outer && *lock != other.outer;
        let gate = self.all.iter().any(|lock| apart(lock) && other.all.contains(lock));
        opposite && excludes && !gate
    }
}

/// The name of a lock that code of other functions can mean, too.
fn name_of(lock: &Binding) -> Option<Name> {
    match lock {
        Binding::Field(_, name) => Some(name.clone()),
        _ => None,
    }
}
