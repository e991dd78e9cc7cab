//! The folder of packs: how they are called, and how much there may be.

use std::fs;
use std::io;
use std::path::Path;
use std::time::SystemTime;

use tempfile::{Builder, NamedTempFile};

use super::pack::Tool;
use crate::disk::room;

/// How many bytes all packs may have together.
const MAX_TOTAL: u64 = 384 << 20;

/// How packs end.
const PACK: &str = "pack";

/// How files begin that are not whole yet.
const FRESH: &str = ".new-";

/// The longest part of a package's folder that stands in the name of its pack.
const MAX_NAME: usize = 60;

/// The name of the pack of the package in a folder. Two folders have two packs, and so have two builds of the tool.
pub(super) fn name_of(dir: &Path, tool: &Tool) -> String {
    let last = dir.file_name().unwrap_or_default().to_string_lossy();
    let plain = |c: char| if c.is_ascii_alphanumeric() || "-_.".contains(c) { c } else { '_' };
    let name: String = last.chars().map(plain).take(MAX_NAME).collect();
    let mut hash = blake3::Hasher::new();
    hash.update(tool.bytes());
    hash.update(dir.as_os_str().as_encoded_bytes());
    format!("{name}-{}.{PACK}", &hash.finalize().to_hex()[..16])
}

/// A file that can take the place of a pack; it is gone when it does not.
pub(super) fn fresh(folder: &Path) -> io::Result<NamedTempFile> {
    Builder::new().prefix(FRESH).tempfile_in(folder)
}

/// Removes what nobody has used for the longest time where there is too much, and what runs have left that were ended.
pub(super) fn make_room(folder: &Path) {
    make_room_for(folder, MAX_TOTAL);
}

pub(super) fn make_room_for(folder: &Path, most: u64) {
    let now = SystemTime::now();
    let mut packs = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(meta) = entry.metadata() else { continue };
        let (Ok(used), true) = (meta.modified(), meta.is_file()) else { continue };
        let path = entry.path();
        if path.extension().is_some_and(|extension| extension == PACK) {
            packs.push(room::Kept { used, path, length: meta.len() });
        } else if entry.file_name().to_string_lossy().starts_with(FRESH) && room::is_idle(used, now)
        {
            let _ = fs::remove_file(path);
        }
    }
    room::make_room(packs, most, |own| fs::remove_file(&own.path).is_ok());
}
