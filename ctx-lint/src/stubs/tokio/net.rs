use bytes::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
use crate::net::tcp::{OwnedReadHalf, OwnedWriteHalf, ReadHalf, WriteHalf};
use crate::net::unix::UCred;
use std::io::{Error, IoSlice, IoSliceMut};
use std::{io, net};
use std::net::{Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr};
use std::path::Path;
use std::task::{Context, Poll};
use std::time::Duration;

pub trait ToSocketAddrs {}

pub async fn lookup_host<T: ToSocketAddrs>(host: T) -> io::Result<impl Iterator<Item = SocketAddr>> {}

pub struct TcpListener {}

impl TcpListener {
    pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(accepts)]
    #[ctx(waits_for_peer)]
    pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
    pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<io::Result<(TcpStream, SocketAddr)>> {}
    pub fn from_std(listener: net::TcpListener) -> io::Result<TcpListener> {}
    pub fn into_std(self) -> io::Result<net::TcpListener> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn ttl(&self) -> io::Result<u32> {}
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
}

#[ctx(socket)]
pub struct TcpStream {}

impl TcpStream {
    pub async fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {}
    pub fn from_std(stream: net::TcpStream) -> io::Result<TcpStream> {}
    pub fn into_std(self) -> io::Result<net::TcpStream> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn take_error(&self) -> io::Result<Option<Error>> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(reads = "left")]
    pub async fn readable(&self) -> io::Result<()> {}
    pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn writable(&self) -> io::Result<()> {}
    pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
    pub fn try_write_vectored(&self, bufs: &[IoSlice<'_>]) -> io::Result<usize> {}
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(reads = "left")]
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn nodelay(&self) -> io::Result<bool> {}
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
    pub fn quickack(&self) -> io::Result<bool> {}
    pub fn set_quickack(&self, quickack: bool) -> io::Result<()> {}
    pub fn linger(&self) -> io::Result<Option<Duration>> {}
    pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()> {}
    pub fn set_zero_linger(&self) -> io::Result<()> {}
    pub fn ttl(&self) -> io::Result<u32> {}
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
    pub fn split(&mut self) -> (ReadHalf<'_>, WriteHalf<'_>) {}
    pub fn into_split(self) -> (OwnedReadHalf, OwnedWriteHalf) {}
}
impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}

pub struct TcpSocket {}

impl TcpSocket {
    pub fn new_v4() -> io::Result<TcpSocket> {}
    pub fn new_v6() -> io::Result<TcpSocket> {}
    pub fn set_keepalive(&self, keepalive: bool) -> io::Result<()> {}
    pub fn keepalive(&self) -> io::Result<bool> {}
    pub fn set_reuseaddr(&self, reuseaddr: bool) -> io::Result<()> {}
    pub fn reuseaddr(&self) -> io::Result<bool> {}
    pub fn set_reuseport(&self, reuseport: bool) -> io::Result<()> {}
    pub fn reuseport(&self) -> io::Result<bool> {}
    pub fn set_send_buffer_size(&self, size: u32) -> io::Result<()> {}
    pub fn send_buffer_size(&self) -> io::Result<u32> {}
    pub fn set_recv_buffer_size(&self, size: u32) -> io::Result<()> {}
    pub fn recv_buffer_size(&self) -> io::Result<u32> {}
    pub fn set_linger(&self, dur: Option<Duration>) -> io::Result<()> {}
    pub fn set_zero_linger(&self) -> io::Result<()> {}
    pub fn linger(&self) -> io::Result<Option<Duration>> {}
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
    pub fn nodelay(&self) -> io::Result<bool> {}
    pub fn tclass_v6(&self) -> io::Result<u32> {}
    pub fn set_tclass_v6(&self, tclass: u32) -> io::Result<()> {}
    pub fn tos_v4(&self) -> io::Result<u32> {}
    pub fn set_tos_v4(&self, tos: u32) -> io::Result<()> {}
    pub fn device(&self) -> io::Result<Option<Vec<u8>>> {}
    pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn take_error(&self) -> io::Result<Option<Error>> {}
    pub fn bind(&self, addr: SocketAddr) -> io::Result<()> {}
    pub async fn connect(self, addr: SocketAddr) -> io::Result<TcpStream> {}
    pub fn listen(self, backlog: u32) -> io::Result<TcpListener> {}
    pub fn from_std_stream(std_stream: net::TcpStream) -> TcpSocket {}
}

