//! Names and types: what every path stands for, what every expression is, and which function every call calls.
//!
//! 1. Names are resolved when they are asked for (`names`); what is kept depends on the question alone (`asked`).
//! 2. What functions, types and impls say of types is read once each (`sig`).
//! 3. Every body is typed once, by unification (`infer`), and what comes out is a table (`body`). No body's types depend on
//!    another body's: where they meet there is a signature.
//!
//! Every answer may be "not known", with its cause.

mod alias;
mod asked;
mod body;
mod callee;
mod cause;
mod condition;
mod def;
mod external;
mod flavor;
mod globs;
mod impls;
mod inclusion;
mod infer;
mod joined;
mod lang;
mod macros;
mod memo;
mod modules;
mod names;
mod order;
mod parts;
mod paths;
mod query;
mod rings;
mod roles;
mod sig;
mod stub;
mod subst;
mod tree;
mod ty;
mod when;
mod written;

use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};

use self::alias::Aliases;
use self::body::Bodies;
pub use self::callee::Callee;
pub use self::cause::Cause;
pub use self::def::{Def, Space};
pub use self::flavor::Flavor;
use self::impls::Found;
pub use self::lang::Lang;
use self::lang::LangItems;
use self::memo::{Entries, Memo};
pub use self::order::Order;
pub use self::parts::{Fields, Made};
use self::roles::FileRoles;
use self::sig::Signatures;
pub use self::subst::Subst;
use self::tree::Tree;
pub use self::ty::{Bound, Bounds, Type, Types};
use self::when::Conditions;
pub use self::written::Env;
use crate::facts::{Facts, Item, ModuleId, Name, Ty};
use crate::lower;
use crate::project::Package;
use crate::role::Role;
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

/// The names and types of a world.
#[derive(Debug)]
pub struct Hir {
    world: World,
    files: Vec<File>,
    /// How many files are the world's own; the rest are stubs.
    own: usize,
    tree: Tree,
    /// The roots of the stub crates.
    stubs: FxHashMap<Name, FileId>,
    /// What the lexer says of the stubs, in the order of their files.
    stub_outlines: Vec<Arc<Outline>>,
    /// The words of the stubs with their files, in order.
    stub_words: OnceLock<Box<[(Word, FileId)]>>,
    prelude: Option<(FileId, ModuleId)>,
    lang: LangItems,
    /// The vocabulary's functions with their types read.
    functions: Vec<(String, Ty)>,
    found: Found,
    aliases: Aliases,
    signatures: Vec<OnceLock<Signatures>>,
    bodies: Vec<OnceLock<Bodies>>,
    /// What the definitions of each file mean by their attributes.
    roles: Vec<OnceLock<FileRoles>>,
    /// The roles that some attribute may state.
    stated: FxHashSet<Role>,
    /// When the places of each file are compiled.
    conditions: Vec<OnceLock<Conditions>>,
    /// What each module of each file holds, by name.
    entries: Vec<OnceLock<Vec<Entries>>>,
    memo: Memo,
}

impl Hir {
    /// Joins all modules of a world; `world.modules[i]` becomes `FileId(i)`. `declared` are declarations, as stubs write
    /// them, of crates that only the vocabulary names.
    pub fn build(world: World, vocabulary: &Vocabulary, declared: &[(String, String)]) -> Self {
        let stubs = stub::needed(&world, declared);
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
        let mut roots = FxHashMap::default();
        let mut outlines = Vec::new();
        for stub in &stubs {
            roots.insert(Name::new(&stub.name), FileId(files.len() as u32));
            for module in &stub.modules {
                files.push(module.file.clone());
                outlines.push(Arc::clone(&module.outline));
            }
        }
        let functions = vocabulary
            .functions
            .iter()
            .filter_map(|(path, ty)| Some((path.clone(), lower::lower_type(ty)?)))
            .collect();
        let mut hir = Self {
            own,
            tree: Tree::build(&world, &stubs),
            stubs: roots,
            stub_outlines: outlines,
            stub_words: OnceLock::new(),
            prelude: None,
            lang: LangItems::default(),
            functions,
            found: Found::new(files.len()),
            aliases: Aliases::default(),
            signatures: files.iter().map(|_| OnceLock::new()).collect(),
            bodies: files.iter().map(|_| OnceLock::new()).collect(),
            roles: files.iter().map(|_| OnceLock::new()).collect(),
            stated: FxHashSet::default(),
            conditions: files.iter().map(|_| OnceLock::new()).collect(),
            entries: files.iter().map(|_| OnceLock::new()).collect(),
            memo: Memo::default(),
            files,
            world,
        };
        hir.prelude = hir.find_prelude();
        hir.lang = LangItems::new(&hir);
        hir.stated = hir.stated_roles();
        hir
    }

