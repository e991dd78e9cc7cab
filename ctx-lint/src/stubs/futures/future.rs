use crate::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use crate::sink::Sink;
use crate::stream::{Stream, TryStream};
use std::any::Any;
use std::convert::Infallible;
use std::hash::Hasher;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use std::future::Future;

pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T>>>;

pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T>>>;
pub trait FusedFuture: Future {
    fn is_terminated(&self) -> bool;
}

impl<F: Future<Output = Result<T, E>>, T, E> TryFuture for F {
    type Ok = T;
    type Error = E;
}

pub trait TryFuture: Future {
    type Ok;
    type Error;
    fn try_poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>;
}

#[must_use]
pub struct Fuse<Fut> {}

impl<Fut: Future> Fuse<Fut> {
    pub fn terminated() -> Self {}
}
impl<Fut: Future> Future for Fuse<Fut> {
    type Output = Fut::Output;
}

#[ctx(extension)]
pub trait FutureExt: Future {
    async fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> U;
    async fn map_into<U>(self) -> U;
    async fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> Fut::Output;
    fn left_future<B: Future<Output = Self::Output>>(self) -> Either<Self, B>;
    fn right_future<A: Future<Output = Self::Output>>(self) -> Either<A, Self>;
    fn into_stream(self) -> impl Stream<Item = Self::Output>;
    async fn flatten(self) -> <Self::Output as Future>::Output;
    fn flatten_stream(self) -> impl Stream<Item = <Self::Output as Stream>::Item>;
    #[ctx(same_output)]
    fn fuse(self) -> Fuse<Self>;
    async fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> Self::Output;
    async fn catch_unwind(self) -> Result<Self::Output, Box<dyn Any>>;
    fn shared(self) -> Shared<Self>;
    fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>);
    #[ctx(same_output)]
    fn boxed(self) -> BoxFuture<'_, Self::Output>;
    #[ctx(same_output)]
    fn boxed_local(self) -> LocalBoxFuture<'_, Self::Output>;
    async fn unit_error(self) -> Result<Self::Output, ()>;
    async fn never_error(self) -> Result<Self::Output, Infallible>;
    fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>;
    #[ctx(polls_once)]
    fn now_or_never(self) -> Option<Self::Output>;
}

#[must_use]
pub struct Remote<Fut: Future> {}

impl<Fut: Future> Future for Remote<Fut> {
    type Output = ();
}

#[ctx(join_handle)]
#[ctx(abort_guard = "cancels the remote future")]
#[must_use]
pub struct RemoteHandle<T> {}

impl<T> RemoteHandle<T> {
    #[ctx(disarms)]
    pub fn forget(self) {}
}
impl<T> Future for RemoteHandle<T> {
    type Output = T;
}

#[must_use]
pub struct Shared<Fut: Future> {}

impl<Fut: Future> Shared<Fut> {
    pub fn peek(&self) -> Option<&Fut::Output> {}
    pub fn downgrade(&self) -> Option<WeakShared<Fut>> {}
    pub fn strong_count(&self) -> Option<usize> {}
    pub fn weak_count(&self) -> Option<usize> {}
    pub fn ptr_hash<H: Hasher>(&self, state: &mut H) {}
    pub fn ptr_eq(&self, rhs: &Self) -> bool {}
}
impl<Fut: Future> Future for Shared<Fut> {
    type Output = Fut::Output;
}
impl<Fut: Future> Clone for Shared<Fut> {}

pub struct WeakShared<Fut: Future> {}

impl<Fut: Future> WeakShared<Fut> {
    pub fn upgrade(&self) -> Option<Shared<Fut>> {}
}
impl<Fut: Future> Clone for WeakShared<Fut> {}

