//! What ignore files leave out, for a search and for a file that is named alike.
//!
//! 1. `.ignore` counts everywhere; `.gitignore` and `info/exclude` count inside of a repository, up to its root.
//! 2. Of the same kind the nearest file with a word for a path decides, and `.ignore` comes before `.gitignore`.
//! 3. What lies in an ignored folder is ignored.
//! 4. An ignore file that is a pipe or a device is none, since it might never end.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use ignore::Match;
use ignore::gitignore::{Gitignore, GitignoreBuilder};

use crate::disk::{shared_folder, short_text};
use crate::source::absolute;

/// The ignore files of the folders that have been asked about.
#[derive(Debug, Default)]
pub struct Ignored {
    folders: Mutex<BTreeMap<PathBuf, Arc<Folder>>>,
    /// The patterns that the user has for all repositories.
    of_user: OnceLock<Gitignore>,
}

/// The ignore files of one folder.
#[derive(Debug)]
struct Folder {
    own: Gitignore,
    git: Gitignore,
    exclude: Gitignore,
    /// Whether it is the root of a repository.
    is_root: bool,
}

impl Ignored {
    /// What the ignore files say of a path itself: whether it is left out, or kept although it is hidden.
    pub(super) fn says(&self, path: &Path, is_dir: bool) -> Option<bool> {
        let path = absolute(path);
        let above: Vec<Arc<Folder>> =
            path.ancestors().skip(1).map(|folder| self.folder(folder)).collect();
        let said = |rules: &Gitignore| match rules.matched(&path, is_dir) {
            Match::None => None,
            Match::Ignore(_) => Some(true),
            Match::Whitelist(_) => Some(false),
        };
        let root = above.iter().position(|folder| folder.is_root);
        let inside = &above[..root.map_or(0, |root| root + 1)];
        let of_user = || {
            root?;
            said(self.of_user.get_or_init(|| Gitignore::global().0))
        };
        above
            .iter()
            .find_map(|folder| said(&folder.own))
            .or_else(|| inside.iter().find_map(|folder| said(&folder.git)))
            .or_else(|| inside.iter().find_map(|folder| said(&folder.exclude)))
            .or_else(of_user)
    }

    /// Whether a path is left out, or a folder above it; those above the repository are not asked about.
    pub(super) fn leaves_out(&self, path: &Path) -> bool {
        let whole = absolute(path);
        let folders = whole.ancestors().skip(1);
        let root = folders.clone().position(|folder| self.folder(folder).is_root);
        self.says(&whole, whole.is_dir()) == Some(true)
            || folders
                .take(root.unwrap_or(usize::MAX))
                .any(|folder| self.says(folder, true) == Some(true))
    }

    fn folder(&self, folder: &Path) -> Arc<Folder> {
        let known = || self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = known().get(folder) {
            return Arc::clone(own);
        }
        let git = folder.join(".git");
        let is_root = git.exists();
        let exclude =
            if is_root { shared_folder(&git).join("info/exclude") } else { PathBuf::new() };
        let own = Arc::new(Folder {
            own: rules(folder, &folder.join(".ignore")),
            git: rules(folder, &folder.join(".gitignore")),
            exclude: rules(folder, &exclude),
            is_root,
        });
        known().insert(folder.to_owned(), Arc::clone(&own));
        own
    }
}

/// The patterns of an ignore file; those that cannot be read are none.
fn rules(folder: &Path, file: &Path) -> Gitignore {
    let Some(text) = short_text(file) else { return Gitignore::empty() };
    let mut builder = GitignoreBuilder::new(folder);
    for line in text.trim_start_matches('\u{feff}').lines() {
        // A line that is no pattern costs that line.
        let _ = builder.add_line(None, line);
    }
    builder.build().unwrap_or_else(|_| Gitignore::empty())
}
