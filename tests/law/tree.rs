//! A folder of packages, and copies of it in which every file has another name and every module another order.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Component, Path, PathBuf};

use ctx_lint::project::Packages;

use crate::blocks::{macros, shuffled};
use crate::harness::{entries, is_rust, name, read, write};
use crate::manifest;
use crate::pieces::{Moved, Piece, Replacement};
use crate::reached::{Reached, reached};

/// The Rust files and manifests below a folder. All paths are relative to it.
#[derive(Debug)]
pub(crate) struct Tree {
    pub(crate) root: PathBuf,
    pub(crate) files: BTreeMap<PathBuf, String>,
    pub(crate) packages: BTreeMap<PathBuf, Package>,
}

/// One package of a tree.
#[derive(Debug)]
pub(crate) struct Package {
    manifest: String,
    targets: Vec<ctx_lint::project::Target>,
    /// The files that are read under it, each with what it says of others.
    reached: BTreeMap<PathBuf, Reached>,
    macros: BTreeSet<String>,
}

/// A copy of a tree, with the old name of each new file.
#[derive(Debug)]
pub(crate) struct Copy {
    pub(crate) root: PathBuf,
    pub(crate) files: BTreeMap<PathBuf, (PathBuf, Moved)>,
}

impl Tree {
    /// Reads all that is below a folder, whose path has no links in it.
    pub(crate) fn read(root: &Path) -> Self {
        let mut files = BTreeMap::new();
        let mut folders = Vec::new();
        collect(root, root, &mut files, &mut folders);
        let known = Packages::default();
        let package_of = |file: &Path| {
            let above =
                file.ancestors().skip(1).find(|above| folders.iter().any(|dir| dir == above));
            above.map(Path::to_owned)
        };
        let mut packages = BTreeMap::new();
        for dir in &folders {
            let manifest = read(&root.join(dir).join("Cargo.toml"));
            let package = known.of(&root.join(dir).join("any.rs"));
            let package = package.filter(|package| package.dir == root.join(dir));
            let Some(package) = package else { continue };
            let own: BTreeMap<&Path, &str> = files
                .iter()
                .filter(|(file, _)| package_of(file).as_ref() == Some(dir))
                .map(|(file, text): (&PathBuf, &String)| (file.as_path(), text.as_str()))
                .collect();
            let roots: Vec<PathBuf> = package
                .targets
                .iter()
                .map(|target| clean(target.path.strip_prefix(root).expect("a file of the tree")))
                .collect();
            let macros = own.values().flat_map(|text| macros(text)).collect();
            let reached = reached(&own, &roots);
            let targets = package.targets.clone();
            packages.insert(dir.clone(), Package { manifest, targets, reached, macros });
        }
        Self { root: root.to_owned(), files, packages }
    }

    /// Writes a copy below a folder, whose path has no links in it.
    pub(crate) fn permuted(&self, to: &Path, random: &mut fastrand::Rng) -> Copy {
        let mut copy = Copy { root: to.to_owned(), files: BTreeMap::new() };
        for (dir, package) in &self.packages {
            let mut names: BTreeMap<&Path, PathBuf> = BTreeMap::new();
            for (file, reached) in &package.reached {
                let new =
                    if reached.stays { file.clone() } else { new_name(dir, names.len(), random) };
                names.insert(file, new);
            }
            for (file, reached) in &package.reached {
                let text = &self.files[file];
                let new = &names[file.as_path()];
                let mut replacements: Vec<Replacement> = Vec::new();
                for line in reached.lines.iter().filter(|_| !reached.stays) {
                    for (place, child) in &line.children {
                        let base = line.declared.base(&crate::declared::Folders::of_root(new));
                        // The compiler, unlike the linter, wants a folder to be there that is left again.
                        std::fs::create_dir_all(to.join(&base)).expect("a folder");
                        let path = relative(&base, &names[child.as_path()]);
                        let at = line.declared.at;
                        replacements.push(place.as_ref().map_or_else(
                            || (at..at, format!("#[path = {path:?}] ")),
                            |literal| (literal.clone(), format!("{path:?}")),
                        ));
                    }
                }
                replacements.sort_by_key(|(at, _)| at.start);
                let pieces = shuffled(text, &package.macros, random);
                let moved = Moved::new(text, &pieces, &replacements);
                write(&to.join(new), &moved.text);
                copy.files.insert(new.clone(), (file.clone(), moved));
            }
            let new_path = |target: &ctx_lint::project::Target| {
                let old = clean(target.path.strip_prefix(&self.root).expect("a file of the tree"));
                relative(dir, &names[old.as_path()])
            };
            let manifest = manifest::renamed(&package.manifest, &package.targets, &new_path);
            write(&to.join(dir).join("Cargo.toml"), &manifest);
        }
        copy
    }

    /// The tree as a copy of itself.
    pub(crate) fn identity(&self) -> Copy {
        let same = |(file, text): (&PathBuf, &String)| {
            let moved = Moved::new(text, &[Piece::Kept(0..text.len())], &[]);
            (file.clone(), (file.clone(), moved))
        };
        Copy { root: self.root.clone(), files: self.files.iter().map(same).collect() }
    }
}

/// A path that no file has yet, and that sorts anywhere.
fn new_name(dir: &Path, number: usize, random: &mut fastrand::Rng) -> PathBuf {
    let mut path = dir.to_owned();
    for _ in 0..random.usize(0..3) {
        path.push(format!("{}d", random.lowercase()));
    }
    let mut file = String::new();
    _ = write!(file, "{}{}_{number}.rs", random.lowercase(), random.lowercase());
    path.join(file)
}

fn collect(
    root: &Path,
    dir: &Path,
    files: &mut BTreeMap<PathBuf, String>,
    packages: &mut Vec<PathBuf>,
) {
    for path in entries(dir) {
        let inside = path.strip_prefix(root).expect("inside").to_owned();
        if path.is_dir() && !name(&path).starts_with('.') {
            collect(root, &path, files, packages);
        } else if is_rust(&path) {
            files.insert(inside, read(&path));
        } else if name(&path) == "Cargo.toml" {
            packages.push(inside.parent().expect("a folder").to_owned());
        }
    }
}

/// A path without `.` and `..`.
pub(crate) fn clean(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => _ = clean.pop(),
            Component::CurDir => {}
            part => clean.push(part),
        }
    }
    clean
}

/// The way from a folder to a path, with `/` between the parts.
pub(crate) fn relative(from: &Path, to: &Path) -> String {
    let from = clean(from);
    let shared = from.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    let up = from.components().skip(shared).map(|_| "..".to_owned());
    let down = to.components().skip(shared);
    let down = down.map(|part| part.as_os_str().to_string_lossy().into_owned());
    let parts: Vec<String> = up.chain(down).collect();
    if parts.is_empty() { ".".to_owned() } else { parts.join("/") }
}
