//! SARIF 2.1.0, which code scanning services read.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io;
use std::path::Path;

use serde_json::{Value, json};

use super::record::Place;
use super::{Format, each, finish};
use crate::builtin;
use crate::engine::Report;
use crate::finding::{Confidence, Finding, Level};
use crate::glyph;
use crate::key::Keys;
use crate::page::{self, Page};
use crate::rule::Rule;
use crate::source::{FileId, Span};

pub(super) static FORMAT: Format = Format { name: "sarif", write };

/// The name of our fingerprint; a service adds its own beside it.
const FINGERPRINT: &str = "ctxLint/v1";

fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let rules = builtin::all();
    let mut keys = Keys::default();
    let fired: BTreeSet<&str> =
        report.findings.iter().map(|finding| finding.rule.as_str()).collect();
    let (results, unprinted) = each(report, |finding| result(report, finding, &rules, &mut keys));
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "ctx-lint",
                "version": env!("CARGO_PKG_VERSION"),
                "informationUri": page::REPOSITORY,
                "rules": rules.iter().map(|rule| described(rule, fired.contains(rule.name))).collect::<Vec<_>>(),
            }},
            "properties": { "world": report.world() },
            "columnKind": "unicodeCodePoints",
            "invocations": [{ "executionSuccessful": report.crashes.is_empty() && unprinted.0.is_empty() }],
            "results": results,
        }],
    });
    let text = serde_json::to_string_pretty(&log)?;
    writeln!(out, "{}", glyph::json(&text))?;
    finish(unprinted)
}

/// A rule, with its page where it has found something: the pages of all are longer than most reports.
fn described(rule: &Rule, has_fired: bool) -> Value {
    let title = Page::of(rule).title;
    let mut described = json!({
        "id": rule.name,
        "shortDescription": { "text": title },
        "helpUri": page::link(rule.name),
        "defaultConfiguration": { "enabled": rule.level != Level::Allow, "level": level(rule.level) },
        "properties": { "tags": [rule.group.name()] },
    });
    if has_fired {
        let text = format!("{title} Run `ctx-lint explain {}` for its page.", rule.name);
        described["help"] = json!({ "text": text, "markdown": page::markdown(rule) });
    }
    described
}

fn result(report: &Report, finding: &Finding, rules: &[&Rule], keys: &mut Keys) -> Value {
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
    let mut primary = json!({
        "physicalLocation": location(report, finding.file, finding.span),
    });
    if !finding.label.is_empty() {
        primary["message"] = json!({ "text": finding.label });
    }
    json!({
        "ruleId": finding.rule,
        "ruleIndex": rules.iter().position(|rule| rule.name == finding.rule),
        "level": level(finding.level),
        "message": { "text": message },
        "locations": [primary],
        "relatedLocations": labels.collect::<Vec<_>>(),
        "rank": rank(finding.confidence()),
        "properties": properties(report, finding),
        "partialFingerprints": { FINGERPRINT: keys.located(report, finding) },
    })
}

/// How sure a finding is, on the scale that services sort by.
const fn rank(confidence: Confidence) -> f64 {
    match confidence {
        Confidence::Low => 10.0,
        Confidence::Medium => 50.0,
        Confidence::High => 90.0,
    }
}

/// How sure a finding is, in our own word, and the steps that are not proven.
fn properties(report: &Report, finding: &Finding) -> Value {
    let open = finding.open.iter().map(|step| {
        json!({
            "standing": step.standing,
            "physicalLocation": location(report, step.file, step.span),
            "message": { "text": step.text },
        })
    });
    let mut all = json!({ "confidence": finding.confidence(), "open": open.collect::<Vec<_>>() });
    if let Some(cause) = finding.cause {
        all["cause"] = json!({ "physicalLocation": location(report, cause.file, cause.span) });
    }
    all
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
        "artifactLocation": artifact(report.in_repository(file)),
        "region": {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
        },
    })
}

/// A file: relative to the root of the repository, which a service knows, or from the root of the file system.
fn artifact(path: &Path) -> Value {
    if path.is_absolute() {
        return json!({ "uri": format!("file://{}", uri(path)) });
    }
    json!({ "uri": uri(path), "uriBaseId": "%SRCROOT%" })
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
