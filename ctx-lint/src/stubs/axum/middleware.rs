use bytes::Bytes;
use crate::BoxError;
use crate::body::Body;
use crate::extract::{FromRequest, FromRequestParts};
use crate::middleware::future::{FromExtractorResponseFuture, FromFnResponseFuture, MapRequestResponseFuture, MapResponseResponseFuture};
use crate::response::IntoResponse;
use http::{Request, Response};
use std::convert::Infallible;
use std::error::Error;
use std::pin::Pin;
use tower_layer::Layer;
use tower_service::Service;

pub struct AddExtension<S, T> {}
impl<S: Copy, T: Copy> Copy for AddExtension<S, T> {}
impl<S: Clone, T: Clone> Clone for AddExtension<S, T> {}
impl<ResBody, S: Service<Request<ResBody>>, T: Clone> Service<Request<ResBody>> for AddExtension<S, T> {
    type Response = <S as Service<Request<ResBody>>>::Response;
    type Error = <S as Service<Request<ResBody>>>::Error;
    type Future = <S as Service<Request<ResBody>>>::Future;
}

pub fn from_extractor<E>() -> FromExtractorLayer<E, ()> {}

pub fn from_extractor_with_state<E, S>(state: S) -> FromExtractorLayer<E, S> {}

pub struct FromExtractorLayer<E, S> {}
impl<E, T, S: Clone> Layer<T> for FromExtractorLayer<E, S> { type Service = FromExtractor<T, E, S>; }
impl<E, S: Clone> Clone for FromExtractorLayer<E, S> {}

pub struct FromExtractor<T, E, S> {}
impl<T: Clone, E, S: Clone> Clone for FromExtractor<T, E, S> {}
impl<T: Service<Request<B>> + Clone, E: FromRequestParts<S>, B, S: Clone> Service<Request<B>> for FromExtractor<T, E, S> where T::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = <T as Service<Request<B>>>::Error;
    type Future = FromExtractorResponseFuture<B, T, E, S>;
}

pub fn from_fn<F, T>(f: F) -> FromFnLayer<F, (), T> {}

pub fn from_fn_with_state<F, S, T>(state: S, f: F) -> FromFnLayer<F, S, T> {}

pub struct FromFnLayer<F, S, T> {}
impl<S: Clone, I, F: Clone, T> Layer<I> for FromFnLayer<F, S, T> { type Service = FromFn<F, S, I, T>; }
impl<F: Clone, S: Clone, T> Clone for FromFnLayer<F, S, T> {}

