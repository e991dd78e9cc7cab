//! The stubs that a world needs.

use std::path::PathBuf;
use std::sync::{Arc, LazyLock, OnceLock};

use super::File;
use crate::facts::Name;
use crate::project::Package;
use crate::stubs::STUBS;
use crate::world::{Input, Outline, Parsed, Word, World, word};

/// A stub as a crate of its own, under a folder that no user's file lies in.
#[derive(Clone, Debug)]
pub(super) struct Stub {
    pub(super) name: String,
    /// Its modules that have a text of their own, the root first.
    pub(super) modules: Vec<Module>,
}

/// A module of a stub.
#[derive(Clone, Debug)]
pub(super) struct Module {
    /// The names that lead to it from the root.
    pub(super) path: Vec<Name>,
    pub(super) file: File,
    pub(super) outline: Arc<Outline>,
}

impl Stub {
    /// Whether an identifier stands in it.
    fn has(&self, word: Word) -> bool {
        self.modules.iter().any(|module| module.outline.has(word))
    }
}

/// The crate that every world needs.
const STD: &str = "std";

/// All stubs that there are, in the order of their table: each is lexed when it is first needed, and shared by all worlds of
/// a run. A module of it is parsed when it is first asked for.
static ALL: LazyLock<Vec<OnceLock<Stub>>> =
    LazyLock::new(|| STUBS.iter().map(|_| OnceLock::new()).collect());

fn known(at: usize) -> &'static Stub {
    let root = &STUBS[at];
    ALL[at].get_or_init(|| {
        let mut texts = Vec::new();
        root.each(&mut |path, text| texts.push((path.to_vec(), text)));
        stub(root.name, texts)
    })
}

/// Whether there is a stub of a crate.
pub(super) fn is_known(name: &str) -> bool {
    STUBS.iter().any(|root| root.name == name)
}

/// The stubs of crates that the world names, and of those that these stubs name; `std` always; and those that are
/// declared beside them.
pub(super) fn needed(world: &World, declared: &[(String, String)]) -> Vec<Stub> {
    let renamed = |name: &str| {
        let mut packages = world.crates.iter().filter_map(|krate| krate.package.as_deref());
        packages.any(|package| package.renames.values().any(|own| own == name))
    };
    let words: Vec<Word> = STUBS.iter().map(|root| word(root.name)).collect();
    let mut needed: Vec<bool> = STUBS
        .iter()
        .zip(&words)
        .map(|(root, &word)| {
            let is_named = world.has_word(word) || world.externals_have(word);
            root.name == STD || is_named || renamed(root.name)
        })
        .collect();
    let mut open: Vec<usize> = (0..needed.len()).filter(|&at| needed[at]).collect();
    while let Some(at) = open.pop() {
        // The standard library names no other crate, whatever its modules are called.
        if STUBS[at].name == STD {
            continue;
        }
        for (other, &word) in words.iter().enumerate() {
            if !needed[other] && known(at).has(word) {
                needed[other] = true;
                open.push(other);
            }
        }
    }
    let numbers = (0..needed.len()).filter(|&at| needed[at]);
    let mut stubs: Vec<Stub> = numbers.map(|at| known(at).clone()).collect();
    stubs.extend(declared.iter().map(|(name, text)| stub(name, vec![(Vec::new(), text)])));
    stubs
}

fn stub(name: &str, texts: Vec<(Vec<&str>, &str)>) -> Stub {
    let dir = PathBuf::from("<stubs>").join(name);
    let package = Arc::new(Package {
        dir: dir.clone(),
        name: name.to_owned(),
        crate_name: name.to_owned(),
        edition: 2024,
        ..Package::default()
    });
    let modules = texts.into_iter().map(|(path, text)| {
        let last = if path.is_empty() { "lib" } else { "mod" };
        let mut place = dir.join("src");
        place.extend(&path);
        let parsed = Parsed::new(Input {
            path: place.join(last).with_extension("rs"),
            text: Ok(text.to_owned()),
        });
        Module {
            path: path.into_iter().map(Name::new).collect(),
            file: File {
                source: Arc::clone(&parsed.source),
                facts: Arc::new(parsed),
                package: Some(Arc::clone(&package)),
            },
            outline: Arc::new(Outline::of(text)),
        }
    });
    Stub { name: name.to_owned(), modules: modules.collect() }
}
