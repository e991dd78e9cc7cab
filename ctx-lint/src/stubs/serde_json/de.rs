pub use crate::Deserializer;
pub use crate::StreamDeserializer;
pub use crate::from_reader;
pub use crate::from_slice;
pub use crate::from_str;

pub trait Read<'de> {}
impl<'de, R: Read<'de>> Read<'de> for &mut R {}

pub struct IoRead<R: std::io::Read> {}
impl<R: std::io::Read> IoRead<R> {
    pub fn new(reader: R) -> Self {}
}
impl<'de, R: std::io::Read> Read<'de> for IoRead<R> {}

pub struct SliceRead<'a> {}
impl<'a> Read<'a> for SliceRead<'a> {}
impl<'a> SliceRead<'a> {
    pub fn new(slice: &'a [u8]) -> Self {}
}

pub struct StrRead<'a> {}
impl<'a> StrRead<'a> {
    pub fn new(s: &'a str) -> Self {}
}
impl<'a> Read<'a> for StrRead<'a> {}
