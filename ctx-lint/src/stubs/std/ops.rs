use crate::hash::Hash;
use crate::slice::SliceIndex;

pub trait Add<Rhs = Self> {
    type Output;
    fn add(self, rhs: Rhs) -> Self::Output;
}

pub trait Sub<Rhs = Self> {
    type Output;
    fn sub(self, rhs: Rhs) -> Self::Output;
}

pub trait Mul<Rhs = Self> {
    type Output;
    fn mul(self, rhs: Rhs) -> Self::Output;
}

pub trait Div<Rhs = Self> {
    type Output;
    fn div(self, rhs: Rhs) -> Self::Output;
}

pub trait Rem<Rhs = Self> {
    type Output;
    fn rem(self, rhs: Rhs) -> Self::Output;
}

pub trait Neg {
    type Output;
    fn neg(self) -> Self::Output;
}

pub trait AddAssign<Rhs = Self> {
    fn add_assign(&mut self, rhs: Rhs);
}

pub trait SubAssign<Rhs = Self> {
    fn sub_assign(&mut self, rhs: Rhs);
}

pub trait MulAssign<Rhs = Self> {
    fn mul_assign(&mut self, rhs: Rhs);
}

pub trait DivAssign<Rhs = Self> {
    fn div_assign(&mut self, rhs: Rhs);
}

pub trait RemAssign<Rhs = Self> {
    fn rem_assign(&mut self, rhs: Rhs);
}

pub trait AsyncFn<Args>: AsyncFnMut<Args> {}
impl<A, F: AsyncFn<A>> AsyncFn<A> for &F {}

pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {
    type CallRefFuture<'a>: Future<Output = Self::Output>;
}
impl<A, F: AsyncFn<A>> AsyncFnMut<A> for &F { type CallRefFuture<'a> = <F as AsyncFnMut<A>>::CallRefFuture<'a>; }
impl<A, F: AsyncFnMut<A>> AsyncFnMut<A> for &mut F {
    type CallRefFuture<'a> = <F as AsyncFnMut<A>>::CallRefFuture<'a>;
}

pub trait AsyncFnOnce<Args> {
    type CallOnceFuture: Future<Output = Self::Output>;
    type Output;
}
impl<'a, A, F: AsyncFn<A>> AsyncFnOnce<A> for &'a F {
    type Output = <F as AsyncFnOnce<A>>::Output;
    type CallOnceFuture = <F as AsyncFnMut<A>>::CallRefFuture<'a>;
}
impl<'a, A, F: AsyncFnMut<A>> AsyncFnOnce<A> for &'a mut F {
    type Output = <F as AsyncFnOnce<A>>::Output;
    type CallOnceFuture = <F as AsyncFnMut<A>>::CallRefFuture<'a>;
}

pub trait Not {
    type Output;
    fn not(self) -> Self::Output;
}
impl Not for ! { type Output = !; }

pub trait BitAnd<Rhs = Self> {
    type Output;
    fn bitand(self, rhs: Rhs) -> Self::Output;
}

pub trait BitOr<Rhs = Self> {
    type Output;
    fn bitor(self, rhs: Rhs) -> Self::Output;
}

pub trait BitXor<Rhs = Self> {
    type Output;
    fn bitxor(self, rhs: Rhs) -> Self::Output;
}

pub trait Shl<Rhs = Self> {
    type Output;
    fn shl(self, rhs: Rhs) -> Self::Output;
}

pub trait Shr<Rhs = Self> {
    type Output;
    fn shr(self, rhs: Rhs) -> Self::Output;
}

pub trait BitAndAssign<Rhs = Self> {
    fn bitand_assign(&mut self, rhs: Rhs);
}

pub trait BitOrAssign<Rhs = Self> {
    fn bitor_assign(&mut self, rhs: Rhs);
}

pub trait BitXorAssign<Rhs = Self> {
    fn bitxor_assign(&mut self, rhs: Rhs);
}

pub trait ShlAssign<Rhs = Self> {
    fn shl_assign(&mut self, rhs: Rhs);
}

pub trait ShrAssign<Rhs = Self> {
    fn shr_assign(&mut self, rhs: Rhs);
}

