//! http-body-util 0.1.5.

use bytes::{Buf, Bytes};
use crate::combinators::{BoxBody, Collect, Frame, Fuse, InspectErr, InspectFrame, MapErr, MapFrame, UnsyncBoxBody, WithTrailers};
use futures_core::stream::Stream;
use http::HeaderMap;
use http_body::Body;
use std::borrow::Cow;
use std::error::Error;
use std::fmt::Display;

pub struct Collected<B> {}
impl<B: Buf> Collected<B> {
    pub fn trailers(&self) -> Option<&HeaderMap> {}
    pub fn aggregate(self) -> impl Buf {}
    pub fn to_bytes(self) -> Bytes {}
}
impl<B> Default for Collected<B> {}
impl<B: Buf> Body for Collected<B> {
    type Data = B;
    type Error = !;
}

pub enum Either<L, R> {
    Left(L),
    Right(R),
}
impl<L: Clone, R: Clone> Clone for Either<L, R> {}
impl<L> Either<L, L> {
    pub fn into_inner(self) -> L {}
}
impl<L: Copy, R: Copy> Copy for Either<L, R> {}
impl<L: Body<Data = Data>, R: Body<Data = Data>, Data: Buf> Body for Either<L, R> where L::Error: Into<Box<dyn Error + Send + Sync>>, R::Error: Into<Box<dyn Error + Send + Sync>> {
    type Data = Data;
    type Error = Box<dyn Error + Sync + Send>;
}

pub struct Empty<D> {}
impl<D> Copy for Empty<D> {}
impl<D> Empty<D> {
    pub fn new() -> Self {}
}
impl<D> Clone for Empty<D> {}
impl<D> Default for Empty<D> {}
impl<D: Buf> Body for Empty<D> {
    type Data = D;
    type Error = !;
}

pub struct Full<D> {}
impl<D: Clone> Clone for Full<D> {}
impl<D: Buf + From<&'static B> + From<B::Owned>, B: ToOwned> From<Cow<'static, B>> for Full<D> {}
impl<D: Buf + From<Bytes>> From<Bytes> for Full<D> {}
impl<D: Buf> Default for Full<D> {}
impl<D: Buf> Body for Full<D> {
    type Data = D;
    type Error = !;
}
impl<D> Full<D> {
    pub fn into_inner(self) -> Option<D> {}
}
impl<D: Buf> Full<D> {
    pub fn new(data: D) -> Self {}
}
impl<D: Buf + From<&'static str>> From<&'static str> for Full<D> {}
impl<D: Copy> Copy for Full<D> {}
impl<D: Buf + From<String>> From<String> for Full<D> {}
impl<D: Buf + From<&'static [u8]>> From<&'static [u8]> for Full<D> {}
impl<D: Buf + From<Vec<u8>>> From<Vec<u8>> for Full<D> {}

pub trait BodyExt: Body {
    fn frame(&mut self) -> Frame<'_, Self>;
    fn map_frame<F: FnMut(http_body::Frame<Self::Data>) -> http_body::Frame<B>, B: Buf>(self, f: F) -> MapFrame<Self, F>;
    fn inspect_frame<F: FnMut(&http_body::Frame<Self::Data>)>(self, f: F) -> InspectFrame<Self, F>;
    fn map_err<F: FnMut(Self::Error) -> E, E>(self, f: F) -> MapErr<Self, F>;
    fn inspect_err<F: FnMut(&Self::Error)>(self, f: F) -> InspectErr<Self, F>;
    fn boxed(self) -> BoxBody<Self::Data, Self::Error>;
    fn boxed_unsync(self) -> UnsyncBoxBody<Self::Data, Self::Error>;
    fn collect(self) -> Collect<Self>;
    fn with_trailers<F: Future<Output = Option<Result<HeaderMap, Self::Error>>>>(self, trailers: F) -> WithTrailers<Self, F>;
    fn into_stream(self) -> BodyStream<Self>;
    fn into_data_stream(self) -> BodyDataStream<Self>;
    fn fuse(self) -> Fuse<Self>;
}
impl<T: Body> BodyExt for T {}

pub struct Limited<B> {}
impl<B: Clone> Clone for Limited<B> {}
impl<B: Body> Body for Limited<B> where B::Error: Into<Box<dyn Error + Send + Sync>> {
    type Data = B::Data;
    type Error = Box<dyn Error + Sync + Send>;
}
impl<B> Limited<B> {
    pub fn new(inner: B, limit: usize) -> Self {}
}
impl<B: Copy> Copy for Limited<B> {}

pub struct LengthLimitError;
impl Display for LengthLimitError {}
impl Error for LengthLimitError {}

pub struct StreamBody<S> {}
impl<S: Stream> Stream for StreamBody<S> { type Item = S::Item; }
impl<S: Stream<Item = Result<http_body::Frame<D>, E>>, D: Buf, E> Body for StreamBody<S> {
    type Data = D;
    type Error = E;
}
impl<S: Copy> Copy for StreamBody<S> {}
impl<S> StreamBody<S> {
    pub fn new(stream: S) -> Self {}
}
impl<S: Clone> Clone for StreamBody<S> {}

