use axum_core::response::TryIntoHeaderError;
use bytes::{Buf, Bytes, BytesMut};
use bytes::buf::Chain;
use crate::BoxError;
use crate::body::Body;
use crate::response::sse::{Event, KeepAlive, KeepAliveStream};
use futures_core::stream::{Stream, TryStream};
use http::{Extensions, HeaderMap, HeaderName, HeaderValue, StatusCode};
use http::response::Parts;
use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt::Display;
pub use crate::Extension;
pub use crate::Form;
pub use crate::Json;

#[must_use]
pub struct Html<T>(pub T);
impl<T: IntoResponse> IntoResponse for Html<T> {}
impl<T: Copy> Copy for Html<T> {}
impl<T> From<T> for Html<T> {}
impl<T: Clone> Clone for Html<T> {}

pub struct NoContent;
impl Copy for NoContent {}
impl Clone for NoContent {}
impl IntoResponse for NoContent {}

pub struct Redirect {}
impl IntoResponse for Redirect {}
impl Clone for Redirect {}
impl Redirect {
    pub fn to(uri: &str) -> Self {}
    pub fn temporary(uri: &str) -> Self {}
    pub fn permanent(uri: &str) -> Self {}
    pub fn status_code(&self) -> StatusCode {}
    pub fn location(&self) -> &str {}
}

pub struct Sse<S> {}
impl<S: Stream<Item = std::result::Result<Event, E>>, E: Into<BoxError>> IntoResponse for Sse<S> {}
impl<S: Clone> Clone for Sse<S> {}
impl<S> Sse<S> {
    pub fn new(stream: S) -> Self where S: TryStream<Ok = Event>, S::Error: Into<BoxError> {}
    pub fn keep_alive(self, keep_alive: KeepAlive) -> Sse<KeepAliveStream<S>> {}
}

pub struct AppendHeaders<I>(pub I);
impl<I: Copy> Copy for AppendHeaders<I> {}
impl<I: IntoIterator<Item = (K, V)>, K: TryInto<HeaderName>, V: TryInto<HeaderValue>> IntoResponseParts for AppendHeaders<I> where K::Error: Display, V::Error: Display {
    type Error = TryIntoHeaderError<<K as TryInto<HeaderName>>::Error, <V as TryInto<HeaderValue>>::Error>;
}
impl<I: Clone> Clone for AppendHeaders<I> {}
impl<I: IntoIterator<Item = (K, V)>, K: TryInto<HeaderName>, V: TryInto<HeaderValue>> IntoResponse for AppendHeaders<I> where K::Error: Display, V::Error: Display {}

