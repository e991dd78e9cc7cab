//! Which words stand in which modules, and which names stand for others.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Text, Word};

/// The words of some modules.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// The modules in whose text a word stands, in their order.
    modules: FxHashMap<Word, Vec<u32>>,
    /// The names that may stand for a name.
    renames: FxHashMap<Word, Vec<Word>>,
    /// The names by which macros may be called.
    pub(super) macros: FxHashSet<Word>,
    /// The number behind that of the last module that these tables know.
    pub(super) known: usize,
}

impl Words {
    /// Reads the outlines of some modules, each with the place of its text.
    pub(super) fn of(modules: impl Iterator<Item = (usize, usize)>, texts: &[Text]) -> Self {
        let mut words = Self::default();
        let mut renames: BTreeMap<Word, BTreeSet<Word>> = BTreeMap::new();
        for (id, text) in modules {
            let outline = &texts[text].outline;
            for &(old, new) in &outline.renames {
                renames.entry(old).or_default().insert(new);
            }
            for word in outline.words() {
                words.modules.entry(word).or_default().push(id as u32);
            }
            words.known = id + 1;
        }
        words.renames =
            renames.into_iter().map(|(old, new)| (old, new.into_iter().collect())).collect();
        words
    }

    /// The modules in whose text a word stands, in order.
    pub(super) fn modules(&self, word: Word) -> &[u32] {
        self.modules.get(&word).map_or(&[], Vec::as_slice)
    }

    /// The names that may stand for a name by themselves.
    pub(super) fn renames(&self, name: Word) -> &[Word] {
        self.renames.get(&name).map_or(&[], Vec::as_slice)
    }
}

/// Some names, and all that stand for them, those for which others stand included.
pub(super) fn closure(mut names: Vec<Word>, next: impl Fn(Word) -> Vec<Word>) -> Vec<Word> {
    let mut seen: FxHashSet<Word> = names.iter().copied().collect();
    let mut at = 0;
    while at < names.len() {
        let new = next(names[at]);
        names.extend(new.into_iter().filter(|new| seen.insert(*new)));
        at += 1;
    }
    names
}
