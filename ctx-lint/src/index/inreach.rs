//! Which contexts an expression could use.

use super::{Def, Env, Index, Type};
use crate::facts::{ExprId, Origin};
use crate::source::{FileId, Span};

/// A context that is in reach of an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InReach {
    /// How to write it there: `ctx`, `self.token`.
    pub path: String,
    /// Where it is declared, in the file of the expression; fields of types in other files have none.
    pub declared: Option<Span>,
}

impl Index {
    /// A context or token, by `is`, that an expression sees: a parameter or variable bound before it, or a field of `self`.
    pub fn context_in_reach(
        &self,
        file: FileId,
        at: ExprId,
        is: &dyn Fn(&Type) -> bool,
    ) -> Option<InReach> {
        let facts = &self.file(file).facts;
        let function = facts.function(at)?;
        let body = facts[function].body?;
        let named = facts.locals.iter().enumerate().rev().find_map(|(number, local)| {
            let id = crate::facts::LocalId(number as u32);
            // A `let` pattern stands before its value and is bound after it.
            let own_value = facts.source_of(id).is_some_and(|(_, value)| facts.contains(value, at));
            let before = !own_value
                && local.span.end <= facts[at].span.start
                && facts[function].span.contains(local.span);
            let held = before
                && local.name != "self"
                && facts.extent(id).is_some_and(|extent| facts.contains(extent, at))
                && facts.contains(body, at);
            (held && is(self.peel(&self.type_of_local(file, id))))
                .then(|| InReach { path: local.name.to_string(), declared: Some(local.span) })
        });
        named.or_else(|| self.field_in_reach(file, function, is))
    }

    fn field_in_reach(
        &self,
        file: FileId,
        function: crate::facts::FnId,
        is: &dyn Fn(&Type) -> bool,
    ) -> Option<InReach> {
        let facts = &self.file(file).facts;
        let receiver = facts[function].receiver.as_ref()?;
        debug_assert_eq!(
            facts[receiver.local].origin,
            Origin::Receiver(function),
            "`self` of its function"
        );
        let own = self.type_of_local(file, receiver.local);
        let Type::Adt(Def::Type(home, id), _) = self.peel(&own) else { return None };
        let def = &self.file(*home).facts[*id];
        let env = Env::generic(*home, def.module, &def.generics);
        let body = def.variants.first().filter(|_| def.kind != crate::facts::TypeKind::Enum)?;
        let field =
            body.fields.iter().find(|field| is(self.peel(&self.type_of_ty(&env, &field.ty))))?;
        Some(InReach {
            path: format!("self.{}", field.name),
            declared: (*home == file).then_some(field.span),
        })
    }
}
