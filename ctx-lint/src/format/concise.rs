//! One line a finding: `path:line:column: level[rule] message`.

use std::io;

use super::Format;
use crate::engine::Report;

pub(super) static FORMAT: Format = Format { name: "concise", write };

fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    for finding in &report.findings {
        let source = report.source(finding.file);
        let (line, column) = source.position(finding.span.start);
        let path = source.path.display();
        writeln!(
            out,
            "{path}:{line}:{column}: {}[{}] {}",
            finding.level, finding.rule, finding.message
        )?;
    }
    Ok(())
}
