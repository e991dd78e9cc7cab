use bytes::Bytes;
use crate::BoxError;
use crate::body::Body;
use crate::extract::{FromRequest, FromRequestParts, Request};
use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
use crate::handler::future::{IntoServiceFuture, LayeredFuture};
use crate::response::{IntoResponse, Response};
use crate::routing::IntoMakeService;
use crate::serve::{IncomingStream, Listener};
use std::convert::Infallible;
use std::future::Ready;
use std::pin::Pin;
use tower_layer::Layer;
use tower_service::Service;

pub trait Handler<T, S>: Clone {
    type Future: Future<Output = Response>;
    fn call(self, req: Request, state: S) -> Self::Future;
    fn layer<L: Layer<HandlerService<Self, T, S>> + Clone>(self, layer: L) -> Layered<L, Self, T, S> where L::Service: Service<Request>;
    fn with_state(self, state: S) -> HandlerService<Self, T, S>;
}
impl<F: FnOnce(T1, T2, T3, T4) -> Fut + Clone, Fut: Future<Output = Res>, S, Res: IntoResponse, M, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequest<S, M>> Handler<(M, T1, T2, T3, T4), S> for F {
    type Future = Pin<Box<dyn Future<Output = http::Response<Body>> + Send>>;
}
impl<F: FnOnce(T1, T2, T3, T4, T5) -> Fut + Clone, Fut: Future<Output = Res>, S, Res: IntoResponse, M, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequest<S, M>> Handler<(M, T1, T2, T3, T4, T5), S> for F {
    type Future = Pin<Box<dyn Future<Output = http::Response<Body>> + Send>>;
}
impl<F: FnOnce(T1, T2, T3, T4, T5, T6) -> Fut + Clone, Fut: Future<Output = Res>, S, Res: IntoResponse, M, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequest<S, M>> Handler<(M, T1, T2, T3, T4, T5, T6), S> for F {
    type Future = Pin<Box<dyn Future<Output = http::Response<Body>> + Send>>;
}
impl<F: FnOnce(T1, T2, T3, T4, T5, T6, T7) -> Fut + Clone, Fut: Future<Output = Res>, S, Res: IntoResponse, M, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequest<S, M>> Handler<(M, T1, T2, T3, T4, T5, T6, T7), S> for F {
    type Future = Pin<Box<dyn Future<Output = http::Response<Body>> + Send>>;
}
impl<F: FnOnce(T1, T2, T3, T4, T5, T6, T7, T8) -> Fut + Clone, Fut: Future<Output = Res>, S, Res: IntoResponse, M, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequest<S, M>> Handler<(M, T1, T2, T3, T4, T5, T6, T7, T8), S> for F {
    type Future = Pin<Box<dyn Future<Output = http::Response<Body>> + Send>>;
}
impl<F: FnOnce(T1, T2, T3, T4, T5, T6, T7, T8, T9) -> Fut + Clone, Fut: Future<Output = Res>, S, Res: IntoResponse, M, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequest<S, M>> Handler<(M, T1, T2, T3, T4, T5, T6, T7, T8, T9), S> for F {
    type Future = Pin<Box<dyn Future<Output = http::Response<Body>> + Send>>;
}
impl<F: FnOnce(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10) -> Fut + Clone, Fut: Future<Output = Res>, S, Res: IntoResponse, M, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequest<S, M>> Handler<(M, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10), S> for F {
    type Future = Pin<Box<dyn Future<Output = http::Response<Body>> + Send>>;
}
impl<F: FnOnce(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11) -> Fut + Clone, Fut: Future<Output = Res>, S, Res: IntoResponse, M, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequest<S, M>> Handler<(M, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11), S> for F {
    type Future = Pin<Box<dyn Future<Output = http::Response<Body>> + Send>>;
}
impl<F: FnOnce(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12) -> Fut + Clone, Fut: Future<Output = Res>, S, Res: IntoResponse, M, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequest<S, M>> Handler<(M, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12), S> for F {
    type Future = Pin<Box<dyn Future<Output = http::Response<Body>> + Send>>;
}
impl<F: FnOnce(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13) -> Fut + Clone, Fut: Future<Output = Res>, S, Res: IntoResponse, M, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequest<S, M>> Handler<(M, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13), S> for F {
    type Future = Pin<Box<dyn Future<Output = http::Response<Body>> + Send>>;
}
impl<F: FnOnce(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14) -> Fut + Clone, Fut: Future<Output = Res>, S, Res: IntoResponse, M, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>, T14: FromRequest<S, M>> Handler<(M, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14), S> for F {
    type Future = Pin<Box<dyn Future<Output = http::Response<Body>> + Send>>;
}
impl<F: FnOnce(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15) -> Fut + Clone, Fut: Future<Output = Res>, S, Res: IntoResponse, M, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>, T14: FromRequestParts<S>, T15: FromRequest<S, M>> Handler<(M, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15), S> for F {
    type Future = Pin<Box<dyn Future<Output = http::Response<Body>> + Send>>;
}
impl<F: FnOnce(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16) -> Fut + Clone, Fut: Future<Output = Res>, S, Res: IntoResponse, M, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>, T14: FromRequestParts<S>, T15: FromRequestParts<S>, T16: FromRequest<S, M>> Handler<(M, T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16), S> for F {
    type Future = Pin<Box<dyn Future<Output = http::Response<Body>> + Send>>;
}
impl<F: FnOnce() -> Fut + Clone, Fut: Future<Output = Res>, Res: IntoResponse, S> Handler<((),), S> for F {
    type Future = Pin<Box<dyn Future<Output = http::Response<Body>> + Send>>;
}
impl<F: FnOnce(T1) -> Fut + Clone, Fut: Future<Output = Res>, S, Res: IntoResponse, M, T1: FromRequest<S, M>> Handler<(M, T1), S> for F {
    type Future = Pin<Box<dyn Future<Output = http::Response<Body>> + Send>>;
}
impl<F: FnOnce(T1, T2) -> Fut + Clone, Fut: Future<Output = Res>, S, Res: IntoResponse, M, T1: FromRequestParts<S>, T2: FromRequest<S, M>> Handler<(M, T1, T2), S> for F {
    type Future = Pin<Box<dyn Future<Output = http::Response<Body>> + Send>>;
}
impl<F: FnOnce(T1, T2, T3) -> Fut + Clone, Fut: Future<Output = Res>, S, Res: IntoResponse, M, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequest<S, M>> Handler<(M, T1, T2, T3), S> for F {
    type Future = Pin<Box<dyn Future<Output = http::Response<Body>> + Send>>;
}

