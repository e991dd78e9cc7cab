//! tokio-stream 0.1.19, with all features. Adapters with a closure are written as `impl Stream`.

use crate::adapters::{
    Chain, ChunksTimeout, Fuse, Merge, Peekable, Skip, Take, Timeout, TimeoutRepeating,
};
use std::borrow::Borrow;
use std::future::Future;
use std::io::Error;
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::time::Interval;

pub use futures::stream::Stream;

pub trait FromStream<T> {}

#[ctx(extension)]
pub trait StreamExt: Stream {
    #[ctx(cancel_safety = "safe")]
    #[ctx(takes)]
    async fn next(&mut self) -> Option<Self::Item>;
    #[ctx(cancel_safety = "safe")]
    #[ctx(takes)]
    async fn try_next<T, E>(&mut self) -> Result<Option<T>, E> where Self: Stream<Item = Result<T, E>>;
    fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> impl Stream<Item = T>;
    fn map_while<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> impl Stream<Item = T>;
    fn then<F: FnMut(Self::Item) -> Fut, Fut: Future>(self, f: F) -> impl Stream<Item = Fut::Output>;
    fn merge<U: Stream<Item = Self::Item>>(self, other: U) -> Merge<Self, U>;
    fn filter<F: FnMut(&Self::Item) -> bool>(self, f: F) -> impl Stream<Item = Self::Item>;
    fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> impl Stream<Item = T>;
    fn fuse(self) -> Fuse<Self>;
    fn take(self, n: usize) -> Take<Self>;
    fn take_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> impl Stream<Item = Self::Item>;
    fn skip(self, n: usize) -> Skip<Self>;
    fn skip_while<F: FnMut(&Self::Item) -> bool>(self, f: F) -> impl Stream<Item = Self::Item>;
    async fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
    async fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
    fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> Chain<Self, U>;
    async fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B;
    async fn collect<T: FromStream<Self::Item>>(self) -> T;
    fn timeout(self, duration: Duration) -> Timeout<Self>;
    fn timeout_repeating(self, interval: Interval) -> TimeoutRepeating<Self>;
    fn throttle(self, duration: Duration) -> impl Stream<Item = Self::Item>;
    fn chunks_timeout(self, max_size: usize, duration: Duration) -> ChunksTimeout<Self>;
    fn peekable(self) -> Peekable<Self>;
}

pub struct Elapsed {}

pub fn empty<T>() -> Empty<T> {}

#[must_use]
pub struct Empty<T> {}

impl<T> Stream for Empty<T> {
    type Item = T;
}

pub fn iter<I: IntoIterator>(i: I) -> Iter<I::IntoIter> {}

#[must_use]
pub struct Iter<I> {}

impl<I: Iterator> Stream for Iter<I> {
    type Item = I::Item;
}

pub fn once<T>(value: T) -> Once<T> {}

#[must_use]
pub struct Once<T> {}

impl<T> Stream for Once<T> {
    type Item = T;
}

pub fn pending<T>() -> Pending<T> {}

#[must_use]
pub struct Pending<T> {}

impl<T> Stream for Pending<T> {
    type Item = T;
}

#[ctx(container)]
pub struct StreamMap<K, V> {}

impl<K, V> StreamMap<K, V> {
    pub fn iter(&self) -> impl Iterator<Item = &(K, V)> {}
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut (K, V)> {}
    pub fn new() -> StreamMap<K, V> {}
    pub fn with_capacity(capacity: usize) -> StreamMap<K, V> {}
    pub fn keys(&self) -> impl Iterator<Item = &K> {}
    pub fn values(&self) -> impl Iterator<Item = &V> {}
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {}
    pub fn capacity(&self) -> usize {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) {}
    pub fn insert(&mut self, k: K, stream: V) -> Option<V> {}
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q> {}
    pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q> {}
}
impl<K, V: Stream> StreamMap<K, V> {
    #[ctx(cancel_safety = "safe")]
    pub async fn next_many(&mut self, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> usize {}
    pub fn poll_next_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<(K, V::Item)>, limit: usize) -> Poll<usize> {}
}
impl<K, V> Default for StreamMap<K, V> {}
impl<K, V: Stream> Stream for StreamMap<K, V> {
    type Item = (K, V::Item);
}
impl<K, V> FromIterator<(K, V)> for StreamMap<K, V> {}

