//! Receivers that have missed messages, and are given up for it.

use super::given::Given;
use super::{Index, Type};
use crate::facts::{ExprId, ExprKind, Name};
use crate::flow::analysis::{Choice, Guide, Shapes, walk};
use crate::flow::{Graph, Op, Part, Stmt, Test, Value};
use crate::role::Role;
use crate::source::FileId;

/// The variant of `Result` that is an error, and what it holds.
const ERR: (u32, &str) = (1, "Err");

impl Index {
    /// The receives of a file in loops that are not made again when messages have been missed, although the receiver goes
    /// on, and that do not tell this case from the end of the channel.
    ///
    /// `while let Ok(event) = events.recv().await { … }` is one, of a broadcast channel.
    pub fn ended_by_lag(&self, file: FileId) -> Vec<ExprId> {
        let facts = &self.file(file).facts;
        let is_call =
            |kind: &ExprKind| matches!(kind, ExprKind::Call { .. } | ExprKind::Method { .. });
        let calls = facts.all().filter(|(_, kind)| is_call(kind)).map(|(call, _)| call);
        let in_loop = calls.filter(|&call| facts.enclosing_loop(call).is_some());
        let lagging =
            in_loop.filter(|&call| self.may_lag(&self.output_of(&self.type_of(file, call))));
        let ends = |&call: &ExprId| {
            let root = facts.scope(call).expr();
            let Some(graph) = self.flows.graph(self, file, root) else { return false };
            let given = self.given(file, graph);
            let mut own = given.iter().filter(|given| given.call == call);
            own.any(|given| {
                let shapes = self.lag_of(graph, given);
                shapes.is_some_and(|lag| self.never_comes_back(file, graph, given, lag))
            })
        };
        lagging.filter(ends).collect()
    }

    /// Whether a result may say that messages have been missed.
    fn may_lag(&self, ty: &Type) -> bool {
        let Type::Adt(_, args) = ty else { return false };
        args.get(ERR.0 as usize).is_some_and(|error| self.type_role(error, Role::Lags).is_some())
    }

    /// A result that says that messages have been missed, where it can, and the names of the errors that it may be.
    fn lag_of(&self, graph: &Graph, given: &Given) -> Option<(Shapes, Vec<Name>)> {
        let Type::Adt(_, args) = &graph[given.to.var].ty else { return None };
        let error = args.get(ERR.0 as usize).filter(|_| given.to.parts.is_empty())?;
        let name = self.type_role(error, Role::Lags)?;
        let variants = self.variants_of(error);
        let number = variants.iter().position(|variant| variant.name == name)? as u32;
        let inside =
            given.to.part(Part::Variant(ERR.0, ERR.1.into())).part(Part::Field("0".into()));
        let mut shapes = Shapes::of(given.to.clone(), ERR.0);
        shapes.set(inside, number);
        Some((shapes, variants.into_iter().map(|variant| variant.name).collect()))
    }

    /// Whether no way leads from a result to the same call, and none asks which error it is.
    fn never_comes_back(
        &self,
        file: FileId,
        graph: &Graph,
        given: &Given,
        (shapes, errors): (Shapes, Vec<Name>),
    ) -> bool {
        let call = given.call;
        let mut guide = Follow { index: self, file, call, errors, again: false, told: false };
        walk(graph, (given.block, given.stmt), shapes, &mut guide);
        !guide.again && !guide.told
    }
}

/// Follows a result to its receive.
struct Follow<'i> {
    index: &'i Index,
    file: FileId,
    call: ExprId,
    /// The variants of the error.
    errors: Vec<Name>,
    /// The same call is made again.
    again: bool,
    /// Somebody asks which error it is.
    told: bool,
}

impl Guide for Follow<'_> {
    fn runs(&mut self, stmt: &Stmt, shapes: &mut Shapes) -> bool {
        self.index.keep_variant(self.file, stmt, shapes);
        let calls = matches!(stmt.op, Op::Assign(_, Value::Call(_)));
        self.again |= calls && stmt.at == self.call;
        !self.again
    }

    fn choose(&mut self, _: ExprId, _: &Test) -> Choice {
        Choice::Both
    }

    fn known(&mut self, test: &Test, _: bool) {
        let Test::Variant(_, _, name) = test else { return };
        self.told |= self.errors.contains(name);
    }

    fn waits(&mut self, at: ExprId) -> bool {
        // A pattern that does not match has disabled the branch, until another one is through.
        let facts = &self.index.file(self.file).facts;
        self.again |=
            matches!(facts.kind(at), ExprKind::Select(_)) && facts.contains(at, self.call);
        !self.again
    }

    fn returns(&mut self, _: &Shapes) {}
}
