//! State that is changed before a wait, and changed back by hand after it.
//!
//! `self.running.fetch_add(1); work().await; self.running.fetch_sub(1);` counts one too many for ever when the future is
//! dropped while it waits. Each change of a place is followed through the graph of the body: over a wait, to the change
//! that takes it back, which every way from there must reach but those of an error.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::thing::Binding;
use super::{Cutoff, Index};
use crate::facts::{ExprId, ExprKind, FnId, Lit};
use crate::flow::analysis::{Held, held_at_waits};
use crate::flow::{BlockId, Elaborated, End, Graph, Op, Value, VarId};
use crate::role::Role;
use crate::source::FileId;

/// A change that a dropped future does not take back.
#[derive(Clone, Debug)]
pub struct Undone {
    /// The change.
    pub change: ExprId,
    /// What takes it back.
    pub undo: ExprId,
    /// The wait between them.
    pub wait: ExprId,
    /// What is changed.
    pub kind: ChangeKind,
    /// Where the future is dropped, if that is seen.
    pub cutoff: Option<Cutoff>,
    /// The function, unless it is an async block.
    pub function: Option<FnId>,
    /// Whether code that is not analysed may call it.
    pub public: bool,
}

/// How a place is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// It counts, up or down.
    Counts(bool),
    /// It is set.
    Sets(bool),
    /// An entry is put in, or taken out.
    Holds(bool),
}

/// A change of a place.
struct Change {
    at: ExprId,
    /// What the graph's statement for it stands for: the change, or the value that is assigned.
    stmts: [ExprId; 2],
    place: Binding,
    kind: ChangeKind,
    /// The amount or the key.
    what: Option<ExprId>,
}

/// A statement of a graph.
type Point = (BlockId, usize);

/// Where control goes from a point on, up to the next change of the same place.
#[derive(Default)]
struct Reached {
    waits: BTreeSet<ExprId>,
    changes: BTreeSet<usize>,
    /// The body may end without another change, and not by an error.
    ends: bool,
}

impl Index {
    /// The changes in a file that a dropped future does not take back.
    pub fn undone_changes(&self, file: FileId) -> Vec<Undone> {
        let mut found = Vec::new();
        for &root in self.flows.roots(self, file) {
            let changes = self.changes_in(file, root);
            if changes.len() > 1
                && let Some(graph) = self.flows.graph(self, file, root)
            {
                self.undone_in(file, root, graph, &changes, &mut found);
            }
        }
        found
    }

    fn undone_in(
        &self,
        file: FileId,
        root: ExprId,
        graph: &Graph,
        changes: &[Change],
        found: &mut Vec<Undone>,
    ) {
        let facts = &self.file(file).facts;
        let points: Vec<Option<Point>> =
            changes.iter().map(|change| point_of(graph, change.stmts)).collect();
        let held_at = OnceCell::new();
        for (number, change) in changes.iter().enumerate() {
            let Some((block, stmt)) = points[number] else { continue };
            let undoes = |other: &Change| {
                other.place == change.place && self.takes_back(file, change, other)
            };
            if !change.kind.is_first() || !changes.iter().any(undoes) {
                continue;
            }
            let stops: Vec<(Point, usize)> = (0..changes.len())
                .filter(|&other| changes[other].place == change.place)
                .filter_map(|other| Some((points[other]?, other)))
                .collect();
            let after = self.changes_from(file, graph, (block, stmt + 1), &stops);
            let is_undo = |&own: &usize| undoes(&changes[own]) && changes[own].at > change.at;
            if after.ends || !after.changes.iter().all(is_undo) {
                continue;
            }
            let undo = after.changes.first().map(|&own| changes[own].at);
            let (Some(&wait), Some(undo)) = (after.waits.first(), undo) else { continue };
            let held = held_at.get_or_init(|| self.alive_at_waits(file, root, graph));
            if self.is_guarded(graph, held, wait) {
                continue;
            }
            let deferred = facts.is_deferred(root);
            let function = facts.function(root).filter(|_| !deferred);
            let cutoff = match function {
                Some(id) => self.cutoff(file, id),
                None => self.cutoff_of(file, root),
            };
            let public = function.is_some_and(|id| self.is_offered(file, id));
            if cutoff.is_some() || function.is_some() {
                let kind = change.kind;
                found.push(Undone {
                    change: change.at,
                    undo,
                    wait,
                    kind,
                    cutoff,
                    function,
                    public,
                });
            }
        }
    }

