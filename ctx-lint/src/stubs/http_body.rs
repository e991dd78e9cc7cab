//! http-body 1.1.0.

use bytes::{Buf, Bytes};
use http::{HeaderMap, Request, Response};
use std::ops::{Add, DerefMut};
use std::pin::Pin;
use std::task::{Context, Poll};

pub struct Frame<T> {}
impl<T> Frame<T> {
    pub fn data(buf: T) -> Self {}
    pub fn trailers(map: HeaderMap) -> Self {}
    pub fn map_data<F: FnOnce(T) -> D, D>(self, f: F) -> Frame<D> {}
    pub fn is_data(&self) -> bool {}
    pub fn into_data(self) -> Result<T, Self> {}
    pub fn data_ref(&self) -> Option<&T> {}
    pub fn data_mut(&mut self) -> Option<&mut T> {}
    pub fn is_trailers(&self) -> bool {}
    pub fn into_trailers(self) -> Result<HeaderMap, Self> {}
    pub fn trailers_ref(&self) -> Option<&HeaderMap> {}
    pub fn trailers_mut(&mut self) -> Option<&mut HeaderMap> {}
}
pub trait Body {
    type Data: Buf;
    type Error;
    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>>;
    fn is_end_stream(&self) -> bool;
    fn size_hint(&self) -> SizeHint;
}
impl<P: DerefMut> Body for Pin<P> where P::Target: Body {
    type Data = <P::Target as Body>::Data;
    type Error = <P::Target as Body>::Error;
}
impl<B: Body> Body for Response<B> {
    type Data = B::Data;
    type Error = B::Error;
}
impl<T: Body> Body for Box<T> {
    type Data = T::Data;
    type Error = T::Error;
}
impl<T: Body> Body for &mut T {
    type Data = T::Data;
    type Error = T::Error;
}
impl Body for String {
    type Data = Bytes;
    type Error = !;
}
impl<B: Body> Body for Request<B> {
    type Data = B::Data;
    type Error = B::Error;
}

pub struct SizeHint {}
impl Add for SizeHint { type Output = SizeHint; }
impl Copy for SizeHint {}
impl Clone for SizeHint {}
impl Default for SizeHint {}
impl SizeHint {
    pub fn new() -> SizeHint {}
    pub fn with_exact(value: u64) -> SizeHint {}
    pub fn lower(&self) -> u64 {}
    pub fn set_lower(&mut self, value: u64) {}
    pub fn upper(&self) -> Option<u64> {}
    pub fn set_upper(&mut self, value: u64) {}
    pub fn exact(&self) -> Option<u64> {}
    pub fn set_exact(&mut self, value: u64) {}
}
