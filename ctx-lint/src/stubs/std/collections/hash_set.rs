pub struct Iter<'a, K> {}

impl<K> Default for Iter<'_, K> {}
impl<K> Clone for Iter<'_, K> {}
impl<K> Iterator for Iter<'_, K> {
    type Item = &K;
}

pub struct IntoIter<K> {}

impl<K> Default for IntoIter<K> {}
impl<K> Iterator for IntoIter<K> {
    type Item = K;
}

pub struct Drain<'a, K> {}

impl<K> Iterator for Drain<'_, K> {
    type Item = K;
}

pub struct ExtractIf<'a, K, F> {}

impl<K, F: FnMut(&K) -> bool> Iterator for ExtractIf<'_, K, F> {
    type Item = K;
}

pub struct Intersection<'a, T, S> {}

impl<T> Clone for Intersection<'_, T> {}
impl<T> Iterator for Intersection<'_, T> {
    type Item = &T;
}

pub struct Difference<'a, T, S> {}

impl<T> Clone for Difference<'_, T> {}
impl<T> Iterator for Difference<'_, T> {
    type Item = &T;
}

pub struct SymmetricDifference<'a, T, S> {}

impl<T> Clone for SymmetricDifference<'_, T> {}
impl<T> Iterator for SymmetricDifference<'_, T> {
    type Item = &T;
}

pub struct Union<'a, T, S> {}

impl<T> Clone for Union<'_, T> {}
impl<T> Iterator for Union<'_, T> {
    type Item = &T;
}
