//! Adds the crates from elsewhere to a world, in rounds.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Base, Builder, root};
use crate::facts::Name;
use crate::project::{Absent, Library, Package, TargetKind};
use crate::source::absolute;
use crate::stubs::{STUBS, is_whole};
use crate::world::texts::lexed;
use crate::world::{Crate, Externals, Outline, Parsed, Scope, Word, word};

/// A package whose dependencies are looked for, with the outlines of its texts.
type Importer = (Arc<Package>, Vec<Arc<Outline>>);

/// A dependency that a package names: the package's folder, the name, and what it is.
type Wanted = (PathBuf, String, Arc<Package>);

impl Base {
    /// Adds what the crates depend on, as far as its sources are there and wanted.
    pub fn add_externals(&mut self, scope: &Scope) {
        let Some(library) = scope.library() else { return };
        let (world, texts) = (std::mem::take(&mut self.world), std::mem::take(&mut self.texts));
        let read = &crate::world::read;
        let written = Arc::clone(&self.written);
        let mut builder = Builder::new(world, texts, written, &self.disk, read);
        builder.cache = scope.cache();
        builder.add_externals(&library);
        builder.reach();
        (self.world, self.texts, self.cache) = (builder.world, builder.texts, builder.cache);
    }

    /// Keeps what was found out about the crates from elsewhere for later runs; to be called when all has been asked.
    pub fn keep(&self) {
        let Some(cache) = &self.cache else { return };
        cache.keep(self.world.texts[self.world.externals.texts.clone()].iter().filter_map(
            |text| {
                let (slot, facts) = text.parsed.to_keep()?;
                Some((slot, &*text.outline, facts))
            },
        ));
    }
}

impl Builder<'_> {
    /// Adds what the crates of the workspace name, what that names, and so on.
    pub(super) fn add_externals(&mut self, library: &Library) {
        let left_out = self.world.left_out;
        (self.sorted, self.is_abroad) = (self.world.modules.len(), true);
        let texts = self.world.texts.len();
        let mut externals = Externals::default();
        externals.crates.start = self.world.crates.len();
        let mut known: BTreeMap<PathBuf, usize> = BTreeMap::new();
        let mut open = self.importers(0..self.world.crates.len());
        while !open.is_empty() {
            let wanted = wanted(library, &open, &mut externals.absent);
            let first = self.world.crates.len();
            let mut new: Vec<&Arc<Package>> = wanted.iter().map(|(.., package)| package).collect();
            new.sort_by(|a, b| (&a.name, &a.dir).cmp(&(&b.name, &b.dir)));
            let mut roots = Vec::new();
            for package in new {
                let at = self.world.crates.len();
                if *known.entry(package.dir.clone()).or_insert(at) != at {
                    continue;
                }
                self.world.crates.push(Crate {
                    name: Name::new(&package.crate_name),
                    kind: Some(TargetKind::Lib),
                    package: Some(Arc::clone(package)),
                });
                roots.extend(package.targets.iter().map(|target| root(absolute(&target.path), at)));
            }
            for (dir, name, package) in &wanted {
                let at = known[&package.dir];
                externals.named.entry(dir.clone()).or_default().insert(name.clone(), at);
            }
            self.follow(roots);
            open = self.importers(first..self.world.crates.len());
        }
        externals.fingerprint = library.fingerprint();
        externals.texts = texts..self.world.texts.len();
        externals.modules = self.sorted..self.world.modules.len();
        externals.crates.end = self.world.crates.len();
        self.sort();
        let modules = &self.world.modules;
        externals.own = externals
            .crates
            .clone()
            .map(|krate| {
                let start = modules.partition_point(|module| module.krate < krate);
                let end = modules.partition_point(|module| module.krate <= krate);
                (start..end, OnceLock::new())
            })
            .collect();
        self.world.externals = Arc::new(externals);
        // What is left out of them is no concern of the user's.
        (self.world.left_out, self.is_abroad) = (left_out, false);
    }

    /// A file of a crate from elsewhere, lexed.
    pub(super) fn lexed_abroad(&self, file: &Path, krate: usize) -> (Arc<Parsed>, Arc<Outline>) {
        let input = self.disk.read_external(file);
        let package = self.world.crates[krate].package.as_ref();
        match self.cache.as_ref().zip(package) {
            Some((cache, package)) => cache.package(&package.dir).lexed(input),
            None => lexed(input),
        }
    }

    /// The packages of some crates, with the outlines of all their texts.
    fn importers(&self, crates: Range<usize>) -> Vec<Importer> {
        let mut texts: BTreeMap<PathBuf, (Arc<Package>, FxHashSet<usize>)> = BTreeMap::new();
        let mut places: FxHashMap<usize, PathBuf> = FxHashMap::default();
        for at in crates {
            if let Some(package) = &self.world.crates[at].package {
                let dir = package.dir.clone();
                texts
                    .entry(dir.clone())
                    .or_insert_with(|| (Arc::clone(package), FxHashSet::default()));
                places.insert(at, dir);
            }
        }
        for module in &self.world.modules {
            let of = places.get(&module.krate).and_then(|dir| texts.get_mut(dir));
            if let Some((_, texts)) = of {
                texts.insert(module.text);
            }
        }
        let packages = texts.into_values();
        packages
            .map(|(package, texts)| {
                let outline = |at: usize| Arc::clone(&self.world.texts[at].outline);
                (package, texts.into_iter().map(outline).collect())
            })
            .collect()
    }
}

/// The dependencies that some packages name and whose sources are there; the others go to `absent`.
fn wanted(
    library: &Library,
    importers: &[Importer],
    absent: &mut BTreeMap<String, Absent>,
) -> Vec<Wanted> {
    let mut wanted = Vec::new();
    for (package, outlines) in importers {
        let names = |word: Word| outlines.iter().any(|outline| outline.has(word));
        for name in &package.dependencies {
            let real = package.renames.get(name).unwrap_or(name);
            let is_stub = STUBS.iter().any(|stub| stub.name == real) && is_whole(real);
            if is_stub || package.paths.contains_key(name) || !names(word(name)) {
                continue;
            }
            match library.dependency(&package.dir, name) {
                Some(Ok(found)) => {
                    wanted.push((package.dir.clone(), name.clone(), Arc::clone(found)));
                }
                Some(Err(why)) if why != Absent::NoLibrary && !package.is_external => {
                    absent.insert(real.clone(), why);
                }
                Some(Err(_)) | None => {}
            }
        }
    }
    wanted
}
