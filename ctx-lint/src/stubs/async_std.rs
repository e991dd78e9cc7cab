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
        #[ctx(notifies)]
        pub fn notify_one(&self) {}
        #[ctx(notify_waiters)]
        pub fn notify_all(&self) {}
    }
    impl Default for Condvar {}
}
