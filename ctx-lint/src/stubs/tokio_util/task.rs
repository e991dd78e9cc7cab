use crate::task::task_tracker::TaskTrackerToken;
use std::borrow::Borrow;
use std::future::Future;
use std::task::{Context, Poll};
use tokio::runtime::Handle;
use tokio::task::{AbortHandle, Id, JoinError, JoinHandle, LocalSet};

#[ctx(task_tracker)]
pub struct TaskTracker {}

impl TaskTracker {
    #[must_use]
    pub fn new() -> Self {}
    #[ctx(joins)]
    #[ctx(cancel_safety = "safe")]
    #[ctx(waits_for_all)]
    pub async fn wait(&self) {}
    pub fn close(&self) -> bool {}
    pub fn reopen(&self) -> bool {}
    #[must_use]
    pub fn is_closed(&self) -> bool {}
    #[must_use]
    pub fn len(&self) -> usize {}
    #[must_use]
    pub fn is_empty(&self) -> bool {}
    #[ctx(spawns = "task")]
    pub fn spawn<F: Future>(&self, task: F) -> JoinHandle<F::Output> {}
    #[ctx(spawns = "task")]
    pub fn spawn_on<F: Future>(&self, task: F, handle: &Handle) -> JoinHandle<F::Output> {}
    #[ctx(spawns = "task")]
    pub fn spawn_local<F: Future>(&self, task: F) -> JoinHandle<F::Output> {}
    #[ctx(spawns = "task")]
    pub fn spawn_local_on<F: Future>(&self, task: F, local_set: &LocalSet) -> JoinHandle<F::Output> {}
    #[ctx(spawns = "blocking")]
    pub fn spawn_blocking<F: FnOnce() -> T, T>(&self, task: F) -> JoinHandle<T> {}
    #[ctx(spawns = "blocking")]
    pub fn spawn_blocking_on<F: FnOnce() -> T, T>(&self, task: F, handle: &Handle) -> JoinHandle<T> {}
    pub async fn track_future<F: Future>(&self, future: F) -> F::Output {}
    #[ctx(registers)]
    pub fn token(&self) -> TaskTrackerToken {}
    #[must_use]
    pub fn ptr_eq(left: &TaskTracker, right: &TaskTracker) -> bool {}
}
impl Default for TaskTracker {}
impl Clone for TaskTracker {}

pub struct LocalPoolHandle {}

impl LocalPoolHandle {
    pub fn new(pool_size: usize) -> LocalPoolHandle {}
    pub fn num_threads(&self) -> usize {}
    pub fn get_task_loads_for_each_worker(&self) -> Vec<usize> {}
    #[ctx(spawns = "task")]
    pub fn spawn_pinned<F: FnOnce() -> Fut, Fut: Future>(&self, create_task: F) -> JoinHandle<Fut::Output> {}
    #[ctx(spawns = "task")]
    pub fn spawn_pinned_by_idx<F: FnOnce() -> Fut, Fut: Future>(&self, create_task: F, idx: usize) -> JoinHandle<Fut::Output> {}
}
impl Clone for LocalPoolHandle {}

#[must_use]
pub struct AbortOnDrop {}

impl AbortOnDrop {
    pub fn new(handle: AbortHandle) -> Self {}
    pub fn abort(&self) {}
    pub fn is_finished(&self) -> bool {}
    pub fn detach(self) -> AbortHandle {}
}

#[ctx(join_handle)]
#[ctx(abort_guard = "aborts the task")]
#[must_use]
pub struct AbortOnDropHandle<T> {}

impl<T> AbortOnDropHandle<T> {
    pub fn new(handle: JoinHandle<T>) -> Self {}
    #[ctx(cancels)]
    pub fn abort(&self) {}
    pub fn is_finished(&self) -> bool {}
    #[ctx(gives_abort)]
    pub fn abort_handle(&self) -> AbortHandle {}
    #[ctx(disarms)]
    pub fn detach(self) -> JoinHandle<T> {}
}
impl<T> Future for AbortOnDropHandle<T> {
    type Output = Result<T, JoinError>;
}

#[ctx(task_set)]
#[ctx(ends = "empty")]
#[ctx(abort_guard = "aborts the tasks that still run")]
pub struct JoinQueue<T> {}

