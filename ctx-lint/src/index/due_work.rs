//! Work that is due when a timer elapses, whatever else a loop does meanwhile.
//!
//! A branch of a `select!` that sleeps is restarted by every other branch. That is meant where it waits for silence: to end
//! what is idle, to tell the other side that one is still there. It is not where the branch does work that the other
//! branches leave undone.

use rustc_hash::{FxHashMap, FxHashSet};

use super::iteration::Turn;
use super::locks::FnKey;
use super::{End, Index, Type};
use crate::facts::{ExprId, ExprKind, LocalId, Select};
use crate::flow::{Op, Operand, Part, Place, Value, VarId, VarKind};
use crate::role::Role;
use crate::source::FileId;

/// Work of a timer's branch that no other branch does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The call.
    pub call: ExprId,
    /// The branch that starts the timer anew.
    pub sibling: usize,
    /// What the other branch has to do with it.
    pub tie: Tie,
}

/// What one branch has to do with the work of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// It works on the same thing, and leaves this undone.
    Same,
    /// It puts things where the work takes them out, which may wait for silence.
    Fills,
    /// Nothing that can be seen.
    None,
}

/// A call that changes something, or that is waited for.
struct Work {
    call: ExprId,
    callee: Option<FnKey>,
    /// What it works on.
    on: Option<Place>,
}

impl Index {
    /// The work of a timer's branch that other branches, which come often, leave undone when they start it anew.
    pub fn due_work(
        &self,
        file: FileId,
        select: (ExprId, &Select),
        timer: usize,
        others: &[usize],
    ) -> Option<Due> {
        let others = self.coming_often(file, select.1, others)?;
        let turns = self.turns(file, select.0);
        let own = turns.iter().find(|turn| turn.branch == timer)?;
        let origins = Origins::of(own);
        let works = self.works(file, own, &origins);
        let mut found: Option<Due> = None;
        for sibling in turns.iter().filter(|turn| others.contains(&turn.branch)) {
            if sibling.blocks.is_empty() {
                continue;
            }
            let theirs = self.works(file, sibling, &origins);
            let called = sibling.calls().filter_map(|(stmt, _)| self.called_at(file, stmt.at));
            let reached = self.reached(called.collect());
            for work in &works {
                if self.is_done_by(file, work, &reached, &theirs) {
                    continue;
                }
                let tie = self.tie(file, own, work, &theirs);
                if found.is_none_or(|due| tie < due.tie) {
                    found = Some(Due { call: work.call, sibling: sibling.branch, tie });
                }
            }
        }
        found
    }

    /// Those of some branches that come again and again; `None` where no branch does.
    pub(super) fn coming_often(
        &self,
        file: FileId,
        select: &Select,
        branches: &[usize],
    ) -> Option<Vec<usize>> {
        let often = |at: &usize| self.comes_often(file, select.branches[*at].future);
        let often: Vec<usize> = branches.iter().copied().filter(often).collect();
        (!often.is_empty()).then_some(often)
    }

    /// Whether a future is the next of many, as far as that is known: of a channel, a stream, a listener.
    pub(super) fn comes_often(&self, file: FileId, future: ExprId) -> bool {
        if let Some(from) = self.receives(file, future) {
            return from.kind != "oneshot" && from.kind != "watch";
        }
        if let Some((end @ (End::Empty | End::Over), _)) = self.end_of_receive(file, future) {
            return end == End::Over;
        }
        let ExprKind::Method { receiver, .. } = self.file(file).facts.kind(future) else {
            return false;
        };
        let ty = self.type_of(file, *receiver);
        let ty = self.peel(&ty);
        self.call_role(file, future, Role::Accepts).is_some()
            || self.type_role(ty, Role::Socket).is_some()
            || self.type_role(ty, Role::TaskSet).is_none()
                && self.call_role(file, future, Role::Takes).is_some()
    }

