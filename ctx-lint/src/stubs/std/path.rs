use crate::borrow::{Borrow, Cow};
use crate::collections::TryReserveError;
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fs::{Metadata, ReadDir};
use crate::hash::Hash;
use crate::ops::{Deref, DerefMut};
use crate::str::FromStr;

pub enum Prefix<'a> {
    Verbatim(&'a OsStr),
    VerbatimUNC(&'a OsStr, &'a OsStr),
    VerbatimDisk(u8),
    DeviceNS(&'a OsStr),
    UNC(&'a OsStr, &'a OsStr),
    Disk(u8),
}
impl<'a> Copy for Prefix<'a> {}
impl<'a> Clone for Prefix<'a> {}
impl<'a> Hash for Prefix<'a> {}
impl<'a> PartialOrd for Prefix<'a> {}
impl<'a> Ord for Prefix<'a> {}
impl<'a> PartialEq for Prefix<'a> {}
impl<'a> Eq for Prefix<'a> {}
impl<'a> Prefix<'a> {
    pub fn is_verbatim(&self) -> bool {}
}

pub fn is_separator(c: char) -> bool {}

pub const MAIN_SEPARATOR: char = ();

pub const MAIN_SEPARATOR_STR: &str = ();

pub struct PrefixComponent<'a> {}
impl<'a> Copy for PrefixComponent<'a> {}
impl<'a> Clone for PrefixComponent<'a> {}
impl<'a> Eq for PrefixComponent<'a> {}
impl<'a> PrefixComponent<'a> {
    pub fn kind(&self) -> Prefix<'a> {}
    pub fn as_os_str(&self) -> &'a OsStr {}
}
impl<'a> PartialEq for PrefixComponent<'a> {}
impl<'a> PartialOrd for PrefixComponent<'a> {}
impl Ord for PrefixComponent<'_> {}
impl Hash for PrefixComponent<'_> {}

pub enum Component<'a> {
    Prefix(PrefixComponent<'a>),
    RootDir,
    CurDir,
    ParentDir,
    Normal(&'a OsStr),
}
impl<'a> Copy for Component<'a> {}
impl<'a> Clone for Component<'a> {}
impl<'a> PartialEq for Component<'a> {}
impl<'a> Eq for Component<'a> {}
impl<'a> PartialOrd for Component<'a> {}
impl<'a> Ord for Component<'a> {}
impl<'a> Hash for Component<'a> {}
impl<'a> Component<'a> {
    pub fn as_os_str(self) -> &'a OsStr {}
}
impl AsRef<OsStr> for Component<'_> {}
impl AsRef<Path> for Component<'_> {}

pub struct Components<'a> {}
impl<'a> Clone for Components<'a> {}
impl<'a> Components<'a> {
    pub fn as_path(&self) -> &'a Path {}
}
impl AsRef<Path> for Components<'_> {}
impl AsRef<OsStr> for Components<'_> {}
impl<'a> Iterator for Components<'a> { type Item = Component<'a>; }
impl<'a> DoubleEndedIterator for Components<'a> {}
impl<'a> PartialEq for Components<'a> {}
impl Eq for Components<'_> {}
impl<'a> PartialOrd for Components<'a> {}
impl Ord for Components<'_> {}

pub struct Iter<'a> {}
impl<'a> Clone for Iter<'a> {}
impl<'a> Iter<'a> {
    pub fn as_path(&self) -> &'a Path {}
}
impl AsRef<Path> for Iter<'_> {}
impl AsRef<OsStr> for Iter<'_> {}
impl<'a> Iterator for Iter<'a> { type Item = &'a OsStr; }
impl<'a> DoubleEndedIterator for Iter<'a> {}

pub struct Ancestors<'a> {}
impl<'a> Copy for Ancestors<'a> {}
impl<'a> Clone for Ancestors<'a> {}
impl<'a> Iterator for Ancestors<'a> { type Item = &'a Path; }

#[ctx(destructor = "own")]
pub struct PathBuf {}
impl PathBuf {
    pub fn new() -> PathBuf {}
    pub fn with_capacity(capacity: usize) -> PathBuf {}
    pub fn as_path(&self) -> &Path {}
    pub fn leak<'a>(self) -> &'a mut Path {}
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
impl From<Box<Path>> for PathBuf {}
impl<T: AsRef<OsStr>> From<&T> for PathBuf {}
impl From<OsString> for PathBuf {}
impl From<String> for PathBuf {}
impl FromStr for PathBuf { type Err = !; }
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl<P: AsRef<Path>> Extend<P> for PathBuf {}
impl Deref for PathBuf { type Target = Path; }
impl DerefMut for PathBuf {}
impl Borrow<Path> for PathBuf {}
impl Default for PathBuf {}
impl<'a> From<Cow<'a, Path>> for PathBuf {}
impl PartialEq for PathBuf {}
impl Hash for PathBuf {}
impl Eq for PathBuf {}
impl PartialOrd for PathBuf {}
impl Ord for PathBuf {}
impl AsRef<OsStr> for PathBuf {}
impl AsRef<Path> for PathBuf {}
impl<'a> IntoIterator for &'a PathBuf {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}

pub struct Path {}
impl ToOwned for Path { type Owned = PathBuf; }
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
    #[ctx(asks_empty)]
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
    #[ctx(blocks_io = "entry")]
    pub fn metadata(&self) -> crate::io::Result<Metadata> {}
    #[ctx(blocks_io = "entry")]
    pub fn symlink_metadata(&self) -> crate::io::Result<Metadata> {}
    #[ctx(blocks_io)]
    pub fn canonicalize(&self) -> crate::io::Result<PathBuf> {}
    #[ctx(blocks_io)]
    pub fn read_link(&self) -> crate::io::Result<PathBuf> {}
    #[ctx(blocks_io)]
    pub fn read_dir(&self) -> crate::io::Result<ReadDir> {}
    #[ctx(blocks_io = "entry")]
    pub fn exists(&self) -> bool {}
    #[ctx(blocks_io = "entry")]
    pub fn try_exists(&self) -> crate::io::Result<bool> {}
    #[ctx(blocks_io = "entry")]
    pub fn is_file(&self) -> bool {}
    #[ctx(blocks_io = "entry")]
    pub fn is_dir(&self) -> bool {}
    #[ctx(blocks_io = "entry")]
    pub fn is_symlink(&self) -> bool {}
    pub fn into_path_buf(self: Box<Self>) -> PathBuf {}
}
impl AsRef<OsStr> for Path {}
impl PartialEq for Path {}
impl Hash for Path {}
impl Eq for Path {}
impl PartialOrd for Path {}
impl Ord for Path {}
impl AsRef<Path> for Path {}
impl<'a> IntoIterator for &'a Path {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}

pub struct StripPrefixError {}
impl Clone for StripPrefixError {}
impl PartialEq for StripPrefixError {}
impl Eq for StripPrefixError {}
impl crate::fmt::Display for StripPrefixError {}
impl Error for StripPrefixError {}

pub struct Display<'a> {}
impl crate::fmt::Display for Display<'_> {}

pub fn absolute<P: AsRef<Path>>(path: P) -> crate::io::Result<PathBuf> {}
