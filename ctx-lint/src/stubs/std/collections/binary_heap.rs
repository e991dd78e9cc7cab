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
