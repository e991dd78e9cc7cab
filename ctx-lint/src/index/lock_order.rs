//! Async locks that are waited for while another one, or the same one, is held.
//!
//! Two tasks that take two locks in opposite orders can each hold the one that the other waits for. A task that waits for
//! a lock that it holds itself waits for ever. Which guards are alive at an await is read off the graph of the body;
//! which locks the awaited call waits for, also in the functions that it leads to, is its summary.

use std::cell::OnceCell;
use std::sync::{Arc, PoisonError};

use rustc_hash::{FxHashMap, FxHashSet};

use super::locks::Acquired;
use super::thing::Binding;
use super::{Index, Type};
use crate::facts::{ExprId, ExprKind, LocalId, Name, Origin, Place};
use crate::flow::analysis::{Live, held_at_waits};
use crate::flow::{Elaborated, Graph, VarId, VarKind};
use crate::hir::Order;
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

/// A held lock, and one that is waited for.
type Pair = (Binding, Binding);

/// The nested locks of a file.
#[derive(Debug, Default)]
pub(super) struct AllNested {
    all: Vec<Nested>,
    /// Where those of each pair stand among them.
    by_pair: FxHashMap<Pair, Vec<usize>>,
}

impl AllNested {
    /// Whether a body has shown a pair already, under the same locks or fewer: then one wait speaks for the pair, of which
    /// there may be as many as waits times locks. `since` is how many there were before the body.
    fn is_said(&self, pair: &Pair, shared: (bool, bool), all: &[Binding], since: usize) -> bool {
        let of_pair = self.by_pair.get(pair).into_iter().flatten().rev();
        let mut own = of_pair.take_while(|&&at| at >= since).map(|&at| &self.all[at]);
        pair.0 != pair.1
            && own.any(|known| {
                known.shared == shared && known.all.iter().all(|lock| all.contains(lock))
            })
    }

    fn add(&mut self, pair: Pair, nested: Nested) {
        self.by_pair.entry(pair).or_default().push(self.all.len());
        self.all.push(nested);
    }
}

/// A wait for a lock under another one, in some file.
struct Site<'i> {
    file: FileId,
    nested: Nested,
    /// What it is ordered by, once it is asked for.
    key: OnceCell<(Order<'i>, u32)>,
}

impl Index {
    /// The waits of a file for a lock that the same future holds.
    pub fn waits_for_own_lock(&self, file: FileId) -> Vec<Nested> {
        let nested = self.nested_locks(file);
        let own = nested.all.iter().filter(|nested| {
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
        let mut told: FxHashSet<ExprId> = FxHashSet::default();
        // All waits in each order that the file has, and against it.
        let mut known: FxHashMap<Pair, Vec<Site<'_>>> = FxHashMap::default();
        for own in &self.nested_locks(file).all {
            let (Some(outer), Some(inner)) = (name_of(&own.outer), name_of(&own.inner)) else {
                continue;
            };
            if own.outer == own.inner || told.contains(&own.wait) {
                continue;
            }
            let pair = (own.outer.clone(), own.inner.clone());
            let opposite = (own.inner.clone(), own.outer.clone());
            for pair in [&pair, &opposite] {
                let sites = || self.sites_of(pair, &outer, &inner);
                known.entry(pair.clone()).or_insert_with(sites);
            }
            let count = known[&pair].len();
            let against: Vec<&Site<'_>> =
                known[&opposite].iter().filter(|other| own.is_against(&other.nested)).collect();
            let Some(other) = against.iter().min_by_key(|other| self.key_of_site(other)) else {
                continue;
            };
            let rarer = count < against.len()
                || count == against.len()
                    && self.order_of(file, own.wait) > *self.key_of_site(other);
            if rarer {
                told.insert(own.wait);
                let (own, file, other) = (own.clone(), other.file, other.nested.clone());
                found.push(Conflict { own, file, other });
            }
        }
        found
    }

    /// The waits for one lock under another one in all files that have both names.
    fn sites_of(&self, pair: &Pair, outer: &Name, inner: &Name) -> Vec<Site<'_>> {
        let mut files = self.own_files_with_any(&[word(outer)]);
        let others = self.own_files_with_any(&[word(inner)]);
        files.retain(|file| others.contains(file));
        let mut sites = Vec::new();
        for file in files {
            let nested = self.nested_locks(file);
            let own = nested.by_pair.get(pair).into_iter().flatten();
            sites.extend(own.map(|&at| Site {
                file,
                nested: nested.all[at].clone(),
                key: OnceCell::new(),
            }));
        }
        sites
    }

    fn key_of_site<'s, 'i: 's>(&'i self, site: &'s Site<'i>) -> &'s (Order<'i>, u32) {
        site.key.get_or_init(|| self.order_of(site.file, site.nested.wait))
    }

    fn nested_locks(&self, file: FileId) -> Arc<AllNested> {
        let lock = || self.nested.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(&file) {
            return Arc::clone(known);
        }
        let mut found = AllNested::default();
        for &root in self.flows.roots(self, file) {
            if self.takes_and_waits(file, root)
                && let Some(graph) = self.flows.graph(self, file, root)
            {
                self.nested_in(file, root, graph, &mut found);
            }
        }
        let found = Arc::new(found);
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

    fn nested_in(&self, file: FileId, root: ExprId, graph: &Graph, found: &mut AllNested) {
        let facts = &self.file(file).facts;
        let elaborated = Elaborated::of(&self.flows, self, file, root, graph);
        let mut waits = held_at_waits(graph, &elaborated, &Live::of(graph));
        waits.sort_by_key(|own| own.at);
        let since = found.all.len();
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
                    let pair = (outer.clone(), inner.clone());
                    let shared = (*is_shared, wants);
                    if found.is_said(&pair, shared, &all, since) {
                        continue;
                    }
                    let nested = Nested {
                        holds: *holds,
                        wait: own.at,
                        calls: calls.clone(),
                        shared,
                        outer: outer.clone(),
                        inner: inner.clone(),
                        all: all.clone(),
                        place: self
                            .lock_taken(file, *holds)
                            .and_then(|at| self.shared_place(file, at)),
                    };
                    found.add(pair, nested);
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
        let taken = self.lock_taken(home, last).and_then(|at| self.shared_place(home, at));
        let Some(taken) = taken else { return false };
        // Back through the calls: what each function waits for is what its caller has given it.
        let mut waited = taken;
        let mut within = home;
        for &(file, call) in through.iter().rev() {
            let Some(root) = waited.local() else { return false };
            let Some(given) = self.argument_of(within, root, file, call) else { return false };
            let Some(mut place) = self.shared_place(file, given) else { return false };
            place.fields.append(&mut waited.fields);
            (waited, within) = (place, file);
        }
        waited == *held
    }

    /// The call on the way to a lock that its function may not come to.
    pub fn condition_on_the_way(&self, nested: &Nested) -> Option<(FileId, ExprId)> {
        nested.calls.iter().skip(1).copied().find(|&(file, call)| {
            let facts = &self.file(file).facts;
            let body = facts.function(call).and_then(|function| facts[function].body);
            !body.is_some_and(|body| facts.is_always_reached(body, call))
        })
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
