use crate::{Error, Uri};
use std::fmt::Display;
use std::hash::Hash;
use std::str::FromStr;
pub use crate::Uri;

pub struct Authority {}
impl Clone for Authority {}
impl PartialOrd for Authority {}
impl Hash for Authority {}
impl Display for Authority {}
impl TryFrom<&[u8]> for Authority { type Error = InvalidUri; }
impl TryFrom<&str> for Authority { type Error = InvalidUri; }
impl PartialEq for Authority {}
impl TryFrom<Vec<u8>> for Authority { type Error = InvalidUri; }
impl TryFrom<String> for Authority { type Error = InvalidUri; }
impl AsRef<str> for Authority {}
impl FromStr for Authority { type Err = InvalidUri; }
impl Eq for Authority {}
impl Authority {
    pub fn from_static(src: &'static str) -> Self {}
    pub fn from_maybe_shared<T: AsRef<[u8]>>(src: T) -> Result<Self, InvalidUri> {}
    pub fn host(&self) -> &str {}
    pub fn port(&self) -> Option<Port<&str>> {}
    pub fn port_u16(&self) -> Option<u16> {}
    pub fn as_str(&self) -> &str {}
}

pub struct Builder {}
impl Builder {
    pub fn new() -> Builder {}
    pub fn scheme<T: TryInto<Scheme>>(self, scheme: T) -> Self where <T as TryInto<Scheme>>::Error: Into<Error> {}
    pub fn authority<T: TryInto<Authority>>(self, auth: T) -> Self where <T as TryInto<Authority>>::Error: Into<Error> {}
    pub fn path_and_query<T: TryInto<PathAndQuery>>(self, p_and_q: T) -> Self where <T as TryInto<PathAndQuery>>::Error: Into<Error> {}
    pub fn build(self) -> Result<Uri, Error> {}
}
impl From<Uri> for Builder {}
impl Default for Builder {}

pub struct Parts {
    pub scheme: Option<Scheme>,
    pub authority: Option<Authority>,
    pub path_and_query: Option<PathAndQuery>,
}
impl Default for Parts {}
impl From<Uri> for Parts {}

pub struct InvalidUri {}
impl Display for InvalidUri {}
impl std::error::Error for InvalidUri {}

pub struct InvalidUriParts {}
impl std::error::Error for InvalidUriParts {}
impl Display for InvalidUriParts {}

pub struct PathAndQuery {}
impl PartialOrd for PathAndQuery {}
impl TryFrom<&str> for PathAndQuery { type Error = InvalidUri; }
impl TryFrom<Vec<u8>> for PathAndQuery { type Error = InvalidUri; }
impl TryFrom<String> for PathAndQuery { type Error = InvalidUri; }
impl TryFrom<&String> for PathAndQuery { type Error = InvalidUri; }
impl PartialEq for PathAndQuery {}
impl FromStr for PathAndQuery { type Err = InvalidUri; }
impl Hash for PathAndQuery {}
impl PathAndQuery {
    pub fn from_static(src: &'static str) -> Self {}
    pub fn from_maybe_shared<T: AsRef<[u8]>>(src: T) -> Result<Self, InvalidUri> {}
    pub fn path(&self) -> &str {}
    pub fn query(&self) -> Option<&str> {}
    pub fn as_str(&self) -> &str {}
}
impl Eq for PathAndQuery {}
impl Clone for PathAndQuery {}
impl TryFrom<&[u8]> for PathAndQuery { type Error = InvalidUri; }
impl Display for PathAndQuery {}

pub struct Port<T> {}
impl<T> Port<T> {
    pub fn as_u16(&self) -> u16 {}
}
impl<T: AsRef<str>> AsRef<str> for Port<T> {}
impl<T> From<Port<T>> for u16 {}
impl<T: AsRef<str>> Port<T> {
    pub fn as_str(&self) -> &str {}
}
impl<T> Display for Port<T> {}

pub struct Scheme {}
impl PartialEq for Scheme {}
impl FromStr for Scheme { type Err = InvalidUri; }
impl AsRef<str> for Scheme {}
impl Eq for Scheme {}
impl Display for Scheme {}
impl Hash for Scheme {}
impl Scheme {
    pub const HTTP: Scheme = ();
    pub const HTTPS: Scheme = ();
    pub fn as_str(&self) -> &str {}
}
impl Clone for Scheme {}
impl TryFrom<&[u8]> for Scheme { type Error = InvalidUri; }
impl TryFrom<&str> for Scheme { type Error = InvalidUri; }
