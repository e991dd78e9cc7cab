//! Impl blocks by the type that they are for, and traits by their methods.
//!
//! Nothing is collected: the words of the files say where an impl for a type of some name can stand, and only these files
//! are asked. So what is read follows what is asked, and the answer is the same as if all files had been read.

use crate::role::Role;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rustc_hash::FxHashMap;

use super::{Def, Hir, Lang, Space, Type};
use crate::facts::{Attr, Facts, FnId, ImplId, ModuleId, Name, TraitId, TyKind};
use crate::source::FileId;
use crate::world::{
    ANY_IMPL, ANY_TYPE, FUNCTION, NEVER, POINTER, SLICE, TUPLE, Word, associated, blanket_impl_of,
    impl_for, trait_fn, word,
};

/// Traits, in the order of files and places.
pub(super) type Traits = Arc<[(FileId, TraitId)]>;

/// Impls, in the order of files and places.
pub(super) type List = Arc<[(FileId, ImplId)]>;

/// What has been asked for; every answer is a function of the question alone.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// By file and number of the type.
    of_types: Vec<OnceLock<ImplsOfFile>>,
    /// The impls of each file, by what their heads call the type.
    by_head: Vec<OnceLock<FxHashMap<Word, Vec<ImplId>>>>,
    /// By what else impls are for.
    impls: Mutex<FxHashMap<Def, Arc<Impls>>>,
    blanket: Mutex<FxHashMap<Def, List>>,
    traits: Mutex<FxHashMap<Name, Traits>>,
    extensions: Mutex<FxHashMap<(FileId, ModuleId, Name), Traits>>,
    pub(super) external: super::external::Found,
}

/// The impls for each type that a file defines.
type ImplsOfFile = Box<[OnceLock<Arc<Impls>>]>;

impl Found {
    /// For so many files.
    pub(super) fn new(files: usize) -> Self {
        Self {
            of_types: (0..files).map(|_| OnceLock::new()).collect(),
            by_head: (0..files).map(|_| OnceLock::new()).collect(),
            ..Self::default()
        }
    }
}

/// The impl blocks for one type, in the order of the files.
#[derive(Debug, Default)]
pub(super) struct Impls {
    all: Vec<(FileId, ImplId)>,
    functions: FxHashMap<Name, Vec<(FileId, ImplId, FnId)>>,
    types: FxHashMap<Name, Vec<(FileId, ImplId)>>,
    /// Those of each trait, with those for references to the type.
    by_trait: FxHashMap<Def, Vec<(FileId, ImplId)>>,
}

impl Impls {
    fn add(&mut self, (file, id): (FileId, ImplId), facts: &Facts) {
        let own = &facts[id];
        self.all.push((file, id));
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

    /// The functions of a name.
    pub(super) fn functions(&self, name: &str) -> &[(FileId, ImplId, FnId)] {
        self.functions.get(name).map_or(&[], Vec::as_slice)
    }

    /// Those with an associated type of a name.
    fn with_type(&self, name: &str) -> &[(FileId, ImplId)] {
        self.types.get(name).map_or(&[], Vec::as_slice)
    }
}

/// The definition under which the impls for a type are found; types without a name have one that no type is called.
pub(super) fn key_of(ty: &Type) -> Option<Def> {
    Some(match ty {
        Type::Adt(def, _) => def.clone(),
        Type::Prim(name) => Def::Prim(name.clone()),
        Type::Slice(_) | Type::Array(_) => Def::Prim(SLICE.into()),
        Type::Tuple(_) => Def::Prim(TUPLE.into()),
        Type::Ptr(_) => Def::Prim(POINTER.into()),
        Type::Fn(..) => Def::Prim(FUNCTION.into()),
        Type::Never => Def::Prim(NEVER.into()),
        Type::Extern(path, _) => Def::Extern(path.clone()),
        Type::Dyn(bounds) => bounds.first()?.def.clone(),
        _ => return None,
    })
}

/// Whether an impl for a type is one for a definition: one of its alternatives, where it has several.
fn is_for(ty: &Type, key: &Def) -> bool {
    match ty {
        Type::OneOf(list) => list.iter().any(|(_, ty)| is_for(ty, key)),
        ty => key_of(ty).as_ref() == Some(key),
    }
}

/// The impls of a file by what their heads call the type: by the last name of its path, or by what no type is called.
fn heads_of(facts: &Facts) -> FxHashMap<Word, Vec<ImplId>> {
    let mut heads: FxHashMap<Word, Vec<ImplId>> = FxHashMap::default();
    for (number, own) in facts.impls.iter().enumerate() {
        let id = ImplId(number as u32);
        let name = match &own.self_ty.peel_refs().kind {
            TyKind::Path(path) => {
                if path.single().is_none() {
                    heads.entry(associated(word(path.last_name()))).or_default().push(id);
                }
                path.last_name()
            }
            TyKind::Dyn(bounds) => match bounds.first() {
                Some(path) => path.last_name(),
                None => continue,
            },
            TyKind::Slice(_) | TyKind::Array(_) => SLICE,
            TyKind::Tuple(_) => TUPLE,
            TyKind::Ptr(_) => POINTER,
            TyKind::Fn { .. } => FUNCTION,
            TyKind::Never => NEVER,
            _ => continue,
        };
        heads.entry(word(name)).or_default().push(id);
    }
    heads
}

impl Hir {
    /// The impl blocks for a type, by what stands in them.
    pub(super) fn impls_by_name(&self, ty: &Type) -> Arc<Impls> {
        if let Type::Adt(Def::Type(file, id), _) = ty {
            let own = self.found.of_types[file.0 as usize]
                .get_or_init(|| self.facts(*file).types.iter().map(|_| OnceLock::new()).collect());
            let found = || Arc::new(self.find_impls(&Def::Type(*file, *id)));
            return Arc::clone(own[id.0 as usize].get_or_init(found));
        }
        let Some(key) = key_of(ty) else { return Arc::default() };
        let lock = || self.found.impls.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(&key) {
            return Arc::clone(known);
        }
        let found = Arc::new(self.find_impls(&key));
        lock().insert(key, Arc::clone(&found));
        found
    }

