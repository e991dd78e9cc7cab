pub mod conn {
    use crate::Error;

    pub struct TrySendError<T> {}
    impl<T> TrySendError<T> {
        pub fn take_message(&mut self) -> Option<T> {}
        pub fn message(&self) -> Option<&T> {}
        pub fn into_error(self) -> Error {}
        pub fn error(&self) -> &Error {}
    }

    pub mod http1 {
        use bytes::Bytes;
        use crate::body::Incoming;
        use crate::client::conn::TrySendError;
        use crate::rt::{Read, Write};
        use http::{Request, Response};
        use http_body::Body;
        use std::error::Error;
        use std::task::{Context, Poll};

        pub struct SendRequest<B> {}
        impl<B: Body> SendRequest<B> {
            #[ctx(cancel_safety = "argument_lost")]
            #[ctx(loses = "the request, and the connection is closed")]
            pub async fn send_request(&mut self, req: Request<B>) -> crate::Result<Response<Incoming>> {}
            pub async fn try_send_request(&mut self, req: Request<B>) -> Result<Response<Incoming>, TrySendError<Request<B>>> {}
        }
        impl<B> SendRequest<B> {
            pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
            pub async fn ready(&mut self) -> crate::Result<()> {}
            pub fn is_ready(&self) -> bool {}
            pub fn is_closed(&self) -> bool {}
        }

        pub struct Parts<T> {
            pub io: T,
            pub read_buf: Bytes,
        }

        pub struct Connection<T: Read + Write, B: Body> {}
        impl<T: Read + Write, B: Body> Future for Connection<T, B> where B::Error: Into<Box<dyn Error + Send + Sync>> {
            type Output = Result<(), crate::Error>;
        }
        impl<T: Read + Write, B: Body> Connection<T, B> where B::Error: Into<Box<dyn Error + Send + Sync>> {
            pub fn into_parts(self) -> Parts<T> {}
            pub fn poll_without_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
            pub async fn without_shutdown(self) -> crate::Result<Parts<T>> {}
        }

        pub struct Builder {}
        impl Clone for Builder {}
        impl Builder {
            pub fn new() -> Builder {}
            pub fn http09_responses(&mut self, enabled: bool) -> &mut Builder {}
            pub fn allow_spaces_after_header_name_in_responses(&mut self, enabled: bool) -> &mut Builder {}
            pub fn allow_obsolete_multiline_headers_in_responses(&mut self, enabled: bool) -> &mut Builder {}
            pub fn ignore_invalid_headers_in_responses(&mut self, enabled: bool) -> &mut Builder {}
            pub fn writev(&mut self, enabled: bool) -> &mut Builder {}
            pub fn title_case_headers(&mut self, enabled: bool) -> &mut Builder {}
            pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Builder {}
            pub fn max_headers(&mut self, val: usize) -> &mut Self {}
            pub fn max_header_size(&mut self, val: usize) -> &mut Self {}
            pub fn read_buf_exact_size(&mut self, sz: Option<usize>) -> &mut Builder {}
            pub fn max_buf_size(&mut self, max: usize) -> &mut Self {}
            pub async fn handshake<T: Read + Write, B: Body>(&self, io: T) -> crate::Result<(SendRequest<B>, Connection<T, B>)> where B::Error: Into<Box<dyn Error + Send + Sync>> {}
        }

        pub async fn handshake<T: Read + Write, B: Body>(io: T) -> crate::Result<(SendRequest<B>, Connection<T, B>)> where B::Error: Into<Box<dyn Error + Send + Sync>> {}
    }

    pub mod http2 {
        use crate::body::Incoming;
        use crate::client::conn::TrySendError;
        use crate::rt::{Read, Timer, Write};
        use crate::rt::bounds::Http2ClientConnExec;
        use http::{Request, Response};
        use http_body::Body;
        use std::error::Error;
        use std::task::{Context, Poll};
        use std::time::Duration;

        pub struct SendRequest<B> {}
        impl<B: Body> SendRequest<B> {
            #[ctx(cancel_safety = "argument_lost")]
            #[ctx(loses = "the request")]
            pub async fn send_request(&mut self, req: Request<B>) -> crate::Result<Response<Incoming>> {}
            pub async fn try_send_request(&mut self, req: Request<B>) -> Result<Response<Incoming>, TrySendError<Request<B>>> {}
        }
        impl<B> Clone for SendRequest<B> {}
        impl<B> SendRequest<B> {
            pub fn poll_ready(&mut self, _cx: &mut Context<'_>) -> Poll<crate::Result<()>> {}
            pub async fn ready(&mut self) -> crate::Result<()> {}
            pub fn is_ready(&self) -> bool {}
            pub fn is_closed(&self) -> bool {}
        }

        pub struct Connection<T: Read + Write, B: Body, E: Http2ClientConnExec<B, T>> where B::Error: Into<Box<dyn Error + Send + Sync>> {}
        impl<T: Read + Write, B: Body, E: Http2ClientConnExec<B, T>> Future for Connection<T, B, E> where B::Error: Into<Box<dyn Error + Send + Sync>> {
            type Output = Result<(), crate::Error>;
        }
        impl<T: Read + Write, B: Body, E: Http2ClientConnExec<B, T>> Connection<T, B, E> where B::Error: Into<Box<dyn Error + Send + Sync>> {
            pub fn is_extended_connect_protocol_enabled(&self) -> bool {}
            pub fn current_max_send_streams(&self) -> usize {}
            pub fn current_max_recv_streams(&self) -> usize {}
        }

        pub struct Builder<Ex> {}
        impl<Ex: Clone> Clone for Builder<Ex> {}
        impl<Ex: Clone> Builder<Ex> {
            pub fn new(exec: Ex) -> Builder<Ex> {}
            pub fn timer<M: Timer>(&mut self, timer: M) -> &mut Builder<Ex> {}
            pub fn initial_stream_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn initial_connection_window_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn initial_max_send_streams(&mut self, initial: impl Into<Option<usize>>) -> &mut Self {}
            pub fn adaptive_window(&mut self, enabled: bool) -> &mut Self {}
            pub fn max_frame_size(&mut self, sz: impl Into<Option<u32>>) -> &mut Self {}
            pub fn max_header_list_size(&mut self, max: u32) -> &mut Self {}
            pub fn header_table_size(&mut self, size: impl Into<Option<u32>>) -> &mut Self {}
            pub fn max_concurrent_streams(&mut self, max: impl Into<Option<u32>>) -> &mut Self {}
            pub fn keep_alive_interval(&mut self, interval: impl Into<Option<Duration>>) -> &mut Self {}
            pub fn keep_alive_timeout(&mut self, timeout: Duration) -> &mut Self {}
            pub fn keep_alive_while_idle(&mut self, enabled: bool) -> &mut Self {}
            pub fn max_concurrent_reset_streams(&mut self, max: usize) -> &mut Self {}
            pub fn max_send_buf_size(&mut self, max: usize) -> &mut Self {}
            pub fn max_pending_accept_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
            pub fn max_local_error_reset_streams(&mut self, max: impl Into<Option<usize>>) -> &mut Self {}
            pub fn reset_stream_duration(&mut self, dur: Duration) -> &mut Self {}
            pub async fn handshake<T: Read + Write, B: Body>(&self, io: T) -> crate::Result<(SendRequest<B>, Connection<T, B, Ex>)> where B::Error: Into<Box<dyn Error + Send + Sync>>, Ex: Http2ClientConnExec<B, T> {}
        }

        pub async fn handshake<E: Http2ClientConnExec<B, T> + Clone, T: Read + Write, B: Body>(exec: E, io: T) -> crate::Result<(SendRequest<B>, Connection<T, B, E>)> where B::Error: Into<Box<dyn Error + Send + Sync>> {}
    }
}
