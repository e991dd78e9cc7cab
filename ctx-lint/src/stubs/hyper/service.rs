use http::{Request, Response};
use http_body::Body;
use std::error::Error;
use std::rc::Rc;
use std::sync::Arc;

pub trait HttpService<ReqBody> {
    type ResBody: Body;
    type Error: Into<Box<dyn Error + Send + Sync>>;
    type Future: Future<Output = Result<Response<Self::ResBody>, Self::Error>>;
}
impl<T: Service<Request<B1>, Response = Response<B2>>, B1, B2: Body> HttpService<B1> for T where T::Error: Into<Box<dyn Error + Send + Sync>> {
    type ResBody = B2;
    type Error = <T as Service<Request<B1>>>::Error;
    type Future = <T as Service<Request<B1>>>::Future;
}
pub trait Service<Request> {
    type Response;
    type Error;
    type Future: Future<Output = Result<Self::Response, Self::Error>>;
    fn call(&self, req: Request) -> Self::Future;
}
impl<Request, S: Service<Request>> Service<Request> for Rc<S> {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = <S as Service<Request>>::Future;
}
impl<Request, S: Service<Request>> Service<Request> for Box<S> {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = <S as Service<Request>>::Future;
}
impl<Request, S: Service<Request>> Service<Request> for Arc<S> {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = <S as Service<Request>>::Future;
}
impl<Request, S: Service<Request>> Service<Request> for &mut S {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = <S as Service<Request>>::Future;
}
impl<Request, S: Service<Request>> Service<Request> for &S {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Future = <S as Service<Request>>::Future;
}
