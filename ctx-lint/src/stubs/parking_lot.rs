//! parking_lot 0.12, with the types of lock_api 0.4.
//!
//! The crate's types are aliases of lock_api's with the raw lock as first argument; here they have the data alone.
use std::ops::Deref;
use std::sync::Arc;
use std::time::{Duration, Instant};

#[ctx(transparent)]
pub struct Mutex<T> {}

impl<T> Mutex<T> {
    pub fn new(val: T) -> Mutex<T> {}
    pub fn into_inner(self) -> T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn data_ptr(&self) -> *mut T {}
    pub fn is_locked(&self) -> bool {}
    #[ctx(acquires)]
    pub fn lock(&self) -> MutexGuard<'_, T> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock_for(&self, timeout: Duration) -> Option<MutexGuard<'_, T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock_until(&self, timeout: Instant) -> Option<MutexGuard<'_, T>> {}
    #[ctx(acquires)]
    pub fn lock_arc(self: &Arc<Self>) -> ArcMutexGuard<T> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcMutexGuard<T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcMutexGuard<T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcMutexGuard<T>> {}
}
impl<T> Default for Mutex<T> {}

#[ctx(sync_lock_guard)]
#[must_use]
pub struct MutexGuard<'a, T> {}

impl<'a, T> MutexGuard<'a, T> {
    #[ctx(forgets)]
    pub fn leak(s: Self) -> &'a mut T {}
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedMutexGuard<'a, U> {}
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self> {}
    pub fn unlock_fair(s: Self) {}
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn bump(s: &mut Self) {}
}
impl<T> Deref for MutexGuard<'_, T> {
    type Target = T;
}

#[ctx(sync_lock_guard)]
#[must_use]
pub struct MappedMutexGuard<'a, T> {}

impl<T> Deref for MappedMutexGuard<'_, T> {
    type Target = T;
}

#[ctx(sync_lock_guard)]
#[must_use]
pub struct ArcMutexGuard<T> {}

impl<T> Deref for ArcMutexGuard<T> {
    type Target = T;
}

#[ctx(transparent)]
pub struct FairMutex<T> {}

impl<T> FairMutex<T> {
    pub fn new(val: T) -> FairMutex<T> {}
    pub fn into_inner(self) -> T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn data_ptr(&self) -> *mut T {}
    pub fn is_locked(&self) -> bool {}
    #[ctx(acquires)]
    pub fn lock(&self) -> FairMutexGuard<'_, T> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock(&self) -> Option<FairMutexGuard<'_, T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock_for(&self, timeout: Duration) -> Option<FairMutexGuard<'_, T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock_until(&self, timeout: Instant) -> Option<FairMutexGuard<'_, T>> {}
    #[ctx(acquires)]
    pub fn lock_arc(self: &Arc<Self>) -> ArcMutexGuard<T> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcMutexGuard<T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcMutexGuard<T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcMutexGuard<T>> {}
}
impl<T> Default for FairMutex<T> {}

#[ctx(sync_lock_guard)]
#[must_use]
pub struct FairMutexGuard<'a, T> {}

impl<'a, T> FairMutexGuard<'a, T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedFairMutexGuard<'a, U> {}
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedFairMutexGuard<'a, U>, Self> {}
    pub fn unlock_fair(s: Self) {}
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn bump(s: &mut Self) {}
}
impl<T> Deref for FairMutexGuard<'_, T> {
    type Target = T;
}

#[ctx(sync_lock_guard)]
#[must_use]
pub struct MappedFairMutexGuard<'a, T> {}

impl<T> Deref for MappedFairMutexGuard<'_, T> {
    type Target = T;
}

#[ctx(transparent)]
pub struct ReentrantMutex<T> {}

impl<T> ReentrantMutex<T> {
    pub fn new(val: T) -> ReentrantMutex<T> {}
    pub fn into_inner(self) -> T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn data_ptr(&self) -> *mut T {}
    pub fn is_locked(&self) -> bool {}
    #[ctx(acquires)]
    pub fn lock(&self) -> ReentrantMutexGuard<'_, T> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock(&self) -> Option<ReentrantMutexGuard<'_, T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock_for(&self, timeout: Duration) -> Option<ReentrantMutexGuard<'_, T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock_until(&self, timeout: Instant) -> Option<ReentrantMutexGuard<'_, T>> {}
    #[ctx(acquires)]
    pub fn lock_arc(self: &Arc<Self>) -> ArcReentrantMutexGuard<T> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<ArcReentrantMutexGuard<T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcReentrantMutexGuard<T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcReentrantMutexGuard<T>> {}
}
impl<T> Default for ReentrantMutex<T> {}

#[ctx(sync_lock_guard)]
#[must_use]
pub struct ReentrantMutexGuard<'a, T> {}

