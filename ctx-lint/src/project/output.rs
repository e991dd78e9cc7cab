//! What build scripts have made.
//!
//! Cargo lets the build script of a package write into `target/PROFILE/build/NAME-HASH/out`, or `target/TRIPLE/PROFILE/…`, with
//! another hash for each set of features and flags. Of several the newest counts, as the one that was built last.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// The folders that build scripts write into.
#[derive(Debug, Default)]
pub struct Outputs {
    target: PathBuf,
    /// The folders of single build scripts, with the names of their packages and a hash.
    folders: Vec<PathBuf>,
}

impl Outputs {
    /// Those in a folder that cargo builds into.
    pub(super) fn of(target: &Path) -> Self {
        let near = folders(target);
        let far = near.iter().flat_map(|folder| folders(folder));
        let profiles = near.iter().cloned().chain(far);
        let mut found: Vec<PathBuf> =
            profiles.flat_map(|profile| folders(&profile.join("build"))).collect();
        found.sort();
        Self { target: target.to_owned(), folders: found }
    }

    /// Whether a file lies where cargo builds.
    pub fn has(&self, file: &Path) -> bool {
        file.starts_with(&self.target)
    }

    /// A file that the build script of a package has made.
    pub fn find(&self, package: &str, file: &str) -> Option<PathBuf> {
        let own = self.folders.iter().filter(|folder| {
            let name = folder.file_name().and_then(|name| name.to_str());
            name.and_then(|name| name.rsplit_once('-')).is_some_and(|(name, _)| name == package)
        });
        let made = own.map(|folder| folder.join("out").join(file)).filter(|path| path.is_file());
        made.max_by_key(|path| {
            path.metadata().and_then(|file| file.modified()).unwrap_or(SystemTime::UNIX_EPOCH)
        })
    }
}

/// The folders in a folder, links not followed.
fn folders(dir: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    folders.map(|entry| entry.path()).collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn the_newest_output_of_a_package_counts() {
        let dir = tempfile::tempdir().expect("a folder");
        let make = |path: &str, age: u64| {
            let path = dir.path().join(path);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
            let file = std::fs::File::create(&path).expect("a file");
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000 - age);
            file.set_modified(time).expect("a time");
            path
        };
        make("debug/build/my-app-0a1b/out/a.rs", 9);
        let newest = make("release/build/my-app-2c3d/out/a.rs", 1);
        make("debug/build/my-app-more-9f/out/a.rs", 0);
        let cross = make("x86_64-unknown-linux-musl/debug/build/other-77/out/a.rs", 5);
        let outputs = Outputs::of(dir.path());
        assert_eq!(outputs.find("my-app", "a.rs"), Some(newest));
        assert_eq!(outputs.find("other", "a.rs"), Some(cross));
        assert_eq!(outputs.find("other", "b.rs"), None);
        assert_eq!(outputs.find("my", "a.rs"), None);
    }
}