pub trait IntoResponse {
    fn into_response(self) -> Response;
}
impl<const N: usize> IntoResponse for &'static [u8; N] {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts> IntoResponse for (StatusCode, T1, T2, T3, T4, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts, T16: IntoResponseParts> IntoResponse for (http::Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts> IntoResponse for (http::Response<()>, T1, T2, T3, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts, T16: IntoResponseParts> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, R) {}
impl IntoResponse for () {}
impl IntoResponse for BytesMut {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts> IntoResponse for (StatusCode, T1, T2, T3, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts> IntoResponse for (http::Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, R) {}
impl IntoResponse for Cow<'static, str> {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts> IntoResponse for (http::Response<()>, T1, T2, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts> IntoResponse for (StatusCode, T1, T2, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts> IntoResponse for (http::Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, R) {}
impl<R: IntoResponse, T1: IntoResponseParts> IntoResponse for (http::Response<()>, T1, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, R) {}
impl<R: IntoResponse, T1: IntoResponseParts> IntoResponse for (StatusCode, T1, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts> IntoResponse for (http::Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, R) {}
impl<R: IntoResponse> IntoResponse for (R,) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, R) {}
impl<R: IntoResponse> IntoResponse for (Parts, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts> IntoResponse for (http::Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, R) {}
impl IntoResponse for Extensions {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts> IntoResponse for (T1, T2, T3, T4, T5, T6, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, R) {}
impl<R: IntoResponse> IntoResponse for (StatusCode, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts> IntoResponse for (Parts, T1, T2, T3, T4, T5, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts> IntoResponse for (http::Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, R) {}
impl IntoResponse for String {}
impl IntoResponse for Box<[u8]> {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts> IntoResponse for (T1, T2, T3, T4, T5, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, R) {}
impl<const N: usize> IntoResponse for [u8; N] {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts> IntoResponse for (Parts, T1, T2, T3, T4, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts> IntoResponse for (http::Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, R) {}
impl<K: Display, V: Display> IntoResponse for TryIntoHeaderError<K, V> {}
impl IntoResponse for &'static [u8] {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts> IntoResponse for (T1, T2, T3, T4, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts, T16: IntoResponseParts> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, R) {}
impl IntoResponse for Infallible {}
impl<T: Buf, U: Buf> IntoResponse for Chain<T, U> {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts> IntoResponse for (Parts, T1, T2, T3, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts> IntoResponse for (http::Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, T9, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts, T16: IntoResponseParts> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, R) {}
impl IntoResponse for StatusCode {}
impl IntoResponse for Bytes {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts> IntoResponse for (T1, T2, T3, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, T9, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts> IntoResponse for (Parts, T1, T2, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts> IntoResponse for (http::Response<()>, T1, T2, T3, T4, T5, T6, T7, T8, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts> IntoResponse for (T1, T2, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, T8, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, R) {}
impl IntoResponse for Parts {}
impl<R: IntoResponse, T1: IntoResponseParts> IntoResponse for (Parts, T1, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts> IntoResponse for (http::Response<()>, T1, T2, T3, T4, T5, T6, T7, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, R) {}
impl<T: IntoResponse, E: IntoResponse> IntoResponse for std::result::Result<T, E> {}
impl<R: IntoResponse, T1: IntoResponseParts> IntoResponse for (T1, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, T7, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, R) {}
impl<R: IntoResponse> IntoResponse for (http::Response<()>, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts> IntoResponse for (http::Response<()>, T1, T2, T3, T4, T5, T6, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, R) {}
impl<K: TryInto<HeaderName>, V: TryInto<HeaderValue>, const N: usize> IntoResponse for [(K, V); N] where K::Error: Display, V::Error: Display {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, T6, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, R) {}
impl IntoResponse for HeaderMap {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts> IntoResponse for (http::Response<()>, T1, T2, T3, T4, T5, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, R) {}
impl IntoResponse for Box<str> {}
impl IntoResponse for Cow<'static, [u8]> {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts> IntoResponse for (StatusCode, T1, T2, T3, T4, T5, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts> IntoResponse for (Parts, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, R) {}
impl IntoResponse for &'static str {}
impl IntoResponse for Vec<u8> {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts> IntoResponse for (http::Response<()>, T1, T2, T3, T4, R) {}
impl<R: IntoResponse, T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts> IntoResponse for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, R) {}

pub trait IntoResponseParts {
    type Error: IntoResponse;
    fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
}
impl<T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11) {
    type Error = http::Response<Body>;
}
impl<T1: IntoResponseParts, T2: IntoResponseParts> IntoResponseParts for (T1, T2) {
    type Error = http::Response<Body>;
}
impl<T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts, T16: IntoResponseParts> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16) {
    type Error = http::Response<Body>;
}
impl<T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7) {
    type Error = http::Response<Body>;
}
impl<T: IntoResponseParts> IntoResponseParts for Option<T> { type Error = T::Error; }
impl<T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12) {
    type Error = http::Response<Body>;
}
impl<T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts> IntoResponseParts for (T1, T2, T3) {
    type Error = http::Response<Body>;
}
impl IntoResponseParts for Extensions { type Error = !; }
impl<T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8) {
    type Error = http::Response<Body>;
}
impl IntoResponseParts for HeaderMap { type Error = !; }
impl<T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13) {
    type Error = http::Response<Body>;
}
impl<T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts> IntoResponseParts for (T1, T2, T3, T4) {
    type Error = http::Response<Body>;
}
impl IntoResponseParts for () { type Error = !; }
impl<T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9) {
    type Error = http::Response<Body>;
}
impl<K: TryInto<HeaderName>, V: TryInto<HeaderValue>, const N: usize> IntoResponseParts for [(K, V); N] where K::Error: Display, V::Error: Display {
    type Error = TryIntoHeaderError<<K as TryInto<HeaderName>>::Error, <V as TryInto<HeaderValue>>::Error>;
}
impl<T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14) {
    type Error = http::Response<Body>;
}
impl<T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts> IntoResponseParts for (T1, T2, T3, T4, T5) {
    type Error = http::Response<Body>;
}
impl<T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10) {
    type Error = http::Response<Body>;
}
impl<T1: IntoResponseParts> IntoResponseParts for (T1,) { type Error = http::Response<Body>; }
impl<T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts, T7: IntoResponseParts, T8: IntoResponseParts, T9: IntoResponseParts, T10: IntoResponseParts, T11: IntoResponseParts, T12: IntoResponseParts, T13: IntoResponseParts, T14: IntoResponseParts, T15: IntoResponseParts> IntoResponseParts for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15) {
    type Error = http::Response<Body>;
}
impl<T1: IntoResponseParts, T2: IntoResponseParts, T3: IntoResponseParts, T4: IntoResponseParts, T5: IntoResponseParts, T6: IntoResponseParts> IntoResponseParts for (T1, T2, T3, T4, T5, T6) {
    type Error = http::Response<Body>;
}

pub struct ResponseParts {}
impl ResponseParts {
    pub fn headers(&self) -> &HeaderMap {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap {}
    pub fn extensions(&self) -> &Extensions {}
    pub fn extensions_mut(&mut self) -> &mut Extensions {}
}

pub type Response<T = Body> = http::Response<T>;
impl<B: http_body::Body<Data = Bytes>> IntoResponse for Response<B> where B::Error: Into<BoxError> {}

pub type Result<T, E = ErrorResponse> = std::result::Result<T, E>;
impl<T: IntoResponse> IntoResponse for Result<T> {}

pub struct ErrorResponse {}
impl<T: IntoResponse> From<T> for ErrorResponse {}

pub mod sse {
    use crate::Error;
    use futures_core::stream::Stream;
    use serde::ser::Serialize;
    use std::fmt::Write;
    use std::time::Duration;
    pub use crate::response::Sse;

    pub struct Event {}
    impl Default for Event {}
    impl Event {
        pub const DEFAULT_KEEP_ALIVE: Self = ();
        pub fn into_data_writer(self) -> EventDataWriter {}
        pub fn data<T: AsRef<str>>(self, data: T) -> Self {}
        pub fn json_data<T: Serialize>(self, data: T) -> Result<Self, Error> {}
        pub fn comment<T: AsRef<str>>(self, comment: T) -> Event {}
        pub fn event<T: AsRef<str>>(self, event: T) -> Event {}
        pub fn retry(self, duration: Duration) -> Event {}
        pub fn id<T: AsRef<str>>(self, id: T) -> Event {}
    }
    impl Clone for Event {}

    pub struct EventDataWriter {}
    impl EventDataWriter {
        pub fn into_event(self) -> Event {}
    }
    impl Write for EventDataWriter {}

    pub struct KeepAlive {}
    impl Default for KeepAlive {}
    impl KeepAlive {
        pub fn new() -> Self {}
        pub fn interval(self, time: Duration) -> Self {}
        pub fn text<I: AsRef<str>>(self, text: I) -> Self {}
        pub fn event(self, event: Event) -> Self {}
    }
    impl Clone for KeepAlive {}

    pub struct KeepAliveStream<S> {}
    impl<S: Stream<Item = Result<Event, E>>, E> Stream for KeepAliveStream<S> { type Item = Result<Event, E>; }
}
