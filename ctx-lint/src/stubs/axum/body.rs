use bytes::Bytes;
use crate::{BoxError, Error};
use crate::extract::FromRequest;
use crate::response::IntoResponse;
use futures_core::stream::{Stream, TryStream};
use std::borrow::Cow;
pub use bytes::Bytes;
pub use http_body::Body as HttpBody;

pub async fn to_bytes(body: Body, limit: usize) -> Result<Bytes, Error> {}

pub struct Body {}
impl From<&'static str> for Body {}
impl IntoResponse for Body {}
impl From<&'static [u8]> for Body {}
impl Body {
    pub fn new<B: http_body::Body<Data = Bytes>>(body: B) -> Self where B::Error: Into<BoxError> {}
    pub fn empty() -> Self {}
    pub fn from_stream<S: TryStream>(stream: S) -> Self where S::Ok: Into<Bytes>, S::Error: Into<BoxError> {}
    pub fn into_data_stream(self) -> BodyDataStream {}
}
impl From<Cow<'static, [u8]>> for Body {}
impl Default for Body {}
impl From<Bytes> for Body {}
impl From<Cow<'static, str>> for Body {}
impl From<Vec<u8>> for Body {}
impl http_body::Body for Body {
    type Data = Bytes;
    type Error = Error;
}
impl From<()> for Body {}
impl<S> FromRequest<S> for Body { type Rejection = !; }
impl From<String> for Body {}

pub struct BodyDataStream {}
impl Stream for BodyDataStream { type Item = Result<Bytes, Error>; }
impl http_body::Body for BodyDataStream {
    type Data = Bytes;
    type Error = Error;
}
