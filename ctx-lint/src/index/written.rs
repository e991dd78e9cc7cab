//! What written types mean where they stand.

use super::{Bound, Def, Index, Space, Subst, Type};
use crate::facts::{self, FnId, Generic, ImplId, ModuleId, Owner, Path, TraitId, TyKind};
use crate::source::FileId;

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
            Some(Owner::Impl(id)) => self.impl_self(env.file, id),
            Some(Owner::Trait(id)) => Self::trait_self(env.file, id),
            _ => Type::Unknown,
        }
    }

    fn trait_self(file: FileId, id: TraitId) -> Type {
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
                let mut args = args;
                args.resize(alias.generics.len(), Type::Unknown);
                // Forgotten first: an argument may hold a parameter of the same name.
                let given = alias.generics.iter().zip(&args);
                let missing = given.filter(|(_, arg)| arg.is_unknown()).map(|(generic, _)| generic);
                let ty = self.alias_type(file, id).forget_params(missing);
                ty.substitute(&Subst::zip(&alias.generics, &args)).unless_too_big()
            }
            Def::Prim(name) => Type::Prim(name),
            Def::Extern(path) => match path.strip_suffix("::Result") {
                // What every crate calls `Result` is the one of std, with an error of its own.
                Some(krate) if matches!(args.len(), 1 | 2) => {
                    let mut args = args;
                    args.resize(2, Type::Extern(format!("{krate}::Error").into(), Vec::new()));
                    self.std_type("Result", args)
                }
                _ => Type::Extern(path, args),
            },
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
        self.assoc_type(env.file, id, name).unwrap_or(Type::Unknown)
    }
}
