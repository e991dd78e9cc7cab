use crate::cmp::Ordering;

pub struct Iter<'a, T> {}

impl<T> Iter<'_, T> {
    pub fn as_slice(&self) -> &[T] {}
}
impl<T> Iterator for Iter<'_, T> {
    type Item = &T;
}
impl<T> Default for Iter<'_, T> {}
impl<T> Clone for Iter<'_, T> {}

pub struct IterMut<'a, T> {}

impl<T> IterMut<'_, T> {
    pub fn into_slice(self) -> &mut [T] {}
    pub fn as_slice(&self) -> &[T] {}
}
impl<T> Iterator for IterMut<'_, T> {
    type Item = &mut T;
}
impl<T> Default for IterMut<'_, T> {}

impl<T> [T] {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn first(&self) -> Option<&T> {}
    pub fn first_mut(&mut self) -> Option<&mut T> {}
    pub fn last(&self) -> Option<&T> {}
    pub fn last_mut(&mut self) -> Option<&mut T> {}
    pub fn split_first(&self) -> Option<(&T, &[T])> {}
    pub fn split_last(&self) -> Option<(&T, &[T])> {}
    pub fn swap(&mut self, a: usize, b: usize) {}
    pub fn reverse(&mut self) {}
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
    pub fn windows(&self, size: usize) -> impl Iterator<Item = &[T]> {}
    pub fn chunks(&self, chunk_size: usize) -> impl Iterator<Item = &[T]> {}
    pub fn chunks_mut(&mut self, chunk_size: usize) -> impl Iterator<Item = &mut [T]> {}
    pub fn chunks_exact(&self, chunk_size: usize) -> impl Iterator<Item = &[T]> {}
    pub fn split_at(&self, mid: usize) -> (&[T], &[T]) {}
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {}
    pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> impl Iterator<Item = &[T]> {}
    pub fn contains(&self, x: &T) -> bool {}
    pub fn starts_with(&self, needle: &[T]) -> bool {}
    pub fn ends_with(&self, needle: &[T]) -> bool {}
    pub fn binary_search(&self, x: &T) -> Result<usize, usize> {}
    pub fn sort(&mut self) {}
    pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {}
    pub fn sort_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
    pub fn sort_unstable(&mut self) {}
    pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {}
    pub fn sort_unstable_by_key<K, F: FnMut(&T) -> K>(&mut self, f: F) {}
    pub fn fill(&mut self, value: T) {}
    pub fn clone_from_slice(&mut self, src: &[T]) {}
    pub fn copy_from_slice(&mut self, src: &[T]) {}
    pub fn to_vec(&self) -> Vec<T> {}
    pub fn into_vec(self: Box<Self>) -> Vec<T> {}
    pub fn repeat(&self, n: usize) -> Vec<T> {}
}
impl<T> IntoIterator for &[T] {
    type IntoIter = Iter<'_, T>;
    type Item = &T;
}
impl<T> IntoIterator for &mut [T] {
    type IntoIter = IterMut<'_, T>;
    type Item = &mut T;
}
impl<T> IntoIterator for [T; 0] {
    type Item = T;
}
impl<T> ToOwned for [T] {
    type Owned = Vec<T>;
}
