impl u32 {
    pub const MIN: u32 = ();
    pub const MAX: u32 = ();
    pub const BITS: u32 = ();
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_signed(self) -> i32 {}
    pub fn rotate_left(self, n: u32) -> u32 {}
    pub fn rotate_right(self, n: u32) -> u32 {}
    pub fn funnel_shl(self, right: u32, n: u32) -> u32 {}
    pub fn funnel_shr(self, right: u32, n: u32) -> u32 {}
    pub fn swap_bytes(self) -> u32 {}
    pub fn reverse_bits(self) -> u32 {}
    pub fn from_be(x: u32) -> u32 {}
    pub fn from_le(x: u32) -> u32 {}
    pub fn to_be(self) -> u32 {}
    pub fn to_le(self) -> u32 {}
    pub fn checked_add(self, rhs: u32) -> Option<u32> {}
    pub fn checked_add_signed(self, rhs: i32) -> Option<u32> {}
    pub fn checked_sub(self, rhs: u32) -> Option<u32> {}
    pub fn checked_sub_signed(self, rhs: i32) -> Option<u32> {}
    pub fn checked_signed_diff(self, rhs: u32) -> Option<i32> {}
    pub fn checked_mul(self, rhs: u32) -> Option<u32> {}
    pub fn checked_div(self, rhs: u32) -> Option<u32> {}
    pub fn checked_div_euclid(self, rhs: u32) -> Option<u32> {}
    pub fn checked_rem(self, rhs: u32) -> Option<u32> {}
    pub fn checked_rem_euclid(self, rhs: u32) -> Option<u32> {}
    pub fn ilog(self, base: u32) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn checked_pow(self, exp: u32) -> Option<u32> {}
    pub fn saturating_add(self, rhs: u32) -> u32 {}
    pub fn saturating_add_signed(self, rhs: i32) -> u32 {}
    pub fn saturating_sub(self, rhs: u32) -> u32 {}
    pub fn saturating_sub_signed(self, rhs: i32) -> u32 {}
    pub fn saturating_mul(self, rhs: u32) -> u32 {}
    pub fn saturating_div(self, rhs: u32) -> u32 {}
    pub fn saturating_pow(self, exp: u32) -> u32 {}
    pub fn wrapping_add(self, rhs: u32) -> u32 {}
    pub fn wrapping_add_signed(self, rhs: i32) -> u32 {}
    pub fn wrapping_sub(self, rhs: u32) -> u32 {}
    pub fn wrapping_sub_signed(self, rhs: i32) -> u32 {}
    pub fn wrapping_mul(self, rhs: u32) -> u32 {}
    pub fn wrapping_neg(self) -> u32 {}
    pub fn wrapping_pow(self, exp: u32) -> u32 {}
    pub fn overflowing_add(self, rhs: u32) -> (u32, bool) {}
    pub fn overflowing_sub(self, rhs: u32) -> (u32, bool) {}
    pub fn abs_diff(self, other: u32) -> u32 {}
    pub fn overflowing_mul(self, rhs: u32) -> (u32, bool) {}
    pub fn pow(self, exp: u32) -> u32 {}
    pub fn isqrt(self) -> u32 {}
    pub fn div_euclid(self, rhs: u32) -> u32 {}
    pub fn rem_euclid(self, rhs: u32) -> u32 {}
    pub fn div_ceil(self, rhs: u32) -> u32 {}
    pub fn next_multiple_of(self, rhs: u32) -> u32 {}
    pub fn is_multiple_of(self, rhs: u32) -> bool {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u32 {}
    pub fn checked_next_power_of_two(self) -> Option<u32> {}
    pub fn to_be_bytes(self) -> [u8; 4] {}
    pub fn to_le_bytes(self) -> [u8; 4] {}
    pub fn to_ne_bytes(self) -> [u8; 4] {}
    pub fn from_be_bytes(bytes: [u8; 4]) -> u32 {}
    pub fn from_le_bytes(bytes: [u8; 4]) -> u32 {}
    pub fn from_ne_bytes(bytes: [u8; 4]) -> u32 {}
    pub fn min_value() -> u32 {}
    pub fn max_value() -> u32 {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u32, ParseIntError> {}
}
