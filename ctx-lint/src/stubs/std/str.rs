use crate::error::Error;
use crate::ffi::OsStr;
use crate::fmt::Display;
use crate::hash::Hash;
use crate::net::{SocketAddr, ToSocketAddrs};
use crate::num::{ParseFloatError, ParseIntError};
use crate::ops::{Index, IndexMut};
use crate::path::Path;
use crate::range::Range;
use crate::slice::SliceIndex;
use crate::vec::IntoIter;

pub unsafe fn from_boxed_utf8_unchecked(v: Box<[u8]>) -> Box<str> {}

pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}

pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {}

pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {}

pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str {}

pub struct Utf8Error {}
impl Copy for Utf8Error {}
impl Eq for Utf8Error {}
impl PartialEq for Utf8Error {}
impl Clone for Utf8Error {}
impl Utf8Error {
    pub fn valid_up_to(&self) -> usize {}
    pub fn error_len(&self) -> Option<usize> {}
}
impl Display for Utf8Error {}
impl Error for Utf8Error {}

pub struct ParseBoolError;
impl Clone for ParseBoolError {}
impl PartialEq for ParseBoolError {}
impl Eq for ParseBoolError {}
impl Display for ParseBoolError {}
impl Error for ParseBoolError {}

#[ctx(destructor = "none")]
pub struct Chars<'a> {}
impl<'a> Clone for Chars<'a> {}
impl<'a> Iterator for Chars<'a> { type Item = char; }
impl<'a> DoubleEndedIterator for Chars<'a> {}
impl<'a> Chars<'a> {
    pub fn as_str(&self) -> &'a str {}
}

#[ctx(destructor = "none")]
pub struct CharIndices<'a> {}
impl<'a> Clone for CharIndices<'a> {}
impl<'a> Iterator for CharIndices<'a> { type Item = (usize, char); }
impl<'a> DoubleEndedIterator for CharIndices<'a> {}
impl<'a> CharIndices<'a> {
    pub fn as_str(&self) -> &'a str {}
    pub fn offset(&self) -> usize {}
}

#[ctx(destructor = "none")]
pub struct Bytes<'a> {}
impl<'a> Clone for Bytes<'a> {}
impl Iterator for Bytes<'_> { type Item = u8; }
impl DoubleEndedIterator for Bytes<'_> {}
impl ExactSizeIterator for Bytes<'_> {}

