//! A JSON array of all findings, indented.

use std::io;

use super::Format;
use super::record::Record;
use crate::engine::Report;

pub(super) static FORMAT: Format = Format { name: "json", write };

fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let findings = report.findings.iter().map(|finding| Record::of(report, finding));
    serde_json::to_writer_pretty(&mut *out, &findings.collect::<Vec<_>>())?;
    out.write_all(b"\n")
}
