//! What types and functions mean, beyond their signatures.
//!
//! Meaning is data: `#[ctx(…)]` attributes in the stubs, and the user's vocabulary by path.

use super::{Callee, Def, Index, Type};
use crate::facts::{Attr, ExprId, ExprKind, FnId};
use crate::source::FileId;

/// The value of a key in `#[ctx(key)]` or `#[ctx(key = "value")]`.
fn role_in<'a>(attrs: &'a [Attr], key: &str) -> Option<&'a str> {
    attrs.iter().filter(|attr| attr.path == "ctx").find_map(|attr| {
        let rest = attr.args.strip_prefix(key)?.trim_start();
        if rest.is_empty() {
            return Some("");
        }
        Some(rest.strip_prefix('=')?.trim().trim_matches('"'))
    })
}

impl Index {
    /// What the function that an expression calls means, by the key of a role; `None` also when it is no call that is known.
    pub fn call_role(&self, file: FileId, call: ExprId, key: &str) -> Option<&str> {
        let callee = self.callee(file, call)?;
        self.callee_role(&callee, key)
    }

    /// What the callee's role says; `Some("")` for a role without text.
    pub fn callee_role(&self, callee: &Callee, key: &str) -> Option<&str> {
        self.fn_role(callee.file, callee.id, key)
    }

    /// What a definition's role says; `Some("")` for a role without text.
    pub fn role(&self, def: &Def, key: &str) -> Option<&str> {
        if self.is_declared(def, key) {
            return Some("");
        }
        let attrs = match def {
            Def::Type(file, id) => &self.file(*file).facts[*id].attrs,
            Def::Fn(file, id) => &self.file(*file).facts[*id].attrs,
            Def::Trait(file, id) => &self.file(*file).facts[*id].attrs,
            _ => return None,
        };
        role_in(attrs, key)
    }

    /// What the role of a function or method says.
    pub fn fn_role(&self, file: FileId, id: FnId, key: &str) -> Option<&str> {
        role_in(&self.file(file).facts[id].attrs, key)
            .or_else(|| self.declared_fn_role(file, id, key))
            .or_else(|| self.inferred_fn_role(file, id, key))
    }

    /// Whether the user's vocabulary gives a type a role.
    pub(super) fn is_declared(&self, def: &Def, key: &str) -> bool {
        let list = match key {
            "context" => &self.vocabulary.contexts,
            "cancel_guard" => &self.vocabulary.guards,
            _ => return false,
        };
        if list.is_empty() {
            return false;
        }
        let path = self.path_of(def);
        list.iter().any(|known| *known == path)
    }

    /// What the role of a type says, for the type itself and not what it refers to.
    pub fn type_role(&self, ty: &Type, key: &str) -> Option<&str> {
        match ty {
            Type::Adt(def, _) => self.role(def, key),
            Type::Extern(path, _) => {
                self.is_declared(&Def::Extern(path.clone()), key).then_some("")
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
                    if !args.is_empty() && self.role(def, "transparent").is_some() =>
                {
                    &args[0]
                }
                _ => return ty,
            };
        }
    }

    /// Whether a type has an impl of a trait of this name, written out and not derived.
    pub fn implements(&self, ty: &Type, trait_name: &str) -> bool {
        self.impls_of(ty).iter().any(|&(file, id)| {
            let own = &self.file(file).facts[id];
            own.trait_.as_ref().is_some_and(|path| path.last_name() == trait_name)
        })
    }

    /// Whether a type is, or refers to, a context: also one that is only known as `impl AsContext`.
    pub fn is_context(&self, ty: &Type) -> bool {
        match self.peel(ty) {
            Type::Param(_, bounds) | Type::Opaque(bounds) | Type::Dyn(bounds) => {
                bounds.iter().any(|bound| self.role(&bound.def, "context").is_some())
            }
            ty => self.type_role(ty, "context").is_some(),
        }
    }

    /// Whether a type is, or refers to, a cancellation token.
    pub fn is_token(&self, ty: &Type) -> bool {
        self.type_role(self.peel(ty), "token").is_some()
    }
}

/// What the drop of other types does than those that guard something by their name.
const DROPS: &[(&str, &str)] = &[
    ("permit", "gives its place back"),
    ("send_permit", "gives its place back"),
    ("async_lock_guard", "releases the lock"),
    ("sync_lock_guard", "releases the lock"),
    ("sender", "leaves the channel"),
    ("receiver", "closes the channel"),
];

/// Methods that only ask about a context, or wait for its end.
const OBSERVERS: &[&str] = &["checks", "waits_cancelled"];

impl Index {
    /// What dropping a value of a type does, when the type is a guard of cancellation.
    pub fn guard_effect(&self, ty: &Type) -> Option<&str> {
        if self.type_role(ty, "task_set").is_some() {
            return None;
        }
        let text = ["cancel_guard", "abort_guard", "context_guard"]
            .iter()
            .find_map(|key| self.type_role(ty, key))
            .or_else(|| self.own_guard(ty))?;
        Some(if text.is_empty() { "cancels its context" } else { text })
    }

    /// What dropping a value of a type does that somebody may wait for or rely on: a guard of any kind, a permit, a lock,
    /// an end of a channel, a type of the run with a `Drop` of its own.
    pub fn drop_effect(&self, ty: &Type) -> Option<&str> {
        self.guard_effect(ty)
            .or_else(|| {
                ["abort_guard", "scope_guard"].iter().find_map(|key| self.type_role(ty, key))
            })
            .or_else(|| {
                let known = DROPS.iter().find(|(key, _)| self.type_role(ty, key).is_some());
                known.map(|&(_, text)| text)
            })
            .or_else(|| self.implements(ty, "Drop").then_some("runs its destructor"))
    }

    /// Whether a type is a context or a token, or refers to one.
    pub fn is_cancellable(&self, ty: &Type) -> bool {
        self.is_context(ty)
            || self.is_token(ty)
            || self.type_role(self.peel(ty), "current_context").is_some()
    }

    /// Whether a use of a context only asks it something: `ctx.err()`, `assert!(ctx.is_cancelled())`.
    pub fn is_observation(&self, file: FileId, at: ExprId) -> bool {
        let facts = &self.file(file).facts;
        let Some(outer) = facts.parent(at) else { return false };
        match facts.kind(outer) {
            ExprKind::Method { receiver, name, .. } if *receiver == at => {
                let known = self.callee(file, outer).is_some_and(|callee| {
                    OBSERVERS.iter().any(|key| self.callee_role(&callee, key).is_some())
                });
                known || matches!(name.as_str(), "cause" | "deadline" | "remaining" | "value")
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
            ExprKind::Method { receiver, name, .. } if *receiver == at => {
                !self.is_observation(file, at)
                    && !matches!(name.as_str(), "without_cancel" | "cancel")
            }
            ExprKind::Method { .. } => true,
            ExprKind::Call { .. } => self
                .callee(file, outer)
                .is_none_or(|callee| self.callee_role(&callee, "drops").is_none()),
            ExprKind::Ref { .. } => facts.parent(outer).is_some_and(|call| {
                matches!(facts.kind(call), ExprKind::Call { .. } | ExprKind::Method { .. })
            }),
            ExprKind::Struct { .. } | ExprKind::Return(_) => true,
            _ => false,
        }
    }
}