#[must_use]
pub struct StreamNotifyClose<S> {}

impl<S> StreamNotifyClose<S> {
    pub fn new(stream: S) -> Self {}
    pub fn into_inner(self) -> Option<S> {}
}
impl<S: Stream> Stream for StreamNotifyClose<S> {
    type Item = Option<S::Item>;
}

pub mod adapters {
    use crate::Elapsed;
    use futures::stream::Stream;
    use std::future::Future;
    use std::pin::Pin;

    pub struct Chain<T, U> {}

    impl<T: Stream, U: Stream<Item = T::Item>> Stream for Chain<T, U> {
        type Item = T::Item;
    }

    #[must_use]
    pub struct Filter<St, F> {}

    impl<St: Stream, F: FnMut(&St::Item) -> bool> Stream for Filter<St, F> {
        type Item = St::Item;
    }

    #[must_use]
    pub struct FilterMap<St, F> {}

    impl<St: Stream, F: FnMut(St::Item) -> Option<T>, T> Stream for FilterMap<St, F> {
        type Item = T;
    }

    pub struct Fuse<T> {}

    impl<T: Stream> Stream for Fuse<T> {
        type Item = T::Item;
    }

    #[must_use]
    pub struct Map<St, F> {}

    impl<St: Stream, F: FnMut(St::Item) -> T, T> Stream for Map<St, F> {
        type Item = T;
    }

    #[must_use]
    pub struct MapWhile<St, F> {}

    impl<St: Stream, F: FnMut(St::Item) -> Option<T>, T> Stream for MapWhile<St, F> {
        type Item = T;
    }

    pub struct Merge<T, U> {}

    impl<T: Stream, U: Stream<Item = T::Item>> Stream for Merge<T, U> {
        type Item = T::Item;
    }

    pub struct Peekable<T: Stream> {}

    impl<T: Stream> Peekable<T> {
        pub async fn peek(&mut self) -> Option<&T::Item> {}
    }
    impl<T: Stream> Stream for Peekable<T> {
        type Item = T::Item;
    }

    #[must_use]
    pub struct Skip<St> {}

    impl<St: Stream> Stream for Skip<St> {
        type Item = St::Item;
    }

    #[must_use]
    pub struct SkipWhile<St, F> {}

    impl<St: Stream, F: FnMut(&St::Item) -> bool> Stream for SkipWhile<St, F> {
        type Item = St::Item;
    }

    #[must_use]
    pub struct Take<St> {}

    impl<St: Stream> Stream for Take<St> {
        type Item = St::Item;
    }

    #[must_use]
    pub struct TakeWhile<St, F> {}

    impl<St: Stream, F: FnMut(&St::Item) -> bool> Stream for TakeWhile<St, F> {
        type Item = St::Item;
    }

    #[must_use]
    pub struct Then<St, Fut, F> {}

    impl<St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future> Stream for Then<St, Fut, F> {
        type Item = Fut::Output;
    }

    #[must_use]
    pub struct ChunksTimeout<S: Stream> {}

    impl<S: Stream> ChunksTimeout<S> {
        pub fn into_remainder(self: Pin<&mut Self>) -> Vec<S::Item> {}
    }
    impl<S: Stream> Stream for ChunksTimeout<S> {
        type Item = Vec<S::Item>;
    }

    #[must_use]
    pub struct Timeout<S> {}

    impl<S: Stream> Stream for Timeout<S> {
        type Item = Result<S::Item, Elapsed>;
    }

    #[must_use]
    pub struct TimeoutRepeating<S> {}

    impl<S: Stream> Stream for TimeoutRepeating<S> {
        type Item = Result<S::Item, Elapsed>;
    }
}

pub mod wrappers {
    use crate::wrappers::errors::BroadcastStreamRecvError;
    use futures::stream::Stream;
    use std::io::Error;
    use std::pin::Pin;
    use tokio::fs::{DirEntry, ReadDir};
    use tokio::io::{AsyncBufRead, Lines, Split};
    use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
    use tokio::signal::unix::Signal;
    use tokio::sync::{broadcast, watch};
    use tokio::sync::mpsc::{Receiver, UnboundedReceiver};
    use tokio::task::{JoinError, JoinSet};
    use tokio::time::{Instant, Interval};

