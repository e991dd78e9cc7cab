pub use crate::serve;

pub trait Listener {
    type Io;
    type Addr;
    #[ctx(waits_for_peer)]
    async fn accept(&mut self) -> (Self::Io, Self::Addr);
    fn local_addr(&self) -> std::io::Result<Self::Addr>;
}

pub trait ListenerExt: Listener {
    fn tap_io<F: FnMut(&mut Self::Io)>(self, tap_fn: F) -> TapIo<Self, F>;
}
impl<L: Listener> ListenerExt for L {}

pub struct TapIo<L, F> {}
impl<L: Listener, F: FnMut(&mut L::Io)> Listener for TapIo<L, F> {
    type Io = L::Io;
    type Addr = L::Addr;
}

pub struct Serve<L, M, S> {}
impl<L: Listener, M, S> Serve<L, M, S> {
    pub fn with_graceful_shutdown<F: Future<Output = ()>>(self, signal: F) -> WithGracefulShutdown<L, M, S, F> {}
    pub fn local_addr(&self) -> std::io::Result<L::Addr> {}
}

pub struct WithGracefulShutdown<L, M, S, F> {}
impl<L: Listener, M, S, F> WithGracefulShutdown<L, M, S, F> {
    pub fn local_addr(&self) -> std::io::Result<L::Addr> {}
}

pub struct IncomingStream<'a, L: Listener> {}
impl<L: Listener> IncomingStream<'_, L> {
    pub fn io(&self) -> &L::Io {}
    pub fn remote_addr(&self) -> &L::Addr {}
}