pub struct Layered<L, H, T, S> {}
impl<L: Clone, H: Clone, T, S> Clone for Layered<L, H, T, S> {}
impl<H: Handler<T, S>, S, T, L: Layer<HandlerService<H, T, S>> + Clone> Handler<T, S> for Layered<L, H, T, S> where L::Service: Service<Request, Error = Infallible> + Clone, <L::Service as Service<Request>>::Response: IntoResponse {
    type Future = LayeredFuture<<L as Layer<HandlerService<H, T, S>>>::Service>;
}

pub trait HandlerWithoutStateExt<T>: Handler<T, ()> {
    fn into_service(self) -> HandlerService<Self, T, ()>;
    fn into_make_service(self) -> IntoMakeService<HandlerService<Self, T, ()>>;
    fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<HandlerService<Self, T, ()>, C>;
}
impl<H: Handler<T, ()>, T> HandlerWithoutStateExt<T> for H {}

pub struct HandlerService<H, T, S> {}
impl<H: Clone, T, S: Clone, L: Listener> Service<IncomingStream<'_, L>> for HandlerService<H, T, S> {
    type Response = HandlerService<H, T, S>;
    type Error = !;
    type Future = Ready<Result<<HandlerService<H, T, S> as Service<IncomingStream<'_, L>>>::Response, <HandlerService<H, T, S> as Service<IncomingStream<'_, L>>>::Error>>;
}
impl<H: Clone, T, S: Clone> Clone for HandlerService<H, T, S> {}
impl<H, T, S> HandlerService<H, T, S> {
    pub fn state(&self) -> &S {}
    pub fn into_make_service(self) -> IntoMakeService<HandlerService<H, T, S>> {}
    pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<HandlerService<H, T, S>, C> {}
}
impl<H: Handler<T, S> + Clone, T, S: Clone, B: http_body::Body<Data = Bytes>> Service<http::Request<B>> for HandlerService<H, T, S> where B::Error: Into<BoxError> {
    type Response = http::Response<Body>;
    type Error = !;
    type Future = IntoServiceFuture<<H as Handler<T, S>>::Future>;
}

pub mod future {
    use crate::body::Body;
    use crate::extract::Request;
    use http::Response;
    use tower_service::Service;

    pub struct IntoServiceFuture<F> {}

    pub struct LayeredFuture<S: Service<Request>> {}
    impl<S: Service<Request>> Future for LayeredFuture<S> { type Output = Response<Body>; }
}
