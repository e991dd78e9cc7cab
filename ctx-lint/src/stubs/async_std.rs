//! async-std 1.13.

pub use std::{write, writeln};

macro_rules! task_local { () => {} }

macro_rules! print { () => {} }

macro_rules! println { () => {} }

macro_rules! eprint { () => {} }

macro_rules! eprintln { () => {} }

pub mod channel {
    pub use async_channel::{
        Closed, Receiver, Recv, RecvError, Send, SendError, Sender, TryRecvError,
        TrySendError, WeakReceiver, WeakSender, bounded, unbounded,
    };
}

pub mod fs {
    use crate::path::{Path, PathBuf};
    use futures::io::{AsyncRead, AsyncSeek, AsyncWrite};
    use futures::stream::Stream;
    use std::ffi::OsString;
    use std::io::Error;
    use std::io;

    pub use std::fs::{FileType, Metadata, Permissions};

    pub struct DirBuilder {}

    impl DirBuilder {
        pub fn new() -> DirBuilder {}
        pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
        pub async fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
    }
    impl Default for DirBuilder {}

    pub struct DirEntry {}

    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn file_type(&self) -> io::Result<FileType> {}
        pub fn file_name(&self) -> OsString {}
    }
    impl Clone for DirEntry {}

    pub struct File {}

    impl File {
        pub async fn open<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub async fn create<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub async fn sync_all(&self) -> io::Result<()> {}
        pub async fn sync_data(&self) -> io::Result<()> {}
        pub async fn set_len(&self, size: u64) -> io::Result<()> {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
    }
    impl Clone for File {}
    impl AsyncRead for File {}
    impl AsyncRead for &File {}
    impl AsyncWrite for File {}
    impl AsyncWrite for &File {}
    impl AsyncSeek for File {}
    impl AsyncSeek for &File {}

    pub struct OpenOptions {}

    impl OpenOptions {
        pub fn new() -> OpenOptions {}
        pub fn read(&mut self, read: bool) -> &mut OpenOptions {}
        pub fn write(&mut self, write: bool) -> &mut OpenOptions {}
        pub fn append(&mut self, append: bool) -> &mut OpenOptions {}
        pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions {}
        pub fn create(&mut self, create: bool) -> &mut OpenOptions {}
        pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions {}
        pub async fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {}
    }
    impl Clone for OpenOptions {}
    impl Default for OpenOptions {}

    pub struct ReadDir {}

    impl Stream for ReadDir {
        type Item = Result<DirEntry, Error>;
    }

    pub async fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}

    pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> {}

    pub async fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}

    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}

    pub async fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}

    pub async fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}

    pub async fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}

    pub async fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> {}

    pub async fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}

    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}

    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}

    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}

    pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}

    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}

    pub async fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> {}

    pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}

    pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}
}

pub mod future {
    use std::task::{Context, Poll};
    use std::time::Duration;

    pub use std::future::Future;

    pub async fn pending<T>() -> T {}

    pub async fn poll_fn<F: FnMut(&mut Context<'_>) -> Poll<T>, T>(f: F) -> T {}

    pub async fn ready<T>(val: T) -> T {}

    #[ctx(timeout)]
    pub async fn timeout<F: Future<Output = T>, T>(dur: Duration, f: F) -> Result<T, TimeoutError> {}

    pub struct TimeoutError {}

    impl Clone for TimeoutError {}
    impl Copy for TimeoutError {}

    pub trait IntoFuture {
        type Output;
        type Future: Future<Output = Self::Output>;
        fn into_future(self) -> Self::Future;
    }
}

pub mod io {
    use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    use futures::stream::Stream;
    use std::fmt::Arguments;
    use std::future::Future;
    use std::io::{Error, IoSlice, IoSliceMut, SeekFrom};
    use std::io;
    use std::time::Duration;

    pub use futures::io::{
        AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write,
    };
    pub use std::io::ErrorKind;

    #[ctx(extension)]
    pub trait BufReadExt: AsyncBufRead {
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize, Error>;
        async fn read_line(&mut self, buf: &mut String) -> Result<usize, Error>;
        fn lines(self) -> Lines<Self>;
        fn split(self, byte: u8) -> Split<Self>;
    }

