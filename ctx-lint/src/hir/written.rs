//! What written types mean where they stand.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::names::is_primitive;
use super::{Bound, Cause, Def, Hir, Space, Subst, Type, Types};
use crate::facts::{self, FnId, Generic, ImplId, ModuleId, Owner, Path, Segment, TraitId, TyKind};
use crate::source::FileId;

/// How many defaults inside of each other are filled in, counted from the type that is written: `struct A<T = B>(T)` and
/// `struct B<T = A>(T)` have no end, and each of several parameters may double what lies inside. It bounds hostile code;
/// what a written type means hangs on the type alone, and not on who asks.
const MAX_DEFAULTS: u8 = 4;

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
    /// Whether parameters get no bounds: inside the bounds of one.
    bare: bool,
    /// In how many defaults of type parameters it stands, one inside of the other.
    defaults: u8,
}

impl<'i> Env<'i> {
    /// A module's top level.
    pub const fn module(file: FileId, module: ModuleId) -> Self {
        Self { file, module, generics: Vec::new(), owner: None, bare: false, defaults: 0 }
    }

    /// A type definition's inside.
    pub fn generic(file: FileId, module: ModuleId, generics: &'i [Generic]) -> Self {
        Self { generics: vec![generics], ..Self::module(file, module) }
    }

    /// The same place, where parameters stand without their bounds.
    pub(super) fn bare(&self) -> Self {
        Self { bare: true, ..self.clone() }
    }
}

