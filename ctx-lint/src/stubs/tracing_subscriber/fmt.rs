use crate::{EnvFilter, FmtSubscriber, Registry};
use crate::field::{MakeOutput, RecordFields, VisitFmt, VisitOutput};
use crate::fmt::format::{Compact, DefaultFields, FmtSpan, Format, Full, Json, JsonFields, Pretty, Writer};
use crate::fmt::time::SystemTime;
use crate::fmt::writer::MutexGuardWriter;
use crate::layer::Layered;
use crate::registry::{LookupSpan, Scope, SpanRef};
use crate::reload::Handle;
use std::error::Error;
use std::fmt::Display;
use std::fs::File;
use std::io::{Stdout, Write};
use std::ops::Deref;
use std::sync::{Arc, Mutex};
use tracing_core::dispatcher::Dispatch;
use tracing_core::event::Event;
use tracing_core::metadata::{LevelFilter, Metadata};
use tracing_core::span::{Current, Id, Record};
use tracing_core::subscriber::Subscriber;
pub use crate::FmtSubscriber as Subscriber;
pub use crate::fmt;

pub struct Layer<S, N = DefaultFields, E = Format<Full>, W = fn() -> Stdout> {}
impl<S: Subscriber + for<'a> LookupSpan<'a>, N: for<'writer> FormatFields<'writer>, E, W: for<'writer> MakeWriter<'writer>> Layer<S, N, E, W> {
    pub fn event_format<E2: FormatEvent<S, N>>(self, e: E2) -> Layer<S, N, E2, W> {}
    pub fn map_event_format<E2: FormatEvent<S, N>>(self, f: impl FnOnce(E) -> E2) -> Layer<S, N, E2, W> {}
}
impl<S, N: for<'writer> FormatFields<'writer>, L, T, W> Layer<S, N, Format<L, T>, W> {
    pub fn with_timer<T2>(self, timer: T2) -> Layer<S, N, Format<L, T2>, W> {}
    pub fn without_time(self) -> Layer<S, N, Format<L, ()>, W> {}
    pub fn with_span_events(self, kind: FmtSpan) -> Self {}
    pub fn with_target(self, display_target: bool) -> Layer<S, N, Format<L, T>, W> {}
    pub fn with_file(self, display_filename: bool) -> Layer<S, N, Format<L, T>, W> {}
    pub fn with_line_number(self, display_line_number: bool) -> Layer<S, N, Format<L, T>, W> {}
    pub fn with_level(self, display_level: bool) -> Layer<S, N, Format<L, T>, W> {}
    pub fn with_thread_ids(self, display_thread_ids: bool) -> Layer<S, N, Format<L, T>, W> {}
    pub fn with_thread_names(self, display_thread_names: bool) -> Layer<S, N, Format<L, T>, W> {}
    pub fn compact(self) -> Layer<S, N, Format<Compact, T>, W> where N: for<'writer> FormatFields<'writer> {}
    pub fn pretty(self) -> Layer<S, Pretty, Format<Pretty, T>, W> {}
    pub fn json(self) -> Layer<S, JsonFields, Format<Json, T>, W> {}
}
impl<S, T, W> Layer<S, JsonFields, Format<Json, T>, W> {
    pub fn flatten_event(self, flatten_event: bool) -> Layer<S, JsonFields, Format<Json, T>, W> {}
    pub fn with_current_span(self, display_current_span: bool) -> Layer<S, JsonFields, Format<Json, T>, W> {}
    pub fn with_span_list(self, display_span_list: bool) -> Layer<S, JsonFields, Format<Json, T>, W> {}
}
impl<S, N, E, W> Layer<S, N, E, W> {
    pub fn fmt_fields<N2: for<'writer> FormatFields<'writer>>(self, fmt_fields: N2) -> Layer<S, N2, E, W> {}
    pub fn map_fmt_fields<N2: for<'writer> FormatFields<'writer>>(self, f: impl FnOnce(N) -> N2) -> Layer<S, N2, E, W> {}
    pub fn with_writer<W2: for<'writer> MakeWriter<'writer>>(self, make_writer: W2) -> Layer<S, N, E, W2> {}
    pub fn writer(&self) -> &W {}
    pub fn writer_mut(&mut self) -> &mut W {}
    pub fn set_ansi(&mut self, ansi: bool) {}
    pub fn set_span_events(&mut self, kind: FmtSpan) {}
    pub fn with_test_writer(self) -> Layer<S, N, E, TestWriter> {}
    pub fn with_ansi(self, ansi: bool) -> Self {}
    pub fn with_ansi_sanitization(self, ansi_sanitization: bool) -> Self {}
    pub fn log_internal_errors(self, log_internal_errors: bool) -> Self {}
    pub fn map_writer<W2: for<'writer> MakeWriter<'writer>>(self, f: impl FnOnce(W) -> W2) -> Layer<S, N, E, W2> {}
}
impl<S: Subscriber + for<'a> LookupSpan<'a>, N: for<'writer> FormatFields<'writer>, E: FormatEvent<S, N>, W: for<'writer> MakeWriter<'writer>> crate::Layer<S> for Layer<S, N, E, W> {}
impl<S> Layer<S> {
    pub fn new() -> Self {}
}
impl<S> Default for Layer<S> {}