    #[ctx(extension)]
    pub trait ReadExt: AsyncRead {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize, Error>;
        async fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize, Error>;
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize, Error>;
        async fn read_to_string(&mut self, buf: &mut String) -> Result<usize, Error>;
        async fn read_exact(&mut self, buf: &mut [u8]) -> Result<(), Error>;
        fn take(self, limit: u64) -> Take<Self>;
        fn by_ref(&mut self) -> &mut Self;
        fn bytes(self) -> Bytes<Self>;
        fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>;
    }

    #[ctx(extension)]
    pub trait SeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> Result<u64, Error>;
    }

    #[ctx(extension)]
    pub trait WriteExt: AsyncWrite {
        async fn write(&mut self, buf: &[u8]) -> Result<usize, Error>;
        async fn flush(&mut self) -> Result<(), Error>;
        async fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize, Error>;
        async fn write_all(&mut self, buf: &[u8]) -> Result<(), Error>;
        async fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result<(), Error>;
    }

    pub struct BufReader<R> {}

    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R> {}
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
    }
    impl<R> BufReader<R> {
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn buffer(&self) -> &[u8] {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncSeek> AsyncSeek for BufReader<R> {}

    pub struct BufWriter<W> {}

    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W> {}
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub async fn into_inner(self) -> Result<W, IntoInnerError<BufWriter<W>>> {}
        pub fn buffer(&self) -> &[u8] {}
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}

    pub struct IntoInnerError<W> {}

    pub async fn copy<R: AsyncRead, W: AsyncWrite>(reader: R, writer: W) -> io::Result<u64> {}

    pub struct Cursor<T> {}

    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T> {}
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn position(&self) -> u64 {}
        pub fn set_position(&mut self, pos: u64) {}
    }
    impl<T> Clone for Cursor<T> {}
    impl<T> Default for Cursor<T> {}
    impl<T: AsRef<[u8]>> AsyncSeek for Cursor<T> {}
    impl<T: AsRef<[u8]>> AsyncRead for Cursor<T> {}
    impl<T: AsRef<[u8]>> AsyncBufRead for Cursor<T> {}
    impl AsyncWrite for Cursor<&mut [u8]> {}
    impl AsyncWrite for Cursor<&mut Vec<u8>> {}
    impl AsyncWrite for Cursor<Vec<u8>> {}

    pub fn empty() -> Empty {}

    pub struct Empty {}

    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}

    pub fn repeat(byte: u8) -> Repeat {}

    pub struct Repeat {}

    impl AsyncRead for Repeat {}

    pub fn sink() -> Sink {}

    pub struct Sink {}

    impl AsyncWrite for Sink {}

    pub fn stderr() -> Stderr {}

    pub struct Stderr {}

    impl AsyncWrite for Stderr {}

    pub fn stdin() -> Stdin {}

    pub struct Stdin {}

    impl Stdin {
        pub async fn read_line(&self, buf: &mut String) -> io::Result<usize> {}
    }
    impl AsyncRead for Stdin {}

    pub fn stdout() -> Stdout {}

    pub struct Stdout {}

    impl AsyncWrite for Stdout {}

    #[ctx(timeout)]
    pub async fn timeout<F: Future<Output = io::Result<T>>, T>(dur: Duration, f: F) -> io::Result<T> {}

    pub struct Lines<R> {}

    impl<R: AsyncBufRead> Stream for Lines<R> {
        type Item = Result<String, Error>;
    }

    pub struct Split<R> {}

    impl<R: AsyncBufRead> Stream for Split<R> {
        type Item = Result<Vec<u8>, Error>;
    }

    pub struct Bytes<T> {}

    impl<T: AsyncRead> Stream for Bytes<T> {
        type Item = Result<u8, Error>;
    }

    pub struct Chain<T, U> {}

    impl<T, U> Chain<T, U> {
        pub fn into_inner(self) -> (T, U) {}
        pub fn get_ref(&self) -> (&T, &U) {}
        pub fn get_mut(&mut self) -> (&mut T, &mut U) {}
    }
    impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}
    impl<T: AsyncBufRead, U: AsyncBufRead> AsyncBufRead for Chain<T, U> {}

    pub struct Take<T> {}

    impl<T> Take<T> {
        pub fn limit(&self) -> u64 {}
        pub fn set_limit(&mut self, limit: u64) {}
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T: AsyncRead> AsyncRead for Take<T> {}
    impl<T: AsyncBufRead> AsyncBufRead for Take<T> {}

    pub mod prelude {
        pub use crate::io::{BufReadExt, ReadExt, SeekExt, WriteExt};
        pub use futures::io::{
            AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write,
        };
    }
}

