//! Whether `?` can turn one error into another.

use super::{Index, Lang, Type};
use crate::role::Role;
use crate::source::FileId;

impl Index {
    /// The error of the `Result` that a function gives.
    pub fn error_of_fn(&self, file: FileId, function: crate::facts::FnId) -> Option<Type> {
        let env = self.env_of_fn(file, function);
        let ret = self.type_of_ty(&env, &self.file(file).facts[function].ret);
        self.error_of(&ret)
    }

    /// The error of a `Result`.
    pub fn error_of(&self, ty: &Type) -> Option<Type> {
        match ty {
            Type::Adt(def, args) if self.is_lang(def, Lang::Result) => args.get(1).cloned(),
            _ => None,
        }
    }

    /// Whether it is known that `?` makes `to` of `from`: they are the same, `to` takes every error, or it implements
    /// `From` for it, by hand or by `#[from]`.
    pub fn converts(&self, from: &Type, to: &Type) -> bool {
        if from == to {
            return true;
        }
        match to {
            Type::Adt(def, _) if self.role(def, Role::AnyError).is_some() => true,
            Type::Adt(def, args) => {
                let boxed = self.role(def, Role::Transparent).is_some()
                    && matches!(args.first(), Some(Type::Opaque(bounds) | Type::Dyn(bounds))
                        if bounds.iter().any(|bound| self.is_lang(&bound.def, Lang::Error)));
                boxed || self.implements_from(from, to) || self.has_from_field(from, def)
            }
            _ => false,
        }
    }

    fn implements_from(&self, from: &Type, to: &Type) -> bool {
        self.impls_of(to).iter().any(|&(file, id)| {
            let own = &self.file(file).facts[id];
            let Some(last) = own.trait_.as_ref().and_then(|path| path.last()) else { return false };
            let Some(arg) = last.args.first() else { return false };
            self.is_impl_of(file, id, Lang::From)
                && self.type_of_ty(&self.env_of_impl(file, id), arg) == *from
        })
    }

    fn has_from_field(&self, from: &Type, def: &super::Def) -> bool {
        let super::Def::Type(file, id) = def else { return false };
        let own = &self.file(*file).facts[*id];
        let env = super::Env::generic(*file, own.module, &own.generics);
        own.variants.iter().flat_map(|variant| &variant.fields).any(|field| {
            field.attrs.iter().any(|attr| attr.path == "from")
                && self.type_of_ty(&env, &field.ty) == *from
        })
    }
}
