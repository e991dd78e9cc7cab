//! Fields of structs and variants.

use super::super::{Def, Subst, Type};
use super::context::Context;

impl Context<'_> {
    /// A field of a variant of a type; a struct is its own only variant.
    pub(in crate::hir) fn field_of(
        &mut self,
        ty: &Type,
        variant: usize,
        name: &str,
    ) -> Option<Type> {
        let Type::Adt(Def::Type(file, id), args) = ty else { return None };
        let own = &self.hir.facts(*file)[*id];
        let body = own.variants.get(variant)?;
        let at = if body.tuple {
            name.parse::<usize>().ok().filter(|&at| at < body.fields.len())?
        } else {
            body.fields.iter().position(|field| field.name == name)?
        };
        let field = self.hir.fields_of(*file, *id).get(variant)?.get(at)?;
        Some(self.take_with(field, &Subst::zip(&own.generics, args)))
    }
}
