use crate::{Error, Extensions, HeaderMap, HeaderName, HeaderValue, Method, Request, Uri, Version};
use std::any::Any;
pub use crate::Request;

pub struct Parts {
    pub method: Method,
    pub uri: Uri,
    pub version: Version,
    pub headers: HeaderMap<HeaderValue>,
    pub extensions: Extensions,
}
impl Clone for Parts {}

pub struct Builder {}
impl Builder {
    pub fn new() -> Builder {}
    pub fn method<T: TryInto<Method>>(self, method: T) -> Builder where <T as TryInto<Method>>::Error: Into<Error> {}
    pub fn method_ref(&self) -> Option<&Method> {}
    pub fn uri<T: TryInto<Uri>>(self, uri: T) -> Builder where <T as TryInto<Uri>>::Error: Into<Error> {}
    pub fn uri_ref(&self) -> Option<&Uri> {}
    pub fn version(self, version: Version) -> Builder {}
    pub fn version_ref(&self) -> Option<&Version> {}
    pub fn header<K: TryInto<HeaderName>, V: TryInto<HeaderValue>>(self, key: K, value: V) -> Builder where <K as TryInto<HeaderName>>::Error: Into<Error>, <V as TryInto<HeaderValue>>::Error: Into<Error> {}
    pub fn headers_ref(&self) -> Option<&HeaderMap<HeaderValue>> {}
    pub fn headers_mut(&mut self) -> Option<&mut HeaderMap<HeaderValue>> {}
    pub fn extension<T: Clone + Any>(self, extension: T) -> Builder {}
    pub fn extensions_ref(&self) -> Option<&Extensions> {}
    pub fn extensions_mut(&mut self) -> Option<&mut Extensions> {}
    pub fn body<T>(self, body: T) -> crate::Result<Request<T>> {}
}
impl Default for Builder {}
