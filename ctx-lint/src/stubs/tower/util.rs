use crate::{BoxError, Layer, Service};
use crate::layer::LayerFn;
use crate::layer::util::Identity;
use crate::util::future::{AndThenFuture, EitherResponseFuture, MapErrFuture, MapResponseFuture, MapResultFuture, ThenFuture};
use crate::util::future::optional::ResponseFuture;
use futures_core::future::TryFuture;
use futures_core::stream::Stream;
use std::error::Error;
use std::pin::Pin;
pub use crate::ServiceExt;
pub use crate::service_fn;

pub struct AndThen<S, F> {}
impl<S: Service<Request>, F: FnOnce(S::Response) -> Fut + Clone, Request, Fut: TryFuture> Service<Request> for AndThen<S, F> where S::Error: Into<Fut::Error> {
    type Response = Fut::Ok;
    type Error = Fut::Error;
    type Future = AndThenFuture<<S as Service<Request>>::Future, Fut, F>;
}
impl<S, F> AndThen<S, F> {
    pub fn new(inner: S, f: F) -> Self {}
    pub fn layer(f: F) -> AndThenLayer<F> {}
}
impl<S: Clone, F: Clone> Clone for AndThen<S, F> {}

pub struct AndThenLayer<F> {}
impl<F> AndThenLayer<F> {
    pub fn new(f: F) -> Self {}
}
impl<S, F: Clone> Layer<S> for AndThenLayer<F> { type Service = AndThen<S, F>; }
impl<F: Clone> Clone for AndThenLayer<F> {}

pub struct BoxLayer<In, T, U, E> {}
impl<In, T, U, E> Clone for BoxLayer<In, T, U, E> {}
impl<In, T, U, E> Layer<In> for BoxLayer<In, T, U, E> { type Service = BoxService<T, U, E>; }
impl<In, T, U, E> BoxLayer<In, T, U, E> {
    pub fn new<L: Layer<In>>(inner_layer: L) -> Self where L::Service: Service<T, Response = U, Error = E> {}
}

pub struct BoxCloneServiceLayer<In, T, U, E> {}
impl<In, T, U, E> BoxCloneServiceLayer<In, T, U, E> {
    pub fn new<L: Layer<In>>(inner_layer: L) -> Self where L::Service: Service<T, Response = U, Error = E> + Clone {}
}
impl<In, T, U, E> Clone for BoxCloneServiceLayer<In, T, U, E> {}
impl<In, T, U, E> Layer<In> for BoxCloneServiceLayer<In, T, U, E> { type Service = BoxCloneService<T, U, E>; }

pub struct BoxCloneSyncServiceLayer<In, T, U, E> {}
impl<In, T, U, E> Layer<In> for BoxCloneSyncServiceLayer<In, T, U, E> {
    type Service = BoxCloneSyncService<T, U, E>;
}
impl<In, T, U, E> BoxCloneSyncServiceLayer<In, T, U, E> {
    pub fn new<L: Layer<In>>(inner_layer: L) -> Self where L::Service: Service<T, Response = U, Error = E> + Clone {}
}
impl<In, T, U, E> Clone for BoxCloneSyncServiceLayer<In, T, U, E> {}

pub struct BoxService<T, U, E> {}
impl<T, U, E> BoxService<T, U, E> {
    pub fn new<S: Service<T, Response = U, Error = E>>(inner: S) -> Self {}
    pub fn layer<S: Service<T, Response = U, Error = E>>() -> LayerFn<fn(S) -> Self> {}
}
impl<T, U, E> Service<T> for BoxService<T, U, E> {
    type Response = U;
    type Error = E;
    type Future = Pin<Box<dyn Future<Output = Result<U, E>> + Send>>;
}

pub struct UnsyncBoxService<T, U, E> {}
impl<T, U, E> Service<T> for UnsyncBoxService<T, U, E> {
    type Response = U;
    type Error = E;
    type Future = Pin<Box<dyn Future<Output = Result<U, E>>>>;
}
impl<T, U, E> UnsyncBoxService<T, U, E> {
    pub fn new<S: Service<T, Response = U, Error = E>>(inner: S) -> Self {}
    pub fn layer<S: Service<T, Response = U, Error = E>>() -> LayerFn<fn(S) -> Self> {}
}

