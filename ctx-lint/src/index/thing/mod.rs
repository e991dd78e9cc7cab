//! Things that code works with, wherever they are named: a field of a type, a static, a variable.
//!
//! A name alone says nothing: many types have a field `done`. A field is known by the type that declares it, and so two
//! places name the same thing, different ones, or it is not known.

mod uses;
mod written;

use super::{Def, Index, Space, Type};
use crate::facts::{ExprId, ExprKind, LocalId, Name, Origin};
use crate::role::Role;
use crate::source::FileId;

/// What a thing is known by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Binding {
    /// A field of a type: the same for all its values, as far as can be seen.
    Field(Def, Name),
    /// A variable.
    Local(FileId, LocalId),
    /// A static.
    Static(Def),
}

/// A thing that an expression names.
#[derive(Clone, Debug)]
pub struct Thing {
    /// `None` when the type of what it is a field of is not known.
    binding: Option<Binding>,
    name: Name,
    ty: Type,
    /// Whether it is behind a pointer, so that another field may lead to the same.
    shared: bool,
    /// Whether that pointer owns it: what stands in a field itself is not in an `Arc`.
    boxed: bool,
    /// The file that names it.
    home: FileId,
}

impl Thing {
    /// Its type, without handles.
    pub const fn ty(&self) -> &Type {
        &self.ty
    }
}

impl Index {
    /// What an expression names, followed through handles to the same: `self.done` for `done` after
    /// `let done = Arc::clone(&self.done)`. `None` when it is computed.
    pub fn thing(&self, file: FileId, id: ExprId) -> Option<Thing> {
        let ty = self.peel(&self.type_of(file, id)).clone();
        let at = self.behind_handles(file, id)?;
        self.place(file, at)?;
        let facts = &self.file(file).facts;
        let name = match facts.kind(at) {
            ExprKind::Field { name, .. } => name.clone(),
            ExprKind::Path { local: Some(local), .. } => facts[*local].name.clone(),
            ExprKind::Path { path, local: None } => Name::new(path.last_name()),
            _ => return None,
        };
        let whole = self.type_of(file, at);
        let (shared, boxed) = (self.is_pointer(&whole), self.is_pointer(whole.peel_refs()));
        Some(Thing { binding: self.bound_at(file, at), name, ty, shared, boxed, home: file })
    }

    /// What the thing is known by that an expression names.
    pub(super) fn binding(&self, file: FileId, id: ExprId) -> Option<Binding> {
        self.bound_at(file, self.behind_handles(file, id)?)
    }

    fn bound_at(&self, file: FileId, at: ExprId) -> Option<Binding> {
        let facts = &self.file(file).facts;
        match facts.kind(at) {
            ExprKind::Field { base, name, .. } => {
                let base = self.type_of(file, *base);
                self.declares(&base, name).map(|def| Binding::Field(def, name.clone()))
            }
            ExprKind::Path { local: Some(local), .. } => Some(Binding::Local(file, *local)),
            ExprKind::Path { path, local: None } => {
                let def = self.resolve(file, self.module_at(file, at), path, Space::Value);
                def.filter(|def| matches!(def, Def::Value(..))).map(Binding::Static)
            }
            _ => None,
        }
    }

    /// A field of a type of the run, and of all its values.
    pub fn field_thing(&self, def: Def, name: &Name, ty: &Type) -> Thing {
        let (shared, boxed) = (self.is_pointer(ty), self.is_pointer(ty.peel_refs()));
        let ty = self.peel(ty).clone();
        let home = match def {
            Def::Type(file, _) => file,
            _ => FileId(0),
        };
        let binding = Some(Binding::Field(def, name.clone()));
        Thing { binding, name: name.clone(), ty, shared, boxed, home }
    }

    /// Whether a value of a type leads to something that others may lead to, too: `&T`, `Arc<T>`.
    fn is_pointer(&self, ty: &Type) -> bool {
        self.peel(ty) != ty
    }

    /// Whether an expression names a thing, as far as is known: what is surely another thing does not, and what is
    /// not known does when it has the name.
    pub fn may_name(&self, file: FileId, id: ExprId, thing: &Thing) -> bool {
        self.thing(file, id).is_some_and(|other| {
            let hidden = other.binding.is_none() && self.is_hidden_from(file, id, thing);
            !hidden && self.may_be_same(&other, thing)
        })
    }

    /// Whether a field is private to a module that a place is not in, so that no field that is read there can be it.
    fn is_hidden_from(&self, file: FileId, id: ExprId, thing: &Thing) -> bool {
        let Some(Binding::Field(Def::Type(home, owner), name)) = &thing.binding else {
            return false;
        };
        let own = &self.file(*home).facts[*owner];
        let mut fields = own.variants.iter().flat_map(|variant| &variant.fields);
        let private = fields.any(|field| field.name == *name && !field.public);
        // Others may hold a pointer to the same under the same name.
        private
            && !thing.shared
            && !self.is_inside(file, self.module_at(file, id), (*home, own.module))
    }

