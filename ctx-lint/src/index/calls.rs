//! Which function a call calls, and what it returns.

use rustc_hash::FxHashSet;

use super::infer::TypeTrail;
use super::{Bound, Def, Env, Index, Space, Subst, Type};
use crate::facts::{ExprId, ExprKind, FnId, Function, ImplId, ModuleId, Name, Owner, Path};
use crate::source::FileId;

/// A resolved call.
#[derive(Clone, Debug)]
pub struct Callee {
    /// Where the function is declared.
    pub file: FileId,
    /// Which it is there.
    pub id: FnId,
    /// What is known of its type parameters, `Self` among them.
    pub subst: Subst,
    /// Whether nothing else can be meant: false for a method of an extension trait
    /// on a receiver whose type is not known.
    pub certain: bool,
}

impl Callee {
    pub(super) fn new(file: FileId, id: FnId, subst: Subst) -> Self {
        Self { file, id, subst, certain: true }
    }
}

impl Index {
    /// The function that a callee is.
    pub fn function(&self, callee: &Callee) -> &Function {
        &self.file(callee.file).facts[callee.id]
    }

    /// What the callee's role says; `Some("")` for a role without text.
    pub fn callee_role(&self, callee: &Callee, key: &str) -> Option<&str> {
        self.fn_role(callee.file, callee.id, key)
    }

    /// A callee's full path, such as `tokio::time::sleep` or `tokio::sync::Mutex::lock`.
    pub fn callee_path(&self, callee: &Callee) -> Name {
        self.fn_path(callee.file, callee.id)
    }

    /// The full path of a function or method.
    pub fn fn_path(&self, file: FileId, id: FnId) -> Name {
        let facts = &self.file(file).facts;
        let function = &facts[id];
        let outer = match function.owner {
            Owner::Impl(id) => {
                let env = Env::module(file, facts[id].module);
                let def = facts[id]
                    .self_ty
                    .as_path()
                    .and_then(|path| self.resolve(env.file, env.module, path, Space::Type));
                def.map(|def| self.path_of(&def)).unwrap_or_default()
            }
            Owner::Trait(id) => self.path_of(&Def::Trait(file, id)),
            Owner::Module | Owner::Foreign => return self.path_of(&Def::Fn(file, id)),
        };
        format!("{outer}::{}", function.name).into()
    }

    /// The function that a call or method call calls.
    pub fn callee(&self, file: FileId, call: ExprId) -> Option<Callee> {
        self.callee_on(&TypeTrail::default(), file, call)
    }

    pub(super) fn callee_on(
        &self,
        trail: &TypeTrail,
        file: FileId,
        call: ExprId,
    ) -> Option<Callee> {
        let facts = &self.file(file).facts;
        match facts.kind(call) {
            ExprKind::Call { func, .. } => {
                let ExprKind::Path { path, local: None } = facts.kind(*func) else { return None };
                self.callee_of_path(file, *func, path)
            }
            ExprKind::Method { receiver, name, .. } => {
                let ty = self.type_on(trail, file, *receiver);
                self.method(file, self.module_at(file, call), &ty, name)
            }
            _ => None,
        }
    }

    /// The function that a path in a body names.
    pub fn callee_of_path(&self, file: FileId, at: ExprId, path: &Path) -> Option<Callee> {
        let module = self.module_at(file, at);
        if let Some(Def::Fn(mut home, mut id)) = self.resolve(file, module, path, Space::Value) {
            if !self.is_stub(home) {
                let seen = self.functions_named(file, at, path);
                if !seen.contains(&(home, id)) && !seen.is_empty() {
                    (home, id) = seen[0];
                }
            }
            let generics = &self.file(home).facts[id].generics;
            let env = self.env_at(file, at);
            let args: Vec<Type> =
                path.last()?.args.iter().map(|arg| self.type_of_ty(&env, arg)).collect();
            return Some(Callee::new(home, id, Subst::zip(generics, &args)));
        }
        let (last, prefix) = path.segments.split_last()?;
        let env = self.env_at(file, at);
        if let Some((qself, position)) = &path.qself {
            let ty = self.type_of_ty(&env, qself);
            if *position == 0 {
                return self.assoc_fn(&ty, &last.name);
            }
            let trait_path = Path { qself: None, segments: prefix.to_vec(), ..path.clone() };
            let def = self.resolve(file, module, &trait_path, Space::Type)?;
            return self.trait_fn(&def, &last.name, &ty);
        }
        if prefix.is_empty() {
            return None;
        }
        let outer = Path { segments: prefix.to_vec(), ..path.clone() };
        if let Some(def @ Def::Trait(..)) = self.resolve(file, module, &outer, Space::Type) {
            return self.trait_fn(&def, &last.name, &Type::Unknown);
        }
        let ty = self.type_of_ty(
            &env,
            &crate::facts::Ty { span: path.span, kind: crate::facts::TyKind::Path(outer) },
        );
        self.assoc_fn(&ty, &last.name).or_else(|| self.conversion(&ty, &last.name))
    }

