//! All files' facts together: the questions that rules ask.
//!
//! Every answer may be "not known", and a rule stays silent on it.

mod aborted;
mod calls;
mod cancel;
mod capture;
mod channel;
mod convert;
mod cut;
mod declared;
mod deep;
mod effects;
mod escape;
mod fate;
mod fits;
mod handed;
mod heed;
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
mod thing;
mod timer;
mod tree;
mod types;
mod values;
mod wait;
mod written;

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

pub use self::calls::Callee;
pub use self::cancel::{Dropped, How, Loss, Peril};
pub use self::capture::{Captured, GuardedParts};
pub use self::channel::Receive;
pub use self::cut::{Cut, Sort};
pub use self::effects::Blocking;
use self::effects::Effects;
pub use self::fate::Fate;
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
use crate::facts::{ExprId, Facts, ImplId, ModuleId, Name, TraitId, Ty};
use crate::lower;
use crate::project::Package;
use crate::source::{FileId, Source, Span};
use crate::stubs::STUBS;
use crate::vocabulary::Vocabulary;

/// One file of the run.
#[derive(Clone, Debug)]
pub struct File {
    /// Its path and text.
    pub source: Source,
    /// What it says.
    pub facts: Facts,
    /// The package it belongs to, if there is a manifest above it.
    pub package: Option<Arc<Package>>,
}

/// Everything the rules know.
#[derive(Debug)]
pub struct Index {
    files: Vec<File>,
    /// How many files are the run's own; the rest are stubs.
    own: usize,
    tree: Tree,
    /// The roots of the stub crates.
    stubs: FxHashMap<Name, FileId>,
    prelude: Option<(FileId, ModuleId)>,
    vocabulary: Vocabulary,
    /// The vocabulary's functions with their types read.
    functions: Vec<(String, Ty)>,
    /// What the sources show of the vocabulary's contexts.
    inferred: Inferred,
    impls: FxHashMap<Def, Vec<(FileId, ImplId)>>,
    /// Traits that any type may have, by the names of their methods.
    extensions: FxHashMap<Name, Vec<(FileId, TraitId)>>,
    types: Vec<Mutex<FxHashMap<ExprId, Type>>>,
    /// What each module of each file holds, by name.
    entries: Vec<Vec<Entries>>,
    memo: Memo,
    effects: Effects,
}

