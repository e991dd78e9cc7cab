impl u128 {
    pub const MIN: u128 = ();
    pub const MAX: u128 = ();
    pub const BITS: u32 = ();
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_signed(self) -> i128 {}
    pub fn rotate_left(self, n: u32) -> u128 {}
    pub fn rotate_right(self, n: u32) -> u128 {}
    pub fn funnel_shl(self, right: u128, n: u32) -> u128 {}
    pub fn funnel_shr(self, right: u128, n: u32) -> u128 {}
    pub fn swap_bytes(self) -> u128 {}
    pub fn reverse_bits(self) -> u128 {}
    pub fn from_be(x: u128) -> u128 {}
    pub fn from_le(x: u128) -> u128 {}
    pub fn to_be(self) -> u128 {}
    pub fn to_le(self) -> u128 {}
    pub fn checked_add(self, rhs: u128) -> Option<u128> {}
    pub fn checked_add_signed(self, rhs: i128) -> Option<u128> {}
    pub fn checked_sub(self, rhs: u128) -> Option<u128> {}
    pub fn checked_sub_signed(self, rhs: i128) -> Option<u128> {}
    pub fn checked_signed_diff(self, rhs: u128) -> Option<i128> {}
    pub fn checked_mul(self, rhs: u128) -> Option<u128> {}
    pub fn checked_div(self, rhs: u128) -> Option<u128> {}
    pub fn checked_div_euclid(self, rhs: u128) -> Option<u128> {}
    pub fn checked_rem(self, rhs: u128) -> Option<u128> {}
    pub fn checked_rem_euclid(self, rhs: u128) -> Option<u128> {}
    pub fn ilog(self, base: u128) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn checked_pow(self, exp: u32) -> Option<u128> {}
    pub fn saturating_add(self, rhs: u128) -> u128 {}
    pub fn saturating_add_signed(self, rhs: i128) -> u128 {}
    pub fn saturating_sub(self, rhs: u128) -> u128 {}
    pub fn saturating_sub_signed(self, rhs: i128) -> u128 {}
    pub fn saturating_mul(self, rhs: u128) -> u128 {}
    pub fn saturating_div(self, rhs: u128) -> u128 {}
    pub fn saturating_pow(self, exp: u32) -> u128 {}
    pub fn wrapping_add(self, rhs: u128) -> u128 {}
    pub fn wrapping_add_signed(self, rhs: i128) -> u128 {}
    pub fn wrapping_sub(self, rhs: u128) -> u128 {}
    pub fn wrapping_sub_signed(self, rhs: i128) -> u128 {}
    pub fn wrapping_mul(self, rhs: u128) -> u128 {}
    pub fn wrapping_neg(self) -> u128 {}
    pub fn wrapping_pow(self, exp: u32) -> u128 {}
    pub fn overflowing_add(self, rhs: u128) -> (u128, bool) {}
    pub fn overflowing_sub(self, rhs: u128) -> (u128, bool) {}
    pub fn abs_diff(self, other: u128) -> u128 {}
    pub fn overflowing_mul(self, rhs: u128) -> (u128, bool) {}
    pub fn pow(self, exp: u32) -> u128 {}
    pub fn isqrt(self) -> u128 {}
    pub fn div_euclid(self, rhs: u128) -> u128 {}
    pub fn rem_euclid(self, rhs: u128) -> u128 {}
    pub fn div_ceil(self, rhs: u128) -> u128 {}
    pub fn next_multiple_of(self, rhs: u128) -> u128 {}
    pub fn is_multiple_of(self, rhs: u128) -> bool {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u128 {}
    pub fn checked_next_power_of_two(self) -> Option<u128> {}
    pub fn to_be_bytes(self) -> [u8; 16] {}
    pub fn to_le_bytes(self) -> [u8; 16] {}
    pub fn to_ne_bytes(self) -> [u8; 16] {}
    pub fn from_be_bytes(bytes: [u8; 16]) -> u128 {}
    pub fn from_le_bytes(bytes: [u8; 16]) -> u128 {}
    pub fn from_ne_bytes(bytes: [u8; 16]) -> u128 {}
    pub fn min_value() -> u128 {}
    pub fn max_value() -> u128 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u128, ParseIntError> {}
}
