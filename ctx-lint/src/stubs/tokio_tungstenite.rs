// tokio-tungstenite 0.29: websockets over the streams of tokio. The connectors and streams of TLS libraries are left out.

use futures_core::stream::{FusedStream, Stream};
use futures_sink::Sink;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tungstenite::client::IntoClientRequest;
use tungstenite::error::{Error, Error as WsError};
use tungstenite::handshake::client::Response;
use tungstenite::handshake::server::Callback;
use tungstenite::protocol::{CloseFrame, Message, Role, WebSocketConfig};

pub use tungstenite;

pub async fn client_async<R, S>(request: R, stream: S) -> Result<(WebSocketStream<S>, Response), WsError> where R: IntoClientRequest, S: AsyncRead + AsyncWrite {}
pub async fn client_async_with_config<R, S>(request: R, stream: S, config: Option<WebSocketConfig>) -> Result<(WebSocketStream<S>, Response), WsError> where R: IntoClientRequest, S: AsyncRead + AsyncWrite {}
pub async fn accept_async<S>(stream: S) -> Result<WebSocketStream<S>, WsError> where S: AsyncRead + AsyncWrite {}
pub async fn accept_async_with_config<S>(stream: S, config: Option<WebSocketConfig>) -> Result<WebSocketStream<S>, WsError> where S: AsyncRead + AsyncWrite {}
pub async fn accept_hdr_async<S, C>(stream: S, callback: C) -> Result<WebSocketStream<S>, WsError> where S: AsyncRead + AsyncWrite, C: Callback {}
pub async fn accept_hdr_async_with_config<S, C>(stream: S, callback: C, config: Option<WebSocketConfig>) -> Result<WebSocketStream<S>, WsError> where S: AsyncRead + AsyncWrite, C: Callback {}
#[ctx(ends = "end")]
pub struct WebSocketStream<S>;
impl<S> WebSocketStream<S> {
    pub async fn from_raw_socket(stream: S, role: Role, config: Option<WebSocketConfig>) -> Self where S: AsyncRead + AsyncWrite {}
    pub async fn from_partially_read(stream: S, part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self where S: AsyncRead + AsyncWrite {}
    pub fn into_inner(self) -> S {}
    pub fn get_ref(&self) -> &S where S: AsyncRead + AsyncWrite {}
    pub fn get_mut(&mut self) -> &mut S where S: AsyncRead + AsyncWrite {}
    pub fn get_config(&self) -> &WebSocketConfig {}
    #[ctx(cancel_safety = "argument_lost")]
    #[ctx(source = "its source: it sends the message through the sink")]
    #[ctx(finishes)]
    pub async fn close(&mut self, msg: Option<CloseFrame>) -> Result<(), WsError> where S: AsyncRead + AsyncWrite {}
}
impl<T> Stream for WebSocketStream<T> where T: AsyncRead + AsyncWrite { type Item = Result<Message, WsError>; }
impl<T> FusedStream for WebSocketStream<T> where T: AsyncRead + AsyncWrite {}
impl<T> Sink<Message> for WebSocketStream<T> where T: AsyncRead + AsyncWrite { type Error = WsError; }
pub async fn connect_async<R>(request: R) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error> where R: IntoClientRequest {}
pub async fn connect_async_with_config<R>(request: R, config: Option<WebSocketConfig>, disable_nagle: bool) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error> where R: IntoClientRequest {}
pub async fn connect_async_tls_with_config<R>(request: R, config: Option<WebSocketConfig>, disable_nagle: bool, connector: Option<Connector>) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error> where R: IntoClientRequest {}
#[derive(Clone)]
pub enum Connector {
    Plain,
}
pub async fn client_async_tls<R, S>(request: R, stream: S) -> Result<(WebSocketStream<MaybeTlsStream<S>>, Response), Error> where R: IntoClientRequest, S: AsyncRead + AsyncWrite {}
pub async fn client_async_tls_with_config<R, S>(request: R, stream: S, config: Option<WebSocketConfig>, connector: Option<Connector>) -> Result<(WebSocketStream<MaybeTlsStream<S>>, Response), Error> where R: IntoClientRequest, S: AsyncRead + AsyncWrite {}
pub enum MaybeTlsStream<S> {
    Plain(S),
}
impl<S> MaybeTlsStream<S> {
    pub fn get_ref(&self) -> &S {}
}
impl<S: AsyncRead + AsyncWrite> AsyncRead for MaybeTlsStream<S> {}
impl<S: AsyncRead + AsyncWrite> AsyncWrite for MaybeTlsStream<S> {}
