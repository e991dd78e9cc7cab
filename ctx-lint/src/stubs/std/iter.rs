use crate::cmp::Ordering;

#[ctx(destructor = "inner")]
pub struct Chain<A, B> {}
impl<A: Clone, B: Clone> Clone for Chain<A, B> {}
impl<A: Iterator, B: Iterator<Item = A::Item>> Iterator for Chain<A, B> { type Item = A::Item; }
impl<A: DoubleEndedIterator, B: DoubleEndedIterator<Item = A::Item>> DoubleEndedIterator for Chain<A, B> {}
impl<A: Default, B: Default> Default for Chain<A, B> {}

pub fn chain<A: IntoIterator, B: IntoIterator<Item = A::Item>>(a: A, b: B) -> Chain<A::IntoIter, B::IntoIter> {}

#[ctx(destructor = "inner")]
pub struct Cloned<I> {}
impl<I: Clone> Clone for Cloned<I> {}
impl<'a, I: Iterator<Item = &'a T>, T: Clone> Iterator for Cloned<I> { type Item = T; }
impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: Clone> DoubleEndedIterator for Cloned<I> {}
impl<'a, I: ExactSizeIterator<Item = &'a T>, T: Clone> ExactSizeIterator for Cloned<I> {}
impl<I: Default> Default for Cloned<I> {}

#[ctx(destructor = "inner")]
pub struct Copied<I> {}
impl<I: Clone> Clone for Copied<I> {}
impl<'a, I: Iterator<Item = &'a T>, T: Copy> Iterator for Copied<I> { type Item = T; }
impl<'a, I: DoubleEndedIterator<Item = &'a T>, T: Copy> DoubleEndedIterator for Copied<I> {}
impl<'a, I: ExactSizeIterator<Item = &'a T>, T: Copy> ExactSizeIterator for Copied<I> {}
impl<I: Default> Default for Copied<I> {}

#[ctx(destructor = "inner")]
pub struct Cycle<I> {}
impl<I: Clone> Clone for Cycle<I> {}
impl<I: Clone + Iterator> Iterator for Cycle<I> { type Item = I::Item; }

#[ctx(destructor = "inner")]
pub struct Enumerate<I> {}
impl<I: Clone> Clone for Enumerate<I> {}
impl<I: Iterator> Iterator for Enumerate<I> { type Item = (usize, I::Item); }
impl<I: ExactSizeIterator + DoubleEndedIterator> DoubleEndedIterator for Enumerate<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Enumerate<I> {}
impl<I: Default> Default for Enumerate<I> {}

#[ctx(destructor = "inner")]
pub struct Filter<I, P> {}
impl<I: Clone, P: Clone> Clone for Filter<I, P> {}
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for Filter<I, P> { type Item = I::Item; }
impl<I: DoubleEndedIterator, P: FnMut(&I::Item) -> bool> DoubleEndedIterator for Filter<I, P> {}

pub struct FilterMap<I, F> {}
impl<I: Clone, F: Clone> Clone for FilterMap<I, F> {}
impl<B, I: Iterator, F: FnMut(I::Item) -> Option<B>> Iterator for FilterMap<I, F> { type Item = B; }
impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> Option<B>> DoubleEndedIterator for FilterMap<I, F> {}

pub struct FlatMap<I, U: IntoIterator, F> {}
impl<I: Clone, U: Clone + IntoIterator<IntoIter: Clone>, F: Clone> Clone for FlatMap<I, U, F> {}
impl<I: Iterator, U: IntoIterator, F: FnMut(I::Item) -> U> Iterator for FlatMap<I, U, F> { type Item = U::Item; }
impl<I: DoubleEndedIterator, U: IntoIterator<IntoIter: DoubleEndedIterator>, F: FnMut(I::Item) -> U> DoubleEndedIterator for FlatMap<I, U, F> {}

#[ctx(destructor = "inner")]
pub struct Flatten<I: Iterator<Item: IntoIterator>> {}
impl<I: Clone + Iterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: Clone + Iterator> Clone for Flatten<I> {}
impl<I: Iterator<Item: IntoIterator>> Iterator for Flatten<I> {
    type Item = <I::Item as IntoIterator>::Item;
}
impl<I: DoubleEndedIterator<Item: IntoIterator<IntoIter = U, Item = U::Item>>, U: DoubleEndedIterator> DoubleEndedIterator for Flatten<I> {}
impl<I: Default + Iterator<Item: IntoIterator>> Default for Flatten<I> {}

