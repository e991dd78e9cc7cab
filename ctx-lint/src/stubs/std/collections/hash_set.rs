use crate::hash::Hash;

pub use crate::collections::HashSet;

pub struct Iter<'a, K> {}
impl<K> Default for Iter<'_, K> {}
impl<K> Clone for Iter<'_, K> {}
impl<'a, K> Iterator for Iter<'a, K> { type Item = &'a K; }
impl<K> ExactSizeIterator for Iter<'_, K> {}

pub struct IntoIter<K> {}
impl<K> Default for IntoIter<K> {}
impl<K> Iterator for IntoIter<K> { type Item = K; }
impl<K> ExactSizeIterator for IntoIter<K> {}

pub struct Drain<'a, K> {}
impl<'a, K> Iterator for Drain<'a, K> { type Item = K; }
impl<K> ExactSizeIterator for Drain<'_, K> {}

pub struct ExtractIf<'a, K, F> {}
impl<K, F: FnMut(&K) -> bool> Iterator for ExtractIf<'_, K, F> { type Item = K; }

pub struct Intersection<'a, T> {}
impl<T> Clone for Intersection<'_, T> {}
impl<'a, T: Eq + Hash> Iterator for Intersection<'a, T> { type Item = &'a T; }

pub struct Difference<'a, T> {}
impl<T> Clone for Difference<'_, T> {}
impl<'a, T: Eq + Hash> Iterator for Difference<'a, T> { type Item = &'a T; }

pub struct SymmetricDifference<'a, T> {}
impl<T> Clone for SymmetricDifference<'_, T> {}
impl<'a, T: Eq + Hash> Iterator for SymmetricDifference<'a, T> { type Item = &'a T; }

pub struct Union<'a, T> {}
impl<T> Clone for Union<'_, T> {}
impl<'a, T: Eq + Hash> Iterator for Union<'a, T> { type Item = &'a T; }
