use bytes::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
use crate::net::TcpStream;
use std::io::{IoSlice, IoSliceMut};
use std::io;
use std::net::SocketAddr;
use std::task::{Context, Poll};

#[ctx(socket)]
pub struct ReadHalf<'a> {}

impl ReadHalf<'_> {
    pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>> {}
    #[ctx(reads = "left")]
    pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(reads = "left")]
    pub async fn readable(&self) -> io::Result<()> {}
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
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
    pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
}
impl AsyncWrite for WriteHalf<'_> {}

#[ctx(socket)]
pub struct OwnedReadHalf {}

impl OwnedReadHalf {
    pub fn reunite(self, other: OwnedWriteHalf) -> Result<TcpStream, ReuniteError> {}
    pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>> {}
    #[ctx(reads = "left")]
    pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(reads = "left")]
    pub async fn readable(&self) -> io::Result<()> {}
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
}
impl AsyncRead for OwnedReadHalf {}

pub struct OwnedWriteHalf {}

impl OwnedWriteHalf {
    pub fn reunite(self, other: OwnedReadHalf) -> Result<TcpStream, ReuniteError> {}
    pub fn forget(self) {}
    #[ctx(cancel_safety = "safe")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn writable(&self) -> io::Result<()> {}
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
    pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
}
impl AsyncWrite for OwnedWriteHalf {}

pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
