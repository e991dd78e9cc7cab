use crate::time::error::Elapsed;
use std::future::{Future, IntoFuture};
use std::ops::{Add, Sub};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time;

pub use std::time::Duration;

pub async fn advance(duration: Duration) {}

pub fn pause() {}

pub fn resume() {}

#[ctx(moment)]
pub struct Instant {}

impl Instant {
    #[ctx(reads_clock)]
    pub fn now() -> Instant {}
    pub fn from_std(std: time::Instant) -> Instant {}
    pub fn into_std(self) -> time::Instant {}
    pub fn duration_since(&self, earlier: Instant) -> Duration {}
    pub fn checked_duration_since(&self, earlier: Instant) -> Option<Duration> {}
    pub fn saturating_duration_since(&self, earlier: Instant) -> Duration {}
    #[ctx(reads_clock)]
    pub fn elapsed(&self) -> Duration {}
    pub fn checked_add(&self, duration: Duration) -> Option<Instant> {}
    pub fn checked_sub(&self, duration: Duration) -> Option<Instant> {}
}
impl Clone for Instant {}
impl Copy for Instant {}
impl Add<Duration> for Instant {
    type Output = Instant;
}
impl Sub for Instant {
    type Output = Duration;
}
impl Sub<Duration> for Instant {
    type Output = Instant;
}

#[ctx(interval = "at_once")]
pub fn interval(period: Duration) -> Interval {}

#[ctx(interval)]
pub fn interval_at(start: Instant, period: Duration) -> Interval {}

#[ctx(timer)]
pub struct Interval {}

impl Interval {
    #[ctx(ticks)]
    #[ctx(endless)]
    #[ctx(cancel_safety = "safe")]
    pub async fn tick(&mut self) -> Instant {}
    pub fn poll_tick(&mut self, cx: &mut Context<'_>) -> Poll<Instant> {}
    #[ctx(renews)]
    pub fn reset(&mut self) {}
    #[ctx(renews)]
    pub fn reset_immediately(&mut self) {}
    #[ctx(renews)]
    pub fn reset_after(&mut self, after: Duration) {}
    #[ctx(renews)]
    pub fn reset_at(&mut self, deadline: Instant) {}
    pub fn missed_tick_behavior(&self) -> MissedTickBehavior {}
    #[ctx(missed_ticks)]
    pub fn set_missed_tick_behavior(&mut self, behavior: MissedTickBehavior) {}
    pub fn period(&self) -> Duration {}
}

pub enum MissedTickBehavior {
    Burst,
    Delay,
    Skip,
}

impl Clone for MissedTickBehavior {}
impl Copy for MissedTickBehavior {}
impl Default for MissedTickBehavior {}

#[ctx(sleeps)]
pub fn sleep(duration: Duration) -> Sleep {}

#[ctx(sleeps)]
pub fn sleep_until(deadline: Instant) -> Sleep {}

#[ctx(timer = "stays")]
#[must_use]
pub struct Sleep {}

impl Sleep {
    pub fn deadline(&self) -> Instant {}
    pub fn is_elapsed(&self) -> bool {}
    #[ctx(renews)]
    pub fn reset(self: Pin<&mut Self>, deadline: Instant) {}
}
impl Future for Sleep {
    type Output = ();
}

#[ctx(timeout)]
pub fn timeout<F: IntoFuture>(duration: Duration, future: F) -> Timeout<F::IntoFuture> {}

#[ctx(timeout)]
pub fn timeout_at<F: IntoFuture>(deadline: Instant, future: F) -> Timeout<F::IntoFuture> {}

#[ctx(timer)]
#[must_use]
pub struct Timeout<T> {}

impl<T> Timeout<T> {
    pub fn get_ref(&self) -> &T {}
    pub fn get_mut(&mut self) -> &mut T {}
    pub fn into_inner(self) -> T {}
}
impl<T: Future> Future for Timeout<T> {
    type Output = Result<T::Output, Elapsed>;
}

pub mod error {
    use std::io;

    pub struct Error {}

    impl Error {
        pub fn shutdown() -> Error {}
        pub fn is_shutdown(&self) -> bool {}
        pub fn at_capacity() -> Error {}
        pub fn is_at_capacity(&self) -> bool {}
        pub fn invalid() -> Error {}
        pub fn is_invalid(&self) -> bool {}
    }
    impl Copy for Error {}
    impl Clone for Error {}

    pub struct Elapsed {}
}
