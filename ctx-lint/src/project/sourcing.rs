//! Where sources of dependencies are sought, and where archives are unpacked.

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use tempfile::TempDir;

use super::absent::Absent;
use super::archive;

/// Where sources of dependencies are sought.
#[derive(Clone, Debug, Default)]
pub struct Sourcing {
    /// Whether they are read at all.
    pub(super) reads: bool,
    /// Cargo's home.
    pub(super) home: Option<PathBuf>,
    pub(super) unpacking: Arc<Unpacking>,
}

/// Where archives are unpacked: in the cache, or else in a folder that is gone at the end of the run.
#[derive(Debug, Default)]
pub(super) struct Unpacking {
    cache: Option<PathBuf>,
    temporary: OnceLock<Option<TempDir>>,
}

impl Sourcing {
    /// Sources are read; `home` is cargo's, and `cache` a folder that is kept.
    pub fn of(home: Option<PathBuf>, cache: Option<PathBuf>) -> Self {
        let unpacking = Unpacking { cache, temporary: OnceLock::new() };
        Self { reads: true, home, unpacking: Arc::new(unpacking) }
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
        let cached = self.cache.as_ref().map(|dir| into(&dir.join("archives")));
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