impl<'a, T> ReentrantMutexGuard<'a, T> {
    pub fn map<U, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedReentrantMutexGuard<'a, U> {}
    pub fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedReentrantMutexGuard<'a, U>, Self> {}
    pub fn unlock_fair(s: Self) {}
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn bump(s: &mut Self) {}
}
impl<T> Deref for ReentrantMutexGuard<'_, T> {
    type Target = T;
}

#[ctx(sync_lock_guard)]
#[must_use]
pub struct MappedReentrantMutexGuard<'a, T> {}

impl<T> Deref for MappedReentrantMutexGuard<'_, T> {
    type Target = T;
}

#[ctx(sync_lock_guard)]
#[must_use]
pub struct ArcReentrantMutexGuard<T> {}

impl<T> Deref for ArcReentrantMutexGuard<T> {
    type Target = T;
}

#[ctx(transparent)]
pub struct RwLock<T> {}

impl<T> RwLock<T> {
    pub fn new(val: T) -> RwLock<T> {}
    pub fn into_inner(self) -> T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn data_ptr(&self) -> *mut T {}
    pub fn is_locked(&self) -> bool {}
    pub fn is_locked_exclusive(&self) -> bool {}
    #[ctx(acquires)]
    pub fn read(&self) -> RwLockReadGuard<'_, T> {}
    #[ctx(acquires = "tries")]
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_read_for(&self, timeout: Duration) -> Option<RwLockReadGuard<'_, T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_read_until(&self, timeout: Instant) -> Option<RwLockReadGuard<'_, T>> {}
    #[ctx(acquires)]
    pub fn read_arc(self: &Arc<Self>) -> ArcRwLockReadGuard<T> {}
    #[ctx(acquires = "tries")]
    pub fn try_read_arc(self: &Arc<Self>) -> Option<ArcRwLockReadGuard<T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_read_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcRwLockReadGuard<T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_read_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcRwLockReadGuard<T>> {}
    #[ctx(acquires)]
    pub fn write(&self) -> RwLockWriteGuard<'_, T> {}
    #[ctx(acquires = "tries")]
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_write_for(&self, timeout: Duration) -> Option<RwLockWriteGuard<'_, T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_write_until(&self, timeout: Instant) -> Option<RwLockWriteGuard<'_, T>> {}
    #[ctx(acquires)]
    pub fn write_arc(self: &Arc<Self>) -> ArcRwLockWriteGuard<T> {}
    #[ctx(acquires = "tries")]
    pub fn try_write_arc(self: &Arc<Self>) -> Option<ArcRwLockWriteGuard<T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_write_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcRwLockWriteGuard<T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_write_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcRwLockWriteGuard<T>> {}
    #[ctx(acquires)]
    pub fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T> {}
    #[ctx(acquires = "tries")]
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_upgradable_read_for(&self, timeout: Duration) -> Option<RwLockUpgradableReadGuard<'_, T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_upgradable_read_until(&self, timeout: Instant) -> Option<RwLockUpgradableReadGuard<'_, T>> {}
    #[ctx(acquires)]
    pub fn upgradable_read_arc(self: &Arc<Self>) -> ArcRwLockUpgradableReadGuard<T> {}
    #[ctx(acquires = "tries")]
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<ArcRwLockUpgradableReadGuard<T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_upgradable_read_arc_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcRwLockUpgradableReadGuard<T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_upgradable_read_arc_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcRwLockUpgradableReadGuard<T>> {}
    #[ctx(acquires)]
    pub fn read_recursive(&self) -> RwLockReadGuard<'_, T> {}
    #[ctx(acquires = "tries")]
    pub fn try_read_recursive(&self) -> Option<RwLockReadGuard<'_, T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_read_recursive_for(&self, timeout: Duration) -> Option<RwLockReadGuard<'_, T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_read_recursive_until(&self, timeout: Instant) -> Option<RwLockReadGuard<'_, T>> {}
    #[ctx(acquires)]
    pub fn read_arc_recursive(self: &Arc<Self>) -> ArcRwLockReadGuard<T> {}
    #[ctx(acquires = "tries")]
    pub fn try_read_recursive_arc(self: &Arc<Self>) -> Option<ArcRwLockReadGuard<T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_read_arc_recursive_for(self: &Arc<Self>, timeout: Duration) -> Option<ArcRwLockReadGuard<T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_read_arc_recursive_until(self: &Arc<Self>, timeout: Instant) -> Option<ArcRwLockReadGuard<T>> {}
}
impl<T> Default for RwLock<T> {}

#[ctx(sync_lock_guard = "shared")]
#[must_use]
pub struct RwLockReadGuard<'a, T> {}

impl<'a, T> RwLockReadGuard<'a, T> {
    pub fn map<U, F: FnOnce(&T) -> &U>(s: Self, f: F) -> MappedRwLockReadGuard<'a, U> {}
    pub fn try_map<U, F: FnOnce(&T) -> Option<&U>>(s: Self, f: F) -> Result<MappedRwLockReadGuard<'a, U>, Self> {}
    pub fn unlock_fair(s: Self) {}
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn bump(s: &mut Self) {}
}
impl<T> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}

