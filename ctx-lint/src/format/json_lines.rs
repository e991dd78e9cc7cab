//! One JSON object a line for each finding.

use std::io;

use super::Format;
use super::record::Record;
use crate::engine::Report;

pub(super) static FORMAT: Format = Format { name: "json-lines", write };

fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    for finding in &report.findings {
        serde_json::to_writer(&mut *out, &Record::of(report, finding))?;
        out.write_all(b"\n")?;
    }
    Ok(())
}
