//! Reads a world in rounds.

mod external;
mod include;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use super::attrs::bounded;
use super::cache::Cache;
use super::declared::{Declaration, Inline};
use super::external::is_built;
use super::outline::Outline;
use super::place::{Folders, Listed, candidates};
use super::scope::{Scope, shown};
use super::table::Words;
use super::texts::{Texts, lexed};
use super::{Crate, Input, Module, Text, Word, World, macros};
use crate::disk::Disk;
use crate::facts::Name;
use crate::project::{Outputs, Package, TargetKind};
use crate::source::absolute;

/// How many modules of one crate a file may be: text that declares one file over and over makes ever new paths.
const MAX_MODULES: usize = 64;

/// How many modules of one crate may be files that are a module of it already.
const MAX_REPEATS: usize = 4_096;

/// How many names the path of a module may have.
const MAX_PATH: usize = 128;

/// A module that has not been read yet.
struct Open {
    file: PathBuf,
    folders: Folders,
    krate: usize,
    path: Vec<Name>,
    cfgs: Vec<Arc<str>>,
    host: Option<usize>,
    /// The module that declares it.
    parent: Option<usize>,
}

/// The crates of a workspace, which all files in it share.
#[derive(Debug)]
pub struct Base {
    /// The world without loose crates.
    pub world: World,
    written: Arc<BTreeMap<PathBuf, PathBuf>>,
    disk: Disk,
    outputs: Option<Arc<Outputs>>,
    texts: FxHashMap<PathBuf, usize>,
    /// What is kept of the crates from elsewhere.
    cache: Option<Cache>,
}

impl Base {
    /// Reads all that the packages of a scope consist of.
    ///
    /// `read` is asked for each file once, by the path under which it is shown.
    pub fn read(scope: &Scope, read: &(dyn Fn(&Path) -> Input + Sync)) -> Self {
        Self::read_with(scope, read, None)
    }

    /// The same, with texts that are known from before.
    pub fn read_with(
        scope: &Scope,
        read: &(dyn Fn(&Path) -> Input + Sync),
        kept: Option<&Texts>,
    ) -> Self {
        let written = Arc::clone(&scope.written);
        let (world, texts) = (World::default(), FxHashMap::default());
        let mut builder = Builder::new(world, texts, written, &scope.disk, read);
        builder.kept = kept;
        builder.outputs.clone_from(&scope.outputs);
        let roots = builder.targets(scope);
        builder.follow(roots);
        builder.sort();
        let names = macros::give(&mut builder.world);
        builder.count_words(names);
        builder.reach();
        let disk = scope.disk.clone();
        let outputs = builder.outputs.clone();
        let (world, written, texts) = (builder.world, builder.written, builder.texts);
        Self { world, written, disk, outputs, texts, cache: None }
    }

    /// The text of a file that some target reaches.
    pub fn text(&self, file: &Path) -> Option<usize> {
        self.texts.get(file).copied()
    }

    /// The same world with a file that no target reaches as the root of a crate of its own, which is the last one.
    pub fn with_loose(
        &self,
        file: &Path,
        package: Option<&Arc<Package>>,
        read: &(dyn Fn(&Path) -> Input + Sync),
    ) -> World {
        let written = Arc::clone(&self.written);
        let (world, texts) = (self.world.clone(), self.texts.clone());
        let mut builder = Builder::new(world, texts, written, &self.disk, read);
        builder.outputs.clone_from(&self.outputs);
        let krate = builder.world.crates.len();
        let stem = file.file_stem().unwrap_or_default().to_string_lossy().replace('-', "_");
        let (name, package) = (Name::new(stem), package.cloned());
        builder.world.crates.push(Crate { name, kind: None, package });
        builder.follow(vec![root(file.to_owned(), krate)]);
        builder.sort();
        let first = self.world.texts.len();
        macros::give_new(&mut builder.world, first);
        builder.reach();
        builder.world
    }
}

struct Builder<'r> {
    world: World,
    /// How many modules stand in their order already.
    sorted: usize,
    /// The folder that paths are shown from.
    here: PathBuf,
    /// How files are shown that were named through a link.
    written: Arc<BTreeMap<PathBuf, PathBuf>>,
    read: &'r (dyn Fn(&Path) -> Input + Sync),
    kept: Option<&'r Texts>,
    texts: FxHashMap<PathBuf, usize>,
    /// For each new module: the one that declares it, and its file.
    above: Vec<(Option<usize>, PathBuf)>,
    /// How many modules a file is, by crate.
    count: FxHashMap<(usize, PathBuf), usize>,
    /// How many modules of a crate are files that were modules of it already.
    repeats: FxHashMap<usize, usize>,
    listed: Listed,
    disk: Disk,
    /// What build scripts have made, where that is read.
    outputs: Option<Arc<Outputs>>,
    /// Whether what is read now is from elsewhere.
    is_abroad: bool,
    /// What is kept of that.
    cache: Option<Cache>,
}

