//! The files that a run sees: those on the disk, except that some have another text and some are not there.
//!
//! A run over git's index, over a commit or over standard input is an ordinary run over another [`Disk`]. Paths stay what
//! they are, so configs, patterns and path dependencies mean the same in all of them.

mod input;
mod limit;
mod repository;
pub mod room;

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use self::input::{Input, MAX_BYTES, Unread, read};
pub use self::limit::endure_limits;
pub use self::repository::{own_folder, shared_folder, short_text};
use crate::source::{located, located_folder};

/// What stands in the place of a file: a text, or nothing.
pub type Instead = Option<Result<Arc<str>, Unread>>;

/// The files that a run sees.
#[derive(Clone, Debug, Default)]
pub struct Disk {
    /// What differs from the disk, by where it lies.
    instead: Arc<BTreeMap<PathBuf, Instead>>,
    /// The folders above the texts in it.
    folders: Arc<BTreeSet<PathBuf>>,
    /// The last names of the paths that differ.
    names: Arc<BTreeSet<OsString>>,
}

impl Disk {
    /// The same files, except for these.
    #[must_use]
    pub fn with(mut self, instead: impl IntoIterator<Item = (PathBuf, Instead)>) -> Self {
        let (all, folders) = (Arc::make_mut(&mut self.instead), Arc::make_mut(&mut self.folders));
        let names = Arc::make_mut(&mut self.names);
        for (path, own) in instead {
            let path = located(&path);
            names.extend(path.file_name().map(ToOwned::to_owned));
            if own.is_some() {
                let above = path.ancestors().skip(1).map(Path::to_owned);
                folders.extend(
                    above.take_while(|folder| !folders.contains(folder)).collect::<Vec<_>>(),
                );
            }
            all.insert(path, own);
        }
        self
    }

    /// The paths at which this differs from the disk.
    pub fn changed(&self) -> impl Iterator<Item = &Path> {
        self.instead.keys().map(PathBuf::as_path)
    }

    /// The files below a folder that have a text here and need not be on the disk.
    pub fn added(&self, folder: &Path) -> impl Iterator<Item = &Path> {
        let folder = located_folder(folder);
        let below = self.instead.range(folder.clone()..);
        let below = below.take_while(move |(path, _)| path.starts_with(&folder));
        below.filter(|(_, own)| own.is_some()).map(|(path, _)| path.as_path())
    }

    fn instead(&self, path: &Path) -> Option<&Instead> {
        // Most runs see the disk as it is. Of the others, most files have a name that nothing else has.
        if !self.names.contains(path.file_name()?) {
            return None;
        }
        self.instead.get(&located(path))
    }

    /// Reads a source.
    pub fn read(&self, path: &Path) -> Input {
        let text = match self.instead(path) {
            None => return read(path),
            Some(Some(text)) => text.as_ref().map(ToString::to_string).map_err(Clone::clone),
            Some(None) => Err(Unread::absent()),
        };
        Input { path: path.to_owned(), text }
    }

    /// Reads a source of a package from elsewhere.
    pub fn read_external(&self, path: &Path) -> Input {
        if self.instead(path).is_some() { self.read(path) } else { input::read_external(path) }
    }

    /// Reads a manifest, a lock file or a config.
    ///
    /// # Errors
    ///
    /// When there is no such file, or no text in it.
    pub fn text(&self, path: &Path) -> io::Result<String> {
        match self.instead(path) {
            None => {
                // A pipe would never end.
                if !path.metadata()?.is_file() {
                    return Err(io::Error::other("it is not a file"));
                }
                std::fs::read_to_string(path)
            }
            Some(Some(Ok(text))) => Ok(text.to_string()),
            Some(Some(Err(why))) => {
                Err(io::Error::new(io::ErrorKind::InvalidData, why.message.clone()))
            }
            Some(None) => Err(io::ErrorKind::NotFound.into()),
        }
    }

    /// Whether a file is there.
    pub fn is_file(&self, path: &Path) -> bool {
        self.instead(path).map_or_else(|| path.is_file(), Option::is_some)
    }

    /// Whether a folder is there.
    pub fn is_dir(&self, path: &Path) -> bool {
        path.is_dir() || self.has_folder(path)
    }

    /// Whether a folder is there because of a file that need not be on the disk.
    pub fn has_folder(&self, path: &Path) -> bool {
        !self.folders.is_empty() && self.folders.contains(&located_folder(path))
    }

    /// Whether a file or a folder is there.
    pub fn exists(&self, path: &Path) -> bool {
        self.instead(path).map_or_else(|| path.exists() || self.has_folder(path), Option::is_some)
    }

    /// What is in a folder, sorted: files without those that are not there, and folders.
    pub fn entries(&self, folder: &Path) -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
        let mut found: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        if !self.instead.is_empty() {
            let base = located_folder(folder);
            found.retain(|path| self.instead(path).is_none_or(Option::is_some));
            let first = |path: &Path| {
                Some(folder.join(path.strip_prefix(&base).ok()?.components().next()?))
            };
            found.extend(self.added(folder).filter_map(first));
        }
        found.sort();
        found.dedup();
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(disk: &Disk, dir: &Path) -> Vec<String> {
        let name = |path: PathBuf| path.file_name().map(|name| name.to_string_lossy().into_owned());
        disk.entries(dir).into_iter().filter_map(name).collect()
    }

    #[test]
    fn texts_take_the_place_of_files_and_of_nothing() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = |name: &str| dir.path().join(name);
        for name in ["a.rs", "b.rs"] {
            std::fs::write(path(name), "old").expect("a file");
        }
        let disk = Disk::default();
        assert_eq!(shown(&disk, dir.path()), ["a.rs", "b.rs"]);
        let text = || Some(Ok(Arc::from("new")));
        let disk =
            disk.with([(path("a.rs"), text()), (path("b.rs"), None), (path("c/d.rs"), text())]);
        assert_eq!(shown(&disk, dir.path()), ["a.rs", "c"]);
        assert_eq!(shown(&disk, &path("c")), ["d.rs"]);
        assert_eq!(disk.read(&path("a.rs")).text, Ok("new".to_owned()));
        assert_eq!(disk.text(&path("c/d.rs")).expect("a text"), "new");
        assert_eq!(disk.text(&path("b.rs")).expect_err("gone").kind(), io::ErrorKind::NotFound);
        assert!(disk.read(&path("b.rs")).text.is_err());
        let there = |name: &str| (disk.is_file(&path(name)), disk.is_dir(&path(name)));
        assert_eq!(there("a.rs"), (true, false));
        assert_eq!(there("b.rs"), (false, false));
        assert_eq!(there("c"), (false, true));
        assert!(disk.exists(&path("c")) && !disk.exists(&path("b.rs")));
    }
}
