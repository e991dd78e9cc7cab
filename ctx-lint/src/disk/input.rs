//! From paths to texts; the only reader of sources.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The largest file that is read.
pub const MAX_BYTES: u64 = 64 << 20;

/// The largest file that is read of a package from elsewhere: people write none of this size.
const MAX_EXTERNAL_BYTES: u64 = 16 << 20;

/// One file that was found, and its text or why there is none.
#[derive(Clone, Debug)]
pub struct Input {
    /// The path as the user would write it.
    pub path: PathBuf,
    /// The text, or why it cannot be read.
    pub text: Result<String, Unread>,
}

/// Why a file has no text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// What is wrong, with `this file` for the file.
    pub message: String,
    /// Whether the system did not give it: what is in it is not known.
    pub refused: bool,
}

impl Unread {
    /// There is no such file.
    pub(super) fn absent() -> Self {
        Self { message: "cannot open this file: it is not there".to_owned(), refused: true }
    }
}

/// Reads one file.
pub fn read(path: &Path) -> Input {
    Input { path: path.to_owned(), text: read_text(path, MAX_BYTES) }
}

/// Reads one file of a package from elsewhere.
pub(super) fn read_external(path: &Path) -> Input {
    Input { path: path.to_owned(), text: read_text(path, MAX_EXTERNAL_BYTES) }
}

fn read_text(path: &Path, most: u64) -> Result<String, Unread> {
    let refused = |message| Unread { message, refused: true };
    let odd = |message| Unread { message, refused: false };
    // Nobody may ever write into a pipe.
    match path.metadata() {
        Ok(meta) if !meta.is_file() => {
            return Err(refused("cannot open this file: it is not a plain file".to_owned()));
        }
        _ => {}
    }
    let file =
        File::open(path).map_err(|error| refused(format!("cannot open this file: {error}")))?;
    let size = file.metadata().map_or(0, |meta| meta.len().min(MAX_BYTES));
    let mut bytes = Vec::with_capacity(size as usize);
    // The limit is on what is read and not on what the file claims, so that a device cannot fill the memory.
    let read = file.take(most + 1).read_to_end(&mut bytes);
    read.map_err(|error| refused(format!("cannot read this file: {error}")))?;
    if bytes.len() as u64 > most {
        return Err(odd(format!("this file is larger than {} MiB", most >> 20)));
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        odd(format!("this file is not UTF-8: the byte at offset {at} is not a character"))
    })
}