pub struct FromFn<F, S, I, T> {}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, Next) -> Fut + Clone, Fut: Future<Output = Out>, Out: IntoResponse, S: Clone, I: Service<crate::extract::Request, Error = Infallible> + Clone, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequest<S>> Service<Request<Body>> for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)> where I::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = FromFnResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, Next) -> Fut + Clone, Fut: Future<Output = Out>, Out: IntoResponse, S: Clone, I: Service<crate::extract::Request, Error = Infallible> + Clone, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequest<S>> Service<Request<Body>> for FromFn<F, S, I, (T1, T2, T3, T4)> where I::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = FromFnResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, Next) -> Fut + Clone, Fut: Future<Output = Out>, Out: IntoResponse, S: Clone, I: Service<crate::extract::Request, Error = Infallible> + Clone, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>, T14: FromRequest<S>> Service<Request<Body>> for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14)> where I::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = FromFnResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, Next) -> Fut + Clone, Fut: Future<Output = Out>, Out: IntoResponse, S: Clone, I: Service<crate::extract::Request, Error = Infallible> + Clone, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequest<S>> Service<Request<Body>> for FromFn<F, S, I, (T1, T2, T3, T4, T5)> where I::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = FromFnResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, Next) -> Fut + Clone, Fut: Future<Output = Out>, Out: IntoResponse, S: Clone, I: Service<crate::extract::Request, Error = Infallible> + Clone, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>, T14: FromRequestParts<S>, T15: FromRequest<S>> Service<Request<Body>> for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15)> where I::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = FromFnResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, Next) -> Fut + Clone, Fut: Future<Output = Out>, Out: IntoResponse, S: Clone, I: Service<crate::extract::Request, Error = Infallible> + Clone, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequest<S>> Service<Request<Body>> for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6)> where I::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = FromFnResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, Next) -> Fut + Clone, Fut: Future<Output = Out>, Out: IntoResponse, S: Clone, I: Service<crate::extract::Request, Error = Infallible> + Clone, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>, T14: FromRequestParts<S>, T15: FromRequestParts<S>, T16: FromRequest<S>> Service<Request<Body>> for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16)> where I::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = FromFnResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, Next) -> Fut + Clone, Fut: Future<Output = Out>, Out: IntoResponse, S: Clone, I: Service<crate::extract::Request, Error = Infallible> + Clone, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequest<S>> Service<Request<Body>> for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7)> where I::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = FromFnResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, Next) -> Fut + Clone, Fut: Future<Output = Out>, Out: IntoResponse, S: Clone, I: Service<crate::extract::Request, Error = Infallible> + Clone, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequest<S>> Service<Request<Body>> for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8)> where I::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = FromFnResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, Next) -> Fut + Clone, Fut: Future<Output = Out>, Out: IntoResponse, S: Clone, I: Service<crate::extract::Request, Error = Infallible> + Clone, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequest<S>> Service<Request<Body>> for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9)> where I::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = FromFnResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, Next) -> Fut + Clone, Fut: Future<Output = Out>, Out: IntoResponse, S: Clone, I: Service<crate::extract::Request, Error = Infallible> + Clone, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequest<S>> Service<Request<Body>> for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)> where I::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = FromFnResponseFuture;
}
impl<F: FnMut(T1, Next) -> Fut + Clone, Fut: Future<Output = Out>, Out: IntoResponse, S: Clone, I: Service<crate::extract::Request, Error = Infallible> + Clone, T1: FromRequest<S>> Service<Request<Body>> for FromFn<F, S, I, (T1,)> where I::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = FromFnResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, Next) -> Fut + Clone, Fut: Future<Output = Out>, Out: IntoResponse, S: Clone, I: Service<crate::extract::Request, Error = Infallible> + Clone, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequest<S>> Service<Request<Body>> for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)> where I::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = FromFnResponseFuture;
}
impl<F: FnMut(T1, T2, Next) -> Fut + Clone, Fut: Future<Output = Out>, Out: IntoResponse, S: Clone, I: Service<crate::extract::Request, Error = Infallible> + Clone, T1: FromRequestParts<S>, T2: FromRequest<S>> Service<Request<Body>> for FromFn<F, S, I, (T1, T2)> where I::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = FromFnResponseFuture;
}
impl<F: Clone, S: Clone, I: Clone, T> Clone for FromFn<F, S, I, T> {}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, Next) -> Fut + Clone, Fut: Future<Output = Out>, Out: IntoResponse, S: Clone, I: Service<crate::extract::Request, Error = Infallible> + Clone, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequest<S>> Service<Request<Body>> for FromFn<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12)> where I::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = FromFnResponseFuture;
}
impl<F: FnMut(T1, T2, T3, Next) -> Fut + Clone, Fut: Future<Output = Out>, Out: IntoResponse, S: Clone, I: Service<crate::extract::Request, Error = Infallible> + Clone, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequest<S>> Service<Request<Body>> for FromFn<F, S, I, (T1, T2, T3)> where I::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = FromFnResponseFuture;
}

pub struct Next {}
impl Clone for Next {}
impl Service<Request<Body>> for Next {
    type Response = Response<Body>;
    type Error = !;
    type Future = Pin<Box<dyn Future<Output = Result<<Next as Service<Request<Body>>>::Response, <Next as Service<Request<Body>>>::Error>> + Send>>;
}
impl Next {
    pub async fn run(self, req: crate::extract::Request) -> crate::response::Response {}
}

pub fn map_request<F, T>(f: F) -> MapRequestLayer<F, (), T> {}

pub fn map_request_with_state<F, S, T>(state: S, f: F) -> MapRequestLayer<F, S, T> {}

pub struct MapRequestLayer<F, S, T> {}
impl<S: Clone, I, F: Clone, T> Layer<I> for MapRequestLayer<F, S, T> { type Service = MapRequest<F, S, I, T>; }
impl<F: Clone, S: Clone, T> Clone for MapRequestLayer<F, S, T> {}

