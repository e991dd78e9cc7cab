//! Which impls are for a type.

use super::{Index, Type};
use crate::facts::{ImplId, Path};
use crate::source::FileId;

/// Traits whose impls need not stand in the text.
const DERIVED: &[&str] =
    &["Clone", "Copy", "Default", "PartialEq", "Eq", "PartialOrd", "Ord", "Hash", "Debug"];

impl Index {
    /// Whether an impl can be for a type, its arguments included: `impl Read for Arc<File>` is not for every `Arc`.
    pub(super) fn is_for(&self, (file, id): (FileId, ImplId), ty: &Type) -> bool {
        self.self_type(&self.env_of_impl(file, id)).fits(ty) && self.passes_on((file, id), ty)
    }

    /// Whether what an impl hands its calls on to has the trait itself: `impl<R: Read> Read for Arc<R>`.
    fn passes_on(&self, (file, id): (FileId, ImplId), ty: &Type) -> bool {
        let own = &self.file(file).facts[id];
        let Some(name) = own.trait_.as_ref().map(Path::last_name) else { return true };
        let inner = own
            .generics
            .iter()
            .find(|generic| generic.bounds.iter().any(|bound| bound.last_name() == name));
        let Some(inner) = inner.filter(|_| !DERIVED.contains(&name)) else { return true };
        let subst = self.impl_subst(file, id, ty);
        let Some(inner @ Type::Adt(..)) = subst.get(&inner.name) else { return true };
        self.impls_of(inner).iter().any(|&(file, id)| {
            let own = &self.file(file).facts[id];
            own.trait_.as_ref().is_some_and(|own| own.last_name() == name)
        })
    }
}

impl Type {
    /// Whether a type can stand where this one is written; what is not known fits.
    fn fits(&self, actual: &Self) -> bool {
        let all = |own: &[Self], other: &[Self]| own.iter().zip(other).all(|(a, b)| a.fits(b));
        match (self, actual) {
            (Self::Adt(def, own), Self::Adt(other, args)) => def == other && all(own, args),
            (Self::Extern(path, own), Self::Extern(other, args)) => path == other && all(own, args),
            (Self::Prim(own), Self::Prim(other)) => own == other,
            (Self::Adt(..), Self::Prim(_)) | (Self::Prim(_), Self::Adt(..)) => false,
            (Self::Ref(own), Self::Ref(other)) | (Self::Slice(own), Self::Slice(other)) => {
                own.fits(other)
            }
            (Self::Tuple(own), Self::Tuple(other)) => own.len() == other.len() && all(own, other),
            _ => true,
        }
    }
}