#[ctx(destructor = "inner")]
pub struct Fuse<I> {}
impl<I: Clone> Clone for Fuse<I> {}
impl<I: Iterator> Iterator for Fuse<I> { type Item = I::Item; }
impl<I: DoubleEndedIterator> DoubleEndedIterator for Fuse<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Fuse<I> {}
impl<I: Default> Default for Fuse<I> {}

pub struct Inspect<I, F> {}
impl<I: Clone, F: Clone> Clone for Inspect<I, F> {}
impl<I: Iterator, F: FnMut(&I::Item)> Iterator for Inspect<I, F> { type Item = I::Item; }
impl<I: DoubleEndedIterator, F: FnMut(&I::Item)> DoubleEndedIterator for Inspect<I, F> {}
impl<I: ExactSizeIterator, F: FnMut(&I::Item)> ExactSizeIterator for Inspect<I, F> {}

#[ctx(destructor = "inner")]
pub struct Map<I, F> {}
impl<I: Clone, F: Clone> Clone for Map<I, F> {}
impl<B, I: Iterator, F: FnMut(I::Item) -> B> Iterator for Map<I, F> { type Item = B; }
impl<B, I: DoubleEndedIterator, F: FnMut(I::Item) -> B> DoubleEndedIterator for Map<I, F> {}
impl<B, I: ExactSizeIterator, F: FnMut(I::Item) -> B> ExactSizeIterator for Map<I, F> {}

pub struct MapWhile<I, P> {}
impl<I: Clone, P: Clone> Clone for MapWhile<I, P> {}
impl<B, I: Iterator, P: FnMut(I::Item) -> Option<B>> Iterator for MapWhile<I, P> { type Item = B; }

#[ctx(destructor = "inner")]
pub struct Peekable<I: Iterator> {}
impl<I: Clone + Iterator> Clone for Peekable<I> where I::Item: Clone {}
impl<I: Iterator> Iterator for Peekable<I> { type Item = I::Item; }
impl<I: DoubleEndedIterator> DoubleEndedIterator for Peekable<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Peekable<I> {}
impl<I: Iterator> Peekable<I> {
    pub fn peek(&mut self) -> Option<&I::Item> {}
    pub fn peek_mut(&mut self) -> Option<&mut I::Item> {}
    pub fn next_if(&mut self, func: impl FnOnce(&I::Item) -> bool) -> Option<I::Item> {}
    pub fn next_if_eq<T>(&mut self, expected: &T) -> Option<I::Item> where I::Item: PartialEq<T> {}
    pub fn next_if_map<R>(&mut self, f: impl FnOnce(I::Item) -> Result<R, I::Item>) -> Option<R> {}
    pub fn next_if_map_mut<R>(&mut self, f: impl FnOnce(&mut I::Item) -> Option<R>) -> Option<R> {}
}

#[ctx(destructor = "inner")]
pub struct Rev<T> {}
impl<T: Clone> Clone for Rev<T> {}
impl<I: DoubleEndedIterator> Iterator for Rev<I> { type Item = I::Item; }
impl<I: DoubleEndedIterator> DoubleEndedIterator for Rev<I> {}
impl<I: ExactSizeIterator + DoubleEndedIterator> ExactSizeIterator for Rev<I> {}
impl<I: Default> Default for Rev<I> {}

pub struct Scan<I, St, F> {}
impl<I: Clone, St: Clone, F: Clone> Clone for Scan<I, St, F> {}
impl<B, I: Iterator, St, F: FnMut(&mut St, I::Item) -> Option<B>> Iterator for Scan<I, St, F> { type Item = B; }

#[ctx(destructor = "inner")]
pub struct Skip<I> {}
impl<I: Clone> Clone for Skip<I> {}
impl<I: Iterator> Iterator for Skip<I> { type Item = I::Item; }
impl<I: ExactSizeIterator> ExactSizeIterator for Skip<I> {}
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Skip<I> {}

pub struct SkipWhile<I, P> {}
impl<I: Clone, P: Clone> Clone for SkipWhile<I, P> {}
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for SkipWhile<I, P> { type Item = I::Item; }

#[ctx(destructor = "inner")]
pub struct StepBy<I> {}
impl<I: Clone> Clone for StepBy<I> {}
impl<I: Iterator> Iterator for StepBy<I> { type Item = I::Item; }
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for StepBy<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for StepBy<I> {}

#[ctx(destructor = "inner")]
pub struct Take<I> {}
impl<I: Clone> Clone for Take<I> {}
impl<I: Iterator> Iterator for Take<I> { type Item = I::Item; }
impl<I: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Take<I> {}
impl<I: ExactSizeIterator> ExactSizeIterator for Take<I> {}
impl<T: Clone> DoubleEndedIterator for Take<Repeat<T>> {}
impl<T: Clone> ExactSizeIterator for Take<Repeat<T>> {}
impl<F: FnMut() -> A, A> ExactSizeIterator for Take<RepeatWith<F>> {}

