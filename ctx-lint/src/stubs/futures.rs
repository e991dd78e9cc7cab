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

pub mod channel {
    pub mod mpsc {
        use crate::sink::Sink;
        use crate::stream::Stream;
        use std::any::Any;
        use std::future::Future;
        use std::hash::Hasher;
        use std::task::{Context, Poll};

        #[ctx(sender = "mpsc")]
        #[ctx(container)]
        pub struct Sender<T> {}

        impl<T> Sender<T> {
            pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>> {}
            pub fn start_send(&mut self, msg: T) -> Result<(), SendError> {}
            pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), SendError>> {}
            pub fn is_closed(&self) -> bool {}
            pub fn close_channel(&mut self) {}
            pub fn disconnect(&mut self) {}
            pub fn same_receiver(&self, other: &Self) -> bool {}
            pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool {}
            pub fn hash_receiver<H: Hasher>(&self, hasher: &mut H) {}
        }
        impl<T> Sink<T> for Sender<T> {
            type Error = SendError;
        }
        impl<T> Clone for Sender<T> {}

        #[ctx(sender = "mpsc")]
        #[ctx(container)]
        pub struct UnboundedSender<T> {}

        impl<T> UnboundedSender<T> {
            pub fn poll_ready(&self, _: &mut Context<'_>) -> Poll<Result<(), SendError>> {}
            pub fn is_closed(&self) -> bool {}
            pub fn close_channel(&self) {}
            pub fn disconnect(&mut self) {}
            pub fn start_send(&mut self, msg: T) -> Result<(), SendError> {}
            pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>> {}
            pub fn same_receiver(&self, other: &Self) -> bool {}
            pub fn is_connected_to(&self, receiver: &UnboundedReceiver<T>) -> bool {}
            pub fn hash_receiver<H: Hasher>(&self, hasher: &mut H) {}
            pub fn len(&self) -> usize {}
            pub fn is_empty(&self) -> bool {}
        }
        impl<T> Sink<T> for UnboundedSender<T> {
            type Error = SendError;
        }
        impl<T> Sink<T> for &UnboundedSender<T> {
            type Error = SendError;
        }
        impl<T> Clone for UnboundedSender<T> {}

        #[ctx(receiver = "mpsc")]
        #[ctx(container)]
        pub struct Receiver<T> {}

        impl<T> Receiver<T> {
            #[ctx(takes)]
            pub async fn recv(&mut self) -> Result<Self::Item, RecvError> {}
            pub fn close(&mut self) {}
            #[ctx(takes)]
            pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {}
            #[ctx(takes)]
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
        }
        impl<T> Stream for Receiver<T> {
            type Item = T;
        }

        #[ctx(receiver = "mpsc")]
        #[ctx(container)]
        pub struct UnboundedReceiver<T> {}

        impl<T> UnboundedReceiver<T> {
            #[ctx(takes)]
            pub async fn recv(&mut self) -> Result<Self::Item, RecvError> {}
            pub fn close(&mut self) {}
            #[ctx(takes)]
            pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {}
            #[ctx(takes)]
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
        }
        impl<T> Stream for UnboundedReceiver<T> {
            type Item = T;
        }

        pub struct SendError {}

        impl SendError {
            pub fn is_full(&self) -> bool {}
            pub fn is_disconnected(&self) -> bool {}
        }
        impl Clone for SendError {}

        pub struct TrySendError<T> {}

        impl<T> TrySendError<T> {
            pub fn is_full(&self) -> bool {}
            pub fn is_disconnected(&self) -> bool {}
            pub fn into_inner(self) -> T {}
            pub fn into_send_error(self) -> SendError {}
        }
        impl<T> Clone for TrySendError<T> {}

        pub enum TryRecvError {
            Empty,
            Closed,
        }

        impl TryRecvError {
            pub fn is_empty(&self) -> bool {}
            pub fn is_closed(&self) -> bool {}
        }
        impl Clone for TryRecvError {}
        impl Copy for TryRecvError {}

        pub struct RecvError;

        impl Clone for RecvError {}
        impl Copy for RecvError {}

        #[must_use]
        pub struct Recv<'a, St> {}

        impl<St: Stream> Future for Recv<'_, St> {
            type Output = Result<St::Item, RecvError>;
        }

        pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>) {}

        pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>) {}
    }

    pub mod oneshot {
        use std::future::Future;
        use std::task::{Context, Poll};

        #[ctx(receiver = "oneshot")]
        #[ctx(container)]
        #[must_use]
        pub struct Receiver<T> {}

        impl<T> Receiver<T> {
            pub fn close(&mut self) {}
            pub fn try_recv(&mut self) -> Result<Option<T>, Canceled> {}
        }
        impl<T> Future for Receiver<T> {
            type Output = Result<T, Canceled>;
        }

        #[ctx(sender = "oneshot")]
        #[ctx(container)]
        pub struct Sender<T> {}

        impl<T> Sender<T> {
            pub fn send(self, t: T) -> Result<(), T> {}
            pub fn poll_canceled(&mut self, cx: &mut Context<'_>) -> Poll<()> {}
            pub async fn cancellation(&mut self) {}
            pub fn is_canceled(&self) -> bool {}
            pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool {}
        }

        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}

        #[must_use]
        pub struct Cancellation<'a, T> {}

        impl<T> Future for Cancellation<'_, T> {
            type Output = ();
        }

        pub struct Canceled;

        impl Clone for Canceled {}
        impl Copy for Canceled {}
    }
}

pub mod executor {
    use crate::stream::Stream;
    use futures_task::future_obj::FutureObj;
    use std::future::Future;
    use std::io::Error;
    use std::ops::Deref;

    #[ctx(blocks = "drives a future on this thread: await it instead")]
    pub fn block_on<F: Future>(f: F) -> F::Output {}

    #[ctx(blocks = "each item blocks this thread: await `next` instead")]
    pub fn block_on_stream<S: Stream>(stream: S) -> BlockingStream<S> {}

    pub fn enter() -> Result<Enter, EnterError> {}

    pub struct BlockingStream<S: Stream> {}

    impl<S: Stream> BlockingStream<S> {
        pub fn into_inner(self) -> S {}
    }
    impl<S: Stream> Deref for BlockingStream<S> {
        type Target = S;
    }
    impl<S: Stream> Iterator for BlockingStream<S> {
        type Item = S::Item;
    }

    #[ctx(scope_guard = "leaves the executor")]
    pub struct Enter {}

    pub struct EnterError {}

    pub struct LocalPool {}

    impl LocalPool {
        pub fn new() -> Self {}
        pub fn spawner(&self) -> LocalSpawner {}
        #[ctx(blocks = "drives futures on this thread: await them instead")]
        pub fn run(&mut self) {}
        #[ctx(blocks = "drives futures on this thread: await them instead")]
        pub fn run_until<F: Future>(&mut self, future: F) -> F::Output {}
        pub fn try_run_one(&mut self) -> bool {}
        pub fn run_until_stalled(&mut self) {}
    }
    impl Default for LocalPool {}

    pub struct LocalSpawner {}

    impl Clone for LocalSpawner {}

    pub struct ThreadPool {}

    impl ThreadPool {
        pub fn new() -> Result<Self, Error> {}
        pub fn builder() -> ThreadPoolBuilder {}
        pub fn spawn_obj_ok(&self, future: FutureObj<'static, ()>) {}
        #[ctx(spawns = "task")]
        pub fn spawn_ok<Fut: Future<Output = ()>>(&self, future: Fut) {}
    }
    impl Clone for ThreadPool {}

    pub struct ThreadPoolBuilder {}