    /// The traits that an impl block may be of; none where its trait is not known.
    pub fn traits_of_impl(&self, file: FileId, id: ImplId) -> &[Def] {
        &self.impl_head(file, id).traits
    }

    /// Whether an impl block is one of a trait of the language.
    pub fn is_impl_of(&self, file: FileId, id: ImplId, lang: Lang) -> bool {
        // Most impl blocks of a type are of no trait, or of one of another name.
        self.facts(file)[id].trait_.is_some()
            && self.impl_head(file, id).traits.iter().any(|own| self.is_lang(own, lang))
    }

    /// Whether a type has an impl of a trait of the language, written out and not derived.
    pub fn implements(&self, ty: &Type, lang: Lang) -> bool {
        self.impls_of(ty).iter().any(|&(file, id)| self.is_impl_of(file, id, lang))
    }

    /// The impl blocks for a type, in the order of files and places.
    pub fn impls_of(&self, ty: &Type) -> Vec<(FileId, ImplId)> {
        self.impls_by_name(ty).all.clone()
    }

    /// The impls of a trait that may be for a type: those for types of its name, or for a parameter.
    pub(super) fn impls_of_trait(&self, ty: &Type, def: &Def) -> Vec<(FileId, ImplId)> {
        let own = self.impls_by_name(ty.peel_refs());
        let own = own.by_trait.get(def).map_or(&[][..], Vec::as_slice);
        let abroad = key_of(ty.peel_refs()).map(|key| self.external_impls(&key, def));
        let abroad = abroad.iter().flat_map(|list| list.iter());
        own.iter().chain(abroad).chain(self.blanket_impls(def).iter()).copied().collect()
    }

    /// The traits whose impls for a type give an associated type of a name.
    pub(super) fn traits_giving(&self, ty: &Type, name: &str) -> Vec<Def> {
        let impls = self.impls_by_name(ty);
        let heads = impls.with_type(name).iter();
        heads
            .filter_map(|&(file, id)| Some(self.impl_head(file, id).of_trait.as_ref()?.def.clone()))
            .collect()
    }

    fn find_impls(&self, key: &Def) -> Impls {
        let name = match key {
            Def::Prim(name) => name.clone(),
            def => self.name_of(def),
        };
        // An alias of one of its own parameters may stand for any type.
        let mut called = self.world.called(&name);
        called.extend(self.world.called(ANY_TYPE));
        let mut files = self.files_with_any(called.iter().map(|&name| impl_for(name)));
        files.extend(self.external_homes(key, &mut called));
        let mut found = Impls::default();
        for file in files {
            for id in self.impls_in(file, key, &called) {
                let facts = self.facts(file);
                if !matches!(self.impl_self(file, id), Type::Ref(..)) {
                    found.add((file, id), facts);
                }
                for of_trait in &self.impl_head(file, id).traits {
                    found.by_trait.entry(of_trait.clone()).or_default().push((file, id));
                }
            }
        }
        found
    }

    /// The impls of a file for the type of a key, or for references to it; `called` are the names that may mean it.
    pub(super) fn impls_in(&self, file: FileId, key: &Def, called: &[Word]) -> Vec<ImplId> {
        let facts = self.facts(file);
        let heads = self.found.by_head[file.0 as usize].get_or_init(|| heads_of(facts));
        let decides = self.is_external(file) && !facts.cfgs.is_empty();
        let mut ids: Vec<ImplId> =
            called.iter().filter_map(|name| heads.get(name)).flatten().copied().collect();
        ids.sort_unstable();
        ids.dedup();
        ids.retain(|&id| {
            (!decides || self.is_compiled(file, facts[id].span))
                && is_for(self.impl_self(file, id).peel_refs(), key)
        });
        ids
    }

    /// The files that have one of these words, or an impl that cannot be told from its head.
    fn files_with_any(&self, words: impl Iterator<Item = Word>) -> Vec<FileId> {
        let mut files: Vec<FileId> =
            words.chain([ANY_IMPL]).flat_map(|word| self.files_with(word)).collect();
        files.sort_unstable();
        files.dedup();
        files
    }

