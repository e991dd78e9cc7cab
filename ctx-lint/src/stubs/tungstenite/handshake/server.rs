use super::*;
use crate::{Result, protocol::{WebSocket, WebSocketConfig}};

pub type Request = http::Request<()>;
pub type Response = http::Response<()>;
pub type ErrorResponse = http::Response<Option<String>>;
pub fn create_response(request: &Request) -> Result<Response> {}
pub fn create_response_with_body<T1, T2>(request: &http::Request<T1>, generate_body: impl FnOnce() -> T2) -> Result<http::Response<T2>> {}
pub fn write_response<T>(w: impl Write, response: &http::Response<T>) -> Result<()> {}
pub trait Callback {
    fn on_request(self, request: &Request, response: Response) -> std::result::Result<Response, ErrorResponse>;
}
impl<F> Callback for F where F: FnOnce(&Request, Response) -> std::result::Result<Response, ErrorResponse> {}
#[derive(Clone, Copy)]
pub struct NoCallback;
impl Callback for NoCallback {}
pub struct ServerHandshake<S, C>;
impl<S: Read + Write, C: Callback> ServerHandshake<S, C> {
    pub fn start(stream: S, callback: C, config: Option<WebSocketConfig>) -> MidHandshake<Self> {}
}
impl<S: Read + Write, C: Callback> HandshakeRole for ServerHandshake<S, C> {
    type InternalStream = S;
    type FinalResult = WebSocket<S>;
}
