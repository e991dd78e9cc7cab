use bytes::Bytes;
use crate::{BoxError, Router};
use crate::error_handling::HandleError;
use crate::extract::Request;
use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
use crate::handler::Handler;
use crate::response::IntoResponse;
use crate::routing::future::{InfallibleRouteFuture, IntoMakeServiceFuture, RouteFuture};
use crate::serve::{IncomingStream, Listener};
use http::Response;
use http_body::Body;
use std::convert::Infallible;
use std::future::Ready;
use tower_layer::Layer;
use tower_service::Service;
pub use crate::Router;

pub struct IntoMakeService<S> {}
impl<S: Clone> Clone for IntoMakeService<S> {}
impl<S: Clone, T> Service<T> for IntoMakeService<S> {
    type Response = S;
    type Error = !;
    type Future = IntoMakeServiceFuture<S>;
}

pub struct MethodFilter {}
impl MethodFilter {
    pub const CONNECT: Self = ();
    pub const DELETE: Self = ();
    pub const GET: Self = ();
    pub const HEAD: Self = ();
    pub const OPTIONS: Self = ();
    pub const PATCH: Self = ();
    pub const POST: Self = ();
    pub const PUT: Self = ();
    pub const TRACE: Self = ();
    pub fn or(self, other: Self) -> Self {}
}
impl Copy for MethodFilter {}
impl Clone for MethodFilter {}
impl PartialEq for MethodFilter {}

pub fn connect_service<T: Service<Request> + Clone, S: Clone>(svc: T) -> MethodRouter<S, T::Error> where T::Response: IntoResponse {}

pub fn delete_service<T: Service<Request> + Clone, S: Clone>(svc: T) -> MethodRouter<S, T::Error> where T::Response: IntoResponse {}

pub fn get_service<T: Service<Request> + Clone, S: Clone>(svc: T) -> MethodRouter<S, T::Error> where T::Response: IntoResponse {}

pub fn head_service<T: Service<Request> + Clone, S: Clone>(svc: T) -> MethodRouter<S, T::Error> where T::Response: IntoResponse {}

pub fn options_service<T: Service<Request> + Clone, S: Clone>(svc: T) -> MethodRouter<S, T::Error> where T::Response: IntoResponse {}

pub fn patch_service<T: Service<Request> + Clone, S: Clone>(svc: T) -> MethodRouter<S, T::Error> where T::Response: IntoResponse {}

pub fn post_service<T: Service<Request> + Clone, S: Clone>(svc: T) -> MethodRouter<S, T::Error> where T::Response: IntoResponse {}

pub fn put_service<T: Service<Request> + Clone, S: Clone>(svc: T) -> MethodRouter<S, T::Error> where T::Response: IntoResponse {}

pub fn trace_service<T: Service<Request> + Clone, S: Clone>(svc: T) -> MethodRouter<S, T::Error> where T::Response: IntoResponse {}

pub fn on_service<T: Service<Request> + Clone, S: Clone>(filter: MethodFilter, svc: T) -> MethodRouter<S, T::Error> where T::Response: IntoResponse {}

pub fn any_service<T: Service<Request> + Clone, S: Clone>(svc: T) -> MethodRouter<S, T::Error> where T::Response: IntoResponse {}

pub fn connect<H: Handler<T, S>, T, S: Clone>(handler: H) -> MethodRouter<S, Infallible> {}

pub fn delete<H: Handler<T, S>, T, S: Clone>(handler: H) -> MethodRouter<S, Infallible> {}

pub fn get<H: Handler<T, S>, T, S: Clone>(handler: H) -> MethodRouter<S, Infallible> {}

pub fn head<H: Handler<T, S>, T, S: Clone>(handler: H) -> MethodRouter<S, Infallible> {}

pub fn options<H: Handler<T, S>, T, S: Clone>(handler: H) -> MethodRouter<S, Infallible> {}

pub fn patch<H: Handler<T, S>, T, S: Clone>(handler: H) -> MethodRouter<S, Infallible> {}

