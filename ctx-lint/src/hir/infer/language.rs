//! The traits that the language itself gives to types.

use std::sync::Arc;

use super::super::{Bound, Lang, Type};
use super::context::Context;
use super::solve::{Holds, Reason};
use crate::facts::Name;

impl Context<'_> {
    /// Why a type has a trait, where the language says so.
    pub(super) fn by_language(&mut self, ty: &Type, bound: &Bound) -> Option<Reason> {
        let assoc = match (self.hir.lang_of(&bound.def)?, ty) {
            (Lang::Fn, Type::Fn(..) | Type::Closure(..) | Type::Ref(..)) => {
                let ret = self.called(ty, &bound.args)?;
                vec![(Name::new_static("Output"), ret)]
            }
            (Lang::AsyncFn, Type::Fn(..) | Type::Closure(..) | Type::Ref(..)) => {
                let ret = self.called(ty, &bound.args)?;
                let output = self.projected_lang(&ret, Lang::IntoFuture, "Output");
                vec![(Name::new_static("Output"), output)]
            }
            (Lang::Future, Type::Future(output)) => {
                vec![(Name::new_static("Output"), (**output).clone())]
            }
            (Lang::IntoFuture, ty) => {
                let output = self.given(ty, Lang::Future, "Output")?;
                vec![(Name::new_static("Output"), output), ("IntoFuture".into(), ty.clone())]
            }
            (Lang::IntoIterator, ty) => {
                let item = self.given(ty, Lang::Iterator, "Item")?;
                vec![(Name::new_static("Item"), item), ("IntoIter".into(), ty.clone())]
            }
            (Lang::Deref, Type::Ref(_, inner)) => {
                vec![(Name::new_static("Target"), (**inner).clone())]
            }
            (
                Lang::Copy | Lang::Clone,
                Type::Prim(_)
                | Type::Ref(false, _)
                | Type::Ptr(_)
                | Type::Fn(..)
                | Type::Closure(..),
            ) => Vec::new(),
            (Lang::Copy | Lang::Clone, Type::Tuple(parts)) => {
                self.all_hold(parts, bound)?;
                Vec::new()
            }
            (Lang::Copy | Lang::Clone, Type::Array(inner)) => {
                self.all_hold(std::slice::from_ref(&**inner), bound)?;
                Vec::new()
            }
            _ => return None,
        };
        Some(Reason::Language(assoc))
    }

    fn all_hold(&mut self, parts: &[Type], bound: &Bound) -> Option<()> {
        parts.iter().all(|ty| self.holds(ty, bound) != Holds::No).then_some(())
    }

    /// What calling a value with arguments of some types gives.
    pub(super) fn called(&mut self, ty: &Type, args: &[Type]) -> Option<Type> {
        match self.vars.shallow(ty) {
            Type::Fn(params, ret) => {
                for (param, arg) in params.iter().zip(args) {
                    self.vars.unify(param, arg);
                }
                Some((*ret).clone())
            }
            Type::Closure(_, id) => {
                let own = self.closures.get(&id)?.clone();
                for (param, arg) in own.params.iter().zip(args) {
                    self.vars.unify(param, arg);
                }
                Some(own.ret)
            }
            Type::Ref(_, inner) => self.called(&inner, args),
            _ => None,
        }
    }

    /// An associated type of a trait of the language, where the type has that trait.
    fn given(&mut self, ty: &Type, lang: Lang, name: &str) -> Option<Type> {
        let bound = Bound::plain(self.hir.lang_def(lang)?.clone());
        (self.holds(ty, &bound) == Holds::Yes)
            .then(|| self.project(ty, Some(&bound), &name.into()))
            .flatten()
    }

    /// An associated type of a trait of the language: a variable, where it is not known yet.
    pub(in crate::hir) fn projected_lang(&mut self, ty: &Type, lang: Lang, name: &str) -> Type {
        match self.hir.lang_def(lang).cloned() {
            Some(def) => self.projected(ty, Some(&Arc::new(Bound::plain(def))), &name.into()),
            None => Type::UNKNOWN,
        }
    }

    /// What `*value` is.
    pub(in crate::hir) fn deref(&mut self, ty: &Type) -> Option<Type> {
        match self.vars.shallow(ty) {
            Type::Ref(_, inner) | Type::Ptr(inner) => Some((*inner).clone()),
            ty @ (Type::Adt(..)
            | Type::Param(..)
            | Type::Opaque(_)
            | Type::Proj(..)
            | Type::OneOf(_)) => self.given(&ty, Lang::Deref, "Target"),
            _ => None,
        }
    }

    /// A type and what it dereferences to, step by step; a circle is followed once, and a type that only grows until it
    /// is too big. An array ends as a slice.
    pub(in crate::hir) fn steps(&mut self, ty: &Type) -> Vec<Type> {
        let first = self.known(ty);
        // What a type that says all dereferences to hangs on nothing else.
        let is_whole = self.depth == 0 && first.is_whole();
        if is_whole && let Some(known) = self.stepped.get(&first) {
            return known.clone();
        }
        let steps = self.find_steps(first.clone());
        if is_whole {
            self.stepped.insert(first, steps.clone());
        }
        steps
    }

    fn find_steps(&mut self, first: Type) -> Vec<Type> {
        let mut steps = vec![first];
        while let Some(last) = steps.last().cloned() {
            let Some(next) = self.deref(&last) else { break };
            let next = self.known(&next);
            let next = self.resolve(&next);
            if next.is_too_big() || (!matches!(next, Type::Infer(_)) && steps.contains(&next)) {
                break;
            }
            steps.push(next);
        }
        if let Some(Type::Array(inner)) = steps.last() {
            let slice = Type::Slice(Arc::clone(inner));
            steps.push(slice);
        }
        steps
    }
}
