pub use crate::ffi::OsStr;
pub use crate::ffi::OsString;

pub struct Display<'a> {}
impl crate::fmt::Display for Display<'_> {}
