use crate::{Date, DateTime, MappedLocalTime, NaiveTime, TimeZone};
use std::hash::Hash;
pub use crate::FixedOffset;
pub use crate::Local;
pub use crate::MappedLocalTime;
pub use crate::Offset;
pub use crate::TimeZone;
pub use crate::Utc;

pub enum LocalResult<T> {
    Single(T),
    Ambiguous(T, T),
    None,
}
impl<T: Clone> Clone for LocalResult<T> {}
impl<T: PartialEq> PartialEq for LocalResult<T> {}
impl<T: Copy> Copy for LocalResult<T> {}
impl<T: Hash> Hash for LocalResult<T> {}
impl<T> LocalResult<T> {
    pub fn unwrap(self) -> T {}
    pub fn single(self) -> Option<T> {}
    pub fn earliest(self) -> Option<T> {}
    pub fn latest(self) -> Option<T> {}
    pub fn map<U, F: FnMut(T) -> U>(self, f: F) -> MappedLocalTime<U> {}
}
impl<T: Eq> Eq for LocalResult<T> {}
impl<Tz: TimeZone> LocalResult<Date<Tz>> {
    pub fn and_time(self, time: NaiveTime) -> MappedLocalTime<DateTime<Tz>> {}
    pub fn and_hms_opt(self, hour: u32, min: u32, sec: u32) -> MappedLocalTime<DateTime<Tz>> {}
    pub fn and_hms_milli_opt(self, hour: u32, min: u32, sec: u32, milli: u32) -> MappedLocalTime<DateTime<Tz>> {}
    pub fn and_hms_micro_opt(self, hour: u32, min: u32, sec: u32, micro: u32) -> MappedLocalTime<DateTime<Tz>> {}
    pub fn and_hms_nano_opt(self, hour: u32, min: u32, sec: u32, nano: u32) -> MappedLocalTime<DateTime<Tz>> {}
}
