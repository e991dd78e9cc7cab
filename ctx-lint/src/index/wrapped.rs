//! Tokens under another name: `struct Stop { inner: CancellationToken }`, with methods that hand each question on.

use std::sync::PoisonError;

use super::{Def, Index, Type};
use crate::facts::{BlockKind, ExprId, ExprKind, FnId, Owner, Root, Stmt, TypeKind};
use crate::role::Role;
use crate::source::FileId;

/// What a method of such a type means if it does nothing but call a method of the token that means it.
const FORWARDED: &[Role] = &[
    Role::Checks,
    Role::WaitsCancelled,
    Role::RunsUntilCancelled,
    Role::Cancels,
    Role::Derives,
    Role::Root,
];

impl Index {
    /// Whether a type of the run is a token under another name: its only field is a token, and a method asks or waits for
    /// the end of that.
    pub(super) fn wraps_token(&self, ty: &Type) -> bool {
        let Type::Adt(def @ Def::Type(file, id), _) = ty else { return false };
        if self.is_stub(*file) {
            return false;
        }
        let lock = || self.wrappers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(def) {
            return *known;
        }
        let own = &self.file(*file).facts[*id];
        let is_token = |field: &Type| self.type_role(field, Role::Token).is_some();
        let alone = own.kind != TypeKind::Enum
            && matches!(self.bounded_fields_of(*file, *id).first().map(|all| &all[..]),
                Some([only]) if is_token(only));
        let asks = |&function: &FnId, home: FileId| {
            [Role::Checks, Role::WaitsCancelled]
                .iter()
                .any(|&role| self.forwarded_role(home, function, role).is_some())
        };
        let found = alone
            && self.impls_of(ty).into_iter().any(|(home, id)| {
                let functions = &self.file(home).facts[id].functions;
                functions.iter().any(|function| asks(function, home))
            });
        lock().insert(def.clone(), found);
        found
    }

    /// What a method of a type around a token means by what it hands on to the token.
    pub(super) fn forwarded_role(&self, file: FileId, id: FnId, role: Role) -> Option<&str> {
        if !FORWARDED.contains(&role) || self.is_stub(file) {
            return None;
        }
        let function = &self.file(file).facts[id];
        let Owner::Impl(_) = function.owner else { return None };
        let call = self.handed_to_token(file, function.body?, function.receiver.is_some())?;
        let callee = self.callee_at(file, call).filter(|callee| callee.certain)?;
        self.stated_fn_role(callee.file, callee.id, role)
    }

    /// The only call of a body, if it is one on a field of `self`, or one that makes the only field of a new value.
    fn handed_to_token(&self, file: FileId, body: ExprId, on_self: bool) -> Option<ExprId> {
        let facts = &self.file(file).facts;
        let mut at = body;
        loop {
            at = match facts.kind(at) {
                ExprKind::Block(block) if !matches!(block.kind, BlockKind::Async { .. }) => {
                    match &block.stmts[..] {
                        [Stmt::Expr { expr, .. }] => *expr,
                        _ => return None,
                    }
                }
                ExprKind::Await(inner) => *inner,
                ExprKind::Struct { fields, .. } => match &fields[..] {
                    [(_, value)] => *value,
                    _ => return None,
                },
                ExprKind::Call { args, .. } => match &args[..] {
                    [only] if self.is_constructor(file, at) => *only,
                    _ => return (!on_self).then_some(at),
                },
                ExprKind::Method { receiver, .. } if on_self => {
                    let place = self.place(file, *receiver)?;
                    let Root::Local(local) = place.root else { return None };
                    let own = facts.is_receiver(local) && place.fields.len() == 1;
                    return own.then_some(at);
                }
                _ => return None,
            };
        }
    }
}