pub mod net {
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
        pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn nodelay(&self) -> io::Result<bool> {}
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
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
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub async fn connect<A: ToSocketAddrs>(&self, addrs: A) -> io::Result<()> {}
        pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
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
}

pub mod os {
    pub mod unix {
        pub mod fs {
            use crate::path::Path;
            use std::io;

            pub use std::os::unix::fs::{DirBuilderExt, DirEntryExt, OpenOptionsExt};

            pub async fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()> {}
        }

        pub mod io {
            pub use std::os::fd::{AsRawFd, FromRawFd, IntoRawFd, RawFd};
        }

        pub mod net {
            use crate::path::Path;
            use futures::io::{AsyncRead, AsyncWrite};
            use futures::stream::Stream;
            use std::io::Error;
            use std::io;
            use std::net::Shutdown;
            use std::os::unix::net;

            pub use std::os::unix::net::SocketAddr;

            pub struct UnixDatagram {}

            impl UnixDatagram {
                pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram> {}
                pub fn unbound() -> io::Result<UnixDatagram> {}
                pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)> {}
                pub async fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
                pub fn local_addr(&self) -> io::Result<SocketAddr> {}
                pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
                pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
                pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
                pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize> {}
                pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
                pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
            }

            pub struct Incoming<'a> {}

            impl Stream for Incoming<'_> {
                type Item = Result<UnixStream, Error>;
            }

            pub struct UnixListener {}

            impl UnixListener {
                pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener> {}
                pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)> {}
                pub fn incoming(&self) -> Incoming<'_> {}
                pub fn local_addr(&self) -> io::Result<SocketAddr> {}
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
            impl AsyncRead for &UnixStream {}
            impl AsyncWrite for UnixStream {}
            impl AsyncWrite for &UnixStream {}
        }

        pub mod process {
            use crate::process::Command;
            use std::ffi::OsStr;
            use std::io::Error;

            #[ctx(extension)]
            pub trait CommandExt {
                fn uid(&mut self, id: u32) -> &mut Command;
                fn gid(&mut self, id: u32) -> &mut Command;
                fn exec(&mut self) -> Error;
                fn arg0<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
            }
        }
    }
}

pub mod path {
    use crate::fs::ReadDir;
    use std::borrow::Cow;
    use std::ffi::{OsStr, OsString};
    use std::fs::Metadata;
    use std::{io, path};
    use std::ops::Deref;
    use std::rc::Rc;
    use std::sync::Arc;

    pub use std::path::{
        Component, Display, MAIN_SEPARATOR, Prefix, PrefixComponent, StripPrefixError,
        is_separator,
    };

    pub struct Ancestors<'a> {}

