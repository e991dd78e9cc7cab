use crate::{InstrumentationScope, KeyValue};
use crate::context::{Context, ContextGuard};
use std::borrow::Cow;
use std::error::Error;
use std::num::ParseIntError;
use std::time::SystemTime;

pub use crate::context::{FutureExt, WithContext};

pub fn get_active_span<F: FnOnce(SpanRef<'_>) -> T, T>(f: F) -> T {}

#[must_use]
pub fn mark_span_as_active<T: Span>(span: T) -> ContextGuard {}

pub struct SpanRef<'a> {}

impl SpanRef<'_> {
    pub fn add_event<T: Into<Cow<'static, str>>>(&self, name: T, attributes: Vec<KeyValue>) {}
    pub fn record_error(&self, err: &dyn Error) {}
    pub fn add_event_with_timestamp<T: Into<Cow<'static, str>>>(&self, name: T, timestamp: SystemTime, attributes: Vec<KeyValue>) {}
    pub fn span_context(&self) -> &SpanContext {}
    pub fn is_recording(&self) -> bool {}
    pub fn set_attribute(&self, attribute: KeyValue) {}
    pub fn set_attributes(&self, attributes: impl IntoIterator<Item = KeyValue>) {}
    pub fn set_status(&self, status: Status) {}
    pub fn update_name<T: Into<Cow<'static, str>>>(&self, new_name: T) {}
    pub fn add_link(&self, span_context: SpanContext, attributes: Vec<KeyValue>) {}
    pub fn end(&self) {}
    pub fn end_with_timestamp(&self, timestamp: SystemTime) {}
}

#[ctx(extension)]
pub trait TraceContextExt {
    #[ctx(derives)]
    fn current_with_span<T: Span>(span: T) -> Self;
    #[ctx(derives)]
    fn with_span<T: Span>(&self, span: T) -> Self;
    fn span(&self) -> SpanRef<'_>;
    fn has_active_span(&self) -> bool;
    #[ctx(derives)]
    fn with_remote_span_context(&self, span_context: SpanContext) -> Self;
}

pub trait Span {
    fn add_event<T: Into<Cow<'static, str>>>(&mut self, name: T, attributes: Vec<KeyValue>);
    fn record_error(&mut self, err: &dyn Error);
    fn add_event_with_timestamp<T: Into<Cow<'static, str>>>(&mut self, name: T, timestamp: SystemTime, attributes: Vec<KeyValue>);
    fn span_context(&self) -> &SpanContext;
    fn is_recording(&self) -> bool;
    fn set_attribute(&mut self, attribute: KeyValue);
    fn set_attributes(&mut self, attributes: impl IntoIterator<Item = KeyValue>);
    fn set_status(&mut self, status: Status);
    fn update_name<T: Into<Cow<'static, str>>>(&mut self, new_name: T);
    fn add_link(&mut self, span_context: SpanContext, attributes: Vec<KeyValue>);
    fn end(&mut self);
    fn end_with_timestamp(&mut self, timestamp: SystemTime);
}

pub enum SpanKind {
    Client,
    Server,
    Producer,
    Consumer,
    Internal,
}

impl Clone for SpanKind {}

