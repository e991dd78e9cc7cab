//! The stubs that a world needs.

use std::path::PathBuf;
use std::sync::{Arc, LazyLock, OnceLock};

use super::File;
use crate::project::Package;
use crate::stubs::STUBS;
use crate::world::{Input, Outline, Parsed, Word, World, word};

/// A stub as a crate of its own, under a folder that no user's file lies in.
#[derive(Clone, Debug)]
pub(super) struct Stub {
    pub(super) name: String,
    pub(super) file: File,
    pub(super) outline: Arc<Outline>,
}

/// The crate that every world needs.
const STD: &str = "std";

/// All stubs that there are, in the order of their table: each is lexed when it is first needed, parsed when it is first
/// asked for, and shared by all worlds of a run.
static ALL: LazyLock<Vec<OnceLock<Stub>>> =
    LazyLock::new(|| STUBS.iter().map(|_| OnceLock::new()).collect());

fn known(at: usize) -> &'static Stub {
    let (name, text) = STUBS[at];
    ALL[at].get_or_init(|| stub(name, text))
}

/// Whether there is a stub of a crate.
pub(super) fn is_known(name: &str) -> bool {
    STUBS.iter().any(|(known, _)| *known == name)
}

/// The stubs of crates that the world names, and of those that these stubs name; `std` always; and those that are
/// declared beside them.
pub(super) fn needed(world: &World, declared: &[(String, String)]) -> Vec<Stub> {
    let renamed = |name: &str| {
        let mut packages = world.crates.iter().filter_map(|krate| krate.package.as_deref());
        packages.any(|package| package.renames.values().any(|own| own == name))
    };
    let words: Vec<Word> = STUBS.iter().map(|(name, _)| word(name)).collect();
    let mut needed: Vec<bool> = STUBS
        .iter()
        .zip(&words)
        .map(|((name, _), &word)| *name == STD || world.has_word(word) || renamed(name))
        .collect();
    let mut open: Vec<usize> = (0..needed.len()).filter(|&at| needed[at]).collect();
    while let Some(at) = open.pop() {
        // The standard library names no other crate, whatever its modules are called.
        if STUBS[at].0 == STD {
            continue;
        }
        for (other, &word) in words.iter().enumerate() {
            if !needed[other] && known(at).outline.has(word) {
                needed[other] = true;
                open.push(other);
            }
        }
    }
    let numbers = (0..needed.len()).filter(|&at| needed[at]);
    let mut stubs: Vec<Stub> = numbers.map(|at| known(at).clone()).collect();
    stubs.extend(declared.iter().map(|(name, text)| stub(name, text)));
    stubs
}

fn stub(name: &str, text: &str) -> Stub {
    let dir = PathBuf::from("<stubs>").join(name);
    let package = Package {
        dir: dir.clone(),
        name: name.to_owned(),
        crate_name: name.to_owned(),
        edition: 2024,
        ..Package::default()
    };
    let path = dir.join("src").join("lib.rs");
    let parsed = Parsed::new(Input { path, text: Ok(text.to_owned()) });
    let file = File {
        source: Arc::clone(&parsed.source),
        facts: Arc::new(parsed),
        package: Some(Arc::new(package)),
    };
    Stub { name: name.to_owned(), file, outline: Arc::new(Outline::of(text)) }
}
