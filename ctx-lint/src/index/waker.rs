//! Polls that say "not yet", and have not seen to it that anybody asks again.

use super::thing::Binding;
use super::{Index, Lang, Type};
use crate::facts::{ExprId, ExprKind};
use crate::flow::analysis::{Choice, Guide, Shapes, walk};
use crate::flow::{BlockId, Graph, Op, Operand, Place, Stmt, Test, Value, VarId};
use crate::role::Role;
use crate::source::FileId;

/// The variant of `Poll` that says "not yet".
const PENDING: u32 = 1;

/// A place at which a function says that something is pending, and nobody has its waker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unwoken {
    /// Where it says so.
    pub at: ExprId,
    /// Whether it is shown that no earlier call has left a waker: who changes what leads here takes it.
    pub is_shown: bool,
}

impl Index {
    /// The places of a file at which a function says that something is pending, on a way on which nobody has got its waker,
    /// although on other ways somebody gets it.
    pub fn pending_unwoken(&self, file: FileId) -> Vec<Unwoken> {
        let facts = &self.file(file).facts;
        let mut found = Vec::new();
        for function in &facts.functions {
            let Some(body) = function.body else { continue };
            let takes = function.params.iter().flat_map(|param| facts.bindings(param.pat));
            let mut takes = takes.map(|local| self.type_of_local(file, local));
            if !takes.any(|ty| self.wakes(&ty)) {
                continue;
            }
            let graph = self.flows.graph(self, file, body);
            if let Some(graph) = graph.filter(|graph| self.is_poll(&graph[VarId(0)].ty)) {
                let all = self.unwoken_in(graph).into_iter();
                let shown = |at| Unwoken { at, is_shown: self.is_woken_dry(file, body, at) };
                found.extend(all.map(shown));
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    fn unwoken_in(&self, graph: &Graph) -> Vec<ExprId> {
        let all = || graph.blocks.iter().flat_map(|block| &block.stmts);
        let mut guide = Follow::new(self, graph);
        if !all().any(|stmt| guide.is_arranged(stmt)) {
            return Vec::new();
        }
        walk(graph, (BlockId(0), 0), Shapes::default(), &mut guide);
        let reached = std::mem::take(&mut guide.pending);
        let mut found = Vec::new();
        for (number, block) in graph.blocks.iter().enumerate() {
            for (at, stmt) in block.stmts.iter().enumerate() {
                let Op::Assign(to, _) = &stmt.op else { continue };
                if !reached.contains(&stmt.at) || !guide.is_pending(stmt) {
                    continue;
                }
                let mut after = Follow::new(self, graph);
                let shapes = Shapes::of(to.clone(), PENDING);
                walk(graph, (BlockId(number as u32), at + 1), shapes, &mut after);
                if after.returns_pending {
                    found.push(stmt.at);
                }
            }
        }
        found
    }

    /// Whether a place is reached by what somebody changes who takes the waker that this body keeps: there is none any more.
    fn is_woken_dry(&self, file: FileId, body: ExprId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let asked: Vec<Binding> = facts
            .ancestors(at)
            .filter_map(|outer| match facts.kind(outer) {
                ExprKind::Match { scrutinee, .. } => Some(*scrutinee),
                ExprKind::If { cond, .. } => Some(*cond),
                _ => None,
            })
            .filter(|&question| !facts.contains(question, at))
            .flat_map(|question| facts.descendants(question))
            .filter_map(|part| self.binding(file, part))
            .collect();
        let is_waker = |ty: &Type| self.type_role(ty, Role::Waker).is_some();
        let kept = facts.descendants(body).filter_map(|own| match facts.kind(own) {
            ExprKind::Assign { left, .. } if self.holds(&self.type_of(file, *left), &is_waker) => {
                self.binding(file, *left)
            }
            _ => None,
        });
        kept.into_iter().any(|kept| self.is_taken_with(&kept, &asked))
    }

    /// Whether a function takes out of a field, and changes one of some others.
    fn is_taken_with(&self, kept: &Binding, others: &[Binding]) -> bool {
        let Binding::Field(_, name) = kept else { return false };
        self.own_files_with(name).into_iter().any(|home| {
            let facts = &self.file(home).facts;
            let mut bodies = facts.functions.iter().filter_map(|own| own.body);
            bodies.any(|body| {
                let all = || facts.descendants(body);
                let on = |at: ExprId, role: Role| match facts.kind(at) {
                    ExprKind::Method { receiver, .. } => {
                        self.call_role(home, at, role).and_then(|_| self.binding(home, *receiver))
                    }
                    ExprKind::Assign { left, .. } if role == Role::Changes => {
                        self.binding(home, *left)
                    }
                    _ => None,
                };
                all().any(|at| on(at, Role::Takes).as_ref() == Some(kept))
                    && all()
                        .any(|at| on(at, Role::Changes).is_some_and(|own| others.contains(&own)))
            })
        })
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
    graph: &'i Graph,
    /// Where "not yet" is made.
    pending: Vec<ExprId>,
    returns_pending: bool,
}

impl<'i> Follow<'i> {
    const fn new(index: &'i Index, graph: &'i Graph) -> Self {
        Self { index, graph, pending: Vec::new(), returns_pending: false }
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
}

impl Guide for Follow<'_> {
    fn runs(&mut self, stmt: &Stmt, _: &mut Shapes) -> bool {
        if self.is_pending(stmt) && !self.pending.contains(&stmt.at) {
            self.pending.push(stmt.at);
        }
        !self.is_arranged(stmt)
    }

    fn choose(&mut self, _: ExprId, _: &Test) -> Choice {
        Choice::Both
    }

    fn returns(&mut self, shapes: &Shapes) {
        self.returns_pending |= shapes.get(&Place::whole(VarId(0))) == Some(PENDING);
    }
}
