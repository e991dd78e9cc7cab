//! Workflow commands that GitHub shows as annotations on the changed lines.

use std::io;

use super::Format;
use super::record::Place;
use crate::engine::Report;
use crate::finding::Level;

pub(super) static FORMAT: Format = Format { name: "github", write };

fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    for finding in &report.findings {
        let command = if finding.level == Level::Deny { "error" } else { "warning" };
        let place = Place::of(report, finding.file, finding.span);
        let path = property(&place.path);
        let Place { line, column, end_line, end_column, .. } = place;
        write!(out, "::{command} file={path},line={line},col={column},endLine={end_line}")?;
        // GitHub refuses an end column on an annotation that spans lines.
        if line == end_line {
            write!(out, ",endColumn={end_column}")?;
        }
        let mut message = finding.message.clone();
        if let Some(help) = &finding.help {
            message = format!("{message}\nhelp: {help}");
        }
        writeln!(out, ",title=ctx-lint {}::{}", property(&finding.rule), data(&message))?;
    }
    Ok(())
}

/// Escapes the text of a command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes the value of a property.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
