use crate::borrow::{Borrow, BorrowMut, Cow};
use crate::collections::{BinaryHeap, TryReserveError, VecDeque};
use crate::ffi::CString;
use crate::hash::Hash;
use crate::io::Write;
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeBounds};
use crate::ptr::NonNull;
use crate::slice::{Iter, IterMut, SliceIndex};

#[ctx(destructor = "own")]
pub struct Drain<'a, T> {}
impl<'a, T> Drain<'a, T> {
    pub fn as_slice(&self) -> &[T] {}
}
impl<'a, T> AsRef<[T]> for Drain<'a, T> {}
impl<T> Iterator for Drain<'_, T> { type Item = T; }
impl<T> DoubleEndedIterator for Drain<'_, T> {}
impl<T> ExactSizeIterator for Drain<'_, T> {}

pub struct ExtractIf<'a, T, F> {}
impl<T, F: FnMut(&mut T) -> bool> Iterator for ExtractIf<'_, T, F> { type Item = T; }

#[ctx(destructor = "own")]
pub struct IntoIter<T> {}
impl<T> IntoIter<T> {
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
}
impl<T> AsRef<[T]> for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Default for IntoIter<T> {}
impl<T: Clone> Clone for IntoIter<T> {}

#[ctx(container)]
#[ctx(destructor = "own")]
#[ctx(in_memory = "buffer")]
pub struct Vec<T> {}
impl<T> From<BinaryHeap<T>> for Vec<T> {}
impl<T> From<VecDeque<T>> for Vec<T> {}
impl From<CString> for Vec<u8> {}
impl Write for Vec<u8> {}
impl<T> Borrow<[T]> for Vec<T> {}
impl<T> BorrowMut<[T]> for Vec<T> {}
impl From<String> for Vec<u8> {}
impl<T> Vec<T> {
    #[ctx(makes_empty)]
    pub fn new() -> Self {}
    #[ctx(makes_empty)]
    pub fn with_capacity(capacity: usize) -> Self {}
    pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Self {}
    pub unsafe fn from_parts(ptr: NonNull<T>, length: usize, capacity: usize) -> Self {}
    pub fn from_fn<F: FnMut(usize) -> T>(length: usize, f: F) -> Self {}
    pub fn into_raw_parts(self) -> (*mut T, usize, usize) {}
    pub fn into_parts(self) -> (NonNull<T>, usize, usize) {}
    #[ctx(changes = "appends")]
    #[ctx(adds_to)]
    pub fn push(&mut self, value: T) {}
    pub fn push_mut(&mut self, value: T) -> &mut T {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn into_boxed_slice(self) -> Box<[T]> {}
    #[ctx(empties = "after")]
    pub fn truncate(&mut self, len: usize) {}
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
    pub fn as_ptr(&self) -> *const T {}
    pub fn as_mut_ptr(&mut self) -> *mut T {}
    pub unsafe fn set_len(&mut self, new_len: usize) {}
    #[ctx(takes)]
    pub fn swap_remove(&mut self, index: usize) -> T {}
    pub fn insert(&mut self, index: usize, element: T) {}
    pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T {}
    #[ctx(takes)]
    pub fn remove(&mut self, index: usize) -> T {}
    pub fn try_remove(&mut self, index: usize) -> Option<T> {}
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
    pub fn dedup_by_key<F: FnMut(&mut T) -> K, K: PartialEq>(&mut self, key: F) {}
    pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F) {}
    #[ctx(takes)]
    #[ctx(gives_element)]
    pub fn pop(&mut self) -> Option<T> {}
    #[ctx(takes)]
    pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
    #[ctx(adds_to)]
    pub fn append(&mut self, other: &mut Self) {}
    #[ctx(takes)]
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {}
    #[ctx(empties)]
    pub fn clear(&mut self) {}
    pub fn len(&self) -> usize {}
    #[ctx(asks_empty)]
    pub fn is_empty(&self) -> bool {}
    #[ctx(takes)]
    pub fn split_off(&mut self, at: usize) -> Self {}
    pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) {}
    #[ctx(forgets)]
    pub fn leak<'a>(self) -> &'a mut [T] {}
    pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>] {}
    pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter> {}
    pub fn extract_if<F: FnMut(&mut T) -> bool, R: RangeBounds<usize>>(&mut self, range: R, filter: F) -> ExtractIf<'_, T, F> {}
}
impl<T: Clone> Vec<T> {
    pub fn resize(&mut self, new_len: usize, value: T) {}
    #[ctx(adds_to)]
    pub fn extend_from_slice(&mut self, other: &[T]) {}
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
}
impl<T, const N: usize> Vec<[T; N]> {
    pub fn into_flattened(self) -> Vec<T> {}
}
impl<T: PartialEq> Vec<T> {
    pub fn dedup(&mut self) {}
}
impl<T> Deref for Vec<T> { type Target = [T]; }
impl<T> DerefMut for Vec<T> {}
impl<T: Clone> Clone for Vec<T> {}
impl<T: Hash> Hash for Vec<T> {}
impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> { type Output = <I as SliceIndex<[T]>>::Output; }
impl<T, I: SliceIndex<[T]>> IndexMut<I> for Vec<T> {}
impl<T> FromIterator<T> for Vec<T> {}
impl<T> IntoIterator for Vec<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
impl<'a, T> IntoIterator for &'a Vec<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut Vec<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl<T> Extend<T> for Vec<T> {}
impl<'a, T: Copy> Extend<&'a T> for Vec<T> {}
impl<T: PartialOrd> PartialOrd for Vec<T> {}
impl<T: Eq> Eq for Vec<T> {}
impl<T: Ord> Ord for Vec<T> {}
impl<T> Default for Vec<T> {}
impl<T> AsRef<Vec<T>> for Vec<T> {}
impl<T> AsMut<Vec<T>> for Vec<T> {}
impl<T> AsRef<[T]> for Vec<T> {}
impl<T> AsMut<[T]> for Vec<T> {}
impl<T: Clone> From<&[T]> for Vec<T> {}
impl<T: Clone> From<&mut [T]> for Vec<T> {}
impl<T: Clone, const N: usize> From<&[T; N]> for Vec<T> {}
impl<T: Clone, const N: usize> From<&mut [T; N]> for Vec<T> {}
impl<T, const N: usize> From<[T; N]> for Vec<T> {}
impl<'a, T> From<Cow<'a, [T]>> for Vec<T> where [T]: ToOwned<Owned = Vec<T>> {}
impl<T> From<Box<[T]>> for Vec<T> {}
impl From<&str> for Vec<u8> {}
impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for Vec<T> {}

pub struct Splice<'a, I: Iterator> {}
impl<I: Iterator> Iterator for Splice<'_, I> { type Item = I::Item; }
impl<I: Iterator> DoubleEndedIterator for Splice<'_, I> {}
impl<I: Iterator> ExactSizeIterator for Splice<'_, I> {}
