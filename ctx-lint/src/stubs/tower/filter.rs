use crate::{BoxError, Layer, Service};
use crate::filter::future::{AsyncResponseFuture, ResponseFuture};
use std::error::Error;

pub struct FilterLayer<U> {}
impl<U: Clone> Clone for FilterLayer<U> {}
impl<U: Clone, S> Layer<S> for FilterLayer<U> { type Service = Filter<S, U>; }
impl<U> FilterLayer<U> {
    pub fn new(predicate: U) -> Self {}
}

pub struct AsyncFilterLayer<U> {}
impl<U> AsyncFilterLayer<U> {
    pub fn new(predicate: U) -> Self {}
}
impl<U: Clone> Clone for AsyncFilterLayer<U> {}
impl<U: Clone, S> Layer<S> for AsyncFilterLayer<U> { type Service = AsyncFilter<S, U>; }

pub struct Filter<T, U> {}
impl<T: Service<U::Request>, U: Predicate<Request>, Request> Service<Request> for Filter<T, U> where T::Error: Into<BoxError> {
    type Response = <T as Service<<U as Predicate<Request>>::Request>>::Response;
    type Error = Box<dyn Error + Sync + Send>;
    type Future = ResponseFuture<<T as Service<<U as Predicate<Request>>::Request>>::Response, <T as Service<<U as Predicate<Request>>::Request>>::Future>;
}
impl<T: Clone, U: Clone> Clone for Filter<T, U> {}
impl<T, U> Filter<T, U> {
    pub fn new(inner: T, predicate: U) -> Self {}
    pub fn layer(predicate: U) -> FilterLayer<U> {}
    pub fn check<R>(&mut self, request: R) -> Result<U::Request, BoxError> where U: Predicate<R> {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
}

pub struct AsyncFilter<T, U> {}
impl<T: Clone, U: Clone> Clone for AsyncFilter<T, U> {}
impl<T, U> AsyncFilter<T, U> {
    pub fn new(inner: T, predicate: U) -> Self {}
    pub fn layer(predicate: U) -> FilterLayer<U> {}
    pub async fn check<R>(&mut self, request: R) -> Result<U::Request, BoxError> where U: AsyncPredicate<R> {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
}
impl<T: Service<U::Request> + Clone, U: AsyncPredicate<Request>, Request> Service<Request> for AsyncFilter<T, U> where T::Error: Into<BoxError> {
    type Response = <T as Service<<U as AsyncPredicate<Request>>::Request>>::Response;
    type Error = Box<dyn Error + Sync + Send>;
    type Future = AsyncResponseFuture<U, T, Request>;
}

pub trait AsyncPredicate<Request> {
    type Future: Future<Output = Result<Self::Request, BoxError>>;
    type Request;
    fn check(&mut self, request: Request) -> Self::Future;
}

pub trait Predicate<Request> {
    type Request;
    fn check(&mut self, request: Request) -> Result<Self::Request, BoxError>;
}
impl<F: FnMut(T) -> Result<R, E>, T, R, E: Into<BoxError>> Predicate<T> for F { type Request = R; }

pub mod future {
    use crate::{BoxError, Service};
    use crate::filter::AsyncPredicate;
    use std::error::Error;

    pub struct AsyncResponseFuture<P: AsyncPredicate<Request>, S: Service<P::Request>, Request> {}
    impl<P: AsyncPredicate<Request>, S: Service<P::Request>, Request> Future for AsyncResponseFuture<P, S, Request> where S::Error: Into<BoxError> {
        type Output = Result<<S as Service<<P as AsyncPredicate<Request>>::Request>>::Response, Box<dyn Error + Sync + Send>>;
    }

    pub struct ResponseFuture<R, F> {}
}
