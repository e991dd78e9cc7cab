use bytes::Bytes;
use crate::body::Body;
use crate::server::NamedService;
use crate::service::Routes;
use crate::transport::channel::ResponseFuture;
use crate::transport::server::{Connected, Router};
use futures_core::stream::Stream;
use http::{HeaderValue, Request, Response, Uri};
use http::uri::InvalidUri;
use hyper::rt::Executor;
use std::convert::Infallible;
use std::fmt::Display;
use std::net::{IpAddr, SocketAddr};
use std::pin::Pin;
use std::str::FromStr;
use std::time::Duration;
use tower_layer::Layer;
use tower_layer::identity::Identity;
use tower_layer::stack::Stack;
use tower_service::Service;
use tracing::span::Span;
pub use http_body::Body;
pub use http::Uri;

pub struct Endpoint {}
impl TryFrom<String> for Endpoint { type Error = Error; }
impl Clone for Endpoint {}
impl TryFrom<&'static str> for Endpoint { type Error = Error; }
impl Endpoint {
    pub fn from_static(s: &'static str) -> Self {}
    pub fn from_shared(s: impl Into<Bytes>) -> Result<Self, Error> {}
    pub fn user_agent<T: TryInto<HeaderValue>>(self, user_agent: T) -> Result<Self, Error> {}
    pub fn origin(self, origin: Uri) -> Self {}
    pub fn timeout(self, dur: Duration) -> Self {}
    pub fn connect_timeout(self, dur: Duration) -> Self {}
    pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self {}
    pub fn tcp_keepalive_interval(self, tcp_keepalive_interval: Option<Duration>) -> Self {}
    pub fn tcp_keepalive_retries(self, tcp_keepalive_retries: Option<u32>) -> Self {}
    pub fn concurrency_limit(self, limit: usize) -> Self {}
    pub fn rate_limit(self, limit: u64, duration: Duration) -> Self {}
    pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
    pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
    pub fn buffer_size(self, sz: impl Into<Option<usize>>) -> Self {}
    pub fn tcp_nodelay(self, enabled: bool) -> Self {}
    pub fn http2_keep_alive_interval(self, interval: Duration) -> Self {}
    pub fn keep_alive_timeout(self, duration: Duration) -> Self {}
    pub fn keep_alive_while_idle(self, enabled: bool) -> Self {}
    pub fn http2_adaptive_window(self, enabled: bool) -> Self {}
    pub fn http2_header_table_size(self, size: u32) -> Self {}
    pub fn http2_max_header_list_size(self, size: u32) -> Self {}
    pub fn http2_max_concurrent_reset_streams(self, max: usize) -> Self {}
    pub fn http2_reset_stream_duration(self, duration: Duration) -> Self {}
    pub fn http2_max_local_error_reset_streams(self, max: impl Into<Option<usize>>) -> Self {}
    pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self {}
    pub fn executor<E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>>>(self, executor: E) -> Self {}
    pub fn local_address(self, addr: Option<IpAddr>) -> Self {}
    pub async fn connect(&self) -> Result<Channel, Error> {}
    pub fn connect_lazy(&self) -> Channel {}
    pub async fn connect_with_connector<C: Service<Uri>>(&self, connector: C) -> Result<Channel, Error> where Box<dyn std::error::Error + Send + Sync>: From<C::Error> {}
    pub fn connect_with_connector_lazy<C: Service<Uri>>(&self, connector: C) -> Channel where Box<dyn std::error::Error + Send + Sync>: From<C::Error> {}
    pub fn uri(&self) -> &Uri {}
    pub fn get_tcp_nodelay(&self) -> bool {}
    pub fn get_connect_timeout(&self) -> Option<Duration> {}
    pub fn get_tcp_keepalive(&self) -> Option<Duration> {}
    pub fn get_tcp_keepalive_interval(&self) -> Option<Duration> {}
    pub fn get_tcp_keepalive_retries(&self) -> Option<u32> {}
}
impl From<Uri> for Endpoint {}
impl TryFrom<Bytes> for Endpoint { type Error = Error; }
impl FromStr for Endpoint { type Err = Error; }

pub struct Channel {}
impl Clone for Channel {}
impl Channel {
    pub fn builder(uri: Uri) -> Endpoint {}
    pub fn from_static(s: &'static str) -> Endpoint {}
    pub fn from_shared(s: impl Into<Bytes>) -> Result<Endpoint, InvalidUri> {}
    pub fn balance_list(list: impl Iterator<Item = Endpoint>) -> Self {}
    pub fn new<C: Service<Uri>>(connector: C, endpoint: Endpoint) -> Self where C::Error: Into<Box<dyn std::error::Error + Send + Sync>> {}
    pub async fn connect<C: Service<Uri>>(connector: C, endpoint: Endpoint) -> Result<Self, Error> where C::Error: Into<Box<dyn std::error::Error + Send + Sync>> {}
}
impl Service<Request<Body>> for Channel {
    type Response = Response<Body>;
    type Error = Error;
    type Future = ResponseFuture;
}

pub struct Error {}
impl std::error::Error for Error {}
impl Display for Error {}

pub struct Server<L = Identity> {}
impl<L> Server<L> {
    pub fn concurrency_limit_per_connection(self, limit: usize) -> Self {}
    pub fn load_shed(self, load_shed: bool) -> Self {}
    pub fn timeout(self, timeout: Duration) -> Self {}
    pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
    pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self {}
    pub fn max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Self {}
    pub fn max_connection_age(self, max_connection_age: Duration) -> Self {}
    pub fn max_connection_age_grace(self, max_connection_age_grace: Duration) -> Self {}
    pub fn http2_keepalive_interval(self, http2_keepalive_interval: Option<Duration>) -> Self {}
    pub fn http2_keepalive_timeout(self, http2_keepalive_timeout: Option<Duration>) -> Self {}
    pub fn http2_adaptive_window(self, enabled: Option<bool>) -> Self {}
    pub fn http2_max_pending_accept_reset_streams(self, max: Option<usize>) -> Self {}
    pub fn http2_max_local_error_reset_streams(self, max: Option<usize>) -> Self {}
    pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self {}
    pub fn tcp_keepalive_interval(self, tcp_keepalive_interval: Option<Duration>) -> Self {}
    pub fn tcp_keepalive_retries(self, tcp_keepalive_retries: Option<u32>) -> Self {}
    pub fn tcp_nodelay(self, enabled: bool) -> Self {}
    pub fn http2_max_header_list_size(self, max: impl Into<Option<u32>>) -> Self {}
    pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self {}
    pub fn accept_http1(self, accept_http1: bool) -> Self {}
    pub fn trace_fn<F: Fn(&Request<()>) -> Span>(self, f: F) -> Self {}
    pub fn add_service<S: Service<Request<Body>, Error = Infallible> + NamedService + Clone>(&mut self, svc: S) -> Router<L> where L: Clone {}
    pub fn add_optional_service<S: Service<Request<Body>, Error = Infallible> + NamedService + Clone>(&mut self, svc: Option<S>) -> Router<L> where L: Clone {}
    pub fn add_routes(&mut self, routes: Routes) -> Router<L> where L: Clone {}
    pub fn layer<NewLayer>(self, new_layer: NewLayer) -> Server<Stack<NewLayer, L>> {}
    pub async fn serve<S, ResBody: http_body::Body<Data = Bytes>>(self, addr: SocketAddr, svc: S) -> Result<(), Error> where L: Layer<S>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<Box<dyn std::error::Error + Send + Sync>>, ResBody::Error: Into<Box<dyn std::error::Error + Send + Sync>> {}
    pub async fn serve_with_shutdown<S, F: Future<Output = ()>, ResBody: http_body::Body<Data = Bytes>>(self, addr: SocketAddr, svc: S, signal: F) -> Result<(), Error> where L: Layer<S>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<Box<dyn std::error::Error + Send + Sync>>, ResBody::Error: Into<Box<dyn std::error::Error + Send + Sync>> {}
    pub async fn serve_with_incoming<S, I: Stream<Item = Result<IO, IE>>, IO: Connected, IE: Into<Box<dyn std::error::Error + Send + Sync>>, ResBody: http_body::Body<Data = Bytes>>(self, svc: S, incoming: I) -> Result<(), Error> where L: Layer<S>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<Box<dyn std::error::Error + Send + Sync>>, ResBody::Error: Into<Box<dyn std::error::Error + Send + Sync>> {}
    pub async fn serve_with_incoming_shutdown<S, I: Stream<Item = Result<IO, IE>>, F: Future<Output = ()>, IO: Connected, IE: Into<Box<dyn std::error::Error + Send + Sync>>, ResBody: http_body::Body<Data = Bytes>>(self, svc: S, incoming: I, signal: F) -> Result<(), Error> where L: Layer<S>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<S>>::Service as Service<Request<Body>>>::Error: Into<Box<dyn std::error::Error + Send + Sync>>, ResBody::Error: Into<Box<dyn std::error::Error + Send + Sync>> {}
}
impl Default for Server<Identity> {}
impl<L: Clone> Clone for Server<L> {}
impl Server {
    pub fn builder() -> Self {}
}

pub mod channel {
    use crate::body::Body;
    use crate::transport::Error;
    use http::Response;
    pub use crate::transport::Channel;
    pub use crate::transport::Endpoint;

