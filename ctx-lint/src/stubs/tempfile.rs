//! tempfile 3.27.0.

use std::ffi::OsStr;
use std::fmt::Display;
use std::fs::{File, Permissions};
use std::io::{Cursor, Error, Read, Seek, Write};
use std::ops::Deref;
use std::os::fd::{AsFd, AsRawFd};
use std::path::{Path, PathBuf};

#[ctx(blocks_io)]
pub fn tempdir() -> std::io::Result<TempDir> {}

#[ctx(blocks_io)]
pub fn tempdir_in<P: AsRef<Path>>(dir: P) -> std::io::Result<TempDir> {}

pub struct TempDir {}
impl AsRef<Path> for TempDir {}
impl TempDir {
    #[ctx(blocks_io)]
    pub fn new() -> std::io::Result<TempDir> {}
    #[ctx(blocks_io)]
    pub fn new_in<P: AsRef<Path>>(dir: P) -> std::io::Result<TempDir> {}
    #[ctx(blocks_io)]
    pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> std::io::Result<TempDir> {}
    #[ctx(blocks_io)]
    pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> std::io::Result<TempDir> {}
    #[ctx(blocks_io)]
    pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> std::io::Result<TempDir> {}
    #[ctx(blocks_io)]
    pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> std::io::Result<TempDir> {}
    pub fn path(&self) -> &Path {}
    pub fn into_path(self) -> PathBuf {}
    pub fn keep(self) -> PathBuf {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
    #[ctx(blocks_io)]
    pub fn close(self) -> std::io::Result<()> {}
}

#[ctx(blocks_io)]
pub fn tempfile() -> std::io::Result<File> {}

#[ctx(blocks_io)]
pub fn tempfile_in<P: AsRef<Path>>(dir: P) -> std::io::Result<File> {}

pub struct PathPersistError {
    pub error: Error,
    pub path: TempPath,
}
impl std::error::Error for PathPersistError {}
impl Display for PathPersistError {}
impl From<PathPersistError> for Error {}

pub struct TempPath {}
impl From<PathPersistError> for TempPath {}
impl AsRef<OsStr> for TempPath {}
impl AsRef<Path> for TempPath {}
impl TempPath {
    #[ctx(blocks_io)]
    pub fn close(self) -> std::io::Result<()> {}
    #[ctx(blocks_io)]
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError> {}
    #[ctx(blocks_io)]
    pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError> {}
    pub fn keep(self) -> Result<PathBuf, PathPersistError> {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
    pub fn from_path(path: impl Into<PathBuf>) -> Self {}
    pub fn try_from_path(path: impl Into<PathBuf>) -> std::io::Result<Self> {}
}
impl Deref for TempPath { type Target = Path; }

pub struct NamedTempFile<F = File> {}
impl<F: AsRawFd> AsRawFd for NamedTempFile<F> {}
impl Read for &NamedTempFile<File> {}
impl NamedTempFile<File> {
    #[ctx(blocks_io)]
    pub fn new() -> std::io::Result<NamedTempFile> {}
    #[ctx(blocks_io)]
    pub fn new_in<P: AsRef<Path>>(dir: P) -> std::io::Result<NamedTempFile> {}
    #[ctx(blocks_io)]
    pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> std::io::Result<NamedTempFile> {}
    #[ctx(blocks_io)]
    pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> std::io::Result<NamedTempFile> {}
    #[ctx(blocks_io)]
    pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> std::io::Result<NamedTempFile> {}
    #[ctx(blocks_io)]
    pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> std::io::Result<NamedTempFile> {}
    #[ctx(blocks_io)]
    pub fn reopen(&self) -> std::io::Result<File> {}
}
impl<F: AsFd> AsFd for NamedTempFile<F> {}
impl Seek for &NamedTempFile<File> {}
impl<F: Read> Read for NamedTempFile<F> {}
impl<F: Seek> Seek for NamedTempFile<F> {}
impl Write for &NamedTempFile<File> {}
impl<F> NamedTempFile<F> {
    pub fn path(&self) -> &Path {}
    #[ctx(blocks_io)]
    pub fn close(self) -> std::io::Result<()> {}
    #[ctx(blocks_io)]
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>> {}
    #[ctx(blocks_io)]
    pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>> {}
    pub fn keep(self) -> Result<(F, PathBuf), PersistError<F>> {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) {}
    pub fn as_file(&self) -> &F {}
    pub fn as_file_mut(&mut self) -> &mut F {}
    pub fn into_file(self) -> F {}
    pub fn into_temp_path(self) -> TempPath {}
    pub fn into_parts(self) -> (F, TempPath) {}
    pub fn from_parts(file: F, path: TempPath) -> Self {}
}
impl<F> From<PersistError<F>> for NamedTempFile<F> {}
impl<F> AsRef<Path> for NamedTempFile<F> {}
impl<F: Write> Write for NamedTempFile<F> {}

pub struct PersistError<F = File> {
    pub error: Error,
    pub file: NamedTempFile<F>,
}
impl<F> std::error::Error for PersistError<F> {}
impl<F> Display for PersistError<F> {}
impl<F> From<PersistError<F>> for Error {}

pub struct Builder<'a, 'b> {}
impl Default for Builder<'_, '_> {}
impl<'a, 'b> PartialEq for Builder<'a, 'b> {}
impl<'a, 'b> Eq for Builder<'a, 'b> {}
impl<'a, 'b> Clone for Builder<'a, 'b> {}
impl<'a, 'b> Builder<'a, 'b> {
    pub fn new() -> Self {}
    pub fn prefix<S: AsRef<OsStr>>(&mut self, prefix: &'a S) -> &mut Self {}
    pub fn suffix<S: AsRef<OsStr>>(&mut self, suffix: &'b S) -> &mut Self {}
    pub fn rand_bytes(&mut self, rand: usize) -> &mut Self {}
    pub fn append(&mut self, append: bool) -> &mut Self {}
    pub fn permissions(&mut self, permissions: Permissions) -> &mut Self {}
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) -> &mut Self {}
    pub fn keep(&mut self, keep: bool) -> &mut Self {}
    #[ctx(blocks_io)]
    pub fn tempfile(&self) -> std::io::Result<NamedTempFile> {}
    #[ctx(blocks_io)]
    pub fn tempfile_in<P: AsRef<Path>>(&self, dir: P) -> std::io::Result<NamedTempFile> {}
    #[ctx(blocks_io)]
    pub fn tempdir(&self) -> std::io::Result<TempDir> {}
    #[ctx(blocks_io)]
    pub fn tempdir_in<P: AsRef<Path>>(&self, dir: P) -> std::io::Result<TempDir> {}
    #[ctx(blocks_io)]
    pub fn make<F: FnMut(&Path) -> std::io::Result<R>, R>(&self, f: F) -> std::io::Result<NamedTempFile<R>> {}
    #[ctx(blocks_io)]
    pub fn make_in<F: FnMut(&Path) -> std::io::Result<R>, R, P: AsRef<Path>>(&self, dir: P, f: F) -> std::io::Result<NamedTempFile<R>> {}
}

pub enum SpooledData {
    InMemory(Cursor<Vec<u8>>),
    OnDisk(File),
}

pub struct SpooledTempFile {}
impl Seek for SpooledTempFile {}
impl Write for SpooledTempFile {}
impl SpooledTempFile {
    pub fn new(max_size: usize) -> SpooledTempFile {}
    pub fn new_in<P: AsRef<Path>>(max_size: usize, dir: P) -> SpooledTempFile {}
    pub fn is_rolled(&self) -> bool {}
    pub fn roll(&mut self) -> std::io::Result<()> {}
    pub fn set_len(&mut self, size: u64) -> Result<(), Error> {}
    pub fn into_inner(self) -> SpooledData {}
    pub fn into_file(self) -> std::io::Result<File> {}
}
impl Read for SpooledTempFile {}

pub fn spooled_tempfile(max_size: usize) -> SpooledTempFile {}

pub fn spooled_tempfile_in<P: AsRef<Path>>(max_size: usize, dir: P) -> SpooledTempFile {}

pub mod env {
    use std::path::{Path, PathBuf};

    pub fn override_temp_dir(path: &Path) -> Result<(), PathBuf> {}

    pub fn temp_dir() -> PathBuf {}
}
