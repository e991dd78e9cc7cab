//! The types of variables: from annotations, initial values, patterns and the signatures around closures.

use super::infer::{TypeKey, TypeTrail};
use super::{Bound, Def, Index, Space, Type};
use crate::facts::{ExprId, ExprKind, LocalId, Origin, PatId, PatKind, Path, Stmt};
use crate::source::FileId;

impl Index {
    /// A variable's type.
    pub fn type_of_local(&self, file: FileId, local: LocalId) -> Type {
        self.local_on(&TypeTrail::default(), file, local)
    }

    /// As [`Index::type_of_local`], for a question that others have led to.
    pub(super) fn local_on(&self, trail: &TypeTrail, file: FileId, local: LocalId) -> Type {
        self.types[file.0 as usize].ask(trail, TypeKey::Local(file, local), || {
            self.infer_local(trail, file, local).unless_too_big()
        })
    }

    fn infer_local(&self, trail: &TypeTrail, file: FileId, local: LocalId) -> Type {
        let facts = &self.file(file).facts;
        let (pat, whole, at) = match facts[local].origin {
            Origin::Receiver(function) => {
                let env = self.env_of_fn(file, function);
                let Some(receiver) = &facts[function].receiver else { return Type::Unknown };
                return match &receiver.ty {
                    Some(ty) => self.type_of_ty(&env, ty),
                    None if receiver.by_ref => Type::Ref(Box::new(self.self_type(&env))),
                    None => self.self_type(&env),
                };
            }
            Origin::Param(function, number) => {
                let param = &facts[function].params[number as usize];
                let env = self.env_of_fn(file, function);
                let ty = param.ty.as_ref().map_or(Type::Unknown, |ty| self.type_of_ty(&env, ty));
                let Some(body) = facts[function].body else { return ty };
                (param.pat, ty, body)
            }
            Origin::Attribute(_) => return Type::Unknown,
            Origin::ClosureParam(closure, number) => {
                let ExprKind::Closure(own) = facts.kind(closure) else { return Type::Unknown };
                let param = &own.params[number as usize];
                let ty = match &param.ty {
                    Some(ty) => self.type_of_ty(&self.env_at(file, closure), ty),
                    None => self.closure_param_on(trail, file, closure, number as usize),
                };
                (param.pat, ty, closure)
            }
            Origin::Let(block, number) => {
                let ExprKind::Block(body) = facts.kind(block) else { return Type::Unknown };
                let Stmt::Let(binding) = &body.stmts[number as usize] else { return Type::Unknown };
                let written =
                    binding.ty.as_ref().map(|ty| self.type_of_ty(&self.env_at(file, block), ty));
                let init =
                    || binding.init.map_or(Type::Unknown, |init| self.type_on(trail, file, init));
                let ty = match written {
                    Some(ty) if !ty.is_unknown() => ty,
                    _ => init(),
                };
                (binding.pat, ty, block)
            }
            Origin::Arm(..) | Origin::Cond(_) => {
                let Some((pat, value)) = facts.source_of(local) else { return Type::Unknown };
                (pat, self.type_on(trail, file, value), value)
            }
            Origin::For(expr) => {
                let ExprKind::For { pat, iter, .. } = facts.kind(expr) else {
                    return Type::Unknown;
                };
                (*pat, self.item_of(&self.type_on(trail, file, *iter)), expr)
            }
            Origin::Branch(expr, number) => {
                let ExprKind::Select(select) = facts.kind(expr) else { return Type::Unknown };
                let branch = &select.branches[number as usize];
                (branch.pat, self.output_of(&self.type_on(trail, file, branch.future)), expr)
            }
        };
        self.bound_in(file, at, pat, &whole, local).unwrap_or(Type::Unknown)
    }

    /// What iterating over a value yields.
    fn item_of(&self, ty: &Type) -> Type {
        let by_ref = matches!(ty, Type::Ref(_));
        let inner = ty.peel_refs();
        let item = match inner {
            Type::Slice(elem) => (**elem).clone(),
            Type::Adt(..) => self
                .impl_assoc(inner, "IntoIterator", "Item")
                .or_else(|| self.impl_assoc(inner, "Iterator", "Item"))
                .unwrap_or(Type::Unknown),
            Type::Param(..) | Type::Opaque(_) => {
                return self.normal(&Type::Proj(Box::new(inner.clone()), "Item".into()));
            }
            _ => Type::Unknown,
        };
        if by_ref && !item.is_unknown() { Type::Ref(Box::new(item)) } else { item }
    }

    /// The type that a callee's signature gives to a closure's parameter.
    pub fn closure_param(&self, file: FileId, closure: ExprId, number: usize) -> Type {
        self.closure_param_on(&TypeTrail::default(), file, closure, number)
    }

    fn closure_param_on(
        &self,
        trail: &TypeTrail,
        file: FileId,
        closure: ExprId,
        number: usize,
    ) -> Type {
        let bound = self.closure_bound(trail, file, closure);
        let ty = bound.and_then(|bound| bound.args.get(number).cloned());
        self.normal(&ty.unwrap_or(Type::Unknown))
    }

    /// Whether the callee that a closure is passed to may call it more than once.
    pub fn is_called_again(&self, file: FileId, closure: ExprId) -> bool {
        self.closure_bound(&TypeTrail::default(), file, closure).is_some_and(|bound| {
            matches!(&*self.name_of(&bound.def), "Fn" | "FnMut" | "AsyncFn" | "AsyncFnMut")
        })
    }

