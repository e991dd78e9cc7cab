//! ctx-core 0.1.0.

use std::error::Error;
use std::future::Future;
use std::hash::Hash;
use std::thread::ScopedJoinHandle;
use std::time::{Duration, Instant};

use futures_core::Stream;
use tokio_util::sync::CancellationToken;

pub use ctx_macros::context_fn;

macro_rules! key { () => {} }

#[ctx(context)]
pub struct Context {}

impl Context {
    #[ctx(root)]
    #[must_use]
    pub fn background() -> Self {}
    #[ctx(root)]
    #[ctx(todo)]
    #[must_use]
    pub fn todo() -> Self {}
    #[ctx(checks)]
    #[must_use]
    pub fn is_cancelled(&self) -> bool {}
    #[ctx(checks)]
    #[ctx(tells_end)]
    #[must_use]
    pub fn err(&self) -> Option<ContextError> {}
    #[ctx(checks)]
    #[ctx(tells_end)]
    pub fn check(&self) -> Result<(), ContextError> {}
    #[must_use]
    pub const fn check_every(&self, n: u32) -> CheckEvery<'_> {}
    #[ctx(tells_cause)]
    #[must_use]
    pub fn cause(&self) -> Option<Cause> {}
    #[ctx(tells_deadline)]
    #[must_use]
    pub fn deadline(&self) -> Option<Instant> {}
    #[ctx(tells_deadline)]
    #[must_use]
    pub fn remaining(&self) -> Option<Duration> {}
    #[ctx(reads_value)]
    #[must_use]
    pub fn value<V>(&self, key: impl Key<V>) -> Option<&V> {}
    #[ctx(derives)]
    #[must_use]
    pub fn with_cancel(&self) -> (Self, CancelGuard) {}
    #[ctx(derives)]
    #[must_use]
    pub fn with_cancel_cause(&self) -> (Self, CancelGuard) {}
    #[ctx(derives)]
    #[must_use]
    pub fn with_timeout(&self, timeout: Duration) -> (Self, CancelGuard) {}
    #[ctx(derives)]
    #[must_use]
    pub fn with_timeout_cause(&self, timeout: Duration, cause: impl IntoCause) -> (Self, CancelGuard) {}
    #[ctx(derives)]
    #[must_use]
    pub fn with_deadline(&self, deadline: Instant) -> (Self, CancelGuard) {}
    #[ctx(derives)]
    #[must_use]
    pub fn with_deadline_cause(&self, deadline: Instant, cause: impl IntoCause) -> (Self, CancelGuard) {}
    #[ctx(derives)]
    #[ctx(sets_value)]
    #[must_use]
    pub fn with_value<V>(&self, key: impl Key<V>, value: V) -> Self {}
    #[ctx(derives)]
    #[ctx(detaches)]
    #[must_use]
    pub fn shielded(&self, grace: Duration) -> (Self, CancelGuard) {}
    #[ctx(derives)]
    #[must_use]
    pub fn merge(&self, others: &[&Self]) -> (Self, CancelGuard) {}
    #[ctx(derives)]
    #[must_use]
    pub fn with_token(&self, token: &CancellationToken) -> (Self, CancelGuard) {}
    #[must_use]
    pub fn to_token(&self) -> CancellationToken {}
    #[ctx(keeps_function)]
    pub fn after_func(&self, function: impl FnOnce()) -> AfterFunc {}
    pub fn on_cancel(&self, function: impl FnOnce()) -> Registration {}
    pub fn thread_scope<T>(&self, work: impl FnOnce(&ThreadScope<'_, '_>) -> T) -> T {}
    #[ctx(derives)]
    #[must_use]
    #[ctx(detaches)]
    pub fn without_cancel(&self) -> Self {}
    #[ctx(waits_cancelled)]
    #[ctx(cancel_safety = "safe")]
    #[ctx(tells_end)]
    pub fn done(&self) -> Done<'_> {}
    #[ctx(waits_cancelled)]
    #[ctx(cancel_safety = "safe")]
    pub fn done_owned(self) -> DoneOwned {}
    #[ctx(waits_cancelled)]
    #[ctx(blocks = "waits for the end of the context: await `done` instead")]
    #[ctx(blocks_on = "signal")]
    #[ctx(tells_end)]
    pub fn wait(&self) -> ContextError {}
    #[ctx(waits_cancelled)]
    #[ctx(blocks = "waits for the end of the context: await `done` under a timeout instead")]
    #[ctx(blocks_on = "signal")]
    #[must_use]
    pub fn wait_timeout(&self, duration: Duration) -> Option<ContextError> {}
    #[ctx(blocks = "puts the thread to sleep: await `sleep` instead")]
    #[ctx(blocks_on = "time")]
    pub fn sleep_blocking(&self, duration: Duration) -> Result<(), ContextError> {}
    #[ctx(sleeps)]
    pub async fn sleep(&self, duration: Duration) -> Result<(), ContextError> {}
    #[ctx(runs_until_cancelled)]
    #[ctx(cancel_safety = "inherits")]
    pub async fn run<F: Future>(&self, future: F) -> Result<F::Output, ContextError> {}
}
impl Clone for Context {}

pub struct CheckEvery<'a> {}