pub fn post<H: Handler<T, S>, T, S: Clone>(handler: H) -> MethodRouter<S, Infallible> {}

pub fn put<H: Handler<T, S>, T, S: Clone>(handler: H) -> MethodRouter<S, Infallible> {}

pub fn trace<H: Handler<T, S>, T, S: Clone>(handler: H) -> MethodRouter<S, Infallible> {}

pub fn on<H: Handler<T, S>, T, S: Clone>(filter: MethodFilter, handler: H) -> MethodRouter<S, Infallible> {}

pub fn any<H: Handler<T, S>, T, S: Clone>(handler: H) -> MethodRouter<S, Infallible> {}

pub struct MethodRouter<S = (), E = Infallible> {}
impl<S: Clone, E> Default for MethodRouter<S, E> {}
impl MethodRouter<(), Infallible> {
    pub fn into_make_service(self) -> IntoMakeService<Self> {}
    pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C> {}
}
impl<B: Body<Data = Bytes>, E> Service<http::Request<B>> for MethodRouter<(), E> where B::Error: Into<BoxError> {
    type Response = Response<crate::body::Body>;
    type Error = E;
    type Future = RouteFuture<E>;
}
impl<L: Listener> Service<IncomingStream<'_, L>> for MethodRouter<()> {
    type Response = MethodRouter;
    type Error = !;
    type Future = Ready<Result<<MethodRouter as Service<IncomingStream<'_, L>>>::Response, <MethodRouter as Service<IncomingStream<'_, L>>>::Error>>;
}
impl<S: Clone> Handler<(), S> for MethodRouter<S> { type Future = InfallibleRouteFuture; }
impl<S, E> Clone for MethodRouter<S, E> {}
impl<S: Clone, E> MethodRouter<S, E> {
    pub fn new() -> Self {}
    pub fn with_state<S2>(self, state: S) -> MethodRouter<S2, E> {}
    pub fn on_service<T: Service<Request, Error = E> + Clone>(self, filter: MethodFilter, svc: T) -> Self where T::Response: IntoResponse {}
    pub fn connect_service<T: Service<Request, Error = E> + Clone>(self, svc: T) -> Self where T::Response: IntoResponse {}
    pub fn delete_service<T: Service<Request, Error = E> + Clone>(self, svc: T) -> Self where T::Response: IntoResponse {}
    pub fn get_service<T: Service<Request, Error = E> + Clone>(self, svc: T) -> Self where T::Response: IntoResponse {}
    pub fn head_service<T: Service<Request, Error = E> + Clone>(self, svc: T) -> Self where T::Response: IntoResponse {}
    pub fn options_service<T: Service<Request, Error = E> + Clone>(self, svc: T) -> Self where T::Response: IntoResponse {}
    pub fn patch_service<T: Service<Request, Error = E> + Clone>(self, svc: T) -> Self where T::Response: IntoResponse {}
    pub fn post_service<T: Service<Request, Error = E> + Clone>(self, svc: T) -> Self where T::Response: IntoResponse {}
    pub fn put_service<T: Service<Request, Error = E> + Clone>(self, svc: T) -> Self where T::Response: IntoResponse {}
    pub fn trace_service<T: Service<Request, Error = E> + Clone>(self, svc: T) -> Self where T::Response: IntoResponse {}
    pub fn fallback_service<T: Service<Request, Error = E> + Clone>(self, svc: T) -> Self where T::Response: IntoResponse {}
    pub fn layer<L: Layer<Route<E>> + Clone, NewError>(self, layer: L) -> MethodRouter<S, NewError> where L::Service: Service<Request> + Clone, <L::Service as Service<Request>>::Response: IntoResponse, <L::Service as Service<Request>>::Error: Into<NewError> {}
    pub fn route_layer<L: Layer<Route<E>> + Clone>(self, layer: L) -> MethodRouter<S, E> where L::Service: Service<Request, Error = E> + Clone, <L::Service as Service<Request>>::Response: IntoResponse {}
    pub fn merge(self, other: MethodRouter<S, E>) -> Self {}
    pub fn handle_error<F: Clone, T>(self, f: F) -> MethodRouter<S, Infallible> where HandleError<Route<E>, F, T>: Service<Request, Error = Infallible>, <HandleError<Route<E>, F, T> as Service<Request>>::Response: IntoResponse {}
}
impl<S: Clone> MethodRouter<S, Infallible> {
    pub fn on<H: Handler<T, S>, T>(self, filter: MethodFilter, handler: H) -> Self {}
    pub fn connect<H: Handler<T, S>, T>(self, handler: H) -> Self {}
    pub fn delete<H: Handler<T, S>, T>(self, handler: H) -> Self {}
    pub fn get<H: Handler<T, S>, T>(self, handler: H) -> Self {}
    pub fn head<H: Handler<T, S>, T>(self, handler: H) -> Self {}
    pub fn options<H: Handler<T, S>, T>(self, handler: H) -> Self {}
    pub fn patch<H: Handler<T, S>, T>(self, handler: H) -> Self {}
    pub fn post<H: Handler<T, S>, T>(self, handler: H) -> Self {}
    pub fn put<H: Handler<T, S>, T>(self, handler: H) -> Self {}
    pub fn trace<H: Handler<T, S>, T>(self, handler: H) -> Self {}
    pub fn fallback<H: Handler<T, S>, T>(self, handler: H) -> Self {}
}

