use crate::fmt::Display;

pub struct Backtrace {}
impl Backtrace {
    pub fn capture() -> Backtrace {}
    pub fn force_capture() -> Backtrace {}
    pub fn disabled() -> Backtrace {}
    pub fn status(&self) -> BacktraceStatus {}
}
impl Display for Backtrace {}

pub enum BacktraceStatus {
    Unsupported,
    Disabled,
    Captured,
}
impl PartialEq for BacktraceStatus {}
impl Eq for BacktraceStatus {}
