use crate::borrow::Borrow;
use crate::cmp::Ordering;
use crate::error::Error;
use crate::fmt::Display;
use crate::hash::Hash;
use crate::io::{BufRead, Read, Write};
use crate::iter::Cloned;
use crate::mem::MaybeUninit;
use crate::net::{SocketAddr, ToSocketAddrs};
use crate::num::{NonZero, TryFromIntError};
use crate::ops::{Bound, Index, IndexMut, Range, RangeBounds};
use crate::str::Utf8Chunks;

pub struct EscapeAscii<'a> {}
impl<'a> Clone for EscapeAscii<'a> {}
impl<'a> Iterator for EscapeAscii<'a> { type Item = u8; }
impl<'a> DoubleEndedIterator for EscapeAscii<'a> {}
impl<'a> Display for EscapeAscii<'a> {}

pub trait SliceIndex<T> {
    type Output;
}
impl<T> SliceIndex<[T]> for usize { type Output = T; }
impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) { type Output = [T]; }
impl SliceIndex<str> for (Bound<usize>, Bound<usize>) { type Output = str; }

#[ctx(destructor = "none")]
pub struct Iter<'a, T> {}
impl<'a, T> Iter<'a, T> {
    pub fn as_slice(&self) -> &'a [T] {}
}
impl<T> Default for Iter<'_, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
impl<T> Clone for Iter<'_, T> {}
impl<T> AsRef<[T]> for Iter<'_, T> {}

#[ctx(destructor = "none")]
pub struct IterMut<'a, T> {}
impl<'a, T> IterMut<'a, T> {
    pub fn into_slice(self) -> &'a mut [T] {}
    pub fn as_slice(&self) -> &[T] {}
}
impl<T> AsRef<[T]> for IterMut<'_, T> {}
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
impl<T> Default for IterMut<'_, T> {}

