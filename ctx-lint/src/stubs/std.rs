//! The stable API of std (with core and alloc) that async programs use, as of Rust 1.101.
//!
//! Allocator and hasher parameters are left out.

macro_rules! assert { () => {} }

macro_rules! assert_eq { () => {} }

macro_rules! assert_ne { () => {} }

macro_rules! concat { () => {} }

macro_rules! debug_assert { () => {} }

macro_rules! debug_assert_eq { () => {} }

macro_rules! debug_assert_ne { () => {} }

macro_rules! env { () => {} }

macro_rules! include_str { () => {} }

macro_rules! matches { () => {} }

macro_rules! stringify { () => {} }

macro_rules! todo { () => {} }

macro_rules! unimplemented { () => {} }

macro_rules! unreachable { () => {} }

macro_rules! write { () => {} }

macro_rules! writeln { () => {} }

macro_rules! dbg { () => {} }

macro_rules! eprint { () => {} }

macro_rules! eprintln { () => {} }

macro_rules! format { () => {} }

macro_rules! print { () => {} }

macro_rules! println { () => {} }

macro_rules! thread_local { () => {} }

macro_rules! vec { () => {} }

macro_rules! panic { () => {} }

pub mod any {
    pub trait Any {
        fn type_id(&self) -> TypeId;
    }

    pub struct TypeId {}

    impl TypeId {
        pub fn of<T>() -> TypeId {}
    }
    impl Clone for TypeId {}
    impl Copy for TypeId {}

    pub fn type_name<T>() -> &str {}

    pub fn type_name_of_val<T>(_val: &T) -> &str {}
}

pub mod borrow {
    use crate::ascii::ascii_char::AsciiChar;
    use crate::byte_str::ByteStr;
    use crate::error::Error;
    use crate::ffi::{CStr, CString};
    use crate::ops::{Add, Deref};
    use crate::rc::Rc;
    use crate::sync::Arc;

    pub trait ToOwned {
        type Owned: Borrow<Self>;
        fn to_owned(&self) -> Self::Owned;
        fn clone_into(&self, target: &mut Self::Owned);
    }

    pub trait Borrow<Borrowed> {
        fn borrow(&self) -> &Borrowed;
    }

    pub trait BorrowMut<Borrowed>: Borrow<Borrowed> {
        fn borrow_mut(&mut self) -> &mut Borrowed;
    }

    #[ctx(transparent)]
    pub enum Cow<'a, B: ToOwned> {
        Borrowed(&B),
        Owned(B::Owned),
    }

    impl<B: ToOwned> Cow<'_, B> {
        pub fn to_mut(&mut self) -> &mut B::Owned {}
        pub fn into_owned(self) -> B::Owned {}
    }
    impl<B: ToOwned> Clone for Cow<'_, B> {}
    impl<B: ToOwned> Deref for Cow<'_, B> {
        type Target = B;
    }
    impl<B: ToOwned> Default for Cow<'_, B> {}
    impl Add<&str> for Cow<'_, str> {
        type Output = Cow<'_, str>;
    }
    impl Add for Cow<'_, str> {
        type Output = Cow<'_, str>;
    }
    impl FromIterator<Cow<'_, str>> for Box<str> {}
    impl FromIterator<Cow<'_, str>> for String {}
    impl FromIterator<char> for Cow<'_, str> {}
    impl FromIterator<&str> for Cow<'_, str> {}
    impl FromIterator<String> for Cow<'_, str> {}
    impl FromIterator<AsciiChar> for Cow<'_, str> {}
    impl<T> FromIterator<T> for Cow<'_, [T]> {}
}

pub mod boxed {
    use crate::any::Any;
    use crate::async_iter::async_iter::AsyncIterator;
    use crate::borrow::Cow;
    use crate::byte_str::ByteStr;
    use crate::error::Error;
    use crate::ffi::{CStr, CString};
    use crate::future::Future;
    use crate::hash::Hasher;
    use crate::io::{BufRead, Read, Seek, Write};
    use crate::mem::MaybeUninit;
    use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Deref};
    use crate::ops::coroutine::Coroutine;
    use crate::pin::Pin;
    use crate::ptr::NonNull;
    use crate::random::Rng;
    use crate::rc::Rc;
    use crate::slice::{Iter, IterMut};
    use crate::sync::Arc;
    use crate::vec::IntoIter;

    #[ctx(transparent)]
    pub struct Box<T> {}

    impl Box<dyn Any> {
        pub fn downcast<T: Any>(self) -> Result<Box<T>, Self> {}
    }
    impl<T> Box<T> {
        pub fn new(x: T) -> Self {}
        pub fn new_zeroed() -> Box<MaybeUninit<T>> {}
        pub fn pin(x: T) -> Pin<Box<T>> {}
        pub fn new_in(x: T, alloc: A) -> Self {}
        pub fn take(boxed: Self) -> (T, Box<MaybeUninit<T>>) {}
        pub fn map<U>(this: Self, f: impl FnOnce(T) -> U) -> Box<U> {}
        pub unsafe fn from_raw(raw: *mut T) -> Self {}
        #[ctx(forgets)]
        pub fn into_raw(b: Self) -> *mut T {}
        pub fn into_non_null(b: Self) -> NonNull<T> {}
        pub fn into_raw_with_allocator(b: Self) -> (*mut T, A) {}
        pub fn into_non_null_with_allocator(b: Self) -> (NonNull<T>, A) {}
        pub fn allocator(b: &Self) -> &A {}
        #[ctx(forgets)]
        pub fn leak(b: Self) -> &mut T {}
        pub fn into_pin(boxed: Self) -> Pin<Self> {}
    }
    impl<T> Box<[T]> {
        pub fn new_uninit_slice(len: usize) -> Box<[MaybeUninit<T>]> {}
        pub fn new_zeroed_slice(len: usize) -> Box<[MaybeUninit<T>]> {}
    }
    impl<T> Box<MaybeUninit<T>> {
        pub fn write(boxed: Self, value: T) -> Box<T> {}
    }
    impl<I: Iterator> Iterator for Box<I> {
        type Item = I::Item;
    }
    impl<T> IntoIterator for Box<[T]> {
        type IntoIter = IntoIter<T>;
        type Item = T;
    }
    impl<T> IntoIterator for &Box<[T]> {
        type IntoIter = Iter<'_, T>;
        type Item = &T;
    }
    impl<T> IntoIterator for &mut Box<[T]> {
        type IntoIter = IterMut<'_, T>;
        type Item = &mut T;
    }
    impl<T> FromIterator<T> for Box<[T]> {}
    impl FromIterator<char> for Box<str> {}
    impl FromIterator<&char> for Box<str> {}
    impl FromIterator<&str> for Box<str> {}
    impl FromIterator<String> for Box<str> {}
    impl FromIterator<Box<str>> for Box<str> {}
    impl FromIterator<Cow<'_, str>> for Box<str> {}
    impl<T> Default for Box<T> {}
    impl<T> Default for Box<[T]> {}
    impl Default for Box<str> {}
    impl<T> Default for Pin<Box<T>> {}
    impl<T> Clone for Box<T> {}
    impl<T> Clone for Box<[T]> {}
    impl Clone for Box<str> {}
    impl<T> Deref for Box<T> {
        type Target = T;
    }
    impl<F: Future> Future for Box<F> {
        type Output = F::Output;
    }
    impl Clone for Box<ByteStr> {}
    impl Clone for Box<CStr> {}
    impl Default for Box<CStr> {}
    impl<R: Read> Read for Box<R> {}
    impl<W: Write> Write for Box<W> {}
    impl<S: Seek> Seek for Box<S> {}
    impl<B: BufRead> BufRead for Box<B> {}
    impl FromIterator<Box<str>> for String {}
}

pub mod cell {
    use crate::ops::Deref;

    #[ctx(transparent)]
    pub struct LazyCell<T, F> {}

    impl<T, F: FnOnce() -> T> LazyCell<T, F> {
        pub fn new(f: F) -> LazyCell<T, F> {}
        pub fn force(this: &LazyCell<T, F>) -> &T {}
        pub fn force_mut(this: &mut LazyCell<T, F>) -> &mut T {}
    }
    impl<T, F> LazyCell<T, F> {
        pub fn get_mut(this: &mut LazyCell<T, F>) -> Option<&mut T> {}
        pub fn get(this: &LazyCell<T, F>) -> Option<&T> {}
    }
    impl<T, F: FnOnce() -> T> Deref for LazyCell<T, F> {
        type Target = T;
    }
    impl<T> Default for LazyCell<T> {}

    #[ctx(container)]
    pub struct OnceCell<T> {}

    impl<T> OnceCell<T> {
        pub fn new() -> OnceCell<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        pub fn set(&self, value: T) -> Result<(), T> {}
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        pub fn into_inner(self) -> Option<T> {}
        #[ctx(takes)]
        pub fn take(&mut self) -> Option<T> {}
    }
    impl<T> Default for OnceCell<T> {}
    impl<T> Clone for OnceCell<T> {}

    #[ctx(transparent)]
    pub struct Cell<T> {}

    impl<T> Cell<T> {
        pub fn new(value: T) -> Cell<T> {}
        pub fn set(&self, val: T) {}
        pub fn swap(&self, other: &Self) {}
        #[ctx(replaces)]
        pub fn replace(&self, val: T) -> T {}
        pub fn into_inner(self) -> T {}
        pub fn get(&self) -> T {}
        pub fn update(&self, f: impl FnOnce(T) -> T) {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn from_mut(t: &mut T) -> &Cell<T> {}
        #[ctx(replaces)]
        pub fn take(&self) -> T {}
    }
    impl<T> Cell<[T]> {
        pub fn as_slice_of_cells(&self) -> &[Cell<T>] {}
        pub fn as_array_of_cells(&self) -> &[Cell<T>] {}
    }
    impl<T> Clone for Cell<T> {}
    impl<T> Default for Cell<T> {}

    #[ctx(transparent)]
    pub struct RefCell<T> {}

    impl<T> RefCell<T> {
        pub fn new(value: T) -> RefCell<T> {}
        pub fn into_inner(self) -> T {}
        #[ctx(replaces)]
        pub fn replace(&self, t: T) -> T {}
        pub fn replace_with<F: FnOnce(&mut T) -> T>(&self, f: F) -> T {}
        pub fn swap(&self, other: &Self) {}
        pub fn borrow(&self) -> Ref<'_, T> {}
        pub fn try_borrow(&self) -> Result<Ref<'_, T>, BorrowError> {}
        pub fn borrow_mut(&self) -> RefMut<'_, T> {}
        pub fn try_borrow_mut(&self) -> Result<RefMut<'_, T>, BorrowMutError> {}
        pub fn get_mut(&mut self) -> &mut T {}
        #[ctx(replaces)]
        pub fn take(&self) -> T {}
    }
    impl<T> Clone for RefCell<T> {}
    impl<T> Default for RefCell<T> {}

    pub struct BorrowError {}

    pub struct BorrowMutError {}

    pub struct Ref<'b, T> {}

