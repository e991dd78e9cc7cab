//! The ways to print a report: a `mod` line and a line in the list for each, both sorted.

mod cargo;
mod concise;
mod full;
mod github;
mod gitlab;
mod html;
mod json;
mod json_lines;
mod record;
mod sarif;
mod statistics;

pub use statistics::{JSON as STATISTICS_JSON, TEXT as STATISTICS};

use std::error::Error;
use std::fmt;
use std::io;

use crate::engine::Report;
use crate::fault::guarded;
use crate::finding::Finding;

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

/// The findings that could not be printed, and why: what the panics said.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unprinted(pub Vec<String>);

impl fmt::Display for Unprinted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = crate::glyph::count(self.0.len(), "finding");
        write!(f, "{count} cannot be printed: {}", self.0.join("; "))
    }
}

impl Error for Unprinted {}

/// Makes something of each finding. One that panics costs itself; [`finish`] tells of it when the rest is printed.
fn each<'a, T>(report: &'a Report, mut make: impl FnMut(&'a Finding) -> T) -> (Vec<T>, Unprinted) {
    let (mut made, mut unprinted) = (Vec::new(), Unprinted(Vec::new()));
    for finding in &report.findings {
        match guarded(|| make(finding)) {
            Ok(one) => made.push(one),
            Err(message) => unprinted.0.push(format!("{}: {message}", finding.rule)),
        }
    }
    (made, unprinted)
}

fn finish(unprinted: Unprinted) -> io::Result<()> {
    if unprinted.0.is_empty() { Ok(()) } else { Err(io::Error::other(unprinted)) }
}

/// All formats that `--output-format` takes, by name.
pub static FORMATS: &[&Format] = &[
    &cargo::FORMAT,
    &concise::FORMAT,
    &full::FORMAT,
    &github::FORMAT,
    &gitlab::FORMAT,
    &html::FORMAT,
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
