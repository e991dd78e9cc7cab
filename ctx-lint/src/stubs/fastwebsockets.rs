// fastwebsockets 0.10: websockets, frame by frame.

use bytes::BytesMut;
use std::future::Future;
use std::ops::Deref;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};

pub mod handshake {
    use crate::*;
    use hyper::body::Incoming;
    use hyper::upgrade::Upgraded;
    use hyper::{Request, Response};
    use hyper_util::rt::TokioIo;

    pub async fn client<S: AsyncRead + AsyncWrite, E, B>(executor: &E, request: Request<B>, socket: S) -> Result<(WebSocket<TokioIo<Upgraded>>, Response<Incoming>), WebSocketError> {}
    pub fn generate_key() -> String {}
}
pub mod upgrade {
    use crate::*;
    use bytes::Bytes;
    use http_body_util::Empty;
    use hyper::upgrade::Upgraded;
    use hyper::{Request, Response};
    use hyper_util::rt::TokioIo;

    pub struct IncomingUpgrade;
    impl IncomingUpgrade {
        pub fn upgrade(self) -> Result<(Response<Empty<Bytes>>, UpgradeFut), WebSocketError> {}
    }
    pub struct UpgradeFut;
    impl Future for UpgradeFut { type Output = Result<WebSocket<TokioIo<Upgraded>>, WebSocketError>; }
    pub fn upgrade<B>(request: impl std::borrow::BorrowMut<Request<B>>) -> Result<(Response<Empty<Bytes>>, UpgradeFut), WebSocketError> {}
    pub fn is_upgrade_request<B>(request: &Request<B>) -> bool {}
}

