//! SARIF 2.1.0, which code scanning services read.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io;
use std::path::Path;

use serde_json::{Value, json};

use super::record::Place;
use super::{Format, each, finish};
use crate::builtin;
use crate::engine::Report;
use crate::finding::{Finding, Level};
use crate::glyph;
use crate::page::{self, Page};
use crate::rule::Rule;
use crate::source::{FileId, Span};

pub(super) static FORMAT: Format = Format { name: "sarif", write };

/// The name of our fingerprint; a service adds its own beside it.
const FINGERPRINT: &str = "ctxLint/v1";

fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let rules = builtin::all();
    let mut seen = BTreeMap::new();
    let (results, unprinted) = each(report, |finding| result(report, finding, &rules, &mut seen));
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "ctx-lint",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|rule| described(rule)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "invocations": [{ "executionSuccessful": report.crashes.is_empty() && unprinted.0.is_empty() }],
            "results": results,
        }],
    });
    let text = serde_json::to_string_pretty(&log)?;
    writeln!(out, "{}", glyph::json(&text))?;
    finish(unprinted)
}

fn described(rule: &Rule) -> Value {
    let markdown = page::markdown(rule);
    json!({
        "id": rule.name,
        "shortDescription": { "text": Page::of(rule).title },
        "help": { "text": markdown, "markdown": markdown },
        "defaultConfiguration": { "enabled": rule.level != Level::Allow, "level": level(rule.level) },
        "properties": { "tags": [rule.group.name()] },
    })
}

fn result(
    report: &Report,
    finding: &Finding,
    rules: &[&Rule],
    seen: &mut BTreeMap<u64, usize>,
) -> Value {
    let mut message = finding.message.clone();
    if let Some(help) = &finding.help {
        let _ = write!(message, "\nhelp: {help}");
    }
    let labels = finding.labels.iter().enumerate().map(|(at, label)| {
        json!({
            "id": at + 1,
            "physicalLocation": location(report, label.file, label.span),
            "message": { "text": label.text },
        })
    });
    json!({
        "ruleId": finding.rule,
        "ruleIndex": rules.iter().position(|rule| rule.name == finding.rule),
        "level": level(finding.level),
        "message": { "text": message },
        "locations": [{ "physicalLocation": location(report, finding.file, finding.span) }],
        "relatedLocations": labels.collect::<Vec<_>>(),
        "partialFingerprints": { FINGERPRINT: fingerprint(report, finding, seen) },
    })
}

const fn level(level: Level) -> &'static str {
    match level {
        Level::Allow => "none",
        Level::Warn => "warning",
        Level::Deny => "error",
    }
}

fn location(report: &Report, file: FileId, span: Span) -> Value {
    let place = Place::of(report, file, span);
    json!({
        "artifactLocation": { "uri": uri(report.source(file).path()) },
        "region": {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
        },
    })
}

/// A path as a relative reference, byte by byte.
fn uri(path: &Path) -> String {
    let bytes = path.as_os_str().as_encoded_bytes();
    let mut uri = String::with_capacity(bytes.len());
    for &byte in bytes {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

/// A key that stays the same while the finding moves up and down its file: the rule, the path and the words of the
/// line, and a number where these repeat.
fn fingerprint(report: &Report, finding: &Finding, seen: &mut BTreeMap<u64, usize>) -> String {
    let source = report.source(finding.file);
    let line = source.slice(source.line_span(source.line(finding.span.start)));
    let words = line.split_whitespace().collect::<Vec<_>>().join(" ");
    let path = glyph::path_text(&source.path);
    let hash = fnv([finding.rule.as_str(), &path, &words]);
    let ordinal = seen.entry(hash).or_default();
    *ordinal += 1;
    format!("{hash:016x}:{ordinal}")
}

/// The Fowler–Noll–Vo hash, whose values must not change between versions of the tool.
fn fnv(parts: [&str; 3]) -> u64 {
    let bytes = parts.iter().flat_map(|part| part.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
