//! Types as far as they are known. What is not known is [`Type::Unknown`], and rules stay silent on it.

use super::{Def, Index, Space};
use crate::facts::{self, FnId, Generic, ImplId, ModuleId, Name, Owner, Path, TraitId, TyKind};
use crate::source::FileId;

/// See [`Type::is_too_big`].
const MAX_PARTS: usize = 300;

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// Not known.
    Unknown,
    /// `!`.
    Never,
    /// A struct, enum or union of the run or of a stub, with its type arguments.
    Adt(Def, Vec<Type>),
    /// A type of an unknown crate, by full path.
    Extern(Name, Vec<Type>),
    /// A primitive.
    Prim(Name),
    /// A type parameter with its bounds.
    Param(Name, Vec<Bound>),
    /// `impl A + B` and `dyn A + B`.
    Opaque(Vec<Bound>),
    /// `&T` and `&mut T`.
    Ref(Box<Type>),
    /// `(A, B)`.
    Tuple(Vec<Type>),
    /// `[T]`, `[T; n]`.
    Slice(Box<Type>),
    /// The future of an async function or block.
    Future(Box<Type>),
    /// An associated type of a type that is not known well enough: `T::Item`.
    Proj(Box<Type>, Name),
    /// A function pointer or named function: what it returns.
    Fn(Box<Type>),
    /// A closure of a file.
    Closure(FileId, facts::ExprId),
}

/// A trait that a type is known to implement.
#[derive(Clone, Debug, PartialEq)]
pub struct Bound {
    /// The trait.
    pub def: Def,
    /// Its type arguments.
    pub args: Vec<Type>,
    /// Its associated types.
    pub assoc: Vec<(Name, Type)>,
}

impl Type {
    /// `()`.
    pub const UNIT: Self = Self::Tuple(Vec::new());

    /// A named primitive.
    pub fn prim(name: &str) -> Self {
        Self::Prim(name.into())
    }

    /// Whether a type has more parts than anyone would write: towers of adapters are not worth their cost.
    pub(super) fn is_too_big(&self) -> bool {
        let mut left = MAX_PARTS;
        !self.count(&mut left)
    }

    fn count(&self, left: &mut usize) -> bool {
        let Some(less) = left.checked_sub(1) else { return false };
        *left = less;
        let bounds_fit = |bounds: &[Bound], left: &mut usize| {
            bounds.iter().all(|bound| {
                bound.args.iter().all(|arg| arg.count(left))
                    && bound.assoc.iter().all(|(_, ty)| ty.count(left))
            })
        };
        match self {
            Self::Adt(_, list) | Self::Extern(_, list) | Self::Tuple(list) => {
                list.iter().all(|ty| ty.count(left))
            }
            Self::Param(_, bounds) | Self::Opaque(bounds) => bounds_fit(bounds, left),
            Self::Ref(inner)
            | Self::Slice(inner)
            | Self::Future(inner)
            | Self::Proj(inner, _)
            | Self::Fn(inner) => inner.count(left),
            Self::Unknown | Self::Never | Self::Prim(_) | Self::Closure(..) => true,
        }
    }

    /// Whether nothing is known.
    pub const fn is_unknown(&self) -> bool {
        matches!(self, Self::Unknown)
    }

    /// The type without the references around it.
    pub fn peel_refs(&self) -> &Self {
        let mut ty = self;
        while let Self::Ref(inner) = ty {
            ty = inner;
        }
        ty
    }

    /// The definition, when the type is a struct, enum or union.
    pub const fn def(&self) -> Option<&Def> {
        match self {
            Self::Adt(def, _) => Some(def),
            _ => None,
        }
    }

    /// The first type argument.
    pub fn first_arg(&self) -> Option<&Self> {
        match self {
            Self::Adt(_, args) | Self::Extern(_, args) => args.first(),
            _ => None,
        }
    }

