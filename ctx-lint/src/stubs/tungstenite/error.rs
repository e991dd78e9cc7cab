use crate::protocol::{Message, frame::coding::Data};
use http::{Response, header::HeaderName};

pub type Result<T, E = Error> = std::result::Result<T, E>;
pub enum Error {
    ConnectionClosed,
    AlreadyClosed,
    Io(std::io::Error),
    Tls(TlsError),
    Capacity(CapacityError),
    Protocol(ProtocolError),
    WriteBufferFull(Box<Message>),
    Utf8(String),
    AttackAttempt,
    Url(UrlError),
    Http(Box<Response<Option<Vec<u8>>>>),
    HttpFormat(http::Error),
}
impl From<std::str::Utf8Error> for Error {}
impl From<std::string::FromUtf8Error> for Error {}
impl From<http::header::InvalidHeaderValue> for Error {}
impl From<http::header::InvalidHeaderName> for Error {}
impl From<http::header::ToStrError> for Error {}
impl From<http::uri::InvalidUri> for Error {}
impl From<http::status::InvalidStatusCode> for Error {}
#[derive(PartialEq, Eq, Clone, Copy)]
pub enum CapacityError {
    TooManyHeaders,
    MessageTooLong { size: usize, max_size: usize },
}
#[derive(Clone, PartialEq, Eq, Copy)]
pub enum SubProtocolError {
    ServerSentSubProtocolNoneRequested,
    InvalidSubProtocol,
    NoSubProtocol,
}
#[derive(PartialEq, Eq, Clone)]
pub enum ProtocolError {
    WrongHttpMethod,
    WrongHttpVersion,
    MissingConnectionUpgradeHeader,
    MissingUpgradeWebSocketHeader,
    MissingSecWebSocketVersionHeader,
    MissingSecWebSocketKey,
    SecWebSocketAcceptKeyMismatch,
    SecWebSocketSubProtocolError(SubProtocolError),
    JunkAfterRequest,
    CustomResponseSuccessful,
    InvalidHeader(Box<HeaderName>),
    HandshakeIncomplete,
    SendAfterClosing,
    ReceivedAfterClosing,
    NonZeroReservedBits,
    UnmaskedFrameFromClient,
    MaskedFrameFromServer,
    FragmentedControlFrame,
    ControlFrameTooBig,
    UnknownControlFrameType(u8),
    UnknownDataFrameType(u8),
    UnexpectedContinueFrame,
    ExpectedFragment(Data),
    ResetWithoutClosingHandshake,
    InvalidOpcode(u8),
    InvalidCloseSequence,
}
#[derive(PartialEq, Eq)]
pub enum UrlError {
    TlsFeatureNotEnabled,
    NoHostName,
    UnableToConnect(String),
    UnsupportedUrlScheme,
    EmptyHostName,
    NoPathOrQuery,
}
pub enum TlsError {
    InvalidDnsName,
}
impl std::error::Error for Error {}
impl From<std::io::Error> for Error {}
impl From<TlsError> for Error {}
impl From<CapacityError> for Error {}
impl From<ProtocolError> for Error {}
impl From<UrlError> for Error {}
impl From<http::Error> for Error {}
