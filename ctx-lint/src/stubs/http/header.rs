use crate::HeaderName;
use std::error::Error;
use std::fmt::Display;
pub use crate::HeaderMap;
pub use crate::HeaderName;
pub use crate::HeaderValue;

pub struct Iter<'a, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = (&'a HeaderName, &'a T); }

pub struct IterMut<'a, T> {}
impl<'a, T> Iterator for IterMut<'a, T> { type Item = (&'a HeaderName, &'a mut T); }

pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = (Option<HeaderName>, T); }

pub struct Keys<'a, T> {}
impl<'a, T> ExactSizeIterator for Keys<'a, T> {}
impl<'a, T> Iterator for Keys<'a, T> { type Item = &'a HeaderName; }

pub struct Values<'a, T> {}
impl<'a, T> Iterator for Values<'a, T> { type Item = &'a T; }

pub struct ValuesMut<'a, T> {}
impl<'a, T> Iterator for ValuesMut<'a, T> { type Item = &'a mut T; }

pub struct Drain<'a, T> {}
impl<'a, T> Iterator for Drain<'a, T> { type Item = (Option<HeaderName>, T); }

pub struct GetAll<'a, T> {}
impl<'a, 'b, T> IntoIterator for &'b GetAll<'a, T> {
    type Item = &'a T;
    type IntoIter = ValueIter<'a, T>;
}
impl<'a, T: PartialEq> PartialEq for GetAll<'a, T> {}
impl<'a, T> GetAll<'a, T> {
    pub fn iter(&self) -> ValueIter<'a, T> {}
}
impl<'a, T> IntoIterator for GetAll<'a, T> {
    type Item = &'a T;
    type IntoIter = ValueIter<'a, T>;
}

pub enum Entry<'a, T> {
    Occupied(OccupiedEntry<'a, T>),
    Vacant(VacantEntry<'a, T>),
}
impl<'a, T> Entry<'a, T> {
    pub fn or_insert(self, default: T) -> &'a mut T {}
    pub fn or_try_insert(self, default: T) -> Result<&'a mut T, MaxSizeReached> {}
    pub fn or_insert_with<F: FnOnce() -> T>(self, default: F) -> &'a mut T {}
    pub fn or_try_insert_with<F: FnOnce() -> T>(self, default: F) -> Result<&'a mut T, MaxSizeReached> {}
    pub fn key(&self) -> &HeaderName {}
}

pub struct VacantEntry<'a, T> {}
impl<'a, T> VacantEntry<'a, T> {
    pub fn key(&self) -> &HeaderName {}
    pub fn into_key(self) -> HeaderName {}
    pub fn insert(self, value: T) -> &'a mut T {}
    pub fn try_insert(self, value: T) -> Result<&'a mut T, MaxSizeReached> {}
    pub fn insert_entry(self, value: T) -> OccupiedEntry<'a, T> {}
    pub fn try_insert_entry(self, value: T) -> Result<OccupiedEntry<'a, T>, MaxSizeReached> {}
}

pub struct OccupiedEntry<'a, T> {}
impl<'a, 'b, T> IntoIterator for &'b OccupiedEntry<'a, T> {
    type Item = &'a T;
    type IntoIter = ValueIter<'a, T>;
}
impl<'a, T> OccupiedEntry<'a, T> {
    pub fn key(&self) -> &HeaderName {}
    pub fn get(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_mut(self) -> &'a mut T {}
    pub fn insert(&mut self, value: T) -> T {}
    pub fn insert_mult(&mut self, value: T) -> ValueDrain<'_, T> {}
    pub fn append(&mut self, value: T) {}
    pub fn remove(self) -> T {}
    pub fn remove_entry(self) -> (HeaderName, T) {}
    pub fn remove_entry_mult(self) -> (HeaderName, ValueDrain<'a, T>) {}
    pub fn iter(&self) -> ValueIter<'_, T> {}
    pub fn iter_mut(&mut self) -> ValueIterMut<'_, T> {}
}
impl<'a, 'b, T> IntoIterator for &'b mut OccupiedEntry<'a, T> {
    type Item = &'a mut T;
    type IntoIter = ValueIterMut<'a, T>;
}
impl<'a, T> IntoIterator for OccupiedEntry<'a, T> {
    type Item = &'a mut T;
    type IntoIter = ValueIterMut<'a, T>;
}

pub struct ValueIter<'a, T> {}
impl<'a, T> DoubleEndedIterator for ValueIter<'a, T> {}
impl<'a, T> Iterator for ValueIter<'a, T> { type Item = &'a T; }

pub struct ValueIterMut<'a, T> {}
impl<'a, T> Iterator for ValueIterMut<'a, T> { type Item = &'a mut T; }
impl<'a, T> DoubleEndedIterator for ValueIterMut<'a, T> {}

pub struct ValueDrain<'a, T> {}
impl<'a, T> Iterator for ValueDrain<'a, T> { type Item = T; }

pub struct MaxSizeReached {}
impl Display for MaxSizeReached {}
impl Error for MaxSizeReached {}

pub trait IntoHeaderName {}
impl IntoHeaderName for &'static str {}

pub trait AsHeaderName {}
impl AsHeaderName for &str {}
impl AsHeaderName for &String {}
impl AsHeaderName for String {}

pub struct InvalidHeaderName {}
impl Error for InvalidHeaderName {}
impl Display for InvalidHeaderName {}

pub const ACCEPT: HeaderName = ();

pub const ACCEPT_CHARSET: HeaderName = ();

pub const ACCEPT_ENCODING: HeaderName = ();

pub const ACCEPT_LANGUAGE: HeaderName = ();

pub const ACCEPT_RANGES: HeaderName = ();

pub const ACCESS_CONTROL_ALLOW_CREDENTIALS: HeaderName = ();

pub const ACCESS_CONTROL_ALLOW_HEADERS: HeaderName = ();

pub const ACCESS_CONTROL_ALLOW_METHODS: HeaderName = ();

pub const ACCESS_CONTROL_ALLOW_ORIGIN: HeaderName = ();

pub const ACCESS_CONTROL_EXPOSE_HEADERS: HeaderName = ();

pub const ACCESS_CONTROL_MAX_AGE: HeaderName = ();

pub const ACCESS_CONTROL_REQUEST_HEADERS: HeaderName = ();

pub const ACCESS_CONTROL_REQUEST_METHOD: HeaderName = ();

pub const AGE: HeaderName = ();

pub const ALLOW: HeaderName = ();

pub const ALT_SVC: HeaderName = ();

pub const AUTHORIZATION: HeaderName = ();

pub const CACHE_CONTROL: HeaderName = ();

pub const CACHE_STATUS: HeaderName = ();

pub const CDN_CACHE_CONTROL: HeaderName = ();

pub const CONNECTION: HeaderName = ();

pub const CONTENT_DISPOSITION: HeaderName = ();

pub const CONTENT_ENCODING: HeaderName = ();

pub const CONTENT_LANGUAGE: HeaderName = ();

pub const CONTENT_LENGTH: HeaderName = ();

pub const CONTENT_LOCATION: HeaderName = ();

pub const CONTENT_RANGE: HeaderName = ();

pub const CONTENT_SECURITY_POLICY: HeaderName = ();

pub const CONTENT_SECURITY_POLICY_REPORT_ONLY: HeaderName = ();

pub const CONTENT_TYPE: HeaderName = ();

pub const COOKIE: HeaderName = ();

pub const DNT: HeaderName = ();

pub const DATE: HeaderName = ();

pub const ETAG: HeaderName = ();

pub const EXPECT: HeaderName = ();

pub const EXPIRES: HeaderName = ();

pub const FORWARDED: HeaderName = ();

pub const FROM: HeaderName = ();

pub const HOST: HeaderName = ();

pub const IF_MATCH: HeaderName = ();

pub const IF_MODIFIED_SINCE: HeaderName = ();

pub const IF_NONE_MATCH: HeaderName = ();

pub const IF_RANGE: HeaderName = ();

pub const IF_UNMODIFIED_SINCE: HeaderName = ();

pub const LAST_MODIFIED: HeaderName = ();

pub const LINK: HeaderName = ();

pub const LOCATION: HeaderName = ();

pub const MAX_FORWARDS: HeaderName = ();

pub const ORIGIN: HeaderName = ();

pub const PRAGMA: HeaderName = ();

pub const PROXY_AUTHENTICATE: HeaderName = ();

pub const PROXY_AUTHORIZATION: HeaderName = ();

pub const PUBLIC_KEY_PINS: HeaderName = ();

pub const PUBLIC_KEY_PINS_REPORT_ONLY: HeaderName = ();

pub const RANGE: HeaderName = ();

pub const REFERER: HeaderName = ();

pub const REFERRER_POLICY: HeaderName = ();

pub const REFRESH: HeaderName = ();

pub const RETRY_AFTER: HeaderName = ();

pub const SEC_WEBSOCKET_ACCEPT: HeaderName = ();

pub const SEC_WEBSOCKET_EXTENSIONS: HeaderName = ();

pub const SEC_WEBSOCKET_KEY: HeaderName = ();

pub const SEC_WEBSOCKET_PROTOCOL: HeaderName = ();

pub const SEC_WEBSOCKET_VERSION: HeaderName = ();

pub const SERVER: HeaderName = ();

pub const SET_COOKIE: HeaderName = ();

pub const STRICT_TRANSPORT_SECURITY: HeaderName = ();

pub const TE: HeaderName = ();

pub const TRAILER: HeaderName = ();

pub const TRANSFER_ENCODING: HeaderName = ();

pub const UPGRADE: HeaderName = ();

pub const UPGRADE_INSECURE_REQUESTS: HeaderName = ();

pub const USER_AGENT: HeaderName = ();

pub const VARY: HeaderName = ();

pub const VIA: HeaderName = ();

pub const WARNING: HeaderName = ();

pub const WWW_AUTHENTICATE: HeaderName = ();

pub const X_CONTENT_TYPE_OPTIONS: HeaderName = ();

pub const X_DNS_PREFETCH_CONTROL: HeaderName = ();

pub const X_FRAME_OPTIONS: HeaderName = ();

pub const X_XSS_PROTECTION: HeaderName = ();

pub struct InvalidHeaderValue {}
impl Display for InvalidHeaderValue {}
impl Error for InvalidHeaderValue {}

pub struct ToStrError {}
impl Display for ToStrError {}
impl Error for ToStrError {}
