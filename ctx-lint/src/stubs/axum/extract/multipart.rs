use bytes::Bytes;
use crate::response::IntoResponse;
use futures_core::stream::Stream;
use http::{HeaderMap, StatusCode};
use std::error::Error;
use std::fmt::Display;
pub use crate::extract::Multipart;

pub struct Field<'a> {}
impl Field<'_> {
    pub fn name(&self) -> Option<&str> {}
    pub fn file_name(&self) -> Option<&str> {}
    pub fn content_type(&self) -> Option<&str> {}
    pub fn headers(&self) -> &HeaderMap {}
    pub async fn bytes(self) -> Result<Bytes, MultipartError> {}
    pub async fn text(self) -> Result<String, MultipartError> {}
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, MultipartError> {}
}
impl Stream for Field<'_> { type Item = Result<Bytes, MultipartError>; }

pub struct MultipartError {}
impl IntoResponse for MultipartError {}
impl Display for MultipartError {}
impl MultipartError {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Error for MultipartError {}

pub enum MultipartRejection {
    InvalidBoundary(InvalidBoundary),
}
impl IntoResponse for MultipartRejection {}
impl Error for MultipartRejection {}
impl MultipartRejection {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl From<InvalidBoundary> for MultipartRejection {}
impl Display for MultipartRejection {}

pub struct InvalidBoundary;
impl IntoResponse for InvalidBoundary {}
impl Error for InvalidBoundary {}
impl InvalidBoundary {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for InvalidBoundary {}
impl Default for InvalidBoundary {}
