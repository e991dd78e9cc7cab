//! Where sources of dependencies are sought, and where archives are unpacked.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use tempfile::TempDir;

use super::absent::Absent;
use super::archive;
use super::output::Outputs;
use super::setting::Settings;
use crate::disk::Disk;

/// Where sources come from, and where those of dependencies are sought.
#[derive(Clone, Debug, Default)]
pub struct Sourcing {
    /// Whether those of dependencies are read at all.
    reads: bool,
    /// Whether the command line says so, whatever a config says.
    is_asked: bool,
    /// Whether what build scripts have made is read.
    build_output: bool,
    /// The folder that cargo builds into, where the environment says.
    target: Option<PathBuf>,
    /// Cargo's home.
    pub(super) home: Option<PathBuf>,
    pub(super) unpacking: Arc<Unpacking>,
    disk: Disk,
}

/// Where archives are unpacked: in the cache, or else in a folder that is gone at the end of the run.
#[derive(Debug, Default)]
pub(super) struct Unpacking {
    cache: Option<PathBuf>,
    temporary: OnceLock<Option<TempDir>>,
    /// Whether room has been made in the cache: once in a run.
    room: OnceLock<()>,
}

impl Sourcing {
    /// Sources are read; `home` is cargo's, and `cache` a folder that is kept.
    pub fn of(home: Option<PathBuf>, cache: Option<PathBuf>) -> Self {
        let unpacking = Unpacking { cache, ..Unpacking::default() };
        Self { reads: true, home, unpacking: Arc::new(unpacking), ..Self::default() }
    }

    /// Says whether sources of dependencies are read, whatever a config says.
    #[must_use]
    pub fn asked(mut self, reads: bool) -> Self {
        (self.reads, self.is_asked) = (reads, true);
        self
    }

    /// Says where cargo builds.
    #[must_use]
    pub fn building_in(mut self, target: Option<PathBuf>) -> Self {
        self.target = target;
        self
    }

    /// The same with what the config of a workspace says.
    #[must_use]
    pub fn configured(mut self, reads: Option<bool>, build_output: bool) -> Self {
        if !self.is_asked {
            self.reads = reads.unwrap_or(self.reads);
        }
        self.build_output = build_output;
        self
    }

    /// What build scripts of a workspace have made, where that is read.
    pub fn outputs(&self, root: &Path) -> Option<Outputs> {
        self.build_output.then(|| {
            let settings = || Settings::read(root, self.home.as_deref(), &self.disk);
            let target = self.target.clone().or_else(|| settings().target);
            Outputs::of(&target.unwrap_or_else(|| root.join("target")))
        })
    }

    /// The same, with other files.
    #[must_use]
    pub fn on(mut self, disk: Disk) -> Self {
        self.disk = disk;
        self
    }

    /// The files that all is read from.
    pub const fn disk(&self) -> &Disk {
        &self.disk
    }

    /// The folder for what is kept from run to run, if anything is.
    pub fn cache(&self) -> Option<&Path> {
        self.unpacking.cache.as_deref()
    }

    /// Whether sources of dependencies are read at all.
    pub const fn reads(&self) -> bool {
        self.reads
    }
}

impl Unpacking {
    /// The folder that an archive is unpacked in.
    pub(super) fn unpacked(&self, archive: &Path, full: &str) -> Result<PathBuf, Absent> {
        let into = |dir: &Path| archive::unpacked(archive, full, dir);
        let cached = self.cache.as_ref().map(|dir| {
            let archives = dir.join("archives");
            self.room.get_or_init(|| archive::make_room(&archives));
            into(&archives)
        });
        match cached {
            None | Some(Err(Absent::NoRoom)) => {
                let temporary = self.temporary.get_or_init(|| tempfile::tempdir().ok());
                into(temporary.as_ref().ok_or(Absent::NoRoom)?.path())
            }
            Some(found) => found,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cache_that_cannot_be_written_is_done_without() {
        let dir = tempfile::tempdir().expect("a folder");
        let file = dir.path().join("file");
        std::fs::write(&file, "").expect("a file");
        let sourcing = Sourcing::of(None, Some(file));
        let missing = sourcing.unpacking.unpacked(Path::new("/nowhere"), "a-1.0.0");
        assert_eq!(missing, Err(Absent::NotFetched));
    }
}
