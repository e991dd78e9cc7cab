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
            pub async fn recv(&mut self) -> Result<Self::Item, RecvError> {}
            pub fn close(&mut self) {}
            pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {}
            pub fn try_recv(&mut self) -> Result<T, TryRecvError> {}
        }
        impl<T> Stream for Receiver<T> {
            type Item = T;
        }

        #[ctx(receiver = "mpsc")]
        #[ctx(container)]
        pub struct UnboundedReceiver<T> {}

        impl<T> UnboundedReceiver<T> {
            pub async fn recv(&mut self) -> Result<Self::Item, RecvError> {}
            pub fn close(&mut self) {}
            pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError> {}
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
    use crate::stream::{Once, Stream};
    use std::any::Any;
    use std::convert::Infallible;
    use std::future;
    use std::hash::Hasher;
    use std::pin::Pin;
    use std::task::{Context, Poll};

    pub use std::future::Future;

    pub type BoxFuture<'a, T> = Pin<Box<dyn future::Future<Output = T>>>;

    pub type LocalBoxFuture<'a, T> = Pin<Box<dyn future::Future<Output = T>>>;

    pub trait FusedFuture: future::Future {
        fn is_terminated(&self) -> bool;
    }

    pub trait TryFuture: future::Future {
        type Ok;
        type Error;
        fn try_poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>>;
    }

    #[must_use]
    pub struct Flatten<F: future::Future> {}

    impl<F: future::Future> future::Future for Flatten<F> {
        type Output = <Flatten<F, F::Output> as future::Future>::Output;
    }

    #[must_use]
    pub struct Fuse<Fut> {}

    impl<Fut: future::Future> Fuse<Fut> {
        pub fn terminated() -> Self {}
    }
    impl<Fut: future::Future> future::Future for Fuse<Fut> {
        type Output = Fut::Output;
    }

    #[ctx(extension)]
    pub trait FutureExt: future::Future {
        async fn map<U, F: FnOnce(Self::Output) -> U>(self, f: F) -> U;
        async fn map_into<U>(self) -> U;
        async fn then<Fut: Future, F: FnOnce(Self::Output) -> Fut>(self, f: F) -> Fut::Output;
        fn left_future<B: future::Future<Output = Self::Output>>(self) -> Either<Self, B>;
        fn right_future<A: future::Future<Output = Self::Output>>(self) -> Either<A, Self>;
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
    pub struct Inspect<Fut, F> {}

    impl<Fut, F> future::Future for Inspect<Fut, F> {
        type Output = <Map<Fut, InspectFn<F>> as future::Future>::Output;
    }

    #[must_use]
    pub struct IntoStream<F> {}

    impl<F> Stream for IntoStream<F> {
        type Item = <Once<F> as Stream>::Item;
    }

    #[must_use]
    pub struct Map<Fut, F> {}

    impl<Fut, F> future::Future for Map<Fut, F> {
        type Output = <Map<Fut, F> as future::Future>::Output;
    }

    #[must_use]
    pub struct MapInto<Fut, T> {}

    impl<Fut, T> future::Future for MapInto<Fut, T> {
        type Output = <Map<Fut, IntoFn<T>> as future::Future>::Output;
    }

    #[must_use]
    pub struct NeverError<Fut> {}

    impl<Fut> future::Future for NeverError<Fut> {
        type Output = <Map<Fut, OkFn<Infallible>> as future::Future>::Output;
    }

    #[must_use]
    pub struct Then<Fut1, Fut2, F> {}

    impl<Fut1, Fut2, F> future::Future for Then<Fut1, Fut2, F> {
        type Output = <Flatten<Map<Fut1, F>, Fut2> as future::Future>::Output;
    }

    #[must_use]
    pub struct UnitError<Fut> {}

    impl<Fut> future::Future for UnitError<Fut> {
        type Output = <Map<Fut, OkFn<()>> as future::Future>::Output;
    }

    #[must_use]
    pub struct FlattenStream<F: future::Future> {}

    impl<F: future::Future> Stream for FlattenStream<F> {
        type Item = <Flatten<F, F::Output> as Stream>::Item;
    }
    impl<_Item, F: future::Future> Sink<_Item> for FlattenStream<F> {
        type Error = <Flatten<F, F::Output> as Sink<_Item>>::Error;
    }

    #[must_use]
    pub struct CatchUnwind<Fut> {}

    impl<Fut: future::Future> future::Future for CatchUnwind<Fut> {
        type Output = Result<Fut::Output, Box<dyn Any>>;
    }

    #[must_use]
    pub struct Remote<Fut: future::Future> {}

    impl<Fut: future::Future> future::Future for Remote<Fut> {
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
    impl<T> future::Future for RemoteHandle<T> {
        type Output = T;
    }

    #[must_use]
    pub struct Shared<Fut: future::Future> {}

    impl<Fut: future::Future> Shared<Fut> {
        pub fn peek(&self) -> Option<&Fut::Output> {}
        pub fn downgrade(&self) -> Option<WeakShared<Fut>> {}
        pub fn strong_count(&self) -> Option<usize> {}
        pub fn weak_count(&self) -> Option<usize> {}
        pub fn ptr_hash<H: Hasher>(&self, state: &mut H) {}
        pub fn ptr_eq(&self, rhs: &Self) -> bool {}
    }
    impl<Fut: future::Future> future::Future for Shared<Fut> {
        type Output = Fut::Output;
    }
    impl<Fut: future::Future> Clone for Shared<Fut> {}

    pub struct WeakShared<Fut: future::Future> {}

    impl<Fut: future::Future> WeakShared<Fut> {
        pub fn upgrade(&self) -> Option<Shared<Fut>> {}
    }
    impl<Fut: future::Future> Clone for WeakShared<Fut> {}

    #[must_use]
    pub struct AndThen<Fut1, Fut2, F> {}

    impl<Fut1, Fut2, F> future::Future for AndThen<Fut1, Fut2, F> {
        type Output = <TryFlatten<MapOk<Fut1, F>, Fut2> as future::Future>::Output;
    }

    #[must_use]
    pub struct ErrInto<Fut, E> {}

    impl<Fut, E> future::Future for ErrInto<Fut, E> {
        type Output = <MapErr<Fut, IntoFn<E>> as future::Future>::Output;
    }

    #[must_use]
    pub struct InspectErr<Fut, F> {}

    impl<Fut, F> future::Future for InspectErr<Fut, F> {
        type Output = <Inspect<IntoFuture<Fut>, InspectErrFn<F>> as future::Future>::Output;
    }

    #[must_use]
    pub struct InspectOk<Fut, F> {}

    impl<Fut, F> future::Future for InspectOk<Fut, F> {
        type Output = <Inspect<IntoFuture<Fut>, InspectOkFn<F>> as future::Future>::Output;
    }

    #[must_use]
    pub struct IntoFuture<Fut> {}

    impl<Fut: TryFuture> future::Future for IntoFuture<Fut> {
        type Output = Result<Fut::Ok, Fut::Error>;
    }

    #[must_use]
    pub struct MapErr<Fut, F> {}

    impl<Fut, F> future::Future for MapErr<Fut, F> {
        type Output = <Map<IntoFuture<Fut>, MapErrFn<F>> as future::Future>::Output;
    }

    #[must_use]
    pub struct MapOk<Fut, F> {}

    impl<Fut, F> future::Future for MapOk<Fut, F> {
        type Output = <Map<IntoFuture<Fut>, MapOkFn<F>> as future::Future>::Output;
    }

    #[must_use]
    pub struct MapOkOrElse<Fut, F, G> {}

    impl<Fut, F, G> future::Future for MapOkOrElse<Fut, F, G> {
        type Output = <Map<IntoFuture<Fut>, ChainFn<MapOkFn<F>, ChainFn<MapErrFn<G>, MergeResultFn>>> as future::Future>::Output;
    }

    #[must_use]
    pub struct OkInto<Fut, E> {}

    impl<Fut, E> future::Future for OkInto<Fut, E> {
        type Output = <MapOk<Fut, IntoFn<E>> as future::Future>::Output;
    }

    #[must_use]
    pub struct OrElse<Fut1, Fut2, F> {}

    impl<Fut1, Fut2, F> future::Future for OrElse<Fut1, Fut2, F> {
        type Output = <TryFlattenErr<MapErr<Fut1, F>, Fut2> as future::Future>::Output;
    }

    #[must_use]
    pub struct TryFlatten<Fut1, Fut2> {}

    impl<Fut1, Fut2> future::Future for TryFlatten<Fut1, Fut2> {
        type Output = <TryFlatten<Fut1, Fut2> as future::Future>::Output;
    }

    #[must_use]
    pub struct TryFlattenStream<Fut: TryFuture> {}

    impl<Fut: TryFuture> Stream for TryFlattenStream<Fut> {
        type Item = <TryFlatten<Fut, Fut::Ok> as Stream>::Item;
    }
    impl<_Item, Fut: TryFuture> Sink<_Item> for TryFlattenStream<Fut> {
        type Error = <TryFlatten<Fut, Fut::Ok> as Sink<_Item>>::Error;
    }

    #[ctx(extension)]
    pub trait TryFutureExt: TryFuture {
        fn flatten_sink<Item>(self) -> FlattenSink<Self, Self::Ok>;
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

    #[must_use]
    pub struct UnwrapOrElse<Fut, F> {}

    impl<Fut, F> future::Future for UnwrapOrElse<Fut, F> {
        type Output = <Map<IntoFuture<Fut>, UnwrapOrElseFn<F>> as future::Future>::Output;
    }

    #[must_use]
    pub struct FlattenSink<Fut, Si> {}

    impl<Fut, Si> Stream for FlattenSink<Fut, Si> {
        type Item = <TryFlatten<Fut, Si> as Stream>::Item;
    }
    impl<_Item, Fut, Si> Sink<_Item> for FlattenSink<Fut, Si> {
        type Error = <TryFlatten<Fut, Si> as Sink<_Item>>::Error;
    }

    pub async fn lazy<F: FnOnce(&mut Context<'_>) -> R, R>(f: F) -> R {}

    #[must_use]
    pub struct Lazy<F> {}

    impl<F: FnOnce(&mut Context<'_>) -> R, R> future::Future for Lazy<F> {
        type Output = R;
    }

    pub fn pending<T>() -> Pending<T> {}

    #[must_use]
    pub struct Pending<T> {}

    impl<T> future::Future for Pending<T> {
        type Output = T;
    }
    impl<T> Clone for Pending<T> {}

    pub fn maybe_done<Fut: future::Future>(future: Fut) -> MaybeDone<Fut> {}

    pub enum MaybeDone<Fut: future::Future> {
        Future(Fut),
        Done(Fut::Output),
        Gone,
    }

    impl<Fut: future::Future> MaybeDone<Fut> {
        pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Output> {}
        pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Output> {}
    }
    impl<Fut: future::Future> future::Future for MaybeDone<Fut> {
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
    impl<Fut: TryFuture> future::Future for TryMaybeDone<Fut> {
        type Output = Result<(), Fut::Error>;
    }

    #[must_use]
    pub struct OptionFuture<F> {}

    impl<F> Clone for OptionFuture<F> {}
    impl<F> Default for OptionFuture<F> {}
    impl<F: future::Future> future::Future for OptionFuture<F> {
        type Output = Option<F::Output>;
    }

    pub async fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> T {}

    #[must_use]
    pub struct PollFn<F> {}

    impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> future::Future for PollFn<F> {
        type Output = T;
    }

    pub async fn poll_immediate<F: future::Future>(f: F) -> Option<T> {}

    #[must_use]
    pub struct PollImmediate<T> {}

    impl<T> Clone for PollImmediate<T> {}
    impl<T, F: future::Future<Output = T>> future::Future for PollImmediate<F> {
        type Output = Option<T>;
    }
    impl<T, F: future::Future<Output = T>> Stream for PollImmediate<F> {
        type Item = Poll<T>;
    }

    pub fn err<T, E>(err: E) -> Ready<Result<T, E>> {}

    pub fn ok<T, E>(t: T) -> Ready<Result<T, E>> {}

    pub fn ready<T>(t: T) -> Ready<T> {}

    #[must_use]
    pub struct Ready<T> {}

    impl<T> Ready<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> Clone for Ready<T> {}
    impl<T> future::Future for Ready<T> {
        type Output = T;
    }

    pub async fn always_ready<T, F: Fn() -> T>(prod: F) -> T {}

    #[must_use]
    pub struct AlwaysReady<T, F: Fn() -> T> {}

    impl<T, F: Fn() -> T> Clone for AlwaysReady<T, F> {}
    impl<T, F: Fn() -> T> Copy for AlwaysReady<T, F> {}
    impl<T, F: Fn() -> T> future::Future for AlwaysReady<T, F> {
        type Output = T;
    }

    pub async fn join<Fut1: future::Future, Fut2: future::Future>(future1: Fut1, future2: Fut2) -> (Fut1::Output, Fut2::Output) {}

    pub async fn join3<Fut1: future::Future, Fut2: future::Future, Fut3: future::Future>(future1: Fut1, future2: Fut2, future3: Fut3) -> (Fut1::Output, Fut2::Output, Fut3::Output) {}

    pub async fn join4<Fut1: future::Future, Fut2: future::Future, Fut3: future::Future, Fut4: future::Future>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output) {}

    pub async fn join5<Fut1: future::Future, Fut2: future::Future, Fut3: future::Future, Fut4: future::Future, Fut5: future::Future>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output, Fut5::Output) {}

    #[must_use]
    pub struct Join<Fut1: future::Future, Fut2: future::Future> {}

    impl<Fut1: future::Future, Fut2: future::Future> future::Future for Join<Fut1, Fut2> {
        type Output = (Fut1::Output, Fut2::Output);
    }

    #[must_use]
    pub struct Join3<Fut1: future::Future, Fut2: future::Future, Fut3: future::Future> {}

    impl<Fut1: future::Future, Fut2: future::Future, Fut3: future::Future> future::Future for Join3<Fut1, Fut2, Fut3> {
        type Output = (Fut1::Output, Fut2::Output, Fut3::Output);
    }

    #[must_use]
    pub struct Join4<Fut1: future::Future, Fut2: future::Future, Fut3: future::Future, Fut4: future::Future> {}

    impl<Fut1: future::Future, Fut2: future::Future, Fut3: future::Future, Fut4: future::Future> future::Future for Join4<Fut1, Fut2, Fut3, Fut4> {
        type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output);
    }

    #[must_use]
    pub struct Join5<Fut1: future::Future, Fut2: future::Future, Fut3: future::Future, Fut4: future::Future, Fut5: future::Future> {}

    impl<Fut1: future::Future, Fut2: future::Future, Fut3: future::Future, Fut4: future::Future, Fut5: future::Future> future::Future for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> {
        type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output, Fut5::Output);
    }

    pub fn join_all<I: IntoIterator>(iter: I) -> JoinAll<I::Item> {}

    #[must_use]
    pub struct JoinAll<F: future::Future> {}

    impl<F: future::Future> future::Future for JoinAll<F> {
        type Output = Vec<F::Output>;
    }
    impl<F: future::Future> FromIterator<F> for JoinAll<F> {}

    pub async fn select<A: future::Future, B: future::Future>(future1: A, future2: B) -> Either<(A::Output, B), (B::Output, A)> {}

    #[must_use]
    pub struct Select<A, B> {}

    impl<A: future::Future, B: future::Future> future::Future for Select<A, B> {
        type Output = Either<(A::Output, B), (B::Output, A)>;
    }

    pub async fn select_all<I: IntoIterator>(iter: I) -> (<I::Item as future::Future>::Output, usize, Vec<I::Item>) {}

    #[must_use]
    pub struct SelectAll<Fut> {}

    impl<Fut> SelectAll<Fut> {
        pub fn into_inner(self) -> Vec<Fut> {}
    }
    impl<Fut: future::Future> future::Future for SelectAll<Fut> {
        type Output = (Fut::Output, usize, Vec<Fut>);
    }
    impl<Fut: future::Future> FromIterator<Fut> for SelectAll<Fut> {}

    pub async fn try_join<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2) -> Result<(Fut1::Ok, Fut2::Ok), Fut1::Error> {}

    pub async fn try_join3<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2, future3: Fut3) -> Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok), Fut1::Error> {}

    pub async fn try_join4<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok), Fut1::Error> {}

    pub async fn try_join5<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>, Fut5: TryFuture<Error = Fut1::Error>>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok, Fut5::Ok), Fut1::Error> {}

    #[must_use]
    pub struct TryJoin<Fut1: TryFuture, Fut2: TryFuture> {}

    impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>> future::Future for TryJoin<Fut1, Fut2> {
        type Output = Result<(Fut1::Ok, Fut2::Ok), Fut1::Error>;
    }

    #[must_use]
    pub struct TryJoin3<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture> {}

    impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>> future::Future for TryJoin3<Fut1, Fut2, Fut3> {
        type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok), Fut1::Error>;
    }

    #[must_use]
    pub struct TryJoin4<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture> {}

    impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>> future::Future for TryJoin4<Fut1, Fut2, Fut3, Fut4> {
        type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok), Fut1::Error>;
    }

    #[must_use]
    pub struct TryJoin5<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture, Fut5: TryFuture> {}

    impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>, Fut5: TryFuture<Error = Fut1::Error>> future::Future for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> {
        type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok, Fut5::Ok), Fut1::Error>;
    }

    pub fn try_join_all<I: IntoIterator>(iter: I) -> TryJoinAll<I::Item> {}

    #[must_use]
    pub struct TryJoinAll<F: TryFuture> {}

    impl<F: TryFuture> future::Future for TryJoinAll<F> {
        type Output = Result<Vec<F::Ok>, F::Error>;
    }
    impl<F: TryFuture> FromIterator<F> for TryJoinAll<F> {}

    pub async fn try_select<A: TryFuture, B: TryFuture>(future1: A, future2: B) -> Result<Either<(A::Ok, B), (B::Ok, A)>, Either<(A::Error, B), (B::Error, A)>> {}

    #[must_use]
    pub struct TrySelect<A, B> {}

    impl<A: TryFuture, B: TryFuture> future::Future for TrySelect<A, B> {
        type Output = Result<Either<(A::Ok, B), (B::Ok, A)>, Either<(A::Error, B), (B::Error, A)>>;
    }

    pub async fn select_ok<I: IntoIterator>(iter: I) -> Result<(<I::Item as TryFuture>::Ok, Vec<I::Item>), <I::Item as TryFuture>::Error> {}

    #[must_use]
    pub struct SelectOk<Fut> {}

    impl<Fut: TryFuture> future::Future for SelectOk<Fut> {
        type Output = Result<(Fut::Ok, Vec<Fut>), Fut::Error>;
    }
    impl<Fut: TryFuture> FromIterator<Fut> for SelectOk<Fut> {}

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
    impl<A: future::Future, B: future::Future<Output = A::Output>> future::Future for Either<A, B> {
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
    impl<Fut: future::Future> future::Future for Abortable<Fut> {
        type Output = Result<Fut::Output, Aborted>;
    }
    impl<St: Stream> Stream for Abortable<St> {
        type Item = St::Item;
    }

    pub struct Aborted;

    impl Copy for Aborted {}
    impl Clone for Aborted {}

    pub fn abortable<Fut: future::Future>(future: Fut) -> (Abortable<Fut>, AbortHandle) {}
}

