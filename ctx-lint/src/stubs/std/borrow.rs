use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::Display;
use crate::hash::Hash;
use crate::ops::{Add, AddAssign, Deref};
use crate::path::{Path, PathBuf};

pub trait ToOwned {
    type Owned: Borrow<Self>;
    #[ctx(clones)]
    fn to_owned(&self) -> Self::Owned;
    fn clone_into(&self, target: &mut Self::Owned);
}
impl<T: Clone> ToOwned for T { type Owned = T; }

#[ctx(transparent)]
pub enum Cow<'a, B: ToOwned> {
    Borrowed(&'a B),
    Owned(B::Owned),
}
impl<'a, B: ToOwned> Borrow<B> for Cow<'a, B> {}
impl<B: ToOwned> Clone for Cow<'_, B> {}
impl<B: ToOwned> Cow<'_, B> {
    pub fn to_mut(&mut self) -> &mut B::Owned {}
    pub fn into_owned(self) -> B::Owned {}
}
impl<B: ToOwned> Deref for Cow<'_, B> { type Target = B; }
impl<B: Eq + ToOwned> Eq for Cow<'_, B> {}
impl<B: Ord + ToOwned> Ord for Cow<'_, B> {}
impl<'a, 'b, B: PartialEq<C> + ToOwned, C: ToOwned> PartialEq<Cow<'b, C>> for Cow<'a, B> {}
impl<'a, B: PartialOrd + ToOwned> PartialOrd for Cow<'a, B> {}
impl<B: Display + ToOwned<Owned: Display>> Display for Cow<'_, B> {}
impl<B: ToOwned<Owned: Default>> Default for Cow<'_, B> {}
impl<B: Hash + ToOwned> Hash for Cow<'_, B> {}
impl<T: ToOwned> AsRef<T> for Cow<'_, T> {}
impl<'a> Add<&'a str> for Cow<'a, str> { type Output = Cow<'a, str>; }
impl<'a> Add for Cow<'a, str> { type Output = Cow<'a, str>; }
impl<'a> AddAssign<&'a str> for Cow<'a, str> {}
impl<'a> AddAssign for Cow<'a, str> {}
impl<'a> From<CString> for Cow<'a, CStr> {}
impl<'a> From<&'a CStr> for Cow<'a, CStr> {}
impl<'a> From<&'a CString> for Cow<'a, CStr> {}
impl<'a> From<&'a str> for Cow<'a, str> {}
impl<'a> From<String> for Cow<'a, str> {}
impl<'a> From<&'a String> for Cow<'a, str> {}
impl<'a> FromIterator<char> for Cow<'a, str> {}
impl<'a, 'b> FromIterator<&'b str> for Cow<'a, str> {}
impl<'a> FromIterator<String> for Cow<'a, str> {}
impl<'a, T: Clone> From<&'a [T]> for Cow<'a, [T]> {}
impl<'a, T: Clone, const N: usize> From<&'a [T; N]> for Cow<'a, [T]> {}
impl<'a, T: Clone> From<Vec<T>> for Cow<'a, [T]> {}
impl<'a, T: Clone> From<&'a Vec<T>> for Cow<'a, [T]> {}
impl<'a, T: Clone> FromIterator<T> for Cow<'a, [T]> {}
impl<'a> From<OsString> for Cow<'a, OsStr> {}
impl<'a> From<&'a OsStr> for Cow<'a, OsStr> {}
impl<'a> From<&'a OsString> for Cow<'a, OsStr> {}
impl<'a> From<&'a Path> for Cow<'a, Path> {}
impl<'a> From<PathBuf> for Cow<'a, Path> {}
impl<'a> From<&'a PathBuf> for Cow<'a, Path> {}
impl AsRef<Path> for Cow<'_, OsStr> {}

pub trait Borrow<Borrowed> {
    fn borrow(&self) -> &Borrowed;
}
impl<T> Borrow<T> for T {}
impl<T> Borrow<T> for &T {}
impl<T> Borrow<T> for &mut T {}

pub trait BorrowMut<Borrowed>: Borrow<Borrowed> {
    fn borrow_mut(&mut self) -> &mut Borrowed;
}
impl<T> BorrowMut<T> for T {}
impl<T> BorrowMut<T> for &mut T {}
