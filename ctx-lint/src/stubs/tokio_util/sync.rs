use futures::sink::Sink;
use futures::stream::Stream;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::sync::mpsc::Sender;

#[ctx(cancel_guard = "cancels the token")]
pub struct DropGuard {}

impl DropGuard {
    pub fn token(&self) -> &CancellationToken {}
    #[ctx(disarms)]
    pub fn disarm(self) -> CancellationToken {}
}

#[ctx(cancel_guard = "cancels the token")]
#[ctx(borrows)]
pub struct DropGuardRef<'a> {}

impl DropGuardRef<'_> {
    pub fn token(&self) -> &CancellationToken {}
    #[ctx(disarms)]
    pub fn disarm(self) -> &CancellationToken {}
}

#[ctx(token)]
pub struct CancellationToken {}

impl CancellationToken {
    #[ctx(root)]
    pub fn new() -> CancellationToken {}
    #[ctx(derives)]
    pub fn child_token(&self) -> CancellationToken {}
    #[ctx(cancels)]
    pub fn cancel(&self) {}
    #[ctx(checks)]
    pub fn is_cancelled(&self) -> bool {}
    #[ctx(waits_cancelled)]
    #[ctx(cancel_safety = "safe")]
    pub async fn cancelled(&self) {}
    #[ctx(waits_cancelled)]
    #[ctx(cancel_safety = "safe")]
    pub async fn cancelled_owned(self) {}
    pub fn drop_guard(self) -> DropGuard {}
    pub fn drop_guard_ref(&self) -> DropGuardRef<'_> {}
    #[ctx(runs_until_cancelled)]
    #[ctx(cancel_safety = "inherits")]
    pub async fn run_until_cancelled<F: Future>(&self, fut: F) -> Option<F::Output> {}
    #[ctx(runs_until_cancelled)]
    #[ctx(cancel_safety = "inherits")]
    pub async fn run_until_cancelled_owned<F: Future>(self, fut: F) -> Option<F::Output> {}
}
impl Clone for CancellationToken {}
impl Default for CancellationToken {
    #[ctx(root)]
    fn default() -> Self {}
}

#[ctx(cancel_safety = "safe")]
#[must_use]
pub struct WaitForCancellationFuture<'a> {}

impl Future for WaitForCancellationFuture<'_> {
    type Output = ();
}

#[ctx(cancel_safety = "safe")]
#[must_use]
pub struct WaitForCancellationFutureOwned {}

impl Future for WaitForCancellationFutureOwned {
    type Output = ();
}

pub struct PollSendError<T> {}

impl<T> PollSendError<T> {
    pub fn into_inner(self) -> Option<T> {}
}

#[ctx(sender = "mpsc")]
#[ctx(container)]
pub struct PollSender<T> {}

impl<T> PollSender<T> {
    pub fn new(sender: Sender<T>) -> Self {}
    pub fn poll_reserve(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), PollSendError<T>>> {}
    pub fn send_item(&mut self, value: T) -> Result<(), PollSendError<T>> {}
    pub fn is_closed(&self) -> bool {}
    #[ctx(views)]
    pub fn get_ref(&self) -> Option<&Sender<T>> {}
    pub fn close(&mut self) {}
    pub fn abort_send(&mut self) -> bool {}
}
impl<T> Clone for PollSender<T> {}
impl<T> Sink<T> for PollSender<T> {
    type Error = PollSendError<T>;
}

pub struct PollSemaphore {}

impl PollSemaphore {
    pub fn new(semaphore: Arc<Semaphore>) -> Self {}
    pub fn close(&self) {}
    pub fn clone_inner(&self) -> Arc<Semaphore> {}
    pub fn into_inner(self) -> Arc<Semaphore> {}
    #[ctx(acquires)]
    pub fn poll_acquire(&mut self, cx: &mut Context<'_>) -> Poll<Option<OwnedSemaphorePermit>> {}
    #[ctx(acquires)]
    pub fn poll_acquire_many(&mut self, cx: &mut Context<'_>, permits: u32) -> Poll<Option<OwnedSemaphorePermit>> {}
    pub fn available_permits(&self) -> usize {}
    pub fn add_permits(&self, n: usize) {}
}
impl Stream for PollSemaphore {
    type Item = OwnedSemaphorePermit;
}
impl Clone for PollSemaphore {}

pub struct ReusableBoxFuture<'a, T> {}

impl<T> ReusableBoxFuture<'_, T> {
    pub fn new<F: Future<Output = T>>(future: F) -> Self {}
    #[ctx(renews)]
    pub fn set<F: Future<Output = T>>(&mut self, future: F) {}
    #[ctx(renews)]
    pub fn try_set<F: Future<Output = T>>(&mut self, future: F) -> Result<(), F> {}
    pub fn get_pin(&mut self) -> Pin<&mut dyn Future<Output = T>> {}
    pub fn poll(&mut self, cx: &mut Context<'_>) -> Poll<T> {}
}
impl<T> Future for ReusableBoxFuture<'_, T> {
    type Output = T;
}
