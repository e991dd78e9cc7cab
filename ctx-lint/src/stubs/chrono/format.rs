use crate::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Offset, ParseError, ParseResult, TimeZone, Weekday};
use std::borrow::Borrow;
use std::fmt::{Display, Formatter, Write};
use std::hash::Hash;
pub use crate::ParseError;
pub use crate::ParseResult;
pub use crate::SecondsFormat;

pub struct DelayedFormat<I> {}
impl<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>> DelayedFormat<I> {
    pub fn new(date: Option<NaiveDate>, time: Option<NaiveTime>, items: I) -> DelayedFormat<I> {}
    pub fn new_with_offset<Off: Offset + Display>(date: Option<NaiveDate>, time: Option<NaiveTime>, offset: &Off, items: I) -> DelayedFormat<I> {}
    pub fn write_to(&self, w: &mut impl Write) -> std::fmt::Result {}
}
impl<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>> Display for DelayedFormat<I> {}

pub fn format<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>>(w: &mut Formatter<'_>, date: Option<&NaiveDate>, time: Option<&NaiveTime>, off: Option<&(String, FixedOffset)>, items: I) -> std::fmt::Result {}

pub fn format_item(w: &mut Formatter<'_>, date: Option<&NaiveDate>, time: Option<&NaiveTime>, off: Option<&(String, FixedOffset)>, item: &Item<'_>) -> std::fmt::Result {}

pub enum Pad {
    None,
    Zero,
    Space,
}
impl Clone for Pad {}
impl PartialEq for Pad {}
impl Copy for Pad {}
impl Eq for Pad {}
impl Hash for Pad {}

pub enum Numeric {
    Year,
    YearDiv100,
    YearMod100,
    IsoYear,
    IsoYearDiv100,
    IsoYearMod100,
    Quarter,
    Month,
    Day,
    WeekFromSun,
    WeekFromMon,
    IsoWeek,
    NumDaysFromSun,
    WeekdayFromMon,
    Ordinal,
    Hour,
    Hour12,
    Minute,
    Second,
    Nanosecond,
    Timestamp,
    Internal(InternalNumeric),
}
impl Eq for Numeric {}
impl Hash for Numeric {}
impl Clone for Numeric {}
impl PartialEq for Numeric {}

pub struct InternalNumeric {}
impl PartialEq for InternalNumeric {}
impl Eq for InternalNumeric {}
impl Clone for InternalNumeric {}
impl Hash for InternalNumeric {}

pub enum Fixed {
    ShortMonthName,
    LongMonthName,
    ShortWeekdayName,
    LongWeekdayName,
    LowerAmPm,
    UpperAmPm,
    Nanosecond,
    Nanosecond3,
    Nanosecond6,
    Nanosecond9,
    TimezoneName,
    TimezoneOffsetColon,
    TimezoneOffsetDoubleColon,
    TimezoneOffsetTripleColon,
    TimezoneOffsetColonZ,
    TimezoneOffset,
    TimezoneOffsetZ,
    RFC2822,
    RFC3339,
    Internal(InternalFixed),
}
impl Hash for Fixed {}
impl Clone for Fixed {}
impl PartialEq for Fixed {}
impl Eq for Fixed {}

pub struct InternalFixed {}
impl Clone for InternalFixed {}
impl PartialEq for InternalFixed {}
impl Hash for InternalFixed {}
impl Eq for InternalFixed {}

pub struct OffsetFormat {
    pub precision: OffsetPrecision,
    pub colons: Colons,
    pub allow_zulu: bool,
    pub padding: Pad,
}
impl Eq for OffsetFormat {}
impl Clone for OffsetFormat {}
impl PartialEq for OffsetFormat {}
impl Hash for OffsetFormat {}
impl Copy for OffsetFormat {}

pub enum OffsetPrecision {
    Hours,
    Minutes,
    Seconds,
    OptionalMinutes,
    OptionalSeconds,
    OptionalMinutesAndSeconds,
}
impl PartialEq for OffsetPrecision {}
impl Hash for OffsetPrecision {}
impl Copy for OffsetPrecision {}
impl Eq for OffsetPrecision {}
impl Clone for OffsetPrecision {}

pub enum Colons {
    None,
    Colon,
    Maybe,
}
impl Clone for Colons {}
impl PartialEq for Colons {}
impl Hash for Colons {}
impl Copy for Colons {}
impl Eq for Colons {}

pub enum Item<'a> {
    Literal(&'a str),
    OwnedLiteral(Box<str>),
    Space(&'a str),
    OwnedSpace(Box<str>),
    Numeric(Numeric, Pad),
    Fixed(Fixed),
    Error,
}
impl<'a> Hash for Item<'a> {}
impl<'a> Clone for Item<'a> {}
impl<'a> PartialEq for Item<'a> {}
impl Item<'_> {
    pub fn to_owned(self) -> Item<'static> {}
}
impl<'a> Eq for Item<'a> {}

pub enum ParseErrorKind {
    OutOfRange,
    Impossible,
    NotEnough,
    Invalid,
    TooShort,
    TooLong,
    BadFormat,
}
impl Clone for ParseErrorKind {}
impl PartialEq for ParseErrorKind {}
impl Eq for ParseErrorKind {}
impl Hash for ParseErrorKind {}
impl Copy for ParseErrorKind {}

pub fn parse<'a, I: Iterator<Item = B>, B: Borrow<Item<'a>>>(parsed: &mut Parsed, s: &str, items: I) -> ParseResult<()> {}

pub fn parse_and_remainder<'a, 'b, I: Iterator<Item = B>, B: Borrow<Item<'a>>>(parsed: &mut Parsed, s: &'b str, items: I) -> ParseResult<&'b str> {}

