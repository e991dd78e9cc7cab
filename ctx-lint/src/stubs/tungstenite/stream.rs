use std::io::{Read, Write};

pub enum Mode {
    Plain,
    Tls,
}
pub enum MaybeTlsStream<S: Read + Write> {
    Plain(S),
}
impl<S: Read + Write> Read for MaybeTlsStream<S> {}
impl<S: Read + Write> Write for MaybeTlsStream<S> {}
impl<S: Read + Write> MaybeTlsStream<S> {
    pub fn get_ref(&self) -> &S {}
    pub fn get_mut(&mut self) -> &mut S {}
}
