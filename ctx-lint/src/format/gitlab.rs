//! Code quality reports of GitLab: paths are from the root of the repository, and no two findings have the same fingerprint.

use std::io;

use serde_json::{Value, json};

use super::record::Place;
use super::{Format, each, finish};
use crate::engine::Report;
use crate::finding::{Finding, Level};
use crate::glyph;
use crate::key::Keys;

pub(super) static FORMAT: Format = Format { name: "gitlab", write };

fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let mut keys = Keys::default();
    let (findings, unprinted) = each(report, |finding| described(report, finding, &mut keys));
    let text = serde_json::to_string_pretty(&findings)?;
    writeln!(out, "{}", glyph::json(&text))?;
    finish(unprinted)
}

fn described(report: &Report, finding: &Finding, keys: &mut Keys) -> Value {
    let place = Place::in_repository(report, finding.file, finding.span);
    let severity = if finding.level == Level::Deny { "major" } else { "minor" };
    json!({
        "check_name": finding.rule,
        "description": finding.message,
        "severity": severity,
        "fingerprint": keys.located(report, finding),
        "location": {
            "path": place.path,
            "lines": { "begin": place.line, "end": place.end_line },
        },
    })
}
