pub mod legacy {
    use crate::client::legacy::connect::{Connect, Connected, HttpConnector};
    use http::{Request, Response, Uri};
    use http_body::Body;
    use hyper::body::Incoming;
    use hyper::rt::{Executor, Timer};
    use std::fmt::Display;
    use std::pin::Pin;
    use std::time::Duration;
    use tower_service::Service;

    pub struct Client<C, B> {}
    impl<C: Clone, B> Clone for Client<C, B> {}
    impl<C: Connect + Clone, B: Body> Client<C, B> where B::Error: Into<Box<dyn std::error::Error + Send + Sync>> {
        pub fn get(&self, uri: Uri) -> ResponseFuture where B: Default {}
        pub fn request(&self, req: Request<B>) -> ResponseFuture {}
    }
    impl<C: Connect + Clone, B: Body> Service<Request<B>> for Client<C, B> where B::Error: Into<Box<dyn std::error::Error + Send + Sync>> {
        type Response = Response<Incoming>;
        type Error = Error;
        type Future = ResponseFuture;
    }
    impl<C: Connect + Clone, B: Body> Service<Request<B>> for &Client<C, B> where B::Error: Into<Box<dyn std::error::Error + Send + Sync>> {
        type Response = Response<Incoming>;
        type Error = Error;
        type Future = ResponseFuture;
    }
    impl Client<(), ()> {
        pub fn builder<E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> + Clone>(executor: E) -> Builder {}
    }

