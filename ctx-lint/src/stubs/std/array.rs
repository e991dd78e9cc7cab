use crate::borrow::{Borrow, BorrowMut};
use crate::error::Error;
use crate::fmt::Display;
use crate::hash::Hash;
use crate::mem::MaybeUninit;
use crate::ops::{Index, IndexMut};
use crate::slice::{Iter, IterMut};

pub struct IntoIter<T, const N: usize> {}
impl<T: Clone, const N: usize> Clone for IntoIter<T, N> {}
impl<T, const N: usize> IntoIter<T, N> {
    pub fn new(array: [T; N]) -> Self {}
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
}
impl<T, const N: usize> Default for IntoIter<T, N> {}
impl<T, const N: usize> Iterator for IntoIter<T, N> { type Item = T; }
impl<T, const N: usize> DoubleEndedIterator for IntoIter<T, N> {}
impl<T, const N: usize> ExactSizeIterator for IntoIter<T, N> {}

pub fn repeat<T: Clone, const N: usize>(val: T) -> [T; N] {}

pub fn from_fn<T, const N: usize, F: FnMut(usize) -> T>(f: F) -> [T; N] {}

pub fn from_ref<T>(s: &T) -> &[T; 1] {}

pub fn from_mut<T>(s: &mut T) -> &mut [T; 1] {}

pub struct TryFromSliceError {}
impl Copy for TryFromSliceError {}
impl Clone for TryFromSliceError {}
impl Display for TryFromSliceError {}
impl Error for TryFromSliceError {}
impl From<!> for TryFromSliceError {}

impl<T, const N: usize> TryFrom<Vec<T>> for [T; N] { type Error = Vec<T>; }
impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for [T; N] {}
impl<T: Eq, const N: usize> Eq for [T; N] {}
impl<T, const N: usize> IntoIterator for [T; N] {
    type Item = T;
    type IntoIter = IntoIter<T, N>;
}
impl<T, const N: usize> AsRef<[T]> for [T; N] {}
impl<T, const N: usize> AsMut<[T]> for [T; N] {}
impl<T, const N: usize> Borrow<[T]> for [T; N] {}
impl<T, const N: usize> BorrowMut<[T]> for [T; N] {}
impl<T: Copy, const N: usize> TryFrom<&[T]> for [T; N] { type Error = TryFromSliceError; }
impl<T: Copy, const N: usize> TryFrom<&mut [T]> for [T; N] { type Error = TryFromSliceError; }
impl<'a, T, const N: usize> TryFrom<&'a [T]> for &'a [T; N] { type Error = TryFromSliceError; }
impl<'a, T, const N: usize> TryFrom<&'a mut [T]> for &'a mut [T; N] { type Error = TryFromSliceError; }
impl<T: Hash, const N: usize> Hash for [T; N] {}
impl<'a, T, const N: usize> IntoIterator for &'a [T; N] {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, T, const N: usize> IntoIterator for &'a mut [T; N] {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl<T, I, const N: usize> Index<I> for [T; N] where [T]: Index<I> { type Output = <[T] as Index<I>>::Output; }
impl<T, I, const N: usize> IndexMut<I> for [T; N] where [T]: IndexMut<I> {}
impl<T: PartialOrd, const N: usize> PartialOrd for [T; N] {}
impl<T: Ord, const N: usize> Ord for [T; N] {}
impl<T: Copy, const N: usize> Copy for [T; N] {}
impl<T: Clone, const N: usize> Clone for [T; N] {}
impl<T: Default, const N: usize> Default for [T; N] {}
impl<T, const N: usize> [T; N] {
    pub fn map<F: FnMut(T) -> U, U>(self, f: F) -> [U; N] {}
    pub fn as_slice(&self) -> &[T] {}
    pub fn as_mut_slice(&mut self) -> &mut [T] {}
    pub fn each_ref(&self) -> [&T; N] {}
    pub fn each_mut(&mut self) -> [&mut T; N] {}
}
impl<T, const N: usize> From<MaybeUninit<[T; N]>> for [MaybeUninit<T>; N] {}
impl<T> From<(T,)> for [T; 1] {}
