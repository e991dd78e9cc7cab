use bytes::Bytes;
use crate::{Body, Error};
use futures_core::stream::Stream;
use http::HeaderMap;
use std::borrow::Cow;
use std::path::Path;

pub struct Form {}
impl Form {
    pub fn new() -> Form {}
    pub fn boundary(&self) -> &str {}
    pub fn text<T: Into<Cow<'static, str>>, U: Into<Cow<'static, str>>>(self, name: T, value: U) -> Form {}
    pub async fn file<T: Into<Cow<'static, str>>, U: AsRef<Path>>(self, name: T, path: U) -> std::io::Result<Form> {}
    pub fn part<T: Into<Cow<'static, str>>>(self, name: T, part: Part) -> Form {}
    pub fn percent_encode_path_segment(self) -> Form {}
    pub fn percent_encode_attr_chars(self) -> Form {}
    pub fn percent_encode_noop(self) -> Form {}
    pub fn into_stream(self) -> impl Stream<Item = Result<Bytes, Error>> {}
}
impl Default for Form {}

pub struct Part {}
impl Part {
    pub fn text<T: Into<Cow<'static, str>>>(value: T) -> Part {}
    pub fn bytes<T: Into<Cow<'static, [u8]>>>(value: T) -> Part {}
    pub fn stream<T: Into<Body>>(value: T) -> Part {}
    pub fn stream_with_length<T: Into<Body>>(value: T, length: u64) -> Part {}
    pub async fn file<T: AsRef<Path>>(path: T) -> std::io::Result<Part> {}
    pub fn mime_str(self, mime: &str) -> crate::Result<Part> {}
    pub fn file_name<T: Into<Cow<'static, str>>>(self, filename: T) -> Part {}
    pub fn headers(self, headers: HeaderMap) -> Part {}
}