    impl<T> Ref<'_, T> {
        pub fn clone(orig: &Ref<'_, T>) -> Ref<'_, T> {}
        pub fn map<U, F: FnOnce(&T) -> &U>(orig: Ref<'_, T>, f: F) -> Ref<'_, U> {}
        pub fn filter_map<U, F: FnOnce(&T) -> Option<&U>>(orig: Ref<'_, T>, f: F) -> Result<Ref<'_, U>, Self> {}
        pub fn map_split<U, V, F: FnOnce(&T) -> (&U, &V)>(orig: Ref<'_, T>, f: F) -> (Ref<'_, U>, Ref<'_, V>) {}
    }
    impl<T> Deref for Ref<'_, T> {
        type Target = T;
    }

    pub struct RefMut<'b, T> {}

    impl<T> RefMut<'_, T> {
        pub fn map<U, F: FnOnce(&mut T) -> &mut U>(orig: RefMut<'_, T>, f: F) -> RefMut<'_, U> {}
        pub fn filter_map<U, F: FnOnce(&mut T) -> Option<&mut U>>(orig: RefMut<'_, T>, f: F) -> Result<RefMut<'_, U>, Self> {}
        pub fn map_split<U, V, F: FnOnce(&mut T) -> (&mut U, &mut V)>(orig: RefMut<'_, T>, f: F) -> (RefMut<'_, U>, RefMut<'_, V>) {}
    }
    impl<T> Deref for RefMut<'_, T> {
        type Target = T;
    }

    #[ctx(transparent)]
    pub struct UnsafeCell<T> {}

    impl<T> UnsafeCell<T> {
        pub fn new(value: T) -> UnsafeCell<T> {}
        pub fn into_inner(self) -> T {}
        pub fn from_mut(value: &mut T) -> &mut UnsafeCell<T> {}
        pub fn get(&self) -> *mut T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn raw_get(this: *const Self) -> *mut T {}
    }
    impl<T> Default for UnsafeCell<T> {}
}

pub mod clone {
    pub trait Clone {
        fn clone(&self) -> Self;
        fn clone_from(&mut self, source: &Self);
    }
}

pub mod cmp {
    pub trait Eq {}

    pub trait Ord {
        fn cmp(&self, other: &Self) -> Ordering;
        fn max(self, other: Self) -> Self;
        fn min(self, other: Self) -> Self;
        fn clamp(self, min: Self, max: Self) -> Self;
    }

    pub trait PartialEq<Rhs> {
        fn eq(&self, other: &Rhs) -> bool;
        fn ne(&self, other: &Rhs) -> bool;
    }

    pub trait PartialOrd<Rhs> {
        fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
        fn lt(&self, other: &Rhs) -> bool;
        fn le(&self, other: &Rhs) -> bool;
        fn gt(&self, other: &Rhs) -> bool;
        fn ge(&self, other: &Rhs) -> bool;
    }

    pub enum Ordering {
        Less,
        Equal,
        Greater,
    }

    impl Ordering {
        pub fn is_eq(self) -> bool {}
        pub fn is_ne(self) -> bool {}
        pub fn is_lt(self) -> bool {}
        pub fn is_gt(self) -> bool {}
        pub fn is_le(self) -> bool {}
        pub fn is_ge(self) -> bool {}
        pub fn reverse(self) -> Ordering {}
        pub fn then(self, other: Ordering) -> Ordering {}
        pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering {}
    }
    impl Clone for Ordering {}
    impl Copy for Ordering {}

    pub struct Reverse<T>(pub T);

    impl<T> Default for Reverse<T> {}
    impl<T> Copy for Reverse<T> {}
    impl<T> Clone for Reverse<T> {}

    pub fn min<T>(v1: T, v2: T) -> T {}

    pub fn max<T>(v1: T, v2: T) -> T {}
}

pub mod collections {
    use crate::borrow::Borrow;
    use crate::cmp::Ordering;
    use crate::collections::binary_heap::PeekMut;
    use crate::collections::btree_map::{OccupiedEntry, Range, RangeMut};
    use crate::collections::hash_map::{
        Drain, Entry, ExtractIf, IntoIter, IntoKeys, IntoValues, Iter, IterMut, Keys, Values,
        ValuesMut,
    };
    use crate::collections::hash_set::{Difference, Intersection, SymmetricDifference, Union};
    use crate::io::{BufRead, Error, Read, Write};
    use crate::ops::{Index, RangeBounds, Sub};

    #[ctx(container)]
    pub struct HashMap<K, V> {}

    impl<K, V> HashMap<K, V> {
        pub fn new() -> HashMap<K, V> {}
        pub fn with_capacity(capacity: usize) -> HashMap<K, V> {}
        pub fn capacity(&self) -> usize {}
        pub fn keys(&self) -> Keys<'_, K, V> {}
        pub fn into_keys(self) -> IntoKeys<K, V> {}
        pub fn values(&self) -> Values<'_, K, V> {}
        pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {}
        pub fn into_values(self) -> IntoValues<K, V> {}
        pub fn iter(&self) -> Iter<'_, K, V> {}
        pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        #[ctx(takes)]
        pub fn drain(&mut self) -> Drain<'_, K, V> {}
        pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> ExtractIf<'_, K, V, F> {}
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
        pub fn clear(&mut self) {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {}
        pub fn get<Q>(&self, k: &Q) -> Option<&V> where K: Borrow<Q> {}
        pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> {}
        pub fn get_disjoint_mut<Q>(&mut self, ks: [&Q]) -> [Option<&mut V>] where K: Borrow<Q> {}
        pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q> {}
        pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q> {}
        pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
        #[ctx(takes)]
        pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q> {}
        #[ctx(takes)]
        pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q> {}
    }
    impl<K, V> Clone for HashMap<K, V> {}
    impl<K, V> Default for HashMap<K, V> {}
    impl<K: Borrow<Q>, Q, V> Index<&Q> for HashMap<K, V> {
        type Output = V;
    }
    impl<K, V> IntoIterator for &HashMap<K, V> {
        type IntoIter = Iter<'_, K, V>;
        type Item = (&K, &V);
    }
    impl<K, V> IntoIterator for &mut HashMap<K, V> {
        type IntoIter = IterMut<'_, K, V>;
        type Item = (&K, &mut V);
    }
    impl<K, V> IntoIterator for HashMap<K, V> {
        type IntoIter = IntoIter<K, V>;
        type Item = (K, V);
    }
    impl<K, V> FromIterator<(K, V)> for HashMap<K, V> {}

    #[ctx(container)]
    pub struct HashSet<T> {}

    impl<T> HashSet<T> {
        pub fn new() -> HashSet<T> {}
        pub fn with_capacity(capacity: usize) -> HashSet<T> {}
        pub fn capacity(&self) -> usize {}
        pub fn iter(&self) -> crate::collections::hash_set::Iter<'_, T> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        #[ctx(takes)]
        pub fn drain(&mut self) -> crate::collections::hash_set::Drain<'_, T> {}
        pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> crate::collections::hash_set::ExtractIf<'_, T, F> {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        pub fn clear(&mut self) {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn difference(&self, other: &HashSet<T>) -> Difference<'_, T> {}
        pub fn symmetric_difference(&self, other: &HashSet<T>) -> SymmetricDifference<'_, T> {}
        pub fn intersection(&self, other: &HashSet<T>) -> Intersection<'_, T> {}
        pub fn union(&self, other: &HashSet<T>) -> Union<'_, T> {}
        pub fn contains<Q>(&self, value: &Q) -> bool where T: Borrow<Q> {}
        pub fn get<Q>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> {}
        pub fn is_disjoint(&self, other: &HashSet<T>) -> bool {}
        pub fn is_subset(&self, other: &HashSet<T>) -> bool {}
        pub fn is_superset(&self, other: &HashSet<T>) -> bool {}
        pub fn insert(&mut self, value: T) -> bool {}
        #[ctx(takes)]
        pub fn replace(&mut self, value: T) -> Option<T> {}
        pub fn remove<Q>(&mut self, value: &Q) -> bool where T: Borrow<Q> {}
        pub fn take<Q>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> {}
    }
    impl<T> Clone for HashSet<T> {}
    impl<T> FromIterator<T> for HashSet<T> {}
    impl<T> Default for HashSet<T> {}
    impl<T> Sub<&HashSet<T>> for &HashSet<T> {
        type Output = HashSet<T>;
    }
    impl<T> IntoIterator for &HashSet<T> {
        type IntoIter = crate::collections::hash_set::Iter<'_, T>;
        type Item = &T;
    }
    impl<T> IntoIterator for HashSet<T> {
        type IntoIter = crate::collections::hash_set::IntoIter<T>;
        type Item = T;
    }

    pub struct TryReserveError {}

    impl Clone for TryReserveError {}

    #[ctx(container)]
    pub struct BTreeMap<K, V> {}

    impl<K, V> BTreeMap<K, V> {
        pub fn new() -> BTreeMap<K, V> {}
        pub fn clear(&mut self) {}
        pub fn get<Q>(&self, key: &Q) -> Option<&V> where K: Borrow<Q> {}
        pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> {}
        pub fn first_key_value(&self) -> Option<(&K, &V)> {}
        pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> {}
        #[ctx(takes)]
        pub fn pop_first(&mut self) -> Option<(K, V)> {}
        pub fn last_key_value(&self) -> Option<(&K, &V)> {}
        pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> {}
        #[ctx(takes)]
        pub fn pop_last(&mut self) -> Option<(K, V)> {}
        pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q> {}
        pub fn get_mut<Q>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q> {}
        pub fn insert(&mut self, key: K, value: V) -> Option<V> {}
        #[ctx(takes)]
        pub fn remove<Q>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> {}
        #[ctx(takes)]
        pub fn remove_entry<Q>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> {}
        pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
        pub fn append(&mut self, other: &mut Self) {}
        pub fn range<T, R: RangeBounds<T>>(&self, range: R) -> Range<'_, K, V> where K: Borrow<T> {}
        pub fn range_mut<T, R: RangeBounds<T>>(&mut self, range: R) -> RangeMut<'_, K, V> where K: Borrow<T> {}
        pub fn entry(&mut self, key: K) -> crate::collections::btree_map::Entry<'_, K, V> {}
        pub fn split_off<Q>(&mut self, key: &Q) -> Self where K: Borrow<Q> {}
        pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R: RangeBounds<K>>(&mut self, range: R, pred: F) -> crate::collections::btree_map::ExtractIf<'_, K, V, R, F> {}
        pub fn into_keys(self) -> crate::collections::btree_map::IntoKeys<K, V> {}
        pub fn into_values(self) -> crate::collections::btree_map::IntoValues<K, V> {}
        pub fn iter(&self) -> crate::collections::btree_map::Iter<'_, K, V> {}
        pub fn iter_mut(&mut self) -> crate::collections::btree_map::IterMut<'_, K, V> {}
        pub fn keys(&self) -> crate::collections::btree_map::Keys<'_, K, V> {}
        pub fn values(&self) -> crate::collections::btree_map::Values<'_, K, V> {}
        pub fn values_mut(&mut self) -> crate::collections::btree_map::ValuesMut<'_, K, V> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<K, V> Clone for BTreeMap<K, V> {}
    impl<K, V> IntoIterator for &BTreeMap<K, V> {
        type IntoIter = crate::collections::btree_map::Iter<'_, K, V>;
        type Item = (&K, &V);
    }
    impl<K, V> IntoIterator for &mut BTreeMap<K, V> {
        type IntoIter = crate::collections::btree_map::IterMut<'_, K, V>;
        type Item = (&K, &mut V);
    }
    impl<K, V> IntoIterator for BTreeMap<K, V> {
        type IntoIter = crate::collections::btree_map::IntoIter<K, V>;
        type Item = (K, V);
    }
    impl<K, V> FromIterator<(K, V)> for BTreeMap<K, V> {}
    impl<K, V> Default for BTreeMap<K, V> {}
    impl<K: Borrow<Q>, Q, V> Index<&Q> for BTreeMap<K, V> {
        type Output = V;
    }

    #[ctx(container)]
    pub struct BTreeSet<T> {}

    impl<T> BTreeSet<T> {
        pub fn new() -> BTreeSet<T> {}
        pub fn range<K, R: RangeBounds<K>>(&self, range: R) -> crate::collections::btree_set::Range<'_, T> where T: Borrow<K> {}
        pub fn difference(&self, other: &BTreeSet<T>) -> crate::collections::btree_set::Difference<'_, T> {}
        pub fn symmetric_difference(&self, other: &BTreeSet<T>) -> crate::collections::btree_set::SymmetricDifference<'_, T> {}
        pub fn intersection(&self, other: &BTreeSet<T>) -> crate::collections::btree_set::Intersection<'_, T> {}
        pub fn union(&self, other: &BTreeSet<T>) -> crate::collections::btree_set::Union<'_, T> {}
        pub fn clear(&mut self) {}
        pub fn contains<Q>(&self, value: &Q) -> bool where T: Borrow<Q> {}
        pub fn get<Q>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> {}
        pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool {}
        pub fn is_subset(&self, other: &BTreeSet<T>) -> bool {}
        pub fn is_superset(&self, other: &BTreeSet<T>) -> bool {}
        pub fn first(&self) -> Option<&T> {}
        pub fn last(&self) -> Option<&T> {}
        #[ctx(takes)]
        pub fn pop_first(&mut self) -> Option<T> {}
        #[ctx(takes)]
        pub fn pop_last(&mut self) -> Option<T> {}
        pub fn insert(&mut self, value: T) -> bool {}
        #[ctx(takes)]
        pub fn replace(&mut self, value: T) -> Option<T> {}
        pub fn remove<Q>(&mut self, value: &Q) -> bool where T: Borrow<Q> {}
        pub fn take<Q>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        pub fn append(&mut self, other: &mut Self) {}
        pub fn split_off<Q>(&mut self, value: &Q) -> Self where T: Borrow<Q> {}
        pub fn extract_if<F: FnMut(&T) -> bool, R: RangeBounds<T>>(&mut self, range: R, pred: F) -> crate::collections::btree_set::ExtractIf<'_, T, R, F> {}
        pub fn iter(&self) -> crate::collections::btree_set::Iter<'_, T> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<T> Clone for BTreeSet<T> {}
    impl<T> FromIterator<T> for BTreeSet<T> {}
    impl<T> IntoIterator for BTreeSet<T> {
        type IntoIter = crate::collections::btree_set::IntoIter<T>;
        type Item = T;
    }
    impl<T> IntoIterator for &BTreeSet<T> {
        type IntoIter = crate::collections::btree_set::Iter<'_, T>;
        type Item = &T;
    }
    impl<T> Default for BTreeSet<T> {}
    impl<T> Sub<&BTreeSet<T>> for &BTreeSet<T> {
        type Output = BTreeSet<T>;
    }

    #[ctx(container)]
    pub struct BinaryHeap<T> {}

    impl<T> BinaryHeap<T> {
        pub fn new() -> BinaryHeap<T> {}
        pub fn with_capacity(capacity: usize) -> BinaryHeap<T> {}
        pub fn peek_mut(&mut self) -> Option<PeekMut<'_, T>> {}
        #[ctx(takes)]
        pub fn pop(&mut self) -> Option<T> {}
        pub fn push(&mut self, item: T) {}
        pub fn into_sorted_vec(self) -> Vec<T> {}
        pub fn append(&mut self, other: &mut Self) {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        pub fn iter(&self) -> crate::collections::binary_heap::Iter<'_, T> {}
        pub fn peek(&self) -> Option<&T> {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn as_slice(&self) -> &[T] {}
        pub fn into_vec(self) -> Vec<T> {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        #[ctx(takes)]
        pub fn drain(&mut self) -> crate::collections::binary_heap::Drain<'_, T> {}
        pub fn clear(&mut self) {}
    }
    impl<T> Clone for BinaryHeap<T> {}
    impl<T> Default for BinaryHeap<T> {}
    impl<T> FromIterator<T> for BinaryHeap<T> {}
    impl<T> IntoIterator for BinaryHeap<T> {
        type IntoIter = crate::collections::binary_heap::IntoIter<T>;
        type Item = T;
    }
    impl<T> IntoIterator for &BinaryHeap<T> {
        type IntoIter = crate::collections::binary_heap::Iter<'_, T>;
        type Item = &T;
    }

    #[ctx(container)]
    pub struct VecDeque<T> {}

    impl<T> VecDeque<T> {
        pub fn new() -> VecDeque<T> {}
        pub fn with_capacity(capacity: usize) -> VecDeque<T> {}
        pub fn get(&self, index: usize) -> Option<&T> {}
        pub fn get_mut(&mut self, index: usize) -> Option<&mut T> {}
        pub fn swap(&mut self, i: usize, j: usize) {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn truncate(&mut self, len: usize) {}
        pub fn retain_back(&mut self, len: usize) {}
        pub fn iter(&self) -> crate::collections::vec_deque::Iter<'_, T> {}
        pub fn iter_mut(&mut self) -> crate::collections::vec_deque::IterMut<'_, T> {}
        pub fn as_slices(&self) -> (&[T], &[T]) {}
        pub fn as_mut_slices(&mut self) -> (&mut [T], &mut [T]) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn range<R: RangeBounds<usize>>(&self, range: R) -> crate::collections::vec_deque::Iter<'_, T> {}
        pub fn range_mut<R: RangeBounds<usize>>(&mut self, range: R) -> crate::collections::vec_deque::IterMut<'_, T> {}
        #[ctx(takes)]
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> crate::collections::vec_deque::Drain<'_, T> {}
        pub fn clear(&mut self) {}
        pub fn contains(&self, x: &T) -> bool {}
        pub fn front(&self) -> Option<&T> {}
        pub fn front_mut(&mut self) -> Option<&mut T> {}
        pub fn back(&self) -> Option<&T> {}
        pub fn back_mut(&mut self) -> Option<&mut T> {}
        #[ctx(takes)]
        pub fn pop_front(&mut self) -> Option<T> {}
        #[ctx(takes)]
        pub fn pop_back(&mut self) -> Option<T> {}
        #[ctx(takes)]
        pub fn pop_front_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
        #[ctx(takes)]
        pub fn pop_back_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
        pub fn push_front(&mut self, value: T) {}
        pub fn push_front_mut(&mut self, value: T) -> &mut T {}
        pub fn push_back(&mut self, value: T) {}
        pub fn push_back_mut(&mut self, value: T) -> &mut T {}
        #[ctx(takes)]
        pub fn swap_remove_front(&mut self, index: usize) -> Option<T> {}
        #[ctx(takes)]
        pub fn swap_remove_back(&mut self, index: usize) -> Option<T> {}
        pub fn insert(&mut self, index: usize, value: T) {}
        pub fn insert_mut(&mut self, index: usize, value: T) -> &mut T {}
        #[ctx(takes)]
        pub fn remove(&mut self, index: usize) -> Option<T> {}
        #[ctx(takes)]
        pub fn split_off(&mut self, at: usize) -> Self {}
        pub fn append(&mut self, other: &mut Self) {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
        pub fn resize_with(&mut self, new_len: usize, generator: impl FnMut() -> T) {}
        pub fn make_contiguous(&mut self) -> &mut [T] {}
        pub fn rotate_left(&mut self, n: usize) {}
        pub fn rotate_right(&mut self, n: usize) {}
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> {}
        pub fn binary_search_by<F: FnMut(&T) -> Ordering>(&self, f: F) -> Result<usize, usize> {}
        pub fn binary_search_by_key<B, F: FnMut(&T) -> B>(&self, b: &B, f: F) -> Result<usize, usize> {}
        pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
        pub fn resize(&mut self, new_len: usize, value: T) {}
    }
    impl<T> Clone for VecDeque<T> {}
    impl<T> Default for VecDeque<T> {}
    impl<T> Index<usize> for VecDeque<T> {
        type Output = T;
    }
    impl<T> FromIterator<T> for VecDeque<T> {}
    impl<T> IntoIterator for VecDeque<T> {
        type IntoIter = crate::collections::vec_deque::IntoIter<T>;
        type Item = T;
    }
    impl<T> IntoIterator for &VecDeque<T> {
        type IntoIter = crate::collections::vec_deque::Iter<'_, T>;
        type Item = &T;
    }
    impl<T> IntoIterator for &mut VecDeque<T> {
        type IntoIter = crate::collections::vec_deque::IterMut<'_, T>;
        type Item = &mut T;
    }
    impl Read for VecDeque<u8> {}
    impl BufRead for VecDeque<u8> {}
    impl Write for VecDeque<u8> {}

    pub mod binary_heap {
        use crate::ops::Deref;

        pub struct PeekMut<'a, T> {}

        impl<T> PeekMut<'_, T> {
            pub fn pop(this: PeekMut<'_, T>) -> T {}
        }
        impl<T> Deref for PeekMut<'_, T> {
            type Target = T;
        }

        pub struct Iter<'a, T> {}

        impl<T> Default for Iter<'_, T> {}
        impl<T> Clone for Iter<'_, T> {}
        impl<T> Iterator for Iter<'_, T> {
            type Item = &T;
        }

        pub struct IntoIter<T> {}

        impl<T> Clone for IntoIter<T> {}
        impl<T> Iterator for IntoIter<T> {
            type Item = T;
        }
        impl<T> Default for IntoIter<T> {}

        pub struct Drain<'a, T> {}

        impl<T> Iterator for Drain<'_, T> {
            type Item = T;
        }
    }

    pub mod btree_map {
        use crate::ops::RangeBounds;

        pub enum Entry<'a, K, V> {
            Vacant(VacantEntry<'_, K, V>),
            Occupied(OccupiedEntry<'_, K, V>),
        }

        impl<K, V> Entry<'_, K, V> {
            pub fn or_insert(self, default: V) -> &mut V {}
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V {}
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &mut V {}
            pub fn key(&self) -> &K {}
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'_, K, V> {}
            pub fn or_default(self) -> &mut V {}
        }

        pub struct OccupiedEntry<'a, K, V> {}

        impl<K, V> OccupiedEntry<'_, K, V> {
            pub fn key(&self) -> &K {}
            pub fn remove_entry(self) -> (K, V) {}
            pub fn get(&self) -> &V {}
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn remove(self) -> V {}
        }

        pub struct VacantEntry<'a, K, V> {}

        impl<K, V> VacantEntry<'_, K, V> {
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            pub fn insert(self, value: V) -> &mut V {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'_, K, V> {}
        }

        pub struct Iter<'a, K, V> {}

        impl<K, V> Default for Iter<'_, K, V> {}
        impl<K, V> Iterator for Iter<'_, K, V> {
            type Item = (&K, &V);
        }
        impl<K, V> Clone for Iter<'_, K, V> {}

        pub struct IterMut<'a, K, V> {}

        impl<K, V> Default for IterMut<'_, K, V> {}
        impl<K, V> Iterator for IterMut<'_, K, V> {
            type Item = (&K, &mut V);
        }

        pub struct IntoIter<K, V> {}

        impl<K, V> Default for IntoIter<K, V> {}
        impl<K, V> Iterator for IntoIter<K, V> {
            type Item = (K, V);
        }

        pub struct Keys<'a, K, V> {}

        impl<K, V> Iterator for Keys<'_, K, V> {
            type Item = &K;
        }
        impl<K, V> Clone for Keys<'_, K, V> {}
        impl<K, V> Default for Keys<'_, K, V> {}

        pub struct Values<'a, K, V> {}

        impl<K, V> Iterator for Values<'_, K, V> {
            type Item = &V;
        }
        impl<K, V> Clone for Values<'_, K, V> {}
        impl<K, V> Default for Values<'_, K, V> {}

        pub struct ValuesMut<'a, K, V> {}

        impl<K, V> Iterator for ValuesMut<'_, K, V> {
            type Item = &mut V;
        }
        impl<K, V> Default for ValuesMut<'_, K, V> {}

        pub struct IntoKeys<K, V> {}

        impl<K, V> Iterator for IntoKeys<K, V> {
            type Item = K;
        }
        impl<K, V> Default for IntoKeys<K, V> {}

        pub struct IntoValues<K, V> {}

        impl<K, V> Iterator for IntoValues<K, V> {
            type Item = V;
        }
        impl<K, V> Default for IntoValues<K, V> {}

        pub struct Range<'a, K, V> {}

        impl<K, V> Iterator for Range<'_, K, V> {
            type Item = (&K, &V);
        }
        impl<K, V> Default for Range<'_, K, V> {}
        impl<K, V> Clone for Range<'_, K, V> {}

        pub struct RangeMut<'a, K, V> {}

        impl<K, V> Default for RangeMut<'_, K, V> {}
        impl<K, V> Iterator for RangeMut<'_, K, V> {
            type Item = (&K, &mut V);
        }

        pub struct ExtractIf<'a, K, V, R, F> {}

        impl<K, V, R: RangeBounds<K>, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, R, F> {
            type Item = (K, V);
        }
    }

    pub mod btree_set {
        use crate::ops::RangeBounds;

        pub struct Iter<'a, T> {}

        impl<T> Clone for Iter<'_, T> {}
        impl<T> Iterator for Iter<'_, T> {
            type Item = &T;
        }
        impl<T> Default for Iter<'_, T> {}

        pub struct IntoIter<T> {}

        impl<T> Iterator for IntoIter<T> {
            type Item = T;
        }
        impl<T> Default for IntoIter<T> {}

        pub struct Range<'a, T> {}

        impl<T> Clone for Range<'_, T> {}
        impl<T> Iterator for Range<'_, T> {
            type Item = &T;
        }
        impl<T> Default for Range<'_, T> {}

        pub struct Difference<'a, T> {}

