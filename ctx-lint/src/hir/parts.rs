//! The variants and fields of types.

use super::{Def, Hir, Space, Subst, Type};
use crate::facts::{ExprId, Name, Path, TypeKind};
use crate::source::FileId;

/// A variant of an enum, or the body of a struct, with the types of its fields.
#[derive(Clone, Debug)]
pub struct Fields {
    /// The variant's name, or the struct's.
    pub name: Name,
    /// The fields in order.
    pub fields: Vec<(Name, Type)>,
}

/// What a constructor makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Made {
    /// A struct or union.
    Struct,
    /// A variant of an enum, by number and name.
    Variant(u32, Name),
}

impl Made {
    /// The variant's number and name.
    pub fn variant(self) -> Option<(u32, Name)> {
        match self {
            Self::Struct => None,
            Self::Variant(number, name) => Some((number, name)),
        }
    }
}

impl Hir {
    /// The variants of a struct, enum or union with the types of their fields; nothing for other types.
    pub fn variants_of(&self, ty: &Type) -> Vec<Fields> {
        let Type::Adt(Def::Type(file, id), args) = ty else { return Vec::new() };
        let own = &self.facts(*file)[*id];
        let subst = Subst::zip(&own.generics, args);
        let types = self.fields_of(*file, *id);
        let with_types = own.variants.iter().zip(types).map(|(variant, types)| Fields {
            name: variant.name.clone(),
            fields: variant
                .fields
                .iter()
                .zip(types)
                .map(|(field, ty)| {
                    let ty = self.normal(&ty.substitute(&subst));
                    (field.name.clone(), ty)
                })
                .collect(),
        });
        with_types.collect()
    }

    /// Whether the attributes of a type derive `Copy`; its arguments must have it, too.
    pub fn derives_copy(&self, ty: &Type) -> bool {
        let derives =
            |name: &str| name.rsplit("::").next().is_some_and(|last| last.trim() == "Copy");
        self.attrs_of(ty)
            .iter()
            .filter(|attr| attr.path == "derive")
            .any(|attr| attr.args.split(',').any(derives))
    }

    /// The variant that a path names, by number, of an enum of some type.
    pub fn variant_at(&self, file: FileId, at: ExprId, path: &Path, ty: &Type) -> Option<u32> {
        let Type::Adt(Def::Type(home, id), _) = ty else { return None };
        let module = self.module_at(file, at);
        match self.resolve(file, module, path, Space::Value) {
            Some(Def::Variant(own, of, number)) if (own, of) == (*home, *id) => Some(number),
            // `Self::Name` and `Alias::Name` are found in the type itself.
            _ => {
                let name = &path.last()?.name;
                let own = &self.facts(*home)[*id];
                let is_enum = own.kind == TypeKind::Enum;
                let at = own.variants.iter().position(|own| own.name == *name)?;
                (is_enum && path.segments.len() > 1).then_some(at as u32)
            }
        }
    }

    /// What a path to a struct, a tuple struct or a variant makes, of some type.
    pub fn makes(&self, file: FileId, at: ExprId, path: &Path, ty: &Type) -> Option<Made> {
        let Type::Adt(Def::Type(home, id), _) = ty else { return None };
        let own = &self.facts(*home)[*id];
        if own.kind == TypeKind::Enum {
            let number = self.variant_at(file, at, path, ty)?;
            let name = own.variants.get(number as usize)?.name.clone();
            return Some(Made::Variant(number, name));
        }
        let module = self.module_at(file, at);
        let is_own = path.single().is_some_and(|name| name == "Self");
        let found = || self.resolve(file, module, path, Space::Type);
        let is_type = is_own || matches!(found(), Some(Def::Type(..) | Def::Alias(..)));
        is_type.then_some(Made::Struct)
    }
}
