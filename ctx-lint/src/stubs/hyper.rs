//! hyper 1.12.0.

use std::fmt::Display;
pub use http::HeaderMap;
pub use http::Method;
pub use http::Request;
pub use http::Response;
pub use http::StatusCode;
pub use http::Uri;
pub use http::Version;
pub use http::header;

pub type Result<T> = std::result::Result<T, Error>;

pub struct Error {}
impl Display for Error {}
impl std::error::Error for Error {}
impl Error {
    pub fn is_parse(&self) -> bool {}
    pub fn is_parse_too_large(&self) -> bool {}
    pub fn is_parse_status(&self) -> bool {}
    pub fn is_parse_version_h2(&self) -> bool {}
    pub fn is_user(&self) -> bool {}
    pub fn is_canceled(&self) -> bool {}
    pub fn is_closed(&self) -> bool {}
    pub fn is_incomplete_message(&self) -> bool {}
    pub fn is_body_write_aborted(&self) -> bool {}
    pub fn is_shutdown(&self) -> bool {}
    pub fn is_timeout(&self) -> bool {}
}

pub mod body {
    use bytes::Bytes;
    use crate::Error;
    use http_body::Body;
    pub use http_body::Body;
    pub use bytes::Buf;
    pub use bytes::Bytes;
    pub use http_body::Frame;
    pub use http_body::SizeHint;

    pub struct Incoming {}
    impl Body for Incoming {
        type Data = Bytes;
        type Error = Error;
    }
}

pub mod upgrade {
    use bytes::Bytes;
    use crate::Error;
    use crate::rt::{Read, Write};

    pub struct Upgraded {}
    impl Write for Upgraded {}
    impl Read for Upgraded {}
    impl Upgraded {
        pub fn downcast<T: Read + Write>(self) -> Result<Parts<T>, Self> {}
    }

    pub struct OnUpgrade {}
    impl Clone for OnUpgrade {}
    impl Future for OnUpgrade { type Output = Result<Upgraded, Error>; }

    pub struct Parts<T> {
        pub io: T,
        pub read_buf: Bytes,
    }

    pub fn on<T>(msg: T) -> OnUpgrade {}
}
