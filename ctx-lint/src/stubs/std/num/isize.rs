impl isize {
    pub const MIN: isize = ();
    pub const MAX: isize = ();
    pub const BITS: u32 = ();
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_unsigned(self) -> usize {}
    pub fn rotate_left(self, n: u32) -> isize {}
    pub fn rotate_right(self, n: u32) -> isize {}
    pub fn swap_bytes(self) -> isize {}
    pub fn reverse_bits(self) -> isize {}
    pub fn from_be(x: isize) -> isize {}
    pub fn from_le(x: isize) -> isize {}
    pub fn to_be(self) -> isize {}
    pub fn to_le(self) -> isize {}
    pub fn checked_add(self, rhs: isize) -> Option<isize> {}
    pub fn checked_add_unsigned(self, rhs: usize) -> Option<isize> {}
    pub fn checked_sub(self, rhs: isize) -> Option<isize> {}
    pub fn checked_sub_unsigned(self, rhs: usize) -> Option<isize> {}
    pub fn checked_mul(self, rhs: isize) -> Option<isize> {}
    pub fn checked_div(self, rhs: isize) -> Option<isize> {}
    pub fn checked_div_euclid(self, rhs: isize) -> Option<isize> {}
    pub fn checked_rem(self, rhs: isize) -> Option<isize> {}
    pub fn checked_rem_euclid(self, rhs: isize) -> Option<isize> {}
    pub fn checked_abs(self) -> Option<isize> {}
    pub fn checked_pow(self, exp: u32) -> Option<isize> {}
    pub fn saturating_add(self, rhs: isize) -> isize {}
    pub fn saturating_add_unsigned(self, rhs: usize) -> isize {}
    pub fn saturating_sub(self, rhs: isize) -> isize {}
    pub fn saturating_sub_unsigned(self, rhs: usize) -> isize {}
    pub fn saturating_neg(self) -> isize {}
    pub fn saturating_abs(self) -> isize {}
    pub fn saturating_mul(self, rhs: isize) -> isize {}
    pub fn saturating_div(self, rhs: isize) -> isize {}
    pub fn saturating_pow(self, exp: u32) -> isize {}
    pub fn wrapping_add(self, rhs: isize) -> isize {}
    pub fn wrapping_add_unsigned(self, rhs: usize) -> isize {}
    pub fn wrapping_sub(self, rhs: isize) -> isize {}
    pub fn wrapping_sub_unsigned(self, rhs: usize) -> isize {}
    pub fn wrapping_mul(self, rhs: isize) -> isize {}
    pub fn wrapping_neg(self) -> isize {}
    pub fn wrapping_abs(self) -> isize {}
    pub fn unsigned_abs(self) -> usize {}
    pub fn wrapping_pow(self, exp: u32) -> isize {}
    pub fn overflowing_add(self, rhs: isize) -> (isize, bool) {}
    pub fn overflowing_sub(self, rhs: isize) -> (isize, bool) {}
    pub fn overflowing_mul(self, rhs: isize) -> (isize, bool) {}
    pub fn pow(self, exp: u32) -> isize {}
    pub fn isqrt(self) -> isize {}
    pub fn div_euclid(self, rhs: isize) -> isize {}
    pub fn rem_euclid(self, rhs: isize) -> isize {}
    pub fn ilog(self, base: isize) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn abs(self) -> isize {}
    pub fn abs_diff(self, other: isize) -> usize {}
    pub fn signum(self) -> isize {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn to_be_bytes(self) -> [u8; 8] {}
    pub fn to_le_bytes(self) -> [u8; 8] {}
    pub fn to_ne_bytes(self) -> [u8; 8] {}
    pub fn from_be_bytes(bytes: [u8; 8]) -> isize {}
    pub fn from_le_bytes(bytes: [u8; 8]) -> isize {}
    pub fn from_ne_bytes(bytes: [u8; 8]) -> isize {}
    pub fn min_value() -> isize {}
    pub fn max_value() -> isize {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<isize, ParseIntError> {}
}