pub struct MapRequest<F, S, I, T> {}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Error = Infallible> + Clone, B: http_body::Body<Data = Bytes>, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequest<S>> Service<Request<B>> for MapRequest<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12)> where Fut::Output: IntoMapRequestResult<B>, I::Response: IntoResponse, B::Error: Into<BoxError> {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapRequestResponseFuture;
}
impl<F: FnMut(T1, T2, T3) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Error = Infallible> + Clone, B: http_body::Body<Data = Bytes>, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequest<S>> Service<Request<B>> for MapRequest<F, S, I, (T1, T2, T3)> where Fut::Output: IntoMapRequestResult<B>, I::Response: IntoResponse, B::Error: Into<BoxError> {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapRequestResponseFuture;
}
impl<F: FnMut(T1) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Error = Infallible> + Clone, B: http_body::Body<Data = Bytes>, T1: FromRequest<S>> Service<Request<B>> for MapRequest<F, S, I, (T1,)> where Fut::Output: IntoMapRequestResult<B>, I::Response: IntoResponse, B::Error: Into<BoxError> {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapRequestResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Error = Infallible> + Clone, B: http_body::Body<Data = Bytes>, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequest<S>> Service<Request<B>> for MapRequest<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)> where Fut::Output: IntoMapRequestResult<B>, I::Response: IntoResponse, B::Error: Into<BoxError> {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapRequestResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Error = Infallible> + Clone, B: http_body::Body<Data = Bytes>, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequest<S>> Service<Request<B>> for MapRequest<F, S, I, (T1, T2, T3, T4)> where Fut::Output: IntoMapRequestResult<B>, I::Response: IntoResponse, B::Error: Into<BoxError> {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapRequestResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Error = Infallible> + Clone, B: http_body::Body<Data = Bytes>, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>, T14: FromRequest<S>> Service<Request<B>> for MapRequest<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14)> where Fut::Output: IntoMapRequestResult<B>, I::Response: IntoResponse, B::Error: Into<BoxError> {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapRequestResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Error = Infallible> + Clone, B: http_body::Body<Data = Bytes>, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequest<S>> Service<Request<B>> for MapRequest<F, S, I, (T1, T2, T3, T4, T5)> where Fut::Output: IntoMapRequestResult<B>, I::Response: IntoResponse, B::Error: Into<BoxError> {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapRequestResponseFuture;
}
impl<F: Clone, S: Clone, I: Clone, T> Clone for MapRequest<F, S, I, T> {}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Error = Infallible> + Clone, B: http_body::Body<Data = Bytes>, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>, T14: FromRequestParts<S>, T15: FromRequest<S>> Service<Request<B>> for MapRequest<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15)> where Fut::Output: IntoMapRequestResult<B>, I::Response: IntoResponse, B::Error: Into<BoxError> {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapRequestResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Error = Infallible> + Clone, B: http_body::Body<Data = Bytes>, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequest<S>> Service<Request<B>> for MapRequest<F, S, I, (T1, T2, T3, T4, T5, T6)> where Fut::Output: IntoMapRequestResult<B>, I::Response: IntoResponse, B::Error: Into<BoxError> {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapRequestResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Error = Infallible> + Clone, B: http_body::Body<Data = Bytes>, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>, T14: FromRequestParts<S>, T15: FromRequestParts<S>, T16: FromRequest<S>> Service<Request<B>> for MapRequest<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16)> where Fut::Output: IntoMapRequestResult<B>, I::Response: IntoResponse, B::Error: Into<BoxError> {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapRequestResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Error = Infallible> + Clone, B: http_body::Body<Data = Bytes>, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequest<S>> Service<Request<B>> for MapRequest<F, S, I, (T1, T2, T3, T4, T5, T6, T7)> where Fut::Output: IntoMapRequestResult<B>, I::Response: IntoResponse, B::Error: Into<BoxError> {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapRequestResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Error = Infallible> + Clone, B: http_body::Body<Data = Bytes>, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequest<S>> Service<Request<B>> for MapRequest<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8)> where Fut::Output: IntoMapRequestResult<B>, I::Response: IntoResponse, B::Error: Into<BoxError> {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapRequestResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Error = Infallible> + Clone, B: http_body::Body<Data = Bytes>, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequest<S>> Service<Request<B>> for MapRequest<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9)> where Fut::Output: IntoMapRequestResult<B>, I::Response: IntoResponse, B::Error: Into<BoxError> {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapRequestResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Error = Infallible> + Clone, B: http_body::Body<Data = Bytes>, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequest<S>> Service<Request<B>> for MapRequest<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)> where Fut::Output: IntoMapRequestResult<B>, I::Response: IntoResponse, B::Error: Into<BoxError> {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapRequestResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Error = Infallible> + Clone, B: http_body::Body<Data = Bytes>, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequest<S>> Service<Request<B>> for MapRequest<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)> where Fut::Output: IntoMapRequestResult<B>, I::Response: IntoResponse, B::Error: Into<BoxError> {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapRequestResponseFuture;
}
impl<F: FnMut(T1, T2) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Error = Infallible> + Clone, B: http_body::Body<Data = Bytes>, T1: FromRequestParts<S>, T2: FromRequest<S>> Service<Request<B>> for MapRequest<F, S, I, (T1, T2)> where Fut::Output: IntoMapRequestResult<B>, I::Response: IntoResponse, B::Error: Into<BoxError> {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapRequestResponseFuture;
}

pub trait IntoMapRequestResult<B> {
    fn into_map_request_result(self) -> Result<Request<B>, crate::response::Response>;
}
impl<B> IntoMapRequestResult<B> for Request<B> {}
impl<B, E: IntoResponse> IntoMapRequestResult<B> for Result<Request<B>, E> {}

pub fn map_response<F, T>(f: F) -> MapResponseLayer<F, (), T> {}

pub fn map_response_with_state<F, S, T>(state: S, f: F) -> MapResponseLayer<F, S, T> {}

pub struct MapResponseLayer<F, S, T> {}
impl<S: Clone, I, F: Clone, T> Layer<I> for MapResponseLayer<F, S, T> { type Service = MapResponse<F, S, I, T>; }
impl<F: Clone, S: Clone, T> Clone for MapResponseLayer<F, S, T> {}

pub struct MapResponse<F, S, I, T> {}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, crate::response::Response<ResBody>) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Response = crate::response::Response<ResBody>, Error = Infallible> + Clone, B, ResBody, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>> Service<Request<B>> for MapResponse<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12)> where Fut::Output: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapResponseResponseFuture;
}
impl<F: FnMut(T1, T2, T3, crate::response::Response<ResBody>) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Response = crate::response::Response<ResBody>, Error = Infallible> + Clone, B, ResBody, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>> Service<Request<B>> for MapResponse<F, S, I, (T1, T2, T3)> where Fut::Output: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapResponseResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, crate::response::Response<ResBody>) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Response = crate::response::Response<ResBody>, Error = Infallible> + Clone, B, ResBody, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>> Service<Request<B>> for MapResponse<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)> where Fut::Output: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapResponseResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, crate::response::Response<ResBody>) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Response = crate::response::Response<ResBody>, Error = Infallible> + Clone, B, ResBody, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>> Service<Request<B>> for MapResponse<F, S, I, (T1, T2, T3, T4)> where Fut::Output: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapResponseResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, crate::response::Response<ResBody>) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Response = crate::response::Response<ResBody>, Error = Infallible> + Clone, B, ResBody, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>, T14: FromRequestParts<S>> Service<Request<B>> for MapResponse<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14)> where Fut::Output: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapResponseResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, crate::response::Response<ResBody>) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Response = crate::response::Response<ResBody>, Error = Infallible> + Clone, B, ResBody, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>> Service<Request<B>> for MapResponse<F, S, I, (T1, T2, T3, T4, T5)> where Fut::Output: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapResponseResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, crate::response::Response<ResBody>) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Response = crate::response::Response<ResBody>, Error = Infallible> + Clone, B, ResBody, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>, T14: FromRequestParts<S>, T15: FromRequestParts<S>> Service<Request<B>> for MapResponse<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15)> where Fut::Output: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapResponseResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, crate::response::Response<ResBody>) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Response = crate::response::Response<ResBody>, Error = Infallible> + Clone, B, ResBody, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>> Service<Request<B>> for MapResponse<F, S, I, (T1, T2, T3, T4, T5, T6)> where Fut::Output: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapResponseResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, crate::response::Response<ResBody>) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Response = crate::response::Response<ResBody>, Error = Infallible> + Clone, B, ResBody, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>, T12: FromRequestParts<S>, T13: FromRequestParts<S>, T14: FromRequestParts<S>, T15: FromRequestParts<S>, T16: FromRequestParts<S>> Service<Request<B>> for MapResponse<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16)> where Fut::Output: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapResponseResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, crate::response::Response<ResBody>) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Response = crate::response::Response<ResBody>, Error = Infallible> + Clone, B, ResBody, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>> Service<Request<B>> for MapResponse<F, S, I, (T1, T2, T3, T4, T5, T6, T7)> where Fut::Output: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapResponseResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, crate::response::Response<ResBody>) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Response = crate::response::Response<ResBody>, Error = Infallible> + Clone, B, ResBody, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>> Service<Request<B>> for MapResponse<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8)> where Fut::Output: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapResponseResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, crate::response::Response<ResBody>) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Response = crate::response::Response<ResBody>, Error = Infallible> + Clone, B, ResBody, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>> Service<Request<B>> for MapResponse<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9)> where Fut::Output: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapResponseResponseFuture;
}
impl<F: FnMut(crate::response::Response<ResBody>) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Response = crate::response::Response<ResBody>, Error = Infallible> + Clone, B, ResBody> Service<Request<B>> for MapResponse<F, S, I, ()> where Fut::Output: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapResponseResponseFuture;
}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, crate::response::Response<ResBody>) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Response = crate::response::Response<ResBody>, Error = Infallible> + Clone, B, ResBody, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>> Service<Request<B>> for MapResponse<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)> where Fut::Output: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapResponseResponseFuture;
}
impl<F: FnMut(T1, crate::response::Response<ResBody>) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Response = crate::response::Response<ResBody>, Error = Infallible> + Clone, B, ResBody, T1: FromRequestParts<S>> Service<Request<B>> for MapResponse<F, S, I, (T1,)> where Fut::Output: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapResponseResponseFuture;
}
impl<F: Clone, S: Clone, I: Clone, T> Clone for MapResponse<F, S, I, T> {}
impl<F: FnMut(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, crate::response::Response<ResBody>) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Response = crate::response::Response<ResBody>, Error = Infallible> + Clone, B, ResBody, T1: FromRequestParts<S>, T2: FromRequestParts<S>, T3: FromRequestParts<S>, T4: FromRequestParts<S>, T5: FromRequestParts<S>, T6: FromRequestParts<S>, T7: FromRequestParts<S>, T8: FromRequestParts<S>, T9: FromRequestParts<S>, T10: FromRequestParts<S>, T11: FromRequestParts<S>> Service<Request<B>> for MapResponse<F, S, I, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)> where Fut::Output: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapResponseResponseFuture;
}
impl<F: FnMut(T1, T2, crate::response::Response<ResBody>) -> Fut + Clone, Fut: Future, S: Clone, I: Service<Request<B>, Response = crate::response::Response<ResBody>, Error = Infallible> + Clone, B, ResBody, T1: FromRequestParts<S>, T2: FromRequestParts<S>> Service<Request<B>> for MapResponse<F, S, I, (T1, T2)> where Fut::Output: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = MapResponseResponseFuture;
}