        impl<T> Clone for Difference<'_, T> {}
        impl<T> Iterator for Difference<'_, T> {
            type Item = &T;
        }

        pub struct SymmetricDifference<'a, T> {}

        impl<T> Clone for SymmetricDifference<'_, T> {}
        impl<T> Iterator for SymmetricDifference<'_, T> {
            type Item = &T;
        }

        pub struct Intersection<'a, T> {}

        impl<T> Clone for Intersection<'_, T> {}
        impl<T> Iterator for Intersection<'_, T> {
            type Item = &T;
        }

        pub struct Union<'a, T> {}

        impl<T> Clone for Union<'_, T> {}
        impl<T> Iterator for Union<'_, T> {
            type Item = &T;
        }

        pub struct ExtractIf<'a, T, R, F> {}

        impl<T, R: RangeBounds<T>, F: FnMut(&T) -> bool> Iterator for ExtractIf<'_, T, R, F> {
            type Item = T;
        }
    }

    pub mod hash_map {
        pub struct Iter<'a, K, V> {}

        impl<K, V> Clone for Iter<'_, K, V> {}
        impl<K, V> Default for Iter<'_, K, V> {}
        impl<K, V> Iterator for Iter<'_, K, V> {
            type Item = (&K, &V);
        }

        pub struct IterMut<'a, K, V> {}

        impl<K, V> Default for IterMut<'_, K, V> {}
        impl<K, V> Iterator for IterMut<'_, K, V> {
            type Item = (&K, &mut V);
        }

        pub struct IntoIter<K, V> {}

        impl<K, V> Default for IntoIter<K, V> {}
        impl<K, V> Iterator for IntoIter<K, V> {
            type Item = (K, V);
        }

        pub struct Keys<'a, K, V> {}

        impl<K, V> Clone for Keys<'_, K, V> {}
        impl<K, V> Default for Keys<'_, K, V> {}
        impl<K, V> Iterator for Keys<'_, K, V> {
            type Item = &K;
        }

        pub struct Values<'a, K, V> {}

        impl<K, V> Clone for Values<'_, K, V> {}
        impl<K, V> Default for Values<'_, K, V> {}
        impl<K, V> Iterator for Values<'_, K, V> {
            type Item = &V;
        }

        pub struct Drain<'a, K, V> {}

        impl<K, V> Iterator for Drain<'_, K, V> {
            type Item = (K, V);
        }

        pub struct ExtractIf<'a, K, V, F> {}

        impl<K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, F> {
            type Item = (K, V);
        }

        pub struct ValuesMut<'a, K, V> {}

        impl<K, V> Default for ValuesMut<'_, K, V> {}
        impl<K, V> Iterator for ValuesMut<'_, K, V> {
            type Item = &mut V;
        }

        pub struct IntoKeys<K, V> {}

        impl<K, V> Default for IntoKeys<K, V> {}
        impl<K, V> Iterator for IntoKeys<K, V> {
            type Item = K;
        }

        pub struct IntoValues<K, V> {}

        impl<K, V> Default for IntoValues<K, V> {}
        impl<K, V> Iterator for IntoValues<K, V> {
            type Item = V;
        }

        pub enum Entry<'a, K, V> {
            Occupied(OccupiedEntry<'_, K, V>),
            Vacant(VacantEntry<'_, K, V>),
        }

        impl<K, V> Entry<'_, K, V> {
            pub fn or_insert(self, default: V) -> &mut V {}
            pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &mut V {}
            pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &mut V {}
            pub fn key(&self) -> &K {}
            pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'_, K, V> {}
            pub fn or_default(self) -> &mut V {}
        }

        pub struct OccupiedEntry<'a, K, V> {}

        impl<K, V> OccupiedEntry<'_, K, V> {
            pub fn key(&self) -> &K {}
            pub fn remove_entry(self) -> (K, V) {}
            pub fn get(&self) -> &V {}
            pub fn get_mut(&mut self) -> &mut V {}
            pub fn into_mut(self) -> &mut V {}
            pub fn insert(&mut self, value: V) -> V {}
            pub fn remove(self) -> V {}
        }

        pub struct VacantEntry<'a, K, V> {}

        impl<K, V> VacantEntry<'_, K, V> {
            pub fn key(&self) -> &K {}
            pub fn into_key(self) -> K {}
            pub fn insert(self, value: V) -> &mut V {}
            pub fn insert_entry(self, value: V) -> OccupiedEntry<'_, K, V> {}
        }
    }

    pub mod hash_set {
        pub struct Iter<'a, K> {}

        impl<K> Default for Iter<'_, K> {}
        impl<K> Clone for Iter<'_, K> {}
        impl<K> Iterator for Iter<'_, K> {
            type Item = &K;
        }

        pub struct IntoIter<K> {}

        impl<K> Default for IntoIter<K> {}
        impl<K> Iterator for IntoIter<K> {
            type Item = K;
        }

        pub struct Drain<'a, K> {}

        impl<K> Iterator for Drain<'_, K> {
            type Item = K;
        }

        pub struct ExtractIf<'a, K, F> {}

        impl<K, F: FnMut(&K) -> bool> Iterator for ExtractIf<'_, K, F> {
            type Item = K;
        }

        pub struct Intersection<'a, T, S> {}

        impl<T> Clone for Intersection<'_, T> {}
        impl<T> Iterator for Intersection<'_, T> {
            type Item = &T;
        }

        pub struct Difference<'a, T, S> {}

        impl<T> Clone for Difference<'_, T> {}
        impl<T> Iterator for Difference<'_, T> {
            type Item = &T;
        }

        pub struct SymmetricDifference<'a, T, S> {}

        impl<T> Clone for SymmetricDifference<'_, T> {}
        impl<T> Iterator for SymmetricDifference<'_, T> {
            type Item = &T;
        }

        pub struct Union<'a, T, S> {}

        impl<T> Clone for Union<'_, T> {}
        impl<T> Iterator for Union<'_, T> {
            type Item = &T;
        }
    }

    pub mod vec_deque {
        use crate::collections::VecDeque;

        pub struct Drain<'a, T> {}

        impl<T> Iterator for Drain<'_, T> {
            type Item = T;
        }

        pub struct IterMut<'a, T> {}

        impl<T> Default for IterMut<'_, T> {}
        impl<T> Iterator for IterMut<'_, T> {
            type Item = &mut T;
        }

        pub struct IntoIter<T> {}

        impl<T> Clone for IntoIter<T> {}
        impl<T> Iterator for IntoIter<T> {
            type Item = T;
        }

        pub struct Iter<'a, T> {}

        impl<T> Default for Iter<'_, T> {}
        impl<T> Clone for Iter<'_, T> {}
        impl<T> Iterator for Iter<'_, T> {
            type Item = &T;
        }
    }
}

pub mod convert {
    pub trait AsMut<T> {
        fn as_mut(&mut self) -> &mut T;
    }

    pub trait AsRef<T> {
        fn as_ref(&self) -> &T;
    }

    pub trait From<T> {
        fn from(value: T) -> Self;
    }

    pub trait Into<T> {
        fn into(self) -> T;
    }

    pub trait TryFrom<T> {
        type Error;
        fn try_from(value: T) -> Result<Self, Self::Error>;
    }

    pub trait TryInto<T> {
        type Error;
        fn try_into(self) -> Result<T, Self::Error>;
    }

    pub type Infallible = !;
}

pub mod default {
    pub trait Default {
        fn default() -> Self;
    }
}

pub mod env {
    use crate::ffi::{OsStr, OsString};
    use crate::io;
    use crate::path::{Path, PathBuf};

    pub fn current_dir() -> io::Result<PathBuf> {}

    pub fn set_current_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}

    pub fn vars() -> Vars {}

    pub fn var<K: AsRef<OsStr>>(key: K) -> Result<String, VarError> {}

    pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString> {}

    pub enum VarError {
        NotPresent,
        NotUnicode(OsString),
    }

    impl Clone for VarError {}

    pub fn home_dir() -> Option<PathBuf> {}

    pub fn temp_dir() -> PathBuf {}

    pub fn current_exe() -> io::Result<PathBuf> {}

    pub struct Args {}

    impl Iterator for Args {
        type Item = String;
    }

    pub fn args() -> Args {}

    pub fn args_os() -> ArgsOs {}
}

pub mod error {
    pub trait Error {
        fn source(&self) -> Option<&dyn Error>;
    }
}

pub mod ffi {
    use crate::borrow::{Borrow, Cow};
    use crate::collections::TryReserveError;
    use crate::ffi::c_str::Display;
    use crate::ffi::os_str;
    use crate::fmt::Write;
    use crate::ops::{Deref, Index, RangeFrom, RangeFull};
    use crate::path::{Component, Components, Iter, Path, PathBuf};
    use crate::range;
    use crate::rc::Rc;
    use crate::str::Utf8Error;
    use crate::sync::Arc;

    pub struct CString {}

    impl CString {
        pub fn new<T: Into<Vec<u8>>>(t: T) -> Result<CString, NulError> {}
        pub unsafe fn from_raw(ptr: *mut c_char) -> CString {}
        pub fn into_raw(self) -> *mut c_char {}
        pub fn into_string(self) -> Result<String, IntoStringError> {}
        pub fn into_bytes(self) -> Vec<u8> {}
        pub fn into_bytes_with_nul(self) -> Vec<u8> {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn as_bytes_with_nul(&self) -> &[u8] {}
        pub fn as_c_str(&self) -> &CStr {}
        pub fn into_boxed_c_str(self) -> Box<CStr> {}
        pub fn from_vec_with_nul(v: Vec<u8>) -> Result<Self, FromVecWithNulError> {}
    }
    impl Clone for CString {}
    impl Deref for CString {
        type Target = CStr;
    }
    impl Default for CString {}
    impl Index<RangeFull> for CString {
        type Output = CStr;
    }

    pub struct CStr {}

    impl CStr {
        pub fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError> {}
        pub fn count_bytes(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn to_bytes(&self) -> &[u8] {}
        pub fn to_bytes_with_nul(&self) -> &[u8] {}
        pub fn to_str(&self) -> Result<&str, Utf8Error> {}
        pub fn display(&self) -> Display<'_> {}
    }
    impl Default for &CStr {}
    impl Index<RangeFrom<usize>> for CStr {
        type Output = CStr;
    }
    impl Index<range::RangeFrom<usize>> for CStr {
        type Output = CStr;
    }

    pub struct OsString {}

    impl OsString {
        pub fn new() -> OsString {}
        pub fn as_os_str(&self) -> &OsStr {}
        pub fn into_encoded_bytes(self) -> Vec<u8> {}
        pub fn into_string(self) -> Result<String, OsString> {}
        pub fn push<T: AsRef<OsStr>>(&mut self, s: T) {}
        pub fn with_capacity(capacity: usize) -> OsString {}
        pub fn clear(&mut self) {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn into_boxed_os_str(self) -> Box<OsStr> {}
        pub fn leak(self) -> &mut OsStr {}
    }
    impl Index<RangeFull> for OsString {
        type Output = OsStr;
    }
    impl Deref for OsString {
        type Target = OsStr;
    }
    impl Default for OsString {}
    impl Clone for OsString {}
    impl Write for OsString {}
    impl FromIterator<OsString> for OsString {}
    impl FromIterator<&OsStr> for OsString {}
    impl FromIterator<Cow<'_, OsStr>> for OsString {}

    pub struct OsStr {}

    impl OsStr {
        pub fn new<S: AsRef<OsStr>>(s: &S) -> &OsStr {}
        pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> Cow<'_, str> {}
        pub fn to_os_string(&self) -> OsString {}
        pub fn is_empty(&self) -> bool {}
        pub fn len(&self) -> usize {}
        pub fn into_os_string(self: Box<Self>) -> OsString {}
        pub fn as_encoded_bytes(&self) -> &[u8] {}
        pub fn make_ascii_lowercase(&mut self) {}
        pub fn make_ascii_uppercase(&mut self) {}
        pub fn to_ascii_lowercase(&self) -> OsString {}
        pub fn to_ascii_uppercase(&self) -> OsString {}
        pub fn is_ascii(&self) -> bool {}
        pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool {}
        pub fn display(&self) -> os_str::Display<'_> {}
    }
    impl Clone for Box<OsStr> {}
    impl Default for Box<OsStr> {}
    impl Default for &OsStr {}
    impl FromIterator<&OsStr> for OsString {}
}

pub mod fmt {
    use crate::result;

    pub struct Error;

    impl Copy for Error {}
    impl Clone for Error {}
    impl Default for Error {}

    pub struct Arguments<'a> {}

    impl Arguments<'_> {
        pub fn as_str(&self) -> Option<&str> {}
    }
    impl Copy for Arguments<'_> {}
    impl Clone for Arguments<'_> {}

    pub trait Debug {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }

    pub trait Display {
        fn fmt(&self, f: &mut Formatter<'_>) -> Result;
    }

    pub struct Formatter<'a> {}

    impl Formatter<'_> {
        pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result {}
        pub fn pad(&mut self, s: &str) -> Result {}
        pub fn write_str(&mut self, data: &str) -> Result {}
        pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result {}
        pub fn fill(&self) -> char {}
        pub fn align(&self) -> Option<Alignment> {}
        pub fn width(&self) -> Option<usize> {}
        pub fn precision(&self) -> Option<usize> {}
        pub fn sign_plus(&self) -> bool {}
        pub fn sign_minus(&self) -> bool {}
        pub fn alternate(&self) -> bool {}
        pub fn sign_aware_zero_pad(&self) -> bool {}
        pub fn debug_struct(&mut self, name: &str) -> DebugStruct<'_, '_> {}
        pub fn debug_tuple(&mut self, name: &str) -> DebugTuple<'_, '_> {}
        pub fn debug_list(&mut self) -> DebugList<'_, '_> {}
        pub fn debug_set(&mut self) -> DebugSet<'_, '_> {}
        pub fn debug_map(&mut self) -> DebugMap<'_, '_> {}
    }
    impl Write for Formatter<'_> {}

    pub type Result = result::Result<(), Error>;

    pub trait Write {
        fn write_str(&mut self, s: &str) -> Result;
        fn write_char(&mut self, c: char) -> Result;
        fn write_fmt(&mut self, args: Arguments<'_>) -> Result;
    }

    pub fn format(args: Arguments<'_>) -> String {}
}

pub mod fs {
    use crate::ffi::OsString;
    use crate::io::{Error, Read, Seek, Write};
    use crate::io;
    use crate::os::fd::{BorrowedFd, OwnedFd};
    use crate::os::windows::io::{BorrowedHandle, OwnedHandle};
    use crate::path::{Path, PathBuf};
    use crate::process::Stdio;
    use crate::time::SystemTime;

    #[ctx(blocks_io)]
    pub struct File {}

    impl File {
        #[ctx(blocks_io)]
        pub fn open<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        #[ctx(blocks_io)]
        pub fn create<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        #[ctx(blocks_io)]
        pub fn create_new<P: AsRef<Path>>(path: P) -> io::Result<File> {}
        pub fn options() -> OpenOptions {}
        #[ctx(blocks_io)]
        pub fn sync_all(&self) -> io::Result<()> {}
        #[ctx(blocks_io)]
        pub fn sync_data(&self) -> io::Result<()> {}
        #[ctx(blocks_io)]
        pub fn lock(&self) -> io::Result<()> {}
        #[ctx(blocks_io)]
        pub fn lock_shared(&self) -> io::Result<()> {}
        pub fn try_lock(&self) -> Result<(), TryLockError> {}
        pub fn try_lock_shared(&self) -> Result<(), TryLockError> {}
        pub fn unlock(&self) -> io::Result<()> {}
        #[ctx(blocks_io)]
        pub fn set_len(&self, size: u64) -> io::Result<()> {}
        #[ctx(blocks_io)]
        pub fn metadata(&self) -> io::Result<Metadata> {}
        #[ctx(blocks_io)]
        pub fn try_clone(&self) -> io::Result<File> {}
        #[ctx(blocks_io)]
        pub fn set_permissions(&self, perm: Permissions) -> io::Result<()> {}
        #[ctx(blocks_io)]
        pub fn set_times(&self, times: FileTimes) -> io::Result<()> {}
        #[ctx(blocks_io)]
        pub fn set_modified(&self, time: SystemTime) -> io::Result<()> {}
    }
    impl Read for &File {}
    impl Write for &File {}
    impl Seek for &File {}
    impl Read for File {}
    impl Write for File {}
    impl Seek for File {}

    pub enum TryLockError {
        Error(Error),
        WouldBlock,
    }

    pub struct Metadata {}

    impl Metadata {
        pub fn file_type(&self) -> FileType {}
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
        pub fn len(&self) -> u64 {}
        pub fn permissions(&self) -> Permissions {}
        pub fn modified(&self) -> io::Result<SystemTime> {}
        pub fn accessed(&self) -> io::Result<SystemTime> {}
        pub fn created(&self) -> io::Result<SystemTime> {}
    }
    impl Clone for Metadata {}

    pub struct ReadDir {}

    impl Iterator for ReadDir {
        type Item = Result<DirEntry, Error>;
    }

    pub struct DirEntry {}

    impl DirEntry {
        pub fn path(&self) -> PathBuf {}
        #[ctx(blocks_io)]
        pub fn metadata(&self) -> io::Result<Metadata> {}
        #[ctx(blocks_io)]
        pub fn file_type(&self) -> io::Result<FileType> {}
        pub fn file_name(&self) -> OsString {}
    }

    pub struct OpenOptions {}

    impl OpenOptions {
        pub fn new() -> Self {}
        pub fn read(&mut self, read: bool) -> &mut Self {}
        pub fn write(&mut self, write: bool) -> &mut Self {}
        pub fn append(&mut self, append: bool) -> &mut Self {}
        pub fn truncate(&mut self, truncate: bool) -> &mut Self {}
        pub fn create(&mut self, create: bool) -> &mut Self {}
        pub fn create_new(&mut self, create_new: bool) -> &mut Self {}
        #[ctx(blocks_io)]
        pub fn open<P: AsRef<Path>>(&self, path: P) -> io::Result<File> {}
    }
    impl Clone for OpenOptions {}

    pub struct FileTimes {}

    impl FileTimes {
        pub fn new() -> Self {}
        pub fn set_accessed(self, t: SystemTime) -> Self {}
        pub fn set_modified(self, t: SystemTime) -> Self {}
    }
    impl Copy for FileTimes {}
    impl Clone for FileTimes {}
    impl Default for FileTimes {}

    pub struct Permissions {}

    impl Permissions {
        pub fn readonly(&self) -> bool {}
        pub fn set_readonly(&mut self, readonly: bool) {}
    }
    impl Clone for Permissions {}

    pub struct FileType {}

    impl FileType {
        pub fn is_dir(&self) -> bool {}
        pub fn is_file(&self) -> bool {}
        pub fn is_symlink(&self) -> bool {}
    }
    impl Copy for FileType {}
    impl Clone for FileType {}

    pub struct DirBuilder {}

    impl DirBuilder {
        pub fn new() -> DirBuilder {}
        pub fn recursive(&mut self, recursive: bool) -> &mut Self {}
        #[ctx(blocks_io)]
        pub fn create<P: AsRef<Path>>(&self, path: P) -> io::Result<()> {}
    }

    #[ctx(blocks_io)]
    pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>> {}

    #[ctx(blocks_io)]
    pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String> {}

    #[ctx(blocks_io)]
    pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()> {}

    #[ctx(blocks_io)]
    pub fn set_times<P: AsRef<Path>>(path: P, times: FileTimes) -> io::Result<()> {}

    #[ctx(blocks_io)]
    pub fn set_times_nofollow<P: AsRef<Path>>(path: P, times: FileTimes) -> io::Result<()> {}

    #[ctx(blocks_io)]
    pub fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()> {}

    #[ctx(blocks_io)]
    pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}

    #[ctx(blocks_io)]
    pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata> {}

    #[ctx(blocks_io)]
    pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()> {}

    #[ctx(blocks_io)]
    pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64> {}

    #[ctx(blocks_io)]
    pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()> {}

    #[ctx(blocks_io)]
    pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}

    #[ctx(blocks_io)]
    pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf> {}

    #[ctx(blocks_io)]
    pub fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}

    #[ctx(blocks_io)]
    pub fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}

    #[ctx(blocks_io)]
    pub fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()> {}

    #[ctx(blocks_io)]
    pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()> {}

    #[ctx(blocks_io)]
    pub fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir> {}

    #[ctx(blocks_io)]
    pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()> {}

    #[ctx(blocks_io)]
    pub fn exists<P: AsRef<Path>>(path: P) -> io::Result<bool> {}
}

pub mod future {
    use crate::pin::Pin;
    use crate::task::{Context, Poll};

    pub trait Future {
        type Output;
        fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
    }

    pub trait IntoFuture {
        type Output;
        type IntoFuture: Future<Output = Self::Output>;
        fn into_future(self) -> Self::IntoFuture;
    }

    pub struct Pending<T> {}

    impl<T> Future for Pending<T> {
        type Output = T;
    }
    impl<T> Clone for Pending<T> {}

    pub fn pending<T>() -> Pending<T> {}

    pub struct PollFn<F> {}

    impl<T, F: FnMut(&mut Context<'_>) -> Poll<T>> Future for PollFn<F> {
        type Output = T;
    }

    pub async fn poll_fn<T, F: FnMut(&mut Context<'_>) -> Poll<T>>(f: F) -> T {}

    pub struct Ready<T> {}

    impl<T> Ready<T> {
        pub fn into_inner(self) -> T {}
    }
    impl<T> Clone for Ready<T> {}
    impl<T> Future for Ready<T> {
        type Output = T;
    }

    pub fn ready<T>(t: T) -> Ready<T> {}

    impl<F: Future> Future for &mut F {
        type Output = F::Output;
    }
}

pub mod hash {
    pub trait Hash {
        fn hash<H: Hasher>(&self, state: &mut H);
        fn hash_slice<H: Hasher>(data: &[Self], state: &mut H);
    }

    pub trait Hasher {
        fn finish(&self) -> u64;
        fn write(&mut self, bytes: &[u8]);
        fn write_u8(&mut self, i: u8);
        fn write_u16(&mut self, i: u16);
        fn write_u32(&mut self, i: u32);
        fn write_u64(&mut self, i: u64);
        fn write_u128(&mut self, i: u128);
        fn write_usize(&mut self, i: usize);
        fn write_i8(&mut self, i: i8);
        fn write_i16(&mut self, i: i16);
        fn write_i32(&mut self, i: i32);
        fn write_i64(&mut self, i: i64);
        fn write_i128(&mut self, i: i128);
        fn write_isize(&mut self, i: isize);
    }
}

pub mod io {
    use crate::{error, result};
    use crate::fmt::Arguments;
    use crate::ops::Deref;
    use crate::os::fd::{BorrowedFd, OwnedFd};
    use crate::os::windows::io::{BorrowedHandle, OwnedHandle};
    use crate::process::Stdio;

    pub trait BufRead: Read {
        fn fill_buf(&mut self) -> Result<&[u8]>;
        fn consume(&mut self, amount: usize);
        fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
        fn skip_until(&mut self, byte: u8) -> Result<usize>;
        fn read_line(&mut self, buf: &mut String) -> Result<usize>;
        fn split(self, byte: u8) -> Split<Self>;
        fn lines(self) -> Lines<Self>;
    }

