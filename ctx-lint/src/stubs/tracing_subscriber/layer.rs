use crate::Layer;
use crate::registry::{LookupSpan, Scope, SpanRef};
use std::any::Any;
use std::sync::Arc;
use tracing_core::event::Event;
use tracing_core::metadata::{LevelFilter, Metadata};
use tracing_core::span::{Attributes, Current, Id, Record};
use tracing_core::subscriber::{Interest, Subscriber};
pub use crate::Layer;

pub struct Context<'a, S> {}
impl<'a, S: Subscriber> Context<'a, S> {
    pub fn current_span(&self) -> Current {}
    pub fn enabled(&self, metadata: &Metadata<'_>) -> bool {}
    pub fn event(&self, event: &Event<'_>) {}
    pub fn event_span(&self, event: &Event<'_>) -> Option<SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
    pub fn metadata(&self, id: &Id) -> Option<&'static Metadata<'static>> where S: for<'lookup> LookupSpan<'lookup> {}
    pub fn span(&self, id: &Id) -> Option<SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
    pub fn exists(&self, id: &Id) -> bool where S: for<'lookup> LookupSpan<'lookup> {}
    pub fn lookup_current(&self) -> Option<SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
    pub fn span_scope(&self, id: &Id) -> Option<Scope<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
    pub fn event_scope(&self, event: &Event<'_>) -> Option<Scope<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
}
impl<S> Clone for Context<'_, S> {}

pub struct Layered<L, I, S = I> {}
impl<L: Clone, I: Clone, S: Clone> Clone for Layered<L, I, S> {}
impl<S: Subscriber, A: Layer<S>, B: Layer<S>> Layer<S> for Layered<A, B, S> {}
impl<'a, L, S: Subscriber + LookupSpan<'a>> LookupSpan<'a> for Layered<L, S> {
    type Data = <S as LookupSpan<'a>>::Data;
}
impl<L: Layer<S>, S: Subscriber> Layered<L, S> {
    pub fn is<T: Any>(&self) -> bool {}
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> {}
}
impl<L: Layer<S>, S: Subscriber> Subscriber for Layered<L, S> {}

pub trait Filter<S> {
    fn enabled(&self, meta: &Metadata<'_>, cx: &Context<'_, S>) -> bool;
    fn callsite_enabled(&self, meta: &'static Metadata<'static>) -> Interest;
    fn event_enabled(&self, event: &Event<'_>, cx: &Context<'_, S>) -> bool;
    fn max_level_hint(&self) -> Option<LevelFilter>;
    fn on_new_span(&self, attrs: &Attributes<'_>, id: &Id, ctx: Context<'_, S>);
    fn on_record(&self, id: &Id, values: &Record<'_>, ctx: Context<'_, S>);
    fn on_enter(&self, id: &Id, ctx: Context<'_, S>);
    fn on_exit(&self, id: &Id, ctx: Context<'_, S>);
    fn on_close(&self, id: Id, ctx: Context<'_, S>);
}
impl<S> Filter<S> for Arc<dyn Filter<S> + Send + Sync + 'static> {}
impl<S> Filter<S> for Box<dyn Filter<S> + Send + Sync + 'static> {}
impl<S> Filter<S> for LevelFilter {}
impl<F: Filter<S>, S> Filter<S> for Option<F> {}

pub trait SubscriberExt: Subscriber {
    fn with<L: Layer<Self>>(self, layer: L) -> Layered<L, Self>;
}
impl<S: Subscriber> SubscriberExt for S {}

pub struct Identity {}
impl<S: Subscriber> Layer<S> for Identity {}
impl Clone for Identity {}
impl Default for Identity {}
impl Identity {
    pub fn new() -> Self {}
}