    pub struct ResponseFuture {}
    impl Future for ResponseFuture { type Output = Result<Response<Body>, Error>; }

    pub enum Change<K, V> {
        Insert(K, V),
        Remove(K),
    }
    impl<K: Clone, V: Clone> Clone for Change<K, V> {}
}

pub mod server {
    use bytes::Bytes;
    use crate::body::Body;
    use crate::server::NamedService;
    use crate::service::Routes;
    use futures_core::stream::Stream;
    use http::{Request, Response};
    use std::convert::Infallible;
    use std::error::Error;
    use std::net::SocketAddr;
    use std::time::Duration;
    use tower_layer::Layer;
    use tower_layer::identity::Identity;
    use tower_service::Service;
    pub use crate::transport::Server;

    pub trait Connected {
        type ConnectInfo: Clone;
        fn connect_info(&self) -> Self::ConnectInfo;
    }

    pub struct TcpConnectInfo {
        pub local_addr: Option<SocketAddr>,
        pub remote_addr: Option<SocketAddr>,
    }
    impl TcpConnectInfo {
        pub fn local_addr(&self) -> Option<SocketAddr> {}
        pub fn remote_addr(&self) -> Option<SocketAddr> {}
    }
    impl Clone for TcpConnectInfo {}

    pub struct TcpIncoming {}
    impl TcpIncoming {
        pub fn bind(addr: SocketAddr) -> std::io::Result<Self> {}
        pub fn with_nodelay(self, nodelay: Option<bool>) -> Self {}
        pub fn with_keepalive(self, keepalive_time: Option<Duration>) -> Self {}
        pub fn with_keepalive_interval(self, keepalive_interval: Option<Duration>) -> Self {}
        pub fn with_keepalive_retries(self, keepalive_retries: Option<u32>) -> Self {}
        pub fn local_addr(&self) -> std::io::Result<SocketAddr> {}
    }

