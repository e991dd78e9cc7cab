//! Receivers that have missed messages, and are given up for it.

use rustc_hash::FxHashMap;

use super::call_result::Given;
use super::{Index, Type};
use crate::facts::{ExprId, ExprKind, Name};
use crate::flow::analysis::{Choice, Guide, Shapes, walk};
use crate::flow::{Graph, Op, Part, Place, Stmt, Test, Value, VarId};
use crate::role::Role;
use crate::source::FileId;

/// The variant of `Result` that is a value.
const OK: u32 = 0;

/// The variant of `Result` that is an error, and what it holds.
const ERR: (u32, &str) = (1, "Err");

/// A receive that is not made again when messages have been missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GivenUp {
    /// The receive.
    pub call: ExprId,
    /// What becomes of the body then.
    pub outcome: Outcome,
}

/// What becomes of a body whose receiver has missed messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// It goes on or ends, as if the channel were closed.
    Silent,
    /// It panics.
    Panics,
    /// It ends with an error, so that whoever called it is told.
    Told,
}

impl Index {
    /// The receives of a file in loops that are not made again when messages have been missed, although the receiver goes
    /// on, and that do not tell this case from the end of the channel.
    ///
    /// `while let Ok(event) = events.recv().await { … }` is one, of a broadcast channel. A loop that ends with the first
    /// message as well waits for a sign, and is none.
    pub fn ended_by_lag(&self, file: FileId) -> Vec<GivenUp> {
        let facts = &self.file(file).facts;
        let is_call =
            |kind: &ExprKind| matches!(kind, ExprKind::Call { .. } | ExprKind::Method { .. });
        let calls = facts.all().filter(|(_, kind)| is_call(kind)).map(|(call, _)| call);
        let in_loop = calls.filter(|&call| facts.enclosing_loop(call).is_some());
        let mut given = FxHashMap::default();
        let found: Vec<GivenUp> =
            in_loop.filter_map(|call| self.given_up(file, call, &mut given)).collect();
        // A call that waits for the same receive, as a timeout does, is given the same.
        let is_around = |own: &GivenUp| {
            found.iter().any(|other| other.call != own.call && facts.contains(own.call, other.call))
        };
        found.iter().filter(|own| !is_around(own)).copied().collect()
    }

    fn given_up(
        &self,
        file: FileId,
        call: ExprId,
        known: &mut FxHashMap<ExprId, FxHashMap<ExprId, Vec<Given>>>,
    ) -> Option<GivenUp> {
        let own = self.type_of(file, call);
        let output = self.output_of(&own);
        let (result, is_output) = if self.may_lag(&output) { (output, true) } else { (own, false) };
        if !self.may_lag(&result) {
            return None;
        }
        let root = self.file(file).facts.scope(call).expr();
        let graph = self.flows.graph(self, file, root)?;
        let of_calls = known.entry(root).or_insert_with(|| self.given_by_call(file, graph));
        let given = of_calls.get(&call).map_or(&[][..], Vec::as_slice);
        let own = given.iter().filter(|given| given.is_output == is_output);
        let ends = |given: &Given| {
            let (lag, errors) = self.lag_of(&result, given)?;
            let lagged = self.way_of(file, graph, given, lag, errors);
            let received = self.way_of(file, graph, given, given.of(OK), Vec::new());
            let gives_up = received.again && !lagged.again && !lagged.asked;
            let outcome = if !lagged.returns {
                Outcome::Panics
            } else if lagged.fails && !self.is_spawned(file, root) {
                Outcome::Told
            } else {
                Outcome::Silent
            };
            gives_up.then_some(GivenUp { call, outcome })
        };
        own.filter_map(ends).min_by_key(|own| own.outcome)
    }

    /// Whether a result may say that messages have been missed.
    pub(super) fn may_lag(&self, ty: &Type) -> bool {
        let Type::Adt(_, args) = ty else { return false };
        args.get(ERR.0 as usize).is_some_and(|error| self.type_role(error, Role::Lags).is_some())
    }

    /// A result that says that messages have been missed, where it can, and the names of the errors that it may be.
    fn lag_of(&self, result: &Type, given: &Given) -> Option<(Shapes, Vec<Name>)> {
        let Type::Adt(_, args) = result else { return None };
        let error = args.get(ERR.0 as usize)?;
        let number = self.variant_number(error, self.type_role(error, Role::Lags)?)?;
        let inside =
            given.to.part(Part::Variant(ERR.0, ERR.1.into())).part(Part::Field("0".into()));
        let mut shapes = given.of(ERR.0);
        shapes.set(inside, number);
        Some((shapes, self.variants_of(error).into_iter().map(|variant| variant.name).collect()))
    }

    fn way_of(
        &self,
        file: FileId,
        graph: &Graph,
        given: &Given,
        shapes: Shapes,
        errors: Vec<Name>,
    ) -> Way {
        let call = given.call;
        let mut guide = Follow { index: self, file, call, errors, way: Way::default() };
        walk(graph, (given.block, given.stmt), shapes, &mut guide);
        guide.way
    }
}

/// Where a result leads before the body waits again.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is one way, and there may be several")]
struct Way {
    /// To the same receive.
    again: bool,
    /// Past somebody who asks which error it is.
    asked: bool,
    /// Out of the body, whatever it gives.
    returns: bool,
    /// Out of the body, as an error.
    fails: bool,
}

/// Follows a result to its receive.
struct Follow<'i> {
    index: &'i Index,
    file: FileId,
    call: ExprId,
    /// The variants of the error.
    errors: Vec<Name>,
    way: Way,
}

impl Guide for Follow<'_> {
    fn runs(&mut self, stmt: &Stmt, shapes: &mut Shapes) -> bool {
        let Op::Assign(to, value) = &stmt.op else { return true };
        if matches!(value, Value::Call(_)) && stmt.at == self.call {
            self.way.again = true;
            return false;
        }
        // `?` makes the error that the body gives.
        let facts = &self.index.file(self.file).facts;
        if to.var == VarId(0) && matches!(facts.kind(stmt.at), ExprKind::Try(_)) {
            shapes.set(to.clone(), ERR.0);
        }
        self.index.follow_variant(self.file, stmt, shapes)
    }

    fn choose(&mut self, _: ExprId, _: &Test) -> Choice {
        Choice::Both
    }

    fn known(&mut self, test: &Test, _: bool) {
        let Test::Variant(_, _, name) = test else { return };
        self.way.asked |= self.errors.contains(name);
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
        self.way.fails |= shapes.get(&Place::whole(VarId(0))) == Some(ERR.0);
    }
}
