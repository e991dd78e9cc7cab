//! Which package a file belongs to, what that package's manifest says, and which packages make a workspace.
//!
//! Manifests are read leniently: what is not understood is left out, and costs no more than itself. A reader that refuses
//! a whole manifest for one wrong version would leave the package's files without a world.

mod absent;
mod archive;
mod development;
mod library;
mod lock;
mod members;
mod need;
mod origin;
mod output;
mod setting;
mod sourcing;
mod target;
mod workspace;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use toml::{Table, Value};

pub use self::absent::Absent;
pub use self::development::used_in_development;
pub use self::library::Library;
pub use self::output::Outputs;
pub use self::sourcing::Sourcing;
pub use self::target::{Target, TargetKind};
use crate::disk::Disk;
use crate::source::absolute;

/// The edition of a package that does not name one.
const DEFAULT_EDITION: u16 = 2015;

/// The tables of a manifest that declare dependencies.
const DEPENDENCY_TABLES: [&str; 3] = ["dependencies", DEV_TABLE, "build-dependencies"];

/// The one among them for tests, examples and benchmarks.
const DEV_TABLE: &str = "dev-dependencies";

/// What one `Cargo.toml` says that name resolution and the language need.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Package {
    /// The folder that holds the manifest.
    pub dir: PathBuf,
    /// Its name as the manifest writes it.
    pub name: String,
    /// The library's name in paths: dashes are underscores.
    pub crate_name: String,
    /// The year of the edition.
    pub edition: u16,
    /// All dependencies, by their names in paths.
    pub dependencies: BTreeSet<String>,
    /// Names in paths of dependencies that the manifest renames, to the names those crates have themselves.
    pub renames: BTreeMap<String, String>,
    /// Dependencies whose sources lie in a folder that the manifest names, by their names in paths.
    pub paths: BTreeMap<String, PathBuf>,
    /// The folders of those of `paths` that more than tests, examples and benchmarks depend on.
    pub built_with: BTreeSet<PathBuf>,
    /// Whether others than the packages beside it may use it: it can be published, or is linked from other languages.
    pub is_offered: bool,
    /// The kind of targets for which the package around it keeps the folder that it lies in: `examples`, `tests`, `benches`.
    pub beside: Option<TargetKind>,
    /// The features that it declares, those of optional dependencies included.
    pub features: BTreeSet<String>,
    /// The crates that it is compiled into, sorted.
    pub targets: Vec<Target>,
    /// Whether it is a dependency from elsewhere: `features` are those that are on, and it is never judged.
    pub is_external: bool,
}

/// The packages that have been asked for so far; each manifest is read once.
#[derive(Debug, Default)]
pub struct Packages {
    disk: Disk,
    by_dir: Mutex<BTreeMap<PathBuf, Option<Arc<Package>>>>,
    manifests: Mutex<BTreeMap<PathBuf, Manifest>>,
    workspaces: Mutex<BTreeMap<PathBuf, Arc<Members>>>,
}

/// The packages of a workspace.
#[derive(Debug)]
struct Members {
    /// The folders that its manifest lists.
    listed: BTreeSet<PathBuf>,
    /// These, and all path dependencies.
    all: Arc<BTreeMap<PathBuf, Arc<Package>>>,
}

impl Packages {
    /// Those of the manifests of a disk.
    pub fn on(disk: Disk) -> Self {
        Self { disk, ..Self::default() }
    }

    /// The package of a file: that of the nearest manifest above it which declares one.
    ///
    /// `None` when there is none, and when the nearest one cannot be read as a manifest: a rule then knows less, which
    /// is never a reason to stop.
    pub fn of(&self, file: &Path) -> Option<Arc<Package>> {
        self.in_dir(absolute(file).parent()?)
    }

    /// The package whose manifest lies in a folder.
    fn at(&self, dir: &Path) -> Option<Arc<Package>> {
        self.in_dir(dir).filter(|package| package.dir == dir)
    }

