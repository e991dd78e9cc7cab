impl u8 {
    pub const MIN: u8 = ();
    pub const MAX: u8 = ();
    pub const BITS: u32 = ();
    pub fn count_ones(self) -> u32 {}
    pub fn count_zeros(self) -> u32 {}
    pub fn leading_zeros(self) -> u32 {}
    pub fn trailing_zeros(self) -> u32 {}
    pub fn leading_ones(self) -> u32 {}
    pub fn trailing_ones(self) -> u32 {}
    pub fn cast_signed(self) -> i8 {}
    pub fn rotate_left(self, n: u32) -> u8 {}
    pub fn rotate_right(self, n: u32) -> u8 {}
    pub fn funnel_shl(self, right: u8, n: u32) -> u8 {}
    pub fn funnel_shr(self, right: u8, n: u32) -> u8 {}
    pub fn swap_bytes(self) -> u8 {}
    pub fn reverse_bits(self) -> u8 {}
    pub fn from_be(x: u8) -> u8 {}
    pub fn from_le(x: u8) -> u8 {}
    pub fn to_be(self) -> u8 {}
    pub fn to_le(self) -> u8 {}
    pub fn checked_add(self, rhs: u8) -> Option<u8> {}
    pub fn checked_add_signed(self, rhs: i8) -> Option<u8> {}
    pub fn checked_sub(self, rhs: u8) -> Option<u8> {}
    pub fn checked_sub_signed(self, rhs: i8) -> Option<u8> {}
    pub fn checked_signed_diff(self, rhs: u8) -> Option<i8> {}
    pub fn checked_mul(self, rhs: u8) -> Option<u8> {}
    pub fn checked_div(self, rhs: u8) -> Option<u8> {}
    pub fn checked_div_euclid(self, rhs: u8) -> Option<u8> {}
    pub fn checked_rem(self, rhs: u8) -> Option<u8> {}
    pub fn checked_rem_euclid(self, rhs: u8) -> Option<u8> {}
    pub fn ilog(self, base: u8) -> u32 {}
    pub fn ilog2(self) -> u32 {}
    pub fn ilog10(self) -> u32 {}
    pub fn checked_pow(self, exp: u32) -> Option<u8> {}
    pub fn saturating_add(self, rhs: u8) -> u8 {}
    pub fn saturating_add_signed(self, rhs: i8) -> u8 {}
    pub fn saturating_sub(self, rhs: u8) -> u8 {}
    pub fn saturating_sub_signed(self, rhs: i8) -> u8 {}
    pub fn saturating_mul(self, rhs: u8) -> u8 {}
    pub fn saturating_div(self, rhs: u8) -> u8 {}
    pub fn saturating_pow(self, exp: u32) -> u8 {}
    pub fn wrapping_add(self, rhs: u8) -> u8 {}
    pub fn wrapping_add_signed(self, rhs: i8) -> u8 {}
    pub fn wrapping_sub(self, rhs: u8) -> u8 {}
    pub fn wrapping_sub_signed(self, rhs: i8) -> u8 {}
    pub fn wrapping_mul(self, rhs: u8) -> u8 {}
    pub fn wrapping_neg(self) -> u8 {}
    pub fn wrapping_pow(self, exp: u32) -> u8 {}
    pub fn overflowing_add(self, rhs: u8) -> (u8, bool) {}
    pub fn overflowing_sub(self, rhs: u8) -> (u8, bool) {}
    pub fn abs_diff(self, other: u8) -> u8 {}
    pub fn overflowing_mul(self, rhs: u8) -> (u8, bool) {}
    pub fn pow(self, exp: u32) -> u8 {}
    pub fn isqrt(self) -> u8 {}
    pub fn div_euclid(self, rhs: u8) -> u8 {}
    pub fn rem_euclid(self, rhs: u8) -> u8 {}
    pub fn div_ceil(self, rhs: u8) -> u8 {}
    pub fn next_multiple_of(self, rhs: u8) -> u8 {}
    pub fn is_multiple_of(self, rhs: u8) -> bool {}
    pub fn is_power_of_two(self) -> bool {}
    pub fn next_power_of_two(self) -> u8 {}
    pub fn checked_next_power_of_two(self) -> Option<u8> {}
    pub fn to_be_bytes(self) -> [u8; 1] {}
    pub fn to_le_bytes(self) -> [u8; 1] {}
    pub fn to_ne_bytes(self) -> [u8; 1] {}
    pub fn from_be_bytes(bytes: [u8; 1]) -> u8 {}
    pub fn from_le_bytes(bytes: [u8; 1]) -> u8 {}
    pub fn from_ne_bytes(bytes: [u8; 1]) -> u8 {}
    pub fn min_value() -> u8 {}
    pub fn max_value() -> u8 {}
    pub fn is_ascii(&self) -> bool {}
    pub fn to_ascii_uppercase(&self) -> u8 {}
    pub fn to_ascii_lowercase(&self) -> u8 {}
    pub fn eq_ignore_ascii_case(&self, other: &u8) -> bool {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn is_ascii_alphabetic(&self) -> bool {}
    pub fn is_ascii_uppercase(&self) -> bool {}
    pub fn is_ascii_lowercase(&self) -> bool {}
    pub fn is_ascii_alphanumeric(&self) -> bool {}
    pub fn is_ascii_digit(&self) -> bool {}
    pub fn is_ascii_hexdigit(&self) -> bool {}
    pub fn is_ascii_punctuation(&self) -> bool {}
    pub fn is_ascii_graphic(&self) -> bool {}
    pub fn is_ascii_whitespace(&self) -> bool {}
    pub fn is_ascii_control(&self) -> bool {}
    pub fn escape_ascii(self) -> EscapeDefault {}
    pub fn from_str_radix(src: &str, radix: u32) -> Result<u8, ParseIntError> {}
}
