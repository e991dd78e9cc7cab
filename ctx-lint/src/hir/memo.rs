//! What has been looked up once is not looked up again.

use std::cell::Cell;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rustc_hash::FxHashMap;

use super::asked::{Answers, Trail};
use super::globs::{Brought, Glob};
use super::infer::Candidate;
use super::rings::Ring;
use super::{Def, Space, Type};
use crate::facts::{AliasId, Item, Module, ModuleId, Name};
use crate::source::{FileId, Span};

/// A question about names.
///
/// While it is not known what a glob stands for, names are looked for without knowing what globs reach: these are
/// questions of their own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum NameKey {
    /// What a name is in a module.
    In { file: FileId, module: ModuleId, name: Name, space: Space, for_glob: bool },
    /// What an alias stands for in the end.
    Alias { file: FileId, id: AliasId, for_glob: bool },
    /// What a glob brings the contents of, by its number among the imports.
    Glob(FileId, ModuleId, u32),
}

/// The questions about names that one of them has led to.
#[derive(Debug, Default)]
pub(super) struct NameTrail {
    pub(super) asked: Trail<NameKey, Option<Def>>,
    /// How many globs are being resolved.
    globs: Cell<usize>,
}

impl NameTrail {
    /// Whether a glob is being resolved.
    pub(super) fn is_for_glob(&self) -> bool {
        self.globs.get() > 0
    }

    /// Resolves a glob.
    pub(super) fn for_glob<T>(&self, resolve: impl FnOnce() -> T) -> T {
        self.globs.set(self.globs.get() + 1);
        let found = resolve();
        self.globs.set(self.globs.get() - 1);
        found
    }
}

/// Answers to questions that many rules ask.
#[derive(Debug, Default)]
pub(super) struct Memo {
    pub(super) names: Answers<NameKey, Option<Def>>,
    traits: Mutex<FxHashMap<(FileId, ModuleId, Def), bool>>,
    methods: Mutex<FxHashMap<MethodKey, Arc<[Candidate]>>>,
}

/// What the methods of a type hang on: the module, whether the code is there for tests, where that counts, the name, and the
/// type.
pub(super) type MethodKey = (FileId, ModuleId, Option<bool>, Name, Type);

impl Memo {
    pub(super) fn methods(&self, key: &MethodKey) -> Option<Arc<[Candidate]>> {
        self.methods.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    pub(super) fn keep_methods(&self, key: MethodKey, found: &[Candidate]) {
        let mut known = self.methods.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(key, found.into());
    }

    pub(super) fn has_trait(
        &self,
        place: (FileId, ModuleId, &Def),
        find: impl FnOnce() -> bool,
    ) -> bool {
        let lock = || self.traits.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (place.0, place.1, place.2.clone());
        if let Some(known) = lock().get(&key) {
            return *known;
        }
        let found = find();
        lock().insert(key, found);
        found
    }
}

/// The numbers of a module's items and imports, by name.
#[derive(Debug, Default)]
pub(super) struct Entries {
    pub(super) items: FxHashMap<Name, Vec<u32>>,
    pub(super) imports: FxHashMap<Name, Vec<u32>>,
    /// The imports of all that a module or enum holds.
    pub(super) globs: Vec<u32>,
    /// Those of all parts of the module.
    pub(super) ordered: OnceLock<Box<[Glob]>>,
    /// What they stand for, and those of what is included here; each with the condition under which it is brought, where there
    /// is one, and in the order of these conditions.
    pub(super) brought: OnceLock<Box<[Brought]>>,
    /// The same, once it is the same for all who ask, also for those who resolve another glob.
    pub(super) brought_to_all: OnceLock<Box<[Brought]>>,
    /// The modules from which globs lead here, and to which they lead from here.
    pub(super) ring: OnceLock<Arc<Ring>>,
    /// The modules in files of their own.
    pub(super) children: OnceLock<Box<[Name]>>,
}

impl Entries {
    /// Those of a module that are there.
    pub(super) fn of(
        module: &Module,
        has: &dyn Fn(&Item) -> bool,
        imports: &dyn Fn(Span) -> bool,
    ) -> Self {
        let mut entries = Self::default();
        let items = module.items.iter().enumerate().filter(|(_, (_, item))| has(item));
        for (at, (name, _)) in items {
            entries.items.entry(name.clone()).or_default().push(at as u32);
        }
        let all = module.imports.iter().enumerate();
        for (at, import) in all.filter(|(_, import)| imports(import.span)) {
            match &import.name {
                Some(name) => entries.imports.entry(name.clone()).or_default().push(at as u32),
                None => entries.globs.push(at as u32),
            }
        }
        entries
    }
}