    pub trait Read {
        fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
        fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
        fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
        fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
        fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
        fn by_ref(&mut self) -> &mut Self;
        fn bytes(self) -> Bytes<Self>;
        fn chain<R: Read>(self, next: R) -> Chain<Self, R>;
        fn take(self, limit: u64) -> Take<Self>;
    }

    pub trait Seek {
        fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
        fn rewind(&mut self) -> Result<()>;
        fn stream_position(&mut self) -> Result<u64>;
        fn seek_relative(&mut self, offset: i64) -> Result<()>;
    }

    pub trait Write {
        fn write(&mut self, buf: &[u8]) -> Result<usize>;
        fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
        fn flush(&mut self) -> Result<()>;
        fn write_all(&mut self, buf: &[u8]) -> Result<()>;
        fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()>;
        fn by_ref(&mut self) -> &mut Self;
    }

    pub fn read_to_string<R: Read>(reader: R) -> Result<String> {}

    pub struct BufReader<R> {}

    impl<R: Read> BufReader<R> {
        pub fn new(inner: R) -> BufReader<R> {}
        pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R> {}
    }
    impl<R> BufReader<R> {
        pub fn get_ref(&self) -> &R {}
        pub fn get_mut(&mut self) -> &mut R {}
        pub fn buffer(&self) -> &[u8] {}
        pub fn capacity(&self) -> usize {}
        pub fn into_inner(self) -> R {}
    }
    impl<R: Seek> BufReader<R> {
        pub fn seek_relative(&mut self, offset: i64) -> Result<()> {}
    }
    impl<R: Read> Read for BufReader<R> {}
    impl<R: Read> BufRead for BufReader<R> {}
    impl<R: Seek> Seek for BufReader<R> {}

    pub struct BufWriter<W: Write> {}

    impl<W: Write> BufWriter<W> {
        pub fn new(inner: W) -> BufWriter<W> {}
        pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W> {}
        pub fn into_inner(self) -> result::Result<W, IntoInnerError<BufWriter<W>>> {}
        pub fn into_parts(self) -> (W, result::Result<Vec<u8>, WriterPanicked>) {}
        pub fn get_ref(&self) -> &W {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn buffer(&self) -> &[u8] {}
        pub fn capacity(&self) -> usize {}
    }
    impl<W: Write> Write for BufWriter<W> {}
    impl<W: Write + Seek> Seek for BufWriter<W> {}

    pub struct Bytes<R> {}

    impl<R: Read> Iterator for Bytes<R> {
        type Item = result::Result<u8, Error>;
    }

    pub struct Chain<T, U> {}

    impl<T, U> Chain<T, U> {
        pub fn into_inner(self) -> (T, U) {}
        pub fn get_ref(&self) -> (&T, &U) {}
        pub fn get_mut(&mut self) -> (&mut T, &mut U) {}
    }

    pub struct Cursor<T> {}

    impl<T> Cursor<T> {
        pub fn new(inner: T) -> Cursor<T> {}
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn position(&self) -> u64 {}
        pub fn set_position(&mut self, pos: u64) {}
    }
    impl<T> Default for Cursor<T> {}
    impl<T> Clone for Cursor<T> {}
    impl Write for Cursor<&mut [u8]> {}
    impl Write for Cursor<[u8]> {}
    impl<T: AsRef<[u8]>> Seek for Cursor<T> {}

    pub struct Empty;

    impl Copy for Empty {}
    impl Clone for Empty {}
    impl Default for Empty {}
    impl Write for Empty {}
    impl Write for &Empty {}
    impl Seek for Empty {}

    pub struct Error {}

    impl Error {
        pub fn raw_os_error(&self) -> Option<RawOsError> {}
        pub fn get_ref(&self) -> Option<&dyn error::Error> {}
        pub fn get_mut(&mut self) -> Option<&mut dyn error::Error> {}
        pub fn kind(&self) -> ErrorKind {}
    }

    pub enum ErrorKind {
        NotFound,
        PermissionDenied,
        ConnectionRefused,
        ConnectionReset,
        HostUnreachable,
        NetworkUnreachable,
        ConnectionAborted,
        NotConnected,
        AddrInUse,
        AddrNotAvailable,
        NetworkDown,
        BrokenPipe,
        AlreadyExists,
        WouldBlock,
        NotADirectory,
        IsADirectory,
        DirectoryNotEmpty,
        ReadOnlyFilesystem,
        StaleNetworkFileHandle,
        InvalidInput,
        InvalidData,
        TimedOut,
        WriteZero,
        StorageFull,
        NotSeekable,
        QuotaExceeded,
        FileTooLarge,
        ResourceBusy,
        ExecutableFileBusy,
        Deadlock,
        CrossesDevices,
        TooManyLinks,
        InvalidFilename,
        ArgumentListTooLong,
        Interrupted,
        Unsupported,
        UnexpectedEof,
        OutOfMemory,
        Other,
    }

    impl Clone for ErrorKind {}
    impl Copy for ErrorKind {}

    pub struct LineWriter<W: Write> {}

    impl<W: Write> LineWriter<W> {
        pub fn new(inner: W) -> LineWriter<W> {}
        pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W> {}
        pub fn get_mut(&mut self) -> &mut W {}
        pub fn into_inner(self) -> result::Result<W, IntoInnerError<LineWriter<W>>> {}
        pub fn get_ref(&self) -> &W {}
    }
    impl<W: Write> Write for LineWriter<W> {}

    pub struct Lines<B> {}

    impl<B: BufRead> Iterator for Lines<B> {
        type Item = result::Result<String, Error>;
    }

    pub type Result<T> = result::Result<T, Error>;

    pub enum SeekFrom {
        Start(u64),
        End(i64),
        Current(i64),
    }

    impl Copy for SeekFrom {}
    impl Clone for SeekFrom {}

    pub struct Sink;

    impl Copy for Sink {}
    impl Clone for Sink {}
    impl Default for Sink {}
    impl Write for Sink {}
    impl Write for &Sink {}

    pub struct Split<B> {}

    impl<B: BufRead> Iterator for Split<B> {
        type Item = result::Result<Vec<u8>, Error>;
    }

    pub struct Take<T> {}

    impl<T> Take<T> {
        pub fn limit(&self) -> u64 {}
        pub fn set_limit(&mut self, limit: u64) {}
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T: Seek> Seek for Take<T> {}

    pub fn copy<R: Read, W: Write>(reader: &mut R, writer: &mut W) -> Result<u64> {}

    pub fn empty() -> Empty {}

    pub fn repeat(byte: u8) -> Repeat {}

    pub fn sink() -> Sink {}

    pub struct IoSlice<'a> {}

    impl IoSlice<'_> {
        pub fn new(buf: &[u8]) -> IoSlice<'_> {}
        pub fn advance(&mut self, n: usize) {}
        pub fn advance_slices(bufs: &mut &mut [IoSlice<'_>], n: usize) {}
    }
    impl Copy for IoSlice<'_> {}
    impl Clone for IoSlice<'_> {}
    impl Deref for IoSlice<'_> {
        type Target = [u8];
    }

    pub struct IoSliceMut<'a> {}

    impl IoSliceMut<'_> {
        pub fn new(buf: &mut [u8]) -> IoSliceMut<'_> {}
        pub fn advance(&mut self, n: usize) {}
        pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'_>], n: usize) {}
    }
    impl Deref for IoSliceMut<'_> {
        type Target = [u8];
    }

    pub struct PipeReader {}

    impl PipeReader {
        pub fn try_clone(&self) -> Result<Self> {}
    }
    impl Read for &PipeReader {}
    impl Read for PipeReader {}

    pub struct PipeWriter {}

    impl PipeWriter {
        pub fn try_clone(&self) -> Result<Self> {}
    }
    impl Write for &PipeWriter {}
    impl Write for PipeWriter {}

    pub fn pipe() -> Result<(PipeReader, PipeWriter)> {}

    pub trait IsTerminal {
        fn is_terminal(&self) -> bool;
    }

    pub struct Stderr {}

    impl Stderr {
        pub fn lock(&self) -> StderrLock<'static> {}
    }
    impl Write for Stderr {}
    impl Write for &Stderr {}

    pub struct StderrLock<'a> {}

    impl Write for StderrLock<'_> {}

    pub struct Stdin {}

    impl Stdin {
        pub fn lock(&self) -> StdinLock<'static> {}
        #[ctx(blocks = "waits for input: use the runtime's `stdin` or a thread")]
        pub fn read_line(&self, buf: &mut String) -> Result<usize> {}
        #[ctx(blocks = "each line waits for input: use the runtime's `stdin` or a thread")]
        pub fn lines(self) -> Lines<StdinLock<'static>> {}
    }
    impl Read for Stdin {}
    impl Read for &Stdin {}

    pub struct StdinLock<'a> {}

    impl Read for StdinLock<'_> {}
    impl BufRead for StdinLock<'_> {}

    pub struct Stdout {}

    impl Stdout {
        pub fn lock(&self) -> StdoutLock<'static> {}
    }
    impl Write for Stdout {}
    impl Write for &Stdout {}

    pub struct StdoutLock<'a> {}

    impl Write for StdoutLock<'_> {}

    pub fn stderr() -> Stderr {}

    pub fn stdin() -> Stdin {}

    pub fn stdout() -> Stdout {}
}

pub mod iter {
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
}

pub mod marker {
    pub trait Send {}

    pub trait Sized {}

    pub trait Sync {}

    pub trait Unpin {}

    pub trait Copy {}

    pub struct PhantomData<T>;

    impl<T> Copy for PhantomData<T> {}
    impl<T> Clone for PhantomData<T> {}
    impl<T> Default for PhantomData<T> {}

    pub struct PhantomPinned;

    impl Default for PhantomPinned {}
    impl Copy for PhantomPinned {}
    impl Clone for PhantomPinned {}
}

pub mod mem {
    use crate::ops::Deref;

    #[ctx(drops)]
    pub fn drop<T>(_x: T) {}

    pub fn size_of<T>() -> usize {}

    pub fn size_of_val<T>(val: &T) -> usize {}

    #[ctx(transparent)]
    pub struct ManuallyDrop<T> {}

    impl<T> ManuallyDrop<T> {
        #[ctx(forgets)]
        pub fn new(value: T) -> ManuallyDrop<T> {}
        pub fn into_inner(slot: ManuallyDrop<T>) -> T {}
    }
    impl<T> Copy for ManuallyDrop<T> {}
    impl<T> Clone for ManuallyDrop<T> {}
    impl<T> Default for ManuallyDrop<T> {}
    impl<T> Deref for ManuallyDrop<T> {
        type Target = T;
    }

    #[ctx(container)]
    pub struct MaybeUninit<T> {}

    impl<T> MaybeUninit<T> {
        pub fn new(val: T) -> MaybeUninit<T> {}
        pub fn uninit() -> MaybeUninit<T> {}
    }
    impl<T> Copy for MaybeUninit<T> {}
    impl<T> Clone for MaybeUninit<T> {}

    #[ctx(forgets)]
    pub fn forget<T>(t: T) {}

    pub fn swap<T>(x: &mut T, y: &mut T) {}

    #[ctx(replaces)]
    #[ctx(takes)]
    pub fn take<T>(dest: &mut T) -> T {}

    #[ctx(replaces)]
    #[ctx(takes)]
    pub fn replace<T>(dest: &mut T, src: T) -> T {}
}

pub mod net {
    use crate::io::{Error, Read, Write};
    use crate::io;
    use crate::os::fd::{BorrowedFd, OwnedFd};
    use crate::os::windows::io::OwnedSocket;
    use crate::time::Duration;

    pub struct AddrParseError {}

    impl Clone for AddrParseError {}

    pub enum IpAddr {
        V4(Ipv4Addr),
        V6(Ipv6Addr),
    }

    impl IpAddr {
        pub fn is_unspecified(&self) -> bool {}
        pub fn is_loopback(&self) -> bool {}
        pub fn is_ipv4(&self) -> bool {}
        pub fn is_ipv6(&self) -> bool {}
    }
    impl Copy for IpAddr {}
    impl Clone for IpAddr {}

    pub struct Ipv4Addr {}

    impl Ipv4Addr {
        pub fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr {}
        pub const BITS: u32 = ();
        pub const LOCALHOST: Self = ();
        pub const UNSPECIFIED: Self = ();
        pub const BROADCAST: Self = ();
        pub fn octets(&self) -> [u8] {}
        pub fn is_unspecified(&self) -> bool {}
        pub fn is_loopback(&self) -> bool {}
    }
    impl Clone for Ipv4Addr {}
    impl Copy for Ipv4Addr {}

    pub struct Ipv6Addr {}

    impl Ipv6Addr {
        pub fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr {}
        pub const BITS: u32 = ();
        pub const LOCALHOST: Self = ();
        pub const UNSPECIFIED: Self = ();
        pub fn is_unspecified(&self) -> bool {}
        pub fn is_loopback(&self) -> bool {}
        pub fn octets(&self) -> [u8] {}
    }
    impl Clone for Ipv6Addr {}
    impl Copy for Ipv6Addr {}

    pub enum SocketAddr {
        V4(SocketAddrV4),
        V6(SocketAddrV6),
    }

    impl SocketAddr {
        pub fn new(ip: IpAddr, port: u16) -> SocketAddr {}
        pub fn ip(&self) -> IpAddr {}
        pub fn set_ip(&mut self, new_ip: IpAddr) {}
        pub fn port(&self) -> u16 {}
        pub fn set_port(&mut self, new_port: u16) {}
        pub fn is_ipv4(&self) -> bool {}
        pub fn is_ipv6(&self) -> bool {}
    }
    impl Copy for SocketAddr {}
    impl Clone for SocketAddr {}

    pub struct SocketAddrV4 {}

    impl SocketAddrV4 {
        pub fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4 {}
        pub fn ip(&self) -> &Ipv4Addr {}
        pub fn set_ip(&mut self, new_ip: Ipv4Addr) {}
        pub fn port(&self) -> u16 {}
        pub fn set_port(&mut self, new_port: u16) {}
    }
    impl Copy for SocketAddrV4 {}
    impl Clone for SocketAddrV4 {}

    pub struct SocketAddrV6 {}

    impl SocketAddrV6 {
        pub fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6 {}
        pub fn ip(&self) -> &Ipv6Addr {}
        pub fn set_ip(&mut self, new_ip: Ipv6Addr) {}
        pub fn port(&self) -> u16 {}
        pub fn set_port(&mut self, new_port: u16) {}
    }
    impl Copy for SocketAddrV6 {}
    impl Clone for SocketAddrV6 {}

    pub trait ToSocketAddrs {
        type Iter: Iterator<Item = SocketAddr>;
        fn to_socket_addrs(&self) -> io::Result<Self::Iter>;
    }

    pub struct Incoming<'a> {}

    impl Iterator for Incoming<'_> {
        type Item = Result<TcpStream, Error>;
    }

    pub struct TcpListener {}

    impl TcpListener {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<TcpListener> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn try_clone(&self) -> io::Result<TcpListener> {}
        #[ctx(blocks = "waits for a peer: use the runtime's `TcpListener`")]
        pub fn accept(&self) -> io::Result<(TcpStream, SocketAddr)> {}
        pub fn incoming(&self) -> Incoming<'_> {}
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
        pub fn ttl(&self) -> io::Result<u32> {}
        pub fn take_error(&self) -> io::Result<Option<Error>> {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    }

    pub struct TcpStream {}

    impl TcpStream {
        #[ctx(blocks = "waits for the peer: use the runtime's `TcpStream`")]
        pub fn connect<A: ToSocketAddrs>(addr: A) -> io::Result<TcpStream> {}
        #[ctx(blocks = "waits for the peer: use the runtime's `TcpStream`")]
        pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> io::Result<TcpStream> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn shutdown(&self, how: Shutdown) -> io::Result<()> {}
        pub fn try_clone(&self) -> io::Result<TcpStream> {}
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
        pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
        pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()> {}
        pub fn nodelay(&self) -> io::Result<bool> {}
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
        pub fn ttl(&self) -> io::Result<u32> {}
        pub fn take_error(&self) -> io::Result<Option<Error>> {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    }
    impl Read for TcpStream {}
    impl Write for TcpStream {}
    impl Read for &TcpStream {}
    impl Write for &TcpStream {}

    pub struct UdpSocket {}

    impl UdpSocket {
        pub fn bind<A: ToSocketAddrs>(addr: A) -> io::Result<UdpSocket> {}
        #[ctx(blocks = "waits for a datagram: use the runtime's `UdpSocket`")]
        pub fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)> {}
        pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize> {}
        pub fn peer_addr(&self) -> io::Result<SocketAddr> {}
        pub fn local_addr(&self) -> io::Result<SocketAddr> {}
        pub fn try_clone(&self) -> io::Result<UdpSocket> {}
        pub fn set_read_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn set_write_timeout(&self, dur: Option<Duration>) -> io::Result<()> {}
        pub fn read_timeout(&self) -> io::Result<Option<Duration>> {}
        pub fn write_timeout(&self) -> io::Result<Option<Duration>> {}
        pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()> {}
        pub fn broadcast(&self) -> io::Result<bool> {}
        pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()> {}
        pub fn multicast_loop_v4(&self) -> io::Result<bool> {}
        pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> io::Result<()> {}
        pub fn multicast_ttl_v4(&self) -> io::Result<u32> {}
        pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()> {}
        pub fn multicast_loop_v6(&self) -> io::Result<bool> {}
        pub fn set_ttl(&self, ttl: u32) -> io::Result<()> {}
        pub fn ttl(&self) -> io::Result<u32> {}
        pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {}
        pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
        pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> io::Result<()> {}
        pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()> {}
        pub fn take_error(&self) -> io::Result<Option<Error>> {}
        pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> io::Result<()> {}
        pub fn send(&self, buf: &[u8]) -> io::Result<usize> {}
        #[ctx(blocks = "waits for a datagram: use the runtime's `UdpSocket`")]
        pub fn recv(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn peek(&self, buf: &mut [u8]) -> io::Result<usize> {}
        pub fn set_nonblocking(&self, nonblocking: bool) -> io::Result<()> {}
    }

    pub enum Shutdown {
        Read,
        Write,
        Both,
    }

    impl Copy for Shutdown {}
    impl Clone for Shutdown {}
}

pub mod ops {
    use crate::ffi::CStr;
    use crate::iter::StepBy;
    use crate::num::NonZero;
    use crate::range;

    pub trait Drop {
        fn drop(&mut self);
    }

    pub trait Fn<Args>: FnMut<Args> {}

    pub trait FnMut<Args>: FnOnce<Args> {}

    pub trait FnOnce<Args> {
        type Output;
    }

    pub trait AsyncFn<Args>: AsyncFnMut<Args> {}

    pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}

    pub trait AsyncFnOnce<Args> {}

    pub trait Add<Rhs> {
        type Output;
        fn add(self, rhs: Rhs) -> Self::Output;
    }

    pub trait Div<Rhs> {
        type Output;
        fn div(self, rhs: Rhs) -> Self::Output;
    }

    pub trait Mul<Rhs> {
        type Output;
        fn mul(self, rhs: Rhs) -> Self::Output;
    }

    pub trait Neg {
        type Output;
        fn neg(self) -> Self::Output;
    }

    pub trait Sub<Rhs> {
        type Output;
        fn sub(self, rhs: Rhs) -> Self::Output;
    }

    pub trait AddAssign<Rhs> {
        fn add_assign(&mut self, rhs: Rhs);
    }

    pub trait Not {
        type Output;
        fn not(self) -> Self::Output;
    }

    pub enum ControlFlow<B, C> {
        Continue(C),
        Break(B),
    }

