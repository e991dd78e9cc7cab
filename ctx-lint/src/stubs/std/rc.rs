use crate::any::Any;
use crate::byte_str::ByteStr;
use crate::ffi::CStr;
use crate::mem::MaybeUninit;
use crate::ops::Deref;
use crate::pin::Pin;
use crate::task::RawWaker;
use crate::task::wake::LocalWaker;

#[ctx(transparent)]
#[ctx(one_thread)]
#[ctx(shared)]
pub struct Rc<T> {}

impl<T> Rc<T> {
    pub fn new(value: T) -> Rc<T> {}
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T> {}
    pub fn new_zeroed() -> Rc<MaybeUninit<T>> {}
    pub fn pin(value: T) -> Pin<Rc<T>> {}
    pub fn try_unwrap(this: Self) -> Result<T, Self> {}
    pub fn into_inner(this: Self) -> Option<T> {}
    pub fn map<U>(this: Self, f: impl FnOnce(&T) -> U) -> Rc<U> {}
    pub unsafe fn from_raw(ptr: *const T) -> Self {}
    #[ctx(forgets)]
    pub fn into_raw(this: Self) -> *const T {}
    pub fn downgrade(this: &Self) -> Weak<T> {}
    pub fn weak_count(this: &Self) -> usize {}
    pub fn strong_count(this: &Self) -> usize {}
    pub fn is_unique(this: &Self) -> bool {}
    pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
    pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
    pub fn make_mut(this: &mut Self) -> &mut T {}
    pub fn unwrap_or_clone(this: Self) -> T {}
}
impl<T> Rc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Rc<[MaybeUninit<T>]> {}
    pub fn new_zeroed_slice(len: usize) -> Rc<[MaybeUninit<T>]> {}
}
impl Rc<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Rc<T>, Self> {}
}
impl<T> AsRef<T> for Rc<T> {
    fn as_ref(&self) -> &T {}
}
impl<T> Deref for Rc<T> {
    type Target = T;
}
impl<T> Clone for Rc<T> {}
impl<T> Default for Rc<T> {}
impl Default for Rc<str> {}
impl<T> Default for Rc<[T]> {}
impl<T> Default for Pin<Rc<T>> {}
impl<T> FromIterator<T> for Rc<[T]> {}
impl Default for Rc<CStr> {}

#[ctx(transparent)]
pub struct Weak<T> {}

impl<T> Weak<T> {
    pub fn new() -> Weak<T> {}
    pub unsafe fn from_raw(ptr: *const T) -> Self {}
    pub fn into_raw(self) -> *const T {}
    pub fn upgrade(&self) -> Option<Rc<T>> {}
    pub fn strong_count(&self) -> usize {}
    pub fn weak_count(&self) -> usize {}
    pub fn ptr_eq(&self, other: &Self) -> bool {}
}
impl<T> Clone for Weak<T> {}
impl<T> Default for Weak<T> {}