    impl Copy for Ancestors<'_> {}
    impl Clone for Ancestors<'_> {}
    impl Iterator for Ancestors<'_> {
        type Item = &Path;
    }

    pub struct Components<'a> {}

    impl Components<'_> {
        pub fn as_path(&self) -> &Path {}
    }
    impl Clone for Components<'_> {}
    impl Iterator for Components<'_> {
        type Item = Component<'_>;
    }

    pub struct Iter<'a> {}

    impl Iter<'_> {
        pub fn as_path(&self) -> &Path {}
    }
    impl Clone for Iter<'_> {}
    impl Iterator for Iter<'_> {
        type Item = &OsStr;
    }

    pub struct Path {}

    impl Path {
        pub fn new<S: AsRef<OsStr>>(s: &S) -> &Path {}
        pub fn as_os_str(&self) -> &OsStr {}
        pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> Cow<'_, str> {}
        pub fn to_path_buf(&self) -> PathBuf {}
        pub fn is_absolute(&self) -> bool {}
        pub fn is_relative(&self) -> bool {}
        pub fn has_root(&self) -> bool {}
        pub fn parent(&self) -> Option<&Path> {}
        pub fn ancestors(&self) -> Ancestors<'_> {}
        pub fn file_name(&self) -> Option<&OsStr> {}
        pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError> {}
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {}
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {}
        pub fn file_stem(&self) -> Option<&OsStr> {}
        pub fn extension(&self) -> Option<&OsStr> {}
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {}
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {}
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
        pub fn components(&self) -> Components<'_> {}
        pub fn iter(&self) -> Iter<'_> {}
        pub fn display(&self) -> Display<'_> {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn symlink_metadata(&self) -> io::Result<Metadata> {}
        pub async fn canonicalize(&self) -> io::Result<PathBuf> {}
        pub async fn read_link(&self) -> io::Result<PathBuf> {}
        pub async fn read_dir(&self) -> io::Result<ReadDir> {}
        pub async fn exists(&self) -> bool {}
        pub async fn is_file(&self) -> bool {}
        pub async fn is_dir(&self) -> bool {}
        pub fn into_path_buf(self: Box<Path>) -> PathBuf {}
    }
    impl IntoIterator for &Path {
        type IntoIter = Iter<'_>;
        type Item = &OsStr;
    }
    impl Clone for Box<Path> {}

    pub struct PathBuf {}

    impl PathBuf {
        pub fn new() -> PathBuf {}
        pub fn as_path(&self) -> &Path {}
        pub fn push<P: AsRef<Path>>(&mut self, path: P) {}
        pub fn pop(&mut self) -> bool {}
        pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {}
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
        pub fn into_os_string(self) -> OsString {}
        pub fn into_boxed_path(self) -> Box<Path> {}
    }
    impl IntoIterator for &PathBuf {
        type IntoIter = Iter<'_>;
        type Item = &OsStr;
    }
    impl Clone for PathBuf {}
    impl Default for PathBuf {}
    impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
    impl Deref for PathBuf {
        type Target = Path;
    }
}

pub mod pin {
    pub use std::pin::Pin;
}

pub mod prelude {
    use crate::future::{IntoFuture, TimeoutError};
    use std::time::Duration;

    pub use crate::io::{BufReadExt as _, ReadExt as _, SeekExt as _, WriteExt as _};
    pub use crate::stream::{DoubleEndedStream, ExactSizeStream, StreamExt};
    pub use crate::task_local;
    pub use futures::io::{AsyncBufRead as _, AsyncRead as _, AsyncSeek as _, AsyncWrite as _};
    pub use futures::stream::Stream;
    pub use std::future::Future;

    #[ctx(extension)]
    pub trait FutureExt: Future {
        async fn delay(self, dur: Duration) -> Self::Output;
        async fn flatten(self) -> <Self::Output as IntoFuture>::Output;
        async fn race<F: Future<Output = Self::Output>>(self, other: F) -> Self::Output;
        async fn try_race<F: Future<Output = Self::Output>, T, E>(self, other: F) -> Self::Output;
        async fn join<F: Future>(self, other: F) -> (Self::Output, <F as Future>::Output);
        async fn try_join<F: Future<Output = Result<B, E>>, A, B, E>(self, other: F) -> Result<(A, B), E>;
        async fn timeout(self, dur: Duration) -> Result<Self::Output, TimeoutError>;
    }
}

pub mod process {
    use futures::io::{AsyncRead, AsyncWrite};
    use std::ffi::OsStr;
    use std::io;
    use std::os::fd::OwnedFd;
    use std::path::Path;
    use std::process::{CommandArgs, CommandEnvs};

    pub use std::process::{ExitStatus, Output, Stdio, abort, exit, id};

