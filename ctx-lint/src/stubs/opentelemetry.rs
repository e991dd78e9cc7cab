//! opentelemetry 0.33.1.

use crate::baggage::{Baggage, KeyValueMetadata};
use crate::logs::AnyValue;
use std::borrow::Cow;

pub use crate::context::{Context, ContextGuard};
pub use crate::trace::{SpanId, TraceFlags, TraceId};

macro_rules! otel_info { () => {} }

macro_rules! otel_warn { () => {} }

macro_rules! otel_debug { () => {} }

macro_rules! otel_error { () => {} }

pub enum Array {
    Bool(Vec<bool>),
    I64(Vec<i64>),
    F64(Vec<f64>),
    String(Vec<StringValue>),
}

impl Clone for Array {}

pub struct InstrumentationScope {}

impl InstrumentationScope {
    pub fn builder<T: Into<Cow<'static, str>>>(name: T) -> InstrumentationScopeBuilder {}
    pub fn name(&self) -> &str {}
    pub fn version(&self) -> Option<&str> {}
    pub fn schema_url(&self) -> Option<&str> {}
    pub fn attributes(&self) -> impl Iterator<Item = &KeyValue> {}
}
impl Default for InstrumentationScope {}
impl Clone for InstrumentationScope {}

pub struct InstrumentationScopeBuilder {}

impl InstrumentationScopeBuilder {
    pub fn with_version(self, version: impl Into<Cow<'static, str>>) -> Self {}
    pub fn with_schema_url(self, schema_url: impl Into<Cow<'static, str>>) -> Self {}
    pub fn with_attributes<I: IntoIterator<Item = KeyValue>>(self, attributes: I) -> Self {}
    pub fn build(self) -> InstrumentationScope {}
}

pub struct Key {}

impl Key {
    pub fn new(value: impl Into<Key>) -> Self {}
    pub fn from_static_str(value: &str) -> Self {}
    pub fn as_str(&self) -> &str {}
}
impl Clone for Key {}

pub struct KeyValue {
    pub key: Key,
    pub value: Value,
}

impl KeyValue {
    pub fn new<K: Into<Key>, V: Into<Value>>(key: K, value: V) -> Self {}
}
impl FromIterator<KeyValue> for Baggage {}
impl Clone for KeyValue {}

pub struct StringValue {}

impl StringValue {
    pub fn as_str(&self) -> &str {}
}
impl Clone for StringValue {}

pub enum Value {
    Bool(bool),
    I64(i64),
    F64(f64),
    String(StringValue),
    Array(Array),
}

impl Value {
    pub fn as_str(&self) -> Cow<'_, str> {}
}
impl Clone for Value {}