pub struct TakeWhile<I, P> {}
impl<I: Clone, P: Clone> Clone for TakeWhile<I, P> {}
impl<I: Iterator, P: FnMut(&I::Item) -> bool> Iterator for TakeWhile<I, P> { type Item = I::Item; }

#[ctx(destructor = "inner")]
pub struct Zip<A, B> {}
impl<A: Clone, B: Clone> Clone for Zip<A, B> {}
impl<A: Iterator, B: Iterator> Iterator for Zip<A, B> { type Item = (A::Item, B::Item); }
impl<A: DoubleEndedIterator + ExactSizeIterator, B: DoubleEndedIterator + ExactSizeIterator> DoubleEndedIterator for Zip<A, B> {}
impl<A: ExactSizeIterator, B: ExactSizeIterator> ExactSizeIterator for Zip<A, B> {}

pub fn zip<A: IntoIterator, B: IntoIterator>(a: A, b: B) -> Zip<A::IntoIter, B::IntoIter> {}

pub fn empty<T>() -> Empty<T> {}

pub struct Empty<T> {}
impl<T> Iterator for Empty<T> { type Item = T; }
impl<T> DoubleEndedIterator for Empty<T> {}
impl<T> ExactSizeIterator for Empty<T> {}
impl<T> Clone for Empty<T> {}
impl<T> Default for Empty<T> {}

pub fn from_fn<T, F: FnMut() -> Option<T>>(f: F) -> FromFn<F> {}

pub struct FromFn<F> {}
impl<F: Clone> Clone for FromFn<F> {}
impl<T, F: FnMut() -> Option<T>> Iterator for FromFn<F> { type Item = T; }

pub fn once<T>(value: T) -> Once<T> {}

#[ctx(destructor = "inner")]
pub struct Once<T> {}
impl<T: Clone> Clone for Once<T> {}
impl<T> Iterator for Once<T> { type Item = T; }
impl<T> DoubleEndedIterator for Once<T> {}
impl<T> ExactSizeIterator for Once<T> {}

pub fn once_with<A, F: FnOnce() -> A>(make: F) -> OnceWith<F> {}

pub struct OnceWith<F> {}
impl<F: Clone> Clone for OnceWith<F> {}
impl<A, F: FnOnce() -> A> Iterator for OnceWith<F> { type Item = A; }
impl<A, F: FnOnce() -> A> DoubleEndedIterator for OnceWith<F> {}
impl<A, F: FnOnce() -> A> ExactSizeIterator for OnceWith<F> {}

pub fn repeat<T: Clone>(elt: T) -> Repeat<T> {}

#[ctx(destructor = "inner")]
pub struct Repeat<A> {}
impl<A: Clone> Clone for Repeat<A> {}
impl<A: Clone> Iterator for Repeat<A> { type Item = A; }
impl<A: Clone> DoubleEndedIterator for Repeat<A> {}

pub fn repeat_n<T: Clone>(element: T, count: usize) -> RepeatN<T> {}

pub struct RepeatN<A> {}
impl<A: Clone> Clone for RepeatN<A> {}
impl<A> Default for RepeatN<A> {}
impl<A: Clone> Iterator for RepeatN<A> { type Item = A; }
impl<A: Clone> ExactSizeIterator for RepeatN<A> {}
impl<A: Clone> DoubleEndedIterator for RepeatN<A> {}

pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F> {}

pub struct RepeatWith<F> {}
impl<F: Copy> Copy for RepeatWith<F> {}
impl<F: Clone> Clone for RepeatWith<F> {}
impl<A, F: FnMut() -> A> Iterator for RepeatWith<F> { type Item = A; }

pub fn successors<T, F: FnMut(&T) -> Option<T>>(first: Option<T>, succ: F) -> Successors<T, F> {}

pub struct Successors<T, F> {}
impl<T: Clone, F: Clone> Clone for Successors<T, F> {}
impl<T, F: FnMut(&T) -> Option<T>> Iterator for Successors<T, F> { type Item = T; }