pub struct FormattedFields<E> {
    pub fields: String,
}
impl<E> Display for FormattedFields<E> {}
impl<E> FormattedFields<E> {
    pub fn new(fields: String) -> Self {}
    pub fn as_writer(&mut self) -> Writer<'_> {}
}
impl<E> Deref for FormattedFields<E> { type Target = String; }
impl<E> Default for FormattedFields<E> {}

pub struct FmtContext<'a, S, N> {}
impl<'writer, S: Subscriber + for<'lookup> LookupSpan<'lookup>, N: FormatFields<'writer>> FormatFields<'writer> for FmtContext<'_, S, N> {}
impl<S: Subscriber + for<'lookup> LookupSpan<'lookup>, N: for<'writer> FormatFields<'writer>> FmtContext<'_, S, N> {
    pub fn visit_spans<E, F: FnMut(&SpanRef<'_, S>) -> Result<(), E>>(&self, f: F) -> Result<(), E> {}
    pub fn metadata(&self, id: &Id) -> Option<&'static Metadata<'static>> where S: for<'lookup> LookupSpan<'lookup> {}
    pub fn span(&self, id: &Id) -> Option<SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
    pub fn exists(&self, id: &Id) -> bool where S: for<'lookup> LookupSpan<'lookup> {}
    pub fn lookup_current(&self) -> Option<SpanRef<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
    pub fn current_span(&self) -> Current {}
    pub fn parent_span(&self) -> Option<SpanRef<'_, S>> {}
    pub fn span_scope(&self, id: &Id) -> Option<Scope<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
    pub fn event_scope(&self) -> Option<Scope<'_, S>> where S: for<'lookup> LookupSpan<'lookup> {}
    pub fn field_format(&self) -> &N {}
}

