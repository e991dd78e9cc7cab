pub mod conn {
    pub mod auto {
        use crate::server::graceful::GracefulConnection;
        use http::{Request, Response};
        use http_body::Body;
        use hyper::body::Incoming;
        use hyper::rt::{Read, Timer, Write};
        use hyper::rt::bounds::Http2ServerConnExec;
        use hyper::service::{HttpService, Service};
        use std::error::Error;
        use std::pin::Pin;
        use std::time::Duration;

        pub trait HttpServerConnExec<A, B: Body>: Http2ServerConnExec<A, B> {}
        impl<A, B: Body, T: Http2ServerConnExec<A, B>> HttpServerConnExec<A, B> for T {}

        pub struct Builder<E> {}
        impl<E: Default> Default for Builder<E> {}
        impl<E: Clone> Clone for Builder<E> {}
        impl<E> Builder<E> {
            pub fn new(executor: E) -> Self {}
            pub fn http1(&mut self) -> Http1Builder<'_, E> {}
            pub fn http2(&mut self) -> Http2Builder<'_, E> {}
            pub fn http2_only(self) -> Self {}
            pub fn http1_only(self) -> Self {}
            pub fn is_http1_available(&self) -> bool {}
            pub fn is_http2_available(&self) -> bool {}
            pub fn title_case_headers(self, enabled: bool) -> Self {}
            pub fn preserve_header_case(self, enabled: bool) -> Self {}
            pub fn serve_connection<I: Read + Write, S: Service<Request<Incoming>, Response = Response<B>>, B: Body>(&self, io: I, service: S) -> Connection<'_, I, S, E> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>>, E: HttpServerConnExec<S::Future, B> {}
            pub fn serve_connection_with_upgrades<I: Read + Write, S: Service<Request<Incoming>, Response = Response<B>>, B: Body>(&self, io: I, service: S) -> UpgradeableConnection<'_, I, S, E> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>>, E: HttpServerConnExec<S::Future, B> {}
        }

        pub struct Connection<'a, I, S: HttpService<Incoming>, E> {}
        impl<I: Read + Write, S: Service<Request<Incoming>, Response = Response<B>>, E: HttpServerConnExec<S::Future, B>, B: Body> Future for Connection<'_, I, S, E> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>> {
            type Output = Result<(), Box<dyn Error + Sync + Send>>;
        }
        impl<I: Read + Write, B: Body, S: Service<Request<Incoming>, Response = Response<B>>, E: Http2ServerConnExec<S::Future, B>> GracefulConnection for Connection<'_, I, S, E> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>> {
            type Error = Box<dyn Error + Sync + Send>;
        }
        impl<I: Read + Write, S: HttpService<Incoming, ResBody = B>, E: HttpServerConnExec<S::Future, B>, B: Body> Connection<'_, I, S, E> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>> {
            pub fn graceful_shutdown(self: Pin<&mut Self>) {}
            pub fn into_owned(self) -> Connection<'static, I, S, E> where Builder<E>: Clone {}
        }

        pub struct UpgradeableConnection<'a, I, S: HttpService<Incoming>, E> {}
        impl<I: Read + Write, S: Service<Request<Incoming>, Response = Response<B>>, E: HttpServerConnExec<S::Future, B>, B: Body> Future for UpgradeableConnection<'_, I, S, E> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>> {
            type Output = Result<(), Box<dyn Error + Sync + Send>>;
        }
        impl<I: Read + Write, B: Body, S: Service<Request<Incoming>, Response = Response<B>>, E: Http2ServerConnExec<S::Future, B>> GracefulConnection for UpgradeableConnection<'_, I, S, E> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>> {
            type Error = Box<dyn Error + Sync + Send>;
        }
        impl<I: Read + Write, S: HttpService<Incoming, ResBody = B>, E: HttpServerConnExec<S::Future, B>, B: Body> UpgradeableConnection<'_, I, S, E> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>> {
            pub fn graceful_shutdown(self: Pin<&mut Self>) {}
            pub fn into_owned(self) -> UpgradeableConnection<'static, I, S, E> where Builder<E>: Clone {}
        }

        pub struct Http1Builder<'a, E> {}
        impl<E> Http1Builder<'_, E> {
            pub fn http2(&mut self) -> Http2Builder<'_, E> {}
            pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self {}
            pub fn half_close(&mut self, val: bool) -> &mut Self {}
            pub fn keep_alive(&mut self, val: bool) -> &mut Self {}
            pub fn title_case_headers(&mut self, enabled: bool) -> &mut Self {}
            pub fn ignore_invalid_headers(&mut self, enabled: bool) -> &mut Self {}
            pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Self {}
            pub fn max_headers(&mut self, val: usize) -> &mut Self {}
            pub fn header_read_timeout(&mut self, read_timeout: impl Into<Option<Duration>>) -> &mut Self {}
            pub fn writev(&mut self, val: bool) -> &mut Self {}
            pub fn max_buf_size(&mut self, max: usize) -> &mut Self {}
            pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self {}
            pub fn timer<M: Timer>(&mut self, timer: M) -> &mut Self {}
            pub async fn serve_connection<I: Read + Write, S: Service<Request<Incoming>, Response = Response<B>>, B: Body>(&self, io: I, service: S) -> Result<(), Box<dyn Error + Send + Sync>> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>>, E: HttpServerConnExec<S::Future, B> {}
            pub fn serve_connection_with_upgrades<I: Read + Write, S: Service<Request<Incoming>, Response = Response<B>>, B: Body>(&self, io: I, service: S) -> UpgradeableConnection<'_, I, S, E> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>>, E: HttpServerConnExec<S::Future, B> {}
        }

        pub struct Http2Builder<'a, E> {}
        impl<E> Http2Builder<'_, E> {
            pub fn http1(&mut self) -> Http1Builder<'_, E> {}
            pub fn max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
            pub fn max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
            pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self {}
            pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self {}
            pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
            pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
            pub fn max_send_buf_size(&mut self, max: usize) -> &mut Self {}
            pub fn enable_connect_protocol(&mut self) -> &mut Self {}
            pub fn max_header_list_size(&mut self, max: u32) -> &mut Self {}
            pub fn timer<M: Timer>(&mut self, timer: M) -> &mut Self {}
            pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self {}
            pub async fn serve_connection<I: Read + Write, S: Service<Request<Incoming>, Response = Response<B>>, B: Body>(&self, io: I, service: S) -> Result<(), Box<dyn Error + Send + Sync>> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>>, E: HttpServerConnExec<S::Future, B> {}
            pub fn serve_connection_with_upgrades<I: Read + Write, S: Service<Request<Incoming>, Response = Response<B>>, B: Body>(&self, io: I, service: S) -> UpgradeableConnection<'_, I, S, E> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>>, E: HttpServerConnExec<S::Future, B> {}
        }

        pub mod upgrade {
            use bytes::Bytes;
            use hyper::rt::{Read, Write};
            use hyper::upgrade::Upgraded;

            pub fn downcast<T: Read + Write>(upgraded: Upgraded) -> Result<Parts<T>, Upgraded> {}

            pub struct Parts<T> {
                pub io: T,
                pub read_buf: Bytes,
            }
        }
    }
}

