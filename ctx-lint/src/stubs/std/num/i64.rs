impl i64 {
    pub const MIN: i64 = ();
    pub const MAX: i64 = ();
    pub const BITS: u32 = ();
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_unsigned(self) -> u64 {}
    pub fn rotate_left(self, n: u32) -> i64 {}
    pub fn rotate_right(self, n: u32) -> i64 {}
    pub fn swap_bytes(self) -> i64 {}
    pub fn reverse_bits(self) -> i64 {}
    pub fn from_be(x: i64) -> i64 {}
    pub fn from_le(x: i64) -> i64 {}
    pub fn to_be(self) -> i64 {}
    pub fn to_le(self) -> i64 {}
    pub fn checked_add(self, rhs: i64) -> Option<i64> {}
    pub fn checked_add_unsigned(self, rhs: u64) -> Option<i64> {}
    pub fn checked_sub(self, rhs: i64) -> Option<i64> {}
    pub fn checked_sub_unsigned(self, rhs: u64) -> Option<i64> {}
    pub fn checked_mul(self, rhs: i64) -> Option<i64> {}
    pub fn checked_div(self, rhs: i64) -> Option<i64> {}
    pub fn checked_div_euclid(self, rhs: i64) -> Option<i64> {}
    pub fn checked_rem(self, rhs: i64) -> Option<i64> {}
    pub fn checked_rem_euclid(self, rhs: i64) -> Option<i64> {}
    pub fn checked_abs(self) -> Option<i64> {}
    pub fn checked_pow(self, exp: u32) -> Option<i64> {}
    pub fn saturating_add(self, rhs: i64) -> i64 {}
    pub fn saturating_add_unsigned(self, rhs: u64) -> i64 {}
    pub fn saturating_sub(self, rhs: i64) -> i64 {}
    pub fn saturating_sub_unsigned(self, rhs: u64) -> i64 {}
    pub fn saturating_neg(self) -> i64 {}
    pub fn saturating_abs(self) -> i64 {}
    pub fn saturating_mul(self, rhs: i64) -> i64 {}
    pub fn saturating_div(self, rhs: i64) -> i64 {}
    pub fn saturating_pow(self, exp: u32) -> i64 {}
    pub fn wrapping_add(self, rhs: i64) -> i64 {}
    pub fn wrapping_add_unsigned(self, rhs: u64) -> i64 {}
    pub fn wrapping_sub(self, rhs: i64) -> i64 {}
    pub fn wrapping_sub_unsigned(self, rhs: u64) -> i64 {}
    pub fn wrapping_mul(self, rhs: i64) -> i64 {}
    pub fn wrapping_neg(self) -> i64 {}
    pub fn wrapping_abs(self) -> i64 {}
    pub fn unsigned_abs(self) -> u64 {}
    pub fn wrapping_pow(self, exp: u32) -> i64 {}
    pub fn overflowing_add(self, rhs: i64) -> (i64, bool) {}
    pub fn overflowing_sub(self, rhs: i64) -> (i64, bool) {}
    pub fn overflowing_mul(self, rhs: i64) -> (i64, bool) {}
    pub fn pow(self, exp: u32) -> i64 {}
    pub fn isqrt(self) -> i64 {}
    pub fn div_euclid(self, rhs: i64) -> i64 {}
    pub fn rem_euclid(self, rhs: i64) -> i64 {}
    pub fn ilog(self, base: i64) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn abs(self) -> i64 {}
    pub fn abs_diff(self, other: i64) -> u64 {}
    pub fn signum(self) -> i64 {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn to_be_bytes(self) -> [u8; 8] {}
    pub fn to_le_bytes(self) -> [u8; 8] {}
    pub fn to_ne_bytes(self) -> [u8; 8] {}
    pub fn from_be_bytes(bytes: [u8; 8]) -> i64 {}
    pub fn from_le_bytes(bytes: [u8; 8]) -> i64 {}
    pub fn from_ne_bytes(bytes: [u8; 8]) -> i64 {}
    pub fn min_value() -> i64 {}
    pub fn max_value() -> i64 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<i64, ParseIntError> {}
}
