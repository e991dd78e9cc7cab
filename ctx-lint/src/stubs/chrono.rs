//! chrono 0.4.45.

use crate::format::{DelayedFormat, Item, ParseErrorKind, StrftimeItems};
use crate::naive::{NaiveDateDaysIterator, NaiveDateWeeksIterator};
use crate::offset::LocalResult;
use num_traits::cast::FromPrimitive;
use std::borrow::Borrow;
use std::error::Error;
use std::fmt::Display;
use std::hash::Hash;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, RangeInclusive, Sub, SubAssign};
use std::str::FromStr;
use std::time::SystemTime;

pub struct Date<Tz: TimeZone> {}
impl<Tz: TimeZone> Eq for Date<Tz> {}
impl<Tz: TimeZone> Datelike for Date<Tz> {}
impl<Tz: TimeZone> Hash for Date<Tz> {}
impl<Tz: TimeZone> Date<Tz> {
    pub fn from_utc(date: NaiveDate, offset: Tz::Offset) -> Date<Tz> {}
    pub fn and_time(&self, time: NaiveTime) -> Option<DateTime<Tz>> {}
    pub fn and_hms(&self, hour: u32, min: u32, sec: u32) -> DateTime<Tz> {}
    pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<DateTime<Tz>> {}
    pub fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> DateTime<Tz> {}
    pub fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<DateTime<Tz>> {}
    pub fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> DateTime<Tz> {}
    pub fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<DateTime<Tz>> {}
    pub fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> DateTime<Tz> {}
    pub fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<DateTime<Tz>> {}
    pub fn succ(&self) -> Date<Tz> {}
    pub fn succ_opt(&self) -> Option<Date<Tz>> {}
    pub fn pred(&self) -> Date<Tz> {}
    pub fn pred_opt(&self) -> Option<Date<Tz>> {}
    pub fn offset(&self) -> &Tz::Offset {}
    pub fn timezone(&self) -> Tz {}
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> Date<Tz2> {}
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<Date<Tz>> {}
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<Date<Tz>> {}
    pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: Date<Tz2>) -> TimeDelta {}
    pub fn naive_utc(&self) -> NaiveDate {}
    pub fn naive_local(&self) -> NaiveDate {}
    pub fn years_since(&self, base: Self) -> Option<u32> {}
    pub const MIN_UTC: Date<Utc> = ();
    pub const MAX_UTC: Date<Utc> = ();
}
impl<Tz: TimeZone> Sub for Date<Tz> { type Output = TimeDelta; }
impl<Tz: TimeZone> SubAssign<TimeDelta> for Date<Tz> {}
impl<Tz: TimeZone> Add<TimeDelta> for Date<Tz> { type Output = Date<Tz>; }
impl<Tz: TimeZone> Ord for Date<Tz> {}
impl<Tz: Clone + TimeZone> Clone for Date<Tz> where Tz::Offset: Clone {}
impl<Tz: TimeZone> Copy for Date<Tz> where Tz::Offset: Copy {}
impl<Tz: TimeZone> AddAssign<TimeDelta> for Date<Tz> {}
impl<Tz: TimeZone> Sub<TimeDelta> for Date<Tz> { type Output = Date<Tz>; }
impl<Tz: TimeZone> PartialOrd for Date<Tz> {}
impl<Tz: TimeZone> Display for Date<Tz> where Tz::Offset: Display {}
impl<Tz: TimeZone> Date<Tz> where Tz::Offset: Display {
    pub fn format_with_items<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>>(&self, items: I) -> DelayedFormat<I> {}
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>> {}
}

pub const MIN_DATE: Date<Utc> = ();

pub const MAX_DATE: Date<Utc> = ();

