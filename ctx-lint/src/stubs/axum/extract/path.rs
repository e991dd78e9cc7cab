use crate::response::IntoResponse;
use http::StatusCode;
use std::error::Error;
use std::fmt::Display;
pub use crate::extract::Path;
pub use crate::extract::RawPathParams;

pub enum ErrorKind {
    WrongNumberOfParameters { got: usize, expected: usize },
    ParseErrorAtKey { key: String, value: String, expected_type: &'static str },
    ParseErrorAtIndex { index: usize, value: String, expected_type: &'static str },
    ParseError { value: String, expected_type: &'static str },
    InvalidUtf8InPathParam { key: String },
    UnsupportedType { name: &'static str },
    DeserializeError { key: String, value: String, message: String },
    Message(String),
}
impl Display for ErrorKind {}
impl PartialEq for ErrorKind {}
impl Eq for ErrorKind {}

pub struct FailedToDeserializePathParams {}
impl IntoResponse for FailedToDeserializePathParams {}
impl Error for FailedToDeserializePathParams {}
impl FailedToDeserializePathParams {
    pub fn kind(&self) -> &ErrorKind {}
    pub fn into_kind(self) -> ErrorKind {}
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for FailedToDeserializePathParams {}

pub struct RawPathParamsIter<'a> {}
impl<'a> Iterator for RawPathParamsIter<'a> { type Item = (&'a str, &'a str); }

pub struct InvalidUtf8InPathParam {}
impl InvalidUtf8InPathParam {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Error for InvalidUtf8InPathParam {}
impl Display for InvalidUtf8InPathParam {}
impl IntoResponse for InvalidUtf8InPathParam {}