    impl ThreadPoolBuilder {
        pub fn new() -> Self {}
        pub fn pool_size(&mut self, size: usize) -> &mut Self {}
        pub fn stack_size(&mut self, stack_size: usize) -> &mut Self {}
        pub fn name_prefix<S: Into<String>>(&mut self, name_prefix: S) -> &mut Self {}
        pub fn after_start<F: Fn(usize)>(&mut self, f: F) -> &mut Self {}
        pub fn before_stop<F: Fn(usize)>(&mut self, f: F) -> &mut Self {}
        pub fn create(&mut self) -> Result<ThreadPool, Error> {}
    }
    impl Default for ThreadPoolBuilder {}
}

pub mod future {
    use crate::io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    use crate::sink::Sink;
    use crate::stream::{Stream, TryStream};
    use std::any::Any;
    use std::convert::Infallible;
    use std::hash::Hasher;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use std::future::Future;

    pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T>>>;

    pub type LocalBoxFuture<'a, T> = Pin<Box<dyn Future<Output = T>>>;

    pub trait FusedFuture: Future {
        fn is_terminated(&self) -> bool;
    }

    pub trait TryFuture: Future {
        type Ok;
        type Error;
        fn try_poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>;
    }

    #[must_use]
    pub struct Fuse<Fut> {}

    impl<Fut: Future> Fuse<Fut> {
        pub fn terminated() -> Self {}
    }
    impl<Fut: Future> Future for Fuse<Fut> {
        type Output = Fut::Output;
    }

    #[ctx(extension)]
    pub trait FutureExt: Future {
        async fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> U;
        async fn map_into<U>(self) -> U;
        async fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> Fut::Output;
        fn left_future<B: Future<Output = Self::Output>>(self) -> Either<Self, B>;
        fn right_future<A: Future<Output = Self::Output>>(self) -> Either<A, Self>;
        fn into_stream(self) -> impl Stream<Item = Self::Output>;
        async fn flatten(self) -> <Self::Output as Future>::Output;
        fn flatten_stream(self) -> impl Stream<Item = <Self::Output as Stream>::Item>;
        fn fuse(self) -> Fuse<Self>;
        async fn inspect<F: FnOnce(&Self::Output)>(self, f: F) -> Self::Output;
        async fn catch_unwind(self) -> Result<Self::Output, Box<dyn Any>>;
        fn shared(self) -> Shared<Self>;
        fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>);
        fn boxed(self) -> BoxFuture<'_, Self::Output>;
        fn boxed_local(self) -> LocalBoxFuture<'_, Self::Output>;
        async fn unit_error(self) -> Result<Self::Output, ()>;
        async fn never_error(self) -> Result<Self::Output, Infallible>;
        fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output>;
        fn now_or_never(self) -> Option<Self::Output>;
    }

    #[must_use]
    pub struct Remote<Fut: Future> {}

    impl<Fut: Future> Future for Remote<Fut> {
        type Output = ();
    }

    #[ctx(join_handle)]
    #[ctx(abort_guard = "cancels the remote future")]
    #[must_use]
    pub struct RemoteHandle<T> {}

    impl<T> RemoteHandle<T> {
        #[ctx(disarms)]
        pub fn forget(self) {}
    }
    impl<T> Future for RemoteHandle<T> {
        type Output = T;
    }

    #[must_use]
    pub struct Shared<Fut: Future> {}

    impl<Fut: Future> Shared<Fut> {
        pub fn peek(&self) -> Option<&Fut::Output> {}
        pub fn downgrade(&self) -> Option<WeakShared<Fut>> {}
        pub fn strong_count(&self) -> Option<usize> {}
        pub fn weak_count(&self) -> Option<usize> {}
        pub fn ptr_hash<H: Hasher>(&self, state: &mut H) {}
        pub fn ptr_eq(&self, rhs: &Self) -> bool {}
    }
    impl<Fut: Future> Future for Shared<Fut> {
        type Output = Fut::Output;
    }
    impl<Fut: Future> Clone for Shared<Fut> {}

    pub struct WeakShared<Fut: Future> {}

    impl<Fut: Future> WeakShared<Fut> {
        pub fn upgrade(&self) -> Option<Shared<Fut>> {}
    }
    impl<Fut: Future> Clone for WeakShared<Fut> {}

    #[ctx(extension)]
    pub trait TryFutureExt: TryFuture {
        fn flatten_sink<Item>(self) -> impl Sink<Item, Error = Self::Error>;
        async fn map_ok<T, F: FnOnce(Self::Ok) -> T>(self, f: F) -> Result<T, Self::Error>;
        async fn map_ok_or_else<T, E: FnOnce(Self::Error) -> T, F: FnOnce(Self::Ok) -> T>(self, e: E, f: F) -> T;
        async fn map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> Result<Self::Ok, E>;
        async fn err_into<E>(self) -> Result<Self::Ok, E>;
        async fn ok_into<U>(self) -> Result<U, Self::Error>;
        async fn and_then<Fut: TryFuture<Error = Self::Error>, F: FnOnce(Self::Ok) -> Fut>(self, f: F) -> Result<Fut::Ok, Self::Error>;
        async fn or_else<Fut: TryFuture<Ok = Self::Ok>, F: FnOnce(Self::Error) -> Fut>(self, f: F) -> Result<Self::Ok, Fut::Error>;
        async fn inspect_ok<F: FnOnce(&Self::Ok)>(self, f: F) -> Result<Self::Ok, Self::Error>;
        async fn inspect_err<F: FnOnce(&Self::Error)>(self, f: F) -> Result<Self::Ok, Self::Error>;
        async fn try_flatten(self) -> Result<<Self::Ok as TryFuture>::Ok, Self::Error>;
        fn try_flatten_stream(self) -> impl Stream<Item = Result<<Self::Ok as TryStream>::Ok, Self::Error>>;
        async fn unwrap_or_else<F: FnOnce(Self::Error) -> Self::Ok>(self, f: F) -> Self::Ok;
        async fn into_future(self) -> Result<Self::Ok, Self::Error>;
        fn try_poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>;
    }

    pub async fn lazy<F: FnOnce(&mut Context<'_>) -> R, R>(f: F) -> R {}

    pub fn pending<T>() -> Pending<T> {}

    #[must_use]
    pub struct Pending<T> {}

    impl<T> Future for Pending<T> {
        type Output = T;
    }
    impl<T> Clone for Pending<T> {}

    pub fn maybe_done<Fut: Future>(future: Fut) -> MaybeDone<Fut> {}

    pub enum MaybeDone<Fut: Future> {
        Future(Fut),
        Done(Fut::Output),
        Gone,
    }

    impl<Fut: Future> MaybeDone<Fut> {
        pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Output> {}
        pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Output> {}
    }
    impl<Fut: Future> Future for MaybeDone<Fut> {
        type Output = ();
    }

    pub fn try_maybe_done<Fut: TryFuture>(future: Fut) -> TryMaybeDone<Fut> {}

    pub enum TryMaybeDone<Fut: TryFuture> {
        Future(Fut),
        Done(Fut::Ok),
        Gone,
    }

    impl<Fut: TryFuture> TryMaybeDone<Fut> {
        pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Ok> {}
        pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Ok> {}
    }
    impl<Fut: TryFuture> Future for TryMaybeDone<Fut> {
        type Output = Result<(), Fut::Error>;
    }

    #[must_use]
    pub struct OptionFuture<F> {}

    impl<F> Clone for OptionFuture<F> {}
    impl<F> Default for OptionFuture<F> {}
    impl<F: Future> Future for OptionFuture<F> {
        type Output = Option<F::Output>;
    }

    pub async fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> T {}

    #[must_use]
    pub struct PollFn<F> {}

    impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> {
        type Output = T;
    }

    pub async fn poll_immediate<F: Future>(f: F) -> Option<F::Output> {}

    pub fn err<T, E>(err: E) -> Ready<Result<T, E>> {}

    pub fn ok<T, E>(t: T) -> Ready<Result<T, E>> {}

    pub fn ready<T>(t: T) -> Ready<T> {}

    #[must_use]
    pub struct Ready<T> {}

    impl<T> Ready<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> Clone for Ready<T> {}
    impl<T> Future for Ready<T> {
        type Output = T;
    }

    pub async fn always_ready<T, F: Fn() -> T>(prod: F) -> T {}

    pub async fn join<Fut1: Future, Fut2: Future>(future1: Fut1, future2: Fut2) -> (Fut1::Output, Fut2::Output) {}

    pub async fn join3<Fut1: Future, Fut2: Future, Fut3: Future>(future1: Fut1, future2: Fut2, future3: Fut3) -> (Fut1::Output, Fut2::Output, Fut3::Output) {}

    pub async fn join4<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output) {}

