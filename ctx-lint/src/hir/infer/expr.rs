//! The types of expressions.

use std::sync::Arc;

use super::super::{Cause, Lang, Type};
use super::Walk;
use crate::facts::{ExprId, ExprKind, Lit, Name};

use super::unify::Kind;

impl Walk<'_> {
    /// The type of an expression, of which some type may be expected.
    pub(super) fn expr(&mut self, id: ExprId, expected: Option<&Type>) -> Type {
        let around = self.cx.place.replace(self.facts[id].span);
        let ty = stacker::maybe_grow(1 << 20, 8 << 20, || self.find(id, expected));
        self.cx.place = around;
        // `let b = (a, a); let c = (b, b);`: each line doubles the type.
        let ty = ty.unless_too_big();
        let at = (id.0 - self.root.0) as usize;
        if let Some(place) = self.types.get_mut(at) {
            *place = Some(ty.clone());
        }
        ty
    }

    /// Whether the type of an expression rests on a guess.
    pub(super) fn is_doubtful(&self, mut id: ExprId) -> bool {
        loop {
            if self.doubt.exprs.contains(&id) {
                return true;
            }
            id = match self.facts.kind(id) {
                ExprKind::Path { local: Some(local), .. } => {
                    return self.doubt.locals.contains(local);
                }
                ExprKind::Await(inner)
                | ExprKind::Try(inner)
                | ExprKind::Deref(inner)
                | ExprKind::Ref { expr: inner, .. }
                | ExprKind::Field { base: inner, .. }
                | ExprKind::Index { base: inner, .. } => *inner,
                _ => return false,
            };
        }
    }

    /// An expression that must have a type.
    pub(super) fn check(&mut self, id: ExprId, expected: &Type) -> Type {
        let ty = self.expr(id, Some(expected));
        self.coerce(&ty, expected);
        ty
    }

    pub(super) fn each(&mut self, list: impl IntoIterator<Item = ExprId>) {
        for id in list {
            self.expr(id, None);
        }
    }

    fn find(&mut self, id: ExprId, expected: Option<&Type>) -> Type {
        let facts = self.facts;
        match facts.kind(id) {
            ExprKind::Path { local: Some(local), .. } => self.local(*local),
            ExprKind::Path { path, .. } => self.path_value(id, path),
            ExprKind::Lit(lit) => self.literal(lit),
            ExprKind::Call { func, args } => self.call(id, *func, args, expected),
            ExprKind::Method { receiver, name, types, args, .. } => {
                self.method_call(id, *receiver, name, types, args, expected)
            }
            ExprKind::Block(block) => self.block(block, expected),
            ExprKind::Closure(closure) => self.closure(id, closure, expected),
            ExprKind::Struct { path, fields, rest } => {
                self.struct_value(path, fields, *rest, expected)
            }
            ExprKind::Tuple(parts) => {
                let wanted = expected.map(|ty| self.cx.known(ty));
                let wanted = match wanted {
                    Some(Type::Tuple(wanted)) if wanted.len() == parts.len() => Some(wanted),
                    _ => None,
                };
                let parts = parts.iter().enumerate().map(|(at, &part)| match &wanted {
                    Some(wanted) => {
                        let ty = self.expr(part, Some(&wanted[at]));
                        self.coerced(ty, &wanted[at])
                    }
                    None => self.expr(part, None),
                });
                Type::Tuple(parts.collect())
            }
            ExprKind::Array { elems, vec } => {
                let elem = self.elem_expected(expected);
                for &part in elems {
                    self.check(part, &elem);
                }
                self.list(elem, *vec)
            }
            ExprKind::Repeat { value, length, vec } => {
                let elem = self.elem_expected(expected);
                self.check(*value, &elem);
                self.expr(*length, Some(&Type::prim("usize")));
                self.list(elem, *vec)
            }
            ExprKind::Let { pat, expr } => {
                let ty = self.expr(*expr, None);
                self.bind_value(*pat, &ty, *expr);
                Type::bool()
            }
            ExprKind::Macro(call) => self.macro_value(id, call),
            ExprKind::Yield(value) => {
                let wanted = self.yields.last().cloned();
                match (value, wanted) {
                    (Some(value), Some(wanted)) => _ = self.check(*value, &wanted),
                    (Some(value), None) => _ = self.expr(*value, None),
                    (None, _) => {}
                }
                Type::unit()
            }
            ExprKind::Underscore => self.cx.fresh(),
            ExprKind::Opaque(parts) => {
                self.each(parts.iter().copied());
                Type::Unknown(Cause::Macro)
            }
            _ => self.operation(id, expected),
        }
    }

    /// What is written with a sign, and not with a word.
    fn operation(&mut self, id: ExprId, expected: Option<&Type>) -> Type {
        let facts = self.facts;
        match facts.kind(id) {
            ExprKind::Field { base, name, .. } => {
                let base = self.expr(*base, None);
                self.field(&base, name)
            }
            ExprKind::Await(inner) => {
                let ty = self.expr(*inner, None);
                self.awaited(&ty)
            }
            ExprKind::Try(inner) => {
                let ty = self.expr(*inner, None);
                self.tried(&ty)
            }
            ExprKind::Ref { expr, mutable } => {
                let inner = expected.map(|ty| self.cx.known(ty));
                let inner = match &inner {
                    Some(Type::Ref(_, inner)) => Some((**inner).clone()),
                    _ => None,
                };
                // What is expected is unsized more often than not, and only a hint.
                let inner = inner.filter(|ty| !matches!(ty, Type::Slice(_) | Type::Dyn(_)));
                let ty = self.expr(*expr, inner.as_ref());
                Type::Ref(*mutable, Arc::new(ty))
            }
            ExprKind::Deref(inner) => {
                let ty = self.expr(*inner, None);
                let ty = self.cx.known(&ty);
                match self.cx.deref(&ty) {
                    Some(ty) => ty,
                    None => self.unknown_by(&ty),
                }
            }
            ExprKind::Not(inner) => {
                let ty = self.expr(*inner, expected);
                self.unary("!", &ty)
            }
            ExprKind::Neg(inner) => {
                let ty = self.expr(*inner, expected);
                self.unary("neg", &ty)
            }
            ExprKind::Binary { op, left, right } => self.binary(op, *left, *right, expected),
            ExprKind::Index { base, index } => self.index(*base, *index),
            ExprKind::Range { from, to, closed } => self.range(*from, *to, *closed),
            ExprKind::Cast { expr, ty } => {
                let ty = self.written(ty);
                let own = self.expr(*expr, None);
                if let Type::Infer(_) = self.cx.known(&ty) {
                    self.cx.vars.unify(&ty, &own);
                }
                ty
            }
            ExprKind::Assign { left, right } => {
                let ty = self.expr(*left, None);
                self.check(*right, &ty);
                Type::unit()
            }
            ExprKind::AssignOp { left, right } => {
                let ty = self.expr(*left, None);
                let right = self.expr(*right, None);
                self.same_number(&ty, &right);
                Type::unit()
            }
            _ => self.control(id, expected),
        }
    }

    fn literal(&mut self, lit: &Lit) -> Type {
        match lit {
            Lit::Str(_) => Type::text(),
            Lit::Bytes => Type::shared(Type::Array(Arc::new(Type::prim("u8")))),
            Lit::Char => Type::prim("char"),
            Lit::Byte => Type::prim("u8"),
            Lit::Bool(_) => Type::bool(),
            Lit::Int(text) => {
                let based = text.starts_with("0x");
                let suffix = text.find(|c| c == 'i' || c == 'u' || (c == 'f' && !based));
                match suffix {
                    Some(at) => Type::prim(&text[at..]),
                    None => self.cx.vars.fresh(Kind::Int),
                }
            }
            Lit::Float(text) => match text.find('f') {
                Some(at) => Type::prim(&text[at..]),
                None => self.cx.vars.fresh(Kind::Float),
            },
        }
    }

    /// The common type of branches: the first that comes to an end tells what the others are.
    pub(super) fn branches(
        &mut self,
        list: impl IntoIterator<Item = ExprId>,
        expected: Option<&Type>,
    ) -> Type {
        let mut all: Option<Type> = None;
        let mut unknown = None;
        for id in list {
            let hint = expected.cloned().or_else(|| all.clone());
            let ty = self.expr(id, hint.as_ref());
            let ty = self.cx.vars.shallow(&ty);
            match (&all, &ty) {
                (_, Type::Never) => {}
                (_, Type::Unknown(_)) => unknown = unknown.or(Some(ty)),
                (None, _) => all = Some(ty),
                (Some(known), _) => {
                    let known = known.clone();
                    self.coerce(&ty, &known);
                }
            }
        }
        all.or(unknown).unwrap_or(Type::Never)
    }

    /// The type of elements that a list is expected to have.
    pub(super) fn elem_expected(&mut self, expected: Option<&Type>) -> Type {
        let vec = self.hir.lang_def(Lang::Vec);
        match expected.map(|ty| self.cx.known(ty)) {
            Some(Type::Slice(elem) | Type::Array(elem)) => (*elem).clone(),
            Some(Type::Adt(def, args)) if Some(&def) == vec && !args.is_empty() => args[0].clone(),
            _ => self.cx.fresh(),
        }
    }

    pub(super) fn list(&mut self, elem: Type, vec: bool) -> Type {
        if vec { self.hir.std_type("Vec", Arc::new([elem])) } else { Type::Array(Arc::new(elem)) }
    }

    pub(super) fn struct_value(
        &mut self,
        path: &crate::facts::Path,
        fields: &[(Name, ExprId)],
        rest: Option<ExprId>,
        expected: Option<&Type>,
    ) -> Type {
        let found = self.constructor(path);
        let Some((ty, variant)) = found else {
            self.each(fields.iter().map(|(_, value)| *value).chain(rest));
            return self.unknown_path(path);
        };
        if let Some(expected) = expected {
            // A hint: the value may still be coerced.
            self.cx.vars.unify(&ty, expected);
        }
        for (name, value) in fields {
            let field = self.field_type(&ty, variant, name);
            self.check(*value, &field);
        }
        if let Some(rest) = rest {
            self.check(rest, &ty);
        }
        ty
    }

    /// Why nothing is known of a value.
    pub(super) fn why_unknown(&mut self, ty: &Type) -> Cause {
        match self.unknown_by(ty.peel_refs()) {
            Type::Unknown(cause) => cause,
            _ => Cause::Unresolved,
        }
    }

    /// A part of a value that is not known: so is the part, for the same reason.
    pub(super) fn unknown_by(&mut self, ty: &Type) -> Type {
        match ty {
            Type::Unknown(cause) => Type::Unknown(cause.clone()),
            Type::Infer(var) => Type::Unknown(self.cx.why_open(*var)),
            Type::Extern(path, _) => Type::Unknown(self.hir.crate_cause(self.file, path)),
            Type::OneOf(_) => Type::Unknown(Cause::Alternatives),
            _ => Type::UNKNOWN,
        }
    }
}
