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
