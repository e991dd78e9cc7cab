use crate::ffi::CStr;
use crate::iter::StepBy;
use crate::num::NonZero;
use crate::range;

pub trait Drop {
    fn drop(&mut self);
}

pub trait Fn<Args>: FnMut<Args> {}

pub trait FnMut<Args>: FnOnce<Args> {}

pub trait FnOnce<Args> {
    type Output;
}

pub trait AsyncFn<Args>: AsyncFnMut<Args> {}

pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {}

pub trait AsyncFnOnce<Args> {}

pub trait Add<Rhs> {
    type Output;
    fn add(self, rhs: Rhs) -> Self::Output;
}

pub trait Div<Rhs> {
    type Output;
    fn div(self, rhs: Rhs) -> Self::Output;
}

pub trait Mul<Rhs> {
    type Output;
    fn mul(self, rhs: Rhs) -> Self::Output;
}

pub trait Neg {
    type Output;
    fn neg(self) -> Self::Output;
}

pub trait Sub<Rhs> {
    type Output;
    fn sub(self, rhs: Rhs) -> Self::Output;
}

pub trait AddAssign<Rhs> {
    fn add_assign(&mut self, rhs: Rhs);
}

pub trait Not {
    type Output;
    fn not(self) -> Self::Output;
}

pub enum ControlFlow<B, C> {
    Continue(C),
    Break(B),
}

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
impl<B, C> Clone for ControlFlow<B, C> {}
impl<B, C> Copy for ControlFlow<B, C> {}

pub trait Deref {
    type Target;
    fn deref(&self) -> &Self::Target;
}

pub trait DerefMut: Deref {
    fn deref_mut(&mut self) -> &mut Self::Target;
}

pub trait Index<Idx> {
    type Output;
    fn index(&self, index: Idx) -> &Self::Output;
}

pub trait IndexMut<Idx>: Index<Idx> {
    fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
}

pub enum Bound<T> {
    Included(T),
    Excluded(T),
    Unbounded,
}

impl<T> Bound<T> {
    pub fn as_ref(&self) -> Bound<&T> {}
    pub fn map<U, F: FnOnce(T) -> U>(self, f: F) -> Bound<U> {}
}
impl<T> Bound<&T> {
    pub fn cloned(self) -> Bound<T> {}
}
impl<T> Clone for Bound<T> {}
impl<T> Copy for Bound<T> {}

pub trait RangeBounds<T> {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U>(&self, item: &U) -> bool;
}

pub struct RangeInclusive<Idx> {}

impl<Idx> RangeInclusive<Idx> {
    pub fn new(start: Idx, end: Idx) -> Self {}
    pub fn start(&self) -> &Idx {}
    pub fn end(&self) -> &Idx {}
    pub fn into_inner(self) -> (Idx, Idx) {}
    pub fn contains<U>(&self, item: &U) -> bool {}
    pub fn is_empty(&self) -> bool {}
}
impl<Idx> Clone for RangeInclusive<Idx> {}
impl<A: Step> Iterator for RangeInclusive<A> {
    type Item = A;
}

pub struct Range<Idx> {
    pub start: Idx,
    pub end: Idx,
}

impl<Idx> Range<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool {}
    pub fn is_empty(&self) -> bool {}
}
impl<Idx> Clone for Range<Idx> {}
impl<Idx> Default for Range<Idx> {}
impl<A: Step> Iterator for Range<A> {
    type Item = A;
}
impl Index<Range<usize>> for Wtf8 {
    type Output = Wtf8;
}

pub struct RangeFrom<Idx> {
    pub start: Idx,
}

impl<Idx> RangeFrom<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool {}
}
impl<Idx> Clone for RangeFrom<Idx> {}
impl Index<RangeFrom<usize>> for CStr {
    type Output = CStr;
}
impl<A: Step> Iterator for RangeFrom<A> {
    type Item = A;
}
impl Index<RangeFrom<usize>> for Wtf8 {
    type Output = Wtf8;
}

pub struct RangeFull;

impl Clone for RangeFull {}
impl Default for RangeFull {}
impl Copy for RangeFull {}
impl Index<RangeFull> for Wtf8 {
    type Output = Wtf8;
}

pub struct RangeTo<Idx> {
    pub end: Idx,
}

impl<Idx> RangeTo<Idx> {
    pub fn contains<U>(&self, item: &U) -> bool {}
}
impl<Idx> Clone for RangeTo<Idx> {}
impl<Idx> Copy for RangeTo<Idx> {}
impl Index<RangeTo<usize>> for Wtf8 {
    type Output = Wtf8;
}
