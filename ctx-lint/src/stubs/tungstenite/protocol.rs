use crate::{Bytes, Result, Utf8Bytes};
use std::io::{Read, Write};

pub use frame::CloseFrame;
use frame::Frame;

#[derive(Eq, PartialEq, Clone)]
pub enum Message {
    Text(Utf8Bytes),
    Binary(Bytes),
    Ping(Bytes),
    Pong(Bytes),
    Close(Option<CloseFrame>),
    Frame(Frame),
}
impl Message {
    pub fn text<S>(string: S) -> Message where S: Into<Utf8Bytes> {}
    pub fn binary<B>(bin: B) -> Message where B: Into<Bytes> {}
    pub fn is_text(&self) -> bool {}
    pub fn is_binary(&self) -> bool {}
    pub fn is_ping(&self) -> bool {}
    pub fn is_pong(&self) -> bool {}
    pub fn is_close(&self) -> bool {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn into_data(self) -> Bytes {}
    pub fn into_text(self) -> Result<Utf8Bytes> {}
    pub fn to_text(&self) -> Result<&str> {}
}
impl From<String> for Message {}
impl From<&str> for Message {}
impl From<&[u8]> for Message {}
impl From<Bytes> for Message {}
impl From<Vec<u8>> for Message {}
impl From<Message> for Bytes {}
impl std::fmt::Display for Message {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Server,
    Client,
}
#[derive(Clone, Copy)]
pub struct WebSocketConfig {
    pub read_buffer_size: usize,
    pub write_buffer_size: usize,
    pub max_write_buffer_size: usize,
    pub max_message_size: Option<usize>,
    pub max_frame_size: Option<usize>,
    pub accept_unmasked_frames: bool,
}
impl Default for WebSocketConfig {}
impl WebSocketConfig {
    pub fn read_buffer_size(self, read_buffer_size: usize) -> Self {}
    pub fn write_buffer_size(self, write_buffer_size: usize) -> Self {}
    pub fn max_write_buffer_size(self, max_write_buffer_size: usize) -> Self {}
    pub fn max_message_size(self, max_message_size: Option<usize>) -> Self {}
    pub fn max_frame_size(self, max_frame_size: Option<usize>) -> Self {}
    pub fn accept_unmasked_frames(self, accept_unmasked_frames: bool) -> Self {}
}
pub struct WebSocket<Stream>;
impl<Stream> WebSocket<Stream> {
    pub fn from_raw_socket(stream: Stream, role: Role, config: Option<WebSocketConfig>) -> Self {}
    pub fn from_partially_read(stream: Stream, part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self {}
    pub fn into_inner(self) -> Stream {}
    pub fn get_ref(&self) -> &Stream {}
    pub fn get_mut(&mut self) -> &mut Stream {}
    pub fn set_config(&mut self, set_func: impl FnOnce(&mut WebSocketConfig)) {}
    pub fn get_config(&self) -> &WebSocketConfig {}
    pub fn can_read(&self) -> bool {}
    pub fn can_write(&self) -> bool {}
}
impl<Stream: Read + Write> WebSocket<Stream> {
    pub fn read(&mut self) -> Result<Message> {}
    pub fn send(&mut self, message: Message) -> Result<()> {}
    pub fn write(&mut self, message: Message) -> Result<()> {}
    pub fn flush(&mut self) -> Result<()> {}
    #[ctx(finishes)]
    pub fn close(&mut self, code: Option<CloseFrame>) -> Result<()> {}
    pub fn read_message(&mut self) -> Result<Message> {}
    pub fn write_message(&mut self, message: Message) -> Result<()> {}
    pub fn write_pending(&mut self) -> Result<()> {}
}
pub struct WebSocketContext;
impl WebSocketContext {
    pub fn new(role: Role, config: Option<WebSocketConfig>) -> Self {}
    pub fn from_partially_read(part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self {}
    pub fn set_config(&mut self, set_func: impl FnOnce(&mut WebSocketConfig)) {}
    pub fn get_config(&self) -> &WebSocketConfig {}
    pub fn can_read(&self) -> bool {}
    pub fn can_write(&self) -> bool {}
    pub fn read<Stream>(&mut self, stream: &mut Stream) -> Result<Message> where Stream: Read + Write {}
    pub fn write<Stream>(&mut self, stream: &mut Stream, message: Message) -> Result<()> where Stream: Read + Write {}
    pub fn flush<Stream>(&mut self, stream: &mut Stream) -> Result<()> where Stream: Read + Write {}
    #[ctx(finishes)]
    pub fn close<Stream>(&mut self, stream: &mut Stream, code: Option<CloseFrame>) -> Result<()> where Stream: Read + Write {}
}
