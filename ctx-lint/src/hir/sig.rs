//! Signatures: what functions, constructors and impls say of types, read once each.

use std::sync::{Arc, OnceLock};

use super::written::without_holes;
use super::{Bound, Bounds, Def, Env, Hir, Subst, Type};
use crate::facts::{self, FnId, Generic, ImplId, Name, Owner, TypeId, Where};
use crate::source::FileId;

/// A predicate: a type has a trait.
#[derive(Clone, Debug)]
pub(super) struct Predicate {
    pub(super) ty: Type,
    pub(super) bound: Bound,
}

/// The parameters of something generic and what is demanded of them.
#[derive(Debug, Default)]
pub(super) struct Generics {
    /// Parameters, in the order of turbofish arguments.
    pub(super) own: Vec<Name>,
    /// Those of the impl or trait around, `Self` of a trait among them.
    pub(super) outer: Vec<Name>,
    /// Those that `impl Trait` in a parameter stands for.
    pub(super) anonymous: Vec<Name>,
    pub(super) predicates: Vec<Predicate>,
}

impl Generics {
    pub(super) fn all(&self) -> impl Iterator<Item = &Name> {
        self.outer.iter().chain(&self.own).chain(&self.anonymous)
    }
}

/// What a function says of types.
#[derive(Debug)]
pub(super) struct Signature {
    pub(super) generics: Generics,
    /// The type of `self`.
    pub(super) receiver: Option<Type>,
    /// Those of the other parameters.
    pub(super) params: Vec<Type>,
    /// What a call gives: the future, of an async function.
    pub(super) ret: Type,
}

/// What an impl says of types.
#[derive(Debug)]
pub(super) struct ImplHead {
    pub(super) generics: Generics,
    pub(super) self_ty: Type,
    /// The trait, where it is known.
    pub(super) of_trait: Option<Bound>,
    /// All that its name may stand for, under conditions.
    pub(super) traits: Vec<Def>,
}

/// The signatures of a file.
#[derive(Debug)]
pub(super) struct Signatures {
    functions: Vec<OnceLock<Signature>>,
    impls: Vec<OnceLock<ImplHead>>,
    fields: Vec<OnceLock<Vec<Vec<Type>>>>,
    bounded_fields: Vec<OnceLock<Vec<Vec<Type>>>>,
}

impl Signatures {
    fn of(facts: &facts::Facts) -> Self {
        let empty = |count: usize| (0..count).map(|_| OnceLock::new()).collect();
        Self {
            functions: empty(facts.functions.len()),
            impls: (0..facts.impls.len()).map(|_| OnceLock::new()).collect(),
            fields: (0..facts.types.len()).map(|_| OnceLock::new()).collect(),
            bounded_fields: (0..facts.types.len()).map(|_| OnceLock::new()).collect(),
        }
    }
}

impl Hir {
    fn signatures(&self, file: FileId) -> &Signatures {
        self.signatures[file.0 as usize].get_or_init(|| Signatures::of(self.facts(file)))
    }

    /// What a function says of types.
    pub(super) fn signature(&self, file: FileId, id: FnId) -> &Signature {
        self.signatures(file).functions[id.0 as usize].get_or_init(|| self.read_signature(file, id))
    }

    /// What an impl says of types.
    pub(super) fn impl_head(&self, file: FileId, id: ImplId) -> &ImplHead {
        self.signatures(file).impls[id.0 as usize].get_or_init(|| self.read_impl(file, id))
    }

    /// The types of the fields of each variant of a type, in terms of its parameters.
    pub(super) fn fields_of(&self, file: FileId, id: TypeId) -> &[Vec<Type>] {
        self.signatures(file).fields[id.0 as usize].get_or_init(|| {
            let own = &self.facts(file)[id];
            self.read_fields(&Env::generic(file, own.module, &own.generics).bare(), id)
        })
    }