impl<T> JoinQueue<T> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    #[ctx(spawns = "task")]
    pub fn spawn<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
    #[ctx(spawns = "task")]
    pub fn spawn_on<F: Future<Output = T>>(&mut self, task: F, handle: &Handle) -> AbortHandle {}
    #[ctx(spawns = "task")]
    pub fn spawn_local<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
    #[ctx(spawns = "blocking")]
    pub fn spawn_blocking<F: FnOnce() -> T>(&mut self, f: F) -> AbortHandle {}
    #[ctx(spawns = "blocking")]
    pub fn spawn_blocking_on<F: FnOnce() -> T>(&mut self, f: F, handle: &Handle) -> AbortHandle {}
    #[ctx(joins)]
    #[ctx(cancel_safety = "safe")]
    #[ctx(takes)]
    #[ctx(receives)]
    pub async fn join_next(&mut self) -> Option<Result<T, JoinError>> {}
    #[ctx(joins)]
    #[ctx(cancel_safety = "safe")]
    #[ctx(takes)]
    #[ctx(receives)]
    pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {}
    #[ctx(joins)]
    #[ctx(takes)]
    pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>> {}
    #[ctx(joins)]
    #[ctx(takes)]
    pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>> {}
    #[ctx(joins)]
    #[ctx(cancels)]
    #[ctx(waits_for_all)]
    pub async fn shutdown(&mut self) {}
    #[ctx(joins)]
    #[ctx(cancel_safety = "unsafe")]
    #[ctx(loses = "the results that have been collected")]
    #[ctx(waits_for_all)]
    pub async fn join_all(self) -> Vec<T> {}
    #[ctx(cancels)]
    pub fn abort_all(&mut self) {}
    #[ctx(forgets)]
    pub fn detach_all(&mut self) {}
    pub fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>> {}
    pub fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>> {}
}
impl<T> Default for JoinQueue<T> {}
impl<T, F: Future<Output = T>> FromIterator<F> for JoinQueue<T> {}

#[ctx(task_set)]
#[ctx(ends = "empty")]
#[ctx(abort_guard = "aborts the tasks that still run")]
pub struct JoinMap<K, V> {}

impl<K, V> JoinMap<K, V> {
    #[must_use]
    pub fn new() -> Self {}
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Self {}
    #[ctx(spawns = "task")]
    #[ctx(spawned = "1")]
    pub fn spawn<F: Future<Output = V>>(&mut self, key: K, task: F) {}
    #[ctx(spawns = "task")]
    #[ctx(spawned = "1")]
    pub fn spawn_on<F: Future<Output = V>>(&mut self, key: K, task: F, handle: &Handle) {}
    #[ctx(spawns = "blocking")]
    #[ctx(spawned = "1")]
    pub fn spawn_blocking<F: FnOnce() -> V>(&mut self, key: K, f: F) {}
    #[ctx(spawns = "blocking")]
    #[ctx(spawned = "1")]
    pub fn spawn_blocking_on<F: FnOnce() -> V>(&mut self, key: K, f: F, handle: &Handle) {}
    #[ctx(spawns = "task")]
    #[ctx(spawned = "1")]
    pub fn spawn_local<F: Future<Output = V>>(&mut self, key: K, task: F) {}
    #[ctx(spawns = "task")]
    #[ctx(spawned = "1")]
    pub fn spawn_local_on<F: Future<Output = V>>(&mut self, key: K, task: F, local_set: &LocalSet) {}
    #[ctx(joins)]
    #[ctx(cancel_safety = "safe")]
    #[ctx(takes)]
    #[ctx(receives)]
    pub async fn join_next(&mut self) -> Option<(K, Result<V, JoinError>)> {}
    #[ctx(joins)]
    #[ctx(takes)]
    pub fn try_join_next(&mut self) -> Option<(K, Result<V, JoinError>)> {}
    #[ctx(joins)]
    #[ctx(cancels)]
    #[ctx(waits_for_all)]
    pub async fn shutdown(&mut self) {}
    pub fn abort<Q>(&mut self, key: &Q) -> bool where K: Borrow<Q> {}
    pub fn abort_matching(&mut self, predicate: impl FnMut(&K) -> bool) {}
    pub fn keys(&self) -> JoinMapKeys<'_, K, V> {}
    pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q> {}
    pub fn contains_task(&self, task: &Id) -> bool {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
}
impl<K, V, S> JoinMap<K, V, S> {
    #[must_use]
    pub fn with_hasher(hash_builder: S) -> Self {}
    #[must_use]
    pub fn with_capacity_and_hasher(capacity: usize, hash_builder: S) -> Self {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    #[ctx(cancels)]
    pub fn abort_all(&mut self) {}
    #[ctx(forgets)]
    pub fn detach_all(&mut self) {}
}
impl<K, V> Default for JoinMap<K, V> {}

pub struct JoinMapKeys<'a, K, V> {}

impl<K, V> Clone for JoinMapKeys<'_, K, V> {}
impl<K, V> Iterator for JoinMapKeys<'_, K, V> {
    type Item = &K;
}

pub mod task_tracker {
    use std::future::Future;

    pub use crate::task::TaskTracker;

    #[must_use]
    pub struct TaskTrackerToken {}

    impl TaskTrackerToken {
        #[must_use]
        pub fn task_tracker(&self) -> &TaskTracker {}
    }
    impl Clone for TaskTrackerToken {}

    #[must_use]
    pub struct TrackedFuture<F> {}

    impl<F: Future> Future for TrackedFuture<F> {
        type Output = F::Output;
    }

    #[must_use]
    pub struct TaskTrackerWaitFuture<'a> {}

    impl Future for TaskTrackerWaitFuture<'_> {
        type Output = ();
    }
}
