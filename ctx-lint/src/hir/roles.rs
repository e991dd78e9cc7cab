//! What the definitions of each file mean by their attributes, read once a file.

use rustc_hash::FxHashMap;

use super::{Def, Hir};
use crate::facts::{Attr, Facts, FnId, TraitId, TypeId};
use crate::role::{Carried, Role};
use crate::source::FileId;

/// The roles of a file's definitions; most files have none.
#[derive(Debug)]
pub(super) struct FileRoles {
    types: FxHashMap<TypeId, Carried>,
    functions: FxHashMap<FnId, Carried>,
    traits: FxHashMap<TraitId, Carried>,
}

impl FileRoles {
    fn read(facts: &Facts) -> Self {
        fn with_any<'f, K: Eq + std::hash::Hash>(
            attrs: impl Iterator<Item = &'f Vec<Attr>>,
            id: impl Fn(u32) -> K,
        ) -> FxHashMap<K, Carried> {
            let all = attrs.enumerate().map(|(at, attrs)| (id(at as u32), Carried::read(attrs)));
            all.filter(|(_, carried)| !carried.is_empty()).collect()
        }
        Self {
            types: with_any(facts.types.iter().map(|own| &own.attrs), TypeId),
            functions: with_any(facts.functions.iter().map(|own| &own.attrs), FnId),
            traits: with_any(facts.traits.iter().map(|own| &own.attrs), TraitId),
        }
    }
}

impl Hir {
    fn roles(&self, file: FileId) -> &FileRoles {
        self.roles[file.0 as usize].get_or_init(|| FileRoles::read(self.facts(file)))
    }

    /// What a role says in the attributes of a definition; `Some("")` for a role without text.
    pub fn stated_role(&self, def: &Def, role: Role) -> Option<&str> {
        let carried = match def {
            Def::Type(file, id) => self.roles(*file).types.get(id),
            Def::Fn(file, id) => self.roles(*file).functions.get(id),
            Def::Trait(file, id) => self.roles(*file).traits.get(id),
            _ => None,
        };
        carried?.get(role)
    }

    /// The same for a function or method.
    pub fn stated_fn_role(&self, file: FileId, id: FnId, role: Role) -> Option<&str> {
        self.roles(file).functions.get(&id)?.get(role)
    }
}