    fn in_dir(&self, dir: &Path) -> Option<Arc<Package>> {
        if let Some(known) = self.lock().get(dir) {
            return known.clone();
        }
        let package = match self.manifest(dir) {
            Manifest::Absent => dir.parent().and_then(|above| self.in_dir(above)),
            Manifest::Broken => None,
            Manifest::Read(manifest) => match self.package(dir, &manifest) {
                Some(package) => Some(Arc::new(package)),
                None => dir.parent().and_then(|above| self.in_dir(above)),
            },
        };
        self.lock().insert(dir.to_owned(), package.clone());
        package
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<PathBuf, Option<Arc<Package>>>> {
        // A panic elsewhere leaves at worst an entry out, so the map stays good.
        self.by_dir.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[derive(Clone, Debug)]
enum Manifest {
    Absent,
    Broken,
    Read(Arc<Table>),
}

fn read_manifest(dir: &Path, disk: &Disk) -> Manifest {
    match disk.text(&dir.join("Cargo.toml")) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Manifest::Absent,
        Err(_) => Manifest::Broken,
        Ok(text) => text.parse().map_or(Manifest::Broken, |table| Manifest::Read(Arc::new(table))),
    }
}

impl Packages {
    /// The packages that a workspace depends on; `own` are its own.
    pub fn library(
        &self,
        root: &Path,
        own: &BTreeMap<PathBuf, Arc<Package>>,
        sourcing: &Sourcing,
    ) -> Library {
        Library::read(self, root, own, sourcing)
    }

    /// The manifest in a folder; each is read once.
    fn manifest(&self, dir: &Path) -> Manifest {
        let lock = || self.manifests.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = lock().get(dir) {
            return known.clone();
        }
        let manifest = read_manifest(dir, &self.disk);
        lock().insert(dir.to_owned(), manifest.clone());
        manifest
    }

    /// The package that a manifest declares; `None` for a workspace without one.
    fn package(&self, dir: &Path, manifest: &Table) -> Option<Package> {
        let package = manifest.get("package")?.as_table()?;
        let lib = manifest.get("lib").and_then(|lib| lib.get("name")).and_then(Value::as_str);
        let name = package.get("name").and_then(Value::as_str).or(lib)?;
        let workspace = std::cell::OnceCell::new();
        let workspace = || {
            let (root, table) = workspace.get_or_init(|| self.workspace_of(dir)).as_ref()?;
            Some((root, table.get("workspace")?.as_table()?))
        };

        let edition = match package.get("edition") {
            Some(Value::String(year)) => year.parse().ok(),
            Some(Value::Table(table)) if is_inherited(table) => {
                let shared = workspace().and_then(|(_, table)| table.get("package"));
                shared.and_then(|shared| shared.get("edition")?.as_str()?.parse().ok())
            }
            _ => None,
        };
        let edition = edition.unwrap_or(DEFAULT_EDITION);
        let shared = || workspace().and_then(|(_, table)| table.get("package")?.get("publish"));
        let mut built_with = BTreeSet::new();
        let mut named = BTreeSet::new();
        let mut renames = BTreeMap::new();
        let mut paths = BTreeMap::new();
        let mut features = declared_features(manifest);
        for (table, name, dependency) in dependencies(manifest) {
            named.insert(in_paths(name));
            let own = dependency.as_table();
            if own.and_then(|own| own.get("optional")?.as_bool()) == Some(true) {
                features.insert(name.clone());
            }
            let (home, declared) = if own.is_some_and(is_inherited) {
                let inherited = workspace();
                let found = inherited
                    .and_then(|(root, table)| Some((root, table.get("dependencies")?.get(name)?)));
                found.map_or((dir, None), |(root, found)| (root.as_path(), Some(found)))
            } else {
                (dir, Some(dependency))
            };
            let real = declared.and_then(|value| value.get("package")?.as_str());
            if let Some(real) = real.filter(|real| *real != name) {
                renames.insert(in_paths(name), in_paths(real));
            }
            if let Some(path) = declared.and_then(|value| value.get("path")?.as_str()) {
                let path = absolute(&home.join(path));
                if table != DEV_TABLE {
                    built_with.insert(path.clone());
                }
                paths.insert(in_paths(name), path);
            }
        }
        let around = dir.parent().and_then(|above| self.in_dir(above));
        let inside = around.as_ref().and_then(|around| dir.strip_prefix(&around.dir).ok());
        Some(Package {
            beside: inside.and_then(TargetKind::of_folder),
            dir: dir.to_owned(),
            name: name.to_owned(),
            crate_name: in_paths(lib.unwrap_or(name)),
            edition,
            dependencies: named,
            renames,
            paths,
            built_with,
            is_offered: development::is_offered(manifest, package, shared),
            features,
            targets: target::targets(dir, manifest, name, edition, &self.disk),
            is_external: false,
        })
    }
}

/// The features that a manifest lists.
fn declared_features(manifest: &Table) -> BTreeSet<String> {
    let listed = manifest.get("features").and_then(Value::as_table);
    let mut features: BTreeSet<String> =
        listed.into_iter().flat_map(Table::keys).cloned().collect();
    features.insert("default".to_owned());
    features
}

/// Every dependency of a manifest with its table and its key, those of single targets included.
fn dependencies(manifest: &Table) -> impl Iterator<Item = (&str, &String, &Value)> {
    let targets = manifest.get("target").and_then(Value::as_table).into_iter();
    let targets = targets.flat_map(Table::values).filter_map(Value::as_table);
    std::iter::once(manifest)
        .chain(targets)
        .flat_map(|table| {
            DEPENDENCY_TABLES.iter().filter_map(|key| Some((*key, table.get(*key)?.as_table()?)))
        })
        .flat_map(|(key, table)| table.iter().map(move |(name, value)| (key, name, value)))
}

fn is_inherited(table: &Table) -> bool {
    table.get("workspace").and_then(Value::as_bool) == Some(true)
}

/// A package's name as paths write it.
fn in_paths(name: &str) -> String {
    name.replace('-', "_")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn tree(files: &[(&str, &str)]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().expect("a temporary folder");
        for (path, text) in files {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        dir
    }

    fn package_of(dir: &tempfile::TempDir, file: &str) -> Option<Arc<Package>> {
        Packages::default().of(&dir.path().join(file))
    }

    #[test]
    fn the_nearest_manifest_names_the_package() {
        let dir = tree(&[
            ("Cargo.toml", "[package]\nname = 'outer'\n"),
            ("inner/Cargo.toml", "[package]\nname = 'my-inner'\nedition = '2021'\n"),
            ("inner/src/a/b.rs", ""),
        ]);
        let package = package_of(&dir, "inner/src/a/b.rs").expect("a package");
        assert_eq!((package.crate_name.as_str(), package.edition), ("my_inner", 2021));
        assert_eq!(package.dir, dir.path().join("inner"));
        let outer = package_of(&dir, "src/lib.rs").expect("a package");
        assert_eq!((outer.crate_name.as_str(), outer.edition), ("outer", 2015));
    }

    #[test]
    fn the_library_may_have_a_name_of_its_own() {
        let dir = tree(&[("Cargo.toml", "[package]\nname = 'a-b'\n[lib]\nname = 'c'\n")]);
        assert_eq!(package_of(&dir, "x.rs").expect("a package").crate_name, "c");
    }

    #[test]
    fn editions_and_renames_are_inherited_from_the_workspace() {
        let dir = tree(&[
            (
                "Cargo.toml",
                "[workspace.package]\nedition = '2024'\n\
                 [workspace.dependencies]\nrt = { package = 'tokio-util', version = '1' }\nserde = '1'\n",
            ),
            (
                "a/Cargo.toml",
                "[package]\nname = 'a'\nedition.workspace = true\n\
                 [dependencies]\nrt.workspace = true\nserde = { workspace = true }\n\
                 [dev-dependencies]\nmy-ctx = { package = 'ctx-core', path = '.' }\n\
                 [target.'cfg(unix)'.dependencies]\nx = { package = 'y' }\n",
            ),
        ]);
        let package = package_of(&dir, "a/src/lib.rs").expect("a package");
        assert_eq!(package.edition, 2024);
        let renames: Vec<_> =
            package.renames.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        assert_eq!(renames, [("my_ctx", "ctx_core"), ("rt", "tokio_util"), ("x", "y")]);
    }

    #[test]
    fn a_broken_manifest_is_no_package() {
        let dir =
            tree(&[("Cargo.toml", "[package]\nname = 'outer'\n"), ("a/Cargo.toml", "[package\n")]);
        assert_eq!(package_of(&dir, "a/src/lib.rs"), None);
    }
}