pub struct BodyStream<B> {}
impl<B> BodyStream<B> {
    pub fn new(body: B) -> Self {}
}
impl<B: Clone> Clone for BodyStream<B> {}
impl<B: Body> Body for BodyStream<B> {
    type Data = B::Data;
    type Error = B::Error;
}
impl<B: Copy> Copy for BodyStream<B> {}
impl<B: Body> Stream for BodyStream<B> { type Item = Result<http_body::Frame<B::Data>, B::Error>; }

pub struct BodyDataStream<B> {}
impl<B: Body> Stream for BodyDataStream<B> { type Item = Result<B::Data, B::Error>; }
impl<B: Clone> Clone for BodyDataStream<B> {}
impl<B> BodyDataStream<B> {
    pub fn new(body: B) -> Self {}
}
impl<B: Copy> Copy for BodyDataStream<B> {}

pub mod combinators {
    use bytes::Buf;
    use crate::Collected;
    use http::HeaderMap;
    use http_body::Body;
    use std::pin::Pin;

    pub struct BoxBody<D, E> {}
    impl<D: Buf, E> Default for BoxBody<D, E> {}
    impl<D, E> BoxBody<D, E> {
        pub fn new<B: Body<Data = D, Error = E>>(body: B) -> Self where D: Buf {}
    }
    impl<D: Buf, E> Body for BoxBody<D, E> {
        type Data = D;
        type Error = E;
    }

    pub struct UnsyncBoxBody<D, E> {}
    impl<D, E> UnsyncBoxBody<D, E> {
        pub fn new<B: Body<Data = D, Error = E>>(body: B) -> Self where D: Buf {}
    }
    impl<D: Buf, E> Default for UnsyncBoxBody<D, E> {}
    impl<D: Buf, E> Body for UnsyncBoxBody<D, E> {
        type Data = D;
        type Error = E;
    }

    pub struct Collect<T: Body> {}
    impl<T: Body> Future for Collect<T> { type Output = Result<Collected<T::Data>, T::Error>; }

    pub struct Frame<'a, T> {}
    impl<T: Body> Future for Frame<'_, T> { type Output = Option<Result<http_body::Frame<T::Data>, T::Error>>; }

    pub struct Fuse<B> {}
    impl<B: Body> Fuse<B> {
        pub fn new(body: B) -> Self {}
    }
    impl<B: Body> Body for Fuse<B> {
        type Data = B::Data;
        type Error = B::Error;
    }

    pub struct InspectErr<B, F> {}
    impl<B: Copy, F: Copy> Copy for InspectErr<B, F> {}
    impl<B: Body, F: FnMut(&B::Error)> Body for InspectErr<B, F> {
        type Data = B::Data;
        type Error = B::Error;
    }
    impl<B, F> InspectErr<B, F> {
        pub fn get_ref(&self) -> &B {}
        pub fn get_mut(&mut self) -> &mut B {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B> {}
        pub fn into_inner(self) -> B {}
    }
    impl<B: Clone, F: Clone> Clone for InspectErr<B, F> {}

    pub struct InspectFrame<B, F> {}
    impl<B: Copy, F: Copy> Copy for InspectFrame<B, F> {}
    impl<B: Clone, F: Clone> Clone for InspectFrame<B, F> {}
    impl<B: Body, F: FnMut(&http_body::Frame<B::Data>)> Body for InspectFrame<B, F> {
        type Data = B::Data;
        type Error = B::Error;
    }
    impl<B, F> InspectFrame<B, F> {
        pub fn get_ref(&self) -> &B {}
        pub fn get_mut(&mut self) -> &mut B {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B> {}
        pub fn into_inner(self) -> B {}
    }

    pub struct MapErr<B, F> {}
    impl<B: Clone, F: Clone> Clone for MapErr<B, F> {}
    impl<B: Body, F: FnMut(B::Error) -> E, E> Body for MapErr<B, F> {
        type Data = B::Data;
        type Error = E;
    }
    impl<B, F> MapErr<B, F> {
        pub fn get_ref(&self) -> &B {}
        pub fn get_mut(&mut self) -> &mut B {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B> {}
        pub fn into_inner(self) -> B {}
    }
    impl<B: Copy, F: Copy> Copy for MapErr<B, F> {}

    pub struct MapFrame<B, F> {}
    impl<B: Clone, F: Clone> Clone for MapFrame<B, F> {}
    impl<B, F> MapFrame<B, F> {
        pub fn get_ref(&self) -> &B {}
        pub fn get_mut(&mut self) -> &mut B {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut B> {}
        pub fn into_inner(self) -> B {}
    }
    impl<B: Copy, F: Copy> Copy for MapFrame<B, F> {}
    impl<B: Body, F: FnMut(http_body::Frame<B::Data>) -> http_body::Frame<B2>, B2: Buf> Body for MapFrame<B, F> {
        type Data = B2;
        type Error = B::Error;
    }

    pub struct WithTrailers<T, F> {}
    impl<T: Body, F: Future<Output = Option<Result<HeaderMap, T::Error>>>> Body for WithTrailers<T, F> {
        type Data = T::Data;
        type Error = T::Error;
    }
}
