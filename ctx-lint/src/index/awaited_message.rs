//! Loops that take messages until the one comes that they wait for.
//!
//! A timer in such a loop limits how long that one may take. A message that is only looked at, and is not the one, is no
//! sign that it is coming.

use std::collections::BTreeSet;

use super::Index;
use super::iteration::Turn;
use crate::facts::{ExprId, ExprKind, Select};
use crate::flow::analysis::{Choice, Guide, Shapes, walk};
use crate::flow::{Graph, Op, Operand, Place, Stmt, Test, Value, VarId, VarKind};
use crate::hir::Type;
use crate::source::FileId;

impl Index {
    /// The branch whose messages end a loop well at last, where a timer's branch ends it in failure; and whether those
    /// that do not are only looked at.
    pub fn seeks_one(
        &self,
        file: FileId,
        select: (ExprId, &Select),
        timer: usize,
        others: &[usize],
    ) -> Option<(usize, bool)> {
        let others = self.coming_often(file, select.1, others)?;
        let turns = self.turns(file, select.0);
        let own = turns.iter().find(|turn| turn.branch == timer)?;
        let late = self.outcomes(file, select.0, own);
        if !own.blocks.is_empty() || late != BTreeSet::from([false]) {
            return None;
        }
        let mut siblings = turns.iter().filter(|turn| others.contains(&turn.branch));
        let sought = siblings.find(|turn| {
            !turn.blocks.is_empty() && self.outcomes(file, select.0, turn).contains(&true)
        })?;
        Some((sought.branch, !self.uses_message(file, select.0, sought)))
    }

    /// How a body may end from the beginning of a turn on, before the next one: well or in failure.
    fn outcomes(&self, file: FileId, select: ExprId, turn: &Turn<'_>) -> BTreeSet<bool> {
        let graph = turn.graph;
        let facts = &self.file(file).facts;
        // Of a closure or an async block it is not written what it gives.
        let function = facts
            .function(select)
            .filter(|&function| facts[function].body == Some(facts.scope(select).expr()));
        let good = function.and_then(|function| {
            let env = self.env_of_fn(file, function);
            self.good_variant(&self.type_of_ty(&env, &facts[function].ret))
        });
        let Some(good) = good else { return BTreeSet::new() };
        let mut guide = Ends { index: self, file, select, good, found: BTreeSet::new() };
        walk(graph, (turn.first, 0), Shapes::default(), &mut guide);
        guide.found
    }

    /// The number of the variant that says that something went well.
    fn good_variant(&self, ty: &Type) -> Option<u32> {
        let names = self.variants_of(ty);
        let at = names.iter().position(|variant| variant.name == "Ok" || variant.name == "Some")?;
        (names.len() == 2).then_some(at as u32)
    }

    /// Whether a turn does more with its message than to look at it.
    fn uses_message(&self, file: FileId, select: ExprId, turn: &Turn<'_>) -> bool {
        let facts = &self.file(file).facts;
        let graph = turn.graph;
        let looping = facts.enclosing_loop(select);
        let Some(Op::Assign(message, _)) = graph[turn.first].stmts.first().map(|stmt| &stmt.op)
        else {
            return true;
        };
        let mut known = BTreeSet::from([message.var]);
        let stmts = || turn.blocks.iter().flat_map(|&block| &graph[block].stmts);
        let passes = |var: VarId| match graph[var].kind {
            VarKind::Temp(_) => true,
            VarKind::Local(local) => facts
                .extent(local)
                .zip(looping)
                .is_some_and(|(extent, looping)| facts.contains(looping, extent)),
            _ => false,
        };
        loop {
            let before = known.len();
            for stmt in stmts() {
                let Op::Assign(to, value) = &stmt.op else { continue };
                let of_message = |operand: &&Operand| {
                    operand.place().is_some_and(|place| known.contains(&place.var))
                };
                if !value.operands().iter().any(of_message) {
                    continue;
                }
                if !passes(to.var) || self.takes_message(file, graph, stmt, value, &known) {
                    return true;
                }
                known.insert(to.var);
            }
            if known.len() == before {
                return false;
            }
        }
    }

    /// Whether a call does something with a message: it is waited for, takes it away, or changes something else.
    fn takes_message(
        &self,
        file: FileId,
        graph: &Graph,
        stmt: &Stmt,
        value: &Value,
        known: &BTreeSet<VarId>,
    ) -> bool {
        let (Value::Call(operands) | Value::Closure(_, operands)) = value else { return false };
        let is_known = |place: &Place| known.contains(&place.var);
        let moved = |operand: &Operand| match operand {
            Operand::Move(place) | Operand::Use(place) => is_known(place),
            _ => false,
        };
        let Some(first) = operands.first() else { return false };
        let changes = operands
            .iter()
            .any(|operand| matches!(operand, Operand::Ref(true, place) if !is_known(place)));
        let given = !first.place().is_some_and(is_known) && operands[1..].iter().any(moved);
        let nothing = match &stmt.op {
            Op::Assign(to, _) => graph[to.var].ty == Type::unit(),
            _ => false,
        };
        changes || given || nothing || self.is_awaited(file, stmt.at)
    }
}

/// Follows a turn to the end of the body.
struct Ends<'i> {
    index: &'i Index,
    file: FileId,
    select: ExprId,
    good: u32,
    found: BTreeSet<bool>,
}

impl Guide for Ends<'_> {
    fn runs(&mut self, stmt: &Stmt, shapes: &mut Shapes) -> bool {
        let (index, file) = (self.index, self.file);
        let goes_on = index.follow_variant(file, stmt, shapes);
        // A variant without fields is no value that is made.
        let facts = &index.file(file).facts;
        if let Op::Assign(to, Value::Use(Operand::Const)) = &stmt.op
            && let ExprKind::Path { path, local: None } = facts.kind(stmt.at)
            && let ty = index.type_of(file, stmt.at)
            && let Some(variant) = index.variant_at(file, stmt.at, path, &ty)
        {
            shapes.set(to.clone(), variant);
        }
        goes_on
    }

    fn choose(&mut self, _: ExprId, _: &Test) -> Choice {
        Choice::Both
    }

    fn waits(&mut self, at: ExprId) -> bool {
        at != self.select
    }

    fn returns(&mut self, shapes: &Shapes) {
        if let Some(variant) = shapes.get(&Place::whole(VarId(0))) {
            self.found.insert(variant == self.good);
        }
    }
}
