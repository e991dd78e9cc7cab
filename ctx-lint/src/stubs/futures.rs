//! futures 0.3.34, with all features. Adapters with a closure are written as `impl Stream` and `impl Sink`.

pub use crate::future::{FutureExt, TryFuture, TryFutureExt};
pub use crate::io::{
    AsyncBufRead, AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncSeek, AsyncSeekExt,
    AsyncWrite, AsyncWriteExt,
};
pub use crate::sink::{Sink, SinkExt};
pub use crate::stream::{Stream, StreamExt, TryStream, TryStreamExt};
pub use std::future::Future;

macro_rules! ready { () => {} }

macro_rules! pin_mut { () => {} }

macro_rules! select { () => {} }

macro_rules! join { () => {} }

macro_rules! pending { () => {} }

macro_rules! poll { () => {} }

macro_rules! select_biased { () => {} }

macro_rules! try_join { () => {} }

macro_rules! stream_select { () => {} }

pub mod never {
    use std::convert::Infallible;

    pub type Never = Infallible;
}

pub mod task {
    use crate::future::RemoteHandle;
    use futures_task::spawn::{LocalSpawn, Spawn, SpawnError};
    use std::future::Future;

    pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Wake, Waker};

    #[ctx(extension)]
    pub trait LocalSpawnExt: LocalSpawn {
        #[ctx(spawns = "task")]
        fn spawn_local<Fut: Future<Output = ()>>(&self, future: Fut) -> Result<(), SpawnError>;
        #[ctx(spawns = "task")]
        fn spawn_local_with_handle<Fut: Future>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError>;
    }

    #[ctx(extension)]
    pub trait SpawnExt: Spawn {
        #[ctx(spawns = "task")]
        fn spawn<Fut: Future<Output = ()>>(&self, future: Fut) -> Result<(), SpawnError>;
        #[ctx(spawns = "task")]
        fn spawn_with_handle<Fut: Future>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError>;
    }
}