    pub struct Child {
        pub stdin: Option<ChildStdin>,
        pub stdout: Option<ChildStdout>,
        pub stderr: Option<ChildStderr>,
    }

    impl Child {
        pub fn id(&self) -> u32 {}
        pub fn kill(&mut self) -> io::Result<()> {}
        pub fn try_status(&mut self) -> io::Result<Option<ExitStatus>> {}
        pub async fn status(&mut self) -> io::Result<ExitStatus> {}
        pub async fn output(self) -> io::Result<Output> {}
    }

    pub struct ChildStderr {}

    impl ChildStderr {
        pub async fn into_stdio(self) -> io::Result<Stdio> {}
    }
    impl AsyncRead for ChildStderr {}

    pub struct ChildStdin {}

    impl ChildStdin {
        pub async fn into_stdio(self) -> io::Result<Stdio> {}
    }
    impl AsyncWrite for ChildStdin {}

    pub struct ChildStdout {}

    impl ChildStdout {
        pub async fn into_stdio(self) -> io::Result<Stdio> {}
    }
    impl AsyncRead for ChildStdout {}

    pub struct Command {}

    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command {}
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
        pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command {}
        pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command {}
        pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command {}
        pub fn get_args(&self) -> CommandArgs<'_> {}
        pub fn get_envs(&self) -> CommandEnvs<'_> {}
        pub fn get_current_dir(&self) -> Option<&Path> {}
        pub fn get_program(&self) -> &OsStr {}
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {}
        pub fn env_clear(&mut self) -> &mut Command {}
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn reap_on_drop(&mut self, reap_on_drop: bool) -> &mut Command {}
        pub fn kill_on_drop(&mut self, kill_on_drop: bool) -> &mut Command {}
        pub fn spawn(&mut self) -> io::Result<Child> {}
        pub async fn status(&mut self) -> io::Result<ExitStatus> {}
        pub async fn output(&mut self) -> io::Result<Output> {}
    }
}