pub struct ResponseAxumBodyLayer;
impl<S> Layer<S> for ResponseAxumBodyLayer { type Service = ResponseAxumBody<S>; }
impl Clone for ResponseAxumBodyLayer {}

pub struct ResponseAxumBody<S> {}
impl<S: Service<Request, Response = crate::response::Response<ResBody>>, Request, ResBody: http_body::Body<Data = Bytes>> Service<Request> for ResponseAxumBody<S> where ResBody::Error: Error {
    type Response = Response<Body>;
    type Error = <S as Service<Request>>::Error;
    type Future = ResponseAxumBodyFuture<<S as Service<Request>>::Future>;
}
impl<S: Clone> Clone for ResponseAxumBody<S> {}

pub struct ResponseAxumBodyFuture<Fut> {}
impl<Fut: Future<Output = Result<crate::response::Response<ResBody>, E>>, ResBody: http_body::Body<Data = Bytes>, E> Future for ResponseAxumBodyFuture<Fut> where ResBody::Error: Error {
    type Output = Result<Response<Body>, E>;
}

pub mod future {
    use crate::body::Body;
    use crate::extract::FromRequestParts;
    use crate::response::IntoResponse;
    use http::{Request, Response};
    use tower_service::Service;

    pub struct FromExtractorResponseFuture<B, T: Service<Request<B>>, E: FromRequestParts<S>, S> {}
    impl<B, T: Service<Request<B>>, E: FromRequestParts<S>, S> Future for FromExtractorResponseFuture<B, T, E, S> where T::Response: IntoResponse {
        type Output = Result<Response<Body>, <T as Service<Request<B>>>::Error>;
    }

    pub struct FromFnResponseFuture {}
    impl Future for FromFnResponseFuture { type Output = Result<Response<Body>, !>; }

    pub struct MapRequestResponseFuture {}
    impl Future for MapRequestResponseFuture { type Output = Result<Response<Body>, !>; }

    pub struct MapResponseResponseFuture {}
    impl Future for MapResponseResponseFuture { type Output = Result<Response<Body>, !>; }
}
