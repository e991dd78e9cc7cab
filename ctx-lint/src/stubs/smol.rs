//! smol 2.0, with the parts of async-executor, async-io, async-task, blocking and futures-lite that it shows.

use futures::io::{AsyncRead, AsyncSeek, AsyncWrite};
use futures::stream::Stream;
use std::future::Future;
use std::io::{Error, Read, Seek, Write};
use std::net::{SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

macro_rules! pin { () => {} }

macro_rules! ready { () => {} }

pub struct Executor<'a> {}

impl Executor<'_> {
    pub fn new() -> Self {}
    pub fn is_empty(&self) -> bool {}
    #[ctx(spawns = "task")]
    pub fn spawn<T>(&self, future: impl Future<Output = T>) -> Task<T> {}
    pub fn spawn_many<T, F: Future<Output = T>>(&self, futures: impl IntoIterator<Item = F>, handles: &mut impl Extend<Task<F::Output>>) {}
    pub fn try_tick(&self) -> bool {}
    pub async fn tick(&self) {}
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T {}
}
impl Default for Executor<'_> {}

pub struct LocalExecutor<'a> {}

impl LocalExecutor<'_> {
    pub fn new() -> Self {}
    pub fn is_empty(&self) -> bool {}
    #[ctx(spawns = "task")]
    pub fn spawn<T>(&self, future: impl Future<Output = T>) -> Task<T> {}
    pub fn spawn_many<T, F: Future<Output = T>>(&self, futures: impl IntoIterator<Item = F>, handles: &mut impl Extend<Task<F::Output>>) {}
    pub fn try_tick(&self) -> bool {}
    pub async fn tick(&self) {}
    pub async fn run<T>(&self, future: impl Future<Output = T>) -> T {}
}
impl Default for LocalExecutor<'_> {}

#[ctx(join_handle)]
#[ctx(abort_guard = "cancels the task")]
#[must_use]
pub struct Task<T, M> {}

impl<T, M> Task<T, M> {
    #[ctx(disarms)]
    pub fn detach(self) {}
    #[ctx(cancels)]
    #[ctx(joins)]
    pub async fn cancel(self) -> Option<T> {}
    pub async fn fallible(self) -> Option<T> {}
    pub fn is_finished(&self) -> bool {}
    pub fn metadata(&self) -> &M {}
}
impl<T, M> Future for Task<T, M> {
    type Output = T;
}

#[ctx(blocks = "drives a future on this thread: await it instead")]
pub fn block_on<T>(future: impl Future<Output = T>) -> T {}

pub struct Async<T> {}

