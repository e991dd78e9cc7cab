use futures::io::{AsyncRead, AsyncWrite};
use futures::stream::Stream;
use std::io::Error;
use std::{io, net};

pub use std::net::{
    AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4,
    SocketAddrV6,
};

pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;
    async fn to_socket_addrs(&self) -> Result<Self::Iter, Error>;
}

pub struct Incoming<'a> {}

impl Stream for Incoming<'_> {
    type Item = Result<TcpStream, Error>;
}

pub struct TcpListener {}

impl TcpListener {
    pub async fn bind<A: ToSocketAddrs>(addrs: A) -> io::Result<TcpListener> {}
    #[ctx(accepts)]
    #[ctx(waits_for_peer)]
    pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
    pub fn incoming(&self) -> Incoming<'_> {}
    pub fn into_incoming(self) -> impl Stream<Item = io::Result<TcpStream>> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
}

pub struct TcpStream {}

impl TcpStream {
    pub async fn connect<A: ToSocketAddrs>(addrs: A) -> io::Result<TcpStream> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn ttl(&self) -> io::Result<u32> {}
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
    #[ctx(reads = "left")]
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn nodelay(&self) -> io::Result<bool> {}
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
    #[ctx(finishes)]
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
}
impl Clone for TcpStream {}
impl AsyncRead for TcpStream {}
impl AsyncRead for &TcpStream {}
impl AsyncWrite for TcpStream {}
impl AsyncWrite for &TcpStream {}

pub struct UdpSocket {}

impl UdpSocket {
    pub async fn bind<A: ToSocketAddrs>(addrs: A) -> io::Result<UdpSocket> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub async fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addrs: A) -> io::Result<usize> {}
    #[ctx(reads = "taken")]
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    #[ctx(reads = "left")]
    pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    pub async fn connect<A: ToSocketAddrs>(&self, addrs: A) -> io::Result<()> {}
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
    #[ctx(reads = "taken")]
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
    #[ctx(reads = "left")]
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn broadcast(&self) -> io::Result<bool> {}
    pub fn set_broadcast(&self, on: bool) -> io::Result<()> {}
    pub fn multicast_loop_v4(&self) -> io::Result<bool> {}
    pub fn set_multicast_loop_v4(&self, on: bool) -> io::Result<()> {}
    pub fn multicast_ttl_v4(&self) -> io::Result<u32> {}
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()> {}
    pub fn multicast_loop_v6(&self) -> io::Result<bool> {}
    pub fn set_multicast_loop_v6(&self, on: bool) -> io::Result<()> {}
    pub fn ttl(&self) -> io::Result<u32> {}
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
    pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()> {}
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
    pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()> {}
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
}
