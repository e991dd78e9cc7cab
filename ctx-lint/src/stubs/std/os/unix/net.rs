use crate::io::{Error, Read, Write};
use crate::net::Shutdown;
use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use crate::path::Path;
use crate::time::Duration;

pub struct SocketAddr {}
impl Clone for SocketAddr {}
impl SocketAddr {
    pub fn from_pathname<P: AsRef<Path>>(path: P) -> crate::io::Result<SocketAddr> {}
    pub fn is_unnamed(&self) -> bool {}
    pub fn as_pathname(&self) -> Option<&Path> {}
}

pub struct UnixDatagram {}
impl UnixDatagram {
    pub fn bind<P: AsRef<Path>>(path: P) -> crate::io::Result<UnixDatagram> {}
    pub fn bind_addr(socket_addr: &SocketAddr) -> crate::io::Result<UnixDatagram> {}
    pub fn unbound() -> crate::io::Result<UnixDatagram> {}
    pub fn pair() -> crate::io::Result<(UnixDatagram, UnixDatagram)> {}
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> crate::io::Result<()> {}
    pub fn connect_addr(&self, socket_addr: &SocketAddr) -> crate::io::Result<()> {}
    pub fn try_clone(&self) -> crate::io::Result<UnixDatagram> {}
    pub fn local_addr(&self) -> crate::io::Result<SocketAddr> {}
    pub fn peer_addr(&self) -> crate::io::Result<SocketAddr> {}
    #[ctx(blocks = "waits for a datagram: use the runtime's `UnixDatagram`")]
    #[ctx(blocks_on = "peer")]
    pub fn recv_from(&self, buf: &mut [u8]) -> crate::io::Result<(usize, SocketAddr)> {}
    #[ctx(blocks = "waits for a datagram: use the runtime's `UnixDatagram`")]
    #[ctx(blocks_on = "peer")]
    pub fn recv(&self, buf: &mut [u8]) -> crate::io::Result<usize> {}
    pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> crate::io::Result<usize> {}
    pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> crate::io::Result<usize> {}
    pub fn send(&self, buf: &[u8]) -> crate::io::Result<usize> {}
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> crate::io::Result<()> {}
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> crate::io::Result<()> {}
    pub fn read_timeout(&self) -> crate::io::Result<Option<Duration>> {}
    pub fn write_timeout(&self) -> crate::io::Result<Option<Duration>> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()> {}
    pub fn take_error(&self) -> crate::io::Result<Option<Error>> {}
    #[ctx(finishes)]
    pub fn shutdown(&self, how: Shutdown) -> crate::io::Result<()> {}
}
impl AsRawFd for UnixDatagram {}
impl FromRawFd for UnixDatagram {}
impl IntoRawFd for UnixDatagram {}
impl AsFd for UnixDatagram {}
impl From<OwnedFd> for UnixDatagram {}

pub struct UnixListener {}
impl UnixListener {
    pub fn bind<P: AsRef<Path>>(path: P) -> crate::io::Result<UnixListener> {}
    pub fn bind_addr(socket_addr: &SocketAddr) -> crate::io::Result<UnixListener> {}
    #[ctx(blocks = "waits for a peer: use the runtime's `UnixListener`")]
    #[ctx(blocks_on = "peer")]
    #[ctx(accepts)]
    #[ctx(waits_for_peer)]
    pub fn accept(&self) -> crate::io::Result<(UnixStream, SocketAddr)> {}
    pub fn try_clone(&self) -> crate::io::Result<UnixListener> {}
    pub fn local_addr(&self) -> crate::io::Result<SocketAddr> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()> {}
    pub fn take_error(&self) -> crate::io::Result<Option<Error>> {}
    pub fn incoming(&self) -> Incoming<'_> {}
}
impl AsRawFd for UnixListener {}
impl FromRawFd for UnixListener {}
impl IntoRawFd for UnixListener {}
impl AsFd for UnixListener {}
impl From<OwnedFd> for UnixListener {}
impl<'a> IntoIterator for &'a UnixListener {
    type Item = Result<UnixStream, Error>;
    type IntoIter = Incoming<'a>;
}

pub struct Incoming<'a> {}
impl<'a> Iterator for Incoming<'a> { type Item = Result<UnixStream, Error>; }

pub struct UnixStream {}
impl UnixStream {
    pub fn connect<P: AsRef<Path>>(path: P) -> crate::io::Result<UnixStream> {}
    pub fn connect_addr(socket_addr: &SocketAddr) -> crate::io::Result<UnixStream> {}
    pub fn pair() -> crate::io::Result<(UnixStream, UnixStream)> {}
    pub fn try_clone(&self) -> crate::io::Result<UnixStream> {}
    pub fn local_addr(&self) -> crate::io::Result<SocketAddr> {}
    pub fn peer_addr(&self) -> crate::io::Result<SocketAddr> {}
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> crate::io::Result<()> {}
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> crate::io::Result<()> {}
    pub fn read_timeout(&self) -> crate::io::Result<Option<Duration>> {}
    pub fn write_timeout(&self) -> crate::io::Result<Option<Duration>> {}
    pub fn set_nonblocking(&self, nonblocking: bool) -> crate::io::Result<()> {}
    pub fn take_error(&self) -> crate::io::Result<Option<Error>> {}
    #[ctx(finishes)]
    pub fn shutdown(&self, how: Shutdown) -> crate::io::Result<()> {}
}
impl Read for UnixStream {}
impl<'a> Read for &'a UnixStream {}
impl Write for UnixStream {}
impl<'a> Write for &'a UnixStream {}
impl AsRawFd for UnixStream {}
impl FromRawFd for UnixStream {}
impl IntoRawFd for UnixStream {}
impl AsFd for UnixStream {}
impl From<OwnedFd> for UnixStream {}
