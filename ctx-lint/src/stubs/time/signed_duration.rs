pub struct SignedDuration {}
impl Mul<SignedDuration> for f64 { type Output = SignedDuration; }
impl Mul<u16> for SignedDuration { type Output = SignedDuration; }
impl DivAssign<i32> for SignedDuration {}
impl Mul<SignedDuration> for u16 { type Output = SignedDuration; }
impl Add<SignedDuration> for Instant { type Output = Instant; }
impl AddAssign<SignedDuration> for SystemTime {}
impl Ord for SignedDuration {}
impl Mul<u8> for SignedDuration { type Output = SignedDuration; }
impl Sub<SignedDuration> for SystemTime { type Output = SystemTime; }
impl DivAssign<i16> for SignedDuration {}
impl Mul<SignedDuration> for u8 { type Output = SignedDuration; }
impl Div<i8> for SignedDuration { type Output = SignedDuration; }
impl Display for SignedDuration {}
impl Mul<i32> for SignedDuration { type Output = SignedDuration; }
impl DivAssign<f32> for SignedDuration {}
impl AddAssign<std::time::Duration> for SignedDuration {}
impl SubAssign<std::time::Duration> for SignedDuration {}
impl Clone for SignedDuration {}
impl TryFrom<std::time::Duration> for SignedDuration { type Error = ConversionRange; }
impl Mul<SignedDuration> for i32 { type Output = SignedDuration; }
impl Mul<i16> for SignedDuration { type Output = SignedDuration; }
impl TryFrom<SignedDuration> for std::time::Duration { type Error = ConversionRange; }
impl Neg for SignedDuration { type Output = SignedDuration; }
impl Mul<i8> for SignedDuration { type Output = SignedDuration; }
impl MulAssign<u32> for SignedDuration {}
impl Eq for SignedDuration {}
impl Mul<SignedDuration> for i16 { type Output = SignedDuration; }
impl MulAssign<f32> for SignedDuration {}
impl Add for SignedDuration { type Output = SignedDuration; }
impl SignedDuration {
    pub const ZERO: Self = ();
    pub const NANOSECOND: Self = ();
    pub const MICROSECOND: Self = ();
    pub const MILLISECOND: Self = ();
    pub const SECOND: Self = ();
    pub const MINUTE: Self = ();
    pub const HOUR: Self = ();
    pub const DAY: Self = ();
    pub const WEEK: Self = ();
    pub const MIN: Self = ();
    pub const MAX: Self = ();
    pub fn is_zero(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn is_positive(self) -> bool {}
    pub fn abs(self) -> Self {}
    pub fn unsigned_abs(self) -> std::time::Duration {}
    pub fn new(seconds: i64, nanoseconds: i32) -> Self {}
    pub fn weeks(weeks: i64) -> Self {}
    pub fn days(days: i64) -> Self {}
    pub fn hours(hours: i64) -> Self {}
    pub fn minutes(minutes: i64) -> Self {}
    pub fn seconds(seconds: i64) -> Self {}
    pub fn seconds_f64(seconds: f64) -> Self {}
    pub fn seconds_f32(seconds: f32) -> Self {}
    pub fn saturating_seconds_f64(seconds: f64) -> Self {}
    pub fn saturating_seconds_f32(seconds: f32) -> Self {}
    pub fn checked_seconds_f64(seconds: f64) -> Option<Self> {}
    pub fn checked_seconds_f32(seconds: f32) -> Option<Self> {}
    pub fn milliseconds(milliseconds: i64) -> Self {}
    pub fn microseconds(microseconds: i64) -> Self {}
    pub fn nanoseconds(nanoseconds: i64) -> Self {}
    pub fn nanoseconds_i128(nanoseconds: i128) -> Self {}
    pub fn whole_weeks(self) -> i64 {}
    pub fn whole_days(self) -> i64 {}
    pub fn whole_hours(self) -> i64 {}
    pub fn whole_minutes(self) -> i64 {}
    pub fn whole_seconds(self) -> i64 {}
    pub fn as_seconds_f64(self) -> f64 {}
    pub fn as_seconds_f32(self) -> f32 {}
    pub fn whole_milliseconds(self) -> i128 {}
    pub fn subsec_milliseconds(self) -> i16 {}
    pub fn whole_microseconds(self) -> i128 {}
    pub fn subsec_microseconds(self) -> i32 {}
    pub fn whole_nanoseconds(self) -> i128 {}
    pub fn subsec_nanoseconds(self) -> i32 {}
    pub fn checked_add(self, rhs: Self) -> Option<Self> {}
    pub fn checked_sub(self, rhs: Self) -> Option<Self> {}
    pub fn checked_mul(self, rhs: i32) -> Option<Self> {}
    pub fn checked_div(self, rhs: i32) -> Option<Self> {}
    pub fn checked_neg(self) -> Option<Self> {}
    pub fn saturating_add(self, rhs: Self) -> Self {}
    pub fn saturating_sub(self, rhs: Self) -> Self {}
    pub fn saturating_mul(self, rhs: i32) -> Self {}
}
impl Sub for SignedDuration { type Output = SignedDuration; }
impl Mul<SignedDuration> for i8 { type Output = SignedDuration; }
impl Div<u32> for SignedDuration { type Output = SignedDuration; }
impl Add<std::time::Duration> for SignedDuration { type Output = SignedDuration; }
impl Sub<std::time::Duration> for SignedDuration { type Output = SignedDuration; }
impl MulAssign<u16> for SignedDuration {}
impl AddAssign<SignedDuration> for Instant {}
impl Hash for SignedDuration {}
impl Add<SignedDuration> for std::time::Duration { type Output = SignedDuration; }
impl Sub<SignedDuration> for std::time::Duration { type Output = SignedDuration; }
impl Div<u16> for SignedDuration { type Output = SignedDuration; }
impl Sub<SignedDuration> for Instant { type Output = Instant; }
impl SubAssign<SignedDuration> for SystemTime {}
impl MulAssign<u8> for SignedDuration {}
impl DivAssign<i8> for SignedDuration {}
impl DivAssign<f64> for SignedDuration {}
impl AddAssign<SignedDuration> for std::time::Duration {}
impl Div<u8> for SignedDuration { type Output = SignedDuration; }
impl Sum for SignedDuration {}
impl SubAssign<SignedDuration> for std::time::Duration {}
impl MulAssign<i32> for SignedDuration {}
impl Div for SignedDuration { type Output = f64; }
impl<'a> Sum<&'a SignedDuration> for SignedDuration {}
impl PartialEq for SignedDuration {}
impl Div<i32> for SignedDuration { type Output = SignedDuration; }
impl Div<std::time::Duration> for SignedDuration { type Output = f64; }
impl Add<SignedDuration> for SystemTime { type Output = SystemTime; }
impl PartialOrd for SignedDuration {}
impl MulAssign<i16> for SignedDuration {}
impl MulAssign<f64> for SignedDuration {}
impl Div<SignedDuration> for std::time::Duration { type Output = f64; }
impl MulAssign<i8> for SignedDuration {}
impl DivAssign<u32> for SignedDuration {}
impl Div<i16> for SignedDuration { type Output = SignedDuration; }
impl Div<f32> for SignedDuration { type Output = SignedDuration; }
impl Mul<f32> for SignedDuration { type Output = SignedDuration; }
impl Default for SignedDuration {}
impl Div<f64> for SignedDuration { type Output = SignedDuration; }
impl AddAssign for SignedDuration {}
impl SubAssign for SignedDuration {}
impl DivAssign<u16> for SignedDuration {}
impl SubAssign<SignedDuration> for Instant {}
impl Mul<SignedDuration> for f32 { type Output = SignedDuration; }
impl Mul<u32> for SignedDuration { type Output = SignedDuration; }
impl Copy for SignedDuration {}
impl Mul<f64> for SignedDuration { type Output = SignedDuration; }
impl DivAssign<u8> for SignedDuration {}
impl Mul<SignedDuration> for u32 { type Output = SignedDuration; }

pub struct Time {}
impl Sub<SignedDuration> for Time { type Output = Time; }
impl Hash for Time {}
impl AddAssign<std::time::Duration> for Time {}
impl Sub<std::time::Duration> for Time { type Output = Time; }
impl Ord for Time {}
impl Time {
    pub const MIDNIGHT: Self = ();
    pub const MAX: Self = ();
    pub fn from_hms(hour: u8, minute: u8, second: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_hms_milli(hour: u8, minute: u8, second: u8, millisecond: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_hms_micro(hour: u8, minute: u8, second: u8, microsecond: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_hms_nano(hour: u8, minute: u8, second: u8, nanosecond: u32) -> std::result::Result<Self, ComponentRange> {}
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
    pub fn duration_until(self, other: Self) -> SignedDuration {}
    pub fn duration_since(self, other: Self) -> SignedDuration {}
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
impl Display for Time {}
impl Clone for Time {}
impl SubAssign<SignedDuration> for Time {}
impl PartialEq for Time {}
impl SubAssign<std::time::Duration> for Time {}
impl Sub for Time { type Output = SignedDuration; }
impl Add<SignedDuration> for Time { type Output = Time; }
impl Eq for Time {}
impl Add<std::time::Duration> for Time { type Output = Time; }
impl PartialOrd for Time {}
impl TryFrom<Parsed> for Time { type Error = TryFromParsed; }
impl SmartDisplay for Time { type Metadata = (); }
impl AddAssign<SignedDuration> for Time {}
impl Copy for Time {}

pub struct Timestamp {}
impl TryFrom<Parsed> for Timestamp { type Error = TryFromParsed; }
impl From<UtcDateTime> for Timestamp {}
impl Timestamp {
    pub fn format_into(self, output: &mut impl Write, format: &impl Formattable) -> std::result::Result<usize, Format> {}
    pub fn format(self, format: &impl Formattable) -> std::result::Result<String, Format> {}
    pub const UNIX_EPOCH: Self = ();
    pub const MIN: Self = ();
    pub const MAX: Self = ();
    pub fn now() -> Self {}
    pub fn new(seconds: i64, nanoseconds: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_seconds(seconds: i64) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_milliseconds(milliseconds: i64) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_microseconds(microseconds: i128) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_nanoseconds(nanoseconds: i128) -> std::result::Result<Self, ComponentRange> {}
    pub fn to_offset(self, offset: UtcOffset) -> OffsetDateTime {}
    pub fn checked_to_offset(self, offset: UtcOffset) -> Option<OffsetDateTime> {}
    pub fn to_utc(self) -> UtcDateTime {}
    pub fn as_seconds(self) -> i64 {}
    pub fn as_milliseconds(self) -> i64 {}
    pub fn as_microseconds(self) -> i128 {}
    pub fn as_nanoseconds(self) -> i128 {}
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
    pub fn checked_add(self, duration: SignedDuration) -> Option<Self> {}
    pub fn checked_sub(self, duration: SignedDuration) -> Option<Self> {}
    pub fn saturating_add(self, duration: SignedDuration) -> Self {}
    pub fn saturating_sub(self, duration: SignedDuration) -> Self {}
    pub fn parse(input: &str, description: &impl Parsable) -> std::result::Result<Self, Parse> {}
    pub fn parse_with_defaults(input: &[u8], description: &impl Parsable, defaults: Parsed) -> std::result::Result<Self, Parse> {}
    pub fn replace_time(self, time: Time) -> Self {}
    pub fn replace_date(self, date: Date) -> Self {}
    pub fn replace_year(self, year: i32) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_month(self, month: Month) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_day(self, day: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_ordinal(self, ordinal: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_hour(self, hour: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_minute(self, minute: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_second(self, second: u8) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_millisecond(self, millisecond: u16) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_microsecond(self, microsecond: u32) -> std::result::Result<Self, ComponentRange> {}
    pub fn replace_nanosecond(self, nanosecond: u32) -> std::result::Result<Self, ComponentRange> {}
}
impl From<Timestamp> for SystemTime {}
impl Sub<UtcDateTime> for Timestamp { type Output = SignedDuration; }
impl Eq for Timestamp {}
impl SubAssign<std::time::Duration> for Timestamp {}
impl SubAssign<SignedDuration> for Timestamp {}
impl PartialOrd for Timestamp {}
impl Sub for Timestamp { type Output = SignedDuration; }
impl Add<std::time::Duration> for Timestamp { type Output = Timestamp; }
impl Add<SignedDuration> for Timestamp { type Output = Timestamp; }
impl Copy for Timestamp {}
impl Hash for Timestamp {}
impl Ord for Timestamp {}
impl From<OffsetDateTime> for Timestamp {}
impl From<SystemTime> for Timestamp {}
impl Clone for Timestamp {}
impl Sub<OffsetDateTime> for Timestamp { type Output = SignedDuration; }
impl AddAssign<std::time::Duration> for Timestamp {}
impl AddAssign<SignedDuration> for Timestamp {}
impl Sub<SystemTime> for Timestamp { type Output = SignedDuration; }
impl Sub<std::time::Duration> for Timestamp { type Output = Timestamp; }
impl Sub<SignedDuration> for Timestamp { type Output = Timestamp; }
impl Sub<Timestamp> for SystemTime { type Output = SignedDuration; }
impl PartialEq for Timestamp {}
impl Display for Timestamp {}

pub struct UtcDateTime {}
impl Sub<std::time::Duration> for UtcDateTime { type Output = UtcDateTime; }
impl From<OffsetDateTime> for UtcDateTime {}
impl UtcDateTime {
    pub const UNIX_EPOCH: Self = ();
    pub const MIN: Self = ();
    pub const MAX: Self = ();
    pub fn now() -> Self {}
    pub fn new(date: Date, time: Time) -> Self {}
    pub fn from_unix_timestamp(timestamp: i64) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_unix_timestamp_nanos(timestamp: i128) -> std::result::Result<Self, ComponentRange> {}
    pub fn to_offset(self, offset: UtcOffset) -> OffsetDateTime {}
    pub fn checked_to_offset(self, offset: UtcOffset) -> Option<OffsetDateTime> {}
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
impl Hash for UtcDateTime {}
impl SubAssign<SignedDuration> for UtcDateTime {}
impl Sub<OffsetDateTime> for UtcDateTime { type Output = SignedDuration; }
impl From<UtcDateTime> for SystemTime {}
impl Display for UtcDateTime {}
impl Sub<Timestamp> for UtcDateTime { type Output = SignedDuration; }
impl Copy for UtcDateTime {}
impl PartialEq for UtcDateTime {}
impl Add<SignedDuration> for UtcDateTime { type Output = UtcDateTime; }
impl PartialOrd for UtcDateTime {}
impl SubAssign<std::time::Duration> for UtcDateTime {}
impl From<Timestamp> for UtcDateTime {}
impl Sub for UtcDateTime { type Output = SignedDuration; }
impl Clone for UtcDateTime {}
impl Add<std::time::Duration> for UtcDateTime { type Output = UtcDateTime; }
impl AddAssign<SignedDuration> for UtcDateTime {}
impl Ord for UtcDateTime {}
impl Sub<SignedDuration> for UtcDateTime { type Output = UtcDateTime; }
impl From<SystemTime> for UtcDateTime {}
impl SmartDisplay for UtcDateTime { type Metadata = (); }
impl Sub<SystemTime> for UtcDateTime { type Output = SignedDuration; }
impl Sub<UtcDateTime> for SystemTime { type Output = SignedDuration; }
impl Eq for UtcDateTime {}
impl AddAssign<std::time::Duration> for UtcDateTime {}
impl TryFrom<Parsed> for UtcDateTime { type Error = TryFromParsed; }
