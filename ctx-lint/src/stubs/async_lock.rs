//! async-lock 3.5.

use std::future::Future;
use std::ops::Deref;
use std::sync::Arc;

pub struct Barrier {}

impl Barrier {
    pub fn new(n: usize) -> Barrier {}
    pub async fn wait(&self) -> BarrierWaitResult {}
    #[ctx(blocks = "waits for the other threads: await `wait` instead")]
    #[ctx(blocks_on = "signal")]
    pub fn wait_blocking(&self) -> BarrierWaitResult {}
}

pub struct BarrierWaitResult {}

impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool {}
}
impl Clone for BarrierWaitResult {}

#[ctx(transparent)]
pub struct Mutex<T> {}

impl<T> Mutex<T> {
    pub fn new(data: T) -> Mutex<T> {}
    pub fn into_inner(self) -> T {}
    #[ctx(acquires)]
    pub async fn lock(&self) -> MutexGuard<'_, T> {}
    #[ctx(acquires)]
    #[ctx(blocks = "waits for the lock: await `lock` instead")]
    #[ctx(blocks_on = "lock")]
    pub fn lock_blocking(&self) -> MutexGuard<'_, T> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
    pub fn get_mut(&mut self) -> &mut T {}
    #[ctx(acquires)]
    pub async fn lock_arc(self: &Arc<Self>) -> MutexGuardArc<T> {}
    #[ctx(acquires)]
    #[ctx(blocks = "waits for the lock: await `lock_arc` instead")]
    #[ctx(blocks_on = "lock")]
    pub fn lock_arc_blocking(self: &Arc<Self>) -> MutexGuardArc<T> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<MutexGuardArc<T>> {}
}
impl<T> Default for Mutex<T> {}

#[ctx(async_lock_guard)]
pub struct MutexGuard<'a, T> {}

impl<T> MutexGuard<'_, T> {
    pub fn source(guard: &MutexGuard<'_, T>) -> &Mutex<T> {}
}
impl<T> Deref for MutexGuard<'_, T> {
    type Target = T;
}

#[ctx(async_lock_guard)]
pub struct MutexGuardArc<T> {}

impl<T> MutexGuardArc<T> {
    pub fn source(guard: &Self) -> &Arc<Mutex<T>> {}
}
impl<T> Deref for MutexGuardArc<T> {
    type Target = T;
}

#[ctx(container)]
pub struct OnceCell<T> {}

