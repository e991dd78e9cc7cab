use crate::ffi::OsString;
use crate::fmt::Display;
use crate::hash::Hash;
use crate::io::{Error, IsTerminal, Read, Seek, Write};
use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use crate::os::unix::fs::{
    DirBuilderExt, DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt,
};
use crate::path::{Path, PathBuf};
use crate::time::SystemTime;

#[ctx(blocks_io)]
#[ctx(destructor = "own")]
pub struct File {}
impl File {
    #[ctx(blocks_io)]
    pub fn open<P: AsRef<Path>>(path: P) -> crate::io::Result<File> {}
    #[ctx(blocks_io)]
    pub fn create<P: AsRef<Path>>(path: P) -> crate::io::Result<File> {}
    #[ctx(blocks_io)]
    pub fn create_new<P: AsRef<Path>>(path: P) -> crate::io::Result<File> {}
    pub fn options() -> OpenOptions {}
    #[ctx(blocks_io = "file")]
    pub fn sync_all(&self) -> crate::io::Result<()> {}
    #[ctx(blocks_io = "file")]
    pub fn sync_data(&self) -> crate::io::Result<()> {}
    #[ctx(blocks_io = "lock")]
    pub fn lock(&self) -> crate::io::Result<()> {}
    #[ctx(blocks_io = "lock")]
    pub fn lock_shared(&self) -> crate::io::Result<()> {}
    pub fn try_lock(&self) -> Result<(), TryLockError> {}
    pub fn try_lock_shared(&self) -> Result<(), TryLockError> {}
    pub fn unlock(&self) -> crate::io::Result<()> {}
    #[ctx(blocks_io)]
    pub fn set_len(&self, size: u64) -> crate::io::Result<()> {}
    #[ctx(blocks_io = "entry")]
    pub fn metadata(&self) -> crate::io::Result<Metadata> {}
    #[ctx(blocks_io)]
    pub fn try_clone(&self) -> crate::io::Result<File> {}
    #[ctx(blocks_io)]
    pub fn set_permissions(&self, perm: Permissions) -> crate::io::Result<()> {}
    #[ctx(blocks_io)]
    pub fn set_times(&self, times: FileTimes) -> crate::io::Result<()> {}
    #[ctx(blocks_io)]
    pub fn set_modified(&self, time: SystemTime) -> crate::io::Result<()> {}
}
impl Read for &File {}
impl Write for &File {}
impl Seek for &File {}
impl Read for File {}
impl Write for File {}
impl Seek for File {}
impl IsTerminal for File {}
impl AsFd for File {}
impl From<OwnedFd> for File {}
impl AsRawFd for File {}
impl FromRawFd for File {}
impl IntoRawFd for File {}
impl FileExt for File {}

pub enum TryLockError {
    Error(Error),
    WouldBlock,
}
impl crate::error::Error for TryLockError {}
impl Display for TryLockError {}

pub struct Metadata {}
impl Clone for Metadata {}
impl Metadata {
    pub fn file_type(&self) -> FileType {}
    pub fn is_dir(&self) -> bool {}
    pub fn is_file(&self) -> bool {}
    pub fn is_symlink(&self) -> bool {}
    pub fn len(&self) -> u64 {}
    pub fn permissions(&self) -> Permissions {}
    pub fn modified(&self) -> crate::io::Result<SystemTime> {}
    pub fn accessed(&self) -> crate::io::Result<SystemTime> {}
    pub fn created(&self) -> crate::io::Result<SystemTime> {}
}
impl MetadataExt for Metadata {}

#[ctx(blocks_io = "entries")]
pub struct ReadDir {}
impl Iterator for ReadDir {
    type Item = Result<DirEntry, Error>;
}

pub struct DirEntry {}
impl DirEntry {
    pub fn path(&self) -> PathBuf {}
    #[ctx(blocks_io = "entry")]
    pub fn metadata(&self) -> crate::io::Result<Metadata> {}
    #[ctx(blocks_io = "entry")]
    pub fn file_type(&self) -> crate::io::Result<FileType> {}
    pub fn file_name(&self) -> OsString {}
}
impl DirEntryExt for DirEntry {}