impl<T: AsFd> Async<T> {
    pub fn new(io: T) -> std::io::Result<Async<T>> {}
    pub fn new_nonblocking(io: T) -> std::io::Result<Async<T>> {}
}
impl<T> Async<T> {
    pub fn get_ref(&self) -> &T {}
    pub fn into_inner(self) -> std::io::Result<T> {}
    pub async fn readable(&self) -> Result<(), Error> {}
    pub async fn readable_owned(self: Arc<Self>) -> Result<(), Error> {}
    pub async fn writable(&self) -> Result<(), Error> {}
    pub async fn writable_owned(self: Arc<Self>) -> Result<(), Error> {}
    pub fn poll_readable(&self, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {}
    pub fn poll_writable(&self, cx: &mut Context<'_>) -> Poll<std::io::Result<()>> {}
    pub async fn read_with<R>(&self, op: impl FnMut(&T) -> std::io::Result<R>) -> std::io::Result<R> {}
    pub async fn write_with<R>(&self, op: impl FnMut(&T) -> std::io::Result<R>) -> std::io::Result<R> {}
}
impl Async<TcpListener> {
    pub fn bind<A: Into<SocketAddr>>(addr: A) -> std::io::Result<Async<TcpListener>> {}
    pub async fn accept(&self) -> std::io::Result<(Async<TcpStream>, SocketAddr)> {}
    pub fn incoming(&self) -> impl Stream<Item = std::io::Result<Async<TcpStream>>> {}
}
impl Async<TcpStream> {
    pub async fn connect<A: Into<SocketAddr>>(addr: A) -> std::io::Result<Async<TcpStream>> {}
    pub async fn peek(&self, buf: &mut [u8]) -> std::io::Result<usize> {}
}
impl Async<UdpSocket> {
    pub async fn recv_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, SocketAddr)> {}
    pub async fn peek_from(&self, buf: &mut [u8]) -> std::io::Result<(usize, SocketAddr)> {}
    pub async fn send_to<A: Into<SocketAddr>>(&self, buf: &[u8], addr: A) -> std::io::Result<usize> {}
    pub async fn recv(&self, buf: &mut [u8]) -> std::io::Result<usize> {}
    pub async fn send(&self, buf: &[u8]) -> std::io::Result<usize> {}
}
impl Async<UnixStream> {
    pub fn pair() -> std::io::Result<(Async<UnixStream>, Async<UnixStream>)> {}
}
impl Async<UnixDatagram> {
    pub fn unbound() -> std::io::Result<Async<UnixDatagram>> {}
}
impl<T: Read> AsyncRead for Async<T> {}
impl<T> AsyncRead for &Async<T> {}
impl<T: Write> AsyncWrite for Async<T> {}
impl<T> AsyncWrite for &Async<T> {}

#[ctx(timer)]
pub struct Timer {}

impl Timer {
    pub fn never() -> Timer {}
    #[ctx(sleeps)]
    pub fn after(duration: Duration) -> Timer {}
    #[ctx(sleeps)]
    pub fn at(instant: Instant) -> Timer {}
    #[ctx(interval)]
    pub fn interval(period: Duration) -> Timer {}
    #[ctx(interval)]
    pub fn interval_at(start: Instant, period: Duration) -> Timer {}
    pub fn will_fire(&self) -> bool {}
    pub fn set_after(&mut self, duration: Duration) {}
    pub fn set_at(&mut self, instant: Instant) {}
    pub fn set_interval(&mut self, period: Duration) {}
    pub fn set_interval_at(&mut self, start: Instant, period: Duration) {}
    pub fn clear(&mut self) {}
}
impl Future for Timer {
    type Output = Instant;
}
impl Stream for Timer {
    type Item = Instant;
}

#[ctx(spawns = "blocking")]
pub fn unblock<T, F: FnOnce() -> T>(f: F) -> Task<T> {}

pub struct Unblock<T> {}

impl<T> Unblock<T> {
    pub fn new(io: T) -> Unblock<T> {}
    pub fn with_capacity(cap: usize, io: T) -> Unblock<T> {}
    pub async fn get_mut(&mut self) -> &mut T {}
    pub async fn with_mut<R, F: FnOnce(&mut T) -> R>(&mut self, op: F) -> R {}
    pub async fn into_inner(self) -> T {}
}
impl<T: Iterator> Stream for Unblock<T> {
    type Item = T::Item;
}
impl<T: Read> AsyncRead for Unblock<T> {}
impl<T: Write> AsyncWrite for Unblock<T> {}
impl<T: Seek> AsyncSeek for Unblock<T> {}

#[ctx(spawns = "task")]
pub fn spawn<T>(future: impl Future<Output = T>) -> Task<T> {}

pub mod channel {
    pub use async_channel::{
        Closed, Receiver, Recv, RecvError, Send, SendError, Sender, TryRecvError,
        TrySendError, WeakReceiver, WeakSender, bounded, unbounded,
    };
}

pub mod fs {
    use futures::io::{AsyncRead, AsyncSeek, AsyncWrite};
    use futures::stream::Stream;
    use std::ffi::OsString;
    use std::io::Error;
    use std::io;
    use std::path::{Path, PathBuf};

    pub use std::fs::{FileType, Metadata, Permissions};

    pub async fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}

    pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<u64> {}

    pub async fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}

    pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}

    pub async fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()> {}

    pub async fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}

    pub async fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}

    pub async fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> {}

    pub struct ReadDir {}

    impl Stream for ReadDir {
        type Item = Result<DirEntry, Error>;
    }

    pub struct DirEntry {}

    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        pub async fn metadata(&self) -> io::Result<Metadata> {}
        pub async fn file_type(&self) -> io::Result<FileType> {}
        pub fn file_name(&self) -> OsString {}
    }
    impl Clone for DirEntry {}

    pub async fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}

    pub async fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}

    pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}

    pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}

    pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}

    pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()> {}

    pub async fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> {}

    pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}

    pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}

    pub struct DirBuilder {}

    impl DirBuilder {
        pub fn new() -> DirBuilder {}
        pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
        pub async fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
    }
    impl Default for DirBuilder {}

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
    impl AsyncRead for File {}
    impl AsyncWrite for File {}
    impl AsyncSeek for File {}

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

    pub mod unix {
        use std::io;
        use std::path::Path;

        pub use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt};

        pub async fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()> {}

        #[ctx(extension)]
        pub trait DirBuilderExt {
            fn mode(&mut self, mode: u32) -> &mut Self;
        }

        #[ctx(extension)]
        pub trait DirEntryExt {
            fn ino(&self) -> u64;
        }

        #[ctx(extension)]
        pub trait OpenOptionsExt {
            fn mode(&mut self, mode: u32) -> &mut Self;
            fn custom_flags(&mut self, flags: i32) -> &mut Self;
        }
    }
}

pub mod future {
    use std::any::Any;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use std::future::{Future, Pending, Ready, pending, ready};

    #[ctx(blocks = "drives a future on this thread: await it instead")]
    pub fn block_on<T>(future: impl Future<Output = T>) -> T {}

    pub async fn poll_once<T, F: Future<Output = T>>(f: F) -> Option<T> {}

    #[must_use]
    pub struct PollOnce<F> {}

    impl<T, F: Future<Output = T>> Future for PollOnce<F> {
        type Output = Option<T>;
    }

    pub async fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> T {}

    #[must_use]
    pub struct PollFn<F> {}

    impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> {
        type Output = T;
    }

    pub async fn yield_now() {}

    #[must_use]
    pub struct YieldNow {}

    impl Future for YieldNow {
        type Output = ();
    }

