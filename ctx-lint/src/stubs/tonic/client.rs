use crate::{Request, Response, Status, Streaming};
use crate::body::Body;
use crate::codec::{Codec, CompressionEncoding};
use futures_core::stream::Stream;
use http::Uri;
use http::uri::PathAndQuery;
use std::error::Error;
use std::task::{Context, Poll};
use tower_service::Service;

pub struct Grpc<T> {}
impl<T: Clone> Clone for Grpc<T> {}
impl<T> Grpc<T> {
    pub fn new(inner: T) -> Self {}
    pub fn with_origin(inner: T, origin: Uri) -> Self {}
    pub fn send_compressed(self, encoding: CompressionEncoding) -> Self {}
    pub fn accept_compressed(self, encoding: CompressionEncoding) -> Self {}
    pub fn max_decoding_message_size(self, limit: usize) -> Self {}
    pub fn max_encoding_message_size(self, limit: usize) -> Self {}
    pub async fn ready(&mut self) -> Result<(), T::Error> where T: GrpcService<Body> {}
    pub async fn unary<M1, M2, C: Codec<Encode = M1, Decode = M2>>(&mut self, request: Request<M1>, path: PathAndQuery, codec: C) -> Result<Response<M2>, Status> where T: GrpcService<Body>, T::ResponseBody: http_body::Body, <T::ResponseBody as http_body::Body>::Error: Into<Box<dyn Error + Send + Sync>> {}
    pub async fn client_streaming<S: Stream<Item = M1>, M1, M2, C: Codec<Encode = M1, Decode = M2>>(&mut self, request: Request<S>, path: PathAndQuery, codec: C) -> Result<Response<M2>, Status> where T: GrpcService<Body>, T::ResponseBody: http_body::Body, <T::ResponseBody as http_body::Body>::Error: Into<Box<dyn Error + Send + Sync>> {}
    pub async fn server_streaming<M1, M2, C: Codec<Encode = M1, Decode = M2>>(&mut self, request: Request<M1>, path: PathAndQuery, codec: C) -> Result<Response<Streaming<M2>>, Status> where T: GrpcService<Body>, T::ResponseBody: http_body::Body, <T::ResponseBody as http_body::Body>::Error: Into<Box<dyn Error + Send + Sync>> {}
    pub async fn streaming<S: Stream<Item = M1>, M1, M2, C: Codec<Encode = M1, Decode = M2>>(&mut self, request: Request<S>, path: PathAndQuery, codec: C) -> Result<Response<Streaming<M2>>, Status> where T: GrpcService<Body>, T::ResponseBody: http_body::Body, <T::ResponseBody as http_body::Body>::Error: Into<Box<dyn Error + Send + Sync>> {}
}

pub trait GrpcService<ReqBody> {
    type ResponseBody: http_body::Body;
    type Error: Into<Box<dyn Error + Send + Sync>>;
    type Future: Future<Output = Result<http::Response<Self::ResponseBody>, Self::Error>>;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn call(&mut self, request: http::Request<ReqBody>) -> Self::Future;
}
impl<T: Service<http::Request<ReqBody>, Response = http::Response<ResBody>>, ReqBody, ResBody: http_body::Body> GrpcService<ReqBody> for T where T::Error: Into<Box<dyn Error + Send + Sync>>, ResBody::Error: Into<Box<dyn Error + Send + Sync>> {
    type ResponseBody = ResBody;
    type Error = <T as Service<http::Request<ReqBody>>>::Error;
    type Future = <T as Service<http::Request<ReqBody>>>::Future;
}