pub enum ControlFlow<B, C = ()> {
    Continue(C),
    Break(B),
}
impl<B: Copy, C: Copy> Copy for ControlFlow<B, C> {}
impl<B: Hash, C: Hash> Hash for ControlFlow<B, C> {}
impl<B: Clone, C: Clone> Clone for ControlFlow<B, C> {}
impl<B: PartialEq, C: PartialEq> PartialEq for ControlFlow<B, C> {}
impl<B: Eq, C: Eq> Eq for ControlFlow<B, C> {}
impl<B, C> ControlFlow<B, C> {
    pub fn is_break(&self) -> bool {}
    pub fn is_continue(&self) -> bool {}
    pub fn break_value(self) -> Option<B> {}
    pub fn break_ok(self) -> Result<B, C> {}
    pub fn map_break<T, F: FnOnce(B) -> T>(self, f: F) -> ControlFlow<T, C> {}
    pub fn continue_value(self) -> Option<C> {}
    pub fn continue_ok(self) -> Result<C, B> {}
    pub fn map_continue<T, F: FnOnce(C) -> T>(self, f: F) -> ControlFlow<B, T> {}
}

pub trait Deref {
    type Target;
    fn deref(&self) -> &Self::Target;
}
impl<T> Deref for &T { type Target = T; }
impl<T> Deref for &mut T { type Target = T; }

pub trait DerefMut: Deref {
    fn deref_mut(&mut self) -> &mut Self::Target;
}
impl<T> DerefMut for &mut T {}
pub trait Drop {
    fn drop(&mut self);
}

pub trait Fn<Args>: FnMut<Args> {}
impl<A, F: Fn<A>> Fn<A> for &F {}

pub trait FnMut<Args>: FnOnce<Args> {}
impl<A, F: Fn<A>> FnMut<A> for &F {}
impl<A, F: FnMut<A>> FnMut<A> for &mut F {}

pub trait FnOnce<Args> {
    type Output;
}
impl<A, F: Fn<A>> FnOnce<A> for &F { type Output = <F as FnOnce<A>>::Output; }
impl<A, F: FnMut<A>> FnOnce<A> for &mut F { type Output = <F as FnOnce<A>>::Output; }

pub trait Index<Idx> {
    type Output;
    fn index(&self, index: Idx) -> &Self::Output;
}

pub trait IndexMut<Idx>: Index<Idx> {
    fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
}

#[ctx(destructor = "none")]
pub struct RangeFull;
impl Copy for RangeFull {}
impl Hash for RangeFull {}
impl Clone for RangeFull {}
impl Default for RangeFull {}
impl Eq for RangeFull {}
impl PartialEq for RangeFull {}
impl<T> RangeBounds<T> for RangeFull {}
impl<T> SliceIndex<[T]> for RangeFull { type Output = [T]; }
impl SliceIndex<str> for RangeFull { type Output = str; }

#[ctx(destructor = "inner")]
pub struct Range<Idx> {
    pub start: Idx,
    pub end: Idx,
}
impl<A> Iterator for Range<A> { type Item = A; }
impl ExactSizeIterator for Range<u16> {}
impl ExactSizeIterator for Range<usize> {}
impl ExactSizeIterator for Range<i16> {}
impl ExactSizeIterator for Range<i32> {}
impl ExactSizeIterator for Range<isize> {}
impl ExactSizeIterator for Range<u8> {}
impl ExactSizeIterator for Range<i8> {}
impl ExactSizeIterator for Range<u32> {}
impl<A> DoubleEndedIterator for Range<A> {}
impl<Idx: Eq> Eq for Range<Idx> {}
impl<Idx: Hash> Hash for Range<Idx> {}
impl<Idx: Clone> Clone for Range<Idx> {}
impl<Idx: Default> Default for Range<Idx> {}
impl<Idx: PartialEq> PartialEq for Range<Idx> {}
impl<Idx: PartialOrd<Idx>> Range<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
    #[ctx(asks_empty)]
    pub fn is_empty(&self) -> bool where Idx: PartialOrd<Idx> {}
}
impl<T> RangeBounds<T> for Range<T> {}
impl<T> RangeBounds<T> for Range<&T> {}
impl<T> From<crate::range::Range<T>> for Range<T> {}
impl<T> SliceIndex<[T]> for Range<usize> { type Output = [T]; }
impl SliceIndex<str> for Range<usize> { type Output = str; }

#[ctx(destructor = "inner")]
pub struct RangeFrom<Idx> {
    pub start: Idx,
}
impl<A> Iterator for RangeFrom<A> { type Item = A; }
impl<Idx: Eq> Eq for RangeFrom<Idx> {}
impl<Idx: Hash> Hash for RangeFrom<Idx> {}
impl<Idx: Clone> Clone for RangeFrom<Idx> {}
impl<Idx: PartialEq> PartialEq for RangeFrom<Idx> {}
impl<Idx: PartialOrd<Idx>> RangeFrom<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
}
impl<T> RangeBounds<T> for RangeFrom<T> {}
impl<T> RangeBounds<T> for RangeFrom<&T> {}
impl<T> From<crate::range::RangeFrom<T>> for RangeFrom<T> {}
impl<T> SliceIndex<[T]> for RangeFrom<usize> { type Output = [T]; }
impl SliceIndex<str> for RangeFrom<usize> { type Output = str; }

