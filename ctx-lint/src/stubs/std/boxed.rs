use crate::any::Any;
use crate::async_iter::async_iter::AsyncIterator;
use crate::borrow::Cow;
use crate::byte_str::ByteStr;
use crate::error::Error;
use crate::ffi::{CStr, CString};
use crate::future::Future;
use crate::hash::Hasher;
use crate::io::{BufRead, Read, Seek, Write};
use crate::mem::MaybeUninit;
use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Deref};
use crate::ops::coroutine::Coroutine;
use crate::pin::Pin;
use crate::ptr::NonNull;
use crate::random::Rng;
use crate::rc::Rc;
use crate::slice::{Iter, IterMut};
use crate::sync::Arc;
use crate::vec::IntoIter;

#[ctx(transparent)]
pub struct Box<T> {}

impl Box<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Box<T>, Self> {}
}
impl<T> Box<T> {
    pub fn new(x: T) -> Self {}
    pub fn new_zeroed() -> Box<MaybeUninit<T>> {}
    pub fn pin(x: T) -> Pin<Box<T>> {}
    pub fn new_in(x: T, alloc: A) -> Self {}
    pub fn take(boxed: Self) -> (T, Box<MaybeUninit<T>>) {}
    pub fn map<U>(this: Self, f: impl FnOnce(T) -> U) -> Box<U> {}
    pub unsafe fn from_raw(raw: *mut T) -> Self {}
    #[ctx(forgets)]
    pub fn into_raw(b: Self) -> *mut T {}
    pub fn into_non_null(b: Self) -> NonNull<T> {}
    pub fn into_raw_with_allocator(b: Self) -> (*mut T, A) {}
    pub fn into_non_null_with_allocator(b: Self) -> (NonNull<T>, A) {}
    pub fn allocator(b: &Self) -> &A {}
    #[ctx(forgets)]
    pub fn leak(b: Self) -> &mut T {}
    pub fn into_pin(boxed: Self) -> Pin<Self> {}
}
impl<T> Box<[T]> {
    pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]> {}
    pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]> {}
}
impl<T> Box<MaybeUninit<T>> {
    pub fn write(boxed: Self, value: T) -> Box<T> {}
}
impl<I: Iterator> Iterator for Box<I> {
    type Item = I::Item;
}
impl<T> IntoIterator for Box<[T]> {
    type IntoIter = IntoIter<T>;
    type Item = T;
}
impl<T> IntoIterator for &Box<[T]> {
    type IntoIter = Iter<'_, T>;
    type Item = &T;
}
impl<T> IntoIterator for &mut Box<[T]> {
    type IntoIter = IterMut<'_, T>;
    type Item = &mut T;
}
impl<T> FromIterator<T> for Box<[T]> {}
impl FromIterator<char> for Box<str> {}
impl FromIterator<&char> for Box<str> {}
impl FromIterator<&str> for Box<str> {}
impl FromIterator<String> for Box<str> {}
impl FromIterator<Box<str>> for Box<str> {}
impl FromIterator<Cow<'_, str>> for Box<str> {}
impl<T> Default for Box<T> {}
impl<T> Default for Box<[T]> {}
impl Default for Box<str> {}
impl<T> Default for Pin<Box<T>> {}
impl<T> Clone for Box<T> {}
impl<T> Clone for Box<[T]> {}
impl Clone for Box<str> {}
impl<T> AsRef<T> for Box<T> {
    fn as_ref(&self) -> &T {}
}
impl<T> AsMut<T> for Box<T> {
    fn as_mut(&mut self) -> &mut T {}
}
impl<T> Deref for Box<T> {
    type Target = T;
}
impl<F: Future> Future for Box<F> {
    type Output = F::Output;
}
impl Clone for Box<ByteStr> {}
impl Clone for Box<CStr> {}
impl Default for Box<CStr> {}
impl<R: Read> Read for Box<R> {}
impl<W: Write> Write for Box<W> {}
impl<S: Seek> Seek for Box<S> {}
impl<B: BufRead> BufRead for Box<B> {}
impl FromIterator<Box<str>> for String {}
