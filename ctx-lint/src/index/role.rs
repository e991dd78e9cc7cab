//! What types and functions mean, beyond their signatures.
//!
//! Meaning is data: `#[ctx(…)]` attributes in the stubs, and the user's vocabulary by path.

use super::{Callee, Def, Index, Lang, Space, Type};
use crate::facts::{Attr, ExprId, ExprKind, FnId, ModuleId, Owner};
use crate::role::Role;
use crate::source::FileId;

impl Index {
    /// Whether anything can have one of some roles; with a vocabulary anything can.
    pub fn may_have_any(&self, roles: &[Role]) -> bool {
        self.vocabulary.paths().next().is_some() || roles.iter().any(|&role| self.is_stated(role))
    }

    /// What the function that an expression calls means, by a role; `None` also when it is no call that is known.
    pub fn call_role(&self, file: FileId, call: ExprId, role: Role) -> Option<&str> {
        let callee = self.callee_at(file, call)?;
        self.callee_role(callee, role)
    }

    /// What the callee's role says; `Some("")` for a role without text.
    pub fn callee_role(&self, callee: &Callee, role: Role) -> Option<&str> {
        self.fn_role(callee.file, callee.id, role)
    }

    /// Whether a type is one of the standard library.
    pub fn is_of_std(&self, def: &Def) -> bool {
        let (Def::Type(file, _) | Def::Trait(file, _)) = def else { return false };
        self.stub_root("std").is_some_and(|std| self.share_a_crate(*file, std))
    }

    /// What a definition's role says; `Some("")` for a role without text.
    pub fn role(&self, def: &Def, role: Role) -> Option<&str> {
        if self.is_declared(def, role) {
            return Some("");
        }
        self.stated_role(def, role)
    }

    /// What a role says of the macro that an attribute calls.
    pub fn attr_role(
        &self,
        file: FileId,
        module: ModuleId,
        attr: &Attr,
        role: Role,
    ) -> Option<&str> {
        let names: Vec<&str> = attr.path.split("::").collect();
        let def = self.resolve_names(file, module, &names, false, Space::Value)?;
        self.role(&def, role)
    }

    /// Whether attributes leave what they stand on what it is.
    pub fn are_inert(&self, file: FileId, module: ModuleId, attrs: &[Attr]) -> bool {
        attrs.iter().all(|attr| {
            attr.is_inert() || self.attr_role(file, module, attr, Role::SameFunction).is_some()
        })
    }

    /// The attribute of a called function that nothing is known of: it may have replaced the body that is read.
    pub fn rewriting(&self, file: FileId, call: ExprId) -> Option<&Attr> {
        let own = self.callees(file, call).into_iter().filter(|callee| !self.is_stub(callee.file));
        own.into_iter().find_map(|callee| {
            let facts = &self.file(callee.file).facts;
            let function = &facts[callee.id];
            function.attrs.iter().find(|attr| {
                let is_macro = facts.readers.iter().any(|(_, path)| path.text() == attr.path);
                let attrs = std::slice::from_ref(*attr);
                is_macro && !self.are_inert(callee.file, function.module, attrs)
            })
        })
    }

    /// What the role of a function or method says.
    pub fn fn_role(&self, file: FileId, id: FnId, role: Role) -> Option<&str> {
        self.stated_fn_role(file, id, role)
            .or_else(|| self.declared_fn_role(file, id, role))
            .or_else(|| self.inferred_fn_role(file, id, role))
            .or_else(|| self.forwarded_role(file, id, role))
    }

    /// Whether the user's vocabulary gives a type a role.
    pub(super) fn is_declared(&self, def: &Def, role: Role) -> bool {
        let list = match role {
            Role::Context => &self.vocabulary.contexts,
            Role::CancelGuard => &self.vocabulary.guards,
            _ => return false,
        };
        if list.is_empty() {
            return false;
        }
        let path = self.path_of(def);
        list.iter().any(|known| *known == path)
    }

