//! What outlives a future that is dropped.

use super::super::{Index, Type};
use crate::facts::{ExprId, ExprKind, LocalId, Origin, Place, Root};
use crate::role::Role;
use crate::source::FileId;

/// By what a variable is older than some code.
enum Older {
    /// It was there before.
    Itself,
    /// It borrows from the value that it was bound to, which may be older.
    ThroughItsValue(ExprId),
}

impl Index {
    /// The place by which a value is older than `within`; `None` when it is made inside, or that is not known.
    pub(in crate::index) fn outlives(
        &self,
        file: FileId,
        id: ExprId,
        within: ExprId,
    ) -> Option<Place> {
        let facts = &self.file(file).facts;
        let (mut at, mut fields) = (id, Vec::new());
        loop {
            at = match facts.kind(at) {
                ExprKind::Ref { expr, .. }
                | ExprKind::Deref(expr)
                | ExprKind::Try(expr)
                | ExprKind::Await(expr)
                | ExprKind::Index { base: expr, .. } => *expr,
                ExprKind::Field { base, name, .. } => {
                    fields.push(name.clone());
                    *base
                }
                ExprKind::Method { receiver, .. } => {
                    let ty = self.type_of(file, at);
                    // `(&mut self.io).take(limit)`, `self.io.by_ref().take(limit)`
                    let lent = matches!(facts.kind(*receiver), ExprKind::Ref { mutable: true, .. })
                        || matches!(self.type_of(file, *receiver), Type::Ref(true, _))
                            && borrows(&ty);
                    let view = lent
                        || matches!(ty, Type::Ref(..))
                        || self.views(file, at)
                        || self.call_role(file, at, Role::PanicsUnless).is_some()
                        || self.call_role(file, at, Role::Acquires).is_some();
                    view.then_some(*receiver)?
                }
                // `BufReader::new(&mut self.io)`
                ExprKind::Call { args, .. } => {
                    let first = *args.first()?;
                    matches!(facts.kind(first), ExprKind::Ref { mutable: true, .. })
                        .then_some(first)?
                }
                ExprKind::Path { local: Some(local), .. } => {
                    match self.local_outlives(file, *local, within)? {
                        Older::Itself => {
                            fields.reverse();
                            return Some(Place { root: Root::Local(*local), fields });
                        }
                        Older::ThroughItsValue(init) => init,
                    }
                }
                _ => return None,
            };
        }
    }

    fn local_outlives(&self, file: FileId, local: LocalId, within: ExprId) -> Option<Older> {
        let facts = &self.file(file).facts;
        let ty = self.type_of_local(file, local);
        match facts[local].origin {
            Origin::Receiver(function) => {
                let receiver = facts[function].receiver.as_ref()?;
                let kept = receiver.by_ref
                    || receiver.ty.is_some()
                    || facts[function].body != Some(within);
                kept.then_some(Older::Itself)
            }
            Origin::Param(function, _) => {
                let kept = borrows(&ty)
                    || matches!(ty, Type::Param(..) | Type::Opaque(_) | Type::Dyn(_))
                    || facts[function].body != Some(within);
                kept.then_some(Older::Itself)
            }
            _ => {
                let extent = facts.extent(local)?;
                if !facts.contains(within, extent) {
                    return Some(Older::Itself);
                }
                let guard = [Role::AsyncLockGuard, Role::SyncLockGuard]
                    .iter()
                    .any(|&role| self.type_role(&ty, role).is_some());
                let (_, init) = facts.source_of(local)?;
                (guard || borrows(&ty)).then_some(Older::ThroughItsValue(init))
            }
        }
    }

    /// Whether a variable is made inside `within` and owns what it holds, so that it dies with it.
    pub(super) fn dies_within(&self, file: FileId, local: LocalId, within: ExprId) -> bool {
        let facts = &self.file(file).facts;
        matches!(facts[local].origin, Origin::Let(..))
            && facts.extent(local).is_some_and(|extent| facts.contains(within, extent))
            && matches!(self.type_of_local(file, local), Type::Adt(_, _) | Type::Extern(..))
            && match self.local_outlives(file, local, within) {
                None => true,
                Some(Older::Itself) => false,
                Some(Older::ThroughItsValue(init)) => self.outlives(file, init, within).is_none(),
            }
    }

    /// Whether what is read from a value or written to it is in memory, so that nothing is on its way.
    pub fn in_memory(&self, ty: &Type) -> bool {
        match self.peel(ty) {
            Type::Slice(_) | Type::Array(_) | Type::Prim(_) => true,
            ty => self.type_role(ty, Role::InMemory).is_some(),
        }
    }
}

/// Whether a value of a type borrows what it works on: `&mut T`, `Pin<&mut T>`.
pub(super) fn borrows(ty: &Type) -> bool {
    match ty {
        Type::Ref(..) => true,
        Type::Adt(_, args) => matches!(args.first(), Some(Type::Ref(..))),
        _ => false,
    }
}