#[ctx(destructor = "inner")]
pub struct RangeTo<Idx> {
    pub end: Idx,
}
impl<Idx: Copy> Copy for RangeTo<Idx> {}
impl<Idx: Eq> Eq for RangeTo<Idx> {}
impl<Idx: Hash> Hash for RangeTo<Idx> {}
impl<Idx: Clone> Clone for RangeTo<Idx> {}
impl<Idx: PartialEq> PartialEq for RangeTo<Idx> {}
impl<Idx: PartialOrd<Idx>> RangeTo<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
}
impl<T> RangeBounds<T> for RangeTo<T> {}
impl<T> RangeBounds<T> for RangeTo<&T> {}
impl<T> SliceIndex<[T]> for RangeTo<usize> { type Output = [T]; }
impl SliceIndex<str> for RangeTo<usize> { type Output = str; }

#[ctx(destructor = "inner")]
pub struct RangeInclusive<Idx> {}
impl ExactSizeIterator for RangeInclusive<u8> {}
impl ExactSizeIterator for RangeInclusive<u16> {}
impl ExactSizeIterator for RangeInclusive<i8> {}
impl ExactSizeIterator for RangeInclusive<i16> {}
impl<A> Iterator for RangeInclusive<A> { type Item = A; }
impl<A> DoubleEndedIterator for RangeInclusive<A> {}
impl<Idx: Clone> Clone for RangeInclusive<Idx> {}
impl<Idx: Hash> Hash for RangeInclusive<Idx> {}
impl<Idx: Eq> Eq for RangeInclusive<Idx> {}
impl<Idx: PartialEq> PartialEq for RangeInclusive<Idx> {}
impl<Idx> RangeInclusive<Idx> {
    pub fn new(start: Idx, end: Idx) -> Self {}
    pub fn start(&self) -> &Idx {}
    pub fn end(&self) -> &Idx {}
    pub fn into_inner(self) -> (Idx, Idx) {}
}
impl<Idx: PartialOrd<Idx>> RangeInclusive<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
    #[ctx(asks_empty)]
    pub fn is_empty(&self) -> bool where Idx: PartialOrd {}
}
impl<T> RangeBounds<T> for RangeInclusive<T> {}
impl<T> RangeBounds<T> for RangeInclusive<&T> {}
impl<T> From<crate::range::RangeInclusive<T>> for RangeInclusive<T> {}
impl<T> SliceIndex<[T]> for RangeInclusive<usize> { type Output = [T]; }
impl SliceIndex<str> for RangeInclusive<usize> { type Output = str; }

pub struct RangeToInclusive<Idx> {
    pub end: Idx,
}
impl<Idx: Copy> Copy for RangeToInclusive<Idx> {}
impl<Idx: Hash> Hash for RangeToInclusive<Idx> {}
impl<Idx: Clone> Clone for RangeToInclusive<Idx> {}
impl<Idx: PartialEq> PartialEq for RangeToInclusive<Idx> {}
impl<Idx: Eq> Eq for RangeToInclusive<Idx> {}
impl<Idx: PartialOrd<Idx>> RangeToInclusive<Idx> {
    pub fn contains<U: PartialOrd<Idx>>(&self, item: &U) -> bool where Idx: PartialOrd<U> {}
}
impl<T> RangeBounds<T> for RangeToInclusive<T> {}
impl<T> RangeBounds<T> for RangeToInclusive<&T> {}
impl<T> From<crate::range::RangeToInclusive<T>> for RangeToInclusive<T> {}
impl<T> SliceIndex<[T]> for RangeToInclusive<usize> { type Output = [T]; }
impl SliceIndex<str> for RangeToInclusive<usize> { type Output = str; }

pub enum Bound<T> {
    Included(T),
    Excluded(T),
    Unbounded,
}
impl<T: Copy> Copy for Bound<T> {}
impl<T: Hash> Hash for Bound<T> {}
impl<T: Clone> Clone for Bound<T> {}
impl<T: Eq> Eq for Bound<T> {}
impl<T: PartialEq> PartialEq for Bound<T> {}
impl<T> Bound<T> {
    #[ctx(views)]
    pub fn as_ref(&self) -> Bound<&T> {}
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> {}
}
impl<T: Clone> Bound<&T> {
    pub fn cloned(self) -> Bound<T> where T: Clone {}
}

pub trait RangeBounds<T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U: PartialOrd<T>>(&self, item: &U) -> bool where T: PartialOrd<U>;
}
impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}
impl<'a, T> RangeBounds<T> for (Bound<&'a T>, Bound<&'a T>) {}