    /// What the role of a type says, for the type itself and not what it refers to.
    pub fn type_role(&self, ty: &Type, role: Role) -> Option<&str> {
        match ty {
            Type::Adt(def, _) => self.role(def, role),
            Type::Extern(path, _) => {
                self.is_declared(&Def::Extern(path.clone()), role).then_some("")
            }
            // What each of several types means.
            Type::OneOf(list) => {
                let mut all = list.iter().map(|(_, own)| self.type_role(own, role));
                let first = all.next()??;
                all.all(|own| own == Some(first)).then_some(first)
            }
            _ => None,
        }
    }

    /// Takes off references and wrappers that only hold one value: `Box`, `Arc`, `Rc`, `Pin`.
    pub fn peel<'t>(&self, mut ty: &'t Type) -> &'t Type {
        loop {
            ty = match ty {
                Type::Ref(_, inner) => inner,
                Type::Adt(def, args)
                    if !args.is_empty() && self.role(def, Role::Transparent).is_some() =>
                {
                    &args[0]
                }
                _ => return ty,
            };
        }
    }

    /// Whether a function of a type has a role.
    pub fn offers(&self, ty: &Type, role: Role) -> bool {
        self.impls_of(ty).iter().any(|&(file, id)| {
            let own = &self.file(file).facts[id];
            own.functions.iter().any(|&function| self.fn_role(file, function, role).is_some())
        })
    }

    /// Whether a call gives a value like the one that it is called on, which stays.
    pub fn copies(&self, file: FileId, call: ExprId) -> bool {
        let Some(callee) = self.callee_at(file, call) else {
            // Of a type that is not known, nothing but a clone is known to have the type again.
            let ExprKind::Method { receiver, .. } = self.file(file).facts.kind(call) else {
                return false;
            };
            let own = self.type_of(file, *receiver);
            return !own.is_unknown() && self.type_of(file, call) == *own.peel_refs();
        };
        let function = self.function(callee);
        self.callee_role(callee, Role::Clones).is_some()
            || matches!(function.owner, Owner::Impl(id)
                if function.params.is_empty() && self.is_impl_of(callee.file, id, Lang::Clone))
    }

    /// Whether a call gives what it is called on in another form, or access to what is in it: `rx.as_mut()`,
    /// `cell.borrow()`, `pinned.get_mut()`.
    pub fn views(&self, file: FileId, call: ExprId) -> bool {
        self.callee_at(file, call).is_some_and(|callee| {
            let own = self.function(callee).receiver.as_ref();
            self.callee_role(callee, Role::Views).is_some()
                || own.is_some_and(|own| own.by_ref || own.ty.is_some())
                    && self.is_stub(callee.file)
                    && self.function(callee).params.is_empty()
                    && self.is_reference(&self.returned(callee))
        })
    }

    /// Whether a call gives what it is called on holds, and does something else where there is nothing in it.
    pub fn unwraps(&self, file: FileId, call: ExprId) -> bool {
        self.call_role(file, call, Role::Unwraps).is_some()
    }

    /// Whether a value of a type is a reference, also a pinned one.
    fn is_reference(&self, ty: &Type) -> bool {
        match ty {
            Type::Ref(..) => true,
            Type::Adt(def, args) => {
                self.is_lang(def, Lang::Pin) && matches!(args.first(), Some(Type::Ref(..)))
            }
            _ => false,
        }
    }

    /// Whether a type is, or refers to, a context: also one that is only known as `impl AsContext`.
    pub fn is_context(&self, ty: &Type) -> bool {
        match self.peel(ty) {
            Type::Param(_, bounds) | Type::Opaque(bounds) | Type::Dyn(bounds) => {
                bounds.iter().any(|bound| self.role(&bound.def, Role::Context).is_some())
            }
            ty => self.type_role(ty, Role::Context).is_some(),
        }
    }

    /// Whether a type is, or refers to, a cancellation token, or one under another name.
    pub fn is_token(&self, ty: &Type) -> bool {
        let ty = self.peel(ty);
        self.type_role(ty, Role::Token).is_some() || self.wraps_token(ty)
    }
}