    /// Puts types in the place of parameters.
    pub fn substitute(&self, subst: &Subst) -> Self {
        let all = |list: &[Self]| list.iter().map(|ty| ty.substitute(subst)).collect();
        match self {
            Self::Param(name, bounds) => match subst.get(name) {
                Some(ty) => ty.clone(),
                None => {
                    Self::Param(name.clone(), bounds.iter().map(|b| b.substitute(subst)).collect())
                }
            },
            Self::Adt(def, args) => Self::Adt(def.clone(), all(args)),
            Self::Extern(path, args) => Self::Extern(path.clone(), all(args)),
            Self::Opaque(bounds) => {
                Self::Opaque(bounds.iter().map(|bound| bound.substitute(subst)).collect())
            }
            Self::Ref(inner) => Self::Ref(Box::new(inner.substitute(subst))),
            Self::Tuple(parts) => Self::Tuple(all(parts)),
            Self::Slice(inner) => Self::Slice(Box::new(inner.substitute(subst))),
            Self::Future(inner) => Self::Future(Box::new(inner.substitute(subst))),
            Self::Proj(inner, name) => Self::Proj(Box::new(inner.substitute(subst)), name.clone()),
            Self::Fn(ret) => Self::Fn(Box::new(ret.substitute(subst))),
            Self::Unknown | Self::Never | Self::Prim(_) | Self::Closure(..) => self.clone(),
        }
    }
}

impl Bound {
    fn substitute(&self, subst: &Subst) -> Self {
        Self {
            def: self.def.clone(),
            args: self.args.iter().map(|ty| ty.substitute(subst)).collect(),
            assoc: self
                .assoc
                .iter()
                .map(|(name, ty)| (name.clone(), ty.substitute(subst)))
                .collect(),
        }
    }
}

/// Types for parameters, by name; the first entry for a name stands.
#[derive(Clone, Debug, Default)]
pub struct Subst(Vec<(Name, Type)>);

impl Subst {
    /// The type for a parameter.
    pub fn get(&self, name: &str) -> Option<&Type> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, ty)| ty)
    }

    /// Adds a type unless the parameter has one, or nothing is known.
    pub fn add(&mut self, name: &Name, ty: Type) {
        if !ty.is_unknown() && self.get(name).is_none() {
            self.0.push((name.clone(), ty));
        }
    }

    /// Pairs parameters with arguments.
    pub fn zip(generics: &[Generic], args: &[Type]) -> Self {
        let mut subst = Self::default();
        for (generic, arg) in generics.iter().zip(args) {
            subst.add(&generic.name, arg.clone());
        }
        subst
    }

    /// Learns parameters of `pattern` from a type that stands in its place.
    pub fn unify(&mut self, pattern: &Type, actual: &Type) {
        match (pattern, actual) {
            (Type::Param(name, _), actual) => self.add(name, actual.clone()),
            (Type::Adt(def, params), Type::Adt(other, args)) if def == other => {
                for (param, arg) in params.iter().zip(args) {
                    self.unify(param, arg);
                }
            }
            (Type::Extern(path, params), Type::Extern(other, args)) if path == other => {
                for (param, arg) in params.iter().zip(args) {
                    self.unify(param, arg);
                }
            }
            (Type::Ref(param), Type::Ref(arg))
            | (Type::Slice(param), Type::Slice(arg))
            | (Type::Future(param), Type::Future(arg)) => self.unify(param, arg),
            (Type::Tuple(params), Type::Tuple(args)) if params.len() == args.len() => {
                for (param, arg) in params.iter().zip(args) {
                    self.unify(param, arg);
                }
            }
            _ => {}
        }
    }
}

/// Where a written type stands: what `Self` and the type parameters are there.
#[derive(Clone, Debug)]
pub struct Env<'i> {
    /// The file.
    pub file: FileId,
    /// The module.
    pub module: ModuleId,
    /// Parameter lists in reach, innermost first.
    pub generics: Vec<&'i [Generic]>,
    /// The impl or trait around.
    pub owner: Option<Owner>,
    /// Whether an unknown plain name is taken for a type parameter: inside that parameter's bounds.
    bare: bool,
}

impl<'i> Env<'i> {
    /// A module's top level.
    pub const fn module(file: FileId, module: ModuleId) -> Self {
        Self { file, module, generics: Vec::new(), owner: None, bare: false }
    }