    pub async fn zip<F1: Future, F2: Future>(future1: F1, future2: F2) -> (F1::Output, F2::Output) {}

    #[must_use]
    pub struct Zip<F1: Future, F2: Future> {}

    impl<F1: Future, F2: Future> Future for Zip<F1, F2> {
        type Output = (F1::Output, F2::Output);
    }

    pub async fn try_zip<T1, T2, E, F1: Future<Output = Result<T1, E>>, F2: Future<Output = Result<T2, E>>>(future1: F1, future2: F2) -> Result<(T1, T2), E> {}

    #[must_use]
    pub struct TryZip<F1, T1, F2, T2> {}

    impl<T1, T2, E, F1: Future<Output = Result<T1, E>>, F2: Future<Output = Result<T2, E>>> Future for TryZip<F1, T1, F2, T2> {
        type Output = Result<(T1, T2), E>;
    }

    pub async fn or<T, F1: Future<Output = T>, F2: Future<Output = T>>(future1: F1, future2: F2) -> T {}

    #[must_use]
    pub struct Or<F1, F2> {}

    impl<T, F1: Future<Output = T>, F2: Future<Output = T>> Future for Or<F1, F2> {
        type Output = T;
    }

    pub async fn fuse<F: Future>(future: F) -> <F as Future>::Output {}

    #[must_use]
    pub struct Fuse<Fut> {}

    impl<Fut: Future> Future for Fuse<Fut> {
        type Output = Fut::Output;
    }

    pub async fn race<T, F1: Future<Output = T>, F2: Future<Output = T>>(future1: F1, future2: F2) -> T {}

    pub async fn race_with_seed<T, F1: Future<Output = T>, F2: Future<Output = T>>(future1: F1, future2: F2, seed: u64) -> T {}

    #[must_use]
    pub struct Race<F1, F2> {}

    impl<T, F1: Future<Output = T>, F2: Future<Output = T>> Future for Race<F1, F2> {
        type Output = T;
    }

    #[must_use]
    pub struct CatchUnwind<F> {}

    impl<F: Future> Future for CatchUnwind<F> {
        type Output = Result<F::Output, Box<dyn Any>>;
    }

    pub type Boxed<T> = Pin<Box<dyn Future<Output = T>>>;

    pub type BoxedLocal<T> = Pin<Box<dyn Future<Output = T>>>;

    #[ctx(extension)]
    pub trait FutureExt: Future {
        fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>;
        async fn or<F: Future<Output = Self::Output>>(self, other: F) -> T;
        async fn race<F: Future<Output = Self::Output>>(self, other: F) -> T;
        async fn catch_unwind(self) -> Result<Self::Output, Box<dyn Any>>;
        fn boxed(self) -> Pin<Box<dyn Future<Output = Self::Output>>>;
        fn boxed_local(self) -> Pin<Box<dyn Future<Output = Self::Output>>>;
    }
}

pub mod io {
    use futures::stream::Stream;
    use std::future::Future;
    use std::io::{BufRead, Error, IoSlice, IoSliceMut, Read, Seek, SeekFrom, Write};
    use std::io;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub use std::io::ErrorKind;

    pub async fn copy<R: AsyncRead, W: AsyncWrite>(reader: R, writer: W) -> io::Result<u64> {}

    pub struct AssertAsync<T> {}

    impl<T> AssertAsync<T> {
        pub fn new(io: T) -> Self {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> Copy for AssertAsync<T> {}
    impl<T> Clone for AssertAsync<T> {}
    impl<T: Read> AsyncRead for AssertAsync<T> {}
    impl<T: Write> AsyncWrite for AssertAsync<T> {}
    impl<T: Seek> AsyncSeek for AssertAsync<T> {}

    pub struct AsyncAsSync<'r, 'ctx, T> {
        pub context: &mut Context<'_>,
        pub inner: T,
    }

    impl<T> AsyncAsSync<'_, '_, T> {
        pub fn new(context: &mut Context<'_>, inner: T) -> Self {}
        pub fn close(&mut self) -> io::Result<()> where T: AsyncWrite {}
        pub fn poll_with<R>(&mut self, f: impl FnOnce(Pin<&mut T>, &mut Context<'_>) -> Poll<io::Result<R>>) -> io::Result<R> {}
    }
    impl<T: AsyncRead> Read for AsyncAsSync<'_, '_, T> {}
    impl<T: AsyncWrite> Write for AsyncAsSync<'_, '_, T> {}
    impl<T: AsyncSeek> Seek for AsyncAsSync<'_, '_, T> {}

    pub struct BlockOn<T> {}

    impl<T> BlockOn<T> {
        pub fn new(io: T) -> BlockOn<T> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T: AsyncRead> Read for BlockOn<T> {}
    impl<T: AsyncBufRead> BufRead for BlockOn<T> {}
    impl<T: AsyncWrite> Write for BlockOn<T> {}
    impl<T: AsyncSeek> Seek for BlockOn<T> {}

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
    impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}

    pub struct BufWriter<W> {}

    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W> {}
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn into_inner(self) -> W {}
        pub fn buffer(&self) -> &[u8] {}
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}

    pub struct Cursor<T> {}

    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T> {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
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

    #[ctx(extension)]
    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn fill_buf(&mut self) -> Result<&[u8], Error>;
        fn consume(&mut self, amt: usize);
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize, Error>;
        async fn read_line(&mut self, buf: &mut String) -> Result<usize, Error>;
        fn lines(self) -> Lines<Self>;
        fn split(self, byte: u8) -> Split<Self>;
    }

    #[must_use]
    pub struct FillBuf<'a, R> {}

    impl<R: AsyncBufRead> Future for FillBuf<'_, R> {
        type Output = Result<&[u8], Error>;
    }

    #[must_use]
    pub struct ReadUntilFuture<'a, R> {}

    impl<R: AsyncBufRead> Future for ReadUntilFuture<'_, R> {
        type Output = Result<usize, Error>;
    }

    #[must_use]
    pub struct ReadLineFuture<'a, R> {}

    impl<R: AsyncBufRead> Future for ReadLineFuture<'_, R> {
        type Output = Result<usize, Error>;
    }

