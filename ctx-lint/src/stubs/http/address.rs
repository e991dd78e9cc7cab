pub struct Uri {}
impl From<Authority> for Uri {}
impl TryFrom<&Uri> for Uri { type Error = Error; }
impl From<PathAndQuery> for Uri {}
impl Uri {
    pub fn builder() -> crate::uri::Builder {}
    pub fn from_parts(src: crate::uri::Parts) -> std::result::Result<Uri, InvalidUriParts> {}
    pub fn from_maybe_shared<T: AsRef<[u8]>>(src: T) -> std::result::Result<Self, InvalidUri> {}
    pub fn from_static(src: &'static str) -> Self {}
    pub fn into_parts(self) -> crate::uri::Parts {}
    pub fn path_and_query(&self) -> Option<&PathAndQuery> {}
    pub fn path(&self) -> &str {}
    pub fn scheme(&self) -> Option<&Scheme> {}
    pub fn scheme_str(&self) -> Option<&str> {}
    pub fn authority(&self) -> Option<&Authority> {}
    pub fn host(&self) -> Option<&str> {}
    pub fn port(&self) -> Option<Port<&str>> {}
    pub fn port_u16(&self) -> Option<u16> {}
    pub fn query(&self) -> Option<&str> {}
}
impl Clone for Uri {}
impl TryFrom<&[u8]> for Uri { type Error = InvalidUri; }
impl Display for Uri {}
impl TryFrom<&str> for Uri { type Error = InvalidUri; }
impl TryFrom<&String> for Uri { type Error = InvalidUri; }
impl PartialEq for Uri {}
impl Default for Uri {}
impl TryFrom<String> for Uri { type Error = InvalidUri; }
impl TryFrom<Vec<u8>> for Uri { type Error = InvalidUri; }
impl FromStr for Uri { type Err = InvalidUri; }
impl Hash for Uri {}
impl TryFrom<crate::uri::Parts> for Uri { type Error = InvalidUriParts; }
impl Eq for Uri {}

pub struct Version {}
impl Ord for Version {}
impl Version {
    pub const HTTP_09: Version = ();
    pub const HTTP_10: Version = ();
    pub const HTTP_11: Version = ();
    pub const HTTP_2: Version = ();
    pub const HTTP_3: Version = ();
}
impl PartialEq for Version {}
impl Copy for Version {}
impl Eq for Version {}
impl Default for Version {}
impl Hash for Version {}
impl PartialOrd for Version {}
impl Clone for Version {}
