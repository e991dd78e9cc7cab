use crate::any::Any;
use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::error::Error;
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::Display;
use crate::hash::{Hash, Hasher};
use crate::io::{BufRead, Read, Seek, Write};
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut};
use crate::os::fd::{AsFd, AsRawFd};
use crate::path::{Path, PathBuf};
use crate::pin::Pin;
use crate::ptr::NonNull;
use crate::slice::{Iter, IterMut};
use crate::vec::IntoIter;

#[ctx(transparent)]
#[ctx(destructor = "own")]
pub struct Box<T> {}
impl<T> Box<T> {
    pub fn new(x: T) -> Self {}
    pub fn new_uninit() -> Box<MaybeUninit<T>> {}
    pub fn new_zeroed() -> Box<MaybeUninit<T>> {}
    #[ctx(same_output)]
    pub fn pin(x: T) -> Pin<Box<T>> {}
    pub fn take(boxed: Self) -> (T, Box<MaybeUninit<T>>) {}
    pub fn map<U>(this: Self, f: impl FnOnce(T) -> U) -> Box<U> {}
    pub unsafe fn from_raw(raw: *mut T) -> Self {}
    pub unsafe fn from_non_null(ptr: NonNull<T>) -> Self {}
    #[ctx(forgets)]
    pub fn into_raw(b: Self) -> *mut T {}
    pub fn into_non_null(b: Self) -> NonNull<T> {}
    pub fn as_mut_ptr(b: &mut Self) -> *mut T {}
    pub fn as_ptr(b: &Self) -> *const T {}
    #[ctx(forgets)]
    pub fn leak<'a>(b: Self) -> &'a mut T {}
    pub fn into_pin(boxed: Self) -> Pin<Self> {}
}
impl<T> Box<[T]> {
    pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]> {}
    pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]> {}
}
impl<T> Box<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Box<T> {}
    pub fn write(boxed: Self, value: T) -> Box<T> {}
}
impl<T> Box<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Box<[T]> {}
}
impl<T: Default> Default for Box<T> {}
impl<T> Default for Box<[T]> {}
impl Default for Box<str> {}
impl<T: Clone> Clone for Box<T> {}
impl<T: Clone> Clone for Box<[T]> {}
impl Clone for Box<str> {}
impl<T: PartialEq> PartialEq for Box<T> {}
impl<T: PartialOrd> PartialOrd for Box<T> {}
impl<T: Ord> Ord for Box<T> {}
impl<T: Eq> Eq for Box<T> {}
impl<T: Hash> Hash for Box<T> {}
impl<T: Hasher> Hasher for Box<T> {}
impl<T: Display> Display for Box<T> {}
impl<T> Deref for Box<T> { type Target = T; }
impl<T> DerefMut for Box<T> {}
impl<Args, F: FnOnce<Args>> FnOnce<Args> for Box<F> { type Output = <F as FnOnce<Args>>::Output; }
impl<Args, F: FnMut<Args>> FnMut<Args> for Box<F> {}
impl<Args, F: Fn<Args>> Fn<Args> for Box<F> {}
impl<Args, F: AsyncFnOnce<Args>> AsyncFnOnce<Args> for Box<F> {
    type Output = <F as AsyncFnOnce<Args>>::Output;
    type CallOnceFuture = <F as AsyncFnOnce<Args>>::CallOnceFuture;
}
impl<Args, F: AsyncFnMut<Args>> AsyncFnMut<Args> for Box<F> {
    type CallRefFuture<'a> = <F as AsyncFnMut<Args>>::CallRefFuture<'a>;
}
impl<Args, F: AsyncFn<Args>> AsyncFn<Args> for Box<F> {}
impl<T> Borrow<T> for Box<T> {}
impl<T> BorrowMut<T> for Box<T> {}
impl<T> AsRef<T> for Box<T> {
    fn as_ref(&self) -> &T {}
}
impl<T> AsMut<T> for Box<T> {
    fn as_mut(&mut self) -> &mut T {}
}
impl<F: Future> Future for Box<F> { type Output = F::Output; }
impl<E: Error> Error for Box<E> {}
impl<T> From<T> for Box<T> {}
impl<T: Clone> From<&[T]> for Box<[T]> {}
impl<T: Clone> From<&mut [T]> for Box<[T]> {}
impl<T: Clone> From<Cow<'_, [T]>> for Box<[T]> {}
impl From<&str> for Box<str> {}
impl From<&mut str> for Box<str> {}
impl From<Cow<'_, str>> for Box<str> {}
impl From<Box<str>> for Box<[u8]> {}
impl<T, const N: usize> From<[T; N]> for Box<[T]> {}
impl<T, const N: usize> TryFrom<Box<[T]>> for Box<[T; N]> { type Error = Box<[T]>; }
impl<T, const N: usize> TryFrom<Vec<T>> for Box<[T; N]> { type Error = Vec<T>; }
impl Box<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self> {}
}
impl Box<dyn Any + Send> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self> {}
}
impl Box<dyn Any + Send + Sync> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self> {}
}
impl<'a, E: Error> From<E> for Box<dyn Error + 'a> {}
impl<'a, E: Error> From<E> for Box<dyn Error + Send + Sync + 'a> {}
impl<'a> From<String> for Box<dyn Error + Send + Sync + 'a> {}
impl<'a> From<String> for Box<dyn Error + 'a> {}
impl<'a> From<&str> for Box<dyn Error + Send + Sync + 'a> {}
impl<'a> From<&str> for Box<dyn Error + 'a> {}
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + Send + Sync + 'a> {}
impl<'a, 'b> From<Cow<'b, str>> for Box<dyn Error + 'a> {}
impl<I: Iterator> Iterator for Box<I> { type Item = I::Item; }
impl<I: DoubleEndedIterator> DoubleEndedIterator for Box<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Box<I> {}
impl<T> IntoIterator for Box<[T]> {
    type IntoIter = IntoIter<T>;
    type Item = T;
}
impl<'a, T> IntoIterator for &'a Box<[T]> {
    type IntoIter = Iter<'a, T>;
    type Item = &'a T;
}
impl<'a, T> IntoIterator for &'a mut Box<[T]> {
    type IntoIter = IterMut<'a, T>;
    type Item = &'a mut T;
}
impl<T> FromIterator<T> for Box<[T]> {}
impl FromIterator<char> for Box<str> {}
impl<'a> FromIterator<&'a char> for Box<str> {}
impl<'a> FromIterator<&'a str> for Box<str> {}
impl FromIterator<String> for Box<str> {}
impl FromIterator<Box<str>> for Box<str> {}
impl<'a> FromIterator<Cow<'a, str>> for Box<str> {}
impl<'a, T, const N: usize> IntoIterator for &'a Box<[T; N]> {
    type IntoIter = Iter<'a, T>;
    type Item = &'a T;
}
impl<'a, T, const N: usize> IntoIterator for &'a mut Box<[T; N]> {
    type IntoIter = IterMut<'a, T>;
    type Item = &'a mut T;
}
impl<T, const N: usize> IntoIterator for Box<[T; N]> {
    type IntoIter = BoxedArrayIntoIter<T, N>;
    type Item = T;
}
impl From<&CStr> for Box<CStr> {}
impl From<&mut CStr> for Box<CStr> {}
impl From<Cow<'_, CStr>> for Box<CStr> {}
impl Clone for Box<CStr> {}
impl From<CString> for Box<CStr> {}
impl Default for Box<CStr> {}
impl<R: Read> Read for Box<R> {}
impl<W: Write> Write for Box<W> {}
impl<S: Seek> Seek for Box<S> {}
impl<B: BufRead> BufRead for Box<B> {}
impl From<String> for Box<str> {}
impl<T> From<Vec<T>> for Box<[T]> {}
impl From<&OsStr> for Box<OsStr> {}
impl From<&mut OsStr> for Box<OsStr> {}
impl From<Cow<'_, OsStr>> for Box<OsStr> {}
impl From<OsString> for Box<OsStr> {}
impl Clone for Box<OsStr> {}
impl Default for Box<OsStr> {}
impl<T: AsFd> AsFd for Box<T> {}
impl<T: AsRawFd> AsRawFd for Box<T> {}
impl From<&Path> for Box<Path> {}
impl From<&mut Path> for Box<Path> {}
impl From<Cow<'_, Path>> for Box<Path> {}
impl From<PathBuf> for Box<Path> {}
impl Clone for Box<Path> {}

pub struct BoxedArrayIntoIter<T, const N: usize> {}
impl<T, const N: usize> BoxedArrayIntoIter<T, N> {
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
}
impl<T, const N: usize> Iterator for BoxedArrayIntoIter<T, N> { type Item = T; }
impl<T, const N: usize> DoubleEndedIterator for BoxedArrayIntoIter<T, N> {}
impl<T, const N: usize> ExactSizeIterator for BoxedArrayIntoIter<T, N> {}
impl<T: Clone, const N: usize> Clone for BoxedArrayIntoIter<T, N> {}
