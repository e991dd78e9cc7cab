use crate::{Bytes, Error, Result};
use bytes::BytesMut;
use coding::{CloseCode, OpCode};
use std::io::{Cursor, Read, Write};
use std::fmt::Display;

pub struct FrameSocket<Stream>;
impl<Stream> FrameSocket<Stream> {
    pub fn new(stream: Stream) -> Self {}
    pub fn from_partially_read(stream: Stream, part: Vec<u8>) -> Self {}
    pub fn into_inner(self) -> (Stream, BytesMut) {}
    pub fn get_ref(&self) -> &Stream {}
    pub fn get_mut(&mut self) -> &mut Stream {}
}
impl<Stream> FrameSocket<Stream> where Stream: Read {
    pub fn read(&mut self, max_size: Option<usize>) -> Result<Option<Frame>> {}
}
impl<Stream> FrameSocket<Stream> where Stream: Write {
    pub fn send(&mut self, frame: Frame) -> Result<()> {}
    pub fn write(&mut self, frame: Frame) -> Result<()> {}
    pub fn flush(&mut self) -> Result<()> {}
}
#[derive(Clone, Eq, PartialEq)]
pub struct CloseFrame {
    pub code: CloseCode,
    pub reason: Utf8Bytes,
}
impl Display for CloseFrame {}
#[derive(Clone, Eq, PartialEq)]
pub struct FrameHeader {
    pub is_final: bool,
    pub rsv1: bool,
    pub rsv2: bool,
    pub rsv3: bool,
    pub opcode: OpCode,
    pub mask: Option<[u8; 4]>,
}
impl Default for FrameHeader {}
impl FrameHeader {
    pub fn parse(cursor: &mut Cursor<impl AsRef<[u8]>>) -> Result<Option<(Self, u64)>> {}
    pub fn len(&self, length: u64) -> usize {}
    pub fn format(&self, length: u64, output: &mut impl Write) -> Result<()> {}
}
#[derive(Clone, Eq, PartialEq)]
pub struct Frame;
impl Frame {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn header(&self) -> &FrameHeader {}
    pub fn header_mut(&mut self) -> &mut FrameHeader {}
    pub fn payload(&self) -> &[u8] {}
    pub fn into_text(self) -> std::result::Result<Utf8Bytes, std::str::Utf8Error> {}
    pub fn into_payload(self) -> Bytes {}
    pub fn to_text(&self) -> Result<&str, std::str::Utf8Error> {}
    pub fn message(data: impl Into<Bytes>, opcode: OpCode, is_final: bool) -> Frame {}
    pub fn pong(data: impl Into<Bytes>) -> Frame {}
    pub fn ping(data: impl Into<Bytes>) -> Frame {}
    pub fn close(msg: Option<CloseFrame>) -> Frame {}
    pub fn from_payload(header: FrameHeader, payload: Bytes) -> Self {}
    pub fn format(self, output: &mut impl Write) -> Result<()> {}
}
impl Display for Frame {}
#[derive(Default, Clone, Eq, PartialEq)]
pub struct Utf8Bytes;
impl Utf8Bytes {
    pub fn from_static(str: &'static str) -> Self {}
    pub fn as_str(&self) -> &str {}
    pub unsafe fn from_bytes_unchecked(bytes: Bytes) -> Self {}
}
impl std::ops::Deref for Utf8Bytes { type Target = str; }
impl AsRef<[u8]> for Utf8Bytes {}
impl AsRef<str> for Utf8Bytes {}
impl AsRef<Bytes> for Utf8Bytes {}
impl std::borrow::Borrow<str> for Utf8Bytes {}
impl std::hash::Hash for Utf8Bytes {}
impl PartialOrd for Utf8Bytes {}
impl Ord for Utf8Bytes {}
impl<T> PartialEq<T> for Utf8Bytes where &str: PartialEq<T> {}
impl Display for Utf8Bytes {}
impl TryFrom<Bytes> for Utf8Bytes { type Error = std::str::Utf8Error; }
impl TryFrom<BytesMut> for Utf8Bytes { type Error = std::str::Utf8Error; }
impl TryFrom<Vec<u8>> for Utf8Bytes { type Error = std::str::Utf8Error; }
impl From<String> for Utf8Bytes {}
impl From<&str> for Utf8Bytes {}
impl From<&String> for Utf8Bytes {}
impl From<Utf8Bytes> for Bytes {}
