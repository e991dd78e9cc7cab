//! Values as operands: read from where they are, or made in a temporary.

use super::Builder;
use crate::facts::{ExprId, ExprKind};
use crate::flow::{Glue, Operand, Place, Value, VarId, VarKind};
use crate::hir::Type;

impl Builder<'_> {
    /// Whether an expression names a place and makes no value.
    pub(super) fn is_place(&self, id: ExprId) -> bool {
        match self.facts.kind(id) {
            ExprKind::Path { local, .. } => local.is_some(),
            ExprKind::Field { .. } | ExprKind::Index { .. } | ExprKind::Deref(_) => true,
            _ => false,
        }
    }

    /// Reads a place: a copy or a move, by its type.
    pub(super) fn read(&self, place: Place, ty: &Type) -> Operand {
        match self.view.is_copy(ty) {
            Some(true) => Operand::Copy(place),
            // What is behind a reference is borrowed again, and stays.
            Some(false) if matches!(ty, Type::Ref(..)) => Operand::Copy(place),
            Some(false) => Operand::Move(place),
            None => Operand::Use(place),
        }
    }

    /// An expression as part of what is made next. What is dropped has a temporary of its own from now on.
    pub(super) fn operand(&mut self, id: ExprId) -> Operand {
        self.operand_in(id, self.scopes.len() - 1)
    }

    /// The same, with the scope at whose end the temporary is dropped.
    pub(super) fn operand_in(&mut self, id: ExprId, scope: usize) -> Operand {
        if self.is_constant(id) {
            return Operand::Const;
        }
        if self.is_place(id) {
            let (place, ty) = self.place(id);
            let read = self.read(place, &ty);
            if self.view.glue(&ty) == Glue::No || matches!(read, Operand::Copy(_)) {
                return read;
            }
            let temp = self.var(VarKind::Temp(id), ty);
            self.assign(id, &Place::whole(temp), Value::Use(read));
            self.schedule(scope, temp, id);
            return self.moved(temp);
        }
        let temp = self.temp_in(id, scope);
        self.moved(temp)
    }

    fn moved(&self, temp: VarId) -> Operand {
        self.read(Place::whole(temp), &self.graph[temp].ty)
    }

    pub(super) fn operands(&mut self, list: &[ExprId]) -> Vec<Operand> {
        list.iter().map(|&id| self.operand(id)).collect()
    }

    /// What is no place and makes nothing.
    fn is_constant(&self, id: ExprId) -> bool {
        match self.facts.kind(id) {
            ExprKind::Lit(_) => true,
            ExprKind::Path { local: None, .. } => !self.has_glue(&self.ty(id)),
            _ => false,
        }
    }

    /// The value of an expression in a temporary.
    pub(super) fn temp(&mut self, id: ExprId) -> VarId {
        let scope = self.extended.get(&id).copied().unwrap_or(self.temps);
        self.temp_in(id, scope)
    }

    pub(super) fn temp_in(&mut self, id: ExprId, scope: usize) -> VarId {
        let ty = self.ty(id);
        let temp = self.var(VarKind::Temp(id), ty);
        self.into(&Place::whole(temp), id);
        if self.graph[temp].glue != Glue::No {
            self.schedule(scope, temp, id);
        }
        temp
    }

    /// Borrows an expression: the place that it names, or its value in a temporary.
    pub(super) fn borrowed(&mut self, id: ExprId, mutable: bool) -> Operand {
        if self.is_constant(id) {
            return Operand::Const;
        }
        let (place, _) = self.place(id);
        Operand::Ref(mutable, place)
    }

    /// What an expression gives, where nobody takes it: it is dropped at the end of the innermost scope.
    pub(super) fn discard(&mut self, id: ExprId) {
        let scope = self.scopes.len() - 1;
        self.temp_in(id, scope);
    }

    /// The type behind one `*`.
    pub(super) fn behind(&self, ty: &Type) -> Option<Type> {
        match ty {
            Type::Ref(_, inner) | Type::Ptr(inner) => Some((**inner).clone()),
            ty => self.view.hir.deref(ty),
        }
    }

    /// A place and its type behind as many `*` as it takes until something holds.
    pub(super) fn through(
        &self,
        mut place: Place,
        ty: &Type,
        holds: &dyn Fn(&Type) -> bool,
    ) -> Option<(Place, Type)> {
        for step in self.view.hir.derefs(ty) {
            if holds(&step) {
                return Some((place, step));
            }
            place = place.part(self.view.behind(&step));
        }
        None
    }
}
