#[must_use]
pub struct NextFuture<'a, S> {}

impl<S: Stream> Future for NextFuture<'_, S> {
    type Output = Option<S::Item>;
}

#[must_use]
pub struct TryNextFuture<'a, S> {}

impl<T, E, S: Stream<Item = Result<T, E>>> Future for TryNextFuture<'_, S> {
    type Output = Result<Option<T>, E>;
}

#[must_use]
pub struct CountFuture<S> {}

impl<S: Stream> Future for CountFuture<S> {
    type Output = usize;
}

#[must_use]
pub struct CollectFuture<S, C> {}

impl<S: Stream, C: Extend<S::Item>> Future for CollectFuture<S, C> {
    type Output = C;
}

#[must_use]
pub struct TryCollectFuture<S, C> {}

impl<T, E, S: Stream<Item = Result<T, E>>, C: Extend<T>> Future for TryCollectFuture<S, C> {
    type Output = Result<C, E>;
}

#[must_use]
pub struct PartitionFuture<S, P, B> {}

impl<S: Stream, P: FnMut(&S::Item) -> bool, B: Extend<S::Item>> Future for PartitionFuture<S, P, B> {
    type Output = (B, B);
}

#[must_use]
pub struct FoldFuture<S, F, T> {}

impl<S: Stream, F: FnMut(T, S::Item) -> T, T> Future for FoldFuture<S, F, T> {
    type Output = T;
}

#[must_use]
pub struct TryFoldFuture<'a, S, F, B> {}

impl<T, E, S: Stream<Item = Result<T, E>>, F: FnMut(B, T) -> Result<B, E>, B> Future for TryFoldFuture<'_, S, F, B> {
    type Output = Result<B, E>;
}

#[must_use]
pub struct Scan<S, St, F> {}

impl<S, St, F> Clone for Scan<S, St, F> {}
impl<S: Stream, St, F: FnMut(&mut St, S::Item) -> Option<B>, B> Stream for Scan<S, St, F> {
    type Item = B;
}

#[must_use]
pub struct Fuse<S> {}

impl<S> Clone for Fuse<S> {}
impl<S: Stream> Stream for Fuse<S> {
    type Item = S::Item;
}

#[must_use]
pub struct Map<S, F> {}

impl<S, F> Clone for Map<S, F> {}
impl<S: Stream, F: FnMut(S::Item) -> T, T> Stream for Map<S, F> {
    type Item = T;
}

#[must_use]
pub struct FlatMap<S, U, F> {}

impl<S, U, F> Clone for FlatMap<S, U, F> {}
impl<S: Stream, U: Stream, F: FnMut(S::Item) -> U> Stream for FlatMap<S, U, F> {
    type Item = U::Item;
}

#[must_use]
pub struct Flatten<S: Stream> {}

impl<S: Stream> Clone for Flatten<S> {}
impl<S: Stream<Item = U>, U: Stream> Stream for Flatten<S> {
    type Item = U::Item;
}

#[must_use]
pub struct Then<S, F, Fut> {}

impl<S, F, Fut> Clone for Then<S, F, Fut> {}
impl<S: Stream, F: FnMut(S::Item) -> Fut, Fut: Future> Stream for Then<S, F, Fut> {
    type Item = Fut::Output;
}

#[must_use]
pub struct Filter<S, P> {}

impl<S, P> Clone for Filter<S, P> {}
impl<S: Stream, P: FnMut(&S::Item) -> bool> Stream for Filter<S, P> {
    type Item = S::Item;
}

pub fn or<T, S1: Stream<Item = T>, S2: Stream<Item = T>>(stream1: S1, stream2: S2) -> Or<S1, S2> {}

#[must_use]
pub struct Or<S1, S2> {}

impl<S1, S2> Clone for Or<S1, S2> {}
impl<T, S1: Stream<Item = T>, S2: Stream<Item = T>> Stream for Or<S1, S2> {
    type Item = T;
}

pub fn race<T, S1: Stream<Item = T>, S2: Stream<Item = T>>(stream1: S1, stream2: S2) -> Race<S1, S2> {}

pub fn race_with_seed<T, S1: Stream<Item = T>, S2: Stream<Item = T>>(stream1: S1, stream2: S2, seed: u64) -> Race<S1, S2> {}

#[must_use]
pub struct Race<S1, S2> {}

impl<S1, S2> Clone for Race<S1, S2> {}
impl<T, S1: Stream<Item = T>, S2: Stream<Item = T>> Stream for Race<S1, S2> {
    type Item = T;
}

#[must_use]
pub struct FilterMap<S, F> {}

impl<S, F> Clone for FilterMap<S, F> {}
impl<S: Stream, F: FnMut(S::Item) -> Option<T>, T> Stream for FilterMap<S, F> {
    type Item = T;
}

#[must_use]
pub struct Take<S> {}

impl<S> Clone for Take<S> {}
impl<S: Stream> Stream for Take<S> {
    type Item = S::Item;
}

#[must_use]
pub struct TakeWhile<S, P> {}

