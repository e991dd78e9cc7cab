use crate::fs::ReadDir;
use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::fs::Metadata;
use std::{io, path};
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;

pub use std::path::{
    Component, Display, MAIN_SEPARATOR, Prefix, PrefixComponent, StripPrefixError,
    is_separator,
};

pub struct Ancestors<'a> {}

impl Copy for Ancestors<'_> {}
impl Clone for Ancestors<'_> {}
impl Iterator for Ancestors<'_> {
    type Item = &Path;
}

pub struct Components<'a> {}

impl Components<'_> {
    pub fn as_path(&self) -> &Path {}
}
impl Clone for Components<'_> {}
impl Iterator for Components<'_> {
    type Item = Component<'_>;
}

pub struct Iter<'a> {}

impl Iter<'_> {
    pub fn as_path(&self) -> &Path {}
}
impl Clone for Iter<'_> {}
impl Iterator for Iter<'_> {
    type Item = &OsStr;
}

pub struct Path {}

impl Path {
    pub fn new<S: AsRef<OsStr>>(s: &S) -> &Path {}
    pub fn as_os_str(&self) -> &OsStr {}
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
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {}
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {}
    pub fn file_stem(&self) -> Option<&OsStr> {}
    pub fn extension(&self) -> Option<&OsStr> {}
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {}
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {}
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
    pub fn components(&self) -> Components<'_> {}
    pub fn iter(&self) -> Iter<'_> {}
    pub fn display(&self) -> Display<'_> {}
    pub async fn metadata(&self) -> io::Result<Metadata> {}
    pub async fn symlink_metadata(&self) -> io::Result<Metadata> {}
    pub async fn canonicalize(&self) -> io::Result<PathBuf> {}
    pub async fn read_link(&self) -> io::Result<PathBuf> {}
    pub async fn read_dir(&self) -> io::Result<ReadDir> {}
    pub async fn exists(&self) -> bool {}
    pub async fn is_file(&self) -> bool {}
    pub async fn is_dir(&self) -> bool {}
    pub fn into_path_buf(self: Box<Path>) -> PathBuf {}
}
impl IntoIterator for &Path {
    type IntoIter = Iter<'_>;
    type Item = &OsStr;
}
impl Clone for Box<Path> {}

pub struct PathBuf {}

impl PathBuf {
    pub fn new() -> PathBuf {}
    pub fn as_path(&self) -> &Path {}
    pub fn push<P: AsRef<Path>>(&mut self, path: P) {}
    pub fn pop(&mut self) -> bool {}
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {}
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
    pub fn into_os_string(self) -> OsString {}
    pub fn into_boxed_path(self) -> Box<Path> {}
}
impl IntoIterator for &PathBuf {
    type IntoIter = Iter<'_>;
    type Item = &OsStr;
}
impl Clone for PathBuf {}
impl Default for PathBuf {}
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl Deref for PathBuf {
    type Target = Path;
}