    #[ctx(receiver = "mpsc")]
    #[ctx(container)]
    pub struct ReceiverStream<T> {}

    impl<T> ReceiverStream<T> {
        pub fn new(recv: Receiver<T>) -> Self {}
        pub fn into_inner(self) -> Receiver<T> {}
        pub fn close(&mut self) {}
    }
    impl<T> Stream for ReceiverStream<T> {
        type Item = T;
    }

    #[ctx(receiver = "mpsc")]
    #[ctx(container)]
    pub struct UnboundedReceiverStream<T> {}

    impl<T> UnboundedReceiverStream<T> {
        pub fn new(recv: UnboundedReceiver<T>) -> Self {}
        pub fn into_inner(self) -> UnboundedReceiver<T> {}
        pub fn close(&mut self) {}
    }
    impl<T> Stream for UnboundedReceiverStream<T> {
        type Item = T;
    }

    pub struct JoinSetStream<T> {}

    impl<T> JoinSetStream<T> {
        pub fn new(join_set: JoinSet<T>) -> Self {}
        pub fn into_inner(self) -> JoinSet<T> {}
    }
    impl<T> Stream for JoinSetStream<T> {
        type Item = Result<T, JoinError>;
    }

    #[ctx(receiver = "broadcast")]
    #[ctx(container)]
    pub struct BroadcastStream<T> {}

    impl<T> BroadcastStream<T> {
        pub fn new(rx: broadcast::Receiver<T>) -> Self {}
    }
    impl<T> Stream for BroadcastStream<T> {
        type Item = Result<T, BroadcastStreamRecvError>;
    }

    #[ctx(receiver = "watch")]
    #[ctx(container)]
    pub struct WatchStream<T> {}

    impl<T> WatchStream<T> {
        pub fn new(rx: watch::Receiver<T>) -> Self {}
        pub fn from_changes(rx: watch::Receiver<T>) -> Self {}
    }
    impl<T> Stream for WatchStream<T> {
        type Item = T;
    }

    pub struct SignalStream {}

    impl SignalStream {
        pub fn new(signal: Signal) -> Self {}
        pub fn into_inner(self) -> Signal {}
    }
    impl Stream for SignalStream {
        type Item = ();
    }

    #[ctx(timer)]
    pub struct IntervalStream {}

    impl IntervalStream {
        pub fn new(interval: Interval) -> Self {}
        pub fn into_inner(self) -> Interval {}
    }
    impl Stream for IntervalStream {
        type Item = Instant;
    }

    pub struct TcpListenerStream {}

    impl TcpListenerStream {
        pub fn new(listener: TcpListener) -> Self {}
        pub fn into_inner(self) -> TcpListener {}
    }
    impl Stream for TcpListenerStream {
        type Item = Result<TcpStream, Error>;
    }

    pub struct UnixListenerStream {}

    impl UnixListenerStream {
        pub fn new(listener: UnixListener) -> Self {}
        pub fn into_inner(self) -> UnixListener {}
    }
    impl Stream for UnixListenerStream {
        type Item = Result<UnixStream, Error>;
    }

    pub struct SplitStream<R> {}

    impl<R> SplitStream<R> {
        pub fn new(split: Split<R>) -> Self {}
        pub fn into_inner(self) -> Split<R> {}
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Split<R>> {}
    }
    impl<R: AsyncBufRead> Stream for SplitStream<R> {
        type Item = Result<Vec<u8>, Error>;
    }

    pub struct LinesStream<R> {}

    impl<R> LinesStream<R> {
        pub fn new(lines: Lines<R>) -> Self {}
        pub fn into_inner(self) -> Lines<R> {}
        pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Lines<R>> {}
    }
    impl<R: AsyncBufRead> Stream for LinesStream<R> {
        type Item = Result<String, Error>;
    }

    pub struct ReadDirStream {}

    impl ReadDirStream {
        pub fn new(read_dir: ReadDir) -> Self {}
        pub fn into_inner(self) -> ReadDir {}
    }
    impl Stream for ReadDirStream {
        type Item = Result<DirEntry, Error>;
    }

    pub mod errors {
        pub enum BroadcastStreamRecvError {
            Lagged(u64),
        }

        impl Clone for BroadcastStreamRecvError {}
    }
}
