use crate::future::Either;
use crate::stream::Stream;
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
pub trait Sink<Item> {
    type Error;
    fn poll_ready(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
}

pub fn drain<T>() -> Drain<T> {}

#[must_use]
pub struct Drain<T> {}

impl<T> Clone for Drain<T> {}
impl<T> Sink<T> for Drain<T> {
    type Error = Infallible;
}

pub fn unfold<T, F: FnMut(T, Item) -> R, R: Future<Output = Result<T, E>>, Item, E>(init: T, function: F) -> Unfold<T, F, R> {}

#[must_use]
pub struct Unfold<T, F, R> {}

impl<T, F: FnMut(T, Item) -> R, R: Future<Output = Result<T, E>>, Item, E> Sink<Item> for Unfold<T, F, R> {
    type Error = E;
}

#[must_use]
pub struct Buffer<Si, Item> {}

impl<Si: Sink<Item>, Item> Buffer<Si, Item> {
    pub fn get_ref(&self) -> &Si {}
    pub fn get_mut(&mut self) -> &mut Si {}
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Si> {}
    pub fn into_inner(self) -> Si {}
}
impl<S: Sink<Item> + Stream, Item> Stream for Buffer<S, Item> {
    type Item = S::Item;
}
impl<Si: Sink<Item>, Item> Sink<Item> for Buffer<Si, Item> {
    type Error = Si::Error;
}

#[ctx(extension)]
pub trait SinkExt<Item>: Sink<Item> {
    fn with<U, Fut: Future<Output = Result<Item, E>>, F: FnMut(U) -> Fut, E: From<Self::Error>>(self, f: F) -> impl Sink<U, Error = E>;
    fn with_flat_map<U, St: Stream<Item = Result<Item, Self::Error>>, F: FnMut(U) -> St>(self, f: F) -> impl Sink<U, Error = Self::Error>;
    fn sink_map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> impl Sink<Item, Error = E>;
    fn sink_err_into<E>(self) -> impl Sink<Item, Error = E>;
    fn buffer(self, capacity: usize) -> Buffer<Self, Item>;
    #[ctx(finishes)]
    async fn close(&mut self) -> Result<(), Self::Error>;
    fn fanout<Si: Sink<Item, Error = Self::Error>>(self, other: Si) -> impl Sink<Item, Error = Self::Error>;
    async fn flush(&mut self) -> Result<(), Self::Error>;
    #[ctx(cancel_safety = "argument_lost")]
    #[ctx(source = "documentation of `Framed` in tokio-util 0.7.20")]
    async fn send(&mut self, item: Item) -> Result<(), Self::Error>;
    async fn feed(&mut self, item: Item) -> Result<(), Self::Error>;
    async fn send_all<St: Stream<Item = Result<Item, Self::Error>>>(&mut self, stream: &mut St) -> Result<(), Self::Error>;
    fn left_sink<Si2: Sink<Item, Error = Self::Error>>(self) -> Either<Self, Si2>;
    fn right_sink<Si1: Sink<Item, Error = Self::Error>>(self) -> Either<Si1, Self>;
    fn poll_ready_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn start_send_unpin(&mut self, item: Item) -> Result<(), Self::Error>;
    fn poll_flush_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn poll_close_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
}
