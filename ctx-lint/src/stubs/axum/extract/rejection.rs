use crate::extract::path::{FailedToDeserializePathParams, InvalidUtf8InPathParam};
use crate::response::IntoResponse;
use http::StatusCode;
use std::error::Error;
use std::fmt::Display;
pub use crate::extract::path::FailedToDeserializePathParams;
pub use crate::extract::path::InvalidUtf8InPathParam;

pub struct JsonDataError {}
impl Display for JsonDataError {}
impl Error for JsonDataError {}
impl IntoResponse for JsonDataError {}
impl JsonDataError {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}

pub struct JsonSyntaxError {}
impl JsonSyntaxError {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for JsonSyntaxError {}
impl Error for JsonSyntaxError {}
impl IntoResponse for JsonSyntaxError {}

pub struct MissingJsonContentType;
impl Display for MissingJsonContentType {}
impl Default for MissingJsonContentType {}
impl IntoResponse for MissingJsonContentType {}
impl Error for MissingJsonContentType {}
impl MissingJsonContentType {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}

pub struct MissingExtension {}
impl Display for MissingExtension {}
impl Error for MissingExtension {}
impl IntoResponse for MissingExtension {}
impl MissingExtension {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}

pub struct MissingPathParams;
impl IntoResponse for MissingPathParams {}
impl Error for MissingPathParams {}
impl MissingPathParams {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for MissingPathParams {}
impl Default for MissingPathParams {}

pub struct InvalidFormContentType;
impl Display for InvalidFormContentType {}
impl Default for InvalidFormContentType {}
impl IntoResponse for InvalidFormContentType {}
impl Error for InvalidFormContentType {}
impl InvalidFormContentType {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}

pub struct FailedToDeserializeForm {}
impl FailedToDeserializeForm {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for FailedToDeserializeForm {}
impl Error for FailedToDeserializeForm {}
impl IntoResponse for FailedToDeserializeForm {}

pub struct FailedToDeserializeFormBody {}
impl IntoResponse for FailedToDeserializeFormBody {}
impl FailedToDeserializeFormBody {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for FailedToDeserializeFormBody {}
impl Error for FailedToDeserializeFormBody {}

pub struct FailedToDeserializeQueryString {}
impl Error for FailedToDeserializeQueryString {}
impl IntoResponse for FailedToDeserializeQueryString {}
impl FailedToDeserializeQueryString {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for FailedToDeserializeQueryString {}

pub enum QueryRejection {
    FailedToDeserializeQueryString(FailedToDeserializeQueryString),
}
impl Error for QueryRejection {}
impl IntoResponse for QueryRejection {}
impl From<FailedToDeserializeQueryString> for QueryRejection {}
impl QueryRejection {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for QueryRejection {}

pub enum FormRejection {
    InvalidFormContentType(InvalidFormContentType),
    FailedToDeserializeForm(FailedToDeserializeForm),
    FailedToDeserializeFormBody(FailedToDeserializeFormBody),
    BytesRejection(BytesRejection),
}
impl Display for FormRejection {}
impl From<FailedToDeserializeFormBody> for FormRejection {}
impl IntoResponse for FormRejection {}
impl Error for FormRejection {}
impl FormRejection {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl From<InvalidFormContentType> for FormRejection {}
impl From<BytesRejection> for FormRejection {}
impl From<FailedToDeserializeForm> for FormRejection {}

pub enum RawFormRejection {
    InvalidFormContentType(InvalidFormContentType),
    BytesRejection(BytesRejection),
}
impl IntoResponse for RawFormRejection {}
impl Error for RawFormRejection {}
impl RawFormRejection {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl From<BytesRejection> for RawFormRejection {}
impl Display for RawFormRejection {}
impl From<InvalidFormContentType> for RawFormRejection {}

pub enum JsonRejection {
    JsonDataError(JsonDataError),
    JsonSyntaxError(JsonSyntaxError),
    MissingJsonContentType(MissingJsonContentType),
    BytesRejection(BytesRejection),
}
impl From<JsonSyntaxError> for JsonRejection {}
impl Display for JsonRejection {}
impl From<MissingJsonContentType> for JsonRejection {}
impl IntoResponse for JsonRejection {}
impl Error for JsonRejection {}
impl JsonRejection {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl From<JsonDataError> for JsonRejection {}
impl From<BytesRejection> for JsonRejection {}

pub enum ExtensionRejection {
    MissingExtension(MissingExtension),
}
impl ExtensionRejection {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for ExtensionRejection {}
impl Error for ExtensionRejection {}
impl From<MissingExtension> for ExtensionRejection {}
impl IntoResponse for ExtensionRejection {}

pub enum PathRejection {
    FailedToDeserializePathParams(FailedToDeserializePathParams),
    MissingPathParams(MissingPathParams),
}
impl From<MissingPathParams> for PathRejection {}
impl IntoResponse for PathRejection {}
impl From<FailedToDeserializePathParams> for PathRejection {}
impl PathRejection {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for PathRejection {}
impl Error for PathRejection {}

pub enum RawPathParamsRejection {
    InvalidUtf8InPathParam(InvalidUtf8InPathParam),
    MissingPathParams(MissingPathParams),
}
impl Error for RawPathParamsRejection {}
impl From<InvalidUtf8InPathParam> for RawPathParamsRejection {}
impl From<MissingPathParams> for RawPathParamsRejection {}
impl IntoResponse for RawPathParamsRejection {}
impl RawPathParamsRejection {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for RawPathParamsRejection {}

pub struct MatchedPathMissing;
impl IntoResponse for MatchedPathMissing {}
impl Error for MatchedPathMissing {}
impl MatchedPathMissing {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for MatchedPathMissing {}
impl Default for MatchedPathMissing {}

pub enum MatchedPathRejection {
    MatchedPathMissing(MatchedPathMissing),
}
impl IntoResponse for MatchedPathRejection {}
impl From<MatchedPathMissing> for MatchedPathRejection {}
impl MatchedPathRejection {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for MatchedPathRejection {}
impl Error for MatchedPathRejection {}

pub struct NestedPathRejection;
impl IntoResponse for NestedPathRejection {}
impl Error for NestedPathRejection {}
impl NestedPathRejection {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for NestedPathRejection {}
impl Default for NestedPathRejection {}

pub enum FailedToBufferBody {
    LengthLimitError(LengthLimitError),
    UnknownBodyError(UnknownBodyError),
}
impl Error for FailedToBufferBody {}
impl From<UnknownBodyError> for FailedToBufferBody {}
impl IntoResponse for FailedToBufferBody {}
impl Display for FailedToBufferBody {}
impl FailedToBufferBody {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl From<LengthLimitError> for FailedToBufferBody {}

pub struct LengthLimitError {}
impl Error for LengthLimitError {}
impl IntoResponse for LengthLimitError {}
impl LengthLimitError {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for LengthLimitError {}

pub struct UnknownBodyError {}
impl UnknownBodyError {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for UnknownBodyError {}
impl Error for UnknownBodyError {}
impl IntoResponse for UnknownBodyError {}

pub struct InvalidUtf8 {}
impl InvalidUtf8 {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for InvalidUtf8 {}
impl Error for InvalidUtf8 {}
impl IntoResponse for InvalidUtf8 {}

pub enum BytesRejection {
    FailedToBufferBody(FailedToBufferBody),
}
impl BytesRejection {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for BytesRejection {}
impl Error for BytesRejection {}
impl IntoResponse for BytesRejection {}
impl From<FailedToBufferBody> for BytesRejection {}

pub enum StringRejection {
    FailedToBufferBody(FailedToBufferBody),
    InvalidUtf8(InvalidUtf8),
}
impl Error for StringRejection {}
impl IntoResponse for StringRejection {}
impl From<InvalidUtf8> for StringRejection {}
impl StringRejection {
    pub fn body_text(&self) -> String {}
    pub fn status(&self) -> StatusCode {}
}
impl Display for StringRejection {}
impl From<FailedToBufferBody> for StringRejection {}
