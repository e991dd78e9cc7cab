use bytes::Bytes;
use std::hash::Hash;

pub struct ReasonPhrase {}
impl Hash for ReasonPhrase {}
impl AsRef<[u8]> for ReasonPhrase {}
impl ReasonPhrase {
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn from_static(reason: &'static [u8]) -> Self {}
}
impl Eq for ReasonPhrase {}
impl Clone for ReasonPhrase {}
impl PartialOrd for ReasonPhrase {}
impl From<ReasonPhrase> for Bytes {}
impl PartialEq for ReasonPhrase {}
impl Ord for ReasonPhrase {}

pub struct Protocol {}
impl<'proto> From<&'proto str> for Protocol {}
impl Eq for Protocol {}
impl AsRef<[u8]> for Protocol {}
impl PartialEq for Protocol {}
impl Protocol {
    pub fn from_static(value: &'static str) -> Self {}
    pub fn as_str(&self) -> &str {}
}
impl Clone for Protocol {}
