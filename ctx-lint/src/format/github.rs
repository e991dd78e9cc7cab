//! Workflow commands that GitHub shows as annotations on the changed lines. Columns are characters, from 1.

use std::fmt::Write as _;
use std::io;

use super::record::Place;
use super::{Format, each, finish};
use crate::engine::Report;
use crate::finding::{Finding, Level};
use crate::glyph;

pub(super) static FORMAT: Format = Format { name: "github", write };

fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let (lines, unprinted) = each(report, |finding| command(report, finding));
    out.write_all(lines.concat().as_bytes())?;
    finish(unprinted)
}

fn command(report: &Report, finding: &Finding) -> String {
    let command = if finding.level == Level::Deny { "error" } else { "warning" };
    let place = Place::in_repository(report, finding.file, finding.span);
    let path = property(&place.path);
    let Place { line, column, end_line, end_column, .. } = place;
    let mut message = finding.message.clone();
    if !finding.label.is_empty() {
        _ = write!(message, "\nhere: {}", finding.label);
    }
    for label in &finding.labels {
        let at = Place::in_repository(report, label.file, label.span);
        let file =
            if label.file == finding.file { String::new() } else { format!("{}, ", at.path) };
        _ = write!(message, "\n{file}line {}: {}", at.line, label.text);
    }
    if let Some(help) = &finding.help {
        _ = write!(message, "\nhelp: {help}");
    }
    if let Some(doubt) = finding.doubt() {
        _ = write!(message, "\n{doubt}");
    }
    _ = write!(message, "\nmore: ctx-lint explain {}", finding.rule);
    // GitHub takes columns only for an annotation that stays on its line.
    let columns = if line == end_line {
        format!(",col={column},endColumn={end_column}")
    } else {
        String::new()
    };
    let (rule, message) = (property(&finding.rule), data(&message));
    format!(
        "::{command} file={path},line={line},endLine={end_line}{columns},title=ctx-lint {rule}::{message}\n"
    )
}

/// Escapes the text of a command. What has no escape here is shown as in other formats.
fn data(text: &str) -> String {
    glyph::lines(text).replace('%', "%25").replace('\n', "%0A")
}

/// Escapes the value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
