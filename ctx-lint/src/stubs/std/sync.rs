use crate::any::Any;
use crate::borrow::{Borrow, Cow};
use crate::error::Error;
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::Display;
use crate::hash::Hash;
use crate::io::{Read, Seek, Write};
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut};
use crate::os::fd::{AsFd, AsRawFd};
use crate::path::{Path, PathBuf};
use crate::pin::Pin;
use crate::time::Duration;

#[ctx(transparent)]
#[ctx(shared)]
#[ctx(destructor = "own")]
pub struct Arc<T> {}
impl From<CString> for Arc<CStr> {}
impl From<&CStr> for Arc<CStr> {}
impl From<&mut CStr> for Arc<CStr> {}
impl<R: Read> Read for Arc<R> where for<'a> &'a R: Read {}
impl<W: Write> Write for Arc<W> where for<'a> &'a W: Write {}
impl<S: Seek> Seek for Arc<S> where for<'a> &'a S: Seek {}
impl<T> Arc<T> {
    pub fn new(data: T) -> Arc<T> {}
    pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> {}
    pub fn new_uninit() -> Arc<MaybeUninit<T>> {}
    pub fn new_zeroed() -> Arc<MaybeUninit<T>> {}
    pub fn pin(data: T) -> Pin<Arc<T>> {}
    pub fn try_unwrap(this: Self) -> Result<T, Self> {}
    pub fn into_inner(this: Self) -> Option<T> {}
    pub fn map<U>(this: Self, f: impl FnOnce(&T) -> U) -> Arc<U> {}
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
    pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
    pub fn make_mut(this: &mut Self) -> &mut T {}
    pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
    pub fn is_unique(this: &Self) -> bool {}
}
impl<T> Arc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]> {}
    pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]> {}
}
impl<T> Arc<MaybeUninit<T>> {
    pub unsafe fn assume_init(self) -> Arc<T> {}
}
impl<T> Arc<[MaybeUninit<T>]> {
    pub unsafe fn assume_init(self) -> Arc<[T]> {}
}
impl<T> Clone for Arc<T> {}
impl<T> Deref for Arc<T> { type Target = T; }
impl<T: Clone> Arc<T> {
    pub fn unwrap_or_clone(this: Self) -> T {}
}
impl Arc<dyn Any + Send + Sync> {
    pub fn downcast<T: Any>(self) -> Result<Arc<T>, Self> {}
}
impl<T: PartialEq> PartialEq for Arc<T> {}
impl<T: PartialOrd> PartialOrd for Arc<T> {}
impl<T: Ord> Ord for Arc<T> {}
impl<T: Eq> Eq for Arc<T> {}
impl<T: Display> Display for Arc<T> {}
impl<T: Default> Default for Arc<T> {}
impl Default for Arc<str> {}
impl Default for Arc<CStr> {}
impl<T> Default for Arc<[T]> {}
impl<T: Hash> Hash for Arc<T> {}
impl<T> From<T> for Arc<T> {}
impl<T, const N: usize> From<[T; N]> for Arc<[T]> {}
impl<T: Clone> From<&[T]> for Arc<[T]> {}
impl<T: Clone> From<&mut [T]> for Arc<[T]> {}
impl From<&str> for Arc<str> {}
impl From<&mut str> for Arc<str> {}
impl From<String> for Arc<str> {}
impl<T> From<Box<T>> for Arc<T> {}
impl<T> From<Vec<T>> for Arc<[T]> {}
impl<'a, B: ToOwned> From<Cow<'a, B>> for Arc<B> where Arc<B>: From<&'a B> + From<B::Owned> {}
impl From<Arc<str>> for Arc<[u8]> {}
impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> { type Error = Arc<[T]>; }
impl<T> FromIterator<T> for Arc<[T]> {}
impl<T> Borrow<T> for Arc<T> {}
impl<T> AsRef<T> for Arc<T> {
    fn as_ref(&self) -> &T {}
}
impl<T: Error> Error for Arc<T> {}
impl From<OsString> for Arc<OsStr> {}
impl From<&OsStr> for Arc<OsStr> {}
impl From<&mut OsStr> for Arc<OsStr> {}
impl<T: AsFd> AsFd for Arc<T> {}
impl<T: AsRawFd> AsRawFd for Arc<T> {}
impl From<PathBuf> for Arc<Path> {}
impl From<&Path> for Arc<Path> {}
impl From<&mut Path> for Arc<Path> {}

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
    pub fn upgrade(&self) -> Option<Arc<T>> {}
    #[ctx(asks_others)]
    pub fn strong_count(&self) -> usize {}
    pub fn weak_count(&self) -> usize {}
    pub fn ptr_eq(&self, other: &Self) -> bool {}
}
impl<T> Clone for Weak<T> {}
impl<T> Default for Weak<T> {}

