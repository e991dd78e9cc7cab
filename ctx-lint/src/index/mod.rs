//! All files' facts together: the questions that rules ask.
//!
//! Every answer may be "not known", and a rule stays silent on it.

mod aborted;
mod alias;
mod asked;
mod assoc;
mod calls;
mod cancel;
mod capture;
mod channel;
mod condition;
mod convert;
mod cut;
mod decided;
mod declared;
mod effects;
mod escape;
mod fate;
mod fits;
mod globs;
mod handed;
mod heed;
mod impls;
mod infer;
mod inferred;
mod inreach;
mod keeper;
mod leave;
mod lineage;
mod locals;
mod locks;
mod macros;
mod memo;
mod modules;
mod names;
mod order;
mod own_guard;
mod passed;
mod paths;
mod pause;
mod polled;
mod raced;
mod refute;
mod request_value;
mod role;
mod roots;
mod said;
mod select;
mod signal;
mod stub;
mod thing;
mod timer;
mod tree;
mod types;
mod values;
mod wait;
mod written;

use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

use self::alias::Aliases;
use self::asked::Answers;
pub use self::calls::Callee;
pub use self::cancel::{Dropped, How, Loss, Peril};
pub use self::capture::{Captured, GuardedParts};
pub use self::channel::Receive;
pub use self::cut::{Cut, Sort};
pub use self::effects::Blocking;
use self::effects::Effects;
pub use self::fate::Fate;
use self::impls::Found;
use self::infer::TypeKey;
use self::inferred::Inferred;
pub use self::inreach::InReach;
pub use self::lineage::Lineage;
pub use self::locks::Acquired;
use self::memo::{Entries, Memo};
pub use self::names::{Def, Space};
pub use self::polled::Polled;
pub use self::request_value::{Key, ValueCall};
pub use self::select::Flavor;
pub use self::thing::Thing;
use self::tree::Tree;
pub use self::types::{Bound, Subst, Type};
pub use self::wait::{Wait, WaitKind};
pub use self::written::Env;
use crate::facts::{ModuleId, Name, Ty};
use crate::lower;
use crate::project::Package;
use crate::source::{FileId, Source, Span};
use crate::vocabulary::Vocabulary;
use crate::world::{Outline, Parsed, Word, World, word};

/// One file as a module of one crate; a file that several roots reach is several of these.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path and text.
    pub source: Arc<Source>,
    /// What it says; read when it is first asked for.
    pub facts: Arc<Parsed>,
    /// The package it belongs to, if there is a manifest above it.
    pub package: Option<Arc<Package>>,
}

/// Everything the rules know.
#[derive(Debug)]
pub struct Index {
    world: World,
    files: Vec<File>,
    /// How many files are the world's own; the rest are stubs.
    own: usize,
    tree: Tree,
    /// The roots of the stub crates.
    stubs: FxHashMap<Name, FileId>,
    /// What the lexer says of the stubs, in the order of their files.
    stub_outlines: Vec<Arc<Outline>>,
    prelude: Option<(FileId, ModuleId)>,
    vocabulary: Vocabulary,
    /// The vocabulary's functions with their types read.
    functions: Vec<(String, Ty)>,
    /// What the sources show of the vocabulary's contexts.
    inferred: Inferred,
    found: Found,
    aliases: Aliases,
    types: Vec<Answers<TypeKey, Type>>,
    /// What each module of each file holds, by name.
    entries: Vec<OnceLock<Vec<Entries>>>,
    memo: Memo,
    effects: Effects,
}

