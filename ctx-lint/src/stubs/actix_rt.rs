// actix-rt 2: runtimes of tokio, one a thread, and threads that run what is sent to them.

use std::future::Future;
use std::io;
use std::sync::Arc;
use tokio::task::JoinHandle;

pub use tokio::pin;

pub mod signal {
    pub mod unix {
        pub use tokio::signal::unix::*;
    }
    pub use tokio::signal::ctrl_c;
}
pub mod net {
    pub use tokio::io::Ready;
    pub use tokio::net::{
        TcpListener, TcpSocket, TcpStream, UdpSocket, UnixDatagram, UnixListener, UnixStream,
    };
    use tokio::io::{AsyncRead, AsyncWrite};

    pub trait ActixStream: AsyncRead + AsyncWrite {}
    impl ActixStream for TcpStream {}
    impl ActixStream for UnixStream {}
}
pub mod time {
    pub use tokio::time::{
        Instant, Interval, Sleep, Timeout, interval, interval_at, sleep, sleep_until, timeout,
    };
}
pub mod task {
    pub use tokio::task::{JoinError, JoinHandle, spawn_blocking, yield_now};
}

#[ctx(spawns = "task")]
pub fn spawn<Fut: Future>(f: Fut) -> JoinHandle<Fut::Output> {}

pub struct ArbiterHandle;
impl Clone for ArbiterHandle {}
impl ArbiterHandle {
    #[ctx(spawns = "task")]
    pub fn spawn<Fut: Future<Output = ()>>(&self, future: Fut) -> bool {}
    pub fn spawn_fn<F: FnOnce()>(&self, f: F) -> bool {}
    pub fn alive(&self) -> bool {}
    pub fn stop(&self) -> bool {}
}

pub struct Arbiter;
impl Arbiter {
    pub fn new() -> Arbiter {}
    pub fn try_new() -> io::Result<Arbiter> {}
    pub fn with_tokio_rt<F: FnOnce() -> R, R: Into<Runtime>>(runtime_factory: F) -> Arbiter {}
    pub fn try_with_tokio_rt<F: FnOnce() -> io::Result<R>, R: Into<Runtime>>(runtime_factory: F) -> io::Result<Arbiter> {}
    pub fn handle(&self) -> ArbiterHandle {}
    pub fn current() -> ArbiterHandle {}
    pub fn try_current() -> Option<ArbiterHandle> {}
    pub fn stop(&self) -> bool {}
    #[ctx(spawns = "task")]
    pub fn spawn<Fut: Future<Output = ()>>(&self, future: Fut) -> bool {}
    pub fn spawn_fn<F: FnOnce()>(&self, f: F) -> bool {}
    pub fn alive(&self) -> bool {}
    #[ctx(joins)]
    #[ctx(blocks = "waits for the thread of the arbiter")]
    pub fn join(self) -> std::thread::Result<()> {}
}

pub struct System;
impl Clone for System {}
impl System {
    pub fn new() -> SystemRunner {}
    pub fn with_tokio_rt<F: FnOnce() -> R, R: Into<Runtime>>(runtime_factory: F) -> SystemRunner {}
    pub fn current() -> System {}
    pub fn try_current() -> Option<System> {}
    pub fn arbiter(&self) -> &ArbiterHandle {}
    pub fn is_registered() -> bool {}
    pub fn id(&self) -> usize {}
    pub fn stop(&self) {}
    pub fn stop_with_code(&self, code: i32) {}
}

pub struct SystemRunner;
impl SystemRunner {
    #[ctx(blocks = "runs the system on this thread until it stops: await its `SystemStop`")]
    pub fn run(self) -> io::Result<()> {}
    #[ctx(blocks = "runs the system on this thread until it stops: await its `SystemStop`")]
    pub fn run_with_code(self) -> io::Result<i32> {}
    pub fn runtime(&self) -> &Runtime {}
    pub fn into_parts(self) -> (Runtime, SystemStop) {}
    #[ctx(blocks = "drives a future on this thread, and panics inside a runtime: await it instead")]
    pub fn block_on<F: Future>(&self, fut: F) -> F::Output {}
}

pub struct SystemStop;
impl Future for SystemStop { type Output = io::Result<i32>; }

pub struct Runtime;
impl Runtime {
    pub fn new() -> io::Result<Self> {}
    #[ctx(spawns = "task")]
    pub fn spawn<F: Future>(&self, future: F) -> JoinHandle<F::Output> {}
    pub fn tokio_runtime(&self) -> &tokio::runtime::Runtime {}
    #[ctx(blocks = "drives a future on this thread, and panics inside a runtime: await it instead")]
    pub fn block_on<F: Future>(&self, f: F) -> F::Output {}
}
impl From<tokio::runtime::Runtime> for Runtime {}
impl From<Arc<tokio::runtime::Runtime>> for Runtime {}
impl From<&'static tokio::runtime::Runtime> for Runtime {}