    /// Whether code outside of the run may call a function: by its name, or through a trait.
    pub fn is_offered(&self, file: FileId, id: FnId) -> bool {
        let facts = &self.file(file).facts;
        let in_trait = match facts[id].owner {
            crate::facts::Owner::Impl(own) => facts[own].trait_.is_some(),
            crate::facts::Owner::Trait(_) => true,
            _ => false,
        };
        facts[id].public || in_trait
    }

    /// What is alive during the waits of a body.
    fn alive_at_waits(&self, file: FileId, root: ExprId, graph: &Graph) -> Vec<Held> {
        let elaborated = Elaborated::of(&self.flows, self, file, root, graph);
        held_at_waits(graph, &elaborated, graph.live())
    }

    /// Whether something that is alive during a wait has a destructor of the run, which may take the change back.
    fn is_guarded(&self, graph: &Graph, waits: &[Held], wait: ExprId) -> bool {
        waits.iter().filter(|own| own.at == wait).any(|own| {
            own.vars.all().any(|var| {
                let ty = &graph[var].ty;
                self.type_role(ty, Role::ScopeGuard).is_some() || self.has_own_drop(ty)
            })
        })
    }

    /// The changes of places that outlive a body, in the order of the text.
    fn changes_in(&self, file: FileId, root: ExprId) -> Vec<Change> {
        let facts = &self.file(file).facts;
        let runs = facts.runs(root);
        let waits =
            |at: &ExprId| matches!(facts.kind(*at), ExprKind::Await(_) | ExprKind::Select(_));
        if !runs.iter().any(waits) {
            return Vec::new();
        }
        runs.into_iter().filter_map(|at| self.change_at(file, at, root)).collect()
    }

    fn change_at(&self, file: FileId, at: ExprId, root: ExprId) -> Option<Change> {
        let facts = &self.file(file).facts;
        let (holder, kind, what, stmts) = match facts.kind(at) {
            ExprKind::AssignOp { left, right } => {
                let between = facts[*left].span.at_end().to(facts[*right].span.at_start());
                let up = match self.file(file).source.slice(between).trim() {
                    "+=" => true,
                    "-=" => false,
                    _ => return None,
                };
                (*left, ChangeKind::Counts(up), Some(*right), [at, at])
            }
            ExprKind::Assign { left, right } => {
                let ExprKind::Lit(Lit::Bool(value)) = facts.kind(*right) else { return None };
                (*left, ChangeKind::Sets(*value), None, [at, *right])
            }
            ExprKind::Method { receiver, args, .. } => {
                let first = args.first().copied();
                let kind = match self.call_role(file, at, Role::Changes)? {
                    "adds" => ChangeKind::Counts(true),
                    "subtracts" => ChangeKind::Counts(false),
                    "inserts" => ChangeKind::Holds(true),
                    "removes" => ChangeKind::Holds(false),
                    "appends" => return None,
                    _ => match facts.kind(first?) {
                        ExprKind::Lit(Lit::Bool(value)) => ChangeKind::Sets(*value),
                        _ => return None,
                    },
                };
                (*receiver, kind, first, [at, at])
            }
            _ => return None,
        };
        let what = what.filter(|_| !matches!(kind, ChangeKind::Sets(_)));
        let place = self.changed_place(file, holder, root)?;
        Some(Change { at, stmts, place, kind, what })
    }

    /// The place that a change works on, where it outlives the body.
    fn changed_place(&self, file: FileId, holder: ExprId, root: ExprId) -> Option<Binding> {
        let facts = &self.file(file).facts;
        let mut at = holder;
        let named = loop {
            at = match facts.kind(at) {
                ExprKind::Ref { expr, .. }
                | ExprKind::Deref(expr)
                | ExprKind::Try(expr)
                | ExprKind::Await(expr) => *expr,
                ExprKind::Method { receiver, args, .. } if args.is_empty() => *receiver,
                ExprKind::Path { local: Some(local), .. } => {
                    let ty = self.type_of_local(file, *local);
                    let is_guard = self.type_role(&ty, Role::AsyncLockGuard).is_some()
                        || self.type_role(&ty, Role::SyncLockGuard).is_some();
                    match facts.source_of(*local).filter(|_| is_guard) {
                        Some((_, init)) => init,
                        None => break at,
                    }
                }
                ExprKind::Field { .. } | ExprKind::Path { .. } => break at,
                _ => return None,
            };
        };
        let place = self.binding(file, named)?;
        let is_kept = matches!(place, Binding::Static(_))
            || self.outlives(file, holder, root).is_some()
            || self.is_behind_pointer(file, named);
        is_kept.then_some(place)
    }