pub struct BoxCloneService<T, U, E> {}
impl<T, U, E> Clone for BoxCloneService<T, U, E> {}
impl<T, U, E> Service<T> for BoxCloneService<T, U, E> {
    type Response = U;
    type Error = E;
    type Future = Pin<Box<dyn Future<Output = Result<U, E>> + Send>>;
}
impl<T, U, E> BoxCloneService<T, U, E> {
    pub fn new<S: Service<T, Response = U, Error = E> + Clone>(inner: S) -> Self {}
    pub fn layer<S: Service<T, Response = U, Error = E> + Clone>() -> LayerFn<fn(S) -> Self> {}
}

pub struct BoxCloneSyncService<T, U, E> {}
impl<T, U, E> Service<T> for BoxCloneSyncService<T, U, E> {
    type Response = U;
    type Error = E;
    type Future = Pin<Box<dyn Future<Output = Result<U, E>> + Send>>;
}
impl<T, U, E> BoxCloneSyncService<T, U, E> {
    pub fn new<S: Service<T, Response = U, Error = E> + Clone>(inner: S) -> Self {}
    pub fn layer<S: Service<T, Response = U, Error = E> + Clone>() -> LayerFn<fn(S) -> Self> {}
}
impl<T, U, E> Clone for BoxCloneSyncService<T, U, E> {}

pub struct CallAll<Svc: Service<S::Item>, S: Stream> {}
impl<Svc: Service<S::Item>, S: Stream> CallAll<Svc, S> {
    pub fn new(service: Svc, stream: S) -> CallAll<Svc, S> {}
    pub fn into_inner(self) -> Svc {}
    pub fn take_service(self: Pin<&mut Self>) -> Svc {}
    pub fn unordered(self) -> CallAllUnordered<Svc, S> {}
}
impl<Svc: Service<S::Item>, S: Stream> Stream for CallAll<Svc, S> {
    type Item = Result<<Svc as Service<S::Item>>::Response, <Svc as Service<S::Item>>::Error>;
}

pub struct CallAllUnordered<Svc: Service<S::Item>, S: Stream> {}
impl<Svc: Service<S::Item>, S: Stream> CallAllUnordered<Svc, S> {
    pub fn new(service: Svc, stream: S) -> CallAllUnordered<Svc, S> {}
    pub fn into_inner(self) -> Svc {}
    pub fn take_service(self: Pin<&mut Self>) -> Svc {}
}
impl<Svc: Service<S::Item>, S: Stream> Stream for CallAllUnordered<Svc, S> {
    type Item = Result<<Svc as Service<S::Item>>::Response, <Svc as Service<S::Item>>::Error>;
}

pub enum Either<A, B> {
    Left(A),
    Right(B),
}
impl<A: Service<Request>, B: Service<Request, Response = A::Response, Error = A::Error>, Request> Service<Request> for Either<A, B> {
    type Response = <A as Service<Request>>::Response;
    type Error = <A as Service<Request>>::Error;
    type Future = EitherResponseFuture<<A as Service<Request>>::Future, <B as Service<Request>>::Future>;
}
impl<S, A: Layer<S>, B: Layer<S>> Layer<S> for Either<A, B> {
    type Service = Either<<A as Layer<S>>::Service, <B as Layer<S>>::Service>;
}
impl<A: Clone, B: Clone> Clone for Either<A, B> {}
impl<A: Copy, B: Copy> Copy for Either<A, B> {}

pub fn future_service<F: Future<Output = Result<S, E>>, S: Service<R, Error = E>, R, E>(future: F) -> FutureService<F, S> {}

pub struct FutureService<F, S> {}
impl<F: Future<Output = Result<S, E>>, S: Service<R, Error = E>, R, E> Service<R> for FutureService<F, S> {
    type Response = <S as Service<R>>::Response;
    type Error = E;
    type Future = <S as Service<R>>::Future;
}
impl<F: Clone, S: Clone> Clone for FutureService<F, S> {}
impl<F, S> FutureService<F, S> {
    pub fn new(future: F) -> Self {}
}

pub struct MapErr<S, F> {}
impl<S: Service<Request>, F: FnOnce(S::Error) -> Error + Clone, Request, Error> Service<Request> for MapErr<S, F> {
    type Response = <S as Service<Request>>::Response;
    type Error = Error;
    type Future = MapErrFuture<<S as Service<Request>>::Future, F>;
}
impl<S, F> MapErr<S, F> {
    pub fn new(inner: S, f: F) -> Self {}
    pub fn layer(f: F) -> MapErrLayer<F> {}
}
impl<S: Clone, F: Clone> Clone for MapErr<S, F> {}

