//! Modules that a search does not see: those behind a link to a folder, and those in files without an extension. The
//! compiler reads them all the same.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use aho_corasick::AhoCorasick;
use walkdir::DirEntry;

use super::{Filter, is_rust, shown};
use crate::disk::Disk;
use crate::engine::on_workers;
use crate::fault::Fault;
use crate::project::Sourcing;
use crate::source::located_folder;
use crate::world::{Base, scopes};

/// What a search has passed by.
#[derive(Debug, Default)]
pub(super) struct Unseen {
    /// The folders that were named, and what is left out below each.
    folders: Vec<(PathBuf, Filter)>,
    /// Whether there is a link to a folder.
    has_links: bool,
    /// The names of files without an extension.
    names: BTreeSet<String>,
    /// The manifests.
    manifests: Vec<PathBuf>,
}

impl Unseen {
    /// Begins with another folder.
    pub(super) fn enter(&mut self, folder: &Path, filter: &Filter) {
        self.folders.push((folder.to_owned(), filter.clone()));
    }

    /// Notes something that is not taken for a source.
    pub(super) fn pass(&mut self, entry: &DirEntry) {
        let (kind, name) = (entry.file_type(), entry.file_name());
        if name == "Cargo.toml" {
            self.manifests.push(entry.path().to_owned());
        } else if kind.is_symlink() && entry.path().is_dir() {
            self.has_links = true;
        } else if (kind.is_file() || kind.is_symlink()) && entry.path().extension().is_none() {
            self.names.extend(name.to_str().map(ToOwned::to_owned));
        }
    }

    /// The files that the modules of the crates of `found` are in and that a search did not see, as they are shown.
    ///
    /// The cost is that of reading the crates' modules once more. It arises only where there is a link to a folder, or where
    /// a source or a manifest names a file without an extension.
    ///
    /// # Errors
    ///
    /// When the threads cannot be started.
    pub(super) fn modules(
        &self,
        found: &BTreeSet<PathBuf>,
        disk: &Disk,
    ) -> Result<Vec<PathBuf>, Fault> {
        if found.is_empty() || !self.has_links && !self.is_named(found, disk) {
            return Ok(Vec::new());
        }
        let files: Vec<PathBuf> = found.iter().cloned().collect();
        let reached = || {
            let scopes = scopes(&files, disk, &|_| Sourcing::default());
            let bases = scopes.iter().map(|scope| Base::read(scope, &|path| disk.read(path)));
            bases.flat_map(|base| base.world.module_files()).collect::<BTreeSet<PathBuf>>()
        };
        let reached = on_workers(0, reached)?;
        let mut modules = Vec::new();
        for (folder, filter) in &self.folders {
            let whole = located_folder(folder);
            let own = reached.iter().filter(|file| is_rust(file) || file.extension().is_none());
            let own = own.filter(|file| filter.finds(&whole, file));
            let inside = own.filter_map(|file| file.strip_prefix(&whole).ok());
            modules.extend(inside.map(|inside| shown(&folder.join(inside))));
        }
        Ok(modules)
    }

    /// Whether a source or a manifest has the name of a file without an extension at the end of a literal.
    fn is_named(&self, found: &BTreeSet<PathBuf>, disk: &Disk) -> bool {
        let ends = self.names.iter().flat_map(|name| [format!("{name}\""), format!("{name}'")]);
        // What cannot be built has more names than any project.
        let Ok(ends) = AhoCorasick::new(ends) else { return true };
        ends.patterns_len() > 0
            && found.iter().chain(&self.manifests).any(|path| {
                let text = disk.text(path);
                text.is_ok_and(|text| text.contains("path") && ends.is_match(&text))
            })
    }
}