    #[must_use]
    pub struct Lines<R> {}

    impl<R: AsyncBufRead> Stream for Lines<R> {
        type Item = Result<String, Error>;
    }

    #[must_use]
    pub struct Split<R> {}

    impl<R: AsyncBufRead> Stream for Split<R> {
        type Item = Result<Vec<u8>, Error>;
    }

    #[ctx(extension)]
    pub trait AsyncReadExt: AsyncRead {
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize, Error>;
        async fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize, Error>;
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize, Error>;
        async fn read_to_string(&mut self, buf: &mut String) -> Result<usize, Error>;
        async fn read_exact(&mut self, buf: &mut [u8]) -> Result<(), Error>;
        fn take(self, limit: u64) -> Take<Self>;
        fn bytes(self) -> Bytes<Self>;
        fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>;
        fn boxed_reader(self) -> Pin<Box<dyn AsyncRead>>;
    }

    #[must_use]
    pub struct ReadFuture<'a, R> {}

    impl<R: AsyncRead> Future for ReadFuture<'_, R> {
        type Output = Result<usize, Error>;
    }

    #[must_use]
    pub struct ReadVectoredFuture<'a, R> {}

    impl<R: AsyncRead> Future for ReadVectoredFuture<'_, R> {
        type Output = Result<usize, Error>;
    }

    #[must_use]
    pub struct ReadToEndFuture<'a, R> {}

    impl<R: AsyncRead> Future for ReadToEndFuture<'_, R> {
        type Output = Result<usize, Error>;
    }

    #[must_use]
    pub struct ReadToStringFuture<'a, R> {}

    impl<R: AsyncRead> Future for ReadToStringFuture<'_, R> {
        type Output = Result<usize, Error>;
    }

    #[must_use]
    pub struct ReadExactFuture<'a, R> {}

    impl<R: AsyncRead> Future for ReadExactFuture<'_, R> {
        type Output = Result<(), Error>;
    }

    pub struct Take<R> {}

    impl<R> Take<R> {
        pub fn limit(&self) -> u64 {}
        pub fn set_limit(&mut self, limit: u64) {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}

    pub struct Bytes<R> {}

    impl<R: AsyncRead> Stream for Bytes<R> {
        type Item = Result<u8, Error>;
    }
    impl<R: AsyncRead> AsyncRead for Bytes<R> {}

    pub struct Chain<R1, R2> {}

    impl<R1, R2> Chain<R1, R2> {
        pub fn get_ref(&self) -> (&R1, &R2) {}
        pub fn get_mut(&mut self) -> (&mut R1, &mut R2) {}
        pub fn into_inner(self) -> (R1, R2) {}
    }
    impl<R1: AsyncRead, R2: AsyncRead> AsyncRead for Chain<R1, R2> {}
    impl<R1: AsyncBufRead, R2: AsyncBufRead> AsyncBufRead for Chain<R1, R2> {}

    #[ctx(extension)]
    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> Result<u64, Error>;
    }

    #[must_use]
    pub struct SeekFuture<'a, S> {}

    impl<S: AsyncSeek> Future for SeekFuture<'_, S> {
        type Output = Result<u64, Error>;
    }

    #[ctx(extension)]
    pub trait AsyncWriteExt: AsyncWrite {
        async fn write(&mut self, buf: &[u8]) -> Result<usize, Error>;
        async fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize, Error>;
        async fn write_all(&mut self, buf: &[u8]) -> Result<(), Error>;
        async fn flush(&mut self) -> Result<(), Error>;
        async fn close(&mut self) -> Result<(), Error>;
        fn boxed_writer(self) -> Pin<Box<dyn AsyncWrite>>;
    }

    #[must_use]
    pub struct WriteFuture<'a, W> {}

    impl<W: AsyncWrite> Future for WriteFuture<'_, W> {
        type Output = Result<usize, Error>;
    }

    #[must_use]
    pub struct WriteVectoredFuture<'a, W> {}

    impl<W: AsyncWrite> Future for WriteVectoredFuture<'_, W> {
        type Output = Result<usize, Error>;
    }

    #[must_use]
    pub struct WriteAllFuture<'a, W> {}

    impl<W: AsyncWrite> Future for WriteAllFuture<'_, W> {
        type Output = Result<(), Error>;
    }

    #[must_use]
    pub struct FlushFuture<'a, W> {}

    impl<W: AsyncWrite> Future for FlushFuture<'_, W> {
        type Output = Result<(), Error>;
    }

    #[must_use]
    pub struct CloseFuture<'a, W> {}

    impl<W: AsyncWrite> Future for CloseFuture<'_, W> {
        type Output = Result<(), Error>;
    }

    pub type BoxedReader = Pin<Box<dyn AsyncRead>>;

    pub type BoxedWriter = Pin<Box<dyn AsyncWrite>>;

    pub fn split<T: AsyncRead + AsyncWrite>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) {}

    pub struct ReadHalf<T> {}

    impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}

    pub struct WriteHalf<T> {}

    impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}
}