pub struct Parsed {}
impl Default for Parsed {}
impl Clone for Parsed {}
impl PartialEq for Parsed {}
impl Parsed {
    pub fn new() -> Parsed {}
    pub fn set_year(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_year_div_100(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_year_mod_100(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_isoyear(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_isoyear_div_100(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_isoyear_mod_100(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_quarter(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_month(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_week_from_sun(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_week_from_mon(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_isoweek(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_weekday(&mut self, value: Weekday) -> ParseResult<()> {}
    pub fn set_ordinal(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_day(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_ampm(&mut self, value: bool) -> ParseResult<()> {}
    pub fn set_hour12(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_hour(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_minute(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_second(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_nanosecond(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_timestamp(&mut self, value: i64) -> ParseResult<()> {}
    pub fn set_offset(&mut self, value: i64) -> ParseResult<()> {}
    pub fn to_naive_date(&self) -> ParseResult<NaiveDate> {}
    pub fn to_naive_time(&self) -> ParseResult<NaiveTime> {}
    pub fn to_naive_datetime_with_offset(&self, offset: i32) -> ParseResult<NaiveDateTime> {}
    pub fn to_fixed_offset(&self) -> ParseResult<FixedOffset> {}
    pub fn to_datetime(&self) -> ParseResult<DateTime<FixedOffset>> {}
    pub fn to_datetime_with_timezone<Tz: TimeZone>(&self, tz: &Tz) -> ParseResult<DateTime<Tz>> {}
    pub fn year(&self) -> Option<i32> {}
    pub fn year_div_100(&self) -> Option<i32> {}
    pub fn year_mod_100(&self) -> Option<i32> {}
    pub fn isoyear(&self) -> Option<i32> {}
    pub fn isoyear_div_100(&self) -> Option<i32> {}
    pub fn isoyear_mod_100(&self) -> Option<i32> {}
    pub fn quarter(&self) -> Option<u32> {}
    pub fn month(&self) -> Option<u32> {}
    pub fn week_from_sun(&self) -> Option<u32> {}
    pub fn week_from_mon(&self) -> Option<u32> {}
    pub fn isoweek(&self) -> Option<u32> {}
    pub fn weekday(&self) -> Option<Weekday> {}
    pub fn ordinal(&self) -> Option<u32> {}
    pub fn day(&self) -> Option<u32> {}
    pub fn hour_div_12(&self) -> Option<u32> {}
    pub fn hour_mod_12(&self) -> Option<u32> {}
    pub fn minute(&self) -> Option<u32> {}
    pub fn second(&self) -> Option<u32> {}
    pub fn nanosecond(&self) -> Option<u32> {}
    pub fn timestamp(&self) -> Option<i64> {}
    pub fn offset(&self) -> Option<i32> {}
}
impl Eq for Parsed {}
impl Hash for Parsed {}

pub struct StrftimeItems<'a> {}
impl<'a> StrftimeItems<'a> {
    pub fn new(s: &'a str) -> StrftimeItems<'a> {}
    pub fn new_lenient(s: &'a str) -> StrftimeItems<'a> {}
    pub fn parse(self) -> Result<Vec<Item<'a>>, ParseError> {}
    pub fn parse_to_owned(self) -> Result<Vec<Item<'static>>, ParseError> {}
}
impl<'a> Iterator for StrftimeItems<'a> { type Item = Item<'a>; }
impl<'a> Clone for StrftimeItems<'a> {}

pub mod strftime {
    pub use crate::format::StrftimeItems;
}
