use crate::runtime::{Handle, Runtime};
use crate::runtime;
use std::any::Any;
use std::future::Future;
use std::io::Error;
use std::task::{Context, Poll};

#[ctx(task_failed)]
pub struct JoinError {}

impl JoinError {
    pub fn is_cancelled(&self) -> bool {}
    pub fn is_panic(&self) -> bool {}
    pub fn into_panic(self) -> Box<dyn Any> {}
    pub fn try_into_panic(self) -> Result<Box<dyn Any>, JoinError> {}
    pub fn id(&self) -> Id {}
}

#[ctx(join_handle)]
#[ctx(polled_once)]
#[ctx(cancel_safety = "safe")]
pub struct JoinHandle<T> {}

impl<T> JoinHandle<T> {
    #[ctx(cancels)]
    pub fn abort(&self) {}
    #[ctx(asks_others)]
    pub fn is_finished(&self) -> bool {}
    #[must_use]
    #[ctx(gives_abort)]
    pub fn abort_handle(&self) -> AbortHandle {}
    pub fn id(&self) -> Id {}
}
impl<T> Future for JoinHandle<T> {
    type Output = Result<T, JoinError>;
}

#[ctx(spawns = "blocking")]
#[ctx(needs_runtime)]
pub fn spawn_blocking<F: FnOnce() -> R, R>(f: F) -> JoinHandle<R> {}

#[ctx(spawns = "task")]
#[ctx(needs_runtime)]
pub fn spawn<F: Future>(future: F) -> JoinHandle<F::Output> {}

pub fn block_in_place<F: FnOnce() -> R, R>(f: F) -> R {}

pub async fn yield_now() {}

#[ctx(spawns = "task")]
#[ctx(needs_runtime)]
pub fn spawn_local<F: Future>(future: F) -> JoinHandle<F::Output> {}

#[ctx(task_set)]
pub struct LocalSet {}

impl LocalSet {
    pub fn new() -> LocalSet {}
    pub fn enter(&self) -> LocalEnterGuard {}
    #[ctx(spawns = "task")]
    pub fn spawn_local<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
    #[ctx(blocks = "drives a runtime on this thread: await the future instead")]
    #[ctx(blocks_on = "future")]
    pub fn block_on<F: Future>(&self, rt: &Runtime, future: F) -> F::Output {}
    #[ctx(cancel_safety = "inherits")]
    pub async fn run_until<F: Future>(&self, future: F) -> F::Output {}
    pub fn id(&self) -> runtime::Id {}
}
impl Future for LocalSet {
    type Output = ();
}
impl Default for LocalSet {}

#[ctx(scope_guard = "leaves the local set")]
pub struct LocalEnterGuard {}

pub struct LocalKey<T> {}

impl<T> LocalKey<T> {
    pub async fn scope<F: Future>(&self, value: T, f: F) -> F::Output {}
    pub fn sync_scope<F: FnOnce() -> R, R>(&self, value: T, f: F) -> R {}
    pub fn with<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {}
    pub fn try_with<F: FnOnce(&T) -> R, R>(&self, f: F) -> Result<R, AccessError> {}
    pub fn get(&self) -> T {}
    pub fn try_get(&self) -> Result<T, AccessError> {}
}

#[ctx(task_set)]
#[ctx(ends = "empty")]
#[ctx(abort_guard = "aborts the tasks that still run")]
pub struct JoinSet<T> {}

impl<T> JoinSet<T> {
    pub fn new() -> Self {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    #[ctx(spawns = "task")]
    pub fn spawn<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
    #[ctx(spawns = "task")]
    pub fn spawn_on<F: Future<Output = T>>(&mut self, task: F, handle: &Handle) -> AbortHandle {}
    #[ctx(spawns = "task")]
    pub fn spawn_local<F: Future<Output = T>>(&mut self, task: F) -> AbortHandle {}
    #[ctx(spawns = "task")]
    pub fn spawn_local_on<F: Future<Output = T>>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle {}
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
    #[ctx(panics_on_error)]
    #[ctx(waits_for_all)]
    pub async fn join_all(self) -> Vec<T> {}
    #[ctx(cancels)]
    pub fn abort_all(&mut self) {}
    #[ctx(forgets)]
    pub fn detach_all(&mut self) {}
    pub fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>> {}
    pub fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>> {}
}
impl<T> Default for JoinSet<T> {}
impl<T, F: Future<Output = T>> FromIterator<F> for JoinSet<T> {}

pub struct AbortHandle {}

impl AbortHandle {
    #[ctx(cancels)]
    pub fn abort(&self) {}
    #[ctx(asks_others)]
    pub fn is_finished(&self) -> bool {}
    pub fn id(&self) -> Id {}
}
impl Clone for AbortHandle {}

pub struct Id {}

impl Clone for Id {}
impl Copy for Id {}

pub fn id() -> Id {}

pub fn try_id() -> Option<Id> {}

pub mod coop {
    use std::future::Future;
    use std::task::{Context, Poll};

    pub async fn consume_budget() {}

    pub async fn unconstrained<F>(inner: F) -> F::Output {}

    #[must_use]
    pub struct Unconstrained<F> {}

    impl<F: Future> Future for Unconstrained<F> {
        type Output = F::Output;
    }

    pub fn has_budget_remaining() -> bool {}

    #[must_use]
    pub struct RestoreOnPending {}

    impl RestoreOnPending {
        pub fn made_progress(&self) {}
    }

    pub fn poll_proceed(cx: &mut Context<'_>) -> Poll<RestoreOnPending> {}

    #[must_use]
    pub struct Coop<F: Future> {}

    impl<F: Future> Future for Coop<F> {
        type Output = F::Output;
    }

    pub async fn cooperative<F: Future>(fut: F) -> F::Output {}
}

pub mod futures {
    use std::future::Future;
    use std::pin::Pin;

    pub struct TaskLocalFuture<T, F> {}

    impl<T, F> TaskLocalFuture<T, F> {
        pub fn take_value(self: Pin<&mut Self>) -> Option<T> {}
    }
    impl<T, F: Future> Future for TaskLocalFuture<T, F> {
        type Output = F::Output;
    }
}

pub struct Builder<'a> {}

impl<'a> Builder<'a> {
    pub fn new() -> Self {}
    pub fn name(&self, name: &'a str) -> Self {}
    #[ctx(spawns = "task")]
    pub fn spawn<Fut: Future>(self, future: Fut) -> std::io::Result<JoinHandle<Fut::Output>> {}
    #[ctx(spawns = "task")]
    pub fn spawn_on<Fut: Future>(self, future: Fut, handle: &Handle) -> std::io::Result<JoinHandle<Fut::Output>> {}
    #[ctx(spawns = "task")]
    pub fn spawn_local<Fut: Future>(self, future: Fut) -> std::io::Result<JoinHandle<Fut::Output>> {}
    #[ctx(spawns = "task")]
    pub fn spawn_local_on<Fut: Future>(self, future: Fut, local_set: &LocalSet) -> std::io::Result<JoinHandle<Fut::Output>> {}
    #[ctx(spawns = "blocking")]
    pub fn spawn_blocking<Function: FnOnce() -> Output, Output>(self, function: Function) -> std::io::Result<JoinHandle<Output>> {}
    #[ctx(spawns = "blocking")]
    pub fn spawn_blocking_on<Function: FnOnce() -> Output, Output>(self, function: Function, handle: &Handle) -> std::io::Result<JoinHandle<Output>> {}
}
impl<'a> Default for Builder<'a> {}
