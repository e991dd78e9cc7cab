use crate::any::Any;
use crate::byte_str::ByteStr;
use crate::error::Error;
use crate::ffi::CStr;
use crate::io::{Read, Seek, Write};
use crate::mem::MaybeUninit;
use crate::ops::Deref;
use crate::pin::Pin;
use crate::task::{RawWaker, Wake, Waker};
use crate::time::Duration;

#[ctx(transparent)]
#[ctx(shared)]
pub struct Arc<T> {}

impl<T> Arc<T> {
    pub fn new(data: T) -> Arc<T> {}
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> {}
    pub fn new_zeroed() -> Arc<MaybeUninit<T>> {}
    pub fn pin(data: T) -> Pin<Arc<T>> {}
    pub fn try_unwrap(this: Self) -> Result<T, Self> {}
    pub fn into_inner(this: Self) -> Option<T> {}
    pub fn map<U>(this: Self, f: impl FnOnce(&T) -> U) -> Arc<U> {}
    pub unsafe fn from_raw(ptr: *const T) -> Self {}
    #[ctx(forgets)]
    pub fn into_raw(this: Self) -> *const T {}
    pub fn downgrade(this: &Self) -> Weak<T> {}
    pub fn weak_count(this: &Self) -> usize {}
    pub fn strong_count(this: &Self) -> usize {}
    pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
    pub fn make_mut(this: &mut Self) -> &mut T {}
    pub fn unwrap_or_clone(this: Self) -> T {}
    pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
    pub fn is_unique(this: &Self) -> bool {}
}
impl<T> Arc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]> {}
    pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]> {}
}
impl Arc<dyn Any> {
    pub fn downcast<T: Any>(self) -> Result<Arc<T>, Self> {}
}
impl<T> Clone for Arc<T> {}
impl<T> AsRef<T> for Arc<T> {
    fn as_ref(&self) -> &T {}
}
impl<T> Deref for Arc<T> {
    type Target = T;
}
impl<T> Default for Arc<T> {}
impl Default for Arc<str> {}
impl Default for Arc<CStr> {}
impl<T> Default for Arc<[T]> {}
impl<T> Default for Pin<Arc<T>> {}
impl<T> FromIterator<T> for Arc<[T]> {}
impl<R: Read> Read for Arc<R> {}
impl<W: Write> Write for Arc<W> {}
impl<S: Seek> Seek for Arc<S> {}

#[ctx(transparent)]
pub struct Weak<T> {}

impl<T> Weak<T> {
    pub fn new() -> Weak<T> {}
    pub unsafe fn from_raw(ptr: *const T) -> Self {}
    pub fn into_raw(self) -> *const T {}
    pub fn upgrade(&self) -> Option<Arc<T>> {}
    pub fn strong_count(&self) -> usize {}
    pub fn weak_count(&self) -> usize {}
    pub fn ptr_eq(&self, other: &Self) -> bool {}
}
impl<T> Clone for Weak<T> {}
impl<T> Default for Weak<T> {}

pub struct Once {}

impl Once {
    pub fn new() -> Once {}
    pub fn call_once<F: FnOnce()>(&self, f: F) {}
    pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {}
    pub fn is_completed(&self) -> bool {}
    #[ctx(blocks = "waits for another thread")]
    pub fn wait(&self) {}
    #[ctx(blocks = "waits for another thread")]
    pub fn wait_force(&self) {}
}
impl Default for Once {}

pub struct OnceState {}

impl OnceState {
    pub fn is_poisoned(&self) -> bool {}
}

pub struct Barrier {}

impl Barrier {
    pub fn new(n: usize) -> Barrier {}
    #[ctx(blocks = "waits for the other threads: use an async barrier")]
    pub fn wait(&self) -> BarrierWaitResult {}
}

pub struct BarrierWaitResult {}

impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool {}
}

#[ctx(transparent)]
pub struct LazyLock<T, F> {}

impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub fn new(f: F) -> LazyLock<T, F> {}
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T {}
    pub fn force(this: &LazyLock<T, F>) -> &T {}
}
impl<T, F> LazyLock<T, F> {
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T> {}
    pub fn get(this: &LazyLock<T, F>) -> Option<&T> {}
}
impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
    type Target = T;
}
impl<T> Default for LazyLock<T> {}