    /// The world that all answers are sought in.
    pub const fn world(&self) -> &World {
        &self.world
    }

    /// Whether a crate has a stub here.
    pub fn is_stub_crate(name: &str) -> bool {
        stub::is_known(name)
    }

    /// The root of a stub crate.
    pub fn stub_root(&self, name: &str) -> Option<FileId> {
        self.stubs.get(name).copied()
    }

    /// Whether values can come from one file to another: some crate depends on the crates of both, or is one of them.
    pub fn meet(&self, one: FileId, other: FileId) -> bool {
        let krate =
            |file: FileId| (!self.is_stub(file)).then(|| self.world.modules[file.0 as usize].krate);
        match (krate(one), krate(other)) {
            (Some(one), Some(other)) => self.world.meet(one, other),
            _ => true,
        }
    }

    /// The files in whose text an identifier stands, its own and those of stubs.
    pub fn files_with(&self, word: Word) -> Vec<FileId> {
        let stubs = self.stub_words.get_or_init(|| {
            let all = self.stub_outlines.iter().zip((self.own as u32)..);
            let all = all.flat_map(|(own, file)| own.words().map(move |word| (word, FileId(file))));
            let mut all: Vec<(Word, FileId)> = all.collect();
            all.sort_unstable();
            all.into()
        });
        let first = stubs.partition_point(|&(own, _)| own < word);
        let stubs = stubs[first..].iter().take_while(|&&(own, _)| own == word);
        let stubs = stubs.map(|&(_, file)| file);
        self.world.with_word(word).into_iter().map(FileId).chain(stubs).collect()
    }

    /// The world's own files in whose text an identifier stands, in the order of their ids.
    pub fn own_files_with(&self, name: &str) -> Vec<FileId> {
        self.world.with_word(word(name)).into_iter().map(FileId).collect()
    }

    /// The world's own files in whose text one of some identifiers stands, in the order of their ids.
    pub fn own_files_with_any(&self, words: &[Word]) -> Vec<FileId> {
        let mut files: Vec<u32> =
            words.iter().flat_map(|&word| self.world.with_word(word)).collect();
        files.sort_unstable();
        files.dedup();
        files.into_iter().map(FileId).collect()
    }

    /// What a module holds, by name.
    fn entries(&self, file: FileId, module: ModuleId) -> &Entries {
        let all = self.entries[file.0 as usize].get_or_init(|| self.read_entries(file));
        &all[module.0 as usize]
    }

    /// The files of the workspace and those that no target reaches, in the order of their ids.
    pub fn own_files(&self) -> impl Iterator<Item = FileId> + '_ {
        let all = 0..self.own;
        all.filter(|&at| !self.world.is_external(at)).map(|at| FileId(at as u32))
    }

    /// Whether a file is of a crate from elsewhere that has no stub.
    pub fn is_external(&self, file: FileId) -> bool {
        self.world.is_external(file.0 as usize)
    }

    /// What the modules of a file hold. What no build has of a crate from elsewhere is left out: there its conditions are
    /// decided.
    fn read_entries(&self, file: FileId) -> Vec<Entries> {
        let facts = self.facts(file);
        let decides = self.is_external(file) && !facts.cfgs.is_empty();
        let is_there = |span: Span| !decides || self.is_compiled(file, span);
        let has = |item: &Item| is_there(self.span_of(&def::item_def(file, *item)));
        facts.modules.iter().map(|own| Entries::of(own, &has, &is_there)).collect()
    }

    /// All files, stubs included, in the order of their ids.
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// One file.
    pub fn file(&self, id: FileId) -> &File {
        &self.files[id.0 as usize]
    }

    /// What a file says.
    pub fn facts(&self, file: FileId) -> &Facts {
        &self.file(file).facts
    }

    /// Whether a file is a stub and not the user's.
    pub const fn is_stub(&self, file: FileId) -> bool {
        file.0 as usize >= self.own
    }

    /// The year of the edition that a file is written in.
    pub fn edition(&self, file: FileId) -> u16 {
        self.file(file).package.as_ref().map_or(2021, |package| package.edition)
    }

    fn find_prelude(&self) -> Option<(FileId, ModuleId)> {
        let std = *self.stubs.get("std")?;
        let path = ["crate", "prelude", "v1"];
        match self.resolve_names(std, ModuleId(0), &path, false, Space::Type)? {
            Def::Module(file, module) => Some((file, module)),
            _ => None,
        }
    }
}
