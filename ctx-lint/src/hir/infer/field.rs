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
        if let Type::OneOf(list) = ty {
            // A build whose type lacks the field does not have the place.
            let each = self.choices(list).into_iter();
            let each =
                each.filter_map(|(cfg, own)| Some((cfg, self.field_of(&own, variant, name)?)));
            let each: Vec<_> = each.collect();
            return (!each.is_empty()).then(|| self.joined(each));
        }
        let Type::Adt(Def::Type(file, id), args) = ty else { return None };
        let own = &self.hir.facts(*file)[*id];
        let body = own.variants.get(variant)?;
        let types = self.hir.fields_of(*file, *id).get(variant)?;
        if body.tuple {
            let field = types.get(name.parse::<usize>().ok()?)?;
            return Some(self.take_with(field, &Subst::zip(&own.generics, args)));
        }
        let fields = body.fields.iter().zip(types).filter(|(field, _)| field.name == name);
        let mut each: Vec<_> = fields
            .map(|(field, ty)| (self.hir.cfg_at(*file, field.span).clone(), ty.clone()))
            .collect();
        if each.len() > 1 {
            each.sort_by_cached_key(|(cfg, _)| cfg.to_string());
            each = self.choices(&each);
        }
        let subst = Subst::zip(&own.generics, args);
        let mut each: Vec<_> =
            each.into_iter().map(|(cfg, ty)| (cfg, self.take_with(&ty, &subst))).collect();
        if each.len() > 1 { Some(self.joined(each)) } else { Some(each.pop()?.1) }
    }
}
