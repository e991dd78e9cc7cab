//! Guards that the analysed code has written for itself: `struct AbortOnDrop(JoinHandle<()>)` with a `Drop` that aborts.

use std::cell::Cell;

use rustc_hash::FxHashSet;

use super::{Def, Env, Index, Lang, Subst, Type};
use crate::facts::{ExprId, ExprKind, Name, TypeKind};
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

/// What dropping a guard does.
struct Ending {
    text: String,
    /// Whether it ends a context or token, and no task or channel alone.
    of_context: bool,
}

/// What lies in a type that may be nothing but a guard.
enum Inside {
    /// A guard.
    Guard(Ending),
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
        self.own_handle(ty).map(Handle::effect)
    }

    /// Where the destructor of a guard sends the signal that is all it does. A token is cancelled and a task aborted, but
    /// what a signal ends is up to whoever receives it.
    pub fn signals_on_drop(&self, ty: &Type) -> Option<(FileId, ExprId)> {
        let found = Cell::new(None);
        self.holds(ty, &|part| {
            if self.own_handle(part) == Some(Handle::Signal) {
                found.set(self.call_in_drop(part).map(|(home, call, _)| (home, call)));
            }
            found.get().is_some()
        });
        found.get()
    }

    fn own_handle(&self, ty: &Type) -> Option<Handle> {
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
        let (.., ended) = self.call_in_drop(ty)?;
        handles.contains(&ended).then_some(ended)
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
            // A collection may have nothing in it.
            Some(Lang::Option) => args.first().map_or(Held::More, |inner| self.held(inner)),
            Some(Lang::String | Lang::PhantomData) => Held::Data,
            _ => Held::More,
        }
    }

    fn handle(&self, ty: &Type) -> Option<Handle> {
        if self.is_token(ty) {
            Some(Handle::Token)
        } else if self.type_role(ty, Role::Sender).is_some() {
            // What has more to say than that something has ended is a message or an answer.
            let says_nothing = matches!(ty.first_arg(), Some(Type::Tuple(parts)) if parts.is_empty())
                || ty.first_arg().is_some_and(|item| *item == Type::prim("bool"));
            says_nothing.then_some(Handle::Signal)
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

    /// Whether a call gives a guard of the run that has nothing to end: wherever the called function makes one, the handle is
    /// left out.
    pub fn makes_unarmed(&self, file: FileId, call: ExprId) -> bool {
        let ty = self.type_of(file, call);
        if self.own_handle(&ty).is_none() {
            return false;
        }
        let callee = self.callee(file, call).filter(|own| own.certain && !self.is_stub(own.file));
        let Some((home, body)) = callee.and_then(|own| Some((own.file, self.function(&own).body?)))
        else {
            return false;
        };
        let facts = &self.file(home).facts;
        let made = facts.runs(body).into_iter().filter_map(|at| match facts.kind(at) {
            ExprKind::Struct { fields, .. } => {
                Some((at, fields.iter().map(|(_, value)| *value).collect()))
            }
            ExprKind::Call { args, .. } if self.is_constructor(home, at) => {
                Some((at, args.clone()))
            }
            // Another function makes it.
            ExprKind::Call { .. } | ExprKind::Method { .. } => Some((at, Vec::new())),
            _ => None,
        });
        let made = made.filter(|&(at, _)| self.type_of(home, at).def() == ty.def());
        let mut unarmed = made.map(|(_, values): (ExprId, Vec<ExprId>)| {
            let is_handle =
                |&value: &ExprId| matches!(self.held(&self.type_of(home, value)), Held::Handle(_));
            let mut handles = values.into_iter().filter(is_handle).peekable();
            handles.peek().is_some() && handles.all(|value| self.is_nothing(home, value))
        });
        unarmed.next().is_some_and(|first| first && unarmed.all(|own| own))
    }

    /// Whether an expression is `None`.
    fn is_nothing(&self, file: FileId, at: ExprId) -> bool {
        let none = self.variant_number(&self.type_of(file, at), "None");
        none.is_some() && self.variant_made(file, at) == none
    }

    /// The call by which the destructor of a type visibly ends something.
    fn call_in_drop(&self, ty: &Type) -> Option<(FileId, ExprId, Handle)> {
        self.impls_of(ty).iter().find_map(|&(home, id)| {
            let facts = &self.file(home).facts;
            let own = &facts[id];
            let function = own.functions.first().filter(|_| self.is_impl_of(home, id, Lang::Drop));
            let body = facts[*function?].body?;
            let mut calls = facts.runs(body).into_iter();
            calls.find_map(|at| self.ended_by_call(home, at).map(|ended| (home, at, ended)))
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
        self.guard_within(ty).map(|ending| ending.text)
    }

    /// As [`Self::guard_or_wrapper`], of guards that end a context or a token. One that only aborts a task is no guard of
    /// the context beside it.
    pub fn guard_of_context(&self, ty: &Type) -> Option<String> {
        self.guard_within(ty).filter(|ending| ending.of_context).map(|ending| ending.text)
    }

    fn guard_within(&self, ty: &Type) -> Option<Ending> {
        let found = match ty {
            Type::Adt(Def::Type(file, _), _) if !self.is_stub(*file) => {
                self.inside(ty, &mut FxHashSet::default())
            }
            _ => return self.ending(ty),
        };
        match found {
            Inside::Guard(ending) => Some(ending),
            Inside::Nothing | Inside::More => None,
        }
    }

    /// What dropping a value of a type does that is a guard itself.
    fn ending(&self, ty: &Type) -> Option<Ending> {
        let text = self.guard_effect(ty)?.to_owned();
        let of_context = [Role::CancelGuard, Role::ContextGuard]
            .iter()
            .any(|&role| self.type_role(ty, role).is_some())
            || self.own_handle(ty) == Some(Handle::Token);
        Some(Ending { text, of_context })
    }

    /// `seen` has the types that have been looked into: one that holds itself adds nothing to itself. One that holds
    /// ever larger ones ends where types are too large to be known.
    fn inside(&self, ty: &Type, seen: &mut FxHashSet<Type>) -> Inside {
        if let Some(ending) = self.ending(ty) {
            return Inside::Guard(ending);
        }
        if self.is_cancellable(ty) {
            return Inside::Nothing;
        }
        match ty {
            Type::Prim(_) | Type::Ref(..) => Inside::Nothing,
            Type::Tuple(parts) => self.all_inside(parts.iter().cloned(), seen),
            Type::Adt(def, args) => match (def, self.lang_of(def)) {
                (_, Some(Lang::String | Lang::PhantomData)) => Inside::Nothing,
                (_, Some(Lang::Option | Lang::Result | Lang::Box | Lang::Pin)) => {
                    self.all_inside(args.iter().cloned(), seen)
                }
                (&Def::Type(file, id), _) if !self.is_stub(file) => {
                    let own = &self.file(file).facts[id];
                    if own.kind != TypeKind::Struct {
                        return Inside::More;
                    }
                    if !seen.insert(ty.clone()) {
                        return Inside::Nothing;
                    }
                    let env = Env::generic(file, own.module, &own.generics);
                    let subst = Subst::zip(&own.generics, args);
                    let fields = own.variants.iter().flat_map(|variant| &variant.fields);
                    let types = fields.map(|field| {
                        let ty = self.type_of_ty(&env, &field.ty).substitute(&subst);
                        (&field.name, self.normal(&ty))
                    });
                    let (mut found, mut holders) = (None, Vec::new());
                    for (name, ty) in types {
                        match self.inside(&ty, seen) {
                            Inside::More => return Inside::More,
                            Inside::Nothing => {}
                            Inside::Guard(ending) => {
                                holders.push(name);
                                found = found.or(Some(ending));
                            }
                        }
                    }
                    match found {
                        Some(_) if self.drop_reaches(ty, &holders) => Inside::More,
                        Some(ending) => Inside::Guard(ending),
                        None => Inside::Nothing,
                    }
                }
                // What is shared, sent or kept in a collection may be there or elsewhere.
                _ if self.role(def, Role::Transparent).is_some()
                    || self.role(def, Role::Container).is_some() =>
                {
                    match self.all_inside(args.iter().cloned(), seen) {
                        Inside::Nothing => Inside::Nothing,
                        Inside::Guard(_) | Inside::More => Inside::More,
                    }
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
                Inside::Guard(ending) if matches!(found, Inside::Nothing) => {
                    found = Inside::Guard(ending);
                }
                Inside::Guard(_) | Inside::Nothing => {}
            }
        }
        found
    }

    /// Whether the destructor of a type of the run does more than look at the fields that hold a guard: it may disarm that,
    /// or hand it to somebody who keeps it.
    fn drop_reaches(&self, ty: &Type, holders: &[&Name]) -> bool {
        let impls = self.impls_of(ty);
        let own = impls.iter().filter(|&&(home, id)| self.is_impl_of(home, id, Lang::Drop));
        own.flat_map(|&(home, id)| {
            self.file(home).facts[id].functions.iter().map(move |&function| (home, function))
        })
        .any(|(home, function)| {
            let facts = &self.file(home).facts;
            let Some(receiver) = facts[function].receiver.as_ref() else { return true };
            facts[receiver.local].uses.iter().any(|&at| {
                let named = facts.parent(at).and_then(|outer| match facts.kind(outer) {
                    ExprKind::Field { base, name, .. } if *base == at => Some((outer, name)),
                    _ => None,
                });
                match named {
                    Some((_, name)) if !holders.contains(&name) => false,
                    Some((field, _)) => !self.is_only_borrowed(home, field),
                    None => !self.is_only_borrowed(home, at),
                }
            })
        })
    }

    /// Whether a place is only borrowed where it is named, and not to be changed.
    fn is_only_borrowed(&self, file: FileId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let Some(outer) = facts.parent(at) else { return false };
        match facts.kind(outer) {
            ExprKind::Ref { mutable, .. } => !mutable,
            ExprKind::Macro(_) | ExprKind::Binary { .. } => true,
            ExprKind::Method { receiver, .. } if *receiver == at => {
                let callee = self.callee(file, outer).filter(|callee| callee.certain);
                callee.is_some_and(|callee| {
                    let own = self.function(&callee).receiver.as_ref();
                    own.is_some_and(|own| own.by_ref && !own.mutable)
                })
            }
            _ => false,
        }
    }
}
