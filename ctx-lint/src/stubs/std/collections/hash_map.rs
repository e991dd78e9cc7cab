pub use crate::hash::DefaultHasher;
pub use crate::collections::HashMap;
pub use crate::hash::RandomState;

pub struct Iter<'a, K, V> {}
impl<K, V> Clone for Iter<'_, K, V> {}
impl<K, V> Default for Iter<'_, K, V> {}
impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); }
impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}

pub struct IterMut<'a, K, V> {}
impl<K, V> Default for IterMut<'_, K, V> {}
impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}

pub struct IntoIter<K, V> {}
impl<K, V> Default for IntoIter<K, V> {}
impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}

pub struct Keys<'a, K, V> {}
impl<K, V> Clone for Keys<'_, K, V> {}
impl<K, V> Default for Keys<'_, K, V> {}
impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; }
impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}

pub struct Values<'a, K, V> {}
impl<K, V> Clone for Values<'_, K, V> {}
impl<K, V> Default for Values<'_, K, V> {}
impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; }
impl<K, V> ExactSizeIterator for Values<'_, K, V> {}

pub struct Drain<'a, K, V> {}
impl<'a, K, V> Iterator for Drain<'a, K, V> { type Item = (K, V); }
impl<K, V> ExactSizeIterator for Drain<'_, K, V> {}

pub struct ExtractIf<'a, K, V, F> {}
impl<K, V, F: FnMut(&K, &mut V) -> bool> Iterator for ExtractIf<'_, K, V, F> { type Item = (K, V); }

pub struct ValuesMut<'a, K, V> {}
impl<K, V> Default for ValuesMut<'_, K, V> {}
impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; }
impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}

pub struct IntoKeys<K, V> {}
impl<K, V> Default for IntoKeys<K, V> {}
impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}

pub struct IntoValues<K, V> {}
impl<K, V> Default for IntoValues<K, V> {}
impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
impl<K, V> ExactSizeIterator for IntoValues<K, V> {}

pub enum Entry<'a, K, V> {
    Occupied(OccupiedEntry<'a, K, V>),
    Vacant(VacantEntry<'a, K, V>),
}
impl<'a, K, V> Entry<'a, K, V> {
    pub fn or_insert(self, default: V) -> &'a mut V {}
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V {}
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V {}
    pub fn key(&self) -> &K {}
    pub fn and_modify<F: FnOnce(&mut V)>(self, f: F) -> Self {}
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
}
impl<'a, K, V: Default> Entry<'a, K, V> {
    pub fn or_default(self) -> &'a mut V {}
}

pub struct OccupiedEntry<'a, K, V> {}
impl<'a, K, V> OccupiedEntry<'a, K, V> {
    pub fn key(&self) -> &K {}
    pub fn remove_entry(self) -> (K, V) {}
    pub fn get(&self) -> &V {}
    pub fn get_mut(&mut self) -> &mut V {}
    pub fn into_mut(self) -> &'a mut V {}
    pub fn insert(&mut self, value: V) -> V {}
    pub fn remove(self) -> V {}
}

pub struct VacantEntry<'a, K, V> {}
impl<'a, K, V> VacantEntry<'a, K, V> {
    pub fn key(&self) -> &K {}
    pub fn into_key(self) -> K {}
    pub fn insert(self, value: V) -> &'a mut V {}
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V> {}
}
