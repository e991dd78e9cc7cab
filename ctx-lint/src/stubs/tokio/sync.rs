use crate::sync::futures::{Notified, OwnedNotified};
use std::future::Future;
use std::ops::Deref;
use std::sync::Arc;

pub struct Barrier {}
impl Barrier {
    pub fn new(n: usize) -> Barrier {}
    #[ctx(cancel_safety = "unsafe")]
    #[ctx(loses = "the place: the arrival stays counted, and nobody waits")]
    pub async fn wait(&self) -> BarrierWaitResult {}
}

pub struct BarrierWaitResult {}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool {}
}
impl Clone for BarrierWaitResult {}

#[ctx(transparent)]
pub struct Mutex<T> {}

impl<T> Mutex<T> {
    pub fn new(t: T) -> Self {}
    pub fn const_new(t: T) -> Self {}
    #[ctx(acquires)]
    #[ctx(cancel_safety = "queue")]
    pub async fn lock(&self) -> MutexGuard<'_, T> {}
    #[ctx(acquires)]
    #[ctx(blocks = "waits for the lock: await `lock` instead")]
    #[ctx(blocks_on = "lock")]
    pub fn blocking_lock(&self) -> MutexGuard<'_, T> {}
    #[ctx(acquires)]
    #[ctx(blocks = "waits for the lock: await `lock_owned` instead")]
    #[ctx(blocks_on = "lock")]
    pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {}
    #[ctx(acquires)]
    #[ctx(cancel_safety = "queue")]
    pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError> {}
    pub fn get_mut(&mut self) -> &mut T {}
    #[ctx(acquires = "tries")]
    pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError> {}
    pub fn into_inner(self) -> T {}
}
impl<T> Default for Mutex<T> {}

#[ctx(async_lock_guard)]
#[must_use]
pub struct MutexGuard<'a, T> {}

impl<T> MutexGuard<'_, T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<'_, U> {}
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, f: F) -> Result<MappedMutexGuard<'_, U>, Self> {}
    pub fn mutex(this: &Self) -> &Mutex<T> {}
}
impl<T> Deref for MutexGuard<'_, T> {
    type Target = T;
}

pub struct TryLockError {}

#[ctx(async_lock_guard)]
pub struct OwnedMutexGuard<T> {}

impl<T> OwnedMutexGuard<T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U> {}
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self> {}
    pub fn mutex(this: &Self) -> &Arc<Mutex<T>> {}
}
impl<T> Deref for OwnedMutexGuard<T> {
    type Target = T;
}

#[ctx(async_lock_guard)]
#[must_use]
pub struct MappedMutexGuard<'a, T> {}

impl<T> MappedMutexGuard<'_, T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<'_, U> {}
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(this: Self, f: F) -> Result<MappedMutexGuard<'_, U>, Self> {}
}
impl<T> Deref for MappedMutexGuard<'_, T> {
    type Target = T;
}

#[ctx(async_lock_guard)]
#[must_use]
pub struct OwnedMappedMutexGuard<T, U> {}

impl<T, U> OwnedMappedMutexGuard<T, U> {
    pub fn map<S, F: FnOnce(&mut U) -> &mut S>(this: Self, f: F) -> OwnedMappedMutexGuard<T, S> {}
    pub fn try_map<S, F: FnOnce(&mut U) -> Option<&mut S>>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, S>, Self> {}
}
impl<T, U> Deref for OwnedMappedMutexGuard<T, U> {
    type Target = U;
}

pub struct Notify {}
impl Notify {
    pub fn new() -> Notify {}
    pub fn const_new() -> Notify {}
    #[ctx(cancel_safety = "queue")]
    #[ctx(waits_notified)]
    pub fn notified(&self) -> Notified<'_> {}
    #[ctx(cancel_safety = "queue")]
    #[ctx(waits_notified)]
    pub fn notified_owned(self: Arc<Self>) -> OwnedNotified {}
    #[ctx(notifies)]
    pub fn notify_one(&self) {}
    #[ctx(notifies)]
    pub fn notify_last(&self) {}
    #[ctx(notify_waiters)]
    pub fn notify_waiters(&self) {}
}
impl Default for Notify {}

pub struct AcquireError {}

pub enum TryAcquireError {
    Closed,
    NoPermits,
}

pub struct Semaphore {}

