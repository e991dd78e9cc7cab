use crate::fmt::format::Writer;
use std::time::Instant;
pub use crate::fmt::time;

pub trait FormatTime {
    fn format_time(&self, w: &mut Writer<'_>) -> std::fmt::Result;
}
impl FormatTime for fn(&mut Writer<'_>) -> std::fmt::Result {}
impl FormatTime for () {}
impl<F: FormatTime> FormatTime for &F {}

pub fn uptime() -> Uptime {}

pub struct SystemTime;
impl Copy for SystemTime {}
impl Default for SystemTime {}
impl Eq for SystemTime {}
impl PartialEq for SystemTime {}
impl Clone for SystemTime {}
impl FormatTime for SystemTime {}

pub struct Uptime {}
impl Clone for Uptime {}
impl Copy for Uptime {}
impl Default for Uptime {}
impl FormatTime for Uptime {}
impl From<Instant> for Uptime {}
impl Eq for Uptime {}
impl PartialEq for Uptime {}
