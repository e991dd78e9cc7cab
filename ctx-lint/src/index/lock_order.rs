//! Async locks that are waited for while another one, or the same one, is held.
//!
//! Two tasks that take two locks in opposite orders can each hold the one that the other waits for. A task that waits for
//! a lock that it holds itself waits for ever. Which guards are alive at an await is read off the graph of the body;
//! which locks the awaited call waits for, also in the functions that it leads to, is its summary.

use std::cell::OnceCell;
use std::sync::{Arc, PoisonError};

use rustc_hash::{FxHashMap, FxHashSet};

use super::driven::Driven;
use super::lock_guard::GuardVars;
use super::lock_place::{KnownChanges, LockPlace};
use super::locks::Acquired;
use super::thing::Binding;
use super::{Index, Type};
use crate::facts::{ExprId, ExprKind, Makes, Name};
use crate::flow::analysis::held_at_waits;
use crate::flow::{Elaborated, Graph};
use crate::hir::Order;
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
    /// Whether something may end the wait before the lock is free.
    pub is_bounded: bool,
    /// Whether no variable holds the guard.
    pub is_temporary: bool,
    /// Whether others can come to both locks, and this one waits until they are done.
    is_open: bool,
    /// Both locks, as the body names them.
    places: Option<(LockPlace, LockPlace)>,
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
    /// Whether each place takes both locks of one value.
    pub is_one_value: bool,
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
    fn is_said(
        &self,
        pair: &Pair,
        (shared, is_open): ((bool, bool), bool),
        all: &[Binding],
        since: usize,
    ) -> bool {
        let of_pair = self.by_pair.get(pair).into_iter().flatten().rev();
        let mut own = of_pair.take_while(|&&at| at >= since).map(|&at| &self.all[at]);
        pair.0 != pair.1
            && own.any(|known| {
                known.shared == shared
                    && known.is_open == is_open
                    && known.all.iter().all(|lock| all.contains(lock))
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
        let mut known = KnownChanges::default();
        let own = nested.all.iter().filter(|nested| {
            nested.outer == nested.inner
                && nested.shared != (true, true)
                && self.is_same_lock(file, nested, &mut known)
        });
        let mut found: Vec<Nested> = own.cloned().collect();
        let sure = found.iter().filter(|nested| !nested.is_bounded).map(|nested| nested.wait);
        let sure: FxHashSet<ExprId> = sure.collect();
        found.retain(|nested| !nested.is_bounded || !sure.contains(&nested.wait));
        found
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
            if own.outer == own.inner || !own.is_open || told.contains(&own.wait) {
                continue;
            }
            let pair = (own.outer.clone(), own.inner.clone());
            let opposite = (own.inner.clone(), own.outer.clone());
            for pair in [&pair, &opposite] {
                let sites = || self.sites_of(pair, &outer, &inner);
                known.entry(pair.clone()).or_insert_with(sites);
            }
            let against = known[&opposite].iter().filter(|other| own.is_against(&other.nested));
            let mut against: Vec<&Site<'_>> = against.collect();
            // Where locks of one value stand against such, what is done with two values says nothing about them.
            let of_one = |site: &Site<'_>| site.nested.is_of_one_value();
            let is_one_value = own.is_of_one_value() && against.iter().any(|site| of_one(site));
            let counts = |site: &&Site<'_>| !is_one_value || of_one(site);
            against.retain(counts);
            let count = known[&pair].iter().filter(counts).count();
            let Some(other) = against.iter().min_by_key(|other| self.key_of_site(other)) else {
                continue;
            };
            let rarer = count < against.len()
                || count == against.len()
                    && self.order_of(file, own.wait) > *self.key_of_site(other);
            if rarer {
                told.insert(own.wait);
                let (own, file, other) = (own.clone(), other.file, other.nested.clone());
                found.push(Conflict { own, file, other, is_one_value });
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
            let own = own.filter(|&&at| nested.all[at].is_open);
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
        let mut waits = held_at_waits(graph, &elaborated, graph.live());
        waits.sort_by_key(|own| own.at);
        let since = found.all.len();
        let vars = GuardVars::of(self, file, graph, &waits);
        for own in waits {
            let ExprKind::Await(future) = facts.kind(own.at) else { continue };
            let guards = vars.alive_at(&own);
            let temporary = vars.temporary_at(&own);
            if guards.is_empty() {
                continue;
            }
            let all: Arc<[Binding]> = guards.iter().map(|(_, lock, _)| lock.clone()).collect();
            for Acquired { lock: inner, driven, calls } in self.acquired(file, *future) {
                let (Some(&(_, first)), Some(&(home, last))) = (calls.first(), calls.last()) else {
                    continue;
                };
                // What is waited for inside of the expression is over by the time that its future waits.
                let mut around = facts.ancestors(first).take_while(|&outer| outer != own.at);
                if around.any(|outer| matches!(facts.kind(outer), ExprKind::Await(_))) {
                    continue;
                }
                let here = self.lock_taken(home, last).filter(|_| calls.len() == 1);
                let wants = self.is_shared_guard(&self.output_of(&self.type_of(home, last)));
                for (holds, outer, is_shared) in &guards {
                    let pair = (outer.clone(), inner.clone());
                    let shared = (*is_shared, wants);
                    let held = self.lock_taken(file, *holds);
                    let is_bounded = driven == Driven::Bounded;
                    let is_alone = |lock: &ExprId| self.is_only_reached_by(file, root, *lock);
                    let is_open = !is_bounded && !held.iter().chain(&here).any(is_alone);
                    if found.is_said(&pair, (shared, is_open), &all, since) {
                        continue;
                    }
                    let places = held.and_then(|lock| {
                        let held = self.lock_place(file, lock, Vec::new(), *holds)?;
                        Some((held, self.lock_through(&calls)?))
                    });
                    let nested = Nested {
                        holds: *holds,
                        wait: own.at,
                        calls: calls.clone(),
                        shared,
                        outer: outer.clone(),
                        inner: inner.clone(),
                        all: all.clone(),
                        is_bounded,
                        is_temporary: temporary.iter().any(|&at| facts.contains(at, *holds)),
                        is_open,
                        places,
                    };
                    found.add(pair, nested);
                }
            }
        }
    }

    /// Whether a body surely waits for the very lock that it holds, and not for that of another value of the type.
    fn is_same_lock(&self, file: FileId, nested: &Nested, known: &mut KnownChanges) -> bool {
        let mut is_one = || {
            let places = nested.places.as_ref();
            places.is_some_and(|(held, taken)| self.is_one_lock(file, held, taken, known))
        };
        matches!(nested.outer, Binding::Static(_)) || is_one()
    }

    /// The call on the way to a lock that its function may not come to, or that may not be compiled.
    pub fn condition_on_the_way(&self, nested: &Nested) -> Option<(FileId, ExprId)> {
        let first = nested.calls.first().copied().filter(|&(file, call)| {
            let facts = &self.file(file).facts;
            facts.ancestors(call).any(|outer| match facts.kind(outer) {
                ExprKind::If { cond, .. } => self.is_of_the_build(file, *cond),
                _ => false,
            })
        });
        first.or_else(|| {
            nested.calls.iter().skip(1).copied().find(|&(file, call)| {
                let facts = &self.file(file).facts;
                let body = facts.function(call).and_then(|function| facts[function].body);
                !body.is_some_and(|body| facts.is_always_reached(body, call))
            })
        })
    }

    /// Whether a condition is decided when the program is built: `cfg!(…)`, which looks at nothing, or a constant.
    fn is_of_the_build(&self, file: FileId, cond: ExprId) -> bool {
        let facts = &self.file(file).facts;
        // `feature = "name"` reads as an assignment.
        let is_plain = |id: ExprId| {
            matches!(
                facts.kind(id),
                ExprKind::Path { local: None, .. }
                    | ExprKind::Lit(_)
                    | ExprKind::Assign { .. }
                    | ExprKind::Call { .. }
            )
        };
        let is_cfg = |at: ExprId| match facts.kind(at) {
            ExprKind::Macro(call) => {
                matches!(call.makes, Makes::Bool)
                    && facts.descendants(at).all(|inner| inner == at || is_plain(inner))
            }
            ExprKind::Path { local: None, .. } => self.type_of(file, at) == Type::prim("bool"),
            _ => false,
        };
        facts.runs(cond).into_iter().any(is_cfg)
    }
}

impl Nested {
    /// Whether both locks belong to one value, as far as the body shows.
    fn is_of_one_value(&self) -> bool {
        self.places.as_ref().is_some_and(|(held, taken)| held.place.root == taken.place.root)
    }

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
