use bytes::Bytes;
use crate::metadata::errors::{InvalidMetadataKey, InvalidMetadataValue, InvalidMetadataValueBytes, ToStrError};
use http::{HeaderMap, HeaderValue};
use std::borrow::Borrow;
use std::fmt::Display;
use std::hash::Hash;
use std::str::FromStr;

pub enum Ascii {}
impl Hash for Ascii {}
impl Clone for Ascii {}
impl Eq for Ascii {}
impl PartialEq for Ascii {}

pub enum Binary {}
impl PartialEq for Binary {}
impl Hash for Binary {}
impl Clone for Binary {}
impl Eq for Binary {}

pub struct MetadataKey<VE> {}
impl<VE> AsRef<str> for MetadataKey<VE> {}
impl<VE: PartialEq> PartialEq for MetadataKey<VE> {}
impl<'a, VE> From<&'a MetadataKey<VE>> for MetadataKey<VE> {}
impl<VE> AsRef<[u8]> for MetadataKey<VE> {}
impl<VE> Display for MetadataKey<VE> {}
impl<VE> MetadataKey<VE> {
    pub fn from_bytes(src: &[u8]) -> Result<Self, InvalidMetadataKey> {}
    pub fn from_static(src: &'static str) -> Self {}
    pub fn as_str(&self) -> &str {}
}
impl<VE: Clone> Clone for MetadataKey<VE> {}
impl<VE: Hash> Hash for MetadataKey<VE> {}
impl<VE> From<MetadataKey<VE>> for Bytes {}
impl<VE> Borrow<str> for MetadataKey<VE> {}
impl<VE> FromStr for MetadataKey<VE> { type Err = InvalidMetadataKey; }
impl<VE: Eq> Eq for MetadataKey<VE> {}

pub type AsciiMetadataKey = MetadataKey<Ascii>;

pub type BinaryMetadataKey = MetadataKey<Binary>;

pub struct MetadataMap {}
impl AsRef<HeaderMap> for MetadataMap {}
impl Default for MetadataMap {}
impl MetadataMap {
    pub fn new() -> Self {}
    pub fn from_headers(headers: HeaderMap) -> Self {}
    pub fn into_headers(self) -> HeaderMap {}
    pub fn with_capacity(capacity: usize) -> MetadataMap {}
    pub fn len(&self) -> usize {}
    pub fn keys_len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn clear(&mut self) {}
    pub fn capacity(&self) -> usize {}
    pub fn reserve(&mut self, additional: usize) {}
    pub fn get<K>(&self, key: K) -> Option<&MetadataValue<Ascii>> {}
    pub fn get_bin<K>(&self, key: K) -> Option<&MetadataValue<Binary>> {}
    pub fn get_mut<K>(&mut self, key: K) -> Option<&mut MetadataValue<Ascii>> {}
    pub fn get_bin_mut<K>(&mut self, key: K) -> Option<&mut MetadataValue<Binary>> {}
    pub fn get_all<K>(&self, key: K) -> GetAll<'_, Ascii> {}
    pub fn get_all_bin<K>(&self, key: K) -> GetAll<'_, Binary> {}
    pub fn contains_key<K>(&self, key: K) -> bool {}
    pub fn iter(&self) -> Iter<'_> {}
    pub fn iter_mut(&mut self) -> IterMut<'_> {}
    pub fn keys(&self) -> Keys<'_> {}
    pub fn values(&self) -> Values<'_> {}
    pub fn values_mut(&mut self) -> ValuesMut<'_> {}
    pub fn entry<K>(&mut self, key: K) -> Result<Entry<'_, Ascii>, InvalidMetadataKey> {}
    pub fn entry_bin<K>(&mut self, key: K) -> Result<Entry<'_, Binary>, InvalidMetadataKey> {}
    pub fn insert<K>(&mut self, key: K, val: MetadataValue<Ascii>) -> Option<MetadataValue<Ascii>> {}
    pub fn insert_bin<K>(&mut self, key: K, val: MetadataValue<Binary>) -> Option<MetadataValue<Binary>> {}
    pub fn append<K>(&mut self, key: K, value: MetadataValue<Ascii>) -> bool {}
    pub fn append_bin<K>(&mut self, key: K, value: MetadataValue<Binary>) -> bool {}
    pub fn remove<K>(&mut self, key: K) -> Option<MetadataValue<Ascii>> {}
    pub fn remove_bin<K>(&mut self, key: K) -> Option<MetadataValue<Binary>> {}
}
impl AsMut<HeaderMap> for MetadataMap {}
impl Clone for MetadataMap {}

pub struct Iter<'a> {}
impl<'a> Iterator for Iter<'a> { type Item = KeyAndValueRef<'a>; }

pub enum KeyAndValueRef<'a> {
    Ascii(&'a MetadataKey<Ascii>, &'a MetadataValue<Ascii>),
    Binary(&'a MetadataKey<Binary>, &'a MetadataValue<Binary>),
}

pub enum KeyAndMutValueRef<'a> {
    Ascii(&'a MetadataKey<Ascii>, &'a mut MetadataValue<Ascii>),
    Binary(&'a MetadataKey<Binary>, &'a mut MetadataValue<Binary>),
}

