//! Which contexts an expression could use.

use super::{Def, Index, Type};
use crate::facts::{ExprId, ExprKind, FnId, LocalId, Origin, Owner, Place, Root};
use crate::role::Role;
use crate::source::{FileId, Span};

/// A context that is in reach of an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InReach {
    /// How to write it there: `ctx`, `self.token`.
    pub path: String,
    /// Where it is declared, in the file of the expression; fields of types in other files have none.
    pub declared: Option<Span>,
    /// The variable, or the field of `self`.
    pub place: Place,
    /// Whether it is a token, and no context.
    pub token: bool,
}

impl Index {
    /// A context or token, by `is`, that an expression sees: a parameter or variable bound before it, or a field of `self`.
    pub fn context_in_reach(
        &self,
        file: FileId,
        at: ExprId,
        is: &dyn Fn(&Type) -> bool,
    ) -> Option<InReach> {
        let is_local = |local| is(self.peel(&self.type_of_local(file, local)));
        let function = self.file(file).facts.function(at)?;
        let all: Vec<LocalId> =
            (0..self.file(file).facts.locals.len() as u32).map(LocalId).collect();
        let own = self.named_in_reach(file, at, &all, &is_local);
        own.or_else(|| self.part_in_reach(file, function, is))
            .or_else(|| self.field_in_reach(file, function, is))
    }

    /// A context or token in reach by which others end the code at a place: one that the function was given, has from one
    /// that it was given, or finds in `self`. What it made itself, or was given under a name with `_`, is none.
    /// A token that a future or closure does not take with it is not its token. What a loop around the place asks in
    /// each round comes first, wherever it is from.
    pub fn given_context(&self, file: FileId, at: ExprId) -> Option<InReach> {
        if let Some(polled) = self.polled_around(file, at) {
            return Some(polled.reach);
        }
        let carries = |ty: &Type| self.carries_cancel(ty);
        let given = |local: LocalId| {
            !self.is_token(&self.type_of_local(file, local)) || self.is_taken_along(file, at, local)
        };
        let function = self.file(file).facts.function(at)?;
        let reach = self
            .named_in_reach(file, at, self.given_locals(file), &given)
            .or_else(|| self.field_in_reach(file, function, &carries))?;
        let taken = reach.place.local().is_some_and(|local| self.is_taken_along(file, at, local));
        (!reach.token || taken).then_some(reach)
    }

    /// A token that the function around a place gets and never looks at; the parameters of a trait's functions are not theirs
    /// to choose.
    pub fn ignored_token(&self, file: FileId, at: ExprId) -> Option<InReach> {
        let facts = &self.file(file).facts;
        let function = &facts[facts.function(at)?];
        let free = match function.owner {
            Owner::Impl(id) => facts[id].trait_.is_none(),
            Owner::Module => true,
            Owner::Trait(_) | Owner::Foreign => false,
        };
        let params = function.params.iter().filter_map(|param| facts.bound(param.pat));
        let mut unused = params.filter(|&local| {
            facts[local].uses.is_empty()
                && self.is_token(&self.type_of_local(file, local))
                && !self.is_used_unseen(file, local)
        });
        let local = unused.next().filter(|_| free)?;
        Some(InReach {
            path: facts[local].name.to_string(),
            declared: Some(facts[local].span),
            place: Place { root: Root::Local(local), fields: Vec::new() },
            token: true,
        })
    }

    /// Whether the closure, future or body that holds a place has a variable for its own, or captures it.
    fn is_taken_along(&self, file: FileId, at: ExprId, local: LocalId) -> bool {
        let facts = &self.file(file).facts;
        let scope = facts.scope(at).expr();
        let own =
            facts.extent(local).is_some_and(|extent| facts.scope_of_extent(extent).expr() == scope);
        own || facts[local].uses.iter().any(|&used| facts.contains(scope, used))
    }

