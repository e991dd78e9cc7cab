use crate::{BoxError, Layer, Service};
use crate::timeout::future::ResponseFuture;
use std::error::Error;
use std::time::Duration;

pub struct TimeoutLayer {}
impl TimeoutLayer {
    pub fn new(timeout: Duration) -> Self {}
}
impl Clone for TimeoutLayer {}
impl<S> Layer<S> for TimeoutLayer { type Service = Timeout<S>; }

pub struct Timeout<T> {}
impl<T> Timeout<T> {
    pub fn new(inner: T, timeout: Duration) -> Self {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
}
impl<T: Clone> Clone for Timeout<T> {}
impl<S: Service<Request>, Request> Service<Request> for Timeout<S> where S::Error: Into<BoxError> {
    type Response = <S as Service<Request>>::Response;
    type Error = Box<dyn Error + Sync + Send>;
    type Future = ResponseFuture<<S as Service<Request>>::Future>;
}

pub mod error {
    use std::error::Error;
    use std::fmt::Display;

    pub struct Elapsed {}
    impl Elapsed {
        pub fn new() -> Self {}
    }
    impl Display for Elapsed {}
    impl Default for Elapsed {}
    impl Error for Elapsed {}
}

pub mod future {
    use crate::BoxError;
    use std::error::Error;

    pub struct ResponseFuture<T> {}
    impl<F: Future<Output = Result<T, E>>, T, E: Into<BoxError>> Future for ResponseFuture<F> {
        type Output = Result<T, Box<dyn Error + Sync + Send>>;
    }
}
