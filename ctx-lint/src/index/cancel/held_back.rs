//! Values that a function has taken for its caller, and does not give before it waits for something else.
//!
//! `async fn next(&mut self) -> Job { let job = self.jobs.recv().await; self.seen.lock().await.add(&job); job }` loses a
//! job when its future is dropped while it waits for the lock. The value is followed through the graph of the body: from
//! the call that takes it, over a wait, to the result. What a future awaits that was itself taken is lost alike.

use std::collections::BTreeSet;

use super::super::{Index, Lang, Type};
use super::taking::{Source, Taking};
use super::{How, Loss};
use crate::facts::{ExprId, ExprKind, FnId, LocalId};
use crate::flow::analysis::{Carried, Carrier, Load, carries, carry};
use crate::flow::{BlockId, End, Graph, Op, Operand, Place, Stmt, Value, VarId, VarKind};
use crate::role::Role;
use crate::source::FileId;

/// A value that is taken, and lost if a wait is cut off.
#[derive(Clone, Debug)]
pub struct HeldBack {
    /// The call that takes it.
    pub take: ExprId,
    /// The wait.
    pub wait: ExprId,
    /// What it is taken out of.
    pub holder: ExprId,
    /// How it is taken.
    pub source: Source,
    /// The wait is for the value itself, which is a future or a handle.
    pub is_awaited: bool,
    /// Nothing is waited for before the value.
    pub is_first: bool,
}

impl Index {
    /// The values that a body takes out of what outlives `within`, and that wait in it before they reach its result.
    pub(super) fn withheld_in(&self, file: FileId, body: ExprId, within: ExprId) -> Vec<HeldBack> {
        let facts = &self.file(file).facts;
        let takes: Vec<Taking> =
            facts.runs(body).into_iter().filter_map(|at| self.takes_at(file, at, within)).collect();
        if takes.is_empty() {
            return Vec::new();
        }
        let Some(graph) = self.flows.graph(self, file, body) else { return Vec::new() };
        takes.iter().filter_map(|take| self.held_back(file, graph, take)).collect()
    }

    /// The same as losses of a future.
    pub(super) fn withheld_losses(&self, file: FileId, body: ExprId, within: ExprId) -> Vec<Loss> {
        let found = self.withheld_in(file, body, within).into_iter();
        let losses = found.filter_map(|own| {
            let place = self.outlives(file, own.holder, within)?;
            let calls = vec![(file, own.wait)];
            Some(Loss { calls, holder: own.holder, place, how: How::Taken(own.take) })
        });
        losses.collect()
    }

    /// The values that the async functions of a file have taken for their callers, and withhold over a wait.
    pub fn held_back_by_functions(&self, file: FileId) -> Vec<(FnId, HeldBack)> {
        let facts = &self.file(file).facts;
        let mut found = Vec::new();
        for (number, function) in facts.functions.iter().enumerate() {
            let id = FnId(number as u32);
            let Some(body) = function.body.filter(|_| function.is_async) else { continue };
            found.extend(self.withheld_in(file, body, body).into_iter().map(|own| (id, own)));
        }
        found
    }

    /// Whether a value comes out of a place that holds one at most.
    pub fn is_lone(&self, file: FileId, held_back: &HeldBack) -> bool {
        let ty = self.type_of(file, held_back.holder);
        self.peel(&ty).def().is_some_and(|def| self.is_lang(def, Lang::Option))
    }

    /// Whether a function's author says whether its future may be dropped.
    pub fn is_documented(&self, file: FileId, id: FnId) -> bool {
        self.promised(file, id).is_some()
    }

    fn held_back(&self, file: FileId, graph: &Graph, take: &Taking) -> Option<HeldBack> {
        let is_future = self.is_future(&self.type_of(file, take.call));
        let mut starts = Vec::new();
        for (number, block) in graph.blocks.iter().enumerate() {
            for (stmt, own) in block.stmts.iter().enumerate() {
                if own.at == take.call
                    && let Op::Assign(to, Value::Call(_)) = &own.op
                {
                    starts.push((
                        BlockId(number as u32),
                        stmt + 1,
                        Carried::from([(to.var, Load::default())]),
                    ));
                }
            }
        }
        if is_future {
            let mut waiting = Waiting { index: self, file, graph, found: BTreeSet::new() };
            carry(graph, starts, &mut waiting);
            let buffer = take.buffer.and_then(|local| var_of(graph, local));
            starts = waiting
                .found
                .into_iter()
                .map(|(resume, fut)| {
                    let own =
                        [Some(fut), buffer].into_iter().flatten().map(|var| (var, Load::default()));
                    (resume, 0, own.collect())
                })
                .collect();
        }
        let mut taken = self.type_of(file, take.call);
        if is_future {
            taken = self.output_of(&taken);
        }
        if !is_future && self.is_made_anew(file, graph, take.call) {
            return None;
        }
        let again = take.overwrites.then_some(take.call);
        let mut follow =
            Follow { index: self, file, graph, taken, again, wait: None, awaited: None };
        carry(graph, starts, &mut follow);
        let (wait, is_awaited) = match (follow.wait, follow.awaited) {
            (_, Some(wait)) => (wait, true),
            (Some(wait), None) => (wait, false),
            (None, None) => return None,
        };
        let facts = &self.file(file).facts;
        let earlier = graph.blocks.iter().any(|block| match &block.end {
            End::Suspend { at, .. } | End::Select { at, .. } => {
                *at < take.call && !facts.contains(*at, take.call) && self.waits_at(file, *at)
            }
            _ => false,
        });
        let Taking { call, holder, source, .. } = *take;
        Some(HeldBack { take: call, wait, holder, source, is_awaited, is_first: !earlier })
    }