    fn works(&self, file: FileId, turn: &Turn<'_>, origins: &Origins) -> Vec<Work> {
        let calls = turn.calls().filter_map(|(stmt, value)| {
            let Value::Call(operands) = value else { return None };
            let (on, changes) = match operands.first() {
                Some(operand) => origins.of_operand(operand),
                None => (None, false),
            };
            let awaited = self.is_awaited(file, stmt.at);
            let callee = self.callee(file, stmt.at).filter(|callee| callee.certain);
            // What gives nothing back is called for what it does.
            let acts = self.type_of(file, stmt.at) == Type::unit()
                && callee.as_ref().is_some_and(|callee| !self.is_stub(callee.file));
            let is_sleep = callee.as_ref().is_some_and(|callee| {
                [Role::Sleeps, Role::Ticks, Role::Acquires, Role::ReadsClock]
                    .iter()
                    .any(|&role| self.callee_role(callee, role).is_some())
            });
            let on = on.filter(|on| !origins.is_passing(on));
            let works = !is_sleep && (awaited || (changes || acts) && on.is_some());
            works.then(|| Work {
                call: stmt.at,
                callee: callee.map(|callee| (callee.file, callee.id)),
                on,
            })
        });
        calls.collect()
    }

    /// Whether the turn of another branch does the same, in its own text or in what that calls.
    fn is_done_by(
        &self,
        file: FileId,
        work: &Work,
        reached: &FxHashSet<FnKey>,
        theirs: &[Work],
    ) -> bool {
        let facts = &self.file(file).facts;
        let same_name = |call: ExprId| match (facts.kind(call), facts.kind(work.call)) {
            (ExprKind::Method { name: one, .. }, ExprKind::Method { name: other, .. }) => {
                one == other
            }
            _ => false,
        };
        let is_same = |other: &Work| match (work.callee, other.callee) {
            (Some(own), Some(callee)) => own == callee,
            _ => other.call == work.call || same_name(other.call),
        };
        if theirs.iter().any(|other| is_same(other) && other.on == work.on) {
            return true;
        }
        let Some(wanted) = work.callee else { return false };
        if !self.is_stub(wanted.0) && reached.contains(&wanted) {
            return true;
        }
        // It sends where the other branch sends, which tells the other side as much.
        let own = self.reached(vec![wanted]);
        let mut waited = own.iter().filter(|&&key| self.is_stub(key.0) && self.is_async_fn(key));
        let first = waited.next();
        first.is_some_and(|first| reached.contains(first))
            && waited.all(|next| reached.contains(next))
    }

    fn is_async_fn(&self, (file, id): FnKey) -> bool {
        self.file(file).facts[id].is_async
    }

    fn called_at(&self, file: FileId, call: ExprId) -> Option<FnKey> {
        let callee = self.callee(file, call).filter(|callee| callee.certain)?;
        Some((callee.file, callee.id))
    }

    /// The functions that some functions call, and those that these call in turn, with the first.
    fn reached(&self, from: Vec<FnKey>) -> FxHashSet<FnKey> {
        let mut found = FxHashSet::default();
        let mut open = from;
        while let Some(key) = open.pop() {
            if !found.insert(key) || self.is_stub(key.0) {
                continue;
            }
            let facts = &self.file(key.0).facts;
            let Some(body) = facts[key.1].body else { continue };
            let calls = facts.descendants(body).filter(|&at| {
                matches!(facts.kind(at), ExprKind::Call { .. } | ExprKind::Method { .. })
            });
            open.extend(calls.filter_map(|at| self.called_at(key.0, at)));
        }
        found
    }

