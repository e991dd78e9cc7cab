//! tower 0.5.3.

use crate::buffer::BufferLayer;
use crate::filter::{AsyncFilter, AsyncFilterLayer, AsyncPredicate, Filter, FilterLayer, Predicate};
use crate::layer::LayerFn;
use crate::layer::util::{Identity, Stack};
use crate::limit::{ConcurrencyLimitLayer, RateLimitLayer};
use crate::make::{AsService, IntoService};
use crate::retry::RetryLayer;
use crate::timeout::TimeoutLayer;
use crate::util::{AndThen, AndThenLayer, BoxCloneService, BoxCloneSyncServiceLayer, BoxService, CallAll, Either, MapErr, MapErrLayer, MapFuture, MapFutureLayer, MapRequest, MapRequestLayer, MapResponse, MapResponseLayer, MapResult, MapResultLayer, Oneshot, Ready, ReadyOneshot, ServiceFn, Then, ThenLayer};
use futures_core::stream::Stream;
use std::error::Error;
use std::task::{Context, Poll};
use std::time::Duration;

pub struct ServiceBuilder<L> {}
impl ServiceBuilder<Identity> {
    pub fn new() -> Self {}
}
impl<S, L: Layer<S>> Layer<S> for ServiceBuilder<L> { type Service = <L as Layer<S>>::Service; }
impl<L> ServiceBuilder<L> {
    pub fn layer<T>(self, layer: T) -> ServiceBuilder<Stack<T, L>> {}
    pub fn option_layer<T>(self, layer: Option<T>) -> ServiceBuilder<Stack<Either<T, Identity>, L>> {}
    pub fn layer_fn<F>(self, f: F) -> ServiceBuilder<Stack<LayerFn<F>, L>> {}
    pub fn buffer<Request>(self, bound: usize) -> ServiceBuilder<Stack<BufferLayer<Request>, L>> {}
    pub fn concurrency_limit(self, max: usize) -> ServiceBuilder<Stack<ConcurrencyLimitLayer, L>> {}
    pub fn rate_limit(self, num: u64, per: Duration) -> ServiceBuilder<Stack<RateLimitLayer, L>> {}
    pub fn retry<P>(self, policy: P) -> ServiceBuilder<Stack<RetryLayer<P>, L>> {}
    pub fn timeout(self, timeout: Duration) -> ServiceBuilder<Stack<TimeoutLayer, L>> {}
    pub fn filter<P>(self, predicate: P) -> ServiceBuilder<Stack<FilterLayer<P>, L>> {}
    pub fn filter_async<P>(self, predicate: P) -> ServiceBuilder<Stack<AsyncFilterLayer<P>, L>> {}
    pub fn map_request<F: FnMut(R1) -> R2 + Clone, R1, R2>(self, f: F) -> ServiceBuilder<Stack<MapRequestLayer<F>, L>> {}
    pub fn map_response<F>(self, f: F) -> ServiceBuilder<Stack<MapResponseLayer<F>, L>> {}
    pub fn map_err<F>(self, f: F) -> ServiceBuilder<Stack<MapErrLayer<F>, L>> {}
    pub fn map_future<F>(self, f: F) -> ServiceBuilder<Stack<MapFutureLayer<F>, L>> {}
    pub fn then<F>(self, f: F) -> ServiceBuilder<Stack<ThenLayer<F>, L>> {}
    pub fn and_then<F>(self, f: F) -> ServiceBuilder<Stack<AndThenLayer<F>, L>> {}
    pub fn map_result<F>(self, f: F) -> ServiceBuilder<Stack<MapResultLayer<F>, L>> {}
    pub fn into_inner(self) -> L {}
    pub fn service<S>(&self, service: S) -> L::Service where L: Layer<S> {}
    pub fn service_fn<F>(self, f: F) -> L::Service where L: Layer<ServiceFn<F>> {}
    pub fn check_clone(self) -> Self where Self: Clone {}
    pub fn check_service_clone<S>(self) -> Self where L: Layer<S>, L::Service: Clone {}
    pub fn check_service<S, T, U, E>(self) -> Self where L: Layer<S>, L::Service: Service<T, Response = U, Error = E> {}
    pub fn boxed<S, R>(self) -> ServiceBuilder<Stack<LayerFn<fn(L::Service) -> BoxService<R, <L::Service as Service<R>>::Response, <L::Service as Service<R>>::Error>>, L>> where L: Layer<S>, L::Service: Service<R> {}
    pub fn boxed_clone<S, R>(self) -> ServiceBuilder<Stack<LayerFn<fn(L::Service) -> BoxCloneService<R, <L::Service as Service<R>>::Response, <L::Service as Service<R>>::Error>>, L>> where L: Layer<S>, L::Service: Service<R> + Clone {}
    pub fn boxed_clone_sync<S, R>(self) -> ServiceBuilder<Stack<BoxCloneSyncServiceLayer<S, R, <L::Service as Service<R>>::Response, <L::Service as Service<R>>::Error>, Identity>> where L: Layer<S>, L::Service: Service<R> + Clone {}
}
impl Default for ServiceBuilder<Identity> {}
impl<L: Clone> Clone for ServiceBuilder<L> {}

