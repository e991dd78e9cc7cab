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