pub struct OpenOptions {}
impl Clone for OpenOptions {}
impl OpenOptions {
    pub fn new() -> Self {}
    pub fn read(&mut self, read: bool) -> &mut Self {}
    pub fn write(&mut self, write: bool) -> &mut Self {}
    pub fn append(&mut self, append: bool) -> &mut Self {}
    pub fn truncate(&mut self, truncate: bool) -> &mut Self {}
    pub fn create(&mut self, create: bool) -> &mut Self {}
    pub fn create_new(&mut self, create_new: bool) -> &mut Self {}
    #[ctx(blocks_io)]
    pub fn open<P: AsRef<Path>>(&self, path: P) -> crate::io::Result<File> {}
}
impl OpenOptionsExt for OpenOptions {}

pub struct FileTimes {}
impl Copy for FileTimes {}
impl Clone for FileTimes {}
impl Default for FileTimes {}
impl FileTimes {
    pub fn new() -> Self {}
    pub fn set_accessed(self, t: SystemTime) -> Self {}
    pub fn set_modified(self, t: SystemTime) -> Self {}
}

pub struct Permissions {}
impl Clone for Permissions {}
impl PartialEq for Permissions {}
impl Eq for Permissions {}
impl Permissions {
    pub fn readonly(&self) -> bool {}
    pub fn set_readonly(&mut self, readonly: bool) {}
}
impl PermissionsExt for Permissions {}

pub struct FileType {}
impl Copy for FileType {}
impl Clone for FileType {}
impl PartialEq for FileType {}
impl Eq for FileType {}
impl Hash for FileType {}
impl FileType {
    pub fn is_dir(&self) -> bool {}
    pub fn is_file(&self) -> bool {}
    pub fn is_symlink(&self) -> bool {}
}
impl FileTypeExt for FileType {}

pub struct DirBuilder {}
impl DirBuilder {
    pub fn new() -> DirBuilder {}
    pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
    #[ctx(blocks_io)]
    pub fn create<P: AsRef<Path>>(&self, path: P) -> crate::io::Result<()> {}
}
impl DirBuilderExt for DirBuilder {}

#[ctx(blocks_io = "file")]
pub fn read<P: AsRef<Path>>(path: P) -> crate::io::Result<Vec<u8>> {}

#[ctx(blocks_io = "file")]
pub fn read_to_string<P: AsRef<Path>>(path: P) -> crate::io::Result<String> {}

#[ctx(blocks_io = "file")]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> crate::io::Result<()> {}

#[ctx(blocks_io)]
pub fn set_times<P: AsRef<Path>>(path: P, times: FileTimes) -> crate::io::Result<()> {}

#[ctx(blocks_io)]
pub fn set_times_nofollow<P: AsRef<Path>>(path: P, times: FileTimes) -> crate::io::Result<()> {}

#[ctx(blocks_io)]
pub fn remove_file<P: AsRef<Path>>(path: P) -> crate::io::Result<()> {}

#[ctx(blocks_io = "entry")]
pub fn metadata<P: AsRef<Path>>(path: P) -> crate::io::Result<Metadata> {}

#[ctx(blocks_io = "entry")]
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> crate::io::Result<Metadata> {}

#[ctx(blocks_io)]
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> crate::io::Result<()> {}

#[ctx(blocks_io = "file")]
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> crate::io::Result<u64> {}

#[ctx(blocks_io)]
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> crate::io::Result<()> {}

pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> crate::io::Result<()> {}

#[ctx(blocks_io)]
pub fn read_link<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf> {}

#[ctx(blocks_io)]
pub fn canonicalize<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf> {}

#[ctx(blocks_io)]
pub fn create_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()> {}

#[ctx(blocks_io)]
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> crate::io::Result<()> {}

#[ctx(blocks_io)]
pub fn remove_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()> {}

#[ctx(blocks_io = "tree")]
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> crate::io::Result<()> {}

#[ctx(blocks_io)]
pub fn read_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<ReadDir> {}

#[ctx(blocks_io)]
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> crate::io::Result<()> {}

#[ctx(blocks_io = "entry")]
pub fn exists<P: AsRef<Path>>(path: P) -> crate::io::Result<bool> {}
