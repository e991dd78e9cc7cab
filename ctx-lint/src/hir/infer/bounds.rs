//! What is known of a type by bounds.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use super::super::sig::Predicate;
use super::super::{Bound, Def, Lang, Subst, Type};
use super::context::Context;
use crate::facts::Name;

impl Context<'_> {
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
            if of == *ty {
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

    pub(super) fn declares(&self, def: &Def, name: &Name) -> bool {
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

    pub(super) fn by_bounds(&mut self, ty: &Type, bound: &Bound) -> Option<Bound> {
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
}
