//! From the files that are to be judged to the worlds in which they are judged.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::cache::Cache;
use crate::disk::Disk;
use crate::project::{Library, Outputs, Package, Packages, Sourcing};
use crate::source::absolute;

/// Files that share a world, with the packages of that world.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// The files, from the root of the file system, sorted, with the packages that they lie in.
    pub files: BTreeMap<PathBuf, Option<Arc<Package>>>,
    /// The packages, by folder.
    pub packages: Arc<BTreeMap<PathBuf, Arc<Package>>>,
    /// The folder of the workspace, and where its dependencies are sought.
    sought: Option<(PathBuf, Sourcing)>,
    /// All manifests that have been read.
    manifests: Arc<Packages>,
    /// What build scripts have made, where that is read.
    pub(super) outputs: Option<Arc<Outputs>>,
    /// The files that all is read from.
    pub(super) disk: Disk,
    /// How files are shown that were named through a link.
    pub(super) written: Arc<BTreeMap<PathBuf, PathBuf>>,
}

impl Scope {
    /// How files lie that were named through a link, by how they are shown.
    pub fn linked(&self) -> BTreeMap<&Path, PathBuf> {
        let here = std::env::current_dir().unwrap_or_default();
        self.written.iter().map(|(real, own)| (own.as_path(), shown(real, &here))).collect()
    }

    /// What is kept of dependencies from run to run, where that is.
    pub(super) fn cache(&self) -> Option<Cache> {
        let (_, sourcing) = self.sought.as_ref()?;
        Cache::of(sourcing.cache()?)
    }

    /// What the packages depend on, where that is to be read.
    pub(super) fn library(&self) -> Option<Library> {
        let (root, sourcing) = self.sought.as_ref()?;
        Some(self.manifests.library(root, &self.packages, sourcing))
    }
}

/// The worlds of some files, in the order of the folders by which they are known.
///
/// A file in a package is judged in the package's workspace; one that lies in none is alone. `sourcing` is asked once for the
/// folder of each workspace.
pub fn scopes(files: &[PathBuf], disk: &Disk, sourcing: &dyn Fn(&Path) -> Sourcing) -> Vec<Scope> {
    let packages = Arc::new(Packages::on(disk.clone()));
    let mut known: BTreeMap<PathBuf, (PathBuf, Arc<_>)> = BTreeMap::new();
    let mut scopes: BTreeMap<PathBuf, Scope> = BTreeMap::new();
    let here = std::env::current_dir().unwrap_or_default();
    for path in files {
        let written = absolute(path);
        let file = real(&written, &packages);
        let package = packages.of(&file);
        let show = |scope: &mut Scope| {
            if file != written {
                Arc::make_mut(&mut scope.written).insert(file.clone(), shown(&written, &here));
            }
        };
        let Some(own) = &package else {
            let scope = scopes.entry(file.clone()).or_default();
            scope.disk = disk.clone();
            show(scope);
            scope.files.insert(file, None);
            continue;
        };
        let (root, all) = known.entry(own.dir.clone()).or_insert_with(|| packages.together(own));
        // A workspace and a package that lies in its folder without being a member are two worlds.
        let scope = scopes.entry(root.join("Cargo.toml")).or_default();
        scope.packages = Arc::clone(all);
        scope.disk = disk.clone();
        if scope.files.is_empty() {
            let sourcing = sourcing(root);
            scope.outputs = sourcing.outputs(root).map(Arc::new);
            scope.sought = sourcing.reads().then(|| (root.clone(), sourcing));
            scope.manifests = Arc::clone(&packages);
        }
        show(scope);
        scope.files.insert(file, package);
    }
    scopes.into_values().collect()
}

/// The folders of all packages that paths are judged together with.
pub fn together(paths: &[PathBuf], disk: &Disk) -> BTreeSet<PathBuf> {
    let packages = Packages::on(disk.clone());
    let (mut asked, mut found) = (BTreeSet::new(), BTreeSet::new());
    for path in paths {
        let inside = if path.is_dir() { path.join("a.rs") } else { path.clone() };
        let Some(own) = packages.of(&real(&absolute(&inside), &packages)) else { continue };
        if asked.insert(own.dir.clone()) {
            found.extend(packages.together(&own).1.keys().cloned());
        }
    }
    found
}

/// The folder of the workspace that a file or a folder lies in, or else the folder itself.
pub fn workspace(path: &Path) -> PathBuf {
    let packages = Packages::default();
    let path = absolute(path);
    let inside = if path.is_dir() { path.join("a.rs") } else { path };
    let root = packages.of(&inside).map(|package| packages.together(&package).0);
    root.unwrap_or_else(|| inside.parent().unwrap_or(&inside).to_owned())
}

/// The files that some paths mean, in the same order: where [`Scope::files`] has them.
pub fn places(files: &[PathBuf]) -> Vec<PathBuf> {
    let packages = Packages::default();
    files.iter().map(|path| real(&absolute(path), &packages)).collect()
}

/// The file that a path means when a link leads to its package: the package is found where it lies, and what it depends on
/// lies beside it there. Links inside of a package are left as they are, as the compiler does.
fn real(written: &Path, packages: &Packages) -> PathBuf {
    let package = packages.of(written);
    let base = package.as_ref().map(|package| package.dir.as_path()).or_else(|| written.parent());
    let real = base
        .and_then(|base| Some(base.canonicalize().ok()?.join(written.strip_prefix(base).ok()?)));
    real.unwrap_or_else(|| written.to_owned())
}

/// A path as it is shown: from the current folder where it lies below it or beside it, with `/` between its parts.
pub fn shown(path: &Path, here: &Path) -> PathBuf {
    let mut up = PathBuf::new();
    for base in here.ancestors() {
        // Above the first folder of the root nothing is nearer than the root itself.
        if base.parent().is_none() {
            break;
        }
        if let Ok(inside) = path.strip_prefix(base) {
            return slashed(&up.join(inside));
        }
        up.push("..");
    }
    slashed(path)
}

fn slashed(path: &Path) -> PathBuf {
    if cfg!(windows) {
        return PathBuf::from(path.to_string_lossy().replace('\\', "/"));
    }
    path.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_shown_from_where_the_user_is() {
        let shown = |path: &str| shown(Path::new(path), Path::new("/a/b")).display().to_string();
        assert_eq!(shown("/a/b/c.rs"), "c.rs");
        assert_eq!(shown("/a/b/c/d.rs"), "c/d.rs");
        assert_eq!(shown("/a/c.rs"), "../c.rs");
        assert_eq!(shown("/c/d.rs"), "/c/d.rs");
    }
}
