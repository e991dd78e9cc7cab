//! serde_json 1.0.154.

use crate::de::{IoRead, SliceRead, StrRead};
use crate::error::Category;
use crate::map::{Entry, IntoIter, IntoValues, Iter, IterMut, Keys, Values, ValuesMut};
use crate::ser::{CompactFormatter, Formatter, PrettyFormatter};
use serde::de::{Deserialize, DeserializeOwned, IntoDeserializer};
use serde::ser::Serialize;
use std::borrow::{Borrow, Cow};
use std::fmt::Display;
use std::hash::Hash;
use std::io::{ErrorKind, Read, Write};
use std::ops::{Index, IndexMut};
use std::str::FromStr;

pub struct Deserializer<R> {}
impl<R: Read> Deserializer<IoRead<R>> {
    pub fn from_reader(reader: R) -> Self {}
}
impl<'de, R: crate::de::Read<'de>> Deserializer<R> {
    pub fn end(&mut self) -> Result<()> {}
    pub fn into_iter<T: Deserialize<'de>>(self) -> StreamDeserializer<'de, R, T> {}
    pub fn new(read: R) -> Self {}
}
impl<'a> Deserializer<SliceRead<'a>> {
    pub fn from_slice(bytes: &'a [u8]) -> Self {}
}
impl<'de, R: crate::de::Read<'de>> serde::de::Deserializer<'de> for &mut Deserializer<R> { type Error = Error; }
impl<'a> Deserializer<StrRead<'a>> {
    pub fn from_str(s: &'a str) -> Self {}
}

pub struct StreamDeserializer<'de, R, T> {}
impl<'de, R: crate::de::Read<'de>, T: Deserialize<'de>> StreamDeserializer<'de, R, T> {
    pub fn new(read: R) -> Self {}
    pub fn byte_offset(&self) -> usize {}
}
impl<'de, R: crate::de::Read<'de>, T: Deserialize<'de>> Iterator for StreamDeserializer<'de, R, T> {
    type Item = std::result::Result<T, Error>;
}

pub fn from_reader<R: Read, T: DeserializeOwned>(rdr: R) -> Result<T> {}

pub fn from_slice<'a, T: Deserialize<'a>>(v: &'a [u8]) -> Result<T> {}

pub fn from_str<'a, T: Deserialize<'a>>(s: &'a str) -> Result<T> {}

pub struct Error {}
impl serde::ser::Error for Error {}
impl Display for Error {}
impl std::error::Error for Error {}
impl From<Error> for std::io::Error {}
impl Error {
    pub fn line(&self) -> usize {}
    pub fn column(&self) -> usize {}
    pub fn classify(&self) -> Category {}
    pub fn is_io(&self) -> bool {}
    pub fn is_syntax(&self) -> bool {}
    pub fn is_data(&self) -> bool {}
    pub fn is_eof(&self) -> bool {}
    pub fn io_error_kind(&self) -> Option<ErrorKind> {}
}
impl serde::de::Error for Error {}

pub type Result<T> = std::result::Result<T, Error>;

macro_rules! json { () => {} }

pub struct Map<K, V> {}
impl Eq for Map<String, Value> {}
impl Map<String, Value> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
    pub fn clear(&mut self) {}
    pub fn get<Q: Ord + Eq + Hash>(&self, key: &Q) -> Option<&Value> where String: Borrow<Q> {}
    pub fn contains_key<Q: Ord + Eq + Hash>(&self, key: &Q) -> bool where String: Borrow<Q> {}
    pub fn get_mut<Q: Ord + Eq + Hash>(&mut self, key: &Q) -> Option<&mut Value> where String: Borrow<Q> {}
    pub fn get_key_value<Q: Ord + Eq + Hash>(&self, key: &Q) -> Option<(&String, &Value)> where String: Borrow<Q> {}
    pub fn insert(&mut self, k: String, v: Value) -> Option<Value> {}
    pub fn remove<Q: Ord + Eq + Hash>(&mut self, key: &Q) -> Option<Value> where String: Borrow<Q> {}
    pub fn remove_entry<Q: Ord + Eq + Hash>(&mut self, key: &Q) -> Option<(String, Value)> where String: Borrow<Q> {}
    pub fn append(&mut self, other: &mut Self) {}
    pub fn entry<S: Into<String>>(&mut self, key: S) -> Entry<'_> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> Iter<'_> {}
    pub fn iter_mut(&mut self) -> IterMut<'_> {}
    pub fn keys(&self) -> Keys<'_> {}
    pub fn values(&self) -> Values<'_> {}
    pub fn values_mut(&mut self) -> ValuesMut<'_> {}
    pub fn into_values(self) -> IntoValues {}
    pub fn retain<F: FnMut(&String, &mut Value) -> bool>(&mut self, f: F) {}
    pub fn sort_keys(&mut self) {}
}
impl IntoIterator for Map<String, Value> {
    type Item = (String, Value);
    type IntoIter = IntoIter;
}
impl<'de> IntoDeserializer<'de, Error> for Map<String, Value> { type Deserializer = Map<String, Value>; }
impl Hash for Map<String, Value> {}
impl PartialEq for Map<String, Value> {}
impl FromStr for Map<String, Value> { type Err = Error; }
impl<'de> IntoDeserializer<'de, Error> for &'de Map<String, Value> {
    type Deserializer = &'de Map<String, Value>;
}
impl<'a> IntoIterator for &'a mut Map<String, Value> {
    type Item = (&'a String, &'a mut Value);
    type IntoIter = IterMut<'a>;
}
impl<Q: Ord + Eq + Hash> Index<&Q> for Map<String, Value> where String: Borrow<Q> { type Output = Value; }
impl<'a> IntoIterator for &'a Map<String, Value> {
    type Item = (&'a String, &'a Value);
    type IntoIter = Iter<'a>;
}
impl<'de> serde::de::Deserializer<'de> for Map<String, Value> { type Error = Error; }
impl FromIterator<(String, Value)> for Map<String, Value> {}
impl<Q: Ord + Eq + Hash> IndexMut<&Q> for Map<String, Value> where String: Borrow<Q> {}
impl Extend<(String, Value)> for Map<String, Value> {}
impl Clone for Map<String, Value> {}
impl Default for Map<String, Value> {}
impl<'de> serde::de::Deserializer<'de> for &'de Map<String, Value> { type Error = Error; }

pub struct Number {}
impl FromStr for Number { type Err = Error; }
impl From<i64> for Number {}
impl From<i16> for Number {}
impl From<usize> for Number {}
impl From<u32> for Number {}
impl From<u8> for Number {}
impl<'de> serde::de::Deserializer<'de> for Number { type Error = Error; }
impl Display for Number {}
impl Eq for Number {}
impl Number {
    pub fn is_i64(&self) -> bool {}
    pub fn is_u64(&self) -> bool {}
    pub fn is_f64(&self) -> bool {}
    pub fn as_i64(&self) -> Option<i64> {}
    pub fn as_u64(&self) -> Option<u64> {}
    pub fn as_f64(&self) -> Option<f64> {}
    pub fn from_f64(f: f64) -> Option<Number> {}
    pub fn as_i128(&self) -> Option<i128> {}
    pub fn as_u128(&self) -> Option<u128> {}
    pub fn from_i128(i: i128) -> Option<Number> {}
    pub fn from_u128(i: u128) -> Option<Number> {}
}
impl Clone for Number {}
impl From<isize> for Number {}
impl From<i32> for Number {}
impl From<i8> for Number {}
impl From<u64> for Number {}
impl From<u16> for Number {}
impl<'de> serde::de::Deserializer<'de> for &Number { type Error = Error; }
impl PartialEq for Number {}
impl Hash for Number {}

pub struct Serializer<W, F = CompactFormatter> {}
impl<W: Write> Serializer<W> {
    pub fn new(writer: W) -> Self {}
}
impl<W: Write, F: Formatter> Serializer<W, F> {
    pub fn with_formatter(writer: W, formatter: F) -> Self {}
    pub fn into_inner(self) -> W {}
}
impl<'a, W: Write> Serializer<W, PrettyFormatter<'a>> {
    pub fn pretty(writer: W) -> Self {}
}

pub fn to_writer<W: Write, T: Serialize>(writer: W, value: &T) -> Result<()> {}

pub fn to_writer_pretty<W: Write, T: Serialize>(writer: W, value: &T) -> Result<()> {}

pub fn to_vec<T: Serialize>(value: &T) -> Result<Vec<u8>> {}

pub fn to_vec_pretty<T: Serialize>(value: &T) -> Result<Vec<u8>> {}

pub fn to_string<T: Serialize>(value: &T) -> Result<String> {}

pub fn to_string_pretty<T: Serialize>(value: &T) -> Result<String> {}

pub enum Value {
    Null,
    Bool(bool),
    Number(Number),
    String(String),
    Array(Vec<Value>),
    Object(Map<String, Value>),
}
impl From<String> for Value {}
impl From<f64> for Value {}
impl From<()> for Value {}
impl From<usize> for Value {}
impl<T: Into<Value>> FromIterator<T> for Value {}
impl Eq for Value {}
impl From<u32> for Value {}
impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {}
impl From<u8> for Value {}
impl From<Number> for Value {}
impl From<i64> for Value {}
impl From<i16> for Value {}
impl<I: crate::value::Index> IndexMut<I> for Value {}
impl Default for Value {}
impl<'de> serde::de::Deserializer<'de> for &'de Value { type Error = Error; }
impl From<Map<String, Value>> for Value {}
impl PartialEq for Value {}
impl Clone for Value {}
impl FromStr for Value { type Err = Error; }
impl From<&str> for Value {}
impl<'de> IntoDeserializer<'de, Error> for Value { type Deserializer = Value; }
impl From<bool> for Value {}
impl<T: Into<Value>> From<Option<T>> for Value {}
impl From<f32> for Value {}
impl Value {
    pub fn get<I: crate::value::Index>(&self, index: I) -> Option<&Value> {}
    pub fn get_mut<I: crate::value::Index>(&mut self, index: I) -> Option<&mut Value> {}
    pub fn is_object(&self) -> bool {}
    pub fn as_object(&self) -> Option<&Map<String, Value>> {}
    pub fn as_object_mut(&mut self) -> Option<&mut Map<String, Value>> {}
    pub fn is_array(&self) -> bool {}
    pub fn as_array(&self) -> Option<&Vec<Value>> {}
    pub fn as_array_mut(&mut self) -> Option<&mut Vec<Value>> {}
    pub fn is_string(&self) -> bool {}
    pub fn as_str(&self) -> Option<&str> {}
    pub fn is_number(&self) -> bool {}
    pub fn as_number(&self) -> Option<&Number> {}
    pub fn is_i64(&self) -> bool {}
    pub fn is_u64(&self) -> bool {}
    pub fn is_f64(&self) -> bool {}
    pub fn as_i64(&self) -> Option<i64> {}
    pub fn as_u64(&self) -> Option<u64> {}
    pub fn as_f64(&self) -> Option<f64> {}
    pub fn is_boolean(&self) -> bool {}
    pub fn as_bool(&self) -> Option<bool> {}
    pub fn is_null(&self) -> bool {}
    pub fn as_null(&self) -> Option<()> {}
    pub fn pointer(&self, pointer: &str) -> Option<&Value> {}
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Value> {}
    pub fn take(&mut self) -> Value {}
    pub fn sort_all_objects(&mut self) {}
}
impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for Value {}
impl From<u64> for Value {}
impl<T: Clone + Into<Value>> From<&[T]> for Value {}
impl From<u16> for Value {}
impl<T: Into<Value>> From<Vec<T>> for Value {}
impl From<isize> for Value {}
impl<'a> From<Cow<'a, str>> for Value {}
impl<'de> IntoDeserializer<'de, Error> for &'de Value { type Deserializer = &'de Value; }
impl From<i32> for Value {}
impl Default for &Value {}
impl From<i8> for Value {}
impl<I: crate::value::Index> Index<I> for Value { type Output = Value; }
impl Display for Value {}
impl Hash for Value {}
impl<'de> serde::de::Deserializer<'de> for Value { type Error = Error; }

pub fn to_value<T: Serialize>(value: T) -> std::result::Result<Value, Error> {}

pub fn from_value<T: DeserializeOwned>(value: Value) -> std::result::Result<T, Error> {}

pub mod error {
    pub use crate::Error;
    pub use crate::Result;

    pub enum Category {
        Io,
        Syntax,
        Data,
        Eof,
    }
    impl Eq for Category {}
    impl Copy for Category {}
    impl PartialEq for Category {}
    impl Clone for Category {}
}
