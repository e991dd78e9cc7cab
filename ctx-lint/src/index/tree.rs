//! Which crate and module each file is.
//!
//! A file's place follows from its path and from `#[path]`, not from `mod` lines alone:
//! files that hold no trigger word are never read, and their `mod` lines with them.

use std::path::{Component, Path, PathBuf};

use rustc_hash::{FxHashMap, FxHashSet};

use super::File;
use crate::facts::{Declared, ModuleId, ModuleKind, Name};
use crate::source::FileId;

/// Names a crate of the run: a library, a binary, an integration test or a stub.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct CrateId(u32);

/// Where a file stands.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) krate: CrateId,
    pub(super) path: Vec<Name>,
    pub(super) test: bool,
}

/// One crate.
#[derive(Clone, Debug)]
struct Crate {
    name: Name,
    /// Where names are looked up that this crate does not have: a binary's modules may be the library's.
    fallback: Option<CrateId>,
}

/// The places of all files.
#[derive(Debug, Default)]
pub(super) struct Tree {
    crates: Vec<Crate>,
    by_name: FxHashMap<Name, CrateId>,
    places: Vec<Place>,
    by_path: FxHashMap<(CrateId, Vec<Name>), FileId>,
}

impl Tree {
    pub(super) fn build(files: &[File]) -> Self {
        let mut builder = Builder::new(files);
        for file in files {
            builder.place(file);
        }
        let mut tree = builder.tree;
        for at in 0..files.len() {
            let key = (tree.places[at].krate, tree.places[at].path.clone());
            tree.by_path.entry(key).or_insert(FileId(at as u32));
        }
        tree.follow_declarations(files);
        tree
    }

    pub(super) fn place(&self, file: FileId) -> &Place {
        &self.places[file.0 as usize]
    }

    pub(super) fn crate_of(&self, name: &str) -> Option<CrateId> {
        self.by_name.get(name).copied()
    }

    pub(super) fn crate_name(&self, krate: CrateId) -> &str {
        let own = &self.crates[krate.0 as usize];
        match own.fallback {
            Some(other) if own.name.is_empty() => self.crate_name(other),
            _ => &own.name,
        }
    }

    /// The file that is a module of a crate.
    pub(super) fn file_at(&self, krate: CrateId, path: &[Name]) -> Option<FileId> {
        let found = self.by_path.get(&(krate, path.to_vec())).copied();
        found.or_else(|| self.file_at(self.crates[krate.0 as usize].fallback?, path))
    }

    /// Gives files of `#[path]` their place, and marks files that are declared for tests only.
    fn follow_declarations(&mut self, files: &[File]) {
        let by_file: FxHashMap<PathBuf, FileId> = files
            .iter()
            .enumerate()
            .map(|(at, file)| (normal(&file.source.path), FileId(at as u32)))
            .collect();
        let mut tests = Vec::new();
        for (at, file) in files.iter().enumerate() {
            for number in 0..file.facts.modules.len() {
                let module = ModuleId(number as u32);
                let Some(mut path) = self.module_path(files, FileId(at as u32), module) else {
                    continue;
                };
                for declared in &file.facts[module].declared {
                    path.push(declared.name.clone());
                    self.declare(file, FileId(at as u32), declared, &path, &by_file, &mut tests);
                    path.pop();
                }
            }
        }
        for (krate, path) in tests {
            for place in &mut self.places {
                place.test |= place.krate == krate && place.path.starts_with(&path);
            }
        }
    }

    fn declare(
        &mut self,
        file: &File,
        id: FileId,
        declared: &Declared,
        path: &[Name],
        by_file: &FxHashMap<PathBuf, FileId>,
        tests: &mut Vec<(CrateId, Vec<Name>)>,
    ) {
        let krate = self.place(id).krate;
        if let Some(own) = &declared.path {
            let dir = file.source.path.parent().unwrap_or(Path::new(""));
            if let Some(&child) = by_file.get(&normal(&dir.join(own))) {
                let place = &mut self.places[child.0 as usize];
                place.krate = krate;
                place.path = path.to_vec();
                self.by_path.insert((krate, path.to_vec()), child);
            }
        }
        if declared.test {
            let key = self.file_at(krate, path).map_or(krate, |child| self.place(child).krate);
            tests.push((key, path.to_vec()));
        }
    }

    /// The path of a module from its crate's root; `None` for a block in a function.
    pub(super) fn module_path(
        &self,
        files: &[File],
        file: FileId,
        module: ModuleId,
    ) -> Option<Vec<Name>> {
        let facts = &files[file.0 as usize].facts;
        let mut inner = Vec::new();
        let mut at = module;
        loop {
            match facts[at].kind {
                ModuleKind::Block => return None,
                ModuleKind::File => break,
                ModuleKind::Inline => inner.push(facts[at].name.clone()),
            }
            at = facts[at].parent?;
        }
        let mut path = self.place(file).path.clone();
        path.extend(inner.into_iter().rev());
        Some(path)
    }
}

