//! Types in the place of parameters.

use std::sync::Arc;

use super::sig::Generics;
use super::{Bound, Type};
use crate::facts::{Generic, Name};

/// Types for parameters, by name; the first entry for a name stands. They are shared, so that a copy costs little.
#[derive(Clone, Debug, Default)]
pub struct Subst(Option<Arc<Vec<(Name, Type)>>>);

impl Subst {
    fn entries(&self) -> &[(Name, Type)] {
        self.0.as_ref().map_or(&[], |entries| entries.as_slice())
    }

    /// The type for a parameter.
    pub fn get(&self, name: &str) -> Option<&Type> {
        self.entries().iter().find(|(known, _)| known == name).map(|(_, ty)| ty)
    }

    /// Adds a type unless the parameter has one.
    pub fn add(&mut self, name: &Name, ty: Type) {
        if self.get(name).is_none() {
            let entries = self.0.get_or_insert_default();
            Arc::make_mut(entries).push((name.clone(), ty));
        }
    }

    /// All parameters with their types.
    pub fn iter(&self) -> impl Iterator<Item = &(Name, Type)> {
        self.entries().iter()
    }

    /// The same parameters with other types.
    pub(super) fn map(&self, mut change: impl FnMut(&Type) -> Type) -> Self {
        let entries = self.0.as_ref().map(|entries| {
            entries.iter().map(|(name, ty)| (name.clone(), change(ty))).collect::<Vec<_>>()
        });
        Self(entries.map(Arc::new))
    }

    /// Pairs parameters with arguments.
    pub fn zip(generics: &[Generic], args: &[Type]) -> Self {
        let mut subst = Self::default();
        for (generic, arg) in generics.iter().zip(args) {
            subst.add(&generic.name, arg.clone());
        }
        subst
    }
}

impl Subst {
    /// Something for each parameter of something generic.
    pub(super) fn of(generics: &Generics, mut fresh: impl FnMut(&Name) -> Type) -> Self {
        let mut subst = Self::default();
        for name in generics.all() {
            if subst.get(name).is_none() {
                let ty = fresh(name);
                subst.add(name, ty);
            }
        }
        subst
    }
}

impl Type {
    /// Whether there may be parameters in it.
    fn has_params(&self) -> bool {
        self.any(&mut |part| match part {
            Self::Param(..) => true,
            // What a bound says of associated types is not looked into.
            Self::Proj(_, Some(bound), _) => !bound.assoc.is_empty(),
            _ => false,
        })
    }

    /// Puts types in the place of parameters.
    pub fn substitute(&self, subst: &Subst) -> Self {
        // Most types have no parameters, and are shared as they are.
        if subst.0.is_none() || !self.has_params() {
            return self.clone();
        }
        self.map(&mut |ty| match ty {
            Self::Param(name, bounds) => Some(match subst.get(name) {
                Some(ty) => ty.clone(),
                None => Self::Param(name.clone(), bounds.clone()),
            }),
            _ => None,
        })
    }
}

impl Bound {
    /// Puts types in the place of parameters.
    pub(super) fn substitute(&self, subst: &Subst) -> Self {
        let mut types = self.args.iter().chain(self.assoc.iter().map(|(_, ty)| ty));
        if types.all(|ty| !ty.has_params()) {
            return self.clone();
        }
        self.map(&mut |ty| match ty {
            Type::Param(name, _) => subst.get(name).cloned(),
            _ => None,
        })
    }
}
