use crate::borrow::{Borrow, Cow};
use crate::collections::TryReserveError;
use crate::ffi::c_str::Display;
use crate::ffi::os_str;
use crate::fmt::Write;
use crate::ops::{Deref, Index, RangeFrom, RangeFull};
use crate::path::{Component, Components, Iter, Path, PathBuf};
use crate::range;
use crate::rc::Rc;
use crate::str::Utf8Error;
use crate::sync::Arc;

pub struct CString {}

impl CString {
    pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> {}
    pub unsafe fn from_raw(ptr: *mut c_char) -> CString {}
    pub fn into_raw(self) -> *mut c_char {}
    pub fn into_string(self) -> Result<String, IntoStringError> {}
    pub fn into_bytes(self) -> Vec<u8> {}
    pub fn into_bytes_with_nul(self) -> Vec<u8> {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn as_bytes_with_nul(&self) -> &[u8] {}
    pub fn as_c_str(&self) -> &CStr {}
    pub fn into_boxed_c_str(self) -> Box<CStr> {}
    pub fn from_vec_with_nul(v: Vec<u8>) -> Result<Self, FromVecWithNulError> {}
}
impl Clone for CString {}
impl Deref for CString {
    type Target = CStr;
}
impl Default for CString {}
impl Index<RangeFull> for CString {
    type Output = CStr;
}

pub struct CStr {}

impl CStr {
    pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError> {}
    pub fn count_bytes(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn to_bytes(&self) -> &[u8] {}
    pub fn to_bytes_with_nul(&self) -> &[u8] {}
    pub fn to_str(&self) -> Result<&str, Utf8Error> {}
    pub fn display(&self) -> Display<'_> {}
}
impl Default for &CStr {}
impl Index<RangeFrom<usize>> for CStr {
    type Output = CStr;
}
impl Index<range::RangeFrom<usize>> for CStr {
    type Output = CStr;
}

pub struct OsString {}

impl OsString {
    pub fn new() -> OsString {}
    pub fn as_os_str(&self) -> &OsStr {}
    pub fn into_encoded_bytes(self) -> Vec<u8> {}
    pub fn into_string(self) -> Result<String, OsString> {}
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T) {}
    pub fn with_capacity(capacity: usize) -> OsString {}
    pub fn clear(&mut self) {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn into_boxed_os_str(self) -> Box<OsStr> {}
    pub fn leak(self) -> &mut OsStr {}
}
impl Index<RangeFull> for OsString {
    type Output = OsStr;
}
impl Deref for OsString {
    type Target = OsStr;
}
impl Default for OsString {}
impl Clone for OsString {}
impl Write for OsString {}
impl FromIterator<OsString> for OsString {}
impl FromIterator<&OsStr> for OsString {}
impl FromIterator<Cow<'_, OsStr>> for OsString {}

pub struct OsStr {}

impl OsStr {
    pub fn new<S: AsRef<OsStr>>(s: &S) -> &OsStr {}
    pub fn to_str(&self) -> Option<&str> {}
    pub fn to_string_lossy(&self) -> Cow<'_, str> {}
    pub fn to_os_string(&self) -> OsString {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn into_os_string(self: Box<Self>) -> OsString {}
    pub fn as_encoded_bytes(&self) -> &[u8] {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn to_ascii_lowercase(&self) -> OsString {}
    pub fn to_ascii_uppercase(&self) -> OsString {}
    pub fn is_ascii(&self) -> bool {}
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool {}
    pub fn display(&self) -> os_str::Display<'_> {}
}
impl Clone for Box<OsStr> {}
impl Default for Box<OsStr> {}
impl Default for &OsStr {}
impl FromIterator<&OsStr> for OsString {}