impl<T> OnceCell<T> {
    pub fn new() -> Self {}
    pub fn is_initialized(&self) -> bool {}
    pub fn get(&self) -> Option<&T> {}
    #[ctx(views)]
    pub fn get_mut(&mut self) -> Option<&mut T> {}
    pub fn take(&mut self) -> Option<T> {}
    pub fn into_inner(self) -> Option<T> {}
    pub async fn wait(&self) -> &T {}
    #[ctx(blocks = "waits for the value: use the async form")]
    #[ctx(blocks_on = "message")]
    pub fn wait_blocking(&self) -> &T {}
    pub async fn get_or_try_init<E, Fut: Future<Output = Result<T, E>>>(&self, closure: impl FnOnce() -> Fut) -> Result<&T, E> {}
    #[ctx(blocks = "waits for the value: use the async form")]
    #[ctx(blocks_on = "message")]
    pub fn get_or_try_init_blocking<E>(&self, closure: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {}
    pub async fn get_or_init<Fut: Future<Output = T>>(&self, closure: impl FnOnce() -> Fut) -> &T {}
    #[ctx(blocks = "waits for the value: use the async form")]
    #[ctx(blocks_on = "message")]
    pub fn get_or_init_blocking(&self, closure: impl FnOnce() -> T) -> &T {}
    pub async fn set(&self, value: T) -> Result<&T, T> {}
    pub fn try_set(&self, value: T) -> Result<(), T> {}
    pub fn set_blocking(&self, value: T) -> Result<&T, T> {}
    pub unsafe fn get_unchecked(&self) -> &T {}
}
impl<T> Default for OnceCell<T> {}

#[ctx(transparent)]
pub struct RwLock<T> {}

impl<T> RwLock<T> {
    #[must_use]
    pub fn new(t: T) -> RwLock<T> {}
    #[must_use]
    pub fn into_inner(self) -> T {}
    #[ctx(acquires = "tries")]
    pub fn try_read_arc(self: &Arc<Self>) -> Option<RwLockReadGuardArc<T>> {}
    #[ctx(acquires)]
    pub async fn read_arc(self: &Arc<Self>) -> RwLockReadGuardArc<T> {}
    #[ctx(acquires)]
    #[ctx(blocks = "waits for the lock: await `read` instead")]
    #[ctx(blocks_on = "lock")]
    pub fn read_arc_blocking(self: &Arc<Self>) -> RwLockReadGuardArc<T> {}
    #[ctx(acquires = "tries")]
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>> {}
    #[ctx(acquires)]
    pub async fn read(&self) -> RwLockReadGuard<'_, T> {}
    #[ctx(acquires)]
    #[ctx(blocks = "waits for the lock: await `read` instead")]
    #[ctx(blocks_on = "lock")]
    pub fn read_blocking(&self) -> RwLockReadGuard<'_, T> {}
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>> {}
    #[ctx(acquires)]
    pub async fn upgradable_read(&self) -> RwLockUpgradableReadGuard<'_, T> {}
    #[ctx(acquires)]
    #[ctx(blocks = "waits for the lock: await `upgradable_read` instead")]
    #[ctx(blocks_on = "lock")]
    pub fn upgradable_read_blocking(&self) -> RwLockUpgradableReadGuard<'_, T> {}
    #[ctx(acquires)]
    #[ctx(blocks = "waits for the lock: await `upgradable_read` instead")]
    #[ctx(blocks_on = "lock")]
    pub fn upgradable_read_arc_blocking(self: &Arc<Self>) -> RwLockUpgradableReadGuardArc<T> {}
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<RwLockUpgradableReadGuardArc<T>> {}
    #[ctx(acquires)]
    pub async fn upgradable_read_arc(self: &Arc<Self>) -> RwLockUpgradableReadGuardArc<T> {}
    #[ctx(acquires = "tries")]
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>> {}
    #[ctx(acquires)]
    pub async fn write(&self) -> RwLockWriteGuard<'_, T> {}
    #[ctx(acquires)]
    #[ctx(blocks = "waits for the lock: await `write` instead")]
    #[ctx(blocks_on = "lock")]
    pub fn write_blocking(&self) -> RwLockWriteGuard<'_, T> {}
    #[ctx(acquires = "tries")]
    pub fn try_write_arc(self: &Arc<Self>) -> Option<RwLockWriteGuardArc<T>> {}
    #[ctx(acquires)]
    pub async fn write_arc(self: &Arc<Self>) -> RwLockWriteGuardArc<T> {}
    #[ctx(acquires)]
    #[ctx(blocks = "waits for the lock: await `write` instead")]
    #[ctx(blocks_on = "lock")]
    pub fn write_arc_blocking(self: &Arc<Self>) -> RwLockWriteGuardArc<T> {}
    #[must_use]
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T> Default for RwLock<T> {}

#[ctx(async_lock_guard = "shared")]
pub struct RwLockReadGuard<'a, T> {}

impl<T> Deref for RwLockReadGuard<'_, T> {
    type Target = T;
}

#[ctx(async_lock_guard = "shared")]
pub struct RwLockReadGuardArc<T> {}

impl<T> Deref for RwLockReadGuardArc<T> {
    type Target = T;
}

#[ctx(async_lock_guard = "upgradable")]
pub struct RwLockUpgradableReadGuard<'a, T> {}

impl<T> RwLockUpgradableReadGuard<'_, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'_, T> {}
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuard<'_, T>, Self> {}
    pub async fn upgrade(guard: Self) -> RwLockWriteGuard<'_, T> {}
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuard<'_, T> {}
}
impl<T> Deref for RwLockUpgradableReadGuard<'_, T> {
    type Target = T;
}

#[ctx(async_lock_guard = "upgradable")]
pub struct RwLockUpgradableReadGuardArc<T> {}

impl<T> RwLockUpgradableReadGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T> {}
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuardArc<T>, Self> {}
    pub async fn upgrade(guard: Self) -> RwLockWriteGuardArc<T> {}
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuardArc<T> {}
}
impl<T> Deref for RwLockUpgradableReadGuardArc<T> {
    type Target = T;
}

#[ctx(async_lock_guard)]
pub struct RwLockWriteGuard<'a, T> {}

impl<T> RwLockWriteGuard<'_, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'_, T> {}
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuard<'_, T> {}
}
impl<T> Deref for RwLockWriteGuard<'_, T> {
    type Target = T;
}

