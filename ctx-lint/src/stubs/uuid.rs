//! uuid 1.29.3, with the versions 1 to 8.

use crate::fmt::{Braced, Hyphenated, Simple, Urn};
use std::fmt::Display;
use std::hash::Hash;
use std::panic::AssertUnwindSafe;
use std::str::FromStr;
use std::sync::Mutex;
use std::time::SystemTime;

pub struct Builder {}
impl Builder {
    pub fn from_bytes(b: Bytes) -> Self {}
    pub fn from_bytes_le(b: Bytes) -> Self {}
    pub fn from_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self {}
    pub fn from_md5_bytes(md5_bytes: Bytes) -> Self {}
    pub fn from_random_bytes(random_bytes: Bytes) -> Self {}
    pub fn from_sha1_bytes(sha1_bytes: Bytes) -> Self {}
    pub fn from_sorted_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self {}
    pub fn from_unix_timestamp_millis(millis: u64, counter_random_bytes: &[u8; 10]) -> Self {}
    pub fn from_custom_bytes(custom_bytes: Bytes) -> Self {}
    pub fn from_slice(b: &[u8]) -> Result<Self, Error> {}
    pub fn from_slice_le(b: &[u8]) -> Result<Self, Error> {}
    pub fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self {}
    pub fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self {}
    pub fn from_u128(v: u128) -> Self {}
    pub fn from_u128_le(v: u128) -> Self {}
    pub fn nil() -> Self {}
    pub fn set_variant(&mut self, v: Variant) -> &mut Self {}
    pub fn with_variant(self, v: Variant) -> Self {}
    pub fn set_version(&mut self, v: Version) -> &mut Self {}
    pub fn with_version(self, v: Version) -> Self {}
    pub fn as_uuid(&self) -> &Uuid {}
    pub fn into_uuid(self) -> Uuid {}
}

pub struct Error {}
impl Hash for Error {}
impl Eq for Error {}
impl std::error::Error for Error {}
impl PartialEq for Error {}
impl Clone for Error {}
impl Display for Error {}

pub type Bytes = [u8; 16];

pub enum Version {
    Nil,
    Mac,
    Dce,
    Md5,
    Random,
    Sha1,
    SortMac,
    SortRand,
    Custom,
    Max,
}
impl PartialEq for Version {}
impl Clone for Version {}
impl Copy for Version {}

pub enum Variant {
    NCS,
    RFC4122,
    Microsoft,
    Future,
}
impl Copy for Variant {}
impl PartialEq for Variant {}
impl Clone for Variant {}
impl Display for Variant {}

pub struct Uuid {}
impl Ord for Uuid {}
impl Eq for Uuid {}
impl Clone for Uuid {}
impl TryFrom<Vec<u8>> for Uuid { type Error = Error; }
impl From<Simple> for Uuid {}
impl From<Uuid> for String {}
impl From<Uuid> for Vec<u8> {}
impl Display for Uuid {}
impl AsRef<[u8]> for Uuid {}
impl Uuid {
    pub fn new_v8(buf: [u8; 16]) -> Uuid {}
    pub fn now_v6(node_id: &[u8; 6]) -> Self {}
    pub fn new_v6(ts: Timestamp, node_id: &[u8; 6]) -> Self {}
    pub fn new_v4() -> Uuid {}
    pub const NAMESPACE_DNS: Self = ();
    pub const NAMESPACE_OID: Self = ();
    pub const NAMESPACE_URL: Self = ();
    pub const NAMESPACE_X500: Self = ();
    pub fn get_variant(&self) -> Variant {}
    pub fn get_version_num(&self) -> usize {}
    pub fn get_version(&self) -> Option<Version> {}
    pub fn as_fields(&self) -> (u32, u16, u16, &[u8; 8]) {}
    pub fn to_fields_le(&self) -> (u32, u16, u16, &[u8; 8]) {}
    pub fn as_u128(&self) -> u128 {}
    pub fn to_u128_le(&self) -> u128 {}
    pub fn as_u64_pair(&self) -> (u64, u64) {}
    pub fn as_bytes(&self) -> &Bytes {}
    pub fn into_bytes(self) -> Bytes {}
    pub fn to_bytes_le(&self) -> Bytes {}
    pub fn is_nil(&self) -> bool {}
    pub fn is_max(&self) -> bool {}
    pub fn encode_buffer() -> [u8; 45] {}
    pub fn get_timestamp(&self) -> Option<Timestamp> {}
    pub fn get_node_id(&self) -> Option<[u8; 6]> {}
    pub fn now_v1(node_id: &[u8; 6]) -> Self {}
    pub fn new_v1(ts: Timestamp, node_id: &[u8; 6]) -> Self {}
    pub fn parse_str(input: &str) -> Result<Uuid, Error> {}
    pub fn try_parse(input: &str) -> Result<Uuid, Error> {}
    pub fn try_parse_ascii(input: &[u8]) -> Result<Uuid, Error> {}
    pub fn nil() -> Self {}
    pub fn max() -> Self {}
    pub fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid {}
    pub fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid {}
    pub fn from_u128(v: u128) -> Self {}
    pub fn from_u128_le(v: u128) -> Self {}
    pub fn from_u64_pair(high_bits: u64, low_bits: u64) -> Self {}
    pub fn from_slice(b: &[u8]) -> Result<Uuid, Error> {}
    pub fn from_slice_le(b: &[u8]) -> Result<Uuid, Error> {}
    pub fn from_bytes(bytes: Bytes) -> Uuid {}
    pub fn from_bytes_le(b: Bytes) -> Uuid {}
    pub fn from_bytes_ref(bytes: &Bytes) -> &Uuid {}
    pub fn now_v7() -> Self {}
    pub fn new_v7(ts: Timestamp) -> Self {}
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid {}
    pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid {}
    pub fn hyphenated(self) -> Hyphenated {}
    pub fn as_hyphenated(&self) -> &Hyphenated {}
    pub fn simple(self) -> Simple {}
    pub fn as_simple(&self) -> &Simple {}
    pub fn urn(self) -> Urn {}
    pub fn as_urn(&self) -> &Urn {}
    pub fn braced(self) -> Braced {}
    pub fn as_braced(&self) -> &Braced {}
}
impl AsRef<Uuid> for Uuid {}
impl From<NonNilUuid> for Uuid {}
impl TryFrom<String> for Uuid { type Error = Error; }
impl Default for Uuid {}
impl Hash for Uuid {}
impl PartialOrd for Uuid {}
impl From<Urn> for Uuid {}
impl FromStr for Uuid { type Err = Error; }
impl PartialEq for Uuid {}
impl From<Hyphenated> for Uuid {}
impl Copy for Uuid {}
impl From<Braced> for Uuid {}
impl TryFrom<&str> for Uuid { type Error = Error; }

