use crate::Error;
use std::io::{Read, Write};

pub struct MidHandshake<Role: HandshakeRole>;
impl<Role: HandshakeRole> MidHandshake<Role> {
    pub fn handshake(self) -> Result<Role::FinalResult, HandshakeError<Role>> {}
}
pub enum HandshakeError<Role: HandshakeRole> {
    Failure(Error),
}
impl<Role: HandshakeRole> std::fmt::Display for HandshakeError<Role> {}
impl<Role: HandshakeRole> std::error::Error for HandshakeError<Role> {}
impl<Role: HandshakeRole> From<Error> for HandshakeError<Role> {}
pub trait HandshakeRole {
    type InternalStream: Read + Write;
    type FinalResult;
}
pub fn derive_accept_key(request_key: &[u8]) -> String {}
