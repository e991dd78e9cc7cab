//! What makes a finding the same one in another version of the code.

use std::collections::{BTreeMap, BTreeSet};

use crate::engine::Report;
use crate::finding::Finding;
use crate::glyph;

/// What a finding is about, whichever file it stands in: its rule, and the words of the line on which it begins.
///
/// It stays the same while the code moves, in its file or to another one. The value must not change between versions.
pub fn content(report: &Report, finding: &Finding) -> u64 {
    fnv([finding.rule.as_str(), "", &words(report, finding)])
}

/// Gives each finding a key of its own.
#[derive(Clone, Debug, Default)]
pub struct Keys {
    seen: BTreeMap<u64, usize>,
}

impl Keys {
    /// A key that stays the same while the finding moves up and down its file, with a number where a key repeats.
    pub fn located(&mut self, report: &Report, finding: &Finding) -> String {
        let path = glyph::path_text(report.in_repository(finding.file));
        let hash = fnv([finding.rule.as_str(), &path, &words(report, finding)]);
        let ordinal = self.seen.entry(hash).or_default();
        *ordinal += 1;
        format!("{hash:016x}:{ordinal}")
    }
}

/// The words of the line on which a finding begins: what is between them may change.
pub fn words(report: &Report, finding: &Finding) -> String {
    let source = report.source(finding.file);
    words_of(source.slice(source.line_span(source.line(finding.span.start))))
}

/// The words of a line.
pub fn words_of(line: &str) -> String {
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a line of a text has some of these words.
pub fn has_line(text: &str, lines: &BTreeSet<String>) -> bool {
    text.lines().any(|line| lines.contains(&words_of(line)))
}

/// The Fowler–Noll–Vo hash, whose values must not change between versions of the tool.
fn fnv(parts: [&str; 3]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
