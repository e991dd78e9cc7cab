//! Whether what each turn of a loop gets is done with when the next turn begins.

use std::collections::BTreeSet;

use rustc_hash::FxHashSet;

use super::Index;
use super::call_result::Given;
use super::locks::FnKey;
use crate::effect::{Analysis, Known};
use crate::facts::{ExprId, ExprKind};
use crate::flow::analysis::{Carried, Carrier, Load, carries, carry};
use crate::flow::{BlockId, Glue, Graph, Op, Operand, Stmt, Value, VarId};
use crate::role::Role;
use crate::source::FileId;

/// A parameter of a function, by its number.
pub(super) type Param = (FnKey, usize);

/// Which functions keep what they are given in a parameter, or give it back, as summaries.
struct Keeping<'i>(&'i Index);

impl Analysis for Keeping<'_> {
    type Node = Param;
    /// Whether the function does by itself, and the parameters of others that get it.
    type Local = (bool, Vec<Param>);
    type Summary = bool;

    fn local(&self, ((file, id), number): Param) -> Self::Local {
        let index = self.0;
        let body = index.file(file).facts[id].body;
        let graph = body.and_then(|body| index.flows.graph(index, file, body));
        let Some(graph) = graph else { return (true, Vec::new()) };
        let carried = Carried::from([(VarId(number as u32 + 1), Load::default())]);
        let mut follow = Follow::new(index, file, graph, None);
        follow.run(vec![(BlockId(0), 0, carried)]);
        (follow.is_kept || follow.is_returned, follow.lent)
    }

    fn callees(&self, local: &Self::Local) -> Vec<Param> {
        local.1.clone()
    }

    fn bottom(&self) -> bool {
        false
    }

    fn transfer(&self, (is_kept, lent): &Self::Local, known: &Known<'_, Self>) -> bool {
        *is_kept || lent.iter().any(|&param| *known.of(param))
    }
}

impl Index {
    /// Whether a loop is done with what a call gives it, at some points of a body, before it calls again: neither a task, nor a channel or collection,
    /// nor anything older gets it.
    ///
    /// `false` where that is not shown: a function that cannot be read may keep what it is given.
    pub(super) fn is_done_in_turn(&self, file: FileId, graph: &Graph, given: &[Given]) -> bool {
        let Some(again) = given.first().map(|own| own.call) else { return false };
        let starts = given
            .iter()
            .map(|own| (own.block, own.stmt, Carried::from([(own.to.var, Load::default())])))
            .collect();
        let mut follow = Follow::new(self, file, graph, Some(again));
        follow.run(starts);
        let keeps = |&param: &Param| self.effects.keeping.summary(&Keeping(self), param);
        !follow.is_kept && !follow.lent.iter().any(keeps)
    }
}

/// Follows what a turn has got.
struct Follow<'i> {
    index: &'i Index,
    file: FileId,
    graph: &'i Graph,
    /// The call that begins the next turn.
    again: Option<ExprId>,
    /// Functions that are given it.
    lent: Vec<Param>,
    /// The futures of these functions, each with the call that made it.
    futures: Vec<(ExprId, VarId)>,
    is_kept: bool,
    is_returned: bool,
}

impl<'i> Follow<'i> {
    const fn new(index: &'i Index, file: FileId, graph: &'i Graph, again: Option<ExprId>) -> Self {
        Self {
            index,
            file,
            graph,
            again,
            lent: Vec::new(),
            futures: Vec::new(),
            is_kept: false,
            is_returned: false,
        }
    }

    /// Follows from some points on, and then the futures of functions that have been given it.
    fn run(&mut self, starts: Vec<(BlockId, usize, Carried)>) {
        let graph = self.graph;
        carry(graph, starts, self);
        let mut seen = FxHashSet::default();
        while let Some((call, future)) = self.futures.pop() {
            if !seen.insert(call) {
                continue;
            }
            let makes = |&&(block, stmt): &&(BlockId, usize)| {
                let op = &graph[block].stmts[stmt].op;
                matches!(op, Op::Assign(to, _) if to.var == future)
            };
            let mut made: Vec<(BlockId, usize)> =
                graph.made_at(call).iter().filter(makes).copied().collect();
            made.dedup_by_key(|&mut (block, _)| block);
            for (block, stmt) in made {
                let carried = Carried::from([(future, Load::default())]);
                carry(graph, [(block, stmt + 1, carried)], self);
            }
        }
    }
}

impl Follow<'_> {
    /// Whether a call sends something by a place in a channel that was taken before.
    fn is_sent(&self, call: ExprId) -> bool {
        let ExprKind::Method { receiver, .. } = self.index.file(self.file).facts.kind(call) else {
            return false;
        };
        let ty = self.index.type_of(self.file, *receiver);
        self.index.type_role(self.index.peel(&ty), Role::SendPermit).is_some()
    }

    /// Whether a variable may own more than plain data: dropping it does something.
    fn is_owner(&self, var: VarId) -> bool {
        self.graph[var].glue != Glue::No
    }
}

impl Carrier for Follow<'_> {
    fn hands_over(&mut self, stmt: &Stmt, carried: &Carried) -> bool {
        let Op::Assign(to, value) = &stmt.op else { return false };
        let calls = matches!(value, Value::Call(_));
        if calls && self.again == Some(stmt.at) {
            self.is_kept |= carried.keys().any(|&var| self.is_owner(var));
            return true;
        }
        let own = |operand: &Operand| {
            carries(operand, carried).is_some()
                && operand.place().is_some_and(|place| self.is_owner(place.var))
        };
        let operands = value.operands();
        if !operands.iter().any(|operand| own(operand)) {
            return false;
        }
        if to.is_behind_deref() {
            self.is_kept = true;
            return true;
        }
        let is_moved = |operand: &Operand| matches!(operand, Operand::Move(_) | Operand::Use(_));
        let moved: Vec<usize> =
            (0..operands.len()).filter(|&at| is_moved(operands[at]) && own(operands[at])).collect();
        if !calls || moved.is_empty() {
            return false;
        }
        let callee = self.index.callee(self.file, stmt.at).filter(|callee| callee.certain);
        let Some(callee) = callee else {
            self.is_kept = true;
            return true;
        };
        if !self.index.is_stub(callee.file) && self.index.function(&callee).body.is_some() {
            self.lent.extend(moved.into_iter().map(|at| ((callee.file, callee.id), at)));
            if self.index.is_future(&self.index.type_of(self.file, stmt.at)) {
                self.futures.push((stmt.at, to.var));
            }
            return true;
        }
        let ends = [Role::Spawns, Role::Forgets];
        let given_away = ends.iter().any(|&role| self.index.callee_role(&callee, role).is_some());
        let beside =
            operands.iter().any(|operand| matches!(operand, Operand::Ref(..)) && !own(operand));
        self.is_kept |= given_away || beside || self.is_sent(stmt.at);
        self.is_kept
    }

    fn waits(&mut self, _: ExprId, _: &BTreeSet<VarId>, _: &Carried) -> (bool, bool) {
        (true, true)
    }

    fn returns(&mut self, _: Option<ExprId>) {
        self.is_returned = true;
    }
}
