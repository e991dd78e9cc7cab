#[derive(PartialEq, Eq, Clone, Copy)]
pub enum OpCode {
    Data(Data),
    Control(Control),
}
#[derive(PartialEq, Eq, Clone, Copy)]
pub enum Data {
    Continue,
    Text,
    Binary,
    Reserved(u8),
}
#[derive(PartialEq, Eq, Clone, Copy)]
pub enum Control {
    Close,
    Ping,
    Pong,
    Reserved(u8),
}
impl std::fmt::Display for Data {}
impl std::fmt::Display for Control {}
impl std::fmt::Display for OpCode {}
impl From<OpCode> for u8 {}
impl From<u8> for OpCode {}
#[derive(Eq, PartialEq, Clone, Copy)]
pub enum CloseCode {
    Normal,
    Away,
    Protocol,
    Unsupported,
    Status,
    Abnormal,
    Invalid,
    Policy,
    Size,
    Extension,
    Error,
    Restart,
    Again,
    Tls,
    Reserved(u16),
    Iana(u16),
    Library(u16),
    Bad(u16),
}
impl CloseCode {
    pub fn is_allowed(self) -> bool {}
}
impl std::fmt::Display for CloseCode {}
impl From<CloseCode> for u16 {}
impl From<&CloseCode> for u16 {}
impl From<u16> for CloseCode {}
