//! The ways to print a report: a `mod` line and a line in the list for each, both sorted.

mod concise;
mod full;
mod github;
mod json;
mod json_lines;
mod record;
mod sarif;
mod statistics;

pub use statistics::FORMAT as STATISTICS;

use std::io;

use crate::engine::Report;

/// One way to print a report.
///
/// A format computes nothing: a report is finished. Colours are written as codes, which the stream takes out where they
/// are not wanted.
#[derive(Clone, Copy, Debug)]
pub struct Format {
    /// Its name on the command line.
    pub name: &'static str,
    /// Prints the report.
    pub write: fn(&Report, &mut dyn io::Write) -> io::Result<()>,
}

/// All formats that `--output-format` takes, by name.
pub static FORMATS: &[&Format] = &[
    &concise::FORMAT,
    &full::FORMAT,
    &github::FORMAT,
    &json::FORMAT,
    &json_lines::FORMAT,
    &sarif::FORMAT,
];

/// The format of a name.
pub fn find(name: &str) -> Option<&'static Format> {
    FORMATS.iter().copied().find(|format| format.name == name)
}

#[cfg(test)]
mod tests;
