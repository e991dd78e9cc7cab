//! The packages that a workspace depends on, as far as cargo has their sources.
//!
//! The lock file says which packages there are and who depends on whom; the manifests say by which names, and with which
//! features. Nothing is run, compiled or downloaded: what is not there is absent, with its reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use semver::{Version, VersionReq};
use toml::{Table, Value};

use super::absent::Absent;
use super::lock::Lock;
use super::need::{Need, Needs};
use super::origin::Origins;
use super::setting::Settings;
use super::sourcing::Sourcing;
use super::{Manifest, Package, Packages, TargetKind};
use crate::source::absolute;

/// The packages of a lock file.
#[derive(Debug, Default)]
pub struct Library {
    nodes: Vec<Node>,
    /// The nodes of the packages that are there, by folder.
    by_dir: BTreeMap<PathBuf, usize>,
    /// Why nothing is known of any, if so.
    missing: Option<Absent>,
}

#[derive(Debug)]
struct Node {
    name: String,
    version: Option<Version>,
    /// Where it comes from, as the lock file says.
    source: String,
    package: Result<Arc<Package>, Absent>,
    needs: Needs,
    dependencies: Vec<usize>,
    /// Whether it belongs to the workspace, so that any of its features may be on.
    is_own: bool,
}

impl Library {
    /// Reads the lock file in the folder of a workspace and finds its packages; `own` are those of the workspace.
    pub(super) fn read(
        packages: &Packages,
        root: &Path,
        own: &BTreeMap<PathBuf, Arc<Package>>,
        sourcing: &Sourcing,
    ) -> Self {
        let Some(lock) = Lock::read(root, &packages.disk) else {
            return Self { missing: Some(Absent::NoLock), ..Self::default() };
        };
        let settings = Settings::read(root, sourcing.home.as_deref(), &packages.disk);
        let origins = Origins::new(&settings, &sourcing.unpacking);
        let in_folders = folders(packages, root, &lock, own);
        let mut nodes: Vec<Node> = (0..lock.packages.len())
            .into_par_iter()
            .map(|at| {
                let locked = &lock.packages[at];
                let found = match (&locked.source, in_folders.get(&at)) {
                    (Some(_), _) => origins.find(locked, packages),
                    (None, Some(dir)) => Ok(dir.clone()),
                    (None, None) => Err(Absent::NoManifest),
                };
                let is_own = found.as_ref().is_ok_and(|dir| own.contains_key(dir));
                node(packages, &locked.name, &locked.version, found, is_own)
            })
            .collect();
        for (node, locked) in nodes.iter_mut().zip(&lock.packages) {
            node.dependencies.clone_from(&locked.dependencies);
            node.source = locked.source.clone().unwrap_or_default();
        }
        let mut library = Self { nodes, by_dir: BTreeMap::new(), missing: None };
        for (at, node) in library.nodes.iter().enumerate() {
            if let Ok(package) = &node.package {
                library.by_dir.entry(package.dir.clone()).or_insert(at);
            }
        }
        library.turn_on_features();
        library
    }

    /// The package that a name in paths means in a package; `None` for one that is no dependency.
    pub fn dependency(&self, of: &Path, name: &str) -> Option<Result<&Arc<Package>, Absent>> {
        if let Some(missing) = self.missing {
            return Some(Err(missing));
        }
        let Some(node) = self.by_dir.get(of).map(|&at| &self.nodes[at]) else {
            return Some(Err(Absent::NotLocked));
        };
        let needs = node.needs.list.iter();
        let mut needs = needs.filter(|need| need.name == name && (node.is_own || !need.is_dev));
        let need = needs.next()?;
        let Some(found) = self.meant(node, need) else { return Some(Err(Absent::NotLocked)) };
        Some(self.nodes[found].package.as_ref().map_err(|absent| *absent))
    }

    /// The package that a dependency of a package is.
    fn meant(&self, node: &Node, need: &Need) -> Option<usize> {
        let named = node.dependencies.iter().copied();
        let named = named.filter(|&at| self.nodes[at].name == need.package);
        let named: Vec<usize> = named.collect();
        if let [only] = named[..] {
            return Some(only);
        }
        let wanted = need.version.as_deref().and_then(|text| VersionReq::parse(text).ok());
        let fits = |at: &usize| match (&wanted, &self.nodes[*at].version) {
            (Some(wanted), Some(version)) => wanted.matches(version),
            _ => false,
        };
        named.iter().copied().find(fits).or_else(|| named.first().copied())
    }

    /// Finds out which features of each package somebody asks for, and lets it have these only.
    ///
    /// Any feature of the workspace's own packages may be on.
    fn turn_on_features(&mut self) {
        let mut asked: Vec<BTreeSet<String>> = vec![BTreeSet::new(); self.nodes.len()];
        let mut active = vec![false; self.nodes.len()];
        let mut open: BTreeSet<usize> = BTreeSet::new();
        for (at, node) in self.nodes.iter().enumerate().filter(|(_, node)| node.is_own) {
            asked[at].extend(node.needs.all_features().cloned());
            active[at] = true;
            open.insert(at);
        }
        while let Some(at) = open.pop_first() {
            let node = &self.nodes[at];
            let turned = node.needs.turned_on(asked[at].iter());
            for need in &node.needs.list {
                let is_on = !need.optional || turned.optional.contains(&need.key);
                if !is_on || need.is_dev && !node.is_own {
                    continue;
                }
                let Some(inner) = self.meant(node, need) else { continue };
                let default = need.default_features.then(|| "default".to_owned());
                let more = turned.inner.get(&need.key).into_iter().flatten().cloned();
                let before = asked[inner].len();
                asked[inner].extend(need.features.iter().cloned().chain(default).chain(more));
                let is_new = !std::mem::replace(&mut active[inner], true);
                if is_new || asked[inner].len() > before {
                    open.insert(inner);
                }
            }
        }
        for (at, node) in self.nodes.iter_mut().enumerate().filter(|(_, node)| !node.is_own) {
            // What nobody reaches was found by another way than ours: all of it may be on.
            if let Ok(package) = &mut node.package
                && active[at]
            {
                let turned = node.needs.turned_on(asked[at].iter());
                Arc::make_mut(package).features = turned.features;
            }
        }
    }