    /// Whether a place lies behind a pointer that others may have, too: an `Arc`.
    fn is_behind_pointer(&self, file: FileId, at: ExprId) -> bool {
        let base = self.place(file, at).and_then(|place| place.local());
        base.is_some_and(|base| {
            let ty = self.type_of_local(file, base);
            self.peel(&ty) != &ty
        })
    }

    /// Whether one change takes another back.
    fn takes_back(&self, file: FileId, change: &Change, other: &Change) -> bool {
        use ChangeKind::{Counts, Holds, Sets};
        let opposite = match (change.kind, other.kind) {
            (Counts(one), Counts(other))
            | (Sets(one), Sets(other))
            | (Holds(one), Holds(other)) => one != other,
            _ => false,
        };
        let same = || match (change.what, other.what) {
            (None, None) => true,
            (Some(one), Some(other)) => self.is_same(file, one, other),
            _ => false,
        };
        opposite && same()
    }

    /// Whether two expressions surely have the same value: literals, or a variable and what lends or copies it.
    fn is_same(&self, file: FileId, one: ExprId, other: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let bare = |mut at: ExprId| loop {
            at = match facts.kind(at) {
                ExprKind::Ref { expr, .. } | ExprKind::Deref(expr) => *expr,
                ExprKind::Method { receiver, args, .. } if args.is_empty() => *receiver,
                _ => return at,
            };
        };
        let (one, other) = (bare(one), bare(other));
        match (facts.kind(one), facts.kind(other)) {
            (ExprKind::Lit(Lit::Int(one)), ExprKind::Lit(Lit::Int(other))) => one == other,
            (ExprKind::Lit(Lit::Str(one)), ExprKind::Lit(Lit::Str(other))) => one == other,
            _ => self.place(file, one).is_some_and(|place| self.place(file, other) == Some(place)),
        }
    }

    fn changes_from(
        &self,
        file: FileId,
        graph: &Graph,
        from: Point,
        stops: &[(Point, usize)],
    ) -> Reached {
        let facts = &self.file(file).facts;
        let mut reached = Reached::default();
        let (mut open, mut seen) = (vec![from], BTreeSet::new());
        while let Some((id, first)) = open.pop() {
            if first == 0 && !seen.insert(id) {
                continue;
            }
            let block = &graph[id];
            let stop = (first..block.stmts.len()).find_map(|at| {
                let own = stops.iter().find(|(point, _)| *point == (id, at));
                let fails = || match &block.stmts[at].op {
                    Op::Assign(to, Value::Call(_)) if to.var == VarId(0) => {
                        matches!(facts.kind(block.stmts[at].at), ExprKind::Try(_))
                    }
                    _ => false,
                };
                own.map(|&(_, change)| Some(change)).or_else(|| fails().then_some(None))
            });
            if let Some(stop) = stop {
                reached.changes.extend(stop);
                continue;
            }
            match &block.end {
                End::Suspend { at, resume, .. } => {
                    if self.waits_at(file, *at) {
                        reached.waits.insert(*at);
                    }
                    open.push((*resume, 0));
                }
                End::Select { at, ways, .. } => {
                    open.extend(ways.iter().map(|&(_, to)| (to, 0)));
                    if self.waits_at(file, *at) {
                        reached.waits.insert(*at);
                    }
                }
                End::Return => reached.ends = true,
                end => open.extend(end.targets().into_iter().map(|to| (to, 0))),
            }
        }
        reached
    }
}

impl ChangeKind {
    /// Whether a change is one that is made for a time: a flag that is set, an entry that is put in, any count.
    const fn is_first(self) -> bool {
        match self {
            Self::Counts(_) => true,
            Self::Sets(value) | Self::Holds(value) => value,
        }
    }
}

fn point_of(graph: &Graph, stmts: [ExprId; 2]) -> Option<Point> {
    graph.blocks.iter().enumerate().find_map(|(number, block)| {
        let is_it = |stmt: &crate::flow::Stmt| {
            stmts.contains(&stmt.at) && matches!(stmt.op, Op::Assign(..))
        };
        let stmt = block.stmts.iter().rposition(is_it)?;
        Some((BlockId(number as u32), stmt))
    })
}
