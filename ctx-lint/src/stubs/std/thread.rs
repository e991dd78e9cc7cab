use crate::any::Any;
use crate::cell::{Cell, RefCell};
use crate::{io, result};
use crate::num::NonZero;
use crate::os::windows::io::OwnedHandle;
use crate::time::Duration;

pub struct Builder {}

impl Builder {
    pub fn new() -> Builder {}
    pub fn name(self, name: String) -> Builder {}
    pub fn stack_size(self, size: usize) -> Builder {}
    #[ctx(spawns = "thread")]
    pub fn spawn<F: FnOnce() -> T, T>(self, f: F) -> io::Result<JoinHandle<T>> {}
    #[ctx(spawns = "scoped")]
    #[ctx(spawned = "1")]
    pub fn spawn_scoped<F: FnOnce() -> T, T>(self, scope: &Scope<'_, '_>, f: F) -> io::Result<ScopedJoinHandle<'_, T>> {}
}

pub fn current() -> Thread {}

pub fn available_parallelism() -> io::Result<NonZero<usize>> {}

#[ctx(blocks = "parks the thread: use an async notification")]
#[ctx(context_twin = "wait_timeout")]
pub fn park_timeout(dur: Duration) {}

#[ctx(blocks = "puts the thread to sleep: use the runtime's `sleep`")]
#[ctx(sleeps_blocking)]
pub fn sleep(dur: Duration) {}

pub fn panicking() -> bool {}

#[ctx(blocks = "parks the thread: use an async notification")]
pub fn park() {}

#[ctx(spawns = "thread")]
pub fn spawn<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> {}

pub fn yield_now() {}

pub struct ThreadId {}

impl Clone for ThreadId {}
impl Copy for ThreadId {}

#[ctx(join_handle)]
pub struct JoinHandle<T> {}

impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread {}
    #[ctx(joins)]
    #[ctx(blocks = "waits for the thread: use `spawn_blocking` and await it")]
    pub fn join(self) -> Result<T> {}
    pub fn is_finished(&self) -> bool {}
}

pub struct AccessError;

impl Clone for AccessError {}
impl Copy for AccessError {}

#[ctx(container)]
pub struct LocalKey<T> {}

impl<T> LocalKey<T> {
    pub fn with<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {}
    pub fn try_with<F: FnOnce(&T) -> R, R>(&self, f: F) -> result::Result<R, AccessError> {}
}
impl<T> LocalKey<Cell<T>> {
    pub fn set(&self, value: T) {}
    pub fn get(&self) -> T {}
    pub fn take(&self) -> T {}
    pub fn replace(&self, value: T) -> T {}
    pub fn update(&self, f: impl FnOnce(T) -> T) {}
}
impl<T> LocalKey<RefCell<T>> {
    pub fn with_borrow<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {}
    pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&self, f: F) -> R {}
}

pub struct Scope<'scope, 'env> {}

impl Scope<'_, '_> {
    #[ctx(spawns = "scoped")]
    pub fn spawn<F: FnOnce() -> T, T>(&self, f: F) -> ScopedJoinHandle<'_, T> {}
}

#[ctx(join_handle)]
pub struct ScopedJoinHandle<'scope, T> {}

impl<T> ScopedJoinHandle<'_, T> {
    pub fn thread(&self) -> &Thread {}
    #[ctx(joins)]
    #[ctx(blocks = "waits for the thread: use `spawn_blocking` and await it")]
    pub fn join(self) -> Result<T> {}
    pub fn is_finished(&self) -> bool {}
}

#[ctx(context_twin = "thread_scope")]
pub fn scope<F: FnOnce(&Scope<'_, '_>) -> T, T>(f: F) -> T {}

pub struct Thread {}

impl Thread {
    pub fn unpark(&self) {}
    pub fn id(&self) -> ThreadId {}
    pub fn name(&self) -> Option<&str> {}
}
impl Clone for Thread {}

pub type Result<T> = result::Result<T, Box<dyn Any>>;