/// What the drop of other types does than those that guard something by their name.
const DROPS: &[(Role, &str)] = &[
    (Role::Permit, "gives its place back"),
    (Role::SendPermit, "gives its place back"),
    (Role::AsyncLockGuard, "releases the lock"),
    (Role::SyncLockGuard, "releases the lock"),
    (Role::Sender, "leaves the channel"),
    (Role::Receiver, "closes the channel"),
];

/// Methods that only ask about a context, or wait for its end.
const OBSERVERS: &[Role] =
    &[Role::Checks, Role::WaitsCancelled, Role::TellsCause, Role::TellsDeadline, Role::ReadsValue];

impl Index {
    /// What dropping a value of a type does, when the type is a guard of cancellation.
    pub fn guard_effect(&self, ty: &Type) -> Option<&str> {
        if self.type_role(ty, Role::TaskSet).is_some() {
            return None;
        }
        let text = [Role::CancelGuard, Role::AbortGuard, Role::ContextGuard]
            .iter()
            .find_map(|&role| self.type_role(ty, role))
            .or_else(|| self.own_guard(ty))?;
        Some(if text.is_empty() { "cancels its context" } else { text })
    }

    /// What dropping a value of a type does that somebody may wait for or rely on: a guard of any kind, a permit, a lock,
    /// an end of a channel, a type of the run with a `Drop` of its own.
    pub fn drop_effect(&self, ty: &Type) -> Option<&str> {
        self.guard_effect(ty)
            .or_else(|| {
                [Role::AbortGuard, Role::ScopeGuard]
                    .iter()
                    .find_map(|&role| self.type_role(ty, role))
            })
            .or_else(|| {
                let known = DROPS.iter().find(|&&(role, _)| self.type_role(ty, role).is_some());
                known.map(|&(_, text)| text)
            })
            .or_else(|| self.implements(ty, Lang::Drop).then_some("runs its destructor"))
    }

    /// Whether a type is a context or a token, or refers to one.
    pub fn is_cancellable(&self, ty: &Type) -> bool {
        self.is_context(ty)
            || self.is_token(ty)
            || self.type_role(self.peel(ty), Role::CurrentContext).is_some()
    }

    /// Whether a use of a context only asks it something: `ctx.err()`, `assert!(ctx.is_cancelled())`.
    pub fn is_observation(&self, file: FileId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let Some(outer) = facts.parent(at) else { return false };
        match facts.kind(outer) {
            ExprKind::Method { receiver, .. } if *receiver == at => {
                OBSERVERS.iter().any(|&role| self.call_role(file, outer, role).is_some())
            }
            ExprKind::Macro(_) | ExprKind::Binary { .. } => true,
            ExprKind::Ref { .. } => facts.parent(outer).is_some_and(|outer| {
                matches!(facts.kind(outer), ExprKind::Macro(_) | ExprKind::Binary { .. })
            }),
            _ => false,
        }
    }

    /// Whether a use of a context gives it to work: passes it on, derives from it, runs something under it.
    pub fn is_work(&self, file: FileId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let Some(outer) = facts.parent(at) else { return false };
        match facts.kind(outer) {
            ExprKind::Method { receiver, .. } if *receiver == at => {
                let has = |role: Role| self.call_role(file, outer, role).is_some();
                !self.is_observation(file, at) && !has(Role::Detaches) && !has(Role::Cancels)
            }
            ExprKind::Method { .. } => true,
            ExprKind::Call { .. } => self
                .callee(file, outer)
                .is_none_or(|callee| self.callee_role(&callee, Role::Drops).is_none()),
            ExprKind::Ref { .. } => facts.parent(outer).is_some_and(|call| {
                matches!(facts.kind(call), ExprKind::Call { .. } | ExprKind::Method { .. })
            }),
            ExprKind::Struct { .. } | ExprKind::Return(_) => true,
            _ => false,
        }
    }
}