    pub async fn join5<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output, Fut5::Output) {}

    pub fn join_all<I: IntoIterator>(iter: I) -> JoinAll<I::Item> {}

    #[must_use]
    pub struct JoinAll<F: Future> {}

    impl<F: Future> Future for JoinAll<F> {
        type Output = Vec<F::Output>;
    }
    impl<F: Future> FromIterator<F> for JoinAll<F> {}

    pub async fn select<A: Future, B: Future>(future1: A, future2: B) -> Either<(A::Output, B), (B::Output, A)> {}

    pub async fn select_all<I: IntoIterator>(iter: I) -> (<I::Item as Future>::Output, usize, Vec<I::Item>) {}

    pub async fn try_join<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2) -> Result<(Fut1::Ok, Fut2::Ok), Fut1::Error> {}

    pub async fn try_join3<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2, future3: Fut3) -> Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok), Fut1::Error> {}

    pub async fn try_join4<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok), Fut1::Error> {}

    pub async fn try_join5<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>, Fut5: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok, Fut5::Ok), Fut1::Error> {}

    pub fn try_join_all<I: IntoIterator>(iter: I) -> TryJoinAll<I::Item> {}

    #[must_use]
    pub struct TryJoinAll<F: TryFuture> {}

    impl<F: TryFuture> Future for TryJoinAll<F> {
        type Output = Result<Vec<F::Ok>, F::Error>;
    }
    impl<F: TryFuture> FromIterator<F> for TryJoinAll<F> {}

    pub async fn try_select<A: TryFuture, B: TryFuture>(future1: A, future2: B) -> Result<Either<(A::Ok, B), (B::Ok, A)>, Either<(A::Error, B), (B::Error, A)>> {}

    pub async fn select_ok<I: IntoIterator>(iter: I) -> Result<(<I::Item as TryFuture>::Ok, Vec<I::Item>), <I::Item as TryFuture>::Error> {}

    pub enum Either<A, B> {
        Left(A),
        Right(B),
    }

    impl<A, B> Either<A, B> {
        pub fn as_pin_ref(self: Pin<&Self>) -> Either<Pin<&A>, Pin<&B>> {}
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Either<Pin<&mut A>, Pin<&mut B>> {}
    }
    impl<A, B, T> Either<(T, A), (T, B)> {
        pub fn factor_first(self) -> (T, Either<A, B>) {}
    }
    impl<A, B, T> Either<(A, T), (B, T)> {
        pub fn factor_second(self) -> (Either<A, B>, T) {}
    }
    impl<T> Either<T, T> {
        pub fn into_inner(self) -> T {}
    }
    impl<A, B> Clone for Either<A, B> {}
    impl<A: Future, B: Future<Output = A::Output>> Future for Either<A, B> {
        type Output = A::Output;
    }
    impl<A: Stream, B: Stream<Item = A::Item>> Stream for Either<A, B> {
        type Item = A::Item;
    }
    impl<A: Sink<Item>, B: Sink<Item, Error = A::Error>, Item> Sink<Item> for Either<A, B> {
        type Error = A::Error;
    }
    impl<A: AsyncRead, B: AsyncRead> AsyncRead for Either<A, B> {}
    impl<A: AsyncWrite, B: AsyncWrite> AsyncWrite for Either<A, B> {}
    impl<A: AsyncSeek, B: AsyncSeek> AsyncSeek for Either<A, B> {}
    impl<A: AsyncBufRead, B: AsyncBufRead> AsyncBufRead for Either<A, B> {}

    pub struct AbortHandle {}

    impl AbortHandle {
        pub fn new_pair() -> (Self, AbortRegistration) {}
        #[ctx(cancels)]
        pub fn abort(&self) {}
        pub fn is_aborted(&self) -> bool {}
    }
    impl Clone for AbortHandle {}

    pub struct AbortRegistration {}

    impl AbortRegistration {
        pub fn handle(&self) -> AbortHandle {}
    }

    #[must_use]
    pub struct Abortable<T> {}

    impl<T> Abortable<T> {
        pub fn new(task: T, reg: AbortRegistration) -> Self {}
        pub fn is_aborted(&self) -> bool {}
    }
    impl<T> Clone for Abortable<T> {}
    impl<Fut: Future> Future for Abortable<Fut> {
        type Output = Result<Fut::Output, Aborted>;
    }
    impl<St: Stream> Stream for Abortable<St> {
        type Item = St::Item;
    }

    pub struct Aborted;

    impl Copy for Aborted {}
    impl Clone for Aborted {}

    pub fn abortable<Fut: Future>(future: Fut) -> (Abortable<Fut>, AbortHandle) {}
}

pub mod io {
    use crate::future::AbortHandle;
    use crate::stream::Stream;
    use std::any::Any;
    use std::io::{BufRead, Error, IoSlice, IoSliceMut, Read, Seek, SeekFrom, Write};
    use std::io;
    use std::ops::RangeBounds;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use std::io::ErrorKind;

    pub trait AsyncBufRead: AsyncRead {
        fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>>;
        fn consume(self: Pin<&mut Self>, amt: usize);
    }

    pub trait AsyncRead {
        fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut [u8]) -> Poll<io::Result<usize>>;
        fn poll_read_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &mut [IoSliceMut<'_>]) -> Poll<io::Result<usize>>;
    }

    pub trait AsyncSeek {
        fn poll_seek(self: Pin<&mut Self>, cx: &mut Context<'_>, pos: SeekFrom) -> Poll<io::Result<u64>>;
    }

    pub trait AsyncWrite {
        fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
        fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<io::Result<usize>>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    }

    #[ctx(extension)]
    pub trait AsyncBufReadExt: AsyncBufRead {
        async fn fill_buf(&mut self) -> Result<&[u8], Error>;
        fn consume_unpin(&mut self, amt: usize);
        async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize, Error>;
        async fn read_line(&mut self, buf: &mut String) -> Result<usize, Error>;
        fn lines(self) -> Lines<Self>;
    }

    #[ctx(extension)]
    pub trait AsyncReadExt: AsyncRead {
        fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R>;
        async fn read(&mut self, buf: &mut [u8]) -> Result<usize, Error>;
        async fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize, Error>;
        async fn read_exact(&mut self, buf: &mut [u8]) -> Result<(), Error>;
        async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize, Error>;
        async fn read_to_string(&mut self, buf: &mut String) -> Result<usize, Error>;
        fn split(self) -> (ReadHalf<Self>, WriteHalf<Self>);
        fn take(self, limit: u64) -> Take<Self>;
    }

    #[ctx(extension)]
    pub trait AsyncSeekExt: AsyncSeek {
        async fn seek(&mut self, pos: SeekFrom) -> Result<u64, Error>;
        async fn stream_position(&mut self) -> Result<u64, Error>;
    }

