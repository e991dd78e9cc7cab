//! Functions that are kept for the end of a context, and outlive the work that they are for.

use std::collections::BTreeSet;

use rustc_hash::FxHashSet;

use super::thing::Binding;
use super::{Def, Index, Lang, Type};
use crate::facts::{ExprId, ExprKind, LocalId, Origin, ValueKind};
use crate::flow::analysis::Dominance;
use crate::flow::{BlockId, End, Graph, Op, Part, Place, Stmt, Test, Value, Way};
use crate::role::Role;
use crate::source::FileId;

/// What functions of a library do that wait until they are told something by another handle of the same.
const TOLD: &[Role] = &[
    Role::Acquires,
    Role::Receives,
    Role::WaitsCancelled,
    Role::WaitsForChange,
    Role::WaitsNotified,
];

/// A function that stays with a context when its work is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftBehind {
    /// The variable that it owns.
    pub owned: LocalId,
    /// The first wait of the work.
    pub wait: ExprId,
    /// A condition before it that asks a static: it may let one call come here.
    pub once: Option<ExprId>,
}

impl Index {
    /// What a call leaves behind that gives a function to a context: the function owns something that was made for the work here,
    /// every way on waits for that work, and one of them is done with it while the context lives.
    pub fn left_behind(&self, file: FileId, call: ExprId, function: ExprId) -> Option<LeftBehind> {
        let facts = &self.file(file).facts;
        let ExprKind::Closure(_) = facts.kind(function) else { return None };
        let own = facts.descendants(function).filter_map(|at| facts.local(at));
        let captured: Vec<LocalId> = own
            .filter(|&local| {
                facts.extent(local).is_some_and(|extent| !facts.contains(function, extent))
            })
            .collect();
        let mut made = captured.iter().copied().filter(|&local| self.is_made_for_this(file, local));
        let owned = made.find(|&local| self.dies_here(file, local, function))?;
        let body = facts.scope(call).expr();
        let graph = self.flows.graph(self, file, body)?;
        let mut heard = captured;
        let mut at = 0;
        // A handle is heard of like the one that it was cloned from. Each clone comes after its original, so that this ends.
        while let Some(&own) = heard.get(at) {
            let from = self.cloned_from(file, own).and_then(|from| facts.local(facts.peel(from)));
            heard.extend(from.filter(|from| !heard.contains(from)));
            at += 1;
        }
        let mut walk =
            Walk { index: self, file, call, heard, waits: BTreeSet::new(), is_left: false };
        if !walk.run(graph) {
            return None;
        }
        let wait = walk.waits.first().copied()?;
        Some(LeftBehind { owned, wait, once: self.static_asked(file, graph, call) })
    }

    /// Whether a variable holds something that was made in its function: more than plain data, and no further handle of what
    /// was there before.
    fn is_made_for_this(&self, file: FileId, local: LocalId) -> bool {
        let facts = &self.file(file).facts;
        let Origin::Let(..) = facts[local].origin else { return false };
        let is_plain = matches!(self.type_of_local(file, local), Type::Prim(_) | Type::Ref(..));
        !is_plain
            && match self.cloned_from(file, local) {
                None => true,
                // A further handle of what was made here. A clone is made of what was there before it, so that this ends.
                Some(from) => facts
                    .local(facts.peel(from))
                    .is_some_and(|from| from != local && self.is_made_for_this(file, from)),
            }
    }

    /// Whether what a variable holds, and what that was made of, ends with its function: it goes to no task, thread or caller, and
    /// a task is waited for.
    fn dies_here(&self, file: FileId, local: LocalId, function: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let (mut open, mut seen) = (vec![local], FxHashSet::default());
        while let Some(local) = open.pop() {
            if !seen.insert(local) {
                continue;
            }
            let ty = self.type_of_local(file, local);
            let is_task = self.type_role(self.peel(&ty), Role::JoinHandle).is_some();
            let is_lent = matches!(ty, Type::Prim(_) | Type::Ref(..));
            if is_lent && !is_task || self.is_cancellable(&ty) {
                continue;
            }
            let source = facts.source_of(local).map(|(_, value)| value);
            let is_source = |at: ExprId| {
                source.is_some_and(|value| facts.contains(value, at))
                    || seen.iter().any(|&made| {
                        facts.source_of(made).is_some_and(|(_, value)| facts.contains(value, at))
                    })
            };
            let mut uses = facts[local].uses.iter().copied();
            let ways: Vec<Gone> = uses
                .by_ref()
                .filter(|&at| !facts.contains(function, at) && !is_source(at))
                .map(|at| self.goes(file, at))
                .collect();
            let halves = facts.source_of(local).map(|(pat, _)| facts.bindings(pat));
            open.extend(halves.into_iter().flatten());
            let copies = facts[local].uses.iter().filter_map(|&at| self.copied_at(file, at));
            open.extend(copies.filter_map(|copy| facts.bound(facts.let_of(copy)?)));
            if ways.contains(&Gone::Elsewhere) || is_task && !ways.contains(&Gone::Awaited) {
                return false;
            }
            // What a task owns goes with the task, which is waited for.
            if let Some(source) = source.filter(|_| !is_task) {
                open.extend(facts.descendants(source).filter_map(|at| facts.local(at)));
            }
        }
        true
    }