#[derive(Copy, Clone, PartialEq)]
pub enum Role {
    Server,
    Client,
}
pub struct WebSocketRead<S>;
pub struct WebSocketWrite<S>;
pub fn after_handshake_split<R, W>(read: R, write: W, role: Role) -> (WebSocketRead<R>, WebSocketWrite<W>) where R: AsyncRead, W: AsyncWrite {}
impl<S> WebSocketRead<S> {
    pub fn set_writev_threshold(&mut self, threshold: usize) {}
    pub fn set_auto_close(&mut self, auto_close: bool) {}
    pub fn set_auto_pong(&mut self, auto_pong: bool) {}
    pub fn set_max_message_size(&mut self, max_message_size: usize) {}
    pub fn set_auto_apply_mask(&mut self, auto_apply_mask: bool) {}
    #[ctx(cancel_safety = "unsafe")]
    #[ctx(loses = "the head of a frame: the next call takes the rest of that frame for the head of another")]
    #[ctx(source = "its source: it takes the head out of the buffer before it waits for the payload")]
    pub async fn read_frame<R, E>(&mut self, send_fn: &mut impl FnMut(Frame) -> R) -> Result<Frame, WebSocketError> where S: AsyncRead, E: Into<Box<dyn std::error::Error>>, R: Future<Output = Result<(), E>> {}
}
impl<S> WebSocketWrite<S> {
    pub fn set_writev(&mut self, vectored: bool) {}
    pub fn set_writev_threshold(&mut self, threshold: usize) {}
    pub fn set_auto_apply_mask(&mut self, auto_apply_mask: bool) {}
    pub fn is_closed(&self) -> bool {}
    #[ctx(cancel_safety = "unsafe")]
    #[ctx(loses = "the rest of the frame: what is written next lands in the middle of it")]
    #[ctx(source = "its source: it writes the frame piece by piece")]
    pub async fn write_frame(&mut self, frame: Frame) -> Result<(), WebSocketError> where S: AsyncWrite {}
    pub async fn flush(&mut self) -> Result<(), WebSocketError> where S: AsyncWrite {}
}
pub struct WebSocket<S>;
impl<S> WebSocket<S> {
    pub fn after_handshake(stream: S, role: Role) -> Self where S: AsyncRead + AsyncWrite {}
    pub fn split<R, W>(self, split_fn: impl Fn(S) -> (R, W)) -> (WebSocketRead<R>, WebSocketWrite<W>) where S: AsyncRead + AsyncWrite, R: AsyncRead, W: AsyncWrite {}
    pub fn into_inner(self) -> S {}
    pub fn set_writev(&mut self, vectored: bool) {}
    pub fn set_writev_threshold(&mut self, threshold: usize) {}
    pub fn set_auto_close(&mut self, auto_close: bool) {}
    pub fn set_auto_pong(&mut self, auto_pong: bool) {}
    pub fn set_max_message_size(&mut self, max_message_size: usize) {}
    pub fn set_auto_apply_mask(&mut self, auto_apply_mask: bool) {}
    pub fn is_closed(&self) -> bool {}
    #[ctx(cancel_safety = "unsafe")]
    #[ctx(loses = "the rest of the frame: what is written next lands in the middle of it")]
    #[ctx(source = "its source: it writes the frame piece by piece")]
    pub async fn write_frame(&mut self, frame: Frame) -> Result<(), WebSocketError> where S: AsyncRead + AsyncWrite {}
    pub async fn flush(&mut self) -> Result<(), WebSocketError> where S: AsyncWrite {}
    #[ctx(cancel_safety = "unsafe")]
    #[ctx(loses = "the head of a frame: the next call takes the rest of that frame for the head of another")]
    #[ctx(source = "its source: it takes the head out of the buffer before it waits for the payload")]
    pub async fn read_frame(&mut self) -> Result<Frame, WebSocketError> where S: AsyncRead + AsyncWrite {}
}
#[derive(Eq, PartialEq, Clone, Copy)]
pub enum CloseCode {
    Normal,
    Away,
    Protocol,
    Unsupported,
    Status,
    Abnormal,
    Invalid,
    Policy,
    Size,
    Extension,
    Error,
    Restart,
    Again,
    Tls,
    Reserved(u16),
    Iana(u16),
    Library(u16),
    Bad(u16),
}
impl CloseCode {
    pub fn is_allowed(self) -> bool {}
}
impl From<u16> for CloseCode {}
impl From<CloseCode> for u16 {}
pub enum WebSocketError {
    InvalidFragment,
    InvalidUTF8,
    InvalidContinuationFrame,
    InvalidStatusCode(u16),
    InvalidUpgradeHeader,
    InvalidConnectionHeader,
    ConnectionClosed,
    InvalidCloseFrame,
    InvalidCloseCode,
    UnexpectedEOF,
    ReservedBitsNotZero,
    ControlFrameFragmented,
    PingFrameTooLarge,
    FrameTooLarge,
    InvalidSecWebsocketVersion,
    InvalidValue,
    MissingSecWebSocketKey,
    IoError(std::io::Error),
    HTTPError(hyper::Error),
    SendError(Box<dyn std::error::Error>),
}
pub enum Payload<'a> {
    BorrowedMut(&'a mut [u8]),
    Borrowed(&'a [u8]),
    Owned(Vec<u8>),
    Bytes(BytesMut),
}
impl Deref for Payload { type Target = [u8]; }
impl From<&mut [u8]> for Payload {}
impl From<&[u8]> for Payload {}
impl From<Vec<u8>> for Payload {}
impl From<Payload> for Vec<u8> {}
impl Payload {
    pub fn to_mut(&mut self) -> &mut [u8] {}
}
impl PartialEq<&[u8]> for Payload {}
impl<const N: usize> PartialEq<&[u8; N]> for Payload {}
pub struct Frame {
    pub fin: bool,
    pub opcode: OpCode,
    pub payload: Payload,
}
impl Frame {
    pub fn new(fin: bool, opcode: OpCode, mask: Option<[u8; 4]>, payload: Payload) -> Self {}
    pub fn text(payload: Payload) -> Self {}
    pub fn binary(payload: Payload) -> Self {}
    pub fn close(code: u16, reason: &[u8]) -> Self {}
    pub fn close_raw(payload: Payload) -> Self {}
    pub fn pong(payload: Payload) -> Self {}
    pub fn is_utf8(&self) -> bool {}
    pub fn mask(&mut self) {}
    pub fn unmask(&mut self) {}
    pub fn fmt_head(&mut self, head: &mut [u8]) -> usize {}
    pub async fn writev<S>(&mut self, stream: &mut S) -> Result<(), std::io::Error> where S: AsyncWriteExt {}
    pub fn write(&mut self, buf: &mut Vec<u8>) -> &[u8] {}
}
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum OpCode {
    Continuation,
    Text,
    Binary,
    Close,
    Ping,
    Pong,
}
pub struct FragmentCollector<S>;
impl<S> FragmentCollector<S> {
    pub fn new(ws: WebSocket<S>) -> FragmentCollector<S> where S: AsyncRead + AsyncWrite {}
    #[ctx(cancel_safety = "unsafe")]
    #[ctx(loses = "the head of a frame: the next call takes the rest of that frame for the head of another")]
    #[ctx(source = "its source: it takes the head out of the buffer before it waits for the payload")]
    pub async fn read_frame(&mut self) -> Result<Frame, WebSocketError> where S: AsyncRead + AsyncWrite {}
    #[ctx(cancel_safety = "unsafe")]
    #[ctx(loses = "the rest of the frame: what is written next lands in the middle of it")]
    #[ctx(source = "its source: it writes the frame piece by piece")]
    pub async fn write_frame(&mut self, frame: Frame) -> Result<(), WebSocketError> where S: AsyncRead + AsyncWrite {}
    pub fn into_inner(self) -> S {}
}
pub struct FragmentCollectorRead<S>;
impl<S> FragmentCollectorRead<S> {
    pub fn new(ws: WebSocketRead<S>) -> FragmentCollectorRead<S> where S: AsyncRead {}
    #[ctx(cancel_safety = "unsafe")]
    #[ctx(loses = "the head of a frame: the next call takes the rest of that frame for the head of another")]
    #[ctx(source = "its source: it takes the head out of the buffer before it waits for the payload")]
    pub async fn read_frame<R, E>(&mut self, send_fn: &mut impl FnMut(Frame) -> R) -> Result<Frame, WebSocketError> where S: AsyncRead, E: Into<Box<dyn std::error::Error>>, R: Future<Output = Result<(), E>> {}
}
impl std::error::Error for WebSocketError {}
impl From<std::io::Error> for WebSocketError {}
impl From<hyper::Error> for WebSocketError {}
