use bytes::Bytes;
use crate::Error;
use futures_core::stream::{FusedStream, Stream};
use futures_sink::Sink;
use http::HeaderValue;
use std::fmt::Display;
use std::ops::Deref;
use std::str::Utf8Error;
pub use crate::extract::WebSocketUpgrade;

pub trait OnFailedUpgrade {
    fn call(self, error: Error);
}
impl<F: FnOnce(Error)> OnFailedUpgrade for F {}

pub struct DefaultOnFailedUpgrade;
impl OnFailedUpgrade for DefaultOnFailedUpgrade {}

pub struct WebSocket {}
impl FusedStream for WebSocket {}
impl Stream for WebSocket { type Item = Result<Message, Error>; }
impl Sink<Message> for WebSocket { type Error = Error; }
impl WebSocket {
    pub async fn recv(&mut self) -> Option<Result<Message, Error>> {}
    pub async fn send(&mut self, msg: Message) -> Result<(), Error> {}
    pub fn protocol(&self) -> Option<&HeaderValue> {}
}

pub struct Utf8Bytes {}
impl Default for Utf8Bytes {}
impl From<&String> for Utf8Bytes {}
impl Deref for Utf8Bytes { type Target = str; }
impl TryFrom<Bytes> for Utf8Bytes { type Error = Utf8Error; }
impl From<String> for Utf8Bytes {}
impl Utf8Bytes {
    pub fn from_static(str: &'static str) -> Self {}
    pub fn as_str(&self) -> &str {}
}
impl From<Utf8Bytes> for Bytes {}
impl Display for Utf8Bytes {}
impl Eq for Utf8Bytes {}
impl From<&str> for Utf8Bytes {}
impl Clone for Utf8Bytes {}
impl TryFrom<Vec<u8>> for Utf8Bytes { type Error = Utf8Error; }
impl PartialEq for Utf8Bytes {}

pub type CloseCode = u16;

pub struct CloseFrame {
    pub code: CloseCode,
    pub reason: Utf8Bytes,
}
impl Clone for CloseFrame {}
impl Eq for CloseFrame {}
impl PartialEq for CloseFrame {}

pub enum Message {
    Text(Utf8Bytes),
    Binary(Bytes),
    Ping(Bytes),
    Pong(Bytes),
    Close(Option<CloseFrame>),
}
impl From<String> for Message {}
impl From<Bytes> for Message {}
impl Eq for Message {}
impl PartialEq for Message {}
impl<'s> From<&'s str> for Message {}
impl From<Vec<u8>> for Message {}
impl Clone for Message {}
impl Message {
    pub fn into_data(self) -> Bytes {}
    pub fn into_text(self) -> Result<Utf8Bytes, Error> {}
    pub fn to_text(&self) -> Result<&str, Error> {}
    pub fn text<S: Into<Utf8Bytes>>(string: S) -> Message {}
    pub fn binary<B: Into<Bytes>>(bin: B) -> Message {}
}
impl<'b> From<&'b [u8]> for Message {}
impl From<Message> for Vec<u8> {}

pub mod close_code {
    pub const NORMAL: u16 = ();

    pub const AWAY: u16 = ();

    pub const PROTOCOL: u16 = ();

    pub const UNSUPPORTED: u16 = ();

    pub const STATUS: u16 = ();

    pub const ABNORMAL: u16 = ();

    pub const INVALID: u16 = ();

    pub const POLICY: u16 = ();

    pub const SIZE: u16 = ();

    pub const EXTENSION: u16 = ();

    pub const ERROR: u16 = ();

    pub const RESTART: u16 = ();

    pub const AGAIN: u16 = ();
}

pub mod rejection {
    use crate::response::IntoResponse;
    use http::StatusCode;
    use std::error::Error;
    use std::fmt::Display;

    pub struct MethodNotGet;
    impl MethodNotGet {
        pub fn body_text(&self) -> String {}
        pub fn status(&self) -> StatusCode {}
    }
    impl Display for MethodNotGet {}
    impl Default for MethodNotGet {}
    impl IntoResponse for MethodNotGet {}
    impl Error for MethodNotGet {}

    pub struct MethodNotConnect;
    impl MethodNotConnect {
        pub fn body_text(&self) -> String {}
        pub fn status(&self) -> StatusCode {}
    }
    impl Display for MethodNotConnect {}
    impl Default for MethodNotConnect {}
    impl IntoResponse for MethodNotConnect {}
    impl Error for MethodNotConnect {}

