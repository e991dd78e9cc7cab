//! axum 0.8.9.

use bytes::Bytes;
use crate::error_handling::HandleError;
use crate::extract::{FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts, Request};
use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
use crate::extract::rejection::{ExtensionRejection, FormRejection, JsonRejection};
use crate::handler::Handler;
use crate::middleware::AddExtension;
use crate::response::{IntoResponse, IntoResponseParts};
use crate::routing::{IntoMakeService, MethodRouter, Route, RouterAsService, RouterIntoService};
use crate::routing::future::RouteFuture;
use crate::serve::{IncomingStream, Listener, Serve};
use http::Response;
use http::request::Parts;
use http_body::Body;
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use std::convert::Infallible;
use std::fmt::Display;
use std::future::Ready;
use std::ops::{Deref, DerefMut};
use tower_layer::Layer;
use tower_service::Service;
pub use http;

#[must_use]
pub struct Extension<T>(pub T);
impl<T: Copy> Copy for Extension<T> {}
impl<T> DerefMut for Extension<T> {}
impl<T: Default> Default for Extension<T> {}
impl<T: Clone, S> FromRequestParts<S> for Extension<T> { type Rejection = ExtensionRejection; }
impl<T: Clone> Clone for Extension<T> {}
impl<T: Clone> IntoResponseParts for Extension<T> { type Error = !; }
impl<T: Clone> IntoResponse for Extension<T> {}
impl<T: Clone, S> OptionalFromRequestParts<S> for Extension<T> { type Rejection = !; }
impl<S, T: Clone> Layer<S> for Extension<T> { type Service = AddExtension<S, T>; }
impl<T> Deref for Extension<T> { type Target = T; }

pub struct Form<T>(pub T);
impl<T> Deref for Form<T> { type Target = T; }
impl<T: DeserializeOwned, S> FromRequest<S> for Form<T> { type Rejection = FormRejection; }
impl<T: Serialize> IntoResponse for Form<T> {}
impl<T> DerefMut for Form<T> {}
impl<T: Copy> Copy for Form<T> {}
impl<T: Clone> Clone for Form<T> {}
impl<T: Default> Default for Form<T> {}

pub struct Json<T>(pub T);
impl<T> From<T> for Json<T> {}
impl<T: Copy> Copy for Json<T> {}
impl<T: DeserializeOwned, S> OptionalFromRequest<S> for Json<T> { type Rejection = JsonRejection; }
impl<T> Deref for Json<T> { type Target = T; }
impl<T: Clone> Clone for Json<T> {}
impl<T: Serialize> IntoResponse for Json<T> {}
impl<T: DeserializeOwned> Json<T> {
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, JsonRejection> {}
}
impl<T: Default> Default for Json<T> {}
impl<T: DeserializeOwned, S> FromRequest<S> for Json<T> { type Rejection = JsonRejection; }
impl<T> DerefMut for Json<T> {}

pub struct Router<S = ()> {}
impl<S: Clone> Default for Router<S> {}
impl<S: Clone> Router<S> {
    pub fn new() -> Self {}
    pub fn without_v07_checks(self) -> Self {}
    pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self {}
    pub fn route_service<T: Service<Request, Error = Infallible> + Clone>(self, path: &str, service: T) -> Self where T::Response: IntoResponse {}
    pub fn nest(self, path: &str, router: Router<S>) -> Self {}
    pub fn nest_service<T: Service<Request, Error = Infallible> + Clone>(self, path: &str, service: T) -> Self where T::Response: IntoResponse {}
    pub fn merge<R: Into<Router<S>>>(self, other: R) -> Self {}
    pub fn layer<L: Layer<Route> + Clone>(self, layer: L) -> Router<S> where L::Service: Service<Request> + Clone, <L::Service as Service<Request>>::Response: IntoResponse, <L::Service as Service<Request>>::Error: Into<Infallible> {}
    pub fn route_layer<L: Layer<Route> + Clone>(self, layer: L) -> Self where L::Service: Service<Request> + Clone, <L::Service as Service<Request>>::Response: IntoResponse, <L::Service as Service<Request>>::Error: Into<Infallible> {}
    pub fn has_routes(&self) -> bool {}
    pub fn fallback<H: Handler<T, S>, T>(self, handler: H) -> Self {}
    pub fn fallback_service<T: Service<Request, Error = Infallible> + Clone>(self, service: T) -> Self where T::Response: IntoResponse {}
    pub fn method_not_allowed_fallback<H: Handler<T, S>, T>(self, handler: H) -> Self {}
    pub fn reset_fallback(self) -> Self {}
    pub fn with_state<S2>(self, state: S) -> Router<S2> {}
    pub fn as_service<B>(&mut self) -> RouterAsService<'_, B, S> {}
    pub fn into_service<B>(self) -> RouterIntoService<B, S> {}
}
impl<L: Listener> Service<IncomingStream<'_, L>> for Router<()> {
    type Response = Router;
    type Error = !;
    type Future = Ready<Result<<Router as Service<IncomingStream<'_, L>>>::Response, <Router as Service<IncomingStream<'_, L>>>::Error>>;
}
impl<B: Body<Data = Bytes>> Service<http::Request<B>> for Router<()> where B::Error: Into<BoxError> {
    type Response = Response<crate::body::Body>;
    type Error = !;
    type Future = RouteFuture<!>;
}
impl<S> Clone for Router<S> {}
impl Router {
    pub fn into_make_service(self) -> IntoMakeService<Self> {}
    pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C> {}
}

pub fn serve<L: Listener, M: for<'a> Service<IncomingStream<'a, L>, Error = Infallible, Response = S>, S: Service<Request, Response = crate::response::Response, Error = Infallible> + Clone>(listener: L, make_service: M) -> Serve<L, M, S> {}

pub trait ServiceExt<R>: Service<R> {
    fn into_make_service(self) -> IntoMakeService<Self>;
    fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C>;
    fn handle_error<F, T>(self, f: F) -> HandleError<Self, F, T>;
}
impl<S: Service<R>, R> ServiceExt<R> for S {}

pub struct Error {}
impl std::error::Error for Error {}
impl Display for Error {}
impl Error {
    pub fn new(error: impl Into<BoxError>) -> Self {}
    pub fn into_inner(self) -> BoxError {}
}

pub trait RequestExt {
    async fn extract<E: FromRequest<(), M>, M>(self) -> Result<E, E::Rejection>;
    async fn extract_with_state<E: FromRequest<S, M>, S, M>(self, state: &S) -> Result<E, E::Rejection>;
    async fn extract_parts<E: FromRequestParts<()>>(&mut self) -> Result<E, E::Rejection>;
    async fn extract_parts_with_state<'a, E: FromRequestParts<S>, S>(&'a mut self, state: &'a S) -> Result<E, E::Rejection>;
    fn with_limited_body(self) -> Request;
    fn into_limited_body(self) -> crate::body::Body;
}

pub trait RequestPartsExt {
    async fn extract<E: FromRequestParts<()>>(&mut self) -> Result<E, E::Rejection>;
    async fn extract_with_state<'a, E: FromRequestParts<S>, S>(&'a mut self, state: &'a S) -> Result<E, E::Rejection>;
}
impl RequestPartsExt for Parts {}

pub type BoxError = Box<dyn std::error::Error + Send + Sync>;
