//! The value of an expression, put into a place.

use super::Builder;
use crate::facts::{BlockKind, ExprId, ExprKind, Name, Path};
use crate::flow::{Operand, Place, Value, VarKind};
use crate::hir::{Made, Type};

impl Builder<'_> {
    /// Puts the value of an expression into a place that holds nothing yet.
    pub(super) fn into(&mut self, to: &Place, id: ExprId) {
        stacker::maybe_grow(1 << 20, 8 << 20, || self.fill(to, id));
    }

    fn fill(&mut self, to: &Place, id: ExprId) {
        let facts = self.facts;
        match facts.kind(id) {
            ExprKind::Path { local: Some(_), .. }
            | ExprKind::Field { .. }
            | ExprKind::Index { .. }
            | ExprKind::Deref(_) => {
                let (place, ty) = self.place(id);
                let read = self.read(place, &ty);
                self.assign(id, to, Value::Use(read));
            }
            ExprKind::Path { path, local: None } => self.constant(to, id, path),
            ExprKind::Lit(_) | ExprKind::Underscore => {
                self.assign(id, to, Value::Use(Operand::Const));
            }
            ExprKind::Call { func, args } => self.call(to, id, *func, args),
            ExprKind::Method { receiver, args, .. } => self.method(to, id, *receiver, args),
            ExprKind::Macro(call) => self.macro_call(to, id, call),
            ExprKind::Await(inner) => self.wait(to, id, *inner),
            ExprKind::Select(select) => self.select(to, id, select),
            ExprKind::Yield(value) => self.yields(to, id, *value),
            ExprKind::Try(inner) => self.attempt(to, id, *inner),
            ExprKind::Ref { mutable, expr } => {
                let borrowed = self.borrowed(*expr, *mutable);
                self.assign(id, to, Value::Use(borrowed));
            }
            ExprKind::Not(inner) | ExprKind::Neg(inner) | ExprKind::Cast { expr: inner, .. } => {
                let operand = self.operand(*inner);
                self.assign(id, to, Value::Compute(vec![operand]));
            }
            ExprKind::Binary { op, left, right } => self.binary(to, id, op, *left, *right),
            ExprKind::Block(block) => match block.kind {
                BlockKind::Async { .. } => self.closure(to, id),
                BlockKind::Const => self.assign(id, to, Value::Use(Operand::Const)),
                _ => self.block_value(to, id, block),
            },
            ExprKind::Closure(_) => self.closure(to, id),
            ExprKind::Struct { path, fields, rest } => {
                let ty = self.ty(id);
                let made =
                    self.view.hir.makes(self.view.file, id, path, &ty).and_then(Made::variant);
                self.structure(to, id, &ty, made, fields, *rest);
            }
            ExprKind::Tuple(parts) => self.list(to, id, parts),
            ExprKind::Array { elems, .. } => self.list(to, id, elems),
            ExprKind::Repeat { value, length, .. } => {
                let value = self.operand(*value);
                let length = self.operand(*length);
                self.assign(id, to, Value::Compute(vec![value, length]));
            }
            ExprKind::Range { from, to: end, .. } => {
                let bounds = [("start", from), ("end", end)];
                let bounds = bounds.into_iter().filter_map(|(name, own)| Some((name, (*own)?)));
                let parts = bounds.map(|(name, own)| (Name::new_static(name), self.operand(own)));
                let parts = parts.collect();
                self.assign(id, to, Value::Make(None, parts));
            }
            ExprKind::Opaque(parts) => {
                let parts = parts.iter().map(|&part| self.mentioned(part)).collect();
                self.assign(id, to, Value::Compute(parts));
            }
            _ => self.control(to, id),
        }
    }

    /// What leaves the order of the text, and assignments.
    fn control(&mut self, to: &Place, id: ExprId) {
        let facts = self.facts;
        match facts.kind(id) {
            ExprKind::If { cond, then, else_ } => self.if_else(to, id, *cond, *then, *else_),
            ExprKind::Let { .. } => self.truth(to, id),
            ExprKind::Match { scrutinee, arms } => self.matching(to, id, *scrutinee, arms),
            ExprKind::Loop { label, body } => self.forever(to, label.clone(), *body),
            ExprKind::While { label, cond, body } => {
                self.while_true(to, id, label.clone(), *cond, *body);
            }
            ExprKind::For { label, pat, iter, body } => {
                self.for_each(to, id, label.clone(), *pat, *iter, *body);
            }
            ExprKind::Return(value) => {
                self.give_back(id, *value);
            }
            ExprKind::Break { label, value } => {
                let Some(own) = self.breakable(label.as_ref()) else { return self.never() };
                let (leave, to) = (own.leave.clone(), own.to.clone());
                match value {
                    Some(value) => self.into(&to, *value),
                    None => self.assign(id, &to, Value::Use(Operand::Const)),
                }
                self.leave(&leave);
            }
            ExprKind::Continue { label } => {
                let own = self.breakable(label.as_ref()).and_then(|own| own.again.clone());
                match own {
                    Some(again) => self.leave(&again),
                    None => self.never(),
                }
            }
            ExprKind::Assign { left, right } => {
                self.assignment(id, *left, *right);
                self.assign(id, to, Value::Use(Operand::Const));
            }
            ExprKind::AssignOp { left, right } => {
                let operand = self.operand(*right);
                let (place, _) = self.place(*left);
                let operands = vec![Operand::Ref(true, place), operand];
                self.assign(id, to, Value::Compute(operands));
            }
            _ => self.assign(id, to, Value::Use(Operand::Const)),
        }
    }

    pub(super) fn give_back(&mut self, id: ExprId, value: Option<ExprId>) {
        let result = Place::whole(crate::flow::VarId(0));
        match value {
            Some(value) => self.into(&result, value),
            None => self.assign(id, &result, Value::Use(Operand::Const)),
        }
        let returns = self.returns.clone();
        self.leave(&returns);
    }

    fn list(&mut self, to: &Place, id: ExprId, parts: &[ExprId]) {
        let operands = self.operands(parts);
        let named = operands.into_iter().enumerate();
        let parts = named.map(|(at, own)| (at.to_string().into(), own)).collect();
        self.assign(id, to, Value::Make(None, parts));
    }

    fn structure(
        &mut self,
        to: &Place,
        id: ExprId,
        ty: &Type,
        variant: Option<(u32, Name)>,
        fields: &[(Name, ExprId)],
        rest: Option<ExprId>,
    ) {
        let mut parts: Vec<(Name, Operand)> = Vec::new();
        for (name, value) in fields {
            let operand = self.operand(*value);
            parts.push((name.clone(), operand));
        }
        if let Some(rest) = rest {
            let (base, _) = self.place(rest);
            let all = self.view.hir.variants_of(ty).into_iter().next();
            for (name, ty) in all.into_iter().flat_map(|own| own.fields) {
                if fields.iter().all(|(own, _)| *own != name) {
                    let place = base.part(crate::flow::Part::Field(name.clone()));
                    let read = self.read(place, &ty);
                    parts.push((name, read));
                }
            }
        }
        self.assign(id, to, Value::Make(variant, parts));
    }

    /// A constant, a function, or a variant without parts.
    fn constant(&mut self, to: &Place, id: ExprId, path: &Path) {
        let made = self.view.hir.makes(self.view.file, id, path, &self.ty(id));
        let value = match made.and_then(Made::variant) {
            Some(variant) => Value::Make(Some(variant), Vec::new()),
            None => Value::Use(Operand::Const),
        };
        self.assign(id, to, value);
    }

    fn binary(&mut self, to: &Place, id: ExprId, op: &str, left: ExprId, right: ExprId) {
        if matches!(op, "&&" | "||") {
            return self.truth(to, id);
        }
        let is_plain = |ty: &Type| matches!(ty, Type::Prim(_) | Type::Ptr(_) | Type::Never);
        let compares = matches!(op, "==" | "!=" | "<" | ">" | "<=" | ">=");
        let (one, other) = (self.ty(left), self.ty(right));
        let operands = if compares && !(is_plain(&one) && is_plain(&other)) {
            vec![self.borrowed(left, false), self.borrowed(right, false)]
        } else {
            vec![self.operand(left), self.operand(right)]
        };
        self.assign(id, to, Value::Compute(operands));
    }

    /// An expression of which only the names are known: what becomes of them is not.
    pub(super) fn mentioned(&mut self, id: ExprId) -> Operand {
        if !self.is_place(id) {
            return self.operand(id);
        }
        let (place, ty) = self.place(id);
        match self.read(place, &ty) {
            Operand::Move(place) => Operand::Use(place),
            other => other,
        }
    }

    /// `left = right`, also where the left side takes the right one apart.
    pub(super) fn assignment(&mut self, id: ExprId, left: ExprId, right: ExprId) {
        let facts = self.facts;
        match facts.kind(left) {
            ExprKind::Underscore => {
                self.place(right);
            }
            ExprKind::Tuple(_)
            | ExprKind::Array { .. }
            | ExprKind::Struct { .. }
            | ExprKind::Call { .. } => {
                let scope = self.open();
                let mut bound = Vec::new();
                self.terminating(|builder| {
                    let (whole, ty) = builder.place(right);
                    let mut found = Vec::new();
                    builder.targets(left, &whole, &ty, &mut found);
                    for (target, place, ty) in found {
                        let own = builder.var(VarKind::Temp(target), ty.clone());
                        let read = builder.read(place, &ty);
                        builder.assign(id, &Place::whole(own), Value::Use(read));
                        builder.schedule(scope, own, id);
                        bound.push((target, own, ty));
                    }
                });
                for (target, own, ty) in bound {
                    let (place, old) = self.place(target);
                    self.drop_old(id, &place, &old);
                    let read = self.read(Place::whole(own), &ty);
                    self.assign(id, &place, Value::Use(read));
                }
                self.close();
            }
            _ => {
                let ty = self.ty(left);
                if self.has_glue(&ty) {
                    let innermost = self.scopes.len() - 1;
                    let value = self.operand_in(right, innermost);
                    let (place, ty) = self.place(left);
                    self.drop_old(id, &place, &ty);
                    self.assign(id, &place, Value::Use(value));
                } else {
                    let value = self.operand(right);
                    let (place, _) = self.place(left);
                    self.assign(id, &place, Value::Use(value));
                }
            }
        }
    }

    /// The places on the left of an assignment, each with the part that it gets.
    fn targets(
        &mut self,
        left: ExprId,
        whole: &Place,
        ty: &Type,
        found: &mut Vec<(ExprId, Place, Type)>,
    ) {
        use crate::flow::Part;
        let facts = self.facts;
        let parts: Vec<(Name, ExprId)> = match facts.kind(left) {
            ExprKind::Tuple(list) | ExprKind::Call { args: list, .. } => {
                let is_rest = |id: ExprId| {
                    matches!(facts.kind(id), ExprKind::Range { from: None, to: None, .. })
                };
                let count = match ty {
                    Type::Tuple(parts) => parts.len(),
                    ty => self.view.hir.variants_of(ty).first().map_or(0, |own| own.fields.len()),
                };
                let rest = list.iter().position(|&part| is_rest(part));
                let numbered = list.iter().enumerate().filter(|&(_, &part)| !is_rest(part));
                numbered
                    .map(|(at, &part)| {
                        let behind = rest.is_some_and(|rest| at > rest);
                        let at = if behind { (count + at).saturating_sub(list.len()) } else { at };
                        (at.to_string().into(), part)
                    })
                    .collect()
            }
            ExprKind::Struct { fields, .. } => fields.to_vec(),
            ExprKind::Underscore => return,
            ExprKind::Array { elems, .. } => {
                for &elem in elems {
                    let own = self.ty(elem);
                    self.targets(elem, &whole.part(Part::Index), &own, found);
                }
                return;
            }
            _ => {
                found.push((left, whole.clone(), ty.clone()));
                return;
            }
        };
        for (name, part) in parts {
            let own = self.view.hir.field(ty, &name);
            self.targets(part, &whole.part(Part::Field(name)), &own, found);
        }
    }
}