    pub struct Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}
    impl Error {
        pub fn is_connect(&self) -> bool {}
        pub fn connect_info(&self) -> Option<&Connected> {}
    }

    pub struct ResponseFuture {}
    impl Future for ResponseFuture { type Output = Result<Response<Incoming>, Error>; }

    pub struct Builder {}
    impl Builder {
        pub fn new<E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> + Clone>(executor: E) -> Self {}
        pub fn pool_idle_timeout<D: Into<Option<Duration>>>(&mut self, val: D) -> &mut Self {}
        pub fn pool_max_idle_per_host(&mut self, max_idle: usize) -> &mut Self {}
        pub fn http1_read_buf_exact_size(&mut self, sz: usize) -> &mut Self {}
        pub fn http1_max_buf_size(&mut self, max: usize) -> &mut Self {}
        pub fn http1_allow_spaces_after_header_name_in_responses(&mut self, val: bool) -> &mut Self {}
        pub fn http1_allow_obsolete_multiline_headers_in_responses(&mut self, val: bool) -> &mut Self {}
        pub fn http1_ignore_invalid_headers_in_responses(&mut self, val: bool) -> &mut Builder {}
        pub fn http1_writev(&mut self, enabled: bool) -> &mut Builder {}
        pub fn http1_title_case_headers(&mut self, val: bool) -> &mut Self {}
        pub fn http1_preserve_header_case(&mut self, val: bool) -> &mut Self {}
        pub fn http1_max_headers(&mut self, val: usize) -> &mut Self {}
        pub fn http09_responses(&mut self, val: bool) -> &mut Self {}
        pub fn http2_only(&mut self, val: bool) -> &mut Self {}
        pub fn http2_max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
        pub fn http2_initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
        pub fn http2_initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
        pub fn http2_initial_max_send_streams(&mut self, initial: impl Into<Option<usize>>) -> &mut Self {}
        pub fn http2_adaptive_window(&mut self, enabled: bool) -> &mut Self {}
        pub fn http2_max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
        pub fn http2_max_header_list_size(&mut self, max: u32) -> &mut Self {}
        pub fn http2_header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self {}
        pub fn http2_keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
        pub fn http2_keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
        pub fn http2_keep_alive_while_idle(&mut self, enabled: bool) -> &mut Self {}
        pub fn http2_max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self {}
        pub fn http2_max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
        pub fn http2_max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self {}
        pub fn timer<M: Timer>(&mut self, timer: M) -> &mut Self {}
        pub fn pool_timer<M: Timer + Clone>(&mut self, timer: M) -> &mut Self {}
        pub fn http2_max_send_buf_size(&mut self, max: usize) -> &mut Self {}
        pub fn retry_canceled_requests(&mut self, val: bool) -> &mut Self {}
        pub fn set_host(&mut self, val: bool) -> &mut Self {}
        pub fn build_http<B: Body>(&self) -> Client<HttpConnector, B> {}
        pub fn build<C: Connect + Clone, B: Body>(&self, connector: C) -> Client<C, B> {}
    }
    impl Clone for Builder {}

    pub mod connect {
        use crate::client::legacy::connect::dns::GaiResolver;
        use http::{Extensions, Request, Uri};
        use hyper::rt::{Read, Write};
        use std::error::Error;
        use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
        use std::ops::Deref;
        use std::time::Duration;
        use tower_service::Service;

        pub struct CaptureConnection {}
        impl CaptureConnection {
            pub fn connection_metadata(&self) -> impl Deref<Target = Option<Connected>> {}
            pub async fn wait_for_connection_metadata(&mut self) -> impl Deref<Target = Option<Connected>> {}
        }
        impl Clone for CaptureConnection {}

        pub fn capture_connection<B>(request: &mut Request<B>) -> CaptureConnection {}

        pub struct HttpConnector<R = GaiResolver> {}
        impl<R> HttpConnector<R> {
            pub fn new_with_resolver(resolver: R) -> HttpConnector<R> {}
            pub fn enforce_http(&mut self, is_enforced: bool) {}
            pub fn set_keepalive(&mut self, time: Option<Duration>) {}
            pub fn set_keepalive_interval(&mut self, interval: Option<Duration>) {}
            pub fn set_keepalive_retries(&mut self, retries: Option<u32>) {}
            pub fn set_nodelay(&mut self, nodelay: bool) {}
            pub fn set_send_buffer_size(&mut self, size: Option<usize>) {}
            pub fn set_recv_buffer_size(&mut self, size: Option<usize>) {}
            pub fn set_local_address(&mut self, addr: Option<IpAddr>) {}
            pub fn set_local_addresses(&mut self, addr_ipv4: Ipv4Addr, addr_ipv6: Ipv6Addr) {}
            pub fn set_connect_timeout(&mut self, dur: Option<Duration>) {}
            pub fn set_happy_eyeballs_timeout(&mut self, dur: Option<Duration>) {}
            pub fn set_reuse_address(&mut self, reuse_address: bool) -> &mut Self {}
            pub fn set_interface<S: Into<String>>(&mut self, interface: S) -> &mut Self {}
            pub fn set_mark(&mut self, mark: Option<u32>) {}
            pub fn set_tcp_user_timeout(&mut self, time: Option<Duration>) {}
        }
        impl HttpConnector {
            pub fn new() -> HttpConnector {}
        }
        impl<R: Clone> Clone for HttpConnector<R> {}

        pub struct HttpInfo {}
        impl Clone for HttpInfo {}
        impl HttpInfo {
            pub fn remote_addr(&self) -> SocketAddr {}
            pub fn local_addr(&self) -> SocketAddr {}
        }

        pub trait Connection {
            fn connected(&self) -> Connected;
        }

        pub struct Connected {}
        impl Connected {
            pub fn new() -> Connected {}
            pub fn proxy(self, is_proxied: bool) -> Connected {}
            pub fn is_proxied(&self) -> bool {}
            pub fn extra<T: Clone>(self, extra: T) -> Connected {}
            pub fn get_extras(&self, extensions: &mut Extensions) {}
            pub fn negotiated_h2(self) -> Connected {}
            pub fn is_negotiated_h2(&self) -> bool {}
            pub fn poison(&self) {}
        }

        pub trait Connect {}
        impl<S: Service<Uri, Response = T>, T: Read + Write + Connection> Connect for S where S::Error: Into<Box<dyn Error + Send + Sync>> {}

        pub mod dns {
            use std::fmt::Display;
            use std::hash::Hash;
            use std::io::Error;
            use std::net::SocketAddr;
            use std::str::FromStr;
            use tower_service::Service;

            pub struct Name {}
            impl PartialEq for Name {}
            impl Eq for Name {}
            impl Clone for Name {}
            impl Name {
                pub fn as_str(&self) -> &str {}
            }
            impl FromStr for Name { type Err = InvalidNameError; }
            impl Hash for Name {}
            impl Display for Name {}

            pub struct GaiResolver {}
            impl Clone for GaiResolver {}
            impl GaiResolver {
                pub fn new() -> Self {}
            }
            impl Service<Name> for GaiResolver {
                type Response = GaiAddrs;
                type Error = Error;
                type Future = GaiFuture;
            }

            pub struct GaiAddrs {}
            impl Iterator for GaiAddrs { type Item = SocketAddr; }

            pub struct GaiFuture {}
            impl Future for GaiFuture { type Output = Result<GaiAddrs, Error>; }

            pub struct InvalidNameError {}
            impl Display for InvalidNameError {}
            impl std::error::Error for InvalidNameError {}
        }

        pub mod proxy {
            use http::{HeaderMap, HeaderValue, Uri};

            pub struct SocksV4<C> {}
            impl<C> SocksV4<C> {
                pub fn new(proxy_dst: Uri, connector: C) -> Self {}
                pub fn local_dns(self, local_dns: bool) -> Self {}
            }
            impl<C: Clone> Clone for SocksV4<C> {}

            pub struct SocksV5<C> {}
            impl<C: Clone> Clone for SocksV5<C> {}
            impl<C> SocksV5<C> {
                pub fn new(proxy_dst: Uri, connector: C) -> Self {}
                pub fn with_auth(self, user: String, pass: String) -> Self {}
                pub fn local_dns(self, local_dns: bool) -> Self {}
                pub fn send_optimistically(self, optimistic: bool) -> Self {}
            }

            pub struct Tunnel<C> {}
            impl<C> Tunnel<C> {
                pub fn new(proxy_dst: Uri, connector: C) -> Self {}
                pub fn with_auth(self, auth: HeaderValue) -> Self {}
                pub fn with_headers(self, headers: HeaderMap) -> Self {}
            }
            impl<C: Clone> Clone for Tunnel<C> {}
        }
    }
}

