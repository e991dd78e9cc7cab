use super::*;
use crate::{Result, protocol::{WebSocket, WebSocketConfig}};

pub type Request = http::Request<()>;
pub type Response = http::Response<Option<Vec<u8>>>;
pub struct ClientHandshake<S>;
impl<S: Read + Write> ClientHandshake<S> {
    pub fn start(stream: S, request: Request, config: Option<WebSocketConfig>) -> Result<MidHandshake<Self>> {}
}
impl<S: Read + Write> HandshakeRole for ClientHandshake<S> {
    type InternalStream = S;
    type FinalResult = (WebSocket<S>, Response);
}
pub fn generate_request(request: Request) -> Result<(Vec<u8>, String)> {}
pub fn generate_key() -> String {}