impl Index {
    /// Joins all modules of a world; `world.modules[i]` becomes `FileId(i)`.
    pub fn build(world: World, vocabulary: &Vocabulary) -> Self {
        let stubs = stub::needed(&world, vocabulary);
        let mut files: Vec<File> = world
            .modules
            .iter()
            .map(|module| {
                let parsed = &world.texts[module.text].parsed;
                File {
                    source: Arc::clone(&parsed.source),
                    facts: Arc::clone(parsed),
                    package: world.crates[module.krate].package.clone(),
                }
            })
            .collect();
        let own = files.len();
        files.extend(stubs.iter().map(|stub| stub.file.clone()));
        let names: Vec<&str> = stubs.iter().map(|stub| stub.name.as_str()).collect();
        let functions = vocabulary
            .functions
            .iter()
            .filter_map(|(path, ty)| Some((path.clone(), lower::lower_type(ty)?)))
            .collect();
        let mut index = Self {
            own,
            tree: Tree::build(&world, &names),
            stubs: names
                .iter()
                .enumerate()
                .map(|(at, name)| (Name::new(name), FileId((own + at) as u32)))
                .collect(),
            stub_outlines: stubs.iter().map(|stub| Arc::clone(&stub.outline)).collect(),
            prelude: None,
            vocabulary: vocabulary.clone(),
            functions,
            inferred: Inferred::default(),
            found: Found::default(),
            aliases: Aliases::default(),
            types: files.iter().map(|_| Answers::default()).collect(),
            entries: files.iter().map(|_| OnceLock::new()).collect(),
            memo: Memo::default(),
            effects: Effects::default(),
            files,
            world,
        };
        index.prelude = index.find_prelude();
        index.infer_roles();
        index
    }

    /// The world that all answers are sought in.
    pub const fn world(&self) -> &World {
        &self.world
    }

    /// Whether values can come from one file to another: some crate depends on the crates of both, or is one of them.
    fn meet(&self, one: FileId, other: FileId) -> bool {
        let krate =
            |file: FileId| (!self.is_stub(file)).then(|| self.world.modules[file.0 as usize].krate);
        match (krate(one), krate(other)) {
            (Some(one), Some(other)) => self.world.meet(one, other),
            _ => true,
        }
    }

    /// The files in whose text an identifier stands: its own by a table, and those of stubs.
    fn files_with(&self, word: Word) -> Vec<FileId> {
        let own = self.world.with_word(word);
        let stubs = self.stub_outlines.iter().enumerate();
        let stubs = stubs.filter(|(_, outline)| outline.has(word));
        let stubs = stubs.map(|(at, _)| FileId((self.own + at) as u32));
        own.into_iter().map(FileId).chain(stubs).collect()
    }

    /// The world's own files in whose text an identifier stands, in the order of their ids.
    pub fn own_files_with(&self, name: &str) -> Vec<FileId> {
        self.world.with_word(word(name)).into_iter().map(FileId).collect()
    }

    /// The world's own files in whose text one of some identifiers stands, in the order of their ids.
    fn own_files_with_any(&self, words: &[Word]) -> Vec<FileId> {
        let mut files: Vec<u32> =
            words.iter().flat_map(|&word| self.world.with_word(word)).collect();
        files.sort_unstable();
        files.dedup();
        files.into_iter().map(FileId).collect()
    }

    /// What a module holds, by name.
    fn entries(&self, file: FileId, module: ModuleId) -> &Entries {
        let all = self.entries[file.0 as usize]
            .get_or_init(|| self.facts(file).modules.iter().map(Entries::of).collect());
        &all[module.0 as usize]
    }

    /// The run's own files, in the order of their ids.
    pub fn own_files(&self) -> &[File] {
        &self.files[..self.own]
    }

    /// All files, stubs included, in the order of their ids.
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// One file.
    pub fn file(&self, id: FileId) -> &File {
        &self.files[id.0 as usize]
    }

    /// Whether a file is a stub and not the user's.
    pub const fn is_stub(&self, file: FileId) -> bool {
        file.0 as usize >= self.own
    }

    /// The year of the edition that a file is written in.
    pub fn edition(&self, file: FileId) -> u16 {
        self.file(file).package.as_ref().map_or(2021, |package| package.edition)
    }

    /// Whether a place is test code: `#[test]`, `cfg(test)`, `tests/`, `benches/`, `examples/`.
    pub fn in_test(&self, file: FileId, span: Span) -> bool {
        self.tree.place(file).test
            || self.file(file).facts.tests.iter().any(|test| test.contains(span))
    }

    fn find_prelude(&self) -> Option<(FileId, ModuleId)> {
        let std = *self.stubs.get("std")?;
        match self.resolve_names(
            std,
            ModuleId(0),
            &["crate", "prelude", "v1"],
            false,
            Space::Type,
        )? {
            Def::Module(file, module) => Some((file, module)),
            _ => None,
        }
    }
}