pub struct Split<'a, T, P: FnMut(&T) -> bool> {}
impl<T, P: Clone + FnMut(&T) -> bool> Clone for Split<'_, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for Split<'a, T, P> { type Item = &'a [T]; }
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for Split<'a, T, P> {}

pub struct SplitInclusive<'a, T, P: FnMut(&T) -> bool> {}
impl<T, P: Clone + FnMut(&T) -> bool> Clone for SplitInclusive<'_, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusive<'a, T, P> { type Item = &'a [T]; }
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusive<'a, T, P> {}

pub struct SplitMut<'a, T, P: FnMut(&T) -> bool> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitMut<'a, T, P> { type Item = &'a mut [T]; }
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitMut<'a, T, P> {}

pub struct SplitInclusiveMut<'a, T, P: FnMut(&T) -> bool> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitInclusiveMut<'a, T, P> { type Item = &'a mut [T]; }
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for SplitInclusiveMut<'a, T, P> {}

pub struct RSplit<'a, T, P: FnMut(&T) -> bool> {}
impl<T, P: Clone + FnMut(&T) -> bool> Clone for RSplit<'_, T, P> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplit<'a, T, P> { type Item = &'a [T]; }
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplit<'a, T, P> {}

pub struct RSplitMut<'a, T, P: FnMut(&T) -> bool> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitMut<'a, T, P> { type Item = &'a mut [T]; }
impl<'a, T, P: FnMut(&T) -> bool> DoubleEndedIterator for RSplitMut<'a, T, P> {}

pub struct SplitN<'a, T, P: FnMut(&T) -> bool> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitN<'a, T, P> { type Item = &'a [T]; }

pub struct RSplitN<'a, T, P: FnMut(&T) -> bool> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitN<'a, T, P> { type Item = &'a [T]; }

pub struct SplitNMut<'a, T, P: FnMut(&T) -> bool> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for SplitNMut<'a, T, P> { type Item = &'a mut [T]; }

pub struct RSplitNMut<'a, T, P: FnMut(&T) -> bool> {}
impl<'a, T, P: FnMut(&T) -> bool> Iterator for RSplitNMut<'a, T, P> { type Item = &'a mut [T]; }

#[ctx(destructor = "none")]
pub struct Windows<'a, T> {}
impl<T> Clone for Windows<'_, T> {}
impl<'a, T> Iterator for Windows<'a, T> { type Item = &'a [T]; }
impl<'a, T> DoubleEndedIterator for Windows<'a, T> {}
impl<T> ExactSizeIterator for Windows<'_, T> {}

#[ctx(destructor = "none")]
pub struct Chunks<'a, T> {}
impl<T> Clone for Chunks<'_, T> {}
impl<'a, T> Iterator for Chunks<'a, T> { type Item = &'a [T]; }
impl<'a, T> DoubleEndedIterator for Chunks<'a, T> {}
impl<T> ExactSizeIterator for Chunks<'_, T> {}

pub struct ChunksMut<'a, T> {}
impl<'a, T> Iterator for ChunksMut<'a, T> { type Item = &'a mut [T]; }
impl<'a, T> DoubleEndedIterator for ChunksMut<'a, T> {}
impl<T> ExactSizeIterator for ChunksMut<'_, T> {}

#[ctx(destructor = "none")]
pub struct ChunksExact<'a, T> {}
impl<'a, T> ChunksExact<'a, T> {
    pub fn remainder(&self) -> &'a [T] {}
}
impl<T> Clone for ChunksExact<'_, T> {}
impl<'a, T> Iterator for ChunksExact<'a, T> { type Item = &'a [T]; }
impl<'a, T> DoubleEndedIterator for ChunksExact<'a, T> {}
impl<T> ExactSizeIterator for ChunksExact<'_, T> {}

pub struct ChunksExactMut<'a, T> {}
impl<'a, T> ChunksExactMut<'a, T> {
    pub fn into_remainder(self) -> &'a mut [T] {}
}
impl<'a, T> Iterator for ChunksExactMut<'a, T> { type Item = &'a mut [T]; }
impl<'a, T> DoubleEndedIterator for ChunksExactMut<'a, T> {}
impl<T> ExactSizeIterator for ChunksExactMut<'_, T> {}

pub struct ArrayWindows<'a, T, const N: usize> {}
impl<T, const N: usize> Clone for ArrayWindows<'_, T, N> {}
impl<'a, T, const N: usize> Iterator for ArrayWindows<'a, T, N> { type Item = &'a [T; N]; }
impl<'a, T, const N: usize> DoubleEndedIterator for ArrayWindows<'a, T, N> {}
impl<T, const N: usize> ExactSizeIterator for ArrayWindows<'_, T, N> {}

pub struct RChunks<'a, T> {}
impl<T> Clone for RChunks<'_, T> {}
impl<'a, T> Iterator for RChunks<'a, T> { type Item = &'a [T]; }
impl<'a, T> DoubleEndedIterator for RChunks<'a, T> {}
impl<T> ExactSizeIterator for RChunks<'_, T> {}

pub struct RChunksMut<'a, T> {}
impl<'a, T> Iterator for RChunksMut<'a, T> { type Item = &'a mut [T]; }
impl<'a, T> DoubleEndedIterator for RChunksMut<'a, T> {}
impl<T> ExactSizeIterator for RChunksMut<'_, T> {}

pub struct RChunksExact<'a, T> {}
impl<'a, T> RChunksExact<'a, T> {
    pub fn remainder(&self) -> &'a [T] {}
}
impl<'a, T> Clone for RChunksExact<'a, T> {}
impl<'a, T> Iterator for RChunksExact<'a, T> { type Item = &'a [T]; }
impl<'a, T> DoubleEndedIterator for RChunksExact<'a, T> {}
impl<'a, T> ExactSizeIterator for RChunksExact<'a, T> {}

pub struct RChunksExactMut<'a, T> {}
impl<'a, T> RChunksExactMut<'a, T> {
    pub fn into_remainder(self) -> &'a mut [T] {}
}
impl<'a, T> Iterator for RChunksExactMut<'a, T> { type Item = &'a mut [T]; }
impl<'a, T> DoubleEndedIterator for RChunksExactMut<'a, T> {}
impl<T> ExactSizeIterator for RChunksExactMut<'_, T> {}

pub struct ChunkBy<'a, T, P> {}
impl<'a, T, P: FnMut(&T, &T) -> bool> Iterator for ChunkBy<'a, T, P> { type Item = &'a [T]; }
impl<'a, T, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkBy<'a, T, P> {}
impl<'a, T, P: Clone> Clone for ChunkBy<'a, T, P> {}

pub struct ChunkByMut<'a, T, P> {}
impl<'a, T, P: FnMut(&T, &T) -> bool> Iterator for ChunkByMut<'a, T, P> { type Item = &'a mut [T]; }
impl<'a, T, P: FnMut(&T, &T) -> bool> DoubleEndedIterator for ChunkByMut<'a, T, P> {}

pub enum GetDisjointMutError {
    IndexOutOfBounds,
    OverlappingIndices,
}
impl Error for GetDisjointMutError {}
impl Clone for GetDisjointMutError {}
impl PartialEq for GetDisjointMutError {}
impl Eq for GetDisjointMutError {}
impl Display for GetDisjointMutError {}

pub unsafe fn from_raw_parts<'a, T>(data: *const T, len: usize) -> &'a [T] {}

pub unsafe fn from_raw_parts_mut<'a, T>(data: *mut T, len: usize) -> &'a mut [T] {}

pub fn from_ref<T>(s: &T) -> &[T] {}

pub fn from_mut<T>(s: &mut T) -> &mut [T] {}

impl Read for &[u8] {}
impl BufRead for &[u8] {}
impl<T: Clone> ToOwned for [T] { type Owned = Vec<T>; }
impl<T> AsRef<[T]> for [T] {}
impl<T> AsMut<[T]> for [T] {}
impl<T: Hash> Hash for [T] {}
impl Write for &mut [u8] {}
impl<T> [MaybeUninit<T>] {
    pub fn write_copy_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Copy {}
    pub fn write_clone_of_slice(&mut self, src: &[T]) -> &mut [T] where T: Clone {}
    pub unsafe fn assume_init_drop(&mut self) {}
    pub unsafe fn assume_init_ref(&self) -> &[T] {}
    pub unsafe fn assume_init_mut(&mut self) -> &mut [T] {}
}
impl<'a, T> TryFrom<&'a [T]> for &'a [NonZero<T>] { type Error = TryFromIntError; }
impl [u8] {
    pub fn is_ascii(&self) -> bool {}
    pub fn eq_ignore_ascii_case(&self, other: &[u8]) -> bool {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn escape_ascii(&self) -> EscapeAscii<'_> {}
    pub fn trim_ascii_start(&self) -> &[u8] {}
    pub fn trim_ascii_end(&self) -> &[u8] {}
    pub fn trim_ascii(&self) -> &[u8] {}
    pub fn utf8_chunks(&self) -> Utf8Chunks<'_> {}
}
impl<T: PartialEq<U>, U> PartialEq<[U]> for [T] {}
impl<T: Eq> Eq for [T] {}
impl<T: Ord> Ord for [T] {}
impl<T: PartialOrd> PartialOrd for [T] {}
impl<T, I: SliceIndex<[T]>> Index<I> for [T] { type Output = <I as SliceIndex<[T]>>::Output; }
impl<T, I: SliceIndex<[T]>> IndexMut<I> for [T] {}
impl<'a, T> IntoIterator for &'a [T] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut [T] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl<T> [T] {
    pub fn sort(&mut self) where T: Ord {}
    pub fn sort_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {}
    pub fn sort_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
    pub fn sort_by_cached_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
    #[ctx(clones)]
    pub fn to_vec(&self) -> Vec<T> where T: Clone {}
    pub fn into_vec(self: Box<Self>) -> Vec<T> {}
    pub fn repeat(&self, n: usize) -> Vec<T> where T: Copy {}
    pub fn concat<Item>(&self) -> <Self as Concat<Item>>::Output where Self: Concat<Item> {}
    pub fn join<Separator>(&self, sep: Separator) -> <Self as Join<Separator>>::Output where Self: Join<Separator> {}
    pub fn len(&self) -> usize {}
    #[ctx(asks_empty)]
    pub fn is_empty(&self) -> bool {}
    #[ctx(gives_element)]
    pub fn first(&self) -> Option<&T> {}
    #[ctx(gives_element)]
    pub fn first_mut(&mut self) -> Option<&mut T> {}
    pub fn split_first(&self) -> Option<(&T, &[T])> {}
    pub fn split_first_mut(&mut self) -> Option<(&mut T, &mut [T])> {}
    pub fn split_last(&self) -> Option<(&T, &[T])> {}
    pub fn split_last_mut(&mut self) -> Option<(&mut T, &mut [T])> {}
    #[ctx(gives_element)]
    pub fn last(&self) -> Option<&T> {}
    #[ctx(gives_element)]
    pub fn last_mut(&mut self) -> Option<&mut T> {}
    pub fn first_chunk<const N: usize>(&self) -> Option<&[T; N]> {}
    pub fn first_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> {}
    pub fn split_first_chunk<const N: usize>(&self) -> Option<(&[T; N], &[T])> {}
    pub fn split_first_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T; N], &mut [T])> {}
    pub fn split_last_chunk<const N: usize>(&self) -> Option<(&[T], &[T; N])> {}
    pub fn split_last_chunk_mut<const N: usize>(&mut self) -> Option<(&mut [T], &mut [T; N])> {}
    pub fn last_chunk<const N: usize>(&self) -> Option<&[T; N]> {}
    pub fn last_chunk_mut<const N: usize>(&mut self) -> Option<&mut [T; N]> {}
    #[ctx(gives_element)]
    pub fn get<I: SliceIndex<Self>>(&self, index: I) -> Option<&I::Output> {}
    #[ctx(gives_element)]
    pub fn get_mut<I: SliceIndex<Self>>(&mut self, index: I) -> Option<&mut I::Output> {}
    pub unsafe fn get_unchecked<I: SliceIndex<Self>>(&self, index: I) -> &I::Output {}
    pub unsafe fn get_unchecked_mut<I: SliceIndex<Self>>(&mut self, index: I) -> &mut I::Output {}
    pub fn as_ptr(&self) -> *const T {}
    pub fn as_mut_ptr(&mut self) -> *mut T {}
    pub fn as_ptr_range(&self) -> Range<*const T> {}
    pub fn as_mut_ptr_range(&mut self) -> Range<*mut T> {}
    pub fn as_array<const N: usize>(&self) -> Option<&[T; N]> {}
    pub fn as_mut_array<const N: usize>(&mut self) -> Option<&mut [T; N]> {}
    pub fn swap(&mut self, a: usize, b: usize) {}
    pub fn reverse(&mut self) {}
    pub fn iter(&self) -> Iter<'_, T> {}
    pub fn iter_mut(&mut self) -> IterMut<'_, T> {}
    pub fn windows(&self, size: usize) -> Windows<'_, T> {}
    pub fn chunks(&self, chunk_size: usize) -> Chunks<'_, T> {}
    pub fn chunks_mut(&mut self, chunk_size: usize) -> ChunksMut<'_, T> {}
    pub fn chunks_exact(&self, chunk_size: usize) -> ChunksExact<'_, T> {}
    pub fn chunks_exact_mut(&mut self, chunk_size: usize) -> ChunksExactMut<'_, T> {}
    pub unsafe fn as_chunks_unchecked<const N: usize>(&self) -> &[[T; N]] {}
    pub fn as_chunks<const N: usize>(&self) -> (&[[T; N]], &[T]) {}
    pub fn as_rchunks<const N: usize>(&self) -> (&[T], &[[T; N]]) {}
    pub unsafe fn as_chunks_unchecked_mut<const N: usize>(&mut self) -> &mut [[T; N]] {}
    pub fn as_chunks_mut<const N: usize>(&mut self) -> (&mut [[T; N]], &mut [T]) {}
    pub fn as_rchunks_mut<const N: usize>(&mut self) -> (&mut [T], &mut [[T; N]]) {}
    pub fn array_windows<const N: usize>(&self) -> ArrayWindows<'_, T, N> {}
    pub fn rchunks(&self, chunk_size: usize) -> RChunks<'_, T> {}
    pub fn rchunks_mut(&mut self, chunk_size: usize) -> RChunksMut<'_, T> {}
    pub fn rchunks_exact(&self, chunk_size: usize) -> RChunksExact<'_, T> {}
    pub fn rchunks_exact_mut(&mut self, chunk_size: usize) -> RChunksExactMut<'_, T> {}
    pub fn chunk_by<F: FnMut(&T, &T) -> bool>(&self, pred: F) -> ChunkBy<'_, T, F> {}
    pub fn chunk_by_mut<F: FnMut(&T, &T) -> bool>(&mut self, pred: F) -> ChunkByMut<'_, T, F> {}
    pub fn split_at(&self, mid: usize) -> (&[T], &[T]) {}
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut [T], &mut [T]) {}
    pub unsafe fn split_at_unchecked(&self, mid: usize) -> (&[T], &[T]) {}
    pub unsafe fn split_at_mut_unchecked(&mut self, mid: usize) -> (&mut [T], &mut [T]) {}
    pub fn split_at_checked(&self, mid: usize) -> Option<(&[T], &[T])> {}
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut [T], &mut [T])> {}
    pub fn split<F: FnMut(&T) -> bool>(&self, pred: F) -> Split<'_, T, F> {}
    pub fn split_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitMut<'_, T, F> {}
    pub fn split_inclusive<F: FnMut(&T) -> bool>(&self, pred: F) -> SplitInclusive<'_, T, F> {}
    pub fn split_inclusive_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> SplitInclusiveMut<'_, T, F> {}
    pub fn rsplit<F: FnMut(&T) -> bool>(&self, pred: F) -> RSplit<'_, T, F> {}
    pub fn rsplit_mut<F: FnMut(&T) -> bool>(&mut self, pred: F) -> RSplitMut<'_, T, F> {}
    pub fn splitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> SplitN<'_, T, F> {}
    pub fn splitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> SplitNMut<'_, T, F> {}
    pub fn rsplitn<F: FnMut(&T) -> bool>(&self, n: usize, pred: F) -> RSplitN<'_, T, F> {}
    pub fn rsplitn_mut<F: FnMut(&T) -> bool>(&mut self, n: usize, pred: F) -> RSplitNMut<'_, T, F> {}
    pub fn split_once<F: FnMut(&T) -> bool>(&self, pred: F) -> Option<(&[T], &[T])> {}
    pub fn rsplit_once<F: FnMut(&T) -> bool>(&self, pred: F) -> Option<(&[T], &[T])> {}
    pub fn contains(&self, x: &T) -> bool where T: PartialEq {}
    pub fn starts_with(&self, needle: &[T]) -> bool where T: PartialEq {}
    pub fn ends_with(&self, needle: &[T]) -> bool where T: PartialEq {}
    pub fn strip_prefix<P>(&self, prefix: &P) -> Option<&[T]> where T: PartialEq {}
    pub fn strip_suffix<P>(&self, suffix: &P) -> Option<&[T]> where T: PartialEq {}
    pub fn strip_circumfix<S, P>(&self, prefix: &P, suffix: &S) -> Option<&[T]> where T: PartialEq {}
    pub fn trim_prefix<P>(&self, prefix: &P) -> &[T] where T: PartialEq {}
    pub fn trim_suffix<P>(&self, suffix: &P) -> &[T] where T: PartialEq {}
    pub fn binary_search(&self, x: &T) -> Result<usize, usize> where T: Ord {}
    pub fn binary_search_by<'a, F: FnMut(&'a T) -> Ordering>(&'a self, f: F) -> Result<usize, usize> {}
    pub fn binary_search_by_key<'a, B: Ord, F: FnMut(&'a T) -> B>(&'a self, b: &B, f: F) -> Result<usize, usize> {}
    pub fn sort_unstable(&mut self) where T: Ord {}
    pub fn sort_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, compare: F) {}
    pub fn sort_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, f: F) {}
    pub fn select_nth_unstable(&mut self, index: usize) -> (&mut [T], &mut T, &mut [T]) where T: Ord {}
    pub fn select_nth_unstable_by<F: FnMut(&T, &T) -> Ordering>(&mut self, index: usize, compare: F) -> (&mut [T], &mut T, &mut [T]) {}
    pub fn select_nth_unstable_by_key<K: Ord, F: FnMut(&T) -> K>(&mut self, index: usize, f: F) -> (&mut [T], &mut T, &mut [T]) {}
    pub fn rotate_left(&mut self, mid: usize) {}
    pub fn rotate_right(&mut self, k: usize) {}
    pub fn fill(&mut self, value: T) where T: Clone {}
    pub fn fill_with<F: FnMut() -> T>(&mut self, f: F) {}
    pub fn clone_from_slice(&mut self, src: &[T]) where T: Clone {}
    pub fn copy_from_slice(&mut self, src: &[T]) where T: Copy {}
    pub fn copy_within<R: RangeBounds<usize>>(&mut self, src: R, dest: usize) where T: Copy {}
    pub fn swap_with_slice(&mut self, other: &mut [T]) {}
    pub unsafe fn align_to<U>(&self) -> (&[T], &[U], &[T]) {}
    pub unsafe fn align_to_mut<U>(&mut self) -> (&mut [T], &mut [U], &mut [T]) {}
    pub fn is_sorted(&self) -> bool where T: PartialOrd {}
    pub fn is_sorted_by<'a, F: FnMut(&'a T, &'a T) -> bool>(&'a self, compare: F) -> bool {}
    pub fn is_sorted_by_key<'a, F: FnMut(&'a T) -> K, K: PartialOrd>(&'a self, f: F) -> bool {}
    pub fn partition_point<P: FnMut(&T) -> bool>(&self, pred: P) -> usize {}
    pub fn split_off<'a, R>(self: &mut &'a Self, range: R) -> Option<&'a Self> {}
    pub fn split_off_mut<'a, R>(self: &mut &'a mut Self, range: R) -> Option<&'a mut Self> {}
    pub fn split_off_first<'a>(self: &mut &'a Self) -> Option<&'a T> {}
    pub fn split_off_first_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T> {}
    pub fn split_off_last<'a>(self: &mut &'a Self) -> Option<&'a T> {}
    pub fn split_off_last_mut<'a>(self: &mut &'a mut Self) -> Option<&'a mut T> {}
    pub unsafe fn get_disjoint_unchecked_mut<I: SliceIndex<Self>, const N: usize>(&mut self, indices: [I; N]) -> [&mut I::Output; N] {}
    pub fn get_disjoint_mut<I: SliceIndex<Self>, const N: usize>(&mut self, indices: [I; N]) -> Result<[&mut I::Output; N], GetDisjointMutError> {}
    pub fn element_offset(&self, element: &T) -> Option<usize> {}
    pub fn subslice_range(&self, subslice: &[T]) -> Option<crate::range::Range<usize>> {}
}
impl<T, const N: usize> [[T; N]] {
    pub fn as_flattened(&self) -> &[T] {}
    pub fn as_flattened_mut(&mut self) -> &mut [T] {}
}
impl<T> Default for &[T] {}
impl<T> Default for &mut [T] {}
impl<'a> ToSocketAddrs for &'a [SocketAddr] { type Iter = Cloned<Iter<'a, SocketAddr>>; }

pub trait Concat<Item> {
    type Output;
    fn concat(slice: &Self) -> Self::Output;
}
impl<S: Borrow<str>> Concat<str> for [S] { type Output = String; }
impl<T: Clone, V: Borrow<[T]>> Concat<T> for [V] { type Output = Vec<T>; }

pub trait Join<Separator> {
    type Output;
    fn join(slice: &Self, sep: Separator) -> Self::Output;
}
impl<S: Borrow<str>> Join<&str> for [S] { type Output = String; }
impl<T: Clone, V: Borrow<[T]>> Join<&T> for [V] { type Output = Vec<T>; }
impl<T: Clone, V: Borrow<[T]>> Join<&[T]> for [V] { type Output = Vec<T>; }
