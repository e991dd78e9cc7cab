//! What associated types are.

use std::sync::Arc;

use super::super::{Bound, Cause, Def, Lang, Subst, Type};
use super::context::Context;
use super::solve::{Reason, Search};
use crate::facts::Name;

impl Context<'_> {
    /// An associated type, by the reason for which its type has the trait.
    pub(super) fn assoc_by(
        &mut self,
        ty: &Type,
        def: &Def,
        reason: &Reason,
        name: &Name,
    ) -> Option<Type> {
        match reason {
            Reason::Bound(bound) => {
                let found = bound.assoc.iter().find(|(own, _)| own == name);
                Some(if let Some((_, found)) = found {
                    self.take(found)
                } else {
                    let bound = Arc::new(Bound { assoc: Arc::new([]), ..bound.clone() });
                    Type::Proj(Arc::new(ty.clone()), Some(bound), name.clone())
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
            Reason::Impls(list) => {
                let each = list.iter();
                let each =
                    each.map(|(cfg, own)| Some((cfg.clone(), self.assoc_by(ty, def, own, name)?)));
                let each = each.collect::<Option<Vec<_>>>()?;
                Some(self.joined(each))
            }
            Reason::Each(list) => {
                let bound = Bound::plain(def.clone());
                let each = list.iter();
                let each = each
                    .map(|(cfg, own)| Some((cfg.clone(), self.project(own, Some(&bound), name)?)));
                let each = each.collect::<Option<Vec<_>>>()?;
                Some(self.joined(each))
            }
            Reason::Inner(inner) => {
                self.project(&inner.clone(), Some(&Bound::plain(def.clone())), name)
            }
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
        self.goal(|context| context.project_within(&of, bound, name))
    }

    fn project_within(&mut self, of: &Type, bound: &Bound, name: &Name) -> Option<Type> {
        let def = &bound.def;
        let params = self.hir.type_params(def).len();
        let mut args: Vec<Type> = bound.args.to_vec();
        args.resize_with(params, || Type::HOLE);
        let args = args.iter().map(|ty| self.take(ty)).collect();
        let bound = Bound { def: def.clone(), args, assoc: Arc::new([]) };
        match self.search(of, &bound) {
            Search::Found(reason) => {
                self.learn_from(&reason);
                let found = self.assoc_by(of, def, &reason, name);
                Some(found.unwrap_or(Type::Unknown(Cause::Generic)))
            }
            Search::Open if self.fuel == 0 => Some(Type::Unknown(Cause::Limit)),
            Search::Open if self.open_in(of, Some(&bound)).is_some() => None,
            Search::Open | Search::None => Some(match of {
                Type::Param(..) | Type::Opaque(_) | Type::Dyn(_) | Type::Proj(..) => {
                    Type::Proj(Arc::new(of.clone()), Some(Arc::new(bound)), name.clone())
                }
                Type::Extern(path, _) => Type::Unknown(self.hir.crate_cause(self.file, path)),
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
            return self.project(of, Some(&bound), name).unwrap_or(Type::Unknown(Cause::Generic));
        }
        let found = bounds.iter().flat_map(|bound| bound.assoc.iter()).find(|(own, _)| own == name);
        if let Some((_, found)) = found {
            return self.take(found);
        }
        let given = self.hir.traits_giving(of, name).into_iter();
        let declared =
            [Lang::Future, Lang::IntoFuture, Lang::Iterator, Lang::IntoIterator, Lang::Deref];
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