impl<S, P> Clone for TakeWhile<S, P> {}
impl<S: Stream, P: FnMut(&S::Item) -> bool> Stream for TakeWhile<S, P> {
    type Item = S::Item;
}

#[must_use]
pub struct MapWhile<S, P> {}

impl<S, P> Clone for MapWhile<S, P> {}
impl<B, S: Stream, P: FnMut(S::Item) -> Option<B>> Stream for MapWhile<S, P> {
    type Item = B;
}

#[must_use]
pub struct Skip<S> {}

impl<S> Clone for Skip<S> {}
impl<S: Stream> Stream for Skip<S> {
    type Item = S::Item;
}

#[must_use]
pub struct SkipWhile<S, P> {}

impl<S, P> Clone for SkipWhile<S, P> {}
impl<S: Stream, P: FnMut(&S::Item) -> bool> Stream for SkipWhile<S, P> {
    type Item = S::Item;
}

#[must_use]
pub struct StepBy<S> {}

impl<S> Clone for StepBy<S> {}
impl<S: Stream> Stream for StepBy<S> {
    type Item = S::Item;
}

#[must_use]
pub struct Chain<S, U> {}

impl<S, U> Clone for Chain<S, U> {}
impl<S: Stream, U: Stream<Item = S::Item>> Stream for Chain<S, U> {
    type Item = S::Item;
}

#[must_use]
pub struct Cloned<S> {}

impl<S> Clone for Cloned<S> {}
impl<S: Stream<Item = &T>, T> Stream for Cloned<S> {
    type Item = T;
}

#[must_use]
pub struct Copied<S> {}

impl<S> Clone for Copied<S> {}
impl<S: Stream<Item = &T>, T> Stream for Copied<S> {
    type Item = T;
}

#[must_use]
pub struct Cycle<S> {}

impl<S> Clone for Cycle<S> {}
impl<S: Stream> Stream for Cycle<S> {
    type Item = S::Item;
}

#[must_use]
pub struct Enumerate<S> {}

impl<S> Clone for Enumerate<S> {}
impl<S: Stream> Stream for Enumerate<S> {
    type Item = (usize, S::Item);
}

#[must_use]
pub struct Inspect<S, F> {}

impl<S, F> Clone for Inspect<S, F> {}
impl<S: Stream, F: FnMut(&S::Item)> Stream for Inspect<S, F> {
    type Item = S::Item;
}

#[must_use]
pub struct NthFuture<'a, S> {}

impl<S: Stream> Future for NthFuture<'_, S> {
    type Output = Option<S::Item>;
}

#[must_use]
pub struct LastFuture<S: Stream> {}

impl<S: Stream> Future for LastFuture<S> {
    type Output = Option<S::Item>;
}

#[must_use]
pub struct FindFuture<'a, S, P> {}

impl<S: Stream, P: FnMut(&S::Item) -> bool> Future for FindFuture<'_, S, P> {
    type Output = Option<S::Item>;
}

#[must_use]
pub struct FindMapFuture<'a, S, F> {}

impl<S: Stream, B, F: FnMut(S::Item) -> Option<B>> Future for FindMapFuture<'_, S, F> {
    type Output = Option<B>;
}

#[must_use]
pub struct PositionFuture<'a, S, P> {}

impl<S: Stream, P: FnMut(S::Item) -> bool> Future for PositionFuture<'_, S, P> {
    type Output = Option<usize>;
}

#[must_use]
pub struct AllFuture<'a, S, P> {}

impl<S: Stream, P: FnMut(S::Item) -> bool> Future for AllFuture<'_, S, P> {
    type Output = bool;
}

#[must_use]
pub struct AnyFuture<'a, S, P> {}

impl<S: Stream, P: FnMut(S::Item) -> bool> Future for AnyFuture<'_, S, P> {
    type Output = bool;
}

#[must_use]
pub struct ForEachFuture<S, F> {}

impl<S: Stream, F: FnMut(S::Item)> Future for ForEachFuture<S, F> {
    type Output = ();
}

#[must_use]
pub struct TryForEachFuture<'a, S, F> {}

impl<S: Stream, F: FnMut(S::Item) -> Result<(), E>, E> Future for TryForEachFuture<'_, S, F> {
    type Output = Result<(), E>;
}

#[must_use]
pub struct Zip<A: Stream, B> {}

impl<A: Stream, B> Clone for Zip<A, B> {}
impl<A: Stream, B: Stream> Stream for Zip<A, B> {
    type Item = (A::Item, B::Item);
}

#[must_use]
pub struct UnzipFuture<S, FromA, FromB> {}

impl<S: Stream<Item = (A, B)>, A, B, FromA: Extend<A>, FromB: Extend<B>> Future for UnzipFuture<S, FromA, FromB> {
    type Output = (FromA, FromB);
}

#[must_use]
pub struct Drain<'a, S> {}

impl<S> Drain<'_, S> {
    pub fn get_ref(&self) -> &S {}
    pub fn get_mut(&mut self) -> &mut S {}
    pub fn into_inner(self) -> &mut S {}
}
impl<S: Stream> Stream for Drain<'_, S> {
    type Item = S::Item;
}
