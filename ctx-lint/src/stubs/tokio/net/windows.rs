pub mod named_pipe {
    use bytes::BufMut;
    use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
    use std::ffi::OsStr;
    use std::io::{IoSlice, IoSliceMut};
    use std::io;
    use std::task::{Context, Poll};

    pub struct NamedPipeServer {}

    impl NamedPipeServer {
        pub fn info(&self) -> io::Result<PipeInfo> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn connect(&self) -> io::Result<()> {}
        pub fn disconnect(&self) -> io::Result<()> {}
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
        pub async fn readable(&self) -> io::Result<()> {}
        pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
        pub async fn writable(&self) -> io::Result<()> {}
        pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize> {}
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> {}
    }
    impl AsyncRead for NamedPipeServer {}
    impl AsyncWrite for NamedPipeServer {}

    pub struct NamedPipeClient {}

    impl NamedPipeClient {
        pub fn info(&self) -> io::Result<PipeInfo> {}
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
        pub async fn readable(&self) -> io::Result<()> {}
        pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
        pub async fn writable(&self) -> io::Result<()> {}
        pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize> {}
        pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
        pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> {}
    }
    impl AsyncRead for NamedPipeClient {}
    impl AsyncWrite for NamedPipeClient {}

    pub struct ServerOptions {}

    impl ServerOptions {
        pub fn new() -> ServerOptions {}
        pub fn pipe_mode(&mut self, pipe_mode: PipeMode) -> &mut Self {}
        pub fn access_inbound(&mut self, allowed: bool) -> &mut Self {}
        pub fn access_outbound(&mut self, allowed: bool) -> &mut Self {}
        pub fn first_pipe_instance(&mut self, first: bool) -> &mut Self {}
        pub fn write_dac(&mut self, requested: bool) -> &mut Self {}
        pub fn write_owner(&mut self, requested: bool) -> &mut Self {}
        pub fn access_system_security(&mut self, requested: bool) -> &mut Self {}
        pub fn reject_remote_clients(&mut self, reject: bool) -> &mut Self {}
        pub fn max_instances(&mut self, instances: usize) -> &mut Self {}
        pub fn out_buffer_size(&mut self, buffer: u32) -> &mut Self {}
        pub fn in_buffer_size(&mut self, buffer: u32) -> &mut Self {}
        pub fn create(&self, addr: impl AsRef<OsStr>) -> io::Result<NamedPipeServer> {}
    }
    impl Clone for ServerOptions {}
    impl Default for ServerOptions {}

    pub struct ClientOptions {}

    impl ClientOptions {
        pub fn new() -> Self {}
        pub fn read(&mut self, allowed: bool) -> &mut Self {}
        pub fn write(&mut self, allowed: bool) -> &mut Self {}
        pub fn security_qos_flags(&mut self, flags: u32) -> &mut Self {}
        pub fn pipe_mode(&mut self, pipe_mode: PipeMode) -> &mut Self {}
        pub fn open(&self, addr: impl AsRef<OsStr>) -> io::Result<NamedPipeClient> {}
    }
    impl Clone for ClientOptions {}
    impl Default for ClientOptions {}

    pub enum PipeMode {
        Byte,
        Message,
    }

    impl Clone for PipeMode {}
    impl Copy for PipeMode {}

    pub enum PipeEnd {
        Client,
        Server,
    }

    impl Clone for PipeEnd {}
    impl Copy for PipeEnd {}

    pub struct PipeInfo {
        pub mode: PipeMode,
        pub end: PipeEnd,
        pub max_instances: u32,
        pub out_buffer_size: u32,
        pub in_buffer_size: u32,
    }

    impl Clone for PipeInfo {}
}
