//! Where the result of a call leads, from the call to the end of the body around it.

use super::Index;
use super::call_result::Given;
use crate::facts::{ExprId, ExprKind, Makes, Name};
use crate::flow::analysis::{Choice, Guide, Shapes, walk};
use crate::flow::{Graph, Op, Operand, Part, Place, Stmt, Test, Value, VarId};
use crate::role::Role;
use crate::source::FileId;

/// The variant of `Result` that is an error.
const ERR: u32 = 1;

/// What tells others that something has happened.
const TELLING: [Role; 4] = [Role::Cancels, Role::Sends, Role::Notifies, Role::SetsFlag];

/// Where a result leads before the body waits again.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one way, and there may be several")]
pub(super) struct ResultPath {
    /// To the same call.
    pub(super) again: bool,
    /// Past somebody who asks which of some errors it is.
    pub(super) asked: bool,
    /// Past somebody who looks at the error, or is given it.
    pub(super) looked_at: bool,
    /// Past a log line, or past a call that ends a context, sends, notifies, or sets a flag.
    pub(super) told: bool,
    /// Out of the body, whatever it gives.
    pub(super) returns: bool,
    /// Out of the body, as an error.
    pub(super) fails: bool,
}

impl Index {
    /// Whether an expression tells somebody that something has happened: it logs, ends a context, sends, notifies, or sets a
    /// flag.
    pub(super) fn tells(&self, file: FileId, at: ExprId) -> bool {
        match self.file(file).facts.kind(at) {
            ExprKind::Macro(call) => matches!(call.makes, Makes::Logged),
            ExprKind::Call { .. } | ExprKind::Method { .. } => {
                TELLING.iter().any(|&role| self.call_role(file, at, role).is_some())
            }
            _ => false,
        }
    }

    /// Where the result that a call gives leads, of which some variants are known; `errors` are the variants of the error
    /// that somebody may ask for.
    pub(super) fn result_path(
        &self,
        file: FileId,
        graph: &Graph,
        given: &Given,
        shapes: Shapes,
        errors: Vec<Name>,
    ) -> ResultPath {
        let path = ResultPath::default();
        let mut guide = Follow { index: self, file, call: given.call, errors, path };
        walk(graph, (given.block, given.stmt), shapes, &mut guide);
        guide.path
    }
}

/// Follows a result to its call.
struct Follow<'i> {
    index: &'i Index,
    file: FileId,
    call: ExprId,
    errors: Vec<Name>,
    path: ResultPath,
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
            self.path.again = true;
            return false;
        }
        self.path.looked_at |= self.looks_at(stmt, value, shapes);
        let facts = &self.index.file(self.file).facts;
        self.path.told |= self.index.tells(self.file, stmt.at);
        // `?` makes the error that the body gives.
        if to.var == VarId(0) && matches!(facts.kind(stmt.at), ExprKind::Try(_)) {
            shapes.set(to.clone(), ERR);
        }
        self.index.follow_variant(self.file, stmt, shapes)
    }

    fn choose(&mut self, _: ExprId, _: &Test) -> Choice {
        Choice::Both
    }

    fn known(&mut self, test: &Test, _: bool) {
        let Test::Variant(_, _, name) = test else { return };
        self.path.asked |= self.errors.contains(name);
    }

    fn waits(&mut self, at: ExprId) -> bool {
        // A pattern that does not match has disabled the branch, until another one is through.
        let facts = &self.index.file(self.file).facts;
        self.path.again |=
            matches!(facts.kind(at), ExprKind::Select(_)) && facts.contains(at, self.call);
        !self.path.again
    }

    fn returns(&mut self, shapes: &Shapes) {
        self.path.returns = true;
        self.path.fails |= shapes.get(&Place::whole(VarId(0))) == Some(ERR);
    }
}
