//! Blocks, their statements, and what leaves them.

use std::sync::Arc;

use super::super::{Lang, Type};
use super::{Loop, Walk};
use crate::facts::{Block, BlockKind, ExprId, Name, Stmt};

impl Walk<'_> {
    pub(super) fn block(&mut self, block: &Block, expected: Option<&Type>) -> Type {
        let outer = (self.env.module, self.cx.module);
        if let Some(module) = block.module {
            self.env.module = module;
            self.cx.module = module;
        }
        let ty = match block.kind {
            BlockKind::Async { .. } => {
                let output = self.output_expected(expected);
                self.returns.push(output.clone());
                let loops = std::mem::take(&mut self.loops);
                let ty = self.statements(block, Some(&output));
                self.coerce(&ty, &output);
                self.loops = loops;
                self.returns.pop();
                let output = if let Type::Never = ty
                    && let Type::Infer(_) = self.cx.vars.shallow(&output)
                {
                    Type::Never
                } else {
                    output
                };
                Type::Future(Arc::new(output))
            }
            BlockKind::Try => {
                self.statements(block, None);
                Type::UNKNOWN
            }
            BlockKind::Plain if block.label.is_some() => {
                let own = Loop { label: block.label.clone(), plain: false, value: None };
                self.loops.push(own);
                let ty = self.statements(block, expected);
                match self.loops.pop().and_then(|own| own.value) {
                    Some(value) => {
                        self.coerce(&ty, &value);
                        value
                    }
                    None => ty,
                }
            }
            _ => self.statements(block, expected),
        };
        (self.env.module, self.cx.module) = outer;
        ty
    }

    /// What an async block is expected to give in the end.
    pub(super) fn output_expected(&mut self, expected: Option<&Type>) -> Type {
        match expected.map(|ty| self.cx.known(ty)) {
            Some(Type::Future(output)) => (*output).clone(),
            Some(ty @ (Type::Opaque(_) | Type::Dyn(_))) => {
                let bounds = self.cx.known_bounds(&ty);
                let output = bounds.iter().find(|own| self.hir.is_lang(&own.def, Lang::Future));
                let output = output.and_then(|own| {
                    own.assoc.iter().find(|(name, _)| name == "Output").map(|(_, ty)| ty.clone())
                });
                match output {
                    Some(output) => self.cx.take(&output),
                    None => self.cx.fresh(),
                }
            }
            _ => self.cx.fresh(),
        }
    }

    pub(super) fn statements(&mut self, block: &Block, expected: Option<&Type>) -> Type {
        let mut ends = false;
        for (at, stmt) in block.stmts.iter().enumerate() {
            match stmt {
                Stmt::Let(own) => {
                    let ty = match &own.ty {
                        Some(ty) => {
                            let ty = self.written(ty);
                            if let Some(init) = own.init {
                                let found = self.check(init, &ty);
                                ends |= matches!(found, Type::Never);
                            }
                            ty
                        }
                        None => match own.init {
                            Some(init) => {
                                let ty = self.expr(init, None);
                                ends |= matches!(ty, Type::Never);
                                ty
                            }
                            None => self.cx.fresh(),
                        },
                    };
                    match own.init.filter(|_| own.ty.is_none()) {
                        Some(init) => self.bind_value(own.pat, &ty, init),
                        None => self.bind(own.pat, &ty),
                    }
                    if let Some(else_) = own.else_ {
                        self.expr(else_, None);
                    }
                }
                Stmt::Expr { expr, semi } => {
                    let last = at + 1 == block.stmts.len();
                    if last && !semi {
                        return self.expr(*expr, expected);
                    }
                    let ty = self.expr(*expr, None);
                    ends |= matches!(self.cx.vars.shallow(&ty), Type::Never);
                }
                Stmt::Item(_) => {}
            }
        }
        if ends { Type::Never } else { Type::unit() }
    }

    pub(super) fn break_with(&mut self, label: Option<&Name>, value: Option<ExprId>) {
        let mut all = self.loops.iter().rposition(|own| match label {
            Some(label) => own.label.as_ref() == Some(label),
            None => own.plain,
        });
        let wanted = all.and_then(|at| self.loops[at].value.clone());
        let ty = match value {
            Some(value) => {
                let ty = self.expr(value, wanted.as_ref());
                if let Some(wanted) = &wanted {
                    self.coerce(&ty, wanted);
                }
                ty
            }
            None => Type::unit(),
        };
        if let Some(at) = all.take()
            && wanted.is_none_or(|wanted| wanted.is_unknown())
            && !matches!(ty, Type::Never)
        {
            self.loops[at].value = Some(ty);
        }
    }
}
