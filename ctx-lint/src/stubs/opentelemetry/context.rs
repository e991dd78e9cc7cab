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