    /// The same, where parameters stand with their bounds.
    pub fn bounded_fields_of(&self, file: FileId, id: TypeId) -> &[Vec<Type>] {
        self.signatures(file).bounded_fields[id.0 as usize].get_or_init(|| {
            let own = &self.facts(file)[id];
            self.read_fields(&Env::generic(file, own.module, &own.generics), id)
        })
    }

    fn read_fields(&self, env: &Env<'_>, id: TypeId) -> Vec<Vec<Type>> {
        let variants = self.facts(env.file)[id].variants.iter();
        variants
            .map(|variant| {
                let fields = variant.fields.iter();
                fields.map(|field| self.type_of_ty(env, &field.ty)).collect()
            })
            .collect()
    }

    fn read_signature(&self, file: FileId, id: FnId) -> Signature {
        let facts = self.facts(file);
        let function = &facts[id];
        let env = self.env_of_fn(file, id).bare();
        let mut generics = Generics::default();
        match function.owner {
            Owner::Impl(owner) => {
                let own = &facts[owner];
                self.outer(&mut generics, &env, &own.generics, &own.wheres);
            }
            Owner::Trait(owner) => {
                let own = &facts[owner];
                self.outer(&mut generics, &env, &own.generics, &[]);
                generics.outer.push("Self".into());
            }
            Owner::Module | Owner::Foreign => {}
        }
        generics.own = function.generics.iter().map(|own| own.name.clone()).collect();
        self.predicates(&mut generics, &env, &function.generics, &function.wheres);
        let receiver = function.receiver.as_ref().map(|receiver| match &receiver.ty {
            Some(ty) => self.type_of_ty(&env, ty),
            None if receiver.by_ref => Type::Ref(receiver.mutable, Arc::new(self.self_type(&env))),
            None => self.self_type(&env),
        });
        let params = function.params.iter().map(|param| {
            let ty = param.ty.as_ref().map_or(Type::UNKNOWN, |ty| self.type_of_ty(&env, ty));
            named(&mut generics, &ty)
        });
        let params = params.collect();
        let ret = self.type_of_ty(&env, &function.ret);
        let ret = if function.is_async { Type::Future(Arc::new(ret)) } else { ret };
        Signature { generics, receiver, params, ret }
    }

    fn read_impl(&self, file: FileId, id: ImplId) -> ImplHead {
        let own = &self.facts(file)[id];
        let env = self.env_of_impl(file, id).bare();
        let mut generics = Generics::default();
        self.outer(&mut generics, &env, &own.generics, &own.wheres);
        let written = own.trait_.as_ref().map(std::slice::from_ref);
        let bounds = written.map(|path| self.bounds(&env, path)).unwrap_or_default();
        let traits = bounds.iter().map(|bound| bound.def.clone()).collect();
        let of_trait = bounds.into_iter().next().map(|bound| {
            let bound = self.with_defaults(bound, &self.impl_self(file, id));
            bound.map(&mut |ty| matches!(ty, Type::Infer(_)).then_some(Type::UNKNOWN))
        });
        ImplHead { generics, self_ty: self.impl_self(file, id), of_trait, traits }
    }

    /// A bound with the arguments that are left out, where the trait has defaults for them: `Add` is `Add<Self>`.
    pub(super) fn with_defaults(&self, bound: Bound, own: &Type) -> Bound {
        let generics = self.type_params(&bound.def);
        if bound.args.len() >= generics.len() {
            return bound;
        }
        let Def::Trait(file, id) = bound.def else { return bound };
        let env = self.env_of_trait(file, id).bare();
        let mut args = bound.args.to_vec();
        for generic in &generics[args.len()..] {
            let mut subst = Subst::zip(generics, &args);
            subst.add(&"Self".into(), own.clone());
            args.push(
                generic
                    .default
                    .as_ref()
                    .map_or(Type::HOLE, |ty| self.type_of_ty(&env, ty).substitute(&subst)),
            );
        }
        Bound { args: args.into(), ..bound }
    }

