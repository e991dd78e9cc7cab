//! Unpacks the archives that registries serve.
//!
//! An archive is data of somebody else. Only plain files below its own folder are taken, and only those that can be read as
//! sources; links, devices and names that lead elsewhere are left out. What comes out is bounded, whatever the archive
//! claims. It is put in place whole, by a rename, so that nobody sees half of it.

mod room;

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use flate2::read::GzDecoder;
use tar::{Archive, EntryType};
use walkdir::{DirEntry, WalkDir};

pub(super) use self::room::make_room;
use super::absent::Absent;
use crate::disk::room::note_use;

/// How many bytes an archive may unpack to.
const MAX_BYTES: u64 = 256 << 20;

/// How many entries it may have.
const MAX_ENTRIES: usize = 100_000;

/// How many folders deep a file may lie.
const MAX_FOLDER_DEPTH: usize = 64;

/// The file that is written last, with what the folder has.
const MARK: &str = ".ctx-lint-ok";

/// The folder that an archive is unpacked in, below `into`. It is unpacked once: later runs find it.
pub(super) fn unpacked(archive: &Path, full: &str, into: &Path) -> Result<PathBuf, Absent> {
    let metadata = archive.metadata().map_err(|_| Absent::NotFetched)?;
    // Another registry may have another package of that name and version.
    let place = into.join(format!("{full}-{:08x}", stamp(archive, metadata.len())));
    if is_whole(&place) {
        note_use(&place.join(MARK));
        return Ok(place);
    }
    crate::disk::endure_limits();
    fs::create_dir_all(into).map_err(|_| Absent::NoRoom)?;
    let fresh = tempfile::Builder::new().prefix(".new-").tempdir_in(into);
    let fresh = fresh.map_err(|_| Absent::NoRoom)?;
    unpack(archive, full, fresh.path())?;
    if !fresh.path().join("Cargo.toml").is_file() {
        return Err(Absent::Damaged);
    }
    fs::write(fresh.path().join(MARK), content(fresh.path())).map_err(|_| Absent::NoRoom)?;
    if place.exists() && !is_whole(&place) {
        // Something has cleaned up in it.
        let old = tempfile::Builder::new().prefix(".old-").tempdir_in(into);
        let old = old.map_err(|_| Absent::NoRoom)?;
        let _ = fs::rename(&place, old.path().join(full));
    }
    // Where another run was faster, its folder is as good.
    let renamed = fs::rename(fresh.path(), &place);
    if renamed.is_ok() || is_whole(&place) { Ok(place) } else { Err(Absent::NoRoom) }
}

/// Whether a folder has all that was unpacked into it.
fn is_whole(place: &Path) -> bool {
    fs::read_to_string(place.join(MARK)).is_ok_and(|told| told == content(place))
}

/// How many files a folder has, and how many bytes are in them; the mark is none of them.
fn content(place: &Path) -> String {
    let files = WalkDir::new(place).into_iter().flatten();
    let files = files.filter(|entry| entry.file_type().is_file() && entry.file_name() != MARK);
    let add = |(count, length): (u64, u64), entry: DirEntry| {
        (count + 1, length + entry.metadata().map_or(0, |meta| meta.len()))
    };
    let (count, length) = files.fold((0, 0), add);
    format!("{count} files, {length} bytes\n")
}

/// A number for an archive by where it lies and how long it is.
fn stamp(archive: &Path, length: u64) -> u32 {
    let bytes = archive.as_os_str().as_encoded_bytes().iter().copied();
    let hash = bytes.chain(length.to_le_bytes());
    // FNV-1a: the same in every version of the tool.
    hash.fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

fn unpack(archive: &Path, full: &str, into: &Path) -> Result<(), Absent> {
    let file = File::open(archive).map_err(|_| Absent::NotFetched)?;
    let bounded = GzDecoder::new(file).take(MAX_BYTES);
    let mut archive = Archive::new(bounded);
    let entries = archive.entries().map_err(|_| Absent::Damaged)?;
    let mut length = 0;
    for (count, entry) in entries.enumerate() {
        let mut entry = entry.map_err(|_| Absent::Damaged)?;
        length += entry.size();
        if count >= MAX_ENTRIES || length > MAX_BYTES {
            return Err(Absent::TooLarge);
        }
        let is_file =
            matches!(entry.header().entry_type(), EntryType::Regular | EntryType::Continuous);
        let path = entry.path().ok().and_then(|path| inside(&path, full));
        let Some(path) = path.filter(|path| is_file && is_wanted(path)) else { continue };
        let path = into.join(path);
        write(&mut entry, &path).map_err(|error| match error.kind() {
            io::ErrorKind::InvalidData
            | io::ErrorKind::InvalidInput
            | io::ErrorKind::UnexpectedEof => Absent::Damaged,
            _ => Absent::NoRoom,
        })?;
    }
    Ok(())
}

fn write(entry: &mut impl Read, path: &Path) -> io::Result<()> {
    if let Some(dir) = path.parent() {
        fs::create_dir_all(dir)?;
    }
    // A file of this name may be there: archives may have one twice, and disks may not tell `a` from `A`.
    match File::create_new(path) {
        Ok(mut file) => io::copy(entry, &mut file).map(|_| ()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error),
    }
}

/// The path of an entry inside of the folder that an archive has all in; nothing for one that lies elsewhere.
fn inside(path: &Path, full: &str) -> Option<PathBuf> {
    let mut parts = path.components();
    if parts.next() != Some(Component::Normal(full.as_ref())) {
        return None;
    }
    let rest = parts.as_path();
    let plain = rest.components().all(|part| matches!(part, Component::Normal(_)));
    let depth = rest.components().count();
    (plain && (1..=MAX_FOLDER_DEPTH).contains(&depth)).then(|| rest.to_owned())
}

/// Whether a file is of use: a source, a manifest.
fn is_wanted(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs" || extension == "in")
        || path.file_name().is_some_and(|name| name == "Cargo.toml")
}

#[cfg(test)]
mod tests;
