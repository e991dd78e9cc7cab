pub struct NaiveDateTime {}
impl AddAssign<TimeDelta> for NaiveDateTime {}
impl PartialOrd for NaiveDateTime {}
impl Default for NaiveDateTime {}
impl AddAssign<std::time::Duration> for NaiveDateTime {}
impl Copy for NaiveDateTime {}
impl SubAssign<std::time::Duration> for NaiveDateTime {}
impl Datelike for NaiveDateTime {}
impl PartialEq for NaiveDateTime {}
impl Display for NaiveDateTime {}
impl SubAssign<TimeDelta> for NaiveDateTime {}
impl Add<FixedOffset> for NaiveDateTime { type Output = NaiveDateTime; }
impl Add<TimeDelta> for NaiveDateTime { type Output = NaiveDateTime; }
impl Timelike for NaiveDateTime {}
impl Sub<FixedOffset> for NaiveDateTime { type Output = NaiveDateTime; }
impl Hash for NaiveDateTime {}
impl FromStr for NaiveDateTime { type Err = ParseError; }
impl Add<Months> for NaiveDateTime { type Output = NaiveDateTime; }
impl Add<std::time::Duration> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<Months> for NaiveDateTime { type Output = NaiveDateTime; }
impl NaiveDateTime {
    pub fn new(date: NaiveDate, time: NaiveTime) -> NaiveDateTime {}
    pub fn from_timestamp(secs: i64, nsecs: u32) -> NaiveDateTime {}
    pub fn from_timestamp_millis(millis: i64) -> Option<NaiveDateTime> {}
    pub fn from_timestamp_micros(micros: i64) -> Option<NaiveDateTime> {}
    pub fn from_timestamp_nanos(nanos: i64) -> Option<NaiveDateTime> {}
    pub fn from_timestamp_opt(secs: i64, nsecs: u32) -> Option<NaiveDateTime> {}
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveDateTime> {}
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveDateTime, &'a str)> {}
    pub fn date(&self) -> NaiveDate {}
    pub fn time(&self) -> NaiveTime {}
    pub fn timestamp(&self) -> i64 {}
    pub fn timestamp_millis(&self) -> i64 {}
    pub fn timestamp_micros(&self) -> i64 {}
    pub fn timestamp_nanos(&self) -> i64 {}
    pub fn timestamp_nanos_opt(&self) -> Option<i64> {}
    pub fn timestamp_subsec_millis(&self) -> u32 {}
    pub fn timestamp_subsec_micros(&self) -> u32 {}
    pub fn timestamp_subsec_nanos(&self) -> u32 {}
    pub fn checked_add_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime> {}
    pub fn checked_add_months(self, rhs: Months) -> Option<NaiveDateTime> {}
    pub fn checked_add_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime> {}
    pub fn checked_sub_offset(self, rhs: FixedOffset) -> Option<NaiveDateTime> {}
    pub fn checked_sub_signed(self, rhs: TimeDelta) -> Option<NaiveDateTime> {}
    pub fn checked_sub_months(self, rhs: Months) -> Option<NaiveDateTime> {}
    pub fn checked_add_days(self, days: Days) -> Option<Self> {}
    pub fn checked_sub_days(self, days: Days) -> Option<Self> {}
    pub fn signed_duration_since(self, rhs: NaiveDateTime) -> TimeDelta {}
    pub fn format_with_items<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>>(&self, items: I) -> DelayedFormat<I> {}
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>> {}
    pub fn and_local_timezone<Tz: TimeZone>(&self, tz: Tz) -> MappedLocalTime<DateTime<Tz>> {}
    pub fn and_utc(&self) -> DateTime<Utc> {}
    pub const MIN: Self = ();
    pub const MAX: Self = ();
    pub const UNIX_EPOCH: Self = ();
}
impl Sub<std::time::Duration> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<TimeDelta> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub for NaiveDateTime { type Output = TimeDelta; }
impl From<NaiveDate> for NaiveDateTime {}
impl Eq for NaiveDateTime {}
impl Add<Days> for NaiveDateTime { type Output = NaiveDateTime; }
impl Sub<Days> for NaiveDateTime { type Output = NaiveDateTime; }
impl Ord for NaiveDateTime {}
impl Clone for NaiveDateTime {}
impl DurationRound for NaiveDateTime { type Err = RoundingError; }

