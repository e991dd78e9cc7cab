use crate::Error;
use serde::de::{Deserializer, IntoDeserializer};
use serde::ser::Serialize;
use std::fmt::Display;
pub use crate::Map;
pub use crate::Number;
pub use crate::Value;
pub use crate::from_value;
pub use crate::to_value;

pub struct RawValue {}
impl<'de> Deserializer<'de> for &'de RawValue { type Error = Error; }
impl From<Box<RawValue>> for Box<str> {}
impl ToOwned for RawValue { type Owned = Box<RawValue>; }
impl<'de> IntoDeserializer<'de, Error> for &'de RawValue { type Deserializer = &'de RawValue; }
impl RawValue {
    pub const NULL: &'static RawValue = ();
    pub const TRUE: &'static RawValue = ();
    pub const FALSE: &'static RawValue = ();
    pub fn from_string(json: String) -> Result<Box<Self>, Error> {}
    pub unsafe fn from_string_unchecked(json: String) -> Box<Self> {}
    pub fn get(&self) -> &str {}
}
impl Display for RawValue {}

pub fn to_raw_value<T: Serialize>(value: &T) -> Result<Box<RawValue>, Error> {}

pub trait Index {}
impl Index for usize {}
impl<T: Index> Index for &T {}
impl Index for String {}
impl Index for str {}

pub struct Serializer;
