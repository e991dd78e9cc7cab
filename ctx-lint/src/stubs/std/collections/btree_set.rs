use crate::ops::RangeBounds;

pub use crate::collections::BTreeSet;

pub struct Iter<'a, T> {}
impl<T> Clone for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<T> Default for Iter<'_, T> {}

pub struct IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Default for IntoIter<T> {}

pub struct Range<'a, T> {}
impl<T> Clone for Range<'_, T> {}
impl<'a, T> Iterator for Range<'a, T> { type Item = &'a T; }
impl<'a, T> DoubleEndedIterator for Range<'a, T> {}
impl<T> Default for Range<'_, T> {}

pub struct Difference<'a, T> {}
impl<T> Clone for Difference<'_, T> {}
impl<'a, T: Ord> Iterator for Difference<'a, T> { type Item = &'a T; }

pub struct SymmetricDifference<'a, T> {}
impl<T> Clone for SymmetricDifference<'_, T> {}
impl<'a, T: Ord> Iterator for SymmetricDifference<'a, T> { type Item = &'a T; }

pub struct Intersection<'a, T> {}
impl<T> Clone for Intersection<'_, T> {}
impl<'a, T: Ord> Iterator for Intersection<'a, T> { type Item = &'a T; }

pub struct Union<'a, T> {}
impl<T> Clone for Union<'_, T> {}
impl<'a, T: Ord> Iterator for Union<'a, T> { type Item = &'a T; }

pub struct ExtractIf<'a, T, R, F> {}
impl<T: PartialOrd, R: RangeBounds<T>, F: FnMut(&T) -> bool> Iterator for ExtractIf<'_, T, R, F> {
    type Item = T;
}
