impl i128 {
    pub const MIN: i128 = ();
    pub const MAX: i128 = ();
    pub const BITS: u32 = ();
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_unsigned(self) -> u128 {}
    pub fn rotate_left(self, n: u32) -> i128 {}
    pub fn rotate_right(self, n: u32) -> i128 {}
    pub fn swap_bytes(self) -> i128 {}
    pub fn reverse_bits(self) -> i128 {}
    pub fn from_be(x: i128) -> i128 {}
    pub fn from_le(x: i128) -> i128 {}
    pub fn to_be(self) -> i128 {}
    pub fn to_le(self) -> i128 {}
    pub fn checked_add(self, rhs: i128) -> Option<i128> {}
    pub fn checked_add_unsigned(self, rhs: u128) -> Option<i128> {}
    pub fn checked_sub(self, rhs: i128) -> Option<i128> {}
    pub fn checked_sub_unsigned(self, rhs: u128) -> Option<i128> {}
    pub fn checked_mul(self, rhs: i128) -> Option<i128> {}
    pub fn checked_div(self, rhs: i128) -> Option<i128> {}
    pub fn checked_div_euclid(self, rhs: i128) -> Option<i128> {}
    pub fn checked_rem(self, rhs: i128) -> Option<i128> {}
    pub fn checked_rem_euclid(self, rhs: i128) -> Option<i128> {}
    pub fn checked_abs(self) -> Option<i128> {}
    pub fn checked_pow(self, exp: u32) -> Option<i128> {}
    pub fn saturating_add(self, rhs: i128) -> i128 {}
    pub fn saturating_add_unsigned(self, rhs: u128) -> i128 {}
    pub fn saturating_sub(self, rhs: i128) -> i128 {}
    pub fn saturating_sub_unsigned(self, rhs: u128) -> i128 {}
    pub fn saturating_neg(self) -> i128 {}
    pub fn saturating_abs(self) -> i128 {}
    pub fn saturating_mul(self, rhs: i128) -> i128 {}
    pub fn saturating_div(self, rhs: i128) -> i128 {}
    pub fn saturating_pow(self, exp: u32) -> i128 {}
    pub fn wrapping_add(self, rhs: i128) -> i128 {}
    pub fn wrapping_add_unsigned(self, rhs: u128) -> i128 {}
    pub fn wrapping_sub(self, rhs: i128) -> i128 {}
    pub fn wrapping_sub_unsigned(self, rhs: u128) -> i128 {}
    pub fn wrapping_mul(self, rhs: i128) -> i128 {}
    pub fn wrapping_neg(self) -> i128 {}
    pub fn wrapping_abs(self) -> i128 {}
    pub fn unsigned_abs(self) -> u128 {}
    pub fn wrapping_pow(self, exp: u32) -> i128 {}
    pub fn overflowing_add(self, rhs: i128) -> (i128, bool) {}
    pub fn overflowing_sub(self, rhs: i128) -> (i128, bool) {}
    pub fn overflowing_mul(self, rhs: i128) -> (i128, bool) {}
    pub fn pow(self, exp: u32) -> i128 {}
    pub fn isqrt(self) -> i128 {}
    pub fn div_euclid(self, rhs: i128) -> i128 {}
    pub fn rem_euclid(self, rhs: i128) -> i128 {}
    pub fn ilog(self, base: i128) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn abs(self) -> i128 {}
    pub fn abs_diff(self, other: i128) -> u128 {}
    pub fn signum(self) -> i128 {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn to_be_bytes(self) -> [u8; 16] {}
    pub fn to_le_bytes(self) -> [u8; 16] {}
    pub fn to_ne_bytes(self) -> [u8; 16] {}
    pub fn from_be_bytes(bytes: [u8; 16]) -> i128 {}
    pub fn from_le_bytes(bytes: [u8; 16]) -> i128 {}
    pub fn from_ne_bytes(bytes: [u8; 16]) -> i128 {}
    pub fn min_value() -> i128 {}
    pub fn max_value() -> i128 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i128, ParseIntError> {}
}