pub mod stream {
    use std::cmp::Ordering;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};
    use std::time::Duration;

    pub use futures::stream::Stream;

    pub fn empty<T>() -> Empty<T> {}

    pub struct Empty<T> {}

    impl<T> Stream for Empty<T> {
        type Item = T;
    }

    pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F> {}

    pub struct FromFn<F> {}

    impl<F> Clone for FromFn<F> {}
    impl<T, F: FnMut() -> Option<T>> Stream for FromFn<F> {
        type Item = T;
    }

    pub fn from_iter<I: IntoIterator>(iter: I) -> FromIter<I::IntoIter> {}

    pub struct FromIter<I> {}

    impl<I> Clone for FromIter<I> {}
    impl<I: Iterator> Stream for FromIter<I> {
        type Item = I::Item;
    }

    pub fn once<T>(t: T) -> Once<T> {}

    pub struct Once<T> {}

    impl<T> Clone for Once<T> {}
    impl<T> Stream for Once<T> {
        type Item = T;
    }

    pub fn repeat<T>(item: T) -> Repeat<T> {}

    pub struct Repeat<T> {}

    impl<T> Clone for Repeat<T> {}
    impl<T> Stream for Repeat<T> {
        type Item = T;
    }

    pub fn repeat_with<T, F: FnMut() -> T>(repeater: F) -> RepeatWith<F> {}

    pub struct RepeatWith<F> {}

    impl<F> Clone for RepeatWith<F> {}
    impl<T, F: FnMut() -> T> Stream for RepeatWith<F> {
        type Item = T;
    }

    pub trait DoubleEndedStream: Stream {
        fn poll_next_back(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
        async fn next_back(&mut self) -> Option<Self::Item>;
        async fn nth_back(&mut self, n: usize) -> Option<Self::Item>;
        async fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, p: P) -> Option<Self::Item>;
        async fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, accum: B, f: F) -> B;
        async fn try_rfold<B, F: FnMut(B, Self::Item) -> Result<B, E>, E>(self, accum: B, f: F) -> Result<B, E>;
    }

    pub trait ExactSizeStream: Stream {
        fn len(&self) -> usize;
    }

    pub async fn extend<C: Extend<T>, T, S: IntoStream<Item = T>>(collection: &mut C, stream: S) {}

    pub trait Extend<A> {
        fn extend<T: IntoStream<Item = A>>(&mut self, stream: T) -> Pin<Box<dyn Future<Output = ()>>>;
    }

    pub trait FromStream<T> {
        fn from_stream<S: IntoStream<Item = T>>(stream: S) -> Pin<Box<dyn Future<Output = Self>>>;
    }

    pub trait FusedStream: Stream {}

    #[ctx(interval)]
    pub fn interval(dur: Duration) -> Interval {}

    #[ctx(timer)]
    pub struct Interval {}

    impl Stream for Interval {
        type Item = ();
    }

    pub trait IntoStream {
        type Item;
        type IntoStream: Stream<Item = Self::Item>;
        fn into_stream(self) -> Self::IntoStream;
    }

    pub fn pending<T>() -> Pending<T> {}

    pub struct Pending<T> {}

    impl<T> Stream for Pending<T> {
        type Item = T;
    }

    pub trait Product<A> {
        fn product<S: Stream<Item = A>>(stream: S) -> Pin<Box<dyn Future<Output = Self>>>;
    }

    pub struct Merge<L, R> {}

    impl<L: Stream<Item = T>, R: Stream<Item = T>, T> Stream for Merge<L, R> {
        type Item = T;
    }

    pub struct Merge<L, R> {}

    impl<L: Stream<Item = T>, R: Stream<Item = T>, T> Stream for Merge<L, R> {
        type Item = T;
    }

    pub fn successors<F: FnMut(&T) -> Option<T>, T>(first: Option<T>, succ: F) -> Successors<F, T> {}

    pub struct Successors<F: FnMut(&T) -> Option<T>, T> {}

    impl<F: FnMut(&T) -> Option<T>, T> Stream for Successors<F, T> {
        type Item = T;
    }

    pub trait Sum<A> {
        fn sum<S: Stream<Item = A>>(stream: S) -> Pin<Box<dyn Future<Output = Self>>>;
    }

    pub struct Chain<S, U> {}

    impl<S: Stream, U: Stream<Item = S::Item>> Stream for Chain<S, U> {
        type Item = S::Item;
    }

    pub struct Cloned<S> {}

    impl<S: Stream<Item = &T>, T> Stream for Cloned<S> {
        type Item = T;
    }

    pub struct Copied<S> {}

    impl<S: Stream<Item = &T>, T> Stream for Copied<S> {
        type Item = T;
    }

    pub struct Filter<S, P> {}

    impl<S: Stream, P: FnMut(&S::Item) -> bool> Stream for Filter<S, P> {
        type Item = S::Item;
    }

    pub struct Fuse<S> {}

    impl<S> Clone for Fuse<S> {}
    impl<S: Stream> Stream for Fuse<S> {
        type Item = S::Item;
    }

    pub struct Inspect<S, F> {}

    impl<S: Stream, F: FnMut(&S::Item)> Stream for Inspect<S, F> {
        type Item = S::Item;
    }

    pub struct Map<S, F> {}

    impl<S: Stream, F: FnMut(S::Item) -> B, B> Stream for Map<S, F> {
        type Item = B;
    }

    pub struct Scan<S, St, F> {}

    impl<S: Stream, St, F: FnMut(&mut St, S::Item) -> Option<B>, B> Stream for Scan<S, St, F> {
        type Item = B;
    }

    pub struct Skip<S> {}

    impl<S: Stream> Stream for Skip<S> {
        type Item = S::Item;
    }

    pub struct SkipWhile<S, P> {}

    impl<S: Stream, P: FnMut(&S::Item) -> bool> Stream for SkipWhile<S, P> {
        type Item = S::Item;
    }

    pub struct StepBy<S> {}

    impl<S: Stream> Stream for StepBy<S> {
        type Item = S::Item;
    }

    pub struct Take<S> {}

    impl<S> Clone for Take<S> {}
    impl<S: Stream> Stream for Take<S> {
        type Item = S::Item;
    }

    pub struct TakeWhile<S, P> {}

    impl<S: Stream, P: FnMut(&S::Item) -> bool> Stream for TakeWhile<S, P> {
        type Item = S::Item;
    }

    pub struct Zip<A: Stream, B> {}

    impl<A: Stream, B: Stream> Stream for Zip<A, B> {
        type Item = (A::Item, B::Item);
    }

    pub struct Flatten<S: Stream> {}

    impl<S: Stream, U: Stream> Stream for Flatten<S> {
        type Item = U::Item;
    }

    pub struct FlatMap<S, U, F> {}

    impl<S: Stream, U: Stream, F: FnMut(S::Item) -> U> Stream for FlatMap<S, U, F> {
        type Item = U::Item;
    }

    pub struct TimeoutError {}

    impl Clone for TimeoutError {}
    impl Copy for TimeoutError {}

    pub struct Timeout<S: Stream> {}

    impl<S: Stream> Stream for Timeout<S> {
        type Item = Result<S::Item, TimeoutError>;
    }

    #[ctx(extension)]
    pub trait StreamExt: Stream {
        #[ctx(takes)]
        async fn next(&mut self) -> Option<Self::Item>;
        fn take(self, n: usize) -> Take<Self>;
        fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P>;
        fn throttle(self, d: Duration) -> Throttle<Self>;
        fn step_by(self, step: usize) -> StepBy<Self>;
        fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> Chain<Self, U>;
        fn cloned<T>(self) -> Cloned<Self>;
        fn copied<T>(self) -> Copied<Self>;
        fn cycle(self) -> Cycle<Self>;
        fn enumerate(self) -> Enumerate<Self>;
        fn delay(self, dur: Duration) -> Delay<Self>;
        fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F>;
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F>;
        async fn last(self) -> Option<Self::Item>;
        fn fuse(self) -> Fuse<Self>;
        fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P>;
        fn flat_map<U: IntoStream, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F>;
        fn flatten(self) -> Flatten<Self>;
        fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, F>;
        async fn min_by_key<B, F: FnMut(&Self::Item) -> B>(self, key_by: F) -> Option<Self::Item>;
        async fn max_by_key<B, F: FnMut(&Self::Item) -> B>(self, key_by: F) -> Option<Self::Item>;
        async fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item>;
        async fn max(self) -> Option<Self::Item>;
        async fn min(self) -> Option<Self::Item>;
        async fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item>;
        async fn nth(&mut self, n: usize) -> Option<Self::Item>;
        async fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
        async fn find<P: FnMut(&Self::Item) -> bool>(&mut self, p: P) -> Option<Self::Item>;
        async fn find_map<F: FnMut(Self::Item) -> Option<B>, B>(&mut self, f: F) -> Option<B>;
        async fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B;
        async fn partition<B: Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B);
        async fn for_each<F: FnMut(Self::Item)>(self, f: F);
        async fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
        fn by_ref(&mut self) -> &mut Self;
        fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<Self, St, F>;
        fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P>;
        fn skip(self, n: usize) -> Skip<Self>;
        fn timeout(self, dur: Duration) -> Timeout<Self>;
        async fn try_fold<B, F: FnMut(B, Self::Item) -> Result<T, E>, T, E>(&mut self, init: T, f: F) -> Result<T, E>;
        async fn try_for_each<F: FnMut(Self::Item) -> Result<(), E>, E>(&mut self, f: F) -> Result<(), E>;
        fn zip<U: Stream>(self, other: U) -> Zip<Self, U>;
        async fn unzip<A, B, FromA: Extend<A>, FromB: Extend<B>>(self) -> (FromA, FromB);
        fn collect<B: FromStream<Self::Item>>(self) -> Pin<Box<dyn Future<Output = B>>>;
        fn merge<U: Stream<Item = Self::Item>>(self, other: U) -> Merge<Self, U>;
        async fn partial_cmp<S: Stream>(self, other: S) -> Option<Ordering>;
        async fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>;
        async fn cmp<S: Stream>(self, other: S) -> Ordering;
        async fn count(self) -> usize;
        async fn ne<S: Stream>(self, other: S) -> bool;
        async fn ge<S: Stream>(self, other: S) -> bool;
        async fn eq<S: Stream>(self, other: S) -> bool;
        async fn gt<S: Stream>(self, other: S) -> bool;
        async fn le<S: Stream>(self, other: S) -> bool;
        async fn lt<S: Stream>(self, other: S) -> bool;
        fn sum<S>(self) -> Pin<Box<dyn Future<Output = S>>>;
        fn product<P>(self) -> Pin<Box<dyn Future<Output = P>>>;
    }
}

