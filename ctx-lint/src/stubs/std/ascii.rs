use crate::fmt::Display;

pub struct EscapeDefault {}
impl Clone for EscapeDefault {}
impl Iterator for EscapeDefault { type Item = u8; }
impl DoubleEndedIterator for EscapeDefault {}
impl ExactSizeIterator for EscapeDefault {}
impl Display for EscapeDefault {}

pub fn escape_default(c: u8) -> EscapeDefault {}