pub struct MapErrLayer<F> {}
impl<S, F: Clone> Layer<S> for MapErrLayer<F> { type Service = MapErr<S, F>; }
impl<F: Clone> Clone for MapErrLayer<F> {}
impl<F> MapErrLayer<F> {
    pub fn new(f: F) -> Self {}
}

pub struct MapFuture<S, F> {}
impl<S: Clone, F: Clone> Clone for MapFuture<S, F> {}
impl<R, S: Service<R>, F: FnMut(S::Future) -> Fut, T, E: From<S::Error>, Fut: Future<Output = Result<T, E>>> Service<R> for MapFuture<S, F> {
    type Response = T;
    type Error = E;
    type Future = Fut;
}
impl<S, F> MapFuture<S, F> {
    pub fn new(inner: S, f: F) -> Self {}
    pub fn layer(f: F) -> MapFutureLayer<F> {}
    pub fn get_ref(&self) -> &S {}
    pub fn get_mut(&mut self) -> &mut S {}
    pub fn into_inner(self) -> S {}
}

pub struct MapFutureLayer<F> {}
impl<F> MapFutureLayer<F> {
    pub fn new(f: F) -> Self {}
}
impl<F: Clone> Clone for MapFutureLayer<F> {}
impl<S, F: Clone> Layer<S> for MapFutureLayer<F> { type Service = MapFuture<S, F>; }

pub struct MapRequest<S, F> {}
impl<S, F> MapRequest<S, F> {
    pub fn new(inner: S, f: F) -> Self {}
    pub fn layer(f: F) -> MapRequestLayer<F> {}
}
impl<S: Service<R2>, F: FnMut(R1) -> R2, R1, R2> Service<R1> for MapRequest<S, F> {
    type Response = <S as Service<R2>>::Response;
    type Error = <S as Service<R2>>::Error;
    type Future = <S as Service<R2>>::Future;
}
impl<S: Clone, F: Clone> Clone for MapRequest<S, F> {}

pub struct MapRequestLayer<F> {}
impl<F> MapRequestLayer<F> {
    pub fn new(f: F) -> Self {}
}
impl<S, F: Clone> Layer<S> for MapRequestLayer<F> { type Service = MapRequest<S, F>; }
impl<F: Clone> Clone for MapRequestLayer<F> {}

pub struct MapResponse<S, F> {}
impl<S: Service<Request>, F: FnOnce(S::Response) -> Response + Clone, Request, Response> Service<Request> for MapResponse<S, F> {
    type Response = Response;
    type Error = <S as Service<Request>>::Error;
    type Future = MapResponseFuture<<S as Service<Request>>::Future, F>;
}
impl<S, F> MapResponse<S, F> {
    pub fn new(inner: S, f: F) -> Self {}
    pub fn layer(f: F) -> MapResponseLayer<F> {}
}
impl<S: Clone, F: Clone> Clone for MapResponse<S, F> {}

pub struct MapResponseLayer<F> {}
impl<S, F: Clone> Layer<S> for MapResponseLayer<F> { type Service = MapResponse<S, F>; }
impl<F> MapResponseLayer<F> {
    pub fn new(f: F) -> Self {}
}
impl<F: Clone> Clone for MapResponseLayer<F> {}

pub struct MapResult<S, F> {}
impl<S: Clone, F: Clone> Clone for MapResult<S, F> {}
impl<S: Service<Request>, F: FnOnce(Result<S::Response, S::Error>) -> Result<Response, Error> + Clone, Request, Response, Error: From<S::Error>> Service<Request> for MapResult<S, F> {
    type Response = Response;
    type Error = Error;
    type Future = MapResultFuture<<S as Service<Request>>::Future, F>;
}
impl<S, F> MapResult<S, F> {
    pub fn new(inner: S, f: F) -> Self {}
    pub fn layer(f: F) -> MapResultLayer<F> {}
}

pub struct MapResultLayer<F> {}
impl<F> MapResultLayer<F> {
    pub fn new(f: F) -> Self {}
}
impl<F: Clone> Clone for MapResultLayer<F> {}
impl<S, F: Clone> Layer<S> for MapResultLayer<F> { type Service = MapResult<S, F>; }

pub fn option_layer<L>(layer: Option<L>) -> Either<L, Identity> {}

pub struct Oneshot<S: Service<Req>, Req> {}
impl<S: Service<Req>, Req> Oneshot<S, Req> {
    pub fn new(svc: S, req: Req) -> Self {}
}
impl<S: Service<Req>, Req> Future for Oneshot<S, Req> {
    type Output = Result<<S as Service<Req>>::Response, <S as Service<Req>>::Error>;
}

