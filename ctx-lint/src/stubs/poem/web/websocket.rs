use super::*;
use futures::Sink;

pub struct WebSocketConfig;
pub enum CloseCode { Normal, Away, Protocol, Unsupported, Status, Abnormal, Invalid, Policy, Size, Extension, Error, Restart, Again, Reserved(u16), }
impl From<u16> for CloseCode {}
impl From<CloseCode> for u16 {}
pub enum Message { Text(String), Binary(Vec<u8>), Ping(Vec<u8>), Pong(Vec<u8>), Close(Option<(CloseCode, String)>), }

impl Message {
    pub fn text(text: impl Into<String>) -> Self {}
    pub fn binary(data: impl Into<Vec<u8>>) -> Self {}
    pub fn ping(data: impl Into<Vec<u8>>) -> Self {}
    pub fn pong(data: impl Into<Vec<u8>>) -> Self {}
    pub fn close() -> Self {}
    pub fn close_with(code: impl Into<CloseCode>, reason: impl Into<String>) -> Self {}
    pub fn is_text(&self) -> bool {}
    pub fn is_binary(&self) -> bool {}
    pub fn is_ping(&self) -> bool {}
    pub fn is_pong(&self) -> bool {}
    pub fn is_close(&self) -> bool {}
    pub fn into_bytes(self) -> Vec<u8> {}
    pub fn as_bytes(&self) -> &[u8] {}
}

pub struct WebSocketStream;

impl WebSocketStream {
    pub fn get_config(&self) -> &WebSocketConfig {}
}

impl Stream for WebSocketStream { type Item = std::io::Result<Message>; }
impl Sink<Message> for WebSocketStream { type Error = std::io::Error; }
pub struct WebSocket;
impl FromRequest for WebSocket {}

impl WebSocket {
    pub fn protocols<I>(self, protocols: I) -> Self {}
    pub fn config(self, config: WebSocketConfig) -> Self {}
    pub fn on_upgrade<F, Fut>(self, callback: F) -> WebSocketUpgraded<F> {}
}

pub struct WebSocketUpgraded<F>;
pub type BoxWebSocketUpgraded = WebSocketUpgraded<()>;

impl<F, Fut> WebSocketUpgraded<F> {
    pub fn boxed(self) -> BoxWebSocketUpgraded {}
}

impl<F, Fut> IntoResponse for WebSocketUpgraded<F> {}