pub mod sync {
    use std::time::Duration;

    pub use async_lock::{
        Barrier, BarrierWaitResult, Mutex, MutexGuard, MutexGuardArc, RwLock, RwLockReadGuard,
        RwLockUpgradableReadGuard, RwLockWriteGuard,
    };

    pub struct Condvar {}

    impl Condvar {
        pub fn new() -> Self {}
        pub async fn wait<T>(&self, guard: MutexGuard<'_, T>) -> MutexGuard<'_, T> {}
        pub async fn wait_until<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'_, T>, condition: F) -> MutexGuard<'_, T> {}
        pub async fn wait_timeout<T>(&self, guard: MutexGuard<'_, T>, dur: Duration) -> (MutexGuard<'_, T>, WaitTimeoutResult) {}
        pub async fn wait_timeout_until<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'_, T>, dur: Duration, condition: F) -> (MutexGuard<'_, T>, WaitTimeoutResult) {}
        pub fn notify_one(&self) {}
        pub fn notify_all(&self) {}
    }
    impl Default for Condvar {}
}

pub mod task {
    use std::future::Future;
    use std::io;
    use std::time::Duration;

    pub use futures::ready;
    pub use std::task::{Context, Poll, Waker};

    pub async fn yield_now() {}

    #[ctx(blocks = "drives a future on this thread: await it instead")]
    pub fn block_on<F: Future<Output = T>, T>(future: F) -> T {}

