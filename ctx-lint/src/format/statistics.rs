//! How often each rule has found something, most often first.

use std::collections::BTreeMap;
use std::io;

use super::Format;
use crate::engine::Report;

/// Chosen by `--statistics`, not by name.
pub static FORMAT: Format = Format { name: "statistics", write };

fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    for finding in &report.findings {
        *counts.entry((&finding.rule, finding.level)).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    for ((rule, level), count) in counts {
        writeln!(out, "{count:>7}  {level} {rule}")?;
    }
    Ok(())
}