pub struct SyncView<T> {}
impl<T: Default> Default for SyncView<T> {}
impl<T> SyncView<T> {
    pub fn new(t: T) -> Self {}
    pub fn into_inner(self) -> T {}
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
    pub fn from_mut(r: &mut T) -> &mut SyncView<T> {}
    pub fn from_pin_mut(r: Pin<&mut T>) -> Pin<&mut SyncView<T>> {}
    pub fn as_pin_ref(self: Pin<&Self>) -> Pin<&T> {}
}
impl<T> From<T> for SyncView<T> {}
impl<F: FnOnce<Args>, Args> FnOnce<Args> for SyncView<F> { type Output = <F as FnOnce<Args>>::Output; }
impl<F: FnMut<Args>, Args> FnMut<Args> for SyncView<F> {}
impl<F: Fn<Args>, Args> Fn<Args> for SyncView<F> {}
impl<F: AsyncFnOnce<Args>, Args> AsyncFnOnce<Args> for SyncView<F> {
    type CallOnceFuture = <F as AsyncFnOnce<Args>>::CallOnceFuture;
    type Output = <F as AsyncFnOnce<Args>>::Output;
}
impl<F: AsyncFnMut<Args>, Args> AsyncFnMut<Args> for SyncView<F> {
    type CallRefFuture<'a> = <F as AsyncFnMut<Args>>::CallRefFuture<'a>;
}
impl<F: AsyncFn<Args>, Args> AsyncFn<Args> for SyncView<F> {}
impl<T: Future> Future for SyncView<T> { type Output = T::Output; }
impl<T> AsRef<T> for SyncView<T> {}
impl<T> AsMut<T> for SyncView<T> {}
impl<T: Clone> Clone for SyncView<T> {}
impl<T: Copy> Copy for SyncView<T> {}
impl<T: PartialEq<U>, U> PartialEq<SyncView<U>> for SyncView<T> {}
impl<T: Eq> Eq for SyncView<T> {}
impl<T: Hash> Hash for SyncView<T> {}
impl<T: PartialOrd<U>, U> PartialOrd<SyncView<U>> for SyncView<T> {}
impl<T: Ord> Ord for SyncView<T> {}

pub struct Barrier {}
impl Barrier {
    pub fn new(n: usize) -> Barrier {}
    #[ctx(blocks = "waits for the other threads: use an async barrier")]
    #[ctx(blocks_on = "signal")]
    pub fn wait(&self) -> BarrierWaitResult {}
}

pub struct BarrierWaitResult {}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool {}
}

#[ctx(transparent)]
#[ctx(made_on_use)]
pub struct LazyLock<T, F = fn() -> T> {}
impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    pub fn new(f: F) -> LazyLock<T, F> {}
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T {}
    pub fn force(this: &LazyLock<T, F>) -> &T {}
}
impl<T, F> LazyLock<T, F> {
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T> {}
    pub fn get(this: &LazyLock<T, F>) -> Option<&T> {}
}
impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> { type Target = T; }
impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {}
impl<T: Default> Default for LazyLock<T> {}
impl<T, F> From<T> for LazyLock<T, F> {}

pub struct WaitTimeoutResult {}
impl PartialEq for WaitTimeoutResult {}
impl Eq for WaitTimeoutResult {}
impl Copy for WaitTimeoutResult {}
impl Clone for WaitTimeoutResult {}
impl WaitTimeoutResult {
    pub fn timed_out(&self) -> bool {}
}

pub struct Once {}
impl Once {
    pub fn new() -> Once {}
    pub fn call_once<F: FnOnce()>(&self, f: F) {}
    pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {}
    pub fn is_completed(&self) -> bool {}
    #[ctx(blocks = "waits for another thread")]
    #[ctx(blocks_on = "once")]
    pub fn wait(&self) {}
    #[ctx(blocks = "waits for another thread")]
    #[ctx(blocks_on = "once")]
    pub fn wait_force(&self) {}
}
impl Default for Once {}

pub struct OnceState {}
impl OnceState {
    pub fn is_poisoned(&self) -> bool {}
}

pub const ONCE_INIT: Once = ();

