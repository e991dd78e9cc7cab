#[ctx(container)]
#[ctx(destructor = "own")]
pub struct BTreeMap<K, V> {}
impl<K: Clone, V: Clone> Clone for BTreeMap<K, V> {}
impl<K, V> BTreeMap<K, V> {
    pub fn new() -> BTreeMap<K, V> {}
    pub fn clear(&mut self) {}
    #[ctx(gives_element)]
    pub fn get<Q: Ord>(&self, key: &Q) -> Option<&V> where K: Borrow<Q> + Ord {}
    pub fn get_key_value<Q: Ord>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q> + Ord {}
    #[ctx(gives_element)]
    pub fn first_key_value(&self) -> Option<(&K, &V)> where K: Ord {}
    pub fn first_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> where K: Ord {}
    #[ctx(takes)]
    #[ctx(gives_element)]
    pub fn pop_first(&mut self) -> Option<(K, V)> where K: Ord {}
    #[ctx(gives_element)]
    pub fn last_key_value(&self) -> Option<(&K, &V)> where K: Ord {}
    pub fn last_entry(&mut self) -> Option<OccupiedEntry<'_, K, V>> where K: Ord {}
    #[ctx(takes)]
    #[ctx(gives_element)]
    pub fn pop_last(&mut self) -> Option<(K, V)> where K: Ord {}
    pub fn contains_key<Q: Ord>(&self, key: &Q) -> bool where K: Borrow<Q> + Ord {}
    #[ctx(gives_element)]
    pub fn get_mut<Q: Ord>(&mut self, key: &Q) -> Option<&mut V> where K: Borrow<Q> + Ord {}
    #[ctx(changes = "inserts")]
    pub fn insert(&mut self, key: K, value: V) -> Option<V> where K: Ord {}
    #[ctx(takes)]
    #[ctx(changes = "removes")]
    pub fn remove<Q: Ord>(&mut self, key: &Q) -> Option<V> where K: Borrow<Q> + Ord {}
    #[ctx(takes)]
    pub fn remove_entry<Q: Ord>(&mut self, key: &Q) -> Option<(K, V)> where K: Borrow<Q> + Ord {}
    pub fn retain<F: FnMut(&K, &mut V) -> bool>(&mut self, f: F) where K: Ord {}
    pub fn append(&mut self, other: &mut Self) where K: Ord {}
    pub fn range<T: Ord, R: RangeBounds<T>>(&self, range: R) -> Range<'_, K, V> where K: Borrow<T> + Ord {}
    pub fn range_mut<T: Ord, R: RangeBounds<T>>(&mut self, range: R) -> RangeMut<'_, K, V> where K: Borrow<T> + Ord {}
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> where K: Ord {}
    pub fn split_off<Q: Ord>(&mut self, key: &Q) -> Self where K: Borrow<Q> + Ord {}
    pub fn extract_if<F: FnMut(&K, &mut V) -> bool, R: RangeBounds<K>>(&mut self, range: R, pred: F) -> ExtractIf<'_, K, V, R, F> where K: Ord {}
    pub fn into_keys(self) -> IntoKeys<K, V> {}
    pub fn into_values(self) -> IntoValues<K, V> {}
    pub fn iter(&self) -> crate::collections::btree_map::Iter<'_, K, V> {}
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V> {}
    pub fn keys(&self) -> Keys<'_, K, V> {}
    pub fn values(&self) -> Values<'_, K, V> {}
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V> {}
    pub fn len(&self) -> usize {}
    #[ctx(asks_empty)]
    pub fn is_empty(&self) -> bool {}
}
impl<'a, K, V> IntoIterator for &'a BTreeMap<K, V> {
    type Item = (&'a K, &'a V);
    type IntoIter = crate::collections::btree_map::Iter<'a, K, V>;
}
impl<'a, K, V> IntoIterator for &'a mut BTreeMap<K, V> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
}
impl<K, V> IntoIterator for BTreeMap<K, V> {
    type Item = (K, V);
    type IntoIter = crate::collections::btree_map::IntoIter<K, V>;
}
impl<K: Ord, V> FromIterator<(K, V)> for BTreeMap<K, V> {}
impl<K: Ord, V> Extend<(K, V)> for BTreeMap<K, V> {}
impl<'a, K: Ord + Copy, V: Copy> Extend<(&'a K, &'a V)> for BTreeMap<K, V> {}
impl<K: Hash, V: Hash> Hash for BTreeMap<K, V> {}
impl<K, V> Default for BTreeMap<K, V> {}
impl<K: PartialEq, V: PartialEq> PartialEq for BTreeMap<K, V> {}
impl<K: Eq, V: Eq> Eq for BTreeMap<K, V> {}
impl<K: PartialOrd, V: PartialOrd> PartialOrd for BTreeMap<K, V> {}
impl<K: Ord, V: Ord> Ord for BTreeMap<K, V> {}
impl<K: Borrow<Q> + Ord, Q: Ord, V> Index<&Q> for BTreeMap<K, V> { type Output = V; }
impl<K: Ord, V, const N: usize> From<[(K, V); N]> for BTreeMap<K, V> {}

