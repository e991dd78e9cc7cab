//! Where a use takes a value.

use super::super::{Index, Type};
use crate::facts::{ExprId, ExprKind, LocalId, Stmt};
use crate::role::Role;
use crate::source::FileId;

/// Methods that give the value itself, or all that is in it.
const WHOLE: &[&str] = &[
    "boxed",
    "clone",
    "cloned",
    "collect",
    "expect",
    "filter",
    "flatten",
    "fuse",
    "into_iter",
    "iter",
    "iter_mut",
    "rev",
    "zip",
    "enumerate",
    "map",
    "map_err",
    "map_ok",
    "ok",
    "take",
    "to_owned",
    "to_vec",
    "transpose",
    "unwrap",
    "unwrap_or",
    "unwrap_or_default",
    "unwrap_or_else",
];

/// Where a use takes a value.
pub(super) enum Step {
    /// Into something that is awaited here.
    Waits(ExprId),
    /// Into these variables.
    Bound(Vec<LocalId>),
    /// Out of the body, as its result.
    Returned,
    /// To somebody else, or to its end.
    Gone,
    /// Nowhere: it is only looked at.
    Stays,
}

impl Index {
    /// Where a value that stands at `at` goes.
    pub(super) fn step(&self, file: FileId, body: ExprId, at: ExprId) -> Step {
        let facts = &self.file(file).facts;
        let mut here = at;
        let mut lent = false;
        loop {
            let Some(outer) = facts.parent(here).filter(|&outer| facts.contains(body, outer))
            else {
                return Step::Gone;
            };
            match facts.kind(outer) {
                ExprKind::Await(_) => {
                    return if self.suspends(file, here) {
                        Step::Waits(outer)
                    } else if lent {
                        Step::Stays
                    } else {
                        Step::Gone
                    };
                }
                ExprKind::Ref { .. } => lent = true,
                ExprKind::Field { .. } | ExprKind::Index { .. } => lent = true,
                ExprKind::Closure(_)
                | ExprKind::Try(_)
                | ExprKind::Deref(_)
                | ExprKind::Cast { .. }
                | ExprKind::Struct { .. }
                | ExprKind::Tuple(_)
                | ExprKind::Array { .. } => {}
                ExprKind::Method { receiver, name, .. } if *receiver == here => {
                    let whole = WHOLE.contains(&name.as_str()) || name.starts_with("into_");
                    let future = || self.is_future(&self.type_of(file, outer));
                    if !whole && !future() && (lent || !self.consumes(file, outer)) {
                        return Step::Stays;
                    }
                    if name.contains("clone") || name.starts_with("to_") {
                        lent = false;
                    }
                }
                ExprKind::Call { .. } | ExprKind::Method { .. } => {
                    if self.takes_over(file, outer) {
                        return Step::Gone;
                    }
                    if lent && !self.is_future(&self.type_of(file, outer)) {
                        return Step::Stays;
                    }
                }
                ExprKind::Block(_) if outer != body && facts.is_deferred(outer) => {}
                ExprKind::Block(block) => {
                    let is_tail = block.tail() == Some(here);
                    if !is_tail || outer == body {
                        return self.step_of_statement(file, outer, here, lent);
                    }
                }
                ExprKind::Let { pat, expr } if *expr == here => {
                    return Step::Bound(facts.bindings(*pat));
                }
                ExprKind::Match { scrutinee, arms } if *scrutinee == here => {
                    let bound = arms.iter().flat_map(|arm| facts.bindings(arm.pat)).collect();
                    return Step::Bound(bound);
                }
                ExprKind::Match { .. } => {}
                ExprKind::If { cond, .. } if *cond != here => {}
                ExprKind::For { iter, body: turn, .. } if *iter == here => {
                    let first = self.suspensions(file, *turn).into_iter().next();
                    return first.map_or(Step::Stays, Step::Waits);
                }
                ExprKind::Assign { left, right } if *right == here => {
                    return match facts.local(*left) {
                        Some(local)
                            if facts.extent(local).is_some_and(|e| facts.contains(body, e)) =>
                        {
                            Step::Bound(vec![local])
                        }
                        _ => Step::Gone,
                    };
                }
                ExprKind::Select(select) => {
                    if select.branches.iter().any(|branch| branch.future == here) {
                        return Step::Waits(outer);
                    }
                }
                ExprKind::Macro(call) if call.makes.joins() => {
                    return Step::Waits(outer);
                }
                ExprKind::Return(_) if !lent => return Step::Returned,
                ExprKind::Break { .. } => return Step::Gone,
                _ => return Step::Stays,
            }
            here = outer;
        }
    }

    /// Whether a method takes its receiver by value, as far as is known.
    fn consumes(&self, file: FileId, call: ExprId) -> bool {
        self.callee(file, call).is_some_and(|callee| {
            let function = self.function(&callee);
            function.receiver.as_ref().is_some_and(|own| !own.by_ref && own.ty.is_none())
        })
    }

    /// Whether what is bound still is a borrow of the value.
    fn borrowed_binding(&self, file: FileId, init: ExprId) -> bool {
        matches!(self.type_of(file, init), Type::Ref(..))
    }

    /// Where a value goes that is a whole statement of a block, or the result of a body.
    fn step_of_statement(&self, file: FileId, block: ExprId, here: ExprId, lent: bool) -> Step {
        let facts = &self.file(file).facts;
        let ExprKind::Block(body) = facts.kind(block) else { return Step::Stays };
        let number = facts.statement_of(block, here);
        match number.map(|number| &body.stmts[number]) {
            Some(Stmt::Let(binding))
                if binding.init == Some(here) && (!lent || self.borrowed_binding(file, here)) =>
            {
                Step::Bound(facts.bindings(binding.pat))
            }
            _ if lent => Step::Stays,
            _ if body.tail() == Some(here) => Step::Returned,
            _ => Step::Gone,
        }
    }

    /// Whether a call gives its arguments to a task, or ends them.
    fn takes_over(&self, file: FileId, call: ExprId) -> bool {
        let roles = [Role::Spawns, Role::Drops, Role::Forgets];
        self.callee(file, call).is_some_and(|callee| {
            roles.iter().any(|&role| self.callee_role(&callee, role).is_some())
        })
    }
}
