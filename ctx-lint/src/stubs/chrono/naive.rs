use crate::{NaiveDate, NaiveDateTime};
use std::hash::Hash;
pub use crate::Days;
pub use crate::IsoWeek;
pub use crate::NaiveDate;
pub use crate::NaiveDateTime;
pub use crate::NaiveTime;
pub use crate::NaiveWeek;

pub const MIN_DATE: NaiveDate = ();

pub const MAX_DATE: NaiveDate = ();

pub struct NaiveDateDaysIterator {}
impl Iterator for NaiveDateDaysIterator { type Item = NaiveDate; }
impl Copy for NaiveDateDaysIterator {}
impl ExactSizeIterator for NaiveDateDaysIterator {}
impl PartialOrd for NaiveDateDaysIterator {}
impl DoubleEndedIterator for NaiveDateDaysIterator {}
impl Ord for NaiveDateDaysIterator {}
impl Hash for NaiveDateDaysIterator {}
impl PartialEq for NaiveDateDaysIterator {}
impl Eq for NaiveDateDaysIterator {}
impl Clone for NaiveDateDaysIterator {}

pub struct NaiveDateWeeksIterator {}
impl PartialEq for NaiveDateWeeksIterator {}
impl Eq for NaiveDateWeeksIterator {}
impl Clone for NaiveDateWeeksIterator {}
impl Iterator for NaiveDateWeeksIterator { type Item = NaiveDate; }
impl Copy for NaiveDateWeeksIterator {}
impl DoubleEndedIterator for NaiveDateWeeksIterator {}
impl ExactSizeIterator for NaiveDateWeeksIterator {}
impl PartialOrd for NaiveDateWeeksIterator {}
impl Ord for NaiveDateWeeksIterator {}
impl Hash for NaiveDateWeeksIterator {}

pub const MIN_DATETIME: NaiveDateTime = ();

pub const MAX_DATETIME: NaiveDateTime = ();
