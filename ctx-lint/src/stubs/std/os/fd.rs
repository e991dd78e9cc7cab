use crate::fs::File;
use crate::io::{IsTerminal, PipeReader, PipeWriter};
use crate::net::{TcpListener, TcpStream, UdpSocket};
use crate::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use crate::process::{ChildStderr, ChildStdin, ChildStdout};

pub type RawFd = i32;

pub struct BorrowedFd<'fd> {}
impl<'fd> Copy for BorrowedFd<'fd> {}
impl<'fd> Clone for BorrowedFd<'fd> {}
impl BorrowedFd<'_> {
    pub unsafe fn borrow_raw(fd: RawFd) -> Self {}
    pub fn try_clone_to_owned(&self) -> crate::io::Result<OwnedFd> {}
}
impl AsRawFd for BorrowedFd<'_> {}
impl IsTerminal for BorrowedFd<'_> {}
impl AsFd for BorrowedFd<'_> {}

pub struct OwnedFd {}
impl OwnedFd {
    pub fn try_clone(&self) -> crate::io::Result<Self> {}
}
impl AsRawFd for OwnedFd {}
impl IntoRawFd for OwnedFd {}
impl FromRawFd for OwnedFd {}
impl IsTerminal for OwnedFd {}
impl AsFd for OwnedFd {}
impl From<File> for OwnedFd {}
impl From<TcpStream> for OwnedFd {}
impl From<TcpListener> for OwnedFd {}
impl From<UdpSocket> for OwnedFd {}
impl From<PipeReader> for OwnedFd {}
impl From<PipeWriter> for OwnedFd {}
impl From<UnixDatagram> for OwnedFd {}
impl From<UnixListener> for OwnedFd {}
impl From<UnixStream> for OwnedFd {}
impl From<ChildStdin> for OwnedFd {}
impl From<ChildStdout> for OwnedFd {}
impl From<ChildStderr> for OwnedFd {}

pub trait AsFd {
    fn as_fd(&self) -> BorrowedFd<'_>;
}
impl<T: AsFd> AsFd for &T {}
impl<T: AsFd> AsFd for &mut T {}

pub trait AsRawFd {
    fn as_raw_fd(&self) -> RawFd;
}

pub trait FromRawFd {
    unsafe fn from_raw_fd(fd: RawFd) -> Self;
}

pub trait IntoRawFd {
    #[ctx(forgets)]
    fn into_raw_fd(self) -> RawFd;
}
