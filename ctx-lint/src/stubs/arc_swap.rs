//! arc-swap 1.9.5.

use crate::access::Map;
use crate::cache::{Access, MapCache};
use crate::strategy::{CaS, Strategy};
use std::fmt::Display;
use std::ops::Deref;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

pub trait AsRaw<T> {
    fn as_raw(&self) -> *mut T;
}
impl<T> AsRaw<T> for *const T {}
impl<T> AsRaw<T> for *mut T {}
impl<T: RefCnt> AsRaw<T::Base> for &T {}

pub struct Cache<A, T> {}
impl<A: Deref<Target = ArcSwapAny<T, S>>, T: Deref<Target = T::Base> + RefCnt, S: Strategy<T>> Access<T::Target> for Cache<A, T> {}
impl<A: Deref<Target = ArcSwapAny<T, S>>, T: RefCnt, S: Strategy<T>> Cache<A, T> {
    pub fn new(arc_swap: A) -> Self {}
    pub fn arc_swap(&self) -> &A::Target {}
    pub fn load(&mut self) -> &T {}
    pub fn map<F: FnMut(&T) -> &U, U>(self, f: F) -> MapCache<A, T, F> {}
}
impl<A: Deref<Target = ArcSwapAny<T, S>>, T: RefCnt, S: Strategy<T>> From<A> for Cache<A, T> {}
impl<A: Clone, T: Clone> Clone for Cache<A, T> {}

pub struct Guard<T: RefCnt, S: Strategy<T>> {}
impl<T: RefCnt, S: Strategy<T>> From<T> for Guard<T, S> {}
impl<T: RefCnt, S: Strategy<T>> Deref for Guard<T, S> { type Target = T; }
impl<T: RefCnt, S: Strategy<T>> Guard<T, S> {
    pub fn into_inner(lease: Self) -> T {}
    pub fn from_inner(inner: T) -> Self {}
}
impl<T: RefCnt> AsRaw<T::Base> for Guard<T> {}
impl<T: RefCnt> AsRaw<T::Base> for &Guard<T> {}
impl<T: Display + RefCnt, S: Strategy<T>> Display for Guard<T, S> {}
impl<T: Default + RefCnt, S: Strategy<T>> Default for Guard<T, S> {}

pub struct ArcSwapAny<T: RefCnt, S: Strategy<T>> {}
impl<T: RefCnt, S: Strategy<T>> crate::access::Access<T> for ArcSwapAny<T, S> { type Guard = Guard<T, S>; }
impl<T: Display + RefCnt, S: Strategy<T>> Display for ArcSwapAny<T, S> {}
impl<T> ArcSwapAny<Option<Arc<T>>> {
    pub fn const_empty() -> Self {}
}
impl<T, S: Strategy<Option<Arc<T>>>> ArcSwapAny<Option<Arc<T>>, S> {
    pub fn from_pointee<V: Into<Option<T>>>(val: V) -> Self where S: Default {}
    pub fn empty() -> Self where S: Default {}
}
impl<T, S: Strategy<Arc<T>>> ArcSwapAny<Arc<T>, S> {
    pub fn from_pointee(val: T) -> Self where S: Default {}
}
impl<T: RefCnt, S: Default + Strategy<T>> From<T> for ArcSwapAny<T, S> {}
impl<T: RefCnt, S: Strategy<T>> ArcSwapAny<T, S> {
    pub fn new(val: T) -> Self where S: Default {}
    pub fn with_strategy(val: T, strategy: S) -> Self {}
    pub fn into_inner(self) -> T {}
    pub fn load_full(&self) -> T {}
    pub fn load(&self) -> Guard<T, S> {}
    pub fn store(&self, val: T) {}
    pub fn swap(&self, new: T) -> T {}
    pub fn compare_and_swap<C: AsRaw<T::Base>>(&self, current: C, new: T) -> Guard<T, S> where S: CaS<T> {}
    pub fn rcu<R: Into<T>, F: FnMut(&T) -> R>(&self, f: F) -> T where S: CaS<T> {}
    pub fn map<I, R, F: Fn(&I) -> &R + Clone>(&self, f: F) -> Map<&Self, I, F> where Self: crate::access::Access<I> {}
}
impl<T: RefCnt + Default, S: Default + Strategy<T>> Default for ArcSwapAny<T, S> {}

pub type ArcSwap<T> = ArcSwapAny<Arc<T>>;

pub type ArcSwapOption<T> = ArcSwapAny<Option<Arc<T>>>;

pub trait RefCnt: Clone {
    type Base;
    const TAG: usize;
    fn into_ptr(me: Self) -> *mut Self::Base;
    fn as_ptr(me: &Self) -> *mut Self::Base;
    unsafe fn from_ptr(ptr: *const Self::Base) -> Self;
    fn inc(me: &Self) -> *mut Self::Base;
    unsafe fn dec(ptr: *const Self::Base);
}
impl<T: RefCnt> RefCnt for Option<T> { type Base = T::Base; }
impl<T> RefCnt for Rc<T> { type Base = T; }
impl<T> RefCnt for Arc<T> { type Base = T; }
impl<T> RefCnt for Pin<Rc<T>> { type Base = T; }
impl<T> RefCnt for Pin<Arc<T>> { type Base = T; }

pub mod access {
    use std::hash::Hash;
    use std::ops::Deref;

    pub trait Access<T> {
        type Guard: Deref<Target = T>;
        fn load(&self) -> Self::Guard;
    }
    impl<T, A: Access<T>, P: Deref<Target = A>> Access<T> for P { type Guard = <A as Access<T>>::Guard; }

    pub trait DynAccess<T> {}
    impl<T, A: Access<T>> DynAccess<T> for A {}

    pub struct AccessConvert<D>(pub D);

    pub struct Map<A, T, F> {}
    impl<A, T, F> Map<A, T, F> {
        pub fn new<R>(access: A, projection: F) -> Self where F: Fn(&T) -> &R + Clone {}
    }
    impl<A: Copy, T: Copy, F: Copy> Copy for Map<A, T, F> {}
    impl<A: Clone, T: Clone, F: Clone> Clone for Map<A, T, F> {}

    pub struct Constant<T>(pub T);
    impl<T: Copy> Copy for Constant<T> {}
    impl<T: Hash> Hash for Constant<T> {}
    impl<T: PartialOrd> PartialOrd for Constant<T> {}
    impl<T: Ord> Ord for Constant<T> {}
    impl<T: PartialEq> PartialEq for Constant<T> {}
    impl<T: Eq> Eq for Constant<T> {}
    impl<T: Clone> Clone for Constant<T> {}
}

pub mod cache {
    use crate::{ArcSwapAny, RefCnt};
    use crate::strategy::Strategy;
    use std::ops::Deref;
    pub use crate::Cache;

    pub trait Access<T> {
        fn load(&mut self) -> &T;
    }

    pub struct MapCache<A, T, F> {}
    impl<A: Deref<Target = ArcSwapAny<T, S>>, T: RefCnt, S: Strategy<T>, F: FnMut(&T) -> &U, U> Access<U> for MapCache<A, T, F> {}
    impl<A: Clone, T: Clone, F: Clone> Clone for MapCache<A, T, F> {}
}

pub mod strategy {
    use crate::RefCnt;

    pub trait Strategy<T: RefCnt> {}

    pub trait CaS<T: RefCnt> {}
}