    /// What the work of another branch has to do with some work.
    fn tie(&self, file: FileId, turn: &Turn<'_>, work: &Work, theirs: &[Work]) -> Tie {
        let Some(on) = &work.on else { return Tie::None };
        let shared = theirs.iter().any(|other| other.on.as_ref() == Some(on));
        if !shared || self.is_whole_self(file, turn, on) {
            return Tie::None;
        }
        let asks_time =
            turn.calls().any(|(stmt, _)| self.call_role(file, stmt.at, Role::ReadsClock).is_some());
        let facts = &self.file(file).facts;
        let receiver = match facts.kind(work.call) {
            ExprKind::Method { receiver, .. } => *receiver,
            ExprKind::Call { args, .. } => match args.first() {
                Some(first) => *first,
                None => return Tie::None,
            },
            _ => return Tie::None,
        };
        let ty = self.type_of(file, receiver);
        let holds = self.type_role(self.peel(&ty), Role::Container).is_some()
            || matches!(self.peel(&ty), Type::Slice(_));
        if holds && !asks_time { Tie::Fills } else { Tie::Same }
    }

    /// Whether a place is the whole value whose method runs: what its methods have in common is not known.
    fn is_whole_self(&self, file: FileId, turn: &Turn<'_>, on: &Place) -> bool {
        let facts = &self.file(file).facts;
        let is_self = |local: LocalId| facts.is_receiver(local);
        on.parts.is_empty()
            && match turn.graph[on.var].kind {
                VarKind::Local(local) | VarKind::Outer(local) => is_self(local),
                VarKind::Capture(number) => {
                    let capture = &turn.graph.captures[number as usize];
                    capture.parts.is_empty() && is_self(capture.local)
                }
                VarKind::Param(_) | VarKind::Result | VarKind::Temp(_) => false,
            }
    }
}

/// Where the values of temporaries come from.
struct Origins {
    /// The value of each variable that gets one once.
    made: FxHashMap<VarId, Value>,
    /// Variables that are made anew on the way.
    passing: FxHashSet<VarId>,
}

impl Origins {
    fn of(turn: &Turn<'_>) -> Self {
        let mut made: FxHashMap<VarId, Option<Value>> = FxHashMap::default();
        for stmt in turn.graph.blocks.iter().flat_map(|block| &block.stmts) {
            if let Op::Assign(to, value) = &stmt.op
                && to.parts.is_empty()
            {
                made.entry(to.var)
                    .and_modify(|known| *known = None)
                    .or_insert_with(|| Some(value.clone()));
            }
        }
        let is_passing =
            |&(_, var): &(usize, &crate::flow::Var)| matches!(var.kind, VarKind::Temp(_));
        let vars = turn.graph.vars.iter().enumerate().filter(is_passing);
        let passing = vars.map(|(number, _)| VarId(number as u32)).collect();
        let made = made.into_iter().filter_map(|(var, value)| Some((var, value?))).collect();
        Self { made, passing }
    }

    /// What an operand comes from, without the pointers on the way, and whether it may be changed through it.
    fn of_operand(&self, operand: &Operand) -> (Option<Place>, bool) {
        let mut changes = matches!(operand, Operand::Ref(true, _));
        let Some(first) = operand.place() else { return (None, false) };
        let mut place = first.clone();
        let mut seen = FxHashSet::default();
        while seen.insert(place.var) {
            let from = match self.made.get(&place.var) {
                Some(Value::Use(operand)) => operand,
                Some(Value::Call(operands)) => match operands.first() {
                    Some(first) => first,
                    None => break,
                },
                _ => break,
            };
            let Some(outer) = from.place() else { break };
            changes |= matches!(from, Operand::Ref(true, _));
            let whole = matches!(self.made.get(&place.var), Some(Value::Use(_)));
            let mut parts = outer.parts.clone();
            if whole {
                parts.extend(place.parts);
            }
            place = Place { var: outer.var, parts };
        }
        place.parts.retain(|part| !matches!(part, Part::Deref | Part::Unbox));
        (Some(place), changes)
    }

    fn is_passing(&self, place: &Place) -> bool {
        self.passing.contains(&place.var)
    }
}
