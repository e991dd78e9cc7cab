use crate::SignedDuration;
use std::time::{Duration, Instant, SystemTime};

pub trait InstantExt {
    fn add_signed(self, duration: SignedDuration) -> Self;
    fn sub_signed(self, duration: SignedDuration) -> Self;
    fn checked_add_signed(&self, duration: SignedDuration) -> Option<Self>;
    fn checked_sub_signed(&self, duration: SignedDuration) -> Option<Self>;
    fn signed_duration_since(&self, earlier: Self) -> SignedDuration;
}
impl InstantExt for Instant {}

pub trait NumericalDuration {
    fn nanoseconds(self) -> SignedDuration;
    fn microseconds(self) -> SignedDuration;
    fn milliseconds(self) -> SignedDuration;
    fn seconds(self) -> SignedDuration;
    fn minutes(self) -> SignedDuration;
    fn hours(self) -> SignedDuration;
    fn days(self) -> SignedDuration;
    fn weeks(self) -> SignedDuration;
}
impl NumericalDuration for i64 {}
impl NumericalDuration for f64 {}

pub trait NumericalStdDuration {
    fn std_nanoseconds(self) -> Duration;
    fn std_microseconds(self) -> Duration;
    fn std_milliseconds(self) -> Duration;
    fn std_seconds(self) -> Duration;
    fn std_minutes(self) -> Duration;
    fn std_hours(self) -> Duration;
    fn std_days(self) -> Duration;
    fn std_weeks(self) -> Duration;
}
impl NumericalStdDuration for u64 {}
impl NumericalStdDuration for f64 {}

pub trait SystemTimeExt {
    fn checked_add_signed(&self, duration: SignedDuration) -> Option<Self>;
    fn checked_sub_signed(&self, duration: SignedDuration) -> Option<Self>;
    fn signed_duration_since(&self, earlier: Self) -> SignedDuration;
}
impl SystemTimeExt for SystemTime {}