#[ctx(socket)]
pub struct UdpSocket {}

impl UdpSocket {
    pub async fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {}
    pub fn from_std(socket: net::UdpSocket) -> io::Result<UdpSocket> {}
    pub fn into_std(self) -> io::Result<net::UdpSocket> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub async fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn writable(&self) -> io::Result<()> {}
    pub fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
    pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {}
    pub fn try_send(&self, buf: &[u8]) -> io::Result<usize> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(reads = "left")]
    pub async fn readable(&self) -> io::Result<()> {}
    pub fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(reads = "taken")]
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {}
    pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
    #[ctx(reads = "taken")]
    pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
    pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)> {}
    #[ctx(reads = "taken")]
    pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, SocketAddr)> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
    pub fn poll_send_to(&self, cx: &mut Context<'_>, buf: &[u8], target: SocketAddr) -> Poll<io::Result<usize>> {}
    pub fn try_send_to(&self, buf: &[u8], target: SocketAddr) -> io::Result<usize> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(reads = "taken")]
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    pub fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<SocketAddr>> {}
    pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> {}
    #[ctx(reads = "left")]
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn poll_peek(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {}
    pub fn try_peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
    #[ctx(reads = "left")]
    pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    pub fn poll_peek_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<SocketAddr>> {}
    pub fn try_peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    pub async fn peek_sender(&self) -> io::Result<SocketAddr> {}
    pub fn poll_peek_sender(&self, cx: &mut Context<'_>) -> Poll<io::Result<SocketAddr>> {}
    pub fn try_peek_sender(&self) -> io::Result<SocketAddr> {}
    pub fn broadcast(&self) -> io::Result<bool> {}
    pub fn set_broadcast(&self, on: bool) -> io::Result<()> {}
    pub fn multicast_loop_v4(&self) -> io::Result<bool> {}
    pub fn set_multicast_loop_v4(&self, on: bool) -> io::Result<()> {}
    pub fn multicast_ttl_v4(&self) -> io::Result<u32> {}
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()> {}
    pub fn multicast_loop_v6(&self) -> io::Result<bool> {}
    pub fn set_multicast_loop_v6(&self, on: bool) -> io::Result<()> {}
    pub fn tclass_v6(&self) -> io::Result<u32> {}
    pub fn set_tclass_v6(&self, tclass: u32) -> io::Result<()> {}
    pub fn ttl(&self) -> io::Result<u32> {}
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
    pub fn tos_v4(&self) -> io::Result<u32> {}
    pub fn set_tos_v4(&self, tos: u32) -> io::Result<()> {}
    pub fn device(&self) -> io::Result<Option<Vec<u8>>> {}
    pub fn bind_device(&self, interface: Option<&[u8]>) -> io::Result<()> {}
    pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()> {}
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
    pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()> {}
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
    pub fn take_error(&self) -> io::Result<Option<Error>> {}
}

#[ctx(socket)]
pub struct UnixDatagram {}

impl UnixDatagram {
    #[ctx(cancel_safety = "safe")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn writable(&self) -> io::Result<()> {}
    pub fn poll_send_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(reads = "left")]
    pub async fn readable(&self) -> io::Result<()> {}
    pub fn poll_recv_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram> {}
    pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)> {}
    pub fn from_std(datagram: std::os::unix::net::UnixDatagram) -> io::Result<UnixDatagram> {}
    pub fn into_std(self) -> io::Result<std::os::unix::net::UnixDatagram> {}
    pub fn unbound() -> io::Result<UnixDatagram> {}
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
    pub fn try_send(&self, buf: &[u8]) -> io::Result<usize> {}
    pub fn try_send_to<P: AsRef<Path>>(&self, buf: &[u8], target: P) -> io::Result<usize> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(reads = "taken")]
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn try_recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn try_recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, crate::net::unix::SocketAddr)> {}
    #[ctx(reads = "taken")]
    pub async fn recv_buf_from<B: BufMut>(&self, buf: &mut B) -> io::Result<(usize, crate::net::unix::SocketAddr)> {}
    pub fn try_recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
    #[ctx(reads = "taken")]
    pub async fn recv_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], target: P) -> io::Result<usize> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(reads = "taken")]
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, crate::net::unix::SocketAddr)> {}
    pub fn poll_recv_from(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<crate::net::unix::SocketAddr>> {}
    pub fn poll_send_to<P: AsRef<Path>>(&self, cx: &mut Context<'_>, buf: &[u8], target: P) -> Poll<io::Result<usize>> {}
    pub fn poll_send(&self, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {}
    pub fn poll_recv(&self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {}
    pub fn try_recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, crate::net::unix::SocketAddr)> {}
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> {}
    pub fn local_addr(&self) -> io::Result<crate::net::unix::SocketAddr> {}
    pub fn peer_addr(&self) -> io::Result<crate::net::unix::SocketAddr> {}
    pub fn take_error(&self) -> io::Result<Option<Error>> {}
    #[ctx(finishes)]
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
}

pub struct UnixListener {}

impl UnixListener {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener> {}
    pub fn bind_addr(socket_addr: &crate::net::unix::SocketAddr) -> io::Result<UnixListener> {}
    pub fn from_std(listener: std::os::unix::net::UnixListener) -> io::Result<UnixListener> {}
    pub fn into_std(self) -> io::Result<std::os::unix::net::UnixListener> {}
    pub fn local_addr(&self) -> io::Result<crate::net::unix::SocketAddr> {}
    pub fn take_error(&self) -> io::Result<Option<Error>> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(accepts)]
    #[ctx(waits_for_peer)]
    pub async fn accept(&self) -> io::Result<(UnixStream, crate::net::unix::SocketAddr)> {}
    pub fn poll_accept(&self, cx: &mut Context<'_>) -> Poll<io::Result<(UnixStream, crate::net::unix::SocketAddr)>> {}
}

#[ctx(socket)]
pub struct UnixStream {}

impl UnixStream {
    pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream> {}
    pub async fn connect_addr(socket_addr: &crate::net::unix::SocketAddr) -> io::Result<UnixStream> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready> {}
    #[ctx(cancel_safety = "safe")]
    #[ctx(reads = "left")]
    pub async fn readable(&self) -> io::Result<()> {}
    pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn try_read_vectored(&self, bufs: &mut [IoSliceMut<'_>]) -> io::Result<usize> {}
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize> {}
    #[ctx(cancel_safety = "safe")]
    pub async fn writable(&self) -> io::Result<()> {}
    pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {}
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize> {}
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize> {}
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R> {}
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R> {}
    pub fn from_std(stream: std::os::unix::net::UnixStream) -> io::Result<UnixStream> {}
    pub fn into_std(self) -> io::Result<std::os::unix::net::UnixStream> {}
    pub fn pair() -> io::Result<(UnixStream, UnixStream)> {}
    pub fn local_addr(&self) -> io::Result<crate::net::unix::SocketAddr> {}
    pub fn peer_addr(&self) -> io::Result<crate::net::unix::SocketAddr> {}
    pub fn peer_cred(&self) -> io::Result<UCred> {}
    pub fn take_error(&self) -> io::Result<Option<Error>> {}
    pub fn split(&mut self) -> (crate::net::unix::ReadHalf<'_>, crate::net::unix::WriteHalf<'_>) {}
    pub fn into_split(self) -> (crate::net::unix::OwnedReadHalf, crate::net::unix::OwnedWriteHalf) {}
}
impl AsyncRead for UnixStream {}
impl AsyncWrite for UnixStream {}

pub struct UnixSocket {}

impl UnixSocket {
    pub fn new_datagram() -> io::Result<UnixSocket> {}
    pub fn new_stream() -> io::Result<UnixSocket> {}
    pub fn bind(&self, path: impl AsRef<Path>) -> io::Result<()> {}
    pub fn listen(self, backlog: u32) -> io::Result<UnixListener> {}
    pub async fn connect(self, path: impl AsRef<Path>) -> io::Result<UnixStream> {}
    pub fn datagram(self) -> io::Result<UnixDatagram> {}
}
