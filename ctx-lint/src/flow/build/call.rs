//! Calls, and macros that can be read.

use super::Builder;
use crate::facts::{ExprId, ExprKind, MacroCall, Makes, Path};
use crate::flow::{Operand, Part, Place, Value, VarKind};
use crate::hir::{Callee, Lang, Made, Type};

impl Builder<'_> {
    fn called_path(&self, func: ExprId) -> Option<&Path> {
        match self.facts.kind(func) {
            ExprKind::Path { path, local: None } => Some(path),
            _ => None,
        }
    }

    /// Whether a call makes a tuple struct or a variant.
    pub(super) fn is_constructor(&self, id: ExprId, func: ExprId) -> bool {
        let (hir, file) = (self.view.hir, self.view.file);
        hir.callee(file, id).is_none()
            && self
                .called_path(func)
                .is_some_and(|path| hir.makes(file, id, path, &self.ty(id)).is_some())
    }

    pub(super) fn call(&mut self, to: &Place, id: ExprId, func: ExprId, args: &[ExprId]) {
        if self.is_constructor(id, func) {
            let ty = self.ty(id);
            let made = self.called_path(func);
            let made = made.and_then(|path| self.view.hir.makes(self.view.file, id, path, &ty));
            let operands = self.operands(args);
            let named = operands.into_iter().enumerate();
            let parts = named.map(|(at, own)| (at.to_string().into(), own)).collect();
            return self.assign(id, to, Value::Make(made.and_then(Made::variant), parts));
        }
        let mut operands = Vec::new();
        if self.called_path(func).is_none() {
            let ty = self.ty(func);
            let callable = if self.called_by_value(&ty) {
                self.operand(func)
            } else {
                self.borrowed(func, true)
            };
            operands.push(callable);
        }
        operands.extend(self.operands(args));
        self.assign(id, to, Value::Call(operands));
        self.end_if_never(id);
    }

    /// Whether calling a value uses it up.
    fn called_by_value(&self, ty: &Type) -> bool {
        match ty {
            Type::Closure(file, id) => {
                self.view.closure(*file, *id).is_some_and(|graph| graph.is_once)
            }
            Type::Fn(..) | Type::Ptr(_) => true,
            Type::Adt(..) => ty.first_arg().is_some_and(|inner| self.called_by_value(inner)),
            ty => ty.bounds().unwrap_or_default().iter().any(|bound| {
                self.view.hir.is_lang(&bound.def, Lang::Fn)
                    && self.view.hir.name_of(&bound.def) == "FnOnce"
            }),
        }
    }

    fn end_if_never(&mut self, id: ExprId) {
        if matches!(self.ty(id), Type::Never) {
            self.never();
        }
    }

    pub(super) fn method(&mut self, to: &Place, id: ExprId, receiver: ExprId, args: &[ExprId]) {
        let own = match self.view.hir.callee(self.view.file, id) {
            Some(callee) => self.receiver(receiver, &callee),
            None => self.mentioned(receiver),
        };
        let mut operands = vec![own];
        operands.extend(self.operands(args));
        self.assign(id, to, Value::Call(operands));
        self.end_if_never(id);
    }

    /// How a method takes its receiver.
    fn receiver(&mut self, id: ExprId, callee: &Callee) -> Operand {
        let function = self.view.hir.function(callee);
        let Some(receiver) = &function.receiver else { return self.operand(id) };
        let is_ref = receiver
            .ty
            .as_ref()
            .is_some_and(|ty| matches!(ty.kind, crate::facts::TyKind::Ref { .. }));
        if receiver.by_ref || is_ref {
            return match self.borrowed(id, receiver.mutable) {
                Operand::Ref(mutable, mut place) => {
                    let ty = self.view.place_type(&self.graph[place.var].ty, &place.parts);
                    if let Type::Ref(..) = ty {
                        place = place.part(Part::Deref);
                    }
                    Operand::Ref(mutable, place)
                }
                other => other,
            };
        }
        let own = callee.subst.get("Self").filter(|_| receiver.ty.is_none()).cloned();
        let Some(own) = own else { return self.operand(id) };
        let ty = self.ty(id);
        let is_own = |step: &Type| match (step, &own) {
            (Type::Adt(one, _), Type::Adt(other, _)) => one == other,
            (step, own) => step == own,
        };
        if is_own(&ty) || ty.is_unknown() {
            return self.operand(id);
        }
        let (place, ty) = self.place(id);
        match self.through(place.clone(), &ty, &is_own) {
            Some((inner, own)) => self.taken(inner, &own, id),
            None => match (&ty, &own) {
                (Type::Ref(..), _) => Operand::Copy(place),
                (_, Type::Ref(mutable, _)) => Operand::Ref(*mutable, place),
                _ => self.taken(place, &ty, id),
            },
        }
    }

    /// Takes a place as part of what is made next.
    fn taken(&mut self, place: Place, ty: &Type, id: ExprId) -> Operand {
        let read = self.read(place, ty);
        if matches!(read, Operand::Copy(_)) || !self.has_glue(ty) {
            return read;
        }
        let temp = self.var(VarKind::Temp(id), ty.clone());
        self.assign(id, &Place::whole(temp), Value::Use(read));
        self.schedule(self.temps, temp, id);
        self.read(Place::whole(temp), ty)
    }

    pub(super) fn macro_call(&mut self, to: &Place, id: ExprId, call: &MacroCall) {
        match &call.makes {
            Makes::Joined(futures) | Makes::TryJoined(futures) => self.join(to, id, futures),
            Makes::Value(value) => self.into(to, *value),
            Makes::Stream(block) | Makes::TryStream(block) => self.into(to, *block),
            Makes::Pinned(value) => {
                let ty = self.ty(*value);
                let temp = self.var(VarKind::Temp(*value), ty);
                self.into(&Place::whole(temp), *value);
                let scope = self.extended.get(value).copied().unwrap_or(self.temps);
                self.schedule(scope, temp, *value);
                self.assign(id, to, Value::Use(Operand::Ref(true, Place::whole(temp))));
            }
            Makes::Returned => {
                self.borrow_all(&call.args);
                self.give_back(id, None);
            }
            Makes::Never => {
                self.borrow_all(&call.args);
                self.never();
            }
            Makes::Bool if call.args.iter().any(|&arg| self.is_let(arg)) => {
                self.truth_of(to, id, &call.args);
            }
            Makes::Unknown | Makes::Ready(_) => {
                let operands = call.args.iter().map(|&arg| self.mentioned(arg)).collect();
                self.assign(id, to, Value::Compute(operands));
            }
            Makes::Tuple(list) => {
                let operands = self.operands(list);
                self.assign(id, to, Value::Compute(operands));
            }
            _ => {
                let operands = self.borrow_all(&call.args);
                self.assign(id, to, Value::Compute(operands));
            }
        }
    }

    fn is_let(&self, id: ExprId) -> bool {
        matches!(self.facts.kind(id), ExprKind::Let { .. })
    }

    fn borrow_all(&mut self, list: &[ExprId]) -> Vec<Operand> {
        list.iter().map(|&arg| self.borrowed(arg, false)).collect()
    }
}
