use crate::ascii::ascii_char::AsciiChar;
use crate::byte_str::ByteStr;
use crate::error::Error;
use crate::ffi::{CStr, CString};
use crate::ops::{Add, Deref};
use crate::rc::Rc;
use crate::sync::Arc;

pub trait ToOwned {
    type Owned: Borrow<Self>;
    fn to_owned(&self) -> Self::Owned;
    fn clone_into(&self, target: &mut Self::Owned);
}

pub trait Borrow<Borrowed> {
    fn borrow(&self) -> &Borrowed;
}

pub trait BorrowMut<Borrowed>: Borrow<Borrowed> {
    fn borrow_mut(&mut self) -> &mut Borrowed;
}

#[ctx(transparent)]
pub enum Cow<'a, B: ToOwned> {
    Borrowed(&B),
    Owned(B::Owned),
}

impl<B: ToOwned> Cow<'_, B> {
    pub fn to_mut(&mut self) -> &mut B::Owned {}
    pub fn into_owned(self) -> B::Owned {}
}
impl<B: ToOwned> Clone for Cow<'_, B> {}
impl<B: ToOwned> Deref for Cow<'_, B> {
    type Target = B;
}
impl<B: ToOwned> Default for Cow<'_, B> {}
impl Add<&str> for Cow<'_, str> {
    type Output = Cow<'_, str>;
}
impl Add for Cow<'_, str> {
    type Output = Cow<'_, str>;
}
impl FromIterator<Cow<'_, str>> for Box<str> {}
impl FromIterator<Cow<'_, str>> for String {}
impl FromIterator<char> for Cow<'_, str> {}
impl FromIterator<&str> for Cow<'_, str> {}
impl FromIterator<String> for Cow<'_, str> {}
impl FromIterator<AsciiChar> for Cow<'_, str> {}
impl<T> FromIterator<T> for Cow<'_, [T]> {}
