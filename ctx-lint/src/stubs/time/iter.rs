use crate::{Date, Month, Weekday};

pub struct DateIter {}
impl Clone for DateIter {}
impl PartialEq for DateIter {}
impl DateIter {
    pub fn new(start: Date, end: Date) -> Self {}
}
impl Iterator for DateIter { type Item = Date; }
impl DoubleEndedIterator for DateIter {}
impl ExactSizeIterator for DateIter {}
impl Eq for DateIter {}

pub struct Rev<I> {}
impl Iterator for Rev<WeekdayIter> { type Item = Weekday; }
impl Iterator for Rev<MonthIter> { type Item = Month; }
impl<I: Eq> Eq for Rev<I> {}
impl<I: Clone> Clone for Rev<I> {}
impl<I: PartialEq> PartialEq for Rev<I> {}

pub struct MonthIter {}
impl MonthIter {
    pub fn new(start: Month) -> Self {}
    pub fn rev(self) -> Rev<Self> {}
}
impl Iterator for MonthIter { type Item = Month; }
impl Eq for MonthIter {}
impl Clone for MonthIter {}
impl PartialEq for MonthIter {}

pub struct WeekdayIter {}
impl Eq for WeekdayIter {}
impl Iterator for WeekdayIter { type Item = Weekday; }
impl Clone for WeekdayIter {}
impl PartialEq for WeekdayIter {}
impl WeekdayIter {
    pub fn new(start: Weekday) -> Self {}
    pub fn rev(self) -> Rev<Self> {}
}
