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
#[ctx(ends = "empty")]
#[must_use]
pub struct FuturesUnordered<Fut> {}

impl<Fut> FuturesUnordered<Fut> {
    pub fn new() -> Self {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    #[ctx(changes = "appends")]
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

#[ctx(ends = "empty")]
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
    #[ctx(reads = "left")]
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
    #[ctx(receives)]
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

#[ctx(ends = "inner")]
#[must_use]
pub struct SplitStream<S> {}

impl<S> SplitStream<S> {
    pub fn is_pair_of<Item>(&self, other: &SplitSink<S, Item>) -> bool {}
    pub fn reunite<Item>(self, other: SplitSink<S, Item>) -> Result<S, ReuniteError<S, Item>> where S: Sink<Item> {}
}
impl<S: Stream> Stream for SplitStream<S> {
    type Item = S::Item;
}

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