    pub struct Router<L = Identity> {}
    impl<L> Router<L> {
        pub fn add_service<S: Service<Request<Body>, Error = Infallible> + NamedService + Clone>(self, svc: S) -> Self {}
        pub fn add_optional_service<S: Service<Request<Body>, Error = Infallible> + NamedService + Clone>(self, svc: Option<S>) -> Self {}
        pub async fn serve<ResBody: http_body::Body<Data = Bytes>>(self, addr: SocketAddr) -> Result<(), crate::transport::Error> where L: Layer<Routes> + Clone, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>>, ResBody::Error: Into<Box<dyn Error + Send + Sync>> {}
        pub async fn serve_with_shutdown<F: Future<Output = ()>, ResBody: http_body::Body<Data = Bytes>>(self, addr: SocketAddr, signal: F) -> Result<(), crate::transport::Error> where L: Layer<Routes>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>>, ResBody::Error: Into<Box<dyn Error + Send + Sync>> {}
        pub async fn serve_with_incoming<I: Stream<Item = Result<IO, IE>>, IO: Connected, IE: Into<Box<dyn Error + Send + Sync>>, ResBody: http_body::Body<Data = Bytes>>(self, incoming: I) -> Result<(), crate::transport::Error> where L: Layer<Routes>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>>, ResBody::Error: Into<Box<dyn Error + Send + Sync>> {}
        pub async fn serve_with_incoming_shutdown<I: Stream<Item = Result<IO, IE>>, IO: Connected, IE: Into<Box<dyn Error + Send + Sync>>, F: Future<Output = ()>, ResBody: http_body::Body<Data = Bytes>>(self, incoming: I, signal: F) -> Result<(), crate::transport::Error> where L: Layer<Routes>, L::Service: Service<Request<Body>, Response = Response<ResBody>> + Clone, <<L as Layer<Routes>>::Service as Service<Request<Body>>>::Error: Into<Box<dyn Error + Send + Sync>>, ResBody::Error: Into<Box<dyn Error + Send + Sync>> {}
    }
    impl<L: Clone> Clone for Router<L> {}
}
