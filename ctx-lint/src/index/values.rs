//! The types of calls, constructors, constants and fields.

use super::infer::TypeTrail;
use super::{Callee, Def, Env, Index, Space, Subst, Type};
use crate::facts::{ExprId, ExprKind, Name, Owner, Path, Ty, TyKind, TypeId};
use crate::source::FileId;

impl Index {
    /// A constant, unit struct, variant or function used as a value.
    pub(super) fn type_of_value(&self, file: FileId, id: ExprId, path: &Path) -> Type {
        let module = self.module_at(file, id);
        match self.resolve(file, module, path, Space::Value) {
            Some(Def::Value(home, value)) => {
                let value = &self.file(home).facts[value];
                self.type_of_ty(&Env::module(home, value.module), &value.ty)
            }
            Some(def @ Def::Type(..)) => self.type_of_def(def, Vec::new()),
            Some(Def::Variant(home, ty, _)) => self.type_of_def(Def::Type(home, ty), Vec::new()),
            Some(Def::Fn(home, function)) => {
                let callee =
                    Callee { file: home, id: function, subst: Subst::default(), certain: true };
                Type::Fn(Box::new(self.returned(&callee, &[])))
            }
            _ if path.single().is_some_and(|name| name == "Self") => {
                self.self_type(&self.env_at(file, id))
            }
            _ => match self.callee_of_path(file, id, path) {
                Some(callee) => Type::Fn(Box::new(self.returned(&callee, &[]))),
                None => self.assoc_const(file, id, path).unwrap_or(Type::Unknown),
            },
        }
    }

    /// `Type::CONST`.
    fn assoc_const(&self, file: FileId, id: ExprId, path: &Path) -> Option<Type> {
        let (last, prefix) = path.segments.split_last()?;
        if prefix.is_empty() || path.qself.is_some() {
            return None;
        }
        let outer = Path { segments: prefix.to_vec(), ..path.clone() };
        let ty = Ty { span: path.span, kind: TyKind::Path(outer) };
        let ty = self.type_of_ty(&self.env_at(file, id), &ty);
        self.impls_of(&ty).iter().find_map(|&(home, imp)| {
            let own = &self.file(home).facts[imp];
            let (_, written) = own.consts.iter().find(|(name, _)| *name == last.name)?;
            Some(self.type_of_ty(&self.env_of_impl(home, imp), written))
        })
    }

    pub(super) fn type_of_call(
        &self,
        trail: &TypeTrail,
        file: FileId,
        id: ExprId,
        func: ExprId,
        args: &[ExprId],
    ) -> Type {
        let facts = &self.file(file).facts;
        let ExprKind::Path { path, local } = facts.kind(func) else {
            return self.call_result(trail, &self.type_on(trail, file, func));
        };
        if local.is_some() {
            return self.call_result(trail, &self.type_on(trail, file, func));
        }
        let module = self.module_at(file, id);
        let arg_types =
            || args.iter().map(|&arg| self.type_on(trail, file, arg)).collect::<Vec<_>>();
        match self.resolve(file, module, path, Space::Value) {
            Some(Def::Variant(home, ty, number)) => {
                self.tuple_value(home, ty, number as usize, &arg_types())
            }
            Some(Def::Type(home, ty)) => self.tuple_value(home, ty, 0, &arg_types()),
            Some(Def::Extern(path)) => self.declared_return(&path).unwrap_or(Type::Unknown),
            _ if path.single().is_some_and(|name| name == "Self") => {
                self.self_type(&self.env_at(file, id))
            }
            _ => match self.callee_of_path(file, func, path) {
                Some(callee) => self
                    .declared_return(&self.callee_path_if_declared(&callee))
                    .unwrap_or_else(|| self.returned_by_path(trail, callee, &arg_types())),
                None => self.declared_assoc(file, id, path).unwrap_or(Type::Unknown),
            },
        }
    }

    /// What `Type::method(&value, …)` returns: the first argument tells what `Self` is.
    fn returned_by_path(&self, trail: &TypeTrail, mut callee: Callee, args: &[Type]) -> Type {
        let (Some(_), Some((own, rest))) = (&self.function(&callee).receiver, args.split_first())
        else {
            return self.returned_on(trail, &callee, args);
        };
        let own = own.peel_refs();
        let same = match callee.subst.get("Self") {
            Some(Type::Adt(def, _)) => matches!(own, Type::Adt(other, _) if other == def),
            Some(Type::Unknown) | None => true,
            Some(_) => false,
        };
        if same && !own.is_unknown() {
            callee.subst = if let Owner::Impl(id) = self.function(&callee).owner {
                self.impl_subst(callee.file, id, own)
            } else {
                let mut subst = Subst::default();
                subst.add(&"Self".into(), own.clone());
                subst
            };
        }
        self.returned_on(trail, &callee, rest)
    }

    /// The path of a callee, or the empty string when no function is declared by path.
    fn callee_path_if_declared(&self, callee: &Callee) -> Name {
        if self.functions.is_empty() { Name::default() } else { self.callee_path(callee) }
    }

