pub mod conn {
    pub mod http1 {
        use bytes::Bytes;
        use crate::body::Incoming;
        use crate::rt::{Read, Timer, Write};
        use crate::service::HttpService;
        use http_body::Body;
        use std::error::Error;
        use std::pin::Pin;
        use std::task::{Context, Poll};
        use std::time::Duration;

        pub struct Connection<T, S: HttpService<Incoming>> {}
        impl<I: Read + Write, B: Body, S: HttpService<Incoming, ResBody = B>> Connection<I, S> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>> {
            pub fn graceful_shutdown(self: Pin<&mut Self>) {}
            pub fn into_parts(self) -> Parts<I, S> {}
            pub fn poll_without_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
            pub async fn without_shutdown(self) -> crate::Result<Parts<I, S>> {}
            pub fn with_upgrades(self) -> UpgradeableConnection<I, S> {}
        }
        impl<I: Read + Write, B: Body, S: HttpService<Incoming, ResBody = B>> Future for Connection<I, S> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>> {
            type Output = Result<(), crate::Error>;
        }

        pub struct Builder {}
        impl Clone for Builder {}
        impl Builder {
            pub fn new() -> Self {}
            pub fn half_close(&mut self, val: bool) -> &mut Self {}
            pub fn keep_alive(&mut self, val: bool) -> &mut Self {}
            pub fn title_case_headers(&mut self, enabled: bool) -> &mut Self {}
            pub fn allow_multiple_spaces_in_request_line_delimiters(&mut self, enabled: bool) -> &mut Self {}
            pub fn ignore_invalid_headers(&mut self, enabled: bool) -> &mut Builder {}
            pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Self {}
            pub fn max_headers(&mut self, val: usize) -> &mut Self {}
            pub fn max_header_size(&mut self, val: usize) -> &mut Self {}
            pub fn header_read_timeout(&mut self, read_timeout: impl Into<Option<Duration>>) -> &mut Self {}
            pub fn writev(&mut self, val: bool) -> &mut Self {}
            pub fn max_buf_size(&mut self, max: usize) -> &mut Self {}
            pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self {}
            pub fn pipeline_flush(&mut self, enabled: bool) -> &mut Self {}
            pub fn timer<M: Timer>(&mut self, timer: M) -> &mut Self {}
            pub fn serve_connection<I: Read + Write, S: HttpService<Incoming>>(&self, io: I, service: S) -> Connection<I, S> where S::Error: Into<Box<dyn Error + Send + Sync>>, <S::ResBody as Body>::Error: Into<Box<dyn Error + Send + Sync>> {}
        }

        pub struct Parts<T, S> {
            pub io: T,
            pub read_buf: Bytes,
            pub service: S,
        }

        pub struct UpgradeableConnection<T, S: HttpService<Incoming>> {}
        impl<I: Read + Write, B: Body, S: HttpService<Incoming, ResBody = B>> UpgradeableConnection<I, S> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>> {
            pub fn graceful_shutdown(self: Pin<&mut Self>) {}
            pub fn into_parts(self) -> Option<Parts<I, S>> {}
        }
        impl<I: Read + Write, B: Body, S: HttpService<Incoming, ResBody = B>> Future for UpgradeableConnection<I, S> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>> {
            type Output = Result<(), crate::Error>;
        }
    }

    pub mod http2 {
        use crate::body::Incoming;
        use crate::rt::{Read, Timer, Write};
        use crate::rt::bounds::Http2ServerConnExec;
        use crate::service::HttpService;
        use http_body::Body;
        use std::error::Error;
        use std::pin::Pin;
        use std::time::Duration;

        pub struct Connection<T, S: HttpService<Incoming>, E> {}
        impl<I: Read + Write, B: Body, S: HttpService<Incoming, ResBody = B>, E: Http2ServerConnExec<S::Future, B>> Future for Connection<I, S, E> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>> {
            type Output = Result<(), crate::Error>;
        }
        impl<I: Read + Write, B: Body, S: HttpService<Incoming, ResBody = B>, E: Http2ServerConnExec<S::Future, B>> Connection<I, S, E> where S::Error: Into<Box<dyn Error + Send + Sync>>, B::Error: Into<Box<dyn Error + Send + Sync>> {
            pub fn graceful_shutdown(self: Pin<&mut Self>) {}
        }

        pub struct Builder<E> {}
        impl<E: Clone> Clone for Builder<E> {}
        impl<E> Builder<E> {
            pub fn new(exec: E) -> Self {}
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
            pub fn header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self {}
            pub fn max_header_list_size(&mut self, max: u32) -> &mut Self {}
            pub fn timer<M: Timer>(&mut self, timer: M) -> &mut Self {}
            pub fn auto_date_header(&mut self, enabled: bool) -> &mut Self {}
            pub fn serve_connection<S: HttpService<Incoming, ResBody = Bd>, I: Read + Write, Bd: Body>(&self, io: I, service: S) -> Connection<I, S, E> where S::Error: Into<Box<dyn Error + Send + Sync>>, Bd::Error: Into<Box<dyn Error + Send + Sync>>, E: Http2ServerConnExec<S::Future, Bd> {}
        }
    }
}
