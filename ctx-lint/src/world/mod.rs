//! What is known: the crates of a workspace and the files of their modules, whatever part of it is judged.
//!
//! 1. A world is found from manifests and from `mod` lines alone. What is named on the command line decides what is judged
//!    and nothing else, so the answers about a file do not depend on it.
//! 2. Files are read in rounds: the roots of all targets, then what these declare, and so on until nothing is new. In a
//!    round files are read and lexed in parallel; between rounds the modules are joined in the order of their paths.
//! 3. A file is parsed when something of it is asked for, and at most once; what comes out depends on its text alone. Where
//!    a question goes backward, to those who use or implement something, the words of the outlines say whom to ask.
//! 4. Behind the crates of the workspace come those that they name and whose sources cargo has (`external`), then those that
//!    these name. They are never judged, and have words of their own, so that a question goes to those only that can
//!    have an answer.
//! 5. A file of the scope that no target reaches is the root of a crate of its own, in a world of its own on top of the one
//!    that all share: it sees the others, and they do not see it.

mod attrs;
mod branch;
mod build;
mod cache;
mod declared;
mod declares;
mod external;
mod head;
mod macros;
mod outline;
mod parsed;
mod place;
mod scope;
mod table;
mod texts;
mod token;
mod word;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

pub use self::build::Base;
pub use self::external::{Externals, option_of};
pub use self::outline::Outline;
pub use self::parsed::Parsed;
pub use self::scope::{Scope, places, scopes, shown, together, workspace};
use self::table::Words;
pub use self::texts::Texts;
pub use self::word::{
    ANY_IMPL, ANY_TYPE, DYN, FUNCTION, GLOB, NEVER, POINTER, REF, SLICE, TUPLE, Word, associated,
    blanket_impl_of, conditional, declared, impl_for, impl_of, stated, trait_fn, word,
};
pub use crate::disk::{Input, MAX_BYTES, Unread, read};
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

    /// Whether it is a dependency from elsewhere, which is never judged.
    pub fn is_external(&self) -> bool {
        self.package.as_ref().is_some_and(|package| package.is_external)
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
    /// Its crates: those of packages by package, kind and name, then those from elsewhere, and then at most one loose one.
    pub crates: Vec<Crate>,
    /// Its texts, in no order that anything may depend on.
    pub texts: Vec<Text>,
    /// Its modules, by crate and path.
    pub modules: Vec<Module>,
    /// How many modules were left out, since text that declares a file over and over makes ever more of them.
    pub left_out: usize,
    /// The libraries of its packages, by the folder of the package.
    pub libraries: Arc<FxHashMap<PathBuf, usize>>,
    /// The crates from elsewhere.
    pub externals: Arc<Externals>,
    words: Arc<Words>,
    /// For each crate those that it depends on in the end, itself among them.
    reach: Arc<Vec<FxHashSet<usize>>>,
}

impl World {
    /// Whether some crate depends on two others, or is one of them: values can come from one to the other.
    pub fn meet(&self, one: usize, other: usize) -> bool {
        one == other
            || self.reach.iter().any(|reach| reach.contains(&one) && reach.contains(&other))
    }

    /// Whether a crate depends on another one in the end, or is it.
    pub fn reaches(&self, krate: usize, other: usize) -> bool {
        self.reach.get(krate).is_some_and(|reach| reach.contains(&other))
    }

    /// The library crates that a crate depends on by itself.
    fn dependencies(&self, krate: usize) -> impl Iterator<Item = usize> + '_ {
        let package = self.crates[krate].package.as_ref();
        let dirs = package.into_iter().flat_map(|package| {
            // A program, a test or an example has the library of its own package.
            package.paths.values().chain([&package.dir])
        });
        let near = dirs.filter_map(|dir| self.libraries.get(dir).copied());
        let far = package.into_iter().flat_map(|package| self.externals.of(&package.dir));
        near.chain(far).filter(move |&own| own != krate)
    }

    /// The crate that a name in paths means in a package.
    pub fn library(&self, package: &Package, name: &str) -> Option<usize> {
        // A program, a test or an example names the library of its own package.
        let own = (name == package.crate_name).then_some(&package.dir);
        let near = package.paths.get(name).or(own).and_then(|dir| self.libraries.get(dir));
        near.copied().or_else(|| self.externals.named(&package.dir, name))
    }

    /// Whether a module is of a crate from elsewhere.
    pub fn is_external(&self, module: usize) -> bool {
        self.externals.modules.contains(&module)
    }

    /// The files of all modules that are not from elsewhere, from the root of the file system. What `include!` reads is none.
    pub fn module_files(&self) -> BTreeSet<PathBuf> {
        let own = self.modules.iter().enumerate();
        let own = own.filter(|(at, module)| module.host.is_none() && !self.is_external(*at));
        own.map(|(_, module)| self.texts[module.text].file.clone()).collect()
    }

    /// The modules that the tables of words do not know: those of a loose crate.
    fn loose(&self) -> std::ops::Range<usize> {
        self.words.known.max(self.externals.modules.end).min(self.modules.len())..self.modules.len()
    }

    /// The modules that are not from elsewhere in whose text an identifier stands, in order.
    pub fn with_word(&self, word: Word) -> Vec<u32> {
        let more = self.loose().filter(|&at| self.module_has(at, word)).map(|at| at as u32);
        self.words.modules(word).iter().copied().chain(more).collect()
    }

    /// Whether an identifier stands in the text of a module.
    pub fn module_has(&self, module: usize, word: Word) -> bool {
        self.outline(module).has(word)
    }

    /// What the lexer says of a module.
    pub fn outline(&self, module: usize) -> &Outline {
        &self.texts[self.modules[module].text].outline
    }

    /// Whether an identifier stands in any text that is not from elsewhere.
    pub fn has_word(&self, word: Word) -> bool {
        !self.words.modules(word).is_empty() || self.loose().any(|at| self.module_has(at, word))
    }

    /// The identifiers under which something of a name may be known: its own, and what imports and aliases call it.
    pub fn called(&self, name: &str) -> Vec<Word> {
        table::closure(vec![word(name)], |name| {
            let more = self.modules[self.loose()].iter().flat_map(move |module| {
                let renames = self.texts[module.text].outline.renames.iter();
                renames.filter(move |(old, _)| *old == name).map(|&(_, new)| new)
            });
            self.words.renames(name).iter().copied().chain(more).collect()
        })
    }
}
