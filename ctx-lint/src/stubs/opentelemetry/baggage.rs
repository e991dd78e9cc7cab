use crate::{Key, KeyValue, StringValue};

pub struct Baggage {}

impl Baggage {
    pub fn new() -> Self {}
    pub fn get<K: AsRef<str>>(&self, key: K) -> Option<&StringValue> {}
    pub fn get_with_metadata<K: AsRef<str>>(&self, key: K) -> Option<&(StringValue, BaggageMetadata)> {}
    pub fn insert<K: Into<Key>, V: Into<StringValue>>(&mut self, key: K, value: V) -> Option<StringValue> {}
    pub fn insert_with_metadata<K: Into<Key>, V: Into<StringValue>, S: Into<BaggageMetadata>>(&mut self, key: K, value: V, metadata: S) -> Option<(StringValue, BaggageMetadata)> {}
    pub fn remove<K: AsRef<str>>(&mut self, key: K) -> Option<(StringValue, BaggageMetadata)> {}
    pub fn len(&self) -> usize {}
    pub fn is_empty(&self) -> bool {}
    pub fn iter(&self) -> Iter<'_> {}
}
impl Default for Baggage {}
impl IntoIterator for &Baggage {
    type IntoIter = Iter<'_>;
    type Item = (&Key, &(StringValue, BaggageMetadata));
}
impl FromIterator<(Key, (StringValue, BaggageMetadata))> for Baggage {}
impl FromIterator<KeyValue> for Baggage {}
impl FromIterator<KeyValueMetadata> for Baggage {}

pub struct Iter<'a> {}

impl Iterator for Iter<'_> {
    type Item = (&Key, &(StringValue, BaggageMetadata));
}

#[ctx(extension)]
pub trait BaggageExt {
    fn with_baggage<T: Into<Baggage>>(&self, baggage: T) -> Self;
    fn current_with_baggage<T: Into<Baggage>>(baggage: T) -> Self;
    fn with_cleared_baggage(&self) -> Self;
    fn baggage(&self) -> &Baggage;
}

pub struct BaggageMetadata {}

impl BaggageMetadata {
    pub fn as_str(&self) -> &str {}
}
impl Clone for BaggageMetadata {}
impl Default for BaggageMetadata {}

pub struct KeyValueMetadata {}

impl KeyValueMetadata {
    pub fn new<K: Into<Key>, V: Into<StringValue>, S: Into<BaggageMetadata>>(key: K, value: V, metadata: S) -> Self {}
}
impl FromIterator<KeyValueMetadata> for Baggage {}
impl Clone for KeyValueMetadata {}
