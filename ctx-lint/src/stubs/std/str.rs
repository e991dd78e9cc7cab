pub trait FromStr {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}

pub struct Utf8Error {}

impl Utf8Error {
    pub fn valid_up_to(&self) -> usize {}
    pub fn error_len(&self) -> Option<usize> {}
}
impl Copy for Utf8Error {}
impl Clone for Utf8Error {}

impl str {
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub fn chars(&self) -> impl Iterator<Item = char> {}
    pub fn char_indices(&self) -> impl Iterator<Item = (usize, char)> {}
    pub fn bytes(&self) -> impl Iterator<Item = u8> {}
    pub fn lines(&self) -> impl Iterator<Item = &str> {}
    pub fn split_whitespace(&self) -> impl Iterator<Item = &str> {}
    pub fn split<P>(&self, pat: P) -> impl Iterator<Item = &str> {}
    pub fn splitn<P>(&self, n: usize, pat: P) -> impl Iterator<Item = &str> {}
    pub fn rsplit<P>(&self, pat: P) -> impl Iterator<Item = &str> {}
    pub fn split_once<P>(&self, delimiter: P) -> Option<(&str, &str)> {}
    pub fn rsplit_once<P>(&self, delimiter: P) -> Option<(&str, &str)> {}
    pub fn split_at(&self, mid: usize) -> (&str, &str) {}
    pub fn trim(&self) -> &str {}
    pub fn trim_start(&self) -> &str {}
    pub fn trim_end(&self) -> &str {}
    pub fn trim_matches<P>(&self, pat: P) -> &str {}
    pub fn strip_prefix<P>(&self, prefix: P) -> Option<&str> {}
    pub fn strip_suffix<P>(&self, suffix: P) -> Option<&str> {}
    pub fn contains<P>(&self, pat: P) -> bool {}
    pub fn starts_with<P>(&self, pat: P) -> bool {}
    pub fn ends_with<P>(&self, pat: P) -> bool {}
    pub fn find<P>(&self, pat: P) -> Option<usize> {}
    pub fn rfind<P>(&self, pat: P) -> Option<usize> {}
    pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> {}
    pub fn replace<P>(&self, from: P, to: &str) -> String {}
    pub fn to_lowercase(&self) -> String {}
    pub fn to_uppercase(&self) -> String {}
    pub fn to_ascii_lowercase(&self) -> String {}
    pub fn to_ascii_uppercase(&self) -> String {}
    pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
    pub fn repeat(&self, n: usize) -> String {}
    pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> {}
    pub fn into_string(self: Box<str>) -> String {}
}
impl ToOwned for str {
    type Owned = String;
}
