use crate::{Status, Streaming};
use crate::codec::{Codec, CompressionEncoding};
use futures_core::stream::Stream;
use http::{Request, Response};
use http_body::Body;
use std::error::Error;
use tower_service::Service;

pub struct Grpc<T> {}
impl<T: Codec> Grpc<T> {
    pub fn new(codec: T) -> Self {}
    pub fn accept_compressed(self, encoding: CompressionEncoding) -> Self {}
    pub fn send_compressed(self, encoding: CompressionEncoding) -> Self {}
    pub fn max_decoding_message_size(self, limit: usize) -> Self {}
    pub fn max_encoding_message_size(self, limit: usize) -> Self {}
    pub async fn unary<S: UnaryService<T::Decode, Response = T::Encode>, B: Body>(&mut self, service: S, req: Request<B>) -> Response<crate::body::Body> where B::Error: Into<Box<dyn Error + Send + Sync>> {}
    pub async fn server_streaming<S: ServerStreamingService<T::Decode, Response = T::Encode>, B: Body>(&mut self, service: S, req: Request<B>) -> Response<crate::body::Body> where B::Error: Into<Box<dyn Error + Send + Sync>> {}
    pub async fn client_streaming<S: ClientStreamingService<T::Decode, Response = T::Encode>, B: Body>(&mut self, service: S, req: Request<B>) -> Response<crate::body::Body> where B::Error: Into<Box<dyn Error + Send + Sync>> {}
    pub async fn streaming<S: StreamingService<T::Decode, Response = T::Encode>, B: Body>(&mut self, service: S, req: Request<B>) -> Response<crate::body::Body> where B::Error: Into<Box<dyn Error + Send + Sync>> {}
}

pub trait NamedService {
    const NAME: &'static str;
}

pub trait UnaryService<R> {
    type Response;
    type Future: Future<Output = Result<crate::Response<Self::Response>, Status>>;
    fn call(&mut self, request: crate::Request<R>) -> Self::Future;
}
impl<T: Service<crate::Request<M1>, Response = crate::Response<M2>, Error = Status>, M1, M2> UnaryService<M1> for T {
    type Response = M2;
    type Future = <T as Service<crate::Request<M1>>>::Future;
}

pub trait ServerStreamingService<R> {
    type Response;
    type ResponseStream: Stream<Item = Result<Self::Response, Status>>;
    type Future: Future<Output = Result<crate::Response<Self::ResponseStream>, Status>>;
    fn call(&mut self, request: crate::Request<R>) -> Self::Future;
}
impl<T: Service<crate::Request<M1>, Response = crate::Response<S>, Error = Status>, S: Stream<Item = Result<M2, Status>>, M1, M2> ServerStreamingService<M1> for T {
    type Response = M2;
    type ResponseStream = S;
    type Future = <T as Service<crate::Request<M1>>>::Future;
}

pub trait ClientStreamingService<R> {
    type Response;
    type Future: Future<Output = Result<crate::Response<Self::Response>, Status>>;
    fn call(&mut self, request: crate::Request<Streaming<R>>) -> Self::Future;
}
impl<T: Service<crate::Request<Streaming<M1>>, Response = crate::Response<M2>, Error = Status>, M1, M2> ClientStreamingService<M1> for T {
    type Response = M2;
    type Future = <T as Service<crate::Request<Streaming<M1>>>>::Future;
}

pub trait StreamingService<R> {
    type Response;
    type ResponseStream: Stream<Item = Result<Self::Response, Status>>;
    type Future: Future<Output = Result<crate::Response<Self::ResponseStream>, Status>>;
    fn call(&mut self, request: crate::Request<Streaming<R>>) -> Self::Future;
}
impl<T: Service<crate::Request<Streaming<M1>>, Response = crate::Response<S>, Error = Status>, S: Stream<Item = Result<M2, Status>>, M1, M2> StreamingService<M1> for T {
    type Response = M2;
    type ResponseStream = S;
    type Future = <T as Service<crate::Request<Streaming<M1>>>>::Future;
}
