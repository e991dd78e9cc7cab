//! Closures: what they take comes from where they go.

use std::sync::Arc;

use super::super::{Lang, Type};
use super::Walk;
use super::context::{ClosureType, Goal};
use crate::facts::{Closure, ExprId};

/// What is expected of a closure.
#[derive(Default)]
struct Wanted {
    params: Vec<Type>,
    ret: Option<Type>,
}

impl Walk<'_> {
    pub(super) fn closure(&mut self, id: ExprId, own: &Closure, expected: Option<&Type>) -> Type {
        let wanted = expected.map(|ty| self.wanted(ty)).unwrap_or_default();
        let mut params = Vec::new();
        let unknown = expected.filter(|ty| ty.is_unknown());
        for (at, param) in own.params.iter().enumerate() {
            let ty = match (&param.ty, unknown) {
                (Some(ty), _) => self.written(ty),
                (None, Some(unknown)) => unknown.clone(),
                (None, None) => self.cx.fresh(),
            };
            if let Some(wanted) = wanted.params.get(at) {
                self.cx.vars.unify(&ty, wanted);
            }
            self.bind(param.pat, &ty);
            params.push(ty);
        }
        let inner = match &own.ret {
            Some(ty) => self.written(ty),
            None => self.cx.fresh(),
        };
        let ret = if own.is_async { Type::Future(Arc::new(inner.clone())) } else { inner.clone() };
        self.cx.closures.insert(id, ClosureType { params, ret });
        self.returns.push(inner.clone());
        let loops = std::mem::take(&mut self.loops);
        let hint = match (&own.ret, wanted.ret) {
            (None, Some(ret)) if !own.is_async => Some(ret),
            _ => Some(inner.clone()),
        };
        let found = self.expr(own.body, hint.as_ref());
        self.coerce(&found, &inner);
        if let Type::Never = found
            && let Type::Infer(_) = self.cx.vars.shallow(&inner)
            && own.ret.is_none()
        {
            self.cx.vars.unify(&inner, &Type::Never);
        }
        self.loops = loops;
        self.returns.pop();
        Type::Closure(self.file, id)
    }

    /// Whether a type says what is wanted of a closure.
    pub(super) fn is_wanted(&mut self, ty: &Type) -> bool {
        let wanted = self.wanted(ty);
        wanted.ret.is_some() || !wanted.params.is_empty()
    }

    /// What a type that is expected of a closure says of it.
    fn wanted(&mut self, ty: &Type) -> Wanted {
        let ty = self.cx.known(ty);
        match &ty {
            Type::Fn(params, ret) => Wanted { params: params.to_vec(), ret: Some((**ret).clone()) },
            Type::Infer(var) => self.wanted_by_goals(*var),
            Type::Param(..) | Type::Opaque(_) | Type::Dyn(_) => {
                let bounds = self.cx.known_bounds(&ty);
                let own = bounds.iter().find(|own| {
                    matches!(self.hir.lang_of(&own.def), Some(Lang::Fn | Lang::AsyncFn))
                });
                let Some(own) = own else { return Wanted::default() };
                let params = own.args.iter().map(|ty| self.cx.take(ty)).collect();
                let ret = own.assoc.iter().find(|(name, _)| name == "Output");
                let ret = ret.map(|(_, ty)| self.cx.take(ty));
                Wanted { params, ret }
            }
            // `Box<dyn Fn(A)>`, where the box is made around the closure.
            _ => Wanted::default(),
        }
    }

    /// What the goals that wait for a variable say of it.
    fn wanted_by_goals(&mut self, var: u32) -> Wanted {
        let Some(goals) = self.cx.waiting.get(&var) else { return Wanted::default() };
        let found = goals.iter().find_map(|goal| match goal {
            Goal::Has(predicate) => {
                matches!(self.hir.lang_of(&predicate.bound.def), Some(Lang::Fn | Lang::AsyncFn))
                    .then(|| predicate.bound.clone())
            }
            Goal::Is { .. } => None,
        });
        let Some(bound) = found else { return Wanted::default() };
        let ret = bound.assoc.iter().find(|(name, _)| name == "Output").map(|(_, ty)| ty.clone());
        let ret = ret.filter(|_| self.hir.is_lang(&bound.def, Lang::Fn));
        Wanted { params: bound.args.to_vec(), ret }
    }
}
