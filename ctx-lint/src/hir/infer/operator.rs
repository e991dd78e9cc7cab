//! Operators: `?`, `.await`, `for`, arithmetic, indexing, and what a value turns into where another type is wanted.

use std::sync::Arc;

use super::super::sig::Predicate;
use super::super::{Bound, Cause, Lang, Type};
use super::Walk;
use super::unify::{Kind, Value, Var, is_int};
use crate::facts::{ExprId, Name};

impl Walk<'_> {
    /// What awaiting a value gives.
    pub(super) fn awaited(&mut self, ty: &Type) -> Type {
        let ty = self.cx.known(ty);
        match &ty {
            Type::Future(output) => (**output).clone(),
            Type::Unknown(_) | Type::Extern(..) => self.unknown_by(&ty),
            ty => self.cx.projected_lang(ty, Lang::IntoFuture, "Output"),
        }
    }

    /// What `?` gives.
    pub(super) fn tried(&mut self, ty: &Type) -> Type {
        let ty = self.cx.known(ty);
        if let Type::OneOf(list) = &ty {
            let list = self.cx.choices(list);
            let each = list.into_iter().map(|(cfg, own)| (cfg, self.tried(&own))).collect();
            return self.cx.joined(each);
        }
        let Type::Adt(def, args) = &ty else { return self.unknown_by(&ty) };
        match self.hir.lang_of(def) {
            Some(Lang::Option | Lang::Result) => args.first().cloned().unwrap_or(Type::UNKNOWN),
            Some(Lang::ControlFlow) => args.get(1).cloned().unwrap_or(Type::UNKNOWN),
            // `Poll<Result<T, E>>` gives `Poll<T>`, and `Poll<Option<Result<T, E>>>` gives `Poll<Option<T>>`.
            Some(Lang::Poll) => {
                let Some(inner) = args.first() else { return Type::UNKNOWN };
                let inner = self.cx.known(inner);
                let Type::Adt(held, parts) = &inner else { return Type::UNKNOWN };
                let value = if self.hir.is_lang(held, Lang::Option) {
                    let value = parts.first().map_or(Type::UNKNOWN, |ty| self.tried(ty));
                    Type::Adt(held.clone(), Arc::new([value]))
                } else {
                    self.tried(&inner)
                };
                Type::Adt(def.clone(), Arc::new([value]))
            }
            _ => Type::UNKNOWN,
        }
    }

    /// What a `for` loop over a value yields.
    pub(super) fn item_of(&mut self, ty: &Type) -> Type {
        let ty = self.cx.known(ty);
        match &ty {
            Type::Array(elem) => (**elem).clone(),
            Type::Ref(mutable, inner) => {
                if let Type::Slice(elem) | Type::Array(elem) = self.cx.known(inner) {
                    return Type::Ref(*mutable, elem);
                }
                self.cx.projected_lang(&ty, Lang::IntoIterator, "Item")
            }
            Type::Unknown(_) | Type::Extern(..) => self.unknown_by(&ty),
            ty => self.cx.projected_lang(ty, Lang::IntoIterator, "Item"),
        }
    }

    fn is_number(&mut self, ty: &Type) -> bool {
        match ty {
            Type::Prim(name) => is_int(name) || name.starts_with('f'),
            Type::Infer(var) => {
                matches!(self.cx.vars.value(Var(*var)), Value::Open(Kind::Int | Kind::Float, _))
            }
            _ => false,
        }
    }

    /// Two numbers that meet in an operator are of one type; a reference to one counts as one.
    pub(super) fn same_number(&mut self, one: &Type, other: &Type) -> bool {
        let (one, other) = (self.cx.known(one), self.cx.known(other));
        let one = self.cx.vars.shallow(one.peel_refs());
        let other = self.cx.vars.shallow(other.peel_refs());
        self.is_number(&one) && self.is_number(&other) && self.cx.vars.unify(&one, &other)
    }

    pub(super) fn binary(
        &mut self,
        op: &Name,
        left: ExprId,
        right: ExprId,
        expected: Option<&Type>,
    ) -> Type {
        match op.as_str() {
            "&&" | "||" => {
                self.expr(left, Some(&Type::bool()));
                self.expr(right, Some(&Type::bool()));
                Type::bool()
            }
            "==" | "!=" | "<" | ">" | "<=" | ">=" => {
                self.compared(left, right);
                Type::bool()
            }
            op => {
                let hint = expected.map(|ty| self.cx.known(ty)).filter(|ty| self.is_number(ty));
                let one = self.expr(left, hint.as_ref());
                let one = self.cx.known(&one);
                let other = self.expr(right, None);
                let other = self.cx.known(&other);
                self.arithmetic(op, &one, &other)
            }
        }
    }

    /// Most types are compared with themselves alone.
    pub(super) fn compared(&mut self, left: ExprId, right: ExprId) {
        let one = self.expr(left, None);
        let other = self.expr(right, Some(&one));
        if !self.same_number(&one, &other) {
            self.cx.vars.unify(&one, &other);
        }
    }

    fn arithmetic(&mut self, op: &str, one: &Type, other: &Type) -> Type {
        let plain = self.cx.vars.shallow(one.peel_refs());
        if self.is_number(&plain) {
            let shift = matches!(op, "<<" | ">>");
            if shift || self.same_number(one, other) {
                return plain;
            }
            let other = self.cx.known(other);
            if other.is_unknown() || matches!(other, Type::Infer(_)) {
                self.cx.vars.unify(&plain, &other);
                return plain;
            }
        }
        match &plain {
            Type::Prim(name) if name == "bool" => return plain,
            Type::Unknown(_) | Type::Infer(_) => return self.unknown_by(&plain),
            _ => {}
        }
        // A reference on the right is coerced: `String + &String`.
        let others: Vec<Type> = match other {
            Type::Ref(mutable, inner) => {
                let inner = self.cx.steps(inner).into_iter();
                inner.map(|step| Type::Ref(*mutable, Arc::new(step))).collect()
            }
            other => vec![other.clone()],
        };
        for own in [one.clone(), plain.clone()] {
            for other in &others {
                let found = self.operator_output(op, &own, Some(other));
                if !found.is_unknown() {
                    return found;
                }
            }
        }
        Type::UNKNOWN
    }

    fn operator_output(&mut self, op: &str, own: &Type, other: Option<&Type>) -> Type {
        let operators = ["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", "neg", "!"];
        let Some(op) = operators.iter().find(|known| **known == op) else { return Type::UNKNOWN };
        let Some(def) = self.hir.lang_def(Lang::Operator(op)).cloned() else {
            return Type::UNKNOWN;
        };
        let output = self.cx.fresh();
        let bound = Bound {
            def,
            args: other.into_iter().cloned().collect(),
            assoc: Arc::new([("Output".into(), output.clone())]),
        };
        let ty = own.clone();
        self.cx.attempt_has(Predicate { ty, bound });
        match self.cx.vars.shallow(&output) {
            Type::Infer(_) => Type::UNKNOWN,
            found => found,
        }
    }

    pub(super) fn unary(&mut self, op: &str, ty: &Type) -> Type {
        let ty = self.cx.known(ty);
        let plain = self.cx.vars.shallow(ty.peel_refs());
        if self.is_number(&plain) || plain == Type::bool() {
            return plain;
        }
        match &plain {
            Type::Unknown(_) | Type::Infer(_) | Type::Never => self.unknown_by(&plain),
            _ => self.operator_output(op, &ty, None),
        }
    }

    pub(super) fn index(&mut self, base: ExprId, index: ExprId) -> Type {
        let base = self.expr(base, None);
        let at = self.expr(index, None);
        let at = self.cx.known(&at);
        let is_range = match &at {
            Type::Adt(def, _) => matches!(
                self.hir.lang_of(def),
                Some(
                    Lang::Range
                        | Lang::RangeInclusive
                        | Lang::RangeFrom
                        | Lang::RangeTo
                        | Lang::RangeFull
                )
            ),
            _ => false,
        };
        let steps = self.cx.steps(&base);
        for step in &steps {
            match step {
                Type::Slice(elem) | Type::Array(elem) => {
                    if is_range {
                        self.range_of(&at, &Type::prim("usize"));
                        return Type::Slice(Arc::clone(elem));
                    }
                    self.cx.vars.unify(&at, &Type::prim("usize"));
                    return (**elem).clone();
                }
                Type::Prim(name) if name == "str" => return step.clone(),
                Type::Adt(..) | Type::Param(..) | Type::Opaque(_) => {
                    let found = self.indexed(step, &at);
                    if !found.is_unknown() {
                        return found;
                    }
                }
                _ => {}
            }
        }
        steps.last().map_or(Type::UNKNOWN, |last| self.unknown_by(&last.clone()))
    }

    fn indexed(&mut self, step: &Type, at: &Type) -> Type {
        let Some(def) = self.hir.lang_def(Lang::Index).cloned() else { return Type::UNKNOWN };
        let output = self.cx.fresh();
        let bound = Bound {
            def,
            args: Arc::new([at.clone()]),
            assoc: Arc::new([("Output".into(), output.clone())]),
        };
        if self.cx.holds(step, &bound) == super::Holds::No {
            return Type::UNKNOWN;
        }
        self.cx.attempt_has(Predicate { ty: step.clone(), bound });
        match self.cx.vars.shallow(&output) {
            Type::Infer(_) => Type::UNKNOWN,
            found => found,
        }
    }

    fn range_of(&mut self, range: &Type, index: &Type) {
        if let Type::Adt(_, args) = range
            && let Some(own) = args.first()
        {
            self.cx.vars.unify(own, index);
        }
    }

    pub(super) fn range(&mut self, from: Option<ExprId>, to: Option<ExprId>, closed: bool) -> Type {
        let index = self.cx.fresh();
        for bound in from.into_iter().chain(to) {
            let ty = self.expr(bound, Some(&index));
            self.coerce(&ty, &index);
        }
        let (lang, args) = match (from, to) {
            (Some(_), Some(_)) if closed => (Lang::RangeInclusive, vec![index]),
            (Some(_), Some(_)) => (Lang::Range, vec![index]),
            (Some(_), None) => (Lang::RangeFrom, vec![index]),
            (None, Some(_)) => (Lang::RangeTo, vec![index]),
            (None, None) => (Lang::RangeFull, Vec::new()),
        };
        match self.hir.lang_def(lang) {
            Some(def) => Type::Adt(def.clone(), args.into()),
            None => Type::UNKNOWN,
        }
    }

    /// Makes a value fit the type that is wanted of it, by the language's coercions where it needs one.
    pub(super) fn coerce(&mut self, ty: &Type, wanted: &Type) {
        let own = self.cx.vars.shallow(ty);
        if matches!(own, Type::Never) {
            return;
        }
        let wanted = self.cx.vars.shallow(wanted);
        match (&own, &wanted) {
            (Type::Ref(_, inner), Type::Ref(_, target)) => self.coerce_ref(inner, target),
            (Type::Closure(..), Type::Fn(params, ret)) => {
                if let Some(given) = self.cx.called(&own, params) {
                    self.cx.vars.unify(&given, ret);
                }
            }
            (_, Type::Opaque(_) | Type::Dyn(_)) => self.learn_from_bounds(&own, &wanted),
            (Type::Adt(def, own), Type::Adt(other, args)) if def == other => {
                for (own, arg) in own.iter().zip(args.iter()) {
                    self.coerce_inner(own, arg);
                }
            }
            _ => _ = self.cx.vars.unify(&own, &wanted),
        }
    }

    /// The type that a value has once it has been made to fit.
    pub(super) fn coerced(&mut self, ty: Type, wanted: &Type) -> Type {
        self.coerce(&ty, wanted);
        ty
    }

    /// `Box<T>` becomes `Box<dyn Trait>`, in which the parts need not be the same.
    fn coerce_inner(&mut self, own: &Type, wanted: &Type) {
        let (own, wanted) = (self.cx.vars.shallow(own), self.cx.vars.shallow(wanted));
        if let (Type::Adt(..) | Type::Ref(..), Type::Adt(..) | Type::Ref(..)) = (&own, &wanted) {
            self.coerce(&own, &wanted);
        } else if let Type::Dyn(_) = wanted
            && !matches!(own, Type::Dyn(_) | Type::Infer(_))
        {
            self.learn_from_bounds(&own, &wanted);
        } else {
            self.cx.vars.unify(&own, &wanted);
        }
    }

    fn coerce_ref(&mut self, inner: &Type, target: &Type) {
        if self.cx.vars.unify(inner, target) {
            return;
        }
        let target = self.cx.vars.shallow(target);
        if let Type::Dyn(_) = target {
            self.learn_from_bounds(inner, &target);
            return;
        }
        for step in self.cx.steps(inner).iter().skip(1) {
            if self.cx.vars.unify(step, &target) {
                return;
            }
        }
    }

    /// A value that stands for an `impl` or a `dyn` has its traits.
    fn learn_from_bounds(&mut self, own: &Type, wanted: &Type) {
        if self.cx.vars.unify(own, wanted) && !matches!(own, Type::Infer(_)) {
            return;
        }
        let Some(bounds) = wanted.bounds() else { return };
        for bound in bounds {
            let bound = self.cx.take_bound(bound, &super::super::Subst::default());
            self.cx.attempt_has(Predicate { ty: own.clone(), bound });
        }
    }

    /// A field of a value, through references and smart pointers.
    pub(super) fn field(&mut self, base: &Type, name: &Name) -> Type {
        let steps = self.cx.steps(base);
        for step in &steps {
            match step {
                Type::Tuple(parts) => {
                    if let Some(part) = name.parse::<usize>().ok().and_then(|at| parts.get(at)) {
                        return part.clone();
                    }
                }
                Type::Adt(..) | Type::OneOf(_) => {
                    if let Some(found) = self.cx.field_of(step, 0, name) {
                        return found;
                    }
                }
                _ => {}
            }
        }
        match steps.last() {
            Some(Type::Adt(super::super::Def::Type(file, _), _)) if self.hir.is_stub(*file) => {
                Type::Unknown(Cause::Stub(self.hir.crate_of(*file)))
            }
            Some(Type::Adt(..)) => Type::Unknown(Cause::Field),
            Some(last) => match self.unknown_by(&last.clone()) {
                Type::Unknown(Cause::Unresolved) => Type::Unknown(Cause::Field),
                other => other,
            },
            None => Type::UNKNOWN,
        }
    }

    /// A field of a variant, or what is not known of it.
    pub(super) fn field_type(&mut self, ty: &Type, variant: usize, name: &Name) -> Type {
        self.cx.field_of(ty, variant, name).unwrap_or(Type::Unknown(Cause::Field))
    }
}
