//! What outlives a future that is dropped.

use super::super::{Index, Type};
use crate::facts::{ExprId, ExprKind, LocalId, Origin, Place, Root};
use crate::source::FileId;

/// Methods that give access to what is inside the receiver.
const VIEWS: &[&str] = &[
    "as_mut",
    "as_ref",
    "as_deref_mut",
    "borrow_mut",
    "by_ref",
    "expect",
    "get_mut",
    "get_pin_mut",
    "get_ref",
    "lock",
    "unwrap",
    "write",
];

/// Types that hold their bytes in memory, so that nothing is in flight.
const MEMORY: &[&str] = &[
    "std::io::Cursor",
    "std::vec::Vec",
    "std::string::String",
    "std::collections::VecDeque",
    "tokio::io::Empty",
    "tokio::io::Sink",
    "tokio::io::Repeat",
    "bytes::Bytes",
    "bytes::BytesMut",
];

impl Index {
    /// The place by which a value is older than `within`; `None` when it is made inside, or that is not known.
    pub(super) fn outlives(&self, file: FileId, id: ExprId, within: ExprId) -> Option<Place> {
        let facts = &self.file(file).facts;
        match facts.kind(id) {
            ExprKind::Ref { expr, .. }
            | ExprKind::Deref(expr)
            | ExprKind::Try(expr)
            | ExprKind::Await(expr)
            | ExprKind::Index { base: expr, .. } => self.outlives(file, *expr, within),
            ExprKind::Field { base, name, .. } => {
                let mut place = self.outlives(file, *base, within)?;
                place.fields.push(name.clone());
                Some(place)
            }
            ExprKind::Method { receiver, name, .. } => {
                // `(&mut self.io).take(limit)`
                let lent = matches!(facts.kind(*receiver), ExprKind::Ref { mutable: true, .. })
                    || matches!(facts.kind(*receiver), ExprKind::Method { name, .. } if name == "by_ref");
                let view = lent
                    || VIEWS.contains(&name.as_str())
                    || matches!(self.type_of(file, id), Type::Ref(_));
                view.then(|| self.outlives(file, *receiver, within))?
            }
            // `BufReader::new(&mut self.io)`
            ExprKind::Call { args, .. } => {
                let first = *args.first()?;
                matches!(facts.kind(first), ExprKind::Ref { mutable: true, .. })
                    .then(|| self.outlives(file, first, within))?
            }
            ExprKind::Path { local: Some(local), .. } => self.local_outlives(file, *local, within),
            _ => None,
        }
    }

    fn local_outlives(&self, file: FileId, local: LocalId, within: ExprId) -> Option<Place> {
        let facts = &self.file(file).facts;
        let ty = self.type_of_local(file, local);
        let itself = Place { root: Root::Local(local), fields: Vec::new() };
        match facts[local].origin {
            Origin::Receiver(function) => {
                let receiver = facts[function].receiver.as_ref()?;
                let kept = receiver.by_ref
                    || receiver.ty.is_some()
                    || facts[function].body != Some(within);
                kept.then_some(itself)
            }
            Origin::Param(function, _) => {
                let kept = borrows(&ty)
                    || matches!(ty, Type::Param(..) | Type::Opaque(_))
                    || facts[function].body != Some(within);
                kept.then_some(itself)
            }
            _ => {
                let extent = facts.extent(local)?;
                if !facts.contains(within, extent) {
                    return Some(itself);
                }
                let guard = ["async_lock_guard", "sync_lock_guard"]
                    .iter()
                    .any(|key| self.type_role(&ty, key).is_some());
                let (_, init) = facts.source_of(local)?;
                (guard || borrows(&ty)).then(|| self.outlives(file, init, within))?
            }
        }
    }

    /// Whether a variable is made inside `within` and owns what it holds, so that it dies with it.
    pub(super) fn dies_within(&self, file: FileId, local: LocalId, within: ExprId) -> bool {
        let facts = &self.file(file).facts;
        matches!(facts[local].origin, Origin::Let(..))
            && facts.extent(local).is_some_and(|extent| facts.contains(within, extent))
            && matches!(self.type_of_local(file, local), Type::Adt(_, _) | Type::Extern(..))
            && self.local_outlives(file, local, within).is_none()
    }

    pub(super) fn in_memory(&self, ty: &Type) -> bool {
        match self.peel(ty) {
            Type::Slice(_) | Type::Prim(_) => true,
            Type::Adt(def, _) => MEMORY.contains(&&*self.path_of(def)),
            Type::Extern(path, _) => MEMORY.contains(&path.as_str()),
            _ => false,
        }
    }
}

/// Whether a value of a type borrows what it works on: `&mut T`, `Pin<&mut T>`.
pub(super) fn borrows(ty: &Type) -> bool {
    match ty {
        Type::Ref(_) => true,
        Type::Adt(_, args) => matches!(args.first(), Some(Type::Ref(_))),
        _ => false,
    }
}
