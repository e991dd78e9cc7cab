use crate::io::{Error, Read, Write};
use crate::io;
use crate::os::fd::{BorrowedFd, OwnedFd};
use crate::os::windows::io::OwnedSocket;
use crate::time::Duration;

pub struct AddrParseError {}

impl Clone for AddrParseError {}

pub enum IpAddr {
    V4(Ipv4Addr),
    V6(Ipv6Addr),
}

impl IpAddr {
    pub fn is_unspecified(&self) -> bool {}
    pub fn is_loopback(&self) -> bool {}
    pub fn is_ipv4(&self) -> bool {}
    pub fn is_ipv6(&self) -> bool {}
}
impl Copy for IpAddr {}
impl Clone for IpAddr {}

pub struct Ipv4Addr {}

impl Ipv4Addr {
    pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {}
    pub const BITS: u32 = ();
    pub const LOCALHOST: Self = ();
    pub const UNSPECIFIED: Self = ();
    pub const BROADCAST: Self = ();
    pub fn octets(&self) -> [u8] {}
    pub fn is_unspecified(&self) -> bool {}
    pub fn is_loopback(&self) -> bool {}
}
impl Clone for Ipv4Addr {}
impl Copy for Ipv4Addr {}

pub struct Ipv6Addr {}

impl Ipv6Addr {
    pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr {}
    pub const BITS: u32 = ();
    pub const LOCALHOST: Self = ();
    pub const UNSPECIFIED: Self = ();
    pub fn is_unspecified(&self) -> bool {}
    pub fn is_loopback(&self) -> bool {}
    pub fn octets(&self) -> [u8] {}
}
impl Clone for Ipv6Addr {}
impl Copy for Ipv6Addr {}

pub enum SocketAddr {
    V4(SocketAddrV4),
    V6(SocketAddrV6),
}

impl SocketAddr {
    pub fn new(ip: IpAddr, port: u16) -> SocketAddr {}
    pub fn ip(&self) -> IpAddr {}
    pub fn set_ip(&mut self, new_ip: IpAddr) {}
    pub fn port(&self) -> u16 {}
    pub fn set_port(&mut self, new_port: u16) {}
    pub fn is_ipv4(&self) -> bool {}
    pub fn is_ipv6(&self) -> bool {}
}
impl Copy for SocketAddr {}
impl Clone for SocketAddr {}

pub struct SocketAddrV4 {}

impl SocketAddrV4 {
    pub fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 {}
    pub fn ip(&self) -> &Ipv4Addr {}
    pub fn set_ip(&mut self, new_ip: Ipv4Addr) {}
    pub fn port(&self) -> u16 {}
    pub fn set_port(&mut self, new_port: u16) {}
}
impl Copy for SocketAddrV4 {}
impl Clone for SocketAddrV4 {}

pub struct SocketAddrV6 {}

impl SocketAddrV6 {
    pub fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6 {}
    pub fn ip(&self) -> &Ipv6Addr {}
    pub fn set_ip(&mut self, new_ip: Ipv6Addr) {}
    pub fn port(&self) -> u16 {}
    pub fn set_port(&mut self, new_port: u16) {}
}
impl Copy for SocketAddrV6 {}
impl Clone for SocketAddrV6 {}

pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;
    fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
}

pub struct Incoming<'a> {}

impl Iterator for Incoming<'_> {
    type Item = Result<TcpStream, Error>;
}

pub struct TcpListener {}

impl TcpListener {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn try_clone(&self) -> io::Result<TcpListener> {}
    #[ctx(blocks = "waits for a peer: use the runtime's `TcpListener`")]
    pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
    pub fn incoming(&self) -> Incoming<'_> {}
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
    pub fn ttl(&self) -> io::Result<u32> {}
    pub fn take_error(&self) -> io::Result<Option<Error>> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
}

pub struct TcpStream {}

impl TcpStream {
    #[ctx(blocks = "waits for the peer: use the runtime's `TcpStream`")]
    pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {}
    #[ctx(blocks = "waits for the peer: use the runtime's `TcpStream`")]
    pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
    pub fn try_clone(&self) -> io::Result<TcpStream> {}
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
    pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
    pub fn nodelay(&self) -> io::Result<bool> {}
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
    pub fn ttl(&self) -> io::Result<u32> {}
    pub fn take_error(&self) -> io::Result<Option<Error>> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
}
impl Read for TcpStream {}
impl Write for TcpStream {}
impl Read for &TcpStream {}
impl Write for &TcpStream {}

pub struct UdpSocket {}

impl UdpSocket {
    pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {}
    #[ctx(blocks = "waits for a datagram: use the runtime's `UdpSocket`")]
    pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
    pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
    pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
    pub fn local_addr(&self) -> io::Result<SocketAddr> {}
    pub fn try_clone(&self) -> io::Result<UdpSocket> {}
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
    pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
    pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()> {}
    pub fn broadcast(&self) -> io::Result<bool> {}
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()> {}
    pub fn multicast_loop_v4(&self) -> io::Result<bool> {}
    pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> io::Result<()> {}
    pub fn multicast_ttl_v4(&self) -> io::Result<u32> {}
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()> {}
    pub fn multicast_loop_v6(&self) -> io::Result<bool> {}
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
    pub fn ttl(&self) -> io::Result<u32> {}
    pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {}
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
    pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {}
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
    pub fn take_error(&self) -> io::Result<Option<Error>> {}
    pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> {}
    pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
    #[ctx(blocks = "waits for a datagram: use the runtime's `UdpSocket`")]
    pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
}

pub enum Shutdown {
    Read,
    Write,
    Both,
}

impl Copy for Shutdown {}
impl Clone for Shutdown {}
