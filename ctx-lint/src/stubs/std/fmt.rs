use crate::hash::Hash;

pub fn format(args: Arguments<'_>) -> String {}

pub struct DebugStruct<'a, 'b> {}
impl<'a, 'b> DebugStruct<'a, 'b> {
    pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut Self {}
    pub fn field_with(&mut self, name: &str, value_fmt: impl FnOnce(&mut Formatter<'_>) -> Result) -> &mut Self {}
    pub fn finish_non_exhaustive(&mut self) -> Result {}
    pub fn finish(&mut self) -> Result {}
}

pub struct DebugTuple<'a, 'b> {}
impl<'a, 'b> DebugTuple<'a, 'b> {
    pub fn field(&mut self, value: &dyn Debug) -> &mut Self {}
    pub fn field_with(&mut self, value_fmt: impl FnOnce(&mut Formatter<'_>) -> Result) -> &mut Self {}
    pub fn finish_non_exhaustive(&mut self) -> Result {}
    pub fn finish(&mut self) -> Result {}
}

pub struct DebugSet<'a, 'b> {}
impl<'a, 'b> DebugSet<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self {}
    pub fn entry_with(&mut self, entry_fmt: impl FnOnce(&mut Formatter<'_>) -> Result) -> &mut Self {}
    pub fn entries<D, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {}
    pub fn finish_non_exhaustive(&mut self) -> Result {}
    pub fn finish(&mut self) -> Result {}
}

pub struct DebugList<'a, 'b> {}
impl<'a, 'b> DebugList<'a, 'b> {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut Self {}
    pub fn entry_with(&mut self, entry_fmt: impl FnOnce(&mut Formatter<'_>) -> Result) -> &mut Self {}
    pub fn entries<D, I: IntoIterator<Item = D>>(&mut self, entries: I) -> &mut Self {}
    pub fn finish_non_exhaustive(&mut self) -> Result {}
    pub fn finish(&mut self) -> Result {}
}

pub struct DebugMap<'a, 'b> {}
impl<'a, 'b> DebugMap<'a, 'b> {
    pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut Self {}
    pub fn key(&mut self, key: &dyn Debug) -> &mut Self {}
    pub fn key_with(&mut self, key_fmt: impl FnOnce(&mut Formatter<'_>) -> Result) -> &mut Self {}
    pub fn value(&mut self, value: &dyn Debug) -> &mut Self {}
    pub fn value_with(&mut self, value_fmt: impl FnOnce(&mut Formatter<'_>) -> Result) -> &mut Self {}
    pub fn entries<K, V, I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) -> &mut Self {}
    pub fn finish_non_exhaustive(&mut self) -> Result {}
    pub fn finish(&mut self) -> Result {}
}

pub fn from_fn<F: Fn(&mut Formatter<'_>) -> Result>(f: F) -> FromFn<F> {}

pub struct FromFn<F> {}
impl<F: Fn(&mut Formatter<'_>) -> Result> Display for FromFn<F> {}

pub enum Alignment {
    Left,
    Right,
    Center,
}
impl Copy for Alignment {}
impl Clone for Alignment {}
impl PartialEq for Alignment {}
impl Eq for Alignment {}

pub type Result = crate::result::Result<(), Error>;

#[ctx(destructor = "none")]
pub struct Error;
impl crate::error::Error for Error {}
impl Copy for Error {}
impl Clone for Error {}
impl Default for Error {}
impl Eq for Error {}
impl Hash for Error {}
impl Ord for Error {}
impl PartialEq for Error {}
impl PartialOrd for Error {}
impl Display for Error {}

pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;
    fn write_char(&mut self, c: char) -> Result;
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result;
}
impl<W: Write> Write for &mut W {}

#[ctx(destructor = "none")]
pub struct Formatter<'a> {}
impl<'a> Formatter<'a> {
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result {}
    pub fn pad(&mut self, s: &str) -> Result {}
    pub fn write_str(&mut self, data: &str) -> Result {}
    pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result {}
    pub fn flags(&self) -> u32 {}
    pub fn fill(&self) -> char {}
    pub fn align(&self) -> Option<Alignment> {}
    pub fn width(&self) -> Option<usize> {}
    pub fn precision(&self) -> Option<usize> {}
    pub fn sign_plus(&self) -> bool {}
    pub fn sign_minus(&self) -> bool {}
    pub fn alternate(&self) -> bool {}
    pub fn sign_aware_zero_pad(&self) -> bool {}
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a> {}
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a> {}
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a> {}
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a> {}
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a> {}
}
impl Write for Formatter<'_> {}

#[ctx(destructor = "none")]
pub struct Arguments<'a> {}
impl<'a> Copy for Arguments<'a> {}
impl<'a> Clone for Arguments<'a> {}
impl<'a> Arguments<'a> {
    pub fn as_str(&self) -> Option<&'static str> {}
}
impl Display for Arguments<'_> {}

pub trait Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Display {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}
impl Display for f64 {}
impl Display for f32 {}
impl<T: Display> Display for &mut T {}
impl<T: Display> Display for &T {}
impl Display for ! {}
impl Display for bool {}
impl Display for isize {}
impl Display for u16 {}
impl Display for usize {}
impl Display for i8 {}
impl Display for i64 {}
impl Display for u8 {}
impl Display for u64 {}
impl Display for i32 {}
impl Display for u32 {}
impl Display for i16 {}
impl Display for u128 {}
impl Display for i128 {}

pub trait Octal {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Binary {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait LowerHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait UpperHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Pointer {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait LowerExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait UpperExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub fn write(output: &mut dyn Write, fmt: Arguments<'_>) -> Result {}

pub struct NumBuffer<T> {}
impl<T> NumBuffer<T> {
    pub fn new() -> Self {}
}
impl<T> Default for NumBuffer<T> {}
