use std::cmp::Ordering;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

pub use futures::stream::Stream;

pub fn empty<T>() -> Empty<T> {}

pub struct Empty<T> {}

impl<T> Stream for Empty<T> {
    type Item = T;
}

pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F> {}

pub struct FromFn<F> {}

impl<F> Clone for FromFn<F> {}
impl<T, F: FnMut() -> Option<T>> Stream for FromFn<F> {
    type Item = T;
}

pub fn from_iter<I: IntoIterator>(iter: I) -> FromIter<I::IntoIter> {}

pub struct FromIter<I> {}

impl<I> Clone for FromIter<I> {}
impl<I: Iterator> Stream for FromIter<I> {
    type Item = I::Item;
}

pub fn once<T>(t: T) -> Once<T> {}

pub struct Once<T> {}

impl<T> Clone for Once<T> {}
impl<T> Stream for Once<T> {
    type Item = T;
}

pub fn repeat<T>(item: T) -> Repeat<T> {}

pub struct Repeat<T> {}

impl<T> Clone for Repeat<T> {}
impl<T> Stream for Repeat<T> {
    type Item = T;
}

pub fn repeat_with<T, F: FnMut() -> T>(repeater: F) -> RepeatWith<F> {}

pub struct RepeatWith<F> {}

impl<F> Clone for RepeatWith<F> {}
impl<T, F: FnMut() -> T> Stream for RepeatWith<F> {
    type Item = T;
}

pub trait DoubleEndedStream: Stream {
    fn poll_next_back(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    async fn next_back(&mut self) -> Option<Self::Item>;
    async fn nth_back(&mut self, n: usize) -> Option<Self::Item>;
    async fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, p: P) -> Option<Self::Item>;
    async fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, accum: B, f: F) -> B;
    async fn try_rfold<B, F: FnMut(B, Self::Item) -> Result<B, E>, E>(self, accum: B, f: F) -> Result<B, E>;
}

pub trait ExactSizeStream: Stream {
    fn len(&self) -> usize;
}

pub async fn extend<C: Extend<T>, T, S: IntoStream<Item = T>>(collection: &mut C, stream: S) {}

pub trait Extend<A> {
    fn extend<T: IntoStream<Item = A>>(&mut self, stream: T) -> Pin<Box<dyn Future<Output = ()>>>;
}

pub trait FromStream<T> {
    fn from_stream<S: IntoStream<Item = T>>(stream: S) -> Pin<Box<dyn Future<Output = Self>>>;
}
pub trait FusedStream: Stream {}

#[ctx(interval)]
pub fn interval(dur: Duration) -> Interval {}

#[ctx(timer)]
pub struct Interval {}

impl Stream for Interval {
    type Item = ();
}

pub trait IntoStream {
    type Item;
    type IntoStream: Stream<Item = Self::Item>;
    fn into_stream(self) -> Self::IntoStream;
}

pub fn pending<T>() -> Pending<T> {}

pub struct Pending<T> {}

impl<T> Stream for Pending<T> {
    type Item = T;
}

pub trait Product<A> {
    fn product<S: Stream<Item = A>>(stream: S) -> Pin<Box<dyn Future<Output = Self>>>;
}

pub struct Merge<L, R> {}

impl<L: Stream<Item = T>, R: Stream<Item = T>, T> Stream for Merge<L, R> {
    type Item = T;
}

pub struct Merge<L, R> {}

impl<L: Stream<Item = T>, R: Stream<Item = T>, T> Stream for Merge<L, R> {
    type Item = T;
}

pub fn successors<F: FnMut(&T) -> Option<T>, T>(first: Option<T>, succ: F) -> Successors<F, T> {}

pub struct Successors<F: FnMut(&T) -> Option<T>, T> {}

impl<F: FnMut(&T) -> Option<T>, T> Stream for Successors<F, T> {
    type Item = T;
}

pub trait Sum<A> {
    fn sum<S: Stream<Item = A>>(stream: S) -> Pin<Box<dyn Future<Output = Self>>>;
}

pub struct Chain<S, U> {}

impl<S: Stream, U: Stream<Item = S::Item>> Stream for Chain<S, U> {
    type Item = S::Item;
}

pub struct Cloned<S> {}

impl<S: Stream<Item = &T>, T> Stream for Cloned<S> {
    type Item = T;
}

pub struct Copied<S> {}

impl<S: Stream<Item = &T>, T> Stream for Copied<S> {
    type Item = T;
}

pub struct Filter<S, P> {}

impl<S: Stream, P: FnMut(&S::Item) -> bool> Stream for Filter<S, P> {
    type Item = S::Item;
}

pub struct Fuse<S> {}

impl<S> Clone for Fuse<S> {}
impl<S: Stream> Stream for Fuse<S> {
    type Item = S::Item;
}

pub struct Inspect<S, F> {}

impl<S: Stream, F: FnMut(&S::Item)> Stream for Inspect<S, F> {
    type Item = S::Item;
}

pub struct Map<S, F> {}

impl<S: Stream, F: FnMut(S::Item) -> B, B> Stream for Map<S, F> {
    type Item = B;
}

pub struct Scan<S, St, F> {}

impl<S: Stream, St, F: FnMut(&mut St, S::Item) -> Option<B>, B> Stream for Scan<S, St, F> {
    type Item = B;
}