macro_rules! uuid { () => {} }

pub struct NonNilUuid {}
impl Ord for NonNilUuid {}
impl Hash for NonNilUuid {}
impl Eq for NonNilUuid {}
impl Clone for NonNilUuid {}
impl Display for NonNilUuid {}
impl PartialOrd for NonNilUuid {}
impl TryFrom<Uuid> for NonNilUuid { type Error = Error; }
impl NonNilUuid {
    pub fn new(uuid: Uuid) -> Option<Self> {}
    pub unsafe fn new_unchecked(uuid: Uuid) -> Self {}
    pub fn get(self) -> Uuid {}
    pub fn new_v1(ts: Timestamp, node_id: &[u8; 6]) -> Self {}
    pub fn now_v1(node_id: &[u8; 6]) -> Self {}
    pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Self {}
    pub fn new_v4() -> Self {}
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Self {}
    pub fn new_v6(ts: Timestamp, node_id: &[u8; 6]) -> Self {}
    pub fn now_v6(node_id: &[u8; 6]) -> Self {}
    pub fn new_v7(ts: Timestamp) -> Self {}
    pub fn now_v7() -> Self {}
    pub fn new_v8(bytes: [u8; 16]) -> Self {}
}
impl PartialEq for NonNilUuid {}
impl Copy for NonNilUuid {}

pub struct Timestamp {}
impl Clone for Timestamp {}
impl From<Timestamp> for SystemTime {}
impl TryFrom<SystemTime> for Timestamp { type Error = Error; }
impl Hash for Timestamp {}
impl Eq for Timestamp {}
impl Copy for Timestamp {}
impl Timestamp {
    pub fn now(context: impl ClockSequence<Output = impl Into<u128>>) -> Self {}
    pub fn from_gregorian_time(ticks: u64, counter: u16) -> Self {}
    pub fn from_unix_time(seconds: u64, subsec_nanos: u32, counter: u128, usable_counter_bits: u8) -> Self {}
    pub fn from_unix(context: impl ClockSequence<Output = impl Into<u128>>, seconds: u64, subsec_nanos: u32) -> Self {}
    pub fn to_gregorian(&self) -> (u64, u16) {}
    pub fn to_unix(&self) -> (u64, u32) {}
}
impl PartialEq for Timestamp {}

pub trait ClockSequence {
    type Output;
    fn generate_sequence(&self, seconds: u64, subsec_nanos: u32) -> Self::Output;
    fn generate_timestamp_sequence(&self, seconds: u64, subsec_nanos: u32) -> (Self::Output, u64, u32);
    fn usable_bits(&self) -> usize;
}
impl<C: ClockSequence> ClockSequence for AssertUnwindSafe<C> { type Output = C::Output; }
impl<T: ClockSequence> ClockSequence for &T { type Output = T::Output; }
impl<C: ClockSequence> ClockSequence for Mutex<C> { type Output = C::Output; }

pub struct ContextV1 {}
impl ClockSequence for ContextV1 { type Output = u16; }
impl ContextV1 {
    pub fn new(count: u16) -> Self {}
    pub fn new_random() -> Self {}
}

