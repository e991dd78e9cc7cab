//! tonic 0.14.9, without TLS.

use bytes::Bytes;
use crate::codec::{CompressionEncoding, Decoder};
use crate::metadata::MetadataMap;
use futures_core::stream::Stream;
use http::{Extensions, HeaderMap, StatusCode};
use http_body::Body;
use std::error::Error;
use std::fmt::Display;
use std::hash::Hash;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
pub use http::Extensions;

pub struct Streaming<T> {}
impl<T> Streaming<T> {
    pub fn new_response<B: Body, D: Decoder<Item = T, Error = Status>>(decoder: D, body: B, status_code: StatusCode, encoding: Option<CompressionEncoding>, max_message_size: Option<usize>) -> Self where B::Error: Into<Box<dyn Error + Send + Sync>> {}
    pub fn new_empty<B: Body, D: Decoder<Item = T, Error = Status>>(decoder: D, body: B) -> Self where B::Error: Into<Box<dyn Error + Send + Sync>> {}
    pub fn new_request<B: Body, D: Decoder<Item = T, Error = Status>>(decoder: D, body: B, encoding: Option<CompressionEncoding>, max_message_size: Option<usize>) -> Self where B::Error: Into<Box<dyn Error + Send + Sync>> {}
    pub async fn message(&mut self) -> std::result::Result<Option<T>, Status> {}
    pub async fn trailers(&mut self) -> std::result::Result<Option<MetadataMap>, Status> {}
}
impl<T> Stream for Streaming<T> { type Item = std::result::Result<T, Status>; }

pub struct GrpcMethod<'a> {}
impl<'a> GrpcMethod<'a> {
    pub fn service(&self) -> &str {}
    pub fn method(&self) -> &str {}
}
impl<'a> Clone for GrpcMethod<'a> {}

pub type Result<T, E = Status> = std::result::Result<T, E>;

macro_rules! include_proto { () => {} }

macro_rules! include_file_descriptor_set { () => {} }

