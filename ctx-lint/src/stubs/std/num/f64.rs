impl f64 {
    pub fn floor(self) -> f64 {}
    pub fn ceil(self) -> f64 {}
    pub fn round(self) -> f64 {}
    pub fn round_ties_even(self) -> f64 {}
    pub fn trunc(self) -> f64 {}
    pub fn fract(self) -> f64 {}
    pub fn mul_add(self, a: f64, b: f64) -> f64 {}
    pub fn div_euclid(self, rhs: f64) -> f64 {}
    pub fn rem_euclid(self, rhs: f64) -> f64 {}
    pub fn powi(self, n: i32) -> f64 {}
    pub fn powf(self, n: f64) -> f64 {}
    pub fn sqrt(self) -> f64 {}
    pub fn exp(self) -> f64 {}
    pub fn exp2(self) -> f64 {}
    pub fn ln(self) -> f64 {}
    pub fn log(self, base: f64) -> f64 {}
    pub fn log2(self) -> f64 {}
    pub fn log10(self) -> f64 {}
    pub fn abs_sub(self, other: f64) -> f64 {}
    pub fn cbrt(self) -> f64 {}
    pub fn hypot(self, other: f64) -> f64 {}
    pub fn sin(self) -> f64 {}
    pub fn cos(self) -> f64 {}
    pub fn tan(self) -> f64 {}
    pub fn asin(self) -> f64 {}
    pub fn acos(self) -> f64 {}
    pub fn atan(self) -> f64 {}
    pub fn atan2(self, other: f64) -> f64 {}
    pub fn sin_cos(self) -> (f64, f64) {}
    pub fn exp_m1(self) -> f64 {}
    pub fn ln_1p(self) -> f64 {}
    pub fn sinh(self) -> f64 {}
    pub fn cosh(self) -> f64 {}
    pub fn tanh(self) -> f64 {}
    pub fn asinh(self) -> f64 {}
    pub fn acosh(self) -> f64 {}
    pub fn atanh(self) -> f64 {}
    pub const RADIX: u32 = ();
    pub const MANTISSA_DIGITS: u32 = ();
    pub const DIGITS: u32 = ();
    pub const EPSILON: f64 = ();
    pub const MIN: f64 = ();
    pub const MIN_POSITIVE: f64 = ();
    pub const MAX: f64 = ();
    pub const MIN_EXP: i32 = ();
    pub const MAX_EXP: i32 = ();
    pub const MIN_10_EXP: i32 = ();
    pub const MAX_10_EXP: i32 = ();
    pub const NAN: f64 = ();
    pub const INFINITY: f64 = ();
    pub const NEG_INFINITY: f64 = ();
    pub fn is_nan(self) -> bool {}
    pub fn is_infinite(self) -> bool {}
    pub fn is_finite(self) -> bool {}
    pub fn is_subnormal(self) -> bool {}
    pub fn is_normal(self) -> bool {}
    pub fn classify(self) -> FpCategory {}
    pub fn is_sign_positive(self) -> bool {}
    pub fn is_sign_negative(self) -> bool {}
    pub fn next_up(self) -> f64 {}
    pub fn next_down(self) -> f64 {}
    pub fn recip(self) -> f64 {}
    pub fn to_degrees(self) -> f64 {}
    pub fn to_radians(self) -> f64 {}
    #[ctx(picks_one = "greatest")]
    pub fn max(self, other: f64) -> f64 {}
    #[ctx(picks_one = "least")]
    pub fn min(self, other: f64) -> f64 {}
    pub fn midpoint(self, other: f64) -> f64 {}
    pub unsafe fn to_int_unchecked<Int>(self) -> Int {}
    pub fn to_bits(self) -> u64 {}
    pub fn from_bits(v: u64) -> f64 {}
    pub fn to_be_bytes(self) -> [u8; 8] {}
    pub fn to_le_bytes(self) -> [u8; 8] {}
    pub fn to_ne_bytes(self) -> [u8; 8] {}
    pub fn from_be_bytes(bytes: [u8; 8]) -> f64 {}
    pub fn from_le_bytes(bytes: [u8; 8]) -> f64 {}
    pub fn from_ne_bytes(bytes: [u8; 8]) -> f64 {}
    pub fn total_cmp(&self, other: &f64) -> Ordering {}
    pub fn clamp(self, min: f64, max: f64) -> f64 {}
    pub fn abs(self) -> f64 {}
    pub fn signum(self) -> f64 {}
    pub fn copysign(self, sign: f64) -> f64 {}
    pub fn algebraic_add(self, rhs: f64) -> f64 {}
    pub fn algebraic_sub(self, rhs: f64) -> f64 {}
    pub fn algebraic_mul(self, rhs: f64) -> f64 {}
    pub fn algebraic_div(self, rhs: f64) -> f64 {}
    pub fn algebraic_rem(self, rhs: f64) -> f64 {}
}
