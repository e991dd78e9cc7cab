use crate::dispatcher::Dispatch;
use crate::span::Span;
use std::future::Future;
use std::pin::Pin;

#[ctx(extension)]
pub trait Instrument {
    fn instrument(self, span: Span) -> Instrumented<Self>;
    fn in_current_span(self) -> Instrumented<Self>;
}

#[ctx(extension)]
pub trait WithSubscriber {
    fn with_subscriber<S: Into<Dispatch>>(self, subscriber: S) -> WithDispatch<Self>;
    fn with_current_subscriber(self) -> WithDispatch<Self>;
}

#[ctx(transparent)]
#[must_use]
pub struct WithDispatch<T> {}

impl<T> WithDispatch<T> {
    pub fn dispatcher(&self) -> &Dispatch {}
    pub fn inner(&self) -> &T {}
    pub fn inner_mut(&mut self) -> &mut T {}
    pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T> {}
    pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
    pub fn into_inner(self) -> T {}
}
impl<T> Clone for WithDispatch<T> {}
impl<T: Future> Future for WithDispatch<T> {
    type Output = T::Output;
}

#[ctx(transparent)]
#[must_use]
pub struct Instrumented<T> {}

impl<T> Instrumented<T> {
    pub fn span(&self) -> &Span {}
    pub fn span_mut(&mut self) -> &mut Span {}
    pub fn inner(&self) -> &T {}
    pub fn inner_mut(&mut self) -> &mut T {}
    pub fn inner_pin_ref(self: Pin<&Self>) -> Pin<&T> {}
    pub fn inner_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T> {}
    pub fn into_inner(self) -> T {}
}
impl<T> Clone for Instrumented<T> {}
impl<T: Future> Future for Instrumented<T> {
    type Output = T::Output;
}
