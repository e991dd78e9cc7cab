//! Whether a type has a trait, and what its associated types are.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::super::sig::Predicate;
use super::super::{Bound, Cause, Def, Lang, Subst, Type};
use super::context::{Context, Goal};
use crate::facts::{ImplId, Name};
use crate::source::FileId;

/// How many impls are looked at for one goal and those that it leads to. An impl may demand more than it gives
/// (`impl<T> Tr for T where Vec<T>: Tr`), so that the goals need not end.
const FUEL: u32 = 2_000;

/// Whether something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::hir) enum Holds {
    No,
    /// Not enough is known.
    Maybe,
    Yes,
}

/// Why a type has a trait.
#[derive(Clone, Debug)]
pub(in crate::hir) enum Reason {
    /// A bound says so.
    Bound(Bound),
    /// An impl says so.
    Impl(FileId, ImplId, Subst),
    /// The language says so; with the associated types that it gives.
    Language(Vec<(Name, Type)>),
    /// Another type in it has the trait.
    Inner(Type),
}

/// What the search for a reason came to.
#[derive(Debug)]
pub(in crate::hir) enum Search {
    /// There is none.
    None,
    /// Not enough is known, or there are several.
    Open,
    /// It is this one.
    Found(Reason),
}

impl Context<'_> {
    /// Whether a type has a trait.
    pub(in crate::hir) fn holds(&mut self, ty: &Type, bound: &Bound) -> Holds {
        if self.open.is_empty() {
            self.fuel = FUEL;
        }
        let before = self.before();
        let found = self.search(ty, bound);
        let holds = match found {
            Search::None => Holds::No,
            Search::Open => Holds::Maybe,
            Search::Found(Reason::Bound(found)) => self.agrees(&found, bound),
            Search::Found(reason) => self.assoc_agree(ty, &reason, bound),
        };
        self.go_back(before);
        holds
    }

    fn agrees(&mut self, found: &Bound, wanted: &Bound) -> Holds {
        for (name, ty) in wanted.assoc.iter() {
            let own = found.assoc.iter().find(|(own, _)| own == name);
            if let Some((_, own)) = own
                && !matches!(ty, Type::Opaque(_))
                && !self.vars.unify(own, ty)
            {
                return Holds::No;
            }
        }
        Holds::Yes
    }

    fn assoc_agree(&mut self, ty: &Type, reason: &Reason, wanted: &Bound) -> Holds {
        let mut holds = Holds::Yes;
        for (name, expected) in wanted.assoc.iter() {
            let Some(found) = self.assoc_by(ty, &wanted.def, reason, name) else {
                holds = Holds::Maybe;
                continue;
            };
            if let Type::Opaque(bounds) = expected {
                for bound in bounds.iter() {
                    holds = holds.min(self.holds(&found, bound));
                }
            } else if !self.vars.unify(&found, expected) {
                return Holds::No;
            }
        }
        holds
    }

    /// Learns from the fact that a type has a trait.
    pub(super) fn attempt_has(&mut self, predicate: Predicate) {
        let own = self.vars.shallow(&predicate.ty);
        if let Type::Infer(var) = own {
            self.wait(var, Goal::Has(predicate));
            return;
        }
        if self.open.is_empty() {
            self.fuel = FUEL;
        }
        let before = self.before();
        let Search::Found(reason) = self.search(&own, &predicate.bound) else {
            self.go_back(before);
            // An argument of the trait may tell which impl it is.
            let open = predicate.bound.args.iter().find_map(|ty| match self.vars.shallow(ty) {
                Type::Infer(var) => Some(var),
                _ => None,
            });
            if let Some(var) = open {
                self.wait(var, Goal::Has(predicate));
            }
            return;
        };
        self.keep(before);
        if let Reason::Impl(file, id, subst) = &reason {
            let head = self.hir.impl_head(*file, *id);
            self.demand(&head.generics, subst);
        }
        for (name, expected) in predicate.bound.assoc.iter() {
            let Some(found) = self.assoc_by(&own, &predicate.bound.def, &reason, name) else {
                continue;
            };
            if let Type::Opaque(bounds) = expected {
                let goals = bounds.iter().map(|bound| {
                    Goal::Has(Predicate { ty: found.clone(), bound: bound.clone() })
                });
                self.ready.extend(goals);
            } else {
                self.vars.unify(expected, &found);
            }
        }
    }

    /// What an impl demands tells what its parameters are: `B` in `impl<B, F: FnMut() -> B> Tr for Map<F>`.
    fn learn_from(&mut self, reason: &Reason) {
        let Reason::Impl(file, id, subst) = reason else { return };
        let count = self.ready.len();
        self.demand(&self.hir.impl_head(*file, *id).generics, subst);
        for goal in self.ready.split_off(count) {
            self.attempt(goal);
        }
    }

    /// Why a type has a trait. Where there is one reason, the type and the trait's arguments are made to fit it.
    pub(in crate::hir) fn search(&mut self, ty: &Type, bound: &Bound) -> Search {
        let ty = self.vars.shallow(ty);
        match &ty {
            Type::Unknown(_) | Type::Infer(_) => return Search::Open,
            Type::Never => return Search::Found(Reason::Language(Vec::new())),
            _ => {}
        }
        if let Def::Extern(_) = bound.def {
            return Search::Open;
        }
        let key = (self.vars.resolve(&ty), bound.def.clone());
        if self.open.contains(&key) {
            // What rests on itself holds where nothing speaks against it.
            return Search::Found(Reason::Language(Vec::new()));
        }
        let Some(left) = self.fuel.checked_sub(1) else { return Search::Open };
        self.fuel = left;
        if let Some(found) = self.by_bounds(&ty, bound) {
            return Search::Found(Reason::Bound(found));
        }
        if let Some(found) = self.by_language(&ty, bound) {
            return Search::Found(found);
        }
        self.open.push(key);
        let found = stacker::maybe_grow(1 << 20, 8 << 20, || self.by_impls(&ty, bound));
        self.open.pop();
        if matches!(found, Search::None) && self.hir.is_extension(&bound.def) {
            return self.by_supertraits(&ty, bound);
        }
        match (&found, &ty) {
            (Search::None, Type::Extern(..) | Type::Proj(..)) => Search::Open,
            (Search::None, Type::Adt(def, args)) if self.hir.is_transparent(def) => {
                match args.first() {
                    Some(inner) => match self.search(inner, bound) {
                        Search::Found(_) => Search::Found(Reason::Inner(inner.clone())),
                        other => other,
                    },
                    None => found,
                }
            }
            _ => found,
        }
    }

    /// A stub's trait that every type with its supertraits has.
    fn by_supertraits(&mut self, ty: &Type, bound: &Bound) -> Search {
        let all = self.with_supertraits(vec![bound.clone()], ty);
        let holds = all.iter().skip(1).map(|above| self.holds_within(ty, above)).min();
        match holds {
            Some(Holds::No) => Search::None,
            Some(Holds::Maybe) => Search::Open,
            Some(Holds::Yes) | None => Search::Found(Reason::Language(Vec::new())),
        }
    }

    /// As [`Context::holds`], on the fuel of the goal that is open.
    fn holds_within(&mut self, ty: &Type, bound: &Bound) -> Holds {
        let before = self.before();
        let found = self.search(ty, bound);
        self.go_back(before);
        match found {
            Search::None => Holds::No,
            Search::Open => Holds::Maybe,
            Search::Found(_) => Holds::Yes,
        }
    }

    /// The bounds that are known of a type: of a parameter, an `impl`, a `dyn`, an associated type; supertraits too.
    pub(in crate::hir) fn known_bounds(&mut self, ty: &Type) -> Vec<Bound> {
        let mut own: Vec<Bound> = match ty {
            Type::Param(name, bounds) if bounds.is_empty() => {
                self.params.get(name).map(|bounds| bounds.to_vec()).unwrap_or_default()
            }
            Type::Param(_, bounds) | Type::Opaque(bounds) | Type::Dyn(bounds) => bounds.to_vec(),
            Type::Proj(of, bound, name) => self.declared_bounds(of, bound.as_deref(), name),
            _ => return Vec::new(),
        };
        for at in 0..self.wheres.len() {
            let Predicate { ty: of, bound } = self.wheres[at].clone();
            if same_place(&of, ty) {
                own.push(bound);
            }
        }
        self.with_supertraits(own, ty)
    }

    /// What a trait demands of an associated type that it declares.
    fn declared_bounds(&mut self, of: &Type, bound: Option<&Bound>, name: &Name) -> Vec<Bound> {
        let declared = match bound {
            Some(bound) => Some(bound.clone()),
            None => self.known_bounds(of).into_iter().find(|bound| self.declares(&bound.def, name)),
        };
        let Some(bound) = declared else { return Vec::new() };
        let Def::Trait(file, id) = bound.def else { return Vec::new() };
        let own = &self.hir.facts(file)[id];
        let Some(assoc) = own.types.iter().find(|own| own.name == *name) else { return Vec::new() };
        let env = self.hir.env_of_trait(file, id).bare();
        let mut subst = Subst::default();
        subst.add(&"Self".into(), of.clone());
        for (generic, arg) in own.generics.iter().zip(bound.args.iter()) {
            subst.add(&generic.name, arg.clone());
        }
        let bounds = self.hir.bounds(&env, &assoc.bounds);
        bounds.into_iter().map(|bound| bound.substitute(&subst)).collect()
    }

    fn declares(&self, def: &Def, name: &Name) -> bool {
        matches!(def, Def::Trait(file, id)
            if self.hir.facts(*file)[*id].types.iter().any(|own| own.name == *name))
    }

    /// Bounds and those of their traits' supertraits.
    pub(super) fn with_supertraits(&self, mut list: Vec<Bound>, ty: &Type) -> Vec<Bound> {
        let mut seen: FxHashSet<Def> = list.iter().map(|bound| bound.def.clone()).collect();
        let mut next = 0;
        while let Some(bound) = list.get(next) {
            next += 1;
            let Def::Trait(file, id) = bound.def else { continue };
            let own = &self.hir.facts(file)[id];
            if own.supertraits.is_empty() {
                continue;
            }
            let env = self.hir.env_of_trait(file, id).bare();
            let mut subst = Subst::default();
            subst.add(&"Self".into(), ty.clone());
            for (generic, arg) in own.generics.iter().zip(bound.args.iter()) {
                subst.add(&generic.name, arg.clone());
            }
            // What is said of an associated type here is said of the one that a supertrait declares.
            let said = Arc::clone(&bound.assoc);
            for above in self.hir.bounds(&env, &own.supertraits) {
                if seen.insert(above.def.clone()) {
                    let mut above = above.substitute(&subst);
                    let declared = said.iter().filter(|(name, _)| {
                        self.declares(&above.def, name)
                            && above.assoc.iter().all(|(own, _)| own != name)
                    });
                    above.assoc = above.assoc.iter().chain(declared).cloned().collect();
                    list.push(above);
                }
            }
        }
        list
    }

    fn by_bounds(&mut self, ty: &Type, bound: &Bound) -> Option<Bound> {
        let known = self.known_bounds(ty);
        let lang = self.hir.lang_of(&bound.def);
        let is_call = matches!(lang, Some(Lang::Fn | Lang::AsyncFn));
        for own in known {
            let fits = own.def == bound.def || (is_call && self.hir.lang_of(&own.def) == lang);
            if fits && own.args.iter().zip(bound.args.iter()).all(|(a, b)| self.vars.unify(a, b)) {
                let assoc = own.assoc.iter().map(|(name, ty)| {
                    let ty = if let Type::Opaque(_) = ty { ty.clone() } else { self.take(ty) };
                    (name.clone(), ty)
                });
                let assoc = assoc.collect();
                return Some(Bound { assoc, ..own });
            }
        }
        None
    }

    fn by_impls(&mut self, ty: &Type, bound: &Bound) -> Search {
        let candidates = self.hir.impls_of_trait(ty, &bound.def);
        let mut fits: Option<(FileId, ImplId)> = None;
        let mut is_open = false;
        for &(file, id) in candidates.iter() {
            let Some(left) = self.fuel.checked_sub(1) else { return Search::Open };
            self.fuel = left;
            let before = self.before();
            let holds = self.impl_holds(file, id, ty, bound);
            self.go_back(before);
            match holds {
                Holds::No => {}
                Holds::Maybe | Holds::Yes if fits.is_none() => fits = Some((file, id)),
                // Two impls of one trait without arguments are there under conditions that exclude each other.
                Holds::Yes if bound.args.is_empty() => {}
                // The arguments decide, once they are known.
                Holds::Maybe | Holds::Yes => is_open = true,
            }
        }
        let Some((file, id)) = fits else {
            return if derives(self.hir.attrs_of(ty), self.hir, &bound.def) {
                Search::Found(Reason::Language(Vec::new()))
            } else if self.hir.is_left_out(ty, &bound.def) {
                Search::Open
            } else {
                Search::None
            };
        };
        if is_open {
            return Search::Open;
        }
        let subst = self.fit_impl(file, id, ty, bound).unwrap_or_default();
        Search::Found(Reason::Impl(file, id, subst))
    }

    /// Makes an impl's parameters fit a type and a trait's arguments.
    pub(super) fn fit_impl(
        &mut self,
        file: FileId,
        id: ImplId,
        ty: &Type,
        bound: &Bound,
    ) -> Option<Subst> {
        let head = self.hir.impl_head(file, id);
        let subst = Subst::of(&head.generics, |_| self.fresh());
        let own = self.take_with(&head.self_ty, &subst);
        if !self.vars.unify(&own, ty) {
            return None;
        }
        if let Some(of_trait) = &head.of_trait {
            for (own, arg) in of_trait.args.iter().zip(bound.args.iter()) {
                let own = self.take_with(own, &subst);
                if !self.vars.unify(&own, arg) {
                    return None;
                }
            }
        }
        Some(subst)
    }

    fn impl_holds(&mut self, file: FileId, id: ImplId, ty: &Type, bound: &Bound) -> Holds {
        let Some(subst) = self.fit_impl(file, id, ty, bound) else { return Holds::No };
        self.demands_hold(&self.hir.impl_head(file, id).generics.predicates, &subst)
    }

    /// Whether what something generic demands holds.
    pub(super) fn demands_hold(&mut self, predicates: &[Predicate], subst: &Subst) -> Holds {
        let mut holds = Holds::Yes;
        for predicate in predicates {
            let ty = self.take_with(&predicate.ty, subst);
            let bound = self.take_bound(&predicate.bound, subst);
            holds = holds.min(self.holds(&ty, &bound));
            if holds == Holds::No {
                break;
            }
        }
        holds
    }

    /// An associated type, by the reason for which its type has the trait.
    fn assoc_by(&mut self, ty: &Type, def: &Def, reason: &Reason, name: &Name) -> Option<Type> {
        match reason {
            Reason::Bound(bound) => {
                let found = bound.assoc.iter().find(|(own, _)| own == name);
                Some(match found {
                    Some((_, found)) => self.take(found),
                    None => {
                        let bound = Arc::new(Bound { assoc: Arc::new([]), ..bound.clone() });
                        Type::Proj(Arc::new(ty.clone()), Some(bound), name.clone())
                    }
                })
            }
            Reason::Impl(file, id, subst) => {
                if let Some(found) = self.hir.assoc_type(*file, *id, name) {
                    let mut subst = subst.clone();
                    subst.add(&"Self".into(), ty.clone());
                    return Some(self.take_with(&found, &subst));
                }
                self.default_assoc(ty, def, name)
            }
            Reason::Language(list) => {
                list.iter().find(|(own, _)| own == name).map(|(_, ty)| ty.clone())
            }
            Reason::Inner(inner) => self.project(&inner.clone(), Some(&Bound::plain(def.clone())), name),
        }
    }

    fn default_assoc(&mut self, ty: &Type, def: &Def, name: &Name) -> Option<Type> {
        let Def::Trait(file, id) = def else { return None };
        let own = &self.hir.facts(*file)[*id];
        let default = own.types.iter().find(|own| own.name == *name)?.default.as_ref()?;
        let default = self.hir.type_of_ty(&self.hir.env_of_trait(*file, *id).bare(), default);
        let mut subst = Subst::default();
        subst.add(&"Self".into(), ty.clone());
        Some(self.take_with(&default, &subst))
    }

    /// An associated type of a type, where it is known by now.
    pub(in crate::hir) fn project(
        &mut self,
        of: &Type,
        bound: Option<&Bound>,
        name: &Name,
    ) -> Option<Type> {
        let of = self.vars.shallow(of);
        match &of {
            Type::Infer(_) => return None,
            Type::Unknown(cause) => return Some(Type::Unknown(cause.clone())),
            _ => {}
        }
        let Some(bound) = bound else { return Some(self.project_by_name(&of, name)) };
        let def = &bound.def;
        if self.open.is_empty() {
            self.fuel = FUEL;
        }
        let params = self.hir.type_params(def).len();
        let mut args: Vec<Type> = bound.args.to_vec();
        args.resize_with(params, || Type::HOLE);
        let args = args.iter().map(|ty| self.take(ty)).collect();
        let bound = Bound { def: def.clone(), args, assoc: Arc::new([]) };
        match self.search(&of, &bound) {
            Search::Found(reason) => {
                self.learn_from(&reason);
                let found = self.assoc_by(&of, def, &reason, name);
                Some(found.unwrap_or(Type::Unknown(Cause::Generic)))
            }
            Search::Open | Search::None => Some(match &of {
                Type::Param(..) | Type::Opaque(_) | Type::Dyn(_) | Type::Proj(..) => {
                    Type::Proj(Arc::new(of.clone()), Some(Arc::new(bound)), name.clone())
                }
                Type::Extern(path, _) => Type::Unknown(crate_cause(path)),
                _ => Type::Unknown(Cause::Generic),
            }),
        }
    }

    /// `T::Item`, where it is not said of which trait.
    fn project_by_name(&mut self, of: &Type, name: &Name) -> Type {
        let bounds = self.known_bounds(of);
        let declared = bounds.iter().find(|bound| self.declares(&bound.def, name));
        if let Some(bound) = declared {
            let bound = bound.clone();
            return self
                .project(of, Some(&bound), name)
                .unwrap_or(Type::Unknown(Cause::Generic));
        }
        let found = bounds.iter().flat_map(|bound| bound.assoc.iter()).find(|(own, _)| own == name);
        if let Some((_, found)) = found {
            return self.take(found);
        }
        let given = self.hir.traits_giving(of, name).into_iter();
        let declared = [Lang::Future, Lang::IntoFuture, Lang::Iterator, Lang::IntoIterator, Lang::Deref];
        let declared = declared.iter().filter_map(|&lang| self.hir.lang_def(lang).cloned());
        let traits: Vec<Def> = given.chain(declared).collect();
        for def in traits {
            if !self.declares(&def, name) {
                continue;
            }
            if let Some(found) = self.project(of, Some(&Bound::plain(def)), name)
                && !found.is_unknown()
            {
                return found;
            }
        }
        Type::Unknown(Cause::Generic)
    }
}

/// The cause for what is not known of a type of a crate without sources and stub.
pub(super) fn crate_cause(path: &Name) -> Cause {
    Cause::Crate(path.split("::").next().unwrap_or_default().into())
}

/// Whether a predicate speaks of this very type.
fn same_place(of: &Type, ty: &Type) -> bool {
    of == ty
}

/// Whether a trait is derived for a type.
fn derives(attrs: &[crate::facts::Attr], hir: &super::super::Hir, def: &Def) -> bool {
    let name = hir.name_of(def);
    attrs.iter().filter(|attr| attr.path == "derive").any(|attr| {
        attr.args.split(',').any(|path| path.rsplit("::").next().is_some_and(|own| own.trim() == name))
    })
}
