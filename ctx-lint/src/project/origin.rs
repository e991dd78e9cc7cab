//! Where the sources of a locked package lie on this machine.
//!
//! Cargo unpacks what it fetches from a registry into `registry/src/INDEX/NAME-VERSION`, keeps the archive in
//! `registry/cache/INDEX/NAME-VERSION.crate`, and checks git repositories out into `git/checkouts/REPO-HASH/COMMIT`. The folders
//! `INDEX` and `REPO-HASH` end in a hash that only cargo knows how to make, so they are told apart by how they begin.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use toml::Value;

use super::absent::Absent;
use super::lock::Locked;
use super::setting::{Place, Settings};
use super::sourcing::Unpacking;
use super::{Manifest, Packages};

/// How far down packages lie in a folder.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Below {
    /// In the folders that stand in it.
    Once,
    /// Anywhere.
    Anywhere,
}

/// Finds packages; what has been listed once is not listed again.
#[derive(Debug)]
pub(super) struct Origins<'s> {
    settings: &'s Settings,
    unpacking: &'s Unpacking,
    /// The packages of each checkout and of each vendored folder, by name and version.
    found: Mutex<BTreeMap<PathBuf, Arc<Listing>>>,
}

/// The folders of packages, by name, with their versions where they name one.
type Listing = BTreeMap<String, Vec<(Option<String>, PathBuf)>>;

impl<'s> Origins<'s> {
    pub(super) fn new(settings: &'s Settings, unpacking: &'s Unpacking) -> Self {
        Self { settings, unpacking, found: Mutex::default() }
    }

    /// The folder of a locked package that has a source.
    pub(super) fn find(&self, locked: &Locked, packages: &Packages) -> Result<PathBuf, Absent> {
        if !is_plain(&locked.name) || !is_plain(&locked.version) {
            return Err(Absent::Odd);
        }
        for dir in &self.settings.overrides {
            if name_of(packages, dir).is_some_and(|name| name == locked.name) {
                return Ok(dir.clone());
            }
        }
        let source = locked.source.as_deref().unwrap_or_default();
        let full = format!("{}-{}", locked.name, locked.version);
        match self.settings.place(source).ok_or(Absent::Odd)? {
            Place::Directory(dir) => {
                let named = [dir.join(&full), dir.join(&locked.name)];
                let mut named = named.into_iter();
                let is_it =
                    |dir: &PathBuf| is_package(packages, dir, &locked.name, Some(&locked.version));
                let found = named.find(is_it).or_else(|| {
                    self.listed(&dir, Below::Once, packages, &locked.name, Some(&locked.version))
                });
                found.ok_or(Absent::NotVendored)
            }
            Place::LocalRegistry(dir) => {
                let archive = dir.join(format!("{full}.crate"));
                self.unpack(&archive, &full)
            }
            Place::Registry(address) => self.in_registry(&address, &full),
            Place::Git { address, commit } => {
                let checkout = self.checkout(&address, &commit).ok_or(Absent::NotFetched)?;
                let name = &locked.name;
                let found =
                    self.listed(&checkout, Below::Anywhere, packages, name, Some(&locked.version));
                let found =
                    found.or_else(|| self.listed(&checkout, Below::Anywhere, packages, name, None));
                found.ok_or(Absent::NotFetched)
            }
        }
    }

    fn in_registry(&self, address: &str, full: &str) -> Result<PathBuf, Absent> {
        let home = self.settings.home.as_deref().ok_or(Absent::NotFetched)?;
        let sources = indexes(&home.join("registry/src"), address);
        let unpacked = sources.into_iter().map(|dir| dir.join(full));
        // Cargo writes this file last.
        let whole =
            |dir: &PathBuf| dir.join(".cargo-ok").is_file() && dir.join("Cargo.toml").is_file();
        if let Some(dir) = unpacked.into_iter().find(whole) {
            return Ok(dir);
        }
        let archives = indexes(&home.join("registry/cache"), address);
        let mut archives = archives.into_iter().map(|dir| dir.join(format!("{full}.crate")));
        let archive = archives.find(|path| path.is_file()).ok_or(Absent::NotFetched)?;
        self.unpack(&archive, full)
    }

    fn unpack(&self, archive: &Path, full: &str) -> Result<PathBuf, Absent> {
        if !archive.is_file() {
            return Err(Absent::NotFetched);
        }
        self.unpacking.unpacked(archive, full)
    }