pub struct Optional<T> {}
impl<T: Service<Request>, Request> Service<Request> for Optional<T> where T::Error: Into<BoxError> {
    type Response = <T as Service<Request>>::Response;
    type Error = Box<dyn Error + Sync + Send>;
    type Future = ResponseFuture<<T as Service<Request>>::Future>;
}
impl<T> Optional<T> {
    pub fn new<Request>(inner: Option<T>) -> Optional<T> where T: Service<Request>, T::Error: Into<BoxError> {}
}

pub struct ReadyOneshot<T, Request> {}
impl<T: Service<Request>, Request> Future for ReadyOneshot<T, Request> {
    type Output = Result<T, <T as Service<Request>>::Error>;
}
impl<T: Service<Request>, Request> ReadyOneshot<T, Request> {
    pub fn new(service: T) -> Self {}
}

pub struct Ready<'a, T, Request> {}
impl<'a, T: Service<Request>, Request> Future for Ready<'a, T, Request> {
    type Output = Result<&'a mut T, <T as Service<Request>>::Error>;
}
impl<'a, T: Service<Request>, Request> Ready<'a, T, Request> {
    pub fn new(service: &'a mut T) -> Self {}
}

pub struct ServiceFn<T> {}
impl<T: Copy> Copy for ServiceFn<T> {}
impl<T: FnMut(Request) -> F, F: Future<Output = Result<R, E>>, Request, R, E> Service<Request> for ServiceFn<T> {
    type Response = R;
    type Error = E;
    type Future = F;
}
impl<T: Clone> Clone for ServiceFn<T> {}

pub struct Then<S, F> {}
impl<S: Service<Request>, F: FnOnce(Result<S::Response, S::Error>) -> Fut + Clone, Request, Response, Error, Fut: Future<Output = Result<Response, Error>>> Service<Request> for Then<S, F> where S::Error: Into<Error> {
    type Response = Response;
    type Error = Error;
    type Future = ThenFuture<<S as Service<Request>>::Future, Fut, F>;
}
impl<S, F> Then<S, F> {
    pub fn new(inner: S, f: F) -> Self {}
    pub fn layer(f: F) -> ThenLayer<F> {}
}
impl<S: Clone, F: Clone> Clone for Then<S, F> {}

pub struct ThenLayer<F> {}
impl<F> ThenLayer<F> {
    pub fn new(f: F) -> Self {}
}
impl<F: Clone> Clone for ThenLayer<F> {}
impl<S, F: Clone> Layer<S> for ThenLayer<F> { type Service = Then<S, F>; }

pub mod error {
    pub mod optional {
        use std::error::Error;
        use std::fmt::Display;

        pub struct None {}
        impl Display for None {}
        impl Error for None {}
    }
}

pub mod future {
    use futures_core::future::TryFuture;

    pub struct AndThenFuture<F1, F2: TryFuture, N> {}

    pub struct EitherResponseFuture<A, B> {}
    impl<A: Future, B: Future<Output = A::Output>> Future for EitherResponseFuture<A, B> { type Output = A::Output; }

    pub struct MapErrFuture<F, N> {}

    pub struct MapResponseFuture<F, N> {}

    pub struct MapResultFuture<F, N> {}

    pub struct ThenFuture<F1, F2, N> {}

    pub mod optional {
        use crate::BoxError;
        use std::error::Error;

        pub struct ResponseFuture<T> {}
        impl<F: Future<Output = Result<T, E>>, T, E: Into<BoxError>> Future for ResponseFuture<F> {
            type Output = Result<T, Box<dyn Error + Sync + Send>>;
        }
    }
}

pub mod rng {
    use std::ops::Range;

    pub trait Rng {
        fn next_u64(&mut self) -> u64;
        fn next_f64(&mut self) -> f64;
        fn next_range(&mut self, range: Range<u64>) -> u64;
    }
    impl<R: Rng> Rng for Box<R> {}

    pub struct HasherRng<H> {}
    impl<H> Rng for HasherRng<H> {}
    impl Default for HasherRng {}
    impl<H> HasherRng<H> {
        pub fn with_hasher(hasher: H) -> Self {}
    }
    impl HasherRng {
        pub fn new() -> Self {}
    }
    impl<H: Clone> Clone for HasherRng<H> {}
}
