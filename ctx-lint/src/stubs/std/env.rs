use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt::Display;
use crate::path::{Path, PathBuf};

pub fn current_dir() -> crate::io::Result<PathBuf> {}

pub fn set_current_dir<P: AsRef<Path>>(path: P) -> crate::io::Result<()> {}

pub struct Vars {}
impl Iterator for Vars { type Item = (String, String); }

pub struct VarsOs {}
impl Iterator for VarsOs { type Item = (OsString, OsString); }

pub fn vars() -> Vars {}

pub fn vars_os() -> VarsOs {}

pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> {}

pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> {}

pub enum VarError {
    NotPresent,
    NotUnicode(OsString),
}
impl PartialEq for VarError {}
impl Eq for VarError {}
impl Clone for VarError {}
impl Display for VarError {}
impl Error for VarError {}

pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V) {}

pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K) {}

pub struct SplitPaths<'a> {}
impl<'a> Iterator for SplitPaths<'a> { type Item = PathBuf; }

pub fn split_paths<T: AsRef<OsStr>>(unparsed: &T) -> SplitPaths<'_> {}

pub struct JoinPathsError {}
impl Display for JoinPathsError {}
impl Error for JoinPathsError {}

pub fn join_paths<I: IntoIterator<Item = T>, T: AsRef<OsStr>>(paths: I) -> Result<OsString, JoinPathsError> {}

pub fn home_dir() -> Option<PathBuf> {}

pub fn temp_dir() -> PathBuf {}

pub fn current_exe() -> crate::io::Result<PathBuf> {}

pub struct Args {}
impl Iterator for Args { type Item = String; }
impl ExactSizeIterator for Args {}
impl DoubleEndedIterator for Args {}

pub struct ArgsOs {}
impl Iterator for ArgsOs { type Item = OsString; }
impl ExactSizeIterator for ArgsOs {}
impl DoubleEndedIterator for ArgsOs {}

pub fn args() -> Args {}

pub fn args_os() -> ArgsOs {}