pub struct IsoWeek {}
impl Hash for IsoWeek {}
impl Ord for IsoWeek {}
impl Clone for IsoWeek {}
impl IsoWeek {
    pub fn year(&self) -> i32 {}
    pub fn week(&self) -> u32 {}
    pub fn week0(&self) -> u32 {}
}
impl PartialEq for IsoWeek {}
impl PartialOrd for IsoWeek {}
impl Copy for IsoWeek {}
impl Eq for IsoWeek {}

pub struct NaiveWeek {}
impl Eq for NaiveWeek {}
impl Hash for NaiveWeek {}
impl Clone for NaiveWeek {}
impl PartialEq for NaiveWeek {}
impl NaiveWeek {
    pub fn first_day(&self) -> NaiveDate {}
    pub fn checked_first_day(&self) -> Option<NaiveDate> {}
    pub fn last_day(&self) -> NaiveDate {}
    pub fn checked_last_day(&self) -> Option<NaiveDate> {}
    pub fn days(&self) -> RangeInclusive<NaiveDate> {}
    pub fn checked_days(&self) -> Option<RangeInclusive<NaiveDate>> {}
}
impl Copy for NaiveWeek {}

pub struct Days {}
impl Ord for Days {}
impl Clone for Days {}
impl PartialOrd for Days {}
impl Hash for Days {}
impl PartialEq for Days {}
impl Days {
    pub fn new(num: u64) -> Self {}
}
impl Copy for Days {}
impl Eq for Days {}

pub struct NaiveTime {}
impl Hash for NaiveTime {}
impl Default for NaiveTime {}
impl AddAssign<TimeDelta> for NaiveTime {}
impl NaiveTime {
    pub fn from_hms(hour: u32, min: u32, sec: u32) -> NaiveTime {}
    pub fn from_hms_opt(hour: u32, min: u32, sec: u32) -> Option<NaiveTime> {}
    pub fn from_hms_milli(hour: u32, min: u32, sec: u32, milli: u32) -> NaiveTime {}
    pub fn from_hms_milli_opt(hour: u32, min: u32, sec: u32, milli: u32) -> Option<NaiveTime> {}
    pub fn from_hms_micro(hour: u32, min: u32, sec: u32, micro: u32) -> NaiveTime {}
    pub fn from_hms_micro_opt(hour: u32, min: u32, sec: u32, micro: u32) -> Option<NaiveTime> {}
    pub fn from_hms_nano(hour: u32, min: u32, sec: u32, nano: u32) -> NaiveTime {}
    pub fn from_hms_nano_opt(hour: u32, min: u32, sec: u32, nano: u32) -> Option<NaiveTime> {}
    pub fn from_num_seconds_from_midnight(secs: u32, nano: u32) -> NaiveTime {}
    pub fn from_num_seconds_from_midnight_opt(secs: u32, nano: u32) -> Option<NaiveTime> {}
    pub fn parse_from_str(s: &str, fmt: &str) -> ParseResult<NaiveTime> {}
    pub fn parse_and_remainder<'a>(s: &'a str, fmt: &str) -> ParseResult<(NaiveTime, &'a str)> {}
    pub fn overflowing_add_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64) {}
    pub fn overflowing_sub_signed(&self, rhs: TimeDelta) -> (NaiveTime, i64) {}
    pub fn signed_duration_since(self, rhs: NaiveTime) -> TimeDelta {}
    pub fn format_with_items<'a, I: Iterator<Item = B> + Clone, B: Borrow<Item<'a>>>(&self, items: I) -> DelayedFormat<I> {}
    pub fn format<'a>(&self, fmt: &'a str) -> DelayedFormat<StrftimeItems<'a>> {}
    pub const MIN: Self = ();
}
impl Sub<TimeDelta> for NaiveTime { type Output = NaiveTime; }
impl Display for NaiveTime {}
impl Eq for NaiveTime {}
impl FromStr for NaiveTime { type Err = ParseError; }
impl Add<TimeDelta> for NaiveTime { type Output = NaiveTime; }
impl Ord for NaiveTime {}
impl SubAssign<std::time::Duration> for NaiveTime {}
impl AddAssign<std::time::Duration> for NaiveTime {}
impl Clone for NaiveTime {}
impl Sub<FixedOffset> for NaiveTime { type Output = NaiveTime; }
impl Add<FixedOffset> for NaiveTime { type Output = NaiveTime; }
impl Timelike for NaiveTime {}
impl Sub for NaiveTime { type Output = TimeDelta; }
impl PartialOrd for NaiveTime {}
impl Sub<std::time::Duration> for NaiveTime { type Output = NaiveTime; }
impl Add<std::time::Duration> for NaiveTime { type Output = NaiveTime; }
impl Copy for NaiveTime {}
impl PartialEq for NaiveTime {}
impl SubAssign<TimeDelta> for NaiveTime {}