    #[ctx(extension)]
    pub trait AsyncWriteExt: AsyncWrite {
        async fn flush(&mut self) -> Result<(), Error>;
        async fn close(&mut self) -> Result<(), Error>;
        async fn write(&mut self, buf: &[u8]) -> Result<usize, Error>;
        async fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize, Error>;
        async fn write_all(&mut self, buf: &[u8]) -> Result<(), Error>;
        fn into_sink<Item: AsRef<[u8]>>(self) -> IntoSink<Self, Item>;
    }

    pub struct AllowStdIo<T> {}

    impl<T> AllowStdIo<T> {
        pub fn new(io: T) -> Self {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
    }
    impl<T> Copy for AllowStdIo<T> {}
    impl<T> Clone for AllowStdIo<T> {}
    impl<T: Write> Write for AllowStdIo<T> {}
    impl<T: Write> AsyncWrite for AllowStdIo<T> {}
    impl<T: Read> Read for AllowStdIo<T> {}
    impl<T: Read> AsyncRead for AllowStdIo<T> {}
    impl<T: Seek> Seek for AllowStdIo<T> {}
    impl<T: Seek> AsyncSeek for AllowStdIo<T> {}
    impl<T: BufRead> BufRead for AllowStdIo<T> {}
    impl<T: BufRead> AsyncBufRead for AllowStdIo<T> {}

    pub struct BufReader<R> {}

    impl<R: AsyncRead> BufReader<R> {
        pub fn new(inner: R) -> Self {}
        pub fn with_capacity(capacity: usize, inner: R) -> Self {}
    }
    impl<R> BufReader<R> {
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R> {}
        pub fn into_inner(self) -> R {}
        pub fn buffer(&self) -> &[u8] {}
    }
    impl<R: AsyncRead + AsyncSeek> BufReader<R> {
        pub async fn seek_relative(self: Pin<&mut Self>, offset: i64) -> Result<(), Error> {}
        pub fn poll_seek_relative(self: Pin<&mut Self>, cx: &mut Context<'_>, offset: i64) -> Poll<io::Result<()>> {}
    }
    impl<R: AsyncRead> AsyncRead for BufReader<R> {}
    impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
    impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}
    impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}

    pub struct BufWriter<W> {}

    impl<W: AsyncWrite> BufWriter<W> {
        pub fn new(inner: W) -> Self {}
        pub fn with_capacity(cap: usize, inner: W) -> Self {}
    }
    impl<W> BufWriter<W> {
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W> {}
        pub fn into_inner(self) -> W {}
        pub fn buffer(&self) -> &[u8] {}
    }
    impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
    impl<W: AsyncRead> AsyncRead for BufWriter<W> {}
    impl<W: AsyncBufRead> AsyncBufRead for BufWriter<W> {}
    impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}

    pub struct LineWriter<W: AsyncWrite> {}

    impl<W: AsyncWrite> LineWriter<W> {
        pub fn new(inner: W) -> Self {}
        pub fn with_capacity(capacity: usize, inner: W) -> Self {}
        pub fn buffer(&self) -> &[u8] {}
        pub fn get_ref(&self) -> &W {}
    }
    impl<W: AsyncWrite> AsyncWrite for LineWriter<W> {}

    #[must_use]
    pub struct Chain<T, U> {}

    impl<T: AsyncRead, U: AsyncRead> Chain<T, U> {
        pub fn get_ref(&self) -> (&T, &U) {}
        pub fn get_mut(&mut self) -> (&mut T, &mut U) {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>) {}
        pub fn into_inner(self) -> (T, U) {}
    }
    impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}
    impl<T: AsyncBufRead, U: AsyncBufRead> AsyncBufRead for Chain<T, U> {}

    pub async fn copy<R: AsyncRead, W: AsyncWrite>(reader: R, writer: &mut W) -> Result<u64, Error> {}

    pub async fn copy_buf<R: AsyncBufRead, W: AsyncWrite>(reader: R, writer: &mut W) -> Result<u64, Error> {}

    pub fn copy_buf_abortable<R: AsyncBufRead, W: AsyncWrite>(reader: R, writer: &mut W) -> (CopyBufAbortable<'_, R, W>, AbortHandle) {}

    pub struct Cursor<T> {}

    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Self {}
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
    impl AsyncWrite for Cursor<Box<[u8]>> {}

    pub fn empty() -> Empty {}

    #[must_use]
    pub struct Empty {}

    impl AsyncRead for Empty {}
    impl AsyncBufRead for Empty {}

    #[must_use]
    pub struct IntoSink<W, Item> {}

    impl<W: AsyncWrite, Item: AsRef<[u8]>> crate::sink::Sink<Item> for IntoSink<W, Item> {
        type Error = Error;
    }

    #[must_use]
    pub struct Lines<R> {}

    impl<R: AsyncBufRead> Stream for Lines<R> {
        type Item = Result<String, Error>;
    }

    pub fn repeat(byte: u8) -> Repeat {}

    #[must_use]
    pub struct Repeat {}

    impl AsyncRead for Repeat {}

    pub fn sink() -> Sink {}

    #[must_use]
    pub struct Sink {}

    impl AsyncWrite for Sink {}

    pub struct ReadHalf<T> {}

    impl<T> ReadHalf<T> {
        pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool {}
        pub fn reunite(self, other: WriteHalf<T>) -> Result<T, ReuniteError<T>> {}
    }
    impl<R: AsyncRead> AsyncRead for ReadHalf<R> {}

    pub struct ReuniteError<T>(pub ReadHalf<T>, pub WriteHalf<T>);

    pub struct WriteHalf<T> {}

    impl<T> WriteHalf<T> {
        pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool {}
        pub fn reunite(self, other: ReadHalf<T>) -> Result<T, ReuniteError<T>> {}
    }
    impl<W: AsyncWrite> AsyncWrite for WriteHalf<W> {}

    #[must_use]
    pub struct Take<R> {}

    impl<R: AsyncRead> Take<R> {
        pub fn limit(&self) -> u64 {}
        pub fn set_limit(&mut self, limit: u64) {}
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R> {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: AsyncRead> AsyncRead for Take<R> {}
    impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}

    pub struct Window<T> {}

    impl<T: AsRef<[u8]>> Window<T> {
        pub fn new(t: T) -> Self {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn into_inner(self) -> T {}
        pub fn start(&self) -> usize {}
        pub fn end(&self) -> usize {}
        pub fn set<R: RangeBounds<usize>>(&mut self, range: R) {}
    }
}

pub mod lock {
    use std::future::Future;
    use std::ops::Deref;
    use std::sync::Arc;

    #[ctx(async_lock_guard)]
    pub struct MappedMutexGuard<'a, T, U> {}

    impl<T, U> MappedMutexGuard<'_, T, U> {
        pub fn map<V, F: FnOnce(&mut U) -> &mut V>(this: Self, f: F) -> MappedMutexGuard<'_, T, V> {}
    }
    impl<T, U> Deref for MappedMutexGuard<'_, T, U> {
        type Target = U;
    }

    #[ctx(transparent)]
    pub struct Mutex<T> {}

    impl<T> Mutex<T> {
        pub fn new(t: T) -> Self {}
        pub fn into_inner(self) -> T {}
        #[ctx(acquires)]
        pub fn try_lock(&self) -> Option<MutexGuard<'_, T>> {}
        #[ctx(acquires)]
        pub fn try_lock_owned(self: &Arc<Self>) -> Option<OwnedMutexGuard<T>> {}
        #[ctx(acquires)]
        pub async fn lock(&self) -> MutexGuard<'_, T> {}
        #[ctx(acquires)]
        pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T> {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T> Default for Mutex<T> {}

    #[ctx(async_lock_guard)]
    pub struct MutexGuard<'a, T> {}

    impl<T> MutexGuard<'_, T> {
        pub fn map<U, F: FnOnce(&mut T) -> &mut U>(this: Self, f: F) -> MappedMutexGuard<'_, T, U> {}
    }
    impl<T> Deref for MutexGuard<'_, T> {
        type Target = T;
    }

    pub struct MutexLockFuture<'a, T> {}

    impl<T> Future for MutexLockFuture<'_, T> {
        type Output = MutexGuard<'_, T>;
    }

    #[ctx(async_lock_guard)]
    pub struct OwnedMutexGuard<T> {}

    impl<T> Deref for OwnedMutexGuard<T> {
        type Target = T;
    }

    pub struct OwnedMutexLockFuture<T> {}

    impl<T> Future for OwnedMutexLockFuture<T> {
        type Output = OwnedMutexGuard<T>;
    }
}