    impl<B, C> ControlFlow<B, C> {
        pub fn is_break(&self) -> bool {}
        pub fn is_continue(&self) -> bool {}
        pub fn break_value(self) -> Option<B> {}
        pub fn break_ok(self) -> Result<B, C> {}
        pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C> {}
        pub fn continue_value(self) -> Option<C> {}
        pub fn continue_ok(self) -> Result<C, B> {}
        pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T> {}
    }
    impl<B, C> Clone for ControlFlow<B, C> {}
    impl<B, C> Copy for ControlFlow<B, C> {}

    pub trait Deref {
        type Target;
        fn deref(&self) -> &Self::Target;
    }

    pub trait DerefMut: Deref {
        fn deref_mut(&mut self) -> &mut Self::Target;
    }

    pub trait Index<Idx> {
        type Output;
        fn index(&self, index: Idx) -> &Self::Output;
    }

    pub trait IndexMut<Idx>: Index<Idx> {
        fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
    }

    pub enum Bound<T> {
        Included(T),
        Excluded(T),
        Unbounded,
    }

    impl<T> Bound<T> {
        pub fn as_ref(&self) -> Bound<&T> {}
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> {}
    }
    impl<T> Bound<&T> {
        pub fn cloned(self) -> Bound<T> {}
    }
    impl<T> Clone for Bound<T> {}
    impl<T> Copy for Bound<T> {}

    pub trait RangeBounds<T> {
        fn start_bound(&self) -> Bound<&T>;
        fn end_bound(&self) -> Bound<&T>;
        fn contains<U>(&self, item: &U) -> bool;
    }

    pub struct RangeInclusive<Idx> {}

    impl<Idx> RangeInclusive<Idx> {
        pub fn new(start: Idx, end: Idx) -> Self {}
        pub fn start(&self) -> &Idx {}
        pub fn end(&self) -> &Idx {}
        pub fn into_inner(self) -> (Idx, Idx) {}
        pub fn contains<U>(&self, item: &U) -> bool {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<Idx> Clone for RangeInclusive<Idx> {}
    impl<A: Step> Iterator for RangeInclusive<A> {
        type Item = A;
    }

    pub struct Range<Idx> {
        pub start: Idx,
        pub end: Idx,
    }

    impl<Idx> Range<Idx> {
        pub fn contains<U>(&self, item: &U) -> bool {}
        pub fn is_empty(&self) -> bool {}
    }
    impl<Idx> Clone for Range<Idx> {}
    impl<Idx> Default for Range<Idx> {}
    impl<A: Step> Iterator for Range<A> {
        type Item = A;
    }
    impl Index<Range<usize>> for Wtf8 {
        type Output = Wtf8;
    }

    pub struct RangeFrom<Idx> {
        pub start: Idx,
    }

    impl<Idx> RangeFrom<Idx> {
        pub fn contains<U>(&self, item: &U) -> bool {}
    }
    impl<Idx> Clone for RangeFrom<Idx> {}
    impl Index<RangeFrom<usize>> for CStr {
        type Output = CStr;
    }
    impl<A: Step> Iterator for RangeFrom<A> {
        type Item = A;
    }
    impl Index<RangeFrom<usize>> for Wtf8 {
        type Output = Wtf8;
    }

    pub struct RangeFull;

    impl Clone for RangeFull {}
    impl Default for RangeFull {}
    impl Copy for RangeFull {}
    impl Index<RangeFull> for Wtf8 {
        type Output = Wtf8;
    }

    pub struct RangeTo<Idx> {
        pub end: Idx,
    }

    impl<Idx> RangeTo<Idx> {
        pub fn contains<U>(&self, item: &U) -> bool {}
    }
    impl<Idx> Clone for RangeTo<Idx> {}
    impl<Idx> Copy for RangeTo<Idx> {}
    impl Index<RangeTo<usize>> for Wtf8 {
        type Output = Wtf8;
    }
}

pub mod option {
    use crate::num::NonZero;
    use crate::ops::{Deref, DerefMut};

    #[ctx(container)]
    pub enum Option<T> {
        None,
        Some(T),
    }

    impl<T> Option<T> {
        pub fn is_some(&self) -> bool {}
        pub fn is_some_and(self, f: impl FnOnce(T) -> bool) -> bool {}
        pub fn is_none(&self) -> bool {}
        pub fn is_none_or(self, f: impl FnOnce(T) -> bool) -> bool {}
        pub fn as_ref(&self) -> Option<&T> {}
        pub fn as_mut(&mut self) -> Option<&mut T> {}
        pub fn as_slice(&self) -> &[T] {}
        pub fn as_mut_slice(&mut self) -> &mut [T] {}
        pub fn expect(self, msg: &str) -> T {}
        pub fn unwrap(self) -> T {}
        pub fn unwrap_or(self, default: T) -> T {}
        pub fn unwrap_or_else<F: FnOnce() -> T>(self, f: F) -> T {}
        pub fn unwrap_or_default(self) -> T {}
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Option<U> {}
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self {}
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
        pub fn map_or_else<U, D: FnOnce() -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
        pub fn map_or_default<U, F: FnOnce(T) -> U>(self, f: F) -> U {}
        pub fn ok_or<E>(self, err: E) -> Result<T, E> {}
        pub fn ok_or_else<E, F: FnOnce() -> E>(self, err: F) -> Result<T, E> {}
        pub fn as_deref(&self) -> Option<&T::Target> where T: Deref {}
        pub fn as_deref_mut(&mut self) -> Option<&mut T::Target> where T: DerefMut {}
        pub fn iter(&self) -> Iter<'_, T> {}
        pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
        pub fn and<U>(self, optb: Option<U>) -> Option<U> {}
        pub fn and_then<U, F: FnOnce(T) -> Option<U>>(self, f: F) -> Option<U> {}
        pub fn filter<P: FnOnce(&T) -> bool>(self, predicate: P) -> Self {}
        pub fn or(self, optb: Option<T>) -> Option<T> {}
        pub fn or_else<F: FnOnce() -> Option<T>>(self, f: F) -> Option<T> {}
        pub fn xor(self, optb: Option<T>) -> Option<T> {}
        #[ctx(replaces)]
        pub fn insert(&mut self, value: T) -> &mut T {}
        pub fn get_or_insert(&mut self, value: T) -> &mut T {}
        pub fn get_or_insert_default(&mut self) -> &mut T {}
        pub fn get_or_insert_with<F: FnOnce() -> T>(&mut self, f: F) -> &mut T {}
        #[ctx(replaces)]
        #[ctx(takes)]
        pub fn take(&mut self) -> Option<T> {}
        #[ctx(replaces)]
        #[ctx(takes)]
        pub fn take_if<P: FnOnce(&mut T) -> bool>(&mut self, predicate: P) -> Option<T> {}
        #[ctx(replaces)]
        #[ctx(takes)]
        pub fn replace(&mut self, value: T) -> Option<T> {}
        pub fn zip<U>(self, other: Option<U>) -> Option<(T, U)> {}
    }
    impl<T, U> Option<(T, U)> {
        pub fn unzip(self) -> (Option<T>, Option<U>) {}
    }
    impl<T> Option<&T> {
        pub fn copied(self) -> Option<T> {}
        pub fn cloned(self) -> Option<T> {}
    }
    impl<T, E> Option<Result<T, E>> {
        pub fn transpose(self) -> Result<Option<T>, E> {}
    }
    impl<T> Option<Option<T>> {
        pub fn flatten(self) -> Option<T> {}
    }
    impl<T> Copy for Option<T> {}
    impl<T> Clone for Option<T> {}
    impl<T> Default for Option<T> {}
    impl<T> IntoIterator for Option<T> {
        type IntoIter = IntoIter<T>;
        type Item = T;
    }
    impl<T> IntoIterator for &Option<T> {
        type IntoIter = Iter<'_, T>;
        type Item = &T;
    }
    impl<T> IntoIterator for &mut Option<T> {
        type IntoIter = IterMut<'_, T>;
        type Item = &mut T;
    }
    impl<T, V: FromIterator<T>> FromIterator<Option<T>> for Option<V> {}

    pub struct Iter<'a, A> {}

    impl<A> Iterator for Iter<'_, A> {
        type Item = &A;
    }
    impl<A> Clone for Iter<'_, A> {}

    pub struct IterMut<'a, A> {}

    impl<A> Iterator for IterMut<'_, A> {
        type Item = &mut A;
    }

    pub struct IntoIter<A> {}

    impl<A> Clone for IntoIter<A> {}
    impl<A> Iterator for IntoIter<A> {
        type Item = A;
    }
}

pub mod panic {
    use crate::any::Any;
    use crate::future::Future;
    use crate::ops::Deref;
    use crate::thread;

    #[ctx(transparent)]
    pub struct AssertUnwindSafe<T>(pub T);

    impl<T> Deref for AssertUnwindSafe<T> {
        type Target = T;
    }
    impl<T> Default for AssertUnwindSafe<T> {}
    impl<F: Future> Future for AssertUnwindSafe<F> {
        type Output = F::Output;
    }

    pub trait UnwindSafe {}

    pub fn catch_unwind<F: FnOnce() -> R, R>(f: F) -> thread::Result<R> {}

    pub fn resume_unwind(payload: Box<dyn Any>) -> ! {}
}

pub mod path {
    use crate::borrow::Cow;
    use crate::collections::TryReserveError;
    use crate::ffi::{OsStr, OsString};
    use crate::fs::{Metadata, ReadDir};
    use crate::io;
    use crate::ops::Deref;
    use crate::rc::Rc;
    use crate::sync::Arc;

    pub enum Component<'a> {
        Prefix(PrefixComponent<'_>),
        RootDir,
        CurDir,
        ParentDir,
        Normal(&OsStr),
    }

    impl Component<'_> {
        pub fn as_os_str(self) -> &OsStr {}
    }
    impl Copy for Component<'_> {}
    impl Clone for Component<'_> {}

    pub struct Components<'a> {}

    impl Components<'_> {
        pub fn as_path(&self) -> &Path {}
    }
    impl Clone for Components<'_> {}
    impl Iterator for Components<'_> {
        type Item = Component<'_>;
    }

    pub struct PathBuf {}

    impl PathBuf {
        pub fn new() -> PathBuf {}
        pub fn with_capacity(capacity: usize) -> PathBuf {}
        pub fn as_path(&self) -> &Path {}
        pub fn leak(self) -> &mut Path {}
        pub fn push<P: AsRef<Path>>(&mut self, path: P) {}
        pub fn pop(&mut self) -> bool {}
        pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S) {}
        pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
        pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool {}
        pub fn as_mut_os_string(&mut self) -> &mut OsString {}
        pub fn into_os_string(self) -> OsString {}
        pub fn into_string(self) -> Result<String, PathBuf> {}
        pub fn into_boxed_path(self) -> Box<Path> {}
        pub fn capacity(&self) -> usize {}
        pub fn clear(&mut self) {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
    }
    impl Clone for PathBuf {}
    impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
    impl Deref for PathBuf {
        type Target = Path;
    }
    impl Default for PathBuf {}
    impl IntoIterator for &PathBuf {
        type IntoIter = Iter<'_>;
        type Item = &OsStr;
    }

    pub struct Path {}

    impl Path {
        pub fn new<S: AsRef<OsStr>>(s: &S) -> &Path {}
        pub fn as_os_str(&self) -> &OsStr {}
        pub fn as_mut_os_str(&mut self) -> &mut OsStr {}
        pub fn to_str(&self) -> Option<&str> {}
        pub fn to_string_lossy(&self) -> Cow<'_, str> {}
        pub fn to_path_buf(&self) -> PathBuf {}
        pub fn is_absolute(&self) -> bool {}
        pub fn is_relative(&self) -> bool {}
        pub fn has_root(&self) -> bool {}
        pub fn parent(&self) -> Option<&Path> {}
        pub fn ancestors(&self) -> Ancestors<'_> {}
        pub fn file_name(&self) -> Option<&OsStr> {}
        pub fn strip_prefix<P: AsRef<Path>>(&self, base: P) -> Result<&Path, StripPrefixError> {}
        pub fn trim_prefix<P: AsRef<Path>>(&self, base: P) -> &Path {}
        pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool {}
        pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool {}
        pub fn is_empty(&self) -> bool {}
        pub fn file_stem(&self) -> Option<&OsStr> {}
        pub fn file_prefix(&self) -> Option<&OsStr> {}
        pub fn extension(&self) -> Option<&OsStr> {}
        pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf {}
        pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf {}
        pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
        pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf {}
        pub fn components(&self) -> Components<'_> {}
        pub fn iter(&self) -> Iter<'_> {}
        pub fn display(&self) -> Display<'_> {}
        #[ctx(blocks_io)]
        pub fn metadata(&self) -> io::Result<Metadata> {}
        #[ctx(blocks_io)]
        pub fn symlink_metadata(&self) -> io::Result<Metadata> {}
        #[ctx(blocks_io)]
        pub fn canonicalize(&self) -> io::Result<PathBuf> {}
        #[ctx(blocks_io)]
        pub fn read_link(&self) -> io::Result<PathBuf> {}
        #[ctx(blocks_io)]
        pub fn read_dir(&self) -> io::Result<ReadDir> {}
        #[ctx(blocks_io)]
        pub fn exists(&self) -> bool {}
        #[ctx(blocks_io)]
        pub fn try_exists(&self) -> io::Result<bool> {}
        #[ctx(blocks_io)]
        pub fn is_file(&self) -> bool {}
        #[ctx(blocks_io)]
        pub fn is_dir(&self) -> bool {}
        #[ctx(blocks_io)]
        pub fn is_symlink(&self) -> bool {}
        pub fn into_path_buf(self: Box<Self>) -> PathBuf {}
    }
    impl Clone for Box<Path> {}
    impl IntoIterator for &Path {
        type IntoIter = Iter<'_>;
        type Item = &OsStr;
    }

    pub struct StripPrefixError {}

    impl Clone for StripPrefixError {}

    pub struct Display<'a> {}
}

pub mod pin {
    use crate::fmt::Pointer;
    use crate::future::Future;
    use crate::ops::{Deref, DerefMut};

    macro_rules! pin { () => {} }

    #[ctx(transparent)]
    pub struct Pin<Ptr> {}

    impl<Ptr: Deref> Pin<Ptr> {
        pub fn new(pointer: Ptr) -> Pin<Ptr> {}
        pub fn into_inner(pin: Pin<Ptr>) -> Ptr {}
        pub unsafe fn new_unchecked(pointer: Ptr) -> Pin<Ptr> {}
        pub fn as_ref(&self) -> Pin<&Ptr::Target> where Ptr: Deref {}
    }
    impl<Ptr: DerefMut> Pin<Ptr> {
        pub fn as_mut(&mut self) -> Pin<&mut Ptr::Target> where Ptr: DerefMut {}
        pub fn as_deref_mut(self: Pin<&mut Self>) -> Pin<&mut Ptr::Target> where Ptr: DerefMut {}
        pub fn set(&mut self, value: Ptr::Target) {}
    }
    impl<T> Pin<&T> {
        pub fn get_ref(self) -> &T {}
        pub fn static_ref(r: &T) -> Pin<&T> {}
    }
    impl<T> Pin<&mut T> {
        pub fn into_ref(self) -> Pin<&T> {}
        pub fn get_mut(self) -> &mut T {}
        pub unsafe fn get_unchecked_mut(self) -> &mut T {}
        pub unsafe fn map_unchecked_mut<U, F: FnOnce(&mut T) -> &mut U>(self, func: F) -> Pin<&mut U> {}
        pub fn static_mut(r: &mut T) -> Pin<&mut T> {}
    }
    impl<Ptr> Copy for Pin<Ptr> {}
    impl<Ptr> Clone for Pin<Ptr> {}
    impl<Ptr: Deref> Deref for Pin<Ptr> {
        type Target = Ptr::Target;
    }
    impl<P: Future> Future for Pin<P> {
        type Output = P::Output;
    }
}

pub mod prelude {
    pub mod v1 {
        pub use crate::borrow::ToOwned;
        pub use crate::boxed::Box;
        pub use crate::clone::Clone;
        pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
        pub use crate::convert::{AsMut, AsRef, From, Into, TryFrom, TryInto};
        pub use crate::default::Default;
        pub use crate::future::{Future, IntoFuture};
        pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
        pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
        pub use crate::mem::{drop, size_of, size_of_val};
        pub use crate::ops::{Drop, Fn, FnMut, FnOnce};
        pub use crate::option::Option::{self, None, Some};
        pub use crate::result::Result::{self, Err, Ok};
        pub use crate::string::{String, ToString};
        pub use crate::vec::Vec;
        pub use crate::{
            assert, assert_eq, assert_ne, dbg, debug_assert, debug_assert_eq, debug_assert_ne, eprint,
            eprintln, format, matches, panic, print, println, thread_local, todo, unimplemented,
            unreachable, vec, write, writeln,
        };
    }
}

pub mod process {
    use crate::ffi::OsStr;
    use crate::io::{Read, Write};
    use crate::io;
    use crate::os::fd::OwnedFd;
    use crate::os::windows::io::OwnedHandle;
    use crate::path::Path;

    pub struct Child {
        pub stdin: Option<ChildStdin>,
        pub stdout: Option<ChildStdout>,
        pub stderr: Option<ChildStderr>,
    }

    impl Child {
        pub fn kill(&mut self) -> io::Result<()> {}
        pub fn id(&self) -> u32 {}
        #[ctx(blocks = "waits for the process: use the runtime's `Command`")]
        pub fn wait(&mut self) -> io::Result<ExitStatus> {}
        pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {}
        #[ctx(blocks = "waits for the process: use the runtime's `Command`")]
        pub fn wait_with_output(self) -> io::Result<Output> {}
    }

    pub struct ChildStdin {}

    impl Write for ChildStdin {}
    impl Write for &ChildStdin {}

    pub struct ChildStdout {}

    impl Read for ChildStdout {}

    pub struct ChildStderr {}

    impl Read for ChildStderr {}

    pub struct Command {}

    impl Command {
        pub fn new<S: AsRef<OsStr>>(program: S) -> Command {}
        pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
        pub fn args<I: IntoIterator<Item = S>, S: AsRef<OsStr>>(&mut self, args: I) -> &mut Command {}
        pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, key: K, val: V) -> &mut Command {}
        pub fn envs<I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>>(&mut self, vars: I) -> &mut Command {}
        pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {}
        pub fn env_clear(&mut self) -> &mut Command {}
        pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
        pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
        pub fn spawn(&mut self) -> io::Result<Child> {}
        #[ctx(blocks = "waits for the process: use the runtime's `Command`")]
        pub fn output(&mut self) -> io::Result<Output> {}
        #[ctx(blocks = "waits for the process: use the runtime's `Command`")]
        pub fn status(&mut self) -> io::Result<ExitStatus> {}
        pub fn get_program(&self) -> &OsStr {}
        pub fn get_args(&self) -> CommandArgs<'_> {}
        pub fn get_envs(&self) -> CommandEnvs<'_> {}
        pub fn get_current_dir(&self) -> Option<&Path> {}
    }

    pub struct CommandArgs<'a> {}

    impl Iterator for CommandArgs<'_> {
        type Item = &OsStr;
    }

    pub struct CommandEnvs<'a> {}

    impl Iterator for CommandEnvs<'_> {
        type Item = (&OsStr, Option<&OsStr>);
    }

    pub struct Output {
        pub status: ExitStatus,
        pub stdout: Vec<u8>,
        pub stderr: Vec<u8>,
    }

    impl Clone for Output {}

    pub struct Stdio {}

    impl Stdio {
        pub fn piped() -> Stdio {}
        pub fn inherit() -> Stdio {}
        pub fn null() -> Stdio {}
    }

    pub struct ExitStatus {}

    impl ExitStatus {
        pub fn success(&self) -> bool {}
        pub fn code(&self) -> Option<i32> {}
    }
    impl Clone for ExitStatus {}
    impl Copy for ExitStatus {}
    impl Default for ExitStatus {}

    pub struct ExitCode {}

    impl ExitCode {
        pub const SUCCESS: ExitCode = ();
        pub const FAILURE: ExitCode = ();
    }
    impl Clone for ExitCode {}
    impl Copy for ExitCode {}
    impl Default for ExitCode {}

    #[ctx(exits)]
    pub fn exit(code: i32) -> ! {}

    #[ctx(exits)]
    pub fn abort() -> ! {}

    pub fn id() -> u32 {}

    pub trait Termination {
        fn report(self) -> ExitCode;
    }
}

