use crate::ffi::OsString;
use crate::io::{Error, Read, Seek, Write};
use crate::io;
use crate::os::fd::{BorrowedFd, OwnedFd};
use crate::os::windows::io::{BorrowedHandle, OwnedHandle};
use crate::path::{Path, PathBuf};
use crate::process::Stdio;
use crate::time::SystemTime;

#[ctx(blocks_io)]
pub struct File {}

impl File {
    #[ctx(blocks_io)]
    pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File> {}
    #[ctx(blocks_io)]
    pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File> {}
    #[ctx(blocks_io)]
    pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> {}
    pub fn options() -> OpenOptions {}
    #[ctx(blocks_io)]
    pub fn sync_all(&self) -> io::Result<()> {}
    #[ctx(blocks_io)]
    pub fn sync_data(&self) -> io::Result<()> {}
    #[ctx(blocks_io)]
    pub fn lock(&self) -> io::Result<()> {}
    #[ctx(blocks_io)]
    pub fn lock_shared(&self) -> io::Result<()> {}
    pub fn try_lock(&self) -> Result<(), TryLockError> {}
    pub fn try_lock_shared(&self) -> Result<(), TryLockError> {}
    pub fn unlock(&self) -> io::Result<()> {}
    #[ctx(blocks_io)]
    pub fn set_len(&self, size: u64) -> io::Result<()> {}
    #[ctx(blocks_io)]
    pub fn metadata(&self) -> io::Result<Metadata> {}
    #[ctx(blocks_io)]
    pub fn try_clone(&self) -> io::Result<File> {}
    #[ctx(blocks_io)]
    pub fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
    #[ctx(blocks_io)]
    pub fn set_times(&self, times: FileTimes) -> io::Result<()> {}
    #[ctx(blocks_io)]
    pub fn set_modified(&self, time: SystemTime) -> io::Result<()> {}
}
impl Read for &File {}
impl Write for &File {}
impl Seek for &File {}
impl Read for File {}
impl Write for File {}
impl Seek for File {}

pub enum TryLockError {
    Error(Error),
    WouldBlock,
}

pub struct Metadata {}

impl Metadata {
    pub fn file_type(&self) -> FileType {}
    pub fn is_dir(&self) -> bool {}
    pub fn is_file(&self) -> bool {}
    pub fn is_symlink(&self) -> bool {}
    pub fn len(&self) -> u64 {}
    pub fn permissions(&self) -> Permissions {}
    pub fn modified(&self) -> io::Result<SystemTime> {}
    pub fn accessed(&self) -> io::Result<SystemTime> {}
    pub fn created(&self) -> io::Result<SystemTime> {}
}
impl Clone for Metadata {}

pub struct ReadDir {}

impl Iterator for ReadDir {
    type Item = Result<DirEntry, Error>;
}

pub struct DirEntry {}

impl DirEntry {
    pub fn path(&self) -> PathBuf {}
    #[ctx(blocks_io)]
    pub fn metadata(&self) -> io::Result<Metadata> {}
    #[ctx(blocks_io)]
    pub fn file_type(&self) -> io::Result<FileType> {}
    pub fn file_name(&self) -> OsString {}
}

pub struct OpenOptions {}

impl OpenOptions {
    pub fn new() -> Self {}
    pub fn read(&mut self, read: bool) -> &mut Self {}
    pub fn write(&mut self, write: bool) -> &mut Self {}
    pub fn append(&mut self, append: bool) -> &mut Self {}
    pub fn truncate(&mut self, truncate: bool) -> &mut Self {}
    pub fn create(&mut self, create: bool) -> &mut Self {}
    pub fn create_new(&mut self, create_new: bool) -> &mut Self {}
    #[ctx(blocks_io)]
    pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {}
}
impl Clone for OpenOptions {}

pub struct FileTimes {}

impl FileTimes {
    pub fn new() -> Self {}
    pub fn set_accessed(self, t: SystemTime) -> Self {}
    pub fn set_modified(self, t: SystemTime) -> Self {}
}
impl Copy for FileTimes {}
impl Clone for FileTimes {}
impl Default for FileTimes {}

pub struct Permissions {}

impl Permissions {
    pub fn readonly(&self) -> bool {}
    pub fn set_readonly(&mut self, readonly: bool) {}
}
impl Clone for Permissions {}

pub struct FileType {}

impl FileType {
    pub fn is_dir(&self) -> bool {}
    pub fn is_file(&self) -> bool {}
    pub fn is_symlink(&self) -> bool {}
}
impl Copy for FileType {}
impl Clone for FileType {}

pub struct DirBuilder {}

impl DirBuilder {
    pub fn new() -> DirBuilder {}
    pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
    #[ctx(blocks_io)]
    pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
}

#[ctx(blocks_io)]
pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}

#[ctx(blocks_io)]
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}

#[ctx(blocks_io)]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}

#[ctx(blocks_io)]
pub fn set_times<P: AsRef<Path>>(path: P, times: FileTimes) -> io::Result<()> {}

#[ctx(blocks_io)]
pub fn set_times_nofollow<P: AsRef<Path>>(path: P, times: FileTimes) -> io::Result<()> {}

#[ctx(blocks_io)]
pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}

#[ctx(blocks_io)]
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}

#[ctx(blocks_io)]
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}

#[ctx(blocks_io)]
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}

#[ctx(blocks_io)]
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> {}

#[ctx(blocks_io)]
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}

#[ctx(blocks_io)]
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}

#[ctx(blocks_io)]
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}

#[ctx(blocks_io)]
pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}

#[ctx(blocks_io)]
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}

#[ctx(blocks_io)]
pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}

#[ctx(blocks_io)]
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}

#[ctx(blocks_io)]
pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> {}

#[ctx(blocks_io)]
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> {}

#[ctx(blocks_io)]
pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool> {}
