pub trait Eq {}

pub trait Ord {
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self;
    fn min(self, other: Self) -> Self;
    fn clamp(self, min: Self, max: Self) -> Self;
}

pub trait PartialEq<Rhs> {
    fn eq(&self, other: &Rhs) -> bool;
    fn ne(&self, other: &Rhs) -> bool;
}

pub trait PartialOrd<Rhs> {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    fn lt(&self, other: &Rhs) -> bool;
    fn le(&self, other: &Rhs) -> bool;
    fn gt(&self, other: &Rhs) -> bool;
    fn ge(&self, other: &Rhs) -> bool;
}

pub enum Ordering {
    Less,
    Equal,
    Greater,
}

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
impl Clone for Ordering {}
impl Copy for Ordering {}

pub struct Reverse<T>(pub T);

impl<T> Default for Reverse<T> {}
impl<T> Copy for Reverse<T> {}
impl<T> Clone for Reverse<T> {}

pub fn min<T>(v1: T, v2: T) -> T {}

pub fn max<T>(v1: T, v2: T) -> T {}
