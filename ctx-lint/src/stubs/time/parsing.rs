use crate::{Month, Weekday};
use crate::error::ParseFromDescription;
use std::num::NonZero;
use std::ops::Deref;

pub trait Parsable {}
impl<T: Deref<Target: Parsable>> Parsable for T {}

pub struct Parsed {}
impl Parsed {
    pub fn with_year(self, value: i32) -> Option<Self> {}
    pub fn with_year_century(self, value: i16, is_negative: bool) -> Option<Self> {}
    pub fn with_year_last_two(self, value: u8) -> Option<Self> {}
    pub fn with_iso_year(self, value: i32) -> Option<Self> {}
    pub fn with_iso_year_century(self, value: i16, is_negative: bool) -> Option<Self> {}
    pub fn with_iso_year_last_two(self, value: u8) -> Option<Self> {}
    pub fn with_month(self, value: Month) -> Option<Self> {}
    pub fn with_sunday_week_number(self, value: u8) -> Option<Self> {}
    pub fn with_monday_week_number(self, value: u8) -> Option<Self> {}
    pub fn with_iso_week_number(self, value: NonZero<u8>) -> Option<Self> {}
    pub fn with_weekday(self, value: Weekday) -> Option<Self> {}
    pub fn with_ordinal(self, value: NonZero<u16>) -> Option<Self> {}
    pub fn with_day(self, value: NonZero<u8>) -> Option<Self> {}
    pub fn with_hour_24(self, value: u8) -> Option<Self> {}
    pub fn with_hour_12(self, value: NonZero<u8>) -> Option<Self> {}
    pub fn with_hour_12_is_pm(self, value: bool) -> Option<Self> {}
    pub fn with_minute(self, value: u8) -> Option<Self> {}
    pub fn with_second(self, value: u8) -> Option<Self> {}
    pub fn with_subsecond(self, value: u32) -> Option<Self> {}
    pub fn with_offset_hour(self, value: i8) -> Option<Self> {}
    pub fn with_offset_minute_signed(self, value: i8) -> Option<Self> {}
    pub fn with_offset_second_signed(self, value: i8) -> Option<Self> {}
    pub fn with_unix_timestamp_nanos(self, value: i128) -> Option<Self> {}
    pub fn year(&self) -> Option<i32> {}
    pub fn year_century(&self) -> Option<i16> {}
    pub fn year_century_is_negative(&self) -> Option<bool> {}
    pub fn year_last_two(&self) -> Option<u8> {}
    pub fn iso_year(&self) -> Option<i32> {}
    pub fn iso_year_century(&self) -> Option<i16> {}
    pub fn iso_year_century_is_negative(&self) -> Option<bool> {}
    pub fn iso_year_last_two(&self) -> Option<u8> {}
    pub fn month(&self) -> Option<Month> {}
    pub fn sunday_week_number(&self) -> Option<u8> {}
    pub fn monday_week_number(&self) -> Option<u8> {}
    pub fn iso_week_number(&self) -> Option<NonZero<u8>> {}
    pub fn weekday(&self) -> Option<Weekday> {}
    pub fn ordinal(&self) -> Option<NonZero<u16>> {}
    pub fn day(&self) -> Option<NonZero<u8>> {}
    pub fn hour_24(&self) -> Option<u8> {}
    pub fn hour_12(&self) -> Option<NonZero<u8>> {}
    pub fn hour_12_is_pm(&self) -> Option<bool> {}
    pub fn minute(&self) -> Option<u8> {}
    pub fn second(&self) -> Option<u8> {}
    pub fn subsecond(&self) -> Option<u32> {}
    pub fn offset_hour(&self) -> Option<i8> {}
    pub fn offset_minute_signed(&self) -> Option<i8> {}
    pub fn offset_second_signed(&self) -> Option<i8> {}
    pub fn unix_timestamp_nanos(&self) -> Option<i128> {}
    pub fn new() -> Self {}
    pub fn parse_item<'a>(&mut self, input: &'a [u8], item: &impl Sized) -> Result<&'a [u8], ParseFromDescription> {}
    pub fn parse_items<'a>(&mut self, input: &'a [u8], items: &[impl Sized]) -> Result<&'a [u8], ParseFromDescription> {}
    pub fn parse_literal<'a>(input: &'a [u8], literal: &[u8]) -> Result<&'a [u8], ParseFromDescription> {}
    pub fn set_year(&mut self, value: i32) -> Option<()> {}
    pub fn set_year_century(&mut self, value: i16, is_negative: bool) -> Option<()> {}
    pub fn set_year_last_two(&mut self, value: u8) -> Option<()> {}
    pub fn set_iso_year(&mut self, value: i32) -> Option<()> {}
    pub fn set_iso_year_last_two(&mut self, value: u8) -> Option<()> {}
    pub fn set_iso_year_century(&mut self, value: i16, is_negative: bool) -> Option<()> {}
    pub fn set_month(&mut self, value: Month) -> Option<()> {}
    pub fn set_sunday_week_number(&mut self, value: u8) -> Option<()> {}
    pub fn set_monday_week_number(&mut self, value: u8) -> Option<()> {}
    pub fn set_iso_week_number(&mut self, value: NonZero<u8>) -> Option<()> {}
    pub fn set_weekday(&mut self, value: Weekday) -> Option<()> {}
    pub fn set_ordinal(&mut self, value: NonZero<u16>) -> Option<()> {}
    pub fn set_day(&mut self, value: NonZero<u8>) -> Option<()> {}
    pub fn set_hour_24(&mut self, value: u8) -> Option<()> {}
    pub fn set_hour_12(&mut self, value: NonZero<u8>) -> Option<()> {}
    pub fn set_hour_12_is_pm(&mut self, value: bool) -> Option<()> {}
    pub fn set_minute(&mut self, value: u8) -> Option<()> {}
    pub fn set_second(&mut self, value: u8) -> Option<()> {}
    pub fn set_subsecond(&mut self, value: u32) -> Option<()> {}
    pub fn set_offset_hour(&mut self, value: i8) -> Option<()> {}
    pub fn set_offset_minute_signed(&mut self, value: i8) -> Option<()> {}
    pub fn set_offset_second_signed(&mut self, value: i8) -> Option<()> {}
    pub fn set_unix_timestamp_nanos(&mut self, value: i128) -> Option<()> {}
}
impl Copy for Parsed {}
impl Clone for Parsed {}
impl Default for Parsed {}