pub enum Status {
    Unset,
    Error { description: Cow<'static, str> },
    Ok,
}

impl Status {
    pub fn error(description: impl Into<Cow<'static, str>>) -> Self {}
}
impl Default for Status {}
impl Clone for Status {}

pub struct SpanContext {}

impl SpanContext {
    pub const NONE: SpanContext = ();
    pub fn empty_context() -> Self {}
    pub fn new(trace_id: TraceId, span_id: SpanId, trace_flags: TraceFlags, is_remote: bool, trace_state: TraceState) -> Self {}
    pub fn trace_id(&self) -> TraceId {}
    pub fn span_id(&self) -> SpanId {}
    pub fn trace_flags(&self) -> TraceFlags {}
    pub fn is_valid(&self) -> bool {}
    pub fn is_remote(&self) -> bool {}
    pub fn is_sampled(&self) -> bool {}
    pub fn trace_state(&self) -> &TraceState {}
}
impl Clone for SpanContext {}

pub struct TraceState {}

impl TraceState {
    pub const NONE: TraceState = ();
    pub fn from_key_value<T: IntoIterator<Item = (K, V)>, K: ToString, V: ToString>(trace_state: T) -> Result<Self, TraceStateError> {}
    pub fn get(&self, key: &str) -> Option<&str> {}
    pub fn insert<K: Into<String>, V: Into<String>>(&self, key: K, value: V) -> Result<TraceState, TraceStateError> {}
    pub fn delete<K: Into<String>>(&self, key: K) -> Result<TraceState, TraceStateError> {}
    pub fn header(&self) -> String {}
    pub fn header_delimited(&self, entry_delimiter: &str, list_delimiter: &str) -> String {}
}
impl Clone for TraceState {}
impl Default for TraceState {}
impl IntoIterator for &TraceState {
    type IntoIter = TraceStateIter<'_>;
    type Item = (&str, &str);
}

pub struct SpanBuilder {
    pub span_kind: Option<SpanKind>,
    pub name: Cow<'static, str>,
    pub start_time: Option<SystemTime>,
    pub attributes: Option<Vec<KeyValue>>,
    pub events: Option<Vec<Event>>,
    pub links: Option<Vec<Link>>,
}

impl SpanBuilder {
    pub fn from_name<T: Into<Cow<'static, str>>>(name: T) -> Self {}
    pub fn with_kind(self, span_kind: SpanKind) -> Self {}
    pub fn with_start_time<T: Into<SystemTime>>(self, start_time: T) -> Self {}
    pub fn with_attributes<I: IntoIterator<Item = KeyValue>>(self, attributes: I) -> Self {}
    pub fn with_events(self, events: Vec<Event>) -> Self {}
    pub fn with_links(self, links: Vec<Link>) -> Self {}
    #[ctx(current_context_twin = "start_with_context")]
    pub fn start<T: Tracer>(self, tracer: &T) -> T::Span {}
    pub fn start_with_context<T: Tracer>(self, tracer: &T, parent_cx: &Context) -> T::Span {}
}
impl Clone for SpanBuilder {}
impl Default for SpanBuilder {}

pub trait Tracer {
    type Span: Span;
    #[ctx(current_context_twin = "start_with_context")]
    fn start<T: Into<Cow<'static, str>>>(&self, name: T) -> Self::Span;
    fn start_with_context<T: Into<Cow<'static, str>>>(&self, name: T, parent_cx: &Context) -> Self::Span;
    fn span_builder<T: Into<Cow<'static, str>>>(&self, name: T) -> SpanBuilder;
    #[ctx(current_context_twin = "build_with_context")]
    fn build(&self, builder: SpanBuilder) -> Self::Span;
    fn build_with_context(&self, builder: SpanBuilder, parent_cx: &Context) -> Self::Span;
    #[ctx(current_context_twin = "in_span_with_context")]
    fn in_span<T, F: FnOnce(Context) -> T, N: Into<Cow<'static, str>>>(&self, name: N, f: F) -> T;
    fn in_span_with_context<T, F: FnOnce(Context) -> T, N: Into<Cow<'static, str>>>(&self, name: N, parent_cx: &Context, f: F) -> T;
    fn in_span_with_builder<T, F: FnOnce(Context) -> T>(&self, builder: SpanBuilder, f: F) -> T;
    fn in_span_with_builder_and_context<T, F: FnOnce(Context) -> T>(&self, builder: SpanBuilder, parent_cx: &Context, f: F) -> T;
}

pub trait TracerProvider {
    type Tracer: Tracer;
    fn tracer(&self, name: impl Into<Cow<'static, str>>) -> Self::Tracer;
    fn tracer_with_scope(&self, scope: InstrumentationScope) -> Self::Tracer;
}

pub struct SpanId {}

impl SpanId {
    pub const INVALID: SpanId = ();
    pub fn from_bytes(bytes: [u8]) -> Self {}
    pub fn to_bytes(self) -> [u8] {}
    pub fn from_hex(hex: &str) -> Result<Self, ParseIntError> {}
}
impl Clone for SpanId {}
impl Copy for SpanId {}

pub struct TraceFlags {}

impl TraceFlags {
    pub const NOT_SAMPLED: TraceFlags = ();
    pub const SAMPLED: TraceFlags = ();
    pub fn new(flags: u8) -> Self {}
    pub fn is_sampled(&self) -> bool {}
    pub fn with_sampled(&self, sampled: bool) -> Self {}
    pub fn to_u8(self) -> u8 {}
}
impl Clone for TraceFlags {}
impl Default for TraceFlags {}
impl Copy for TraceFlags {}

pub struct TraceId {}

impl TraceId {
    pub const INVALID: TraceId = ();
    pub fn from_bytes(bytes: [u8]) -> Self {}
    pub fn to_bytes(self) -> [u8] {}
    pub fn from_hex(hex: &str) -> Result<Self, ParseIntError> {}
}
impl Clone for TraceId {}
impl Copy for TraceId {}

pub struct Event {
    pub name: Cow<'static, str>,
    pub timestamp: SystemTime,
    pub attributes: Vec<KeyValue>,
    pub dropped_attributes_count: u32,
}

impl Event {
    pub fn new<T: Into<Cow<'static, str>>>(name: T, timestamp: SystemTime, attributes: Vec<KeyValue>, dropped_attributes_count: u32) -> Self {}
    pub fn with_name<T: Into<Cow<'static, str>>>(name: T) -> Self {}
}
impl Clone for Event {}

pub struct Link {
    pub span_context: SpanContext,
    pub attributes: Vec<KeyValue>,
    pub dropped_attributes_count: u32,
}

impl Link {
    pub fn new(span_context: SpanContext, attributes: Vec<KeyValue>, dropped_attributes_count: u32) -> Self {}
    pub fn with_context(span_context: SpanContext) -> Self {}
}
impl Clone for Link {}

pub mod noop {
    pub struct NoopTracerProvider {}

    impl NoopTracerProvider {
        pub fn new() -> Self {}
    }
    impl Clone for NoopTracerProvider {}
    impl Default for NoopTracerProvider {}

    pub struct NoopSpan {}

    impl NoopSpan {
        pub const DEFAULT: NoopSpan = ();
    }
    impl Clone for NoopSpan {}

    pub struct NoopTracer {}

    impl NoopTracer {
        pub fn new() -> Self {}
    }
    impl Clone for NoopTracer {}
    impl Default for NoopTracer {}

    pub struct NoopTextMapPropagator {}

    impl NoopTextMapPropagator {
        pub fn new() -> Self {}
    }
    impl Default for NoopTextMapPropagator {}
}
