//! Types in the place of parameters.

use super::sig::Generics;
use super::{Bound, Type};
use crate::facts::{Generic, Name};

/// Types for parameters, by name; the first entry for a name stands.
#[derive(Clone, Debug, Default)]
pub struct Subst(Vec<(Name, Type)>);

impl Subst {
    /// The type for a parameter.
    pub fn get(&self, name: &str) -> Option<&Type> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, ty)| ty)
    }

    /// Adds a type unless the parameter has one.
    pub fn add(&mut self, name: &Name, ty: Type) {
        if self.get(name).is_none() {
            self.0.push((name.clone(), ty));
        }
    }

    /// All parameters with their types.
    pub fn iter(&self) -> impl Iterator<Item = &(Name, Type)> {
        self.0.iter()
    }

    /// The same parameters with other types.
    pub(super) fn map(&self, mut change: impl FnMut(&Type) -> Type) -> Self {
        Self(self.0.iter().map(|(name, ty)| (name.clone(), change(ty))).collect())
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
    /// Puts types in the place of parameters.
    pub fn substitute(&self, subst: &Subst) -> Self {
        if subst.0.is_empty() {
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
        self.map(&mut |ty| match ty {
            Type::Param(name, _) => subst.get(name).cloned(),
            _ => None,
        })
    }
}
