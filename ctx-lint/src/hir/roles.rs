//! What the definitions of each file mean by their attributes, read once a file.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Def, Hir};
use crate::facts::{Attr, Facts, FnId, Name, TraitId, TypeId};
use crate::role::{Carried, Role};
use crate::source::FileId;
use crate::world::{stated, word};

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

/// Whether an attribute of a text may be `#[ctx(…)]`.
fn may_state(text: &str) -> bool {
    text.match_indices("ctx").any(|(at, _)| text[..at].trim_end().ends_with('['))
}

impl Hir {
    /// The roles whose keys stand in an attribute of a stub, or beside a `#[ctx(…)]` of the world's own. So that nothing is parsed for it,
    /// there may be too many.
    pub(super) fn stated_roles(&self) -> FxHashSet<Role> {
        let own: Vec<FileId> = self
            .own_files_with("ctx")
            .into_iter()
            .filter(|&file| may_state(&self.file(file).source.text))
            .collect();
        let is_stated = |role: &Role| {
            let key = word(role.key());
            self.stub_outlines.iter().any(|outline| outline.has(stated(key)))
                || own.iter().any(|&file| self.world.module_has(file.0 as usize, key))
        };
        Role::ALL.iter().copied().filter(is_stated).collect()
    }

    /// Whether some attribute may state a role.
    pub fn is_stated(&self, role: Role) -> bool {
        self.stated.contains(&role)
    }

    /// The functions to which stubs give a role.
    pub fn functions_with(&self, role: Role) -> Vec<(FileId, FnId)> {
        let key = stated(word(role.key()));
        let stubs = self.stub_outlines.iter().zip((self.own as u32)..);
        let stating = stubs.filter(|(outline, _)| outline.has(key));
        let all = stating.map(|(_, file)| FileId(file)).flat_map(|file| {
            let functions = self.roles(file).functions.iter();
            let with = functions.filter(move |(_, carried)| carried.get(role).is_some());
            with.map(move |(&id, _)| (file, id))
        });
        all.collect()
    }

    /// How these functions are called, each name once.
    pub fn names_with(&self, role: Role) -> Vec<&Name> {
        let functions = self.functions_with(role).into_iter();
        let mut names: Vec<&Name> =
            functions.map(|(file, id)| &self.facts(file)[id].name).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

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