    /// The checkout of a commit.
    fn checkout(&self, address: &str, commit: &str) -> Option<PathBuf> {
        let home = self.settings.home.as_deref()?;
        let last = address.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        let ident = last.trim_end_matches(".git").to_lowercase();
        let begins = format!("{}-", if ident.is_empty() { "_empty" } else { &ident });
        let checkouts = folders(&home.join("git/checkouts"));
        let checkouts = checkouts.into_iter().filter(|dir| file_name(dir).starts_with(&begins));
        checkouts.flat_map(|dir| folders(&dir)).find(|dir| {
            let short = file_name(dir);
            short.len() >= 4 && commit.starts_with(short)
        })
    }

    /// A package by name in a folder.
    fn listed(
        &self,
        dir: &Path,
        below: Below,
        packages: &Packages,
        name: &str,
        version: Option<&str>,
    ) -> Option<PathBuf> {
        let lock = || self.found.lock().unwrap_or_else(PoisonError::into_inner);
        let known = lock().get(dir).cloned();
        let listing = known.unwrap_or_else(|| {
            let listing = Arc::new(list(dir, below, packages));
            lock().insert(dir.to_owned(), Arc::clone(&listing));
            listing
        });
        let mut found = listing.get(name)?.iter();
        let fits = |own: &Option<String>| {
            version.is_none_or(|version| own.as_deref().is_none_or(|own| own == version))
        };
        found.find(|(own, _)| fits(own)).map(|(_, dir)| dir.clone())
    }
}

/// The packages in and below a folder. Links are not followed, so that no folder is met again.
fn list(root: &Path, below: Below, packages: &Packages) -> Listing {
    let mut listing = Listing::new();
    let mut open = vec![root.to_owned()];
    while let Some(dir) = open.pop() {
        if let Some(name) = name_of(packages, &dir) {
            listing.entry(name).or_default().push((version_of(packages, &dir), dir.clone()));
        }
        if below == Below::Anywhere || dir == root {
            let inner = folders(&dir).into_iter().filter(|dir| {
                let name = file_name(dir);
                !name.starts_with('.') && name != "target"
            });
            open.extend(inner);
        }
    }
    for list in listing.values_mut() {
        list.sort_by(|a, b| a.1.cmp(&b.1));
    }
    listing
}

/// The folders of registries in a folder, those that begin as an address says first.
fn indexes(dir: &Path, address: &str) -> Vec<PathBuf> {
    let address = address.trim_start_matches("sparse+");
    let host = address.split("//").nth(1).unwrap_or(address);
    let host = host.split(['/', ':']).next().unwrap_or_default();
    let begins = format!("{host}-");
    let mut found = folders(dir);
    // Cargo asks for the default registry in another way than lock files write it.
    let default = address.ends_with("github.com/rust-lang/crates.io-index");
    found.sort_by_key(|dir| {
        let name = file_name(dir);
        let is_own = name.starts_with(&begins) || default && name.starts_with("index.crates.io-");
        (!is_own, dir.clone())
    });
    found
}

/// The folders in a folder, links left out, sorted.
fn folders(dir: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    let mut folders: Vec<PathBuf> = folders.map(|entry| entry.path()).collect();
    folders.sort();
    folders
}

fn file_name(dir: &Path) -> &str {
    dir.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

/// Whether a name or version can be part of the name of one folder.
fn is_plain(text: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '+');
    !text.is_empty() && text.chars().all(is_plain) && !text.starts_with('.')
}

fn is_package(packages: &Packages, dir: &Path, name: &str, version: Option<&str>) -> bool {
    let own = version_of(packages, dir);
    name_of(packages, dir).is_some_and(|own| own == name)
        && version.is_none_or(|version| own.is_none_or(|own| own == version))
}

fn name_of(packages: &Packages, dir: &Path) -> Option<String> {
    let Manifest::Read(manifest) = packages.manifest(dir) else { return None };
    manifest.get("package")?.get("name").and_then(Value::as_str).map(str::to_owned)
}

fn version_of(packages: &Packages, dir: &Path) -> Option<String> {
    let Manifest::Read(manifest) = packages.manifest(dir) else { return None };
    manifest.get("package")?.get("version").and_then(Value::as_str).map(str::to_owned)
}
