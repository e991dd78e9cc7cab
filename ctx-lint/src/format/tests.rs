//! Every format over one report with two files, labels, a help, a fix, and text beyond ASCII.

use std::path::PathBuf;
use std::sync::Arc;

use super::*;
use crate::engine::Counts;
use crate::finding::{Edit, Finding, Fix, FixKind, Label, Level};
use crate::source::{FileId, Span};
use crate::world::{Input, Parsed};

const A: &str = "fn a() {\n    let é = ctx.with_cancel().0;\n    é.done();\n}\n";
const B: &str = "pub fn helper() {}\n";

fn report() -> Report {
    let text = |path: &str, text: &str| {
        Arc::new(Parsed::new(Input { path: PathBuf::from(path), text: Ok(text.to_owned()) }))
    };
    let texts = vec![text("src/a.rs", A), text("src/b c.rs", B)];
    let at = |text: &str, what: &str| {
        let start = text.find(what).expect("in the text") as u32;
        Span::new(start, start + what.len() as u32)
    };
    let label = |file, span, text: &str| Label { file: FileId(file), span, text: text.to_owned() };
    let first = Finding {
        rule: "dropped_guard".to_owned(),
        level: Level::Deny,
        message: "the guard is dropped at once, 100% of the time".to_owned(),
        file: FileId(0),
        span: at(A, ".0"),
        label: "the guard dies here".to_owned(),
        labels: vec![
            label(0, at(A, "with_cancel()"), "the guard is taken here"),
            label(1, at(B, "helper"), "as it says here"),
        ],
        help: Some("bind the guard".to_owned()),
        fix: Some(Fix {
            title: "bind it".to_owned(),
            kind: FixKind::Safe,
            edits: vec![Edit { span: at(A, "é"), text: "(é, _guard)".to_owned() }],
        }),
    };
    let second = Finding {
        rule: "syntax_error".to_owned(),
        level: Level::Warn,
        message: "odd".to_owned(),
        file: FileId(1),
        span: Span::new(B.len() as u32, B.len() as u32),
        label: String::new(),
        labels: Vec::new(),
        help: None,
        fix: None,
    };
    Report {
        findings: vec![first, second],
        texts,
        files: 3,
        counts: Counts::default(),
        crashes: Vec::new(),
        summary: true,
    }
}

fn shown(name: &str) -> String {
    let mut out = Vec::new();
    let format = find(name).expect("a format");
    (format.write)(&report(), &mut out).expect("written");
    anstream::adapter::strip_str(&String::from_utf8(out).expect("UTF-8")).to_string()
}

#[test]
fn formats_are_sorted_by_name() {
    assert!(FORMATS.is_sorted_by_key(|format| format.name));
}

#[test]
fn concise_is_one_line_a_finding() {
    let expected = "src/a.rs:2:30: deny[dropped_guard] the guard is dropped at once, 100% of the time\n\
                    src/b c.rs:2:1: warn[syntax_error] odd\n";
    assert_eq!(shown("concise"), expected);
}

#[test]
fn json_lines_keep_every_key() {
    let text = shown("json-lines");
    let lines: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    let expected = serde_json::json!({
        "rule": "dropped_guard", "level": "deny",
        "message": "the guard is dropped at once, 100% of the time",
        "path": "src/a.rs", "line": 2, "column": 30, "end_line": 2, "end_column": 32,
        "labels": [
            { "path": "src/a.rs", "line": 2, "column": 30, "end_line": 2, "end_column": 32,
              "message": "the guard dies here" },
            { "path": "src/a.rs", "line": 2, "column": 17, "end_line": 2, "end_column": 30,
              "message": "the guard is taken here" },
            { "path": "src/b c.rs", "line": 1, "column": 8, "end_line": 1, "end_column": 14,
              "message": "as it says here" },
        ],
        "help": "bind the guard",
        "fix": { "title": "bind it", "safety": "safe", "edits": [
            { "line": 2, "column": 9, "end_line": 2, "end_column": 10, "start": 17, "end": 19,
              "text": "(é, _guard)" },
        ]},
    });
    assert_eq!(lines[0], expected);
    assert_eq!(lines[1]["fix"], serde_json::Value::Null);
    assert_eq!(lines[1]["help"], serde_json::Value::Null);
    assert_eq!(lines[1]["labels"], serde_json::json!([]));
    let array: Vec<serde_json::Value> = serde_json::from_str(&shown("json")).expect("an array");
    assert_eq!(array, lines);
}

#[test]
fn github_escapes_what_commands_are_made_of() {
    let text = shown("github");
    let first = "::error file=src/a.rs,line=2,col=30,endLine=2,endColumn=32,title=ctx-lint dropped_guard::\
                 the guard is dropped at once, 100%25 of the time%0Ahelp: bind the guard";
    assert_eq!(text.lines().next(), Some(first));
    assert!(text.contains("\n::warning file=src/b c.rs,line=2"), "{text}");
}

#[test]
fn sarif_has_rules_places_and_fingerprints() {
    let log: serde_json::Value = serde_json::from_str(&shown("sarif")).expect("JSON");
    let run = &log["runs"][0];
    let result = &run["results"][0];
    assert_eq!(result["level"], "error");
    assert_eq!(
        result["relatedLocations"][1]["physicalLocation"]["artifactLocation"]["uri"],
        "src/b%20c.rs"
    );
    assert_eq!(result["locations"][0]["physicalLocation"]["region"]["startColumn"], 30);
    let key = result["partialFingerprints"]["ctxLint/v1"].as_str().expect("a fingerprint");
    assert!(key.ends_with(":1"), "{key}");
    let rule = run["results"][1]["ruleIndex"].as_u64().expect("an index") as usize;
    assert_eq!(run["tool"]["driver"]["rules"][rule]["id"], "syntax_error");
}

#[test]
fn full_tells_the_story_with_code_from_both_files() {
    let text = shown("full");
    for part in [
        "dropped_guard",
        "the guard is dropped at once, 100% of the time",
        "src/a.rs:2:30",
        "let é = ctx.with_cancel().0;",
        "the guard is taken here",
        "the guard dies here",
        "src/b c.rs:1:8",
        "as it says here",
        "help: bind the guard",
        "`--fix` does this: bind it",
        "2 findings (1 deny, 1 warn) in 3 files",
    ] {
        assert!(text.contains(part), "no `{part}` in\n{text}");
    }
}

#[test]
fn statistics_count_by_rule() {
    let mut out = Vec::new();
    (STATISTICS.write)(&report(), &mut out).expect("written");
    assert_eq!(
        String::from_utf8_lossy(&out),
        "      1  deny dropped_guard\n      1  warn syntax_error\n"
    );
}
