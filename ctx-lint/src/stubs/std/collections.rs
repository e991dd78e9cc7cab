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
