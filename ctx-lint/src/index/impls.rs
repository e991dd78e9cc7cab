//! Impl blocks by the type that they are for, and traits that any type may have.
//!
//! Nothing is collected: the words of the files say where an impl for a type of some name can stand, and only these files
//! are asked. So what is read follows what is asked, and the answer is the same as if all files had been read.

use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::FxHashMap;

use super::{Def, Index, Space, Type};
use crate::facts::{Facts, FnId, ImplId, Name, TraitId, TyKind};
use crate::source::FileId;
use crate::world::{ANY_IMPL, SLICE, Word, blanket_impl_of, impl_for, trait_fn, word};

/// Traits, in the order of files and places.
type Traits = Arc<[(FileId, TraitId)]>;

/// What has been asked for; every answer is a function of the question alone.
#[derive(Debug, Default)]
pub(super) struct Found {
    impls: Mutex<FxHashMap<Def, Arc<Impls>>>,
    extensions: Mutex<FxHashMap<Name, Traits>>,
}

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
    /// The impl blocks for a type, by what stands in them.
    pub(super) fn impls_by_name(&self, ty: &Type) -> Arc<Impls> {
        let key = match ty {
            Type::Adt(def, _) => def.clone(),
            Type::Prim(name) => Def::Prim(name.clone()),
            Type::Slice(_) => Def::Prim(SLICE.into()),
            Type::Extern(path, _) => Def::Extern(path.clone()),
            _ => return Arc::default(),
        };
        let lock = || self.found.impls.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(&key) {
            return Arc::clone(known);
        }
        let mut found = Impls::default();
        for (file, id) in self.find_impls(&key) {
            found.add((file, id), self.facts(file));
        }
        let found = Arc::new(found);
        lock().insert(key, Arc::clone(&found));
        found
    }

    /// The impl blocks for a type, in the order of files and places.
    pub fn impls_of(&self, ty: &Type) -> Vec<(FileId, ImplId)> {
        self.impls_by_name(ty).all.clone()
    }

    fn find_impls(&self, key: &Def) -> Vec<(FileId, ImplId)> {
        let name = match key {
            Def::Prim(name) => name.clone(),
            def => self.name_of(def),
        };
        let is_slice = name == SLICE;
        let called = self.world.called(&name);
        let files = self.files_with_any(called.iter().map(|&name| impl_for(name)));
        let mut found = Vec::new();
        for file in files {
            for (number, own) in self.facts(file).impls.iter().enumerate() {
                let names_it = match &own.self_ty.kind {
                    TyKind::Path(path) => !is_slice && called.contains(&word(path.last_name())),
                    TyKind::Slice(_) => is_slice,
                    _ => false,
                };
                let id = ImplId(number as u32);
                if names_it && Self::is_key(&self.impl_self(file, id), key) {
                    found.push((file, id));
                }
            }
        }
        found
    }

    /// The files that have one of these words, or an impl that cannot be told from its head.
    fn files_with_any(&self, words: impl Iterator<Item = Word>) -> Vec<FileId> {
        let mut files: Vec<FileId> =
            words.chain([ANY_IMPL]).flat_map(|word| self.files_with(word)).collect();
        files.sort_unstable();
        files.dedup();
        files
    }

    fn is_key(ty: &Type, key: &Def) -> bool {
        match (ty, key) {
            (Type::Adt(def, _), key) => def == key,
            (Type::Prim(name), Def::Prim(key)) => name == key,
            (Type::Slice(_), Def::Prim(key)) => key == SLICE,
            (Type::Extern(path, _), Def::Extern(key)) => path == key,
            _ => false,
        }
    }

    /// The traits with a method of a name that any type may have: those that a stub says it of, and those that an impl
    /// gives to a type parameter.
    pub(super) fn extensions(&self, method: &str) -> Traits {
        let lock = || self.found.extensions.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(method) {
            return Arc::clone(known);
        }
        let found: Arc<[_]> = self.find_extensions(method).into();
        lock().insert(method.into(), Arc::clone(&found));
        found
    }

    fn find_extensions(&self, method: &str) -> Vec<(FileId, TraitId)> {
        let mut found = Vec::new();
        for file in self.files_with(trait_fn(word(method))) {
            let facts = self.facts(file);
            for (number, own) in facts.traits.iter().enumerate() {
                let id = TraitId(number as u32);
                if own.functions.iter().any(|&function| facts[function].name == method)
                    && (self.role(&Def::Trait(file, id), "extension").is_some()
                        || self.is_for_parameters(file, id))
                {
                    found.push((file, id));
                }
            }
        }
        found
    }

    /// Whether an impl gives a trait to a type parameter: `impl<T: …> Trait for T`.
    fn is_for_parameters(&self, home: FileId, id: TraitId) -> bool {
        let def = Def::Trait(home, id);
        let called = self.world.called(&self.facts(home)[id].name);
        let files = self.files_with_any(called.iter().map(|&name| blanket_impl_of(name)));
        files.into_iter().any(|file| {
            self.facts(file).impls.iter().any(|own| {
                let Some(path) = &own.trait_ else { return false };
                let TyKind::Path(self_ty) = &own.self_ty.kind else { return false };
                let is_parameter = self_ty
                    .single()
                    .is_some_and(|name| own.generics.iter().any(|generic| generic.name == *name));
                is_parameter
                    && called.contains(&word(path.last_name()))
                    && self.resolve(file, own.module, path, Space::Type).as_ref() == Some(&def)
            })
        })
    }
}