#[ctx(extension)]
pub trait TryFutureExt: TryFuture {
    fn flatten_sink<Item>(self) -> impl Sink<Item, Error = Self::Error>;
    async fn map_ok<T, F: FnOnce(Self::Ok) -> T>(self, f: F) -> Result<T, Self::Error>;
    async fn map_ok_or_else<T, E: FnOnce(Self::Error) -> T, F: FnOnce(Self::Ok) -> T>(self, e: E, f: F) -> T;
    async fn map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> Result<Self::Ok, E>;
    async fn err_into<E>(self) -> Result<Self::Ok, E>;
    async fn ok_into<U>(self) -> Result<U, Self::Error>;
    async fn and_then<Fut: TryFuture<Error = Self::Error>, F: FnOnce(Self::Ok) -> Fut>(self, f: F) -> Result<Fut::Ok, Self::Error>;
    async fn or_else<Fut: TryFuture<Ok = Self::Ok>, F: FnOnce(Self::Error) -> Fut>(self, f: F) -> Result<Self::Ok, Fut::Error>;
    async fn inspect_ok<F: FnOnce(&Self::Ok)>(self, f: F) -> Result<Self::Ok, Self::Error>;
    async fn inspect_err<F: FnOnce(&Self::Error)>(self, f: F) -> Result<Self::Ok, Self::Error>;
    async fn try_flatten(self) -> Result<<Self::Ok as TryFuture>::Ok, Self::Error>;
    fn try_flatten_stream(self) -> impl Stream<Item = Result<<Self::Ok as TryStream>::Ok, Self::Error>>;
    async fn unwrap_or_else<F: FnOnce(Self::Error) -> Self::Ok>(self, f: F) -> Self::Ok;
    async fn into_future(self) -> Result<Self::Ok, Self::Error>;
    fn try_poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>;
}

pub async fn lazy<F: FnOnce(&mut Context<'_>) -> R, R>(f: F) -> R {}

pub fn pending<T>() -> Pending<T> {}

#[must_use]
pub struct Pending<T> {}

impl<T> Future for Pending<T> {
    type Output = T;
}
impl<T> Clone for Pending<T> {}

pub fn maybe_done<Fut: Future>(future: Fut) -> MaybeDone<Fut> {}

pub enum MaybeDone<Fut: Future> {
    Future(Fut),
    Done(Fut::Output),
    Gone,
}

impl<Fut: Future> MaybeDone<Fut> {
    pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Output> {}
    pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Output> {}
}
impl<Fut: Future> Future for MaybeDone<Fut> {
    type Output = ();
}

pub fn try_maybe_done<Fut: TryFuture>(future: Fut) -> TryMaybeDone<Fut> {}

pub enum TryMaybeDone<Fut: TryFuture> {
    Future(Fut),
    Done(Fut::Ok),
    Gone,
}

impl<Fut: TryFuture> TryMaybeDone<Fut> {
    pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Ok> {}
    pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Ok> {}
}
impl<Fut: TryFuture> Future for TryMaybeDone<Fut> {
    type Output = Result<(), Fut::Error>;
}

#[must_use]
pub struct OptionFuture<F> {}

impl<F> Clone for OptionFuture<F> {}
impl<F> Default for OptionFuture<F> {}
impl<F: Future> Future for OptionFuture<F> {
    type Output = Option<F::Output>;
}

pub async fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> T {}

#[must_use]
pub struct PollFn<F> {}

impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> {
    type Output = T;
}

pub async fn poll_immediate<F: Future>(f: F) -> Option<F::Output> {}

pub fn err<T, E>(err: E) -> Ready<Result<T, E>> {}

pub fn ok<T, E>(t: T) -> Ready<Result<T, E>> {}

pub fn ready<T>(t: T) -> Ready<T> {}

#[must_use]
pub struct Ready<T> {}

impl<T> Ready<T> {
    pub fn into_inner(self) -> T {}
}
impl<T> Clone for Ready<T> {}
impl<T> Future for Ready<T> {
    type Output = T;
}

pub async fn always_ready<T, F: Fn() -> T>(prod: F) -> T {}

pub async fn join<Fut1: Future, Fut2: Future>(future1: Fut1, future2: Fut2) -> (Fut1::Output, Fut2::Output) {}

pub async fn join3<Fut1: Future, Fut2: Future, Fut3: Future>(future1: Fut1, future2: Fut2, future3: Fut3) -> (Fut1::Output, Fut2::Output, Fut3::Output) {}

pub async fn join4<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output) {}

pub async fn join5<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output, Fut5::Output) {}

#[ctx(waits_for_all)]
pub fn join_all<I: IntoIterator>(iter: I) -> JoinAll<I::Item> {}

#[must_use]
pub struct JoinAll<F: Future> {}

impl<F: Future> Future for JoinAll<F> {
    type Output = Vec<F::Output>;
}
impl<F: Future> FromIterator<F> for JoinAll<F> {}