    /// The impls that give a trait to a type parameter, or to a reference to one: `impl<T: …> Trait for T`.
    fn blanket_impls(&self, def: &Def) -> List {
        let lock = || self.found.blanket.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(def) {
            return Arc::clone(known);
        }
        let found: List = self.find_blanket_impls(def).into();
        lock().insert(def.clone(), Arc::clone(&found));
        found
    }

    fn find_blanket_impls(&self, def: &Def) -> Vec<(FileId, ImplId)> {
        let Def::Trait(home, id) = def else { return Vec::new() };
        let called = self.world.called(&self.facts(*home)[*id].name);
        let mut files = self.files_with_any(called.iter().map(|&name| blanket_impl_of(name)));
        files.extend(self.external_blanket_homes(def, &called));
        let mut found = Vec::new();
        for file in files {
            for (number, own) in self.facts(file).impls.iter().enumerate() {
                let Some(path) = &own.trait_ else { continue };
                let TyKind::Path(self_ty) = &own.self_ty.peel_refs().kind else { continue };
                let is_parameter = self_ty
                    .single()
                    .is_some_and(|name| own.generics.iter().any(|generic| generic.name == *name));
                if is_parameter
                    && called.contains(&word(path.last_name()))
                    && self
                        .resolve(file, own.module, path, Space::Type)
                        .is_some_and(|found| found.each().any(|own| own == def))
                {
                    found.push((file, ImplId(number as u32)));
                }
            }
        }
        found
    }

    /// The traits that have a method of a name, those from elsewhere only as far as a place sees them.
    pub(super) fn traits_with(&self, place: (FileId, ModuleId), method: &str) -> Traits {
        let near = self.near_traits_with(method);
        let far = self.external_traits_with(place, method);
        if far.is_empty() { near } else { near.iter().chain(far.iter()).copied().collect() }
    }

    fn near_traits_with(&self, method: &str) -> Traits {
        let lock = || self.found.traits.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(method) {
            return Arc::clone(known);
        }
        let found: Traits = self.find_traits(method).into();
        lock().insert(method.into(), Arc::clone(&found));
        found
    }

    fn find_traits(&self, method: &str) -> Vec<(FileId, TraitId)> {
        let mut found = Vec::new();
        for file in self.files_with(trait_fn(word(method))) {
            let facts = self.facts(file);
            for (number, own) in facts.traits.iter().enumerate() {
                if own.functions.iter().any(|&function| facts[function].name == method) {
                    found.push((file, TraitId(number as u32)));
                }
            }
        }
        found
    }

    /// The traits with a method of a name that any type may have: those that a stub says it of, and those that an impl
    /// gives to a type parameter.
    pub(super) fn extensions(&self, place: (FileId, ModuleId), method: &str) -> Traits {
        let lock = || self.found.extensions.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (place.0, place.1, Name::new(method));
        if let Some(known) = lock().get(&key) {
            return Arc::clone(known);
        }
        let all = self.traits_with(place, method);
        let found: Traits = all
            .iter()
            .copied()
            .filter(|&(file, id)| {
                let def = Def::Trait(file, id);
                self.is_extension(&def) || !self.blanket_impls(&def).is_empty()
            })
            .collect();
        lock().insert(key, Arc::clone(&found));
        found
    }

    /// Whether every type with the supertraits has a trait: its stub says so.
    pub(super) fn is_extension(&self, def: &Def) -> bool {
        matches!(def, Def::Trait(..)) && self.stated_role(def, Role::Extension).is_some()
    }

    /// Whether a type is one value of its first argument with something around it.
    pub(super) fn is_transparent(&self, def: &Def) -> bool {
        matches!(def, Def::Type(..)) && self.stated_role(def, Role::Transparent).is_some()
    }

    /// The attributes of a type's definition.
    pub(super) fn attrs_of(&self, ty: &Type) -> &[Attr] {
        match ty {
            Type::Adt(Def::Type(file, id), _) => &self.facts(*file)[*id].attrs,
            _ => &[],
        }
    }

    /// Whether a type may have a trait although no impl is known: stubs do not list the impls of traits that only look
    /// at a value, or only mark it.
    pub(super) fn is_left_out(&self, ty: &Type, def: &Def) -> bool {
        let Def::Trait(file, id) = def else { return false };
        let facts = self.facts(*file);
        let own = &facts[*id];
        let of_stub = match ty {
            Type::Adt(Def::Type(home, _), _) => self.is_stub(*home),
            _ => true,
        };
        self.is_stub(*file)
            && own.types.is_empty()
            && self.impls_of_trait(ty, def).is_empty()
            && (own.functions.is_empty()
                || (of_stub
                    && own.functions.iter().all(|&function| {
                        let receiver = facts[function].receiver.as_ref();
                        receiver.is_none_or(|receiver| receiver.by_ref && !receiver.mutable)
                    })))
    }
}