    pub struct Builder {}

    impl Builder {
        pub fn new() -> Builder {}
        pub fn name(self, name: String) -> Builder {}
        #[ctx(spawns = "task")]
        pub fn spawn<F: Future<Output = T>, T>(self, future: F) -> io::Result<JoinHandle<T>> {}
        #[ctx(spawns = "task")]
        pub fn local<F: Future<Output = T>, T>(self, future: F) -> io::Result<JoinHandle<T>> {}
        #[ctx(blocks = "drives a future on this thread: await it instead")]
        pub fn blocking<F: Future<Output = T>, T>(self, future: F) -> T {}
    }
    impl Default for Builder {}

    pub fn current() -> Task {}

    pub fn try_current() -> Option<Task> {}

    pub struct Task {}

    impl Task {
        pub fn id(&self) -> TaskId {}
        pub fn name(&self) -> Option<&str> {}
    }
    impl Clone for Task {}

    pub struct TaskId {}

    impl Clone for TaskId {}
    impl Copy for TaskId {}

    #[ctx(join_handle)]
    pub struct JoinHandle<T> {}

    impl<T> JoinHandle<T> {
        pub fn task(&self) -> &Task {}
        #[ctx(cancels)]
        #[ctx(joins)]
        pub async fn cancel(self) -> Option<T> {}
    }
    impl<T> Future for JoinHandle<T> {
        type Output = T;
    }

    #[ctx(sleeps)]
    pub async fn sleep(dur: Duration) {}

    #[ctx(spawns = "task")]
    pub fn spawn<F: Future<Output = T>, T>(future: F) -> JoinHandle<T> {}

    pub struct AccessError {}

    impl Clone for AccessError {}
    impl Copy for AccessError {}

    pub struct LocalKey<T> {}

    impl<T> LocalKey<T> {
        pub fn with<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {}
        pub fn try_with<F: FnOnce(&T) -> R, R>(&self, f: F) -> Result<R, AccessError> {}
    }

    #[ctx(spawns = "blocking")]
    pub fn spawn_blocking<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> {}

    #[ctx(spawns = "task")]
    pub fn spawn_local<F: Future<Output = T>, T>(future: F) -> JoinHandle<T> {}
}
