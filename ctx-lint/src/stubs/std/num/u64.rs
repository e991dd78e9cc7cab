impl u64 {
    pub const MIN: u64 = ();
    pub const MAX: u64 = ();
    pub const BITS: u32 = ();
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_signed(self) -> i64 {}
    pub fn rotate_left(self, n: u32) -> u64 {}
    pub fn rotate_right(self, n: u32) -> u64 {}
    pub fn funnel_shl(self, right: u64, n: u32) -> u64 {}
    pub fn funnel_shr(self, right: u64, n: u32) -> u64 {}
    pub fn swap_bytes(self) -> u64 {}
    pub fn reverse_bits(self) -> u64 {}
    pub fn from_be(x: u64) -> u64 {}
    pub fn from_le(x: u64) -> u64 {}
    pub fn to_be(self) -> u64 {}
    pub fn to_le(self) -> u64 {}
    pub fn checked_add(self, rhs: u64) -> Option<u64> {}
    pub fn checked_add_signed(self, rhs: i64) -> Option<u64> {}
    pub fn checked_sub(self, rhs: u64) -> Option<u64> {}
    pub fn checked_sub_signed(self, rhs: i64) -> Option<u64> {}
    pub fn checked_signed_diff(self, rhs: u64) -> Option<i64> {}
    pub fn checked_mul(self, rhs: u64) -> Option<u64> {}
    pub fn checked_div(self, rhs: u64) -> Option<u64> {}
    pub fn checked_div_euclid(self, rhs: u64) -> Option<u64> {}
    pub fn checked_rem(self, rhs: u64) -> Option<u64> {}
    pub fn checked_rem_euclid(self, rhs: u64) -> Option<u64> {}
    pub fn ilog(self, base: u64) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn checked_pow(self, exp: u32) -> Option<u64> {}
    pub fn saturating_add(self, rhs: u64) -> u64 {}
    pub fn saturating_add_signed(self, rhs: i64) -> u64 {}
    pub fn saturating_sub(self, rhs: u64) -> u64 {}
    pub fn saturating_sub_signed(self, rhs: i64) -> u64 {}
    pub fn saturating_mul(self, rhs: u64) -> u64 {}
    pub fn saturating_div(self, rhs: u64) -> u64 {}
    pub fn saturating_pow(self, exp: u32) -> u64 {}
    pub fn wrapping_add(self, rhs: u64) -> u64 {}
    pub fn wrapping_add_signed(self, rhs: i64) -> u64 {}
    pub fn wrapping_sub(self, rhs: u64) -> u64 {}
    pub fn wrapping_sub_signed(self, rhs: i64) -> u64 {}
    pub fn wrapping_mul(self, rhs: u64) -> u64 {}
    pub fn wrapping_neg(self) -> u64 {}
    pub fn wrapping_pow(self, exp: u32) -> u64 {}
    pub fn overflowing_add(self, rhs: u64) -> (u64, bool) {}
    pub fn overflowing_sub(self, rhs: u64) -> (u64, bool) {}
    pub fn abs_diff(self, other: u64) -> u64 {}
    pub fn overflowing_mul(self, rhs: u64) -> (u64, bool) {}
    pub fn pow(self, exp: u32) -> u64 {}
    pub fn isqrt(self) -> u64 {}
    pub fn div_euclid(self, rhs: u64) -> u64 {}
    pub fn rem_euclid(self, rhs: u64) -> u64 {}
    pub fn div_ceil(self, rhs: u64) -> u64 {}
    pub fn next_multiple_of(self, rhs: u64) -> u64 {}
    pub fn is_multiple_of(self, rhs: u64) -> bool {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u64 {}
    pub fn checked_next_power_of_two(self) -> Option<u64> {}
    pub fn to_be_bytes(self) -> [u8; 8] {}
    pub fn to_le_bytes(self) -> [u8; 8] {}
    pub fn to_ne_bytes(self) -> [u8; 8] {}
    pub fn from_be_bytes(bytes: [u8; 8]) -> u64 {}
    pub fn from_le_bytes(bytes: [u8; 8]) -> u64 {}
    pub fn from_ne_bytes(bytes: [u8; 8]) -> u64 {}
    pub fn min_value() -> u64 {}
    pub fn max_value() -> u64 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u64, ParseIntError> {}
}
