use bytes::{Bytes, BytesMut};
use crate::{Extension, RequestExt};
use crate::body::Body;
use crate::extract::multipart::{Field, MultipartError, MultipartRejection};
use crate::extract::path::RawPathParamsIter;
use crate::extract::rejection::{BytesRejection, MatchedPathRejection, NestedPathRejection, PathRejection, QueryRejection, RawFormRejection, RawPathParamsRejection, StringRejection};
use crate::extract::ws::{DefaultOnFailedUpgrade, OnFailedUpgrade, WebSocket};
use crate::extract::ws::rejection::WebSocketUpgradeRejection;
use crate::response::{IntoResponse, Response};
use http::{Extensions, HeaderMap, HeaderValue, Method, Uri, Version};
use http::request::Parts;
use serde::de::DeserializeOwned;
use std::borrow::Cow;
use std::ops::{Deref, DerefMut};
pub use crate::Extension;
pub use crate::Form;
pub use crate::Json;

#[ctx(request)]
pub struct ConnectInfo<T>(pub T);
impl<S, T: Clone> FromRequestParts<S> for ConnectInfo<T> {
    type Rejection = <Extension<ConnectInfo<T>> as FromRequestParts<S>>::Rejection;
}
impl<T> Deref for ConnectInfo<T> { type Target = T; }
impl<T> DerefMut for ConnectInfo<T> {}
impl<T: Copy> Copy for ConnectInfo<T> {}
impl<T: Clone> Clone for ConnectInfo<T> {}

#[ctx(request)]
pub struct MatchedPath {}
impl<S> FromRequestParts<S> for MatchedPath { type Rejection = MatchedPathRejection; }
impl<S> OptionalFromRequestParts<S> for MatchedPath { type Rejection = !; }
impl MatchedPath {
    pub fn as_str(&self) -> &str {}
}
impl Clone for MatchedPath {}

#[ctx(request)]
pub struct Multipart {}
impl Multipart {
    pub async fn next_field(&mut self) -> Result<Option<Field<'_>>, MultipartError> {}
}
impl<S> FromRequest<S> for Multipart { type Rejection = MultipartRejection; }
impl<S> OptionalFromRequest<S> for Multipart { type Rejection = MultipartRejection; }

#[ctx(request)]
pub struct NestedPath {}
impl NestedPath {
    pub fn as_str(&self) -> &str {}
}
impl Clone for NestedPath {}
impl<S> FromRequestParts<S> for NestedPath { type Rejection = NestedPathRejection; }

#[ctx(request)]
pub struct OriginalUri(pub Uri);
impl Clone for OriginalUri {}
impl<S> FromRequestParts<S> for OriginalUri { type Rejection = !; }
impl Deref for OriginalUri { type Target = Uri; }
impl DerefMut for OriginalUri {}

#[ctx(request)]
pub struct Path<T>(pub T);
impl<T> Deref for Path<T> { type Target = T; }
impl<T: DeserializeOwned, S> FromRequestParts<S> for Path<T> { type Rejection = PathRejection; }
impl<T: DeserializeOwned, S> OptionalFromRequestParts<S> for Path<T> { type Rejection = PathRejection; }
impl<T> DerefMut for Path<T> {}

#[ctx(request)]
pub struct RawPathParams {}
impl<'a> IntoIterator for &'a RawPathParams {
    type Item = (&'a str, &'a str);
    type IntoIter = RawPathParamsIter<'a>;
}
impl RawPathParams {
    pub fn iter(&self) -> RawPathParamsIter<'_> {}
}
impl<S> FromRequestParts<S> for RawPathParams { type Rejection = RawPathParamsRejection; }

#[ctx(request)]
pub struct Query<T>(pub T);
impl<T: Clone> Clone for Query<T> {}
impl<T: DeserializeOwned> Query<T> {
    pub fn try_from_uri(value: &Uri) -> Result<Self, QueryRejection> {}
}
impl<T: Default> Default for Query<T> {}
impl<T: DeserializeOwned, S> FromRequestParts<S> for Query<T> { type Rejection = QueryRejection; }
impl<T> Deref for Query<T> { type Target = T; }
impl<T> DerefMut for Query<T> {}
impl<T: Copy> Copy for Query<T> {}

#[ctx(request)]
pub struct RawForm(pub Bytes);
impl<S> FromRequest<S> for RawForm { type Rejection = RawFormRejection; }

#[ctx(request)]
pub struct RawQuery(pub Option<String>);
impl<S> FromRequestParts<S> for RawQuery { type Rejection = !; }

#[ctx(request)]
pub struct State<S>(pub S);
impl<S: Default> Default for State<S> {}
impl<S: Copy> Copy for State<S> {}
impl<OuterState, InnerState: FromRef<OuterState>> FromRequestParts<OuterState> for State<InnerState> {
    type Rejection = !;
}
impl<S> Deref for State<S> { type Target = S; }
impl<S: Clone> Clone for State<S> {}
impl<S> DerefMut for State<S> {}

