//! Whether a value outlives a place.

use super::{Index, Type};
use crate::facts::{BlockKind, ExprId, ExprKind, LocalId, Origin, Stmt};
use crate::role::Role;
use crate::source::FileId;

impl Index {
    /// The expression by which the value at `at` gets out of `boundary`:
    /// a `return`, an assignment to something older, or the value of `boundary` itself.
    ///
    /// The value is followed through wrappers, tuples, struct literals, and methods whose result `is` still the thing.
    pub fn leaves(
        &self,
        file: FileId,
        at: ExprId,
        boundary: ExprId,
        is: &dyn Fn(&Type) -> bool,
    ) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let mut here = at;
        loop {
            if here == boundary {
                return self.is_value_used(file, boundary).then_some(at);
            }
            let outer = facts.parent(here)?;
            match facts.kind(outer) {
                ExprKind::Return(_) => return Some(outer),
                ExprKind::Tuple(_) | ExprKind::Struct { .. } | ExprKind::Array { .. } => {}
                ExprKind::Call { .. } if self.is_constructor(file, outer) => {}
                ExprKind::Call { .. } if self.is_pointer_to(file, outer, here) => {}
                ExprKind::Method { receiver, .. } if *receiver == here => {
                    if !self.holds(&self.type_of(file, outer), is) || self.detaches(file, outer) {
                        return None;
                    }
                }
                ExprKind::Block(block) => {
                    if block.tail() != Some(here) || matches!(block.kind, BlockKind::Async { .. }) {
                        return (outer == boundary && block.tail() == Some(here)).then_some(at);
                    }
                }
                ExprKind::If { cond, .. } if *cond == here => return None,
                ExprKind::If { .. } => {}
                ExprKind::Match { scrutinee, .. } if *scrutinee == here => return None,
                ExprKind::Match { .. } => {}
                ExprKind::Break { label, value: Some(_) } => {
                    let target = facts.jump_target(outer, label.as_deref(), false)?;
                    if facts.contains(target, boundary) && self.is_value_used(file, target) {
                        return Some(outer);
                    }
                    return None;
                }
                ExprKind::Assign { left, right } if *right == here => {
                    return self.is_older(file, *left, boundary).then_some(outer);
                }
                _ => return None,
            }
            here = outer;
        }
    }

    /// Whether a call only puts its argument behind a pointer: `Arc::new(x)`, `Box::pin(x)`.
    fn is_pointer_to(&self, file: FileId, call: ExprId, value: ExprId) -> bool {
        let (pointer, inner) = (self.type_of(file, call), self.type_of(file, value));
        !matches!(pointer, Type::Ref(..)) && pointer != inner && *self.peel(&pointer) == inner
    }

    /// Whether a call makes a context that no longer ends with the one it came from.
    pub fn detaches(&self, file: FileId, call: ExprId) -> bool {
        self.call_role(file, call, Role::Detaches).is_some()
    }

    /// Whether the value of a block or other expression goes anywhere.
    fn is_value_used(&self, file: FileId, id: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let mut here = id;
        loop {
            let Some(outer) = facts.parent(here) else { return true };
            match facts.kind(outer) {
                ExprKind::Block(block) => {
                    let statement = facts.statement_of(outer, here).map(|at| &block.stmts[at]);
                    match statement {
                        Some(Stmt::Let(_)) => return true,
                        Some(Stmt::Expr { semi: false, expr }) if *expr == here => {
                            if block.tail() != Some(here) {
                                return false;
                            }
                        }
                        _ => return false,
                    }
                }
                ExprKind::If { cond, .. } if *cond != here => {}
                ExprKind::Match { scrutinee, .. } if *scrutinee != here => {}
                ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. } => {
                    return false;
                }
                _ => return true,
            }
            here = outer;
        }
    }

    /// Whether a variable is `self`, or a reference that the function was given.
    fn is_lent(&self, file: FileId, local: LocalId) -> bool {
        match self.file(file).facts[local].origin {
            Origin::Receiver(_) => true,
            Origin::Param(..) => matches!(self.type_of_local(file, local), Type::Ref(..)),
            _ => false,
        }
    }

    /// Whether a place that is assigned to exists before `boundary` begins.
    fn is_older(&self, file: FileId, place: ExprId, boundary: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let mut root = place;
        loop {
            root = match facts.kind(root) {
                ExprKind::Field { base, .. } | ExprKind::Index { base, .. } => *base,
                ExprKind::Deref(inner) => *inner,
                ExprKind::Path { local: Some(local), .. } => {
                    let extent = facts.extent(*local);
                    return extent.is_some_and(|extent| {
                        extent != boundary && facts.contains(extent, boundary)
                    }) || root != place && self.is_lent(file, *local);
                }
                ExprKind::Path { local: None, .. } => return true,
                _ => return false,
            };
        }
    }
}
