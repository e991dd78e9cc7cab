//! A function's body, and what in it comes from where.

use super::super::{Callee, Def, Index, Lang, Type};
use crate::facts::{ExprId, ExprKind, Facts, FnId, Function, LocalId, Name, Origin};
use crate::role::Role;
use crate::source::FileId;

/// What a library's function does besides looking.
const ACTS: &[Role] = &[
    Role::BlocksIo,
    Role::Cancels,
    Role::Changes,
    Role::Disarms,
    Role::Drops,
    Role::Exits,
    Role::Forgets,
    Role::Joins,
    Role::Kills,
    Role::Notifies,
    Role::NotifyWaiters,
    Role::Receives,
    Role::Registers,
    Role::Replaces,
    Role::SetsFlag,
    Role::SetsState,
    Role::ShutsDown,
    Role::Sleeps,
    Role::Spawns,
    Role::Takes,
];

/// A function with a body.
pub(super) struct Body<'i> {
    pub(super) index: &'i Index,
    pub(super) file: FileId,
    pub(super) facts: &'i Facts,
    pub(super) function: &'i Function,
    pub(super) root: ExprId,
    /// What it returns.
    pub(super) ret: Type,
    /// Variables that are, or come from, what the function is asked about: its receiver.
    pub(super) own: Vec<LocalId>,
    id: FnId,
}

impl<'i> Body<'i> {
    /// The body of a function, which is asked about its receiver.
    pub(super) fn of(index: &'i Index, file: FileId, id: FnId) -> Option<Self> {
        let receiver = index.file(file).facts[id].receiver.as_ref();
        Self::about(index, file, id, receiver.map(|receiver| receiver.local).into_iter().collect())
    }

    /// The body of a function, which is asked about some of its parameters.
    pub(super) fn about(
        index: &'i Index,
        file: FileId,
        id: FnId,
        seeds: Vec<LocalId>,
    ) -> Option<Self> {
        let facts = &index.file(file).facts;
        let function = &facts[id];
        let root = function.body?;
        let declared = (index.declares_functions())
            .then(|| index.declared_return(&index.fn_path(file, id)))
            .flatten();
        let ret = declared.unwrap_or_else(|| {
            index.normal(&index.type_of_ty(&index.env_of_fn(file, id), &function.ret))
        });
        let mut body = Self { index, file, facts, function, root, ret, own: Vec::new(), id };
        body.own = body.come_from(seeds);
        Some(body)
    }

    pub(super) const fn id(&self) -> FnId {
        self.id
    }

    /// The variables that get a value from others, these included.
    pub(super) fn come_from(&self, mut known: Vec<LocalId>) -> Vec<LocalId> {
        let facts = self.facts;
        if known.is_empty() {
            return known;
        }
        for (number, local) in facts.locals.iter().enumerate() {
            let id = LocalId(number as u32);
            if known.contains(&id) || !self.function.span.contains(local.span) {
                continue;
            }
            let from = match local.origin {
                Origin::ClosureParam(closure, _) => {
                    facts.parent(closure).and_then(|call| match facts.kind(call) {
                        ExprKind::Method { receiver, .. } => Some(*receiver),
                        _ => None,
                    })
                }
                Origin::For(turn) => match facts.kind(turn) {
                    ExprKind::For { iter, .. } => Some(*iter),
                    _ => None,
                },
                _ => facts.source_of(id).map(|(_, value)| value),
            };
            if from.is_some_and(|from| self.names(from, &known)) {
                known.push(id);
            }
        }
        known
    }

    /// The variables that one of the parameters binds, and what comes from them.
    pub(super) fn param(&self, number: usize) -> Vec<LocalId> {
        let Some(param) = self.function.params.get(number) else { return Vec::new() };
        self.come_from(self.facts.bindings(param.pat))
    }

    /// Whether an expression names one of some variables.
    pub(super) fn names(&self, within: ExprId, locals: &[LocalId]) -> bool {
        let uses = locals.iter().flat_map(|&local| &self.facts[local].uses);
        uses.into_iter().any(|&at| self.facts.contains(within, at))
    }

