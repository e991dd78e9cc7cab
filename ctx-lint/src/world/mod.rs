//! What is known: the crates of a workspace and the files of their modules, whatever part of it is judged.
//!
//! 1. A world is found from manifests and from `mod` lines alone. What is named on the command line decides what is judged
//!    and nothing else, so the answers about a file do not depend on it.
//! 2. Files are read in rounds: the roots of all targets, then what these declare, and so on until nothing is new. In a
//!    round files are read and lexed in parallel; between rounds the modules are joined in the order of their paths.
//! 3. A file is parsed when something of it is asked for, and at most once; what comes out depends on its text alone. Where
//!    a question goes backward, to those who use or implement something, the words of the outlines say whom to ask.
//! 4. A file of the scope that no target reaches is the root of a crate of its own, in a world of its own on top of the one
//!    that all share: it sees the others, and they do not see it.

mod attrs;
mod branch;
mod build;
mod declared;
mod declares;
mod head;
mod input;
mod macros;
mod outline;
mod parsed;
mod place;
mod scope;
mod texts;
mod token;
mod word;

use std::path::PathBuf;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

pub use self::build::Base;
pub use self::input::{Input, MAX_BYTES, Unread, read};
pub use self::outline::Outline;
pub use self::parsed::Parsed;
pub use self::scope::{Scope, places, scopes, shown};
pub use self::texts::Texts;
pub use self::word::{
    ANY_IMPL, ANY_TYPE, DYN, FUNCTION, GLOB, NEVER, POINTER, REF, SLICE, TUPLE, Word,
    blanket_impl_of, conditional, declared, impl_for, impl_of, stated, trait_fn, word,
};
use crate::facts::Name;
use crate::project::{Package, TargetKind};

/// One text of a world.
#[derive(Clone, Debug)]
pub struct Text {
    /// Its path from the root of the file system.
    pub file: PathBuf,
    /// The text and, once somebody has asked, what it says.
    pub parsed: Arc<Parsed>,
    /// What the lexer says of it.
    outline: Arc<Outline>,
}

/// A crate: a root file and its modules.
#[derive(Clone, Debug)]
pub struct Crate {
    /// Its name in paths.
    pub name: Name,
    /// What it is; `None` for a file that no target reaches.
    pub kind: Option<TargetKind>,
    /// The package that it belongs to.
    pub package: Option<Arc<Package>>,
}

impl Crate {
    /// Whether other crates do not see it.
    pub const fn is_loose(&self) -> bool {
        self.kind.is_none()
    }
}

/// A file as a module of a crate. A file that several roots reach is several modules.
#[derive(Clone, Debug)]
pub struct Module {
    /// Its text, as an index into [`World::texts`].
    pub text: usize,
    /// Its crate, as an index into [`World::crates`].
    pub krate: usize,
    /// The names of the modules that lead to it, from the root.
    pub path: Vec<Name>,
    /// The predicates of all `cfg`s on the way to it, as text.
    pub cfgs: Vec<Arc<str>>,
    /// The module that includes it: its items stand there.
    pub host: Option<usize>,
}

/// The crates and files that answers are sought in.
#[derive(Clone, Debug, Default)]
pub struct World {
    /// Its crates: those of packages by package, kind and name, and then at most one loose one.
    pub crates: Vec<Crate>,
    /// Its texts, in no order that anything may depend on.
    pub texts: Vec<Text>,
    /// Its modules, by crate and path.
    pub modules: Vec<Module>,
    /// How many modules were left out, since text that declares a file over and over makes ever more of them.
    pub left_out: usize,
    /// The libraries of its packages, by the folder of the package.
    pub libraries: Arc<FxHashMap<PathBuf, usize>>,
    words: Arc<Words>,
    /// For each crate those that it depends on in the end, itself among them.
    reach: Arc<Vec<FxHashSet<usize>>>,
}

/// Which words stand where, for the crates of packages.
#[derive(Debug, Default)]
struct Words {
    /// The modules in whose text a word stands, in their order.
    modules: FxHashMap<Word, Vec<u32>>,
    /// The names that may stand for a name.
    renames: FxHashMap<Word, Vec<Word>>,
    /// The names by which macros may be called.
    macros: FxHashSet<Word>,
    /// How many modules these tables know.
    known: usize,
}

impl World {
    /// Whether some crate depends on two others, or is one of them: values can come from one to the other.
    pub fn meet(&self, one: usize, other: usize) -> bool {
        one == other
            || self.reach.iter().any(|reach| reach.contains(&one) && reach.contains(&other))
    }

    /// The library crates that a crate depends on by itself.
    fn dependencies(&self, krate: usize) -> impl Iterator<Item = usize> + '_ {
        let package = self.crates[krate].package.as_ref();
        let dirs = package.into_iter().flat_map(|package| {
            // A program, a test or an example has the library of its own package.
            package.paths.values().chain([&package.dir])
        });
        dirs.filter_map(|dir| self.libraries.get(dir).copied()).filter(move |&own| own != krate)
    }

    /// The modules in whose text an identifier stands, in order.
    pub fn with_word(&self, word: Word) -> Vec<u32> {
        let known = self.words.modules.get(&word).map_or(&[][..], Vec::as_slice);
        let more = (self.words.known..self.modules.len())
            .filter(|&at| self.module_has(at, word))
            .map(|at| at as u32);
        known.iter().copied().chain(more).collect()
    }

    /// Whether an identifier stands in the text of a module.
    pub fn module_has(&self, module: usize, word: Word) -> bool {
        self.texts[self.modules[module].text].outline.has(word)
    }

    /// Whether an identifier stands in any text.
    pub fn has_word(&self, word: Word) -> bool {
        self.words.modules.contains_key(&word)
            || (self.words.known..self.modules.len()).any(|at| self.module_has(at, word))
    }

    /// The identifiers under which something of a name may be known: its own, and what imports and aliases call it.
    pub fn called(&self, name: &str) -> Vec<Word> {
        let mut names = vec![word(name)];
        let mut seen = FxHashSet::from_iter([word(name)]);
        let mut at = 0;
        while at < names.len() {
            let known = self.words.renames.get(&names[at]).into_iter().flatten().copied();
            let more = self.modules[self.words.known..].iter().flat_map(|module| {
                let renames = self.texts[module.text].outline.renames.iter();
                renames.filter(|(old, _)| *old == names[at]).map(|&(_, new)| new)
            });
            let new: Vec<Word> = known.chain(more).filter(|new| seen.insert(*new)).collect();
            names.extend(new);
            at += 1;
        }
        names
    }
}
