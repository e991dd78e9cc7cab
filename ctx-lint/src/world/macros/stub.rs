//! The macros that stubs declare with what they make: those with `#[macro_export]`, at the root of their crate.

use std::sync::LazyLock;

use super::said::Said;
use crate::stubs::STUBS;
use crate::world::{Word, word};

/// The words by which macros of stubs may be called.
static NAMES: LazyLock<Vec<Word>> = LazyLock::new(|| {
    let texts = STUBS.iter().map(|root| root.text).filter(|text| text.contains("macro_export"));
    let mut names: Vec<Word> = texts
        .flat_map(|text| {
            let said = Said::of(text);
            let exported = |all: &Vec<usize>| all.iter().any(|&one| said.definitions[one].exported);
            let names = said.by_name.iter().filter(|(_, all)| exported(all));
            names.map(|(name, _)| word(name)).collect::<Vec<_>>()
        })
        .collect();
    names.sort_unstable();
    names
});

/// The words by which macros of stubs may be called.
pub(super) fn names() -> impl Iterator<Item = Word> {
    NAMES.iter().copied()
}