    /// A function of a trait or of one that it demands.
    pub(super) fn trait_fn(&self, def: &Def, name: &str, self_ty: &Type) -> Option<Callee> {
        let mut seen = FxHashSet::default();
        let mut next = vec![def.clone()];
        while let Some(def) = next.pop() {
            let Def::Trait(file, id) = def else { continue };
            if !seen.insert((file, id)) {
                continue;
            }
            let facts = &self.file(file).facts;
            let own = facts[id].functions.iter().copied().find(|&own| facts[own].name == name);
            if let Some(own) = own {
                let mut subst = Subst::default();
                subst.add(&"Self".into(), self_ty.clone());
                return Some(Callee::new(file, own, subst));
            }
            let module = facts[id].module;
            let above = facts[id].supertraits.iter().rev();
            next.extend(above.filter_map(|path| self.resolve(file, module, path, Space::Type)));
        }
        None
    }

    /// A function in an impl of a type, or of a bound.
    pub fn assoc_fn(&self, ty: &Type, name: &str) -> Option<Callee> {
        match ty {
            Type::Adt(..) | Type::Prim(_) | Type::Slice(_) => self.impl_fn(ty, name),
            Type::Param(_, bounds) | Type::Opaque(bounds) => bounds.iter().find_map(|bound| {
                let mut callee = self.trait_fn(&bound.def, name, ty)?;
                self.learn_bound(&mut callee, bound);
                Some(callee)
            }),
            _ => None,
        }
    }

    /// A bound's arguments are the trait's parameters.
    fn learn_bound(&self, callee: &mut Callee, bound: &Bound) {
        if let Def::Trait(file, id) = &bound.def {
            let generics = &self.file(*file).facts[*id].generics;
            for (generic, arg) in generics.iter().zip(&bound.args) {
                callee.subst.add(&generic.name, arg.clone());
            }
        }
    }

    fn impl_fn(&self, ty: &Type, name: &str) -> Option<Callee> {
        let impls = self.impls_by_name(ty);
        let is_inherent = |file: FileId, id: ImplId| self.facts(file)[id].trait_.is_none();
        for inherent in [true, false] {
            let fits = impls.functions(name).iter().copied().filter(|&(file, id, _)| {
                is_inherent(file, id) == inherent && self.is_for((file, id), ty)
            });
            if let Some((file, id, own, certain)) = self.one_of(fits.collect()) {
                let mut callee = Callee::new(file, own, self.impl_subst(file, id, ty));
                callee.certain = certain;
                return Some(callee);
            }
        }
        // Methods that a trait provides and the impl does not repeat.
        impls.of_traits().iter().find_map(|&(file, id)| {
            let own = &self.file(file).facts[id];
            let def = self.resolve(file, own.module, own.trait_.as_ref()?, Space::Type)?;
            self.trait_fn(&def, name, ty).filter(|_| self.is_for((file, id), ty))
        })
    }

    /// One of several functions of one name for a type, and whether it is known that it is this one. Where they stand in the
    /// text does not matter.
    fn one_of(
        &self,
        mut fits: Vec<(FileId, ImplId, FnId)>,
    ) -> Option<(FileId, ImplId, FnId, bool)> {
        let own = fits.iter().filter(|(file, ..)| !self.is_stub(*file)).count();
        if own > 1 {
            let cfg = |file, id: FnId| self.cfg_at(file, self.facts(file)[id].span).to_string();
            fits.sort_by_cached_key(|&(file, _, id)| (cfg(file, id), self.order_of_fn(file, id)));
        }
        fits.first().map(|&(file, id, function)| (file, id, function, own < 2))
    }

    /// What an impl's parameters are for a type that it is for.
    pub(super) fn impl_subst(&self, file: FileId, id: ImplId, ty: &Type) -> Subst {
        let env = self.env_of_impl(file, id);
        let mut subst = Subst::default();
        subst.unify(&self.self_type(&env), ty);
        subst.add(&"Self".into(), ty.clone());
        subst
    }

