//! The way of an answer that says that nothing comes any more.

use super::super::Index;
use super::acting::Acts;
use super::overlap;
use crate::facts::{ExprId, ExprKind, LocalId};
use crate::flow::analysis::{Choice, Guide, Shapes};
use crate::flow::{Graph, Op, Operand, Place, Stmt, Test, Value, VarKind};
use crate::role::Role;
use crate::source::FileId;

/// Which ways of a condition are followed that is not decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Undecided {
    /// Both.
    Both,
    /// Both where the condition is the same on each turn, and none else.
    Steady,
}

/// Where the answer leads.
#[derive(Debug, Default)]
pub(super) struct Way {
    /// To the same receive, of the same receiver.
    pub(super) again: bool,
    /// Somewhere else: out of the loop, to a wait, to code that may know what to do about it.
    pub(super) left: bool,
    /// Past these calls, which may change something elsewhere.
    pub(super) acts: Vec<ExprId>,
    /// Past these conditions.
    pub(super) asked: Vec<ExprId>,
}

/// Follows the answer.
pub(super) struct Follow<'i> {
    index: &'i Index,
    file: FileId,
    graph: &'i Graph,
    call: ExprId,
    receiver: &'i Place,
    /// What the precondition of the branch asks.
    asks: Vec<LocalId>,
    /// The futures of the `select!` around the receive, which each turn only makes.
    futures: Vec<ExprId>,
    undecided: Undecided,
    pub(super) way: Way,
}

impl<'i> Follow<'i> {
    pub(super) fn new(
        index: &'i Index,
        file: FileId,
        graph: &'i Graph,
        call: ExprId,
        receiver: &'i Place,
        guard: Option<ExprId>,
        undecided: Undecided,
    ) -> Self {
        let facts = &index.file(file).facts;
        let inside = guard.map(|guard| facts.runs(guard)).unwrap_or_default();
        let asks = inside.into_iter().filter_map(|at| facts.local(at)).collect();
        let futures = facts.ancestors(call).find_map(|outer| match facts.kind(outer) {
            ExprKind::Select(select) => {
                Some(select.branches.iter().map(|branch| branch.future).collect())
            }
            _ => None,
        });
        let (futures, way) = (futures.unwrap_or_default(), Way::default());
        Self { index, file, graph, call, receiver, asks, futures, undecided, way }
    }

    /// Whether what a precondition asks is in a place, or may be.
    fn is_asked(&self, place: &Place) -> bool {
        match self.graph[place.var].kind {
            VarKind::Local(local) | VarKind::Outer(local) => self.asks.contains(&local),
            VarKind::Capture(number) => {
                let capture = self.graph.captures.get(number as usize);
                capture.is_some_and(|capture| self.asks.contains(&capture.local))
            }
            VarKind::Param(_) => !self.asks.is_empty(),
            VarKind::Result | VarKind::Temp(_) => false,
        }
    }

    /// Whether a call may change the receiver or the precondition.
    fn changes(&self, call: ExprId, operands: &[Operand]) -> bool {
        operands.iter().any(|operand| match operand {
            Operand::Ref(true, place) | Operand::Move(place) => {
                overlap(place, self.receiver) && !self.is_of_receiver(call) || self.is_asked(place)
            }
            _ => false,
        })
    }

    /// Whether a call is of a function of a channel's receiver, none of which opens the channel again.
    fn is_of_receiver(&self, call: ExprId) -> bool {
        let (index, file) = (self.index, self.file);
        let ExprKind::Method { receiver, .. } = index.file(file).facts.kind(call) else {
            return false;
        };
        let ty = index.type_of(file, *receiver);
        index.callee_at(file, call).is_some_and(|callee| index.is_stub(callee.file))
            && index.type_role(index.peel(&ty), Role::Receiver).is_some()
    }

    /// Whether a condition is the same on each turn, and asks nothing of the receiver.
    fn stays(&self, at: ExprId) -> bool {
        let facts = &self.index.file(self.file).facts;
        let of_receiver = facts
            .descendants(at)
            .filter_map(|inner| facts.local(inner))
            .any(|local| self.graph[self.receiver.var].kind == VarKind::Local(local));
        !of_receiver && self.index.stays(self.file, at, self.call)
    }

    fn leaves(&mut self) -> bool {
        self.way.left = true;
        false
    }

    /// Goes past a call, if that does not know the answer.
    fn calls(&mut self, stmt: &Stmt, operands: &[Operand], shapes: &mut Shapes) -> bool {
        let (index, file) = (self.index, self.file);
        if stmt.at == self.call {
            self.way.again = true;
            return false;
        }
        let facts = &index.file(file).facts;
        if self.futures.iter().any(|&future| facts.contains(future, stmt.at)) {
            return true;
        }
        let pauses = [Role::Blocks, Role::SleepsBlocking];
        if pauses.iter().any(|&role| index.call_role(file, stmt.at, role).is_some()) {
            return self.leaves();
        }
        let turns = [
            Role::KeepsVariant,
            Role::TurnsVariant,
            Role::AsksVariant,
            Role::PanicsUnless,
            Role::Drops,
        ];
        let reads = turns.iter().any(|&role| index.call_role(file, stmt.at, role).is_some());
        if reads {
            return index.follow_variant(file, stmt, shapes) || self.leaves();
        }
        let mut known = operands.iter().filter_map(Operand::place);
        let tries = matches!(index.file(file).facts.kind(stmt.at), ExprKind::Try(_));
        if known.any(|place| shapes.knows(place)) && !tries || self.changes(stmt.at, operands) {
            return self.leaves();
        }
        for operand in operands {
            if let Operand::Ref(true, place) = operand {
                shapes.forget(place);
            }
        }
        match index.acts(file, stmt.at) {
            Acts::Yes => return self.leaves(),
            Acts::MayBe if !tries && !self.way.acts.contains(&stmt.at) => {
                self.way.acts.push(stmt.at);
            }
            Acts::MayBe | Acts::No => {}
        }
        true
    }
}

impl Guide for Follow<'_> {
    fn runs(&mut self, stmt: &Stmt, shapes: &mut Shapes) -> bool {
        let Op::Assign(to, value) = &stmt.op else { return true };
        if overlap(to, self.receiver) || self.is_asked(to) {
            return self.leaves();
        }
        match value {
            Value::Call(operands) => self.calls(stmt, operands, shapes),
            _ => self.index.follow_variant(self.file, stmt, shapes),
        }
    }

    fn choose(&mut self, at: ExprId, _: &Test) -> Choice {
        let facts = &self.index.file(self.file).facts;
        let asked = match facts.kind(at) {
            ExprKind::Match { scrutinee, .. } => *scrutinee,
            ExprKind::Let { expr, .. } => *expr,
            ExprKind::Lit(crate::facts::Lit::Bool(is)) => return Choice::One(*is),
            _ => at,
        };
        if self.undecided == Undecided::Steady && !self.stays(asked) {
            return Choice::Neither;
        }
        if !self.way.asked.contains(&asked) {
            self.way.asked.push(asked);
        }
        Choice::Both
    }

    fn waits(&mut self, _: ExprId) -> bool {
        self.leaves()
    }

    fn returns(&mut self, _: &Shapes) {
        self.leaves();
    }
}
