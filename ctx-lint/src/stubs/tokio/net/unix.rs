use bytes::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
use crate::net::UnixStream;
use std::io::{IoSlice, IoSliceMut};
use std::io;
use std::os::unix::net;
use std::path::Path;

#[ctx(socket)]
pub struct ReadHalf<'a> {}

impl ReadHalf<'_> {
    #[ctx(cancel_safety = "safe")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(reads = "left")]
    pub async fn readable(&self) -> io::Result<()> {}
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
}
impl AsyncRead for ReadHalf<'_> {}

pub struct WriteHalf<'a> {}

impl WriteHalf<'_> {
    #[ctx(cancel_safety = "safe")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn writable(&self) -> io::Result<()> {}
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
}
impl AsyncWrite for WriteHalf<'_> {}

#[ctx(socket)]
pub struct OwnedReadHalf {}

impl OwnedReadHalf {
    pub fn reunite(self, other: OwnedWriteHalf) -> Result<UnixStream, ReuniteError> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(reads = "left")]
    pub async fn readable(&self) -> io::Result<()> {}
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
}
impl AsyncRead for OwnedReadHalf {}

pub struct OwnedWriteHalf {}

impl OwnedWriteHalf {
    pub fn reunite(self, other: OwnedReadHalf) -> Result<UnixStream, ReuniteError> {}
    pub fn forget(self) {}
    #[ctx(cancel_safety = "safe")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn writable(&self) -> io::Result<()> {}
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
}
impl AsyncWrite for OwnedWriteHalf {}

pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);

pub struct SocketAddr {}

impl SocketAddr {
    pub fn is_unnamed(&self) -> bool {}
    pub fn as_pathname(&self) -> Option<&Path> {}
    pub fn as_abstract_name(&self) -> Option<&[u8]> {}
}
impl Clone for SocketAddr {}

pub struct UCred {}

impl UCred {
    pub fn uid(&self) -> uid_t {}
    pub fn gid(&self) -> gid_t {}
    pub fn pid(&self) -> Option<pid_t> {}
}
impl Copy for UCred {}
impl Clone for UCred {}

pub type uid_t = u32;

pub type gid_t = u32;

pub type pid_t = i32;

pub mod pipe {
    use bytes::BufMut;
    use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
    use std::fs::File;
    use std::io::{IoSlice, IoSliceMut};
    use std::io;
    use std::os::fd::OwnedFd;
    use std::path::Path;
    use std::task::{Context, Poll};

    pub fn pipe() -> io::Result<(Sender, Receiver)> {}

    pub struct OpenOptions {}

    impl OpenOptions {
        pub fn new() -> OpenOptions {}
        pub fn read_write(&mut self, value: bool) -> &mut Self {}
        pub fn unchecked(&mut self, value: bool) -> &mut Self {}
        pub fn open_receiver<P: AsRef<Path>>(&self, path: P) -> io::Result<Receiver> {}
        pub fn open_sender<P: AsRef<Path>>(&self, path: P) -> io::Result<Sender> {}
    }
    impl Clone for OpenOptions {}
    impl Default for OpenOptions {}

    pub struct Sender {}

    impl Sender {
        pub fn from_file(file: File) -> io::Result<Sender> {}
        pub fn from_owned_fd(owned_fd: OwnedFd) -> io::Result<Sender> {}
        pub fn from_file_unchecked(file: File) -> io::Result<Sender> {}
        pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> io::Result<Sender> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
        pub async fn writable(&self) -> io::Result<()> {}
        pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
        pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize> {}
        pub fn try_io<R>(&self, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
        pub fn into_blocking_fd(self) -> io::Result<OwnedFd> {}
        pub fn into_nonblocking_fd(self) -> io::Result<OwnedFd> {}
    }
    impl AsyncWrite for Sender {}

    pub struct Receiver {}

    impl Receiver {
        pub fn from_file(file: File) -> io::Result<Receiver> {}
        pub fn from_owned_fd(owned_fd: OwnedFd) -> io::Result<Receiver> {}
        pub fn from_file_unchecked(file: File) -> io::Result<Receiver> {}
        pub fn from_owned_fd_unchecked(owned_fd: OwnedFd) -> io::Result<Receiver> {}
        #[ctx(cancel_safety = "safe")]
        pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
        #[ctx(reads = "left")]
        pub async fn readable(&self) -> io::Result<()> {}
        pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
        pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
        pub fn try_io<R>(&self, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
        pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
        pub fn into_blocking_fd(self) -> io::Result<OwnedFd> {}
        pub fn into_nonblocking_fd(self) -> io::Result<OwnedFd> {}
    }
    impl AsyncRead for Receiver {}
}