    /// A type definition's inside.
    pub fn generic(file: FileId, module: ModuleId, generics: &'i [Generic]) -> Self {
        Self { file, module, generics: vec![generics], owner: None, bare: false }
    }
}

impl Index {
    /// The surroundings of a function's signature and body.
    pub fn env_of_fn(&self, file: FileId, id: FnId) -> Env<'_> {
        let facts = &self.file(file).facts;
        let function = &facts[id];
        let mut env = Env::generic(file, function.module, &function.generics);
        env.owner = Some(function.owner);
        match function.owner {
            Owner::Impl(owner) => env.generics.push(&facts[owner].generics),
            Owner::Trait(owner) => env.generics.push(&facts[owner].generics),
            Owner::Module | Owner::Foreign => {}
        }
        env
    }

    /// The surroundings of an impl block.
    pub fn env_of_impl(&self, file: FileId, id: ImplId) -> Env<'_> {
        let own = &self.file(file).facts[id];
        let mut env = Env::generic(file, own.module, &own.generics);
        env.owner = Some(Owner::Impl(id));
        env
    }

    /// What `Self` is somewhere.
    pub fn self_type(&self, env: &Env<'_>) -> Type {
        match env.owner {
            Some(Owner::Impl(id)) => {
                let mut outer = env.clone();
                outer.owner = None;
                self.type_of_ty(&outer, &self.file(env.file).facts[id].self_ty)
            }
            Some(Owner::Trait(id)) => self.trait_self(env.file, id),
            _ => Type::Unknown,
        }
    }

    fn trait_self(&self, file: FileId, id: TraitId) -> Type {
        let def = Def::Trait(file, id);
        Type::Param("Self".into(), vec![Bound { def, args: Vec::new(), assoc: Vec::new() }])
    }

    /// A written type's meaning.
    pub fn type_of_ty(&self, env: &Env<'_>, ty: &facts::Ty) -> Type {
        match &ty.kind {
            TyKind::Path(path) => self.type_of_path(env, path),
            TyKind::Ref { inner, .. } => Type::Ref(Box::new(self.type_of_ty(env, inner))),
            TyKind::Tuple(parts) => {
                Type::Tuple(parts.iter().map(|part| self.type_of_ty(env, part)).collect())
            }
            TyKind::Slice(inner) => Type::Slice(Box::new(self.type_of_ty(env, inner))),
            TyKind::Impl(bounds) | TyKind::Dyn(bounds) => Type::Opaque(self.bounds(env, bounds)),
            TyKind::Fn { ret, .. } => Type::Fn(Box::new(self.type_of_ty(env, ret))),
            TyKind::Never => Type::Never,
            TyKind::Ptr(_) | TyKind::Infer | TyKind::Opaque => Type::Unknown,
        }
    }

    /// The traits of a bound list.
    pub fn bounds(&self, env: &Env<'_>, bounds: &[Path]) -> Vec<Bound> {
        let known = bounds.iter().filter_map(|path| {
            let def = self.resolve(env.file, env.module, path, Space::Type)?;
            let last = path.last()?;
            let args = last.args.iter().map(|arg| self.type_of_ty(env, arg)).collect();
            let assoc = last
                .assoc
                .iter()
                .map(|(name, ty)| (name.clone(), self.type_of_ty(env, ty)))
                .collect();
            Some(Bound { def, args, assoc })
        });
        known.collect()
    }

    /// A type parameter in reach, with its bounds.
    fn param(&self, env: &Env<'_>, name: &str) -> Option<Type> {
        let generic = env.generics.iter().flat_map(|list| list.iter()).find(|g| g.name == name)?;
        // Bounds that mention parameters would lead back here: they get bare parameters.
        let mut bare = env.clone();
        bare.generics.clear();
        bare.bare = true;
        Some(Type::Param(generic.name.clone(), self.bounds(&bare, &generic.bounds)))
    }

    fn type_of_path(&self, env: &Env<'_>, path: &Path) -> Type {
        if path.qself.is_some() {
            return Type::Unknown;
        }
        let Some(first) = path.segments.first() else { return Type::Unknown };
        if first.name == "Self" {
            return match path.segments.len() {
                1 => self.self_type(env),
                2 => self.own_assoc(env, &path.segments[1].name),
                _ => Type::Unknown,
            };
        }
        if let Some(param) = self.param(env, &first.name) {
            return match (&path.segments[..], &param) {
                ([_], _) => param,
                ([_, assoc], Type::Param(_, bounds)) => bounds
                    .iter()
                    .flat_map(|bound| &bound.assoc)
                    .find(|(name, _)| *name == assoc.name)
                    .map_or_else(
                        || Type::Proj(Box::new(param.clone()), assoc.name.clone()),
                        |(_, ty)| ty.clone(),
                    ),
                _ => Type::Unknown,
            };
        }
        let Some(def) = self.resolve(env.file, env.module, path, Space::Type) else {
            // A parameter inside a bound: see `param`.
            return match &path.segments[..] {
                [name] if env.bare => Type::Param(name.name.clone(), Vec::new()),
                [name, assoc] if env.bare && !name.name.starts_with(char::is_lowercase) => {
                    let param = Type::Param(name.name.clone(), Vec::new());
                    Type::Proj(Box::new(param), assoc.name.clone())
                }
                _ => Type::Unknown,
            };
        };
        let args: Vec<Type> = path
            .last()
            .map(|last| last.args.iter().map(|arg| self.type_of_ty(env, arg)).collect())
            .unwrap_or_default();
        self.type_of_def(def, args)
    }

    /// A type definition with arguments; aliases are followed.
    pub fn type_of_def(&self, def: Def, args: Vec<Type>) -> Type {
        match def {
            Def::Type(file, id) => {
                let generics = &self.file(file).facts[id].generics;
                let mut args = args;
                args.resize(generics.len(), Type::Unknown);
                Type::Adt(Def::Type(file, id), args)
            }
            Def::Alias(file, id) => {
                let alias = &self.file(file).facts[id];
                let env = Env::generic(file, alias.module, &alias.generics);
                let ty = self.type_of_ty(&env, &alias.ty);
                let mut args = args;
                args.resize(alias.generics.len(), Type::Unknown);
                ty.substitute(&Subst::zip(&alias.generics, &args)).forget_params(&alias.generics)
            }
            Def::Prim(name) => Type::Prim(name),
            Def::Extern(path) => Type::Extern(path, args),
            _ => Type::Unknown,
        }
    }

    /// `Self::Name` in an impl.
    fn own_assoc(&self, env: &Env<'_>, name: &str) -> Type {
        let id = match env.owner {
            Some(Owner::Impl(id)) => id,
            Some(Owner::Trait(_)) => {
                return Type::Proj(Box::new(self.self_type(env)), name.into());
            }
            _ => return Type::Unknown,
        };
        let own = &self.file(env.file).facts[id];
        match own.types.iter().find(|(known, _)| known == name) {
            Some((_, ty)) if ty.as_path().is_none_or(|path| path.segments[0].name != "Self") => {
                self.type_of_ty(env, ty)
            }
            _ => Type::Unknown,
        }
    }
}

impl Type {
    /// Makes parameters of an alias that got no argument unknown.
    fn forget_params(&self, generics: &[Generic]) -> Self {
        let mut out = self.clone();
        out.each_mut(&mut |ty| {
            if matches!(ty, Self::Param(name, _) if generics.iter().any(|g| g.name == *name)) {
                *ty = Self::Unknown;
            }
        });
        out
    }

    fn each_mut(&mut self, change: &mut impl FnMut(&mut Self)) {
        match self {
            Self::Adt(_, list) | Self::Extern(_, list) | Self::Tuple(list) => {
                for ty in list {
                    ty.each_mut(change);
                }
            }
            Self::Ref(inner)
            | Self::Slice(inner)
            | Self::Future(inner)
            | Self::Proj(inner, _)
            | Self::Fn(inner) => {
                inner.each_mut(change);
            }
            _ => {}
        }
        change(self);
    }
}
