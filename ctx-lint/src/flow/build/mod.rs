//! Builds the graph of a body by a walk over its expressions.

mod block;
mod branch;
mod call;
mod capture;
mod expr;
mod operand;
mod pattern;
mod place;
mod scope;
mod suspend;

use rustc_hash::FxHashMap;

use self::scope::{Breakable, Exit, Scope};
use super::glue::View;
use super::graph::{Block, BlockId, End, Graph, Op, Place, Stmt, Value, Var, VarId, VarKind};
use super::{Flows, Glue};
use crate::facts::{BlockKind, ExprId, ExprKind, Facts, LocalId};
use crate::hir::{Hir, Type};
use crate::source::FileId;

/// What the graph under construction knows.
#[derive(Debug)]
struct Builder<'h> {
    view: View<'h>,
    facts: &'h Facts,
    edition: u16,
    graph: Graph,
    /// The block that is written.
    at: BlockId,
    scopes: Vec<Scope>,
    /// The scope at whose end temporaries are dropped.
    temps: usize,
    /// Expressions whose temporaries live as long as a variable, with its scope.
    extended: FxHashMap<ExprId, usize>,
    exits: u32,
    breakables: Vec<Breakable>,
    vars: FxHashMap<LocalId, VarId>,
    /// Variables that a guard sees before they are bound.
    aliases: FxHashMap<LocalId, Place>,
    /// Where `return` goes.
    returns: Exit,
    /// Where a future goes that is dropped.
    cancels: Exit,
}

/// Builds the graph of a function's body, of the value of a constant, of a closure or of an async block.
pub(super) fn graph(flows: &Flows, hir: &Hir, file: FileId, root: ExprId) -> Graph {
    let facts = hir.facts(file);
    let view = View { flows, hir, file, root };
    let none = Exit::default();
    let mut builder = Builder {
        view,
        facts,
        edition: hir.edition(file),
        graph: Graph::default(),
        at: BlockId(0),
        scopes: Vec::new(),
        temps: 0,
        extended: FxHashMap::default(),
        exits: 0,
        breakables: Vec::new(),
        vars: FxHashMap::default(),
        aliases: FxHashMap::default(),
        returns: none.clone(),
        cancels: none,
    };
    builder.body(root);
    builder.graph
}

