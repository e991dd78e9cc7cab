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
