//! From a function that was picked to the one that runs: that of the impl, where the type is known.

use std::sync::Arc;

use super::super::written::without_holes;
use super::super::{Bound, Callee, Def, Hir, Subst, Type};
use super::context::Context;
use super::method::Picked;
use super::solve::{Reason, Search};
use crate::facts::{FnId, ImplId, Owner};
use crate::source::FileId;

impl Hir {
    /// A function of a trait, or of one that it demands.
    pub(in crate::hir) fn fn_of_trait(&self, def: &Def, name: &str) -> Option<(FileId, FnId)> {
        match def {
            Def::Trait(file, id) => self.fn_of_this_trait(*file, *id, name),
            _ => None,
        }
    }

    /// A function of this very trait.
    pub(in crate::hir) fn fn_of_this_trait(
        &self,
        file: FileId,
        id: crate::facts::TraitId,
        name: &str,
    ) -> Option<(FileId, FnId)> {
        let facts = self.facts(file);
        let mut all = facts[id].functions.iter().copied();
        all.find(|&own| facts[own].name == name).map(|own| (file, own))
    }

    /// The functions that a picked one may be, as callees with the types that are known; the first is the one that comes
    /// first by its condition.
    pub(in crate::hir) fn callees_of(
        &self,
        context: &mut Context<'_>,
        picked: &Picked,
    ) -> Vec<Callee> {
        let mut found: Vec<Callee> = Vec::new();
        for picked in std::iter::once(picked).chain(&picked.others) {
            let subst = picked.subst.map(|ty| context.resolve(ty));
            let mut all = self.in_impl(context, picked, &subst);
            if all.is_empty() {
                all.push((picked.file, picked.id));
            }
            for (file, id) in all {
                if !found.iter().any(|own| (own.file, own.id) == (file, id)) {
                    let subst = subst.map(|ty| without_holes(ty.clone()));
                    found.push(Callee { file, id, subst, certain: picked.certain });
                }
            }
        }
        found
    }

    /// The functions that the impls of a known type have for one of a trait: one under each condition.
    fn in_impl(
        &self,
        context: &mut Context<'_>,
        picked: &Picked,
        subst: &Subst,
    ) -> Vec<(FileId, FnId)> {
        let facts = self.facts(picked.file);
        let function = &facts[picked.id];
        let Owner::Trait(of) = function.owner else { return Vec::new() };
        let Some(own) = subst.get("Self") else { return Vec::new() };
        if !matches!(own, Type::Adt(..) | Type::Prim(_) | Type::Ref(..) | Type::Slice(_)) {
            return Vec::new();
        }
        let generics = &facts[of].generics;
        let args =
            generics.iter().map(|own| subst.get(&own.name).cloned().unwrap_or(Type::UNKNOWN));
        let bound =
            Bound { def: Def::Trait(picked.file, of), args: args.collect(), assoc: Arc::new([]) };
        let before = context.before();
        let found = context.goal(|context| context.search(own, &bound));
        context.go_back(before);
        let reasons = match found {
            Search::Found(Reason::Impls(list)) => list.into_iter().map(|(_, own)| own).collect(),
            Search::Found(reason) => vec![reason],
            _ => Vec::new(),
        };
        let impls = reasons.into_iter().filter_map(|reason| match reason {
            Reason::Impl(file, id, _) => Some((file, id)),
            _ => None,
        });
        impls.flat_map(|(file, id)| self.named_in(context, file, id, &function.name)).collect()
    }

    /// The functions of a name in an impl: one, or several of which each is there under a condition.
    fn named_in(
        &self,
        context: &Context<'_>,
        file: FileId,
        id: ImplId,
        name: &str,
    ) -> Vec<(FileId, FnId)> {
        let facts = self.facts(file);
        let all = facts[id].functions.iter().copied().filter(|&own| facts[own].name == name);
        let all = all.map(|own| (self.cfg_at(file, facts[own].span).clone(), (file, own)));
        let mut all: Vec<_> = all.collect();
        if all.len() > 1 {
            all.sort_by_cached_key(|(cfg, _)| cfg.to_string());
            all = context.choices(&all);
        }
        all.into_iter().map(|(_, own)| own).collect()
    }
}
