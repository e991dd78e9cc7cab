use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

pub use futures::stream::Stream;

#[ctx(extension)]
pub trait StreamExt: Stream {
    fn poll_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>>;
    #[ctx(takes)]
    #[ctx(receives)]
    async fn next(&mut self) -> Option<Self::Item>;
    #[ctx(takes)]
    async fn try_next<T, E>(&mut self) -> Result<Option<T>, E>;
    async fn count(self) -> usize;
    fn map<T, F: FnMut(Self::Item) -> T>(self, f: F) -> Map<Self, F>;
    fn flat_map<U: Stream, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F>;
    fn flatten(self) -> Flatten<Self>;
    fn then<F: FnMut(Self::Item) -> Fut, Fut: Future>(self, f: F) -> Then<Self, F, Fut>;
    fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P>;
    fn filter_map<T, F: FnMut(Self::Item) -> Option<T>>(self, f: F) -> FilterMap<Self, F>;
    fn take(self, n: usize) -> Take<Self>;
    fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P>;
    fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, P>;
    fn skip(self, n: usize) -> Skip<Self>;
    fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P>;
    fn step_by(self, step: usize) -> StepBy<Self>;
    fn chain<U: Stream<Item = Self::Item>>(self, other: U) -> Chain<Self, U>;
    fn cloned<T>(self) -> Cloned<Self>;
    fn copied<T>(self) -> Copied<Self>;
    async fn collect<C: Extend<Self::Item>>(self) -> C;
    async fn try_collect<T, E, C: Extend<T>>(self) -> Result<C, E>;
    async fn partition<B: Extend<Self::Item>, P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> (B, B);
    async fn fold<T, F: FnMut(T, Self::Item) -> T>(self, init: T, f: F) -> T;
    async fn try_fold<T, E, F: FnMut(B, T) -> Result<B, E>, B>(&mut self, init: B, f: F) -> Result<B, E>;
    fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<Self, St, F>;
    fn fuse(self) -> Fuse<Self>;
    fn cycle(self) -> Cycle<Self>;
    fn enumerate(self) -> Enumerate<Self>;
    fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F>;
    async fn nth(&mut self, n: usize) -> Option<Self::Item>;
    async fn last(self) -> Option<Self::Item>;
    async fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>;
    async fn find_map<F: FnMut(Self::Item) -> Option<B>, B>(&mut self, f: F) -> Option<B>;
    async fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>;
    async fn all<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> bool;
    async fn any<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> bool;
    async fn for_each<F: FnMut(Self::Item)>(self, f: F);
    async fn try_for_each<F: FnMut(Self::Item) -> Result<(), E>, E>(&mut self, f: F) -> Result<(), E>;
    fn zip<U: Stream>(self, other: U) -> Zip<Self, U>;
    async fn unzip<A, B, FromA: Extend<A>, FromB: Extend<B>>(self) -> (FromA, FromB);
    fn or<S: Stream<Item = Self::Item>>(self, other: S) -> Or<Self, S>;
    fn race<S: Stream<Item = Self::Item>>(self, other: S) -> Race<Self, S>;
    fn drain(&mut self) -> Drain<'_, Self>;
    fn boxed(self) -> Pin<Box<dyn Stream<Item = Self::Item>>>;
    fn boxed_local(self) -> Pin<Box<dyn Stream<Item = Self::Item>>>;
}

pub fn block_on<S: Stream>(stream: S) -> BlockOn<S> {}

pub struct BlockOn<S> {}

impl<S: Stream> Iterator for BlockOn<S> {
    type Item = S::Item;
}

pub fn empty<T>() -> Empty<T> {}

#[must_use]
pub struct Empty<T> {}

impl<T> Clone for Empty<T> {}
impl<T> Stream for Empty<T> {
    type Item = T;
}

pub fn iter<I: IntoIterator>(iter: I) -> Iter<I::IntoIter> {}

#[must_use]
pub struct Iter<I> {}

impl<I> Clone for Iter<I> {}
impl<I: Iterator> Stream for Iter<I> {
    type Item = I::Item;
}

pub fn once<T>(t: T) -> Once<T> {}

#[must_use]
pub struct Once<T> {}

impl<T> Clone for Once<T> {}
impl<T> Stream for Once<T> {
    type Item = T;
}

pub fn pending<T>() -> Pending<T> {}

#[must_use]
pub struct Pending<T> {}

impl<T> Clone for Pending<T> {}
impl<T> Stream for Pending<T> {
    type Item = T;
}

pub fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>>(f: F) -> PollFn<F> {}

#[must_use]
pub struct PollFn<F> {}

impl<F> Clone for PollFn<F> {}
impl<T, F: FnMut(&mut Context<'_>) -> Poll<Option<T>>> Stream for PollFn<F> {
    type Item = T;
}

pub fn repeat<T>(item: T) -> Repeat<T> {}

#[must_use]
pub struct Repeat<T> {}

impl<T> Clone for Repeat<T> {}
impl<T> Stream for Repeat<T> {
    type Item = T;
}

pub fn repeat_with<T, F: FnMut() -> T>(repeater: F) -> RepeatWith<F> {}

#[must_use]
pub struct RepeatWith<F> {}

impl<F> Clone for RepeatWith<F> {}
impl<T, F: FnMut() -> T> Stream for RepeatWith<F> {
    type Item = T;
}

pub fn unfold<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item>(seed: T, f: F) -> Unfold<T, F, Fut> {}

#[must_use]
pub struct Unfold<T, F, Fut> {}

impl<T, F, Fut> Clone for Unfold<T, F, Fut> {}
impl<T, F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>, Item> Stream for Unfold<T, F, Fut> {
    type Item = Item;
}

pub fn try_unfold<T, E, F: FnMut(T) -> Fut, Fut: Future<Output = Result<Option<(Item, T)>, E>>, Item>(init: T, f: F) -> TryUnfold<T, F, Fut> {}

#[must_use]
pub struct TryUnfold<T, F, Fut> {}

impl<T, F, Fut> Clone for TryUnfold<T, F, Fut> {}
impl<T, E, F: FnMut(T) -> Fut, Fut: Future<Output = Result<Option<(Item, T)>, E>>, Item> Stream for TryUnfold<T, F, Fut> {
    type Item = Result<Item, E>;
}

pub fn once_future<F: Future>(future: F) -> OnceFuture<F> {}

#[must_use]
pub struct OnceFuture<F> {}

impl<F: Future> Stream for OnceFuture<F> {
    type Item = F::Output;
}

pub fn stop_after_future<S: Stream, F: Future>(stream: S, future: F) -> StopAfterFuture<S, F> {}

#[must_use]
pub struct StopAfterFuture<S: Stream, Fut: Future> {}

impl<St: Stream, Fut: Future> StopAfterFuture<St, Fut> {
    pub fn take_future(&mut self) -> Option<Fut> {}
    pub fn take_result(&mut self) -> Option<Fut::Output> {}
    pub fn is_stopped(&self) -> bool {}
}
impl<S: Stream, Fut: Future> Clone for StopAfterFuture<S, Fut> {}
impl<St: Stream, Fut: Future> Stream for StopAfterFuture<St, Fut> {
    type Item = St::Item;
}

pub type Boxed<T> = Pin<Box<dyn Stream<Item = T>>>;

pub type BoxedLocal<T> = Pin<Box<dyn Stream<Item = T>>>;
