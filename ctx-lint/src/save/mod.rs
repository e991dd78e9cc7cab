//! Puts a new text in the place of a file, and loses nothing.
//!
//! 1. The text is written to a file of its own beside the target, and trades places with it when it is whole. So
//!    whatever ends the process, the target is old or new, and never cut.
//! 2. Nothing is written unless the target is byte for byte what was read. This is looked at right before the trade and,
//!    where the system can exchange two files in one step, once more after it: what somebody wrote in between is put
//!    back. What remains is a program that opened the file before the trade and writes after it without having cut the
//!    file first. Where files cannot be exchanged, there is a moment between the last look and the trade.
//! 3. A target whose owner, links or access rights a new file cannot have is left alone.
//! 4. A link is followed only to a target inside of the root: see [`Roots`].

#[cfg(unix)]
mod attribute;
mod root;
mod stop;

use std::fs::{self, File, Metadata};
use std::io::{self, Read, Write};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use crate::glyph;

pub use self::root::Roots;
pub use self::stop::Stop;

/// Why a file was left as it is, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// What stood in the way; goes after "cannot write this file:".
    pub why: String,
    /// What to do, in the imperative.
    pub help: &'static str,
}

impl Left {
    fn new(why: impl Into<String>, help: &'static str) -> Self {
        Self { why: why.into(), help }
    }

    fn changed() -> Self {
        Self::new("somebody changed it after it was read", "run the command again")
    }

    fn failed(what: &str, error: &io::Error) -> Self {
        let help = match error.kind() {
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => "make room, and run the command again",
            _ => "make the file and its folder writable, or see the fixes with `--diff`",
        };
        Self::new(format!("{what}: {error}"), help)
    }
}

/// Replaces the text of a file.
///
/// # Errors
///
/// When the file is left as it is.
pub fn replace(path: &Path, roots: &Roots, before: &str, after: &str) -> Result<(), Left> {
    let target = roots.target(path)?;
    let (file, held) = open(&target)?;
    let folder = target.parent().unwrap_or(Path::new("."));
    // Not a `.rs` file, so that nobody takes it for a source.
    let new = Builder::new().prefix(".ctx-lint-").suffix(".tmp").tempfile_in(folder);
    let mut new = new.map_err(|error| Left::failed("no file can be made beside it", &error))?;
    new.write_all(after.as_bytes())
        .map_err(|error| Left::failed("its new text cannot be written", &error))?;
    carry(&file, &held, new.as_file())?;
    // Only what is on the disk may take the place of what is on the disk.
    new.as_file()
        .sync_all()
        .map_err(|error| Left::failed("its new text cannot be written", &error))?;
    let old = Old { held, text: before.as_bytes() };
    if !old.stands_at(&target) {
        return Err(Left::changed());
    }
    match exchange(new.path(), &target) {
        Ok(true) => settle(new, &target, &old, after),
        Ok(false) => match new.persist(&target) {
            Ok(_) => Ok(()),
            Err(error) => Err(Left::failed("it cannot be replaced", &error.error)),
        },
        Err(error) => Err(Left::failed("it cannot be replaced", &error)),
    }
}

/// Looks at what was taken out of the place of the target; what is not the text that was read goes back.
fn settle(new: NamedTempFile, target: &Path, old: &Old<'_>, after: &str) -> Result<(), Left> {
    if old.stands_at(new.path()) {
        return Ok(());
    }
    let own = new.as_file().metadata().map(|held| Old { held, text: after.as_bytes() });
    let back = exchange(new.path(), target);
    if matches!(back, Ok(true)) && own.is_ok_and(|own| own.stands_at(new.path())) {
        return Err(Left::changed());
    }
    // The file beside the target holds what somebody wrote, so it must not go with this process.
    let kept = glyph::path(new.path());
    let _ = new.keep();
    let why =
        format!("somebody changed it twice while it was written, and one text is now in {kept}");
    Err(Left::new(why, "compare the two files, and remove one of them"))
}

/// Whether a file on the disk has other names, which writing to it would change as well.
#[must_use]
pub fn has_other_names(path: &Path) -> bool {
    path.metadata().is_ok_and(|held| held.is_file() && links(&held) > 1)
}

/// A file as it was when it was looked at.
struct Old<'a> {
    held: Metadata,
    text: &'a [u8],
}

impl Old<'_> {
    /// Whether this very file is at a path, under no other name, with the same text.
    fn stands_at(&self, path: &Path) -> bool {
        let now = fs::symlink_metadata(path);
        now.is_ok_and(|now| now.is_file() && same(&self.held, &now) && links(&now) == 1)
            && holds(path, self.text).unwrap_or(false)
    }
}

/// Whether a file has this text; no more is read than is needed to know.
fn holds(path: &Path, text: &[u8]) -> io::Result<bool> {
    let mut now = Vec::with_capacity(text.len() + 1);
    File::open(path)?.take(text.len() as u64 + 1).read_to_end(&mut now)?;
    Ok(now == text)
}

/// Opens the target as one that may be replaced.
fn open(target: &Path) -> Result<(File, Metadata), Left> {
    // A rename needs no leave of the file itself. Whoever took it away did not mean that it may be replaced.
    let may_write = fs::OpenOptions::new().read(true).write(true).open(target);
    let opened = may_write.and_then(|file| file.metadata().map(|held| (file, held)));
    let (file, held) = opened.map_err(|error| Left::failed("it cannot be opened", &error))?;
    if held.permissions().readonly() {
        return Err(Left::new(
            "it is read-only",
            "make the file writable, or see the fixes with `--diff`",
        ));
    }
    let count = links(&held);
    if count > 1 {
        let why =
            format!("it has {count} names (hard links), and the others would keep the old text");
        return Err(Left::new(why, "apply the fixes by hand: `--diff` prints them"));
    }
    Ok((file, held))
}

#[cfg(unix)]
fn same(a: &Metadata, b: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    let all = |held: &Metadata| (held.dev(), held.ino(), held.mode(), held.uid(), held.gid());
    all(a) == all(b)
}

#[cfg(unix)]
fn links(held: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::nlink(held)
}

#[cfg(unix)]
use self::attribute::carry;

/// What a file is called elsewhere and whose it is can be asked on Unix only.
#[cfg(not(unix))]
fn same(_: &Metadata, _: &Metadata) -> bool {
    true
}

#[cfg(not(unix))]
fn links(_: &Metadata) -> u64 {
    1
}

#[cfg(not(unix))]
fn carry(_: &File, held: &Metadata, new: &File) -> Result<(), Left> {
    new.set_permissions(held.permissions())
        .map_err(|error| Left::failed("its access rights cannot be kept", &error))
}

/// Lets two files trade places in one step; `false` where the system or the file system cannot do that.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}

#[cfg(test)]
mod tests;
