use crate::borrow::Borrow;
use crate::cmp::Ordering;
use crate::collections::binary_heap::{Drain, IntoIter, Iter, PeekMut};
use crate::collections::btree_map::{
    Entry, ExtractIf, IntoKeys, IntoValues, IterMut, Keys, OccupiedEntry, Range, RangeMut, Values,
    ValuesMut,
};
use crate::collections::btree_set::{Difference, Intersection, SymmetricDifference, Union};
use crate::error::Error;
use crate::fmt::Display;
use crate::hash::Hash;
use crate::io::{BufRead, Read, Write};
use crate::ops::{BitAnd, BitOr, BitXor, Index, IndexMut, RangeBounds, Sub};

pub struct TryReserveError {}
impl Clone for TryReserveError {}
impl PartialEq for TryReserveError {}
impl Eq for TryReserveError {}
impl Display for TryReserveError {}
impl Error for TryReserveError {}

#[ctx(container)]
#[ctx(destructor = "own")]
pub struct HashMap<K, V> {}
impl<K, V> HashMap<K, V> {
    pub fn new() -> HashMap<K, V> {}
    pub fn with_capacity(capacity: usize) -> HashMap<K, V> {}
    pub fn with_hasher<S>(hash_builder: S) -> HashMap<K, V> {}
    pub fn with_capacity_and_hasher<S>(capacity: usize, hasher: S) -> HashMap<K, V> {}
    pub fn capacity(&self) -> usize {}
    pub fn keys(&self) -> crate::collections::hash_map::Keys<'_, K, V> {}
    pub fn into_keys(self) -> crate::collections::hash_map::IntoKeys<K, V> {}
    pub fn values(&self) -> crate::collections::hash_map::Values<'_, K, V> {}
    pub fn values_mut(&mut self) -> crate::collections::hash_map::ValuesMut<'_, K, V> {}
    pub fn into_values(self) -> crate::collections::hash_map::IntoValues<K, V> {}
    pub fn iter(&self) -> crate::collections::hash_map::Iter<'_, K, V> {}
    pub fn iter_mut(&mut self) -> crate::collections::hash_map::IterMut<'_, K, V> {}
    pub fn len(&self) -> usize {}
    #[ctx(asks_empty)]
    pub fn is_empty(&self) -> bool {}
    #[ctx(takes)]
    pub fn drain(&mut self) -> crate::collections::hash_map::Drain<'_, K, V> {}
    pub fn extract_if<F: FnMut(&K, &mut V) -> bool>(&mut self, pred: F) -> crate::collections::hash_map::ExtractIf<'_, K, V, F> {}
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) {}
    pub fn clear(&mut self) {}
    pub fn hasher<S>(&self) -> &S {}
}
impl<K: Eq + Hash, V> HashMap<K, V> {
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn entry(&mut self, key: K) -> crate::collections::hash_map::Entry<'_, K, V> {}
    #[ctx(gives_element)]
    pub fn get<Q: Hash + Eq>(&self, k: &Q) -> Option<&V> where K: Borrow<Q> {}
    pub fn get_key_value<Q: Hash + Eq>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> {}
    pub fn get_disjoint_mut<Q: Hash + Eq, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q> {}
    pub unsafe fn get_disjoint_unchecked_mut<Q: Hash + Eq, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N] where K: Borrow<Q> {}
    pub fn contains_key<Q: Hash + Eq>(&self, k: &Q) -> bool where K: Borrow<Q> {}
    #[ctx(gives_element)]
    pub fn get_mut<Q: Hash + Eq>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q> {}
    #[ctx(changes = "inserts")]
    pub fn insert(&mut self, k: K, v: V) -> Option<V> {}
    #[ctx(takes)]
    #[ctx(changes = "removes")]
    pub fn remove<Q: Hash + Eq>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q> {}
    #[ctx(takes)]
    pub fn remove_entry<Q: Hash + Eq>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q> {}
}
impl<K: Clone, V: Clone> Clone for HashMap<K, V> {}
impl<K: Eq + Hash, V: PartialEq> PartialEq for HashMap<K, V> {}
impl<K: Eq + Hash, V: Eq> Eq for HashMap<K, V> {}
impl<K, V> Default for HashMap<K, V> {}
impl<K: Eq + Hash + Borrow<Q>, Q: Eq + Hash, V> Index<&Q> for HashMap<K, V> { type Output = V; }
impl<K: Eq + Hash, V, const N: usize> From<[(K, V); N]> for HashMap<K, V> {}
impl<'a, K, V> IntoIterator for &'a HashMap<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = crate::collections::hash_map::Iter<'a, K, V>;
}
impl<'a, K, V> IntoIterator for &'a mut HashMap<K, V> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = crate::collections::hash_map::IterMut<'a, K, V>;
}
impl<K, V> IntoIterator for HashMap<K, V> {
    type Item = (K, V);
    type IntoIter = crate::collections::hash_map::IntoIter<K, V>;
}
impl<K: Eq + Hash, V> FromIterator<(K, V)> for HashMap<K, V> {}
impl<K: Eq + Hash, V> Extend<(K, V)> for HashMap<K, V> {}
impl<'a, K: Eq + Hash + Copy, V: Copy> Extend<(&'a K, &'a V)> for HashMap<K, V> {}

