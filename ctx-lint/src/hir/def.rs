//! Definitions: what a path may stand for.

use std::sync::Arc;

use crate::facts::{AliasId, Cfg, FnId, Item, ModuleId, Name, TraitId, TypeId, ValueId};
use crate::source::FileId;

/// What a path stands for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Def {
    /// A module.
    Module(FileId, ModuleId),
    /// A function that is not in an impl or trait.
    Fn(FileId, FnId),
    /// A struct, enum or union.
    Type(FileId, TypeId),
    /// A variant of an enum.
    Variant(FileId, TypeId, u32),
    /// A type alias.
    Alias(FileId, AliasId),
    /// A const or static.
    Value(FileId, ValueId),
    /// A trait.
    Trait(FileId, TraitId),
    /// A primitive type.
    Prim(Name),
    /// Something of a crate that is not known, by its full path.
    Extern(Name),
    /// One of several, each of which is meant under a condition of its own; none of them is such a list. An empty list
    /// stands for too many.
    OneOf(Arc<[(Cfg, Self)]>),
}

/// Which of Rust's name spaces is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Space {
    /// Types, traits and modules.
    Type,
    /// Functions, constants, constructors.
    Value,
}

impl Def {
    /// All that is meant: itself, or each of several.
    pub fn each(&self) -> impl Iterator<Item = &Self> {
        let (one, list) = match self {
            Self::OneOf(list) => (None, &list[..]),
            one => (Some(one), &[][..]),
        };
        one.into_iter().chain(list.iter().map(|(_, def)| def))
    }

    /// Whether it makes a value: a struct or a variant, under each condition.
    pub fn is_constructor(&self) -> bool {
        let is_one = |def: &Self| matches!(def, Self::Type(..) | Self::Variant(..));
        self.each().any(is_one) && self.each().all(is_one)
    }
}

pub(super) fn item_def(file: FileId, item: Item) -> Def {
    match item {
        Item::Module(id) => Def::Module(file, id),
        Item::Fn(id) => Def::Fn(file, id),
        Item::Type(id) => Def::Type(file, id),
        Item::Alias(id) => Def::Alias(file, id),
        Item::Value(id) => Def::Value(file, id),
        Item::Trait(id) => Def::Trait(file, id),
    }
}