pub struct IterMut<'a> {}
impl<'a> Iterator for IterMut<'a> { type Item = KeyAndMutValueRef<'a>; }

pub struct ValueDrain<'a, VE> {}
impl<VE> Iterator for ValueDrain<'_, VE> { type Item = MetadataValue<VE>; }

pub struct Keys<'a> {}
impl<'a> Iterator for Keys<'a> { type Item = KeyRef<'a>; }
impl ExactSizeIterator for Keys<'_> {}

pub enum KeyRef<'a> {
    Ascii(&'a MetadataKey<Ascii>),
    Binary(&'a MetadataKey<Binary>),
}

pub struct Values<'a> {}
impl<'a> Iterator for Values<'a> { type Item = ValueRef<'a>; }

pub enum ValueRef<'a> {
    Ascii(&'a MetadataValue<Ascii>),
    Binary(&'a MetadataValue<Binary>),
}

pub struct ValuesMut<'a> {}
impl<'a> Iterator for ValuesMut<'a> { type Item = ValueRefMut<'a>; }

pub enum ValueRefMut<'a> {
    Ascii(&'a mut MetadataValue<Ascii>),
    Binary(&'a mut MetadataValue<Binary>),
}

pub struct ValueIter<'a, VE> {}
impl<'a, VE> DoubleEndedIterator for ValueIter<'a, VE> {}
impl<'a, VE> Iterator for ValueIter<'a, VE> { type Item = &'a MetadataValue<VE>; }

pub struct GetAll<'a, VE> {}
impl<'a, 'b, VE> IntoIterator for &'b GetAll<'a, VE> {
    type Item = &'a MetadataValue<VE>;
    type IntoIter = ValueIter<'a, VE>;
}
impl<VE> PartialEq for GetAll<'_, VE> {}
impl<'a, VE> GetAll<'a, VE> {
    pub fn iter(&self) -> ValueIter<'a, VE> {}
}
impl<'a, VE> IntoIterator for GetAll<'a, VE> {
    type Item = &'a MetadataValue<VE>;
    type IntoIter = ValueIter<'a, VE>;
}

pub enum Entry<'a, VE> {
    Occupied(OccupiedEntry<'a, VE>),
    Vacant(VacantEntry<'a, VE>),
}
impl<'a, VE> Entry<'a, VE> {
    pub fn or_insert(self, default: MetadataValue<VE>) -> &'a mut MetadataValue<VE> {}
    pub fn or_insert_with<F: FnOnce() -> MetadataValue<VE>>(self, default: F) -> &'a mut MetadataValue<VE> {}
    pub fn key(&self) -> &MetadataKey<VE> {}
}

pub struct VacantEntry<'a, VE> {}
impl<'a, VE> VacantEntry<'a, VE> {
    pub fn key(&self) -> &MetadataKey<VE> {}
    pub fn into_key(self) -> MetadataKey<VE> {}
    pub fn insert(self, value: MetadataValue<VE>) -> &'a mut MetadataValue<VE> {}
    pub fn insert_entry(self, value: MetadataValue<VE>) -> OccupiedEntry<'a, Ascii> {}
}

pub struct OccupiedEntry<'a, VE> {}
impl<'a, 'b, VE> IntoIterator for &'b OccupiedEntry<'a, VE> {
    type Item = &'a MetadataValue<VE>;
    type IntoIter = ValueIter<'a, VE>;
}
impl<'a, VE> OccupiedEntry<'a, VE> {
    pub fn key(&self) -> &MetadataKey<VE> {}
    pub fn get(&self) -> &MetadataValue<VE> {}
    pub fn get_mut(&mut self) -> &mut MetadataValue<VE> {}
    pub fn into_mut(self) -> &'a mut MetadataValue<VE> {}
    pub fn insert(&mut self, value: MetadataValue<VE>) -> MetadataValue<VE> {}
    pub fn insert_mult(&mut self, value: MetadataValue<VE>) -> ValueDrain<'_, VE> {}
    pub fn append(&mut self, value: MetadataValue<VE>) {}
    pub fn remove(self) -> MetadataValue<VE> {}
    pub fn remove_entry(self) -> (MetadataKey<VE>, MetadataValue<VE>) {}
    pub fn remove_entry_mult(self) -> (MetadataKey<VE>, ValueDrain<'a, VE>) {}
    pub fn iter(&self) -> ValueIter<'_, VE> {}
}

pub const GRPC_CONTENT_TYPE: HeaderValue = ();

pub struct MetadataValue<VE> {}
impl<VE> TryFrom<&[u8]> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; }
impl<'a, VE> From<&'a MetadataValue<VE>> for MetadataValue<VE> {}
impl TryFrom<String> for MetadataValue<Ascii> { type Error = InvalidMetadataValue; }
impl<VE, const N: usize> TryFrom<&[u8; N]> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; }
impl From<u64> for MetadataValue<Ascii> {}
impl<VE> TryFrom<Bytes> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; }
impl<VE> PartialEq for MetadataValue<VE> {}
impl From<u16> for MetadataValue<Ascii> {}
impl<VE> From<MetadataValue<VE>> for Bytes {}
impl<VE> PartialOrd for MetadataValue<VE> {}
impl<KeyVE> From<MetadataKey<KeyVE>> for MetadataValue<Ascii> {}
impl From<isize> for MetadataValue<Ascii> {}
impl<VE> Ord for MetadataValue<VE> {}
impl From<i32> for MetadataValue<Ascii> {}
impl Hash for MetadataValue<Binary> {}
impl FromStr for MetadataValue<Ascii> { type Err = InvalidMetadataValue; }
impl MetadataValue<Binary> {
    pub fn from_bytes(src: &[u8]) -> Self {}
}
impl<VE> MetadataValue<VE> {
    pub fn from_static(src: &'static str) -> Self {}
    pub unsafe fn from_shared_unchecked(src: Bytes) -> Self {}
    pub fn is_empty(&self) -> bool {}
    pub fn to_bytes(&self) -> Result<Bytes, InvalidMetadataValueBytes> {}
    pub fn set_sensitive(&mut self, val: bool) {}
    pub fn is_sensitive(&self) -> bool {}
    pub fn as_encoded_bytes(&self) -> &[u8] {}
}
impl<VE> Eq for MetadataValue<VE> {}
impl From<usize> for MetadataValue<Ascii> {}
impl<VE> TryFrom<Vec<u8>> for MetadataValue<VE> { type Error = InvalidMetadataValueBytes; }
impl From<u32> for MetadataValue<Ascii> {}
impl Hash for MetadataValue<Ascii> {}
impl<VE> AsRef<[u8]> for MetadataValue<VE> {}
impl<'a> TryFrom<&'a str> for MetadataValue<Ascii> { type Error = InvalidMetadataValue; }
impl MetadataValue<Ascii> {
    pub fn from_key<KeyVE>(key: MetadataKey<KeyVE>) -> Self {}
    pub fn len(&self) -> usize {}
    pub fn to_str(&self) -> Result<&str, ToStrError> {}
    pub fn as_bytes(&self) -> &[u8] {}
}
impl<VE: Clone> Clone for MetadataValue<VE> {}
impl<'a> TryFrom<&'a String> for MetadataValue<Ascii> { type Error = InvalidMetadataValue; }
impl From<i64> for MetadataValue<Ascii> {}
impl From<i16> for MetadataValue<Ascii> {}

pub type AsciiMetadataValue = MetadataValue<Ascii>;

pub type BinaryMetadataValue = MetadataValue<Binary>;

pub mod errors {
    use std::error::Error;
    use std::fmt::Display;
    use std::hash::Hash;

    pub struct InvalidMetadataValue {}
    impl Hash for InvalidMetadataValue {}
    impl Display for InvalidMetadataValue {}
    impl Error for InvalidMetadataValue {}

    pub struct InvalidMetadataValueBytes {}
    impl Error for InvalidMetadataValueBytes {}
    impl Display for InvalidMetadataValueBytes {}
    impl Hash for InvalidMetadataValueBytes {}

    pub struct InvalidMetadataKey {}
    impl Default for InvalidMetadataKey {}
    impl Error for InvalidMetadataKey {}
    impl Display for InvalidMetadataKey {}

    pub struct ToStrError {}
    impl Display for ToStrError {}
    impl Error for ToStrError {}
}