impl Semaphore {
    pub const MAX_PERMITS: usize = ();
    pub fn new(permits: usize) -> Self {}
    pub fn const_new(permits: usize) -> Self {}
    pub fn available_permits(&self) -> usize {}
    #[ctx(lets_in)]
    pub fn add_permits(&self, n: usize) {}
    pub fn forget_permits(&self, n: usize) -> usize {}
    #[ctx(acquires)]
    #[ctx(cancel_safety = "queue")]
    pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> {}
    #[ctx(acquires)]
    #[ctx(cancel_safety = "queue")]
    pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError> {}
    #[ctx(acquires = "tries")]
    pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError> {}
    #[ctx(acquires = "tries")]
    pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError> {}
    #[ctx(acquires)]
    #[ctx(blocks = "waits for a permit: await `acquire` instead")]
    #[ctx(blocks_on = "lock")]
    pub fn blocking_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError> {}
    #[ctx(acquires)]
    #[ctx(blocks = "waits for a permit: await `acquire_many` instead")]
    #[ctx(blocks_on = "lock")]
    pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError> {}
    #[ctx(acquires)]
    #[ctx(cancel_safety = "queue")]
    pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {}
    #[ctx(acquires)]
    #[ctx(cancel_safety = "queue")]
    pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError> {}
    #[ctx(acquires = "tries")]
    pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError> {}
    #[ctx(acquires = "tries")]
    pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError> {}
    #[ctx(acquires)]
    #[ctx(blocks = "waits for a permit: await `acquire_owned` instead")]
    #[ctx(blocks_on = "lock")]
    pub fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError> {}
    #[ctx(acquires)]
    #[ctx(blocks = "waits for a permit: await `acquire_many_owned` instead")]
    #[ctx(blocks_on = "lock")]
    pub fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError> {}
    #[ctx(lets_in)]
    #[ctx(shuts_down)]
    pub fn close(&self) {}
    pub fn is_closed(&self) -> bool {}
}

#[ctx(permit)]
#[must_use]
pub struct SemaphorePermit<'a> {}

impl SemaphorePermit<'_> {
    #[ctx(forgets)]
    pub fn forget(self) {}
    pub fn merge(&mut self, other: Self) {}
    pub fn split(&mut self, n: usize) -> Option<Self> {}
    pub fn semaphore(&self) -> &Semaphore {}
    pub fn num_permits(&self) -> usize {}
}

#[ctx(permit)]
#[must_use]
pub struct OwnedSemaphorePermit {}

impl OwnedSemaphorePermit {
    #[ctx(forgets)]
    pub fn forget(self) {}
    pub fn merge(&mut self, other: Self) {}
    pub fn split(&mut self, n: usize) -> Option<Self> {}
    pub fn semaphore(&self) -> &Arc<Semaphore> {}
    pub fn num_permits(&self) -> usize {}
}

#[ctx(transparent)]
pub struct RwLock<T> {}

impl<T> RwLock<T> {
    pub fn new(value: T) -> RwLock<T> {}
    pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T> {}
    pub fn const_new(value: T) -> RwLock<T> {}
    pub fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T> {}
    #[ctx(acquires)]
    #[ctx(cancel_safety = "queue")]
    pub async fn read(&self) -> RwLockReadGuard<'_, T> {}
    #[ctx(acquires)]
    #[ctx(blocks = "waits for the lock: await `read` instead")]
    #[ctx(blocks_on = "lock")]
    pub fn blocking_read(&self) -> RwLockReadGuard<'_, T> {}
    #[ctx(acquires)]
    #[ctx(cancel_safety = "queue")]
    pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T> {}
    #[ctx(acquires = "tries")]
    pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError> {}
    #[ctx(acquires = "tries")]
    pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError> {}
    #[ctx(acquires)]
    #[ctx(cancel_safety = "queue")]
    pub async fn write(&self) -> RwLockWriteGuard<'_, T> {}
    #[ctx(acquires)]
    #[ctx(blocks = "waits for the lock: await `write` instead")]
    #[ctx(blocks_on = "lock")]
    pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T> {}
    #[ctx(acquires)]
    #[ctx(cancel_safety = "queue")]
    pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T> {}
    #[ctx(acquires = "tries")]
    pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError> {}
    #[ctx(acquires = "tries")]
    pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError> {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
}
impl<T> Default for RwLock<T> {}

#[ctx(async_lock_guard = "shared")]
pub struct OwnedRwLockReadGuard<T, U> {}

impl<T, U> OwnedRwLockReadGuard<T, U> {
    pub fn map<F: FnOnce(&U) -> &V, V>(this: Self, f: F) -> OwnedRwLockReadGuard<T, V> {}
    pub fn try_map<F: FnOnce(&U) -> Option<&V>, V>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self> {}
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>> {}
}
impl<T, U> Deref for OwnedRwLockReadGuard<T, U> {
    type Target = U;
}

#[ctx(async_lock_guard)]
pub struct OwnedRwLockWriteGuard<T> {}

impl<T> OwnedRwLockWriteGuard<T> {
    pub fn map<F: FnOnce(&mut T) -> &mut U, U>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, U> {}
    pub fn downgrade_map<F: FnOnce(&T) -> &U, U>(this: Self, f: F) -> OwnedRwLockReadGuard<T, U> {}
    pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, U>, Self> {}
    pub fn try_downgrade_map<F: FnOnce(&T) -> Option<&U>, U>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, U>, Self> {}
    pub fn into_mapped(this: Self) -> OwnedRwLockMappedWriteGuard<T> {}
    pub fn downgrade(self) -> OwnedRwLockReadGuard<T> {}
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>> {}
}
impl<T> Deref for OwnedRwLockWriteGuard<T> {
    type Target = T;
}

#[ctx(async_lock_guard)]
pub struct OwnedRwLockMappedWriteGuard<T, U> {}

impl<T, U> OwnedRwLockMappedWriteGuard<T, U> {
    pub fn map<F: FnOnce(&mut U) -> &mut V, V>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, V> {}
    pub fn try_map<F: FnOnce(&mut U) -> Option<&mut V>, V>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, V>, Self> {}
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>> {}
}
impl<T, U> Deref for OwnedRwLockMappedWriteGuard<T, U> {
    type Target = U;
}

#[ctx(async_lock_guard = "shared")]
#[must_use]
pub struct RwLockReadGuard<'a, T> {}

impl<T> RwLockReadGuard<'_, T> {
    pub fn map<F: FnOnce(&T) -> &U, U>(this: Self, f: F) -> RwLockReadGuard<'_, U> {}
    pub fn try_map<F: FnOnce(&T) -> Option<&U>, U>(this: Self, f: F) -> Result<RwLockReadGuard<'_, U>, Self> {}
}
impl<T> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}