    /// Where a use takes a value, or a further handle of it.
    fn goes(&self, file: FileId, at: ExprId) -> Gone {
        let facts = &self.file(file).facts;
        let mut around = std::iter::once(at).chain(facts.ancestors(at));
        if around.any(|outer| self.is_spawned(file, outer)) || self.is_kept_by_callee(file, at) {
            return Gone::Elsewhere;
        }
        // A variable that holds the handle is followed by itself.
        let copy = self.copied_at(file, at).filter(|&copy| facts.let_of(copy).is_none());
        let mut here = copy.unwrap_or(at);
        let is_moved = copy.is_some() || facts.is_move(at);
        let mut is_given = false;
        while let Some(outer) = facts.parent(here) {
            match facts.kind(outer) {
                ExprKind::Await(_) => return Gone::Awaited,
                ExprKind::Select(_) => return Gone::Awaited,
                ExprKind::Macro(call) if call.makes.joins() => return Gone::Awaited,
                ExprKind::Macro(_) => return Gone::Used,
                ExprKind::Call { .. } if !self.is_constructor(file, outer) => {
                    let role = |role| self.call_role(file, outer, role).is_some();
                    if role(Role::Drops) {
                        return Gone::Used;
                    }
                    if role(Role::Spawns) {
                        return Gone::Elsewhere;
                    }
                    is_given = true;
                }
                ExprKind::Method { receiver, .. } if *receiver != here => {
                    let on = self.type_of(file, *receiver);
                    if is_moved && self.type_role(self.peel(&on), Role::Sender).is_some() {
                        return Gone::Elsewhere;
                    }
                    is_given = true;
                }
                ExprKind::Closure(_) | ExprKind::Return(_) | ExprKind::Break { .. } => {
                    return Gone::Elsewhere;
                }
                ExprKind::Assign { right, .. } if *right == here && is_moved => {
                    return Gone::Elsewhere;
                }
                ExprKind::Block(block) => {
                    let leaves = facts.let_of(here).is_some()
                        || block.tail() == Some(here) && facts.parent(outer).is_none()
                        || facts.is_deferred(outer);
                    return if is_moved && (leaves || is_given) {
                        Gone::Elsewhere
                    } else {
                        Gone::Used
                    };
                }
                _ => {}
            }
            here = outer;
        }
        if is_moved { Gone::Elsewhere } else { Gone::Used }
    }

    /// A condition that asks a static, and that a call is made under.
    fn static_asked(&self, file: FileId, graph: &Graph, call: ExprId) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let asks = |cond: ExprId| {
            facts.descendants(cond).any(|at| match self.binding(file, at) {
                Some(Binding::Static(Def::Value(home, id))) => {
                    matches!(self.file(home).facts[id].kind, ValueKind::Static)
                }
                _ => false,
            })
        };
        let &(block, _) = graph.made_at(call).first()?;
        let conditions = Dominance::of(graph).conditions(graph, block).into_iter();
        let asked = conditions.filter_map(|own| match &graph[own.block].end {
            End::Branch { at, .. } => Some(*at),
            _ => None,
        });
        let mut asked = asked.filter(|&at| match facts.kind(at) {
            ExprKind::If { cond, .. } | ExprKind::While { cond, .. } => asks(*cond),
            ExprKind::Match { scrutinee, .. } => asks(*scrutinee),
            _ => asks(at),
        });
        asked.next()
    }
}

/// Where a use takes a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gone {
    /// It is waited for, or goes into what is.
    Awaited,
    /// It is looked at, or dropped.
    Used,
    /// To somebody who may keep it.
    Elsewhere,
}

/// Follows the ways on from a call that gives a function to a context.
struct Walk<'i> {
    index: &'i Index,
    file: FileId,
    call: ExprId,
    /// What the function takes along, and what that was cloned from.
    heard: Vec<LocalId>,
    /// The waits behind the call.
    waits: BTreeSet<ExprId>,
    /// Whether a way is done with the work while the context lives.
    is_left: bool,
}

