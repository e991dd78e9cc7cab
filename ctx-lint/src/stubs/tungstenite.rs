// tungstenite 0.29: websockets over streams that block, or say that they would.

pub use bytes::Bytes;
pub use http;

pub use client::{ClientRequestBuilder, client, connect};
pub use error::{Error, Result};
pub use handshake::HandshakeError;
pub use handshake::client::ClientHandshake;
pub use handshake::server::ServerHandshake;
pub use protocol::{Message, WebSocket, frame::Utf8Bytes};
pub use server::{accept, accept_hdr, accept_hdr_with_config, accept_with_config};