pub trait Sum<A = Self> {
    fn sum<I: Iterator<Item = A>>(iter: I) -> Self;
}
impl<'a> Sum<&'a i32> for i32 {}
impl<'a> Sum<&'a isize> for isize {}
impl<'a> Sum<&'a u32> for u32 {}
impl<'a> Sum<&'a usize> for usize {}
impl Sum for i32 {}
impl Sum for isize {}
impl Sum for u32 {}
impl Sum for usize {}
impl<'a> Sum<&'a i16> for i16 {}
impl<'a> Sum<&'a i128> for i128 {}
impl<'a> Sum<&'a u16> for u16 {}
impl<'a> Sum<&'a u128> for u128 {}
impl Sum for i16 {}
impl Sum for i128 {}
impl Sum for u16 {}
impl Sum for u128 {}
impl<'a> Sum<&'a i8> for i8 {}
impl<'a> Sum<&'a i64> for i64 {}
impl<'a> Sum<&'a u8> for u8 {}
impl<'a> Sum<&'a u64> for u64 {}
impl Sum for i8 {}
impl Sum for i64 {}
impl Sum for u8 {}
impl Sum for u64 {}
impl<'a> Sum<&'a f64> for f64 {}
impl Sum for f64 {}
impl<'a> Sum<&'a f32> for f32 {}
impl Sum for f32 {}

pub trait Product<A = Self> {
    fn product<I: Iterator<Item = A>>(iter: I) -> Self;
}
impl<'a> Product<&'a isize> for isize {}
impl<'a> Product<&'a u32> for u32 {}
impl<'a> Product<&'a usize> for usize {}
impl Product for i32 {}
impl Product for isize {}
impl Product for u32 {}
impl Product for usize {}
impl<'a> Product<&'a i16> for i16 {}
impl<'a> Product<&'a i128> for i128 {}
impl<'a> Product<&'a u16> for u16 {}
impl<'a> Product<&'a u128> for u128 {}
impl Product for i16 {}
impl Product for i128 {}
impl Product for u16 {}
impl Product for u128 {}
impl<'a> Product<&'a i8> for i8 {}
impl<'a> Product<&'a i64> for i64 {}
impl<'a> Product<&'a u8> for u8 {}
impl<'a> Product<&'a u64> for u64 {}
impl Product for i8 {}
impl Product for i64 {}
impl Product for u8 {}
impl Product for u64 {}
impl<'a> Product<&'a i32> for i32 {}
impl<'a> Product<&'a f64> for f64 {}
impl Product for f64 {}
impl<'a> Product<&'a f32> for f32 {}
impl Product for f32 {}

pub trait FromIterator<T> {
    fn from_iter<I: IntoIterator<Item = T>>(iter: I) -> Self;
}
impl FromIterator<()> for () {}

pub trait IntoIterator {
    type Item;
    type IntoIter: Iterator<Item = Self::Item>;
    fn into_iter(self) -> Self::IntoIter;
}
impl<I: Iterator> IntoIterator for I {
    type Item = I::Item;
    type IntoIter = I;
}

pub trait Extend<T> {
    #[ctx(adds_to)]
    fn extend<I: IntoIterator<Item = T>>(&mut self, iter: I);
}
impl Extend<()> for () {}

pub trait DoubleEndedIterator: Iterator {
    fn next_back(&mut self) -> Option<Self::Item>;
    fn nth_back(&mut self, n: usize) -> Option<Self::Item>;
    fn try_rfold<B, F: FnMut(B, Self::Item) -> R, R>(&mut self, init: B, f: F) -> R;
    fn rfold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B;
    fn rfind<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>;
}
impl<'a, I: DoubleEndedIterator> DoubleEndedIterator for &'a mut I {}

