//! What cargo's configuration says of where sources lie.
//!
//! Semantics: <https://doc.rust-lang.org/cargo/reference/config.html>. The files are those of the folders above a
//! workspace, the nearest first, and that of cargo's home. What is not understood is left out.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use crate::disk::Disk;
use crate::source::absolute;

/// The name of the registry that packages come from unless a manifest says otherwise.
const CRATES_IO: &str = "crates-io";

/// How many replacements are followed from one source.
const MAX_REPLACEMENTS: usize = 16;

/// What the configuration says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Settings {
    /// Cargo's home, where it keeps what it has fetched.
    pub(super) home: Option<PathBuf>,
    sources: BTreeMap<String, Source>,
    /// Folders of packages that stand in for those of their names.
    pub(super) overrides: Vec<PathBuf>,
    /// The folder that cargo builds into.
    pub(super) target: Option<PathBuf>,
}

/// A `[source.name]` table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Source {
    replaced_with: Option<String>,
    /// Where it is: the address of a registry or a git repository.
    address: Option<String>,
    directory: Option<PathBuf>,
    local_registry: Option<PathBuf>,
}

/// Where the packages of a source lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// In a folder, a package a folder.
    Directory(PathBuf),
    /// In a folder, a package an archive.
    LocalRegistry(PathBuf),
    /// Where cargo puts what it fetches from a registry, with its address.
    Registry(String),
    /// Where cargo puts what it fetches from git, with the address and the commit.
    Git { address: String, commit: String },
}

impl Settings {
    /// Reads the configuration for a workspace.
    pub(super) fn read(root: &Path, home: Option<&Path>, disk: &Disk) -> Self {
        let mut settings = Self { home: home.map(Path::to_owned), ..Self::default() };
        for dir in root.ancestors() {
            settings.add(&dir.join(".cargo"), dir, disk);
        }
        if let Some(home) = home {
            settings.add(home, home.parent().unwrap_or(home), disk);
        }
        settings
    }

    /// Adds what a file says that none before it does; its paths begin at `base`.
    fn add(&mut self, dir: &Path, base: &Path, disk: &Disk) {
        let names = ["config.toml", "config"].map(|name| dir.join(name));
        let Some(path) = names.into_iter().find(|path| disk.is_file(path)) else { return };
        let text = disk.text(&path).unwrap_or_default();
        if let Ok(table) = text.parse::<Table>() {
            self.add_table(&table, base);
        }
    }

    fn add_table(&mut self, table: &Table, base: &Path) {
        let sources = table.get("source").and_then(Value::as_table).into_iter().flatten();
        for (name, own) in sources {
            let text = |key: &str| own.get(key).and_then(Value::as_str);
            let path = |key: &str| text(key).map(|path| absolute(&base.join(path)));
            let source = self.sources.entry(name.clone()).or_default();
            let address = text("registry").or_else(|| text("git"));
            source.replaced_with =
                source.replaced_with.take().or(text("replace-with").map(str::to_owned));
            source.address = source.address.take().or(address.map(str::to_owned));
            source.directory = source.directory.take().or(path("directory"));
            source.local_registry = source.local_registry.take().or(path("local-registry"));
        }
        let target = table.get("build").and_then(|build| build.get("target-dir")?.as_str());
        self.target = self.target.take().or(target.map(|path| absolute(&base.join(path))));
        let paths = table.get("paths").and_then(Value::as_array).into_iter().flatten();
        let paths = paths.filter_map(Value::as_str);
        self.overrides.extend(paths.map(|path| absolute(&base.join(path))));
    }

    /// Where the packages of a source of a lock file lie; `None` for a source of a kind that is not known.
    pub(super) fn place(&self, source: &str) -> Option<Place> {
        let (kind, rest) = source.split_once('+')?;
        let (address, commit) = match kind {
            "git" => {
                let (address, commit) = rest.split_once('#')?;
                (address.split('?').next().unwrap_or(address), Some(commit))
            }
            "registry" | "sparse" => (rest, None),
            _ => return None,
        };
        let mut name = self.name_of(address);
        for _ in 0..MAX_REPLACEMENTS {
            let Some(source) = name.and_then(|name| self.sources.get(name)) else { break };
            if let Some(dir) = &source.directory {
                return Some(Place::Directory(dir.clone()));
            }
            if let Some(dir) = &source.local_registry {
                return Some(Place::LocalRegistry(dir.clone()));
            }
            match &source.replaced_with {
                Some(next) => name = Some(next),
                None => break,
            }
        }
        let replacement = name.and_then(|name| self.sources.get(name)?.address.as_deref());
        let address = replacement.unwrap_or(address).to_owned();
        Some(match commit {
            Some(commit) => Place::Git { address, commit: commit.to_owned() },
            None => Place::Registry(address),
        })
    }

    /// The name of the source of an address.
    fn name_of(&self, address: &str) -> Option<&String> {
        let bare = |address: &str| {
            let address = address.strip_prefix("sparse+").unwrap_or(address);
            address.trim_end_matches('/').trim_end_matches(".git").to_owned()
        };
        let own = bare(address);
        let is_default = own.ends_with("github.com/rust-lang/crates.io-index")
            || own.ends_with("//index.crates.io");
        self.sources
            .iter()
            .find(|(name, source)| {
                (is_default && *name == CRATES_IO)
                    || source.address.as_deref().is_some_and(|other| bare(other) == own)
            })
            .map(|(name, _)| name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(files: &[(&str, &str)]) -> Settings {
        let mut settings = Settings::default();
        for (base, text) in files {
            settings.add_table(&text.parse().expect("a table"), Path::new(base));
        }
        settings
    }

    const INDEX: &str = "registry+https://github.com/rust-lang/crates.io-index";

    #[test]
    fn a_source_may_be_replaced_by_a_folder() {
        let vendored = settings(&[(
            "/a",
            "[source.crates-io]\nreplace-with = 'v'\n[source.v]\ndirectory = 'vendor'\n\
             [source.g]\ngit = 'https://x/y.git'\nreplace-with = 'v'\n[source.l]\nregistry = 'https://l'\nlocal-registry = '/l'",
        )]);
        let vendor = Some(Place::Directory(PathBuf::from("/a/vendor")));
        assert_eq!(vendored.place(INDEX), vendor);
        assert_eq!(vendored.place("git+https://x/y?branch=z#abc"), vendor);
        let local = Place::LocalRegistry(PathBuf::from("/l"));
        assert_eq!(vendored.place("sparse+https://l/"), Some(local));
        assert_eq!(vendored.place("odd"), None);
    }

    #[test]
    fn the_nearest_file_counts_and_circles_end() {
        let near =
            "[source.crates-io]\nreplace-with = 'm'\n[source.m]\nregistry = 'sparse+https://near/'";
        let far = "paths = ['p']\n[source.m]\nregistry = 'sparse+https://far/'";
        let both = settings(&[("/a/b", near), ("/a", far)]);
        assert_eq!(both.place(INDEX), Some(Place::Registry("sparse+https://near/".to_owned())));
        assert_eq!(both.overrides, [PathBuf::from("/a/p")]);
        let circle = settings(&[(
            "/",
            "[source.crates-io]\nreplace-with = 'x'\n[source.x]\nreplace-with = 'crates-io'",
        )]);
        assert!(matches!(circle.place(INDEX), Some(Place::Registry(_))));
        let git = Place::Git { address: "https://x/y".to_owned(), commit: "abc".to_owned() };
        assert_eq!(circle.place("git+https://x/y#abc"), Some(git));
    }
}
