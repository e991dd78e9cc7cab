//! Whether a type has a trait, and what its associated types are.

use super::super::condition::MOST;
use super::super::names::PRIMITIVES;
use super::super::sig::Predicate;
use super::super::{Bound, Def, Subst, Type};
use super::context::{Context, Goal};
use super::unify::{Kind, Value, Var, is_int};
use crate::facts::{Cfg, ImplId, Name};
use crate::source::FileId;

/// How many impls are looked at for one goal and those that it leads to. An impl may demand more than it gives
/// (`impl<T> Tr for T where Vec<T>: Tr`), so that the goals need not end.
pub(super) const FUEL: u32 = 256;

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
    /// Impls say so, each under a condition.
    Impls(Vec<(Cfg, Self)>),
    /// Each of the types has it that are meant under conditions.
    Each(Vec<(Cfg, Type)>),
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
        self.goal(|context| context.holds_with_assoc(ty, bound))
    }

    fn holds_with_assoc(&mut self, ty: &Type, bound: &Bound) -> Holds {
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
            let Some(ty) = self.only_number(var, &predicate.bound) else {
                self.wait(var, Goal::Has(predicate));
                return;
            };
            self.vars.unify(&own, &ty);
        }
        let own = self.vars.shallow(&own);
        self.goal(|context| context.learn_what_holds(&own, predicate));
    }

    fn learn_what_holds(&mut self, own: &Type, predicate: Predicate) {
        let before = self.before();
        let Search::Found(reason) = self.search(own, &predicate.bound) else {
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
            let Some(found) = self.assoc_by(own, &predicate.bound.def, &reason, name) else {
                continue;
            };
            if let Type::Opaque(bounds) = expected {
                let goals = bounds
                    .iter()
                    .map(|bound| Goal::Has(Predicate { ty: found.clone(), bound: bound.clone() }));
                self.ready.extend(goals);
            } else {
                self.vars.unify(expected, &found);
            }
        }
    }

    /// The only type of integers that has a trait, for the type of an integer literal: `list.get(0)`.
    fn only_number(&mut self, var: u32, bound: &Bound) -> Option<Type> {
        let Value::Open(Kind::Int, _) = self.vars.value(Var(var)) else { return None };
        let mut fits = None;
        for &name in PRIMITIVES.iter().filter(|name| is_int(name)) {
            let ty = Type::prim(name);
            if self.holds(&ty, bound) != Holds::No {
                if fits.is_some() {
                    return None;
                }
                fits = Some(ty);
            }
        }
        fits
    }

    /// What an impl demands tells what its parameters are: `B` in `impl<B, F: FnMut() -> B> Tr for Map<F>`.
    pub(super) fn learn_from(&mut self, reason: &Reason) {
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
        if let Type::OneOf(list) = &ty {
            return self.by_each(self.choices(list), bound);
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

    /// Whether each of several types has a trait.
    fn by_each(&mut self, list: Vec<(Cfg, Type)>, bound: &Bound) -> Search {
        let holds = list.iter().map(|(_, ty)| self.holds_within(ty, bound)).min();
        match holds {
            Some(Holds::No) => Search::None,
            Some(Holds::Yes) => Search::Found(Reason::Each(list)),
            Some(Holds::Maybe) | None => Search::Open,
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

    fn by_impls(&mut self, ty: &Type, bound: &Bound) -> Search {
        let candidates = self.hir.impls_of_trait(ty, &bound.def);
        let mut fits: Vec<(FileId, ImplId)> = Vec::new();
        let mut is_open = false;
        for &(file, id) in &candidates {
            let Some(left) = self.fuel.checked_sub(1) else { return Search::Open };
            self.fuel = left;
            let before = self.before();
            let holds = self.impl_holds(file, id, ty, bound);
            self.go_back(before);
            match holds {
                Holds::No => {}
                Holds::Maybe | Holds::Yes if fits.is_empty() => fits.push((file, id)),
                // Two impls of one trait without arguments are there under conditions that exclude each other.
                Holds::Yes if bound.args.is_empty() => fits.push((file, id)),
                // The arguments decide, once they are known.
                Holds::Maybe | Holds::Yes => is_open = true,
            }
        }
        if fits.is_empty() {
            return if derives(self.hir.attrs_of(ty), self.hir, &bound.def) {
                Search::Found(Reason::Language(Vec::new()))
            } else if self.hir.is_left_out(ty, &bound.def) {
                Search::Open
            } else {
                Search::None
            };
        }
        if is_open {
            return Search::Open;
        }
        let mut reasons = Vec::new();
        for (cfg, (file, id)) in self.impls_apart(fits) {
            let subst = self.fit_impl(file, id, ty, bound).unwrap_or_default();
            reasons.push((cfg, Reason::Impl(file, id, subst)));
        }
        Search::Found(match reasons.pop() {
            Some((_, only)) if reasons.is_empty() => only,
            last => Reason::Impls(reasons.into_iter().chain(last).collect()),
        })
    }

    /// Of impls of one trait for one type, the first, and those that are there where it is not.
    fn impls_apart(&self, fits: Vec<(FileId, ImplId)>) -> Vec<(Cfg, (FileId, ImplId))> {
        if let [only] = fits[..] {
            return vec![(Cfg::ALWAYS, only)];
        }
        let condition = |&(file, id): &(FileId, ImplId)| {
            self.hir.cfg_at(file, self.hir.facts(file)[id].span).clone()
        };
        let mut all: Vec<_> = fits.into_iter().map(|own| (condition(&own), own)).collect();
        all.sort_by_cached_key(|(cfg, _)| cfg.to_string());
        let mut kept: Vec<(Cfg, (FileId, ImplId))> = Vec::new();
        for (cfg, own) in self.choices(&all) {
            if kept.iter().all(|(known, _)| known.excludes(&cfg)) && kept.len() < MOST {
                kept.push((cfg, own));
            }
        }
        kept
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
}

/// Whether a trait is derived for a type.
fn derives(attrs: &[crate::facts::Attr], hir: &super::super::Hir, def: &Def) -> bool {
    if !attrs.iter().any(|attr| attr.path == "derive") {
        return false;
    }
    let name = hir.name_of(def);
    attrs.iter().filter(|attr| attr.path == "derive").any(|attr| {
        attr.args
            .split(',')
            .any(|path| path.rsplit("::").next().is_some_and(|own| own.trim() == name))
    })
}
