use crate::any::Any;
use crate::cell::{Cell, RefCell};
use crate::error::Error;
use crate::fmt::Display;
use crate::hash::Hash;
use crate::num::NonZero;
use crate::time::Duration;

pub struct Builder {}
impl Builder {
    pub fn new() -> Builder {}
    pub fn name(self, name: String) -> Builder {}
    pub fn stack_size(self, size: usize) -> Builder {}
    #[ctx(spawns = "thread")]
    pub fn spawn<F: FnOnce() -> T, T>(self, f: F) -> crate::io::Result<JoinHandle<T>> {}
    pub unsafe fn spawn_unchecked<F: FnOnce() -> T, T>(self, f: F) -> crate::io::Result<JoinHandle<T>> {}
    #[ctx(spawns = "scoped")]
    #[ctx(spawned = "1")]
    pub fn spawn_scoped<'scope, 'env, F: FnOnce() -> T, T>(self, scope: &'scope Scope<'scope, 'env>, f: F) -> crate::io::Result<ScopedJoinHandle<'scope, T>> {}
}

pub fn current() -> Thread {}

#[ctx(spawns = "thread")]
pub fn spawn<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> {}

pub fn yield_now() {}

pub fn panicking() -> bool {}

pub fn sleep_ms(ms: u32) {}

#[ctx(blocks = "puts the thread to sleep: use the runtime's `sleep`")]
#[ctx(blocks_on = "time")]
#[ctx(sleeps_blocking)]
pub fn sleep(dur: Duration) {}

#[ctx(blocks = "parks the thread: use an async notification")]
#[ctx(blocks_on = "signal")]
pub fn park() {}

pub fn park_timeout_ms(ms: u32) {}

#[ctx(blocks = "parks the thread: use an async notification")]
#[ctx(blocks_on = "signal")]
#[ctx(context_twin = "wait_timeout")]
pub fn park_timeout(dur: Duration) {}

pub fn available_parallelism() -> crate::io::Result<NonZero<usize>> {}

pub struct ThreadId {}
impl Eq for ThreadId {}
impl PartialEq for ThreadId {}
impl Clone for ThreadId {}
impl Copy for ThreadId {}
impl Hash for ThreadId {}

#[ctx(join_handle)]
#[ctx(destructor = "own")]
pub struct JoinHandle<T> {}
impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread {}
    #[ctx(joins)]
    #[ctx(blocks = "waits for the thread: use `spawn_blocking` and await it")]
    #[ctx(blocks_on = "thread")]
    pub fn join(self) -> Result<T> {}
    #[ctx(asks_others)]
    pub fn is_finished(&self) -> bool {}
}

#[ctx(container)]
pub struct LocalKey<T> {}
impl<T> LocalKey<T> {
    pub fn with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {}
    pub fn try_with<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> crate::result::Result<R, AccessError> {}
}
impl<T> LocalKey<Cell<T>> {
    pub fn set(&'static self, value: T) {}
    pub fn get(&'static self) -> T where T: Copy {}
    pub fn take(&'static self) -> T where T: Default {}
    pub fn replace(&'static self, value: T) -> T {}
    pub fn update(&'static self, f: impl FnOnce(T) -> T) where T: Copy {}
}
impl<T> LocalKey<RefCell<T>> {
    pub fn with_borrow<F: FnOnce(&T) -> R, R>(&'static self, f: F) -> R {}
    pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&'static self, f: F) -> R {}
    pub fn set(&'static self, value: T) {}
    pub fn take(&'static self) -> T where T: Default {}
    pub fn replace(&'static self, value: T) -> T {}
}

pub struct AccessError;
impl Clone for AccessError {}
impl Copy for AccessError {}
impl Eq for AccessError {}
impl PartialEq for AccessError {}
impl Display for AccessError {}
impl Error for AccessError {}

pub type Result<T> = crate::result::Result<T, Box<dyn Any + Send + 'static>>;

pub struct Scope<'scope, 'env> {}
impl<'scope, 'env> Scope<'scope, 'env> {
    #[ctx(spawns = "scoped")]
    pub fn spawn<F: FnOnce() -> T, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T> {}
}

#[ctx(join_handle)]
pub struct ScopedJoinHandle<'scope, T> {}
impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread {}
    #[ctx(joins)]
    #[ctx(blocks = "waits for the thread: use `spawn_blocking` and await it")]
    #[ctx(blocks_on = "thread")]
    pub fn join(self) -> Result<T> {}
    #[ctx(asks_others)]
    pub fn is_finished(&self) -> bool {}
}

#[ctx(context_twin = "thread_scope")]
pub fn scope<'env, F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T, T>(f: F) -> T {}

#[ctx(destructor = "own")]
pub struct Thread {}
impl Clone for Thread {}
impl Thread {
    pub fn unpark(&self) {}
    pub fn id(&self) -> ThreadId {}
    pub fn name(&self) -> Option<&str> {}
}