impl<'r> Builder<'r> {
    fn new(
        world: World,
        texts: FxHashMap<PathBuf, usize>,
        written: Arc<BTreeMap<PathBuf, PathBuf>>,
        disk: &Disk,
        read: &'r (dyn Fn(&Path) -> Input + Sync),
    ) -> Self {
        Self {
            sorted: world.modules.len(),
            world,
            here: std::env::current_dir().unwrap_or_default(),
            written,
            read,
            kept: None,
            texts,
            above: Vec::new(),
            count: FxHashMap::default(),
            repeats: FxHashMap::default(),
            listed: Listed::of(disk),
            disk: disk.clone(),
            outputs: None,
            is_abroad: false,
            cache: None,
        }
    }

    /// The roots of all targets of all packages.
    fn targets(&mut self, scope: &Scope) -> Vec<Open> {
        let mut packages: Vec<&Arc<Package>> = scope.packages.values().collect();
        packages.sort_by(|a, b| (&a.name, &a.dir).cmp(&(&b.name, &b.dir)));
        let mut roots = Vec::new();
        let mut libraries = FxHashMap::default();
        for package in packages {
            for target in &package.targets {
                let krate = self.world.crates.len();
                if target.kind == TargetKind::Lib {
                    libraries.insert(package.dir.clone(), krate);
                }
                let name = match target.kind {
                    TargetKind::Lib => package.crate_name.clone(),
                    _ => target.name.replace('-', "_"),
                };
                self.world.crates.push(Crate {
                    name: Name::new(name),
                    kind: Some(target.kind),
                    package: Some(Arc::clone(package)),
                });
                roots.push(root(absolute(&target.path), krate));
            }
        }
        self.world.libraries = Arc::new(libraries);
        roots
    }

    fn follow(&mut self, mut open: Vec<Open>) {
        while !open.is_empty() {
            // Which modules there are, where there are too many, must not depend on the order of items.
            open.sort_by(|a, b| a.order().cmp(&b.order()));
            self.read_all(&open);
            let mut next = Vec::new();
            for module in open {
                self.add(module, &mut next);
            }
            open = next;
        }
    }

    /// Reads and lexes what a round has found, each file once.
    fn read_all(&mut self, open: &[Open]) {
        // What is read for several crates is kept with the first.
        let mut new: BTreeMap<&PathBuf, usize> = BTreeMap::new();
        for module in open.iter().filter(|module| !self.texts.contains_key(&module.file)) {
            new.entry(&module.file).or_insert(module.krate);
        }
        let new: Vec<(&PathBuf, usize)> = new.into_iter().collect();
        let (read, kept, here, written) = (self.read, self.kept, &self.here, &self.written);
        let texts: Vec<Text> = new
            .par_iter()
            .map(|&(file, krate)| {
                let path = written.get(file).cloned().unwrap_or_else(|| shown(file, here));
                let (parsed, outline) = match kept {
                    _ if self.is_abroad => self.lexed_abroad(file, krate),
                    Some(kept) => kept.of(read(&path)),
                    None => lexed(read(&path)),
                };
                Text { file: file.clone(), parsed, outline }
            })
            .collect();
        for ((file, _), text) in new.into_iter().zip(texts) {
            self.texts.insert(file.clone(), self.world.texts.len());
            self.world.texts.push(text);
        }
    }

    /// Adds a module, and what it declares to the next round.
    fn add(&mut self, mut module: Open, next: &mut Vec<Open>) {
        let text = self.texts[&module.file];
        let outline = Arc::clone(&self.world.texts[text].outline);
        module.cfgs = bounded(module.cfgs.into_iter().chain(outline.cfgs.iter().cloned()));
        let id = self.world.modules.len();
        self.above.push((module.parent, module.file.clone()));
        self.declared(id, &module, &outline, next);
        self.included(id, &module, &outline, next);
        self.world.modules.push(Module {
            text,
            krate: module.krate,
            path: module.path,
            cfgs: module.cfgs,
            host: module.host,
        });
    }

