//! A JSON array of all findings, indented.

use std::io;

use super::record::Record;
use super::{Format, each, finish};
use crate::engine::Report;
use crate::glyph;

pub(super) static FORMAT: Format = Format { name: "json", write };

fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let (records, unprinted) = each(report, |finding| Record::of(report, finding));
    let text = serde_json::to_string_pretty(&records)?;
    writeln!(out, "{}", glyph::json(&text))?;
    finish(unprinted)
}
