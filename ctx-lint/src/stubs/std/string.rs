use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::collections::TryReserveError;
use crate::error::Error;
use crate::ffi::{CString, IntoStringError, OsStr};
use crate::fmt::{Display, Write};
use crate::hash::Hash;
use crate::net::{SocketAddr, ToSocketAddrs};
use crate::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::path::Path;
use crate::slice::SliceIndex;
use crate::str::{FromStr, Utf8Error};
use crate::vec::IntoIter;

#[ctx(destructor = "own")]
#[ctx(in_memory = "buffer")]
pub struct String {}
impl TryFrom<CString> for String { type Error = IntoStringError; }
impl Borrow<str> for String {}
impl BorrowMut<str> for String {}
impl PartialEq for String {}
impl PartialOrd for String {}
impl Eq for String {}
impl Ord for String {}
impl String {
    #[ctx(makes_empty)]
    pub fn new() -> String {}
    #[ctx(makes_empty)]
    pub fn with_capacity(capacity: usize) -> String {}
    pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {}
    pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str> {}
    pub fn from_utf8_lossy_owned(v: Vec<u8>) -> String {}
    pub fn from_utf16(v: &[u16]) -> Result<String, FromUtf16Error> {}
    pub fn from_utf16_lossy(v: &[u16]) -> String {}
    pub fn from_utf16le(v: &[u8]) -> Result<String, FromUtf16Error> {}
    pub fn from_utf16le_lossy(v: &[u8]) -> String {}
    pub fn from_utf16be(v: &[u8]) -> Result<String, FromUtf16Error> {}
    pub fn from_utf16be_lossy(v: &[u8]) -> String {}
    pub fn into_raw_parts(self) -> (*mut u8, usize, usize) {}
    pub unsafe fn from_raw_parts(buf: *mut u8, length: usize, capacity: usize) -> String {}
    pub unsafe fn from_utf8_unchecked(bytes: Vec<u8>) -> String {}
    pub fn into_bytes(self) -> Vec<u8> {}
    pub fn as_str(&self) -> &str {}
    pub fn as_mut_str(&mut self) -> &mut str {}
    #[ctx(adds_to)]
    pub fn push_str(&mut self, string: &str) {}
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    #[ctx(adds_to)]
    pub fn push(&mut self, ch: char) {}
    pub fn as_bytes(&self) -> &[u8] {}
    #[ctx(empties = "after")]
    pub fn truncate(&mut self, new_len: usize) {}
    #[ctx(gives_element)]
    pub fn pop(&mut self) -> Option<char> {}
    pub fn remove(&mut self, idx: usize) -> char {}
    pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F) {}
    pub fn insert(&mut self, idx: usize, ch: char) {}
    pub fn insert_str(&mut self, idx: usize, string: &str) {}
    pub unsafe fn as_mut_vec(&mut self) -> &mut Vec<u8> {}
    pub fn len(&self) -> usize {}
    #[ctx(asks_empty)]
    pub fn is_empty(&self) -> bool {}
    #[ctx(takes)]
    pub fn split_off(&mut self, at: usize) -> String {}
    #[ctx(empties)]
    pub fn clear(&mut self) {}
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_> {}
    pub fn into_chars(self) -> IntoChars {}
    pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str) {}
    pub fn into_boxed_str(self) -> Box<str> {}
    pub fn leak<'a>(self) -> &'a mut str {}
}
impl Clone for String {}
impl FromIterator<char> for String {}
impl<'a> FromIterator<&'a char> for String {}
impl<'a> FromIterator<&'a str> for String {}
impl FromIterator<String> for String {}
impl FromIterator<Box<str>> for String {}
impl<'a> FromIterator<Cow<'a, str>> for String {}
impl Extend<char> for String {}
impl<'a> Extend<&'a char> for String {}
impl<'a> Extend<&'a str> for String {}
impl Extend<Box<str>> for String {}
impl Extend<String> for String {}
impl<'a> Extend<Cow<'a, str>> for String {}
impl Default for String {}
impl Display for String {}
impl Hash for String {}
impl Add<&str> for String { type Output = String; }
impl AddAssign<&str> for String {}
impl<I: SliceIndex<str>> Index<I> for String { type Output = <I as SliceIndex<str>>::Output; }
impl<I: SliceIndex<str>> IndexMut<I> for String {}
impl Deref for String { type Target = str; }
impl DerefMut for String {}
impl FromStr for String { type Err = !; }
impl AsRef<str> for String {}
impl AsMut<str> for String {}
impl AsRef<[u8]> for String {}
impl From<&str> for String {}
impl From<&mut str> for String {}
impl From<&String> for String {}
impl From<Box<str>> for String {}
impl<'a> From<Cow<'a, str>> for String {}
impl TryFrom<Vec<u8>> for String { type Error = FromUtf8Error; }
impl Write for String {}
impl From<char> for String {}
impl AsRef<OsStr> for String {}
impl ToSocketAddrs for String { type Iter = IntoIter<SocketAddr>; }
impl AsRef<Path> for String {}

pub struct FromUtf8Error {}
impl Clone for FromUtf8Error {}
impl PartialEq for FromUtf8Error {}
impl Eq for FromUtf8Error {}
impl FromUtf8Error {
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn into_utf8_lossy(self) -> String {}
    pub fn into_bytes(self) -> Vec<u8> {}
    pub fn utf8_error(&self) -> Utf8Error {}
}
impl Display for FromUtf8Error {}
impl Error for FromUtf8Error {}

pub struct FromUtf16Error {}

pub type ParseError = !;

#[ctx(becomes_text)]
#[ctx(extension)]
pub trait ToString {
    fn to_string(&self) -> String;
}
impl<T: Display> ToString for T {}

pub struct IntoChars {}
impl Clone for IntoChars {}
impl IntoChars {
    pub fn as_str(&self) -> &str {}
    pub fn into_string(self) -> String {}
}
impl Iterator for IntoChars { type Item = char; }
impl DoubleEndedIterator for IntoChars {}

#[ctx(destructor = "own")]
pub struct Drain<'a> {}
impl<'a> Drain<'a> {
    pub fn as_str(&self) -> &str {}
}
impl<'a> AsRef<str> for Drain<'a> {}
impl<'a> AsRef<[u8]> for Drain<'a> {}
impl Iterator for Drain<'_> { type Item = char; }
impl DoubleEndedIterator for Drain<'_> {}
