use crate::ascii::ascii_char::AsciiChar;
use crate::borrow::Cow;
use crate::byte_str::ByteStr;
use crate::collections::TryReserveError;
use crate::error::Error;
use crate::fmt::Write;
use crate::ops::{Add, Deref, Index, RangeBounds};
use crate::rc::Rc;
use crate::slice::SliceIndex;
use crate::str::Utf8Error;
use crate::sync::Arc;

pub struct String {}

impl String {
    pub fn new() -> String {}
    pub fn with_capacity(capacity: usize) -> String {}
    pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {}
    pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str> {}
    pub fn from_utf8_lossy_owned(v: Vec<u8>) -> String {}
    pub fn from_utf16le(v: &[u8]) -> Result<String, FromUtf16Error> {}
    pub fn from_utf16le_lossy(v: &[u8]) -> String {}
    pub fn from_utf16be(v: &[u8]) -> Result<String, FromUtf16Error> {}
    pub fn from_utf16be_lossy(v: &[u8]) -> String {}
    pub fn into_bytes(self) -> Vec<u8> {}
    pub fn as_str(&self) -> &str {}
    pub fn as_mut_str(&mut self) -> &mut str {}
    pub fn push_str(&mut self, string: &str) {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn push(&mut self, ch: char) {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn truncate(&mut self, new_len: usize) {}
    pub fn pop(&mut self) -> Option<char> {}
    pub fn remove(&mut self, idx: usize) -> char {}
    pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F) {}
    pub fn insert(&mut self, idx: usize, ch: char) {}
    pub fn insert_str(&mut self, idx: usize, string: &str) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    #[ctx(takes)]
    pub fn split_off(&mut self, at: usize) -> String {}
    pub fn clear(&mut self) {}
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_> {}
    pub fn into_chars(self) -> IntoChars {}
    pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str) {}
    pub fn into_boxed_str(self) -> Box<str> {}
    pub fn leak(self) -> &mut str {}
}
impl FromIterator<String> for Box<str> {}
impl Clone for String {}
impl FromIterator<char> for String {}
impl FromIterator<&char> for String {}
impl FromIterator<&str> for String {}
impl FromIterator<String> for String {}
impl FromIterator<Box<str>> for String {}
impl FromIterator<Cow<'_, str>> for String {}
impl FromIterator<AsciiChar> for String {}
impl FromIterator<&AsciiChar> for String {}
impl Default for String {}
impl Add<&str> for String {
    type Output = String;
}
impl<I: SliceIndex<str>> Index<I> for String {
    type Output = I::Output;
}
impl Deref for String {
    type Target = str;
}
impl FromIterator<String> for Cow<'_, str> {}
impl Write for String {}

#[ctx(extension)]
pub trait ToString {
    fn to_string(&self) -> String;
}

pub struct FromUtf8Error {}

impl FromUtf8Error {
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn into_utf8_lossy(self) -> String {}
    pub fn into_bytes(self) -> Vec<u8> {}
    pub fn utf8_error(&self) -> Utf8Error {}
}
impl Clone for FromUtf8Error {}
