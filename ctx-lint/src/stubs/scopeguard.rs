//! scopeguard 1.2.

use std::ops::Deref;

macro_rules! defer { () => {} }

macro_rules! defer_on_success { () => {} }

macro_rules! defer_on_unwind { () => {} }

pub trait Strategy {
    fn should_run() -> bool;
}

pub enum Always {}

pub enum OnUnwind {}

pub enum OnSuccess {}

#[ctx(scope_guard = "runs its closure")]
pub struct ScopeGuard<T, F: FnOnce(T), S> {}

impl<T, F: FnOnce(T), S> ScopeGuard<T, F, S> {
    #[must_use]
    pub fn with_strategy(v: T, dropfn: F) -> ScopeGuard<T, F, S> {}
    #[ctx(disarms)]
    pub fn into_inner(guard: Self) -> T {}
}
impl<T, F: FnOnce(T), S> Deref for ScopeGuard<T, F, S> {
    type Target = T;
}

#[must_use]
pub fn guard<T, F: FnOnce(T)>(v: T, dropfn: F) -> ScopeGuard<T, F, Always> {}

#[must_use]
pub fn guard_on_success<T, F: FnOnce(T)>(v: T, dropfn: F) -> ScopeGuard<T, F, OnSuccess> {}

#[must_use]
pub fn guard_on_unwind<T, F: FnOnce(T)>(v: T, dropfn: F) -> ScopeGuard<T, F, OnUnwind> {}