pub type BoxError = Box<dyn Error + Send + Sync>;

pub trait MakeService<Target, Request> {
    type Response;
    type Error;
    type Service: Service<Request, Response = Self::Response, Error = Self::Error>;
    type MakeError;
    type Future: Future<Output = Result<Self::Service, Self::MakeError>>;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::MakeError>>;
    fn make_service(&mut self, target: Target) -> Self::Future;
    fn into_service(self) -> IntoService<Self, Request>;
    fn as_service(&mut self) -> AsService<'_, Self, Request>;
}
impl<M: Service<Target, Response = S>, S: Service<Request>, Target, Request> MakeService<Target, Request> for M {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Service = S;
    type MakeError = <M as Service<Target>>::Error;
    type Future = <M as Service<Target>>::Future;
}

pub trait ServiceExt<Request>: Service<Request> {
    fn ready(&mut self) -> Ready<'_, Self, Request>;
    fn ready_oneshot(self) -> ReadyOneshot<Self, Request>;
    fn oneshot(self, req: Request) -> Oneshot<Self, Request>;
    fn call_all<S: Stream<Item = Request>>(self, reqs: S) -> CallAll<Self, S>;
    fn and_then<F: Clone>(self, f: F) -> AndThen<Self, F>;
    fn map_response<F: FnOnce(Self::Response) -> Response + Clone, Response>(self, f: F) -> MapResponse<Self, F>;
    fn map_err<F: FnOnce(Self::Error) -> Error + Clone, Error>(self, f: F) -> MapErr<Self, F>;
    fn map_result<F: FnOnce(Result<Self::Response, Self::Error>) -> Result<Response, Error> + Clone, Response, Error: From<Self::Error>>(self, f: F) -> MapResult<Self, F>;
    fn map_request<F: FnMut(NewRequest) -> Request, NewRequest>(self, f: F) -> MapRequest<Self, F>;
    fn filter<F: Predicate<NewRequest>, NewRequest>(self, filter: F) -> Filter<Self, F>;
    fn filter_async<F: AsyncPredicate<NewRequest>, NewRequest>(self, filter: F) -> AsyncFilter<Self, F>;
    fn then<F: FnOnce(Result<Self::Response, Self::Error>) -> Fut + Clone, Response, Error: From<Self::Error>, Fut: Future<Output = Result<Response, Error>>>(self, f: F) -> Then<Self, F>;
    fn map_future<F: FnMut(Self::Future) -> Fut, Fut: Future<Output = Result<Response, Error>>, Response, Error: From<Self::Error>>(self, f: F) -> MapFuture<Self, F>;
    fn boxed(self) -> BoxService<Request, Self::Response, Self::Error>;
    fn boxed_clone(self) -> BoxCloneService<Request, Self::Response, Self::Error> where Self: Clone;
}
impl<T: Service<Request>, Request> ServiceExt<Request> for T {}