#[ctx(moment)]
pub struct DateTime<Tz: TimeZone> {}
impl<Tz: TimeZone> DateTime<Tz> {
    pub fn from_naive_utc_and_offset(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> {}
    pub fn from_utc(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> {}
    pub fn from_local(datetime: NaiveDateTime, offset: Tz::Offset) -> DateTime<Tz> {}
    pub fn date(&self) -> Date<Tz> {}
    pub fn date_naive(&self) -> NaiveDate {}
    pub fn time(&self) -> NaiveTime {}
    pub fn timestamp(&self) -> i64 {}
    pub fn timestamp_millis(&self) -> i64 {}
    pub fn timestamp_micros(&self) -> i64 {}
    pub fn timestamp_nanos(&self) -> i64 {}
    pub fn timestamp_nanos_opt(&self) -> Option<i64> {}
    pub fn timestamp_subsec_millis(&self) -> u32 {}
    pub fn timestamp_subsec_micros(&self) -> u32 {}
    pub fn timestamp_subsec_nanos(&self) -> u32 {}
    pub fn offset(&self) -> &Tz::Offset {}
    pub fn timezone(&self) -> Tz {}
    pub fn with_timezone<Tz2: TimeZone>(&self, tz: &Tz2) -> DateTime<Tz2> {}
    pub fn fixed_offset(&self) -> DateTime<FixedOffset> {}
    pub fn to_utc(&self) -> DateTime<Utc> {}
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> {}
    pub fn checked_add_months(self, months: Months) -> Option<DateTime<Tz>> {}
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<DateTime<Tz>> {}
    pub fn checked_sub_months(self, months: Months) -> Option<DateTime<Tz>> {}
    pub fn checked_add_days(self, days: Days) -> Option<Self> {}
    pub fn checked_sub_days(self, days: Days) -> Option<Self> {}
    pub fn signed_duration_since<Tz2: TimeZone>(self, rhs: impl Borrow<DateTime<Tz2>>) -> TimeDelta {}
    pub fn naive_utc(&self) -> NaiveDateTime {}
    pub fn naive_local(&self) -> NaiveDateTime {}
    pub fn years_since(&self, base: Self) -> Option<u32> {}
    pub fn to_rfc2822(&self) -> String {}
    pub fn to_rfc3339(&self) -> String {}
    pub fn to_rfc3339_opts(&self, secform: SecondsFormat, use_z: bool) -> String {}
    pub fn with_time(&self, time: NaiveTime) -> LocalResult<Self> {}
    pub const MIN_UTC: DateTime<Utc> = ();
    pub const MAX_UTC: DateTime<Utc> = ();
}
impl<Tz: TimeZone> Copy for DateTime<Tz> where Tz::Offset: Copy, NaiveDateTime: Copy {}
impl FromStr for DateTime<FixedOffset> { type Err = ParseError; }
impl DateTime<Utc> {
    pub fn from_timestamp_secs(secs: i64) -> Option<Self> {}
    pub fn from_timestamp(secs: i64, nsecs: u32) -> Option<Self> {}
    pub fn from_timestamp_millis(millis: i64) -> Option<Self> {}
    pub fn from_timestamp_micros(micros: i64) -> Option<Self> {}
    pub fn from_timestamp_nanos(nanos: i64) -> Self {}
    pub const UNIX_EPOCH: Self = ();
}
impl<Tz: TimeZone> AddAssign<TimeDelta> for DateTime<Tz> {}
impl From<DateTime<FixedOffset>> for DateTime<Local> {}
impl<Tz: TimeZone> Eq for DateTime<Tz> {}
impl Default for DateTime<FixedOffset> {}
impl<Tz: TimeZone> AddAssign<std::time::Duration> for DateTime<Tz> {}
impl From<SystemTime> for DateTime<Local> {}
impl<Tz: TimeZone> SubAssign<std::time::Duration> for DateTime<Tz> {}
impl<Tz: TimeZone> Add<FixedOffset> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> SubAssign<TimeDelta> for DateTime<Tz> {}
impl<Tz: TimeZone> Hash for DateTime<Tz> {}
impl<Tz: TimeZone> Add<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl From<DateTime<FixedOffset>> for DateTime<Utc> {}
impl FromStr for DateTime<Local> { type Err = ParseError; }
impl<Tz: TimeZone> Sub<FixedOffset> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl Default for DateTime<Local> {}
impl<Tz: TimeZone> Display for DateTime<Tz> where Tz::Offset: Display {}
impl<Tz: TimeZone> Add<Months> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Add<std::time::Duration> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Datelike for DateTime<Tz> {}
impl From<SystemTime> for DateTime<Utc> {}
impl<Tz: TimeZone> Sub<Months> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<std::time::Duration> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> Sub<TimeDelta> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl From<DateTime<Local>> for DateTime<FixedOffset> {}
impl<Tz: TimeZone> Sub for DateTime<Tz> { type Output = TimeDelta; }
impl<Tz: TimeZone> Ord for DateTime<Tz> {}
impl From<DateTime<Utc>> for DateTime<Local> {}
impl<Tz: TimeZone> Timelike for DateTime<Tz> {}
impl<Tz: TimeZone> DurationRound for DateTime<Tz> { type Err = RoundingError; }
impl Default for DateTime<Utc> {}
impl DateTime<FixedOffset> {
    pub fn parse_from_rfc2822(s: &str) -> ParseResult<DateTime<FixedOffset>> {}
    pub fn parse_from_rfc3339(s: &str) -> ParseResult<DateTime<FixedOffset>> {}
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<DateTime<FixedOffset>> {}
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(DateTime<FixedOffset>, &'a str)> {}
}
impl<Tz: TimeZone> Sub<&DateTime<Tz>> for DateTime<Tz> { type Output = TimeDelta; }
impl<Tz: TimeZone> DateTime<Tz> where Tz::Offset: Display {
    pub fn format_with_items<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>>(&self, items: I) -> DelayedFormat<I> {}
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>> {}
}
impl<Tz: TimeZone> Add<Days> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl From<DateTime<Local>> for DateTime<Utc> {}
impl From<DateTime<Utc>> for DateTime<FixedOffset> {}
impl FromStr for DateTime<Utc> { type Err = ParseError; }
impl<Tz: Clone + TimeZone> Clone for DateTime<Tz> where Tz::Offset: Clone {}
impl<Tz: TimeZone> Sub<Days> for DateTime<Tz> { type Output = DateTime<Tz>; }
impl<Tz: TimeZone> From<DateTime<Tz>> for SystemTime {}

pub const MIN_DATETIME: DateTime<Utc> = ();

pub const MAX_DATETIME: DateTime<Utc> = ();

pub enum SecondsFormat {
    Secs,
    Millis,
    Micros,
    Nanos,
    AutoSi,
}
impl Eq for SecondsFormat {}
impl PartialEq for SecondsFormat {}
impl Clone for SecondsFormat {}
impl Hash for SecondsFormat {}
impl Copy for SecondsFormat {}

pub struct ParseError {}
impl Display for ParseError {}
impl Eq for ParseError {}
impl Hash for ParseError {}
impl Copy for ParseError {}
impl Clone for ParseError {}
impl Error for ParseError {}
impl PartialEq for ParseError {}
impl ParseError {
    pub fn kind(&self) -> ParseErrorKind {}
}

pub type ParseResult<T> = Result<T, ParseError>;

pub type Duration = TimeDelta;

pub struct OutOfRange {}
impl Clone for OutOfRange {}
impl Hash for OutOfRange {}
impl PartialEq for OutOfRange {}
impl Display for OutOfRange {}
impl Copy for OutOfRange {}
impl Error for OutOfRange {}
impl Eq for OutOfRange {}

pub enum Month {
    January,
    February,
    March,
    April,
    May,
    June,
    July,
    August,
    September,
    October,
    November,
    December,
}
impl Eq for Month {}
impl Ord for Month {}
impl Clone for Month {}
impl Month {
    pub fn succ(&self) -> Month {}
    pub fn pred(&self) -> Month {}
    pub fn number_from_month(&self) -> u32 {}
    pub fn name(&self) -> &'static str {}
    pub fn num_days(&self, year: i32) -> Option<u8> {}
}
impl TryFrom<u8> for Month { type Error = OutOfRange; }
impl PartialOrd for Month {}
impl Copy for Month {}
impl FromStr for Month { type Err = ParseMonthError; }
impl Hash for Month {}
impl PartialEq for Month {}
impl FromPrimitive for Month {}

pub struct Months {}
impl Hash for Months {}
impl PartialEq for Months {}
impl Months {
    pub fn new(num: u32) -> Self {}
    pub fn as_u32(&self) -> u32 {}
}
impl Copy for Months {}
impl Eq for Months {}
impl Ord for Months {}
impl Clone for Months {}
impl PartialOrd for Months {}

pub struct ParseMonthError {}
impl Clone for ParseMonthError {}
impl PartialEq for ParseMonthError {}
impl Eq for ParseMonthError {}
impl Display for ParseMonthError {}
impl Error for ParseMonthError {}

pub struct NaiveDate {}
impl Display for NaiveDate {}
impl SubAssign<TimeDelta> for NaiveDate {}
impl FromStr for NaiveDate { type Err = ParseError; }
impl Add<TimeDelta> for NaiveDate { type Output = NaiveDate; }
impl Eq for NaiveDate {}
impl Datelike for NaiveDate {}
impl Add<Months> for NaiveDate { type Output = NaiveDate; }
impl Sub<TimeDelta> for NaiveDate { type Output = NaiveDate; }
impl Ord for NaiveDate {}
impl NaiveDate {
    pub fn from_ymd(year: i32, month: u32, day: u32) -> NaiveDate {}
    pub fn from_ymd_opt(year: i32, month: u32, day: u32) -> Option<NaiveDate> {}
    pub fn from_yo(year: i32, ordinal: u32) -> NaiveDate {}
    pub fn from_yo_opt(year: i32, ordinal: u32) -> Option<NaiveDate> {}
    pub fn from_isoywd(year: i32, week: u32, weekday: Weekday) -> NaiveDate {}
    pub fn from_isoywd_opt(year: i32, week: u32, weekday: Weekday) -> Option<NaiveDate> {}
    pub fn from_num_days_from_ce(days: i32) -> NaiveDate {}
    pub fn from_num_days_from_ce_opt(days: i32) -> Option<NaiveDate> {}
    pub fn from_epoch_days(days: i32) -> Option<NaiveDate> {}
    pub fn from_weekday_of_month(year: i32, month: u32, weekday: Weekday, n: u8) -> NaiveDate {}
    pub fn from_weekday_of_month_opt(year: i32, month: u32, weekday: Weekday, n: u8) -> Option<NaiveDate> {}
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDate> {}
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveDate, &'a str)> {}
    pub fn checked_add_months(self, months: Months) -> Option<Self> {}
    pub fn checked_sub_months(self, months: Months) -> Option<Self> {}
    pub fn checked_add_days(self, days: Days) -> Option<Self> {}
    pub fn checked_sub_days(self, days: Days) -> Option<Self> {}
    pub fn and_time(&self, time: NaiveTime) -> NaiveDateTime {}
    pub fn and_hms(&self, hour: u32, min: u32, sec: u32) -> NaiveDateTime {}
    pub fn and_hms_opt(&self, hour: u32, min: u32, sec: u32) -> Option<NaiveDateTime> {}
    pub fn and_hms_milli(&self, hour: u32, min: u32, sec: u32, milli: u32) -> NaiveDateTime {}
    pub fn and_hms_milli_opt(&self, hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveDateTime> {}
    pub fn and_hms_micro(&self, hour: u32, min: u32, sec: u32, micro: u32) -> NaiveDateTime {}
    pub fn and_hms_micro_opt(&self, hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveDateTime> {}
    pub fn and_hms_nano(&self, hour: u32, min: u32, sec: u32, nano: u32) -> NaiveDateTime {}
    pub fn and_hms_nano_opt(&self, hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveDateTime> {}
    pub fn succ(&self) -> NaiveDate {}
    pub fn succ_opt(&self) -> Option<NaiveDate> {}
    pub fn pred(&self) -> NaiveDate {}
    pub fn pred_opt(&self) -> Option<NaiveDate> {}
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDate> {}
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDate> {}
    pub fn signed_duration_since(self, rhs: Self) -> TimeDelta {}
    pub fn abs_diff(self, rhs: Self) -> Days {}
    pub fn years_since(&self, base: Self) -> Option<u32> {}
    pub fn format_with_items<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>>(&self, items: I) -> DelayedFormat<I> {}
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>> {}
    pub fn iter_days(&self) -> NaiveDateDaysIterator {}
    pub fn iter_weeks(&self) -> NaiveDateWeeksIterator {}
    pub fn week(&self, start: Weekday) -> NaiveWeek {}
    pub fn leap_year(&self) -> bool {}
    pub fn to_epoch_days(&self) -> i32 {}
    pub const MIN: NaiveDate = ();
    pub const MAX: NaiveDate = ();
}
impl Sub<Months> for NaiveDate { type Output = NaiveDate; }
impl From<NaiveDateTime> for NaiveDate {}
impl Clone for NaiveDate {}
impl Add<Days> for NaiveDate { type Output = NaiveDate; }
impl Sub<Days> for NaiveDate { type Output = NaiveDate; }
impl PartialOrd for NaiveDate {}
impl Sub for NaiveDate { type Output = TimeDelta; }
impl Copy for NaiveDate {}
impl PartialEq for NaiveDate {}
impl Default for NaiveDate {}
impl AddAssign<TimeDelta> for NaiveDate {}
impl Hash for NaiveDate {}

pub mod prelude {
    pub use crate::Date;
    pub use crate::DateTime;
    pub use crate::Datelike;
    pub use crate::FixedOffset;
    pub use crate::Local;
    pub use crate::Month;
    pub use crate::NaiveDate;
    pub use crate::NaiveDateTime;
    pub use crate::NaiveTime;
    pub use crate::Offset;
    pub use crate::SecondsFormat;
    pub use crate::SubsecRound;
    pub use crate::TimeZone;
    pub use crate::Timelike;
    pub use crate::Utc;
    pub use crate::Weekday;
}

pub mod round {
    pub use crate::DurationRound;
    pub use crate::RoundingError;
    pub use crate::SubsecRound;
}
