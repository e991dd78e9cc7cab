//! Where the result of a call is given.

use rustc_hash::FxHashMap;

use super::Index;
use crate::facts::{ExprId, ExprKind, Facts};
use crate::flow::analysis::Shapes;
use crate::flow::{BlockId, End, Graph, Op, Part, Place, Value, Way};
use crate::role::Role;
use crate::source::FileId;

/// A call whose result is given at one point of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Given {
    /// The call.
    pub(super) call: ExprId,
    /// Where its result is known: in this block …
    pub(super) block: BlockId,
    /// … from this statement on.
    pub(super) stmt: usize,
    /// The place of the result.
    pub(super) to: Place,
    /// What is known of the values that hold the result: that no timeout has come first.
    pub(super) around: Shapes,
    /// The branch of a `select!` whose future the call is.
    pub(super) branch: Option<(ExprId, u32)>,
    /// Whether the result is the output of the future that the call gives, and not the future.
    pub(super) is_output: bool,
    /// Whether the call stands inside of others that make a future of its future.
    pub(super) is_wrapped: bool,
}

impl Given {
    /// What is known where the result is of a variant.
    pub(super) fn of(&self, variant: u32) -> Shapes {
        let mut shapes = self.around.clone();
        shapes.set(self.to.clone(), variant);
        shapes
    }
}

impl Index {
    /// Whether a condition is the same on each turn of the loop around a call: nothing in it is made in the loop, or can
    /// change there.
    pub(super) fn stays(&self, file: FileId, at: ExprId, call: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let looping = facts.enclosing_loop(call);
        facts.descendants(at).filter_map(|inner| facts.local(inner)).all(|local| {
            let extent = facts.extent(local).unwrap_or(at);
            let inside = looping.is_some_and(|looping| facts.contains(looping, extent));
            !inside && !facts[local].mutable
        })
    }

    /// The points of a body at which the result of a call is given: behind the call, behind the await of its future, or in
    /// the branch of a `select!` that is its future. A call inside of a timeout gives its result where this gives its own.
    pub(super) fn given(&self, file: FileId, graph: &Graph) -> Vec<Given> {
        let facts = &self.file(file).facts;
        let mut found = Vec::new();
        let output = |future: ExprId, block: BlockId, branch: Option<(ExprId, u32)>| {
            let Op::Assign(to, _) = &graph[block].stmts.first()?.op else { return None };
            let own = self.output_in(file, future, to.clone())?;
            Some(Given { block, stmt: 1, branch, ..own })
        };
        for (number, block) in graph.blocks.iter().enumerate() {
            for (at, stmt) in block.stmts.iter().enumerate() {
                let Op::Assign(to, Value::Call(_)) = &stmt.op else { continue };
                let own = self.result_in(file, stmt.at, to.clone());
                let block = BlockId(number as u32);
                found.extend(own.map(|own| Given { block, stmt: at + 1, ..own }));
            }
            match &block.end {
                End::Suspend { at, resume, .. } => {
                    if let ExprKind::Await(inner) = facts.kind(*at) {
                        found.extend(output(*inner, *resume, None));
                    }
                }
                End::Select { at, ways, .. } => {
                    let ExprKind::Select(select) = facts.kind(*at) else { continue };
                    for &(way, to) in ways {
                        let Way::Branch(number) = way else { continue };
                        if let Some(branch) = select.branches.get(number as usize) {
                            found.extend(output(branch.future, to, Some((*at, number))));
                        }
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// The same, by the call.
    pub(super) fn given_by_call(
        &self,
        file: FileId,
        graph: &Graph,
    ) -> FxHashMap<ExprId, Vec<Given>> {
        let mut found: FxHashMap<ExprId, Vec<Given>> = FxHashMap::default();
        for own in self.given(file, graph) {
            found.entry(own.call).or_default().push(own);
        }
        found
    }

    /// A call that gives its result at once, and that of the future that it polls.
    fn result_in(&self, file: FileId, call: ExprId, to: Place) -> Option<Given> {
        let facts = &self.file(file).facts;
        if self.call_role(file, call, Role::PollsOnce).is_some() {
            let inside = to.part(Part::Variant(1, "Some".into())).part(Part::Field("0".into()));
            let mut own = self.output_in(file, first_given(facts, call)?, inside)?;
            own.around.set(to, 1);
            return Some(own);
        }
        is_call(facts, call).then(|| Given::bare(call, to))
    }

    /// The call that a future comes from, and where in the future's output its own output is.
    fn output_in(&self, file: FileId, future: ExprId, to: Place) -> Option<Given> {
        let facts = &self.file(file).facts;
        let mut own = Given { is_output: true, ..Given::bare(future, to) };
        loop {
            let at = own.call;
            if !is_call(facts, at) {
                return None;
            }
            if self.call_role(file, at, Role::SameOutput).is_some() {
                own.call = first_given(facts, at)?;
                own.is_wrapped = true;
            } else if self.call_role(file, at, Role::Timeout).is_some() {
                own.call = self.timed(file, at)?;
                own.around.set(own.to.clone(), 0);
                own.to = own.to.part(Part::Variant(0, "Ok".into())).part(Part::Field("0".into()));
            } else {
                return Some(own);
            }
        }
    }

    /// The future that a timeout waits for, where its output is what the timeout's `Ok` holds.
    fn timed(&self, file: FileId, call: ExprId) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let future = match facts.kind(call) {
            ExprKind::Method { receiver, .. } => *receiver,
            ExprKind::Call { args, .. } => *args.last()?,
            _ => return None,
        };
        let given = self.output_of(&self.type_of(file, call));
        let inner = self.output_of(&self.type_of(file, future));
        (given.first_arg() == Some(&inner)).then_some(future)
    }
}

impl Given {
    /// The result of a call, as it is.
    fn bare(call: ExprId, to: Place) -> Self {
        Self {
            call,
            block: BlockId(0),
            stmt: 0,
            to,
            around: Shapes::default(),
            branch: None,
            is_output: false,
            is_wrapped: false,
        }
    }
}

fn is_call(facts: &Facts, at: ExprId) -> bool {
    matches!(facts.kind(at), ExprKind::Call { .. } | ExprKind::Method { .. })
}

/// The receiver of a call, or its first argument.
fn first_given(facts: &Facts, call: ExprId) -> Option<ExprId> {
    match facts.kind(call) {
        ExprKind::Method { receiver, .. } => Some(*receiver),
        ExprKind::Call { args, .. } => args.first().copied(),
        _ => None,
    }
}