#[ctx(request)]
pub struct WebSocketUpgrade<F = DefaultOnFailedUpgrade> {}
impl<S> FromRequestParts<S> for WebSocketUpgrade<DefaultOnFailedUpgrade> {
    type Rejection = WebSocketUpgradeRejection;
}
impl<F> WebSocketUpgrade<F> {
    pub fn read_buffer_size(self, size: usize) -> Self {}
    pub fn write_buffer_size(self, size: usize) -> Self {}
    pub fn max_write_buffer_size(self, max: usize) -> Self {}
    pub fn max_message_size(self, max: usize) -> Self {}
    pub fn max_frame_size(self, max: usize) -> Self {}
    pub fn accept_unmasked_frames(self, accept: bool) -> Self {}
    pub fn protocols<I: IntoIterator>(self, protocols: I) -> Self where I::Item: Into<Cow<'static, str>> {}
    pub fn requested_protocols(&self) -> impl Iterator<Item = &HeaderValue> {}
    pub fn set_selected_protocol(&mut self, protocol: HeaderValue) {}
    pub fn selected_protocol(&self) -> Option<&HeaderValue> {}
    pub fn on_failed_upgrade<C: OnFailedUpgrade>(self, callback: C) -> WebSocketUpgrade<C> {}
    pub fn on_upgrade<C: FnOnce(WebSocket) -> Fut, Fut: Future<Output = ()>>(self, callback: C) -> Response where F: OnFailedUpgrade {}
}

pub struct DefaultBodyLimit {}
impl DefaultBodyLimit {
    pub fn disable() -> Self {}
    pub fn max(limit: usize) -> Self {}
    pub fn apply<B>(self, req: &mut http::Request<B>) {}
}
impl Copy for DefaultBodyLimit {}
impl Clone for DefaultBodyLimit {}

pub trait FromRef<T> {
    fn from_ref(input: &T) -> Self;
}
impl<T: Clone> FromRef<T> for T {}

pub type Request<T = Body> = http::Request<T>;
impl RequestExt for Request {}
impl<S> FromRequest<S> for Request { type Rejection = !; }

pub trait FromRequestParts<S> {
    type Rejection: IntoResponse;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Self::Rejection>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>> FromRequestParts<S> for (T1, T2) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>, T14: FromRequestParts<S>, T15: FromRequestParts<S>, T16: FromRequestParts<S>> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>> FromRequestParts<S> for (T1, T2, T3) {
    type Rejection = http::Response<Body>;
}
impl<S, T: FromRequestParts<S>> FromRequestParts<S> for Result<T, T::Rejection> { type Rejection = !; }
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7, T8) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>> FromRequestParts<S> for (T1, T2, T3, T4) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9) {
    type Rejection = http::Response<Body>;
}
impl<S, T: OptionalFromRequestParts<S>> FromRequestParts<S> for Option<T> {
    type Rejection = <T as OptionalFromRequestParts<S>>::Rejection;
}
impl<S> FromRequestParts<S> for Parts { type Rejection = !; }
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>, T14: FromRequestParts<S>> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>> FromRequestParts<S> for (T1, T2, T3, T4, T5) {
    type Rejection = http::Response<Body>;
}
impl<S> FromRequestParts<S> for HeaderMap { type Rejection = !; }
impl<S> FromRequestParts<S> for Version { type Rejection = !; }
impl<S> FromRequestParts<S> for Uri { type Rejection = !; }
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>> FromRequestParts<S> for (T1,) { type Rejection = http::Response<Body>; }
impl<S> FromRequestParts<S> for Method { type Rejection = !; }
impl<S> FromRequestParts<S> for () { type Rejection = !; }
impl<S> FromRequestParts<S> for Extensions { type Rejection = !; }
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>, T14: FromRequestParts<S>, T15: FromRequestParts<S>> FromRequestParts<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15) {
    type Rejection = http::Response<Body>;
}

pub trait FromRequest<S, M> {
    type Rejection: IntoResponse;
    async fn from_request(req: Request, state: &S) -> Result<Self, Self::Rejection>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>, T14: FromRequestParts<S>, T15: FromRequest<S>> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequest<S>> FromRequest<S> for (T1, T2, T3, T4, T5, T6) {
    type Rejection = http::Response<Body>;
}
impl<S, T: OptionalFromRequest<S>> FromRequest<S> for Option<T> {
    type Rejection = <T as OptionalFromRequest<S>>::Rejection;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequest<S>> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequest<S>> FromRequest<S> for (T1, T2) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>, T14: FromRequestParts<S>, T15: FromRequestParts<S>, T16: FromRequest<S>> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequest<S>> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequest<S>> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequest<S>> FromRequest<S> for (T1, T2, T3) {
    type Rejection = http::Response<Body>;
}
impl<S, T: FromRequest<S>> FromRequest<S> for Result<T, T::Rejection> { type Rejection = !; }
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequest<S>> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7, T8) {
    type Rejection = http::Response<Body>;
}
impl<S> FromRequest<S> for Bytes { type Rejection = BytesRejection; }
impl<S> FromRequest<S> for BytesMut { type Rejection = BytesRejection; }
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequest<S>> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequest<S>> FromRequest<S> for (T1, T2, T3, T4) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequest<S>> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9) {
    type Rejection = http::Response<Body>;
}
impl<S> FromRequest<S> for String { type Rejection = StringRejection; }
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>, T14: FromRequest<S>> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequest<S>> FromRequest<S> for (T1, T2, T3, T4, T5) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequest<S>> FromRequest<S> for (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10) {
    type Rejection = http::Response<Body>;
}
impl<S, T1: FromRequest<S>> FromRequest<S> for (T1,) { type Rejection = http::Response<Body>; }

pub trait OptionalFromRequestParts<S> {
    type Rejection: IntoResponse;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Option<Self>, Self::Rejection>;
}

pub trait OptionalFromRequest<S, M> {
    type Rejection: IntoResponse;
    async fn from_request(req: Request, state: &S) -> Result<Option<Self>, Self::Rejection>;
}
