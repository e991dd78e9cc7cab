//! Receivers that have missed messages, and are given up for it.

use rustc_hash::FxHashMap;

use super::call_result::Given;
use super::{Index, Type};
use crate::facts::{ExprId, ExprKind, Name};
use crate::flow::Part;
use crate::flow::analysis::Shapes;
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
            let lagged = self.result_path(file, graph, given, lag, errors);
            let received = self.result_path(file, graph, given, given.of(OK), Vec::new());
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
}
