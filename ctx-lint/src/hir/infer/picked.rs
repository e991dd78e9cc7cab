//! From a function that was picked to the one that runs: that of the impl, where the type is known.

use std::sync::Arc;

use super::super::{Bound, Callee, Def, Hir, Subst, Type};
use super::context::Context;
use super::method::Picked;
use super::solve::{Reason, Search};
use crate::facts::{FnId, Owner};
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

    /// A picked function as a callee, with the types that are known.
    pub(in crate::hir) fn callee_of(&self, context: &mut Context<'_>, picked: &Picked) -> Callee {
        let subst = picked.subst.map(|ty| context.resolve(ty));
        let (file, id) = self.in_impl(context, picked, &subst).unwrap_or((picked.file, picked.id));
        Callee { file, id, subst, certain: picked.certain }
    }

    /// The function that the impl of a known type has for one of a trait.
    fn in_impl(
        &self,
        context: &mut Context<'_>,
        picked: &Picked,
        subst: &Subst,
    ) -> Option<(FileId, FnId)> {
        let facts = self.facts(picked.file);
        let function = &facts[picked.id];
        let Owner::Trait(of) = function.owner else { return None };
        let own = subst.get("Self")?;
        if !matches!(own, Type::Adt(..) | Type::Prim(_) | Type::Ref(..) | Type::Slice(_)) {
            return None;
        }
        let generics = &facts[of].generics;
        let args =
            generics.iter().map(|own| subst.get(&own.name).cloned().unwrap_or(Type::UNKNOWN));
        let bound =
            Bound { def: Def::Trait(picked.file, of), args: args.collect(), assoc: Arc::new([]) };
        let before = context.before();
        let found = context.goal(|context| context.search(own, &bound));
        context.go_back(before);
        let Search::Found(Reason::Impl(file, id, _)) = found else {
            return None;
        };
        let home = self.facts(file);
        let mut own = home[id].functions.iter().copied();
        own.find(|&own| home[own].name == function.name).map(|own| (file, own))
    }
}
