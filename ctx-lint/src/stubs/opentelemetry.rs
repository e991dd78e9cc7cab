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

pub mod baggage {
    use crate::{Key, KeyValue, StringValue};

    pub struct Baggage {}

    impl Baggage {
        pub fn new() -> Self {}
        pub fn get<K: AsRef<str>>(&self, key: K) -> Option<&StringValue> {}
        pub fn get_with_metadata<K: AsRef<str>>(&self, key: K) -> Option<&(StringValue, BaggageMetadata)> {}
        pub fn insert<K: Into<Key>, V: Into<StringValue>>(&mut self, key: K, value: V) -> Option<StringValue> {}
        pub fn insert_with_metadata<K: Into<Key>, V: Into<StringValue>, S: Into<BaggageMetadata>>(&mut self, key: K, value: V, metadata: S) -> Option<(StringValue, BaggageMetadata)> {}
        pub fn remove<K: AsRef<str>>(&mut self, key: K) -> Option<(StringValue, BaggageMetadata)> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn iter(&self) -> Iter<'_> {}
    }
    impl Default for Baggage {}
    impl IntoIterator for &Baggage {
        type IntoIter = Iter<'_>;
        type Item = (&Key, &(StringValue, BaggageMetadata));
    }
    impl FromIterator<(Key, (StringValue, BaggageMetadata))> for Baggage {}
    impl FromIterator<KeyValue> for Baggage {}
    impl FromIterator<KeyValueMetadata> for Baggage {}

    pub struct Iter<'a> {}

    impl Iterator for Iter<'_> {
        type Item = (&Key, &(StringValue, BaggageMetadata));
    }

    #[ctx(extension)]
    pub trait BaggageExt {
        fn with_baggage<T: Into<Baggage>>(&self, baggage: T) -> Self;
        fn current_with_baggage<T: Into<Baggage>>(baggage: T) -> Self;
        fn with_cleared_baggage(&self) -> Self;
        fn baggage(&self) -> &Baggage;
    }

    pub struct BaggageMetadata {}

    impl BaggageMetadata {
        pub fn as_str(&self) -> &str {}
    }
    impl Clone for BaggageMetadata {}
    impl Default for BaggageMetadata {}

    pub struct KeyValueMetadata {}

    impl KeyValueMetadata {
        pub fn new<K: Into<Key>, V: Into<StringValue>, S: Into<BaggageMetadata>>(key: K, value: V, metadata: S) -> Self {}
    }
    impl FromIterator<KeyValueMetadata> for Baggage {}
    impl Clone for KeyValueMetadata {}
}

pub mod context {
    use futures::sink::Sink;
    use futures::stream::Stream;
    use std::future::Future;

    #[ctx(extension)]
    pub trait FutureExt {
        fn with_context(self, otel_cx: Context) -> WithContext<Self>;
        fn with_current_context(self) -> WithContext<Self>;
    }

    #[ctx(transparent)]
    pub struct WithContext<T> {}

    impl<T: Future> Future for WithContext<T> {
        type Output = T::Output;
    }
    impl<T: Stream> Stream for WithContext<T> {
        type Item = T::Item;
    }
    impl<T> Clone for WithContext<T> {}
    impl<I, T: Sink<I>> Sink<I> for WithContext<T> {
        type Error = T::Error;
    }

    #[ctx(current_context)]
    pub struct Context {}

    impl Context {
        #[ctx(root)]
        pub fn new() -> Self {}
        pub fn current() -> Self {}
        pub fn map_current<T>(f: impl FnOnce(&Context) -> T) -> T {}
        #[ctx(derives)]
        #[ctx(sets_value)]
        pub fn current_with_value<T>(value: T) -> Self {}
        #[ctx(reads_value)]
        pub fn get<T>(&self) -> Option<&T> {}
        #[ctx(derives)]
        #[ctx(sets_value)]
        pub fn with_value<T>(&self, value: T) -> Self {}
        pub fn attach(self) -> ContextGuard {}
        pub fn is_telemetry_suppressed(&self) -> bool {}
        #[ctx(derives)]
        pub fn with_telemetry_suppressed(&self) -> Self {}
        pub fn enter_telemetry_suppressed_scope() -> ContextGuard {}
        pub fn is_current_telemetry_suppressed() -> bool {}
    }
    impl Clone for Context {}
    impl Default for Context {
        #[ctx(root)]
        fn default() -> Self {}
    }

