//! One JSON object a line for each finding.

use std::io;

use super::record::Record;
use super::{Format, each, finish};
use crate::engine::Report;
use crate::glyph;

pub(super) static FORMAT: Format = Format { name: "json-lines", write };

fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let (records, unprinted) = each(report, |finding| Record::of(report, finding));
    for record in records {
        let text = serde_json::to_string(&record)?;
        writeln!(out, "{}", glyph::json(&text))?;
    }
    finish(unprinted)
}
