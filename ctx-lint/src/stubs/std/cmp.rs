use crate::hash::Hash;

pub trait PartialEq<Rhs = Self> {
    fn eq(&self, other: &Rhs) -> bool;
    fn ne(&self, other: &Rhs) -> bool;
}
impl PartialEq for bool {}
impl PartialEq for u16 {}
impl PartialEq for isize {}
impl PartialEq for i64 {}
impl PartialEq for f64 {}
impl PartialEq for u32 {}
impl PartialEq for i8 {}
impl PartialEq for i128 {}
impl PartialEq for usize {}
impl PartialEq for u64 {}
impl PartialEq for i16 {}
impl PartialEq for u8 {}
impl PartialEq for u128 {}
impl PartialEq for i32 {}
impl PartialEq for f32 {}
impl PartialEq for () {}
impl PartialEq for ! {}
impl<A: PartialEq<B>, B> PartialEq<&B> for &A {}

pub trait Eq: PartialEq<Self> {}
impl Eq for i8 {}
impl Eq for usize {}
impl Eq for u128 {}
impl Eq for bool {}
impl Eq for i64 {}
impl Eq for u32 {}
impl Eq for i16 {}
impl Eq for u8 {}
impl Eq for isize {}
impl Eq for i128 {}
impl Eq for u64 {}
impl Eq for () {}
impl Eq for i32 {}
impl Eq for u16 {}
impl Eq for ! {}
impl<A: Eq> Eq for &A {}
impl<A: Eq> Eq for &mut A {}

pub enum Ordering {
    Less,
    Equal,
    Greater,
}
impl Copy for Ordering {}
impl Hash for Ordering {}
impl Clone for Ordering {}
impl Eq for Ordering {}
impl PartialOrd for Ordering {}
impl Ord for Ordering {}
impl PartialEq for Ordering {}
impl Ordering {
    pub fn is_eq(self) -> bool {}
    pub fn is_ne(self) -> bool {}
    pub fn is_lt(self) -> bool {}
    pub fn is_gt(self) -> bool {}
    pub fn is_le(self) -> bool {}
    pub fn is_ge(self) -> bool {}
    pub fn reverse(self) -> Ordering {}
    pub fn then(self, other: Ordering) -> Ordering {}
    pub fn then_with<F: FnOnce() -> Ordering>(self, f: F) -> Ordering {}
}

#[ctx(destructor = "inner")]
pub struct Reverse<T>(pub T);
impl<T: Copy> Copy for Reverse<T> {}
impl<T: Hash> Hash for Reverse<T> {}
impl<T: PartialEq> PartialEq for Reverse<T> {}
impl<T: Eq> Eq for Reverse<T> {}
impl<T: Default> Default for Reverse<T> {}
impl<T: PartialOrd> PartialOrd for Reverse<T> {}
impl<T: Ord> Ord for Reverse<T> {}
impl<T: Clone> Clone for Reverse<T> {}

pub trait Ord: Eq + PartialOrd<Self> {
    fn cmp(&self, other: &Self) -> Ordering;
    #[ctx(picks_one = "greatest")]
    fn max(self, other: Self) -> Self;
    #[ctx(picks_one = "least")]
    fn min(self, other: Self) -> Self;
    fn clamp(self, min: Self, max: Self) -> Self;
}
impl Ord for () {}
impl Ord for bool {}
impl Ord for i32 {}
impl Ord for usize {}
impl Ord for u8 {}
impl Ord for i64 {}
impl Ord for i128 {}
impl Ord for u16 {}
impl Ord for u32 {}
impl Ord for u64 {}
impl Ord for u128 {}
impl Ord for isize {}
impl Ord for i8 {}
impl Ord for i16 {}
impl Ord for ! {}
impl<A: Ord> Ord for &A {}
impl<A: Ord> Ord for &mut A {}

pub trait PartialOrd<Rhs = Self>: PartialEq<Rhs> {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    fn lt(&self, other: &Rhs) -> bool;
    fn le(&self, other: &Rhs) -> bool;
    fn gt(&self, other: &Rhs) -> bool;
    fn ge(&self, other: &Rhs) -> bool;
}
impl PartialOrd for () {}
impl PartialOrd for bool {}
impl PartialOrd for f64 {}
impl PartialOrd for f32 {}
impl PartialOrd for u8 {}
impl PartialOrd for u32 {}
impl PartialOrd for u128 {}
impl PartialOrd for i8 {}
impl PartialOrd for i32 {}
impl PartialOrd for i128 {}
impl PartialOrd for usize {}
impl PartialOrd for u16 {}
impl PartialOrd for u64 {}
impl PartialOrd for isize {}
impl PartialOrd for i16 {}
impl PartialOrd for i64 {}
impl PartialOrd for ! {}
impl<A: PartialOrd<B>, B> PartialOrd<&B> for &A {}

#[ctx(picks_one = "least")]
pub fn min<T: Ord>(v1: T, v2: T) -> T {}

pub fn min_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {}

pub fn min_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T {}

#[ctx(picks_one = "greatest")]
pub fn max<T: Ord>(v1: T, v2: T) -> T {}

pub fn max_by<T, F: FnOnce(&T, &T) -> Ordering>(v1: T, v2: T, compare: F) -> T {}

pub fn max_by_key<T, F: FnMut(&T) -> K, K: Ord>(v1: T, v2: T, f: F) -> T {}
