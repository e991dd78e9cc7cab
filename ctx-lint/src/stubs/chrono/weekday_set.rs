pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}
impl Hash for Weekday {}
impl PartialEq for Weekday {}
impl Weekday {
    pub fn succ(&self) -> Weekday {}
    pub fn pred(&self) -> Weekday {}
    pub fn number_from_monday(&self) -> u32 {}
    pub fn number_from_sunday(&self) -> u32 {}
    pub fn num_days_from_monday(&self) -> u32 {}
    pub fn num_days_from_sunday(&self) -> u32 {}
    pub fn days_since(&self, other: Weekday) -> u32 {}
}
impl TryFrom<u8> for Weekday { type Error = OutOfRange; }
impl FromPrimitive for Weekday {}
impl Eq for Weekday {}
impl Clone for Weekday {}
impl Display for Weekday {}
impl Copy for Weekday {}
impl FromStr for Weekday { type Err = ParseWeekdayError; }

pub struct ParseWeekdayError {}
impl Eq for ParseWeekdayError {}
impl Display for ParseWeekdayError {}
impl Error for ParseWeekdayError {}
impl Clone for ParseWeekdayError {}
impl PartialEq for ParseWeekdayError {}

pub struct WeekdaySet {}
impl PartialEq for WeekdaySet {}
impl WeekdaySet {
    pub fn from_array<const C: usize>(days: [Weekday; C]) -> Self {}
    pub fn single(weekday: Weekday) -> Self {}
    pub fn single_day(self) -> Option<Weekday> {}
    pub fn insert(&mut self, day: Weekday) -> bool {}
    pub fn remove(&mut self, day: Weekday) -> bool {}
    pub fn is_subset(self, other: Self) -> bool {}
    pub fn intersection(self, other: Self) -> Self {}
    pub fn union(self, other: Self) -> Self {}
    pub fn symmetric_difference(self, other: Self) -> Self {}
    pub fn difference(self, other: Self) -> Self {}
    pub fn first(self) -> Option<Weekday> {}
    pub fn last(self) -> Option<Weekday> {}
    pub fn contains(self, day: Weekday) -> bool {}
    pub fn is_empty(self) -> bool {}
    pub fn len(self) -> u8 {}
    pub const EMPTY: Self = ();
    pub const ALL: Self = ();
}
impl Clone for WeekdaySet {}
impl PartialOrd for WeekdaySet {}
impl Default for WeekdaySet {}
impl Display for WeekdaySet {}
impl Eq for WeekdaySet {}
impl FromIterator<Weekday> for WeekdaySet {}
impl Copy for WeekdaySet {}
impl Ord for WeekdaySet {}
impl Hash for WeekdaySet {}