#[ctx(container)]
#[ctx(destructor = "own")]
pub struct BTreeSet<T> {}
impl<T: Hash> Hash for BTreeSet<T> {}
impl<T: PartialEq> PartialEq for BTreeSet<T> {}
impl<T: Eq> Eq for BTreeSet<T> {}
impl<T: PartialOrd> PartialOrd for BTreeSet<T> {}
impl<T: Ord> Ord for BTreeSet<T> {}
impl<T: Clone> Clone for BTreeSet<T> {}
impl<T> BTreeSet<T> {
    pub fn new() -> BTreeSet<T> {}
    pub fn range<K: Ord, R: RangeBounds<K>>(&self, range: R) -> crate::collections::btree_set::Range<'_, T> where T: Borrow<K> + Ord {}
    pub fn difference<'a>(&'a self, other: &'a BTreeSet<T>) -> Difference<'a, T> where T: Ord {}
    pub fn symmetric_difference<'a>(&'a self, other: &'a BTreeSet<T>) -> SymmetricDifference<'a, T> where T: Ord {}
    pub fn intersection<'a>(&'a self, other: &'a BTreeSet<T>) -> Intersection<'a, T> where T: Ord {}
    pub fn union<'a>(&'a self, other: &'a BTreeSet<T>) -> Union<'a, T> where T: Ord {}
    pub fn clear(&mut self) {}
    pub fn contains<Q: Ord>(&self, value: &Q) -> bool where T: Borrow<Q> + Ord {}
    #[ctx(gives_element)]
    pub fn get<Q: Ord>(&self, value: &Q) -> Option<&T> where T: Borrow<Q> + Ord {}
    pub fn is_disjoint(&self, other: &BTreeSet<T>) -> bool where T: Ord {}
    pub fn is_subset(&self, other: &BTreeSet<T>) -> bool where T: Ord {}
    pub fn is_superset(&self, other: &BTreeSet<T>) -> bool where T: Ord {}
    #[ctx(gives_element)]
    pub fn first(&self) -> Option<&T> where T: Ord {}
    #[ctx(gives_element)]
    pub fn last(&self) -> Option<&T> where T: Ord {}
    #[ctx(takes)]
    #[ctx(gives_element)]
    pub fn pop_first(&mut self) -> Option<T> where T: Ord {}
    #[ctx(takes)]
    #[ctx(gives_element)]
    pub fn pop_last(&mut self) -> Option<T> where T: Ord {}
    #[ctx(changes = "inserts")]
    pub fn insert(&mut self, value: T) -> bool where T: Ord {}
    #[ctx(takes)]
    pub fn replace(&mut self, value: T) -> Option<T> where T: Ord {}
    #[ctx(changes = "removes")]
    pub fn remove<Q: Ord>(&mut self, value: &Q) -> bool where T: Borrow<Q> + Ord {}
    pub fn take<Q: Ord>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q> + Ord {}
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) where T: Ord {}
    pub fn append(&mut self, other: &mut Self) where T: Ord {}
    pub fn split_off<Q: Ord>(&mut self, value: &Q) -> Self where T: Borrow<Q> + Ord {}
    pub fn extract_if<F: FnMut(&T) -> bool, R: RangeBounds<T>>(&mut self, range: R, pred: F) -> crate::collections::btree_set::ExtractIf<'_, T, R, F> where T: Ord {}
    pub fn iter(&self) -> crate::collections::btree_set::Iter<'_, T> {}
    pub fn len(&self) -> usize {}
    #[ctx(asks_empty)]
    pub fn is_empty(&self) -> bool {}
}
impl<T: Ord> FromIterator<T> for BTreeSet<T> {}
impl<T: Ord, const N: usize> From<[T; N]> for BTreeSet<T> {}
impl<T> IntoIterator for BTreeSet<T> {
    type Item = T;
    type IntoIter = crate::collections::btree_set::IntoIter<T>;
}
impl<'a, T> IntoIterator for &'a BTreeSet<T> {
    type Item = &'a T;
    type IntoIter = crate::collections::btree_set::Iter<'a, T>;
}
impl<T: Ord> Extend<T> for BTreeSet<T> {}
impl<'a, T: Ord + Copy> Extend<&'a T> for BTreeSet<T> {}
impl<T> Default for BTreeSet<T> {}
impl<T: Ord + Clone> Sub for &BTreeSet<T> { type Output = BTreeSet<T>; }
impl<T: Ord + Clone> BitXor for &BTreeSet<T> { type Output = BTreeSet<T>; }
impl<T: Ord + Clone> BitAnd for &BTreeSet<T> { type Output = BTreeSet<T>; }
impl<T: Ord + Clone> BitOr for &BTreeSet<T> { type Output = BTreeSet<T>; }
