use axum::routing::Router;
use crate::{Request, Status};
use crate::body::Body;
use crate::server::NamedService;
use crate::service::interceptor::InterceptedService;
use crate::service::recover_error::{ResponseBody, ResponseFuture};
use http::Response;
use std::convert::Infallible;
use std::error::Error;
use tower_layer::Layer;
use tower_service::Service;

pub trait Interceptor {
    fn call(&mut self, request: Request<()>) -> Result<Request<()>, Status>;
}
impl<F: FnMut(Request<()>) -> Result<Request<()>, Status>> Interceptor for F {}

pub struct InterceptorLayer<I> {}
impl<I: Clone> Clone for InterceptorLayer<I> {}
impl<I: Copy> Copy for InterceptorLayer<I> {}
impl<S, I: Clone> Layer<S> for InterceptorLayer<I> { type Service = InterceptedService<S, I>; }
impl<I> InterceptorLayer<I> {
    pub fn new(interceptor: I) -> Self {}
}

pub struct Layered<S, T> {}
impl<S, T: NamedService> NamedService for Layered<S, T> {}
impl<S: Clone, T: Clone> Clone for Layered<S, T> {}
impl<Req, S: Service<Req>, T> Service<Req> for Layered<S, T> {
    type Response = <S as Service<Req>>::Response;
    type Error = <S as Service<Req>>::Error;
    type Future = <S as Service<Req>>::Future;
}

pub trait LayerExt<L> {
    fn named_layer<S>(&self, service: S) -> Layered<L::Service, S> where L: Layer<S>;
}
impl<L> LayerExt<L> for L {}

pub struct RecoverErrorLayer {}
impl Clone for RecoverErrorLayer {}
impl<S> Layer<S> for RecoverErrorLayer { type Service = RecoverError<S>; }
impl RecoverErrorLayer {
    pub fn new() -> Self {}
}
impl Default for RecoverErrorLayer {}

pub struct RecoverError<S> {}
impl<S> RecoverError<S> {
    pub fn new(inner: S) -> Self {}
}
impl<S: Service<Req, Response = Response<ResBody>>, Req, ResBody> Service<Req> for RecoverError<S> where S::Error: Into<Box<dyn Error + Send + Sync>> {
    type Response = Response<ResponseBody<ResBody>>;
    type Error = Box<dyn Error + Sync + Send>;
    type Future = ResponseFuture<<S as Service<Req>>::Future>;
}
impl<S: Clone> Clone for RecoverError<S> {}

pub struct Routes {}
impl Clone for Routes {}
impl From<Router> for Routes {}
impl Default for Routes {}
impl Routes {
    pub fn new<S: Service<http::Request<Body>, Error = Infallible> + NamedService + Clone>(svc: S) -> Self {}
    pub fn builder() -> RoutesBuilder {}
    pub fn add_service<S: Service<http::Request<Body>, Error = Infallible> + NamedService + Clone>(self, svc: S) -> Self {}
    pub fn prepare(self) -> Self {}
    pub fn into_axum_router(self) -> Router {}
    pub fn axum_router_mut(&mut self) -> &mut Router {}
}

pub struct RoutesBuilder {}
impl Clone for RoutesBuilder {}
impl RoutesBuilder {
    pub fn add_service<S: Service<http::Request<Body>, Error = Infallible> + NamedService + Clone>(&mut self, svc: S) -> &mut Self {}
    pub fn routes(self) -> Routes {}
}
impl Default for RoutesBuilder {}
impl From<Routes> for RoutesBuilder {}
impl From<Router> for RoutesBuilder {}

pub mod interceptor {
    use crate::server::NamedService;
    use crate::service::Interceptor;
    use http::{Request, Response};
    use http_body::Body;
    use tower_service::Service;
    pub use crate::service::Interceptor;
    pub use crate::service::InterceptorLayer;

    pub struct InterceptedService<S, I> {}
    impl<S, I> InterceptedService<S, I> {
        pub fn new(service: S, interceptor: I) -> Self {}
    }
    impl<S: Copy, I: Copy> Copy for InterceptedService<S, I> {}
    impl<S: NamedService, I> NamedService for InterceptedService<S, I> {}
    impl<S: Clone, I: Clone> Clone for InterceptedService<S, I> {}
    impl<S: Service<Request<ReqBody>, Response = Response<ResBody>>, I: Interceptor, ReqBody, ResBody> Service<Request<ReqBody>> for InterceptedService<S, I> {
        type Response = Response<ResponseBody<ResBody>>;
        type Error = <S as Service<Request<ReqBody>>>::Error;
        type Future = ResponseFuture<<S as Service<Request<ReqBody>>>::Future>;
    }

    pub struct ResponseFuture<F> {}
    impl<F: Future<Output = Result<Response<B>, E>>, E, B> Future for ResponseFuture<F> {
        type Output = Result<Response<ResponseBody<B>>, E>;
    }

    pub struct ResponseBody<B> {}
    impl<B: Body> Body for ResponseBody<B> {
        type Data = B::Data;
        type Error = B::Error;
    }
}

pub mod recover_error {
    use http::Response;
    use http_body::Body;
    use std::error::Error;
    pub use crate::service::RecoverError;
    pub use crate::service::RecoverErrorLayer;

    pub struct ResponseFuture<F> {}
    impl<F: Future<Output = Result<Response<ResBody>, E>>, E: Into<Box<dyn Error + Send + Sync>>, ResBody> Future for ResponseFuture<F> {
        type Output = Result<Response<ResponseBody<ResBody>>, Box<dyn Error + Sync + Send>>;
    }

    pub struct ResponseBody<B> {}
    impl<B: Body> Body for ResponseBody<B> {
        type Data = B::Data;
        type Error = B::Error;
    }
}
