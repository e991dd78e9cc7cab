//! tracing-subscriber 0.3.23.

use crate::filter::{Builder, Directive, Filtered, FromEnvError, ParseError};
use crate::fmt::{FormatEvent, FormatFields, Formatter, MakeWriter, SubscriberBuilder};
use crate::fmt::format::{DefaultFields, Format, Full};
use crate::layer::{Context, Filter, Layered};
use crate::registry::{Data, LookupSpan};
use std::fmt::Display;
use std::io::Stdout;
use std::str::FromStr;
use tracing_core::dispatcher::Dispatch;
use tracing_core::event::Event;
use tracing_core::metadata::{LevelFilter, Metadata};
use tracing_core::span::{Attributes, Id, Record};
use tracing_core::subscriber::{Interest, Subscriber};

pub struct EnvFilter {}
impl Default for EnvFilter {}
impl<S: Subscriber> Layer<S> for EnvFilter {}
impl Clone for EnvFilter {}
impl EnvFilter {
    pub const DEFAULT_ENV: &'static str = ();
    pub fn builder() -> Builder {}
    pub fn from_default_env() -> Self {}
    pub fn from_env<A: AsRef<str>>(env: A) -> Self {}
    pub fn new<S: AsRef<str>>(directives: S) -> Self {}
    pub fn try_new<S: AsRef<str>>(dirs: S) -> Result<Self, ParseError> {}
    pub fn try_from_default_env() -> Result<Self, FromEnvError> {}
    pub fn try_from_env<A: AsRef<str>>(env: A) -> Result<Self, FromEnvError> {}
    pub fn add_directive(self, directive: Directive) -> Self {}
    pub fn enabled<S>(&self, metadata: &Metadata<'_>, _: Context<'_, S>) -> bool {}
    pub fn max_level_hint(&self) -> Option<LevelFilter> {}
    pub fn on_new_span<S>(&self, attrs: &Attributes<'_>, id: &Id, _: Context<'_, S>) {}
    pub fn on_enter<S>(&self, id: &Id, _: Context<'_, S>) {}
    pub fn on_exit<S>(&self, id: &Id, _: Context<'_, S>) {}
    pub fn on_close<S>(&self, id: Id, _: Context<'_, S>) {}
    pub fn on_record<S>(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {}
}
impl<S: AsRef<str>> From<S> for EnvFilter {}
impl<S> Filter<S> for EnvFilter {}
impl FromStr for EnvFilter { type Err = ParseError; }
impl Display for EnvFilter {}

pub struct FmtSubscriber<N = DefaultFields, E = Format<Full>, F = LevelFilter, W = fn() -> Stdout> {}
impl<'a, N, E, F, W> LookupSpan<'a> for FmtSubscriber<N, E, F, W> where Layered<F, Formatter<N, E, W>>: LookupSpan<'a> {
    type Data = <Layered<F, Layered<crate::fmt::Layer<Registry, N, E, W>, Registry>> as LookupSpan<'a>>::Data;
}
impl FmtSubscriber {
    pub const DEFAULT_MAX_LEVEL: LevelFilter = ();
    pub fn builder() -> SubscriberBuilder {}
    pub fn new() -> Self {}
}
impl Default for FmtSubscriber {}
impl<N: for<'writer> FormatFields<'writer>, E: FormatEvent<Registry, N>, F: Layer<Formatter<N, E, W>>, W: for<'writer> MakeWriter<'writer>> Subscriber for FmtSubscriber<N, E, F, W> where Layered<F, Formatter<N, E, W>>: Subscriber, crate::fmt::Layer<Registry, N, E, W>: Layer<Registry> {}

pub fn fmt() -> SubscriberBuilder {}
pub trait Layer<S: Subscriber> {
    fn on_register_dispatch(&self, subscriber: &Dispatch);
    fn on_layer(&mut self, subscriber: &mut S);
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest;
    fn enabled(&self, metadata: &Metadata<'_>, ctx: Context<'_, S>) -> bool;
    fn on_new_span(&self, attrs: &Attributes<'_>, id: &Id, ctx: Context<'_, S>);
    fn on_record(&self, _span: &Id, _values: &Record<'_>, _ctx: Context<'_, S>);
    fn on_follows_from(&self, _span: &Id, _follows: &Id, _ctx: Context<'_, S>);
    fn event_enabled(&self, _event: &Event<'_>, _ctx: Context<'_, S>) -> bool;
    fn on_event(&self, _event: &Event<'_>, _ctx: Context<'_, S>);
    fn on_enter(&self, _id: &Id, _ctx: Context<'_, S>);
    fn on_exit(&self, _id: &Id, _ctx: Context<'_, S>);
    fn on_close(&self, _id: Id, _ctx: Context<'_, S>);
    fn on_id_change(&self, _old: &Id, _new: &Id, _ctx: Context<'_, S>);
    fn and_then<L: Layer<S>>(self, layer: L) -> Layered<L, Self, S>;
    fn with_subscriber(self, inner: S) -> Layered<Self, S>;
    fn with_filter<F: Filter<S>>(self, filter: F) -> Filtered<Self, F, S>;
    fn boxed(self) -> Box<dyn Layer<S> + Send + Sync + 'static> where Self: Layer<S>, S: Subscriber;
}
impl<S: Subscriber, L: Layer<S>> Layer<S> for Vec<L> {}
impl<L: Layer<S>, S: Subscriber> Layer<S> for Option<L> {}
impl<L: Layer<S>, S: Subscriber> Layer<S> for Box<L> {}
impl<S: Subscriber> Layer<S> for LevelFilter {}
impl<S: Subscriber> Layer<S> for Box<dyn Layer<S> + Send + Sync> {}

pub fn registry() -> Registry {}

pub struct Registry {}
impl Subscriber for Registry {}
impl Default for Registry {}
impl<'a> LookupSpan<'a> for Registry { type Data = Data<'a>; }

pub mod prelude {
    pub use crate::Layer as __tracing_subscriber_Layer;
    pub use crate::layer::SubscriberExt as __tracing_subscriber_SubscriberExt;
    pub use crate::field::MakeExt as __tracing_subscriber_field_MakeExt;
    pub use crate::field::RecordFields as __tracing_subscriber_field_RecordFields;
}

pub mod util {
    use std::error::Error;
    use std::fmt::Display;
    use tracing_core::dispatcher::{DefaultGuard, Dispatch};

    pub trait SubscriberInitExt where Self: Into<Dispatch> {
        fn set_default(self) -> DefaultGuard;
        fn try_init(self) -> Result<(), TryInitError>;
        fn init(self);
    }
    impl<T: Into<Dispatch>> SubscriberInitExt for T {}

    pub struct TryInitError {}
    impl Error for TryInitError {}
    impl Display for TryInitError {}
}
