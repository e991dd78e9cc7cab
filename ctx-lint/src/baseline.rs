//! Findings that are known and put up with: a file of them, a line for each.
//!
//! 1. A line names a rule and the words of a line of code, so that it stays true while the code moves.
//! 2. Lines are sorted, and independent of each other: two branches that add some are merged as lines.
//! 3. A line makes up for one finding. Only `baseline create` and `baseline prune` write the file.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::engine::Report;
use crate::fault::Fault;
use crate::finding::Finding;
use crate::glyph;
use crate::key;

/// One finding that is known.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    rule: String,
    /// The words of the line; for people.
    text: String,
    key: String,
}

/// All findings that are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    entries: Vec<Entry>,
}

impl Baseline {
    /// Everything that a report has.
    pub fn of(report: &Report) -> Self {
        let entry = |finding: &Finding| Entry {
            rule: finding.rule.clone(),
            text: key::words(report, finding),
            key: format!("{:016x}", key::content(report, finding)),
        };
        let mut entries: Vec<Entry> = report.findings.iter().map(entry).collect();
        entries.sort();
        Self { entries }
    }

    /// Reads the file.
    ///
    /// # Errors
    ///
    /// When it cannot be read, and for a line that is no entry.
    pub fn read(path: &Path) -> Result<Self, Fault> {
        let name = glyph::path(path);
        let text = std::fs::read_to_string(path).map_err(|error| {
            Fault::new(format!("cannot read the baseline `{name}`: {error}"))
                .with_help("write it with `ctx-lint baseline create`")
        })?;
        let mut entries = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let own = line.trim();
            let at = start + line.len() - line.trim_start().len();
            start += line.len();
            if own.is_empty() {
                continue;
            }
            entries.push(serde_json::from_str(own).map_err(|error| {
                let label = error.to_string();
                Fault::new("a line of the baseline cannot be read")
                    .at(&name, &text, at..at + own.len(), &label)
                    .with_help("take the line out, or what a merge has left")
            })?);
        }
        Ok(Self { entries })
    }

    /// How many findings it knows.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether it knows none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Takes the findings that are known out of a report.
    pub fn apply(&self, report: &mut Report) {
        let mut left = self.counts();
        let mut old = BTreeSet::new();
        for (at, finding) in report.findings.iter().enumerate() {
            let key = format!("{:016x}", key::content(report, finding));
            if let Some(count) = left.get_mut(key.as_str()).filter(|count| **count > 0) {
                *count -= 1;
                old.insert(at);
            }
        }
        report.set_aside(&old);
    }

    /// What of it a report still has.
    #[must_use]
    pub fn pruned(&self, report: &Report) -> Self {
        let now = Self::of(report);
        let mut left = now.counts();
        let occurs = |entry: &&Entry| {
            left.get_mut(entry.key.as_str()).filter(|count| **count > 0).is_some_and(|count| {
                *count -= 1;
                true
            })
        };
        Self { entries: self.entries.iter().filter(occurs).cloned().collect() }
    }

    fn counts(&self) -> BTreeMap<&str, usize> {
        let mut counts = BTreeMap::new();
        for entry in &self.entries {
            *counts.entry(entry.key.as_str()).or_default() += 1;
        }
        counts
    }

    /// Writes the file, as a whole or not at all.
    ///
    /// # Errors
    ///
    /// When it cannot be written.
    pub fn write(&self, path: &Path) -> Result<(), Fault> {
        let cannot = |error: &dyn std::fmt::Display| {
            Fault::new(format!("cannot write the baseline `{}`: {error}", glyph::path(path)))
                .with_help("name a file that can be written, in a folder that exists")
        };
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let mut builder = tempfile::Builder::new();
        // Others may read it, unlike other temporary files.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let file = builder.tempfile_in(folder.unwrap_or(Path::new(".")));
        let mut file = file.map_err(|error| cannot(&error))?;
        for entry in &self.entries {
            let line = serde_json::to_string(entry).map_err(|error| cannot(&error))?;
            writeln!(file, "{}", glyph::json(&line)).map_err(|error| cannot(&error))?;
        }
        file.persist(path).map(drop).map_err(|error| cannot(&error))
    }
}