pub struct RouterAsService<'a, B, S = ()> {}
impl<B: Body<Data = Bytes>> Service<http::Request<B>> for RouterAsService<'_, B, ()> where B::Error: Into<BoxError> {
    type Response = Response<crate::body::Body>;
    type Error = !;
    type Future = RouteFuture<!>;
}

pub struct RouterIntoService<B, S = ()> {}
impl<B, S> Clone for RouterIntoService<B, S> where Router<S>: Clone {}
impl<B: Body<Data = Bytes>> Service<http::Request<B>> for RouterIntoService<B, ()> where B::Error: Into<BoxError> {
    type Response = Response<crate::body::Body>;
    type Error = !;
    type Future = RouteFuture<!>;
}

pub struct Route<E = Infallible> {}
impl<B: Body<Data = Bytes>, E> Service<http::Request<B>> for Route<E> where B::Error: Into<BoxError> {
    type Response = Response<crate::body::Body>;
    type Error = E;
    type Future = RouteFuture<E>;
}
impl<E> Clone for Route<E> {}

pub mod future {
    use crate::body::Body;
    use http::Response;
    use std::convert::Infallible;
    use std::future::Ready;

    pub struct IntoMakeServiceFuture<S> {}
    impl<S> Future for IntoMakeServiceFuture<S> where Ready<Result<S, Infallible>>: Future {
        type Output = <Ready<Result<S, !>> as Future>::Output;
    }

    pub struct RouteFuture<E> {}
    impl<E> Future for RouteFuture<E> { type Output = Result<Response<Body>, E>; }

    pub struct InfallibleRouteFuture {}
    impl Future for InfallibleRouteFuture { type Output = Response<Body>; }
}

pub mod method_routing {
    pub use crate::routing::MethodRouter;
    pub use crate::routing::any;
    pub use crate::routing::any_service;
    pub use crate::routing::connect;
    pub use crate::routing::connect_service;
    pub use crate::routing::delete;
    pub use crate::routing::delete_service;
    pub use crate::routing::get;
    pub use crate::routing::get_service;
    pub use crate::routing::head;
    pub use crate::routing::head_service;
    pub use crate::routing::on;
    pub use crate::routing::on_service;
    pub use crate::routing::options;
    pub use crate::routing::options_service;
    pub use crate::routing::patch;
    pub use crate::routing::patch_service;
    pub use crate::routing::post;
    pub use crate::routing::post_service;
    pub use crate::routing::put;
    pub use crate::routing::put_service;
    pub use crate::routing::trace;
    pub use crate::routing::trace_service;
}
