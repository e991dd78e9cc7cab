use crate::sync::Arc;

macro_rules! ready { () => {} }

pub trait Wake {
    fn wake(self: Arc<Self>);
    fn wake_by_ref(self: &Arc<Self>);
}

#[ctx(container)]
pub enum Poll<T> {
    Ready(T),
    Pending,
}

impl<T> Poll<T> {
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> {}
    pub fn is_ready(&self) -> bool {}
    pub fn is_pending(&self) -> bool {}
}
impl<T, E> Poll<Result<T, E>> {
    pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> {}
    pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> {}
}
impl<T> Copy for Poll<T> {}
impl<T> Clone for Poll<T> {}

pub struct Context<'a> {}

impl Context<'_> {
    pub fn from_waker(waker: &Waker) -> Self {}
    pub fn waker(&self) -> &Waker {}
}

pub struct RawWaker {}

impl RawWaker {
    pub fn new(data: *const (), vtable: &RawWakerVTable) -> RawWaker {}
}

pub struct RawWakerVTable {}

impl RawWakerVTable {
    pub fn new(clone: fn(*const ()) -> RawWaker, wake: fn(*const ()), wake_by_ref: fn(*const ()), drop: fn(*const ())) -> Self {}
}
impl Copy for RawWakerVTable {}
impl Clone for RawWakerVTable {}

pub struct Waker {}

impl Waker {
    pub fn wake(self) {}
    pub fn wake_by_ref(&self) {}
    pub fn will_wake(&self, other: &Waker) -> bool {}
    pub unsafe fn from_raw(waker: RawWaker) -> Waker {}
    pub fn noop() -> &Waker {}
    pub fn data(&self) -> *const () {}
    pub fn vtable(&self) -> &RawWakerVTable {}
}
impl Clone for Waker {}