    /// A number for which packages there are, which of them are absent, and which features are on.
    pub fn fingerprint(&self) -> u64 {
        let mut text = format!("{:?}", self.missing);
        for node in &self.nodes {
            let version = node.version.as_ref().map(ToString::to_string).unwrap_or_default();
            let known = node.package.as_ref().map(|package| &package.features);
            // The features of the workspace's own packages are what their manifests say.
            let known = known.map(|features| (!node.is_own).then_some(features));
            _ = write!(text, "\n{} {version} {} {known:?}", node.name, node.source);
        }
        // FNV-1a: the same in every version of the tool.
        text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
    }

    /// How many packages the lock file names that are not of the workspace.
    pub fn count(&self) -> usize {
        self.nodes.iter().filter(|node| !node.is_own).count()
    }
}

fn node(
    packages: &Packages,
    name: &str,
    version: &str,
    found: Result<PathBuf, Absent>,
    is_own: bool,
) -> Node {
    let mut needs = Needs::default();
    let package = found.and_then(|dir| {
        let Manifest::Read(manifest) = packages.manifest(&dir) else {
            return Err(Absent::NoManifest);
        };
        needs = packages.needs(&dir, &manifest);
        if is_own {
            return packages.at(&dir).ok_or(Absent::NoManifest);
        }
        let package = packages.package(&dir, &manifest).ok_or(Absent::NoManifest)?;
        as_dependency(package, &needs, &manifest)
    });
    let version = Version::parse(version).ok();
    let dependencies = Vec::new();
    let (name, source) = (name.to_owned(), String::new());
    Node { name, version, source, package, needs, dependencies, is_own }
}

/// What others see of a package: its library.
fn as_dependency(
    mut package: Package,
    needs: &Needs,
    manifest: &Table,
) -> Result<Arc<Package>, Absent> {
    let lib = manifest.get("lib");
    let flag = |key: &str| lib.and_then(|lib| lib.get(key)?.as_bool()) == Some(true);
    package.targets.retain(|target| target.kind == TargetKind::Lib);
    if flag("proc-macro") || flag("proc_macro") || package.targets.is_empty() {
        return Err(Absent::NoLibrary);
    }
    let seen = needs.list.iter().filter(|need| !need.is_dev);
    package.dependencies = seen.map(|need| need.name.clone()).collect();
    package.is_external = true;
    // Where they lie is what the lock file says.
    package.paths.clear();
    Ok(Arc::new(package))
}

/// The folders of the packages that have no source in a lock file: those of the workspace, their path dependencies, and
/// what patches put in the place of others.
fn folders(
    packages: &Packages,
    root: &Path,
    lock: &Lock,
    own: &BTreeMap<PathBuf, Arc<Package>>,
) -> BTreeMap<usize, PathBuf> {
    let mut dirs: BTreeSet<PathBuf> = own.keys().cloned().collect();
    if let Manifest::Read(manifest) = packages.manifest(root) {
        dirs.extend(patched(&manifest, root));
    }
    let mut open: Vec<PathBuf> = dirs.iter().cloned().collect();
    while let Some(dir) = open.pop() {
        let Some(package) = packages.at(&dir) else { continue };
        open.extend(package.paths.values().filter(|dir| dirs.insert((*dir).clone())).cloned());
    }
    let mut found = BTreeMap::new();
    for dir in dirs {
        let Some(package) = packages.at(&dir) else { continue };
        let version = match packages.manifest(&dir) {
            Manifest::Read(manifest) => {
                let version = manifest.get("package").and_then(|own| own.get("version"));
                version.and_then(Value::as_str).map(str::to_owned)
            }
            Manifest::Absent | Manifest::Broken => None,
        };
        if let Some(at) = lock.in_folder(&package.name, version.as_deref()) {
            // One of the workspace comes before another of its name.
            let is_own = own.contains_key(&dir);
            if is_own || !found.contains_key(&at) {
                found.insert(at, dir);
            }
        }
    }
    found
}

/// The folders that `[patch]` and `[replace]` name.
fn patched(manifest: &Table, root: &Path) -> Vec<PathBuf> {
    let patches = manifest.get("patch").and_then(Value::as_table).into_iter();
    let patches = patches.flat_map(Table::values);
    let all = patches.chain(manifest.get("replace"));
    let entries = all.filter_map(Value::as_table).flat_map(Table::values);
    let paths = entries.filter_map(|own| own.get("path")?.as_str());
    paths.map(|path| absolute(&root.join(path))).collect()
}

#[cfg(test)]
mod tests;