    /// Whether a body really waits there.
    pub(in crate::index) fn waits_at(&self, file: FileId, at: ExprId) -> bool {
        match self.file(file).facts.kind(at) {
            ExprKind::Await(future) => self.suspends(file, *future),
            ExprKind::Select(select) => select.default.is_none(),
            _ => false,
        }
    }

    /// Whether a call puts what is carried into something that outlives it, or gives it to a task.
    fn gives_away(&self, file: FileId, graph: &Graph, stmt: &Stmt, carried: &Carried) -> bool {
        let Op::Assign(to, value) = &stmt.op else { return false };
        let own = |operand: &Operand| carries(operand, carried).is_some();
        let operands = value.operands();
        if !operands.iter().any(|operand| own(operand)) {
            return false;
        }
        if to.is_behind_deref() {
            return true;
        }
        let Value::Call(_) = value else { return false };
        let ends = [Role::Spawns, Role::Drops, Role::Forgets];
        if ends.iter().any(|&role| self.call_role(file, stmt.at, role).is_some()) {
            return true;
        }
        if self.is_future(&graph[to.var].ty) {
            return false;
        }
        let older = |place: &Place| place.is_behind_deref() && !carried.contains_key(&place.var);
        let is_moved = |operand: &Operand| matches!(operand, Operand::Move(_)) && own(operand);
        let moved = operands.iter().any(|operand| is_moved(operand));
        operands.iter().any(|operand| match operand {
            Operand::Ref(false, place) => moved && older(place),
            Operand::Ref(true, place) => older(place),
            _ => false,
        })
    }
}

/// Looks for the await of a future that takes.
struct Waiting<'i> {
    index: &'i Index,
    file: FileId,
    graph: &'i Graph,
    /// Where its result is given, and the future.
    found: BTreeSet<(BlockId, VarId)>,
}

impl Carrier for Waiting<'_> {
    fn hands_over(&mut self, stmt: &Stmt, carried: &Carried) -> bool {
        self.index.gives_away(self.file, self.graph, stmt, carried)
    }

    fn waits(&mut self, at: ExprId, awaited: &BTreeSet<VarId>, carried: &Carried) -> (bool, bool) {
        let Some(&future) = awaited.iter().find(|&var| carried.contains_key(var)) else {
            return (true, false);
        };
        for &block in self.graph.waits_for(at) {
            let ways = match &self.graph[block].end {
                End::Suspend { resume, .. } => vec![*resume],
                End::Select { ways, .. } => ways.iter().map(|&(_, to)| to).collect(),
                _ => continue,
            };
            for way in ways {
                if crate::flow::analysis::awaited(self.graph, way).contains(&future) {
                    self.found.insert((way, future));
                }
            }
        }
        (false, false)
    }

    fn returns(&mut self, _: Option<ExprId>) {}
}

/// Follows a value that has been taken.
struct Follow<'i> {
    index: &'i Index,
    file: FileId,
    graph: &'i Graph,
    taken: Type,
    /// A call that overwrites what is followed.
    again: Option<ExprId>,
    wait: Option<ExprId>,
    awaited: Option<ExprId>,
}

impl Carrier for Follow<'_> {
    fn hands_over(&mut self, stmt: &Stmt, carried: &Carried) -> bool {
        let calls = matches!(stmt.op, Op::Assign(_, Value::Call(_)));
        calls && self.again == Some(stmt.at)
            || self.index.gives_away(self.file, self.graph, stmt, carried)
    }

    fn waits(&mut self, at: ExprId, awaited: &BTreeSet<VarId>, carried: &Carried) -> (bool, bool) {
        let (index, file) = (self.index, self.file);
        let facts = &index.file(file).facts;
        if !index.waits_at(file, at) {
            return (true, false);
        }
        if let ExprKind::Await(future) = facts.kind(at)
            && awaited.iter().any(|var| carried.contains_key(var))
            && facts.local(*future).is_some()
            && holds(&self.taken, &index.type_of(file, *future))
        {
            self.awaited = Some(self.awaited.map_or(at, |first| first.min(at)));
        }
        (true, true)
    }

    fn returns(&mut self, wait: Option<ExprId>) {
        self.wait = self.wait.into_iter().chain(wait).min();
    }
}

/// Whether a value of one type holds one of the other, as an `Option` or `Result` does.
fn holds(whole: &Type, part: &Type) -> bool {
    !part.is_unknown()
        && (whole == part
            || matches!(whole, Type::Adt(_, args) if args.iter().any(|arg| arg == part)))
}

/// The variable of the graph that a variable of the text is.
fn var_of(graph: &Graph, local: LocalId) -> Option<VarId> {
    let found = graph.vars.iter().position(|var| var.kind == VarKind::Local(local))?;
    Some(VarId(found as u32))
}