pub struct ContextV7 {}
impl ContextV7 {
    pub fn new() -> Self {}
    pub fn with_adjust_by_millis(self, millis: u32) -> Self {}
    pub fn with_additional_precision(self) -> Self {}
    pub fn with_additional_precision_bits(self, bits: usize) -> Self {}
}
impl ClockSequence for ContextV7 { type Output = u64; }
impl Default for ContextV7 {}

pub struct NoContext;
impl ClockSequence for NoContext { type Output = u16; }
impl Default for NoContext {}
impl Copy for NoContext {}
impl Clone for NoContext {}

pub mod fmt {
    use crate::{Error, Uuid};
    use std::borrow::Borrow;
    use std::fmt::Display;
    use std::hash::Hash;
    use std::mem::MaybeUninit;
    use std::str::FromStr;

    pub struct Hyphenated {}
    impl Clone for Hyphenated {}
    impl Ord for Hyphenated {}
    impl Hash for Hyphenated {}
    impl AsRef<Uuid> for Hyphenated {}
    impl Eq for Hyphenated {}
    impl Hyphenated {
        pub const LENGTH: usize = ();
        pub fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn as_uuid(&self) -> &Uuid {}
        pub fn into_uuid(self) -> Uuid {}
    }
    impl Default for Hyphenated {}
    impl From<Uuid> for Hyphenated {}
    impl Copy for Hyphenated {}
    impl Display for Hyphenated {}
    impl FromStr for Hyphenated { type Err = Error; }
    impl PartialOrd for Hyphenated {}
    impl PartialEq for Hyphenated {}
    impl Borrow<Uuid> for Hyphenated {}

    pub struct Simple {}
    impl PartialOrd for Simple {}
    impl PartialEq for Simple {}
    impl Borrow<Uuid> for Simple {}
    impl Simple {
        pub const LENGTH: usize = ();
        pub fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn as_uuid(&self) -> &Uuid {}
        pub fn into_uuid(self) -> Uuid {}
    }
    impl Default for Simple {}
    impl AsRef<Uuid> for Simple {}
    impl Copy for Simple {}
    impl From<Uuid> for Simple {}
    impl Display for Simple {}
    impl FromStr for Simple { type Err = Error; }
    impl Ord for Simple {}
    impl Hash for Simple {}
    impl Eq for Simple {}
    impl Clone for Simple {}

    pub struct Urn {}
    impl Clone for Urn {}
    impl PartialOrd for Urn {}
    impl PartialEq for Urn {}
    impl Borrow<Uuid> for Urn {}
    impl Urn {
        pub const LENGTH: usize = ();
        pub fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn as_uuid(&self) -> &Uuid {}
        pub fn into_uuid(self) -> Uuid {}
    }
    impl Default for Urn {}
    impl AsRef<Uuid> for Urn {}
    impl Copy for Urn {}
    impl From<Uuid> for Urn {}
    impl Display for Urn {}
    impl FromStr for Urn { type Err = Error; }
    impl Ord for Urn {}
    impl Hash for Urn {}
    impl Eq for Urn {}

    pub struct Braced {}
    impl Ord for Braced {}
    impl Hash for Braced {}
    impl Eq for Braced {}
    impl Clone for Braced {}
    impl PartialOrd for Braced {}
    impl PartialEq for Braced {}
    impl Borrow<Uuid> for Braced {}
    impl Braced {
        pub const LENGTH: usize = ();
        pub fn from_uuid(uuid: Uuid) -> Self {}
        pub fn encode_lower<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_lower_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn encode_upper<'buf>(&self, buffer: &'buf mut [u8]) -> &'buf mut str {}
        pub fn encode_upper_uninit<'buf>(&self, buffer: &'buf mut [MaybeUninit<u8>]) -> &'buf mut str {}
        pub fn as_uuid(&self) -> &Uuid {}
        pub fn into_uuid(self) -> Uuid {}
    }
    impl Default for Braced {}
    impl AsRef<Uuid> for Braced {}
    impl Copy for Braced {}
    impl From<Uuid> for Braced {}
    impl Display for Braced {}
    impl FromStr for Braced { type Err = Error; }
}

pub mod timestamp {
    pub use crate::ClockSequence;
    pub use crate::Timestamp;

    pub const UUID_TICKS_BETWEEN_EPOCHS: u64 = ();

    pub mod context {
        use crate::ClockSequence;
        use std::thread::LocalKey;
        pub use crate::ContextV1;
        pub use crate::ContextV7;
        pub use crate::NoContext;

        pub struct ThreadLocalContext<C> {}
        impl<C: ClockSequence> ClockSequence for ThreadLocalContext<C> { type Output = C::Output; }
        impl<C> ThreadLocalContext<C> {
            pub fn new(local_key: &'static LocalKey<C>) -> Self {}
        }
    }
}
