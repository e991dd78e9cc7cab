//! Texts that are kept between runs.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::FxHashMap;

use super::{Input, Outline, Parsed};

/// Texts with what is known of them, by the paths under which they are shown.
///
/// What is known of a text depends on the text alone. So one that is the same as before is taken as it is, whatever else has
/// changed.
#[derive(Debug, Default)]
pub struct Texts {
    known: Mutex<FxHashMap<PathBuf, Text>>,
}

/// A text that is lexed.
type Text = (Arc<Parsed>, Arc<Outline>);

impl Texts {
    /// The text of a file, lexed.
    pub(super) fn of(&self, input: Input) -> (Arc<Parsed>, Arc<Outline>) {
        let lock = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(&input.path).filter(|(parsed, _)| parsed.is_of(&input)) {
            return known.clone();
        }
        let path = input.path.clone();
        let read = lexed(input);
        lock().insert(path, read.clone());
        read
    }
}

/// A text that is not kept.
pub(super) fn lexed(input: Input) -> (Arc<Parsed>, Arc<Outline>) {
    let parsed = Parsed::new(input);
    let outline = Outline::of(&parsed.source.text);
    (Arc::new(parsed), Arc::new(outline))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_again_only_when_it_has_changed() {
        let texts = Texts::default();
        let input = |text: &str| Input { path: PathBuf::from("a.rs"), text: Ok(text.to_owned()) };
        let first = texts.of(input("fn a() {}")).0;
        assert!(Arc::ptr_eq(&first, &texts.of(input("fn a() {}")).0));
        let second = texts.of(input("fn b() {}")).0;
        assert_eq!(second.source.text, "fn b() {}");
        assert!(!Arc::ptr_eq(&first, &texts.of(input("fn a() {}")).0));
    }
}