pub mod lock {
    pub use async_lock::{
        Barrier, BarrierWaitResult, Mutex, MutexGuard, MutexGuardArc, OnceCell, RwLock,
        RwLockReadGuard, RwLockReadGuardArc, RwLockUpgradableReadGuard,
        RwLockUpgradableReadGuardArc, RwLockWriteGuard, RwLockWriteGuardArc, Semaphore,
        SemaphoreGuard, SemaphoreGuardArc,
    };

    pub mod futures {
        pub use async_lock::futures::{
            Acquire, AcquireArc, BarrierWait, Lock, LockArc, Read, ReadArc, UpgradableRead,
            UpgradableReadArc, Upgrade, UpgradeArc, Write, WriteArc,
        };
    }
}

pub mod net {
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
        pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub async fn send_to<A: AsyncToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
        pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
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
            pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
            pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize> {}
            pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
            pub async fn send(&self, buf: &[u8]) -> io::Result<usize> {}
            pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
        }
        impl Clone for UnixDatagram {}
    }
}

pub mod prelude {
    pub use crate::future::FutureExt as _;
    pub use crate::io::{
        AsyncBufReadExt as _, AsyncReadExt as _, AsyncSeekExt as _, AsyncWriteExt as _,
    };
    pub use crate::stream::StreamExt as _;
    pub use futures::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub use futures::stream::Stream;
    pub use std::future::Future;
}

pub mod process {
    use std::convert::Infallible;

    pub use async_std::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command};
    pub use std::process::{ExitStatus, Output, Stdio};

    pub async fn driver() -> Infallible {}

    pub mod unix {
        pub use async_std::os::unix::process::CommandExt;
    }
}

pub mod stream {
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use futures::stream::Stream;

    #[ctx(extension)]
    pub trait StreamExt: Stream {
        fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
        #[ctx(takes)]
        async fn next(&mut self) -> Option<Self::Item>;
        #[ctx(takes)]
        async fn try_next<T, E>(&mut self) -> Result<Option<T>, E>;
        async fn count(self) -> usize;
        fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Map<Self, F>;
        fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F>;
        fn flatten(self) -> Flatten<Self>;
        fn then<F: FnMut(Self::Item) -> Fut, Fut: Future>(self, f: F) -> Then<Self, F, Fut>;
        fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P>;
        fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> FilterMap<Self, F>;
        fn take(self, n: usize) -> Take<Self>;
        fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P>;
        fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, P>;
        fn skip(self, n: usize) -> Skip<Self>;
        fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P>;
        fn step_by(self, step: usize) -> StepBy<Self>;
        fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> Chain<Self, U>;
        fn cloned<T>(self) -> Cloned<Self>;
        fn copied<T>(self) -> Copied<Self>;
        async fn collect<C: Extend<Self::Item>>(self) -> C;
        async fn try_collect<T, E, C: Extend<T>>(self) -> Result<C, E>;
        async fn partition<B: Extend<Self::Item>, P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> (B, B);
        async fn fold<T, F: FnMut(T, Self::Item) -> T>(self, init: T, f: F) -> T;
        async fn try_fold<T, E, F: FnMut(B, T) -> Result<B, E>, B>(&mut self, init: B, f: F) -> Result<B, E>;
        fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<Self, St, F>;
        fn fuse(self) -> Fuse<Self>;
        fn cycle(self) -> Cycle<Self>;
        fn enumerate(self) -> Enumerate<Self>;
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F>;
        async fn nth(&mut self, n: usize) -> Option<Self::Item>;
        async fn last(self) -> Option<Self::Item>;
        async fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>;
        async fn find_map<F: FnMut(Self::Item) -> Option<B>, B>(&mut self, f: F) -> Option<B>;
        async fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>;
        async fn all<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> bool;
        async fn any<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> bool;
        async fn for_each<F: FnMut(Self::Item)>(self, f: F);
        async fn try_for_each<F: FnMut(Self::Item) -> Result<(), E>, E>(&mut self, f: F) -> Result<(), E>;
        fn zip<U: Stream>(self, other: U) -> Zip<Self, U>;
        async fn unzip<A, B, FromA: Extend<A>, FromB: Extend<B>>(self) -> (FromA, FromB);
        fn or<S: Stream<Item = Self::Item>>(self, other: S) -> Or<Self, S>;
        fn race<S: Stream<Item = Self::Item>>(self, other: S) -> Race<Self, S>;
        fn drain(&mut self) -> Drain<'_, Self>;
        fn boxed(self) -> Pin<Box<dyn Stream<Item = Self::Item>>>;
        fn boxed_local(self) -> Pin<Box<dyn Stream<Item = Self::Item>>>;
    }

