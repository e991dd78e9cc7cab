//! bytes 1.12.2.

use crate::buf::{Chain, IntoIter, Limit, Reader, Take, UninitSlice, Writer};
use std::borrow::{Borrow, BorrowMut};
use std::collections::VecDeque;
use std::error::Error;
use std::fmt::{Display, Write};
use std::hash::Hash;
use std::io::{Cursor, IoSlice};
use std::mem::MaybeUninit;
use std::ops::{Deref, DerefMut, RangeBounds};
use std::slice::Iter;

pub trait Buf {
    fn remaining(&self) -> usize;
    fn chunk(&self) -> &[u8];
    fn chunks_vectored<'a>(&'a self, dst: &mut [IoSlice<'a>]) -> usize;
    fn advance(&mut self, cnt: usize);
    fn has_remaining(&self) -> bool;
    fn copy_to_slice(&mut self, dst: &mut [u8]);
    fn get_u8(&mut self) -> u8;
    fn get_i8(&mut self) -> i8;
    fn get_u16(&mut self) -> u16;
    fn get_u16_le(&mut self) -> u16;
    fn get_u16_ne(&mut self) -> u16;
    fn get_i16(&mut self) -> i16;
    fn get_i16_le(&mut self) -> i16;
    fn get_i16_ne(&mut self) -> i16;
    fn get_u32(&mut self) -> u32;
    fn get_u32_le(&mut self) -> u32;
    fn get_u32_ne(&mut self) -> u32;
    fn get_i32(&mut self) -> i32;
    fn get_i32_le(&mut self) -> i32;
    fn get_i32_ne(&mut self) -> i32;
    fn get_u64(&mut self) -> u64;
    fn get_u64_le(&mut self) -> u64;
    fn get_u64_ne(&mut self) -> u64;
    fn get_i64(&mut self) -> i64;
    fn get_i64_le(&mut self) -> i64;
    fn get_i64_ne(&mut self) -> i64;
    fn get_u128(&mut self) -> u128;
    fn get_u128_le(&mut self) -> u128;
    fn get_u128_ne(&mut self) -> u128;
    fn get_i128(&mut self) -> i128;
    fn get_i128_le(&mut self) -> i128;
    fn get_i128_ne(&mut self) -> i128;
    fn get_uint(&mut self, nbytes: usize) -> u64;
    fn get_uint_le(&mut self, nbytes: usize) -> u64;
    fn get_uint_ne(&mut self, nbytes: usize) -> u64;
    fn get_int(&mut self, nbytes: usize) -> i64;
    fn get_int_le(&mut self, nbytes: usize) -> i64;
    fn get_int_ne(&mut self, nbytes: usize) -> i64;
    fn get_f32(&mut self) -> f32;
    fn get_f32_le(&mut self) -> f32;
    fn get_f32_ne(&mut self) -> f32;
    fn get_f64(&mut self) -> f64;
    fn get_f64_le(&mut self) -> f64;
    fn get_f64_ne(&mut self) -> f64;
    fn try_copy_to_slice(&mut self, dst: &mut [u8]) -> Result<(), TryGetError>;
    fn try_get_u8(&mut self) -> Result<u8, TryGetError>;
    fn try_get_i8(&mut self) -> Result<i8, TryGetError>;
    fn try_get_u16(&mut self) -> Result<u16, TryGetError>;
    fn try_get_u16_le(&mut self) -> Result<u16, TryGetError>;
    fn try_get_u16_ne(&mut self) -> Result<u16, TryGetError>;
    fn try_get_i16(&mut self) -> Result<i16, TryGetError>;
    fn try_get_i16_le(&mut self) -> Result<i16, TryGetError>;
    fn try_get_i16_ne(&mut self) -> Result<i16, TryGetError>;
    fn try_get_u32(&mut self) -> Result<u32, TryGetError>;
    fn try_get_u32_le(&mut self) -> Result<u32, TryGetError>;
    fn try_get_u32_ne(&mut self) -> Result<u32, TryGetError>;
    fn try_get_i32(&mut self) -> Result<i32, TryGetError>;
    fn try_get_i32_le(&mut self) -> Result<i32, TryGetError>;
    fn try_get_i32_ne(&mut self) -> Result<i32, TryGetError>;
    fn try_get_u64(&mut self) -> Result<u64, TryGetError>;
    fn try_get_u64_le(&mut self) -> Result<u64, TryGetError>;
    fn try_get_u64_ne(&mut self) -> Result<u64, TryGetError>;
    fn try_get_i64(&mut self) -> Result<i64, TryGetError>;
    fn try_get_i64_le(&mut self) -> Result<i64, TryGetError>;
    fn try_get_i64_ne(&mut self) -> Result<i64, TryGetError>;
    fn try_get_u128(&mut self) -> Result<u128, TryGetError>;
    fn try_get_u128_le(&mut self) -> Result<u128, TryGetError>;
    fn try_get_u128_ne(&mut self) -> Result<u128, TryGetError>;
    fn try_get_i128(&mut self) -> Result<i128, TryGetError>;
    fn try_get_i128_le(&mut self) -> Result<i128, TryGetError>;
    fn try_get_i128_ne(&mut self) -> Result<i128, TryGetError>;
    fn try_get_uint(&mut self, nbytes: usize) -> Result<u64, TryGetError>;
    fn try_get_uint_le(&mut self, nbytes: usize) -> Result<u64, TryGetError>;
    fn try_get_uint_ne(&mut self, nbytes: usize) -> Result<u64, TryGetError>;
    fn try_get_int(&mut self, nbytes: usize) -> Result<i64, TryGetError>;
    fn try_get_int_le(&mut self, nbytes: usize) -> Result<i64, TryGetError>;
    fn try_get_int_ne(&mut self, nbytes: usize) -> Result<i64, TryGetError>;
    fn try_get_f32(&mut self) -> Result<f32, TryGetError>;
    fn try_get_f32_le(&mut self) -> Result<f32, TryGetError>;
    fn try_get_f32_ne(&mut self) -> Result<f32, TryGetError>;
    fn try_get_f64(&mut self) -> Result<f64, TryGetError>;
    fn try_get_f64_le(&mut self) -> Result<f64, TryGetError>;
    fn try_get_f64_ne(&mut self) -> Result<f64, TryGetError>;
    fn copy_to_bytes(&mut self, len: usize) -> Bytes;
    fn take(self, limit: usize) -> Take<Self>;
    fn chain<U: Buf>(self, next: U) -> Chain<Self, U>;
    fn reader(self) -> Reader<Self>;
}
impl<T: Buf> Buf for Box<T> {}
impl<T: Buf> Buf for &mut T {}
impl<T: AsRef<[u8]>> Buf for Cursor<T> {}
impl Buf for &[u8] {}
impl Buf for VecDeque<u8> {}

pub trait BufMut {
    fn remaining_mut(&self) -> usize;
    unsafe fn advance_mut(&mut self, cnt: usize);
    fn has_remaining_mut(&self) -> bool;
    fn chunk_mut(&mut self) -> &mut UninitSlice;
    #[ctx(adds_to)]
    fn put<T: Buf>(&mut self, src: T);
    #[ctx(adds_to)]
    fn put_slice(&mut self, src: &[u8]);
    fn put_bytes(&mut self, val: u8, cnt: usize);
    fn put_u8(&mut self, n: u8);
    fn put_i8(&mut self, n: i8);
    fn put_u16(&mut self, n: u16);
    fn put_u16_le(&mut self, n: u16);
    fn put_u16_ne(&mut self, n: u16);
    fn put_i16(&mut self, n: i16);
    fn put_i16_le(&mut self, n: i16);
    fn put_i16_ne(&mut self, n: i16);
    fn put_u32(&mut self, n: u32);
    fn put_u32_le(&mut self, n: u32);
    fn put_u32_ne(&mut self, n: u32);
    fn put_i32(&mut self, n: i32);
    fn put_i32_le(&mut self, n: i32);
    fn put_i32_ne(&mut self, n: i32);
    fn put_u64(&mut self, n: u64);
    fn put_u64_le(&mut self, n: u64);
    fn put_u64_ne(&mut self, n: u64);
    fn put_i64(&mut self, n: i64);
    fn put_i64_le(&mut self, n: i64);
    fn put_i64_ne(&mut self, n: i64);
    fn put_u128(&mut self, n: u128);
    fn put_u128_le(&mut self, n: u128);
    fn put_u128_ne(&mut self, n: u128);
    fn put_i128(&mut self, n: i128);
    fn put_i128_le(&mut self, n: i128);
    fn put_i128_ne(&mut self, n: i128);
    fn put_uint(&mut self, n: u64, nbytes: usize);
    fn put_uint_le(&mut self, n: u64, nbytes: usize);
    fn put_uint_ne(&mut self, n: u64, nbytes: usize);
    fn put_int(&mut self, n: i64, nbytes: usize);
    fn put_int_le(&mut self, n: i64, nbytes: usize);
    fn put_int_ne(&mut self, n: i64, nbytes: usize);
    fn put_f32(&mut self, n: f32);
    fn put_f32_le(&mut self, n: f32);
    fn put_f32_ne(&mut self, n: f32);
    fn put_f64(&mut self, n: f64);
    fn put_f64_le(&mut self, n: f64);
    fn put_f64_ne(&mut self, n: f64);
    fn limit(self, limit: usize) -> Limit<Self>;
    fn writer(self) -> Writer<Self>;
    fn chain_mut<U: BufMut>(self, next: U) -> Chain<Self, U>;
}
impl BufMut for &mut [u8] {}
impl<T: BufMut> BufMut for &mut T {}
impl BufMut for &mut [MaybeUninit<u8>] {}
impl<T: BufMut> BufMut for Box<T> {}
impl BufMut for Vec<u8> {}

#[ctx(in_memory)]
pub struct Bytes {}
impl PartialEq for Bytes {}
impl Buf for Bytes {}
impl Ord for Bytes {}
impl Default for Bytes {}
impl AsRef<[u8]> for Bytes {}
impl From<Bytes> for Vec<u8> {}
impl<'a> IntoIterator for &'a Bytes {
    type Item = &'a u8;
    type IntoIter = Iter<'a, u8>;
}
impl From<Vec<u8>> for Bytes {}
impl From<&'static [u8]> for Bytes {}
impl Hash for Bytes {}
impl Clone for Bytes {}
impl Bytes {
    pub fn new() -> Self {}
    pub fn from_static(bytes: &'static [u8]) -> Self {}
    pub fn from_owner<T: AsRef<[u8]>>(owner: T) -> Self {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn is_unique(&self) -> bool {}
    pub fn copy_from_slice(data: &[u8]) -> Self {}
    pub fn slice(&self, range: impl RangeBounds<usize>) -> Self {}
    pub fn slice_ref(&self, subset: &[u8]) -> Self {}
    pub fn split_off(&mut self, at: usize) -> Self {}
    pub fn split_to(&mut self, at: usize) -> Self {}
    pub fn truncate(&mut self, len: usize) {}
    pub fn clear(&mut self) {}
    pub fn try_into_mut(self) -> Result<BytesMut, Bytes> {}
}
impl IntoIterator for Bytes {
    type Item = u8;
    type IntoIter = IntoIter<Bytes>;
}
impl Borrow<[u8]> for Bytes {}
impl Eq for Bytes {}
impl Deref for Bytes { type Target = [u8]; }
impl From<BytesMut> for Bytes {}
impl FromIterator<u8> for Bytes {}
impl From<String> for Bytes {}
impl From<Box<[u8]>> for Bytes {}
impl From<&'static str> for Bytes {}
impl PartialOrd for Bytes {}

#[ctx(in_memory = "buffer")]
pub struct BytesMut {}
impl PartialEq for BytesMut {}
impl<'a> From<&'a [u8]> for BytesMut {}
impl Deref for BytesMut { type Target = [u8]; }
impl Borrow<[u8]> for BytesMut {}
impl FromIterator<u8> for BytesMut {}
impl From<BytesMut> for Vec<u8> {}
impl Default for BytesMut {}
impl Extend<u8> for BytesMut {}
impl Extend<Bytes> for BytesMut {}
impl BufMut for BytesMut {}
impl From<Bytes> for BytesMut {}
impl PartialOrd for BytesMut {}
impl<'a> From<&'a str> for BytesMut {}
impl Write for BytesMut {}
impl AsMut<[u8]> for BytesMut {}
impl BorrowMut<[u8]> for BytesMut {}
impl<'a> FromIterator<&'a u8> for BytesMut {}
impl Hash for BytesMut {}
impl<'a> Extend<&'a u8> for BytesMut {}
impl Buf for BytesMut {}
impl Eq for BytesMut {}
impl<'a> IntoIterator for &'a BytesMut {
    type Item = &'a u8;
    type IntoIter = Iter<'a, u8>;
}
impl IntoIterator for BytesMut {
    type Item = u8;
    type IntoIter = IntoIter<BytesMut>;
}
impl Clone for BytesMut {}
impl DerefMut for BytesMut {}
impl BytesMut {
    #[ctx(makes_empty)]
    pub fn with_capacity(capacity: usize) -> BytesMut {}
    #[ctx(makes_empty)]
    pub fn new() -> BytesMut {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn capacity(&self) -> usize {}
    pub fn freeze(self) -> Bytes {}
    pub fn zeroed(len: usize) -> BytesMut {}
    pub fn split_off(&mut self, at: usize) -> BytesMut {}
    pub fn split(&mut self) -> BytesMut {}
    pub fn split_to(&mut self, at: usize) -> BytesMut {}
    #[ctx(empties = "after")]
    pub fn truncate(&mut self, len: usize) {}
    #[ctx(empties)]
    pub fn clear(&mut self) {}
    pub fn resize(&mut self, new_len: usize, value: u8) {}
    pub unsafe fn set_len(&mut self, len: usize) {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn try_reclaim(&mut self, additional: usize) -> bool {}
    #[ctx(adds_to)]
    pub fn extend_from_slice(&mut self, extend: &[u8]) {}
    pub fn extend_from_within(&mut self, range: impl RangeBounds<usize>) {}
    pub fn unsplit(&mut self, other: BytesMut) {}
    pub fn try_unsplit(&mut self, other: BytesMut) -> Result<(), BytesMut> {}
    pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<u8>] {}
}
impl AsRef<[u8]> for BytesMut {}
impl Ord for BytesMut {}

pub struct TryGetError {
    pub requested: usize,
    pub available: usize,
}
impl PartialEq for TryGetError {}
impl Error for TryGetError {}
impl Eq for TryGetError {}
impl From<TryGetError> for std::io::Error {}
impl Display for TryGetError {}

pub mod buf {
    use crate::{Buf, BufMut};
    use std::io::{BufRead, Read, Write};
    use std::mem::MaybeUninit;
    use std::ops::{Index, IndexMut, Range, RangeFrom, RangeFull, RangeInclusive, RangeTo, RangeToInclusive};
    pub use crate::Buf;
    pub use crate::BufMut;

    pub struct Chain<T, U> {}
    impl<T: Buf, U: Buf> IntoIterator for Chain<T, U> {
        type Item = u8;
        type IntoIter = IntoIter<Chain<T, U>>;
    }
    impl<T: Buf, U: Buf> Buf for Chain<T, U> {}
    impl<T: BufMut, U: BufMut> BufMut for Chain<T, U> {}
    impl<T, U> Chain<T, U> {
        pub fn first_ref(&self) -> &T {}
        pub fn first_mut(&mut self) -> &mut T {}
        pub fn last_ref(&self) -> &U {}
        pub fn last_mut(&mut self) -> &mut U {}
        pub fn into_inner(self) -> (T, U) {}
    }

    pub struct IntoIter<T> {}
    impl<T: Buf> ExactSizeIterator for IntoIter<T> {}
    impl<T> IntoIter<T> {
        pub fn new(inner: T) -> IntoIter<T> {}
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
    }
    impl<T: Buf> Iterator for IntoIter<T> { type Item = u8; }

    pub struct Limit<T> {}
    impl<T: BufMut> BufMut for Limit<T> {}
    impl<T> Limit<T> {
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn limit(&self) -> usize {}
        pub fn set_limit(&mut self, lim: usize) {}
    }

    pub struct Reader<B> {}
    impl<B: Buf> Reader<B> {
        pub fn get_ref(&self) -> &B {}
        pub fn get_mut(&mut self) -> &mut B {}
        pub fn into_inner(self) -> B {}
    }
    impl<B: Buf> BufRead for Reader<B> {}
    impl<B: Buf> Read for Reader<B> {}

    pub struct Take<T> {}
    impl<T> Take<T> {
        pub fn into_inner(self) -> T {}
        pub fn get_ref(&self) -> &T {}
        pub fn get_mut(&mut self) -> &mut T {}
        pub fn limit(&self) -> usize {}
        pub fn set_limit(&mut self, lim: usize) {}
    }
    impl<T: Buf> Buf for Take<T> {}

    pub struct UninitSlice {}
    impl Index<Range<usize>> for UninitSlice { type Output = UninitSlice; }
    impl<'a> From<&'a mut [MaybeUninit<u8>]> for &'a mut UninitSlice {}
    impl IndexMut<RangeToInclusive<usize>> for UninitSlice {}
    impl IndexMut<Range<usize>> for UninitSlice {}
    impl Index<RangeTo<usize>> for UninitSlice { type Output = UninitSlice; }
    impl IndexMut<RangeInclusive<usize>> for UninitSlice {}
    impl Index<RangeFull> for UninitSlice { type Output = UninitSlice; }
    impl IndexMut<RangeFrom<usize>> for UninitSlice {}
    impl UninitSlice {
        pub fn new(slice: &mut [u8]) -> &mut UninitSlice {}
        pub fn uninit(slice: &mut [MaybeUninit<u8>]) -> &mut UninitSlice {}
        pub unsafe fn from_raw_parts_mut<'a>(ptr: *mut u8, len: usize) -> &'a mut UninitSlice {}
        pub fn write_byte(&mut self, index: usize, byte: u8) {}
        pub fn copy_from_slice(&mut self, src: &[u8]) {}
        pub fn as_mut_ptr(&mut self) -> *mut u8 {}
        pub unsafe fn as_uninit_slice_mut(&mut self) -> &mut [MaybeUninit<u8>] {}
        pub fn len(&self) -> usize {}
    }
    impl<'a> From<&'a mut [u8]> for &'a mut UninitSlice {}
    impl Index<RangeToInclusive<usize>> for UninitSlice { type Output = UninitSlice; }
    impl IndexMut<RangeTo<usize>> for UninitSlice {}
    impl Index<RangeInclusive<usize>> for UninitSlice { type Output = UninitSlice; }
    impl IndexMut<RangeFull> for UninitSlice {}
    impl Index<RangeFrom<usize>> for UninitSlice { type Output = UninitSlice; }

    pub struct Writer<B> {}
    impl<B: BufMut> Write for Writer<B> {}
    impl<B: BufMut> Writer<B> {
        pub fn get_ref(&self) -> &B {}
        pub fn get_mut(&mut self) -> &mut B {}
        pub fn into_inner(self) -> B {}
    }
}