    fn outer(&self, all: &mut Generics, env: &Env<'_>, list: &[Generic], wheres: &[Where]) {
        all.outer.extend(list.iter().map(|own| own.name.clone()));
        self.predicates(all, env, list, wheres);
    }

    /// Those that can tell something of types: whether a type is `Send` says nothing.
    fn predicates(&self, all: &mut Generics, env: &Env<'_>, list: &[Generic], wheres: &[Where]) {
        for own in list {
            let ty = Type::Param(own.name.clone(), Arc::new([]));
            all.predicates.extend(
                self.bounds(env, &own.bounds)
                    .into_iter()
                    .map(|bound| self.with_defaults(bound, &ty))
                    .map(|bound| Predicate { ty: ty.clone(), bound: closed(&bound) }),
            );
        }
        for own in wheres {
            let ty = self.type_of_ty(env, &own.ty);
            all.predicates.extend(
                self.bounds(env, &own.bounds)
                    .into_iter()
                    .map(|bound| self.with_defaults(bound, &ty))
                    .map(|bound| Predicate { ty: ty.clone(), bound: closed(&bound) }),
            );
        }
    }

    /// The type parameters' bounds in reach of a function's body, for parameters that stand without them.
    pub(super) fn bounds_in_reach(&self, env: &Env<'_>) -> Vec<(Name, Bounds)> {
        let all = env.generics.iter().flat_map(|list| list.iter());
        let mut found: Vec<(Name, Bounds)> = all
            .map(|own| {
                let ty = Type::Param(own.name.clone(), Arc::new([]));
                let bounds = self.bounds(&env.bare(), &own.bounds).into_iter();
                let bounds = bounds.map(|bound| closed(&self.with_defaults(bound, &ty)));
                (own.name.clone(), bounds.collect())
            })
            .collect();
        if let Some(Owner::Trait(_)) = env.owner
            && let Type::Param(name, bounds) = self.self_type(env)
        {
            found.push((name, bounds));
        }
        found
    }

    /// What the where-clauses in reach of a function's body say of what is no parameter of its own item.
    pub(super) fn wheres_in_reach(&self, file: FileId, id: FnId) -> Vec<Predicate> {
        let facts = self.facts(file);
        let env = self.env_of_fn(file, id).bare();
        let outer = match facts[id].owner {
            Owner::Impl(owner) => &facts[owner].wheres[..],
            _ => &[],
        };
        let mut all = Generics::default();
        self.predicates(&mut all, &env, &[], outer);
        self.predicates(&mut all, &env, &[], &facts[id].wheres);
        all.predicates
    }

    /// A definition's generics, for types.
    pub(super) fn type_params(&self, def: &Def) -> &[Generic] {
        match def {
            Def::Type(file, id) => &self.facts(*file)[*id].generics,
            Def::Trait(file, id) => &self.facts(*file)[*id].generics,
            _ => &[],
        }
    }
}

fn closed(bound: &Bound) -> Bound {
    bound.map(&mut |ty| matches!(ty, Type::Infer(_)).then_some(Type::UNKNOWN))
}

/// Gives each `impl Trait` in a parameter's type a name.
fn named(generics: &mut Generics, ty: &Type) -> Type {
    if !ty.any(&mut |ty| matches!(ty, Type::Opaque(_))) {
        return ty.clone();
    }
    let named = ty.map(&mut |ty| {
        let Type::Opaque(bounds) = ty else { return None };
        let name = Name::from(format!("impl {}", generics.anonymous.len()));
        generics.anonymous.push(name.clone());
        let own = Type::Param(name, Arc::new([]));
        let predicates =
            bounds.iter().map(|bound| Predicate { ty: own.clone(), bound: bound.clone() });
        generics.predicates.extend(predicates);
        Some(own)
    });
    without_holes(named)
}
