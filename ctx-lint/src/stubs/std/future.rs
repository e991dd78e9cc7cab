use crate::pin::Pin;
use crate::task::{Context, Poll};
pub trait Future {
    type Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}
impl<F: Future> Future for &mut F { type Output = F::Output; }
pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}
impl<F: Future> IntoFuture for F {
    type Output = F::Output;
    type IntoFuture = F;
}

pub struct Pending<T> {}
impl<T> Future for Pending<T> { type Output = T; }
impl<T> Clone for Pending<T> {}

#[ctx(endless)]
pub fn pending<T>() -> Pending<T> {}

pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> PollFn<F> {}

pub struct PollFn<F> {}
impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> { type Output = T; }

pub struct Ready<T> {}
impl<T: Clone> Clone for Ready<T> {}
impl<T> Future for Ready<T> { type Output = T; }
impl<T> Ready<T> {
    pub fn into_inner(self) -> T {}
}

pub fn ready<T>(t: T) -> Ready<T> {}