    /// The variables of a file that hold a context or token that their function was given.
    fn given_locals(&self, file: FileId) -> &[LocalId] {
        self.given[file.0 as usize].get_or_init(|| {
            let facts = &self.file(file).facts;
            let mut made = vec![false; facts.locals.len()];
            let mut given = Vec::new();
            for (number, local) in facts.locals.iter().enumerate() {
                let id = LocalId(number as u32);
                made[number] = self.is_made_here(file, id, &made);
                let is_named = !local.name.starts_with('_');
                if !made[number] && is_named && self.carries_cancel(&self.type_of_local(file, id)) {
                    given.push(id);
                }
            }
            given
        })
    }

    /// Whether a variable's context comes from a root that this function made; `made` says it of the variables before.
    fn is_made_here(&self, file: FileId, local: LocalId, made: &[bool]) -> bool {
        let facts = &self.file(file).facts;
        let Some((_, init)) = facts.source_of(local) else { return false };
        let mut at = facts.peel(init);
        loop {
            let root = self.call_role(file, at, Role::Root).is_some();
            at = match facts.kind(at) {
                _ if root => return true,
                ExprKind::Method { receiver, .. } => facts.peel(*receiver),
                ExprKind::Path { local: Some(other), .. } => return made[other.0 as usize],
                _ => return false,
            };
        }
    }

    fn named_in_reach(
        &self,
        file: FileId,
        at: ExprId,
        locals: &[LocalId],
        is_local: &dyn Fn(LocalId) -> bool,
    ) -> Option<InReach> {
        let facts = &self.file(file).facts;
        let function = facts.function(at)?;
        let body = facts[function].body?;
        locals.iter().rev().find_map(|&id| {
            let local = &facts[id];
            // A `let` pattern stands before its value and is bound after it.
            let own_value =
                || facts.source_of(id).is_some_and(|(_, value)| facts.contains(value, at));
            let held = local.span.end <= facts[at].span.start
                && facts[function].span.contains(local.span)
                && local.name != "self"
                && !own_value()
                && facts.extent(id).is_some_and(|extent| facts.contains(extent, at))
                && facts.contains(body, at);
            (held && is_local(id)).then(|| InReach {
                path: local.name.to_string(),
                declared: Some(local.span),
                place: Place { root: Root::Local(id), fields: Vec::new() },
                token: self.is_token(&self.type_of_local(file, id)),
            })
        })
    }

    /// A field of a parameter: `request.cancel`.
    fn part_in_reach(
        &self,
        file: FileId,
        function: FnId,
        is: &dyn Fn(&Type) -> bool,
    ) -> Option<InReach> {
        let facts = &self.file(file).facts;
        let params = facts[function].params.iter().filter_map(|param| facts.bound(param.pat));
        params.filter(|&local| !facts[local].name.starts_with('_')).find_map(|local| {
            let name = &facts[local].name;
            self.held_in(file, local, name, is)
        })
    }

    fn field_in_reach(
        &self,
        file: FileId,
        function: FnId,
        is: &dyn Fn(&Type) -> bool,
    ) -> Option<InReach> {
        let facts = &self.file(file).facts;
        let receiver = facts[function].receiver.as_ref()?;
        debug_assert_eq!(
            facts[receiver.local].origin,
            Origin::Receiver(function),
            "`self` of its function"
        );
        self.held_in(file, receiver.local, "self", is)
    }

    /// A field of a variable's struct that can be named in a file.
    fn held_in(
        &self,
        file: FileId,
        local: LocalId,
        name: &str,
        is: &dyn Fn(&Type) -> bool,
    ) -> Option<InReach> {
        let own = self.type_of_local(file, local);
        let Type::Adt(Def::Type(home, id), _) = self.peel(&own) else { return None };
        let there = self.file(*home);
        let def = &there.facts[*id];
        let body = def.variants.first().filter(|_| def.kind != crate::facts::TypeKind::Enum)?;
        let seen = |span: Span| *home == file || there.source.slice(span).starts_with("pub");
        let types = self.bounded_fields_of(*home, *id).first()?;
        let (field, ty) = body
            .fields
            .iter()
            .zip(types)
            .find(|(field, ty)| is(self.peel(ty)) && (name == "self" || seen(field.span)))?;
        Some(InReach {
            path: format!("{name}.{}", field.name),
            declared: (*home == file).then_some(field.span),
            place: Place { root: Root::Local(local), fields: vec![field.name.clone()] },
            token: self.is_token(ty),
        })
    }
}
