use crate::any::Any;
use crate::ffi::CStr;
use crate::fmt::Display;
use crate::hash::Hash;
use crate::ops::{Deref, DerefMut};

pub struct Location<'a> {}
impl<'a> Copy for Location<'a> {}
impl<'a> Clone for Location<'a> {}
impl PartialEq for Location<'_> {}
impl Eq for Location<'_> {}
impl Ord for Location<'_> {}
impl PartialOrd for Location<'_> {}
impl Hash for Location<'_> {}
impl<'a> Location<'a> {
    pub fn caller() -> &'static Location<'static> {}
    pub fn file(&self) -> &'a str {}
    pub fn file_as_c_str(&self) -> &'a CStr {}
    pub fn line(&self) -> u32 {}
    pub fn column(&self) -> u32 {}
}
impl Display for Location<'_> {}

pub trait UnwindSafe {}

pub trait RefUnwindSafe {}

#[ctx(transparent)]
pub struct AssertUnwindSafe<T>(pub T);
impl<T> Deref for AssertUnwindSafe<T> { type Target = T; }
impl<T> DerefMut for AssertUnwindSafe<T> {}
impl<R, F: FnOnce() -> R> FnOnce<()> for AssertUnwindSafe<F> { type Output = R; }
impl<T: Default> Default for AssertUnwindSafe<T> {}
impl<F: Future> Future for AssertUnwindSafe<F> { type Output = F::Output; }
impl<T> From<T> for AssertUnwindSafe<T> {}

pub type PanicInfo<'a> = PanicHookInfo<'a>;

pub struct PanicHookInfo<'a> {}
impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send) {}
    pub fn payload_as_str(&self) -> Option<&str> {}
    pub fn location(&self) -> Option<&'static Location<'static>> {}
}
impl Display for PanicHookInfo<'_> {}

pub fn panic_any<M: Any>(msg: M) -> ! {}

pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> crate::thread::Result<R> {}

pub fn resume_unwind(payload: Box<dyn Any + Send>) -> ! {}

pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static>) {}

pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Sync + Send + 'static> {}