#[ctx(sync_lock_guard)]
#[must_use]
pub struct RwLockWriteGuard<'a, T> {}

impl<'a, T> RwLockWriteGuard<'a, T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(s: Self, f: F) -> MappedRwLockWriteGuard<'a, U> {}
    pub fn try_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(s: Self, f: F) -> Result<MappedRwLockWriteGuard<'a, U>, Self> {}
    pub fn unlock_fair(s: Self) {}
    pub fn unlocked<F: FnOnce() -> U, U>(s: &mut Self, f: F) -> U {}
    pub fn bump(s: &mut Self) {}
}
impl<'a, T> RwLockWriteGuard<'a, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T> {}
    pub fn downgrade_to_upgradable(s: Self) -> RwLockUpgradableReadGuard<'a, T> {}
}
impl<T> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}

#[ctx(sync_lock_guard = "upgradable")]
#[must_use]
pub struct RwLockUpgradableReadGuard<'a, T> {}

impl<'a, T> RwLockUpgradableReadGuard<'a, T> {
    pub fn upgrade(s: Self) -> RwLockWriteGuard<'a, T> {}
    pub fn try_upgrade(s: Self) -> Result<RwLockWriteGuard<'a, T>, Self> {}
    pub fn downgrade(s: Self) -> RwLockReadGuard<'a, T> {}
}
impl<T> Deref for RwLockUpgradableReadGuard<'_, T> {
    type Target = T;
}

#[ctx(sync_lock_guard = "shared")]
#[must_use]
pub struct MappedRwLockReadGuard<'a, T> {}

impl<T> Deref for MappedRwLockReadGuard<'_, T> {
    type Target = T;
}

#[ctx(sync_lock_guard)]
#[must_use]
pub struct MappedRwLockWriteGuard<'a, T> {}

impl<T> Deref for MappedRwLockWriteGuard<'_, T> {
    type Target = T;
}

#[ctx(sync_lock_guard = "shared")]
#[must_use]
pub struct ArcRwLockReadGuard<T> {}

impl<T> Deref for ArcRwLockReadGuard<T> {
    type Target = T;
}

#[ctx(sync_lock_guard)]
#[must_use]
pub struct ArcRwLockWriteGuard<T> {}

impl<T> Deref for ArcRwLockWriteGuard<T> {
    type Target = T;
}

#[ctx(sync_lock_guard = "upgradable")]
#[must_use]
pub struct ArcRwLockUpgradableReadGuard<T> {}

impl<T> Deref for ArcRwLockUpgradableReadGuard<T> {
    type Target = T;
}

pub struct Condvar {}

impl Condvar {
    pub fn new() -> Condvar {}
    #[ctx(notifies)]
    pub fn notify_one(&self) -> bool {}
    #[ctx(notify_waiters)]
    pub fn notify_all(&self) -> usize {}
    #[ctx(blocks = "waits for a notification: use an async `Notify` or channel")]
    #[ctx(blocks_on = "signal")]
    #[ctx(releases_lock)]
    pub fn wait<T>(&self, mutex_guard: &mut MutexGuard<'_, T>) {}
    #[ctx(blocks = "waits for a notification: use an async `Notify` or channel")]
    #[ctx(blocks_on = "signal")]
    pub fn wait_until<T>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Instant) -> WaitTimeoutResult {}
    #[ctx(blocks = "waits for a notification: use an async `Notify` or channel")]
    #[ctx(blocks_on = "signal")]
    pub fn wait_for<T>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Duration) -> WaitTimeoutResult {}
    #[ctx(blocks = "waits for a notification: use an async `Notify` or channel")]
    #[ctx(blocks_on = "signal")]
    pub fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F) {}
    #[ctx(blocks = "waits for a notification: use an async `Notify` or channel")]
    #[ctx(blocks_on = "signal")]
    pub fn wait_while_for<T, F: FnMut(&mut T) -> bool>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F, timeout: Duration) -> WaitTimeoutResult {}
}
impl Default for Condvar {}

pub struct WaitTimeoutResult {}

impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool {}
}
impl Clone for WaitTimeoutResult {}
impl Copy for WaitTimeoutResult {}

pub struct Once {}

impl Once {
    pub fn new() -> Once {}
    pub fn call_once<F: FnOnce()>(&self, f: F) {}
    pub fn call_once_force<F: FnOnce(OnceState)>(&self, f: F) {}
    pub fn state(&self) -> OnceState {}
}

pub enum OnceState {
    New,
    Poisoned,
    InProgress,
    Done,
}

pub fn const_mutex<T>(val: T) -> Mutex<T> {}

pub fn const_rwlock<T>(val: T) -> RwLock<T> {}

pub fn const_fair_mutex<T>(val: T) -> FairMutex<T> {}

pub fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T> {}