pub struct FixedOffset {}
impl Clone for FixedOffset {}
impl FromStr for FixedOffset { type Err = ParseError; }
impl Eq for FixedOffset {}
impl Copy for FixedOffset {}
impl FixedOffset {
    pub fn east(secs: i32) -> FixedOffset {}
    pub fn east_opt(secs: i32) -> Option<FixedOffset> {}
    pub fn west(secs: i32) -> FixedOffset {}
    pub fn west_opt(secs: i32) -> Option<FixedOffset> {}
    pub fn local_minus_utc(&self) -> i32 {}
    pub fn utc_minus_local(&self) -> i32 {}
}
impl Offset for FixedOffset {}
impl TimeZone for FixedOffset { type Offset = FixedOffset; }
impl PartialEq for FixedOffset {}
impl Hash for FixedOffset {}
impl Display for FixedOffset {}

pub struct Local;
impl TimeZone for Local { type Offset = FixedOffset; }
impl Local {
    pub fn today() -> Date<Local> {}
    pub fn now() -> DateTime<Local> {}
}
impl Clone for Local {}
impl Copy for Local {}

pub type MappedLocalTime<T> = LocalResult<T>;

pub trait Offset: Clone {
    fn fix(&self) -> FixedOffset;
}

pub trait TimeZone: Clone {
    type Offset: Offset;
    fn with_ymd_and_hms(&self, year: i32, month: u32, day: u32, hour: u32, min: u32, sec: u32) -> MappedLocalTime<DateTime<Self>>;
    fn ymd(&self, year: i32, month: u32, day: u32) -> Date<Self>;
    fn ymd_opt(&self, year: i32, month: u32, day: u32) -> MappedLocalTime<Date<Self>>;
    fn yo(&self, year: i32, ordinal: u32) -> Date<Self>;
    fn yo_opt(&self, year: i32, ordinal: u32) -> MappedLocalTime<Date<Self>>;
    fn isoywd(&self, year: i32, week: u32, weekday: Weekday) -> Date<Self>;
    fn isoywd_opt(&self, year: i32, week: u32, weekday: Weekday) -> MappedLocalTime<Date<Self>>;
    fn timestamp(&self, secs: i64, nsecs: u32) -> DateTime<Self>;
    fn timestamp_opt(&self, secs: i64, nsecs: u32) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp_millis(&self, millis: i64) -> DateTime<Self>;
    fn timestamp_millis_opt(&self, millis: i64) -> MappedLocalTime<DateTime<Self>>;
    fn timestamp_nanos(&self, nanos: i64) -> DateTime<Self>;
    fn timestamp_micros(&self, micros: i64) -> MappedLocalTime<DateTime<Self>>;
    fn datetime_from_str(&self, s: &str, fmt: &str) -> ParseResult<DateTime<Self>>;
    fn from_offset(offset: &Self::Offset) -> Self;
    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Self::Offset>;
    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<Self::Offset>;
    fn from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Date<Self>>;
    fn from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<DateTime<Self>>;
    fn offset_from_utc_date(&self, utc: &NaiveDate) -> Self::Offset;
    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> Self::Offset;
    fn from_utc_date(&self, utc: &NaiveDate) -> Date<Self>;
    fn from_utc_datetime(&self, utc: &NaiveDateTime) -> DateTime<Self>;
}

