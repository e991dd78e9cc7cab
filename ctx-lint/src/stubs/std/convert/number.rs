impl From<char> for u32 {}
impl From<char> for u64 {}
impl From<char> for u128 {}
impl From<bool> for u32 {}
impl From<bool> for u16 {}
impl From<bool> for u8 {}
impl From<bool> for usize {}
impl From<bool> for u128 {}
impl From<bool> for u64 {}
impl From<bool> for i32 {}
impl From<bool> for i16 {}
impl From<bool> for i8 {}
impl From<bool> for isize {}
impl From<bool> for i128 {}
impl From<bool> for i64 {}
impl From<u8> for u16 {}
impl From<u8> for u32 {}
impl From<u8> for u64 {}
impl From<u8> for u128 {}
impl From<u8> for usize {}
impl From<u16> for u32 {}
impl From<u16> for u64 {}
impl From<u16> for u128 {}
impl From<u32> for u64 {}
impl From<u32> for u128 {}
impl From<u64> for u128 {}
impl From<i8> for i16 {}
impl From<i8> for i32 {}
impl From<i8> for i64 {}
impl From<i8> for i128 {}
impl From<i8> for isize {}
impl From<i16> for i32 {}
impl From<i16> for i64 {}
impl From<i16> for i128 {}
impl From<i32> for i64 {}
impl From<i32> for i128 {}
impl From<i64> for i128 {}
impl From<u8> for i16 {}
impl From<u8> for i32 {}
impl From<u8> for i64 {}
impl From<u8> for i128 {}
impl From<u16> for i32 {}
impl From<u16> for i64 {}
impl From<u16> for i128 {}
impl From<u32> for i64 {}
impl From<u32> for i128 {}
impl From<u64> for i128 {}
impl From<u16> for usize {}
impl From<u8> for isize {}
impl From<i16> for isize {}
impl From<i8> for f32 {}
impl From<i8> for f64 {}
impl From<i16> for f32 {}
impl From<i16> for f64 {}
impl From<i32> for f64 {}
impl From<u8> for f32 {}
impl From<u8> for f64 {}
impl From<u16> for f32 {}
impl From<u16> for f64 {}
impl From<u32> for f64 {}
impl From<f32> for f64 {}
impl From<bool> for f32 {}
impl From<bool> for f64 {}