    /// The loop, or the closure that is called again and again, in which an expression runs more than once while a
    /// variable lives.
    pub fn turn_of(&self, file: FileId, at: ExprId, local: LocalId) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let extent = facts.extent(local)?;
        for outer in facts.ancestors(at).take_while(|&outer| facts.contains(extent, outer)) {
            if outer == extent {
                return None;
            }
            match facts.kind(outer) {
                ExprKind::Loop { .. } | ExprKind::While { .. } | ExprKind::For { .. }
                    if facts.repeats(at, outer) =>
                {
                    return Some(outer);
                }
                ExprKind::Closure(_) => return self.is_called_again(file, outer).then_some(outer),
                _ if facts.is_deferred(outer) => return None,
                _ => {}
            }
        }
        None
    }

    /// What the callee that a closure is passed to wants it to be.
    fn closure_bound(&self, trail: &TypeTrail, file: FileId, closure: ExprId) -> Option<Bound> {
        let facts = &self.file(file).facts;
        let call = facts.parent(closure)?;
        let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = facts.kind(call) else {
            return None;
        };
        let place = args.iter().position(|&arg| arg == closure)?;
        let callee = self.callee_on(trail, file, call)?;
        let function = self.function(&callee);
        let written = function.params.get(place)?.ty.as_ref()?;
        let env = self.env_of_fn(callee.file, callee.id);
        let mut subst = callee.subst.clone();
        for (param, &arg) in function.params.iter().zip(args) {
            if arg == closure {
                continue;
            }
            if let Some(written) = &param.ty {
                subst.unify(&self.type_of_ty(&env, written), &self.type_on(trail, file, arg));
            }
        }
        let expected = self.type_of_ty(&env, written).substitute(&subst);
        let (Type::Param(_, bounds) | Type::Opaque(bounds)) = expected else { return None };
        bounds.into_iter().find(|bound| self.name_of(&bound.def).contains("Fn"))
    }

    /// What a variable is bound to when a value of type `whole` is matched against `pat`.
    fn bound_in(
        &self,
        file: FileId,
        at: ExprId,
        pat: PatId,
        whole: &Type,
        wanted: LocalId,
    ) -> Option<Type> {
        let facts = &self.file(file).facts;
        let inside = |pat: PatId, ty: &Type| self.bound_in(file, at, pat, ty, wanted);
        let list = |pats: &[PatId], types: &dyn Fn(usize) -> Type| {
            let rest = pats.iter().position(|&pat| matches!(facts[pat].kind, PatKind::Rest));
            pats.iter().enumerate().find_map(|(number, &pat)| {
                let after_rest = rest.is_some_and(|rest| number > rest);
                let ty = if after_rest { Type::Unknown } else { types(number) };
                inside(pat, &ty)
            })
        };
        match &facts[pat].kind {
            PatKind::Bind { local, by_ref, sub } => {
                if *local == wanted {
                    return Some(if *by_ref {
                        Type::Ref(Box::new(whole.clone()))
                    } else {
                        whole.clone()
                    });
                }
                sub.and_then(|sub| inside(sub, whole))
            }
            PatKind::Ref(inner) => inside(*inner, whole.peel_refs()),
            PatKind::Type(inner, ty) => {
                inside(*inner, &self.type_of_ty(&self.env_at(file, at), ty))
            }
            PatKind::Or(cases) => cases.iter().find_map(|&case| inside(case, whole)),
            PatKind::Tuple(pats) => {
                let whole = whole.peel_refs();
                list(pats, &|number| match whole {
                    Type::Tuple(parts) => parts.get(number).cloned().unwrap_or(Type::Unknown),
                    _ => Type::Unknown,
                })
            }
            PatKind::Slice(pats) => {
                let elem = self.autoderef_slice(whole).unwrap_or(Type::Unknown);
                list(pats, &|_| elem.clone())
            }
            PatKind::TupleStruct { path, elems } => {
                list(elems, &|number| self.part(file, at, path, whole, &number.to_string()))
            }
            PatKind::Struct { path, fields, .. } => fields
                .iter()
                .find_map(|(name, pat)| inside(*pat, &self.part(file, at, path, whole, name))),
            PatKind::Wild | PatKind::Rest | PatKind::Path(_) | PatKind::Lit | PatKind::Opaque => {
                None
            }
        }
    }

    /// A field of the variant or struct that a pattern names.
    pub fn part(&self, file: FileId, at: ExprId, path: &Path, whole: &Type, name: &str) -> Type {
        let module = self.module_at(file, at);
        let own = match path.segments.first() {
            Some(first) if first.name == "Self" => match self.self_type(&self.env_at(file, at)) {
                Type::Adt(def, _) => match (path.segments.get(1), def) {
                    (None, def) => Some(def),
                    (Some(variant), Def::Type(home, id)) => {
                        let variants = &self.file(home).facts[id].variants;
                        let number = variants.iter().position(|own| own.name == variant.name);
                        number.map(|number| Def::Variant(home, id, number as u32))
                    }
                    _ => None,
                },
                _ => None,
            },
            _ => self.resolve(file, module, path, Space::Type),
        };
        let (home, id, variant) = match own {
            Some(Def::Variant(home, id, number)) => (home, id, number as usize),
            Some(Def::Type(home, id)) => (home, id, 0),
            _ => return Type::Unknown,
        };
        let args = match whole.peel_refs() {
            Type::Adt(Def::Type(file, ty), args) if (*file, *ty) == (home, id) => args.clone(),
            _ => vec![Type::Unknown; self.file(home).facts[id].generics.len()],
        };
        let ty = self.field_of(home, id, variant, name, &args);
        if matches!(whole, Type::Ref(_)) && !ty.is_unknown() { Type::Ref(Box::new(ty)) } else { ty }
    }
}
