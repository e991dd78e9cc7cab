use std::future::Future;
use std::ops::Deref;
use std::sync::Arc;

#[ctx(async_lock_guard)]
pub struct MappedMutexGuard<'a, T, U> {}

impl<T, U> MappedMutexGuard<'_, T, U> {
    pub fn map<V, F: FnOnce(&mut U) -> &mut V>(this: Self, f: F) -> MappedMutexGuard<'_, T, V> {}
}
impl<T, U> Deref for MappedMutexGuard<'_, T, U> {
    type Target = U;
}

#[ctx(transparent)]
pub struct Mutex<T> {}

impl<T> Mutex<T> {
    pub fn new(t: T) -> Self {}
    pub fn into_inner(self) -> T {}
    #[ctx(acquires = "tries")]
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
    #[ctx(acquires = "tries")]
    pub fn try_lock_owned(self: &Arc<Self>) -> Option<OwnedMutexGuard<T>> {}
    #[ctx(acquires)]
    pub async fn lock(&self) -> MutexGuard<'_, T> {}
    #[ctx(acquires)]
    pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {}
    pub fn get_mut(&mut self) -> &mut T {}
}
impl<T> Default for Mutex<T> {}

#[ctx(async_lock_guard)]
pub struct MutexGuard<'a, T> {}

impl<T> MutexGuard<'_, T> {
    pub fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<'_, T, U> {}
}
impl<T> Deref for MutexGuard<'_, T> {
    type Target = T;
}

pub struct MutexLockFuture<'a, T> {}

impl<T> Future for MutexLockFuture<'_, T> {
    type Output = MutexGuard<'_, T>;
}

#[ctx(async_lock_guard)]
pub struct OwnedMutexGuard<T> {}

impl<T> Deref for OwnedMutexGuard<T> {
    type Target = T;
}

pub struct OwnedMutexLockFuture<T> {}

impl<T> Future for OwnedMutexLockFuture<T> {
    type Output = OwnedMutexGuard<T>;
}