pub mod ptr {
    macro_rules! addr_of { () => {} }

    macro_rules! addr_of_mut { () => {} }
}

pub mod rc {
    use crate::any::Any;
    use crate::byte_str::ByteStr;
    use crate::ffi::CStr;
    use crate::mem::MaybeUninit;
    use crate::ops::Deref;
    use crate::pin::Pin;
    use crate::task::RawWaker;
    use crate::task::wake::LocalWaker;

    #[ctx(transparent)]
    pub struct Rc<T> {}

    impl<T> Rc<T> {
        pub fn new(value: T) -> Rc<T> {}
        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Rc<T> {}
        pub fn new_zeroed() -> Rc<MaybeUninit<T>> {}
        pub fn pin(value: T) -> Pin<Rc<T>> {}
        pub fn try_unwrap(this: Self) -> Result<T, Self> {}
        pub fn into_inner(this: Self) -> Option<T> {}
        pub fn map<U>(this: Self, f: impl FnOnce(&T) -> U) -> Rc<U> {}
        pub unsafe fn from_raw(ptr: *const T) -> Self {}
        #[ctx(forgets)]
        pub fn into_raw(this: Self) -> *const T {}
        pub fn downgrade(this: &Self) -> Weak<T> {}
        pub fn weak_count(this: &Self) -> usize {}
        pub fn strong_count(this: &Self) -> usize {}
        pub fn is_unique(this: &Self) -> bool {}
        pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
        pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
        pub fn make_mut(this: &mut Self) -> &mut T {}
        pub fn unwrap_or_clone(this: Self) -> T {}
    }
    impl<T> Rc<[T]> {
        pub fn new_uninit_slice(len: usize) -> Rc<[MaybeUninit<T>]> {}
        pub fn new_zeroed_slice(len: usize) -> Rc<[MaybeUninit<T>]> {}
    }
    impl Rc<dyn Any> {
        pub fn downcast<T: Any>(self) -> Result<Rc<T>, Self> {}
    }
    impl<T> Deref for Rc<T> {
        type Target = T;
    }
    impl<T> Clone for Rc<T> {}
    impl<T> Default for Rc<T> {}
    impl Default for Rc<str> {}
    impl<T> Default for Rc<[T]> {}
    impl<T> Default for Pin<Rc<T>> {}
    impl<T> FromIterator<T> for Rc<[T]> {}
    impl Default for Rc<CStr> {}

    #[ctx(transparent)]
    pub struct Weak<T> {}

    impl<T> Weak<T> {
        pub fn new() -> Weak<T> {}
        pub unsafe fn from_raw(ptr: *const T) -> Self {}
        pub fn into_raw(self) -> *const T {}
        pub fn upgrade(&self) -> Option<Rc<T>> {}
        pub fn strong_count(&self) -> usize {}
        pub fn weak_count(&self) -> usize {}
        pub fn ptr_eq(&self, other: &Self) -> bool {}
    }
    impl<T> Clone for Weak<T> {}
    impl<T> Default for Weak<T> {}
}

pub mod result {
    use crate::ops::{Deref, DerefMut};
    use crate::task::Poll;

    #[ctx(container)]
    pub enum Result<T, E> {
        Ok(T),
        Err(E),
    }

    impl<T, E> Result<T, E> {
        pub fn is_ok(&self) -> bool {}
        pub fn is_ok_and<F: FnOnce(T) -> bool>(self, f: F) -> bool {}
        pub fn is_err(&self) -> bool {}
        pub fn is_err_and<F: FnOnce(E) -> bool>(self, f: F) -> bool {}
        pub fn ok(self) -> Option<T> {}
        pub fn err(self) -> Option<E> {}
        pub fn as_ref(&self) -> Result<&T, &E> {}
        pub fn as_mut(&mut self) -> Result<&mut T, &mut E> {}
        pub fn map<U, F: FnOnce(T) -> U>(self, op: F) -> Result<U, E> {}
        pub fn map_or<U, F: FnOnce(T) -> U>(self, default: U, f: F) -> U {}
        pub fn map_or_else<U, D: FnOnce(E) -> U, F: FnOnce(T) -> U>(self, default: D, f: F) -> U {}
        pub fn map_or_default<U, F: FnOnce(T) -> U>(self, f: F) -> U {}
        pub fn map_err<F, O: FnOnce(E) -> F>(self, op: O) -> Result<T, F> {}
        pub fn inspect<F: FnOnce(&T)>(self, f: F) -> Self {}
        pub fn inspect_err<F: FnOnce(&E)>(self, f: F) -> Self {}
        pub fn as_deref(&self) -> Result<&T::Target, &E> where T: Deref {}
        pub fn as_deref_mut(&mut self) -> Result<&mut T::Target, &mut E> where T: DerefMut {}
        pub fn iter(&self) -> Iter<'_, T> {}
        pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
        pub fn expect(self, msg: &str) -> T {}
        pub fn unwrap(self) -> T {}
        pub fn unwrap_or_default(self) -> T {}
        pub fn expect_err(self, msg: &str) -> E {}
        pub fn unwrap_err(self) -> E {}
        pub fn into_ok(self) -> T where E: Into<!> {}
        pub fn into_err(self) -> E where T: Into<!> {}
        pub fn and<U>(self, res: Result<U, E>) -> Result<U, E> {}
        pub fn and_then<U, F: FnOnce(T) -> Result<U, E>>(self, op: F) -> Result<U, E> {}
        pub fn or<F>(self, res: Result<T, F>) -> Result<T, F> {}
        pub fn or_else<F, O: FnOnce(E) -> Result<T, F>>(self, op: O) -> Result<T, F> {}
        pub fn unwrap_or(self, default: T) -> T {}
        pub fn unwrap_or_else<F: FnOnce(E) -> T>(self, op: F) -> T {}
    }
    impl<T, E> Result<&T, E> {
        pub fn copied(self) -> Result<T, E> {}
        pub fn cloned(self) -> Result<T, E> {}
    }
    impl<T, E> Result<Option<T>, E> {
        pub fn transpose(self) -> Option<Result<T, E>> {}
    }
    impl<T, E> Result<Result<T, E>, E> {
        pub fn flatten(self) -> Result<T, E> {}
    }
    impl<T, E> Copy for Result<T, E> {}
    impl<T, E> Clone for Result<T, E> {}
    impl<T, E> IntoIterator for Result<T, E> {
        type IntoIter = IntoIter<T>;
        type Item = T;
    }
    impl<T, E> IntoIterator for &Result<T, E> {
        type IntoIter = Iter<'_, T>;
        type Item = &T;
    }
    impl<T, E> IntoIterator for &mut Result<T, E> {
        type IntoIter = IterMut<'_, T>;
        type Item = &mut T;
    }
    impl<T, E, V: FromIterator<T>> FromIterator<Result<T, E>> for Result<V, E> {}
}

pub mod slice {
    use crate::cmp::Ordering;

    pub struct Iter<'a, T> {}

    impl<T> Iter<'_, T> {
        pub fn as_slice(&self) -> &[T] {}
    }
    impl<T> Iterator for Iter<'_, T> {
        type Item = &T;
    }
    impl<T> Default for Iter<'_, T> {}
    impl<T> Clone for Iter<'_, T> {}

    pub struct IterMut<'a, T> {}

    impl<T> IterMut<'_, T> {
        pub fn into_slice(self) -> &mut [T] {}
        pub fn as_slice(&self) -> &[T] {}
    }
    impl<T> Iterator for IterMut<'_, T> {
        type Item = &mut T;
    }
    impl<T> Default for IterMut<'_, T> {}

    impl<T> [T] {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn first(&self) -> Option<&T> {}
        pub fn first_mut(&mut self) -> Option<&mut T> {}
        pub fn last(&self) -> Option<&T> {}
        pub fn last_mut(&mut self) -> Option<&mut T> {}
        pub fn split_first(&self) -> Option<(&T, &[T])> {}
        pub fn split_last(&self) -> Option<(&T, &[T])> {}
        pub fn swap(&mut self, a: usize, b: usize) {}
        pub fn reverse(&mut self) {}
        pub fn iter(&self) -> Iter<'_, T> {}
        pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
        pub fn windows(&self, size: usize) -> impl Iterator<Item = &[T]> {}
        pub fn chunks(&self, chunk_size: usize) -> impl Iterator<Item = &[T]> {}
        pub fn chunks_mut(&mut self, chunk_size: usize) -> impl Iterator<Item = &mut [T]> {}
        pub fn chunks_exact(&self, chunk_size: usize) -> impl Iterator<Item = &[T]> {}
        pub fn split_at(&self, mid: usize) -> (&[T], &[T]) {}
        pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {}
        pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> impl Iterator<Item = &[T]> {}
        pub fn contains(&self, x: &T) -> bool {}
        pub fn starts_with(&self, needle: &[T]) -> bool {}
        pub fn ends_with(&self, needle: &[T]) -> bool {}
        pub fn binary_search(&self, x: &T) -> Result<usize, usize> {}
        pub fn sort(&mut self) {}
        pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {}
        pub fn sort_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
        pub fn sort_unstable(&mut self) {}
        pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {}
        pub fn sort_unstable_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
        pub fn fill(&mut self, value: T) {}
        pub fn clone_from_slice(&mut self, src: &[T]) {}
        pub fn copy_from_slice(&mut self, src: &[T]) {}
        pub fn to_vec(&self) -> Vec<T> {}
        pub fn into_vec(self: Box<Self>) -> Vec<T> {}
        pub fn repeat(&self, n: usize) -> Vec<T> {}
    }
    impl<T> IntoIterator for &[T] {
        type IntoIter = Iter<'_, T>;
        type Item = &T;
    }
    impl<T> IntoIterator for &mut [T] {
        type IntoIter = IterMut<'_, T>;
        type Item = &mut T;
    }
    impl<T> IntoIterator for [T; 0] {
        type Item = T;
    }
    impl<T> ToOwned for [T] {
        type Owned = Vec<T>;
    }
}

pub mod str {
    pub trait FromStr {
        type Err;
        fn from_str(s: &str) -> Result<Self, Self::Err>;
    }

    pub struct Utf8Error {}

    impl Utf8Error {
        pub fn valid_up_to(&self) -> usize {}
        pub fn error_len(&self) -> Option<usize> {}
    }
    impl Copy for Utf8Error {}
    impl Clone for Utf8Error {}

    impl str {
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn chars(&self) -> impl Iterator<Item = char> {}
        pub fn char_indices(&self) -> impl Iterator<Item = (usize, char)> {}
        pub fn bytes(&self) -> impl Iterator<Item = u8> {}
        pub fn lines(&self) -> impl Iterator<Item = &str> {}
        pub fn split_whitespace(&self) -> impl Iterator<Item = &str> {}
        pub fn split<P>(&self, pat: P) -> impl Iterator<Item = &str> {}
        pub fn splitn<P>(&self, n: usize, pat: P) -> impl Iterator<Item = &str> {}
        pub fn rsplit<P>(&self, pat: P) -> impl Iterator<Item = &str> {}
        pub fn split_once<P>(&self, delimiter: P) -> Option<(&str, &str)> {}
        pub fn rsplit_once<P>(&self, delimiter: P) -> Option<(&str, &str)> {}
        pub fn split_at(&self, mid: usize) -> (&str, &str) {}
        pub fn trim(&self) -> &str {}
        pub fn trim_start(&self) -> &str {}
        pub fn trim_end(&self) -> &str {}
        pub fn trim_matches<P>(&self, pat: P) -> &str {}
        pub fn strip_prefix<P>(&self, prefix: P) -> Option<&str> {}
        pub fn strip_suffix<P>(&self, suffix: P) -> Option<&str> {}
        pub fn contains<P>(&self, pat: P) -> bool {}
        pub fn starts_with<P>(&self, pat: P) -> bool {}
        pub fn ends_with<P>(&self, pat: P) -> bool {}
        pub fn find<P>(&self, pat: P) -> Option<usize> {}
        pub fn rfind<P>(&self, pat: P) -> Option<usize> {}
        pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> {}
        pub fn replace<P>(&self, from: P, to: &str) -> String {}
        pub fn to_lowercase(&self) -> String {}
        pub fn to_uppercase(&self) -> String {}
        pub fn to_ascii_lowercase(&self) -> String {}
        pub fn to_ascii_uppercase(&self) -> String {}
        pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
        pub fn repeat(&self, n: usize) -> String {}
        pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> {}
        pub fn into_string(self: Box<str>) -> String {}
    }
    impl ToOwned for str {
        type Owned = String;
    }
}

pub mod string {
    use crate::ascii::ascii_char::AsciiChar;
    use crate::borrow::Cow;
    use crate::byte_str::ByteStr;
    use crate::collections::TryReserveError;
    use crate::error::Error;
    use crate::fmt::Write;
    use crate::ops::{Add, Deref, Index, RangeBounds};
    use crate::rc::Rc;
    use crate::slice::SliceIndex;
    use crate::str::Utf8Error;
    use crate::sync::Arc;

    pub struct String {}

    impl String {
        pub fn new() -> String {}
        pub fn with_capacity(capacity: usize) -> String {}
        pub fn from_utf8(vec: Vec<u8>) -> Result<String, FromUtf8Error> {}
        pub fn from_utf8_lossy(v: &[u8]) -> Cow<'_, str> {}
        pub fn from_utf8_lossy_owned(v: Vec<u8>) -> String {}
        pub fn from_utf16le(v: &[u8]) -> Result<String, FromUtf16Error> {}
        pub fn from_utf16le_lossy(v: &[u8]) -> String {}
        pub fn from_utf16be(v: &[u8]) -> Result<String, FromUtf16Error> {}
        pub fn from_utf16be_lossy(v: &[u8]) -> String {}
        pub fn into_bytes(self) -> Vec<u8> {}
        pub fn as_str(&self) -> &str {}
        pub fn as_mut_str(&mut self) -> &mut str {}
        pub fn push_str(&mut self, string: &str) {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn push(&mut self, ch: char) {}
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn truncate(&mut self, new_len: usize) {}
        pub fn pop(&mut self) -> Option<char> {}
        pub fn remove(&mut self, idx: usize) -> char {}
        pub fn retain<F: FnMut(char) -> bool>(&mut self, f: F) {}
        pub fn insert(&mut self, idx: usize, ch: char) {}
        pub fn insert_str(&mut self, idx: usize, string: &str) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        #[ctx(takes)]
        pub fn split_off(&mut self, at: usize) -> String {}
        pub fn clear(&mut self) {}
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_> {}
        pub fn into_chars(self) -> IntoChars {}
        pub fn replace_range<R: RangeBounds<usize>>(&mut self, range: R, replace_with: &str) {}
        pub fn into_boxed_str(self) -> Box<str> {}
        pub fn leak(self) -> &mut str {}
    }
    impl FromIterator<String> for Box<str> {}
    impl Clone for String {}
    impl FromIterator<char> for String {}
    impl FromIterator<&char> for String {}
    impl FromIterator<&str> for String {}
    impl FromIterator<String> for String {}
    impl FromIterator<Box<str>> for String {}
    impl FromIterator<Cow<'_, str>> for String {}
    impl FromIterator<AsciiChar> for String {}
    impl FromIterator<&AsciiChar> for String {}
    impl Default for String {}
    impl Add<&str> for String {
        type Output = String;
    }
    impl<I: SliceIndex<str>> Index<I> for String {
        type Output = I::Output;
    }
    impl Deref for String {
        type Target = str;
    }
    impl FromIterator<String> for Cow<'_, str> {}
    impl Write for String {}

    #[ctx(extension)]
    pub trait ToString {
        fn to_string(&self) -> String;
    }

    pub struct FromUtf8Error {}

    impl FromUtf8Error {
        pub fn as_bytes(&self) -> &[u8] {}
        pub fn into_utf8_lossy(self) -> String {}
        pub fn into_bytes(self) -> Vec<u8> {}
        pub fn utf8_error(&self) -> Utf8Error {}
    }
    impl Clone for FromUtf8Error {}
}

pub mod sync {
    use crate::any::Any;
    use crate::byte_str::ByteStr;
    use crate::error::Error;
    use crate::ffi::CStr;
    use crate::io::{Read, Seek, Write};
    use crate::mem::MaybeUninit;
    use crate::ops::Deref;
    use crate::pin::Pin;
    use crate::task::{RawWaker, Wake, Waker};
    use crate::time::Duration;

    #[ctx(transparent)]
    pub struct Arc<T> {}