    /// Adds the files of the `mod` lines of a module.
    fn declared(&mut self, id: usize, module: &Open, outline: &Outline, next: &mut Vec<Open>) {
        let mut all: Vec<&Declaration> = outline.modules.iter().collect();
        all.sort_by_cached_key(|declared| declared.order());
        for declared in all {
            if module.path.len() + declared.inside.len() >= MAX_PATH {
                self.world.left_out += 1;
                continue;
            }
            let found = candidates(&module.folders, declared, |file| self.listed.has(file));
            for candidate in found {
                let cfgs = module.cfgs.iter().chain(&candidate.cfgs).map(AsRef::as_ref);
                let package = self.world.crates[module.krate].package.as_ref();
                if self.is_abroad && package.is_some_and(|package| !is_built(package, cfgs)) {
                    continue;
                }
                if !self.is_wanted(&candidate.file, module.krate, id) {
                    continue;
                }
                let mut path = path_inside(module, &declared.inside);
                path.push(declared.name.clone());
                next.push(Open {
                    file: candidate.file,
                    folders: candidate.folders,
                    krate: module.krate,
                    path,
                    cfgs: bounded(module.cfgs.iter().cloned().chain(candidate.cfgs)),
                    host: None,
                    parent: Some(id),
                });
            }
        }
    }

    /// Whether a file becomes one more module of a crate. The compiler refuses a file that lies inside itself; what is
    /// too much is counted.
    fn is_wanted(&mut self, file: &Path, krate: usize, parent: usize) -> bool {
        if self.is_inside_itself(file, parent) {
            return false;
        }
        let count = self.count.entry((krate, file.to_owned())).or_default();
        let repeats = self.repeats.entry(krate).or_default();
        let is_again = *count > 0;
        if *count >= MAX_MODULES || is_again && *repeats >= MAX_REPEATS {
            self.world.left_out += 1;
            return false;
        }
        *count += 1;
        *repeats += usize::from(is_again);
        true
    }

    /// Whether a module or one above it is a file already: the compiler calls that circular.
    fn is_inside_itself(&self, file: &Path, parent: usize) -> bool {
        let mut at = Some(parent);
        while let Some(id) = at {
            let (parent, own) = &self.above[id - self.sorted];
            if own.as_os_str() == file.as_os_str() {
                return true;
            }
            at = *parent;
        }
        false
    }

    /// Puts the new modules in their order: by crate, path and condition. What is the same module twice stays in the order in
    /// which it is declared.
    fn sort(&mut self) {
        let new = &self.world.modules[self.sorted..];
        let mut order: Vec<usize> = (0..new.len()).collect();
        let key = |at: usize| {
            let module = &new[at];
            (module.krate, &module.path, module.host.is_some(), &module.cfgs)
        };
        order.sort_by(|&a, &b| key(a).cmp(&key(b)));
        let mut places = vec![0; order.len()];
        for (place, &old) in order.iter().enumerate() {
            places[old] = self.sorted + place;
        }
        let mut sorted: Vec<Module> = order.iter().map(|&old| new[old].clone()).collect();
        for module in &mut sorted {
            module.host = module.host.map(|host| places[host - self.sorted]);
        }
        self.world.modules.truncate(self.sorted);
        self.world.modules.extend(sorted);
    }

    /// Finds out which crates each crate depends on.
    fn reach(&mut self) {
        let world = &self.world;
        let all = (0..world.crates.len()).map(|krate| {
            let mut reach = FxHashSet::from_iter([krate]);
            let mut open = vec![krate];
            while let Some(at) = open.pop() {
                open.extend(world.dependencies(at).filter(|&next| reach.insert(next)));
            }
            reach
        });
        self.world.reach = Arc::new(all.collect());
    }

    fn count_words(&mut self, macros: FxHashSet<Word>) {
        let modules = self.world.modules.iter().enumerate();
        let modules = modules.map(|(id, module)| (id, module.text));
        let mut words = Words::of(modules, &self.world.texts);
        words.macros = macros;
        self.world.words = Arc::new(words);
    }
}

impl Open {
    /// What modules of one round are ordered by.
    fn order(&self) -> impl Ord + '_ {
        (self.krate, &self.path, self.host.is_some(), &self.cfgs, &self.file)
    }
}

/// The path of what stands in modules with a body in a module.
fn path_inside(module: &Open, inside: &[Arc<Inline>]) -> Vec<Name> {
    let names = inside.iter().map(|inline| inline.name.clone());
    module.path.iter().cloned().chain(names).collect()
}

fn root(file: PathBuf, krate: usize) -> Open {
    Open {
        folders: Folders::of_root(&file),
        file,
        krate,
        path: Vec::new(),
        cfgs: Vec::new(),
        host: None,
        parent: None,
    }
}
