//! How often each rule has found something, most often first. Findings with the same cause count once. Chosen by `--statistics`, not by name.

use std::collections::BTreeMap;
use std::io;

use rustc_hash::FxHashSet;
use serde_json::json;

use super::Format;
use crate::engine::Report;
use crate::finding::Level;

/// As lines for people.
pub static TEXT: Format = Format { name: "statistics", write };

/// As one JSON object.
pub static JSON: Format = Format { name: "statistics-json", write: write_json };

fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    for (rule, level, count) in counts(report) {
        writeln!(out, "{count:>7}  {level} {rule}")?;
    }
    Ok(())
}

fn write_json(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let rules = counts(report).into_iter();
    let rules =
        rules.map(|(rule, level, count)| json!({ "rule": rule, "level": level, "count": count }));
    let all = json!({
        "rules": rules.collect::<Vec<_>>(),
        "findings": report.findings.len(),
        "files": report.files,
        "lexed": report.counts.lexed,
        "parsed": report.counts.parsed,
        "world": report.world(),
    });
    writeln!(out, "{}", serde_json::to_string_pretty(&all)?)
}

fn counts(report: &Report) -> Vec<(&str, Level, usize)> {
    let mut counts: BTreeMap<_, usize> = BTreeMap::new();
    let mut causes = FxHashSet::default();
    for finding in &report.findings {
        if finding.alike().is_some_and(|alike| !causes.insert(alike)) {
            continue;
        }
        *counts.entry((finding.rule.as_str(), finding.level)).or_default() += 1;
    }
    let mut counts: Vec<_> =
        counts.into_iter().map(|((rule, level), count)| (rule, level, count)).collect();
    counts.sort_by_key(|&(.., count)| std::cmp::Reverse(count));
    counts
}
