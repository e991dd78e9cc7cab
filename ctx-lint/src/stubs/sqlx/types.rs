use crate::*;
use std::ops::{Deref, DerefMut};

pub use serde_json::Value as JsonValue;
pub use uuid::{self, Uuid};

pub mod chrono {
    pub use ::chrono::{DateTime, FixedOffset, Local, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
}
pub mod time {
    pub use ::time::{Date, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Json<T>(pub T);
impl<T> From<T> for Json<T> {}
impl<T> Deref for Json<T> { type Target = T; }
impl<T> DerefMut for Json<T> {}
impl<T> AsRef<T> for Json<T> {}
impl<T> AsMut<T> for Json<T> {}
impl<T> Json<T> {
    pub fn encode_to_string(&self) -> std::result::Result<String, serde_json::Error> {}
    pub fn encode_to(&self, buf: &mut Vec<u8>) -> std::result::Result<(), serde_json::Error> {}
    pub fn decode_from_string(s: &str) -> std::result::Result<Self, error::BoxDynError> {}
    pub fn decode_from_bytes(bytes: &[u8]) -> std::result::Result<Self, error::BoxDynError> {}
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Text<T>(pub T);
impl<T> Text<T> {
    pub fn into_inner(self) -> T {}
}
impl<T> Deref for Text<T> { type Target = T; }
impl<T> DerefMut for Text<T> {}
