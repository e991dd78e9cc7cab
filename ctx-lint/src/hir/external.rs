//! Questions to the crates from elsewhere.
//!
//! There are hundreds of them, so that only those are asked that can have an answer: an impl stands in the crate of its trait
//! or of its type, and a trait gives methods where it is seen.

use std::cell::RefCell;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustc_hash::FxHashMap;

use super::impls::{List, Traits};
use super::{Def, Hir};
use crate::facts::{ImplId, ModuleId, Name, TraitId};
use crate::source::FileId;
use crate::world::{ANY_IMPL, ANY_TYPE, Word, blanket_impl_of, impl_for, impl_of, word};

/// The files with a trait that has a method of a name, with the crate and the name of the trait, if it is known.
type Candidates = Arc<[(FileId, usize, Option<Name>)]>;

/// What has been asked for; every answer is a function of the question alone.
#[derive(Debug, Default)]
pub(super) struct Found {
    impls: Mutex<FxHashMap<(Def, Def), List>>,
    candidates: Mutex<FxHashMap<Name, Candidates>>,
    traits: Mutex<FxHashMap<(FileId, ModuleId, Name), Traits>>,
}

fn lock<T>(table: &Mutex<T>) -> MutexGuard<'_, T> {
    table.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Hir {
    /// The crate from elsewhere that a definition stands in.
    fn external_home(&self, def: &Def) -> Option<usize> {
        let file = match def {
            Def::Module(file, _)
            | Def::Fn(file, _)
            | Def::Type(file, _)
            | Def::Variant(file, ..)
            | Def::Alias(file, _)
            | Def::Value(file, _)
            | Def::Trait(file, _) => *file,
            Def::Prim(_) | Def::Extern(_) | Def::OneOf(_) => return None,
        };
        self.is_external(file).then(|| self.world.modules[file.0 as usize].krate)
    }

    fn files_in(&self, krate: usize, words: impl Iterator<Item = Word>) -> Vec<FileId> {
        let words: Vec<Word> = words.chain([ANY_IMPL]).collect();
        let files = self.world.external_with_any(krate, &words);
        files.into_iter().map(FileId).collect()
    }

    /// The files of the crate of a type that may have impls for it; the names that mean it there are added to `called`.
    pub(super) fn external_homes(&self, key: &Def, called: &mut Vec<Word>) -> Vec<FileId> {
        let Some(krate) = self.external_home(key) else { return Vec::new() };
        *called = self.world.called_in(krate, std::mem::take(called));
        self.files_in(krate, called.iter().map(|&name| impl_for(name)))
    }

    /// The files of the crate of a trait that may give it to a type parameter.
    pub(super) fn external_blanket_homes(&self, def: &Def, called: &[Word]) -> Vec<FileId> {
        let Some(krate) = self.external_home(def) else { return Vec::new() };
        let called = self.world.called_in(krate, called.to_vec());
        self.files_in(krate, called.into_iter().map(blanket_impl_of))
    }

    /// The impls of a trait in its own crate for a type of another one.
    pub(super) fn external_impls(&self, key: &Def, of_trait: &Def) -> List {
        let Some(krate) = self.external_home(of_trait) else { return List::default() };
        match self.external_home(key) {
            // Those of the type's crate are known.
            Some(home) if home == krate || !self.world.reaches(krate, home) => {
                return List::default();
            }
            None if self.is_own(key) => return List::default(),
            _ => {}
        }
        let question = (key.clone(), of_trait.clone());
        if let Some(known) = lock(&self.found.external.impls).get(&question) {
            return Arc::clone(known);
        }
        let found: List = self.find_external_impls(krate, key, of_trait).into();
        lock(&self.found.external.impls).insert(question, Arc::clone(&found));
        found
    }

    /// Whether something is of the workspace itself.
    fn is_own(&self, def: &Def) -> bool {
        match def {
            Def::Type(file, _) | Def::Trait(file, _) => !self.is_stub(*file),
            _ => false,
        }
    }

    fn find_external_impls(
        &self,
        krate: usize,
        key: &Def,
        of_trait: &Def,
    ) -> Vec<(FileId, ImplId)> {
        let name = match key {
            Def::Prim(name) => name.clone(),
            def => self.name_of(def),
        };
        let types = self.world.called_in(krate, vec![word(&name), word(ANY_TYPE)]);
        let traits = self.world.called_in(krate, vec![word(&self.name_of(of_trait))]);
        let of_type = self.files_in(krate, types.iter().map(|&name| impl_for(name)));
        let of_this = self.files_in(krate, traits.into_iter().map(impl_of));
        let files = of_type.into_iter().filter(|file| of_this.binary_search(file).is_ok());
        let impls = files.flat_map(|file| {
            let ids = self.impls_in(file, key, &types).into_iter();
            ids.map(move |id| (file, id))
        });
        impls.filter(|&(file, id)| self.impl_head(file, id).traits.contains(of_trait)).collect()
    }

    /// The traits from elsewhere that have a method of a name and that a place sees.
    pub(super) fn external_traits_with(
        &self,
        (file, module): (FileId, ModuleId),
        method: &str,
    ) -> Traits {
        if self.world.externals.crates.is_empty() || self.is_stub(file) {
            return Traits::default();
        }
        let question = (file, module, Name::new(method));
        if let Some(known) = lock(&self.found.external.traits).get(&question) {
            return Arc::clone(known);
        }
        let found: Traits = self.find_external_traits(file, module, method).into();
        lock(&self.found.external.traits).insert(question, Arc::clone(&found));
        found
    }

    fn find_external_traits(
        &self,
        file: FileId,
        module: ModuleId,
        method: &str,
    ) -> Vec<(FileId, TraitId)> {
        let here = self.world.modules[file.0 as usize].krate;
        let seen = RefCell::new(Vec::new());
        let candidates = self.candidates_for(method);
        let mut names: Vec<&Name> = Vec::new();
        for (home, krate, name) in candidates.iter() {
            if !self.world.reaches(here, *krate) {
                continue;
            }
            if let Some(name) = name {
                names.push(name);
            } else {
                // A macro makes it: only the text itself can tell.
                let count = self.facts(*home).traits.len() as u32;
                let all = (0..count).map(|number| (*home, TraitId(number)));
                seen.borrow_mut().extend(all);
            }
        }
        names.sort_unstable();
        names.dedup();
        for name in names {
            self.finds_trait(file, module, name, &|def| {
                if let Def::Trait(home, id) = def
                    && self.is_external(*home)
                {
                    seen.borrow_mut().push((*home, *id));
                }
                false
            });
        }
        let mut found = seen.into_inner();
        found.sort_unstable();
        found.dedup();
        found.retain(|&(home, id)| {
            let facts = self.facts(home);
            facts[id].functions.iter().any(|&function| facts[function].name == method)
        });
        found
    }

    fn candidates_for(&self, method: &str) -> Candidates {
        let table = &self.found.external.candidates;
        if let Some(known) = lock(table).get(method) {
            return Arc::clone(known);
        }
        let found = self.world.external_traits_with(word(method)).into_iter();
        let found = found.map(|(module, name)| {
            (FileId(module), self.world.modules[module as usize].krate, name)
        });
        let found: Candidates = found.collect();
        lock(table).insert(method.into(), Arc::clone(&found));
        found
    }
}
