//! Where the result of a call is given, and what is known of results that are made of it.

use super::Index;
use crate::facts::{ExprId, ExprKind};
use crate::flow::analysis::Shapes;
use crate::flow::{BlockId, End, Graph, Op, Place, Stmt, Value, Way};
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
}

impl Index {
    /// The points of a body at which the result of a call is given: behind the call, behind the await of its future, or in
    /// the branch of a `select!` that is its future.
    pub(super) fn given(&self, file: FileId, graph: &Graph) -> Vec<Given> {
        let facts = &self.file(file).facts;
        let is_call =
            |at: ExprId| matches!(facts.kind(at), ExprKind::Call { .. } | ExprKind::Method { .. });
        let mut found = Vec::new();
        let mut add = |call: ExprId, block: BlockId, stmt: usize| {
            if let Some(Op::Assign(to, _)) = graph[block].stmts.get(stmt).map(|stmt| &stmt.op) {
                found.push(Given { call, block, stmt: stmt + 1, to: to.clone() });
            }
        };
        for (number, block) in graph.blocks.iter().enumerate() {
            let id = BlockId(number as u32);
            for (number, stmt) in block.stmts.iter().enumerate() {
                if matches!(stmt.op, Op::Assign(_, Value::Call(_))) && is_call(stmt.at) {
                    add(stmt.at, id, number);
                }
            }
            match &block.end {
                End::Suspend { at, resume, .. } => match facts.kind(*at) {
                    ExprKind::Await(inner) if is_call(*inner) => add(*inner, *resume, 0),
                    _ => {}
                },
                End::Select { at, ways, .. } => {
                    let ExprKind::Select(select) = facts.kind(*at) else { continue };
                    for &(way, to) in ways {
                        let Way::Branch(number) = way else { continue };
                        let branch = select.branches.get(number as usize);
                        if let Some(branch) = branch.filter(|branch| is_call(branch.future)) {
                            add(branch.future, to, 0);
                        }
                    }
                }
                _ => {}
            }
        }
        found
    }

    /// What is known of the result of a call that keeps the variant of the value that it takes: `map_err`, `inspect`.
    pub(super) fn keep_variant(&self, file: FileId, stmt: &Stmt, shapes: &mut Shapes) {
        let Op::Assign(to, Value::Call(operands)) = &stmt.op else { return };
        let from = operands.first().and_then(|operand| operand.place());
        if let Some(variant) = from.and_then(|from| shapes.get(from))
            && self.call_role(file, stmt.at, Role::KeepsVariant).is_some()
        {
            shapes.set(to.clone(), variant);
        }
    }
}
