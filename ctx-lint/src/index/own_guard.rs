//! Guards that the analysed code has written for itself: `struct AbortOnDrop(JoinHandle<()>)` with a `Drop` that aborts.

use rustc_hash::FxHashSet;

use super::{Def, Env, Index, Lang, Subst, Type};
use crate::facts::{ExprId, ExprKind, TypeKind};
use crate::role::Role;
use crate::source::FileId;

/// What a handle is for, and what a destructor does that uses it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Handle {
    Task,
    Token,
    Signal,
}

/// What a field of a guard holds.
enum Held {
    Handle(Handle),
    /// Plain data, which the guard only tells of.
    Data,
    /// More than a guard holds.
    More,
}

/// What lies in a type that may be nothing but a guard.
enum Inside {
    /// A guard, and what dropping it does.
    Guard(String),
    /// Nothing that ends with the type: contexts, plain data.
    Nothing,
    /// More than a guard, or what others may hold as well.
    More,
}

impl Handle {
    fn effect(self) -> &'static str {
        match self {
            Self::Task => "aborts its task",
            Self::Token => "cancels its token",
            Self::Signal => "sends its signal",
        }
    }
}

impl Index {
    /// What dropping a value of a type of the run ends, when the type is nothing but a guard: all that it holds are handles
    /// of tasks, tokens and senders, and its `Drop` aborts, cancels or sends.
    pub(super) fn own_guard(&self, ty: &Type) -> Option<&'static str> {
        let Type::Adt(Def::Type(file, id), _) = ty else { return None };
        if self.is_stub(*file) || !self.implements(ty, Lang::Drop) {
            return None;
        }
        let def = &self.file(*file).facts[*id];
        let mut handles = Vec::new();
        for field in self.bounded_fields_of(*file, *id).iter().flatten() {
            match self.held(field) {
                Held::Handle(handle) => handles.push(handle),
                Held::Data => {}
                Held::More => return None,
            }
        }
        if def.kind != TypeKind::Struct || handles.is_empty() {
            return None;
        }
        let ended = self.ended_by_drop(ty)?;
        handles.contains(&ended).then(|| ended.effect())
    }

    fn held(&self, ty: &Type) -> Held {
        match ty {
            Type::Prim(_) => return Held::Data,
            Type::Ref(_, inner) => return self.held(inner),
            _ => {}
        }
        if let Some(handle) = self.handle(ty) {
            return Held::Handle(handle);
        }
        let Type::Adt(def, args) = ty else { return Held::More };
        match self.lang_of(def) {
            Some(Lang::Option | Lang::Vec) => {
                args.first().map_or(Held::More, |inner| self.held(inner))
            }
            Some(Lang::String | Lang::PhantomData) => Held::Data,
            _ => Held::More,
        }
    }

    fn handle(&self, ty: &Type) -> Option<Handle> {
        if self.is_token(ty) {
            Some(Handle::Token)
        } else if self.type_role(ty, Role::Sender).is_some() {
            Some(Handle::Signal)
        } else {
            self.is_task_handle(ty).then_some(Handle::Task)
        }
    }

    /// Whether a type ends a task, or several.
    pub(super) fn is_task_handle(&self, ty: &Type) -> bool {
        !self.is_cancellable(ty)
            && self.type_role(ty, Role::CancelGuard).is_none()
            && self.offers(ty, Role::Cancels)
    }

    /// What the destructor of a type visibly ends.
    fn ended_by_drop(&self, ty: &Type) -> Option<Handle> {
        self.impls_of(ty).iter().find_map(|&(home, id)| {
            let facts = &self.file(home).facts;
            let own = &facts[id];
            let function = own.functions.first().filter(|_| self.is_impl_of(home, id, Lang::Drop));
            let body = facts[*function?].body?;
            facts.runs(body).into_iter().find_map(|at| self.ended_by_call(home, at))
        })
    }

    /// What a call ends: a task, a token, or the wait of a receiver.
    fn ended_by_call(&self, file: FileId, call: ExprId) -> Option<Handle> {
        let facts = &self.file(file).facts;
        let ExprKind::Method { receiver, .. } = facts.kind(call) else { return None };
        let ty = self.type_of(file, *receiver);
        let handle = self.handle(self.peel(&ty))?;
        let signals = handle == Handle::Signal && self.call_role(file, call, Role::Sends).is_some();
        let cancels = self.call_role(file, call, Role::Cancels).is_some();
        (signals || cancels).then_some(handle)
    }

    /// What dropping a value of a type does, when the type is a guard, or is made of nothing but a guard, its context and
    /// plain data: `struct Leash(CancelGuard)`, `Wrapper<CancelGuard>`.
    pub fn guard_or_wrapper(&self, ty: &Type) -> Option<String> {
        match (self.guard_effect(ty), ty) {
            (Some(effect), _) => Some(effect.to_owned()),
            (None, Type::Adt(Def::Type(file, _), _)) if !self.is_stub(*file) => {
                match self.inside(ty, &mut FxHashSet::default()) {
                    Inside::Guard(effect) => Some(effect),
                    Inside::Nothing | Inside::More => None,
                }
            }
            _ => None,
        }
    }

    /// `seen` has the types that have been looked into: one that holds itself adds nothing to itself. One that holds
    /// ever larger ones ends where types are too large to be known.
    fn inside(&self, ty: &Type, seen: &mut FxHashSet<Type>) -> Inside {
        if let Some(effect) = self.guard_effect(ty) {
            return Inside::Guard(effect.to_owned());
        }
        if self.is_cancellable(ty) {
            return Inside::Nothing;
        }
        match ty {
            Type::Prim(_) | Type::Ref(..) => Inside::Nothing,
            Type::Tuple(parts) => self.all_inside(parts.iter().cloned(), seen),
            Type::Adt(def, args) => match def {
                def if self.is_lang(def, Lang::String) => Inside::Nothing,
                def if self.role(def, Role::Shared).is_some() => Inside::More,
                def if self.role(def, Role::Transparent).is_some()
                    || self.role(def, Role::Container).is_some() =>
                {
                    self.all_inside(args.iter().cloned(), seen)
                }
                Def::Type(file, id) if !self.is_stub(*file) => {
                    let own = &self.file(*file).facts[*id];
                    if own.kind != TypeKind::Struct {
                        return Inside::More;
                    }
                    if !seen.insert(ty.clone()) {
                        return Inside::Nothing;
                    }
                    let env = Env::generic(*file, own.module, &own.generics);
                    let subst = Subst::zip(&own.generics, args);
                    let fields = own.variants.iter().flat_map(|variant| &variant.fields);
                    let types = fields.map(|field| {
                        self.normal(&self.type_of_ty(&env, &field.ty).substitute(&subst))
                    });
                    self.all_inside(types, seen)
                }
                _ => Inside::More,
            },
            _ => Inside::More,
        }
    }

    fn all_inside(&self, types: impl Iterator<Item = Type>, seen: &mut FxHashSet<Type>) -> Inside {
        let mut found = Inside::Nothing;
        for ty in types {
            match self.inside(&ty, seen) {
                Inside::More => return Inside::More,
                Inside::Guard(effect) if matches!(found, Inside::Nothing) => {
                    found = Inside::Guard(effect);
                }
                Inside::Guard(_) | Inside::Nothing => {}
            }
        }
        found
    }
}