#[ctx(container)]
#[ctx(destructor = "inner")]
pub struct OnceLock<T> {}
impl<T> OnceLock<T> {
    pub fn new() -> OnceLock<T> {}
    pub fn get(&self) -> Option<&T> {}
    #[ctx(views)]
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    #[ctx(blocks = "waits for another thread: use an async once cell")]
    #[ctx(blocks_on = "once")]
    pub fn wait(&self) -> &T {}
    #[ctx(sets_state)]
    pub fn set(&self, value: T) -> Result<(), T> {}
    pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
    pub fn into_inner(self) -> Option<T> {}
    #[ctx(takes)]
    #[ctx(renews)]
    pub fn take(&mut self) -> Option<T> {}
}
impl<T> Default for OnceLock<T> {}
impl<T: Clone> Clone for OnceLock<T> {}
impl<T> From<T> for OnceLock<T> {}
impl<T: PartialEq> PartialEq for OnceLock<T> {}
impl<T: Eq> Eq for OnceLock<T> {}

#[ctx(destructor = "inner")]
pub struct PoisonError<T> {}
impl<T> Display for PoisonError<T> {}
impl<T> Error for PoisonError<T> {}
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
impl<T> From<PoisonError<T>> for TryLockError<T> {}
impl<T> Display for TryLockError<T> {}
impl<T> Error for TryLockError<T> {}

pub type LockResult<T> = Result<T, PoisonError<T>>;

pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;

pub struct Condvar {}
impl Condvar {
    pub fn new() -> Condvar {}
    #[ctx(blocks = "waits for a notification: use an async `Notify` or channel")]
    #[ctx(blocks_on = "signal")]
    #[ctx(releases_lock)]
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>> {}
    #[ctx(blocks = "waits for a notification: use an async `Notify` or channel")]
    #[ctx(blocks_on = "signal")]
    pub fn wait_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>> {}
    pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)> {}
    #[ctx(blocks = "waits for a notification: use an async `Notify` or channel")]
    #[ctx(blocks_on = "signal")]
    pub fn wait_timeout<'a, T>(&self, guard: MutexGuard<'a, T>, dur: Duration) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {}
    #[ctx(blocks = "waits for a notification: use an async `Notify` or channel")]
    #[ctx(blocks_on = "signal")]
    pub fn wait_timeout_while<'a, T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'a, T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)> {}
    #[ctx(notifies)]
    pub fn notify_one(&self) {}
    #[ctx(notify_waiters)]
    pub fn notify_all(&self) {}
}
impl Default for Condvar {}

#[ctx(transparent)]
#[ctx(destructor = "inner")]
pub struct Mutex<T> {}
impl<T> Mutex<T> {
    pub fn new(t: T) -> Mutex<T> {}
    #[ctx(acquires)]
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {}
    pub fn is_poisoned(&self) -> bool {}
    pub fn clear_poison(&self) {}
    pub fn into_inner(self) -> LockResult<T> {}
    #[ctx(views)]
    pub fn get_mut(&mut self) -> LockResult<&mut T> {}
}
impl<T> From<T> for Mutex<T> {}
impl<T: Default> Default for Mutex<T> {}

#[ctx(sync_lock_guard)]
#[must_use]
#[ctx(destructor = "own")]
pub struct MutexGuard<'a, T> {}
impl<T> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T> DerefMut for MutexGuard<'_, T> {}
impl<T: Display> Display for MutexGuard<'_, T> {}

#[ctx(transparent)]
#[ctx(destructor = "inner")]
pub struct RwLock<T> {}
impl<T> RwLock<T> {
    pub fn new(t: T) -> RwLock<T> {}
    #[ctx(acquires)]
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {}
    #[ctx(acquires)]
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {}
    pub fn is_poisoned(&self) -> bool {}
    pub fn clear_poison(&self) {}
    pub fn into_inner(self) -> LockResult<T> {}
    #[ctx(views)]
    pub fn get_mut(&mut self) -> LockResult<&mut T> {}
}
impl<T: Default> Default for RwLock<T> {}
impl<T> From<T> for RwLock<T> {}

#[ctx(sync_lock_guard = "shared")]
#[must_use]
#[ctx(destructor = "own")]
pub struct RwLockReadGuard<'rwlock, T> {}
impl<T> Deref for RwLockReadGuard<'_, T> { type Target = T; }
impl<T: Display> Display for RwLockReadGuard<'_, T> {}

#[ctx(sync_lock_guard)]
#[must_use]
#[ctx(destructor = "own")]
pub struct RwLockWriteGuard<'rwlock, T> {}
impl<'rwlock, T> RwLockWriteGuard<'rwlock, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T> {}
}
impl<T> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
impl<T> DerefMut for RwLockWriteGuard<'_, T> {}
impl<T: Display> Display for RwLockWriteGuard<'_, T> {}