pub trait FormatEvent<S: Subscriber + for<'a> LookupSpan<'a>, N: for<'a> FormatFields<'a>> {
    fn format_event(&self, ctx: &FmtContext<'_, S, N>, writer: Writer<'_>, event: &Event<'_>) -> std::fmt::Result;
}
impl<S: Subscriber + for<'a> LookupSpan<'a>, N: for<'a> FormatFields<'a>> FormatEvent<S, N> for fn(&FmtContext<'_, S, N>, Writer<'_>, &Event<'_>) -> std::fmt::Result {}

pub trait FormatFields<'writer> {
    fn format_fields<R: RecordFields>(&self, writer: Writer<'writer>, fields: R) -> std::fmt::Result;
    fn add_fields(&self, current: &'writer mut FormattedFields<Self>, fields: &Record<'_>) -> std::fmt::Result;
}
impl<'writer, M: MakeOutput<Writer<'writer>, std::fmt::Result>> FormatFields<'writer> for M where M::Visitor: VisitFmt + VisitOutput<std::fmt::Result> {}

pub fn format() -> Format {}

pub type Formatter<N = DefaultFields, E = Format<Full>, W = fn() -> Stdout> = Layered<Layer<Registry, N, E, W>, Registry>;

pub struct SubscriberBuilder<N = DefaultFields, E = Format<Full>, F = LevelFilter, W = fn() -> Stdout> {}
impl<N, E, F, W> SubscriberBuilder<N, E, F, W> {
    pub fn fmt_fields<N2: for<'writer> FormatFields<'writer>>(self, fmt_fields: N2) -> SubscriberBuilder<N2, E, F, W> {}
    pub fn with_env_filter(self, filter: impl Into<EnvFilter>) -> SubscriberBuilder<N, E, EnvFilter, W> where Formatter<N, E, W>: Subscriber {}
    pub fn with_max_level(self, filter: impl Into<LevelFilter>) -> SubscriberBuilder<N, E, LevelFilter, W> {}
    pub fn event_format<E2: FormatEvent<Registry, N>>(self, fmt_event: E2) -> SubscriberBuilder<N, E2, F, W> where N: for<'writer> FormatFields<'writer>, W: for<'writer> MakeWriter<'writer> {}
    pub fn with_writer<W2: for<'writer> MakeWriter<'writer>>(self, make_writer: W2) -> SubscriberBuilder<N, E, F, W2> {}
    pub fn with_test_writer(self) -> SubscriberBuilder<N, E, F, TestWriter> {}
    pub fn map_event_format<E2: FormatEvent<Registry, N>>(self, f: impl FnOnce(E) -> E2) -> SubscriberBuilder<N, E2, F, W> where N: for<'writer> FormatFields<'writer>, W: for<'writer> MakeWriter<'writer> {}
    pub fn map_fmt_fields<N2: for<'writer> FormatFields<'writer>>(self, f: impl FnOnce(N) -> N2) -> SubscriberBuilder<N2, E, F, W> {}
    pub fn map_writer<W2: for<'writer> MakeWriter<'writer>>(self, f: impl FnOnce(W) -> W2) -> SubscriberBuilder<N, E, F, W2> {}
}
impl<N: for<'writer> FormatFields<'writer>, E: FormatEvent<Registry, N>, F: crate::Layer<Formatter<N, E, W>>, W: for<'writer> MakeWriter<'writer>> SubscriberBuilder<N, E, F, W> where Layer<Registry, N, E, W>: crate::Layer<Registry> {
    pub fn finish(self) -> FmtSubscriber<N, E, F, W> {}
    pub fn try_init(self) -> Result<(), Box<dyn Error + Send + Sync + 'static>> {}
    pub fn init(self) {}
}
impl<T, F, W> SubscriberBuilder<JsonFields, Format<Json, T>, F, W> {
    pub fn flatten_event(self, flatten_event: bool) -> SubscriberBuilder<JsonFields, Format<Json, T>, F, W> {}
    pub fn with_current_span(self, display_current_span: bool) -> SubscriberBuilder<JsonFields, Format<Json, T>, F, W> {}
    pub fn with_span_list(self, display_span_list: bool) -> SubscriberBuilder<JsonFields, Format<Json, T>, F, W> {}
}
impl<N: for<'writer> FormatFields<'writer>, E: FormatEvent<Registry, N>, F: crate::Layer<Formatter<N, E, W>>, W: for<'writer> MakeWriter<'writer>> From<SubscriberBuilder<N, E, F, W>> for Dispatch where Layer<Registry, N, E, W>: crate::Layer<Registry> {}
impl<N, E, W> SubscriberBuilder<N, E, crate::reload::Layer<EnvFilter, Formatter<N, E, W>>, W> where Formatter<N, E, W>: Subscriber {
    pub fn reload_handle(&self) -> Handle<EnvFilter, Formatter<N, E, W>> {}
}
impl<N: for<'writer> FormatFields<'writer>, L, T, F, W> SubscriberBuilder<N, Format<L, T>, F, W> {
    pub fn with_timer<T2>(self, timer: T2) -> SubscriberBuilder<N, Format<L, T2>, F, W> {}
    pub fn without_time(self) -> SubscriberBuilder<N, Format<L, ()>, F, W> {}
    pub fn with_span_events(self, kind: FmtSpan) -> Self {}
    pub fn with_ansi(self, ansi: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
    pub fn with_ansi_sanitization(self, ansi_sanitization: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
    pub fn log_internal_errors(self, log_internal_errors: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
    pub fn with_target(self, display_target: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
    pub fn with_file(self, display_filename: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
    pub fn with_line_number(self, display_line_number: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
    pub fn with_level(self, display_level: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
    pub fn with_thread_names(self, display_thread_names: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
    pub fn with_thread_ids(self, display_thread_ids: bool) -> SubscriberBuilder<N, Format<L, T>, F, W> {}
    pub fn compact(self) -> SubscriberBuilder<N, Format<Compact, T>, F, W> where N: for<'writer> FormatFields<'writer> {}
    pub fn pretty(self) -> SubscriberBuilder<Pretty, Format<Pretty, T>, F, W> {}
    pub fn json(self) -> SubscriberBuilder<JsonFields, Format<Json, T>, F, W> where N: for<'writer> FormatFields<'writer> {}
}
impl Default for SubscriberBuilder {}
impl<N, E, W> SubscriberBuilder<N, E, EnvFilter, W> where Formatter<N, E, W>: Subscriber {
    pub fn with_filter_reloading(self) -> SubscriberBuilder<N, E, crate::reload::Layer<EnvFilter, Formatter<N, E, W>>, W> {}
}

pub fn layer<S>() -> Layer<S> {}

pub fn try_init() -> Result<(), Box<dyn Error + Send + Sync + 'static>> {}

pub fn init() {}

pub fn time() -> SystemTime {}

pub trait MakeWriter<'a> {
    type Writer: Write;
    fn make_writer(&'a self) -> Self::Writer;
    fn make_writer_for(&'a self, meta: &Metadata<'_>) -> Self::Writer;
}
impl<'a> MakeWriter<'a> for File { type Writer = &'a File; }
impl<'a, F: Fn() -> W, W: Write> MakeWriter<'a> for F { type Writer = W; }
impl<'a, W: Write> MakeWriter<'a> for Mutex<W> { type Writer = MutexGuardWriter<'a, W>; }
impl<'a, W> MakeWriter<'a> for Arc<W> where &'a W: Write { type Writer = &'a W; }

pub struct TestWriter {}
impl<'a> MakeWriter<'a> for TestWriter { type Writer = TestWriter; }
impl TestWriter {
    pub fn new() -> Self {}
    pub fn with_stderr() -> Self {}
}
impl Default for TestWriter {}
impl Write for TestWriter {}