pub async fn select<A: Future, B: Future>(future1: A, future2: B) -> Either<(A::Output, B), (B::Output, A)> {}

pub async fn select_all<I: IntoIterator>(iter: I) -> (<I::Item as Future>::Output, usize, Vec<I::Item>) {}

#[ctx(fails_fast)]
pub async fn try_join<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2) -> Result<(Fut1::Ok, Fut2::Ok), Fut1::Error> {}

#[ctx(fails_fast)]
pub async fn try_join3<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2, future3: Fut3) -> Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok), Fut1::Error> {}

#[ctx(fails_fast)]
pub async fn try_join4<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok), Fut1::Error> {}

#[ctx(fails_fast)]
pub async fn try_join5<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>, Fut5: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok, Fut5::Ok), Fut1::Error> {}

#[ctx(fails_fast)]
#[ctx(waits_for_all)]
pub fn try_join_all<I: IntoIterator>(iter: I) -> TryJoinAll<I::Item> {}

#[must_use]
pub struct TryJoinAll<F: TryFuture> {}

impl<F: TryFuture> Future for TryJoinAll<F> {
    type Output = Result<Vec<F::Ok>, F::Error>;
}
impl<F: TryFuture> FromIterator<F> for TryJoinAll<F> {}

pub async fn try_select<A: TryFuture, B: TryFuture>(future1: A, future2: B) -> Result<Either<(A::Ok, B), (B::Ok, A)>, Either<(A::Error, B), (B::Error, A)>> {}

pub async fn select_ok<I: IntoIterator>(iter: I) -> Result<(<I::Item as TryFuture>::Ok, Vec<I::Item>), <I::Item as TryFuture>::Error> {}

pub enum Either<A, B> {
    Left(A),
    Right(B),
}

impl<A, B> Either<A, B> {
    #[ctx(views)]
    pub fn as_pin_ref(self: Pin<&Self>) -> Either<Pin<&A>, Pin<&B>> {}
    #[ctx(views)]
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Either<Pin<&mut A>, Pin<&mut B>> {}
}
impl<A, B, T> Either<(T, A), (T, B)> {
    pub fn factor_first(self) -> (T, Either<A, B>) {}
}
impl<A, B, T> Either<(A, T), (B, T)> {
    pub fn factor_second(self) -> (Either<A, B>, T) {}
}
impl<T> Either<T, T> {
    pub fn into_inner(self) -> T {}
}
impl<A, B> Clone for Either<A, B> {}
impl<A: Future, B: Future<Output = A::Output>> Future for Either<A, B> {
    type Output = A::Output;
}
impl<A: Stream, B: Stream<Item = A::Item>> Stream for Either<A, B> {
    type Item = A::Item;
}
impl<A: Sink<Item>, B: Sink<Item, Error = A::Error>, Item> Sink<Item> for Either<A, B> {
    type Error = A::Error;
}
impl<A: AsyncRead, B: AsyncRead> AsyncRead for Either<A, B> {}
impl<A: AsyncWrite, B: AsyncWrite> AsyncWrite for Either<A, B> {}
impl<A: AsyncSeek, B: AsyncSeek> AsyncSeek for Either<A, B> {}
impl<A: AsyncBufRead, B: AsyncBufRead> AsyncBufRead for Either<A, B> {}

pub struct AbortHandle {}

impl AbortHandle {
    pub fn new_pair() -> (Self, AbortRegistration) {}
    #[ctx(cancels)]
    pub fn abort(&self) {}
    pub fn is_aborted(&self) -> bool {}
}
impl Clone for AbortHandle {}

pub struct AbortRegistration {}

impl AbortRegistration {
    pub fn handle(&self) -> AbortHandle {}
}

#[must_use]
pub struct Abortable<T> {}

impl<T> Abortable<T> {
    pub fn new(task: T, reg: AbortRegistration) -> Self {}
    pub fn is_aborted(&self) -> bool {}
}
impl<T> Clone for Abortable<T> {}
impl<Fut: Future> Future for Abortable<Fut> {
    type Output = Result<Fut::Output, Aborted>;
}
impl<St: Stream> Stream for Abortable<St> {
    type Item = St::Item;
}

pub struct Aborted;

impl Copy for Aborted {}
impl Clone for Aborted {}

pub fn abortable<Fut: Future>(future: Fut) -> (Abortable<Fut>, AbortHandle) {}
