use std::any::Any;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use std::future::{Future, Pending, Ready, pending, ready};

#[ctx(blocks = "drives a future on this thread: await it instead")]
#[ctx(blocks_on = "future")]
pub fn block_on<T>(future: impl Future<Output = T>) -> T {}

pub async fn poll_once<T, F: Future<Output = T>>(f: F) -> Option<T> {}

#[must_use]
pub struct PollOnce<F> {}

impl<T, F: Future<Output = T>> Future for PollOnce<F> {
    type Output = Option<T>;
}

pub async fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> T {}

#[must_use]
pub struct PollFn<F> {}

impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> {
    type Output = T;
}

pub async fn yield_now() {}

#[must_use]
pub struct YieldNow {}

impl Future for YieldNow {
    type Output = ();
}

pub async fn zip<F1: Future, F2: Future>(future1: F1, future2: F2) -> (F1::Output, F2::Output) {}

#[must_use]
pub struct Zip<F1: Future, F2: Future> {}

impl<F1: Future, F2: Future> Future for Zip<F1, F2> {
    type Output = (F1::Output, F2::Output);
}

pub async fn try_zip<T1, T2, E, F1: Future<Output = Result<T1, E>>, F2: Future<Output = Result<T2, E>>>(future1: F1, future2: F2) -> Result<(T1, T2), E> {}

#[must_use]
pub struct TryZip<F1, T1, F2, T2> {}

impl<T1, T2, E, F1: Future<Output = Result<T1, E>>, F2: Future<Output = Result<T2, E>>> Future for TryZip<F1, T1, F2, T2> {
    type Output = Result<(T1, T2), E>;
}

pub async fn or<T, F1: Future<Output = T>, F2: Future<Output = T>>(future1: F1, future2: F2) -> T {}

#[must_use]
pub struct Or<F1, F2> {}

impl<T, F1: Future<Output = T>, F2: Future<Output = T>> Future for Or<F1, F2> {
    type Output = T;
}

pub async fn fuse<F: Future>(future: F) -> <F as Future>::Output {}

#[must_use]
pub struct Fuse<Fut> {}

impl<Fut: Future> Future for Fuse<Fut> {
    type Output = Fut::Output;
}

pub async fn race<T, F1: Future<Output = T>, F2: Future<Output = T>>(future1: F1, future2: F2) -> T {}

pub async fn race_with_seed<T, F1: Future<Output = T>, F2: Future<Output = T>>(future1: F1, future2: F2, seed: u64) -> T {}

#[must_use]
pub struct Race<F1, F2> {}

impl<T, F1: Future<Output = T>, F2: Future<Output = T>> Future for Race<F1, F2> {
    type Output = T;
}

#[must_use]
pub struct CatchUnwind<F> {}

impl<F: Future> Future for CatchUnwind<F> {
    type Output = Result<F::Output, Box<dyn Any>>;
}

pub type Boxed<T> = Pin<Box<dyn Future<Output = T>>>;

pub type BoxedLocal<T> = Pin<Box<dyn Future<Output = T>>>;

#[ctx(extension)]
pub trait FutureExt: Future {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>;
    async fn or<F: Future<Output = Self::Output>>(self, other: F) -> T;
    async fn race<F: Future<Output = Self::Output>>(self, other: F) -> T;
    async fn catch_unwind(self) -> Result<Self::Output, Box<dyn Any>>;
    #[ctx(same_output)]
    fn boxed(self) -> Pin<Box<dyn Future<Output = Self::Output>>>;
    #[ctx(same_output)]
    fn boxed_local(self) -> Pin<Box<dyn Future<Output = Self::Output>>>;
}