impl CheckEvery<'_> {
    #[ctx(checks)]
    pub fn check(&mut self) -> Result<(), ContextError> {}
}

#[ctx(cancel_guard = "cancels the context")]
#[must_use]
pub struct CancelGuard {}

impl CancelGuard {
    #[ctx(cancels)]
    pub fn cancel(&self) -> bool {}
    #[ctx(cancels)]
    #[ctx(gives_cause)]
    pub fn cancel_cause(&self, cause: impl IntoCause) -> bool {}
    pub fn canceller(&self) -> Canceller {}
    #[ctx(disarms)]
    pub fn disarm(self) -> Canceller {}
}

pub struct Canceller {}

impl Canceller {
    #[ctx(cancels)]
    pub fn cancel(&self) -> bool {}
    #[ctx(cancels)]
    #[ctx(gives_cause)]
    pub fn cancel_cause(&self, cause: impl IntoCause) -> bool {}
}
impl Clone for Canceller {}

pub enum ContextError {
    Cancelled,
    DeadlineExceeded,
}

impl ContextError {
    #[must_use]
    pub fn is_timeout(self) -> bool {}
    #[must_use]
    pub fn is_cancelled(self) -> bool {}
}
impl Clone for ContextError {}
impl Copy for ContextError {}
impl Error for ContextError {}

pub struct Cause {}

impl Cause {
    pub fn new(cause: impl IntoCause) -> Self {}
    pub fn downcast_ref<E: Error>(&self) -> Option<&E> {}
    pub fn is<E: Error>(&self) -> bool {}
    pub fn as_error(&self) -> &dyn Error {}
}
impl Clone for Cause {}
impl Error for Cause {}

pub trait IntoCause {
    fn into_cause(self) -> Cause;
}

pub trait Key<V> {
    type Id: Hash;
    fn into_id(self) -> Self::Id;
}

#[ctx(context)]
pub trait AsContext {
    fn as_context(&self) -> &Context;
}
impl AsContext for Context {}

#[ctx(cancel_safety = "safe")]
#[must_use]
pub struct Done<'a> {}

impl Future for Done<'_> {
    type Output = ContextError;
}

#[ctx(cancel_safety = "safe")]
#[must_use]
pub struct DoneOwned {}

impl Future for DoneOwned {
    type Output = ContextError;
}

pub struct AfterFunc {}

impl AfterFunc {
    pub fn stop(&self) -> bool {}
}

#[ctx(registration)]
#[must_use]
pub struct Registration {}

impl Registration {
    pub fn detach(self) {}
}
impl Drop for Registration {}

pub struct ThreadScope<'scope, 'env> {}

impl<'scope, 'env> ThreadScope<'scope, 'env> {
    #[ctx(spawns = "scoped")]
    pub fn spawn<T>(&self, work: impl FnOnce(&Context) -> T) -> ScopedJoinHandle<'scope, T> {}
    pub fn context(&self) -> &Context {}
    #[ctx(cancels)]
    pub fn cancel(&self) -> bool {}
}

pub enum Policy {
    FailFast,
    CollectAll,
    FirstOk,
}

#[must_use]
pub struct Scope<T, E> {}

impl<T, E> Scope<T, E> {
    #[ctx(derives)]
    pub fn new(ctx: &Context) -> Self {}
    #[ctx(derives)]
    pub fn with_policy(ctx: &Context, policy: Policy) -> Self {}
    #[must_use]
    pub fn grace(self, grace: Duration) -> Self {}
    pub fn context(&self) -> &Context {}
    pub fn canceller(&self) -> Canceller {}
    #[ctx(spawns = "scoped")]
    pub fn spawn<F: Future<Output = Result<T, E>>>(&mut self, work: impl FnOnce(Context) -> F) {}
    #[ctx(spawns = "scoped")]
    pub fn spawn_blocking(&mut self, work: impl FnOnce(&Context) -> Result<T, E>) {}
    #[ctx(joins)]
    pub async fn join(self) -> Outcome<T, E> {}
    #[ctx(joins)]
    pub async fn shutdown(self, grace: Duration) -> Outcome<T, E> {}
}

#[must_use]
pub struct Outcome<T, E> {
    pub done: Vec<TaskDone<T>>,
    pub failed: Vec<TaskFailed<E>>,
}

pub struct TaskDone<T> {
    pub at: usize,
    pub value: T,
}

pub struct TaskFailed<E> {
    pub at: usize,
    pub error: E,
}

impl<T, E> Outcome<T, E> {
    pub fn into_result(self) -> Result<Vec<T>, ScopeError<E>> {}
    pub fn into_first(self) -> Result<T, ScopeError<E>> {}
}

pub enum ScopeError<E> {
    Failed(TaskFailed<E>),
    Aborted(()),
    Empty,
}

#[ctx(extension)]
pub trait FutureExt: Future {
    #[ctx(runs_until_cancelled)]
    async fn with_context(self, ctx: &Context) -> Result<Self::Output, ContextError>;
}

#[ctx(extension)]
pub trait StreamExt: Stream {
    #[ctx(runs_until_cancelled)]
    fn until_done(self, ctx: &Context) -> UntilDone<Self> {}
}

#[must_use]
pub struct UntilDone<S> {}

impl<S: Stream> Stream for UntilDone<S> {
    type Item = S::Item;
}