#[ctx(async_lock_guard)]
#[must_use]
pub struct RwLockWriteGuard<'a, T> {}

impl<T> RwLockWriteGuard<'_, T> {
    pub fn map<F: FnOnce(&mut T) -> &mut U, U>(this: Self, f: F) -> RwLockMappedWriteGuard<'_, U> {}
    pub fn downgrade_map<F: FnOnce(&T) -> &U, U>(this: Self, f: F) -> RwLockReadGuard<'_, U> {}
    pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'_, U>, Self> {}
    pub fn try_downgrade_map<F: FnOnce(&T) -> Option<&U>, U>(this: Self, f: F) -> Result<RwLockReadGuard<'_, U>, Self> {}
    pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<'_, T> {}
    pub fn downgrade(self) -> RwLockReadGuard<'_, T> {}
}
impl<T> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}

#[ctx(async_lock_guard)]
pub struct RwLockMappedWriteGuard<'a, T> {}

impl<T> RwLockMappedWriteGuard<'_, T> {
    pub fn map<F: FnOnce(&mut T) -> &mut U, U>(this: Self, f: F) -> RwLockMappedWriteGuard<'_, U> {}
    pub fn try_map<F: FnOnce(&mut T) -> Option<&mut U>, U>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'_, U>, Self> {}
}
impl<T> Deref for RwLockMappedWriteGuard<'_, T> {
    type Target = T;
}

#[ctx(container)]
pub struct OnceCell<T> {}

impl<T> OnceCell<T> {
    pub fn new() -> Self {}
    pub fn const_new() -> Self {}
    pub fn new_with(value: Option<T>) -> Self {}
    pub fn const_new_with(value: T) -> Self {}
    pub fn initialized(&self) -> bool {}
    pub fn get(&self) -> Option<&T> {}
    #[ctx(views)]
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    #[ctx(sets_state)] pub fn set(&self, value: T) -> Result<(), SetError<T>> {}
    pub async fn get_or_init<F: FnOnce() -> Fut, Fut: Future<Output = T>>(&self, f: F) -> &T {}
    pub async fn get_or_try_init<E, F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>>>(&self, f: F) -> Result<&T, E> {}
    pub fn into_inner(self) -> Option<T> {}
    pub fn take(&mut self) -> Option<T> {}
}
impl<T> Default for OnceCell<T> {}
impl<T> Clone for OnceCell<T> {}

pub enum SetError<T> {
    AlreadyInitializedError(T),
    InitializingError(T),
}

impl<T> SetError<T> {
    pub fn is_already_init_err(&self) -> bool {}
    pub fn is_initializing_err(&self) -> bool {}
}

#[ctx(container)]
pub struct SetOnce<T> {}

impl<T> SetOnce<T> {
    pub fn new() -> Self {}
    pub fn const_new() -> Self {}
    pub fn new_with(value: Option<T>) -> Self {}
    pub fn const_new_with(value: T) -> Self {}
    pub fn initialized(&self) -> bool {}
    pub fn get(&self) -> Option<&T> {}
    #[ctx(sets_state)] pub fn set(&self, value: T) -> Result<(), SetOnceError<T>> {}
    pub fn into_inner(self) -> Option<T> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn wait(&self) -> &T {}
}
impl<T> Default for SetOnce<T> {}
impl<T> Clone for SetOnce<T> {}

pub struct SetOnceError<T>(pub T);

pub mod futures {
    use std::future::Future;
    use std::pin::Pin;

    #[ctx(cancel_safety = "queue")]
    #[must_use]
    pub struct Notified<'a> {}

    impl Notified<'_> {
        pub fn enable(self: Pin<&mut Self>) -> bool {}
    }
    impl Future for Notified<'_> {
        type Output = ();
    }

    #[ctx(cancel_safety = "queue")]
    #[must_use]
    pub struct OwnedNotified {}

    impl OwnedNotified {
        pub fn enable(self: Pin<&mut Self>) -> bool {}
    }
    impl Future for OwnedNotified {
        type Output = ();
    }
}