pub mod graceful {
    use http_body::Body;
    use hyper::body::Incoming;
    use hyper::rt::{Read, Write};
    use hyper::rt::bounds::Http2ServerConnExec;
    use hyper::server::conn::http2::Connection;
    use hyper::service::HttpService;
    use std::error::Error;
    use std::pin::Pin;

    pub struct GracefulShutdown {}
    impl Default for GracefulShutdown {}
    impl GracefulShutdown {
        pub fn new() -> Self {}
        pub async fn watch<C: GracefulConnection>(&self, conn: C) -> C::Output {}
        pub fn watcher(&self) -> Watcher {}
        pub async fn shutdown(self) {}
        pub fn count(&self) -> usize {}
    }

    pub struct Watcher {}
    impl Watcher {
        pub async fn watch<C: GracefulConnection>(self, conn: C) -> C::Output {}
    }

    pub trait GracefulConnection: Future<Output = Result<(), Self::Error>> {
        type Error;
        fn graceful_shutdown(self: Pin<&mut Self>);
    }
    impl<I: Read + Write, B: Body, S: HttpService<Incoming, ResBody = B>, E: Http2ServerConnExec<S::Future, B>> GracefulConnection for Connection<I, S, E> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>> {
        type Error = hyper::Error;
    }
    impl<I: Read + Write, B: Body, S: HttpService<Incoming, ResBody = B>> GracefulConnection for hyper::server::conn::http1::Connection<I, S> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>> {
        type Error = hyper::Error;
    }
}
