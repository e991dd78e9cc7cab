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
    #[ctx(receives)]
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
#[ctx(ends = "empty")]
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

impl std::error::Error for crate::Elapsed {}
impl PartialEq for crate::Elapsed {}
impl std::fmt::Display for crate::Elapsed {}
impl From<crate::Elapsed> for std::io::Error {}
impl Eq for crate::Elapsed {}
impl<K, V> Extend<(K, V)> for crate::StreamMap<K, V> {}
impl<T: Clone> From<tokio::sync::broadcast::Receiver<T>> for crate::wrappers::BroadcastStream<T> {}
impl AsRef<tokio::time::Interval> for crate::wrappers::IntervalStream {}
impl<R> AsRef<tokio::io::Lines<R>> for crate::wrappers::LinesStream<R> {}
impl<T> From<tokio::sync::mpsc::Receiver<T>> for crate::wrappers::ReceiverStream<T> {}
impl<T> AsRef<tokio::sync::mpsc::Receiver<T>> for crate::wrappers::ReceiverStream<T> {}
impl<T> From<tokio::sync::mpsc::UnboundedReceiver<T>> for crate::wrappers::UnboundedReceiverStream<T> {}
impl<T> AsRef<tokio::sync::mpsc::UnboundedReceiver<T>> for crate::wrappers::UnboundedReceiverStream<T> {}
impl AsRef<tokio::fs::ReadDir> for crate::wrappers::ReadDirStream {}
impl AsRef<tokio::signal::unix::Signal> for crate::wrappers::SignalStream {}
impl<R> AsRef<tokio::io::Split<R>> for crate::wrappers::SplitStream<R> {}
impl<T> From<tokio::task::JoinSet<T>> for crate::wrappers::JoinSetStream<T> {}
impl<T> AsRef<tokio::task::JoinSet<T>> for crate::wrappers::JoinSetStream<T> {}
impl AsRef<tokio::net::TcpListener> for crate::wrappers::TcpListenerStream {}
impl AsRef<tokio::net::UnixListener> for crate::wrappers::UnixListenerStream {}
impl<T: Clone> From<tokio::sync::watch::Receiver<T>> for crate::wrappers::WatchStream<T> {}
impl PartialEq for crate::wrappers::errors::BroadcastStreamRecvError {}
impl std::error::Error for crate::wrappers::errors::BroadcastStreamRecvError {}
impl std::fmt::Display for crate::wrappers::errors::BroadcastStreamRecvError {}
impl Eq for crate::wrappers::errors::BroadcastStreamRecvError {}