    /// `Type::function(…)` of an unknown type that the vocabulary declares.
    fn declared_assoc(&self, file: FileId, id: ExprId, path: &Path) -> Option<Type> {
        if self.functions.is_empty() {
            return None;
        }
        let (last, prefix) = path.segments.split_last()?;
        let names: Vec<&str> = prefix.iter().map(|segment| segment.name.as_str()).collect();
        let module = self.module_at(file, id);
        let def = self.resolve_names(file, module, &names, path.leading_colon, Space::Type)?;
        self.declared_return(&format!("{}::{}", self.path_of(&def), last.name))
    }

    /// `Type::from(…)` and `Type::default()`, which stubs do not list for each type.
    pub(super) fn conversion(&self, ty: &Type, name: &str) -> Option<Callee> {
        let wanted = match name {
            "from" => "From",
            "default" => "Default",
            "from_iter" => "FromIterator",
            _ => return None,
        };
        let (file, module) = self.prelude?;
        let def = self.resolve_names(file, module, &[wanted], false, Space::Type)?;
        matches!(ty, Type::Adt(..)).then(|| self.trait_fn(&def, name, ty))?
    }

    /// `Some(x)`, `Wrapper(x)`.
    fn tuple_value(&self, file: FileId, id: TypeId, variant: usize, args: &[Type]) -> Type {
        let def = &self.file(file).facts[id];
        let env = Env::generic(file, def.module, &def.generics);
        let mut subst = Subst::default();
        for (field, arg) in def.variants[variant].fields.iter().zip(args) {
            subst.unify(&self.type_of_ty(&env, &field.ty), arg);
        }
        let args = def
            .generics
            .iter()
            .map(|generic| subst.get(&generic.name).cloned().unwrap_or(Type::Unknown));
        let args = args.collect();
        self.type_of_def(Def::Type(file, id), args)
    }

    /// `Path { … }`.
    pub(super) fn constructed(&self, file: FileId, id: ExprId, path: &Path) -> Type {
        let module = self.module_at(file, id);
        if path.segments.first().is_some_and(|first| first.name == "Self") {
            return self.self_type(&self.env_at(file, id));
        }
        match self.resolve(file, module, path, Space::Type) {
            Some(Def::Variant(home, ty, _)) => self.type_of_def(Def::Type(home, ty), Vec::new()),
            Some(def) => {
                let env = self.env_at(file, id);
                let args = path
                    .last()
                    .map(|last| last.args.iter().map(|arg| self.type_of_ty(&env, arg)).collect());
                self.type_of_def(def, args.unwrap_or_default())
            }
            None => Type::Unknown,
        }
    }

    pub(super) fn type_of_method(&self, trail: &TypeTrail, file: FileId, id: ExprId) -> Type {
        let ExprKind::Method { receiver, name, types, args, .. } = self.facts(file).kind(id) else {
            return Type::Unknown;
        };
        let ty = self.type_on(trail, file, *receiver);
        let module = self.module_at(file, id);
        if !self.functions.is_empty() {
            let path = match self.peel(&ty) {
                Type::Extern(path, _) => path.clone(),
                Type::Adt(def, _) => self.path_of(def),
                _ => Name::default(),
            };
            if let Some(declared) = self.declared_return(&format!("{path}::{name}")) {
                return declared;
            }
        }
        let Some(mut callee) = self.method(file, module, &ty, name) else {
            // `clone` is in reach of every type and gives the same again.
            return if name == "clone" { ty.peel_refs().clone() } else { Type::Unknown };
        };
        if name == "clone" && self.function(&callee).params.is_empty() {
            return Self::cloned(&ty, &callee);
        }
        let env = self.env_at(file, id);
        let generics = &self.file(callee.file).facts[callee.id].generics;
        for (generic, written) in generics.iter().zip(types) {
            callee.subst.add(&generic.name, self.type_of_ty(&env, written));
        }
        let args: Vec<Type> = args.iter().map(|&arg| self.type_on(trail, file, arg)).collect();
        self.returned_on(trail, &callee, &args)
    }

    fn cloned(receiver: &Type, callee: &Callee) -> Type {
        match callee.subst.get("Self") {
            Some(own) => own.clone(),
            None => receiver.peel_refs().clone(),
        }
    }

    /// A field of a value, through references and smart pointers.
    pub fn field(&self, base: &Type, name: &str) -> Type {
        for ty in self.derefs(base) {
            match &ty {
                Type::Tuple(parts) => {
                    let number = name.parse::<usize>().ok();
                    return number.and_then(|at| parts.get(at)).cloned().unwrap_or(Type::Unknown);
                }
                Type::Adt(Def::Type(file, id), args) => {
                    let found = self.field_of(*file, *id, 0, name, args);
                    if !found.is_unknown() {
                        return found;
                    }
                }
                _ => {}
            }
        }
        Type::Unknown
    }

    pub(super) fn field_of(
        &self,
        file: FileId,
        id: TypeId,
        variant: usize,
        name: &str,
        args: &[Type],
    ) -> Type {
        let def = &self.file(file).facts[id];
        let body = def.variants.get(variant);
        let field = body.and_then(|body| body.fields.iter().find(|field| field.name == name));
        let Some(field) = field else { return Type::Unknown };
        let env = Env::generic(file, def.module, &def.generics);
        let ty = self.type_of_ty(&env, &field.ty);
        self.normal(&ty.substitute(&Subst::zip(&def.generics, args)))
    }
}
