use crate::ops::{Deref, DerefMut};

pub use crate::collections::BinaryHeap;

pub struct PeekMut<'a, T: Ord> {}
impl<T: Ord> Deref for PeekMut<'_, T> { type Target = T; }
impl<T: Ord> DerefMut for PeekMut<'_, T> {}
impl<'a, T: Ord> PeekMut<'a, T> {
    pub fn pop(this: PeekMut<'a, T>) -> T {}
}

pub struct Iter<'a, T> {}
impl<T> Default for Iter<'_, T> {}
impl<T> Clone for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}

pub struct IntoIter<T> {}
impl<T: Clone> Clone for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Default for IntoIter<T> {}

pub struct Drain<'a, T> {}
impl<T> Iterator for Drain<'_, T> { type Item = T; }
impl<T> DoubleEndedIterator for Drain<'_, T> {}
impl<T> ExactSizeIterator for Drain<'_, T> {}
