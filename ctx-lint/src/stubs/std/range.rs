use crate::hash::Hash;
use crate::ops::RangeBounds;
use crate::slice::SliceIndex;

pub use crate::ops::RangeFull;
pub use crate::ops::RangeTo;

pub struct Range<Idx> {
    pub start: Idx,
    pub end: Idx,
}
impl<Idx: Copy> Copy for Range<Idx> {}
impl<Idx: Hash> Hash for Range<Idx> {}
impl<Idx: Clone> Clone for Range<Idx> {}
impl<Idx: Default> Default for Range<Idx> {}
impl<Idx: PartialEq> PartialEq for Range<Idx> {}
impl<Idx: Eq> Eq for Range<Idx> {}
impl<Idx> Range<Idx> {
    pub fn iter(&self) -> RangeIter<Idx> {}
}
impl<Idx: PartialOrd<Idx>> Range<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
    #[ctx(asks_empty)]
    pub fn is_empty(&self) -> bool where Idx: PartialOrd {}
}
impl<T> RangeBounds<T> for Range<T> {}
impl<T> RangeBounds<T> for Range<&T> {}
impl<T> From<crate::ops::Range<T>> for Range<T> {}
impl<A> IntoIterator for Range<A> {
    type Item = A;
    type IntoIter = RangeIter<A>;
}
impl<T> SliceIndex<[T]> for Range<usize> { type Output = [T]; }
impl SliceIndex<str> for Range<usize> { type Output = str; }

pub struct RangeInclusive<Idx> {
    pub start: Idx,
    pub last: Idx,
}
impl<Idx: Clone> Clone for RangeInclusive<Idx> {}
impl<Idx: Copy> Copy for RangeInclusive<Idx> {}
impl<Idx: PartialEq> PartialEq for RangeInclusive<Idx> {}
impl<Idx: Eq> Eq for RangeInclusive<Idx> {}
impl<Idx: Hash> Hash for RangeInclusive<Idx> {}
impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
    #[ctx(asks_empty)]
    pub fn is_empty(&self) -> bool where Idx: PartialOrd {}
}
impl<Idx> RangeInclusive<Idx> {
    pub fn iter(&self) -> RangeInclusiveIter<Idx> {}
}
impl<T> RangeBounds<T> for RangeInclusive<T> {}
impl<T> RangeBounds<T> for RangeInclusive<&T> {}
impl<T> From<crate::ops::RangeInclusive<T>> for RangeInclusive<T> {}
impl<A> IntoIterator for RangeInclusive<A> {
    type Item = A;
    type IntoIter = RangeInclusiveIter<A>;
}
impl<T> SliceIndex<[T]> for RangeInclusive<usize> { type Output = [T]; }
impl SliceIndex<str> for RangeInclusive<usize> { type Output = str; }

pub struct RangeFrom<Idx> {
    pub start: Idx,
}
impl<Idx: Copy> Copy for RangeFrom<Idx> {}
impl<Idx: Hash> Hash for RangeFrom<Idx> {}
impl<Idx: Clone> Clone for RangeFrom<Idx> {}
impl<Idx: PartialEq> PartialEq for RangeFrom<Idx> {}
impl<Idx: Eq> Eq for RangeFrom<Idx> {}
impl<Idx> RangeFrom<Idx> {
    pub fn iter(&self) -> RangeFromIter<Idx> {}
}
impl<Idx: PartialOrd<Idx>> RangeFrom<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
}
impl<T> RangeBounds<T> for RangeFrom<T> {}
impl<T> RangeBounds<T> for RangeFrom<&T> {}
impl<T> From<crate::ops::RangeFrom<T>> for RangeFrom<T> {}
impl<A> IntoIterator for RangeFrom<A> {
    type Item = A;
    type IntoIter = RangeFromIter<A>;
}
impl<T> SliceIndex<[T]> for RangeFrom<usize> { type Output = [T]; }
impl SliceIndex<str> for RangeFrom<usize> { type Output = str; }

pub struct RangeToInclusive<Idx> {
    pub last: Idx,
}
impl<Idx: Copy> Copy for RangeToInclusive<Idx> {}
impl<Idx: Clone> Clone for RangeToInclusive<Idx> {}
impl<Idx: PartialEq> PartialEq for RangeToInclusive<Idx> {}
impl<Idx: Eq> Eq for RangeToInclusive<Idx> {}
impl<Idx: Hash> Hash for RangeToInclusive<Idx> {}
impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
}
impl<T> From<crate::ops::RangeToInclusive<T>> for RangeToInclusive<T> {}
impl<T> RangeBounds<T> for RangeToInclusive<T> {}
impl<T> RangeBounds<T> for RangeToInclusive<&T> {}
impl<T> SliceIndex<[T]> for RangeToInclusive<usize> { type Output = [T]; }
impl SliceIndex<str> for RangeToInclusive<usize> { type Output = str; }

pub struct RangeIter<A> {}
impl<A: Clone> Clone for RangeIter<A> {}
impl<A> Iterator for RangeIter<A> { type Item = A; }
impl<A> DoubleEndedIterator for RangeIter<A> {}
impl ExactSizeIterator for RangeIter<u8> {}
impl ExactSizeIterator for RangeIter<i8> {}
impl ExactSizeIterator for RangeIter<u16> {}
impl ExactSizeIterator for RangeIter<usize> {}
impl ExactSizeIterator for RangeIter<i16> {}
impl ExactSizeIterator for RangeIter<isize> {}

pub struct RangeInclusiveIter<A> {}
impl<A: Clone> Clone for RangeInclusiveIter<A> {}
impl<A> Iterator for RangeInclusiveIter<A> { type Item = A; }
impl<A> DoubleEndedIterator for RangeInclusiveIter<A> {}
impl ExactSizeIterator for RangeInclusiveIter<u8> {}
impl ExactSizeIterator for RangeInclusiveIter<i8> {}

pub struct RangeFromIter<A> {}
impl<A: Clone> Clone for RangeFromIter<A> {}
impl<A> Iterator for RangeFromIter<A> { type Item = A; }
