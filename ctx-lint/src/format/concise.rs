//! One line a finding: `path:line:column: level[rule] message`. Columns are those of rustc: characters, from 1.

use std::io;

use super::{Format, each, finish};
use crate::engine::Report;
use crate::glyph;

pub(super) static FORMAT: Format = Format { name: "concise", write };

fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let (lines, unprinted) = each(report, |finding| {
        let source = report.source(finding.file);
        let (line, column) = source.position(finding.span.start);
        let (path, message) = (glyph::path(&source.path), glyph::line(&finding.message));
        format!("{path}:{line}:{column}: {}[{}] {message}\n", finding.level, finding.rule)
    });
    out.write_all(lines.concat().as_bytes())?;
    finish(unprinted)
}
