//! Polls that say "not yet", and have not seen to it that anybody asks again.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Index, Lang, Type};
use crate::facts::{ExprId, ExprKind};
use crate::flow::analysis::{Choice, Dominance, Guide, Shapes, walk};
use crate::flow::{BlockId, Graph, Op, Operand, Place, Stmt, Test, Value, VarId};
use crate::role::Role;
use crate::source::FileId;

/// The variant of `Poll` that says "not yet".
const PENDING: u32 = 1;

/// A place at which a function says that something is pending, and has not stored its waker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unwoken {
    /// Where it says so.
    pub at: ExprId,
    /// What is known of the waker of an earlier call.
    pub earlier: Earlier,
}

/// Whether an earlier call may have left a waker that is still there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Earlier {
    /// No: who changes what leads here takes it.
    Gone,
    /// Nothing speaks for it.
    Unknown,
    /// It has been asked for, or the same place is reached by ways on which the waker is stored, or there is nothing left
    /// to wait for.
    Likely,
}

impl Index {
    /// The places of a file at which a function says that something is pending, on a way on which nobody has got its waker,
    /// although on other ways somebody gets it.
    pub fn pending_unwoken(&self, file: FileId) -> Vec<Unwoken> {
        let facts = &self.file(file).facts;
        let mut found = Vec::new();
        let mut takers = FxHashMap::default();
        for function in &facts.functions {
            let Some(body) = function.body else { continue };
            let takes = function.params.iter().flat_map(|param| facts.bindings(param.pat));
            let mut takes = takes.map(|local| self.type_of_local(file, local));
            if !takes.any(|ty| self.wakes(&ty)) {
                continue;
            }
            let graph = self.flows.graph(self, file, body);
            let Some(graph) = graph.filter(|graph| self.is_poll(&graph[VarId(0)].ty)) else {
                continue;
            };
            let sites = self.unwoken_in(file, graph);
            if sites.is_empty() {
                continue;
            }
            let stored = self.reached_with_waker(file, graph);
            let dominance = Dominance::of(graph);
            let mut reasons = self.reasons(file, body, graph, &dominance, &mut takers);
            found.extend(sites.into_iter().map(|(block, at)| {
                let earlier =
                    if stored.contains(&at) { Earlier::Likely } else { reasons.earlier(block) };
                Unwoken { at, earlier }
            }));
        }
        found.sort_unstable();
        found.dedup_by_key(|own| own.at);
        found
    }

    /// Where something is said to be pending without the waker, and in which block.
    fn unwoken_in(&self, file: FileId, graph: &Graph) -> Vec<(BlockId, ExprId)> {
        let mut guide = Follow::new(self, file, graph);
        if !graph.blocks.iter().flat_map(|block| &block.stmts).any(|stmt| guide.is_arranged(stmt)) {
            return Vec::new();
        }
        guide.polling = self.polling_loops(file, &guide);
        walk(graph, (BlockId(0), 0), Shapes::default(), &mut guide);
        let reached = std::mem::take(&mut guide.pending);
        let mut found = Vec::new();
        for (number, block) in graph.blocks.iter().enumerate() {
            for (at, stmt) in block.stmts.iter().enumerate() {
                let Op::Assign(to, _) = &stmt.op else { continue };
                if !reached.contains(&stmt.at) || !guide.is_pending(stmt) {
                    continue;
                }
                let mut after = Follow::new(self, file, graph);
                let shapes = Shapes::of(to.clone(), PENDING);
                let here = BlockId(number as u32);
                walk(graph, (here, at + 1), shapes, &mut after);
                if after.returns_pending {
                    found.push((here, stmt.at));
                }
            }
        }
        found
    }

    /// The loops that poll in their body, and the conditions of such: what they poll gets the waker, and if there is nothing to
    /// poll, nobody could wake the task.
    fn polling_loops(&self, file: FileId, guide: &Follow<'_>) -> FxHashSet<ExprId> {
        let facts = &self.file(file).facts;
        let mut found = FxHashSet::default();
        for stmt in guide.graph.blocks.iter().flat_map(|block| &block.stmts) {
            if !guide.is_arranged(stmt) {
                continue;
            }
            for outer in facts.ancestors(stmt.at) {
                match facts.kind(outer) {
                    ExprKind::For { .. } => _ = found.insert(outer),
                    ExprKind::While { cond, .. } => found.extend(facts.runs(*cond)),
                    _ => {}
                }
            }
        }
        found
    }

    /// Where something is said to be pending after somebody has got the waker.
    fn reached_with_waker(&self, file: FileId, graph: &Graph) -> FxHashSet<ExprId> {
        let guide = Follow::new(self, file, graph);
        let (mut found, mut seen) = (FxHashSet::default(), FxHashSet::default());
        let mut open: Vec<(BlockId, usize)> = Vec::new();
        for (number, block) in graph.blocks.iter().enumerate() {
            if let Some(at) = block.stmts.iter().position(|stmt| guide.is_arranged(stmt)) {
                open.push((BlockId(number as u32), at));
            }
        }
        while let Some((id, from)) = open.pop() {
            let block = &graph[id];
            let pending = block.stmts[from..].iter().filter(|stmt| guide.is_pending(stmt));
            found.extend(pending.map(|stmt| stmt.at));
            open.extend(
                block.end.targets().into_iter().filter(|&to| seen.insert(to)).map(|to| (to, 0)),
            );
        }
        found
    }