    pub fn block_on<S: Stream>(stream: S) -> BlockOn<S> {}

    pub struct BlockOn<S> {}

    impl<S: Stream> Iterator for BlockOn<S> {
        type Item = S::Item;
    }

    pub fn empty<T>() -> Empty<T> {}

    #[must_use]
    pub struct Empty<T> {}

    impl<T> Clone for Empty<T> {}
    impl<T> Stream for Empty<T> {
        type Item = T;
    }

    pub fn iter<I: IntoIterator>(iter: I) -> Iter<I::IntoIter> {}

    #[must_use]
    pub struct Iter<I> {}

    impl<I> Clone for Iter<I> {}
    impl<I: Iterator> Stream for Iter<I> {
        type Item = I::Item;
    }

    pub fn once<T>(t: T) -> Once<T> {}

    #[must_use]
    pub struct Once<T> {}

    impl<T> Clone for Once<T> {}
    impl<T> Stream for Once<T> {
        type Item = T;
    }

    pub fn pending<T>() -> Pending<T> {}

    #[must_use]
    pub struct Pending<T> {}

    impl<T> Clone for Pending<T> {}
    impl<T> Stream for Pending<T> {
        type Item = T;
    }

    pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>>(f: F) -> PollFn<F> {}

    #[must_use]
    pub struct PollFn<F> {}

    impl<F> Clone for PollFn<F> {}
    impl<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>> Stream for PollFn<F> {
        type Item = T;
    }

    pub fn repeat<T>(item: T) -> Repeat<T> {}

    #[must_use]
    pub struct Repeat<T> {}

    impl<T> Clone for Repeat<T> {}
    impl<T> Stream for Repeat<T> {
        type Item = T;
    }

    pub fn repeat_with<T, F: FnMut() -> T>(repeater: F) -> RepeatWith<F> {}

    #[must_use]
    pub struct RepeatWith<F> {}

    impl<F> Clone for RepeatWith<F> {}
    impl<T, F: FnMut() -> T> Stream for RepeatWith<F> {
        type Item = T;
    }

    pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(seed: T, f: F) -> Unfold<T, F, Fut> {}

    #[must_use]
    pub struct Unfold<T, F, Fut> {}

    impl<T, F, Fut> Clone for Unfold<T, F, Fut> {}
    impl<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item> Stream for Unfold<T, F, Fut> {
        type Item = Item;
    }

    pub fn try_unfold<T, E, F: FnMut(T) -> Fut, Fut: Future<Output = Result<Option<(Item, T)>, E>>, Item>(init: T, f: F) -> TryUnfold<T, F, Fut> {}

    #[must_use]
    pub struct TryUnfold<T, F, Fut> {}

    impl<T, F, Fut> Clone for TryUnfold<T, F, Fut> {}
    impl<T, E, F: FnMut(T) -> Fut, Fut: Future<Output = Result<Option<(Item, T)>, E>>, Item> Stream for TryUnfold<T, F, Fut> {
        type Item = Result<Item, E>;
    }

    pub fn once_future<F: Future>(future: F) -> OnceFuture<F> {}

    #[must_use]
    pub struct OnceFuture<F> {}

    impl<F: Future> Stream for OnceFuture<F> {
        type Item = F::Output;
    }

    pub fn stop_after_future<S: Stream, F: Future>(stream: S, future: F) -> StopAfterFuture<S, F> {}

    #[must_use]
    pub struct StopAfterFuture<S: Stream, Fut: Future> {}

    impl<St: Stream, Fut: Future> StopAfterFuture<St, Fut> {
        pub fn take_future(&mut self) -> Option<Fut> {}
        pub fn take_result(&mut self) -> Option<Fut::Output> {}
        pub fn is_stopped(&self) -> bool {}
    }
    impl<S: Stream, Fut: Future> Clone for StopAfterFuture<S, Fut> {}
    impl<St: Stream, Fut: Future> Stream for StopAfterFuture<St, Fut> {
        type Item = St::Item;
    }

    pub type Boxed<T> = Pin<Box<dyn Stream<Item = T>>>;

    pub type BoxedLocal<T> = Pin<Box<dyn Stream<Item = T>>>;

    #[must_use]
    pub struct NextFuture<'a, S> {}

