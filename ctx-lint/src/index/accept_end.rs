//! Loops that take connections, and end at the first error without a word.
//!
//! A client that is gone before its connection is taken is an error of the listener, and so is a process without free
//! descriptors. The listener goes on after both. The result is followed through the graph of the body, from where it is
//! given to the end: over waits, and past everybody who may look at the error.

use super::Index;
use super::call_result::Given;
use super::failing_retry::{Attempt, Retried};
use crate::facts::{ExprId, ExprKind};
use crate::flow::analysis::{Choice, Guide, Shapes, walk};
use crate::flow::{Graph, Op, Operand, Part, Place, Stmt, Test, Value, VarId};
use crate::role::Role;
use crate::source::FileId;

/// The variants of `Result`.
const OK: u32 = 0;
const ERR: u32 = 1;

/// Where the result of a call leads.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one way, and there may be several")]
struct Way {
    /// To the same call.
    again: bool,
    /// Out of the body.
    returns: bool,
    /// Out of the body, as an error.
    fails: bool,
    /// Past somebody who looks at the error, or is given it.
    looked_at: bool,
}

impl Index {
    /// The calls of a file that take one connection after the other until the first error, which nobody sees.
    ///
    /// `while let Ok((stream, _)) = listener.accept().await { … }` is one.
    pub fn ended_by_error(&self, file: FileId) -> Vec<Retried> {
        let attempts = self.attempts(file).into_iter();
        let ended = attempts.filter(|attempt| self.ends_unseen(file, attempt));
        let found = ended.map(|Attempt { graph, call, given }| {
            let in_turn = self.is_done_in_turn(file, graph, &given);
            Retried { call, in_turn }
        });
        found.collect()
    }

    fn ends_unseen(&self, file: FileId, attempt: &Attempt<'_>) -> bool {
        attempt.given.iter().any(|own| {
            let lost = self.way_out(file, attempt.graph, own, ERR);
            lost.returns
                && !(lost.again || lost.fails || lost.looked_at)
                && self.way_out(file, attempt.graph, own, OK).again
        })
    }

    fn way_out(&self, file: FileId, graph: &Graph, given: &Given, variant: u32) -> Way {
        let mut guide = Follow { index: self, file, call: given.call, way: Way::default() };
        walk(graph, (given.block, given.stmt), given.of(variant), &mut guide);
        guide.way
    }
}

/// Follows a result to the end of the body.
struct Follow<'i> {
    index: &'i Index,
    file: FileId,
    call: ExprId,
    way: Way,
}

impl Follow<'_> {
    /// Whether a statement is given the error, or a result that holds it, and does more than ask whether there is one.
    fn looks_at(&self, stmt: &Stmt, value: &Value, shapes: &Shapes) -> bool {
        let is_error = |place: &Place| {
            let variants = place.parts.iter().enumerate();
            let mut inside = variants.filter(|(_, part)| matches!(part, Part::Variant(ERR, _)));
            inside.any(|(at, _)| {
                let parts = place.parts[..at].to_vec();
                shapes.get(&Place { var: place.var, parts }) == Some(ERR)
            })
        };
        let operands = value.operands();
        let mut places = operands.iter().filter_map(|operand| Operand::place(operand));
        if places.clone().any(is_error) {
            return true;
        }
        let asks = || {
            let roles = [Role::AsksVariant, Role::TurnsVariant];
            operands.len() == 1
                && roles
                    .iter()
                    .any(|&role| self.index.call_role(self.file, stmt.at, role).is_some())
        };
        let is_whole = |place: &Place| shapes.get(place) == Some(ERR);
        !matches!(value, Value::Use(_)) && places.any(is_whole) && !asks()
    }
}

impl Guide for Follow<'_> {
    fn runs(&mut self, stmt: &Stmt, shapes: &mut Shapes) -> bool {
        let Op::Assign(to, value) = &stmt.op else { return true };
        if matches!(value, Value::Call(_)) && stmt.at == self.call {
            self.way.again = true;
            return false;
        }
        self.way.looked_at |= self.looks_at(stmt, value, shapes);
        // `?` makes the error that the body gives.
        let facts = &self.index.file(self.file).facts;
        if to.var == VarId(0) && matches!(facts.kind(stmt.at), ExprKind::Try(_)) {
            shapes.set(to.clone(), ERR);
        }
        self.index.follow_variant(self.file, stmt, shapes)
    }

    fn choose(&mut self, _: ExprId, _: &Test) -> Choice {
        Choice::Both
    }

    fn waits(&mut self, at: ExprId) -> bool {
        // A pattern that does not match has disabled the branch, until another one is through.
        let facts = &self.index.file(self.file).facts;
        self.way.again |=
            matches!(facts.kind(at), ExprKind::Select(_)) && facts.contains(at, self.call);
        !self.way.again
    }

    fn returns(&mut self, shapes: &Shapes) {
        self.way.returns = true;
        self.way.fails |= shapes.get(&Place::whole(VarId(0))) == Some(ERR);
    }
}