#[ctx(container)]
pub struct OnceLock<T> {}

impl<T> OnceLock<T> {
    pub fn new() -> OnceLock<T> {}
    pub fn get(&self) -> Option<&T> {}
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    #[ctx(blocks = "waits for another thread: use an async once cell")]
    pub fn wait(&self) -> &T {}
    pub fn set(&self, value: T) -> Result<(), T> {}
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
    pub fn into_inner(self) -> Option<T> {}
    #[ctx(takes)]
    pub fn take(&mut self) -> Option<T> {}
}
impl<T> Default for OnceLock<T> {}
impl<T> Clone for OnceLock<T> {}

pub type LockResult<T> = Result<T, PoisonError<T>>;

pub struct PoisonError<T> {}

impl<T> PoisonError<T> {
    pub fn new(data: T) -> PoisonError<T> {}
    pub fn into_inner(self) -> T {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
}

pub enum TryLockError<T> {
    Poisoned(PoisonError<T>),
    WouldBlock,
}

pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;

#[ctx(transparent)]
pub struct Mutex<T> {}

impl<T> Mutex<T> {
    pub fn new(t: T) -> Mutex<T> {}
    #[ctx(acquires)]
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {}
    #[ctx(acquires)]
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {}
    pub fn is_poisoned(&self) -> bool {}
    pub fn clear_poison(&self) {}
    pub fn into_inner(self) -> LockResult<T> {}
    pub fn get_mut(&mut self) -> LockResult<&mut T> {}
}
impl<T> Default for Mutex<T> {}

#[ctx(sync_lock_guard)]
#[must_use]
pub struct MutexGuard<'a, T> {}

impl<T> Deref for MutexGuard<'_, T> {
    type Target = T;
}

#[ctx(transparent)]
pub struct RwLock<T> {}

impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T> {}
    #[ctx(acquires)]
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {}
    #[ctx(acquires)]
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {}
    #[ctx(acquires)]
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {}
    #[ctx(acquires)]
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {}
    pub fn is_poisoned(&self) -> bool {}
    pub fn clear_poison(&self) {}
    pub fn into_inner(self) -> LockResult<T> {}
    pub fn get_mut(&mut self) -> LockResult<&mut T> {}
}
impl<T> Default for RwLock<T> {}

#[ctx(sync_lock_guard)]
#[must_use]
pub struct RwLockReadGuard<'rwlock, T> {}

impl<T> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}

#[ctx(sync_lock_guard)]
#[must_use]
pub struct RwLockWriteGuard<'rwlock, T> {}

impl<T> RwLockWriteGuard<'_, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'_, T> {}
}
impl<T> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}

pub struct Condvar {}

impl Condvar {
    pub fn new() -> Condvar {}
    #[ctx(blocks = "waits for a notification: use an async `Notify` or channel")]
    pub fn wait<T>(&self, guard: MutexGuard<'_, T>) -> LockResult<MutexGuard<'_, T>> {}
    #[ctx(blocks = "waits for a notification: use an async `Notify` or channel")]
    pub fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'_, T>, condition: F) -> LockResult<MutexGuard<'_, T>> {}
    #[ctx(blocks = "waits for a notification: use an async `Notify` or channel")]
    pub fn wait_timeout<T>(&self, guard: MutexGuard<'_, T>, dur: Duration) -> LockResult<(MutexGuard<'_, T>, WaitTimeoutResult)> {}
    #[ctx(blocks = "waits for a notification: use an async `Notify` or channel")]
    pub fn wait_timeout_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'_, T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<'_, T>, WaitTimeoutResult)> {}
    pub fn notify_one(&self) {}
    pub fn notify_all(&self) {}
}
impl Default for Condvar {}

pub struct WaitTimeoutResult {}

impl WaitTimeoutResult {
    pub fn timed_out(&self) -> bool {}
}
impl Copy for WaitTimeoutResult {}
impl Clone for WaitTimeoutResult {}
