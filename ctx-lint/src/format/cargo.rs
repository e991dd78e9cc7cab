//! The messages of `cargo check --message-format json`, a line each, which rust-analyzer and others read.
//!
//! Semantics: <https://doc.rust-lang.org/cargo/reference/external-tools.html#json-messages> and
//! <https://doc.rust-lang.org/rustc/json.html#diagnostics>.

use std::fmt::Write as _;
use std::io;

use serde_json::{Value, json};

use super::{Format, each, finish};
use crate::engine::Report;
use crate::finding::{Finding, FixKind, Level};
use crate::glyph;
use crate::page;
use crate::project::{Package, Packages, TargetKind};
use crate::source::{FileId, Span, absolute};

pub(super) static FORMAT: Format = Format { name: "cargo", write };

fn write(report: &Report, out: &mut dyn io::Write) -> io::Result<()> {
    let packages = Packages::default();
    let (messages, unprinted) = each(report, |finding| message(report, finding, &packages));
    for message in messages {
        writeln!(out, "{}", glyph::json(&message.to_string()))?;
    }
    finish(unprinted)
}

/// One finding as a message of the compiler about its package.
fn message(report: &Report, finding: &Finding, packages: &Packages) -> Value {
    let file = absolute(report.source(finding.file).path());
    let package = packages.of(&file);
    let path = |path: &std::path::Path| glyph::path_text(path);
    let dir = package
        .as_ref()
        .map_or_else(|| file.parent().unwrap_or(&file).to_owned(), |package| package.dir.clone());
    let name = package.as_ref().map_or("", |package| package.name.as_str());
    json!({
        "reason": "compiler-message",
        "package_id": format!("path+file://{}#{name}", path(&dir)),
        "manifest_path": path(&dir.join("Cargo.toml")),
        "target": target(package.as_deref(), &path(&file)),
        "message": diagnostic(report, finding),
    })
}

/// The first target of the package: a finding may be in several, and who reads this looks at the name.
fn target(package: Option<&Package>, file: &str) -> Value {
    let own = package.and_then(|package| package.targets.first().map(|target| (package, target)));
    let (name, kind, src, edition) = own.map_or_else(
        || (String::new(), "bin", file.to_owned(), 2021),
        |(package, target)| {
            let (name, kind) = match target.kind {
                TargetKind::Lib => (package.crate_name.clone(), "lib"),
                _ => (target.name.clone(), "bin"),
            };
            let src = glyph::path_text(&absolute(&target.path));
            (name, kind, src, package.edition)
        },
    );
    json!({
        "name": name,
        "kind": [kind],
        "crate_types": [kind],
        "src_path": src,
        "edition": edition.to_string(),
        "doc": true,
        "doctest": false,
        "test": true,
    })
}

fn diagnostic(report: &Report, finding: &Finding) -> Value {
    let label = (!finding.label.is_empty()).then_some(finding.label.as_str());
    let mut spans = vec![span(report, finding.file, finding.span, label, None)];
    let labels = finding.labels.iter();
    spans.extend(labels.map(|own| {
        let mut span = span(report, own.file, own.span, Some(&own.text), None);
        span["is_primary"] = json!(false);
        span
    }));
    let mut children = Vec::new();
    if let Some(help) = &finding.help {
        children.push(child("help", help, &[]));
    }
    if let Some(fix) = &finding.fix {
        let applicability =
            if fix.kind == FixKind::Safe { "MachineApplicable" } else { "MaybeIncorrect" };
        let edits: Vec<_> = fix
            .edits
            .iter()
            .map(|edit| {
                let text = Some((edit.text.as_str(), applicability));
                span(report, finding.file, edit.span, None, text)
            })
            .collect();
        children.push(child("help", &fix.title, &edits));
    }
    children.extend(finding.doubt().map(|doubt| child("note", &doubt, &[])));
    children.push(child(
        "note",
        &format!("for more about it, run `ctx-lint explain {}`", finding.rule),
        &[],
    ));
    json!({
        "$message_type": "diagnostic",
        "message": finding.message,
        "code": { "code": format!("ctx_lint::{}", finding.rule), "explanation": page::link(&finding.rule) },
        "level": level(finding.level),
        "spans": spans,
        "children": children,
        "rendered": rendered(report, finding),
    })
}

const fn level(level: Level) -> &'static str {
    match level {
        Level::Deny => "error",
        Level::Allow | Level::Warn => "warning",
    }
}

fn child(level: &str, message: &str, spans: &[Value]) -> Value {
    json!({
        "message": message,
        "code": null,
        "level": level,
        "spans": spans,
        "children": [],
        "rendered": null,
    })
}

fn span(
    report: &Report,
    file: FileId,
    span: Span,
    label: Option<&str>,
    replacement: Option<(&str, &str)>,
) -> Value {
    let source = report.source(file);
    let (line, column) = source.position(span.start);
    let (end_line, end_column) = source.position(span.end);
    let texts = (line..=end_line.min(line + 5)).map(|at| {
        let own = source.line_span(at);
        let text = source.slice(own);
        let end = text.chars().count() + 1;
        json!({
            "text": text,
            "highlight_start": if at == line { column } else { 1 },
            "highlight_end": if at == end_line { end_column } else { end },
        })
    });
    json!({
        // The path from the root of the file system is right whichever folder is joined to it.
        "file_name": glyph::path_text(&absolute(source.path())),
        "byte_start": span.start,
        "byte_end": span.end,
        "line_start": line,
        "line_end": end_line,
        "column_start": column,
        "column_end": end_column,
        "is_primary": true,
        "text": texts.collect::<Vec<_>>(),
        "label": label,
        "suggested_replacement": replacement.map(|(text, _)| text),
        "suggestion_applicability": replacement.map(|(_, applicability)| applicability),
        "expansion": null,
    })
}

/// The text that tools show where they show nothing of their own.
fn rendered(report: &Report, finding: &Finding) -> String {
    let source = report.source(finding.file);
    let (line, column) = source.position(finding.span.start);
    let path = glyph::path(source.path());
    let mut text =
        format!("{}: {}\n --> {path}:{line}:{column}\n", level(finding.level), finding.message);
    for label in &finding.labels {
        let source = report.source(label.file);
        let (line, column) = source.position(label.span.start);
        let path = glyph::path(source.path());
        _ = writeln!(text, "  ::: {path}:{line}:{column}: {}", label.text);
    }
    if let Some(help) = &finding.help {
        _ = writeln!(text, "  = help: {help}");
    }
    if let Some(doubt) = finding.doubt() {
        _ = writeln!(text, "  = note: {doubt}");
    }
    glyph::lines(&text).into_owned()
}
