use crate::borrow::Cow;
use crate::byte_str::ByteStr;
use crate::collections::{BinaryHeap, TryReserveError, VecDeque};
use crate::ffi::CString;
use crate::io::Write;
use crate::mem::MaybeUninit;
use crate::ops::{Deref, Index, RangeBounds};
use crate::ptr::NonNull;
use crate::rc::Rc;
use crate::slice::{Iter, IterMut, SliceIndex};
use crate::sync::Arc;

#[ctx(container)]
pub struct Vec<T> {}

impl<T> Vec<T> {
    pub fn new() -> Self {}
    pub fn with_capacity(capacity: usize) -> Self {}
    pub fn from_fn<F: FnMut(usize) -> T>(length: usize, f: F) -> Self {}
    pub fn into_parts(self) -> (NonNull<T>, usize, usize) {}
    pub fn with_capacity_in(capacity: usize, alloc: A) -> Self {}
    pub fn push(&mut self, value: T) {}
    pub fn push_mut(&mut self, value: T) -> &mut T {}
    pub fn new_in(alloc: A) -> Self {}
    pub fn into_raw_parts_with_allocator(self) -> (*mut T, usize, usize, A) {}
    pub fn into_parts_with_allocator(self) -> (NonNull<T>, usize, usize, A) {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn reserve_exact(&mut self, additional: usize) {}
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError> {}
    pub fn shrink_to_fit(&mut self) {}
    pub fn shrink_to(&mut self, min_capacity: usize) {}
    pub fn into_boxed_slice(self) -> Box<[T]> {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
    pub fn allocator(&self) -> &A {}
    #[ctx(takes)]
    pub fn swap_remove(&mut self, index: usize) -> T {}
    pub fn insert(&mut self, index: usize, element: T) {}
    pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T {}
    #[ctx(takes)]
    pub fn remove(&mut self, index: usize) -> T {}
    pub fn try_remove(&mut self, index: usize) -> Option<T> {}
    pub fn retain<F: FnMut(&T) -> bool>(&mut self, f: F) {}
    pub fn retain_mut<F: FnMut(&mut T) -> bool>(&mut self, f: F) {}
    pub fn dedup_by_key<F: FnMut(&mut T) -> K, K>(&mut self, key: F) {}
    pub fn dedup_by<F: FnMut(&mut T, &mut T) -> bool>(&mut self, same_bucket: F) {}
    #[ctx(takes)]
    pub fn pop(&mut self) -> Option<T> {}
    #[ctx(takes)]
    pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T> {}
    pub fn append(&mut self, other: &mut Self) {}
    #[ctx(takes)]
    pub fn drain<R: RangeBounds<usize>>(&mut self, range: R) -> Drain<'_, T> {}
    pub fn clear(&mut self) {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    #[ctx(takes)]
    pub fn split_off(&mut self, at: usize) -> Self {}
    pub fn resize_with<F: FnMut() -> T>(&mut self, new_len: usize, f: F) {}
    #[ctx(forgets)]
    pub fn leak(self) -> &mut [T] {}
    pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>] {}
    pub fn resize(&mut self, new_len: usize, value: T) {}
    pub fn extend_from_slice(&mut self, other: &[T]) {}
    pub fn extend_from_within<R: RangeBounds<usize>>(&mut self, src: R) {}
    pub fn dedup(&mut self) {}
    pub fn splice<R: RangeBounds<usize>, I: IntoIterator<Item = T>>(&mut self, range: R, replace_with: I) -> Splice<'_, I::IntoIter> {}
    pub fn extract_if<F: FnMut(&mut T) -> bool, R: RangeBounds<usize>>(&mut self, range: R, filter: F) -> ExtractIf<'_, T, F> {}
}
impl<T> Vec<[T]> {
    pub fn into_flattened(self) -> Vec<T> {}
}
impl Write for Vec<u8> {}
impl<T> Deref for Vec<T> {
    type Target = [T];
}
impl<T> Clone for Vec<T> {}
impl<T, I: SliceIndex<[T]>> Index<I> for Vec<T> {
    type Output = I::Output;
}
impl<T> FromIterator<T> for Vec<T> {}
impl<T> IntoIterator for Vec<T> {
    type IntoIter = IntoIter<T>;
    type Item = T;
}
impl<T> IntoIterator for &Vec<T> {
    type IntoIter = Iter<'_, T>;
    type Item = &T;
}
impl<T> IntoIterator for &mut Vec<T> {
    type IntoIter = IterMut<'_, T>;
    type Item = &mut T;
}
impl<T> Default for Vec<T> {}

pub struct Drain<'a, T> {}

impl<T> Drain<'_, T> {
    pub fn as_slice(&self) -> &[T] {}
}
impl<T> Iterator for Drain<'_, T> {
    type Item = T;
}

pub struct IntoIter<T> {}

impl<T> IntoIter<T> {
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
    pub fn allocator(&self) -> &A {}
}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
}
impl<T> Default for IntoIter<T> {}
impl<T> Clone for IntoIter<T> {}
