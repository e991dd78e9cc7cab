use crate::{Result, handshake::{HandshakeError, server::{Callback, NoCallback, ServerHandshake}}, protocol::{WebSocket, WebSocketConfig}};
use std::io::{Read, Write};

pub fn accept_with_config<S: Read + Write>(stream: S, config: Option<WebSocketConfig>) -> Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>> {}
pub fn accept<S: Read + Write>(stream: S) -> Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>> {}
pub fn accept_hdr_with_config<S: Read + Write, C: Callback>(stream: S, callback: C, config: Option<WebSocketConfig>) -> Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>> {}
pub fn accept_hdr<S: Read + Write, C: Callback>(stream: S, callback: C) -> Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>> {}
