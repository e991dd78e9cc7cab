//! The types of expressions and variables in bodies.

use super::{Def, Env, Index, Space, Subst, Type};
use crate::facts::{
    BlockKind, ExprId, ExprKind, Lit, LocalId, ModuleId, Name, Origin, PatId, PatKind, Path, Stmt,
};
use crate::source::FileId;

/// Macros of the standard library that make a `String`.
const STRINGS: &[&str] = &["format"];

impl Index {
    /// The module whose names an expression sees.
    pub fn module_at(&self, file: FileId, at: ExprId) -> ModuleId {
        let facts = &self.file(file).facts;
        let mut root = at;
        for outer in facts.ancestors(at) {
            if let ExprKind::Block(block) = facts.kind(outer) {
                if let Some(module) = block.module {
                    return module;
                }
            }
            root = outer;
        }
        if let ExprKind::Block(block) = facts.kind(at) {
            if let Some(module) = block.module {
                return module;
            }
        }
        match facts.function(root) {
            Some(function) => facts[function].module,
            None => facts
                .values
                .iter()
                .find(|value| value.init == Some(root))
                .map_or(ModuleId(0), |value| value.module),
        }
    }

    /// What types written at an expression see.
    pub fn env_at(&self, file: FileId, at: ExprId) -> Env<'_> {
        let mut env = match self.file(file).facts.function(at) {
            Some(function) => self.env_of_fn(file, function),
            None => Env::module(file, ModuleId(0)),
        };
        env.module = self.module_at(file, at);
        env
    }

    /// An expression's type.
    pub fn type_of(&self, file: FileId, id: ExprId) -> Type {
        let cache = &self.types[file.0 as usize];
        let lock = || cache.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if let Some(known) = lock().get(&id) {
            return known.clone();
        }
        let ty = super::deep::guard(|| self.infer(file, id)).unwrap_or(Type::Unknown);
        let ty = if ty.is_too_big() { Type::Unknown } else { ty };
        lock().insert(id, ty.clone());
        ty
    }

    fn infer(&self, file: FileId, id: ExprId) -> Type {
        let facts = &self.file(file).facts;
        let of = |id: ExprId| self.type_of(file, id);
        let of_all = |list: &[ExprId]| list.iter().map(|&id| of(id)).collect::<Vec<_>>();
        match facts.kind(id) {
            ExprKind::Path { local: Some(local), .. } => self.type_of_local(file, *local),
            ExprKind::Path { path, .. } => self.type_of_value(file, id, path),
            ExprKind::Lit(lit) => literal(lit),
            ExprKind::Call { func, args } => self.type_of_call(file, id, *func, args),
            ExprKind::Method { receiver, name, types, args, .. } => {
                self.type_of_method(file, id, *receiver, name, types, args)
            }
            ExprKind::Field { base, name, .. } => self.field(&of(*base), name),
            ExprKind::Await(inner) => self.output_of(&of(*inner)),
            ExprKind::Try(inner) => match of(*inner) {
                Type::Adt(def, args) if matches!(&*self.name_of(&def), "Result" | "Option") => {
                    args.into_iter().next().unwrap_or(Type::Unknown)
                }
                _ => Type::Unknown,
            },
            ExprKind::Ref { expr, .. } => Type::Ref(Box::new(of(*expr))),
            ExprKind::Deref(inner) => self.deref(&of(*inner)).unwrap_or(Type::Unknown),
            ExprKind::Not(inner) | ExprKind::Neg(inner) => of(*inner),
            ExprKind::Binary { op, left, .. } => match op.as_str() {
                "==" | "!=" | "<" | ">" | "<=" | ">=" | "&&" | "||" => Type::prim("bool"),
                _ => of(*left),
            },
            ExprKind::Block(block) => {
                let value = block.tail().map_or(Type::UNIT, of);
                match block.kind {
                    BlockKind::Async { .. } => Type::Future(Box::new(value)),
                    BlockKind::Try => Type::Unknown,
                    _ => value,
                }
            }
            ExprKind::Closure(_) => Type::Closure(file, id),
            ExprKind::If { then, else_, .. } => {
                let branches = [Some(*then), *else_];
                self.first_known(file, branches.into_iter().flatten())
            }
            ExprKind::Match { arms, .. } => self.first_known(file, arms.iter().map(|arm| arm.body)),
            ExprKind::Select(select) => {
                self.first_known(file, select.branches.iter().map(|branch| branch.handler))
            }
            ExprKind::Struct { path, .. } => self.constructed(file, id, path),
            ExprKind::Tuple(parts) => Type::Tuple(of_all(parts)),
            ExprKind::Array(parts) => {
                let elem = parts.first().map_or(Type::Unknown, |&first| of(first));
                Type::Slice(Box::new(elem))
            }
            ExprKind::Repeat { value, .. } => Type::Slice(Box::new(of(*value))),
            ExprKind::Index { base, .. } => match self.autoderef_slice(&of(*base)) {
                Some(elem) => elem,
                None => Type::Unknown,
            },
            ExprKind::Cast { ty, .. } => self.type_of_ty(&self.env_at(file, id), ty),
            ExprKind::Return(_) | ExprKind::Break { .. } | ExprKind::Continue { .. } => Type::Never,
            ExprKind::Macro(call) if STRINGS.contains(&call.path.last_name()) => {
                self.std_type("String", Vec::new())
            }
            ExprKind::Macro(_) if facts.diverges(id) => Type::Never,
            ExprKind::Let { .. } => Type::prim("bool"),
            ExprKind::While { .. }
            | ExprKind::For { .. }
            | ExprKind::Assign { .. }
            | ExprKind::AssignOp { .. } => Type::UNIT,
            _ => Type::Unknown,
        }
    }

    /// A type of the prelude.
    pub fn std_type(&self, name: &str, args: Vec<Type>) -> Type {
        let Some((file, module)) = self.prelude else { return Type::Unknown };
        match self.resolve_names(file, module, &[name], false, Space::Type) {
            Some(def) => self.type_of_def(def, args),
            None => Type::Unknown,
        }
    }

    fn first_known(&self, file: FileId, list: impl Iterator<Item = ExprId>) -> Type {
        let mut types = list.map(|id| self.type_of(file, id));
        types.find(|ty| !matches!(ty, Type::Unknown | Type::Never)).unwrap_or(Type::Unknown)
    }

    fn autoderef_slice(&self, ty: &Type) -> Option<Type> {
        let mut ty = ty.clone();
        for _ in 0..6 {
            if let Type::Slice(elem) = ty {
                return Some(*elem);
            }
            ty = self.deref(&ty)?;
        }
        None
    }

    /// A constant, unit struct, variant or function used as a value.
    fn type_of_value(&self, file: FileId, id: ExprId, path: &Path) -> Type {
        let module = self.module_at(file, id);
        match self.resolve(file, module, path, Space::Value) {
            Some(Def::Value(home, value)) => {
                let value = &self.file(home).facts[value];
                self.type_of_ty(&Env::module(home, value.module), &value.ty)
            }
            Some(def @ Def::Type(..)) => self.type_of_def(def, Vec::new()),
            Some(Def::Variant(home, ty, _)) => self.type_of_def(Def::Type(home, ty), Vec::new()),
            Some(Def::Fn(home, function)) => {
                let callee = super::Callee {
                    file: home,
                    id: function,
                    subst: Subst::default(),
                    certain: true,
                };
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
        let ty = crate::facts::Ty { span: path.span, kind: crate::facts::TyKind::Path(outer) };
        let ty = self.type_of_ty(&self.env_at(file, id), &ty);
        self.impls_of(&ty).iter().find_map(|&(home, imp)| {
            let own = &self.file(home).facts[imp];
            let (_, written) = own.consts.iter().find(|(name, _)| *name == last.name)?;
            Some(self.type_of_ty(&self.env_of_impl(home, imp), written))
        })
    }

    fn type_of_call(&self, file: FileId, id: ExprId, func: ExprId, args: &[ExprId]) -> Type {
        let facts = &self.file(file).facts;
        let ExprKind::Path { path, local } = facts.kind(func) else {
            return self.call_result(&self.type_of(file, func));
        };
        if local.is_some() {
            return self.call_result(&self.type_of(file, func));
        }
        let module = self.module_at(file, id);
        let arg_types = || args.iter().map(|&arg| self.type_of(file, arg)).collect::<Vec<_>>();
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
                    .unwrap_or_else(|| self.returned(&callee, &arg_types())),
                None => self.declared_assoc(file, id, path).unwrap_or(Type::Unknown),
            },
        }
    }

    /// The path of a callee, or the empty string when no function is declared by path.
    fn callee_path_if_declared(&self, callee: &super::Callee) -> Name {
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

    /// `Some(x)`, `Wrapper(x)`.
    fn tuple_value(
        &self,
        file: FileId,
        id: crate::facts::TypeId,
        variant: usize,
        args: &[Type],
    ) -> Type {
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
    fn constructed(&self, file: FileId, id: ExprId, path: &Path) -> Type {
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

    fn type_of_method(
        &self,
        file: FileId,
        id: ExprId,
        receiver: ExprId,
        name: &str,
        types: &[crate::facts::Ty],
        args: &[ExprId],
    ) -> Type {
        let ty = self.type_of(file, receiver);
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
            return self.cloned(&ty, &callee);
        }
        let env = self.env_at(file, id);
        let generics = &self.file(callee.file).facts[callee.id].generics;
        for (generic, written) in generics.iter().zip(types) {
            callee.subst.add(&generic.name, self.type_of_ty(&env, written));
        }
        let args: Vec<Type> = args.iter().map(|&arg| self.type_of(file, arg)).collect();
        self.returned(&callee, &args)
    }

    fn cloned(&self, receiver: &Type, callee: &super::Callee) -> Type {
        match callee.subst.get("Self") {
            Some(own) => own.clone(),
            None => receiver.peel_refs().clone(),
        }
    }

    /// A field of a value, through references and smart pointers.
    pub fn field(&self, base: &Type, name: &str) -> Type {
        let mut ty = base.clone();
        for _ in 0..8 {
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
            match self.deref(&ty) {
                Some(inner) => ty = inner,
                None => return Type::Unknown,
            }
        }
        Type::Unknown
    }

    fn field_of(
        &self,
        file: FileId,
        id: crate::facts::TypeId,
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

    /// A variable's type.
    pub fn type_of_local(&self, file: FileId, local: LocalId) -> Type {
        super::deep::guard(|| self.infer_local(file, local)).unwrap_or(Type::Unknown)
    }

    fn infer_local(&self, file: FileId, local: LocalId) -> Type {
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
            Origin::ClosureParam(closure, number) => {
                let ExprKind::Closure(own) = facts.kind(closure) else { return Type::Unknown };
                let param = &own.params[number as usize];
                let ty = match &param.ty {
                    Some(ty) => self.type_of_ty(&self.env_at(file, closure), ty),
                    None => self.closure_param(file, closure, number as usize),
                };
                (param.pat, ty, closure)
            }
            Origin::Let(block, number) => {
                let ExprKind::Block(body) = facts.kind(block) else { return Type::Unknown };
                let Stmt::Let(binding) = &body.stmts[number as usize] else { return Type::Unknown };
                let written =
                    binding.ty.as_ref().map(|ty| self.type_of_ty(&self.env_at(file, block), ty));
                let init = || binding.init.map_or(Type::Unknown, |init| self.type_of(file, init));
                let ty = match written {
                    Some(ty) if !ty.is_unknown() => ty,
                    _ => init(),
                };
                (binding.pat, ty, block)
            }
            Origin::Arm(..) | Origin::Cond(_) => {
                let Some((pat, value)) = facts.source_of(local) else { return Type::Unknown };
                (pat, self.type_of(file, value), value)
            }
            Origin::For(expr) => {
                let ExprKind::For { pat, iter, .. } = facts.kind(expr) else {
                    return Type::Unknown;
                };
                (*pat, self.item_of(&self.type_of(file, *iter)), expr)
            }
            Origin::Branch(expr, number) => {
                let ExprKind::Select(select) = facts.kind(expr) else { return Type::Unknown };
                let branch = &select.branches[number as usize];
                (branch.pat, self.output_of(&self.type_of(file, branch.future)), expr)
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
    fn closure_param(&self, file: FileId, closure: ExprId, number: usize) -> Type {
        let facts = &self.file(file).facts;
        let Some(call) = facts.parent(closure) else { return Type::Unknown };
        let args = match facts.kind(call) {
            ExprKind::Call { args, .. } | ExprKind::Method { args, .. } => args,
            _ => return Type::Unknown,
        };
        let Some(place) = args.iter().position(|&arg| arg == closure) else { return Type::Unknown };
        let Some(callee) = self.callee(file, call) else { return Type::Unknown };
        let function = self.function(&callee);
        let Some(written) = function.params.get(place).and_then(|param| param.ty.as_ref()) else {
            return Type::Unknown;
        };
        let env = self.env_of_fn(callee.file, callee.id);
        let mut subst = callee.subst.clone();
        for (param, &arg) in function.params.iter().zip(args) {
            if arg == closure {
                continue;
            }
            if let Some(written) = &param.ty {
                subst.unify(&self.type_of_ty(&env, written), &self.type_of(file, arg));
            }
        }
        let expected = self.type_of_ty(&env, written).substitute(&subst);
        let (Type::Param(_, bounds) | Type::Opaque(bounds)) = &expected else {
            return Type::Unknown;
        };
        let args = bounds.iter().find(|bound| self.name_of(&bound.def).contains("Fn"));
        let ty = args.and_then(|bound| bound.args.get(number)).cloned().unwrap_or(Type::Unknown);
        self.normal(&ty)
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

fn literal(lit: &Lit) -> Type {
    match lit {
        Lit::Str(_) => Type::Ref(Box::new(Type::prim("str"))),
        Lit::Bytes => Type::Ref(Box::new(Type::Slice(Box::new(Type::prim("u8"))))),
        Lit::Char => Type::prim("char"),
        Lit::Bool(_) => Type::prim("bool"),
        Lit::Int(text) => {
            let suffix = text.find(['i', 'u']).filter(|_| !text.starts_with("0x"));
            Type::prim(suffix.map_or("i32", |at| &text[at..]))
        }
        Lit::Float(text) => Type::prim(if text.ends_with("f32") { "f32" } else { "f64" }),
    }
}