pub mod pool {
    pub mod map {
        use std::hash::Hash;

        pub struct Map<T, Req> {}
        impl<T, Req> Map<T, Req> where T::Key: Eq + Hash {
            pub fn service(&mut self, req: &Req) -> &mut T::Service {}
            pub fn retain<F: FnMut(&T::Key, &mut T::Service) -> bool>(&mut self, predicate: F) {}
            pub fn clear(&mut self) {}
        }
    }

    pub mod singleton {
        use tower_service::Service;

        pub struct Singleton<M: Service<Dst>, Dst> {}
        impl<M: Service<Target> + Clone, Target> Clone for Singleton<M, Target> {}
        impl<M: Service<Target>, Target> Singleton<M, Target> where M::Response: Clone {
            pub fn new(mk_svc: M) -> Self {}
            pub fn retain<F: FnMut(&mut M::Response) -> bool>(&mut self, predicate: F) {}
            pub fn is_empty(&self) -> bool {}
        }
    }
}

pub mod proxy {
    pub mod matcher {
        use http::{HeaderValue, Uri};

        pub struct Matcher {}
        impl Matcher {
            pub fn from_env() -> Self {}
            pub fn from_system() -> Self {}
            pub fn builder() -> Builder {}
            pub fn intercept(&self, dst: &Uri) -> Option<Intercept> {}
        }

        pub struct Intercept {}
        impl Clone for Intercept {}
        impl Intercept {
            pub fn uri(&self) -> &Uri {}
            pub fn basic_auth(&self) -> Option<&HeaderValue> {}
            pub fn raw_auth(&self) -> Option<(&str, &str)> {}
        }

        pub struct Builder {}
        impl Default for Builder {}
        impl Builder {
            pub fn all<S>(self, val: S) -> Self {}
            pub fn http<S>(self, val: S) -> Self {}
            pub fn https<S>(self, val: S) -> Self {}
            pub fn no<S>(self, val: S) -> Self {}
            pub fn build(self) -> Matcher {}
        }
    }
}
