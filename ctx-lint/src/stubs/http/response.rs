use crate::{Error, Extensions, HeaderMap, HeaderName, HeaderValue, Response, StatusCode, Version};
use std::any::Any;
pub use crate::Response;

pub struct Parts {
    pub status: StatusCode,
    pub version: Version,
    pub headers: HeaderMap<HeaderValue>,
    pub extensions: Extensions,
}
impl Clone for Parts {}

pub struct Builder {}
impl Default for Builder {}
impl Builder {
    pub fn new() -> Builder {}
    pub fn status<T: TryInto<StatusCode>>(self, status: T) -> Builder where <T as TryInto<StatusCode>>::Error: Into<Error> {}
    pub fn version(self, version: Version) -> Builder {}
    pub fn header<K: TryInto<HeaderName>, V: TryInto<HeaderValue>>(self, key: K, value: V) -> Builder where <K as TryInto<HeaderName>>::Error: Into<Error>, <V as TryInto<HeaderValue>>::Error: Into<Error> {}
    pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>> {}
    pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> {}
    pub fn extension<T: Clone + Any>(self, extension: T) -> Builder {}
    pub fn extensions_ref(&self) -> Option<&Extensions> {}
    pub fn extensions_mut(&mut self) -> Option<&mut Extensions> {}
    pub fn body<T>(self, body: T) -> crate::Result<Response<T>> {}
}