    pub struct InvalidConnectionHeader;
    impl IntoResponse for InvalidConnectionHeader {}
    impl Error for InvalidConnectionHeader {}
    impl InvalidConnectionHeader {
        pub fn body_text(&self) -> String {}
        pub fn status(&self) -> StatusCode {}
    }
    impl Display for InvalidConnectionHeader {}
    impl Default for InvalidConnectionHeader {}

    pub struct InvalidUpgradeHeader;
    impl Default for InvalidUpgradeHeader {}
    impl IntoResponse for InvalidUpgradeHeader {}
    impl Error for InvalidUpgradeHeader {}
    impl InvalidUpgradeHeader {
        pub fn body_text(&self) -> String {}
        pub fn status(&self) -> StatusCode {}
    }
    impl Display for InvalidUpgradeHeader {}

    pub struct InvalidProtocolPseudoheader;
    impl Error for InvalidProtocolPseudoheader {}
    impl InvalidProtocolPseudoheader {
        pub fn body_text(&self) -> String {}
        pub fn status(&self) -> StatusCode {}
    }
    impl Display for InvalidProtocolPseudoheader {}
    impl Default for InvalidProtocolPseudoheader {}
    impl IntoResponse for InvalidProtocolPseudoheader {}

    pub struct InvalidWebSocketVersionHeader;
    impl IntoResponse for InvalidWebSocketVersionHeader {}
    impl Error for InvalidWebSocketVersionHeader {}
    impl InvalidWebSocketVersionHeader {
        pub fn body_text(&self) -> String {}
        pub fn status(&self) -> StatusCode {}
    }
    impl Display for InvalidWebSocketVersionHeader {}
    impl Default for InvalidWebSocketVersionHeader {}

    pub struct WebSocketKeyHeaderMissing;
    impl Display for WebSocketKeyHeaderMissing {}
    impl Default for WebSocketKeyHeaderMissing {}
    impl IntoResponse for WebSocketKeyHeaderMissing {}
    impl Error for WebSocketKeyHeaderMissing {}
    impl WebSocketKeyHeaderMissing {
        pub fn body_text(&self) -> String {}
        pub fn status(&self) -> StatusCode {}
    }

    pub struct ConnectionNotUpgradable;
    impl IntoResponse for ConnectionNotUpgradable {}
    impl Error for ConnectionNotUpgradable {}
    impl ConnectionNotUpgradable {
        pub fn body_text(&self) -> String {}
        pub fn status(&self) -> StatusCode {}
    }
    impl Display for ConnectionNotUpgradable {}
    impl Default for ConnectionNotUpgradable {}

    pub enum WebSocketUpgradeRejection {
        MethodNotGet(MethodNotGet),
        MethodNotConnect(MethodNotConnect),
        InvalidConnectionHeader(InvalidConnectionHeader),
        InvalidUpgradeHeader(InvalidUpgradeHeader),
        InvalidProtocolPseudoheader(InvalidProtocolPseudoheader),
        InvalidWebSocketVersionHeader(InvalidWebSocketVersionHeader),
        WebSocketKeyHeaderMissing(WebSocketKeyHeaderMissing),
        ConnectionNotUpgradable(ConnectionNotUpgradable),
    }
    impl Display for WebSocketUpgradeRejection {}
    impl From<InvalidConnectionHeader> for WebSocketUpgradeRejection {}
    impl From<InvalidWebSocketVersionHeader> for WebSocketUpgradeRejection {}
    impl Error for WebSocketUpgradeRejection {}
    impl From<InvalidUpgradeHeader> for WebSocketUpgradeRejection {}
    impl From<WebSocketKeyHeaderMissing> for WebSocketUpgradeRejection {}
    impl IntoResponse for WebSocketUpgradeRejection {}
    impl From<MethodNotGet> for WebSocketUpgradeRejection {}
    impl From<MethodNotConnect> for WebSocketUpgradeRejection {}
    impl From<InvalidProtocolPseudoheader> for WebSocketUpgradeRejection {}
    impl From<ConnectionNotUpgradable> for WebSocketUpgradeRejection {}
    impl WebSocketUpgradeRejection {
        pub fn body_text(&self) -> String {}
        pub fn status(&self) -> StatusCode {}
    }
}
