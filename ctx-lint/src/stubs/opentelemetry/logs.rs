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