pub mod io {
    use crate::future::{AbortHandle, Aborted};
    use crate::stream::Stream;
    use std::any::Any;
    use std::future::Future;
    use std::io::{BufRead, Error, IoSlice, IoSliceMut, SeekFrom};
    use std::{io, marker};
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
    impl<T> marker::Copy for AllowStdIo<T> {}
    impl<T> Clone for AllowStdIo<T> {}
    impl<T: io::Write> io::Write for AllowStdIo<T> {}
    impl<T: io::Write> AsyncWrite for AllowStdIo<T> {}
    impl<T: io::Read> io::Read for AllowStdIo<T> {}
    impl<T: io::Read> AsyncRead for AllowStdIo<T> {}
    impl<T: io::Seek> io::Seek for AllowStdIo<T> {}
    impl<T: io::Seek> AsyncSeek for AllowStdIo<T> {}
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

    #[must_use]
    pub struct SeeKRelative<'a, R> {}

    impl<R: AsyncRead + AsyncSeek> Future for SeeKRelative<'_, R> {
        type Output = Result<(), Error>;
    }

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

    #[must_use]
    pub struct Close<'a, W> {}

    impl<W: AsyncWrite> Future for Close<'_, W> {
        type Output = Result<(), Error>;
    }

    pub async fn copy<R: AsyncRead, W: AsyncWrite>(reader: R, writer: &mut W) -> Result<u64, Error> {}

    #[must_use]
    pub struct Copy<'a, R, W> {}

    impl<R: AsyncRead, W: AsyncWrite> Future for Copy<'_, R, W> {
        type Output = Result<u64, Error>;
    }

    pub async fn copy_buf<R: AsyncBufRead, W: AsyncWrite>(reader: R, writer: &mut W) -> Result<u64, Error> {}

    #[must_use]
    pub struct CopyBuf<'a, R, W> {}

    impl<R: AsyncBufRead, W: AsyncWrite> Future for CopyBuf<'_, R, W> {
        type Output = Result<u64, Error>;
    }

    pub fn copy_buf_abortable<R: AsyncBufRead, W: AsyncWrite>(reader: R, writer: &mut W) -> (CopyBufAbortable<'_, R, W>, AbortHandle) {}

    #[must_use]
    pub struct CopyBufAbortable<'a, R, W> {}

    impl<R: AsyncBufRead, W: AsyncWrite> Future for CopyBufAbortable<'_, R, W> {
        type Output = Result<Result<u64, Aborted>, Error>;
    }

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
    pub struct FillBuf<'a, R> {}

    impl<R: AsyncBufRead> Future for FillBuf<'_, R> {
        type Output = Result<&[u8], Error>;
    }

    #[must_use]
    pub struct Flush<'a, W> {}

    impl<W: AsyncWrite> Future for Flush<'_, W> {
        type Output = Result<(), Error>;
    }

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

    #[must_use]
    pub struct Read<'a, R> {}

    impl<R: AsyncRead> Future for Read<'_, R> {
        type Output = Result<usize, Error>;
    }

    #[must_use]
    pub struct ReadVectored<'a, R> {}

    impl<R: AsyncRead> Future for ReadVectored<'_, R> {
        type Output = Result<usize, Error>;
    }

    #[must_use]
    pub struct ReadExact<'a, R> {}

    impl<R: AsyncRead> Future for ReadExact<'_, R> {
        type Output = Result<(), Error>;
    }

    #[must_use]
    pub struct ReadLine<'a, R> {}

    impl<R: AsyncBufRead> Future for ReadLine<'_, R> {
        type Output = Result<usize, Error>;
    }

    #[must_use]
    pub struct ReadToEnd<'a, R> {}

    impl<A: AsyncRead> Future for ReadToEnd<'_, A> {
        type Output = Result<usize, Error>;
    }

    #[must_use]
    pub struct ReadToString<'a, R> {}

    impl<A: AsyncRead> Future for ReadToString<'_, A> {
        type Output = Result<usize, Error>;
    }

    #[must_use]
    pub struct ReadUntil<'a, R> {}

    impl<R: AsyncBufRead> Future for ReadUntil<'_, R> {
        type Output = Result<usize, Error>;
    }

    pub fn repeat(byte: u8) -> Repeat {}

    #[must_use]
    pub struct Repeat {}

    impl AsyncRead for Repeat {}

    #[must_use]
    pub struct Seek<'a, S> {}

    impl<S: AsyncSeek> Future for Seek<'_, S> {
        type Output = Result<u64, Error>;
    }

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

    #[must_use]
    pub struct Write<'a, W> {}

    impl<W: AsyncWrite> Future for Write<'_, W> {
        type Output = Result<usize, Error>;
    }

    #[must_use]
    pub struct WriteVectored<'a, W> {}

    impl<W: AsyncWrite> Future for WriteVectored<'_, W> {
        type Output = Result<usize, Error>;
    }

    #[must_use]
    pub struct WriteAll<'a, W> {}

    impl<W: AsyncWrite> Future for WriteAll<'_, W> {
        type Output = Result<(), Error>;
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
            AbortHandle, AbortRegistration, Abortable, Aborted, AlwaysReady, AndThen, BoxFuture,
            CatchUnwind, Either, ErrInto, Flatten, FlattenSink, FlattenStream, Fuse, FusedFuture,
            FutureExt, Inspect, InspectErr, InspectOk, IntoFuture, IntoStream, Join3, Join4,
            Join5, Join, JoinAll, Lazy, LocalBoxFuture, Map, MapErr, MapInto, MapOk, MapOkOrElse,
            MaybeDone, NeverError, OkInto, OptionFuture, OrElse, Pending, PollFn, PollImmediate,
            Ready, Remote, RemoteHandle, Select, SelectAll, SelectOk, Shared, Then, TryFlatten,
            TryFlattenStream, TryFuture, TryFutureExt, TryJoin3, TryJoin4, TryJoin5, TryJoin,
            TryJoinAll, TryMaybeDone, TrySelect, UnitError, UnwrapOrElse, WeakShared, abortable,
            always_ready, err, join3, join4, join5, join, join_all, lazy, maybe_done, ok, pending,
            poll_fn, poll_immediate, ready, select, select_all, select_ok, try_join3, try_join4,
            try_join5, try_join, try_join_all, try_maybe_done, try_select,
        };
        pub use std::future::Future;
    }

    pub mod sink {
        pub use crate::sink::{
            Buffer, Close, Drain, Fanout, Feed, Flush, Send, SendAll, Sink, SinkErrInto, SinkExt,
            SinkMapErr, Unfold, With, WithFlatMap, drain, unfold,
        };
    }

    pub mod stream {
        pub use crate::future::{AbortHandle, AbortRegistration, Abortable, Aborted};
        pub use crate::stream::{
            All, AndThen, Any, BoxStream, BufferUnordered, Buffered, CatchUnwind, Chain, Chunks,
            Collect, Concat, Count, Cycle, Empty, Enumerate, ErrInto, Filter, FilterMap, FlatMap,
            FlatMapUnordered, Flatten, FlattenUnordered, Fold, ForEach, ForEachConcurrent,
            Forward, Fuse, FusedStream, FuturesOrdered, FuturesUnordered, Inspect, InspectErr,
            InspectOk, IntoAsyncRead, IntoStream, Iter, LocalBoxStream, Map, MapErr, MapOk, Next,
            NextIf, NextIfEq, Once, OrElse, Peek, PeekMut, Peekable, Pending, PollFn,
            PollImmediate, PollNext, ReadyChunks, Repeat, RepeatWith, ReuniteError, Scan, Select,
            SelectAll, SelectNextSome, SelectWithStrategy, Skip, SkipWhile, SplitSink,
            SplitStream, Stream, StreamExt, StreamFuture, Take, TakeUntil, TakeWhile, Then,
            TryAll, TryAny, TryBufferUnordered, TryBuffered, TryChunks, TryChunksError,
            TryCollect, TryConcat, TryFilter, TryFilterMap, TryFlatten, TryFlattenUnordered,
            TryFold, TryForEach, TryForEachConcurrent, TryNext, TryReadyChunks,
            TryReadyChunksError, TrySkipWhile, TryStream, TryStreamExt, TryTakeWhile, TryUnfold,
            Unfold, Unzip, Zip, abortable, empty, iter, once, pending, poll_fn, poll_immediate,
            repeat, repeat_with, select, select_all, select_with_strategy, try_unfold, unfold,
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
    use crate::stream::{Stream, TryStream};
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

    #[must_use]
    pub struct Close<'a, Si, Item> {}

    impl<Si: Sink<Item>, Item> Future for Close<'_, Si, Item> {
        type Output = Result<(), Si::Error>;
    }

    pub fn drain<T>() -> Drain<T> {}

    #[must_use]
    pub struct Drain<T> {}

    impl<T> Clone for Drain<T> {}
    impl<T> Sink<T> for Drain<T> {
        type Error = Infallible;
    }

    #[must_use]
    pub struct Fanout<Si1, Si2> {}

    impl<Si1, Si2> Fanout<Si1, Si2> {
        pub fn get_ref(&self) -> (&Si1, &Si2) {}
        pub fn get_mut(&mut self) -> (&mut Si1, &mut Si2) {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut Si1>, Pin<&mut Si2>) {}
        pub fn into_inner(self) -> (Si1, Si2) {}
    }
    impl<Si1: Sink<Item>, Si2: Sink<Item, Error = Si1::Error>, Item> Sink<Item> for Fanout<Si1, Si2> {
        type Error = Si1::Error;
    }

    #[must_use]
    pub struct Feed<'a, Si, Item> {}

    impl<Si: Sink<Item>, Item> Future for Feed<'_, Si, Item> {
        type Output = Result<(), Si::Error>;
    }

    #[must_use]
    pub struct Flush<'a, Si, Item> {}

    impl<Si: Sink<Item>, Item> Future for Flush<'_, Si, Item> {
        type Output = Result<(), Si::Error>;
    }

    #[must_use]
    pub struct SinkErrInto<Si: Sink<Item>, Item, E> {}

    impl<Si: Sink<Item>, E, Item> SinkErrInto<Si, Item, E> {
        pub fn get_ref(&self) -> &Si {}
        pub fn get_mut(&mut self) -> &mut Si {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Si> {}
        pub fn into_inner(self) -> Si {}
    }
    impl<Si: Sink<Item>, Item, E> Sink<Item> for SinkErrInto<Si, Item, E> {
        type Error = E;
    }
    impl<S: Sink<Item> + Stream, Item, E> Stream for SinkErrInto<S, Item, E> {
        type Item = S::Item;
    }

    #[must_use]
    pub struct SinkMapErr<Si, F> {}

    impl<Si, F> SinkMapErr<Si, F> {
        pub fn get_ref(&self) -> &Si {}
        pub fn get_mut(&mut self) -> &mut Si {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Si> {}
        pub fn into_inner(self) -> Si {}
    }
    impl<Si, F> Clone for SinkMapErr<Si, F> {}
    impl<Si: Sink<Item>, F: FnOnce(Si::Error) -> E, E, Item> Sink<Item> for SinkMapErr<Si, F> {
        type Error = E;
    }
    impl<S: Stream, F> Stream for SinkMapErr<S, F> {
        type Item = S::Item;
    }

    #[must_use]
    pub struct Send<'a, Si, Item> {}

    impl<Si: Sink<Item>, Item> Future for Send<'_, Si, Item> {
        type Output = Result<(), Si::Error>;
    }

    #[must_use]
    pub struct SendAll<'a, Si, St: TryStream> {}

    impl<Si: Sink<Ok, Error = Error>, St: Stream<Item = Result<Ok, Error>>, Ok, Error> Future for SendAll<'_, Si, St> {
        type Output = Result<(), Error>;
    }

    pub fn unfold<T, F: FnMut(T, Item) -> R, R: Future<Output = Result<T, E>>, Item, E>(init: T, function: F) -> Unfold<T, F, R> {}

    #[must_use]
    pub struct Unfold<T, F, R> {}

    impl<T, F: FnMut(T, Item) -> R, R: Future<Output = Result<T, E>>, Item, E> Sink<Item> for Unfold<T, F, R> {
        type Error = E;
    }

    #[must_use]
    pub struct With<Si, Item, U, Fut, F> {}

    impl<Si: Sink<Item>, Item, U, Fut: Future<Output = Result<Item, E>>, F: FnMut(U) -> Fut, E: From<Si::Error>> With<Si, Item, U, Fut, F> {
        pub fn get_ref(&self) -> &Si {}
        pub fn get_mut(&mut self) -> &mut Si {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Si> {}
        pub fn into_inner(self) -> Si {}
    }
    impl<Si, Item, U, Fut, F> Clone for With<Si, Item, U, Fut, F> {}
    impl<S: Stream + Sink<Item>, Item, U, Fut: Future, F: FnMut(U) -> Fut> Stream for With<S, Item, U, Fut, F> {
        type Item = S::Item;
    }
    impl<Si: Sink<Item>, Item, U, Fut: Future<Output = Result<Item, E>>, F: FnMut(U) -> Fut, E: From<Si::Error>> Sink<U> for With<Si, Item, U, Fut, F> {
        type Error = E;
    }

    #[must_use]
    pub struct WithFlatMap<Si, Item, U, St, F> {}

    impl<Si: Sink<Item>, Item, U, St: Stream<Item = Result<Item, Si::Error>>, F: FnMut(U) -> St> WithFlatMap<Si, Item, U, St, F> {
        pub fn get_ref(&self) -> &Si {}
        pub fn get_mut(&mut self) -> &mut Si {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Si> {}
        pub fn into_inner(self) -> Si {}
    }
    impl<S: Stream + Sink<Item>, Item, U, St: Stream<Item = Result<Item, S::Error>>, F: FnMut(U) -> St> Stream for WithFlatMap<S, Item, U, St, F> {
        type Item = S::Item;
    }
    impl<Si: Sink<Item>, Item, U, St: Stream<Item = Result<Item, Si::Error>>, F: FnMut(U) -> St> Sink<U> for WithFlatMap<Si, Item, U, St, F> {
        type Error = Si::Error;
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
    use crate::future;
    use crate::io::{AsyncBufRead, AsyncRead, AsyncWrite};
    use crate::sink::Sink;
    use crate::stream::futures_unordered::{IntoIter, IterMut, IterPinMut, IterPinRef};
    use futures_task::future_obj::{FutureObj, LocalFutureObj};
    use std::any;
    use std::future::Future;
    use std::io::Error;
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
    pub struct All<St, Fut, F> {}

    impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(St::Item) -> Fut> Future for All<St, Fut, F> {
        type Output = bool;
    }

    #[must_use]
    pub struct Any<St, Fut, F> {}

    impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(St::Item) -> Fut> Future for Any<St, Fut, F> {
        type Output = bool;
    }

    #[must_use]
    pub struct Chain<St1, St2> {}

    impl<St1: Stream, St2: Stream<Item = St1::Item>> Stream for Chain<St1, St2> {
        type Item = St1::Item;
    }

    #[must_use]
    pub struct Collect<St, C> {}

    impl<St: Stream, C: Extend<St::Item>> Future for Collect<St, C> {
        type Output = C;
    }

    #[must_use]
    pub struct Concat<St: Stream> {}

    impl<St: Stream> Future for Concat<St> {
        type Output = St::Item;
    }

    #[must_use]
    pub struct Count<St> {}

    impl<St: Stream> Future for Count<St> {
        type Output = usize;
    }

    #[must_use]
    pub struct Cycle<St> {}

    impl<St: Stream> Stream for Cycle<St> {
        type Item = St::Item;
    }

    #[must_use]
    pub struct Enumerate<St> {}

    impl<St: Stream> Enumerate<St> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: Stream> Stream for Enumerate<St> {
        type Item = (usize, St::Item);
    }
    impl<S: Stream + Sink<Item>, Item> Sink<Item> for Enumerate<S> {
        type Error = S::Error;
    }

    #[must_use]
    pub struct Filter<St: Stream, Fut, F> {}

    impl<St: Stream, Fut: Future<Output = bool>, F: FnMut1<&St::Item, Output = Fut>> Filter<St, Fut, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: Stream, Fut: Future<Output = bool>, F: FnMut1<&St::Item, Output = Fut>> Stream for Filter<St, Fut, F> {
        type Item = St::Item;
    }
    impl<S: Stream + Sink<Item>, Fut: Future<Output = bool>, F: FnMut(&S::Item) -> Fut, Item> Sink<Item> for Filter<S, Fut, F> {
        type Error = S::Error;
    }

    #[must_use]
    pub struct FilterMap<St, Fut, F> {}

    impl<St: Stream, Fut: Future, F: FnMut(St::Item) -> Fut> FilterMap<St, Fut, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: Stream, Fut: Future<Output = Option<T>>, F: FnMut1<St::Item, Output = Fut>, T> Stream for FilterMap<St, Fut, F> {
        type Item = T;
    }
    impl<S: Stream + Sink<Item>, Fut: Future, F: FnMut1<S::Item, Output = Fut>, Item> Sink<Item> for FilterMap<S, Fut, F> {
        type Error = S::Error;
    }

    #[must_use]
    pub struct FlatMap<St, U, F> {}

    impl<St, U, F> FlatMap<St, U, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St, U, F> Stream for FlatMap<St, U, F> {
        type Item = <Flatten<Map<St, F>, U> as Stream>::Item;
    }
    impl<_Item, St, U, F> Sink<_Item> for FlatMap<St, U, F> {
        type Error = <Flatten<Map<St, F>, U> as Sink<_Item>>::Error;
    }

    #[must_use]
    pub struct Flatten<St: Stream> {}

    impl<St: Stream> Flatten<St> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: Stream> Stream for Flatten<St> {
        type Item = <Flatten<St, St::Item> as Stream>::Item;
    }
    impl<_Item, St: Stream> Sink<_Item> for Flatten<St> {
        type Error = <Flatten<St, St::Item> as Sink<_Item>>::Error;
    }

    #[must_use]
    pub struct Fold<St, Fut, T, F> {}

    impl<St: Stream, Fut: Future<Output = T>, T, F: FnMut(T, St::Item) -> Fut> Future for Fold<St, Fut, T, F> {
        type Output = T;
    }

    #[must_use]
    pub struct ForEach<St, Fut, F> {}

    impl<St: Stream, Fut: Future<Output = ()>, F: FnMut(St::Item) -> Fut> Future for ForEach<St, Fut, F> {
        type Output = ();
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
    pub struct Inspect<St, F> {}

    impl<St, F> Inspect<St, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St, F> Stream for Inspect<St, F> {
        type Item = <Map<St, InspectFn<F>> as Stream>::Item;
    }
    impl<_Item, St, F> Sink<_Item> for Inspect<St, F> {
        type Error = <Map<St, InspectFn<F>> as Sink<_Item>>::Error;
    }

    #[must_use]
    pub struct Map<St, F> {}

    impl<St, F> Map<St, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: Stream, F: FnMut1<St::Item>> Stream for Map<St, F> {
        type Item = F::Output;
    }
    impl<St: Stream + Sink<Item>, F: FnMut1<St::Item>, Item> Sink<Item> for Map<St, F> {
        type Error = St::Error;
    }

    #[must_use]
    pub struct Next<'a, St> {}

    impl<St: Stream> Future for Next<'_, St> {
        type Output = Option<St::Item>;
    }

    #[must_use]
    pub struct NextIf<'a, St: Stream, F> {}

    impl<St: Stream, F: FnOnce1<&St::Item, Output = bool>> Future for NextIf<'_, St, F> {
        type Output = Option<St::Item>;
    }

    #[must_use]
    pub struct NextIfEq<'a, St: Stream, T> {}

    impl<St: Stream, T> Future for NextIfEq<'_, St, T> {
        type Output = Option<St::Item>;
    }

    #[must_use]
    pub struct Peek<'a, St: Stream> {}

    impl<St: Stream> Future for Peek<'_, St> {
        type Output = Option<&St::Item>;
    }

    #[must_use]
    pub struct PeekMut<'a, St: Stream> {}

    impl<St: Stream> Future for PeekMut<'_, St> {
        type Output = Option<&mut St::Item>;
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
    pub struct Scan<St: Stream, S, Fut, F> {}

    impl<B, St: Stream, S, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, St::Item) -> Fut> Scan<St, S, Fut, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<B, St: Stream, S, Fut: Future<Output = Option<B>>, F: FnMut(&mut S, St::Item) -> Fut> Stream for Scan<St, S, Fut, F> {
        type Item = B;
    }
    impl<St: Stream + Sink<Item>, S, Fut, F, Item> Sink<Item> for Scan<St, S, Fut, F> {
        type Error = St::Error;
    }

    #[must_use]
    pub struct SelectNextSome<'a, St> {}

    impl<St> Future for SelectNextSome<'_, St> {
        type Output = St::Item;
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

    #[must_use]
    pub struct SkipWhile<St: Stream, Fut, F> {}

    impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(&St::Item) -> Fut> SkipWhile<St, Fut, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(&St::Item) -> Fut> Stream for SkipWhile<St, Fut, F> {
        type Item = St::Item;
    }
    impl<S: Stream + Sink<Item>, Fut: Future<Output = bool>, F: FnMut(&S::Item) -> Fut, Item> Sink<Item> for SkipWhile<S, Fut, F> {
        type Error = S::Error;
    }

    #[ctx(extension)]
    pub trait StreamExt: Stream {
        #[ctx(cancel_safety = "safe")]
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
    pub struct StreamFuture<St> {}

    impl<St: Stream> StreamFuture<St> {
        pub fn get_ref(&self) -> Option<&St> {}
        pub fn get_mut(&mut self) -> Option<&mut St> {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut St>> {}
        pub fn into_inner(self) -> Option<St> {}
    }
    impl<St: Stream> Future for StreamFuture<St> {
        type Output = (Option<St::Item>, St);
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
    pub struct TakeWhile<St: Stream, Fut, F> {}

    impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(&St::Item) -> Fut> TakeWhile<St, Fut, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: Stream, Fut: Future<Output = bool>, F: FnMut(&St::Item) -> Fut> Stream for TakeWhile<St, Fut, F> {
        type Item = St::Item;
    }
    impl<S: Stream + Sink<Item>, Fut, F, Item> Sink<Item> for TakeWhile<S, Fut, F> {
        type Error = S::Error;
    }

    #[must_use]
    pub struct Then<St, Fut, F> {}

    impl<St: Stream, Fut, F: FnMut(St::Item) -> Fut> Then<St, Fut, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: Stream, Fut: Future, F: FnMut(St::Item) -> Fut> Stream for Then<St, Fut, F> {
        type Item = Fut::Output;
    }
    impl<S: Sink<Item>, Fut, F, Item> Sink<Item> for Then<S, Fut, F> {
        type Error = S::Error;
    }

    #[must_use]
    pub struct Unzip<St, FromA, FromB> {}

    impl<St: Stream<Item = (A, B)>, A, B, FromA: Extend<A>, FromB: Extend<B>> Future for Unzip<St, FromA, FromB> {
        type Output = (FromA, FromB);
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
        type Item = Result<St::Item, Box<dyn any::Any>>;
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

    #[must_use]
    pub struct Forward<St: TryStream, Si> {}

    impl<St: TryStream, Si> Future for Forward<St, Si> {
        type Output = <Forward<St, Si, St::Ok> as Future>::Output;
    }

    #[must_use]
    pub struct BufferUnordered<St: Stream> {}

    impl<St: Stream> BufferUnordered<St> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: Stream> Stream for BufferUnordered<St> {
        type Item = <St::Item as Future>::Output;
    }
    impl<S: Stream + Sink<Item>, Item> Sink<Item> for BufferUnordered<S> {
        type Error = S::Error;
    }

    #[must_use]
    pub struct Buffered<St: Stream> {}

    impl<St: Stream> Buffered<St> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: Stream> Stream for Buffered<St> {
        type Item = <St::Item as Future>::Output;
    }
    impl<S: Stream + Sink<Item>, Item> Sink<Item> for Buffered<S> {
        type Error = S::Error;
    }

    #[must_use]
    pub struct FlatMapUnordered<St: Stream, U: Stream, F: FnMut(St::Item) -> U> {}

    impl<St: Stream, U: Stream, F: FnMut(St::Item) -> U> FlatMapUnordered<St, U, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: Stream, U: Stream, F: FnMut(St::Item) -> U> Stream for FlatMapUnordered<St, U, F> {
        type Item = <FlattenUnorderedWithFlowController<Map<St, F>, ()> as Stream>::Item;
    }
    impl<_Item, St: Stream, U: Stream, F: FnMut(St::Item) -> U> Sink<_Item> for FlatMapUnordered<St, U, F> {
        type Error = <FlattenUnorderedWithFlowController<Map<St, F>, ()> as Sink<_Item>>::Error;
    }

    pub type FlattenUnordered<St> = FlattenUnorderedWithFlowController<St, ()>;

    #[must_use]
    pub struct ForEachConcurrent<St, Fut, F> {}

    impl<St: Stream, Fut: Future<Output = ()>, F: FnMut(St::Item) -> Fut> Future for ForEachConcurrent<St, Fut, F> {
        type Output = ();
    }

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

    #[must_use]
    pub struct AndThen<St, Fut, F> {}

    impl<St: TryStream, Fut: TryFuture<Error = St::Error>, F: FnMut(St::Ok) -> Fut> AndThen<St, Fut, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: TryStream, Fut: TryFuture<Error = St::Error>, F: FnMut(St::Ok) -> Fut> Stream for AndThen<St, Fut, F> {
        type Item = Result<Fut::Ok, St::Error>;
    }
    impl<S: Sink<Item>, Fut, F, Item> Sink<Item> for AndThen<S, Fut, F> {
        type Error = S::Error;
    }

    #[must_use]
    pub struct ErrInto<St, E> {}

    impl<St, E> ErrInto<St, E> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St, E> Stream for ErrInto<St, E> {
        type Item = <MapErr<St, IntoFn<E>> as Stream>::Item;
    }
    impl<_Item, St, E> Sink<_Item> for ErrInto<St, E> {
        type Error = <MapErr<St, IntoFn<E>> as Sink<_Item>>::Error;
    }

    #[must_use]
    pub struct InspectErr<St, F> {}

    impl<St, F> InspectErr<St, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St, F> Stream for InspectErr<St, F> {
        type Item = <Inspect<IntoStream<St>, InspectErrFn<F>> as Stream>::Item;
    }
    impl<_Item, St, F> Sink<_Item> for InspectErr<St, F> {
        type Error = <Inspect<IntoStream<St>, InspectErrFn<F>> as Sink<_Item>>::Error;
    }

    #[must_use]
    pub struct InspectOk<St, F> {}

    impl<St, F> InspectOk<St, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St, F> Stream for InspectOk<St, F> {
        type Item = <Inspect<IntoStream<St>, InspectOkFn<F>> as Stream>::Item;
    }
    impl<_Item, St, F> Sink<_Item> for InspectOk<St, F> {
        type Error = <Inspect<IntoStream<St>, InspectOkFn<F>> as Sink<_Item>>::Error;
    }

    #[must_use]
    pub struct IntoStream<St> {}

    impl<St> IntoStream<St> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: TryStream> Stream for IntoStream<St> {
        type Item = Result<St::Ok, St::Error>;
    }
    impl<S: Sink<Item>, Item> Sink<Item> for IntoStream<S> {
        type Error = S::Error;
    }

    #[must_use]
    pub struct MapErr<St, F> {}

    impl<St, F> MapErr<St, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St, F> Stream for MapErr<St, F> {
        type Item = <Map<IntoStream<St>, MapErrFn<F>> as Stream>::Item;
    }
    impl<_Item, St, F> Sink<_Item> for MapErr<St, F> {
        type Error = <Map<IntoStream<St>, MapErrFn<F>> as Sink<_Item>>::Error;
    }

    #[must_use]
    pub struct MapOk<St, F> {}

    impl<St, F> MapOk<St, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St, F> Stream for MapOk<St, F> {
        type Item = <Map<IntoStream<St>, MapOkFn<F>> as Stream>::Item;
    }
    impl<_Item, St, F> Sink<_Item> for MapOk<St, F> {
        type Error = <Map<IntoStream<St>, MapOkFn<F>> as Sink<_Item>>::Error;
    }

    #[must_use]
    pub struct OrElse<St, Fut, F> {}

    impl<St: TryStream, Fut: TryFuture<Ok = St::Ok>, F: FnMut(St::Error) -> Fut> OrElse<St, Fut, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: TryStream, Fut: TryFuture<Ok = St::Ok>, F: FnMut(St::Error) -> Fut> Stream for OrElse<St, Fut, F> {
        type Item = Result<St::Ok, Fut::Error>;
    }
    impl<S: Sink<Item>, Fut, F, Item> Sink<Item> for OrElse<S, Fut, F> {
        type Error = S::Error;
    }

    #[must_use]
    pub struct TryAll<St, Fut, F> {}

    impl<St: TryStream, Fut: Future<Output = bool>, F: FnMut(St::Ok) -> Fut> Future for TryAll<St, Fut, F> {
        type Output = Result<bool, St::Error>;
    }

    #[must_use]
    pub struct TryAny<St, Fut, F> {}

    impl<St: TryStream, Fut: Future<Output = bool>, F: FnMut(St::Ok) -> Fut> Future for TryAny<St, Fut, F> {
        type Output = Result<bool, St::Error>;
    }

    #[must_use]
    pub struct TryCollect<St, C> {}

    impl<St: TryStream, C: Extend<St::Ok>> Future for TryCollect<St, C> {
        type Output = Result<C, St::Error>;
    }

    #[must_use]
    pub struct TryConcat<St: TryStream> {}

    impl<St: TryStream> Future for TryConcat<St> {
        type Output = Result<St::Ok, St::Error>;
    }

    #[must_use]
    pub struct TryFilter<St: TryStream, Fut, F> {}

    impl<St: TryStream, Fut, F> TryFilter<St, Fut, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: TryStream, Fut: Future<Output = bool>, F: FnMut(&St::Ok) -> Fut> Stream for TryFilter<St, Fut, F> {
        type Item = Result<St::Ok, St::Error>;
    }
    impl<S: TryStream + Sink<Item, Error = E>, Fut, F, Item, E> Sink<Item> for TryFilter<S, Fut, F> {
        type Error = E;
    }

    #[must_use]
    pub struct TryFilterMap<St, Fut, F> {}

    impl<St, Fut, F> TryFilterMap<St, Fut, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: TryStream, Fut: TryFuture<Ok = Option<T>, Error = St::Error>, F: FnMut(St::Ok) -> Fut, T> Stream for TryFilterMap<St, Fut, F> {
        type Item = Result<T, St::Error>;
    }
    impl<S: Sink<Item>, Fut, F, Item> Sink<Item> for TryFilterMap<S, Fut, F> {
        type Error = S::Error;
    }

    #[must_use]
    pub struct TryFlatten<St: TryStream> {}

    impl<St: TryStream> TryFlatten<St> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: TryStream> Stream for TryFlatten<St> {
        type Item = Result<<St::Ok as TryStream>::Ok, <St::Ok as TryStream>::Error>;
    }
    impl<S: TryStream + Sink<Item>, Item> Sink<Item> for TryFlatten<S> {
        type Error = S::Error;
    }

    #[must_use]
    pub struct TryFold<St, Fut, T, F> {}

    impl<St: TryStream, Fut: TryFuture<Ok = T, Error = St::Error>, T, F: FnMut(T, St::Ok) -> Fut> Future for TryFold<St, Fut, T, F> {
        type Output = Result<T, St::Error>;
    }

    #[must_use]
    pub struct TryForEach<St, Fut, F> {}

    impl<St: TryStream, Fut: TryFuture<Ok = (), Error = St::Error>, F: FnMut(St::Ok) -> Fut> Future for TryForEach<St, Fut, F> {
        type Output = Result<(), St::Error>;
    }

    #[must_use]
    pub struct TryNext<'a, St> {}

    impl<St: TryStream> Future for TryNext<'_, St> {
        type Output = Result<Option<St::Ok>, St::Error>;
    }

    #[must_use]
    pub struct TrySkipWhile<St: TryStream, Fut, F> {}

    impl<St: TryStream, Fut: TryFuture<Ok = bool, Error = St::Error>, F: FnMut(&St::Ok) -> Fut> TrySkipWhile<St, Fut, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: TryStream, Fut: TryFuture<Ok = bool, Error = St::Error>, F: FnMut(&St::Ok) -> Fut> Stream for TrySkipWhile<St, Fut, F> {
        type Item = Result<St::Ok, St::Error>;
    }
    impl<S: TryStream + Sink<Item, Error = E>, Fut, F, Item, E> Sink<Item> for TrySkipWhile<S, Fut, F> {
        type Error = E;
    }

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
    pub struct TryTakeWhile<St: TryStream, Fut, F> {}

    impl<St: TryStream, Fut: TryFuture<Ok = bool, Error = St::Error>, F: FnMut(&St::Ok) -> Fut> TryTakeWhile<St, Fut, F> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: TryStream, Fut: TryFuture<Ok = bool, Error = St::Error>, F: FnMut(&St::Ok) -> Fut> Stream for TryTakeWhile<St, Fut, F> {
        type Item = Result<St::Ok, St::Error>;
    }
    impl<S: TryStream + Sink<Item, Error = E>, Fut, F, Item, E> Sink<Item> for TryTakeWhile<S, Fut, F> {
        type Error = E;
    }

    #[must_use]
    pub struct TryUnfold<T, F, Fut> {}

    impl<T, F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>, Item> Stream for TryUnfold<T, F, Fut> {
        type Item = Result<Item, Fut::Error>;
    }

    #[must_use]
    pub struct IntoAsyncRead<St: TryStream<Error = Error>> {}

    impl<St: TryStream<Error = Error>> AsyncRead for IntoAsyncRead<St> {}
    impl<St: TryStream<Error = Error> + AsyncWrite> AsyncWrite for IntoAsyncRead<St> {}
    impl<St: TryStream<Error = Error>> AsyncBufRead for IntoAsyncRead<St> {}

    #[must_use]
    pub struct TryBufferUnordered<St: TryStream> {}

    impl<St: TryStream> TryBufferUnordered<St> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: TryStream> Stream for TryBufferUnordered<St> {
        type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
    }
    impl<S: TryStream + Sink<Item, Error = E>, Item, E> Sink<Item> for TryBufferUnordered<S> {
        type Error = E;
    }

    #[must_use]
    pub struct TryBuffered<St: TryStream> {}

    impl<St: TryStream> TryBuffered<St> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: TryStream> Stream for TryBuffered<St> {
        type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
    }
    impl<S: TryStream + Sink<Item, Error = E>, Item, E> Sink<Item> for TryBuffered<S> {
        type Error = E;
    }

    #[must_use]
    pub struct TryFlattenUnordered<St: TryStream> {}

    impl<St: TryStream> TryFlattenUnordered<St> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: TryStream> Stream for TryFlattenUnordered<St> {
        type Item = <FlattenUnorderedWithFlowController<NestedTryStreamIntoEitherTryStream<St>, PropagateBaseStreamError<St>> as Stream>::Item;
    }
    impl<_Item, St: TryStream> Sink<_Item> for TryFlattenUnordered<St> {
        type Error = <FlattenUnorderedWithFlowController<NestedTryStreamIntoEitherTryStream<St>, PropagateBaseStreamError<St>> as Sink<_Item>>::Error;
    }

    #[must_use]
    pub struct TryForEachConcurrent<St, Fut, F> {}

    impl<St: TryStream, Fut: Future<Output = Result<(), St::Error>>, F: FnMut(St::Ok) -> Fut> Future for TryForEachConcurrent<St, Fut, F> {
        type Output = Result<(), St::Error>;
    }

    #[must_use]
    pub struct TryChunks<St: TryStream> {}

    impl<St: TryStream> TryChunks<St> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: TryStream> Stream for TryChunks<St> {
        type Item = Result<Vec<St::Ok>, TryChunksError<St::Ok, St::Error>>;
    }
    impl<S: TryStream + Sink<Item>, Item> Sink<Item> for TryChunks<S> {
        type Error = S::Error;
    }

    pub struct TryChunksError<T, E>(pub Vec<T>, pub E);

    #[must_use]
    pub struct TryReadyChunks<St: TryStream> {}

    impl<St: TryStream> TryReadyChunks<St> {
        pub fn get_ref(&self) -> &St {}
        pub fn get_mut(&mut self) -> &mut St {}
        pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut St> {}
        pub fn into_inner(self) -> St {}
    }
    impl<St: TryStream> Stream for TryReadyChunks<St> {
        type Item = Result<Vec<St::Ok>, TryReadyChunksError<St::Ok, St::Error>>;
    }
    impl<S: TryStream + Sink<Item>, Item> Sink<Item> for TryReadyChunks<S> {
        type Error = S::Error;
    }

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

    pub fn abortable<St: Stream>(stream: St) -> (future::Abortable<St>, future::AbortHandle) {}

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
