//! What has been looked up once is not looked up again.
//!
//! A name may lead through imports and globs back to itself. A question that is open already is answered with nothing,
//! and what was found on the way is kept only as long as the outermost question is open:
//! an answer found inside a circle may differ with the place where the circle was entered.

use std::cell::RefCell;
use std::sync::{Mutex, OnceLock, PoisonError};

use rustc_hash::FxHashMap;

use super::{Def, Space};
use crate::facts::{ExprId, Module, ModuleId, Name};
use crate::source::FileId;

/// A question for a name in a module.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    pub(super) file: FileId,
    pub(super) module: ModuleId,
    pub(super) name: Name,
    pub(super) space: Space,
}

/// The questions that are open on a thread, and what they have found so far.
#[derive(Default)]
struct Open {
    depth: u32,
    found: FxHashMap<Key, Option<Def>>,
}

thread_local! {
    static OPEN: RefCell<Open> = RefCell::default();
}

/// A question that is open on this thread until it is dropped, be it by a panic.
struct Entered;

impl Entered {
    fn new(key: &Key) -> Self {
        OPEN.with_borrow_mut(|open| {
            open.found.insert(key.clone(), None);
            open.depth += 1;
        });
        Self
    }

    fn is_outermost() -> bool {
        OPEN.with_borrow(|open| open.depth == 1)
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        OPEN.with_borrow_mut(|open| {
            open.depth -= 1;
            if open.depth == 0 {
                open.found.clear();
            }
        });
    }
}

/// Answers to outermost questions.
#[derive(Debug, Default)]
pub(super) struct Memo {
    names: Mutex<FxHashMap<Key, Option<Def>>>,
    traits: Mutex<FxHashMap<(FileId, ModuleId, Def), bool>>,
    calls: OnceLock<Calls>,
}

impl Memo {
    pub(super) fn get(&self, key: Key, find: impl FnOnce() -> Option<Def>) -> Option<Def> {
        let lock = || self.names.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(&key) {
            return known.clone();
        }
        if let Some(known) = OPEN.with_borrow(|open| open.found.get(&key).cloned()) {
            return known;
        }
        let entered = Entered::new(&key);
        let found = find();
        OPEN.with_borrow_mut(|open| open.found.insert(key.clone(), found.clone()));
        if Entered::is_outermost() {
            lock().insert(key, found.clone());
        }
        drop(entered);
        found
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

    pub(super) fn calls(&self, find: impl FnOnce() -> Calls) -> &Calls {
        self.calls.get_or_init(find)
    }
}

/// The calls of the run, by the last name of what they call, and the places where that name stands alone.
pub(super) type Calls = FxHashMap<Name, Vec<(FileId, ExprId)>>;

/// The numbers of a module's items and imports, by name.
#[derive(Debug, Default)]
pub(super) struct Entries {
    pub(super) items: FxHashMap<Name, Vec<u32>>,
    pub(super) imports: FxHashMap<Name, Vec<u32>>,
}

impl Entries {
    pub(super) fn of(module: &Module) -> Self {
        let mut entries = Self::default();
        for (at, (name, _)) in module.items.iter().enumerate() {
            entries.items.entry(name.clone()).or_default().push(at as u32);
        }
        for (at, import) in module.imports.iter().enumerate() {
            if let Some(name) = &import.name {
                entries.imports.entry(name.clone()).or_default().push(at as u32);
            }
        }
        entries
    }
}