    /// Whether an expression names what the function is asked about.
    pub(super) fn is_own(&self, within: ExprId) -> bool {
        self.names(within, &self.own)
    }

    pub(super) fn all(&self) -> impl Iterator<Item = (ExprId, &'i ExprKind)> {
        let facts = self.facts;
        facts.descendants(self.root).map(move |at| (at, facts.kind(at)))
    }

    pub(super) fn type_of(&self, at: ExprId) -> Type {
        self.index.type_of(self.file, at)
    }

    pub(super) fn callee(&self, call: ExprId) -> Option<Callee> {
        self.index.callee(self.file, call).filter(|callee| callee.certain)
    }

    pub(super) fn has_role(&self, call: ExprId, role: Role) -> bool {
        self.callee(call).is_some_and(|callee| self.index.callee_role(&callee, role).is_some())
    }

    /// Whether a call does nothing but look: a library's function that changes nothing, wakes nobody and starts nothing.
    pub(super) fn looks(&self, call: ExprId) -> bool {
        self.callee(call).is_some_and(|callee| {
            let receiver = self.index.function(&callee).receiver.as_ref();
            self.index.is_stub(callee.file)
                && receiver.is_none_or(|own| !(own.by_ref && own.mutable))
                && !ACTS.iter().any(|&role| self.index.callee_role(&callee, role).is_some())
        })
    }

    /// Whether the function is called on a shared value, and has so many further parameters.
    pub(super) fn asks_with(&self, params: usize) -> bool {
        let receiver = self.function.receiver.as_ref();
        receiver.is_some_and(|own| !(own.by_ref && own.mutable))
            && self.function.params.len() == params
    }

    /// Whether it returns nothing.
    pub(super) fn returns_nothing(&self) -> bool {
        !self.function.is_async && self.ret == Type::unit()
    }

    /// The first argument of what it returns, where that is a type of the language.
    pub(super) fn returns(&self, wanted: Lang) -> Option<Type> {
        let Type::Adt(def, args) = &self.ret else { return None };
        self.index.is_lang(def, wanted).then(|| args.first().cloned().unwrap_or(Type::UNKNOWN))
    }

    /// The field of a type that an expression names or looks into: `done` of `self.inner.state.lock().unwrap().done`.
    pub(super) fn field(&self, at: ExprId) -> Option<(Def, Name)> {
        let facts = self.facts;
        match facts.kind(at) {
            ExprKind::Field { base, name, .. } => {
                Some((self.owner_of(&self.type_of(*base), name)?, name.clone()))
            }
            ExprKind::Ref { expr: inner, .. }
            | ExprKind::Deref(inner)
            | ExprKind::Try(inner)
            | ExprKind::Await(inner) => self.field(*inner),
            ExprKind::Method { receiver, .. } if self.leads_on(at) => self.field(*receiver),
            ExprKind::Path { local: Some(local), .. } => {
                let (pat, value) = facts.source_of(*local)?;
                let plain = facts.bound(pat).is_some() || self.is_option(value);
                (plain && value < at).then(|| self.field(value))?
            }
            _ => None,
        }
    }

    /// Whether a call leads from a shared, locked or borrowed place to what is in it.
    fn leads_on(&self, call: ExprId) -> bool {
        let (index, file) = (self.index, self.file);
        index.views(file, call)
            || index.unwraps(file, call)
            || index.copies(file, call)
            || index.call_role(file, call, Role::Acquires).is_some()
    }

    fn is_option(&self, value: ExprId) -> bool {
        let ty = self.type_of(value);
        ty.peel_refs().def().is_some_and(|def| self.index.is_lang(def, Lang::Option))
    }

    /// The type of the run that has a field, behind pointers and guards of locks.
    fn owner_of(&self, base: &Type, name: &str) -> Option<Def> {
        self.index.derefs(base).into_iter().find_map(|ty| {
            let Type::Adt(def @ Def::Type(file, id), _) = &ty else { return None };
            let own = self.index.file(*file).facts[*id].variants.first()?;
            own.fields.iter().any(|field| field.name == name).then(|| def.clone())
        })
    }
}
