//! What belongs to a type or a trait: functions and constants that a path names.

use std::sync::Arc;

use super::super::{Bound, Cause, Def, Subst, Type};
use super::Context;
use super::alternative::Merged;
use super::method::Picked;
use super::solve::Holds;
use crate::facts::Name;

impl Context<'_> {
    /// A function that belongs to a type, whether it has a receiver or not.
    pub(in crate::hir) fn assoc_fn(&mut self, ty: &Type, name: &Name) -> Option<Picked> {
        let ty = self.known(ty);
        if let Type::OneOf(list) = &ty {
            let mut merged = Merged::default();
            for (cfg, own) in self.choices(list) {
                let picked = self.assoc_fn(&own, name);
                merged.add(&cfg, picked.ok_or(Cause::Alternatives));
            }
            return merged.finish().ok();
        }
        for bound in self.known_bounds(&ty) {
            if let Some(found) = self.fn_of_bound(&bound, name, &ty) {
                return Some(found);
            }
        }
        let hir = self.hir;
        let impls = hir.impls_by_name(&ty);
        for of_traits in [false, true] {
            let mut fits = Vec::new();
            for &(file, of, id) in impls.functions(name) {
                let of_trait = &hir.impl_head(file, of).of_trait;
                if hir.facts(file)[of].trait_.is_some() != of_traits {
                    continue;
                }
                // The same trait may have another impl for the same type, with other arguments.
                let bound = of_trait.as_ref().filter(|bound| bound.args.is_empty());
                if of_traits && bound.is_none() {
                    continue;
                }
                let plain = Bound::plain(Def::Prim(Name::default()));
                let before = self.before();
                let fit = self.fit_impl(file, of, &ty, &plain);
                let holds = fit.is_some_and(|subst| {
                    let head = hir.impl_head(file, of);
                    self.demands_hold(&head.generics.predicates, &subst) != Holds::No
                });
                self.go_back(before);
                if holds {
                    fits.push((file, of, id));
                }
            }
            let (fits, is_sure) = self.told_apart(fits, |&(file, _, id)| (file, id), |_| false);
            let mut merged = Merged::default();
            for (cfg, (file, of, id)) in fits {
                let plain = Bound::plain(Def::Prim(Name::default()));
                let mut subst = self.fit_impl(file, of, &ty, &plain).unwrap_or_default();
                subst.add(&"Self".into(), ty.clone());
                let picked = Picked { certain: is_sure, ..Picked::new(file, id, subst) };
                merged.add(&cfg, Ok(picked));
            }
            if let Ok(found) = merged.finish() {
                return Some(found);
            }
        }
        if let Type::Unknown(_) | Type::Infer(_) | Type::Extern(..) = ty {
            return None;
        }
        for &(file, id) in hir.traits_with((self.file, self.module), name).iter() {
            let def = Def::Trait(file, id);
            if !hir.trait_in_scope(self.file, self.module, &def) {
                continue;
            }
            let args = hir.type_params(&def).iter().map(|_| self.fresh()).collect();
            let bound = Bound { def, args, assoc: Arc::new([]) };
            let holds = self.holds(&ty, &bound);
            if (holds == Holds::Yes || holds == Holds::Maybe && !hir.is_left_out(&ty, &bound.def))
                && let Some(found) = self.fn_of_bound(&bound, name, &ty)
            {
                return Some(found);
            }
        }
        None
    }

    /// A function of a trait, or of one that it demands, for a type that has it.
    pub(in crate::hir) fn fn_of_bound(
        &mut self,
        bound: &Bound,
        name: &Name,
        own: &Type,
    ) -> Option<Picked> {
        let all = self.with_supertraits(vec![bound.clone()], own);
        all.into_iter().find_map(|bound| {
            let (file, id) = self.hir.fn_of_trait(&bound.def, name)?;
            let mut subst = Subst::default();
            subst.add(&"Self".into(), own.clone());
            for (generic, arg) in self.hir.type_params(&bound.def).iter().zip(bound.args.iter()) {
                subst.add(&generic.name, arg.clone());
            }
            Some(Picked::new(file, id, subst))
        })
    }

    /// A constant that belongs to a type.
    pub(super) fn constant(&mut self, ty: &Type, name: &Name) -> Option<Type> {
        let ty = self.known(ty);
        if let Type::OneOf(list) = &ty {
            let choices = self.choices(list).into_iter();
            let each = choices.map(|(cfg, own)| Some((cfg, self.constant(&own, name)?)));
            let each = each.collect::<Option<Vec<_>>>()?;
            return Some(self.joined(each));
        }
        let hir = self.hir;
        for (file, id) in hir.impls_of(&ty) {
            let own = &hir.facts(file)[id];
            let Some((_, written)) = own.consts.iter().find(|(own, _)| own == name) else {
                continue;
            };
            let plain = Bound::plain(Def::Prim(Name::default()));
            let Some(mut subst) = self.fit_impl(file, id, &ty, &plain) else { continue };
            subst.add(&"Self".into(), ty.clone());
            let written = hir.type_of_ty(&hir.env_of_impl(file, id).bare(), written);
            return Some(self.take_with(&written, &subst));
        }
        let mut bounds = self.known_bounds(&ty);
        let heads = hir.impls_of(&ty).into_iter();
        bounds.extend(heads.filter_map(|(file, id)| hir.impl_head(file, id).of_trait.clone()));
        for bound in bounds {
            let Def::Trait(file, id) = bound.def else { continue };
            let own = &hir.facts(file)[id];
            let Some((_, written)) = own.consts.iter().find(|(own, _)| own == name) else {
                continue;
            };
            let mut subst = Subst::default();
            subst.add(&"Self".into(), ty.clone());
            let written = hir.type_of_ty(&hir.env_of_trait(file, id).bare(), written);
            return Some(self.take_with(&written, &subst));
        }
        None
    }
}