impl Walk<'_> {
    /// Whether a way is done with the work while the context lives, and every way waits before.
    fn run(&mut self, graph: &Graph) -> bool {
        let call = self.call;
        let is_it =
            |stmt: &Stmt| stmt.at == call && matches!(&stmt.op, Op::Assign(_, Value::Call(_)));
        let made =
            graph.made_at(call).iter().filter(|&&(block, at)| is_it(&graph[block].stmts[at]));
        let starts = made.map(|&(block, at)| (block, at + 1, false));
        let mut open: Vec<(BlockId, usize, bool)> = starts.collect();
        let mut seen = FxHashSet::default();
        while let Some((id, from, waited)) = open.pop() {
            if from == 0 && !seen.insert((id, waited)) {
                continue;
            }
            let block = &graph[id];
            if self.asks_for_end(&block.stmts[from..]) {
                return false;
            }
            let is_again = block.stmts[from..].iter().any(is_it);
            if is_again || matches!(block.end, End::Return) {
                if !waited {
                    return false;
                }
                self.is_left = true;
                continue;
            }
            open.extend(
                self.ways(graph, &block.end, waited)
                    .into_iter()
                    .map(|(to, waited)| (to, 0, waited)),
            );
        }
        self.is_left
    }

    fn ways(&mut self, graph: &Graph, end: &End, waited: bool) -> Vec<(BlockId, bool)> {
        match end {
            End::Goto(to) => vec![(*to, waited)],
            End::Branch { test: Test::Variant(place, number, _), then, other, .. }
                if self.is_result(graph, place) =>
            {
                vec![(if *number == 0 { *then } else { *other }, waited)]
            }
            End::Branch { then, other, .. } => vec![(*then, waited), (*other, waited)],
            End::Suspend { at, resume, .. } => {
                let future = match self.index.file(self.file).facts.kind(*at) {
                    ExprKind::Await(inner) => *inner,
                    _ => *at,
                };
                if self.tells_end(future) {
                    return Vec::new();
                }
                vec![(*resume, self.waits_at(*at, waited))]
            }
            End::Select { at, ways, .. } => {
                let ExprKind::Select(select) = self.index.file(self.file).facts.kind(*at) else {
                    return Vec::new();
                };
                let tells = |way: &Way| match way {
                    Way::Branch(number) => {
                        let branch = select.branches.get(*number as usize);
                        branch.is_some_and(|branch| self.tells_end(branch.future))
                    }
                    _ => false,
                };
                let on: Vec<BlockId> =
                    ways.iter().filter(|(way, _)| !tells(way)).map(|&(_, to)| to).collect();
                let waited = self.waits_at(*at, waited);
                on.into_iter().map(|to| (to, waited)).collect()
            }
            End::Return | End::Cancelled | End::Never => Vec::new(),
        }
    }

    /// Whether a place is a `Result`, whose first variant is `Ok`.
    fn is_result(&self, graph: &Graph, place: &Place) -> bool {
        let ty = graph[place.var].ty.peel_refs();
        place.parts.iter().all(|part| *part == Part::Deref)
            && matches!(ty, Type::Adt(def, _) if self.index.is_lang(def, Lang::Result))
    }

    /// A wait. One that stands before the call belongs to the next turn of a loop.
    fn waits_at(&mut self, at: ExprId, waited: bool) -> bool {
        if at > self.call {
            self.waits.insert(at);
        }
        waited || at > self.call
    }

    /// Whether some statements ask a context whether it has ended: what follows from the answer is not known.
    fn asks_for_end(&self, stmts: &[Stmt]) -> bool {
        stmts.iter().any(|stmt| {
            matches!(&stmt.op, Op::Assign(_, Value::Call(_)))
                && self.index.call_role(self.file, stmt.at, Role::Checks).is_some()
        })
    }

    /// Whether a future comes to its end when a context does, or when the function that was given to it has run.
    fn tells_end(&self, future: ExprId) -> bool {
        let (index, file) = (self.index, self.file);
        let facts = &index.file(file).facts;
        let (mut open, mut seen) = (vec![future], FxHashSet::default());
        while let Some(code) = open.pop() {
            for at in facts.descendants(code) {
                if index.call_role(file, at, Role::WaitsCancelled).is_some() {
                    return true;
                }
                let Some(local) = facts.local(at).filter(|&local| seen.insert(local)) else {
                    continue;
                };
                if self.is_signalled(local, at) {
                    return true;
                }
                let ty = index.type_of_local(file, local);
                let source = facts.source_of(local).map(|(_, value)| value);
                let is_future = index.is_future(index.peel(&ty));
                open.extend(source.filter(|_| is_future));
            }
        }
        false
    }

    /// Whether a variable, used in a wait, is the other end of what the function takes along, or another handle of it.
    fn is_signalled(&self, local: LocalId, at: ExprId) -> bool {
        let (index, file) = (self.index, self.file);
        let facts = &index.file(file).facts;
        let names = |at: Option<ExprId>, other: LocalId| {
            at.and_then(|at| facts.local(facts.peel(at))) == Some(other)
        };
        // By another handle the function is heard of only where the wait is for something of that kind.
        let hears = || {
            let call = facts.parent(at).filter(|&call| {
                matches!(facts.kind(call), ExprKind::Method { receiver, .. } if *receiver == at)
            });
            let callee = call.and_then(|call| index.callee(file, call));
            callee.is_none_or(|callee| {
                let is_told = |&role: &Role| index.callee_role(&callee, role).is_some();
                !index.is_stub(callee.file) || TOLD.iter().any(is_told)
            })
        };
        self.heard.iter().any(|&own| {
            let pair = facts.source_of(own).zip(facts.source_of(local));
            pair.is_some_and(|((one, _), (other, _))| one == other) && own != local
                || (own == local
                    || names(index.cloned_from(file, own), local)
                    || names(index.cloned_from(file, local), own))
                    && hears()
        })
    }
}