struct Builder {
    tree: Tree,
    /// Folders that hold a `lib.rs` or `main.rs`.
    roots: FxHashSet<PathBuf>,
    /// Folders that hold a `lib.rs`.
    libraries: FxHashSet<PathBuf>,
    ids: FxHashMap<(PathBuf, String), CrateId>,
}

impl Builder {
    fn new(files: &[File]) -> Self {
        let mut roots = FxHashSet::default();
        let mut libraries = FxHashSet::default();
        for file in files {
            let path = normal(&file.source.path);
            let Some(dir) = path.parent() else { continue };
            let stem = path.file_stem().and_then(|stem| stem.to_str());
            if stem == Some("lib") {
                libraries.insert(dir.to_path_buf());
            }
            if matches!(stem, Some("lib" | "main")) {
                roots.insert(dir.to_path_buf());
            }
        }
        Self { tree: Tree::default(), roots, libraries, ids: FxHashMap::default() }
    }

    fn crate_id(&mut self, dir: &Path, target: &str) -> CrateId {
        if let Some(&known) = self.ids.get(&(dir.to_path_buf(), target.to_owned())) {
            return known;
        }
        let fallback = (!target.is_empty()).then(|| self.crate_id(dir, ""));
        let id = CrateId(self.tree.crates.len() as u32);
        self.tree.crates.push(Crate { name: Name::default(), fallback });
        self.ids.insert((dir.to_path_buf(), target.to_owned()), id);
        id
    }

    fn place(&mut self, file: &File) {
        let path = normal(&file.source.path);
        let package = file.package.as_deref();
        let package_dir = package.map(|package| normal(&package.dir));
        let relative = package_dir
            .as_ref()
            .and_then(|dir| path.strip_prefix(dir).ok())
            .unwrap_or(&path)
            .to_path_buf();
        let (root, target) = self.root_of(&path, package_dir.as_deref(), &relative);
        let krate = self.crate_id(&root, &target);
        let inside = path.strip_prefix(&root).unwrap_or(&path);
        let module_path = if target.is_empty() { module_names(inside) } else { Vec::new() };
        if let (Some(package), true) = (package, target.is_empty()) {
            let name = Name::new(&package.crate_name);
            let is_main_library = package_dir.is_some_and(|dir| root == dir.join("src"));
            self.tree.crates[krate.0 as usize].name = name.clone();
            if is_main_library || self.libraries.contains(&root) {
                self.tree.by_name.entry(name).or_insert(krate);
            }
        }
        self.tree.places.push(Place { krate, path: module_path, test: is_test_path(&relative) });
    }

    /// The folder that a file's crate starts in, and the name of the target when it is not the library.
    fn root_of(&self, path: &Path, package: Option<&Path>, relative: &Path) -> (PathBuf, String) {
        let parent = path.parent().unwrap_or(Path::new("")).to_path_buf();
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        let first = relative.components().next().map(|part| part.as_os_str().to_owned());
        let above =
            || parent.ancestors().take_while(|dir| package.is_none_or(|top| dir.starts_with(top)));
        if let Some(root) = above().find(|dir| self.roots.contains(*dir)) {
            let second_root = root == parent && stem == "main" && self.libraries.contains(root);
            let in_bin = parent == root.join("bin");
            let target = if second_root || in_bin { stem } else { String::new() };
            return (root.to_path_buf(), target);
        }
        let package = package.map(Path::to_path_buf).unwrap_or_default();
        match first.as_deref().and_then(|first| first.to_str()) {
            Some("src") => (package.join("src"), String::new()),
            Some(folder @ ("tests" | "benches" | "examples")) => {
                let root = package.join(folder);
                let target = if parent == root { stem } else { String::new() };
                (root, target)
            }
            _ => (parent, stem),
        }
    }
}

/// `a/b.rs` and `a/b/mod.rs` are both `a::b`.
fn module_names(inside: &Path) -> Vec<Name> {
    let mut names: Vec<Name> = inside
        .with_extension("")
        .components()
        .filter_map(|part| part.as_os_str().to_str().map(Name::new))
        .collect();
    if matches!(names.last().map(Name::as_str), Some("mod" | "lib" | "main")) {
        names.pop();
    }
    names
}

/// Whether the path alone says that a file is test code.
fn is_test_path(relative: &Path) -> bool {
    let mut parts = relative.components().filter_map(|part| part.as_os_str().to_str());
    let in_folder = parts.any(|part| {
        matches!(part, "tests" | "test" | "benches" | "bench" | "examples" | "testing" | "fuzz")
    });
    let stem = relative.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    in_folder
        || matches!(
            stem,
            "tests" | "test" | "testing" | "test_util" | "test_utils" | "test_helpers"
        )
        || stem.ends_with("_test")
        || stem.ends_with("_tests")
}

/// The absolute path without `.` and `a/..`: a package's folder is absolute, and its files are as the user names them.
fn normal(path: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if out.file_name().is_some() => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}
