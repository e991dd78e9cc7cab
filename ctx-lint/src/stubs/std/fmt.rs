use crate::result;

pub struct Error;

impl Copy for Error {}
impl Clone for Error {}
impl Default for Error {}

pub struct Arguments<'a> {}

impl Arguments<'_> {
    pub fn as_str(&self) -> Option<&str> {}
}
impl Copy for Arguments<'_> {}
impl Clone for Arguments<'_> {}

pub trait Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub trait Display {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result;
}

pub struct Formatter<'a> {}

impl Formatter<'_> {
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> Result {}
    pub fn pad(&mut self, s: &str) -> Result {}
    pub fn write_str(&mut self, data: &str) -> Result {}
    pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> Result {}
    pub fn fill(&self) -> char {}
    pub fn align(&self) -> Option<Alignment> {}
    pub fn width(&self) -> Option<usize> {}
    pub fn precision(&self) -> Option<usize> {}
    pub fn sign_plus(&self) -> bool {}
    pub fn sign_minus(&self) -> bool {}
    pub fn alternate(&self) -> bool {}
    pub fn sign_aware_zero_pad(&self) -> bool {}
    pub fn debug_struct(&mut self, name: &str) -> DebugStruct<'_, '_> {}
    pub fn debug_tuple(&mut self, name: &str) -> DebugTuple<'_, '_> {}
    pub fn debug_list(&mut self) -> DebugList<'_, '_> {}
    pub fn debug_set(&mut self) -> DebugSet<'_, '_> {}
    pub fn debug_map(&mut self) -> DebugMap<'_, '_> {}
}
impl Write for Formatter<'_> {}

pub type Result = result::Result<(), Error>;

pub trait Write {
    fn write_str(&mut self, s: &str) -> Result;
    fn write_char(&mut self, c: char) -> Result;
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result;
}

pub fn format(args: Arguments<'_>) -> String {}