#[ctx(request)]
pub struct Request<T> {}
impl<T: Stream> IntoStreamingRequest for Request<T> {
    type Stream = T;
    type Message = T::Item;
}
impl<T> IntoRequest<T> for Request<T> {}
impl<T> Request<T> {
    pub fn new(message: T) -> Self {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn metadata(&self) -> &MetadataMap {}
    pub fn metadata_mut(&mut self) -> &mut MetadataMap {}
    pub fn into_inner(self) -> T {}
    pub fn into_parts(self) -> (MetadataMap, Extensions, T) {}
    pub fn from_parts(metadata: MetadataMap, extensions: Extensions, message: T) -> Self {}
    pub fn from_http(http: http::Request<T>) -> Self {}
    pub fn local_addr(&self) -> Option<SocketAddr> {}
    pub fn remote_addr(&self) -> Option<SocketAddr> {}
    pub fn set_timeout(&mut self, deadline: Duration) {}
    pub fn extensions(&self) -> &Extensions {}
    pub fn extensions_mut(&mut self) -> &mut Extensions {}
    pub fn cancellation_handle(&mut self) -> CancellationHandle {}
}

pub trait IntoRequest<T> {
    fn into_request(self) -> Request<T>;
}
impl<T> IntoRequest<T> for T {}

pub trait IntoStreamingRequest {
    type Stream: Stream<Item = Self::Message>;
    type Message;
    fn into_streaming_request(self) -> Request<Self::Stream>;
}
impl<T: Stream> IntoStreamingRequest for T {
    type Stream = T;
    type Message = T::Item;
}

pub struct CancellationHandle {}
impl CancellationHandle {
    pub fn cancel(self) {}
}
impl Clone for CancellationHandle {}

pub struct Response<T> {}
impl<T> From<T> for Response<T> {}
impl<T> Response<T> {
    pub fn new(message: T) -> Self {}
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn metadata(&self) -> &MetadataMap {}
    pub fn metadata_mut(&mut self) -> &mut MetadataMap {}
    pub fn into_inner(self) -> T {}
    pub fn into_parts(self) -> (MetadataMap, T, Extensions) {}
    pub fn from_parts(metadata: MetadataMap, message: T, extensions: Extensions) -> Self {}
    pub fn extensions(&self) -> &Extensions {}
    pub fn extensions_mut(&mut self) -> &mut Extensions {}
}

pub struct Status {}
impl Clone for Status {}
impl Display for Status {}
impl Status {
    pub fn new(code: Code, message: impl Into<String>) -> Status {}
    pub fn ok(message: impl Into<String>) -> Status {}
    pub fn cancelled(message: impl Into<String>) -> Status {}
    pub fn unknown(message: impl Into<String>) -> Status {}
    pub fn invalid_argument(message: impl Into<String>) -> Status {}
    pub fn deadline_exceeded(message: impl Into<String>) -> Status {}
    pub fn not_found(message: impl Into<String>) -> Status {}
    pub fn already_exists(message: impl Into<String>) -> Status {}
    pub fn permission_denied(message: impl Into<String>) -> Status {}
    pub fn resource_exhausted(message: impl Into<String>) -> Status {}
    pub fn failed_precondition(message: impl Into<String>) -> Status {}
    pub fn aborted(message: impl Into<String>) -> Status {}
    pub fn out_of_range(message: impl Into<String>) -> Status {}
    pub fn unimplemented(message: impl Into<String>) -> Status {}
    pub fn internal(message: impl Into<String>) -> Status {}
    pub fn unavailable(message: impl Into<String>) -> Status {}
    pub fn data_loss(message: impl Into<String>) -> Status {}
    pub fn unauthenticated(message: impl Into<String>) -> Status {}
    pub fn from_error(err: Box<dyn Error + Send + Sync + 'static>) -> Status {}
    pub fn try_from_error(err: Box<dyn Error + Send + Sync + 'static>) -> std::result::Result<Status, Box<dyn Error + Send + Sync + 'static>> {}
    pub fn from_header_map(header_map: &HeaderMap) -> Option<Status> {}
    pub fn code(&self) -> Code {}
    pub fn message(&self) -> &str {}
    pub fn details(&self) -> &[u8] {}
    pub fn metadata(&self) -> &MetadataMap {}
    pub fn metadata_mut(&mut self) -> &mut MetadataMap {}
    pub fn add_header(&self, header_map: &mut HeaderMap) -> std::result::Result<(), Self> {}
    pub fn with_details(code: Code, message: impl Into<String>, details: Bytes) -> Status {}
    pub fn with_metadata(code: Code, message: impl Into<String>, metadata: MetadataMap) -> Status {}
    pub fn with_details_and_metadata(code: Code, message: impl Into<String>, details: Bytes, metadata: MetadataMap) -> Status {}
    pub fn set_source(&mut self, source: Arc<dyn Error + Send + Sync + 'static>) -> &mut Status {}
    pub fn into_http<B: Default>(self) -> http::Response<B> {}
}
impl From<std::io::Error> for Status {}
impl From<Status> for h2::error::Error {}
impl Error for Status {}
impl From<h2::error::Error> for Status {}

pub enum Code {
    Ok,
    Cancelled,
    Unknown,
    InvalidArgument,
    DeadlineExceeded,
    NotFound,
    AlreadyExists,
    PermissionDenied,
    ResourceExhausted,
    FailedPrecondition,
    Aborted,
    OutOfRange,
    Unimplemented,
    Internal,
    Unavailable,
    DataLoss,
    Unauthenticated,
}
impl Code {
    pub fn from_i32(i: i32) -> Code {}
    pub fn from_bytes(bytes: &[u8]) -> Code {}
    pub fn description(&self) -> &'static str {}
}
impl PartialEq for Code {}
impl Hash for Code {}
impl Copy for Code {}
impl From<Code> for i32 {}
impl Eq for Code {}
impl From<i32> for Code {}
impl Clone for Code {}
impl Display for Code {}

pub struct TimeoutExpired(pub ());
impl Display for TimeoutExpired {}
impl Error for TimeoutExpired {}

pub struct ConnectError(pub Box<dyn Error + Send + Sync>);
impl Display for ConnectError {}
impl Error for ConnectError {}

pub mod body {
    use bytes::Bytes;
    use crate::Status;
    use std::error::Error;

    pub struct Body {}
    impl http_body::Body for Body {
        type Data = Bytes;
        type Error = Status;
    }
    impl Body {
        pub fn empty() -> Self {}
        pub fn new<B: http_body::Body<Data = Bytes>>(body: B) -> Self where B::Error: Into<Box<dyn Error + Send + Sync>> {}
    }
    impl Default for Body {}
}