pub struct Utc;
impl Eq for Utc {}
impl Offset for Utc {}
impl Utc {
    pub fn today() -> Date<Utc> {}
    pub fn now() -> DateTime<Utc> {}
}
impl TimeZone for Utc { type Offset = Utc; }
impl Clone for Utc {}
impl Display for Utc {}
impl PartialEq for Utc {}
impl Hash for Utc {}
impl Copy for Utc {}

pub trait SubsecRound {
    fn round_subsecs(self, digits: u16) -> Self;
    fn trunc_subsecs(self, digits: u16) -> Self;
}
impl<T: Timelike + Add<TimeDelta, Output = T> + Sub<TimeDelta, Output = T>> SubsecRound for T {}

pub trait DurationRound {
    type Err: Error;
    fn duration_round(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    fn duration_trunc(self, duration: TimeDelta) -> Result<Self, Self::Err>;
    fn duration_round_up(self, duration: TimeDelta) -> Result<Self, Self::Err>;
}

pub enum RoundingError {
    DurationExceedsTimestamp,
    DurationExceedsLimit,
    TimestampExceedsLimit,
}
impl PartialEq for RoundingError {}
impl Error for RoundingError {}
impl Eq for RoundingError {}
impl Display for RoundingError {}
impl Copy for RoundingError {}
impl Clone for RoundingError {}

pub struct TimeDelta {}
impl Display for TimeDelta {}
impl Add for TimeDelta { type Output = TimeDelta; }
impl Hash for TimeDelta {}
impl Clone for TimeDelta {}
impl Eq for TimeDelta {}
impl<'a> Sum<&'a TimeDelta> for TimeDelta {}
impl Mul<i32> for TimeDelta { type Output = TimeDelta; }
impl Sum for TimeDelta {}
impl PartialEq for TimeDelta {}
impl Copy for TimeDelta {}
impl Sub for TimeDelta { type Output = TimeDelta; }
impl Neg for TimeDelta { type Output = TimeDelta; }
impl Default for TimeDelta {}
impl AddAssign for TimeDelta {}
impl PartialOrd for TimeDelta {}
impl Div<i32> for TimeDelta { type Output = TimeDelta; }
impl TimeDelta {
    pub fn new(secs: i64, nanos: u32) -> Option<TimeDelta> {}
    pub fn weeks(weeks: i64) -> TimeDelta {}
    pub fn try_weeks(weeks: i64) -> Option<TimeDelta> {}
    pub fn days(days: i64) -> TimeDelta {}
    pub fn try_days(days: i64) -> Option<TimeDelta> {}
    pub fn hours(hours: i64) -> TimeDelta {}
    pub fn try_hours(hours: i64) -> Option<TimeDelta> {}
    pub fn minutes(minutes: i64) -> TimeDelta {}
    pub fn try_minutes(minutes: i64) -> Option<TimeDelta> {}
    pub fn seconds(seconds: i64) -> TimeDelta {}
    pub fn try_seconds(seconds: i64) -> Option<TimeDelta> {}
    pub fn milliseconds(milliseconds: i64) -> TimeDelta {}
    pub fn try_milliseconds(milliseconds: i64) -> Option<TimeDelta> {}
    pub fn microseconds(microseconds: i64) -> TimeDelta {}
    pub fn nanoseconds(nanos: i64) -> TimeDelta {}
    pub fn num_weeks(&self) -> i64 {}
    pub fn num_days(&self) -> i64 {}
    pub fn num_hours(&self) -> i64 {}
    pub fn num_minutes(&self) -> i64 {}
    pub fn num_seconds(&self) -> i64 {}
    pub fn as_seconds_f64(self) -> f64 {}
    pub fn as_seconds_f32(self) -> f32 {}
    pub fn num_milliseconds(&self) -> i64 {}
    pub fn subsec_millis(&self) -> i32 {}
    pub fn num_microseconds(&self) -> Option<i64> {}
    pub fn subsec_micros(&self) -> i32 {}
    pub fn num_nanoseconds(&self) -> Option<i64> {}
    pub fn subsec_nanos(&self) -> i32 {}
    pub fn checked_add(&self, rhs: &TimeDelta) -> Option<TimeDelta> {}
    pub fn checked_sub(&self, rhs: &TimeDelta) -> Option<TimeDelta> {}
    pub fn checked_mul(&self, rhs: i32) -> Option<TimeDelta> {}
    pub fn checked_div(&self, rhs: i32) -> Option<TimeDelta> {}
    pub fn abs(&self) -> TimeDelta {}
    pub fn min_value() -> TimeDelta {}
    pub fn max_value() -> TimeDelta {}
    pub fn zero() -> TimeDelta {}
    pub fn is_zero(&self) -> bool {}
    pub fn from_std(duration: std::time::Duration) -> Result<TimeDelta, OutOfRangeError> {}
    pub fn to_std(&self) -> Result<std::time::Duration, OutOfRangeError> {}
    pub const MIN: Self = ();
    pub const MAX: Self = ();
}
impl SubAssign for TimeDelta {}
impl Ord for TimeDelta {}

pub struct OutOfRangeError {}
impl Clone for OutOfRangeError {}
impl Error for OutOfRangeError {}
impl Copy for OutOfRangeError {}
impl PartialEq for OutOfRangeError {}
impl Display for OutOfRangeError {}
impl Eq for OutOfRangeError {}

pub trait Datelike {
    fn year(&self) -> i32;
    fn year_ce(&self) -> (bool, u32);
    fn quarter(&self) -> u32;
    fn month(&self) -> u32;
    fn month0(&self) -> u32;
    fn day(&self) -> u32;
    fn day0(&self) -> u32;
    fn ordinal(&self) -> u32;
    fn ordinal0(&self) -> u32;
    fn weekday(&self) -> Weekday;
    fn iso_week(&self) -> IsoWeek;
    fn with_year(&self, year: i32) -> Option<Self>;
    fn with_month(&self, month: u32) -> Option<Self>;
    fn with_month0(&self, month0: u32) -> Option<Self>;
    fn with_day(&self, day: u32) -> Option<Self>;
    fn with_day0(&self, day0: u32) -> Option<Self>;
    fn with_ordinal(&self, ordinal: u32) -> Option<Self>;
    fn with_ordinal0(&self, ordinal0: u32) -> Option<Self>;
    fn num_days_from_ce(&self) -> i32;
    fn num_days_in_month(&self) -> u8;
}

pub trait Timelike {
    fn hour(&self) -> u32;
    fn hour12(&self) -> (bool, u32);
    fn minute(&self) -> u32;
    fn second(&self) -> u32;
    fn nanosecond(&self) -> u32;
    fn with_hour(&self, hour: u32) -> Option<Self>;
    fn with_minute(&self, min: u32) -> Option<Self>;
    fn with_second(&self, sec: u32) -> Option<Self>;
    fn with_nanosecond(&self, nano: u32) -> Option<Self>;
    fn num_seconds_from_midnight(&self) -> u32;
}
