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
#[ctx(ends = "empty")]
#[must_use]
pub struct FuturesOrdered<T: Future> {}

impl<Fut: Future> FuturesOrdered<Fut> {
    pub fn new() -> Self {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    #[ctx(changes = "appends")]
    pub fn push(&mut self, future: Fut) {}
    #[ctx(changes = "appends")]
    pub fn push_back(&mut self, future: Fut) {}
    #[ctx(changes = "appends")]
    pub fn push_front(&mut self, future: Fut) {}
    pub fn clear(&mut self) {}
}
impl<Fut: Future> Default for FuturesOrdered<Fut> {}
impl<Fut: Future> Stream for FuturesOrdered<Fut> {
    type Item = Fut::Output;
}
impl<Fut: Future> FromIterator<Fut> for FuturesOrdered<Fut> {}

pub fn abortable<St: Stream>(stream: St) -> (Abortable<St>, AbortHandle) {}
