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