    #[ctx(context_guard = "detaches the context")]
    pub struct ContextGuard {}
}

pub mod global {
    use crate::{InstrumentationScope, KeyValue};
    use crate::context::Context;
    use crate::metrics::{Meter, MeterProvider};
    use crate::propagation::TextMapPropagator;
    use crate::trace::{Span, SpanBuilder, SpanContext, Status, Tracer, TracerProvider};
    use std::borrow::Cow;
    use std::sync::Arc;
    use std::time::SystemTime;

    pub fn set_meter_provider<P: MeterProvider>(new_provider: P) {}

    pub fn meter_provider() -> Arc<dyn MeterProvider> {}

    pub fn meter(name: &str) -> Meter {}

    pub fn meter_with_scope(scope: InstrumentationScope) -> Meter {}

    pub fn set_text_map_propagator<P: TextMapPropagator>(propagator: P) {}

    pub fn get_text_map_propagator<T, F: FnMut(&dyn TextMapPropagator) -> T>(f: F) -> T {}

    pub trait ObjectSafeSpan {
        fn add_event_with_timestamp(&mut self, name: Cow<'static, str>, timestamp: SystemTime, attributes: Vec<KeyValue>);
        fn span_context(&self) -> &SpanContext;
        fn is_recording(&self) -> bool;
        fn set_attribute(&mut self, attribute: KeyValue);
        fn set_status(&mut self, status: Status);
        fn update_name(&mut self, new_name: Cow<'static, str>);
        fn add_link(&mut self, span_context: SpanContext, attributes: Vec<KeyValue>);
        fn end(&mut self);
        fn end_with_timestamp(&mut self, timestamp: SystemTime);
    }

    pub struct BoxedSpan {}

    pub struct BoxedTracer {}

    impl BoxedTracer {
        pub fn new(tracer: Box<dyn ObjectSafeTracer>) -> Self {}
    }

    pub trait ObjectSafeTracer {
        fn build_with_context_boxed(&self, builder: SpanBuilder, parent_cx: &Context) -> Box<dyn ObjectSafeSpan>;
    }

    pub trait ObjectSafeTracerProvider {
        fn boxed_tracer(&self, scope: InstrumentationScope) -> Box<dyn ObjectSafeTracer>;
    }

    pub struct GlobalTracerProvider {}

    impl Clone for GlobalTracerProvider {}

    pub fn tracer_provider() -> GlobalTracerProvider {}

    pub fn tracer(name: impl Into<Cow<'static, str>>) -> BoxedTracer {}

    pub fn tracer_with_scope(scope: InstrumentationScope) -> BoxedTracer {}

    pub fn set_tracer_provider<P: TracerProvider<Tracer = T>, T: Tracer<Span = S>, S: Span>(new_provider: P) {}
}

pub mod logs {
    use crate::{InstrumentationScope, Key, StringValue};
    use crate::trace::{SpanId, TraceFlags, TraceId};
    use std::borrow::Cow;
    use std::collections::HashMap;
    use std::time::SystemTime;

    pub trait Logger {
        type LogRecord: LogRecord;
        fn create_log_record(&self) -> Self::LogRecord;
        fn emit(&self, record: Self::LogRecord);
        fn event_enabled(&self, level: Severity, target: &str, name: Option<&str>) -> bool;
    }

    pub trait LoggerProvider {
        type Logger: Logger;
        fn logger_with_scope(&self, scope: InstrumentationScope) -> Self::Logger;
        fn logger(&self, name: impl Into<Cow<'static, str>>) -> Self::Logger;
    }

    pub struct NoopLoggerProvider {}

    impl NoopLoggerProvider {
        pub fn new() -> Self {}
    }
    impl Clone for NoopLoggerProvider {}
    impl Default for NoopLoggerProvider {}

    pub enum AnyValue {
        Int(i64),
        Double(f64),
        String(StringValue),
        Boolean(bool),
        Bytes(Box<Vec<u8>>),
        ListAny(Box<Vec<AnyValue>>),
        Map(Box<HashMap<Key, AnyValue>>),
    }

    impl Clone for AnyValue {}
    impl<T: Into<AnyValue>> FromIterator<T> for AnyValue {}
    impl<K: Into<Key>, V: Into<AnyValue>> FromIterator<(K, V)> for AnyValue {}

    pub trait LogRecord {
        fn set_event_name(&mut self, name: &str);
        fn set_target<T: Into<Cow<'static, str>>>(&mut self, _target: T);
        fn set_timestamp(&mut self, timestamp: SystemTime);
        fn set_observed_timestamp(&mut self, timestamp: SystemTime);
        fn set_severity_text(&mut self, text: &str);
        fn set_severity_number(&mut self, number: Severity);
        fn set_body(&mut self, body: AnyValue);
        fn add_attributes<I: IntoIterator<Item = (K, V)>, K: Into<Key>, V: Into<AnyValue>>(&mut self, attributes: I);
        fn add_attribute<K: Into<Key>, V: Into<AnyValue>>(&mut self, key: K, value: V);
        fn set_trace_context(&mut self, trace_id: TraceId, span_id: SpanId, trace_flags: Option<TraceFlags>);
    }

    pub enum Severity {
        Trace,
        Trace2,
        Trace3,
        Trace4,
        Debug,
        Debug2,
        Debug3,
        Debug4,
        Info,
        Info2,
        Info3,
        Info4,
        Warn,
        Warn2,
        Warn3,
        Warn4,
        Error,
        Error2,
        Error3,
        Error4,
        Fatal,
        Fatal2,
        Fatal3,
        Fatal4,
    }

    impl Severity {
        pub fn name(&self) -> &str {}
    }
    impl Copy for Severity {}
    impl Clone for Severity {}
}

pub mod metrics {
    use crate::{InstrumentationScope, KeyValue};
    use std::borrow::Cow;
    use std::sync::Arc;

    pub struct NoopMeterProvider {}

    impl NoopMeterProvider {
        pub fn new() -> Self {}
    }
    impl Default for NoopMeterProvider {}

    pub struct Counter<T> {}

    impl<T> Counter<T> {
        pub fn new(inner: Arc<dyn SyncInstrument<T>>) -> Self {}
        pub fn add(&self, value: T, attributes: &[KeyValue]) {}
    }
    impl<T> Clone for Counter<T> {}

    pub struct ObservableCounter<T> {}

    impl<T> ObservableCounter<T> {
        pub fn new() -> Self {}
    }
    impl<T> Clone for ObservableCounter<T> {}

    pub struct Gauge<T> {}

    impl<T> Gauge<T> {
        pub fn new(inner: Arc<dyn SyncInstrument<T>>) -> Self {}
        pub fn record(&self, value: T, attributes: &[KeyValue]) {}
    }
    impl<T> Clone for Gauge<T> {}

    pub struct ObservableGauge<T> {}

    impl<T> ObservableGauge<T> {
        pub fn new() -> Self {}
    }
    impl<T> Clone for ObservableGauge<T> {}

    pub struct Histogram<T> {}

    impl<T> Histogram<T> {
        pub fn new(inner: Arc<dyn SyncInstrument<T>>) -> Self {}
        pub fn record(&self, value: T, attributes: &[KeyValue]) {}
    }
    impl<T> Clone for Histogram<T> {}

    pub struct ObservableUpDownCounter<T> {}

    impl<T> ObservableUpDownCounter<T> {
        pub fn new() -> Self {}
    }
    impl<T> Clone for ObservableUpDownCounter<T> {}

    pub struct UpDownCounter<T> {}

    impl<T> UpDownCounter<T> {
        pub fn new(inner: Arc<dyn SyncInstrument<T>>) -> Self {}
        pub fn add(&self, value: T, attributes: &[KeyValue]) {}
    }
    impl<T> Clone for UpDownCounter<T> {}

    pub trait AsyncInstrument<T> {
        fn observe(&self, measurement: T, attributes: &[KeyValue]);
    }

    #[must_use]
    pub struct AsyncInstrumentBuilder<'a, I, M> {
        pub instrument_provider: &dyn InstrumentProvider,
        pub name: Cow<'static, str>,
        pub description: Option<Cow<'static, str>>,
        pub unit: Option<Cow<'static, str>>,
        pub callbacks: Vec<Callback<M>>,
    }

    impl<I, M> AsyncInstrumentBuilder<'_, I, M> {
        pub fn with_description<S: Into<Cow<'static, str>>>(self, description: S) -> Self {}
        pub fn with_unit<S: Into<Cow<'static, str>>>(self, unit: S) -> Self {}
        pub fn with_callback<F: Fn(&dyn AsyncInstrument<M>)>(self, callback: F) -> Self {}
    }
    impl AsyncInstrumentBuilder<'_, ObservableCounter<u64>, u64> {
        pub fn build(self) -> ObservableCounter<u64> {}
    }

