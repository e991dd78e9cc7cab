pub use crate::collections::VecDeque;

pub struct Drain<'a, T> {}
impl<T> Iterator for Drain<'_, T> { type Item = T; }
impl<T> DoubleEndedIterator for Drain<'_, T> {}
impl<T> ExactSizeIterator for Drain<'_, T> {}

pub struct IntoIter<T> {}
impl<T: Clone> Clone for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}

pub struct Iter<'a, T> {}
impl<T> Default for Iter<'_, T> {}
impl<T> Clone for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}

pub struct IterMut<'a, T> {}
impl<T> Default for IterMut<'_, T> {}
impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
