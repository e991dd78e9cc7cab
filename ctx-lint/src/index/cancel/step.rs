//! Where a use takes a value.

use super::super::{Index, Lang, Type};
use crate::facts::{ExprId, ExprKind, LocalId, Stmt};
use crate::role::Role;
use crate::source::FileId;

/// What a method means that gives what it is called on, or what is in it.
const WHOLE: &[Role] = &[
    Role::Unwraps,
    Role::FallsBack,
    Role::KeepsVariant,
    Role::Views,
    Role::Renews,
    Role::SameOutput,
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
                ExprKind::Method { receiver, .. } if *receiver == here => {
                    let future = || self.is_future(&self.type_of(file, outer));
                    let whole = self.gives_whole(file, outer);
                    if !whole && !future() && (lent || !self.consumes(file, outer)) {
                        return Step::Stays;
                    }
                    // A copy is nobody else's.
                    if self.copies(file, outer) {
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

    /// Whether a method gives what it is called on, or all that is in it: in another form, as a copy, one after the other.
    fn gives_whole(&self, file: FileId, call: ExprId) -> bool {
        let Some(callee) = self.callee_at(file, call) else { return false };
        WHOLE.iter().any(|&role| self.callee_role(callee, role).is_some())
            || self.copies(file, call)
            || self.views(file, call)
            || self.goes_through(file, call)
            || self.is_moved_on(file, call)
    }

    /// Whether a method takes a part of a value that is no plain data, and gives more than plain data for it.
    fn is_moved_on(&self, file: FileId, call: ExprId) -> bool {
        let ExprKind::Method { receiver, .. } = self.file(file).facts.kind(call) else {
            return false;
        };
        let is_plain = |ty: &Type| matches!(ty, Type::Prim(_) | Type::Ref(..) | Type::Unknown(_));
        self.consumes(file, call)
            && !is_plain(&self.type_of(file, *receiver))
            && !is_plain(&self.type_of(file, call))
    }

    /// Whether a call gives an iterator or a collection for the one that it is called on.
    fn goes_through(&self, file: FileId, call: ExprId) -> bool {
        let ExprKind::Method { receiver, .. } = self.file(file).facts.kind(call) else {
            return false;
        };
        let runs = |ty: &Type| match ty.peel_refs() {
            Type::Slice(_) | Type::Array(_) => true,
            Type::Adt(def, _) if matches!(self.lang_of(def), Some(Lang::Option | Lang::Result)) => {
                false
            }
            ty => self.implements(ty, Lang::Iterator) || self.implements(ty, Lang::IntoIterator),
        };
        let (own, given) = (self.type_of(file, *receiver), self.type_of(file, call));
        runs(&own) && runs(&given)
    }

    /// Whether a method takes its receiver by value, as far as is known.
    pub(in crate::index) fn consumes(&self, file: FileId, call: ExprId) -> bool {
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
