use crate::{BoxError, Layer, Service};
use crate::buffer::future::ResponseFuture;
use std::error::Error;

pub struct BufferLayer<Request> {}
impl<Request> Copy for BufferLayer<Request> {}
impl<S: Service<Request>, Request> Layer<S> for BufferLayer<Request> where S::Error: Into<BoxError> {
    type Service = Buffer<Request, <S as Service<Request>>::Future>;
}
impl<Request> BufferLayer<Request> {
    pub fn new(bound: usize) -> Self {}
}
impl<Request> Clone for BufferLayer<Request> {}

pub struct Buffer<Req, F> {}
impl<Req, F> Buffer<Req, F> {
    pub fn new<S: Service<Req, Future = F>>(service: S, bound: usize) -> Self where S::Error: Into<BoxError> {}
}
impl<Req, F> Clone for Buffer<Req, F> {}
impl<Req, Rsp, F: Future<Output = Result<Rsp, E>>, E: Into<BoxError>> Service<Req> for Buffer<Req, F> {
    type Response = Rsp;
    type Error = Box<dyn Error + Sync + Send>;
    type Future = ResponseFuture<F>;
}

pub mod error {
    use std::error::Error;
    use std::fmt::Display;

    pub struct ServiceError {}
    impl Error for ServiceError {}
    impl Display for ServiceError {}

    pub struct Closed {}
    impl Error for Closed {}
    impl Display for Closed {}
}

pub mod future {
    use crate::BoxError;
    use std::error::Error;

    pub struct ResponseFuture<T> {}
    impl<F: Future<Output = Result<T, E>>, T, E: Into<BoxError>> Future for ResponseFuture<F> {
        type Output = Result<T, Box<dyn Error + Sync + Send>>;
    }
}