impl TryFrom<char> for u8 { type Error = TryFromCharError; }
impl TryFrom<char> for u16 { type Error = TryFromCharError; }
impl TryFrom<char> for usize { type Error = TryFromCharError; }
impl TryFrom<u64> for bool { type Error = TryFromIntError; }
impl TryFrom<u32> for bool { type Error = TryFromIntError; }
impl TryFrom<u16> for bool { type Error = TryFromIntError; }
impl TryFrom<u128> for bool { type Error = TryFromIntError; }
impl TryFrom<u8> for bool { type Error = TryFromIntError; }
impl TryFrom<i128> for bool { type Error = TryFromIntError; }
impl TryFrom<i8> for bool { type Error = TryFromIntError; }
impl TryFrom<i64> for bool { type Error = TryFromIntError; }
impl TryFrom<i32> for bool { type Error = TryFromIntError; }
impl TryFrom<i16> for bool { type Error = TryFromIntError; }
impl TryFrom<u16> for u8 { type Error = TryFromIntError; }
impl TryFrom<u32> for u8 { type Error = TryFromIntError; }
impl TryFrom<u32> for u16 { type Error = TryFromIntError; }
impl TryFrom<u64> for u8 { type Error = TryFromIntError; }
impl TryFrom<u64> for u16 { type Error = TryFromIntError; }
impl TryFrom<u64> for u32 { type Error = TryFromIntError; }
impl TryFrom<u128> for u16 { type Error = TryFromIntError; }
impl TryFrom<u128> for u32 { type Error = TryFromIntError; }
impl TryFrom<u128> for u64 { type Error = TryFromIntError; }
impl TryFrom<u128> for u8 { type Error = TryFromIntError; }
impl TryFrom<i16> for i8 { type Error = TryFromIntError; }
impl TryFrom<i32> for i8 { type Error = TryFromIntError; }
impl TryFrom<i32> for i16 { type Error = TryFromIntError; }
impl TryFrom<i64> for i32 { type Error = TryFromIntError; }
impl TryFrom<i64> for i8 { type Error = TryFromIntError; }
impl TryFrom<i64> for i16 { type Error = TryFromIntError; }
impl TryFrom<i128> for i64 { type Error = TryFromIntError; }
impl TryFrom<i128> for i8 { type Error = TryFromIntError; }
impl TryFrom<i128> for i16 { type Error = TryFromIntError; }
impl TryFrom<i128> for i32 { type Error = TryFromIntError; }
impl TryFrom<u8> for i8 { type Error = TryFromIntError; }
impl TryFrom<u16> for i8 { type Error = TryFromIntError; }
impl TryFrom<u16> for i16 { type Error = TryFromIntError; }
impl TryFrom<u32> for i8 { type Error = TryFromIntError; }
impl TryFrom<u32> for i16 { type Error = TryFromIntError; }
impl TryFrom<u32> for i32 { type Error = TryFromIntError; }
impl TryFrom<u64> for i16 { type Error = TryFromIntError; }
impl TryFrom<u64> for i32 { type Error = TryFromIntError; }
impl TryFrom<u64> for i64 { type Error = TryFromIntError; }
impl TryFrom<u64> for i8 { type Error = TryFromIntError; }
impl TryFrom<u128> for i16 { type Error = TryFromIntError; }
impl TryFrom<u128> for i32 { type Error = TryFromIntError; }
impl TryFrom<u128> for i64 { type Error = TryFromIntError; }
impl TryFrom<u128> for i8 { type Error = TryFromIntError; }
impl TryFrom<u128> for i128 { type Error = TryFromIntError; }
impl TryFrom<i8> for u8 { type Error = TryFromIntError; }
impl TryFrom<i8> for u128 { type Error = TryFromIntError; }
impl TryFrom<i8> for u16 { type Error = TryFromIntError; }
impl TryFrom<i8> for u32 { type Error = TryFromIntError; }
impl TryFrom<i8> for u64 { type Error = TryFromIntError; }
impl TryFrom<i16> for u8 { type Error = TryFromIntError; }
impl TryFrom<i16> for u64 { type Error = TryFromIntError; }
impl TryFrom<i16> for u128 { type Error = TryFromIntError; }
impl TryFrom<i16> for u16 { type Error = TryFromIntError; }
impl TryFrom<i16> for u32 { type Error = TryFromIntError; }
impl TryFrom<i32> for u8 { type Error = TryFromIntError; }
impl TryFrom<i32> for u16 { type Error = TryFromIntError; }
impl TryFrom<i32> for u32 { type Error = TryFromIntError; }
impl TryFrom<i32> for u64 { type Error = TryFromIntError; }
impl TryFrom<i32> for u128 { type Error = TryFromIntError; }
impl TryFrom<i64> for u16 { type Error = TryFromIntError; }
impl TryFrom<i64> for u32 { type Error = TryFromIntError; }
impl TryFrom<i64> for u8 { type Error = TryFromIntError; }
impl TryFrom<i64> for u128 { type Error = TryFromIntError; }
impl TryFrom<i64> for u64 { type Error = TryFromIntError; }
impl TryFrom<i128> for u64 { type Error = TryFromIntError; }
impl TryFrom<i128> for u8 { type Error = TryFromIntError; }
impl TryFrom<i128> for u16 { type Error = TryFromIntError; }
impl TryFrom<i128> for u32 { type Error = TryFromIntError; }
impl TryFrom<i128> for u128 { type Error = TryFromIntError; }
impl TryFrom<usize> for isize { type Error = TryFromIntError; }
impl TryFrom<isize> for usize { type Error = TryFromIntError; }
impl TryFrom<usize> for u8 { type Error = TryFromIntError; }
impl TryFrom<usize> for u16 { type Error = TryFromIntError; }
impl TryFrom<usize> for u32 { type Error = TryFromIntError; }
impl TryFrom<usize> for u128 { type Error = TryFromIntError; }
impl TryFrom<usize> for u64 { type Error = TryFromIntError; }
impl TryFrom<usize> for i64 { type Error = TryFromIntError; }
impl TryFrom<usize> for i8 { type Error = TryFromIntError; }
impl TryFrom<usize> for i16 { type Error = TryFromIntError; }
impl TryFrom<usize> for i32 { type Error = TryFromIntError; }
impl TryFrom<usize> for i128 { type Error = TryFromIntError; }
impl TryFrom<isize> for u32 { type Error = TryFromIntError; }
impl TryFrom<isize> for u8 { type Error = TryFromIntError; }
impl TryFrom<isize> for u16 { type Error = TryFromIntError; }
impl TryFrom<isize> for u64 { type Error = TryFromIntError; }
impl TryFrom<isize> for u128 { type Error = TryFromIntError; }
impl TryFrom<isize> for i16 { type Error = TryFromIntError; }
impl TryFrom<isize> for i32 { type Error = TryFromIntError; }
impl TryFrom<isize> for i8 { type Error = TryFromIntError; }
impl TryFrom<isize> for i64 { type Error = TryFromIntError; }
impl TryFrom<isize> for i128 { type Error = TryFromIntError; }
impl TryFrom<u32> for usize { type Error = TryFromIntError; }
impl TryFrom<u64> for usize { type Error = TryFromIntError; }
impl TryFrom<u128> for usize { type Error = TryFromIntError; }
impl TryFrom<i16> for usize { type Error = TryFromIntError; }
impl TryFrom<i32> for usize { type Error = TryFromIntError; }
impl TryFrom<i64> for usize { type Error = TryFromIntError; }
impl TryFrom<i8> for usize { type Error = TryFromIntError; }
impl TryFrom<i128> for usize { type Error = TryFromIntError; }
impl TryFrom<u16> for isize { type Error = TryFromIntError; }
impl TryFrom<u32> for isize { type Error = TryFromIntError; }
impl TryFrom<u64> for isize { type Error = TryFromIntError; }
impl TryFrom<u128> for isize { type Error = TryFromIntError; }
impl TryFrom<i32> for isize { type Error = TryFromIntError; }
impl TryFrom<i64> for isize { type Error = TryFromIntError; }
impl TryFrom<i128> for isize { type Error = TryFromIntError; }
