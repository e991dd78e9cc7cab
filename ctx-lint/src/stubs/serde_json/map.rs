use crate::Value;
pub use crate::Map;

pub enum Entry<'a> {
    Vacant(VacantEntry<'a>),
    Occupied(OccupiedEntry<'a>),
}
impl<'a> Entry<'a> {
    pub fn key(&self) -> &String {}
    pub fn or_insert(self, default: Value) -> &'a mut Value {}
    pub fn or_insert_with<F: FnOnce() -> Value>(self, default: F) -> &'a mut Value {}
    pub fn and_modify<F: FnOnce(&mut Value)>(self, f: F) -> Self {}
}

pub struct VacantEntry<'a> {}
impl<'a> VacantEntry<'a> {
    pub fn key(&self) -> &String {}
    pub fn insert(self, value: Value) -> &'a mut Value {}
}

pub struct OccupiedEntry<'a> {}
impl<'a> OccupiedEntry<'a> {
    pub fn key(&self) -> &String {}
    pub fn get(&self) -> &Value {}
    pub fn get_mut(&mut self) -> &mut Value {}
    pub fn into_mut(self) -> &'a mut Value {}
    pub fn insert(&mut self, value: Value) -> Value {}
    pub fn remove(self) -> Value {}
    pub fn remove_entry(self) -> (String, Value) {}
}

pub struct Iter<'a> {}
impl<'a> Iterator for Iter<'a> { type Item = (&'a String, &'a Value); }
impl<'a> DoubleEndedIterator for Iter<'a> {}
impl<'a> Clone for Iter<'a> {}
impl<'a> ExactSizeIterator for Iter<'a> {}

pub struct IterMut<'a> {}
impl<'a> DoubleEndedIterator for IterMut<'a> {}
impl<'a> ExactSizeIterator for IterMut<'a> {}
impl<'a> Iterator for IterMut<'a> { type Item = (&'a String, &'a mut Value); }

pub struct IntoIter {}
impl DoubleEndedIterator for IntoIter {}
impl ExactSizeIterator for IntoIter {}
impl Iterator for IntoIter { type Item = (String, Value); }

pub struct Keys<'a> {}
impl<'a> DoubleEndedIterator for Keys<'a> {}
impl<'a> Clone for Keys<'a> {}
impl<'a> ExactSizeIterator for Keys<'a> {}
impl<'a> Iterator for Keys<'a> { type Item = &'a String; }

pub struct Values<'a> {}
impl<'a> DoubleEndedIterator for Values<'a> {}
impl<'a> Clone for Values<'a> {}
impl<'a> ExactSizeIterator for Values<'a> {}
impl<'a> Iterator for Values<'a> { type Item = &'a Value; }

pub struct ValuesMut<'a> {}
impl<'a> DoubleEndedIterator for ValuesMut<'a> {}
impl<'a> ExactSizeIterator for ValuesMut<'a> {}
impl<'a> Iterator for ValuesMut<'a> { type Item = &'a mut Value; }

pub struct IntoValues {}
impl DoubleEndedIterator for IntoValues {}
impl ExactSizeIterator for IntoValues {}
impl Iterator for IntoValues { type Item = Value; }