pub mod never {
    use std::convert::Infallible;

    pub type Never = Infallible;
}

pub mod prelude {
    pub use crate::future::{FutureExt as _, TryFuture, TryFutureExt as _};
    pub use crate::io::{
        AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncSeek,
        AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _,
    };
    pub use crate::sink::{Sink, SinkExt as _};
    pub use crate::stream::{Stream, StreamExt as _, TryStream, TryStreamExt as _};
    pub use std::future::Future;

    pub mod future {
        pub use crate::future::{
            AbortHandle, AbortRegistration, Abortable, Aborted, BoxFuture, Either, Fuse,
            FusedFuture, FutureExt, JoinAll, LocalBoxFuture, MaybeDone, OptionFuture, Pending,
            PollFn, Ready, Remote, RemoteHandle, Shared, TryFuture, TryFutureExt, TryJoinAll,
            TryMaybeDone, WeakShared, abortable, always_ready, err, join3, join4, join5, join,
            join_all, lazy, maybe_done, ok, pending, poll_fn, poll_immediate, ready, select,
            select_all, select_ok, try_join3, try_join4, try_join5, try_join, try_join_all,
            try_maybe_done, try_select,
        };
        pub use std::future::Future;
    }

    pub mod sink {
        pub use crate::sink::{Buffer, Drain, Sink, SinkExt, Unfold, drain, unfold};
    }

    pub mod stream {
        pub use crate::future::{AbortHandle, AbortRegistration, Abortable, Aborted};
        pub use crate::stream::{
            BoxStream, CatchUnwind, Chain, Chunks, Empty, FlattenUnordered, Fuse, FusedStream,
            FuturesOrdered, FuturesUnordered, Iter, LocalBoxStream, Once, Peekable, Pending,
            PollFn, PollImmediate, PollNext, ReadyChunks, Repeat, RepeatWith, ReuniteError,
            Select, SelectAll, SelectWithStrategy, Skip, SplitSink, SplitStream, Stream,
            StreamExt, Take, TakeUntil, TryChunksError, TryReadyChunksError, TryStream,
            TryStreamExt, TryUnfold, Unfold, Zip, abortable, empty, iter, once, pending, poll_fn,
            poll_immediate, repeat, repeat_with, select, select_all, select_with_strategy,
            try_unfold, unfold,
        };

        pub mod futures_unordered {
            pub use crate::stream::FuturesUnordered;
            pub use crate::stream::futures_unordered::{IntoIter, Iter, IterMut, IterPinMut, IterPinRef};
        }

        pub mod select_all {
            pub use crate::stream::{SelectAll, select_all};
            pub use crate::stream::select_all::{IntoIter, Iter, IterMut};
        }
    }
}

pub mod sink {
    use crate::future::Either;
    use crate::stream::Stream;
    use std::convert::Infallible;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub trait Sink<Item> {
        type Error;
        fn poll_ready(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
        fn start_send(self: Pin<&mut Self>, item: Item) -> Result<(), Self::Error>;
        fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
        fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    }

    pub fn drain<T>() -> Drain<T> {}

    #[must_use]
    pub struct Drain<T> {}

    impl<T> Clone for Drain<T> {}
    impl<T> Sink<T> for Drain<T> {
        type Error = Infallible;
    }

    pub fn unfold<T, F: FnMut(T, Item) -> R, R: Future<Output = Result<T, E>>, Item, E>(init: T, function: F) -> Unfold<T, F, R> {}

    #[must_use]
    pub struct Unfold<T, F, R> {}

    impl<T, F: FnMut(T, Item) -> R, R: Future<Output = Result<T, E>>, Item, E> Sink<Item> for Unfold<T, F, R> {
        type Error = E;
    }

    #[must_use]
    pub struct Buffer<Si, Item> {}

    impl<Si: Sink<Item>, Item> Buffer<Si, Item> {
        pub fn get_ref(&self) -> &Si {}
        pub fn get_mut(&mut self) -> &mut Si {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Si> {}
        pub fn into_inner(self) -> Si {}
    }
    impl<S: Sink<Item> + Stream, Item> Stream for Buffer<S, Item> {
        type Item = S::Item;
    }
    impl<Si: Sink<Item>, Item> Sink<Item> for Buffer<Si, Item> {
        type Error = Si::Error;
    }

    #[ctx(extension)]
    pub trait SinkExt<Item>: Sink<Item> {
        fn with<U, Fut: Future<Output = Result<Item, E>>, F: FnMut(U) -> Fut, E: From<Self::Error>>(self, f: F) -> impl Sink<U, Error = E>;
        fn with_flat_map<U, St: Stream<Item = Result<Item, Self::Error>>, F: FnMut(U) -> St>(self, f: F) -> impl Sink<U, Error = Self::Error>;
        fn sink_map_err<E, F: FnOnce(Self::Error) -> E>(self, f: F) -> impl Sink<Item, Error = E>;
        fn sink_err_into<E>(self) -> impl Sink<Item, Error = E>;
        fn buffer(self, capacity: usize) -> Buffer<Self, Item>;
        async fn close(&mut self) -> Result<(), Self::Error>;
        fn fanout<Si: Sink<Item, Error = Self::Error>>(self, other: Si) -> impl Sink<Item, Error = Self::Error>;
        async fn flush(&mut self) -> Result<(), Self::Error>;
        #[ctx(cancel_safety = "argument_lost")]
        #[ctx(source = "documentation of `Framed` in tokio-util 0.7.20")]
        async fn send(&mut self, item: Item) -> Result<(), Self::Error>;
        async fn feed(&mut self, item: Item) -> Result<(), Self::Error>;
        async fn send_all<St: Stream<Item = Result<Item, Self::Error>>>(&mut self, stream: &mut St) -> Result<(), Self::Error>;
        fn left_sink<Si2: Sink<Item, Error = Self::Error>>(self) -> Either<Self, Si2>;
        fn right_sink<Si1: Sink<Item, Error = Self::Error>>(self) -> Either<Si1, Self>;
        fn poll_ready_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
        fn start_send_unpin(&mut self, item: Item) -> Result<(), Self::Error>;
        fn poll_flush_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
        fn poll_close_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    }
}

pub mod stream {
    use crate::future::{Either, TryFuture};
    use crate::io::AsyncRead;
    use crate::sink::Sink;
    use crate::stream::futures_unordered::{IntoIter, IterMut, IterPinMut, IterPinRef};
    use futures_task::future_obj::{FutureObj, LocalFutureObj};
    use std::any::Any;
    use std::future::Future;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use crate::future::{AbortHandle, AbortRegistration, Abortable, Aborted};

    #[ctx(task_set)]
    #[must_use]
    pub struct FuturesUnordered<Fut> {}

    impl<Fut> FuturesUnordered<Fut> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn push(&self, future: Fut) {}
        pub fn iter(&self) -> crate::stream::futures_unordered::Iter<'_, Fut> {}
        pub fn iter_pin_ref(self: Pin<&Self>) -> IterPinRef<'_, Fut> {}
        pub fn iter_mut(&mut self) -> IterMut<'_, Fut> {}
        pub fn iter_pin_mut(self: Pin<&mut Self>) -> IterPinMut<'_, Fut> {}
        pub fn clear(&mut self) {}
    }
    impl<Fut> Default for FuturesUnordered<Fut> {}
    impl<Fut: Future> Stream for FuturesUnordered<Fut> {
        type Item = Fut::Output;
    }
    impl<Fut> IntoIterator for &FuturesUnordered<Fut> {
        type IntoIter = crate::stream::futures_unordered::Iter<'_, Fut>;
        type Item = &Fut;
    }
    impl<Fut> IntoIterator for &mut FuturesUnordered<Fut> {
        type IntoIter = IterMut<'_, Fut>;
        type Item = &mut Fut;
    }
    impl<Fut> IntoIterator for FuturesUnordered<Fut> {
        type IntoIter = IntoIter<Fut>;
        type Item = Fut;
    }
    impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {}

    #[must_use]
    pub struct SelectAll<St> {}

    impl<St: Stream> SelectAll<St> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn push(&mut self, stream: St) {}
        pub fn iter(&self) -> crate::stream::select_all::Iter<'_, St> {}
        pub fn iter_mut(&mut self) -> crate::stream::select_all::IterMut<'_, St> {}
        pub fn clear(&mut self) {}
    }
    impl<St: Stream> Default for SelectAll<St> {}
    impl<St: Stream> Stream for SelectAll<St> {
        type Item = St::Item;
    }
    impl<St: Stream> FromIterator<St> for SelectAll<St> {}
    impl<St: Stream> IntoIterator for SelectAll<St> {
        type IntoIter = crate::stream::select_all::IntoIter<St>;
        type Item = St;
    }
    impl<St: Stream> IntoIterator for &SelectAll<St> {
        type IntoIter = crate::stream::select_all::Iter<'_, St>;
        type Item = &St;
    }
    impl<St: Stream> IntoIterator for &mut SelectAll<St> {
        type IntoIter = crate::stream::select_all::IterMut<'_, St>;
        type Item = &mut St;
    }

