//! http 1.5.0.

use crate::header::{AsHeaderName, Drain, Entry, GetAll, IntoHeaderName, IntoIter, InvalidHeaderName, InvalidHeaderValue, Iter, IterMut, Keys, MaxSizeReached, ToStrError, Values, ValuesMut};
use crate::method::InvalidMethod;
use crate::request::{Builder, Parts};
use crate::status::InvalidStatusCode;
use crate::uri::{Authority, InvalidUri, InvalidUriParts, PathAndQuery, Port, Scheme};
use std::borrow::Borrow;
use std::collections::HashMap;
use std::fmt::Display;
use std::hash::Hash;
use std::ops::Index;
use std::str::FromStr;

pub struct Error {}
impl From<InvalidUriParts> for Error {}
impl From<InvalidHeaderValue> for Error {}
impl std::error::Error for Error {}
impl From<!> for Error {}
impl Error {
    pub fn is<T: std::error::Error>(&self) -> bool {}
    pub fn get_ref(&self) -> &(dyn std::error::Error + 'static) {}
}
impl Display for Error {}
impl From<InvalidStatusCode> for Error {}
impl From<InvalidUri> for Error {}
impl From<InvalidHeaderName> for Error {}
impl From<InvalidMethod> for Error {}
impl From<MaxSizeReached> for Error {}

pub type Result<T> = std::result::Result<T, Error>;

pub struct Extensions {}
impl Default for Extensions {}
impl Clone for Extensions {}
impl Extensions {
    pub fn new() -> Extensions {}
    pub fn insert<T: Clone>(&mut self, val: T) -> Option<T> {}
    pub fn get<T>(&self) -> Option<&T> {}
    pub fn get_mut<T>(&mut self) -> Option<&mut T> {}
    pub fn get_or_insert<T: Clone>(&mut self, value: T) -> &mut T {}
    pub fn get_or_insert_with<T: Clone, F: FnOnce() -> T>(&mut self, f: F) -> &mut T {}
    pub fn get_or_insert_default<T: Default + Clone>(&mut self) -> &mut T {}
    pub fn remove<T>(&mut self) -> Option<T> {}
    pub fn clear(&mut self) {}
    pub fn is_empty(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn extend(&mut self, other: Self) {}
}

pub struct HeaderMap<T = HeaderValue> {}
impl<'a, K: Eq + Hash, V, S, T: TryFrom<&'a V>> TryFrom<&'a HashMap<K, V, S>> for HeaderMap<T> where HeaderName: TryFrom<&'a K>, <HeaderName as TryFrom<&'a K>>::Error: Into<Error>, T::Error: Into<Error> {
    type Error = Error;
}
impl<K: AsHeaderName, T> Index<K> for HeaderMap<T> { type Output = T; }
impl<T> IntoIterator for HeaderMap<T> {
    type Item = (Option<HeaderName>, T);
    type IntoIter = IntoIter<T>;
}
impl<T: Eq> Eq for HeaderMap<T> {}
impl<T> HeaderMap<T> {
    pub fn with_capacity(capacity: usize) -> HeaderMap<T> {}
    pub fn try_with_capacity(capacity: usize) -> std::result::Result<HeaderMap<T>, MaxSizeReached> {}
    pub fn len(&self) -> usize {}
    pub fn keys_len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> std::result::Result<(), MaxSizeReached> {}
    pub fn get<K: AsHeaderName>(&self, key: K) -> Option<&T> {}
    pub fn get_mut<K: AsHeaderName>(&mut self, key: K) -> Option<&mut T> {}
    pub fn get_all<K: AsHeaderName>(&self, key: K) -> GetAll<'_, T> {}
    pub fn contains_key<K: AsHeaderName>(&self, key: K) -> bool {}
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
    pub fn keys(&self) -> Keys<'_, T> {}
    pub fn values(&self) -> Values<'_, T> {}
    pub fn values_mut(&mut self) -> ValuesMut<'_, T> {}
    pub fn drain(&mut self) -> Drain<'_, T> {}
    pub fn entry<K: IntoHeaderName>(&mut self, key: K) -> Entry<'_, T> {}
    pub fn try_entry<K: AsHeaderName>(&mut self, key: K) -> std::result::Result<Entry<'_, T>, InvalidHeaderName> {}
    pub fn insert<K: IntoHeaderName>(&mut self, key: K, val: T) -> Option<T> {}
    pub fn try_insert<K: IntoHeaderName>(&mut self, key: K, val: T) -> std::result::Result<Option<T>, MaxSizeReached> {}
    pub fn append<K: IntoHeaderName>(&mut self, key: K, value: T) -> bool {}
    pub fn try_append<K: IntoHeaderName>(&mut self, key: K, value: T) -> std::result::Result<bool, MaxSizeReached> {}
    pub fn remove<K: AsHeaderName>(&mut self, key: K) -> Option<T> {}
}
impl<'a, T> IntoIterator for &'a mut HeaderMap<T> {
    type Item = (&'a HeaderName, &'a mut T);
    type IntoIter = IterMut<'a, T>;
}
impl<T: PartialEq> PartialEq for HeaderMap<T> {}
impl<'a, T> IntoIterator for &'a HeaderMap<T> {
    type Item = (&'a HeaderName, &'a T);
    type IntoIter = Iter<'a, T>;
}
impl HeaderMap {
    pub fn new() -> Self {}
}
impl<T> Extend<(Option<HeaderName>, T)> for HeaderMap<T> {}
impl<T> Default for HeaderMap<T> {}
impl<T> Extend<(HeaderName, T)> for HeaderMap<T> {}
impl<T: Clone> Clone for HeaderMap<T> {}
impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {}

pub struct HeaderName {}
impl AsHeaderName for &HeaderName {}
impl TryFrom<&String> for HeaderName { type Error = InvalidHeaderName; }
impl IntoHeaderName for HeaderName {}
impl Display for HeaderName {}
impl TryFrom<&[u8]> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<String> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<Vec<u8>> for HeaderName { type Error = InvalidHeaderName; }
impl PartialEq for HeaderName {}
impl Hash for HeaderName {}
impl HeaderName {
    pub fn from_bytes(src: &[u8]) -> std::result::Result<HeaderName, InvalidHeaderName> {}
    pub fn from_lowercase(src: &[u8]) -> std::result::Result<HeaderName, InvalidHeaderName> {}
    pub fn from_static(src: &'static str) -> HeaderName {}
    pub fn as_str(&self) -> &str {}
}
impl Clone for HeaderName {}
impl Borrow<str> for HeaderName {}
impl FromStr for HeaderName { type Err = InvalidHeaderName; }
impl AsHeaderName for HeaderName {}
impl AsRef<str> for HeaderName {}
impl IntoHeaderName for &HeaderName {}
impl From<&HeaderName> for HeaderName {}
impl AsRef<[u8]> for HeaderName {}
impl TryFrom<&str> for HeaderName { type Error = InvalidHeaderName; }
impl Eq for HeaderName {}

pub struct HeaderValue {}
impl Ord for HeaderValue {}
impl From<i64> for HeaderValue {}
impl From<i16> for HeaderValue {}
impl Clone for HeaderValue {}
impl From<u64> for HeaderValue {}
impl From<u16> for HeaderValue {}
impl From<&HeaderValue> for HeaderValue {}
impl PartialEq for HeaderValue {}
impl HeaderValue {
    pub fn from_static(src: &'static str) -> HeaderValue {}
    pub fn from_str(src: &str) -> std::result::Result<HeaderValue, InvalidHeaderValue> {}
    pub fn from_name(name: HeaderName) -> HeaderValue {}
    pub fn from_bytes(src: &[u8]) -> std::result::Result<HeaderValue, InvalidHeaderValue> {}
    pub fn from_maybe_shared<T: AsRef<[u8]>>(src: T) -> std::result::Result<HeaderValue, InvalidHeaderValue> {}
    pub unsafe fn from_maybe_shared_unchecked<T: AsRef<[u8]>>(src: T) -> HeaderValue {}
    pub fn to_str(&self) -> std::result::Result<&str, ToStrError> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn set_sensitive(&mut self, val: bool) {}
    pub fn is_sensitive(&self) -> bool {}
}
impl TryFrom<&str> for HeaderValue { type Error = InvalidHeaderValue; }
impl From<isize> for HeaderValue {}
impl From<i32> for HeaderValue {}
impl From<HeaderName> for HeaderValue {}
impl TryFrom<&String> for HeaderValue { type Error = InvalidHeaderValue; }
impl FromStr for HeaderValue { type Err = InvalidHeaderValue; }
impl Hash for HeaderValue {}
impl TryFrom<&[u8]> for HeaderValue { type Error = InvalidHeaderValue; }
impl Eq for HeaderValue {}
impl From<usize> for HeaderValue {}
impl TryFrom<String> for HeaderValue { type Error = InvalidHeaderValue; }
impl From<u32> for HeaderValue {}
impl AsRef<[u8]> for HeaderValue {}
impl PartialOrd for HeaderValue {}
impl TryFrom<Vec<u8>> for HeaderValue { type Error = InvalidHeaderValue; }

pub struct Method {}
impl From<&Method> for Method {}
impl TryFrom<&[u8]> for Method { type Error = InvalidMethod; }
impl AsRef<str> for Method {}
impl Method {
    pub const GET: Method = ();
    pub const POST: Method = ();
    pub const PUT: Method = ();
    pub const DELETE: Method = ();
    pub const HEAD: Method = ();
    pub const OPTIONS: Method = ();
    pub const CONNECT: Method = ();
    pub const PATCH: Method = ();
    pub const TRACE: Method = ();
    pub const QUERY: Method = ();
    pub fn from_bytes(src: &[u8]) -> std::result::Result<Method, InvalidMethod> {}
    pub fn is_safe(&self) -> bool {}
    pub fn is_idempotent(&self) -> bool {}
    pub fn as_str(&self) -> &str {}
}
impl Clone for Method {}
impl TryFrom<&str> for Method { type Error = InvalidMethod; }
impl Default for Method {}
impl PartialEq for Method {}
impl FromStr for Method { type Err = InvalidMethod; }
impl Hash for Method {}
impl Display for Method {}
impl PartialOrd for Method {}
impl Eq for Method {}
impl Ord for Method {}

pub struct Request<T> {}
impl<T> Request<T> {
    pub fn new(body: T) -> Request<T> {}
    pub fn from_parts(parts: Parts, body: T) -> Request<T> {}
    pub fn method(&self) -> &Method {}
    pub fn method_mut(&mut self) -> &mut Method {}
    pub fn uri(&self) -> &Uri {}
    pub fn uri_mut(&mut self) -> &mut Uri {}
    pub fn version(&self) -> Version {}
    pub fn version_mut(&mut self) -> &mut Version {}
    pub fn headers(&self) -> &HeaderMap<HeaderValue> {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> {}
    pub fn extensions(&self) -> &Extensions {}
    pub fn extensions_mut(&mut self) -> &mut Extensions {}
    pub fn body(&self) -> &T {}
    pub fn body_mut(&mut self) -> &mut T {}
    pub fn into_body(self) -> T {}
    pub fn into_parts(self) -> (Parts, T) {}
    pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Request<U> {}
}
impl Request<()> {
    pub fn builder() -> Builder {}
    pub fn get<T: TryInto<Uri>>(uri: T) -> Builder where <T as TryInto<Uri>>::Error: Into<Error> {}
    pub fn put<T: TryInto<Uri>>(uri: T) -> Builder where <T as TryInto<Uri>>::Error: Into<Error> {}
    pub fn post<T: TryInto<Uri>>(uri: T) -> Builder where <T as TryInto<Uri>>::Error: Into<Error> {}
    pub fn delete<T: TryInto<Uri>>(uri: T) -> Builder where <T as TryInto<Uri>>::Error: Into<Error> {}
    pub fn options<T: TryInto<Uri>>(uri: T) -> Builder where <T as TryInto<Uri>>::Error: Into<Error> {}
    pub fn head<T: TryInto<Uri>>(uri: T) -> Builder where <T as TryInto<Uri>>::Error: Into<Error> {}
    pub fn connect<T: TryInto<Uri>>(uri: T) -> Builder where <T as TryInto<Uri>>::Error: Into<Error> {}
    pub fn patch<T: TryInto<Uri>>(uri: T) -> Builder where <T as TryInto<Uri>>::Error: Into<Error> {}
    pub fn trace<T: TryInto<Uri>>(uri: T) -> Builder where <T as TryInto<Uri>>::Error: Into<Error> {}
}
impl<T: Default> Default for Request<T> {}
impl<T: Clone> Clone for Request<T> {}

pub struct Response<T> {}
impl Response<()> {
    pub fn builder() -> crate::response::Builder {}
}
impl<T: Default> Default for Response<T> {}
impl<T: Clone> Clone for Response<T> {}
impl<T> Response<T> {
    pub fn new(body: T) -> Response<T> {}
    pub fn from_parts(parts: crate::response::Parts, body: T) -> Response<T> {}
    pub fn status(&self) -> StatusCode {}
    pub fn status_mut(&mut self) -> &mut StatusCode {}
    pub fn version(&self) -> Version {}
    pub fn version_mut(&mut self) -> &mut Version {}
    pub fn headers(&self) -> &HeaderMap<HeaderValue> {}
    pub fn headers_mut(&mut self) -> &mut HeaderMap<HeaderValue> {}
    pub fn extensions(&self) -> &Extensions {}
    pub fn extensions_mut(&mut self) -> &mut Extensions {}
    pub fn body(&self) -> &T {}
    pub fn body_mut(&mut self) -> &mut T {}
    pub fn into_body(self) -> T {}
    pub fn into_parts(self) -> (crate::response::Parts, T) {}
    pub fn map<F: FnOnce(T) -> U, U>(self, f: F) -> Response<U> {}
}

pub struct StatusCode {}
impl TryFrom<u16> for StatusCode { type Error = InvalidStatusCode; }
impl Eq for StatusCode {}
impl Copy for StatusCode {}
impl Hash for StatusCode {}
impl StatusCode {
    pub fn from_u16(src: u16) -> std::result::Result<StatusCode, InvalidStatusCode> {}
    pub fn from_bytes(src: &[u8]) -> std::result::Result<StatusCode, InvalidStatusCode> {}
    pub fn as_u16(&self) -> u16 {}
    pub fn as_str(&self) -> &str {}
    pub fn canonical_reason(&self) -> Option<&'static str> {}
    pub fn is_informational(&self) -> bool {}
    pub fn is_success(&self) -> bool {}
    pub fn is_redirection(&self) -> bool {}
    pub fn is_client_error(&self) -> bool {}
    pub fn is_server_error(&self) -> bool {}
    pub const CONTINUE: StatusCode = ();
    pub const SWITCHING_PROTOCOLS: StatusCode = ();
    pub const PROCESSING: StatusCode = ();
    pub const EARLY_HINTS: StatusCode = ();
    pub const OK: StatusCode = ();
    pub const CREATED: StatusCode = ();
    pub const ACCEPTED: StatusCode = ();
    pub const NON_AUTHORITATIVE_INFORMATION: StatusCode = ();
    pub const NO_CONTENT: StatusCode = ();
    pub const RESET_CONTENT: StatusCode = ();
    pub const PARTIAL_CONTENT: StatusCode = ();
    pub const MULTI_STATUS: StatusCode = ();
    pub const ALREADY_REPORTED: StatusCode = ();
    pub const IM_USED: StatusCode = ();
    pub const MULTIPLE_CHOICES: StatusCode = ();
    pub const MOVED_PERMANENTLY: StatusCode = ();
    pub const FOUND: StatusCode = ();
    pub const SEE_OTHER: StatusCode = ();
    pub const NOT_MODIFIED: StatusCode = ();
    pub const USE_PROXY: StatusCode = ();
    pub const TEMPORARY_REDIRECT: StatusCode = ();
    pub const PERMANENT_REDIRECT: StatusCode = ();
    pub const BAD_REQUEST: StatusCode = ();
    pub const UNAUTHORIZED: StatusCode = ();
    pub const PAYMENT_REQUIRED: StatusCode = ();
    pub const FORBIDDEN: StatusCode = ();
    pub const NOT_FOUND: StatusCode = ();
    pub const METHOD_NOT_ALLOWED: StatusCode = ();
    pub const NOT_ACCEPTABLE: StatusCode = ();
    pub const PROXY_AUTHENTICATION_REQUIRED: StatusCode = ();
    pub const REQUEST_TIMEOUT: StatusCode = ();
    pub const CONFLICT: StatusCode = ();
    pub const GONE: StatusCode = ();
    pub const LENGTH_REQUIRED: StatusCode = ();
    pub const PRECONDITION_FAILED: StatusCode = ();
    pub const PAYLOAD_TOO_LARGE: StatusCode = ();
    pub const URI_TOO_LONG: StatusCode = ();
    pub const UNSUPPORTED_MEDIA_TYPE: StatusCode = ();
    pub const RANGE_NOT_SATISFIABLE: StatusCode = ();
    pub const EXPECTATION_FAILED: StatusCode = ();
    pub const IM_A_TEAPOT: StatusCode = ();
    pub const MISDIRECTED_REQUEST: StatusCode = ();
    pub const UNPROCESSABLE_ENTITY: StatusCode = ();
    pub const LOCKED: StatusCode = ();
    pub const FAILED_DEPENDENCY: StatusCode = ();
    pub const TOO_EARLY: StatusCode = ();
    pub const UPGRADE_REQUIRED: StatusCode = ();
    pub const PRECONDITION_REQUIRED: StatusCode = ();
    pub const TOO_MANY_REQUESTS: StatusCode = ();
    pub const REQUEST_HEADER_FIELDS_TOO_LARGE: StatusCode = ();
    pub const UNAVAILABLE_FOR_LEGAL_REASONS: StatusCode = ();
    pub const INTERNAL_SERVER_ERROR: StatusCode = ();
    pub const NOT_IMPLEMENTED: StatusCode = ();
    pub const BAD_GATEWAY: StatusCode = ();
    pub const SERVICE_UNAVAILABLE: StatusCode = ();
    pub const GATEWAY_TIMEOUT: StatusCode = ();
    pub const HTTP_VERSION_NOT_SUPPORTED: StatusCode = ();
    pub const VARIANT_ALSO_NEGOTIATES: StatusCode = ();
    pub const INSUFFICIENT_STORAGE: StatusCode = ();
    pub const LOOP_DETECTED: StatusCode = ();
    pub const NOT_EXTENDED: StatusCode = ();
    pub const NETWORK_AUTHENTICATION_REQUIRED: StatusCode = ();
}
impl Default for StatusCode {}
impl Ord for StatusCode {}
impl From<&StatusCode> for StatusCode {}
impl TryFrom<&[u8]> for StatusCode { type Error = InvalidStatusCode; }
impl PartialEq for StatusCode {}
impl From<StatusCode> for u16 {}
impl Display for StatusCode {}
impl TryFrom<&str> for StatusCode { type Error = InvalidStatusCode; }
impl PartialOrd for StatusCode {}
impl FromStr for StatusCode { type Err = InvalidStatusCode; }
impl Clone for StatusCode {}

pub mod method {
    use std::error::Error;
    use std::fmt::Display;
    pub use crate::Method;

    pub struct InvalidMethod {}
    impl Error for InvalidMethod {}
    impl Display for InvalidMethod {}
}

pub mod status {
    use std::error::Error;
    use std::fmt::Display;
    pub use crate::StatusCode;

    pub struct InvalidStatusCode {}
    impl Display for InvalidStatusCode {}
    impl Error for InvalidStatusCode {}
}

pub mod version {
    pub use crate::Version;
}
