//! Associated types: what a value dereferences to, yields when it is awaited, or names as `T::Item`.

use std::cell::Cell;

use super::{Bound, Index, Type};

/// How many parts are looked at to find out one type.
const MAX_STEPS: u32 = 10_000;

impl Index {
    /// What `*value` is.
    pub fn deref(&self, ty: &Type) -> Option<Type> {
        match ty {
            Type::Ref(inner) => Some((**inner).clone()),
            Type::Adt(..) => self.impl_assoc(ty, "Deref", "Target"),
            _ => None,
        }
    }

    /// A value's type and what it dereferences to, step by step; a circle is followed once, and a type that only grows
    /// until it is too big.
    pub(super) fn derefs(&self, ty: &Type) -> impl Iterator<Item = Type> {
        let mut seen: Vec<Type> = Vec::new();
        let mut next = Some(ty.clone());
        std::iter::from_fn(move || {
            let ty = next.take()?;
            next = self.deref(&ty).filter(|inner| !inner.is_too_big());
            if next.as_ref().is_some_and(|inner| *inner == ty || seen.contains(inner)) {
                next = None;
            }
            // References end by themselves.
            if !matches!(ty, Type::Ref(_)) {
                seen.push(ty.clone());
            }
            Some(ty)
        })
    }

    /// An associated type of a type's impl of a trait.
    pub fn impl_assoc(&self, ty: &Type, trait_name: &str, assoc: &str) -> Option<Type> {
        self.impls_by_name(ty).with_type(assoc).iter().find_map(|&(file, id)| {
            let own = &self.file(file).facts[id];
            if own.trait_.as_ref()?.last_name() != trait_name {
                return None;
            }
            let found = self.assoc_type(file, id, assoc)?;
            Some(self.normal(&found.substitute(&self.impl_subst(file, id, ty))))
        })
    }

    /// Finds out associated types that have become known.
    pub(super) fn normal(&self, ty: &Type) -> Type {
        let steps = Cell::new(MAX_STEPS);
        let found = self.normal_within(&steps, ty);
        if steps.get() == 0 { Type::Unknown } else { found }
    }

    /// As [`Index::normal`], in so many steps: `type Item = (T::Item, T::Item)` doubles with each layer of `T`.
    fn normal_within(&self, steps: &Cell<u32>, ty: &Type) -> Type {
        let Some(left) = steps.get().checked_sub(1) else { return Type::Unknown };
        steps.set(left);
        let all = |list: &[Type]| list.iter().map(|ty| self.normal_within(steps, ty)).collect();
        match ty {
            Type::Proj(inner, name) => {
                let inner = self.normal_within(steps, inner);
                self.project_within(steps, &inner, name).unwrap_or(Type::Unknown)
            }
            Type::Adt(def, args) => Type::Adt(def.clone(), all(args)),
            Type::Tuple(parts) => Type::Tuple(all(parts)),
            Type::Ref(inner) => Type::Ref(Box::new(self.normal_within(steps, inner))),
            Type::Future(inner) => Type::Future(Box::new(self.normal_within(steps, inner))),
            _ => ty.clone(),
        }
    }

    pub(super) fn project(&self, ty: &Type, name: &str) -> Option<Type> {
        let steps = Cell::new(MAX_STEPS);
        self.project_within(&steps, ty, name).filter(|_| steps.get() > 0)
    }

    fn project_within(&self, steps: &Cell<u32>, ty: &Type, name: &str) -> Option<Type> {
        match ty {
            Type::Param(_, bounds) | Type::Opaque(bounds) => bounds
                .iter()
                .flat_map(|bound| &bound.assoc)
                .find(|(known, _)| known == name)
                .map(|(_, ty)| ty.clone()),
            Type::Adt(def, args) => {
                let impls = self.impls_by_name(ty);
                let own = impls.with_type(name).iter().find_map(|&(file, id)| {
                    let found = self.assoc_type(file, id, name)?;
                    let found = found.substitute(&self.impl_subst(file, id, ty));
                    Some(self.normal_within(steps, &found))
                });
                own.or_else(|| {
                    self.role(def, "transparent")?;
                    self.project_within(steps, args.first()?, name)
                })
            }
            Type::Prim(_) | Type::Slice(_) => self
                .impls_by_name(ty)
                .with_type(name)
                .iter()
                .find_map(|&(file, id)| self.assoc_type(file, id, name)),
            Type::Ref(inner) => self.project_within(steps, inner, name),
            Type::Future(output) if name == "Output" => Some((**output).clone()),
            _ => None,
        }
    }

    /// What awaiting a value yields.
    pub fn output_of(&self, ty: &Type) -> Type {
        match ty {
            Type::Future(output) => (**output).clone(),
            Type::Ref(inner) => self.output_of(inner),
            Type::Param(..) | Type::Opaque(_) => {
                self.project(ty, "Output").unwrap_or(Type::Unknown)
            }
            Type::Adt(def, args) => {
                let own = self
                    .impl_assoc(ty, "Future", "Output")
                    .or_else(|| self.impl_assoc(ty, "IntoFuture", "Output"));
                own.unwrap_or_else(|| match args.first() {
                    Some(inner) if self.role(def, "transparent").is_some() => self.output_of(inner),
                    _ => Type::Unknown,
                })
            }
            _ => Type::Unknown,
        }
    }

    /// Whether a type is a future, as far as is known.
    pub fn is_future(&self, ty: &Type) -> bool {
        let is_future =
            |bounds: &[Bound]| bounds.iter().any(|bound| self.name_of(&bound.def) == "Future");
        match ty {
            Type::Future(_) => true,
            Type::Param(_, bounds) | Type::Opaque(bounds) => is_future(bounds),
            Type::Adt(def, args) => {
                self.impl_assoc(ty, "Future", "Output").is_some()
                    || (self.role(def, "transparent").is_some()
                        && args.first().is_some_and(|inner| self.is_future(inner)))
            }
            _ => false,
        }
    }
}