impl Hir {
    /// The surroundings of a function's signature and body.
    pub fn env_of_fn(&self, file: FileId, id: FnId) -> Env<'_> {
        let facts = self.facts(file);
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
        let own = &self.facts(file)[id];
        let mut env = Env::generic(file, own.module, &own.generics);
        env.owner = Some(Owner::Impl(id));
        env
    }

    /// The surroundings of a trait.
    pub(super) fn env_of_trait(&self, file: FileId, id: TraitId) -> Env<'_> {
        let own = &self.facts(file)[id];
        let mut env = Env::generic(file, own.module, &own.generics);
        env.owner = Some(Owner::Trait(id));
        env
    }

    /// What `Self` is somewhere.
    pub fn self_type(&self, env: &Env<'_>) -> Type {
        match env.owner {
            Some(Owner::Impl(id)) => self.impl_self(env.file, id),
            Some(Owner::Trait(id)) => self.trait_self(env.file, id),
            _ => Type::UNKNOWN,
        }
    }

    /// `Self` in a trait: whatever has the trait, with the trait's own parameters as they are.
    fn trait_self(&self, file: FileId, id: TraitId) -> Type {
        let params = self.facts(file)[id].generics.iter();
        let args = params.map(|own| Type::Param(own.name.clone(), Arc::new([]))).collect();
        let bound = Bound { def: Def::Trait(file, id), args, assoc: Arc::new([]) };
        Type::Param("Self".into(), Arc::new([bound]))
    }

    /// A written type's meaning.
    pub fn type_of_ty(&self, env: &Env<'_>, ty: &facts::Ty) -> Type {
        without_holes(self.written(env, ty))
    }

    /// As [`Hir::type_of_ty`], with holes where a type is left to inference.
    pub(super) fn written(&self, env: &Env<'_>, ty: &facts::Ty) -> Type {
        let one = |inner: &facts::Ty| Arc::new(self.written(env, inner));
        match &ty.kind {
            TyKind::Path(path) => self.type_of_path(env, path, Missing::Default),
            TyKind::Ref { inner, mutable } => Type::Ref(*mutable, one(inner)),
            TyKind::Ptr(inner) => Type::Ptr(one(inner)),
            TyKind::Tuple(parts) => Type::Tuple(self.all_written(env, parts)),
            TyKind::Slice(inner) => Type::Slice(one(inner)),
            TyKind::Array(inner) => Type::Array(one(inner)),
            TyKind::Impl(bounds) => Type::Opaque(self.bounds(env, bounds).into()),
            TyKind::Dyn(bounds) => Type::Dyn(self.bounds(env, bounds).into()),
            TyKind::Fn { params, ret } => Type::Fn(self.all_written(env, params), one(ret)),
            TyKind::Never => Type::Never,
            TyKind::Infer => Type::HOLE,
            TyKind::Opaque => Type::Unknown(Cause::Macro),
        }
    }

    fn all_written(&self, env: &Env<'_>, list: &[facts::Ty]) -> Types {
        list.iter().map(|ty| self.written(env, ty)).collect()
    }

    /// The traits of a bound list.
    pub fn bounds(&self, env: &Env<'_>, bounds: &[Path]) -> Vec<Bound> {
        let mut known = Vec::new();
        for path in bounds {
            let found = self.resolve(env.file, env.module, path, Space::Type);
            let (Some(found), Some(last)) = (found, path.last()) else { continue };
            // Of several of one name, which exclude each other, each has what belongs to it.
            for def in found.each() {
                let assoc = last.assoc.iter();
                let assoc = assoc.map(|(name, ty)| (name.clone(), self.written(env, ty)));
                let (args, assoc) = (self.all_written(env, &last.args), assoc.collect());
                known.push(Bound { def: def.clone(), args, assoc });
            }
        }
        known
    }

    /// A type parameter in reach, with its bounds.
    pub(super) fn param(&self, env: &Env<'_>, name: &str) -> Option<Type> {
        let mut all = env.generics.iter().flat_map(|list| list.iter());
        let generic = all.find(|generic| generic.name == name)?;
        // Bounds that mention parameters would lead back here.
        let bounds = if env.bare { Vec::new() } else { self.bounds(&env.bare(), &generic.bounds) };
        Some(Type::Param(generic.name.clone(), bounds.into()))
    }

    /// The trait that declares an associated type among those that a parameter must have.
    fn declaring(&self, env: &Env<'_>, param: &str, assoc: &str) -> Option<Bound> {
        let all = env.generics.iter().flat_map(|list| list.iter());
        let own = all.filter(|generic| generic.name == param);
        let bounds = own.flat_map(|generic| &generic.bounds).flat_map(|path| {
            let found = self.resolve(env.file, env.module, path, Space::Type);
            let found = found.iter().flat_map(Def::each).cloned();
            found.map(move |def| (def, Some(path))).collect::<Vec<_>>()
        });
        self.first_declaring(env, bounds.collect(), assoc)
    }

    /// The first of some traits and their supertraits that declares an associated type.
    fn first_declaring(
        &self,
        env: &Env<'_>,
        mut next: Vec<(Def, Option<&Path>)>,
        assoc: &str,
    ) -> Option<Bound> {
        let mut seen = FxHashSet::default();
        let mut at = 0;
        while let Some((def, path)) = next.get(at).cloned() {
            at += 1;
            let Def::Trait(file, id) = def else { continue };
            if !seen.insert((file, id)) {
                continue;
            }
            let own = &self.facts(file)[id];
            if own.types.iter().any(|own| own.name == assoc) {
                // Those of a supertrait follow from the type.
                let args = path.and_then(Path::last).map_or(&[][..], |last| &last.args);
                let args = self.all_written(&env.bare(), args);
                return Some(Bound { def, args, assoc: Arc::new([]) });
            }
            let above = own.supertraits.iter();
            let above = above.flat_map(|path| {
                let found = self.resolve(file, own.module, path, Space::Type);
                found.iter().flat_map(Def::each).map(|def| (def.clone(), None)).collect::<Vec<_>>()
            });
            next.extend(above);
        }
        None
    }

    /// The type that the path of a value begins with: what is left out there is found out.
    pub(super) fn type_in_value(&self, env: &Env<'_>, path: &Path) -> Type {
        self.type_of_path(env, path, Missing::Open)
    }

    fn type_of_path(&self, env: &Env<'_>, path: &Path, missing: Missing) -> Type {
        if let Some((qself, position)) = &path.qself {
            return self.type_of_qualified(env, path, qself, *position);
        }
        let Some(first) = path.segments.first() else { return Type::UNKNOWN };
        let outer = match first.name.as_str() {
            "Self" => Some(self.self_type(env)),
            name => self.param(env, name),
        };
        if let Some(outer) = outer {
            return match &path.segments[1..] {
                [] => outer,
                [assoc] if first.name == "Self" => self.own_assoc(env, &assoc.name),
                [assoc, rest @ ..] => {
                    let bound = self.declaring(env, &first.name, &assoc.name).map(Arc::new);
                    projected(Type::Proj(Arc::new(outer), bound, assoc.name.clone()), rest)
                }
            };
        }
        let found = self.resolve(env.file, env.module, path, Space::Type);
        // `use std::str` brings a module, and the type of that name is still there.
        if let (Some(Def::Module(..)), Some(name)) = (&found, path.single())
            && is_primitive(name)
        {
            return Type::Prim(name.clone());
        }
        if let Some(def) = found {
            let args = path.last().map_or(&[][..], |last| &last.args);
            return self.type_with(def, &self.all_written(env, args), missing, env.defaults);
        }
        // `Alias::Item` and `Vec<T>::Item` are associated types of what comes before.
        let [prefix @ .., last] = &path.segments[..] else { return Type::Unknown(Cause::Item) };
        let outer = Path { segments: prefix.to_vec(), ..path.clone() };
        match (!prefix.is_empty())
            .then(|| self.resolve(env.file, env.module, &outer, Space::Type))
            .flatten()
        {
            Some(def @ (Def::Type(..) | Def::Alias(..) | Def::OneOf(_))) => {
                let args = outer.last().map_or(&[][..], |last| &last.args);
                let ty = self.type_of_def(def, self.all_written(env, args));
                Type::Proj(Arc::new(ty), None, last.name.clone())
            }
            _ => Type::Unknown(Cause::Item),
        }
    }

    /// `<T as Trait>::Name` and `<T>::Name`.
    fn type_of_qualified(
        &self,
        env: &Env<'_>,
        path: &Path,
        qself: &facts::Ty,
        position: usize,
    ) -> Type {
        let own = self.written(env, qself);
        let (of_trait, rest) = path.segments.split_at(position.min(path.segments.len()));
        let Some((first, rest)) = rest.split_first() else { return own };
        let bound = of_trait.last().and_then(|last| {
            let names: Vec<&str> = of_trait.iter().map(|own| own.name.as_str()).collect();
            let colon = path.leading_colon;
            let def = self.resolve_names(env.file, env.module, &names, colon, Space::Type)?;
            let def = self.seen_at(def, env.file, path.span);
            let args = self.all_written(env, &last.args);
            Some(Arc::new(Bound { def, args, assoc: Arc::new([]) }))
        });
        projected(Type::Proj(Arc::new(own), bound, first.name.clone()), rest)
    }

    /// A type definition with arguments; aliases are followed. What is left out is open.
    #[expect(clippy::needless_pass_by_value, reason = "callers make the arguments for it")]
    pub(super) fn type_of_def(&self, def: Def, args: Types) -> Type {
        self.type_with(def, &args, Missing::Open, 0)
    }

    fn type_with(&self, def: Def, args: &Types, missing: Missing, around: u8) -> Type {
        match def {
            Def::Type(file, id) => {
                let own = &self.facts(file)[id];
                let env = Env::generic(file, own.module, &own.generics);
                let args = self.filled(env, args, missing, around);
                Type::Adt(Def::Type(file, id), args)
            }
            Def::Alias(file, id) => {
                let own = &self.facts(file)[id];
                let env = Env::generic(file, own.module, &own.generics);
                let args = self.filled(env, args, missing, around);
                let subst = Subst::zip(&own.generics, &args);
                self.alias_type(file, id).substitute(&subst).unless_too_big()
            }
            Def::Prim(name) => Type::Prim(name),
            Def::OneOf(list) => Type::one_of(list.iter().map(|(cfg, def)| {
                (cfg.clone(), self.type_with(def.clone(), args, missing, around))
            })),
            // A trait object as it was written before 2021.
            Def::Trait(..) => {
                let args = Arc::clone(args);
                Type::Dyn(Arc::new([Bound { def, args, assoc: Arc::new([]) }]))
            }
            Def::Extern(path) => match path.strip_suffix("::Result") {
                // What every crate calls `Result` is the one of std, with an error of its own.
                Some(krate) if matches!(args.len(), 1 | 2) => {
                    let own = Type::Extern(format!("{krate}::Error").into(), Arc::new([]));
                    let args = [args[0].clone(), args.get(1).cloned().unwrap_or(own)];
                    self.std_type("Result", Arc::new(args))
                }
                _ => Type::Extern(path, Arc::clone(args)),
            },
            _ => Type::Unknown(Cause::Item),
        }
    }

    /// The arguments of a type, with defaults or holes for those that are left out.
    fn filled(&self, mut env: Env<'_>, args: &Types, missing: Missing, around: u8) -> Types {
        let generics = env.generics[0];
        if args.len() == generics.len() {
            return Arc::clone(args);
        }
        let is_open = args.is_empty() && missing == Missing::Open || around >= MAX_DEFAULTS;
        env = env.bare();
        env.defaults = around + 1;
        let mut all: Vec<Type> = args.iter().take(generics.len()).cloned().collect();
        for generic in &generics[all.len()..] {
            let default = generic.default.as_ref().filter(|_| !is_open);
            all.push(default.map_or(Type::HOLE, |ty| {
                self.written(&env, ty).substitute(&Subst::zip(generics, &all))
            }));
        }
        all.into()
    }

    /// `Self::Name` in an impl or a trait.
    fn own_assoc(&self, env: &Env<'_>, name: &str) -> Type {
        let projected = |bound| Type::Proj(Arc::new(self.self_type(env)), bound, name.into());
        match env.owner {
            Some(Owner::Impl(id)) => match self.assoc_type(env.file, id, name) {
                Some(own) => own,
                None => self.own_variant(env, name).unwrap_or_else(|| projected(None)),
            },
            Some(Owner::Trait(id)) => {
                let own = self.facts(env.file)[id].types.iter().any(|own| own.name == name);
                if own && let Type::Param(_, bounds) = self.trait_self(env.file, id) {
                    return projected(bounds.first().cloned().map(Arc::new));
                }
                let above = vec![(Def::Trait(env.file, id), None)];
                projected(self.first_declaring(env, above, name).map(Arc::new))
            }
            _ => Type::Unknown(Cause::Item),
        }
    }

    /// `Self::Variant` names the enum.
    fn own_variant(&self, env: &Env<'_>, name: &str) -> Option<Type> {
        let own = self.self_type(env);
        let Type::Adt(Def::Type(file, id), _) = &own else { return None };
        let variants = &self.facts(*file)[*id].variants;
        variants.iter().any(|variant| variant.name == name).then_some(own)
    }

    /// A type of the prelude.
    pub fn std_type(&self, name: &str, args: Types) -> Type {
        let Some((file, module)) = self.prelude else { return Type::UNKNOWN };
        match self.resolve_names(file, module, &[name], false, Space::Type) {
            Some(def) => self.type_of_def(def, args),
            None => Type::UNKNOWN,
        }
    }
}

/// What stands for the arguments of a path that has none.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Missing {
    /// Where a type is written: what the definition says.
    Default,
    /// At the beginning of a value's path: what is found out.
    Open,
}

/// `T::A::B`.
fn projected(mut ty: Type, rest: &[Segment]) -> Type {
    for segment in rest {
        ty = Type::Proj(Arc::new(ty), None, segment.name.clone());
    }
    ty
}

/// A type in which nothing is left to inference: what was, is not known.
pub(super) fn without_holes(ty: Type) -> Type {
    if !ty.any(&mut |ty| matches!(ty, Type::Infer(_))) {
        return ty;
    }
    ty.map(&mut |ty| matches!(ty, Type::Infer(_)).then_some(Type::UNKNOWN))
}
