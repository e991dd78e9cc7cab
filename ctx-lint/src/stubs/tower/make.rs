use crate::Service;
use crate::make::future::SharedFuture;
use std::task::{Context, Poll};
pub use crate::MakeService;

pub trait MakeConnection<Target> {
    type Connection;
    type Error;
    type Future: Future<Output = Result<Self::Connection, Self::Error>>;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn make_connection(&mut self, target: Target) -> Self::Future;
}

pub struct IntoService<M, Request> {}
impl<M: Service<Target, Response = S>, S: Service<Request>, Target, Request> Service<Target> for IntoService<M, Request> {
    type Response = <M as Service<Target>>::Response;
    type Error = <M as Service<Target>>::Error;
    type Future = <M as Service<Target>>::Future;
}
impl<M: Clone, Request> Clone for IntoService<M, Request> {}

pub struct AsService<'a, M, Request> {}
impl<M: Service<Target, Response = S>, S: Service<Request>, Target, Request> Service<Target> for AsService<'_, M, Request> {
    type Response = <M as Service<Target>>::Response;
    type Error = <M as Service<Target>>::Error;
    type Future = <M as Service<Target>>::Future;
}

pub struct Shared<S> {}
impl<S: Copy> Copy for Shared<S> {}
impl<S> Shared<S> {
    pub fn new(service: S) -> Self {}
}
impl<S: Clone, T> Service<T> for Shared<S> {
    type Response = S;
    type Error = !;
    type Future = SharedFuture<S>;
}
impl<S: Clone> Clone for Shared<S> {}

pub mod future {
    use std::convert::Infallible;
    use std::future::Ready;

    pub struct SharedFuture<S> {}
    impl<S> Future for SharedFuture<S> where Ready<Result<S, Infallible>>: Future {
        type Output = <Ready<Result<S, !>> as Future>::Output;
    }
}
