use crate::any::Any;
use crate::borrow::{Borrow, Cow};
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::Display;
use crate::hash::Hash;
use crate::mem::MaybeUninit;
use crate::ops::Deref;
use crate::os::fd::{AsFd, AsRawFd};
use crate::path::{Path, PathBuf};
use crate::pin::Pin;

#[ctx(transparent)]
#[ctx(one_thread)]
#[ctx(shared)]
#[ctx(destructor = "own")]
pub struct Rc<T> {}
impl From<CString> for Rc<CStr> {}
impl From<&CStr> for Rc<CStr> {}
impl From<&mut CStr> for Rc<CStr> {}
impl Default for Rc<CStr> {}
impl<T> Rc<T> {
    pub fn new(value: T) -> Rc<T> {}
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T> {}
    pub fn new_uninit() -> Rc<MaybeUninit<T>> {}
    pub fn new_zeroed() -> Rc<MaybeUninit<T>> {}
    pub fn pin(value: T) -> Pin<Rc<T>> {}
    pub fn try_unwrap(this: Self) -> Result<T, Self> {}
    pub fn into_inner(this: Self) -> Option<T> {}
    pub fn map<U>(this: Self, f: impl FnOnce(&T) -> U) -> Rc<U> {}
    pub unsafe fn from_raw(ptr: *const T) -> Self {}
    #[ctx(forgets)]
    pub fn into_raw(this: Self) -> *const T {}
    pub unsafe fn increment_strong_count(ptr: *const T) {}
    pub unsafe fn decrement_strong_count(ptr: *const T) {}
    pub fn as_ptr(this: &Self) -> *const T {}
    pub fn downgrade(this: &Self) -> Weak<T> {}
    pub fn weak_count(this: &Self) -> usize {}
    #[ctx(asks_others)]
    pub fn strong_count(this: &Self) -> usize {}
    pub fn is_unique(this: &Self) -> bool {}
    pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
    pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
    pub fn make_mut(this: &mut Self) -> &mut T {}
}
impl<T> Rc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Rc<[MaybeUninit<T>]> {}
    pub fn new_zeroed_slice(len: usize) -> Rc<[MaybeUninit<T>]> {}
}
impl<T> Rc<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Rc<T> {}
}
impl<T> Rc<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Rc<[T]> {}
}
impl<T: Clone> Rc<T> {
    pub fn unwrap_or_clone(this: Self) -> T {}
}
impl Rc<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Rc<T>, Self> {}
}
impl<T> Deref for Rc<T> { type Target = T; }
impl<T> Clone for Rc<T> {}
impl<T: Default> Default for Rc<T> {}
impl Default for Rc<str> {}
impl<T> Default for Rc<[T]> {}
impl<T: PartialEq> PartialEq for Rc<T> {}
impl<T: Eq> Eq for Rc<T> {}
impl<T: PartialOrd> PartialOrd for Rc<T> {}
impl<T: Ord> Ord for Rc<T> {}
impl<T: Hash> Hash for Rc<T> {}
impl<T: Display> Display for Rc<T> {}
impl<T> From<T> for Rc<T> {}
impl<T, const N: usize> From<[T; N]> for Rc<[T]> {}
impl<T: Clone> From<&[T]> for Rc<[T]> {}
impl<T: Clone> From<&mut [T]> for Rc<[T]> {}
impl From<&str> for Rc<str> {}
impl From<&mut str> for Rc<str> {}
impl From<String> for Rc<str> {}
impl<T> From<Box<T>> for Rc<T> {}
impl<T> From<Vec<T>> for Rc<[T]> {}
impl<'a, B: ToOwned> From<Cow<'a, B>> for Rc<B> where Rc<B>: From<&'a B> + From<B::Owned> {}
impl From<Rc<str>> for Rc<[u8]> {}
impl<T, const N: usize> TryFrom<Rc<[T]>> for Rc<[T; N]> { type Error = Rc<[T]>; }
impl<T> FromIterator<T> for Rc<[T]> {}
impl<T> Borrow<T> for Rc<T> {}
impl<T> AsRef<T> for Rc<T> {
    fn as_ref(&self) -> &T {}
}
impl From<OsString> for Rc<OsStr> {}
impl From<&OsStr> for Rc<OsStr> {}
impl From<&mut OsStr> for Rc<OsStr> {}
impl<T: AsFd> AsFd for Rc<T> {}
impl<T: AsRawFd> AsRawFd for Rc<T> {}
impl From<PathBuf> for Rc<Path> {}
impl From<&Path> for Rc<Path> {}
impl From<&mut Path> for Rc<Path> {}

#[ctx(transparent)]
#[ctx(weak)]
#[ctx(destructor = "own")]
#[ctx(weak)]
pub struct Weak<T> {}
impl<T> Weak<T> {
    pub fn new() -> Weak<T> {}
    pub unsafe fn from_raw(ptr: *const T) -> Self {}
    pub fn into_raw(self) -> *const T {}
    pub fn as_ptr(&self) -> *const T {}
    #[ctx(asks_others)]
    pub fn upgrade(&self) -> Option<Rc<T>> {}
    #[ctx(asks_others)]
    pub fn strong_count(&self) -> usize {}
    pub fn weak_count(&self) -> usize {}
    pub fn ptr_eq(&self, other: &Self) -> bool {}
}
impl<T> Clone for Weak<T> {}
impl<T> Default for Weak<T> {}