pub trait ExactSizeIterator: Iterator {
    fn len(&self) -> usize;
}
impl<I: ExactSizeIterator> ExactSizeIterator for &mut I {}
pub trait Iterator {
    type Item;
    fn next(&mut self) -> Option<Self::Item>;
    fn size_hint(&self) -> (usize, Option<usize>);
    fn count(self) -> usize;
    fn last(self) -> Option<Self::Item>;
    fn nth(&mut self, n: usize) -> Option<Self::Item>;
    fn step_by(self, step: usize) -> StepBy<Self>;
    fn chain<U: IntoIterator<Item = Self::Item>>(self, other: U) -> Chain<Self, U::IntoIter>;
    fn zip<U: IntoIterator>(self, other: U) -> Zip<Self, U::IntoIter>;
    fn map<B, F: FnMut(Self::Item) -> B>(self, f: F) -> Map<Self, F>;
    fn for_each<F: FnMut(Self::Item)>(self, f: F);
    fn filter<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> Filter<Self, P>;
    fn filter_map<B, F: FnMut(Self::Item) -> Option<B>>(self, f: F) -> FilterMap<Self, F>;
    fn enumerate(self) -> Enumerate<Self>;
    fn peekable(self) -> Peekable<Self>;
    fn skip_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> SkipWhile<Self, P>;
    fn take_while<P: FnMut(&Self::Item) -> bool>(self, predicate: P) -> TakeWhile<Self, P>;
    fn map_while<B, P: FnMut(Self::Item) -> Option<B>>(self, predicate: P) -> MapWhile<Self, P>;
    fn skip(self, n: usize) -> Skip<Self>;
    fn take(self, n: usize) -> Take<Self>;
    fn scan<St, B, F: FnMut(&mut St, Self::Item) -> Option<B>>(self, initial_state: St, f: F) -> Scan<Self, St, F>;
    fn flat_map<U: IntoIterator, F: FnMut(Self::Item) -> U>(self, f: F) -> FlatMap<Self, U, F>;
    fn flatten(self) -> Flatten<Self> where Self::Item: IntoIterator;
    fn fuse(self) -> Fuse<Self>;
    fn inspect<F: FnMut(&Self::Item)>(self, f: F) -> Inspect<Self, F>;
    fn by_ref(&mut self) -> &mut Self;
    fn collect<B: FromIterator<Self::Item>>(self) -> B;
    fn partition<B: Default + Extend<Self::Item>, F: FnMut(&Self::Item) -> bool>(self, f: F) -> (B, B);
    fn try_fold<B, F: FnMut(B, Self::Item) -> R, R>(&mut self, init: B, f: F) -> R;
    fn try_for_each<F: FnMut(Self::Item) -> R, R>(&mut self, f: F) -> R;
    fn fold<B, F: FnMut(B, Self::Item) -> B>(self, init: B, f: F) -> B;
    fn reduce<F: FnMut(Self::Item, Self::Item) -> Self::Item>(self, f: F) -> Option<Self::Item>;
    fn all<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
    fn any<F: FnMut(Self::Item) -> bool>(&mut self, f: F) -> bool;
    fn find<P: FnMut(&Self::Item) -> bool>(&mut self, predicate: P) -> Option<Self::Item>;
    fn find_map<B, F: FnMut(Self::Item) -> Option<B>>(&mut self, f: F) -> Option<B>;
    fn position<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize>;
    fn rposition<P: FnMut(Self::Item) -> bool>(&mut self, predicate: P) -> Option<usize> where Self: ExactSizeIterator + DoubleEndedIterator;
    fn max(self) -> Option<Self::Item> where Self::Item: Ord;
    fn min(self) -> Option<Self::Item> where Self::Item: Ord;
    fn max_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>;
    fn max_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item>;
    fn min_by_key<B: Ord, F: FnMut(&Self::Item) -> B>(self, f: F) -> Option<Self::Item>;
    fn min_by<F: FnMut(&Self::Item, &Self::Item) -> Ordering>(self, compare: F) -> Option<Self::Item>;
    fn rev(self) -> Rev<Self> where Self: DoubleEndedIterator;
    fn unzip<A, B, FromA: Default + Extend<A>, FromB: Default + Extend<B>>(self) -> (FromA, FromB) where Self: Iterator<Item = (A, B)>;
    fn copied<'a, T: Copy>(self) -> Copied<Self> where Self: Iterator<Item = &'a T>;
    fn cloned<'a, T: Clone>(self) -> Cloned<Self> where Self: Iterator<Item = &'a T>;
    fn cycle(self) -> Cycle<Self> where Self: Clone;
    fn sum<S: Sum<Self::Item>>(self) -> S;
    fn product<P: Product<Self::Item>>(self) -> P;
    fn cmp<I: IntoIterator<Item = Self::Item>>(self, other: I) -> Ordering where Self::Item: Ord;
    fn partial_cmp<I: IntoIterator>(self, other: I) -> Option<Ordering> where Self::Item: PartialOrd<I::Item>;
    fn eq<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialEq<I::Item>;
    fn ne<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialEq<I::Item>;
    fn lt<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item>;
    fn le<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item>;
    fn gt<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item>;
    fn ge<I: IntoIterator>(self, other: I) -> bool where Self::Item: PartialOrd<I::Item>;
    fn is_sorted(self) -> bool where Self::Item: PartialOrd;
    fn is_sorted_by<F: FnMut(&Self::Item, &Self::Item) -> bool>(self, compare: F) -> bool;
    fn is_sorted_by_key<F: FnMut(Self::Item) -> K, K: PartialOrd>(self, f: F) -> bool;
}
impl<I: Iterator> Iterator for &mut I { type Item = I::Item; }
