use crate::ascii::EscapeDefault;
use crate::cmp::Ordering;
use crate::error::Error;
use crate::fmt::Display;
use crate::hash::Hash;
use crate::ops::{BitOr, BitOrAssign};

pub struct TryFromIntError {}
impl Copy for TryFromIntError {}
impl Clone for TryFromIntError {}
impl PartialEq for TryFromIntError {}
impl Eq for TryFromIntError {}
impl Display for TryFromIntError {}
impl Error for TryFromIntError {}
impl From<!> for TryFromIntError {}

pub struct ParseIntError {}
impl Clone for ParseIntError {}
impl PartialEq for ParseIntError {}
impl Eq for ParseIntError {}
impl ParseIntError {
    pub fn kind(&self) -> &IntErrorKind {}
}
impl Display for ParseIntError {}
impl Error for ParseIntError {}

pub enum IntErrorKind {
    Empty,
    InvalidDigit,
    PosOverflow,
    NegOverflow,
    Zero,
}
impl Clone for IntErrorKind {}
impl PartialEq for IntErrorKind {}
impl Eq for IntErrorKind {}
impl Copy for IntErrorKind {}
impl Hash for IntErrorKind {}

pub struct ParseFloatError {}
impl Clone for ParseFloatError {}
impl PartialEq for ParseFloatError {}
impl Eq for ParseFloatError {}
impl Error for ParseFloatError {}
impl Display for ParseFloatError {}

pub enum FpCategory {
    Nan,
    Infinite,
    Zero,
    Subnormal,
    Normal,
}
impl Copy for FpCategory {}
impl Clone for FpCategory {}
impl PartialEq for FpCategory {}
impl Eq for FpCategory {}

pub struct NonZero<T> {}
impl<T: Display> Display for NonZero<T> {}
impl<T> Clone for NonZero<T> {}
impl<T> Copy for NonZero<T> {}
impl<T: PartialEq> PartialEq for NonZero<T> {}
impl<T: Eq> Eq for NonZero<T> {}
impl<T: PartialOrd> PartialOrd for NonZero<T> {}
impl<T: Ord> Ord for NonZero<T> {}
impl<T: Hash> Hash for NonZero<T> {}
impl<'a> TryFrom<&'a char> for &'a NonZero<char> { type Error = TryFromIntError; }
impl<T: BitOr<Output = T>> BitOr for NonZero<T> { type Output = NonZero<T>; }
impl<T: BitOr<Output = T>> BitOr<T> for NonZero<T> { type Output = NonZero<T>; }
impl<T> BitOrAssign for NonZero<T> where Self: BitOr<Output = Self> {}
impl<T> BitOrAssign<T> for NonZero<T> where Self: BitOr<T, Output = Self> {}
impl<T> NonZero<T> {
    pub fn new(n: T) -> Option<Self> {}
    pub unsafe fn new_unchecked(n: T) -> Self {}
    pub fn get(self) -> T {}
}

pub type NonZeroU8 = NonZero<u8>;

pub type NonZeroU16 = NonZero<u16>;

pub type NonZeroU32 = NonZero<u32>;

pub type NonZeroU64 = NonZero<u64>;

pub type NonZeroU128 = NonZero<u128>;

pub type NonZeroUsize = NonZero<usize>;

pub type NonZeroI8 = NonZero<i8>;

pub type NonZeroI16 = NonZero<i16>;

pub type NonZeroI32 = NonZero<i32>;

pub type NonZeroI64 = NonZero<i64>;

pub type NonZeroI128 = NonZero<i128>;

pub type NonZeroIsize = NonZero<isize>;

pub struct Saturating<T>(pub T);

pub struct Wrapping<T>(pub T);
impl<T: PartialEq> PartialEq for Wrapping<T> {}
impl<T: PartialOrd> PartialOrd for Wrapping<T> {}
impl<T: Ord> Ord for Wrapping<T> {}
impl<T: Clone> Clone for Wrapping<T> {}
impl<T: Copy> Copy for Wrapping<T> {}
impl<T: Default> Default for Wrapping<T> {}
impl<T: Hash> Hash for Wrapping<T> {}