#[ctx(async_lock_guard)]
pub struct RwLockWriteGuardArc<T> {}

impl<T> RwLockWriteGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T> {}
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuardArc<T> {}
}
impl<T> Deref for RwLockWriteGuardArc<T> {
    type Target = T;
}

pub struct Semaphore {}

impl Semaphore {
    pub fn new(n: usize) -> Semaphore {}
    #[ctx(acquires = "tries")]
    pub fn try_acquire(&self) -> Option<SemaphoreGuard<'_>> {}
    #[ctx(acquires)]
    pub async fn acquire(&self) -> SemaphoreGuard<'_> {}
    #[ctx(acquires)]
    #[ctx(blocks = "waits for a permit: await `acquire` instead")]
    #[ctx(blocks_on = "lock")]
    pub fn acquire_blocking(&self) -> SemaphoreGuard<'_> {}
    #[ctx(acquires = "tries")]
    pub fn try_acquire_arc(self: &Arc<Self>) -> Option<SemaphoreGuardArc> {}
    #[ctx(acquires)]
    pub async fn acquire_arc(self: &Arc<Self>) -> SemaphoreGuardArc {}
    #[ctx(acquires)]
    #[ctx(blocks = "waits for a permit: await `acquire` instead")]
    #[ctx(blocks_on = "lock")]
    pub fn acquire_arc_blocking(self: &Arc<Self>) -> SemaphoreGuardArc {}
    #[ctx(lets_in)]
    pub fn add_permits(&self, n: usize) {}
    pub fn available_permits(&self) -> usize {}
}

#[ctx(permit)]
pub struct SemaphoreGuard<'a> {}

impl SemaphoreGuard<'_> {
    #[ctx(forgets)]
    pub fn forget(self) {}
}

#[ctx(permit)]
pub struct SemaphoreGuardArc {}

impl SemaphoreGuardArc {
    #[ctx(forgets)]
    pub fn forget(self) {}
}

pub mod futures {
    use crate::{
        BarrierWaitResult, MutexGuard, MutexGuardArc, RwLockReadGuard, RwLockReadGuardArc,
        RwLockUpgradableReadGuard, RwLockUpgradableReadGuardArc, RwLockWriteGuard,
        RwLockWriteGuardArc, SemaphoreGuard, SemaphoreGuardArc,
    };
    use std::future::Future;

    pub struct BarrierWait<'a> {}

    impl Future for BarrierWait<'_> {
        type Output = BarrierWaitResult;
    }

    pub struct Lock<'a, T> {}

    impl<T> Future for Lock<'_, T> {
        type Output = MutexGuard<'_, T>;
    }

    pub struct LockArc<T> {}

    impl<T> Future for LockArc<T> {
        type Output = MutexGuardArc<T>;
    }

    pub struct Read<'a, T> {}

    impl<T> Future for Read<'_, T> {
        type Output = RwLockReadGuard<'_, T>;
    }

    pub struct ReadArc<'a, T> {}

    impl<T> Future for ReadArc<'_, T> {
        type Output = RwLockReadGuardArc<T>;
    }

    pub struct UpgradableRead<'a, T> {}

    impl<T> Future for UpgradableRead<'_, T> {
        type Output = RwLockUpgradableReadGuard<'_, T>;
    }

    pub struct UpgradableReadArc<'a, T> {}

    impl<T> Future for UpgradableReadArc<'_, T> {
        type Output = RwLockUpgradableReadGuardArc<T>;
    }

    pub struct Upgrade<'a, T> {}

    impl<T> Future for Upgrade<'_, T> {
        type Output = RwLockWriteGuard<'_, T>;
    }

    pub struct UpgradeArc<T> {}

    impl<T> Future for UpgradeArc<T> {
        type Output = RwLockWriteGuardArc<T>;
    }

    pub struct Write<'a, T> {}

    impl<T> Future for Write<'_, T> {
        type Output = RwLockWriteGuard<'_, T>;
    }

    pub struct WriteArc<'a, T> {}

    impl<T> Future for WriteArc<'_, T> {
        type Output = RwLockWriteGuardArc<T>;
    }

    pub struct Acquire<'a> {}

    impl Future for Acquire<'_> {
        type Output = SemaphoreGuard<'_>;
    }

    pub struct AcquireArc {}

    impl Future for AcquireArc {
        type Output = SemaphoreGuardArc;
    }
}