    impl<S: Stream> Future for NextFuture<'_, S> {
        type Output = Option<S::Item>;
    }

    #[must_use]
    pub struct TryNextFuture<'a, S> {}

    impl<T, E, S: Stream<Item = Result<T, E>>> Future for TryNextFuture<'_, S> {
        type Output = Result<Option<T>, E>;
    }

    #[must_use]
    pub struct CountFuture<S> {}

    impl<S: Stream> Future for CountFuture<S> {
        type Output = usize;
    }

    #[must_use]
    pub struct CollectFuture<S, C> {}

    impl<S: Stream, C: Extend<S::Item>> Future for CollectFuture<S, C> {
        type Output = C;
    }

    #[must_use]
    pub struct TryCollectFuture<S, C> {}

    impl<T, E, S: Stream<Item = Result<T, E>>, C: Extend<T>> Future for TryCollectFuture<S, C> {
        type Output = Result<C, E>;
    }

    #[must_use]
    pub struct PartitionFuture<S, P, B> {}

    impl<S: Stream, P: FnMut(&S::Item) -> bool, B: Extend<S::Item>> Future for PartitionFuture<S, P, B> {
        type Output = (B, B);
    }

    #[must_use]
    pub struct FoldFuture<S, F, T> {}

    impl<S: Stream, F: FnMut(T, S::Item) -> T, T> Future for FoldFuture<S, F, T> {
        type Output = T;
    }

    #[must_use]
    pub struct TryFoldFuture<'a, S, F, B> {}

    impl<T, E, S: Stream<Item = Result<T, E>>, F: FnMut(B, T) -> Result<B, E>, B> Future for TryFoldFuture<'_, S, F, B> {
        type Output = Result<B, E>;
    }

    #[must_use]
    pub struct Scan<S, St, F> {}

    impl<S, St, F> Clone for Scan<S, St, F> {}
    impl<S: Stream, St, F: FnMut(&mut St, S::Item) -> Option<B>, B> Stream for Scan<S, St, F> {
        type Item = B;
    }

    #[must_use]
    pub struct Fuse<S> {}

    impl<S> Clone for Fuse<S> {}
    impl<S: Stream> Stream for Fuse<S> {
        type Item = S::Item;
    }

    #[must_use]
    pub struct Map<S, F> {}

    impl<S, F> Clone for Map<S, F> {}
    impl<S: Stream, F: FnMut(S::Item) -> T, T> Stream for Map<S, F> {
        type Item = T;
    }

    #[must_use]
    pub struct FlatMap<S, U, F> {}

    impl<S, U, F> Clone for FlatMap<S, U, F> {}
    impl<S: Stream, U: Stream, F: FnMut(S::Item) -> U> Stream for FlatMap<S, U, F> {
        type Item = U::Item;
    }

    #[must_use]
    pub struct Flatten<S: Stream> {}

    impl<S: Stream> Clone for Flatten<S> {}
    impl<S: Stream<Item = U>, U: Stream> Stream for Flatten<S> {
        type Item = U::Item;
    }

    #[must_use]
    pub struct Then<S, F, Fut> {}

    impl<S, F, Fut> Clone for Then<S, F, Fut> {}
    impl<S: Stream, F: FnMut(S::Item) -> Fut, Fut: Future> Stream for Then<S, F, Fut> {
        type Item = Fut::Output;
    }

    #[must_use]
    pub struct Filter<S, P> {}

    impl<S, P> Clone for Filter<S, P> {}
    impl<S: Stream, P: FnMut(&S::Item) -> bool> Stream for Filter<S, P> {
        type Item = S::Item;
    }

    pub fn or<T, S1: Stream<Item = T>, S2: Stream<Item = T>>(stream1: S1, stream2: S2) -> Or<S1, S2> {}

    #[must_use]
    pub struct Or<S1, S2> {}

    impl<S1, S2> Clone for Or<S1, S2> {}
    impl<T, S1: Stream<Item = T>, S2: Stream<Item = T>> Stream for Or<S1, S2> {
        type Item = T;
    }

    pub fn race<T, S1: Stream<Item = T>, S2: Stream<Item = T>>(stream1: S1, stream2: S2) -> Race<S1, S2> {}

    pub fn race_with_seed<T, S1: Stream<Item = T>, S2: Stream<Item = T>>(stream1: S1, stream2: S2, seed: u64) -> Race<S1, S2> {}

    #[must_use]
    pub struct Race<S1, S2> {}

    impl<S1, S2> Clone for Race<S1, S2> {}
    impl<T, S1: Stream<Item = T>, S2: Stream<Item = T>> Stream for Race<S1, S2> {
        type Item = T;
    }

    #[must_use]
    pub struct FilterMap<S, F> {}

    impl<S, F> Clone for FilterMap<S, F> {}
    impl<S: Stream, F: FnMut(S::Item) -> Option<T>, T> Stream for FilterMap<S, F> {
        type Item = T;
    }

    #[must_use]
    pub struct Take<S> {}

    impl<S> Clone for Take<S> {}
    impl<S: Stream> Stream for Take<S> {
        type Item = S::Item;
    }

    #[must_use]
    pub struct TakeWhile<S, P> {}

    impl<S, P> Clone for TakeWhile<S, P> {}
    impl<S: Stream, P: FnMut(&S::Item) -> bool> Stream for TakeWhile<S, P> {
        type Item = S::Item;
    }

    #[must_use]
    pub struct MapWhile<S, P> {}

    impl<S, P> Clone for MapWhile<S, P> {}
    impl<B, S: Stream, P: FnMut(S::Item) -> Option<B>> Stream for MapWhile<S, P> {
        type Item = B;
    }

    #[must_use]
    pub struct Skip<S> {}

    impl<S> Clone for Skip<S> {}
    impl<S: Stream> Stream for Skip<S> {
        type Item = S::Item;
    }

    #[must_use]
    pub struct SkipWhile<S, P> {}

    impl<S, P> Clone for SkipWhile<S, P> {}
    impl<S: Stream, P: FnMut(&S::Item) -> bool> Stream for SkipWhile<S, P> {
        type Item = S::Item;
    }

    #[must_use]
    pub struct StepBy<S> {}

    impl<S> Clone for StepBy<S> {}
    impl<S: Stream> Stream for StepBy<S> {
        type Item = S::Item;
    }

    #[must_use]
    pub struct Chain<S, U> {}

    impl<S, U> Clone for Chain<S, U> {}
    impl<S: Stream, U: Stream<Item = S::Item>> Stream for Chain<S, U> {
        type Item = S::Item;
    }

    #[must_use]
    pub struct Cloned<S> {}

    impl<S> Clone for Cloned<S> {}
    impl<S: Stream<Item = &T>, T> Stream for Cloned<S> {
        type Item = T;
    }

    #[must_use]
    pub struct Copied<S> {}

    impl<S> Clone for Copied<S> {}
    impl<S: Stream<Item = &T>, T> Stream for Copied<S> {
        type Item = T;
    }

    #[must_use]
    pub struct Cycle<S> {}

    impl<S> Clone for Cycle<S> {}
    impl<S: Stream> Stream for Cycle<S> {
        type Item = S::Item;
    }

    #[must_use]
    pub struct Enumerate<S> {}

    impl<S> Clone for Enumerate<S> {}
    impl<S: Stream> Stream for Enumerate<S> {
        type Item = (usize, S::Item);
    }

    #[must_use]
    pub struct Inspect<S, F> {}

    impl<S, F> Clone for Inspect<S, F> {}
    impl<S: Stream, F: FnMut(&S::Item)> Stream for Inspect<S, F> {
        type Item = S::Item;
    }

    #[must_use]
    pub struct NthFuture<'a, S> {}

    impl<S: Stream> Future for NthFuture<'_, S> {
        type Output = Option<S::Item>;
    }

    #[must_use]
    pub struct LastFuture<S: Stream> {}

    impl<S: Stream> Future for LastFuture<S> {
        type Output = Option<S::Item>;
    }

    #[must_use]
    pub struct FindFuture<'a, S, P> {}

    impl<S: Stream, P: FnMut(&S::Item) -> bool> Future for FindFuture<'_, S, P> {
        type Output = Option<S::Item>;
    }

    #[must_use]
    pub struct FindMapFuture<'a, S, F> {}

    impl<S: Stream, B, F: FnMut(S::Item) -> Option<B>> Future for FindMapFuture<'_, S, F> {
        type Output = Option<B>;
    }

    #[must_use]
    pub struct PositionFuture<'a, S, P> {}

    impl<S: Stream, P: FnMut(S::Item) -> bool> Future for PositionFuture<'_, S, P> {
        type Output = Option<usize>;
    }

    #[must_use]
    pub struct AllFuture<'a, S, P> {}

    impl<S: Stream, P: FnMut(S::Item) -> bool> Future for AllFuture<'_, S, P> {
        type Output = bool;
    }

    #[must_use]
    pub struct AnyFuture<'a, S, P> {}

    impl<S: Stream, P: FnMut(S::Item) -> bool> Future for AnyFuture<'_, S, P> {
        type Output = bool;
    }

    #[must_use]
    pub struct ForEachFuture<S, F> {}

    impl<S: Stream, F: FnMut(S::Item)> Future for ForEachFuture<S, F> {
        type Output = ();
    }

    #[must_use]
    pub struct TryForEachFuture<'a, S, F> {}

    impl<S: Stream, F: FnMut(S::Item) -> Result<(), E>, E> Future for TryForEachFuture<'_, S, F> {
        type Output = Result<(), E>;
    }

    #[must_use]
    pub struct Zip<A: Stream, B> {}

    impl<A: Stream, B> Clone for Zip<A, B> {}
    impl<A: Stream, B: Stream> Stream for Zip<A, B> {
        type Item = (A::Item, B::Item);
    }

    #[must_use]
    pub struct UnzipFuture<S, FromA, FromB> {}

    impl<S: Stream<Item = (A, B)>, A, B, FromA: Extend<A>, FromB: Extend<B>> Future for UnzipFuture<S, FromA, FromB> {
        type Output = (FromA, FromB);
    }

    #[must_use]
    pub struct Drain<'a, S> {}

    impl<S> Drain<'_, S> {
        pub fn get_ref(&self) -> &S {}
        pub fn get_mut(&mut self) -> &mut S {}
        pub fn into_inner(self) -> &mut S {}
    }
    impl<S: Stream> Stream for Drain<'_, S> {
        type Item = S::Item;
    }
}
