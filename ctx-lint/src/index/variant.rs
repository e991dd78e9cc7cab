//! What is known of values that are made of a value whose variant is known: by `ok()`, `is_some()`, `unwrap()`, `!`.

use super::{Index, Type};
use crate::facts::{ExprId, ExprKind, Lit, Name};
use crate::flow::analysis::Shapes;
use crate::flow::{Op, Operand, Part, Place, Stmt, Value};
use crate::role::Role;
use crate::source::FileId;

impl Index {
    /// Takes into what is known what a statement makes of it. Control goes on behind the statement if the answer is yes.
    pub(super) fn follow_variant(&self, file: FileId, stmt: &Stmt, shapes: &mut Shapes) -> bool {
        let Op::Assign(to, value) = &stmt.op else { return true };
        match value {
            Value::Call(operands) => {
                let from = operands.first().and_then(Operand::place);
                from.is_none_or(|from| self.called_on(file, stmt.at, from, to, shapes))
            }
            Value::Compute(operands) => {
                if let [own] = &operands[..]
                    && matches!(self.file(file).facts.kind(stmt.at), ExprKind::Not(_))
                    && let Some(is) = own.place().and_then(|from| shapes.get(from))
                {
                    shapes.set(to.clone(), u32::from(is == 0));
                }
                true
            }
            Value::Use(Operand::Const) => {
                if let Some(is) = self.literal(file, stmt.at) {
                    shapes.set(to.clone(), u32::from(is));
                }
                true
            }
            _ => true,
        }
    }

    /// What a call makes of a value whose variant is known.
    fn called_on(
        &self,
        file: FileId,
        call: ExprId,
        from: &Place,
        to: &Place,
        shapes: &mut Shapes,
    ) -> bool {
        let facts = &self.file(file).facts;
        let taken = match facts.kind(call) {
            ExprKind::Method { receiver, .. } => *receiver,
            ExprKind::Call { args, .. } if !args.is_empty() => args[0],
            _ => return true,
        };
        let (Some(variant), Some(callee)) = (shapes.get(from), self.callee_at(file, call)) else {
            return true;
        };
        let role = |role: Role| self.callee_role(callee, role);
        let Some(name) = self.variant_name(&self.type_of(file, taken), variant) else {
            return true;
        };
        let inside = |place: &Place, number: u32, name: &Name| {
            place.part(Part::Variant(number, name.clone())).part(Part::Field("0".into()))
        };
        let held = inside(from, variant, &name);
        if let Some(asked) = role(Role::AsksVariant) {
            shapes.set(to.clone(), u32::from(name == asked));
        } else if let Some(needed) = role(Role::PanicsUnless) {
            shapes.carry(&held, to);
            return name == needed;
        } else if let Some(kept) = role(Role::KeepsVariant) {
            shapes.set(to.clone(), variant);
            if name == kept {
                shapes.carry(&held, &inside(to, variant, &name));
            }
        } else if let Some(list) = role(Role::TurnsVariant) {
            let mut pairs = list.split(',').filter_map(|pair| pair.split_once(": "));
            let turned = pairs.find(|(own, _)| own.trim() == name).map(|(_, turned)| turned);
            let given = self.type_of(file, call);
            if let Some(turned) = turned
                && let Some(number) = self.variant_number(&given, turned)
            {
                shapes.set(to.clone(), number);
                shapes.carry(&held, &inside(to, number, &turned.into()));
            }
        }
        true
    }

    /// The name of a variant of a type, or of what a reference leads to.
    fn variant_name(&self, ty: &Type, number: u32) -> Option<Name> {
        let variants = self.variants_of(ty.peel_refs());
        variants.into_iter().nth(number as usize).map(|own| own.name)
    }

    /// The number of a variant, by its name; `true` is the second value of `bool`.
    pub(super) fn variant_number(&self, ty: &Type, name: &str) -> Option<u32> {
        if *ty == Type::prim("bool") {
            return Some(u32::from(name == "true"));
        }
        let variants = self.variants_of(ty);
        variants.iter().position(|own| own.name == name).map(|number| number as u32)
    }

    /// The truth that is written down here.
    fn literal(&self, file: FileId, at: ExprId) -> Option<bool> {
        let facts = &self.file(file).facts;
        let at = match facts.kind(at) {
            ExprKind::Assign { right, .. } => *right,
            _ => at,
        };
        match facts.kind(at) {
            ExprKind::Lit(Lit::Bool(is)) => Some(*is),
            _ => None,
        }
    }
}
