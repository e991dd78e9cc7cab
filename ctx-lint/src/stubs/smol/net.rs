use crate::Async;
use futures::io::{AsyncRead, AsyncWrite};
use futures::stream::Stream;
use std::io::Error;
use std::{io, net};
use std::sync::Arc;

pub use std::net::{
    AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4,
    SocketAddrV6,
};

pub trait AsyncToSocketAddrs {}

pub struct Incoming<'a> {}

impl Stream for Incoming<'_> {
    type Item = Result<TcpStream, Error>;
}

pub struct TcpListener {}

impl TcpListener {
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> io::Result<TcpListener> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    #[ctx(accepts)]
    #[ctx(waits_for_peer)]
    pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
    pub fn incoming(&self) -> Incoming<'_> {}
    pub fn ttl(&self) -> io::Result<u32> {}
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
}
impl Clone for TcpListener {}

pub struct TcpStream {}

impl TcpStream {
    pub async fn connect<A: AsyncToSocketAddrs>(addr: A) -> io::Result<TcpStream> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
    #[ctx(reads = "left")]
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn nodelay(&self) -> io::Result<bool> {}
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
    pub fn ttl(&self) -> io::Result<u32> {}
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
}
impl Clone for TcpStream {}
impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}

pub struct UdpSocket {}

impl UdpSocket {
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub async fn connect<A: AsyncToSocketAddrs>(&self, addr: A) -> io::Result<()> {}
    #[ctx(reads = "taken")]
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    #[ctx(reads = "left")]
    pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    pub async fn send_to<A: AsyncToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
    #[ctx(reads = "taken")]
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
    #[ctx(reads = "left")]
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
    pub fn broadcast(&self) -> io::Result<bool> {}
    pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()> {}
    pub fn multicast_loop_v4(&self) -> io::Result<bool> {}
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()> {}
    pub fn multicast_ttl_v4(&self) -> io::Result<u32> {}
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()> {}
    pub fn multicast_loop_v6(&self) -> io::Result<bool> {}
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()> {}
    pub fn ttl(&self) -> io::Result<u32> {}
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
    pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()> {}
    pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()> {}
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
}
impl Clone for UdpSocket {}

pub async fn resolve<A: AsyncToSocketAddrs>(addr: A) -> io::Result<Vec<SocketAddr>> {}

pub mod unix {
    use crate::Async;
    use futures::io::{AsyncRead, AsyncWrite};
    use futures::stream::Stream;
    use std::io::Error;
    use std::io;
    use std::net::Shutdown;
    use std::os::unix::net;
    use std::path::Path;
    use std::sync::Arc;

    pub use std::os::unix::net::SocketAddr;

    pub struct UnixListener {}

    impl UnixListener {
        pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener> {}
        #[ctx(accepts)]
        #[ctx(waits_for_peer)]
        pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)> {}
        pub fn incoming(&self) -> Incoming<'_> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    }
    impl Clone for UnixListener {}

    pub struct Incoming<'a> {}

    impl Stream for Incoming<'_> {
        type Item = Result<UnixStream, Error>;
    }

    pub struct UnixStream {}

    impl UnixStream {
        pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream> {}
        pub fn pair() -> io::Result<(UnixStream, UnixStream)> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
    }
    impl Clone for UnixStream {}
    impl AsyncRead for UnixStream {}
    impl AsyncWrite for UnixStream {}

    pub struct UnixDatagram {}

    impl UnixDatagram {
        pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram> {}
        pub fn unbound() -> io::Result<UnixDatagram> {}
        pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)> {}
        pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        #[ctx(reads = "taken")]
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize> {}
        #[ctx(reads = "taken")]
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
    }
    impl Clone for UnixDatagram {}
}