    /// Whether a value wakes a task up, or gives what does.
    fn wakes(&self, ty: &Type) -> bool {
        self.type_role(self.peel(ty), Role::Waker).is_some()
    }

    fn is_poll(&self, ty: &Type) -> bool {
        ty.def().is_some_and(|def| self.is_lang(def, Lang::Poll))
    }
}

/// Goes as far as the waker is not given to anybody.
struct Follow<'i> {
    index: &'i Index,
    file: FileId,
    graph: &'i Graph,
    /// Loops that poll.
    polling: FxHashSet<ExprId>,
    /// What tells of another value, if it is this variant, that it is that one.
    tells: FxHashMap<Place, Vec<(u32, Place, u32)>>,
    /// Where "not yet" is made.
    pending: FxHashSet<ExprId>,
    returns_pending: bool,
}

impl<'i> Follow<'i> {
    fn new(index: &'i Index, file: FileId, graph: &'i Graph) -> Self {
        Self {
            index,
            file,
            graph,
            polling: FxHashSet::default(),
            tells: FxHashMap::default(),
            pending: FxHashSet::default(),
            returns_pending: false,
        }
    }

    /// Whether a statement works with the waker, or polls something that may know it.
    fn is_arranged(&self, stmt: &Stmt) -> bool {
        let Op::Assign(to, value) = &stmt.op else { return false };
        let is_given = |operand: &&Operand| {
            operand.place().is_some_and(|place| self.index.wakes(&self.graph[place.var].ty))
        };
        let polls = matches!(value, Value::Call(_) | Value::Compute(_))
            && self.index.is_poll(&self.graph[to.var].ty);
        polls || value.operands().iter().any(is_given)
    }

    fn is_pending(&self, stmt: &Stmt) -> bool {
        let Op::Assign(to, Value::Make(Some((PENDING, _)), _)) = &stmt.op else { return false };
        to.parts.is_empty() && self.index.is_poll(&self.graph[to.var].ty)
    }

    /// Writes down what the result of a call tells of the value that it is called on.
    fn learn(&mut self, stmt: &Stmt) {
        let Op::Assign(to, Value::Call(operands)) = &stmt.op else { return };
        let (index, file) = (self.index, self.file);
        let ExprKind::Method { receiver, .. } = index.file(file).facts.kind(stmt.at) else {
            return;
        };
        let Some(from) = operands.first().and_then(Operand::place) else { return };
        let ty = index.type_of(file, *receiver).peel_refs().clone();
        let told = if let Some(name) = index.call_role(file, stmt.at, Role::AsksVariant) {
            match index.variant_number(&ty, name) {
                Some(number @ 0..=1) if index.variants_of(&ty).len() == 2 => {
                    vec![(1, from.clone(), number), (0, from.clone(), 1 - number)]
                }
                _ => return,
            }
        } else if index.call_role(file, stmt.at, Role::KeepsVariant).is_some() {
            vec![(0, from.clone(), 0), (1, from.clone(), 1)]
        } else {
            return;
        };
        self.tells.insert(to.clone(), told);
    }
}

impl Guide for Follow<'_> {
    fn runs(&mut self, stmt: &Stmt, shapes: &mut Shapes) -> bool {
        if self.is_pending(stmt) {
            self.pending.insert(stmt.at);
        }
        if self.is_arranged(stmt) {
            return false;
        }
        if let Op::Assign(_, value) = &stmt.op {
            let keeps = matches!(value, Value::Call(_))
                && self.index.call_role(self.file, stmt.at, Role::KeepsVariant).is_some();
            for operand in value.operands() {
                // Who borrows a value mutably may make another one of it.
                if let Operand::Ref(true, place) = operand
                    && !keeps
                {
                    shapes.forget(place);
                }
            }
            self.learn(stmt);
            return self.index.follow_variant(self.file, stmt, shapes);
        }
        true
    }

    fn choose(&mut self, at: ExprId, _: &Test) -> Choice {
        if self.polling.contains(&at) { Choice::One(true) } else { Choice::Both }
    }

    fn branches(&mut self, test: &Test, is: bool, shapes: &mut Shapes) {
        let (place, number) = match test {
            Test::True(asked) => match asked.place() {
                Some(place) => (place, u32::from(is)),
                None => return,
            },
            // Of two variants it is the other one.
            Test::Variant(place, number @ 0..=1, _) => {
                (place, if is { *number } else { 1 - number })
            }
            _ => return,
        };
        let told = self.tells.get(place).into_iter().flatten();
        for (_, other, variant) in told.filter(|(own, ..)| *own == number) {
            shapes.set(other.clone(), *variant);
        }
    }

    fn returns(&mut self, shapes: &Shapes) {
        self.returns_pending |= shapes.get(&Place::whole(VarId(0))) == Some(PENDING);
    }
}
