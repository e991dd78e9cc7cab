//! The files that git keeps about a working tree.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The largest of these files that is read.
const MAX_BYTES: u64 = 1 << 20;

/// The folder with the index of a working tree, by its `.git`, which may be a file that names it.
pub fn own_folder(git: &Path) -> PathBuf {
    let named = || {
        let text = short_text(git)?;
        Some(git.parent()?.join(text.trim().strip_prefix("gitdir:")?.trim()))
    };
    named().unwrap_or_else(|| git.to_owned())
}

/// The folder that a working tree shares with the others of its repository.
pub fn shared_folder(git: &Path) -> PathBuf {
    let own = own_folder(git);
    let shared = short_text(&own.join("commondir")).map(|text| own.join(text.trim()));
    shared.unwrap_or(own)
}

/// The text of a plain file of moderate size: a pipe or a device might never end.
pub fn short_text(file: &Path) -> Option<String> {
    if !file.metadata().ok()?.is_file() {
        return None;
    }
    let mut bytes = Vec::new();
    File::open(file).ok()?.take(MAX_BYTES).read_to_end(&mut bytes).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}
