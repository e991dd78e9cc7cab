use crate::borrow::Cow;
use crate::collections::TryReserveError;
use crate::ffi::{OsStr, OsString};
use crate::fs::{Metadata, ReadDir};
use crate::io;
use crate::ops::Deref;
use crate::rc::Rc;
use crate::sync::Arc;

pub enum Component<'a> {
    Prefix(PrefixComponent<'_>),
    RootDir,
    CurDir,
    ParentDir,
    Normal(&OsStr),
}

impl Component<'_> {
    pub fn as_os_str(self) -> &OsStr {}
}
impl Copy for Component<'_> {}
impl Clone for Component<'_> {}

pub struct Components<'a> {}

impl Components<'_> {
    pub fn as_path(&self) -> &Path {}
}
impl Clone for Components<'_> {}
impl Iterator for Components<'_> {
    type Item = Component<'_>;
}

pub struct PathBuf {}

impl PathBuf {
    pub fn new() -> PathBuf {}
    pub fn with_capacity(capacity: usize) -> PathBuf {}
    pub fn as_path(&self) -> &Path {}
    pub fn leak(self) -> &mut Path {}
    pub fn push<P: AsRef<Path>>(&mut self, path: P) {}
    pub fn pop(&mut self) -> bool {}
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {}
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
    pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
    pub fn as_mut_os_string(&mut self) -> &mut OsString {}
    pub fn into_os_string(self) -> OsString {}
    pub fn into_string(self) -> Result<String, PathBuf> {}
    pub fn into_boxed_path(self) -> Box<Path> {}
    pub fn capacity(&self) -> usize {}
    pub fn clear(&mut self) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
}
impl Clone for PathBuf {}
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl Deref for PathBuf {
    type Target = Path;
}
impl Default for PathBuf {}
impl IntoIterator for &PathBuf {
    type IntoIter = Iter<'_>;
    type Item = &OsStr;
}

pub struct Path {}

impl Path {
    pub fn new<S: AsRef<OsStr>>(s: &S) -> &Path {}
    pub fn as_os_str(&self) -> &OsStr {}
    pub fn as_mut_os_str(&mut self) -> &mut OsStr {}
    pub fn to_str(&self) -> Option<&str> {}
    pub fn to_string_lossy(&self) -> Cow<'_, str> {}
    pub fn to_path_buf(&self) -> PathBuf {}
    pub fn is_absolute(&self) -> bool {}
    pub fn is_relative(&self) -> bool {}
    pub fn has_root(&self) -> bool {}
    pub fn parent(&self) -> Option<&Path> {}
    pub fn ancestors(&self) -> Ancestors<'_> {}
    pub fn file_name(&self) -> Option<&OsStr> {}
    pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError> {}
    pub fn trim_prefix<P: AsRef<Path>>(&self, base: P) -> &Path {}
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {}
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {}
    pub fn is_empty(&self) -> bool {}
    pub fn file_stem(&self) -> Option<&OsStr> {}
    pub fn file_prefix(&self) -> Option<&OsStr> {}
    pub fn extension(&self) -> Option<&OsStr> {}
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {}
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {}
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
    pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
    pub fn components(&self) -> Components<'_> {}
    pub fn iter(&self) -> Iter<'_> {}
    pub fn display(&self) -> Display<'_> {}
    #[ctx(blocks_io)]
    pub fn metadata(&self) -> io::Result<Metadata> {}
    #[ctx(blocks_io)]
    pub fn symlink_metadata(&self) -> io::Result<Metadata> {}
    #[ctx(blocks_io)]
    pub fn canonicalize(&self) -> io::Result<PathBuf> {}
    #[ctx(blocks_io)]
    pub fn read_link(&self) -> io::Result<PathBuf> {}
    #[ctx(blocks_io)]
    pub fn read_dir(&self) -> io::Result<ReadDir> {}
    #[ctx(blocks_io)]
    pub fn exists(&self) -> bool {}
    #[ctx(blocks_io)]
    pub fn try_exists(&self) -> io::Result<bool> {}
    #[ctx(blocks_io)]
    pub fn is_file(&self) -> bool {}
    #[ctx(blocks_io)]
    pub fn is_dir(&self) -> bool {}
    #[ctx(blocks_io)]
    pub fn is_symlink(&self) -> bool {}
    pub fn into_path_buf(self: Box<Self>) -> PathBuf {}
}
impl Clone for Box<Path> {}
impl IntoIterator for &Path {
    type IntoIter = Iter<'_>;
    type Item = &OsStr;
}

pub struct StripPrefixError {}

impl Clone for StripPrefixError {}

pub struct Display<'a> {}
