//! The impl blocks of the run, by the types that they are for.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use super::{Def, Index, Space, Type};
use crate::facts::{Facts, FnId, ImplId, Name, TraitId};
use crate::source::FileId;

/// The impl blocks for one type, in the order of the files.
#[derive(Debug, Default)]
pub(super) struct Impls {
    all: Vec<(FileId, ImplId)>,
    /// Those of traits.
    of_traits: Vec<(FileId, ImplId)>,
    functions: FxHashMap<Name, Vec<(FileId, ImplId, FnId)>>,
    types: FxHashMap<Name, Vec<(FileId, ImplId)>>,
}

impl Impls {
    fn add(&mut self, (file, id): (FileId, ImplId), facts: &Facts) {
        let own = &facts[id];
        self.all.push((file, id));
        if own.trait_.is_some() {
            self.of_traits.push((file, id));
        }
        for &function in &own.functions {
            let name = facts[function].name.clone();
            self.functions.entry(name).or_default().push((file, id, function));
        }
        for (name, _) in &own.types {
            let list = self.types.entry(name.clone()).or_default();
            if list.last() != Some(&(file, id)) {
                list.push((file, id));
            }
        }
    }

    /// Those of traits.
    pub(super) fn of_traits(&self) -> &[(FileId, ImplId)] {
        &self.of_traits
    }

    /// The functions of a name.
    pub(super) fn functions(&self, name: &str) -> &[(FileId, ImplId, FnId)] {
        self.functions.get(name).map_or(&[], Vec::as_slice)
    }

    /// Those with an associated type of a name.
    pub(super) fn with_type(&self, name: &str) -> &[(FileId, ImplId)] {
        self.types.get(name).map_or(&[], Vec::as_slice)
    }
}

impl Index {
    pub(super) fn collect_impls(&mut self) {
        let files: Vec<FileId> = (0..self.files.len() as u32).map(FileId).collect();
        let found: Vec<_> = files.par_iter().map(|&file| self.impls_in(file)).collect();
        for (impls, extensions) in found {
            for (def, place) in impls {
                let facts = &self.files[place.0.0 as usize].facts;
                self.impls.entry(def).or_default().add(place, facts);
            }
            for (name, place) in extensions {
                self.extensions.entry(name).or_default().push(place);
            }
        }
        self.extensions.values_mut().for_each(|list| {
            list.sort_unstable();
            list.dedup();
        });
    }

    #[allow(clippy::type_complexity, reason = "two lists of pairs, used once")]
    fn impls_in(
        &self,
        file: FileId,
    ) -> (Vec<(Def, (FileId, ImplId))>, Vec<(Name, (FileId, TraitId))>) {
        let facts = &self.file(file).facts;
        let mut impls = Vec::new();
        let mut extensions = Vec::new();
        let mut extend = |home: FileId, id: TraitId| {
            let facts = &self.file(home).facts;
            for &function in &facts[id].functions {
                extensions.push((facts[function].name.clone(), (home, id)));
            }
        };
        for number in 0..facts.traits.len() {
            let id = TraitId(number as u32);
            if self.role(&Def::Trait(file, id), "extension").is_some() {
                extend(file, id);
            }
        }
        for (number, own) in facts.impls.iter().enumerate() {
            let id = ImplId(number as u32);
            match self.self_type(&self.env_of_impl(file, id)) {
                Type::Adt(def, _) => impls.push((def, (file, id))),
                Type::Prim(name) => impls.push((Def::Prim(name), (file, id))),
                Type::Slice(_) => impls.push((Def::Prim("slice".into()), (file, id))),
                Type::Extern(path, _) => impls.push((Def::Extern(path), (file, id))),
                Type::Param(..) => {
                    let path = own.trait_.as_ref();
                    let def =
                        path.and_then(|path| self.resolve(file, own.module, path, Space::Type));
                    if let Some(Def::Trait(home, id)) = def {
                        extend(home, id);
                    }
                }
                _ => {}
            }
        }
        (impls, extensions)
    }

    /// The impl blocks for a type.
    pub fn impls_of(&self, ty: &Type) -> &[(FileId, ImplId)] {
        self.impls_by_name(ty).map_or(&[], |impls| impls.all.as_slice())
    }

    /// The impl blocks for a type, by what stands in them.
    pub(super) fn impls_by_name(&self, ty: &Type) -> Option<&Impls> {
        let key = match ty {
            Type::Adt(def, _) => def.clone(),
            Type::Prim(name) => Def::Prim(name.clone()),
            Type::Slice(_) => Def::Prim("slice".into()),
            Type::Extern(path, _) => Def::Extern(path.clone()),
            _ => return None,
        };
        self.impls.get(&key)
    }
}