impl Index {
    /// Joins all files; `files[i]` becomes `FileId(i)`.
    pub fn build(mut files: Vec<File>, vocabulary: &Vocabulary) -> Self {
        let own = files.len();
        let needed = needed_stubs(&files);
        let is_known = |name: &str| STUBS.iter().any(|(known, _)| *known == name);
        let declared = declared::stubs(vocabulary, &files, is_known);
        let declared = declared.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let needed: Vec<(&str, &str)> = needed.into_iter().chain(declared).collect();
        let stub_files: Vec<File> =
            needed.par_iter().map(|(name, text)| stub(name, text)).collect();
        let stubs = needed
            .iter()
            .enumerate()
            .map(|(at, (name, _))| (Name::new(name), FileId((own + at) as u32)))
            .collect();
        files.extend(stub_files);
        let functions = vocabulary
            .functions
            .iter()
            .filter_map(|(path, ty)| Some((path.clone(), lower::lower_type(ty)?)))
            .collect();
        let mut index = Self {
            own,
            tree: Tree::build(&files),
            stubs,
            prelude: None,
            vocabulary: vocabulary.clone(),
            functions,
            inferred: Inferred::default(),
            impls: FxHashMap::default(),
            extensions: FxHashMap::default(),
            types: files.iter().map(|_| Mutex::default()).collect(),
            entries: files
                .par_iter()
                .map(|file| file.facts.modules.iter().map(Entries::of).collect())
                .collect(),
            memo: Memo::default(),
            effects: Effects::default(),
            files,
        };
        index.prelude = index.find_prelude();
        index.collect_impls();
        index.infer_roles();
        index
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

    fn collect_impls(&mut self) {
        let files: Vec<FileId> = (0..self.files.len() as u32).map(FileId).collect();
        let found: Vec<_> = files.par_iter().map(|&file| self.impls_in(file)).collect();
        for (impls, extensions) in found {
            for (def, place) in impls {
                self.impls.entry(def).or_default().push(place);
            }
            for (name, place) in extensions {
                self.extensions.entry(name).or_default().push(place);
            }
        }
        self.extensions.values_mut().for_each(|list| {
            list.sort_unstable();
            list.dedup();
        });
    }

    #[allow(clippy::type_complexity, reason = "two lists of pairs, used once")]
    fn impls_in(
        &self,
        file: FileId,
    ) -> (Vec<(Def, (FileId, ImplId))>, Vec<(Name, (FileId, TraitId))>) {
        let facts = &self.file(file).facts;
        let mut impls = Vec::new();
        let mut extensions = Vec::new();
        let mut extend = |home: FileId, id: TraitId| {
            let facts = &self.file(home).facts;
            for &function in &facts[id].functions {
                extensions.push((facts[function].name.clone(), (home, id)));
            }
        };
        for number in 0..facts.traits.len() {
            let id = TraitId(number as u32);
            if self.role(&Def::Trait(file, id), "extension").is_some() {
                extend(file, id);
            }
        }
        for (number, own) in facts.impls.iter().enumerate() {
            let id = ImplId(number as u32);
            match self.self_type(&self.env_of_impl(file, id)) {
                Type::Adt(def, _) => impls.push((def, (file, id))),
                Type::Prim(name) => impls.push((Def::Prim(name), (file, id))),
                Type::Slice(_) => impls.push((Def::Prim("slice".into()), (file, id))),
                Type::Extern(path, _) => impls.push((Def::Extern(path), (file, id))),
                Type::Param(..) => {
                    let path = own.trait_.as_ref();
                    let def =
                        path.and_then(|path| self.resolve(file, own.module, path, Space::Type));
                    if let Some(Def::Trait(home, id)) = def {
                        extend(home, id);
                    }
                }
                _ => {}
            }
        }
        (impls, extensions)
    }

    /// The impl blocks for a type.
    pub fn impls_of(&self, ty: &Type) -> &[(FileId, ImplId)] {
        let key = match ty {
            Type::Adt(def, _) => def.clone(),
            Type::Prim(name) => Def::Prim(name.clone()),
            Type::Slice(_) => Def::Prim("slice".into()),
            Type::Extern(path, _) => Def::Extern(path.clone()),
            _ => return &[],
        };
        self.impls.get(&key).map_or(&[], Vec::as_slice)
    }
}

/// The stubs of crates that the files mention, and of those that these stubs mention; `std` always.
fn needed_stubs(files: &[File]) -> Vec<(&'static str, &'static str)> {
    let mentioned = |name: &str| {
        let renamed = |file: &File| {
            let package = file.package.as_deref();
            package.is_some_and(|package| package.renames.values().any(|own| own == name))
        };
        files.par_iter().any(|file| file.source.text.contains(name) || renamed(file))
    };
    let mut needed: Vec<bool> =
        STUBS.iter().map(|(name, _)| *name == "std" || mentioned(name)).collect();
    loop {
        let more: Vec<bool> = STUBS
            .iter()
            .enumerate()
            .map(|(at, (name, _))| {
                let path = format!("{name}::");
                needed[at]
                    || STUBS
                        .iter()
                        .zip(&needed)
                        .any(|((_, text), used)| *used && text.contains(&path))
            })
            .collect();
        if more == needed {
            break;
        }
        needed = more;
    }
    STUBS.iter().zip(needed).filter(|(_, used)| *used).map(|(stub, _)| *stub).collect()
}

/// A stub as a crate of its own, under a folder that no user's file lies in.
fn stub(name: &str, text: &str) -> File {
    let dir = PathBuf::from("<stubs>").join(name);
    let package = Package {
        dir: dir.clone(),
        crate_name: name.to_owned(),
        edition: 2024,
        renames: std::collections::BTreeMap::new(),
    };
    File {
        source: Source::new(dir.join("src").join("lib.rs"), text),
        facts: lower::lower(text),
        package: Some(Arc::new(package)),
    }
}
