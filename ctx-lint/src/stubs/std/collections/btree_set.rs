use crate::ops::RangeBounds;

pub struct Iter<'a, T> {}

impl<T> Clone for Iter<'_, T> {}
impl<T> Iterator for Iter<'_, T> {
    type Item = &T;
}
impl<T> Default for Iter<'_, T> {}

pub struct IntoIter<T> {}

impl<T> Iterator for IntoIter<T> {
    type Item = T;
}
impl<T> Default for IntoIter<T> {}

pub struct Range<'a, T> {}

impl<T> Clone for Range<'_, T> {}
impl<T> Iterator for Range<'_, T> {
    type Item = &T;
}
impl<T> Default for Range<'_, T> {}

pub struct Difference<'a, T> {}

impl<T> Clone for Difference<'_, T> {}
impl<T> Iterator for Difference<'_, T> {
    type Item = &T;
}

pub struct SymmetricDifference<'a, T> {}

impl<T> Clone for SymmetricDifference<'_, T> {}
impl<T> Iterator for SymmetricDifference<'_, T> {
    type Item = &T;
}

pub struct Intersection<'a, T> {}

impl<T> Clone for Intersection<'_, T> {}
impl<T> Iterator for Intersection<'_, T> {
    type Item = &T;
}

pub struct Union<'a, T> {}

impl<T> Clone for Union<'_, T> {}
impl<T> Iterator for Union<'_, T> {
    type Item = &T;
}

pub struct ExtractIf<'a, T, R, F> {}

impl<T, R: RangeBounds<T>, F: FnMut(&T) -> bool> Iterator for ExtractIf<'_, T, R, F> {
    type Item = T;
}
