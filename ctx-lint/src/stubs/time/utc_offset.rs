pub struct UtcOffset {}
impl PartialOrd for UtcOffset {}
impl SmartDisplay for UtcOffset { type Metadata = (); }
impl Copy for UtcOffset {}
impl Hash for UtcOffset {}
impl Ord for UtcOffset {}
impl UtcOffset {
    pub const UTC: Self = ();
    pub fn from_hms(hours: i8, minutes: i8, seconds: i8) -> std::result::Result<Self, ComponentRange> {}
    pub fn from_whole_seconds(seconds: i32) -> std::result::Result<Self, ComponentRange> {}
    pub fn as_hms(self) -> (i8, i8, i8) {}
    pub fn whole_hours(self) -> i8 {}
    pub fn whole_minutes(self) -> i16 {}
    pub fn minutes_past_hour(self) -> i8 {}
    pub fn whole_seconds(self) -> i32 {}
    pub fn seconds_past_minute(self) -> i8 {}
    pub fn is_utc(self) -> bool {}
    pub fn is_positive(self) -> bool {}
    pub fn is_negative(self) -> bool {}
    pub fn local_offset_at(datetime: OffsetDateTime) -> std::result::Result<Self, IndeterminateOffset> {}
    pub fn current_local_offset() -> std::result::Result<Self, IndeterminateOffset> {}
    pub fn format_into(self, output: &mut impl Write, format: &impl Formattable) -> std::result::Result<usize, Format> {}
    pub fn format(self, format: &impl Formattable) -> std::result::Result<String, Format> {}
    pub fn parse(input: &str, description: &impl Parsable) -> std::result::Result<Self, Parse> {}
    pub fn parse_with_defaults(input: &[u8], description: &impl Parsable, defaults: Parsed) -> std::result::Result<Self, Parse> {}
}
impl Display for UtcOffset {}
impl Clone for UtcOffset {}
impl PartialEq for UtcOffset {}
impl TryFrom<Parsed> for UtcOffset { type Error = TryFromParsed; }
impl Eq for UtcOffset {}
impl Neg for UtcOffset { type Output = UtcOffset; }

pub enum Weekday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}
impl Eq for Weekday {}
impl SmartDisplay for Weekday { type Metadata = (); }
impl Weekday {
    pub fn previous(self) -> Self {}
    pub fn next(self) -> Self {}
    pub fn nth_next(self, n: u8) -> Self {}
    pub fn nth_prev(self, n: u8) -> Self {}
    pub fn number_from_monday(self) -> u8 {}
    pub fn number_from_sunday(self) -> u8 {}
    pub fn number_days_from_monday(self) -> u8 {}
    pub fn number_days_from_sunday(self) -> u8 {}
    pub fn iter_from(start: Self) -> WeekdayIter {}
}
impl Copy for Weekday {}
impl PartialEq for Weekday {}
impl Hash for Weekday {}
impl Display for Weekday {}
impl FromStr for Weekday { type Err = InvalidVariant; }
impl Clone for Weekday {}
