use crate::Metadata;
use std::borrow::Borrow;
use std::error::Error;
use std::fmt::Debug;

pub trait AsField {
    fn as_field(&self, metadata: &Metadata<'_>) -> Option<Field>;
}

pub struct Field {}

impl Field {
    pub fn callsite(&self) -> Identifier {}
    pub fn name(&self) -> &str {}
    pub fn index(&self) -> usize {}
}
impl Clone for Field {}

pub struct Empty;

pub struct FieldSet {}

impl FieldSet {
    pub fn new(names: &[&str], callsite: Identifier) -> Self {}
    pub fn field<Q: Borrow<str>>(&self, name: &Q) -> Option<Field> {}
    pub fn contains(&self, field: &Field) -> bool {}
    pub fn iter(&self) -> Iter {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}
impl IntoIterator for &FieldSet {
    type IntoIter = Iter;
    type Item = Field;
}

pub struct ValueSet<'a> {}

impl ValueSet<'_> {
    pub fn callsite(&self) -> Identifier {}
    pub fn record(&self, visitor: &mut dyn Visit) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
}

pub struct Iter {}

impl Iterator for Iter {
    type Item = Field;
}

pub trait Visit {
    fn record_f64(&mut self, field: &Field, value: f64);
    fn record_i64(&mut self, field: &Field, value: i64);
    fn record_u64(&mut self, field: &Field, value: u64);
    fn record_i128(&mut self, field: &Field, value: i128);
    fn record_u128(&mut self, field: &Field, value: u128);
    fn record_bool(&mut self, field: &Field, value: bool);
    fn record_str(&mut self, field: &Field, value: &str);
    fn record_bytes(&mut self, field: &Field, value: &[u8]);
    fn record_error(&mut self, field: &Field, value: &dyn Error);
    fn record_debug(&mut self, field: &Field, value: &dyn Debug);
}

pub trait Value {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}

pub struct DisplayValue<T> {}

impl<T> Clone for DisplayValue<T> {}

pub struct DebugValue<T> {}

impl<T> Clone for DebugValue<T> {}

pub fn display<T>(t: T) -> DisplayValue<T> {}

pub fn debug<T>(t: T) -> DebugValue<T> {}
