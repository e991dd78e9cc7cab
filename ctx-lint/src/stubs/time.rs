//! time 0.3.55.

use crate::error::{ComponentRange, ConversionRange, DifferentVariant, Format, IndeterminateOffset, InvalidFormatDescription, InvalidVariant, Parse, ParseFromDescription, TryFromParsed};
use crate::formatting::Formattable;
use crate::iter::{DateIter, MonthIter, WeekdayIter};
use crate::parsing::{Parsable, Parsed};
use powerfmt::smart_display::SmartDisplay;
use std::fmt::Display;
use std::hash::Hash;
use std::io::Write;
use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Sub, SubAssign};
use std::str::FromStr;
use std::time::{Instant, SystemTime};

pub struct Date {}
impl SubAssign<std::time::Duration> for Date {}
impl Date {
    pub fn midnight(self) -> PlainDateTime {}
    pub fn with_time(self, time: Time) -> PlainDateTime {}
    pub fn with_hms(self, hour: u8, minute: u8, second: u8) -> std::result::Result<PlainDateTime, ComponentRange> {}
    pub fn with_hms_milli(self, hour: u8, minute: u8, second: u8, millisecond: u16) -> std::result::Result<PlainDateTime, ComponentRange> {}
    pub fn with_hms_micro(self, hour: u8, minute: u8, second: u8, microsecond: u32) -> std::result::Result<PlainDateTime, ComponentRange> {}
    pub fn with_hms_nano(self, hour: u8, minute: u8, second: u8, nanosecond: u32) -> std::result::Result<PlainDateTime, ComponentRange> {}
    pub fn format_into(self, output: &mut impl Write, format: &impl Formattable) -> std::result::Result<usize, Format> {}
    pub fn format(self, format: &impl Formattable) -> std::result::Result<String, Format> {}
    pub fn parse(input: &str, description: &impl Parsable) -> std::result::Result<Self, Parse> {}
    pub fn parse_with_defaults(input: &[u8], description: &impl Parsable, defaults: Parsed) -> std::result::Result<Self, Parse> {}
    pub const MIN: Self = ();
    pub const MAX: Self = ();
    pub fn from_calendar_date(year: i32, month: Month, day: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_ordinal_date(year: i32, ordinal: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_iso_week_date(year: i32, week: u8, weekday: Weekday) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_julian_day(julian_day: i32) -> std::result::Result<Self, ComponentRange> {}
    pub fn year(self) -> i32 {}
    pub fn month(self) -> Month {}
    pub fn day(self) -> u8 {}
    pub fn ordinal(self) -> u16 {}
    pub fn iso_week(self) -> u8 {}
    pub fn sunday_based_week(self) -> u8 {}
    pub fn monday_based_week(self) -> u8 {}
    pub fn to_calendar_date(self) -> (i32, Month, u8) {}
    pub fn to_ordinal_date(self) -> (i32, u16) {}
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
    pub fn weekday(self) -> Weekday {}
    pub fn next_day(self) -> Option<Self> {}
    pub fn previous_day(self) -> Option<Self> {}
    pub fn next_occurrence(self, weekday: Weekday) -> Self {}
    pub fn prev_occurrence(self, weekday: Weekday) -> Self {}
    pub fn nth_next_occurrence(self, weekday: Weekday, n: u8) -> Self {}
    pub fn nth_prev_occurrence(self, weekday: Weekday, n: u8) -> Self {}
    pub fn iter_to(self, end: Self) -> DateIter {}
    pub fn to_julian_day(self) -> i32 {}
    pub fn checked_add(self, duration: SignedDuration) -> Option<Self> {}
    pub fn checked_add_std(self, duration: std::time::Duration) -> Option<Self> {}
    pub fn checked_sub(self, duration: SignedDuration) -> Option<Self> {}
    pub fn checked_sub_std(self, duration: std::time::Duration) -> Option<Self> {}
    pub fn saturating_add(self, duration: SignedDuration) -> Self {}
    pub fn saturating_sub(self, duration: SignedDuration) -> Self {}
    pub fn replace_year(self, year: i32) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_month(self, month: Month) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_day(self, day: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_ordinal(self, ordinal: u16) -> std::result::Result<Self, ComponentRange> {}
}
impl Sub for Date { type Output = SignedDuration; }
impl Eq for Date {}
impl Copy for Date {}
impl Add<SignedDuration> for Date { type Output = Date; }
impl Add<std::time::Duration> for Date { type Output = Date; }
impl Sub<SignedDuration> for Date { type Output = Date; }
impl PartialOrd for Date {}
impl Sub<std::time::Duration> for Date { type Output = Date; }
impl Clone for Date {}
impl Ord for Date {}
impl PartialEq for Date {}
impl AddAssign<SignedDuration> for Date {}
impl SmartDisplay for Date { type Metadata = (); }
impl AddAssign<std::time::Duration> for Date {}
impl TryFrom<Parsed> for Date { type Error = TryFromParsed; }
impl Hash for Date {}
impl Display for Date {}
impl SubAssign<SignedDuration> for Date {}

pub enum Error {
    ConversionRange(ConversionRange),
    ComponentRange(ComponentRange),
    IndeterminateOffset(IndeterminateOffset),
    Format(Format),
    ParseFromDescription(ParseFromDescription),
    UnexpectedTrailingCharacters {  },
    TryFromParsed(TryFromParsed),
    InvalidFormatDescription(InvalidFormatDescription),
    DifferentVariant(DifferentVariant),
    InvalidVariant(InvalidVariant),
}
impl std::error::Error for Error {}
impl From<DifferentVariant> for Error {}
impl From<ConversionRange> for Error {}
impl From<Format> for Error {}
impl From<InvalidFormatDescription> for Error {}
impl From<TryFromParsed> for Error {}
impl From<InvalidVariant> for Error {}
impl From<ParseFromDescription> for Error {}
impl Display for Error {}
impl From<IndeterminateOffset> for Error {}
impl From<ComponentRange> for Error {}
impl From<Parse> for Error {}

pub type Result<T> = std::result::Result<T, Error>;

pub type PrimitiveDateTime = PlainDateTime;

pub type Duration = SignedDuration;

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
impl From<Month> for u8 {}
impl TryFrom<u8> for Month { type Error = ComponentRange; }
impl Ord for Month {}
impl SmartDisplay for Month { type Metadata = (); }
impl Eq for Month {}
impl Hash for Month {}
impl Month {
    pub fn length(self, year: i32) -> u8 {}
    pub fn previous(self) -> Self {}
    pub fn next(self) -> Self {}
    pub fn nth_next(self, n: u8) -> Self {}
    pub fn nth_prev(self, n: u8) -> Self {}
    pub fn iter_from(start: Self) -> MonthIter {}
}
impl Display for Month {}
impl Copy for Month {}
impl FromStr for Month { type Err = InvalidVariant; }
impl PartialEq for Month {}
impl PartialOrd for Month {}
impl Clone for Month {}

pub struct OffsetDateTime {}
impl Sub<std::time::Duration> for OffsetDateTime { type Output = OffsetDateTime; }
impl From<Timestamp> for OffsetDateTime {}
impl Eq for OffsetDateTime {}
impl Add<SignedDuration> for OffsetDateTime { type Output = OffsetDateTime; }
impl Sub<UtcDateTime> for OffsetDateTime { type Output = SignedDuration; }
impl Add<std::time::Duration> for OffsetDateTime { type Output = OffsetDateTime; }
impl Ord for OffsetDateTime {}
impl OffsetDateTime {
    pub const UNIX_EPOCH: Self = ();
    pub fn now_utc() -> Self {}
    pub fn now_local() -> std::result::Result<Self, IndeterminateOffset> {}
    pub fn new_in_offset(date: Date, time: Time, offset: UtcOffset) -> Self {}
    pub fn new_utc(date: Date, time: Time) -> Self {}
    pub fn to_offset(self, offset: UtcOffset) -> Self {}
    pub fn checked_to_offset(self, offset: UtcOffset) -> Option<Self> {}
    pub fn to_utc(self) -> UtcDateTime {}
    pub fn checked_to_utc(self) -> Option<UtcDateTime> {}
    pub fn from_unix_timestamp(timestamp: i64) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_unix_timestamp_nanos(timestamp: i128) -> std::result::Result<Self, ComponentRange> {}
    pub fn offset(self) -> UtcOffset {}
    pub fn unix_timestamp(self) -> i64 {}
    pub fn unix_timestamp_nanos(self) -> i128 {}
    pub fn date(self) -> Date {}
    pub fn time(self) -> Time {}
    pub fn year(self) -> i32 {}
    pub fn month(self) -> Month {}
    pub fn day(self) -> u8 {}
    pub fn ordinal(self) -> u16 {}
    pub fn iso_week(self) -> u8 {}
    pub fn sunday_based_week(self) -> u8 {}
    pub fn monday_based_week(self) -> u8 {}
    pub fn to_calendar_date(self) -> (i32, Month, u8) {}
    pub fn to_ordinal_date(self) -> (i32, u16) {}
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
    pub fn weekday(self) -> Weekday {}
    pub fn to_julian_day(self) -> i32 {}
    pub fn to_hms(self) -> (u8, u8, u8) {}
    pub fn to_hms_milli(self) -> (u8, u8, u8, u16) {}
    pub fn to_hms_micro(self) -> (u8, u8, u8, u32) {}
    pub fn to_hms_nano(self) -> (u8, u8, u8, u32) {}
    pub fn hour(self) -> u8 {}
    pub fn minute(self) -> u8 {}
    pub fn second(self) -> u8 {}
    pub fn millisecond(self) -> u16 {}
    pub fn microsecond(self) -> u32 {}
    pub fn nanosecond(self) -> u32 {}
    pub fn checked_add(self, duration: SignedDuration) -> Option<Self> {}
    pub fn checked_sub(self, duration: SignedDuration) -> Option<Self> {}
    pub fn saturating_add(self, duration: SignedDuration) -> Self {}
    pub fn saturating_sub(self, duration: SignedDuration) -> Self {}
    pub fn replace_time(self, time: Time) -> Self {}
    pub fn replace_date(self, date: Date) -> Self {}
    pub fn replace_date_time(self, date_time: PlainDateTime) -> Self {}
    pub fn replace_offset(self, offset: UtcOffset) -> Self {}
    pub fn replace_year(self, year: i32) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_month(self, month: Month) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_day(self, day: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_ordinal(self, ordinal: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_day(self) -> Self {}
    pub fn replace_hour(self, hour: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_hour(self) -> Self {}
    pub fn replace_minute(self, minute: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_minute(self) -> Self {}
    pub fn replace_second(self, second: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_second(self) -> Self {}
    pub fn replace_millisecond(self, millisecond: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_millisecond(self) -> Self {}
    pub fn replace_microsecond(self, microsecond: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_microsecond(self) -> Self {}
    pub fn replace_nanosecond(self, nanosecond: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn format_into(self, output: &mut impl Write, format: &impl Formattable) -> std::result::Result<usize, Format> {}
    pub fn format(self, format: &impl Formattable) -> std::result::Result<String, Format> {}
    pub fn parse(input: &str, description: &impl Parsable) -> std::result::Result<Self, Parse> {}
    pub fn parse_with_defaults(input: &[u8], description: &impl Parsable, defaults: Parsed) -> std::result::Result<Self, Parse> {}
}
impl SmartDisplay for OffsetDateTime { type Metadata = (); }
impl From<SystemTime> for OffsetDateTime {}
impl From<UtcDateTime> for OffsetDateTime {}
impl SubAssign<SignedDuration> for OffsetDateTime {}
impl Copy for OffsetDateTime {}
impl Sub<SystemTime> for OffsetDateTime { type Output = SignedDuration; }
impl PartialEq for OffsetDateTime {}
impl Sub<OffsetDateTime> for SystemTime { type Output = SignedDuration; }
impl AddAssign<SignedDuration> for OffsetDateTime {}
impl Hash for OffsetDateTime {}
impl Display for OffsetDateTime {}
impl From<OffsetDateTime> for SystemTime {}
impl Clone for OffsetDateTime {}
impl SubAssign<std::time::Duration> for OffsetDateTime {}
impl Sub<Timestamp> for OffsetDateTime { type Output = SignedDuration; }
impl Sub for OffsetDateTime { type Output = SignedDuration; }
impl PartialOrd for OffsetDateTime {}
impl TryFrom<Parsed> for OffsetDateTime { type Error = TryFromParsed; }
impl AddAssign<std::time::Duration> for OffsetDateTime {}
impl Sub<SignedDuration> for OffsetDateTime { type Output = OffsetDateTime; }

pub struct PlainDateTime {}
impl Sub for PlainDateTime { type Output = SignedDuration; }
impl PartialEq for PlainDateTime {}
impl AddAssign<std::time::Duration> for PlainDateTime {}
impl Sub<SignedDuration> for PlainDateTime { type Output = PlainDateTime; }
impl Sub<std::time::Duration> for PlainDateTime { type Output = PlainDateTime; }
impl Eq for PlainDateTime {}
impl Add<SignedDuration> for PlainDateTime { type Output = PlainDateTime; }
impl Add<std::time::Duration> for PlainDateTime { type Output = PlainDateTime; }
impl PartialOrd for PlainDateTime {}
impl SmartDisplay for PlainDateTime { type Metadata = (); }
impl SubAssign<SignedDuration> for PlainDateTime {}
impl Copy for PlainDateTime {}
impl Hash for PlainDateTime {}
impl AddAssign<SignedDuration> for PlainDateTime {}
impl Ord for PlainDateTime {}
impl PlainDateTime {
    pub const MIN: Self = ();
    pub const MAX: Self = ();
    pub fn new(date: Date, time: Time) -> Self {}
    pub fn date(self) -> Date {}
    pub fn time(self) -> Time {}
    pub fn year(self) -> i32 {}
    pub fn month(self) -> Month {}
    pub fn day(self) -> u8 {}
    pub fn ordinal(self) -> u16 {}
    pub fn iso_week(self) -> u8 {}
    pub fn sunday_based_week(self) -> u8 {}
    pub fn monday_based_week(self) -> u8 {}
    pub fn to_calendar_date(self) -> (i32, Month, u8) {}
    pub fn to_ordinal_date(self) -> (i32, u16) {}
    pub fn to_iso_week_date(self) -> (i32, u8, Weekday) {}
    pub fn weekday(self) -> Weekday {}
    pub fn to_julian_day(self) -> i32 {}
    pub fn as_hms(self) -> (u8, u8, u8) {}
    pub fn as_hms_milli(self) -> (u8, u8, u8, u16) {}
    pub fn as_hms_micro(self) -> (u8, u8, u8, u32) {}
    pub fn as_hms_nano(self) -> (u8, u8, u8, u32) {}
    pub fn hour(self) -> u8 {}
    pub fn minute(self) -> u8 {}
    pub fn second(self) -> u8 {}
    pub fn millisecond(self) -> u16 {}
    pub fn microsecond(self) -> u32 {}
    pub fn nanosecond(self) -> u32 {}
    pub fn assume_offset(self, offset: UtcOffset) -> OffsetDateTime {}
    pub fn assume_utc(self) -> OffsetDateTime {}
    pub fn as_utc(self) -> UtcDateTime {}
    pub fn checked_add(self, duration: SignedDuration) -> Option<Self> {}
    pub fn checked_sub(self, duration: SignedDuration) -> Option<Self> {}
    pub fn saturating_add(self, duration: SignedDuration) -> Self {}
    pub fn saturating_sub(self, duration: SignedDuration) -> Self {}
    pub fn replace_time(self, time: Time) -> Self {}
    pub fn replace_date(self, date: Date) -> Self {}
    pub fn replace_year(self, year: i32) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_month(self, month: Month) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_day(self, day: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_ordinal(self, ordinal: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_day(self) -> Self {}
    pub fn replace_hour(self, hour: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_hour(self) -> Self {}
    pub fn replace_minute(self, minute: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_minute(self) -> Self {}
    pub fn replace_second(self, second: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_second(self) -> Self {}
    pub fn replace_millisecond(self, millisecond: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_millisecond(self) -> Self {}
    pub fn replace_microsecond(self, microsecond: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn truncate_to_microsecond(self) -> Self {}
    pub fn replace_nanosecond(self, nanosecond: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn format_into(self, output: &mut impl Write, format: &impl Formattable) -> std::result::Result<usize, Format> {}
    pub fn format(self, format: &impl Formattable) -> std::result::Result<String, Format> {}
    pub fn parse(input: &str, description: &impl Parsable) -> std::result::Result<Self, Parse> {}
    pub fn parse_with_defaults(input: &[u8], description: &impl Parsable, defaults: Parsed) -> std::result::Result<Self, Parse> {}
}
impl Display for PlainDateTime {}
impl TryFrom<Parsed> for PlainDateTime { type Error = TryFromParsed; }
impl Clone for PlainDateTime {}
impl SubAssign<std::time::Duration> for PlainDateTime {}

pub mod formatting {
    use std::ops::Deref;

    pub trait Formattable {}
    impl<T: Deref<Target: Formattable>> Formattable for T {}
}

pub mod util {
    use crate::Month;

    pub fn days_in_month(month: Month, year: i32) -> u8 {}

    pub fn days_in_year_month(year: i32, month: Month) -> u8 {}

    pub unsafe fn refresh_tz_unchecked() {}

    pub fn refresh_tz() -> Option<()> {}
}
