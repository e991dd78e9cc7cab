use crate::body::Body;
use crate::error_handling::future::HandleErrorFuture;
use crate::extract::FromRequestParts;
use crate::response::IntoResponse;
use http::{Request, Response};
use tower_layer::Layer;
use tower_service::Service;

pub struct HandleErrorLayer<F, T> {}
impl<S, F: Clone, T> Layer<S> for HandleErrorLayer<F, T> { type Service = HandleError<S, F, T>; }
impl<F, T> HandleErrorLayer<F, T> {
    pub fn new(f: F) -> Self {}
}
impl<F: Clone, T> Clone for HandleErrorLayer<F, T> {}

pub struct HandleError<S, F, T> {}
impl<S: Service<Request<B>> + Clone, F: FnOnce(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16, S::Error) -> Fut + Clone, B, Res: IntoResponse, Fut: Future<Output = Res>, T1: FromRequestParts<()>, T2: FromRequestParts<()>, T3: FromRequestParts<()>, T4: FromRequestParts<()>, T5: FromRequestParts<()>, T6: FromRequestParts<()>, T7: FromRequestParts<()>, T8: FromRequestParts<()>, T9: FromRequestParts<()>, T10: FromRequestParts<()>, T11: FromRequestParts<()>, T12: FromRequestParts<()>, T13: FromRequestParts<()>, T14: FromRequestParts<()>, T15: FromRequestParts<()>, T16: FromRequestParts<()>> Service<Request<B>> for HandleError<S, F, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, T16)> where S::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = HandleErrorFuture;
}
impl<S: Service<Request<B>> + Clone, F: FnOnce(T1, T2, T3, T4, T5, T6, T7, S::Error) -> Fut + Clone, B, Res: IntoResponse, Fut: Future<Output = Res>, T1: FromRequestParts<()>, T2: FromRequestParts<()>, T3: FromRequestParts<()>, T4: FromRequestParts<()>, T5: FromRequestParts<()>, T6: FromRequestParts<()>, T7: FromRequestParts<()>> Service<Request<B>> for HandleError<S, F, (T1, T2, T3, T4, T5, T6, T7)> where S::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = HandleErrorFuture;
}
impl<S: Clone, F: Clone, T> Clone for HandleError<S, F, T> {}
impl<S: Service<Request<B>> + Clone, F: FnOnce(T1, T2, T3, T4, T5, T6, T7, T8, S::Error) -> Fut + Clone, B, Res: IntoResponse, Fut: Future<Output = Res>, T1: FromRequestParts<()>, T2: FromRequestParts<()>, T3: FromRequestParts<()>, T4: FromRequestParts<()>, T5: FromRequestParts<()>, T6: FromRequestParts<()>, T7: FromRequestParts<()>, T8: FromRequestParts<()>> Service<Request<B>> for HandleError<S, F, (T1, T2, T3, T4, T5, T6, T7, T8)> where S::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = HandleErrorFuture;
}
impl<S: Service<Request<B>> + Clone, F: FnOnce(T1, T2, T3, T4, T5, T6, T7, T8, T9, S::Error) -> Fut + Clone, B, Res: IntoResponse, Fut: Future<Output = Res>, T1: FromRequestParts<()>, T2: FromRequestParts<()>, T3: FromRequestParts<()>, T4: FromRequestParts<()>, T5: FromRequestParts<()>, T6: FromRequestParts<()>, T7: FromRequestParts<()>, T8: FromRequestParts<()>, T9: FromRequestParts<()>> Service<Request<B>> for HandleError<S, F, (T1, T2, T3, T4, T5, T6, T7, T8, T9)> where S::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = HandleErrorFuture;
}
impl<S: Service<Request<B>> + Clone, F: FnOnce(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, S::Error) -> Fut + Clone, B, Res: IntoResponse, Fut: Future<Output = Res>, T1: FromRequestParts<()>, T2: FromRequestParts<()>, T3: FromRequestParts<()>, T4: FromRequestParts<()>, T5: FromRequestParts<()>, T6: FromRequestParts<()>, T7: FromRequestParts<()>, T8: FromRequestParts<()>, T9: FromRequestParts<()>, T10: FromRequestParts<()>> Service<Request<B>> for HandleError<S, F, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10)> where S::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = HandleErrorFuture;
}
impl<S: Service<Request<B>> + Clone, F: FnOnce(T1, S::Error) -> Fut + Clone, B, Res: IntoResponse, Fut: Future<Output = Res>, T1: FromRequestParts<()>> Service<Request<B>> for HandleError<S, F, (T1,)> where S::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = HandleErrorFuture;
}
impl<S: Service<Request<B>> + Clone, F: FnOnce(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, S::Error) -> Fut + Clone, B, Res: IntoResponse, Fut: Future<Output = Res>, T1: FromRequestParts<()>, T2: FromRequestParts<()>, T3: FromRequestParts<()>, T4: FromRequestParts<()>, T5: FromRequestParts<()>, T6: FromRequestParts<()>, T7: FromRequestParts<()>, T8: FromRequestParts<()>, T9: FromRequestParts<()>, T10: FromRequestParts<()>, T11: FromRequestParts<()>> Service<Request<B>> for HandleError<S, F, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11)> where S::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = HandleErrorFuture;
}
impl<S: Service<Request<B>> + Clone, F: FnOnce(T1, T2, S::Error) -> Fut + Clone, B, Res: IntoResponse, Fut: Future<Output = Res>, T1: FromRequestParts<()>, T2: FromRequestParts<()>> Service<Request<B>> for HandleError<S, F, (T1, T2)> where S::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = HandleErrorFuture;
}
impl<S, F, T> HandleError<S, F, T> {
    pub fn new(inner: S, f: F) -> Self {}
}
impl<S: Service<Request<B>> + Clone, F: FnOnce(S::Error) -> Fut + Clone, B, Fut: Future<Output = Res>, Res: IntoResponse> Service<Request<B>> for HandleError<S, F, ()> where S::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = HandleErrorFuture;
}
impl<S: Service<Request<B>> + Clone, F: FnOnce(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, S::Error) -> Fut + Clone, B, Res: IntoResponse, Fut: Future<Output = Res>, T1: FromRequestParts<()>, T2: FromRequestParts<()>, T3: FromRequestParts<()>, T4: FromRequestParts<()>, T5: FromRequestParts<()>, T6: FromRequestParts<()>, T7: FromRequestParts<()>, T8: FromRequestParts<()>, T9: FromRequestParts<()>, T10: FromRequestParts<()>, T11: FromRequestParts<()>, T12: FromRequestParts<()>> Service<Request<B>> for HandleError<S, F, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12)> where S::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = HandleErrorFuture;
}
impl<S: Service<Request<B>> + Clone, F: FnOnce(T1, T2, T3, S::Error) -> Fut + Clone, B, Res: IntoResponse, Fut: Future<Output = Res>, T1: FromRequestParts<()>, T2: FromRequestParts<()>, T3: FromRequestParts<()>> Service<Request<B>> for HandleError<S, F, (T1, T2, T3)> where S::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = HandleErrorFuture;
}
impl<S: Service<Request<B>> + Clone, F: FnOnce(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, S::Error) -> Fut + Clone, B, Res: IntoResponse, Fut: Future<Output = Res>, T1: FromRequestParts<()>, T2: FromRequestParts<()>, T3: FromRequestParts<()>, T4: FromRequestParts<()>, T5: FromRequestParts<()>, T6: FromRequestParts<()>, T7: FromRequestParts<()>, T8: FromRequestParts<()>, T9: FromRequestParts<()>, T10: FromRequestParts<()>, T11: FromRequestParts<()>, T12: FromRequestParts<()>, T13: FromRequestParts<()>> Service<Request<B>> for HandleError<S, F, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13)> where S::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = HandleErrorFuture;
}
impl<S: Service<Request<B>> + Clone, F: FnOnce(T1, T2, T3, T4, S::Error) -> Fut + Clone, B, Res: IntoResponse, Fut: Future<Output = Res>, T1: FromRequestParts<()>, T2: FromRequestParts<()>, T3: FromRequestParts<()>, T4: FromRequestParts<()>> Service<Request<B>> for HandleError<S, F, (T1, T2, T3, T4)> where S::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = HandleErrorFuture;
}
impl<S: Service<Request<B>> + Clone, F: FnOnce(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, S::Error) -> Fut + Clone, B, Res: IntoResponse, Fut: Future<Output = Res>, T1: FromRequestParts<()>, T2: FromRequestParts<()>, T3: FromRequestParts<()>, T4: FromRequestParts<()>, T5: FromRequestParts<()>, T6: FromRequestParts<()>, T7: FromRequestParts<()>, T8: FromRequestParts<()>, T9: FromRequestParts<()>, T10: FromRequestParts<()>, T11: FromRequestParts<()>, T12: FromRequestParts<()>, T13: FromRequestParts<()>, T14: FromRequestParts<()>> Service<Request<B>> for HandleError<S, F, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14)> where S::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = HandleErrorFuture;
}
impl<S: Service<Request<B>> + Clone, F: FnOnce(T1, T2, T3, T4, T5, S::Error) -> Fut + Clone, B, Res: IntoResponse, Fut: Future<Output = Res>, T1: FromRequestParts<()>, T2: FromRequestParts<()>, T3: FromRequestParts<()>, T4: FromRequestParts<()>, T5: FromRequestParts<()>> Service<Request<B>> for HandleError<S, F, (T1, T2, T3, T4, T5)> where S::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = HandleErrorFuture;
}
impl<S: Service<Request<B>> + Clone, F: FnOnce(T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15, S::Error) -> Fut + Clone, B, Res: IntoResponse, Fut: Future<Output = Res>, T1: FromRequestParts<()>, T2: FromRequestParts<()>, T3: FromRequestParts<()>, T4: FromRequestParts<()>, T5: FromRequestParts<()>, T6: FromRequestParts<()>, T7: FromRequestParts<()>, T8: FromRequestParts<()>, T9: FromRequestParts<()>, T10: FromRequestParts<()>, T11: FromRequestParts<()>, T12: FromRequestParts<()>, T13: FromRequestParts<()>, T14: FromRequestParts<()>, T15: FromRequestParts<()>> Service<Request<B>> for HandleError<S, F, (T1, T2, T3, T4, T5, T6, T7, T8, T9, T10, T11, T12, T13, T14, T15)> where S::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = HandleErrorFuture;
}
impl<S: Service<Request<B>> + Clone, F: FnOnce(T1, T2, T3, T4, T5, T6, S::Error) -> Fut + Clone, B, Res: IntoResponse, Fut: Future<Output = Res>, T1: FromRequestParts<()>, T2: FromRequestParts<()>, T3: FromRequestParts<()>, T4: FromRequestParts<()>, T5: FromRequestParts<()>, T6: FromRequestParts<()>> Service<Request<B>> for HandleError<S, F, (T1, T2, T3, T4, T5, T6)> where S::Response: IntoResponse {
    type Response = Response<Body>;
    type Error = !;
    type Future = HandleErrorFuture;
}

pub mod future {
    use crate::body::Body;
    use http::Response;

    pub struct HandleErrorFuture {}
    impl Future for HandleErrorFuture { type Output = Result<Response<Body>, !>; }
}
