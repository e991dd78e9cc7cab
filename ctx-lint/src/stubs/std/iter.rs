use crate::cmp::Ordering;

pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;
    fn nth_back(&mut self, n: usize) -> Option<Self::Item>;
    fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R: Try<Output = B>>(&mut self, init: B, f: F) -> R;
    fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B;
    fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>;
}

pub trait ExactSizeIterator: Iterator {
    fn len(&self) -> usize;
}

pub trait Extend<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I);
}

pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;
    fn into_iter(self) -> Self::IntoIter;
}

pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Self::Item>;
    fn size_hint(&self) -> (usize, Option<usize>);
    fn count(self) -> usize;
    fn last(self) -> Option<Self::Item>;
    fn nth(&mut self, n: usize) -> Option<Self::Item>;
    fn step_by(self, step: usize) -> impl Iterator<Item = Self::Item>;
    fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> impl Iterator<Item = Self::Item>;
    fn zip<U: IntoIterator>(self, other: U) -> impl Iterator<Item = (Self::Item, U::Item)>;
    fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> impl Iterator<Item = B>;
    fn for_each<F: FnMut(Self::Item)>(self, f: F);
    fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Iterator<Item = Self::Item>;
    fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> impl Iterator<Item = B>;
    fn enumerate(self) -> impl Iterator<Item = (usize, Self::Item)>;
    fn peekable(self) -> Peekable<Self>;
    fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Iterator<Item = Self::Item>;
    fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> impl Iterator<Item = Self::Item>;
    fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> impl Iterator<Item = B>;
    fn skip(self, n: usize) -> impl Iterator<Item = Self::Item>;
    fn take(self, n: usize) -> impl Iterator<Item = Self::Item>;
    fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> impl Iterator<Item = B>;
    fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> impl Iterator<Item = U::Item>;
    fn flatten(self) -> impl Iterator<Item = <Self::Item as IntoIterator>::Item>;
    fn fuse(self) -> impl Iterator<Item = Self::Item>;
    fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> impl Iterator<Item = Self::Item>;
    fn by_ref(&mut self) -> &mut Self;
    fn collect<B: FromIterator<Self::Item>>(self) -> B;
    fn partition<B: Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B);
    fn try_fold<B, F: FnMut(B, Self::Item) -> R, R>(&mut self, init: B, f: F) -> R;
    fn try_for_each<F: FnMut(Self::Item) -> R, R>(&mut self, f: F) -> R;
    fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B;
    fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item>;
    fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
    fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
    fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>;
    fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B>;
    fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>;
    fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>;
    fn max(self) -> Option<Self::Item>;
    fn min(self) -> Option<Self::Item>;
    fn max_by_key<B, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>;
    fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item>;
    fn min_by_key<B, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>;
    fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item>;
    fn rev(self) -> impl Iterator<Item = Self::Item>;
    fn unzip<A, B, FromA: Extend<A>, FromB: Extend<B>>(self) -> (FromA, FromB) where Self: Iterator<Item = (A, B)>;
    fn copied<T>(self) -> impl Iterator<Item = T> where Self: Iterator<Item = &T>;
    fn cloned<T>(self) -> impl Iterator<Item = T> where Self: Iterator<Item = &T>;
    fn cycle(self) -> impl Iterator<Item = Self::Item>;
    fn sum<S>(self) -> S;
    fn product<P>(self) -> P;
}

pub trait FromIterator<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self;
}

pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> {}

pub struct Peekable<I: Iterator> {}

impl<I: Iterator> Peekable<I> {
    pub fn peek(&mut self) -> Option<&I::Item> {}
    pub fn peek_mut(&mut self) -> Option<&mut I::Item> {}
    pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {}
    pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item> {}
    pub fn next_if_map<R>(&mut self, f: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R> {}
    pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut I::Item) -> Option<R>) -> Option<R> {}
}
impl<I: Iterator> Clone for Peekable<I> {}
impl<I: Iterator> Iterator for Peekable<I> {
    type Item = I::Item;
}

pub struct Empty<T> {}

impl<T> Iterator for Empty<T> {
    type Item = T;
}
impl<T> Clone for Empty<T> {}
impl<T> Default for Empty<T> {}

pub fn empty<T>() -> Empty<T> {}

pub struct FromFn<F> {}

impl<F> Clone for FromFn<F> {}
impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> {
    type Item = T;
}

pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F> {}

pub struct Once<T> {}

impl<T> Clone for Once<T> {}
impl<T> Iterator for Once<T> {
    type Item = T;
}

pub fn once<T>(value: T) -> Once<T> {}

pub struct Repeat<A> {}

impl<A> Clone for Repeat<A> {}
impl<A> Iterator for Repeat<A> {
    type Item = A;
}

pub fn repeat<T>(elt: T) -> Repeat<T> {}

pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> {}

pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Successors<T, F> {}

pub trait Sum<A> {
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
}

impl<I: Iterator> Iterator for &mut I {
    type Item = I::Item;
}