    fn may_be_same(&self, one: &Thing, other: &Thing) -> bool {
        match (&one.binding, &other.binding) {
            (Some(own), Some(binding)) if own == binding => return true,
            (
                Some(Binding::Field(..) | Binding::Static(_)),
                Some(Binding::Field(..) | Binding::Static(_)),
            ) if !(one.shared && other.shared) => return false,
            // Two pointers may lead to one thing, and which were cloned from which is not followed.
            _ => {}
        }
        // What stands in a field itself is in no `Arc` that somebody else holds.
        let stands_itself =
            |thing: &Thing| matches!(thing.binding, Some(Binding::Field(..))) && !thing.shared;
        if stands_itself(one) && other.boxed || stands_itself(other) && one.boxed {
            return false;
        }
        // What no crate sees both of, nobody can have handed from one to the other.
        if !self.meet(one.home, other.home) {
            return false;
        }
        let stays = |thing: &Thing| match thing.binding {
            Some(Binding::Local(file, local)) => self.never_leaves(file, local),
            _ => false,
        };
        let fits = match (one.ty.def(), other.ty.def()) {
            (Some(own), Some(def)) => own == def,
            _ => true,
        };
        fits && one.name == other.name && !stays(one) && !stays(other)
    }

    /// The calls of the run of a method on a thing.
    pub fn calls_on<'i>(
        &'i self,
        method: &str,
        thing: &'i Thing,
    ) -> impl Iterator<Item = (FileId, ExprId)> {
        self.mentions(method).filter(|&(file, call)| match self.file(file).facts.kind(call) {
            ExprKind::Method { receiver, .. } => self.may_name(file, *receiver, thing),
            _ => false,
        })
    }

    /// The calls of the run, on a thing, of functions that have a role, and of those that are not known and are called
    /// like one.
    pub fn calls_with(&self, role: Role, thing: &Thing) -> Vec<(FileId, ExprId)> {
        let mut found = Vec::new();
        for name in self.names_with(role) {
            found.extend(self.calls_on(name, thing).filter(|&(file, call)| {
                let callee = self.callee_at(file, call);
                callee.is_none_or(|callee| self.callee_role(callee, role).is_some())
            }));
        }
        found
    }

    /// The first of some places, in an order that does not depend on the names of files.
    pub fn first_of(
        &self,
        places: impl IntoIterator<Item = (FileId, ExprId)>,
    ) -> Option<(FileId, ExprId)> {
        places.into_iter().min_by_key(|&(file, at)| self.order_of(file, at))
    }

    /// The expression behind handles, which names the thing itself.
    fn behind_handles(&self, file: FileId, id: ExprId) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let mut at = id;
        loop {
            at = match facts.kind(at) {
                ExprKind::Ref { expr, .. } | ExprKind::Deref(expr) => *expr,
                ExprKind::Field { .. } | ExprKind::Path { local: None, .. } => return Some(at),
                ExprKind::Path { local: Some(local), .. } => {
                    let source = facts.source_of(*local);
                    let init = source.filter(|(pat, _)| facts.bound(*pat) == Some(*local));
                    match init {
                        Some((_, init)) if self.is_handle(file, init) => init,
                        _ => return Some(at),
                    }
                }
                ExprKind::Method { receiver, .. } => {
                    self.place(file, at)?;
                    *receiver
                }
                ExprKind::Call { args, .. } if self.is_handle(file, at) => *args.first()?,
                _ => return None,
            };
        }
    }

    /// Whether an expression is a place, or another handle to one: `Arc::clone(&place)`.
    fn is_handle(&self, file: FileId, id: ExprId) -> bool {
        let facts = &self.file(file).facts;
        match facts.kind(id) {
            ExprKind::Call { args, .. } => {
                matches!(args[..], [only] if self.place(file, only).is_some())
                    && self.copies(file, id)
            }
            _ => self.place(file, id).is_some(),
        }
    }

    /// The type of the run that declares a field which is read from a value of a type: the type itself, or what is in
    /// the guard or pointer of a library.
    fn declares(&self, ty: &Type, name: &Name) -> Option<Def> {
        match self.peel(ty) {
            Type::Adt(def @ Def::Type(file, id), args) => {
                if self.is_stub(*file) {
                    return args.iter().find_map(|arg| self.declares(arg, name));
                }
                let variants = &self.file(*file).facts[*id].variants;
                let mut fields = variants.iter().flat_map(|variant| &variant.fields);
                fields.any(|field| field.name == *name).then(|| def.clone())
            }
            _ => None,
        }
    }

    /// Whether a variable's value is made for it and is only worked with: no field and no other function has it.
    fn never_leaves(&self, file: FileId, local: LocalId) -> bool {
        let facts = &self.file(file).facts;
        let Origin::Let(..) = facts[local].origin else { return false };
        let Some((pat, init)) = facts.source_of(local) else { return false };
        let is_fresh = |at: ExprId| match facts.kind(at) {
            ExprKind::Call { .. } => {
                self.callee(file, at).is_some_and(|callee| self.is_stub(callee.file))
            }
            ExprKind::Path { local, .. } => local.is_none(),
            ExprKind::Lit(_) => true,
            _ => false,
        };
        facts.bound(pat) == Some(local)
            && matches!(facts.kind(init), ExprKind::Call { .. })
            && facts.descendants(init).all(is_fresh)
            && facts[local].uses.iter().all(|&at| !self.moves(file, at))
    }

    /// Whether a use hands a variable on, or a handle to it, and does not only call a method of it.
    fn moves(&self, file: FileId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        facts.parent(at).is_none_or(|outer| match facts.kind(outer) {
            // A method that gives another handle is part of a place, too.
            ExprKind::Method { receiver, .. } => {
                *receiver != at || self.place(file, outer).is_some()
            }
            _ => true,
        })
    }
}
