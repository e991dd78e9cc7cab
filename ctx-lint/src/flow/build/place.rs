//! Expressions that name a place.

use super::Builder;
use crate::facts::{ExprId, ExprKind, Name};
use crate::flow::{Op, Part, Place};
use crate::hir::Type;

impl Builder<'_> {
    /// The place that an expression names, with its type; a value gets a temporary.
    pub(super) fn place(&mut self, id: ExprId) -> (Place, Type) {
        match self.facts.kind(id) {
            ExprKind::Path { local: Some(local), .. } => {
                let place = self.named(*local);
                (place, self.view.hir.type_of_local(self.view.file, *local))
            }
            ExprKind::Field { base, name, .. } => {
                let (base, ty) = self.place(*base);
                self.field(&base, &ty, name, id)
            }
            ExprKind::Index { base, index } => {
                let (base, ty) = self.place(*base);
                self.operand(*index);
                let is_list = |ty: &Type| matches!(ty, Type::Slice(_) | Type::Array(_));
                let found = self.through(base.clone(), &ty, &is_list);
                let (place, _) = found.unwrap_or_else(|| (base, ty.clone()));
                (place.part(Part::Index), self.ty(id))
            }
            ExprKind::Deref(inner) => {
                let (place, ty) = self.place(*inner);
                let own = self.behind(&ty).unwrap_or_else(|| self.ty(id));
                (place.part(self.view.behind(&ty)), own)
            }
            _ => {
                let temp = self.temp(id);
                (Place::whole(temp), self.graph[temp].ty.clone())
            }
        }
    }

    fn field(&self, base: &Place, ty: &Type, name: &Name, id: ExprId) -> (Place, Type) {
        let has_it = |ty: &Type| self.field_type(ty, name).is_some();
        let Some((place, own)) = self.through(base.clone(), ty, &has_it) else {
            return (base.part(Part::Field(name.clone())), self.ty(id));
        };
        let own = self.field_type(&own, name).unwrap_or_default();
        let own = if own.is_unknown() { self.ty(id) } else { own };
        (place.part(Part::Field(name.clone())), own)
    }

    /// The type of a field of a struct or tuple itself.
    fn field_type(&self, ty: &Type, name: &Name) -> Option<Type> {
        match ty {
            Type::Tuple(parts) => parts.get(name.parse::<usize>().ok()?).cloned(),
            ty => {
                let variants = self.view.hir.variants_of(ty);
                let [only] = &variants[..] else { return None };
                only.fields.iter().find(|(own, _)| own == name).map(|(_, ty)| ty.clone())
            }
        }
    }

    /// Drops what a place holds before something else is put into it.
    pub(super) fn drop_old(&mut self, at: ExprId, place: &Place, ty: &Type) {
        if self.has_glue(ty) {
            self.push(at, Op::Drop(place.clone()));
        }
    }
}