    pub type Callback<T> = Box<dyn Fn(&dyn AsyncInstrument<T>)>;

    pub struct HistogramBuilder<'a, T> {
        pub instrument_provider: &dyn InstrumentProvider,
        pub name: Cow<'static, str>,
        pub description: Option<Cow<'static, str>>,
        pub unit: Option<Cow<'static, str>>,
        pub boundaries: Option<Vec<f64>>,
    }

    impl<T> HistogramBuilder<'_, T> {
        pub fn with_description<S: Into<Cow<'static, str>>>(self, description: S) -> Self {}
        pub fn with_unit<S: Into<Cow<'static, str>>>(self, unit: S) -> Self {}
        pub fn with_boundaries(self, boundaries: Vec<f64>) -> Self {}
    }
    impl HistogramBuilder<'_, Histogram<f64>> {
        pub fn build(self) -> Histogram<f64> {}
    }

    pub struct InstrumentBuilder<'a, T> {
        pub instrument_provider: &dyn InstrumentProvider,
        pub name: Cow<'static, str>,
        pub description: Option<Cow<'static, str>>,
        pub unit: Option<Cow<'static, str>>,
    }

    impl<T> InstrumentBuilder<'_, T> {
        pub fn with_description<S: Into<Cow<'static, str>>>(self, description: S) -> Self {}
        pub fn with_unit<S: Into<Cow<'static, str>>>(self, unit: S) -> Self {}
    }
    impl InstrumentBuilder<'_, Counter<u64>> {
        pub fn build(self) -> Counter<u64> {}
    }

    pub trait SyncInstrument<T> {
        fn measure(&self, measurement: T, attributes: &[KeyValue]);
    }

    pub struct Meter {}

    impl Meter {
        pub fn u64_counter(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, Counter<u64>> {}
        pub fn f64_counter(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, Counter<f64>> {}
        pub fn u64_observable_counter(&self, name: impl Into<Cow<'static, str>>) -> AsyncInstrumentBuilder<'_, ObservableCounter<u64>, u64> {}
        pub fn f64_observable_counter(&self, name: impl Into<Cow<'static, str>>) -> AsyncInstrumentBuilder<'_, ObservableCounter<f64>, f64> {}
        pub fn i64_up_down_counter(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, UpDownCounter<i64>> {}
        pub fn f64_up_down_counter(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, UpDownCounter<f64>> {}
        pub fn i64_observable_up_down_counter(&self, name: impl Into<Cow<'static, str>>) -> AsyncInstrumentBuilder<'_, ObservableUpDownCounter<i64>, i64> {}
        pub fn f64_observable_up_down_counter(&self, name: impl Into<Cow<'static, str>>) -> AsyncInstrumentBuilder<'_, ObservableUpDownCounter<f64>, f64> {}
        pub fn u64_gauge(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, Gauge<u64>> {}
        pub fn f64_gauge(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, Gauge<f64>> {}
        pub fn i64_gauge(&self, name: impl Into<Cow<'static, str>>) -> InstrumentBuilder<'_, Gauge<i64>> {}
        pub fn u64_observable_gauge(&self, name: impl Into<Cow<'static, str>>) -> AsyncInstrumentBuilder<'_, ObservableGauge<u64>, u64> {}
        pub fn i64_observable_gauge(&self, name: impl Into<Cow<'static, str>>) -> AsyncInstrumentBuilder<'_, ObservableGauge<i64>, i64> {}
        pub fn f64_observable_gauge(&self, name: impl Into<Cow<'static, str>>) -> AsyncInstrumentBuilder<'_, ObservableGauge<f64>, f64> {}
        pub fn f64_histogram(&self, name: impl Into<Cow<'static, str>>) -> HistogramBuilder<'_, Histogram<f64>> {}
        pub fn u64_histogram(&self, name: impl Into<Cow<'static, str>>) -> HistogramBuilder<'_, Histogram<u64>> {}
    }
    impl Clone for Meter {}

    pub trait MeterProvider {
        fn meter(&self, name: &str) -> Meter;
        fn meter_with_scope(&self, scope: InstrumentationScope) -> Meter;
    }

    pub trait InstrumentProvider {
        fn u64_counter(&self, _builder: InstrumentBuilder<'_, Counter<u64>>) -> Counter<u64>;
        fn f64_counter(&self, _builder: InstrumentBuilder<'_, Counter<f64>>) -> Counter<f64>;
        fn u64_observable_counter(&self, _builder: AsyncInstrumentBuilder<'_, ObservableCounter<u64>, u64>) -> ObservableCounter<u64>;
        fn f64_observable_counter(&self, _builder: AsyncInstrumentBuilder<'_, ObservableCounter<f64>, f64>) -> ObservableCounter<f64>;
        fn i64_up_down_counter(&self, _builder: InstrumentBuilder<'_, UpDownCounter<i64>>) -> UpDownCounter<i64>;
        fn f64_up_down_counter(&self, _builder: InstrumentBuilder<'_, UpDownCounter<f64>>) -> UpDownCounter<f64>;
        fn i64_observable_up_down_counter(&self, _builder: AsyncInstrumentBuilder<'_, ObservableUpDownCounter<i64>, i64>) -> ObservableUpDownCounter<i64>;
        fn f64_observable_up_down_counter(&self, _builder: AsyncInstrumentBuilder<'_, ObservableUpDownCounter<f64>, f64>) -> ObservableUpDownCounter<f64>;
        fn u64_gauge(&self, _builder: InstrumentBuilder<'_, Gauge<u64>>) -> Gauge<u64>;
        fn f64_gauge(&self, _builder: InstrumentBuilder<'_, Gauge<f64>>) -> Gauge<f64>;
        fn i64_gauge(&self, _builder: InstrumentBuilder<'_, Gauge<i64>>) -> Gauge<i64>;
        fn u64_observable_gauge(&self, _builder: AsyncInstrumentBuilder<'_, ObservableGauge<u64>, u64>) -> ObservableGauge<u64>;
        fn i64_observable_gauge(&self, _builder: AsyncInstrumentBuilder<'_, ObservableGauge<i64>, i64>) -> ObservableGauge<i64>;
        fn f64_observable_gauge(&self, _builder: AsyncInstrumentBuilder<'_, ObservableGauge<f64>, f64>) -> ObservableGauge<f64>;
        fn f64_histogram(&self, _builder: HistogramBuilder<'_, Histogram<f64>>) -> Histogram<f64>;
        fn u64_histogram(&self, _builder: HistogramBuilder<'_, Histogram<u64>>) -> Histogram<u64>;
    }

    pub mod noop {
        pub use crate::metrics::NoopMeterProvider;
    }
}

pub mod propagation {
    use crate::context::Context;
    use crate::propagation::text_map_propagator::FieldIter;

    pub struct TextMapCompositePropagator {}

    impl TextMapCompositePropagator {
        pub fn new(propagators: Vec<Box<dyn TextMapPropagator>>) -> Self {}
    }

    pub trait TextMapPropagator {
        #[ctx(current_context_twin = "inject_context")]
        fn inject(&self, injector: &mut dyn Injector);
        fn inject_context(&self, cx: &Context, injector: &mut dyn Injector);
        #[ctx(current_context_twin = "extract_with_context")]
        fn extract(&self, extractor: &dyn Extractor) -> Context;
        fn extract_with_context(&self, cx: &Context, extractor: &dyn Extractor) -> Context;
        fn fields(&self) -> FieldIter<'_>;
    }

    pub trait Injector {
        fn set(&mut self, key: &str, value: String);
        fn reserve(&mut self, additional: usize);
    }

    pub trait Extractor {
        fn get(&self, key: &str) -> Option<&str>;
        fn keys(&self) -> Vec<&str>;
        fn get_all(&self, key: &str) -> Option<Vec<&str>>;
    }

    pub mod composite {
        pub use crate::propagation::TextMapCompositePropagator;
    }

    pub mod text_map_propagator {
        pub use crate::propagation::TextMapPropagator;

        pub struct FieldIter<'a> {}

        impl FieldIter<'_> {
            pub fn new(fields: &[String]) -> Self {}
        }
        impl Iterator for FieldIter<'_> {
            type Item = &str;
        }
    }
}

pub mod trace {
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
}
