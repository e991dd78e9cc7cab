use crate::{Layer, Service};
use crate::retry::future::ResponseFuture;

pub struct RetryLayer<P> {}
impl<P: Clone, S> Layer<S> for RetryLayer<P> { type Service = Retry<P, S>; }
impl<P> RetryLayer<P> {
    pub fn new(policy: P) -> Self {}
}
impl<P: Clone> Clone for RetryLayer<P> {}

pub struct Retry<P, S> {}
impl<P: Policy<Request, S::Response, S::Error> + Clone, S: Service<Request> + Clone, Request> Service<Request> for Retry<P, S> {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = ResponseFuture<P, S, Request>;
}
impl<P, S> Retry<P, S> {
    pub fn new(policy: P, service: S) -> Self {}
    pub fn get_ref(&self) -> &S {}
    pub fn get_mut(&mut self) -> &mut S {}
    pub fn into_inner(self) -> S {}
}
impl<P: Clone, S: Clone> Clone for Retry<P, S> {}

pub trait Policy<Req, Res, E> {
    type Future: Future<Output = ()>;
    fn retry(&mut self, req: &mut Req, result: &mut Result<Res, E>) -> Option<Self::Future>;
    fn clone_request(&mut self, req: &Req) -> Option<Req>;
}

pub mod backoff {
    use crate::util::rng::{HasherRng, Rng};
    use std::error::Error;
    use std::fmt::Display;
    use std::time::Duration;

    pub trait MakeBackoff {
        type Backoff: Backoff;
        fn make_backoff(&mut self) -> Self::Backoff;
    }

    pub trait Backoff {
        type Future: Future<Output = ()>;
        fn next_backoff(&mut self) -> Self::Future;
    }

    pub struct ExponentialBackoffMaker<R = HasherRng> {}
    impl Default for ExponentialBackoffMaker {}
    impl<R: Rng> ExponentialBackoffMaker<R> {
        pub fn new(min: Duration, max: Duration, jitter: f64, rng: R) -> Result<Self, InvalidBackoff> {}
    }
    impl<R: Clone> Clone for ExponentialBackoffMaker<R> {}
    impl<R: Rng + Clone> MakeBackoff for ExponentialBackoffMaker<R> { type Backoff = ExponentialBackoff<R>; }

    pub struct ExponentialBackoff<R = HasherRng> {}
    impl<R: Clone> Clone for ExponentialBackoff<R> {}

    pub struct InvalidBackoff {}
    impl Display for InvalidBackoff {}
    impl Error for InvalidBackoff {}
}

pub mod budget {
    use std::time::Duration;

    pub trait Budget {
        fn deposit(&self);
        fn withdraw(&self) -> bool;
    }

    pub struct TpsBudget {}
    impl Default for TpsBudget {}
    impl TpsBudget {
        pub fn new(ttl: Duration, min_per_sec: u32, retry_percent: f32) -> Self {}
    }
    impl Budget for TpsBudget {}

    pub mod tps_budget {
        pub use crate::retry::budget::TpsBudget;
    }
}

pub mod future {
    use crate::Service;
    use crate::retry::Policy;

    pub struct ResponseFuture<P: Policy<Request, S::Response, S::Error>, S: Service<Request>, Request> {}
    impl<P: Policy<Request, S::Response, S::Error>, S: Service<Request>, Request> Future for ResponseFuture<P, S, Request> {
        type Output = Result<<S as Service<Request>>::Response, <S as Service<Request>>::Error>;
    }
}
