use bytes::{Buf, BufMut, Bytes};
use crate::Status;
use futures_core::stream::Stream;
use http_body::Body;
use std::fmt::Display;
use std::io::Error;
pub use crate::Streaming;

pub struct DecodeBuf<'a> {}
impl Buf for DecodeBuf<'_> {}

pub struct EncodeBuf<'a> {}
impl BufMut for EncodeBuf<'_> {}
impl EncodeBuf<'_> {
    pub fn reserve(&mut self, additional: usize) {}
}

pub struct EnabledCompressionEncodings {}
impl Clone for EnabledCompressionEncodings {}
impl EnabledCompressionEncodings {
    pub fn enable(&mut self, encoding: CompressionEncoding) {}
    pub fn pop(&mut self) -> Option<CompressionEncoding> {}
    pub fn is_enabled(&self, encoding: CompressionEncoding) -> bool {}
    pub fn is_empty(&self) -> bool {}
}
impl Default for EnabledCompressionEncodings {}
impl Copy for EnabledCompressionEncodings {}

pub enum CompressionEncoding {}
impl Eq for CompressionEncoding {}
impl Copy for CompressionEncoding {}
impl PartialEq for CompressionEncoding {}
impl Clone for CompressionEncoding {}
impl Display for CompressionEncoding {}

pub struct EncodeBody<T, U> {}
impl<T: Encoder<Error = Status>, U: Stream<Item = Result<T::Item, Status>>> Body for EncodeBody<T, U> {
    type Data = Bytes;
    type Error = Status;
}
impl<T: Encoder, U: Stream> EncodeBody<T, U> {
    pub fn new_client(encoder: T, source: U, compression_encoding: Option<CompressionEncoding>, max_message_size: Option<usize>) -> Self {}
}

pub struct BufferSettings {}
impl BufferSettings {
    pub fn new(buffer_size: usize, yield_threshold: usize) -> Self {}
}
impl Default for BufferSettings {}
impl Clone for BufferSettings {}
impl Copy for BufferSettings {}

pub trait Codec {
    type Encode;
    type Decode;
    type Encoder: Encoder<Item = Self::Encode, Error = Status>;
    type Decoder: Decoder<Item = Self::Decode, Error = Status>;
    fn encoder(&mut self) -> Self::Encoder;
    fn decoder(&mut self) -> Self::Decoder;
}

pub trait Encoder {
    type Item;
    type Error: From<Error>;
    fn encode(&mut self, item: Self::Item, dst: &mut EncodeBuf<'_>) -> Result<(), Self::Error>;
    fn buffer_settings(&self) -> BufferSettings;
}

pub trait Decoder {
    type Item;
    type Error: From<Error>;
    fn decode(&mut self, src: &mut DecodeBuf<'_>) -> Result<Option<Self::Item>, Self::Error>;
    fn buffer_settings(&self) -> BufferSettings;
}