pub fn service_fn<T>(f: T) -> ServiceFn<T> {}
pub trait Layer<S> {
    type Service;
    fn layer(&self, inner: S) -> Self::Service;
}
impl<S, L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<S>> Layer<S> for (L1, L2, L3, L4, L5) {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<S>> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9) {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<<L8 as Layer<<L9 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<L13::Service>, L13: Layer<S>> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13) {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<<L8 as Layer<<L9 as Layer<<L10 as Layer<<L11 as Layer<<L12 as Layer<<L13 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<'a, T: Layer<S>, S> Layer<S> for &'a T { type Service = <T as Layer<S>>::Service; }
impl<S> Layer<S> for () { type Service = S; }
impl<S, L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<S>> Layer<S> for (L1, L2, L3, L4) {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<S>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<S>> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8) {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<<L8 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<S>> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12) {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<<L8 as Layer<<L9 as Layer<<L10 as Layer<<L11 as Layer<<L12 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<L13::Service>, L13: Layer<L14::Service>, L14: Layer<L15::Service>, L15: Layer<L16::Service>, L16: Layer<S>> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14, L15, L16) {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<<L8 as Layer<<L9 as Layer<<L10 as Layer<<L11 as Layer<<L12 as Layer<<L13 as Layer<<L14 as Layer<<L15 as Layer<<L16 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<S>> Layer<S> for (L1, L2, L3) {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<S>>::Service>>::Service>>::Service;
}
impl<S, L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<S>> Layer<S> for (L1, L2, L3, L4, L5, L6, L7) {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<S>> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11) {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<<L8 as Layer<<L9 as Layer<<L10 as Layer<<L11 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<L13::Service>, L13: Layer<L14::Service>, L14: Layer<L15::Service>, L15: Layer<S>> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14, L15) {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<<L8 as Layer<<L9 as Layer<<L10 as Layer<<L11 as Layer<<L12 as Layer<<L13 as Layer<<L14 as Layer<<L15 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1: Layer<L2::Service>, L2: Layer<S>> Layer<S> for (L1, L2) {
    type Service = <L1 as Layer<<L2 as Layer<S>>::Service>>::Service;
}
impl<S, L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<S>> Layer<S> for (L1, L2, L3, L4, L5, L6) {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<S>> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10) {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<<L8 as Layer<<L9 as Layer<<L10 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1: Layer<L2::Service>, L2: Layer<L3::Service>, L3: Layer<L4::Service>, L4: Layer<L5::Service>, L5: Layer<L6::Service>, L6: Layer<L7::Service>, L7: Layer<L8::Service>, L8: Layer<L9::Service>, L9: Layer<L10::Service>, L10: Layer<L11::Service>, L11: Layer<L12::Service>, L12: Layer<L13::Service>, L13: Layer<L14::Service>, L14: Layer<S>> Layer<S> for (L1, L2, L3, L4, L5, L6, L7, L8, L9, L10, L11, L12, L13, L14) {
    type Service = <L1 as Layer<<L2 as Layer<<L3 as Layer<<L4 as Layer<<L5 as Layer<<L6 as Layer<<L7 as Layer<<L8 as Layer<<L9 as Layer<<L10 as Layer<<L11 as Layer<<L12 as Layer<<L13 as Layer<<L14 as Layer<S>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service>>::Service;
}
impl<S, L1: Layer<S>> Layer<S> for (L1,) { type Service = <L1 as Layer<S>>::Service; }
pub trait Service<Request> {
    type Response;
    type Error;
    type Future: Future<Output = Result<Self::Response, Self::Error>>;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn call(&mut self, req: Request) -> Self::Future;
}
impl<S: Service<Request>, Request> Service<Request> for Box<S> {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = <S as Service<Request>>::Future;
}
impl<'a, S: Service<Request>, Request> Service<Request> for &'a mut S {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = <S as Service<Request>>::Future;
}

pub mod builder {
    pub use crate::ServiceBuilder;
}