    /// The method that a name means on a receiver.
    pub fn method(
        &self,
        file: FileId,
        module: ModuleId,
        receiver: &Type,
        name: &str,
    ) -> Option<Callee> {
        let mut ty = Type::Unknown;
        for inner in self.derefs(receiver) {
            if let Some(callee) = self.assoc_fn(&inner, name) {
                return Some(callee);
            }
            ty = inner;
        }
        let mut callee = self.extension(file, module, name)?;
        // Futures, streams and readers are never primitives, tuples or functions.
        if matches!(ty, Type::Prim(_) | Type::Tuple(_) | Type::Fn(_) | Type::Closure(..)) {
            let facts = &self.file(callee.file).facts;
            if let Owner::Trait(id) = facts[callee.id].owner {
                facts[id].supertraits.is_empty().then_some(())?;
            }
        }
        callee.subst.add(&"Self".into(), receiver.peel_refs().clone());
        callee.certain = !matches!(ty, Type::Unknown | Type::Extern(..) | Type::Proj(..));
        Some(callee)
    }

    /// The method of an extension trait that is in scope; `None` when there is no or more than one.
    fn extension(&self, file: FileId, module: ModuleId, name: &str) -> Option<Callee> {
        let mut found: Option<(FileId, FnId)> = None;
        for &(home, id) in self.extensions(name).iter() {
            if self.trait_in_scope(file, module, &Def::Trait(home, id)) {
                let facts = &self.file(home).facts;
                let own =
                    facts[id].functions.iter().copied().find(|&own| facts[own].name == name)?;
                if found.is_some() {
                    return None;
                }
                found = Some((home, own));
            }
        }
        let (home, own) = found?;
        Some(Callee::new(home, own, Subst::default()))
    }

    /// What a call returns, with what its arguments tell about the type parameters.
    pub(super) fn returned(&self, callee: &Callee, args: &[Type]) -> Type {
        self.returned_on(&TypeTrail::default(), callee, args)
    }

    pub(super) fn returned_on(&self, trail: &TypeTrail, callee: &Callee, args: &[Type]) -> Type {
        let function = self.function(callee);
        let env = self.env_of_fn(callee.file, callee.id);
        let mut subst = callee.subst.clone();
        for (param, arg) in function.params.iter().zip(args) {
            let Some(written) = &param.ty else { continue };
            let pattern = self.type_of_ty(&env, written);
            subst.unify(&pattern, arg);
            self.learn_from_arg(trail, &mut subst, &pattern, arg);
        }
        let ret = self.normal(&self.type_of_ty(&env, &function.ret).substitute(&subst));
        if function.is_async { Type::Future(Box::new(ret)) } else { ret }
    }

    /// A closure's result and a future's output stand in the bounds of the parameter they are passed as.
    fn learn_from_arg(&self, trail: &TypeTrail, subst: &mut Subst, pattern: &Type, arg: &Type) {
        let (Type::Param(_, bounds) | Type::Opaque(bounds)) = pattern else { return };
        for bound in bounds {
            let name = self.name_of(&bound.def);
            let Some((_, wanted)) =
                bound.assoc.iter().find(|(name, _)| name == "Output" || name == "Item")
            else {
                continue;
            };
            let actual = match (name.as_str(), arg) {
                ("Fn" | "FnMut" | "FnOnce" | "AsyncFn" | "AsyncFnMut" | "AsyncFnOnce", arg) => {
                    self.call_result(trail, arg)
                }
                ("Future" | "IntoFuture", arg) => self.output_of(arg),
                (_, arg) => self.project(arg, "Item").unwrap_or(Type::Unknown),
            };
            subst.unify(wanted, &actual);
        }
    }

    /// What calling a value returns.
    pub(super) fn call_result(&self, trail: &TypeTrail, ty: &Type) -> Type {
        match ty {
            Type::Fn(ret) => (**ret).clone(),
            Type::Closure(file, id) => match self.file(*file).facts.kind(*id) {
                ExprKind::Closure(closure) => {
                    let ret = match &closure.ret {
                        Some(ret) => self.type_of_ty(&self.env_at(*file, *id), ret),
                        None => self.type_on(trail, *file, closure.body),
                    };
                    if closure.is_async { Type::Future(Box::new(ret)) } else { ret }
                }
                _ => Type::Unknown,
            },
            Type::Ref(inner) => self.call_result(trail, inner),
            Type::Param(_, bounds) | Type::Opaque(bounds) => {
                let output = bounds.iter().flat_map(|bound| &bound.assoc);
                output
                    .filter(|(name, _)| name == "Output")
                    .map(|(_, ty)| ty.clone())
                    .next()
                    .unwrap_or(Type::Unknown)
            }
            _ => Type::Unknown,
        }
    }
}
