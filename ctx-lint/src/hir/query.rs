//! Questions about types that are asked from outside of a body.

use std::sync::Arc;

use super::infer::{Context, Holds, Picked};
use super::{Bound, Callee, Cause, Def, Env, Hir, Lang, Space, Type};
use crate::facts::{ExprId, ExprKind, LocalId, ModuleId, Origin, Path};
use crate::source::FileId;
use crate::vocabulary::means;

impl Hir {
    /// The module whose names an expression sees.
    pub fn module_at(&self, file: FileId, at: ExprId) -> ModuleId {
        let facts = self.facts(file);
        let mut root = at;
        for outer in std::iter::once(at).chain(facts.ancestors(at)) {
            if let ExprKind::Block(block) = facts.kind(outer)
                && let Some(module) = block.module
            {
                return module;
            }
            root = outer;
        }
        match facts.function(root) {
            Some(function) => facts[function].module,
            // Values stand in the order of their expressions.
            None => match facts.values.binary_search_by_key(&Some(root), |value| value.init) {
                Ok(at) => facts.values[at].module,
                Err(_) => ModuleId(0),
            },
        }
    }

    /// What types written at an expression see.
    pub fn env_at(&self, file: FileId, at: ExprId) -> Env<'_> {
        let mut env = match self.facts(file).function(at) {
            Some(function) => self.env_of_fn(file, function),
            None => Env::module(file, ModuleId(0)),
        };
        env.module = self.module_at(file, at);
        env
    }

    fn context(&self, file: FileId, module: ModuleId) -> Context<'_> {
        Context::new(self, file, module)
    }

    /// A place where no trait is imported.
    fn anywhere(&self) -> Context<'_> {
        let (file, module) = self.prelude.unwrap_or((FileId(0), ModuleId(0)));
        self.context(file, module)
    }

    /// The method that a name means on a receiver of a type, in a module.
    pub fn method(
        &self,
        file: FileId,
        module: ModuleId,
        receiver: &Type,
        name: &str,
    ) -> Option<Callee> {
        let mut context = self.context(file, module);
        let picked = context.method(receiver, &name.into()).ok()?;
        self.known_callee(&mut context, &picked)
    }

    fn known_callee(&self, context: &mut Context<'_>, picked: &Picked) -> Option<Callee> {
        self.callees_of(context, picked).into_iter().next()
    }

    /// A function that belongs to a type.
    pub fn assoc_fn(&self, ty: &Type, name: &str) -> Option<Callee> {
        let mut context = self.anywhere();
        let picked = context.assoc_fn(ty, &name.into())?;
        self.known_callee(&mut context, &picked)
    }

    /// A function of a trait or of one that it demands.
    pub fn trait_fn(&self, def: &Def, name: &str, own: &Type) -> Option<Callee> {
        let mut context = self.anywhere();
        let picked = context.fn_of_bound(&Bound::plain(def.clone()), &name.into(), own)?;
        self.known_callee(&mut context, &picked)
    }

    /// What `*value` is.
    pub fn deref(&self, ty: &Type) -> Option<Type> {
        let mut context = self.anywhere();
        let found = context.deref(ty)?;
        Some(super::written::without_holes(context.resolve(&found)))
    }

    /// A value's type and what it dereferences to, step by step.
    pub fn derefs(&self, ty: &Type) -> Vec<Type> {
        let mut context = self.anywhere();
        let steps = context.steps(ty);
        steps.iter().map(|ty| super::written::without_holes(context.resolve(ty))).collect()
    }

    /// A field of a value, through references and smart pointers.
    pub fn field(&self, base: &Type, name: &str) -> Type {
        let mut context = self.anywhere();
        for step in context.steps(base) {
            if let Type::Tuple(parts) = &step
                && let Some(part) = name.parse::<usize>().ok().and_then(|at| parts.get(at))
            {
                return part.clone();
            }
            if let Some(found) = context.field_of(&step, 0, name) {
                return super::written::without_holes(context.resolve(&found));
            }
        }
        Type::Unknown(Cause::Field)
    }

    /// A field of the variant or struct that a pattern names.
    pub fn part(&self, file: FileId, at: ExprId, path: &Path, whole: &Type, name: &str) -> Type {
        let env = self.env_at(file, at);
        let own = match path.segments.first() {
            Some(first) if first.name == "Self" => {
                match (self.self_type(&env), path.segments.get(1)) {
                    (Type::Adt(def, _), None) => Some(def),
                    (Type::Adt(Def::Type(home, id), _), Some(variant)) => {
                        let variants = &self.facts(home)[id].variants;
                        let number = variants.iter().position(|own| own.name == variant.name);
                        number.map(|number| Def::Variant(home, id, number as u32))
                    }
                    _ => None,
                }
            }
            _ => self.resolve(file, env.module, path, Space::Type),
        };
        let (home, id, variant) = match own {
            Some(Def::Variant(home, id, number)) => (home, id, number as usize),
            Some(Def::Type(home, id)) => (home, id, 0),
            Some(Def::OneOf(_)) => return Type::Unknown(Cause::Alternatives),
            _ => return Type::Unknown(Cause::Item),
        };
        let own = match whole.peel_refs() {
            own @ Type::Adt(Def::Type(file, ty), _) if (*file, *ty) == (home, id) => own.clone(),
            _ => self.type_of_def(Def::Type(home, id), Arc::new([])),
        };
        let mut context = self.anywhere();
        let Some(found) = context.field_of(&own, variant, name) else {
            return Type::Unknown(Cause::Field);
        };
        let ty = super::written::without_holes(context.resolve(&found));
        match whole {
            Type::Ref(mutable, _) if !ty.is_unknown() => Type::Ref(*mutable, Arc::new(ty)),
            _ => ty,
        }
    }

    /// What awaiting a value yields.
    pub fn output_of(&self, ty: &Type) -> Type {
        if let Type::Future(output) = ty {
            return (**output).clone();
        }
        let mut context = self.anywhere();
        let found = context.projected_lang(ty, Lang::IntoFuture, "Output");
        super::written::without_holes(context.resolve(&found))
    }

    /// The iterator that `for` makes of a value, and what it yields.
    pub fn iterated(&self, ty: &Type) -> (Type, Type) {
        match ty {
            // What an array becomes holds its elements as the array does.
            Type::Array(elem) => return (ty.clone(), (**elem).clone()),
            Type::Ref(mutable, inner) => {
                if let Type::Slice(elem) | Type::Array(elem) = &**inner {
                    return (ty.clone(), Type::Ref(*mutable, Arc::clone(elem)));
                }
            }
            _ => {}
        }
        let mut context = self.anywhere();
        let [iterator, item] = ["IntoIter", "Item"].map(|name| {
            let found = context.projected_lang(ty, Lang::IntoIterator, name);
            super::written::without_holes(context.resolve(&found))
        });
        (iterator, item)
    }

    /// Whether a type is a future, as far as is known.
    pub fn is_future(&self, ty: &Type) -> bool {
        self.has_lang(ty, Lang::Future)
    }

    /// Whether a type is known to have a trait of the language.
    pub fn has_lang(&self, ty: &Type, lang: Lang) -> bool {
        let Some(def) = self.lang_def(lang) else { return false };
        self.anywhere().holds(ty, &Bound::plain(def.clone())) == Holds::Yes
    }

    /// A type in which associated types that have become known are put in.
    pub fn normal(&self, ty: &Type) -> Type {
        let mut context = self.anywhere();
        let found = context.take(ty);
        super::written::without_holes(context.resolve(&found))
    }

    /// What a call returns, from what is known of its type parameters.
    pub fn returned(&self, callee: &Callee) -> Type {
        let ret = &self.signature(callee.file, callee.id).ret;
        self.normal(&ret.substitute(&callee.subst))
    }

    /// The type of a closure's parameter.
    pub fn closure_param(&self, file: FileId, closure: ExprId, number: usize) -> Type {
        let body = self.body(file, closure);
        let own = body.and_then(|body| body.closures.get(&closure));
        own.and_then(|(params, _)| params.get(number).cloned()).unwrap_or_default()
    }

    /// Whether the callee that a closure is passed to may call it more than once.
    pub fn is_called_again(&self, file: FileId, closure: ExprId) -> bool {
        let facts = self.facts(file);
        let Some(call) = facts.parent(closure) else { return false };
        let (ExprKind::Call { args, .. } | ExprKind::Method { args, .. }) = facts.kind(call) else {
            return false;
        };
        let Some(place) = args.iter().position(|&arg| arg == closure) else { return false };
        let Some(callee) = self.callee(file, call) else { return false };
        let signature = self.signature(callee.file, callee.id);
        let Some(Type::Param(name, _)) = signature.params.get(place) else { return false };
        signature.generics.predicates.iter().any(|predicate| {
            matches!(&predicate.ty, Type::Param(own, _) if own == name)
                && matches!(
                    &*self.name_of(&predicate.bound.def),
                    "Fn" | "FnMut" | "AsyncFn" | "AsyncFnMut"
                )
        })
    }

    /// The loop, or the closure that is called again and again, in which an expression runs more than once while a
    /// variable lives.
    pub fn turn_of(&self, file: FileId, at: ExprId, local: LocalId) -> Option<ExprId> {
        let facts = self.facts(file);
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

    /// An expression of the body in which a variable is bound.
    pub(super) fn place_of(&self, file: FileId, local: LocalId) -> Option<ExprId> {
        let facts = self.facts(file);
        match facts[local].origin {
            Origin::Receiver(function)
            | Origin::Param(function, _)
            | Origin::Attribute(function) => facts[function].body,
            Origin::ClosureParam(at, _)
            | Origin::Let(at, _)
            | Origin::Arm(at, _)
            | Origin::Cond(at)
            | Origin::For(at)
            | Origin::Branch(at, _) => Some(at),
        }
    }

    /// The type of a parameter of a function without a body.
    pub(super) fn type_of_declared(&self, file: FileId, local: LocalId) -> Type {
        let facts = self.facts(file);
        match facts[local].origin {
            Origin::Receiver(function) => {
                self.signature(file, function).receiver.clone().unwrap_or_default()
            }
            Origin::Param(function, number) => {
                let env = self.env_of_fn(file, function);
                let written = facts[function].params.get(number as usize);
                let written = written.and_then(|param| param.ty.as_ref());
                written.map_or(Type::UNKNOWN, |ty| self.type_of_ty(&env, ty))
            }
            _ => Type::UNKNOWN,
        }
    }

    /// What the user's vocabulary says a function returns.
    pub fn declared_return(&self, path: &str) -> Option<Type> {
        let (_, ty) = self.functions.iter().find(|(known, _)| means(known, path))?;
        let (file, module) = self.prelude?;
        Some(self.type_of_ty(&Env::module(file, module), ty))
    }

    /// Whether the user's vocabulary says of some function what it returns.
    pub const fn declares_functions(&self) -> bool {
        !self.functions.is_empty()
    }
}