pub struct Skip<S> {}

impl<S: Stream> Stream for Skip<S> {
    type Item = S::Item;
}

pub struct SkipWhile<S, P> {}

impl<S: Stream, P: FnMut(&S::Item) -> bool> Stream for SkipWhile<S, P> {
    type Item = S::Item;
}

pub struct StepBy<S> {}

impl<S: Stream> Stream for StepBy<S> {
    type Item = S::Item;
}

pub struct Take<S> {}

impl<S> Clone for Take<S> {}
impl<S: Stream> Stream for Take<S> {
    type Item = S::Item;
}

pub struct TakeWhile<S, P> {}

impl<S: Stream, P: FnMut(&S::Item) -> bool> Stream for TakeWhile<S, P> {
    type Item = S::Item;
}

pub struct Zip<A: Stream, B> {}

impl<A: Stream, B: Stream> Stream for Zip<A, B> {
    type Item = (A::Item, B::Item);
}

pub struct Flatten<S: Stream> {}

impl<S: Stream, U: Stream> Stream for Flatten<S> {
    type Item = U::Item;
}

pub struct FlatMap<S, U, F> {}

impl<S: Stream, U: Stream, F: FnMut(S::Item) -> U> Stream for FlatMap<S, U, F> {
    type Item = U::Item;
}

pub struct TimeoutError {}

impl Clone for TimeoutError {}
impl Copy for TimeoutError {}

pub struct Timeout<S: Stream> {}

impl<S: Stream> Stream for Timeout<S> {
    type Item = Result<S::Item, TimeoutError>;
}

#[ctx(extension)]
pub trait StreamExt: Stream {
    #[ctx(takes)]
    #[ctx(receives)]
    async fn next(&mut self) -> Option<Self::Item>;
    fn take(self, n: usize) -> Take<Self>;
    fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P>;
    fn throttle(self, d: Duration) -> Throttle<Self>;
    fn step_by(self, step: usize) -> StepBy<Self>;
    fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> Chain<Self, U>;
    fn cloned<T>(self) -> Cloned<Self>;
    fn copied<T>(self) -> Copied<Self>;
    fn cycle(self) -> Cycle<Self>;
    fn enumerate(self) -> Enumerate<Self>;
    fn delay(self, dur: Duration) -> Delay<Self>;
    fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F>;
    fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F>;
    async fn last(self) -> Option<Self::Item>;
    fn fuse(self) -> Fuse<Self>;
    fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P>;
    fn flat_map<U: IntoStream, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F>;
    fn flatten(self) -> Flatten<Self>;
    fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, F>;
    async fn min_by_key<B, F: FnMut(&Self::Item) -> B>(self, key_by: F) -> Option<Self::Item>;
    async fn max_by_key<B, F: FnMut(&Self::Item) -> B>(self, key_by: F) -> Option<Self::Item>;
    async fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item>;
    async fn max(self) -> Option<Self::Item>;
    async fn min(self) -> Option<Self::Item>;
    async fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item>;
    async fn nth(&mut self, n: usize) -> Option<Self::Item>;
    async fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
    async fn find<P: FnMut(&Self::Item) -> bool>(&mut self, p: P) -> Option<Self::Item>;
    async fn find_map<F: FnMut(Self::Item) -> Option<B>, B>(&mut self, f: F) -> Option<B>;
    async fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B;
    async fn partition<B: Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B);
    async fn for_each<F: FnMut(Self::Item)>(self, f: F);
    async fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
    fn by_ref(&mut self) -> &mut Self;
    fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<Self, St, F>;
    fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P>;
    fn skip(self, n: usize) -> Skip<Self>;
    fn timeout(self, dur: Duration) -> Timeout<Self>;
    async fn try_fold<B, F: FnMut(B, Self::Item) -> Result<T, E>, T, E>(&mut self, init: T, f: F) -> Result<T, E>;
    async fn try_for_each<F: FnMut(Self::Item) -> Result<(), E>, E>(&mut self, f: F) -> Result<(), E>;
    fn zip<U: Stream>(self, other: U) -> Zip<Self, U>;
    async fn unzip<A, B, FromA: Extend<A>, FromB: Extend<B>>(self) -> (FromA, FromB);
    fn collect<B: FromStream<Self::Item>>(self) -> Pin<Box<dyn Future<Output = B>>>;
    fn merge<U: Stream<Item = Self::Item>>(self, other: U) -> Merge<Self, U>;
    async fn partial_cmp<S: Stream>(self, other: S) -> Option<Ordering>;
    async fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>;
    async fn cmp<S: Stream>(self, other: S) -> Ordering;
    async fn count(self) -> usize;
    async fn ne<S: Stream>(self, other: S) -> bool;
    async fn ge<S: Stream>(self, other: S) -> bool;
    async fn eq<S: Stream>(self, other: S) -> bool;
    async fn gt<S: Stream>(self, other: S) -> bool;
    async fn le<S: Stream>(self, other: S) -> bool;
    async fn lt<S: Stream>(self, other: S) -> bool;
    fn sum<S>(self) -> Pin<Box<dyn Future<Output = S>>>;
    fn product<P>(self) -> Pin<Box<dyn Future<Output = P>>>;
}