pub struct RSplit<'a, P> {}
impl<'a, P> Clone for RSplit<'a, P> {}
impl<'a, P> Iterator for RSplit<'a, P> { type Item = &'a str; }
impl<'a, P> DoubleEndedIterator for RSplit<'a, P> {}

#[ctx(destructor = "none")]
pub struct Split<'a, P> {}
impl<'a, P> Iterator for Split<'a, P> { type Item = &'a str; }
impl<'a, P> Clone for Split<'a, P> {}
impl<'a, P> DoubleEndedIterator for Split<'a, P> {}

pub struct RSplitTerminator<'a, P> {}
impl<'a, P> Iterator for RSplitTerminator<'a, P> { type Item = &'a str; }
impl<'a, P> DoubleEndedIterator for RSplitTerminator<'a, P> {}
impl<'a, P> Clone for RSplitTerminator<'a, P> {}

pub struct SplitTerminator<'a, P> {}
impl<'a, P> Clone for SplitTerminator<'a, P> {}
impl<'a, P> DoubleEndedIterator for SplitTerminator<'a, P> {}
impl<'a, P> Iterator for SplitTerminator<'a, P> { type Item = &'a str; }

pub struct RSplitN<'a, P> {}
impl<'a, P> Clone for RSplitN<'a, P> {}
impl<'a, P> Iterator for RSplitN<'a, P> { type Item = &'a str; }

pub struct SplitN<'a, P> {}
impl<'a, P> Iterator for SplitN<'a, P> { type Item = &'a str; }
impl<'a, P> Clone for SplitN<'a, P> {}

pub struct MatchIndices<'a, P> {}
impl<'a, P> Clone for MatchIndices<'a, P> {}
impl<'a, P> DoubleEndedIterator for MatchIndices<'a, P> {}
impl<'a, P> Iterator for MatchIndices<'a, P> { type Item = (usize, &'a str); }

pub struct RMatchIndices<'a, P> {}
impl<'a, P> Iterator for RMatchIndices<'a, P> { type Item = (usize, &'a str); }
impl<'a, P> DoubleEndedIterator for RMatchIndices<'a, P> {}
impl<'a, P> Clone for RMatchIndices<'a, P> {}

pub struct Matches<'a, P> {}
impl<'a, P> DoubleEndedIterator for Matches<'a, P> {}
impl<'a, P> Iterator for Matches<'a, P> { type Item = &'a str; }
impl<'a, P> Clone for Matches<'a, P> {}

pub struct RMatches<'a, P> {}
impl<'a, P> Clone for RMatches<'a, P> {}
impl<'a, P> Iterator for RMatches<'a, P> { type Item = &'a str; }
impl<'a, P> DoubleEndedIterator for RMatches<'a, P> {}

#[ctx(destructor = "none")]
pub struct Lines<'a> {}
impl<'a> Clone for Lines<'a> {}
impl<'a> Iterator for Lines<'a> { type Item = &'a str; }
impl<'a> DoubleEndedIterator for Lines<'a> {}

pub struct LinesAny<'a> {}
impl<'a> Clone for LinesAny<'a> {}
impl<'a> Iterator for LinesAny<'a> { type Item = &'a str; }
impl<'a> DoubleEndedIterator for LinesAny<'a> {}

#[ctx(destructor = "none")]
pub struct SplitWhitespace<'a> {}
impl<'a> Clone for SplitWhitespace<'a> {}
impl<'a> Iterator for SplitWhitespace<'a> { type Item = &'a str; }
impl<'a> DoubleEndedIterator for SplitWhitespace<'a> {}

pub struct SplitAsciiWhitespace<'a> {}
impl<'a> Clone for SplitAsciiWhitespace<'a> {}
impl<'a> Iterator for SplitAsciiWhitespace<'a> { type Item = &'a str; }
impl<'a> DoubleEndedIterator for SplitAsciiWhitespace<'a> {}

pub struct SplitInclusive<'a, P> {}
impl<'a, P> Iterator for SplitInclusive<'a, P> { type Item = &'a str; }
impl<'a, P> Clone for SplitInclusive<'a, P> {}
impl<'a, P> DoubleEndedIterator for SplitInclusive<'a, P> {}

pub struct EncodeUtf16<'a> {}

pub struct EscapeDebug<'a> {}
impl<'a> Clone for EscapeDebug<'a> {}
impl<'a> Iterator for EscapeDebug<'a> { type Item = char; }
impl<'a> Display for EscapeDebug<'a> {}

pub struct EscapeDefault<'a> {}
impl<'a> Clone for EscapeDefault<'a> {}
impl<'a> Iterator for EscapeDefault<'a> { type Item = char; }
impl<'a> Display for EscapeDefault<'a> {}

pub struct EscapeUnicode<'a> {}
impl<'a> Clone for EscapeUnicode<'a> {}
impl<'a> Iterator for EscapeUnicode<'a> { type Item = char; }
impl<'a> Display for EscapeUnicode<'a> {}

pub struct Utf8Chunk<'a> {}
impl<'a> Clone for Utf8Chunk<'a> {}
impl<'a> PartialEq for Utf8Chunk<'a> {}
impl<'a> Eq for Utf8Chunk<'a> {}
impl<'a> Utf8Chunk<'a> {
    pub fn valid(&self) -> &'a str {}
    pub fn invalid(&self) -> &'a [u8] {}
}

pub struct Utf8Chunks<'a> {}
impl<'a> Clone for Utf8Chunks<'a> {}
impl<'a> Iterator for Utf8Chunks<'a> { type Item = Utf8Chunk<'a>; }

pub trait FromStr {
    type Err;
    fn from_str(s: &str) -> Result<Self, Self::Err>;
}
impl FromStr for f32 { type Err = ParseFloatError; }
impl FromStr for f64 { type Err = ParseFloatError; }
impl FromStr for isize { type Err = ParseIntError; }
impl FromStr for i8 { type Err = ParseIntError; }
impl FromStr for i64 { type Err = ParseIntError; }
impl FromStr for i32 { type Err = ParseIntError; }
impl FromStr for i16 { type Err = ParseIntError; }
impl FromStr for i128 { type Err = ParseIntError; }
impl FromStr for u8 { type Err = ParseIntError; }
impl FromStr for u64 { type Err = ParseIntError; }
impl FromStr for usize { type Err = ParseIntError; }
impl FromStr for u32 { type Err = ParseIntError; }
impl FromStr for u16 { type Err = ParseIntError; }
impl FromStr for u128 { type Err = ParseIntError; }
impl FromStr for bool { type Err = ParseBoolError; }

impl ToOwned for str { type Owned = String; }
impl AsRef<str> for str {}
impl AsMut<str> for str {}
impl Display for str {}
impl Hash for str {}
impl AsRef<[u8]> for str {}
impl Default for &str {}
impl Default for &mut str {}
impl Ord for str {}
impl PartialEq for str {}
impl Eq for str {}
impl PartialOrd for str {}
impl<I: SliceIndex<str>> Index<I> for str { type Output = <I as SliceIndex<str>>::Output; }
impl<I: SliceIndex<str>> IndexMut<I> for str {}
impl<'a> TryFrom<&'a OsStr> for &'a str { type Error = Utf8Error; }
impl AsRef<OsStr> for str {}
impl ToSocketAddrs for str { type Iter = IntoIter<SocketAddr>; }
impl AsRef<Path> for str {}
impl str {
    pub fn into_boxed_bytes(self: Box<str>) -> Box<[u8]> {}
    pub fn replace<P>(&self, from: P, to: &str) -> String {}
    pub fn replacen<P>(&self, pat: P, to: &str, count: usize) -> String {}
    pub fn to_lowercase(&self) -> String {}
    pub fn to_uppercase(&self) -> String {}
    pub fn into_string(self: Box<str>) -> String {}
    pub fn repeat(&self, n: usize) -> String {}
    pub fn to_ascii_uppercase(&self) -> String {}
    pub fn to_ascii_lowercase(&self) -> String {}
    pub fn len(&self) -> usize {}
    #[ctx(asks_empty)]
    pub fn is_empty(&self) -> bool {}
    pub fn from_utf8(v: &[u8]) -> Result<&str, Utf8Error> {}
    pub fn from_utf8_mut(v: &mut [u8]) -> Result<&mut str, Utf8Error> {}
    pub unsafe fn from_utf8_unchecked(v: &[u8]) -> &str {}
    pub unsafe fn from_utf8_unchecked_mut(v: &mut [u8]) -> &mut str {}
    pub fn is_char_boundary(&self, index: usize) -> bool {}
    pub fn floor_char_boundary(&self, index: usize) -> usize {}
    pub fn ceil_char_boundary(&self, index: usize) -> usize {}
    pub fn as_bytes(&self) -> &[u8] {}
    pub unsafe fn as_bytes_mut(&mut self) -> &mut [u8] {}
    pub fn as_ptr(&self) -> *const u8 {}
    pub fn as_mut_ptr(&mut self) -> *mut u8 {}
    pub fn get<I: SliceIndex<str>>(&self, i: I) -> Option<&<I as SliceIndex<str>>::Output> {}
    pub fn get_mut<I: SliceIndex<str>>(&mut self, i: I) -> Option<&mut <I as SliceIndex<str>>::Output> {}
    pub unsafe fn get_unchecked<I: SliceIndex<str>>(&self, i: I) -> &<I as SliceIndex<str>>::Output {}
    pub unsafe fn get_unchecked_mut<I: SliceIndex<str>>(&mut self, i: I) -> &mut <I as SliceIndex<str>>::Output {}
    pub unsafe fn slice_unchecked(&self, begin: usize, end: usize) -> &str {}
    pub unsafe fn slice_mut_unchecked(&mut self, begin: usize, end: usize) -> &mut str {}
    pub fn split_at(&self, mid: usize) -> (&str, &str) {}
    pub fn split_at_mut(&mut self, mid: usize) -> (&mut str, &mut str) {}
    pub fn split_at_checked(&self, mid: usize) -> Option<(&str, &str)> {}
    pub fn split_at_mut_checked(&mut self, mid: usize) -> Option<(&mut str, &mut str)> {}
    pub fn chars(&self) -> Chars<'_> {}
    pub fn char_indices(&self) -> CharIndices<'_> {}
    pub fn bytes(&self) -> Bytes<'_> {}
    pub fn split_whitespace(&self) -> SplitWhitespace<'_> {}
    pub fn split_ascii_whitespace(&self) -> SplitAsciiWhitespace<'_> {}
    pub fn lines(&self) -> Lines<'_> {}
    pub fn lines_any(&self) -> LinesAny<'_> {}
    pub fn encode_utf16(&self) -> EncodeUtf16<'_> {}
    pub fn contains<P>(&self, pat: P) -> bool {}
    pub fn starts_with<P>(&self, pat: P) -> bool {}
    pub fn ends_with<P>(&self, pat: P) -> bool {}
    pub fn find<P>(&self, pat: P) -> Option<usize> {}
    pub fn rfind<P>(&self, pat: P) -> Option<usize> {}
    pub fn split<P>(&self, pat: P) -> Split<'_, P> {}
    pub fn split_inclusive<P>(&self, pat: P) -> SplitInclusive<'_, P> {}
    pub fn rsplit<P>(&self, pat: P) -> RSplit<'_, P> {}
    pub fn split_terminator<P>(&self, pat: P) -> SplitTerminator<'_, P> {}
    pub fn rsplit_terminator<P>(&self, pat: P) -> RSplitTerminator<'_, P> {}
    pub fn splitn<P>(&self, n: usize, pat: P) -> SplitN<'_, P> {}
    pub fn rsplitn<P>(&self, n: usize, pat: P) -> RSplitN<'_, P> {}
    pub fn split_once<P>(&self, delimiter: P) -> Option<(&str, &str)> {}
    pub fn rsplit_once<P>(&self, delimiter: P) -> Option<(&str, &str)> {}
    pub fn matches<P>(&self, pat: P) -> Matches<'_, P> {}
    pub fn rmatches<P>(&self, pat: P) -> RMatches<'_, P> {}
    pub fn match_indices<P>(&self, pat: P) -> MatchIndices<'_, P> {}
    pub fn rmatch_indices<P>(&self, pat: P) -> RMatchIndices<'_, P> {}
    pub fn trim(&self) -> &str {}
    pub fn trim_start(&self) -> &str {}
    pub fn trim_end(&self) -> &str {}
    pub fn trim_left(&self) -> &str {}
    pub fn trim_right(&self) -> &str {}
    pub fn trim_matches<P>(&self, pat: P) -> &str {}
    pub fn trim_start_matches<P>(&self, pat: P) -> &str {}
    pub fn strip_prefix<P>(&self, prefix: P) -> Option<&str> {}
    pub fn strip_suffix<P>(&self, suffix: P) -> Option<&str> {}
    pub fn strip_circumfix<P, S>(&self, prefix: P, suffix: S) -> Option<&str> {}
    pub fn trim_prefix<P>(&self, prefix: P) -> &str {}
    pub fn trim_suffix<P>(&self, suffix: P) -> &str {}
    pub fn trim_end_matches<P>(&self, pat: P) -> &str {}
    pub fn trim_left_matches<P>(&self, pat: P) -> &str {}
    pub fn trim_right_matches<P>(&self, pat: P) -> &str {}
    pub fn parse<F: FromStr>(&self) -> Result<F, F::Err> {}
    pub fn is_ascii(&self) -> bool {}
    pub fn eq_ignore_ascii_case(&self, other: &str) -> bool {}
    pub fn make_ascii_uppercase(&mut self) {}
    pub fn make_ascii_lowercase(&mut self) {}
    pub fn trim_ascii_start(&self) -> &str {}
    pub fn trim_ascii_end(&self) -> &str {}
    pub fn trim_ascii(&self) -> &str {}
    pub fn escape_debug(&self) -> EscapeDebug<'_> {}
    pub fn escape_default(&self) -> EscapeDefault<'_> {}
    pub fn escape_unicode(&self) -> EscapeUnicode<'_> {}
    pub fn substr_range(&self, substr: &str) -> Option<Range<usize>> {}
}
