use crate::{Result, handshake::{HandshakeError, client::{ClientHandshake, Request, Response}}, protocol::{WebSocket, WebSocketConfig}, stream::{MaybeTlsStream, Mode}};
use http::Uri;
use std::io::{Read, Write};
use std::net::TcpStream;

#[ctx(blocks = "connects, and waits for the answer: use `tokio_tungstenite::connect_async`")]
pub fn connect_with_config<Req: IntoClientRequest>(request: Req, config: Option<WebSocketConfig>, max_redirects: u8) -> Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)> {}
#[ctx(blocks = "connects, and waits for the answer: use `tokio_tungstenite::connect_async`")]
pub fn connect<Req: IntoClientRequest>(request: Req) -> Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)> {}
pub fn uri_mode(uri: &Uri) -> Result<Mode> {}
pub fn client_with_config<Stream, Req>(request: Req, stream: Stream, config: Option<WebSocketConfig>) -> std::result::Result<(WebSocket<Stream>, Response), HandshakeError<ClientHandshake<Stream>>> where Stream: Read + Write, Req: IntoClientRequest {}
pub fn client<Stream, Req>(request: Req, stream: Stream) -> std::result::Result<(WebSocket<Stream>, Response), HandshakeError<ClientHandshake<Stream>>> where Stream: Read + Write, Req: IntoClientRequest {}
pub trait IntoClientRequest {
    fn into_client_request(self) -> Result<Request>;
}
impl IntoClientRequest for &str {}
impl IntoClientRequest for &String {}
impl IntoClientRequest for String {}
impl IntoClientRequest for &Uri {}
impl IntoClientRequest for Uri {}
impl IntoClientRequest for &url::Url {}
impl IntoClientRequest for url::Url {}
impl IntoClientRequest for Request {}
#[derive(Clone)]
pub struct ClientRequestBuilder;
impl ClientRequestBuilder {
    pub fn new(uri: Uri) -> Self {}
    pub fn with_header<K, V>(self, key: K, value: V) -> Self where K: Into<String>, V: Into<String> {}
    pub fn with_sub_protocol<P>(self, protocol: P) -> Self where P: Into<String> {}
}
impl IntoClientRequest for ClientRequestBuilder {}