    impl<T> Arc<T> {
        pub fn new(data: T) -> Arc<T> {}
        pub fn new_cyclic<F: FnOnce(&Weak<T>) -> T>(data_fn: F) -> Arc<T> {}
        pub fn new_zeroed() -> Arc<MaybeUninit<T>> {}
        pub fn pin(data: T) -> Pin<Arc<T>> {}
        pub fn try_unwrap(this: Self) -> Result<T, Self> {}
        pub fn into_inner(this: Self) -> Option<T> {}
        pub fn map<U>(this: Self, f: impl FnOnce(&T) -> U) -> Arc<U> {}
        pub unsafe fn from_raw(ptr: *const T) -> Self {}
        #[ctx(forgets)]
        pub fn into_raw(this: Self) -> *const T {}
        pub fn downgrade(this: &Self) -> Weak<T> {}
        pub fn weak_count(this: &Self) -> usize {}
        pub fn strong_count(this: &Self) -> usize {}
        pub fn ptr_eq(this: &Self, other: &Self) -> bool {}
        pub fn make_mut(this: &mut Self) -> &mut T {}
        pub fn unwrap_or_clone(this: Self) -> T {}
        pub fn get_mut(this: &mut Self) -> Option<&mut T> {}
        pub fn is_unique(this: &Self) -> bool {}
    }
    impl<T> Arc<[T]> {
        pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]> {}
        pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]> {}
    }
    impl Arc<dyn Any> {
        pub fn downcast<T: Any>(self) -> Result<Arc<T>, Self> {}
    }
    impl<T> Clone for Arc<T> {}
    impl<T> Deref for Arc<T> {
        type Target = T;
    }
    impl<T> Default for Arc<T> {}
    impl Default for Arc<str> {}
    impl Default for Arc<CStr> {}
    impl<T> Default for Arc<[T]> {}
    impl<T> Default for Pin<Arc<T>> {}
    impl<T> FromIterator<T> for Arc<[T]> {}
    impl<R: Read> Read for Arc<R> {}
    impl<W: Write> Write for Arc<W> {}
    impl<S: Seek> Seek for Arc<S> {}

    #[ctx(transparent)]
    pub struct Weak<T> {}

    impl<T> Weak<T> {
        pub fn new() -> Weak<T> {}
        pub unsafe fn from_raw(ptr: *const T) -> Self {}
        pub fn into_raw(self) -> *const T {}
        pub fn upgrade(&self) -> Option<Arc<T>> {}
        pub fn strong_count(&self) -> usize {}
        pub fn weak_count(&self) -> usize {}
        pub fn ptr_eq(&self, other: &Self) -> bool {}
    }
    impl<T> Clone for Weak<T> {}
    impl<T> Default for Weak<T> {}

    pub struct Once {}

    impl Once {
        pub fn new() -> Once {}
        pub fn call_once<F: FnOnce()>(&self, f: F) {}
        pub fn call_once_force<F: FnOnce(&OnceState)>(&self, f: F) {}
        pub fn is_completed(&self) -> bool {}
        #[ctx(blocks = "waits for another thread")]
        pub fn wait(&self) {}
        #[ctx(blocks = "waits for another thread")]
        pub fn wait_force(&self) {}
    }
    impl Default for Once {}

    pub struct OnceState {}

    impl OnceState {
        pub fn is_poisoned(&self) -> bool {}
    }

    pub struct Barrier {}

    impl Barrier {
        pub fn new(n: usize) -> Barrier {}
        #[ctx(blocks = "waits for the other threads: use an async barrier")]
        pub fn wait(&self) -> BarrierWaitResult {}
    }

    pub struct BarrierWaitResult {}

    impl BarrierWaitResult {
        pub fn is_leader(&self) -> bool {}
    }

    #[ctx(transparent)]
    pub struct LazyLock<T, F> {}

    impl<T, F: FnOnce() -> T> LazyLock<T, F> {
        pub fn new(f: F) -> LazyLock<T, F> {}
        pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T {}
        pub fn force(this: &LazyLock<T, F>) -> &T {}
    }
    impl<T, F> LazyLock<T, F> {
        pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T> {}
        pub fn get(this: &LazyLock<T, F>) -> Option<&T> {}
    }
    impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> {
        type Target = T;
    }
    impl<T> Default for LazyLock<T> {}

    #[ctx(container)]
    pub struct OnceLock<T> {}

    impl<T> OnceLock<T> {
        pub fn new() -> OnceLock<T> {}
        pub fn get(&self) -> Option<&T> {}
        pub fn get_mut(&mut self) -> Option<&mut T> {}
        #[ctx(blocks = "waits for another thread: use an async once cell")]
        pub fn wait(&self) -> &T {}
        pub fn set(&self, value: T) -> Result<(), T> {}
        pub fn get_or_init<F: FnOnce() -> T>(&self, f: F) -> &T {}
        pub fn into_inner(self) -> Option<T> {}
        #[ctx(takes)]
        pub fn take(&mut self) -> Option<T> {}
    }
    impl<T> Default for OnceLock<T> {}
    impl<T> Clone for OnceLock<T> {}

    pub type LockResult<T> = Result<T, PoisonError<T>>;

    pub struct PoisonError<T> {}

    impl<T> PoisonError<T> {
        pub fn new(data: T) -> PoisonError<T> {}
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
    }

    pub enum TryLockError<T> {
        Poisoned(PoisonError<T>),
        WouldBlock,
    }

    pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;

    #[ctx(transparent)]
    pub struct Mutex<T> {}

    impl<T> Mutex<T> {
        pub fn new(t: T) -> Mutex<T> {}
        #[ctx(acquires)]
        pub fn lock(&self) -> LockResult<MutexGuard<'_, T>> {}
        #[ctx(acquires)]
        pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>> {}
        pub fn is_poisoned(&self) -> bool {}
        pub fn clear_poison(&self) {}
        pub fn into_inner(self) -> LockResult<T> {}
        pub fn get_mut(&mut self) -> LockResult<&mut T> {}
    }
    impl<T> Default for Mutex<T> {}

    #[ctx(sync_lock_guard)]
    #[must_use]
    pub struct MutexGuard<'a, T> {}

    impl<T> Deref for MutexGuard<'_, T> {
        type Target = T;
    }

    #[ctx(transparent)]
    pub struct RwLock<T> {}

    impl<T> RwLock<T> {
        pub fn new(t: T) -> RwLock<T> {}
        #[ctx(acquires)]
        pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>> {}
        #[ctx(acquires)]
        pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>> {}
        #[ctx(acquires)]
        pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>> {}
        #[ctx(acquires)]
        pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>> {}
        pub fn is_poisoned(&self) -> bool {}
        pub fn clear_poison(&self) {}
        pub fn into_inner(self) -> LockResult<T> {}
        pub fn get_mut(&mut self) -> LockResult<&mut T> {}
    }
    impl<T> Default for RwLock<T> {}

    #[ctx(sync_lock_guard)]
    #[must_use]
    pub struct RwLockReadGuard<'rwlock, T> {}

    impl<T> Deref for RwLockReadGuard<'_, T> {
        type Target = T;
    }

    #[ctx(sync_lock_guard)]
    #[must_use]
    pub struct RwLockWriteGuard<'rwlock, T> {}

    impl<T> RwLockWriteGuard<'_, T> {
        pub fn downgrade(s: Self) -> RwLockReadGuard<'_, T> {}
    }
    impl<T> Deref for RwLockWriteGuard<'_, T> {
        type Target = T;
    }

    pub struct Condvar {}

    impl Condvar {
        pub fn new() -> Condvar {}
        #[ctx(blocks = "waits for a notification: use an async `Notify` or channel")]
        pub fn wait<T>(&self, guard: MutexGuard<'_, T>) -> LockResult<MutexGuard<'_, T>> {}
        #[ctx(blocks = "waits for a notification: use an async `Notify` or channel")]
        pub fn wait_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'_, T>, condition: F) -> LockResult<MutexGuard<'_, T>> {}
        #[ctx(blocks = "waits for a notification: use an async `Notify` or channel")]
        pub fn wait_timeout<T>(&self, guard: MutexGuard<'_, T>, dur: Duration) -> LockResult<(MutexGuard<'_, T>, WaitTimeoutResult)> {}
        #[ctx(blocks = "waits for a notification: use an async `Notify` or channel")]
        pub fn wait_timeout_while<T, F: FnMut(&mut T) -> bool>(&self, guard: MutexGuard<'_, T>, dur: Duration, condition: F) -> LockResult<(MutexGuard<'_, T>, WaitTimeoutResult)> {}
        pub fn notify_one(&self) {}
        pub fn notify_all(&self) {}
    }
    impl Default for Condvar {}

    pub struct WaitTimeoutResult {}

    impl WaitTimeoutResult {
        pub fn timed_out(&self) -> bool {}
    }
    impl Copy for WaitTimeoutResult {}
    impl Clone for WaitTimeoutResult {}

    pub mod atomic {
        pub enum Ordering {
            Relaxed,
            Release,
            Acquire,
            AcqRel,
            SeqCst,
        }

        impl Copy for Ordering {}
        impl Clone for Ordering {}

        pub struct AtomicBool {}

        impl AtomicBool {
            pub fn new(v: bool) -> AtomicBool {}
            pub fn get_mut(&mut self) -> &mut bool {}
            pub fn into_inner(self) -> bool {}
            pub fn load(&self, order: Ordering) -> bool {}
            pub fn store(&self, val: bool, order: Ordering) {}
            pub fn swap(&self, val: bool, order: Ordering) -> bool {}
            pub fn compare_exchange(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> {}
            pub fn compare_exchange_weak(&self, current: bool, new: bool, success: Ordering, failure: Ordering) -> Result<bool, bool> {}
            pub fn fetch_update<F: FnMut(bool) -> Option<bool>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<bool, bool> {}
            pub fn fetch_and(&self, val: bool, order: Ordering) -> bool {}
            pub fn fetch_nand(&self, val: bool, order: Ordering) -> bool {}
            pub fn fetch_or(&self, val: bool, order: Ordering) -> bool {}
            pub fn fetch_xor(&self, val: bool, order: Ordering) -> bool {}
            pub fn fetch_not(&self, order: Ordering) -> bool {}
        }
        impl Default for AtomicBool {}

        pub struct AtomicI8 {}

        impl AtomicI8 {
            pub fn new(v: i8) -> AtomicI8 {}
            pub fn get_mut(&mut self) -> &mut i8 {}
            pub fn into_inner(self) -> i8 {}
            pub fn load(&self, order: Ordering) -> i8 {}
            pub fn store(&self, val: i8, order: Ordering) {}
            pub fn swap(&self, val: i8, order: Ordering) -> i8 {}
            pub fn compare_exchange(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8> {}
            pub fn compare_exchange_weak(&self, current: i8, new: i8, success: Ordering, failure: Ordering) -> Result<i8, i8> {}
            pub fn fetch_update<F: FnMut(i8) -> Option<i8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i8, i8> {}
            pub fn fetch_add(&self, val: i8, order: Ordering) -> i8 {}
            pub fn fetch_sub(&self, val: i8, order: Ordering) -> i8 {}
            pub fn fetch_max(&self, val: i8, order: Ordering) -> i8 {}
            pub fn fetch_min(&self, val: i8, order: Ordering) -> i8 {}
            pub fn fetch_and(&self, val: i8, order: Ordering) -> i8 {}
            pub fn fetch_nand(&self, val: i8, order: Ordering) -> i8 {}
            pub fn fetch_or(&self, val: i8, order: Ordering) -> i8 {}
            pub fn fetch_xor(&self, val: i8, order: Ordering) -> i8 {}
        }
        impl Default for AtomicI8 {}

        pub struct AtomicU8 {}

        impl AtomicU8 {
            pub fn new(v: u8) -> AtomicU8 {}
            pub fn get_mut(&mut self) -> &mut u8 {}
            pub fn into_inner(self) -> u8 {}
            pub fn load(&self, order: Ordering) -> u8 {}
            pub fn store(&self, val: u8, order: Ordering) {}
            pub fn swap(&self, val: u8, order: Ordering) -> u8 {}
            pub fn compare_exchange(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8> {}
            pub fn compare_exchange_weak(&self, current: u8, new: u8, success: Ordering, failure: Ordering) -> Result<u8, u8> {}
            pub fn fetch_update<F: FnMut(u8) -> Option<u8>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u8, u8> {}
            pub fn fetch_add(&self, val: u8, order: Ordering) -> u8 {}
            pub fn fetch_sub(&self, val: u8, order: Ordering) -> u8 {}
            pub fn fetch_max(&self, val: u8, order: Ordering) -> u8 {}
            pub fn fetch_min(&self, val: u8, order: Ordering) -> u8 {}
            pub fn fetch_and(&self, val: u8, order: Ordering) -> u8 {}
            pub fn fetch_nand(&self, val: u8, order: Ordering) -> u8 {}
            pub fn fetch_or(&self, val: u8, order: Ordering) -> u8 {}
            pub fn fetch_xor(&self, val: u8, order: Ordering) -> u8 {}
        }
        impl Default for AtomicU8 {}

        pub struct AtomicI16 {}

        impl AtomicI16 {
            pub fn new(v: i16) -> AtomicI16 {}
            pub fn get_mut(&mut self) -> &mut i16 {}
            pub fn into_inner(self) -> i16 {}
            pub fn load(&self, order: Ordering) -> i16 {}
            pub fn store(&self, val: i16, order: Ordering) {}
            pub fn swap(&self, val: i16, order: Ordering) -> i16 {}
            pub fn compare_exchange(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16> {}
            pub fn compare_exchange_weak(&self, current: i16, new: i16, success: Ordering, failure: Ordering) -> Result<i16, i16> {}
            pub fn fetch_update<F: FnMut(i16) -> Option<i16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i16, i16> {}
            pub fn fetch_add(&self, val: i16, order: Ordering) -> i16 {}
            pub fn fetch_sub(&self, val: i16, order: Ordering) -> i16 {}
            pub fn fetch_max(&self, val: i16, order: Ordering) -> i16 {}
            pub fn fetch_min(&self, val: i16, order: Ordering) -> i16 {}
            pub fn fetch_and(&self, val: i16, order: Ordering) -> i16 {}
            pub fn fetch_nand(&self, val: i16, order: Ordering) -> i16 {}
            pub fn fetch_or(&self, val: i16, order: Ordering) -> i16 {}
            pub fn fetch_xor(&self, val: i16, order: Ordering) -> i16 {}
        }
        impl Default for AtomicI16 {}

        pub struct AtomicU16 {}

        impl AtomicU16 {
            pub fn new(v: u16) -> AtomicU16 {}
            pub fn get_mut(&mut self) -> &mut u16 {}
            pub fn into_inner(self) -> u16 {}
            pub fn load(&self, order: Ordering) -> u16 {}
            pub fn store(&self, val: u16, order: Ordering) {}
            pub fn swap(&self, val: u16, order: Ordering) -> u16 {}
            pub fn compare_exchange(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16> {}
            pub fn compare_exchange_weak(&self, current: u16, new: u16, success: Ordering, failure: Ordering) -> Result<u16, u16> {}
            pub fn fetch_update<F: FnMut(u16) -> Option<u16>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u16, u16> {}
            pub fn fetch_add(&self, val: u16, order: Ordering) -> u16 {}
            pub fn fetch_sub(&self, val: u16, order: Ordering) -> u16 {}
            pub fn fetch_max(&self, val: u16, order: Ordering) -> u16 {}
            pub fn fetch_min(&self, val: u16, order: Ordering) -> u16 {}
            pub fn fetch_and(&self, val: u16, order: Ordering) -> u16 {}
            pub fn fetch_nand(&self, val: u16, order: Ordering) -> u16 {}
            pub fn fetch_or(&self, val: u16, order: Ordering) -> u16 {}
            pub fn fetch_xor(&self, val: u16, order: Ordering) -> u16 {}
        }
        impl Default for AtomicU16 {}

        pub struct AtomicI32 {}

        impl AtomicI32 {
            pub fn new(v: i32) -> AtomicI32 {}
            pub fn get_mut(&mut self) -> &mut i32 {}
            pub fn into_inner(self) -> i32 {}
            pub fn load(&self, order: Ordering) -> i32 {}
            pub fn store(&self, val: i32, order: Ordering) {}
            pub fn swap(&self, val: i32, order: Ordering) -> i32 {}
            pub fn compare_exchange(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32> {}
            pub fn compare_exchange_weak(&self, current: i32, new: i32, success: Ordering, failure: Ordering) -> Result<i32, i32> {}
            pub fn fetch_update<F: FnMut(i32) -> Option<i32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i32, i32> {}
            pub fn fetch_add(&self, val: i32, order: Ordering) -> i32 {}
            pub fn fetch_sub(&self, val: i32, order: Ordering) -> i32 {}
            pub fn fetch_max(&self, val: i32, order: Ordering) -> i32 {}
            pub fn fetch_min(&self, val: i32, order: Ordering) -> i32 {}
            pub fn fetch_and(&self, val: i32, order: Ordering) -> i32 {}
            pub fn fetch_nand(&self, val: i32, order: Ordering) -> i32 {}
            pub fn fetch_or(&self, val: i32, order: Ordering) -> i32 {}
            pub fn fetch_xor(&self, val: i32, order: Ordering) -> i32 {}
        }
        impl Default for AtomicI32 {}

        pub struct AtomicU32 {}

        impl AtomicU32 {
            pub fn new(v: u32) -> AtomicU32 {}
            pub fn get_mut(&mut self) -> &mut u32 {}
            pub fn into_inner(self) -> u32 {}
            pub fn load(&self, order: Ordering) -> u32 {}
            pub fn store(&self, val: u32, order: Ordering) {}
            pub fn swap(&self, val: u32, order: Ordering) -> u32 {}
            pub fn compare_exchange(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32> {}
            pub fn compare_exchange_weak(&self, current: u32, new: u32, success: Ordering, failure: Ordering) -> Result<u32, u32> {}
            pub fn fetch_update<F: FnMut(u32) -> Option<u32>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u32, u32> {}
            pub fn fetch_add(&self, val: u32, order: Ordering) -> u32 {}
            pub fn fetch_sub(&self, val: u32, order: Ordering) -> u32 {}
            pub fn fetch_max(&self, val: u32, order: Ordering) -> u32 {}
            pub fn fetch_min(&self, val: u32, order: Ordering) -> u32 {}
            pub fn fetch_and(&self, val: u32, order: Ordering) -> u32 {}
            pub fn fetch_nand(&self, val: u32, order: Ordering) -> u32 {}
            pub fn fetch_or(&self, val: u32, order: Ordering) -> u32 {}
            pub fn fetch_xor(&self, val: u32, order: Ordering) -> u32 {}
        }
        impl Default for AtomicU32 {}

        pub struct AtomicI64 {}

        impl AtomicI64 {
            pub fn new(v: i64) -> AtomicI64 {}
            pub fn get_mut(&mut self) -> &mut i64 {}
            pub fn into_inner(self) -> i64 {}
            pub fn load(&self, order: Ordering) -> i64 {}
            pub fn store(&self, val: i64, order: Ordering) {}
            pub fn swap(&self, val: i64, order: Ordering) -> i64 {}
            pub fn compare_exchange(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64> {}
            pub fn compare_exchange_weak(&self, current: i64, new: i64, success: Ordering, failure: Ordering) -> Result<i64, i64> {}
            pub fn fetch_update<F: FnMut(i64) -> Option<i64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<i64, i64> {}
            pub fn fetch_add(&self, val: i64, order: Ordering) -> i64 {}
            pub fn fetch_sub(&self, val: i64, order: Ordering) -> i64 {}
            pub fn fetch_max(&self, val: i64, order: Ordering) -> i64 {}
            pub fn fetch_min(&self, val: i64, order: Ordering) -> i64 {}
            pub fn fetch_and(&self, val: i64, order: Ordering) -> i64 {}
            pub fn fetch_nand(&self, val: i64, order: Ordering) -> i64 {}
            pub fn fetch_or(&self, val: i64, order: Ordering) -> i64 {}
            pub fn fetch_xor(&self, val: i64, order: Ordering) -> i64 {}
        }
        impl Default for AtomicI64 {}

        pub struct AtomicU64 {}

        impl AtomicU64 {
            pub fn new(v: u64) -> AtomicU64 {}
            pub fn get_mut(&mut self) -> &mut u64 {}
            pub fn into_inner(self) -> u64 {}
            pub fn load(&self, order: Ordering) -> u64 {}
            pub fn store(&self, val: u64, order: Ordering) {}
            pub fn swap(&self, val: u64, order: Ordering) -> u64 {}
            pub fn compare_exchange(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> {}
            pub fn compare_exchange_weak(&self, current: u64, new: u64, success: Ordering, failure: Ordering) -> Result<u64, u64> {}
            pub fn fetch_update<F: FnMut(u64) -> Option<u64>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<u64, u64> {}
            pub fn fetch_add(&self, val: u64, order: Ordering) -> u64 {}
            pub fn fetch_sub(&self, val: u64, order: Ordering) -> u64 {}
            pub fn fetch_max(&self, val: u64, order: Ordering) -> u64 {}
            pub fn fetch_min(&self, val: u64, order: Ordering) -> u64 {}
            pub fn fetch_and(&self, val: u64, order: Ordering) -> u64 {}
            pub fn fetch_nand(&self, val: u64, order: Ordering) -> u64 {}
            pub fn fetch_or(&self, val: u64, order: Ordering) -> u64 {}
            pub fn fetch_xor(&self, val: u64, order: Ordering) -> u64 {}
        }
        impl Default for AtomicU64 {}

        pub struct AtomicIsize {}

        impl AtomicIsize {
            pub fn new(v: isize) -> AtomicIsize {}
            pub fn get_mut(&mut self) -> &mut isize {}
            pub fn into_inner(self) -> isize {}
            pub fn load(&self, order: Ordering) -> isize {}
            pub fn store(&self, val: isize, order: Ordering) {}
            pub fn swap(&self, val: isize, order: Ordering) -> isize {}
            pub fn compare_exchange(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize> {}
            pub fn compare_exchange_weak(&self, current: isize, new: isize, success: Ordering, failure: Ordering) -> Result<isize, isize> {}
            pub fn fetch_update<F: FnMut(isize) -> Option<isize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<isize, isize> {}
            pub fn fetch_add(&self, val: isize, order: Ordering) -> isize {}
            pub fn fetch_sub(&self, val: isize, order: Ordering) -> isize {}
            pub fn fetch_max(&self, val: isize, order: Ordering) -> isize {}
            pub fn fetch_min(&self, val: isize, order: Ordering) -> isize {}
            pub fn fetch_and(&self, val: isize, order: Ordering) -> isize {}
            pub fn fetch_nand(&self, val: isize, order: Ordering) -> isize {}
            pub fn fetch_or(&self, val: isize, order: Ordering) -> isize {}
            pub fn fetch_xor(&self, val: isize, order: Ordering) -> isize {}
        }
        impl Default for AtomicIsize {}

        pub struct AtomicUsize {}

        impl AtomicUsize {
            pub fn new(v: usize) -> AtomicUsize {}
            pub fn get_mut(&mut self) -> &mut usize {}
            pub fn into_inner(self) -> usize {}
            pub fn load(&self, order: Ordering) -> usize {}
            pub fn store(&self, val: usize, order: Ordering) {}
            pub fn swap(&self, val: usize, order: Ordering) -> usize {}
            pub fn compare_exchange(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize> {}
            pub fn compare_exchange_weak(&self, current: usize, new: usize, success: Ordering, failure: Ordering) -> Result<usize, usize> {}
            pub fn fetch_update<F: FnMut(usize) -> Option<usize>>(&self, set_order: Ordering, fetch_order: Ordering, f: F) -> Result<usize, usize> {}
            pub fn fetch_add(&self, val: usize, order: Ordering) -> usize {}
            pub fn fetch_sub(&self, val: usize, order: Ordering) -> usize {}
            pub fn fetch_max(&self, val: usize, order: Ordering) -> usize {}
            pub fn fetch_min(&self, val: usize, order: Ordering) -> usize {}
            pub fn fetch_and(&self, val: usize, order: Ordering) -> usize {}
            pub fn fetch_nand(&self, val: usize, order: Ordering) -> usize {}
            pub fn fetch_or(&self, val: usize, order: Ordering) -> usize {}
            pub fn fetch_xor(&self, val: usize, order: Ordering) -> usize {}
        }
        impl Default for AtomicUsize {}

        pub struct AtomicPtr<T> {}

        impl<T> AtomicPtr<T> {
            pub fn new(p: *mut T) -> AtomicPtr<T> {}
            pub fn load(&self, order: Ordering) -> *mut T {}
            pub fn store(&self, ptr: *mut T, order: Ordering) {}
            pub fn swap(&self, ptr: *mut T, order: Ordering) -> *mut T {}
        }
    }

    pub mod mpsc {
        use crate::time::Duration;

        #[ctx(receiver = "mpsc")]
        #[ctx(container)]
        pub struct Receiver<T> {}

        impl<T> Receiver<T> {
            pub fn try_recv(&self) -> Result<T, TryRecvError> {}
            #[ctx(blocks = "waits for a message: use an async channel")]
            pub fn recv(&self) -> Result<T, RecvError> {}
            #[ctx(blocks = "waits for a message: use an async channel")]
            pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError> {}
            #[ctx(blocks = "each item waits for a message: use an async channel")]
            pub fn iter(&self) -> Iter<'_, T> {}
            pub fn try_iter(&self) -> TryIter<'_, T> {}
        }
        impl<T> IntoIterator for &Receiver<T> {
            type IntoIter = Iter<'_, T>;
            type Item = T;
        }
        impl<T> IntoIterator for Receiver<T> {
            type IntoIter = IntoIter<T>;
            type Item = T;
        }

        pub struct Iter<'a, T> {}

        impl<T> Iterator for Iter<'_, T> {
            type Item = T;
        }

        pub struct TryIter<'a, T> {}

        impl<T> Iterator for TryIter<'_, T> {
            type Item = T;
        }

        #[ctx(sender = "mpsc")]
        #[ctx(container)]
        pub struct Sender<T> {}

        impl<T> Sender<T> {
            pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
        }
        impl<T> Clone for Sender<T> {}

        #[ctx(sender = "mpsc")]
        #[ctx(container)]
        pub struct SyncSender<T> {}

        impl<T> SyncSender<T> {
            #[ctx(blocks = "waits for room in the channel: use an async channel")]
            pub fn send(&self, t: T) -> Result<(), SendError<T>> {}
            pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>> {}
        }
        impl<T> Clone for SyncSender<T> {}

        pub struct SendError<T>(pub T);

        impl<T> Clone for SendError<T> {}
        impl<T> Copy for SendError<T> {}

        pub struct RecvError;

        impl Clone for RecvError {}
        impl Copy for RecvError {}

        pub enum TryRecvError {
            Empty,
            Disconnected,
        }

        impl Clone for TryRecvError {}
        impl Copy for TryRecvError {}

        pub enum RecvTimeoutError {
            Timeout,
            Disconnected,
        }

        impl Clone for RecvTimeoutError {}
        impl Copy for RecvTimeoutError {}

        pub enum TrySendError<T> {
            Full(T),
            Disconnected(T),
        }

        impl<T> Clone for TrySendError<T> {}
        impl<T> Copy for TrySendError<T> {}

        pub fn channel<T>() -> (Sender<T>, Receiver<T>) {}

        pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>) {}
    }
}

pub mod task {
    use crate::sync::Arc;

    macro_rules! ready { () => {} }

    pub trait Wake {
        fn wake(self: Arc<Self>);
        fn wake_by_ref(self: &Arc<Self>);
    }

    #[ctx(container)]
    pub enum Poll<T> {
        Ready(T),
        Pending,
    }

    impl<T> Poll<T> {
        pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<U> {}
        pub fn is_ready(&self) -> bool {}
        pub fn is_pending(&self) -> bool {}
    }
    impl<T, E> Poll<Result<T, E>> {
        pub fn map_ok<U, F: FnOnce(T) -> U>(self, f: F) -> Poll<Result<U, E>> {}
        pub fn map_err<U, F: FnOnce(E) -> U>(self, f: F) -> Poll<Result<T, U>> {}
    }
    impl<T> Copy for Poll<T> {}
    impl<T> Clone for Poll<T> {}

    pub struct Context<'a> {}

    impl Context<'_> {
        pub fn from_waker(waker: &Waker) -> Self {}
        pub fn waker(&self) -> &Waker {}
    }

    pub struct RawWaker {}

    impl RawWaker {
        pub fn new(data: *const (), vtable: &RawWakerVTable) -> RawWaker {}
    }

    pub struct RawWakerVTable {}

    impl RawWakerVTable {
        pub fn new(clone: fn(*const ()) -> RawWaker, wake: fn(*const ()), wake_by_ref: fn(*const ()), drop: fn(*const ())) -> Self {}
    }
    impl Copy for RawWakerVTable {}
    impl Clone for RawWakerVTable {}

    pub struct Waker {}

    impl Waker {
        pub fn wake(self) {}
        pub fn wake_by_ref(&self) {}
        pub fn will_wake(&self, other: &Waker) -> bool {}
        pub unsafe fn from_raw(waker: RawWaker) -> Waker {}
        pub fn noop() -> &Waker {}
        pub fn data(&self) -> *const () {}
        pub fn vtable(&self) -> &RawWakerVTable {}
    }
    impl Clone for Waker {}
}

pub mod thread {
    use crate::any::Any;
    use crate::cell::{Cell, RefCell};
    use crate::{io, result};
    use crate::num::NonZero;
    use crate::os::windows::io::OwnedHandle;
    use crate::time::Duration;

    pub struct Builder {}

    impl Builder {
        pub fn new() -> Builder {}
        pub fn name(self, name: String) -> Builder {}
        pub fn stack_size(self, size: usize) -> Builder {}
        #[ctx(spawns = "thread")]
        pub fn spawn<F: FnOnce() -> T, T>(self, f: F) -> io::Result<JoinHandle<T>> {}
        #[ctx(spawns = "scoped")]
        #[ctx(spawned = "1")]
        pub fn spawn_scoped<F: FnOnce() -> T, T>(self, scope: &Scope<'_, '_>, f: F) -> io::Result<ScopedJoinHandle<'_, T>> {}
    }

    pub fn current() -> Thread {}

    pub fn available_parallelism() -> io::Result<NonZero<usize>> {}

    #[ctx(blocks = "parks the thread: use an async notification")]
    #[ctx(context_twin = "wait_timeout")]
    pub fn park_timeout(dur: Duration) {}

    #[ctx(blocks = "puts the thread to sleep: use the runtime's `sleep`")]
    #[ctx(sleeps_blocking)]
    pub fn sleep(dur: Duration) {}

    pub fn panicking() -> bool {}

    #[ctx(blocks = "parks the thread: use an async notification")]
    pub fn park() {}

    #[ctx(spawns = "thread")]
    pub fn spawn<F: FnOnce() -> T, T>(f: F) -> JoinHandle<T> {}

    pub fn yield_now() {}

    pub struct ThreadId {}

    impl Clone for ThreadId {}
    impl Copy for ThreadId {}

    #[ctx(join_handle)]
    pub struct JoinHandle<T> {}

    impl<T> JoinHandle<T> {
        pub fn thread(&self) -> &Thread {}
        #[ctx(joins)]
        #[ctx(blocks = "waits for the thread: use `spawn_blocking` and await it")]
        pub fn join(self) -> Result<T> {}
        pub fn is_finished(&self) -> bool {}
    }

    pub struct AccessError;

    impl Clone for AccessError {}
    impl Copy for AccessError {}

    #[ctx(container)]
    pub struct LocalKey<T> {}

    impl<T> LocalKey<T> {
        pub fn with<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {}
        pub fn try_with<F: FnOnce(&T) -> R, R>(&self, f: F) -> result::Result<R, AccessError> {}
    }
    impl<T> LocalKey<Cell<T>> {
        pub fn set(&self, value: T) {}
        pub fn get(&self) -> T {}
        pub fn take(&self) -> T {}
        pub fn replace(&self, value: T) -> T {}
        pub fn update(&self, f: impl FnOnce(T) -> T) {}
    }
    impl<T> LocalKey<RefCell<T>> {
        pub fn with_borrow<F: FnOnce(&T) -> R, R>(&self, f: F) -> R {}
        pub fn with_borrow_mut<F: FnOnce(&mut T) -> R, R>(&self, f: F) -> R {}
    }

    pub struct Scope<'scope, 'env> {}

    impl Scope<'_, '_> {
        #[ctx(spawns = "scoped")]
        pub fn spawn<F: FnOnce() -> T, T>(&self, f: F) -> ScopedJoinHandle<'_, T> {}
    }

    #[ctx(join_handle)]
    pub struct ScopedJoinHandle<'scope, T> {}

    impl<T> ScopedJoinHandle<'_, T> {
        pub fn thread(&self) -> &Thread {}
        #[ctx(joins)]
        #[ctx(blocks = "waits for the thread: use `spawn_blocking` and await it")]
        pub fn join(self) -> Result<T> {}
        pub fn is_finished(&self) -> bool {}
    }

    #[ctx(context_twin = "thread_scope")]
    pub fn scope<F: FnOnce(&Scope<'_, '_>) -> T, T>(f: F) -> T {}

    pub struct Thread {}

    impl Thread {
        pub fn unpark(&self) {}
        pub fn id(&self) -> ThreadId {}
        pub fn name(&self) -> Option<&str> {}
    }
    impl Clone for Thread {}

    pub type Result<T> = result::Result<T, Box<dyn Any>>;
}

pub mod time {
    use crate::ops::{Add, Div, Mul, Sub};

    pub struct Duration {}

    impl Duration {
        pub const ZERO: Duration = ();
        pub const MAX: Duration = ();
        pub fn new(secs: u64, nanos: u32) -> Duration {}
        pub fn from_secs(secs: u64) -> Duration {}
        pub fn from_millis(millis: u64) -> Duration {}
        pub fn from_micros(micros: u64) -> Duration {}
        pub fn from_nanos(nanos: u64) -> Duration {}
        pub fn from_hours(hours: u64) -> Duration {}
        pub fn from_mins(mins: u64) -> Duration {}
        pub fn is_zero(&self) -> bool {}
        pub fn as_secs(&self) -> u64 {}
        pub fn subsec_millis(&self) -> u32 {}
        pub fn subsec_micros(&self) -> u32 {}
        pub fn subsec_nanos(&self) -> u32 {}
        pub fn as_millis(&self) -> u128 {}
        pub fn as_micros(&self) -> u128 {}
        pub fn as_nanos(&self) -> u128 {}
        pub fn checked_add(self, rhs: Duration) -> Option<Duration> {}
        pub fn saturating_add(self, rhs: Duration) -> Duration {}
        pub fn checked_sub(self, rhs: Duration) -> Option<Duration> {}
        pub fn saturating_sub(self, rhs: Duration) -> Duration {}
        pub fn checked_mul(self, rhs: u32) -> Option<Duration> {}
        pub fn saturating_mul(self, rhs: u32) -> Duration {}
        pub fn checked_div(self, rhs: u32) -> Option<Duration> {}
        pub fn as_secs_f64(&self) -> f64 {}
        pub fn as_secs_f32(&self) -> f32 {}
        pub fn from_secs_f64(secs: f64) -> Duration {}
        pub fn from_secs_f32(secs: f32) -> Duration {}
        pub fn mul_f64(self, rhs: f64) -> Duration {}
        pub fn mul_f32(self, rhs: f32) -> Duration {}
        pub fn div_f64(self, rhs: f64) -> Duration {}
        pub fn div_f32(self, rhs: f32) -> Duration {}
        pub fn try_from_secs_f32(secs: f32) -> Result<Duration, TryFromFloatSecsError> {}
        pub fn try_from_secs_f64(secs: f64) -> Result<Duration, TryFromFloatSecsError> {}
    }
    impl Clone for Duration {}
    impl Copy for Duration {}
    impl Default for Duration {}
    impl Add for Duration {
        type Output = Duration;
    }
    impl Sub for Duration {
        type Output = Duration;
    }
    impl Mul<u32> for Duration {
        type Output = Duration;
    }
    impl Mul<Duration> for u32 {
        type Output = Duration;
    }
    impl Div<u32> for Duration {
        type Output = Duration;
    }

    pub struct Instant {}

    impl Instant {
        pub fn now() -> Instant {}
        pub fn duration_since(&self, earlier: Instant) -> Duration {}
        pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {}
        pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
        pub fn elapsed(&self) -> Duration {}
        pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
        pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
    }
    impl Copy for Instant {}
    impl Clone for Instant {}
    impl Add<Duration> for Instant {
        type Output = Instant;
    }
    impl Sub<Duration> for Instant {
        type Output = Instant;
    }
    impl Sub for Instant {
        type Output = Duration;
    }

    pub struct SystemTime {}

    impl SystemTime {
        pub const UNIX_EPOCH: SystemTime = ();
        pub fn now() -> SystemTime {}
        pub fn duration_since(&self, earlier: SystemTime) -> Result<Duration, SystemTimeError> {}
        pub fn elapsed(&self) -> Result<Duration, SystemTimeError> {}
        pub fn checked_add(&self, duration: Duration) -> Option<SystemTime> {}
        pub fn checked_sub(&self, duration: Duration) -> Option<SystemTime> {}
    }
    impl Copy for SystemTime {}
    impl Clone for SystemTime {}
    impl Add<Duration> for SystemTime {
        type Output = SystemTime;
    }
    impl Sub<Duration> for SystemTime {
        type Output = SystemTime;
    }

    pub struct SystemTimeError {}

    impl SystemTimeError {
        pub fn duration(&self) -> Duration {}
    }
    impl Clone for SystemTimeError {}

    pub const UNIX_EPOCH: SystemTime = ();
}

pub mod vec {
    use crate::borrow::Cow;
    use crate::byte_str::ByteStr;
    use crate::collections::{BinaryHeap, TryReserveError, VecDeque};
    use crate::ffi::CString;
    use crate::io::Write;
    use crate::mem::MaybeUninit;
    use crate::ops::{Deref, Index, RangeBounds};
    use crate::ptr::NonNull;
    use crate::rc::Rc;
    use crate::slice::{Iter, IterMut, SliceIndex};
    use crate::sync::Arc;

    #[ctx(container)]
    pub struct Vec<T> {}

    impl<T> Vec<T> {
        pub fn new() -> Self {}
        pub fn with_capacity(capacity: usize) -> Self {}
        pub fn from_fn<F: FnMut(usize) -> T>(length: usize, f: F) -> Self {}
        pub fn into_parts(self) -> (NonNull<T>, usize, usize) {}
        pub fn with_capacity_in(capacity: usize, alloc: A) -> Self {}
        pub fn push(&mut self, value: T) {}
        pub fn push_mut(&mut self, value: T) -> &mut T {}
        pub fn new_in(alloc: A) -> Self {}
        pub fn into_raw_parts_with_allocator(self) -> (*mut T, usize, usize, A) {}
        pub fn into_parts_with_allocator(self) -> (NonNull<T>, usize, usize, A) {}
        pub fn capacity(&self) -> usize {}
        pub fn reserve(&mut self, additional: usize) {}
        pub fn reserve_exact(&mut self, additional: usize) {}
        pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
        pub fn shrink_to_fit(&mut self) {}
        pub fn shrink_to(&mut self, min_capacity: usize) {}
        pub fn into_boxed_slice(self) -> Box<[T]> {}
        pub fn truncate(&mut self, len: usize) {}
        pub fn as_slice(&self) -> &[T] {}
        pub fn as_mut_slice(&mut self) -> &mut [T] {}
        pub fn allocator(&self) -> &A {}
        #[ctx(takes)]
        pub fn swap_remove(&mut self, index: usize) -> T {}
        pub fn insert(&mut self, index: usize, element: T) {}
        pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T {}
        #[ctx(takes)]
        pub fn remove(&mut self, index: usize) -> T {}
        pub fn try_remove(&mut self, index: usize) -> Option<T> {}
        pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
        pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
        pub fn dedup_by_key<F: FnMut(&mut T) -> K, K>(&mut self, key: F) {}
        pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F) {}
        #[ctx(takes)]
        pub fn pop(&mut self) -> Option<T> {}
        #[ctx(takes)]
        pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
        pub fn append(&mut self, other: &mut Self) {}
        #[ctx(takes)]
        pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {}
        pub fn clear(&mut self) {}
        pub fn len(&self) -> usize {}
        pub fn is_empty(&self) -> bool {}
        #[ctx(takes)]
        pub fn split_off(&mut self, at: usize) -> Self {}
        pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) {}
        #[ctx(forgets)]
        pub fn leak(self) -> &mut [T] {}
        pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>] {}
        pub fn resize(&mut self, new_len: usize, value: T) {}
        pub fn extend_from_slice(&mut self, other: &[T]) {}
        pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
        pub fn dedup(&mut self) {}
        pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter> {}
        pub fn extract_if<F: FnMut(&mut T) -> bool, R: RangeBounds<usize>>(&mut self, range: R, filter: F) -> ExtractIf<'_, T, F> {}
    }
    impl<T> Vec<[T]> {
        pub fn into_flattened(self) -> Vec<T> {}
    }
    impl Write for Vec<u8> {}
    impl<T> Deref for Vec<T> {
        type Target = [T];
    }
    impl<T> Clone for Vec<T> {}
    impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> {
        type Output = I::Output;
    }
    impl<T> FromIterator<T> for Vec<T> {}
    impl<T> IntoIterator for Vec<T> {
        type IntoIter = IntoIter<T>;
        type Item = T;
    }
    impl<T> IntoIterator for &Vec<T> {
        type IntoIter = Iter<'_, T>;
        type Item = &T;
    }
    impl<T> IntoIterator for &mut Vec<T> {
        type IntoIter = IterMut<'_, T>;
        type Item = &mut T;
    }
    impl<T> Default for Vec<T> {}

    pub struct Drain<'a, T> {}

    impl<T> Drain<'_, T> {
        pub fn as_slice(&self) -> &[T] {}
    }
    impl<T> Iterator for Drain<'_, T> {
        type Item = T;
    }

    pub struct IntoIter<T> {}

    impl<T> IntoIter<T> {
        pub fn as_slice(&self) -> &[T] {}
        pub fn as_mut_slice(&mut self) -> &mut [T] {}
        pub fn allocator(&self) -> &A {}
    }
    impl<T> Iterator for IntoIter<T> {
        type Item = T;
    }
    impl<T> Default for IntoIter<T> {}
    impl<T> Clone for IntoIter<T> {}
}