impl Builder<'_> {
    fn body(&mut self, root: ExprId) {
        let facts = self.facts;
        self.at = self.block();
        let (body, is_coroutine) = match facts.kind(root) {
            ExprKind::Closure(closure) => (closure.body, closure.is_async),
            ExprKind::Block(block) if matches!(block.kind, BlockKind::Async { .. }) => (root, true),
            _ => (root, facts.function(root).is_some_and(|function| facts[function].is_async)),
        };
        let result = match facts.kind(root) {
            ExprKind::Block(_) | ExprKind::Closure(_) if facts.is_deferred(root) => Type::UNKNOWN,
            _ => self.view.hir.type_of(self.view.file, root),
        };
        let result = self.var(VarKind::Result, result);
        self.returns = self.exit();
        self.cancels = self.exit();
        self.open();
        self.parameters(root);
        if is_coroutine {
            self.may_be_dropped(root);
        }
        self.terminating(|builder| match builder.facts.kind(body) {
            // The statements of an async block run here.
            ExprKind::Block(block) if body == root => {
                builder.statements(root, block, &Place::whole(result));
            }
            _ => builder.into(&Place::whole(result), body),
        });
        self.close();
        let (returns, cancels) = (self.returns.target, self.cancels.target);
        self.finish(End::Goto(returns));
        self.at = returns;
        if root != body || facts.is_deferred(root) {
            self.take_captures(root, [returns, cancels]);
        }
        self.graph.blocks[returns.0 as usize].end = End::Return;
        self.graph.blocks[cancels.0 as usize].end = End::Cancelled;
        self.prune();
    }

    fn parameters(&mut self, root: ExprId) {
        let facts = self.facts;
        let params = match facts.kind(root) {
            ExprKind::Closure(closure) => &closure.params,
            _ if facts.is_deferred(root) => return,
            _ => {
                let Some(function) = facts.function(root) else { return };
                if let Some(receiver) = &facts[function].receiver {
                    let var = self.local(receiver.local);
                    self.graph.params += 1;
                    self.schedule(0, var, root);
                }
                &facts[function].params
            }
        };
        let mut bound = Vec::new();
        for (number, param) in params.iter().enumerate() {
            let var = match facts.bound(param.pat) {
                Some(local) => self.local(local),
                None => self.var(VarKind::Param(number as u32), Type::UNKNOWN),
            };
            self.graph.params += 1;
            bound.push((var, param, number));
        }
        for (var, param, number) in bound {
            self.schedule(0, var, root);
            if let VarKind::Param(_) = self.graph[var].kind {
                let ty = self.param_type(root, number);
                self.graph.vars[var.0 as usize].glue = self.view.glue(&ty);
                self.graph.vars[var.0 as usize].ty = ty.clone();
                self.bind(param.pat, &Place::whole(var), &ty, root, 0);
            }
        }
    }

    fn param_type(&self, root: ExprId, number: usize) -> Type {
        let (hir, file) = (self.view.hir, self.view.file);
        if let ExprKind::Closure(_) = self.facts.kind(root) {
            return hir.closure_param(file, root, number);
        }
        let function = self.facts.function(root);
        let written = function.and_then(|own| self.facts[own].params.get(number)?.ty.as_ref());
        written.map_or(Type::UNKNOWN, |ty| hir.type_of_ty(&hir.env_at(file, root), ty))
    }

    /// A new variable or temporary.
    fn var(&mut self, kind: VarKind, ty: Type) -> VarId {
        let glue = self.view.glue(&ty);
        self.graph.vars.push(Var { kind, ty, glue });
        VarId(self.graph.vars.len() as u32 - 1)
    }

    /// The variable with a name; one from around a closure is marked as such.
    fn local(&mut self, local: LocalId) -> VarId {
        if let Some(&var) = self.vars.get(&local) {
            return var;
        }
        let ty = self.view.hir.type_of_local(self.view.file, local);
        let kind = if self.is_own(local) { VarKind::Local(local) } else { VarKind::Outer(local) };
        let var = self.var(kind, ty);
        self.vars.insert(local, var);
        var
    }

    /// The place that a name means.
    fn named(&mut self, local: LocalId) -> Place {
        match self.aliases.get(&local) {
            Some(place) => place.clone(),
            None => Place::whole(self.local(local)),
        }
    }

    /// Whether a variable is bound inside of this body, and not around it.
    fn is_own(&self, local: LocalId) -> bool {
        use crate::facts::Origin;
        let root = self.view.root;
        match self.facts[local].origin {
            Origin::Receiver(_) | Origin::Param(..) | Origin::Attribute(_) => {
                !self.facts.is_deferred(root)
            }
            Origin::ClosureParam(at, _)
            | Origin::Let(at, _)
            | Origin::Arm(at, _)
            | Origin::Cond(at)
            | Origin::For(at)
            | Origin::Branch(at, _) => self.facts.contains(root, at),
        }
    }

    fn ty(&self, id: ExprId) -> Type {
        self.view.hir.type_of(self.view.file, id)
    }

    /// A new block, which has no end yet.
    fn block(&mut self) -> BlockId {
        self.graph.blocks.push(Block { stmts: Vec::new(), end: End::Never });
        BlockId(self.graph.blocks.len() as u32 - 1)
    }

    fn push(&mut self, at: ExprId, op: Op) {
        self.graph.blocks[self.at.0 as usize].stmts.push(Stmt { at, op });
    }

    fn assign(&mut self, at: ExprId, to: &Place, value: Value) {
        self.push(at, Op::Assign(to.clone(), value));
    }

    /// Ends the block that is written.
    fn finish(&mut self, end: End) {
        self.graph.blocks[self.at.0 as usize].end = end;
    }

    /// Ends the block that is written, and goes on in another.
    fn goto(&mut self, to: BlockId) {
        self.finish(End::Goto(to));
        self.at = to;
    }

    /// Nothing comes after this.
    fn never(&mut self) {
        self.finish(End::Never);
        self.at = self.block();
    }

    /// Leaves out the blocks that cannot be reached, and joins those that only follow each other.
    fn prune(&mut self) {
        let blocks = &mut self.graph.blocks;
        let mut before = vec![0_u32; blocks.len()];
        let mut queue = vec![BlockId(0)];
        before[0] = 1;
        while let Some(id) = queue.pop() {
            for to in blocks[id.0 as usize].end.targets() {
                before[to.0 as usize] += 1;
                if before[to.0 as usize] == 1 {
                    queue.push(to);
                }
            }
        }
        let mut number = vec![BlockId(0); blocks.len()];
        let mut kept: Vec<Block> = Vec::new();
        let mut joined = vec![false; blocks.len()];
        for at in 0..blocks.len() {
            if let End::Goto(to) = blocks[at].end
                && before[at] > 0
                && before[to.0 as usize] == 1
                && to.0 as usize != at
            {
                joined[to.0 as usize] = true;
            }
        }
        for at in 0..blocks.len() {
            if before[at] == 0 || joined[at] {
                continue;
            }
            number[at] = BlockId(kept.len() as u32);
            let mut block =
                std::mem::replace(&mut blocks[at], Block { stmts: Vec::new(), end: End::Never });
            while let End::Goto(to) = block.end
                && joined[to.0 as usize]
            {
                let next = &mut blocks[to.0 as usize];
                block.stmts.append(&mut next.stmts);
                block.end = std::mem::replace(&mut next.end, End::Never);
            }
            kept.push(block);
        }
        for block in &mut kept {
            block.end.map(&mut |to| number[to.0 as usize]);
        }
        self.graph.blocks = kept;
    }

    /// Whether something runs when a variable is dropped, as far as is known.
    fn has_glue(&self, ty: &Type) -> bool {
        self.view.glue(ty) != Glue::No
    }
}