    pub fn select_all<I: IntoIterator>(streams: I) -> SelectAll<I::Item> {}

    pub type BoxStream<'a, T> = Pin<Box<dyn Stream<Item = T>>>;

    pub type LocalBoxStream<'a, T> = Pin<Box<dyn Stream<Item = T>>>;

    pub trait FusedStream: Stream {
        fn is_terminated(&self) -> bool;
    }

    pub trait Stream {
        type Item;
        fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
        fn size_hint(&self) -> (usize, Option<usize>);
    }

    pub trait TryStream: Stream {
        type Ok;
        type Error;
        fn try_poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>>;
    }

    #[must_use]
    pub struct Chain<St1, St2> {}

    impl<St1: Stream, St2: Stream<Item = St1::Item>> Stream for Chain<St1, St2> {
        type Item = St1::Item;
    }

    #[must_use]
    pub struct Fuse<St> {}

    impl<St> Fuse<St> {
        pub fn is_done(&self) -> bool {}
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<S: Stream> Stream for Fuse<S> {
        type Item = S::Item;
    }
    impl<S: Stream + Sink<Item>, Item> Sink<Item> for Fuse<S> {
        type Error = S::Error;
    }

    #[must_use]
    pub struct Peekable<St: Stream> {}

    impl<St: Stream> Peekable<St> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
        pub async fn peek(self: Pin<&mut Self>) -> Option<&St::Item> {}
        pub fn poll_peek(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<&St::Item>> {}
        pub async fn peek_mut(self: Pin<&mut Self>) -> Option<&mut St::Item> {}
        pub fn poll_peek_mut(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<&mut St::Item>> {}
        pub async fn next_if<F: FnOnce(&St::Item) -> bool>(self: Pin<&mut Self>, func: F) -> Option<St::Item> {}
        pub async fn next_if_eq<T>(self: Pin<&mut Self>, expected: &T) -> Option<St::Item> {}
    }
    impl<S: Stream> Stream for Peekable<S> {
        type Item = S::Item;
    }
    impl<S: Sink<Item> + Stream, Item> Sink<Item> for Peekable<S> {
        type Error = S::Error;
    }

    #[must_use]
    pub struct Skip<St> {}

    impl<St: Stream> Skip<St> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: Stream> Stream for Skip<St> {
        type Item = St::Item;
    }
    impl<S: Stream + Sink<Item>, Item> Sink<Item> for Skip<S> {
        type Error = S::Error;
    }

    #[ctx(extension)]
    pub trait StreamExt: Stream {
        #[ctx(cancel_safety = "safe")]
        #[ctx(takes)]
        #[ctx(source = "documentation of `select!` in tokio 1.54")]
        async fn next(&mut self) -> Option<Self::Item>;
        async fn into_future(self) -> (Option<Self::Item>, Self);
        fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> impl Stream<Item = T>;
        fn enumerate(self) -> impl Stream<Item = (usize, Self::Item)>;
        fn filter<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Self::Item>;
        fn filter_map<Fut: Future<Output = Option<T>>, T, F: FnMut(Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = T>;
        fn then<Fut: Future, F: FnMut(Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Fut::Output>;
        async fn collect<C: Extend<Self::Item>>(self) -> C;
        async fn unzip<A, B, FromA: Extend<A>, FromB: Extend<B>>(self) -> (FromA, FromB);
        async fn concat(self) -> Self::Item;
        async fn count(self) -> usize;
        fn cycle(self) -> impl Stream<Item = Self::Item>;
        async fn fold<T, Fut: Future<Output = T>, F: FnMut(T, Self::Item) -> Fut>(self, init: T, f: F) -> T;
        async fn any<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> bool;
        async fn all<Fut: Future<Output = bool>, F: FnMut(Self::Item) -> Fut>(self, f: F) -> bool;
        fn flatten(self) -> impl Stream<Item = <Self::Item as Stream>::Item>;
        fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> impl Stream<Item = <Self::Item as Stream>::Item>;
        fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> impl Stream<Item = U::Item>;
        fn flat_map_unordered<U: Stream, F: FnMut(Self::Item) -> U>(self, limit: impl Into<Option<usize>>, f: F) -> impl Stream<Item = U::Item>;
        fn scan<S, B, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, Self::Item) -> Fut>(self, initial_state: S, f: F) -> impl Stream<Item = B>;
        fn skip_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Self::Item>;
        fn take_while<Fut: Future<Output = bool>, F: FnMut(&Self::Item) -> Fut>(self, f: F) -> impl Stream<Item = Self::Item>;
        fn take_until<Fut: Future>(self, fut: Fut) -> TakeUntil<Self, Fut>;
        async fn for_each<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, f: F);
        async fn for_each_concurrent<Fut: Future<Output = ()>, F: FnMut(Self::Item) -> Fut>(self, limit: impl Into<Option<usize>>, f: F);
        fn take(self, n: usize) -> Take<Self>;
        fn skip(self, n: usize) -> Skip<Self>;
        fn fuse(self) -> Fuse<Self>;
        fn by_ref(&mut self) -> &mut Self;
        fn catch_unwind(self) -> CatchUnwind<Self>;
        fn boxed(self) -> BoxStream<'_, Self::Item>;
        fn boxed_local(self) -> LocalBoxStream<'_, Self::Item>;
        fn buffered(self, n: usize) -> impl Stream<Item = <Self::Item as Future>::Output>;
        fn buffer_unordered(self, n: usize) -> impl Stream<Item = <Self::Item as Future>::Output>;
        fn zip<St: Stream>(self, other: St) -> Zip<Self, St>;
        fn chain<St: Stream<Item = Self::Item>>(self, other: St) -> Chain<Self, St>;
        fn peekable(self) -> Peekable<Self>;
        fn chunks(self, capacity: usize) -> Chunks<Self>;
        fn ready_chunks(self, capacity: usize) -> ReadyChunks<Self>;
        async fn forward<S: Sink<<Self as TryStream>::Ok, Error = <Self as TryStream>::Error>>(self, sink: S) -> Result<(), <Self as TryStream>::Error>;
        fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>);
        fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> impl Stream<Item = Self::Item>;
        fn left_stream<B: Stream<Item = Self::Item>>(self) -> Either<Self, B>;
        fn right_stream<B: Stream<Item = Self::Item>>(self) -> Either<B, Self>;
        fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
        async fn select_next_some(&mut self) -> Self::Item;
    }

