//! Branches, loops and jumps.

use super::super::Type;
use super::{Loop, Walk};
use crate::facts::{ExprId, ExprKind};

impl Walk<'_> {
    /// The type of an expression that decides where the program goes on.
    pub(super) fn control(&mut self, id: ExprId, expected: Option<&Type>) -> Type {
        let facts = self.facts;
        match facts.kind(id) {
            ExprKind::If { cond, then, else_ } => {
                self.expr(*cond, None);
                if let Some(else_) = else_ {
                    return self.branches([*then, *else_], expected);
                }
                self.expr(*then, Some(&Type::unit()));
                Type::unit()
            }
            ExprKind::Match { scrutinee, arms } => {
                let ty = self.expr(*scrutinee, None);
                for arm in arms {
                    self.bind_value(arm.pat, &ty, *scrutinee);
                    if let Some(guard) = arm.guard {
                        self.expr(guard, Some(&Type::bool()));
                    }
                }
                self.branches(arms.iter().map(|arm| arm.body), expected)
            }
            ExprKind::Select(select) => {
                for branch in &select.branches {
                    let ty = self.expr(branch.future, None);
                    let output = self.awaited(&ty);
                    self.bind(branch.pat, &output);
                    if let Some(guard) = branch.guard {
                        self.expr(guard, Some(&Type::bool()));
                    }
                }
                let handlers = select.branches.iter().map(|branch| branch.handler);
                let others = [select.else_, select.complete, select.default];
                self.branches(handlers.chain(others.into_iter().flatten()), expected)
            }
            ExprKind::Return(value) => {
                let wanted = self.returns.last().cloned();
                if let Some(value) = value {
                    match wanted {
                        Some(wanted) => _ = self.check(*value, &wanted),
                        None => _ = self.expr(*value, None),
                    }
                } else if let Some(wanted) = wanted {
                    self.cx.vars.unify(&wanted, &Type::unit());
                }
                Type::Never
            }
            ExprKind::Break { label, value } => {
                self.break_with(label.as_ref(), *value);
                Type::Never
            }
            ExprKind::Continue { .. } => Type::Never,
            ExprKind::Loop { label, body } => {
                self.loops.push(Loop { label: label.clone(), plain: true, value: None });
                self.expr(*body, None);
                self.loops.pop().and_then(|own| own.value).unwrap_or(Type::Never)
            }
            ExprKind::While { label, cond, body } => {
                self.expr(*cond, None);
                self.loops.push(Loop { label: label.clone(), plain: true, value: None });
                self.expr(*body, None);
                self.loops.pop();
                Type::unit()
            }
            ExprKind::For { label, pat, iter, body } => {
                let ty = self.expr(*iter, None);
                let item = self.item_of(&ty);
                self.bind_value(*pat, &item, *iter);
                self.loops.push(Loop { label: label.clone(), plain: true, value: None });
                self.expr(*body, None);
                self.loops.pop();
                Type::unit()
            }
            _ => Type::UNKNOWN,
        }
    }
}
