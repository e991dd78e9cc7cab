use crate::{Layer, Service};
use crate::limit::concurrency::future::ResponseFuture;
use crate::limit::rate::Rate;
use std::time::Duration;

pub struct ConcurrencyLimitLayer {}
impl ConcurrencyLimitLayer {
    pub fn new(max: usize) -> Self {}
}
impl Clone for ConcurrencyLimitLayer {}
impl<S> Layer<S> for ConcurrencyLimitLayer { type Service = ConcurrencyLimit<S>; }

pub struct GlobalConcurrencyLimitLayer {}
impl GlobalConcurrencyLimitLayer {
    pub fn new(max: usize) -> Self {}
}
impl Clone for GlobalConcurrencyLimitLayer {}
impl<S> Layer<S> for GlobalConcurrencyLimitLayer { type Service = ConcurrencyLimit<S>; }

pub struct ConcurrencyLimit<T> {}
impl<T> ConcurrencyLimit<T> {
    pub fn new(inner: T, max: usize) -> Self {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
}
impl<T: Clone> Clone for ConcurrencyLimit<T> {}
impl<S: Service<Request>, Request> Service<Request> for ConcurrencyLimit<S> {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = ResponseFuture<<S as Service<Request>>::Future>;
}

pub struct RateLimitLayer {}
impl<S> Layer<S> for RateLimitLayer { type Service = RateLimit<S>; }
impl RateLimitLayer {
    pub fn new(num: u64, per: Duration) -> Self {}
}
impl Clone for RateLimitLayer {}

pub struct RateLimit<T> {}
impl<S: Service<Request>, Request> Service<Request> for RateLimit<S> {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = <S as Service<Request>>::Future;
}
impl<T> RateLimit<T> {
    pub fn new(inner: T, rate: Rate) -> Self {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
}

pub mod concurrency {
    pub use crate::limit::ConcurrencyLimit;
    pub use crate::limit::ConcurrencyLimitLayer;
    pub use crate::limit::GlobalConcurrencyLimitLayer;

    pub mod future {
        pub struct ResponseFuture<T> {}
        impl<F: Future<Output = Result<T, E>>, T, E> Future for ResponseFuture<F> { type Output = Result<T, E>; }
    }
}

pub mod rate {
    use std::time::Duration;
    pub use crate::limit::RateLimit;
    pub use crate::limit::RateLimitLayer;

    pub struct Rate {}
    impl Copy for Rate {}
    impl Rate {
        pub fn new(num: u64, per: Duration) -> Self {}
    }
    impl Clone for Rate {}
}
