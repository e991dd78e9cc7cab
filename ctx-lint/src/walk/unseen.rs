//! Modules that a search does not see: those behind a link to a folder, and those in files without an extension. The
//! compiler reads them all the same.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use aho_corasick::AhoCorasick;
use walkdir::DirEntry;

use super::{Filter, is_rust, shown};
use crate::disk::Disk;
use crate::fault::Fault;
use crate::project::Sourcing;
use crate::source::located_folder;
use crate::workers::on_workers;
use crate::world::{Base, Scope, scopes};

/// What a search has passed by.
#[derive(Debug, Default)]
pub(super) struct Unseen {
    /// The folders that were named, and what is left out below each.
    folders: Vec<(PathBuf, Filter)>,
    /// Whether there is a link to a folder.
    has_links: bool,
    /// The names of files without an extension.
    names: BTreeSet<String>,
}

impl Unseen {
    /// Begins with another folder.
    pub(super) fn enter(&mut self, folder: &Path, filter: &Filter) {
        self.folders.push((folder.to_owned(), filter.clone()));
    }

    /// Notes something that is not taken for a source.
    pub(super) fn pass(&mut self, entry: &DirEntry) {
        let (kind, name) = (entry.file_type(), entry.file_name());
        if kind.is_symlink() && entry.path().is_dir() {
            self.has_links = true;
        } else if (kind.is_file() || kind.is_symlink()) && entry.path().extension().is_none() {
            self.names.extend(name.to_str().map(ToOwned::to_owned));
        }
    }

    /// The files that the modules of the crates of `found` are in and that a search did not see, as they are shown.
    ///
    /// The cost is that of reading the crates' modules once more. It arises only where there is a link to a folder, or where
    /// a target or a literal of a source names a file without an extension.
    ///
    /// # Errors
    ///
    /// When the threads cannot be started.
    pub(super) fn modules(
        &self,
        found: &BTreeSet<PathBuf>,
        disk: &Disk,
    ) -> Result<Vec<PathBuf>, Fault> {
        if found.is_empty() || !self.has_links && self.names.is_empty() {
            return Ok(Vec::new());
        }
        let files: Vec<PathBuf> = found.iter().cloned().collect();
        let scopes = scopes(&files, disk, &|_| Sourcing::default());
        if !self.has_links && !has_plain_target(&scopes) && !self.is_named(found, disk) {
            return Ok(Vec::new());
        }
        let reached = || {
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

    /// Whether a source has the name of a file without an extension at the end of a literal.
    fn is_named(&self, found: &BTreeSet<PathBuf>, disk: &Disk) -> bool {
        let ends = self.names.iter().map(|name| format!("{name}\""));
        // What cannot be built has more names than any project.
        let Ok(ends) = AhoCorasick::new(ends) else { return true };
        ends.patterns_len() > 0
            && found.iter().any(|path| disk.text(path).is_ok_and(|text| ends.is_match(&text)))
    }
}

/// Whether the root of a target has no extension.
fn has_plain_target(scopes: &[Scope]) -> bool {
    let packages = scopes.iter().flat_map(|scope| scope.packages.values());
    packages.flat_map(|package| &package.targets).any(|target| target.path.extension().is_none())
}