    #[must_use]
    pub struct Take<St> {}

    impl<St: Stream> Take<St> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: Stream> Stream for Take<St> {
        type Item = St::Item;
    }
    impl<S: Stream + Sink<Item>, Item> Sink<Item> for Take<S> {
        type Error = S::Error;
    }

    #[must_use]
    pub struct TakeUntil<St: Stream, Fut: Future> {}

    impl<St: Stream, Fut: Future> TakeUntil<St, Fut> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
        pub fn take_future(&mut self) -> Option<Fut> {}
        pub fn take_result(&mut self) -> Option<Fut::Output> {}
        pub fn is_stopped(&self) -> bool {}
    }
    impl<St: Stream, Fut: Future> Stream for TakeUntil<St, Fut> {
        type Item = St::Item;
    }
    impl<S: Stream + Sink<Item>, Fut: Future, Item> Sink<Item> for TakeUntil<S, Fut> {
        type Error = S::Error;
    }

    #[must_use]
    pub struct Zip<St1: Stream, St2: Stream> {}

    impl<St1: Stream, St2: Stream> Zip<St1, St2> {
        pub fn get_ref(&self) -> (&St1, &St2) {}
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2) {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut St1>, Pin<&mut St2>) {}
        pub fn into_inner(self) -> (St1, St2) {}
    }
    impl<St1: Stream, St2: Stream> Stream for Zip<St1, St2> {
        type Item = (St1::Item, St2::Item);
    }

    #[must_use]
    pub struct CatchUnwind<St> {}

    impl<St: Stream> CatchUnwind<St> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: Stream> Stream for CatchUnwind<St> {
        type Item = Result<St::Item, Box<dyn Any>>;
    }

    #[must_use]
    pub struct Chunks<St: Stream> {}

    impl<St: Stream> Chunks<St> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: Stream> Stream for Chunks<St> {
        type Item = Vec<St::Item>;
    }
    impl<S: Stream + Sink<Item>, Item> Sink<Item> for Chunks<S> {
        type Error = S::Error;
    }

    #[must_use]
    pub struct ReadyChunks<St: Stream> {}

    impl<St: Stream> ReadyChunks<St> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: Stream> Stream for ReadyChunks<St> {
        type Item = Vec<St::Item>;
    }
    impl<S: Stream + Sink<Item>, Item> Sink<Item> for ReadyChunks<S> {
        type Error = S::Error;
    }

    pub type FlattenUnordered<St> = FlattenUnorderedWithFlowController<St, ()>;

    pub struct ReuniteError<T, Item>(pub SplitSink<T, Item>, pub SplitStream<T>);

    #[must_use]
    pub struct SplitSink<S, Item> {}

    impl<S: Sink<Item>, Item> SplitSink<S, Item> {
        pub fn reunite(self, other: SplitStream<S>) -> Result<S, ReuniteError<S, Item>> {}
    }
    impl<S, Item> SplitSink<S, Item> {
        pub fn is_pair_of(&self, other: &SplitStream<S>) -> bool {}
    }
    impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> {
        type Error = S::Error;
    }

    #[must_use]
    pub struct SplitStream<S> {}

    impl<S> SplitStream<S> {
        pub fn is_pair_of<Item>(&self, other: &SplitSink<S, Item>) -> bool {}
        pub fn reunite<Item>(self, other: SplitSink<S, Item>) -> Result<S, ReuniteError<S, Item>> where S: Sink<Item> {}
    }
    impl<S: Stream> Stream for SplitStream<S> {
        type Item = S::Item;
    }

    pub fn try_unfold<T, F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>, Item>(init: T, f: F) -> TryUnfold<T, F, Fut> {}

    #[ctx(extension)]
    pub trait TryStreamExt: TryStream {
        fn err_into<E>(self) -> impl Stream<Item = Result<Self::Ok, E>>;
        fn map_ok<T, F: FnMut(Self::Ok) -> T>(self, f: F) -> impl Stream<Item = Result<T, Self::Error>>;
        fn map_err<E, F: FnMut(Self::Error) -> E>(self, f: F) -> impl Stream<Item = Result<Self::Ok, E>>;
        fn and_then<Fut: TryFuture<Error = Self::Error>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Result<Fut::Ok, Self::Error>>;
        fn or_else<Fut: TryFuture<Ok = Self::Ok>, F: FnMut(Self::Error) -> Fut>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Fut::Error>>;
        fn inspect_ok<F: FnMut(&Self::Ok)>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
        fn inspect_err<F: FnMut(&Self::Error)>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
        fn into_stream(self) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
        #[ctx(takes)]
        async fn try_next(&mut self) -> Result<Option<Self::Ok>, Self::Error>;
        async fn try_for_each<Fut: TryFuture<Ok = (), Error = Self::Error>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Result<(), Self::Error>;
        fn try_skip_while<Fut: TryFuture<Ok = bool, Error = Self::Error>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
        fn try_take_while<Fut: TryFuture<Ok = bool, Error = Self::Error>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
        async fn try_for_each_concurrent<Fut: Future<Output = Result<(), Self::Error>>, F: FnMut(Self::Ok) -> Fut>(self, limit: impl Into<Option<usize>>, f: F) -> Result<(), Self::Error>;
        async fn try_collect<C: Extend<Self::Ok>>(self) -> Result<C, Self::Error>;
        fn try_chunks(self, capacity: usize) -> impl Stream<Item = Result<Vec<Self::Ok>, TryChunksError<Self::Ok, Self::Error>>>;
        fn try_ready_chunks(self, capacity: usize) -> impl Stream<Item = Result<Vec<Self::Ok>, TryReadyChunksError<Self::Ok, Self::Error>>>;
        fn try_filter<Fut: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut>(self, f: F) -> impl Stream<Item = Result<Self::Ok, Self::Error>>;
        fn try_filter_map<Fut: TryFuture<Ok = Option<T>, Error = Self::Error>, F: FnMut(Self::Ok) -> Fut, T>(self, f: F) -> impl Stream<Item = Result<T, Self::Error>>;
        fn try_flatten_unordered(self, limit: impl Into<Option<usize>>) -> impl Stream<Item = Result<<Self::Ok as TryStream>::Ok, Self::Error>>;
        fn try_flatten(self) -> impl Stream<Item = Result<<Self::Ok as TryStream>::Ok, Self::Error>>;
        async fn try_fold<T, Fut: TryFuture<Ok = T, Error = Self::Error>, F: FnMut(T, Self::Ok) -> Fut>(self, init: T, f: F) -> Result<T, Self::Error>;
        async fn try_concat(self) -> Result<Self::Ok, Self::Error>;
        fn try_buffer_unordered(self, n: usize) -> impl Stream<Item = Result<<Self::Ok as TryFuture>::Ok, Self::Error>>;
        fn try_buffered(self, n: usize) -> impl Stream<Item = Result<<Self::Ok as TryFuture>::Ok, Self::Error>>;
        fn try_poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>>;
        fn into_async_read(self) -> impl AsyncRead;
        async fn try_all<Fut: Future<Output = bool>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Result<bool, Self::Error>;
        async fn try_any<Fut: Future<Output = bool>, F: FnMut(Self::Ok) -> Fut>(self, f: F) -> Result<bool, Self::Error>;
    }

    #[must_use]
    pub struct TryUnfold<T, F, Fut> {}

    impl<T, F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>, Item> Stream for TryUnfold<T, F, Fut> {
        type Item = Result<Item, Fut::Error>;
    }

    pub struct TryChunksError<T, E>(pub Vec<T>, pub E);

    pub struct TryReadyChunksError<T, E>(pub Vec<T>, pub E);

    pub fn iter<I: IntoIterator>(i: I) -> Iter<I::IntoIter> {}

    #[must_use]
    pub struct Iter<I> {}

    impl<I> Iter<I> {
        pub fn get_ref(&self) -> &I {}
        pub fn get_mut(&mut self) -> &mut I {}
        pub fn into_inner(self) -> I {}
    }
    impl<I> Clone for Iter<I> {}
    impl<I: Iterator> Stream for Iter<I> {
        type Item = I::Item;
    }

    pub fn repeat<T>(item: T) -> Repeat<T> {}

    #[must_use]
    pub struct Repeat<T> {}

    impl<T> Clone for Repeat<T> {}
    impl<T> Stream for Repeat<T> {
        type Item = T;
    }

    pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> {}

    #[must_use]
    pub struct RepeatWith<F> {}

    impl<F> Clone for RepeatWith<F> {}
    impl<A, F: FnMut() -> A> Stream for RepeatWith<F> {
        type Item = A;
    }

    pub fn empty<T>() -> Empty<T> {}

    #[must_use]
    pub struct Empty<T> {}

    impl<T> Stream for Empty<T> {
        type Item = T;
    }
    impl<T> Clone for Empty<T> {}

    pub fn once<Fut: Future>(future: Fut) -> Once<Fut> {}

    #[must_use]
    pub struct Once<Fut> {}

    impl<Fut: Future> Stream for Once<Fut> {
        type Item = Fut::Output;
    }

    pub fn pending<T>() -> Pending<T> {}

    #[must_use]
    pub struct Pending<T> {}

    impl<T> Stream for Pending<T> {
        type Item = T;
    }
    impl<T> Clone for Pending<T> {}

    pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>>(f: F) -> PollFn<F> {}

    #[must_use]
    pub struct PollFn<F> {}

    impl<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>> Stream for PollFn<F> {
        type Item = T;
    }

    pub fn poll_immediate<S: Stream>(s: S) -> PollImmediate<S> {}

    #[must_use]
    pub struct PollImmediate<S> {}

    impl<S> Clone for PollImmediate<S> {}
    impl<T, S: Stream<Item = T>> Stream for PollImmediate<S> {
        type Item = Poll<T>;
    }

    pub fn select<St1: Stream, St2: Stream<Item = St1::Item>>(stream1: St1, stream2: St2) -> Select<St1, St2> {}

    #[must_use]
    pub struct Select<St1, St2> {}

    impl<St1, St2> Select<St1, St2> {
        pub fn get_ref(&self) -> (&St1, &St2) {}
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2) {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut St1>, Pin<&mut St2>) {}
        pub fn into_inner(self) -> (St1, St2) {}
    }
    impl<St1: Stream, St2: Stream<Item = St1::Item>> Stream for Select<St1, St2> {
        type Item = St1::Item;
    }

    pub fn select_with_strategy<St1: Stream, St2: Stream<Item = St1::Item>, Clos: FnMut(&mut State) -> PollNext, State>(stream1: St1, stream2: St2, which: Clos) -> SelectWithStrategy<St1, St2, Clos, State> {}

    pub enum PollNext {
        Left,
        Right,
    }

    impl PollNext {
        pub fn toggle(&mut self) -> Self {}
    }
    impl Copy for PollNext {}
    impl Clone for PollNext {}
    impl Default for PollNext {}

    #[must_use]
    pub struct SelectWithStrategy<St1, St2, Clos, State> {}

    impl<St1, St2, Clos, State> SelectWithStrategy<St1, St2, Clos, State> {
        pub fn get_ref(&self) -> (&St1, &St2) {}
        pub fn get_mut(&mut self) -> (&mut St1, &mut St2) {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut St1>, Pin<&mut St2>) {}
        pub fn into_inner(self) -> (St1, St2) {}
    }
    impl<St1: Stream, St2: Stream<Item = St1::Item>, Clos: FnMut(&mut State) -> PollNext, State> Stream for SelectWithStrategy<St1, St2, Clos, State> {
        type Item = St1::Item;
    }

    pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(init: T, f: F) -> Unfold<T, F, Fut> {}

    #[must_use]
    pub struct Unfold<T, F, Fut> {}

    impl<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item> Stream for Unfold<T, F, Fut> {
        type Item = Item;
    }

    #[ctx(task_set)]
    #[must_use]
    pub struct FuturesOrdered<T: Future> {}

    impl<Fut: Future> FuturesOrdered<Fut> {
        pub fn new() -> Self {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn push(&mut self, future: Fut) {}
        pub fn push_back(&mut self, future: Fut) {}
        pub fn push_front(&mut self, future: Fut) {}
        pub fn clear(&mut self) {}
    }
    impl<Fut: Future> Default for FuturesOrdered<Fut> {}
    impl<Fut: Future> Stream for FuturesOrdered<Fut> {
        type Item = Fut::Output;
    }
    impl<Fut: Future> FromIterator<Fut> for FuturesOrdered<Fut> {}

    pub fn abortable<St: Stream>(stream: St) -> (Abortable<St>, AbortHandle) {}

    impl<S: Stream> Stream for &mut S {
        type Item = S::Item;
    }

    pub mod futures_unordered {
        use std::pin::Pin;

        pub use crate::stream::FuturesUnordered;

        pub struct IntoIter<Fut> {}

        impl<Fut> Iterator for IntoIter<Fut> {
            type Item = Fut;
        }

        pub struct Iter<'a, Fut> {}

        impl<Fut> Iterator for Iter<'_, Fut> {
            type Item = &Fut;
        }

        pub struct IterMut<'a, Fut> {}

        impl<Fut> Iterator for IterMut<'_, Fut> {
            type Item = &mut Fut;
        }

        pub struct IterPinMut<'a, Fut> {}

        impl<Fut> Iterator for IterPinMut<'_, Fut> {
            type Item = Pin<&mut Fut>;
        }

        pub struct IterPinRef<'a, Fut> {}

        impl<Fut> Iterator for IterPinRef<'_, Fut> {
            type Item = Pin<&Fut>;
        }
    }

    pub mod select_all {
        use crate::stream::Stream;

        pub use crate::stream::{SelectAll, select_all};

        pub struct Iter<'a, St> {}

        impl<St: Stream> Iterator for Iter<'_, St> {
            type Item = &St;
        }

        pub struct IterMut<'a, St> {}

        impl<St: Stream> Iterator for IterMut<'_, St> {
            type Item = &mut St;
        }

        pub struct IntoIter<St> {}

        impl<St: Stream> Iterator for IntoIter<St> {
            type Item = St;
        }
    }
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