#[ctx(container)]
#[ctx(destructor = "own")]
pub struct HashSet<T> {}
impl<T> HashSet<T> {
    pub fn new() -> HashSet<T> {}
    pub fn with_capacity(capacity: usize) -> HashSet<T> {}
    pub fn with_hasher<S>(hasher: S) -> HashSet<T> {}
    pub fn with_capacity_and_hasher<S>(capacity: usize, hasher: S) -> HashSet<T> {}
    pub fn capacity(&self) -> usize {}
    pub fn iter(&self) -> crate::collections::hash_set::Iter<'_, T> {}
    pub fn len(&self) -> usize {}
    #[ctx(asks_empty)]
    pub fn is_empty(&self) -> bool {}
    #[ctx(takes)]
    pub fn drain(&mut self) -> crate::collections::hash_set::Drain<'_, T> {}
    pub fn extract_if<F: FnMut(&T) -> bool>(&mut self, pred: F) -> crate::collections::hash_set::ExtractIf<'_, T, F> {}
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
    pub fn clear(&mut self) {}
    pub fn hasher<S>(&self) -> &S {}
}
impl<T: Eq + Hash> HashSet<T> {
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn difference<'a>(&'a self, other: &'a HashSet<T>) -> crate::collections::hash_set::Difference<'a, T> {}
    pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T>) -> crate::collections::hash_set::SymmetricDifference<'a, T> {}
    pub fn intersection<'a>(&'a self, other: &'a HashSet<T>) -> crate::collections::hash_set::Intersection<'a, T> {}
    pub fn union<'a>(&'a self, other: &'a HashSet<T>) -> crate::collections::hash_set::Union<'a, T> {}
    pub fn contains<Q: Hash + Eq>(&self, value: &Q) -> bool where T: Borrow<Q> {}
    #[ctx(gives_element)]
    pub fn get<Q: Hash + Eq>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> {}
    pub fn is_disjoint(&self, other: &HashSet<T>) -> bool {}
    pub fn is_subset(&self, other: &HashSet<T>) -> bool {}
    pub fn is_superset(&self, other: &HashSet<T>) -> bool {}
    #[ctx(changes = "inserts")]
    pub fn insert(&mut self, value: T) -> bool {}
    #[ctx(takes)]
    pub fn replace(&mut self, value: T) -> Option<T> {}
    #[ctx(changes = "removes")]
    pub fn remove<Q: Hash + Eq>(&mut self, value: &Q) -> bool where T: Borrow<Q> {}
    pub fn take<Q: Hash + Eq>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> {}
}
impl<T: Clone> Clone for HashSet<T> {}
impl<T: Eq + Hash> PartialEq for HashSet<T> {}
impl<T: Eq + Hash> Eq for HashSet<T> {}
impl<T: Eq + Hash> FromIterator<T> for HashSet<T> {}
impl<T: Eq + Hash, const N: usize> From<[T; N]> for HashSet<T> {}
impl<T: Eq + Hash> Extend<T> for HashSet<T> {}
impl<'a, T: Eq + Hash + Copy> Extend<&'a T> for HashSet<T> {}
impl<T> Default for HashSet<T> {}
impl<T: Eq + Hash + Clone> BitOr for &HashSet<T> { type Output = HashSet<T>; }
impl<T: Eq + Hash + Clone> BitAnd for &HashSet<T> { type Output = HashSet<T>; }
impl<T: Eq + Hash + Clone> BitXor for &HashSet<T> { type Output = HashSet<T>; }
impl<T: Eq + Hash + Clone> Sub for &HashSet<T> { type Output = HashSet<T>; }
impl<'a, T> IntoIterator for &'a HashSet<T> {
    type Item = &'a T;
    type IntoIter = crate::collections::hash_set::Iter<'a, T>;
}
impl<T> IntoIterator for HashSet<T> {
    type Item = T;
    type IntoIter = crate::collections::hash_set::IntoIter<T>;
}
