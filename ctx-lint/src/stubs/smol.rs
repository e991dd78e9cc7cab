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
#[ctx(blocks_on = "future")]
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
    #[ctx(accepts)]
    #[ctx(waits_for_peer)]
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
