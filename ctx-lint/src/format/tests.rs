//! Every format over one report with two files, labels, a help, a fix, and text beyond ASCII.

use std::path::PathBuf;
use std::sync::Arc;

use super::*;
use crate::engine::Counts;
use crate::finding::{Cause, Edit, Finding, Fix, FixKind, Label, Level, Standing, Step};
use crate::knowledge::{Count, Looked};
use crate::source::{FileId, Span};
use crate::vocabulary::Leads;
use crate::world::{Input, Parsed};

const A: &str = "fn a() {\n    let é = ctx.with_cancel().0;\n    é.done();\n}\n";
const B: &str = "pub fn helper() {}\n";

fn texts(files: &[(&str, &str)]) -> Vec<Arc<Parsed>> {
    let parsed = |&(path, text): &(&str, &str)| {
        Arc::new(Parsed::new(Input { path: PathBuf::from(path), text: Ok(text.to_owned()) }))
    };
    files.iter().map(parsed).collect()
}

fn report() -> Report {
    let texts = texts(&[("src/a.rs", A), ("src/b c.rs", B)]);
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
        open: vec![Step {
            standing: Standing::Inferred,
            file: FileId(0),
            span: at(A, "fn"),
            text: "`helper` is most likely called".to_owned(),
        }],
        cause: Some(Cause { file: FileId(1), span: at(B, "helper") }),
        body: None,
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
        open: Vec::new(),
        cause: None,
        body: None,
        help: None,
        fix: None,
    };
    Report {
        unopened: Vec::new(),
        findings: vec![first, second],
        texts,
        files: 3,
        counts: Counts::default(),
        looked: Looked::default(),
        in_repository: vec![PathBuf::from("src/a.rs"), PathBuf::from("src/b c.rs")],
        crashes: Vec::new(),
        leads: Leads::new(),
        older: 0,
        summary: true,
    }
}

fn shown(name: &str) -> String {
    written(name, &report())
}

/// What a format prints, without colours.
fn written(name: &str, report: &Report) -> String {
    let mut out = Vec::new();
    let format = find(name).expect("a format");
    (format.write)(report, &mut out).expect("written");
    let mut text = String::from_utf8(out).expect("UTF-8");
    while let Some(start) = text.find("\u{1b}]8;;") {
        let end = text[start..].find("\u{1b}\\").expect("the end of a link");
        text.replace_range(start..start + end + 2, "");
    }
    for colour in ["0", "1", "2", "31", "33", "36", "31;1", "33;1", "36;1", "35;1", "36;1;4"] {
        text = text.replace(&format!("\u{1b}[{colour}m"), "");
    }
    text
}

/// A report of one finding that begins at `from` and ends behind `to`.
fn one(path: &str, text: &str, from: &str, to: &str) -> Report {
    let start = text.find(from).expect("in the text") as u32;
    let end = (text.find(to).expect("in the text") + to.len()) as u32;
    let mut report = report();
    let mut finding = report.findings.remove(0);
    finding.span = Span::new(start, end);
    finding.labels.clear();
    finding.open.clear();
    finding.cause = None;
    finding.fix = None;
    let in_repository = vec![PathBuf::from(path)];
    Report { findings: vec![finding], texts: texts(&[(path, text)]), in_repository, ..report }
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
        "confidence": "medium",
        "evidence": [
            { "path": "src/a.rs", "line": 2, "column": 30, "end_line": 2, "end_column": 32,
              "standing": "proven", "message": "the guard dies here" },
            { "path": "src/a.rs", "line": 2, "column": 17, "end_line": 2, "end_column": 30,
              "standing": "proven", "message": "the guard is taken here" },
            { "path": "src/b c.rs", "line": 1, "column": 8, "end_line": 1, "end_column": 14,
              "standing": "proven", "message": "as it says here" },
            { "path": "src/a.rs", "line": 1, "column": 1, "end_line": 1, "end_column": 3,
              "standing": "inferred", "message": "`helper` is most likely called" },
        ],
        "cause":
            { "path": "src/b c.rs", "line": 1, "column": 8, "end_line": 1, "end_column": 14 },
        "help": "bind the guard",
        "fix": { "title": "bind it", "safety": "safe", "edits": [
            { "line": 2, "column": 9, "end_line": 2, "end_column": 10, "start": 17, "end": 19,
              "text": "(é, _guard)" },
        ]},
    });
    assert_eq!(lines[0], expected);
    assert_eq!(lines[1]["fix"], serde_json::Value::Null);
    assert_eq!(lines[1]["help"], serde_json::Value::Null);
    assert_eq!(lines[1]["cause"], serde_json::Value::Null);
    assert_eq!(lines[1]["labels"], serde_json::json!([]));
    assert_eq!(lines[1]["confidence"], "high");
    assert_eq!(lines[1]["evidence"], serde_json::json!([]));
    let array: Vec<serde_json::Value> = serde_json::from_str(&shown("json")).expect("an array");
    assert_eq!(array, lines);
}

#[test]
fn github_escapes_what_commands_are_made_of() {
    let text = shown("github");
    let first = "::error file=src/a.rs,line=2,endLine=2,col=30,endColumn=32,title=ctx-lint dropped_guard::\
                 the guard is dropped at once, 100%25 of the time%0Ahere: the guard dies here\
                 %0Aline 2: the guard is taken here%0Asrc/b c.rs, line 1: as it says here\
                 %0Ahelp: bind the guard%0Aconfidence: medium, since `helper` is most likely called\
                 %0Amore: ctx-lint explain dropped_guard";
    assert_eq!(text.lines().next(), Some(first));
    assert!(text.contains("\n::warning file=src/b c.rs,line=2"), "{text}");
    let long = written("github", &one("a.rs", A, "let", "done"));
    assert!(long.starts_with("::error file=a.rs,line=2,endLine=3,title="), "{long}");
}

/// A byte-order mark, a tab and wide characters in front of what is found, and a line that ends with CRLF behind it.
const WIDE: &str = "\u{feff}\t/* 宽宽 \u{1f980} é */ let x = 1;\r\n";

#[test]
fn columns_are_those_that_each_reader_expects() {
    let report = one("a.rs", WIDE, "let", ";");
    // A tab, `/*`, a blank, two characters, a blank, two characters with a blank between, a blank, `*/`, a blank.
    let (column, end) = (15, 25);
    let place = format!("a.rs:1:{column}");
    assert!(written("concise", &report).starts_with(&format!("{place}: deny")));
    let github = written("github", &report);
    let columns = format!(",line=1,endLine=1,col={column},endColumn={end},");
    assert!(github.contains(&columns), "{github}");
    let line: serde_json::Value =
        serde_json::from_str(&written("json-lines", &report)).expect("JSON");
    assert_eq!((&line["column"], &line["end_column"]), (&column.into(), &end.into()));
    let log: serde_json::Value = serde_json::from_str(&written("sarif", &report)).expect("JSON");
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let region = &run["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!((&region["startColumn"], &region["endColumn"]), (&column.into(), &end.into()));
    let full = written("full", &report);
    assert!(full.contains(&format!("[{place}]")), "{full}");
    // Marks stand in cells of the terminal: the tab ends at the fourth, and wide characters take two.
    let lines: Vec<_> = full.lines().collect();
    let code = lines.iter().position(|line| line.contains("let x")).expect("the code");
    assert_eq!(lines[code].trim_end(), " 1 │     /* 宽宽 \u{1f980} é */ let x = 1;");
    let cells = 4 + "/* ".len() + 4 + 1 + 2 + 1 + 1 + " */ ".len();
    assert_eq!(lines[code + 1], format!("   · {}─────┬────", " ".repeat(cells)));
}

#[test]
fn nothing_that_a_terminal_obeys_is_sent() {
    let text = "fn a() {\n    let x\u{202e} = \"\u{1b}[2J\u{9b}31m\r\u{7f}\"; y();\n}\n";
    let mut report = one("s\u{1b}[31m\n::error::\u{202e}.rs", text, "y()", "y()");
    let finding = &mut report.findings[0];
    finding.message = "`\u{1b}[2J\n` is \u{9b}bad".to_owned();
    finding.label = "here\u{1b}\n".to_owned();
    finding.help = Some("do\u{7}\nthis".to_owned());
    for format in FORMATS {
        let text = written(format.name, &report);
        let sent: Vec<_> =
            text.chars().filter(|&c| c != '\n' && crate::glyph::is_obeyed(c)).collect();
        assert!(sent.is_empty(), "{sent:?} by {} in\n{text}", format.name);
        let commands = text.lines().filter(|line| line.trim_start().starts_with("::"));
        assert_eq!(commands.count(), usize::from(format.name == "github"), "{text}");
    }
    assert_eq!(written("concise", &report).lines().count(), 1);
    assert_eq!(written("github", &report).lines().count(), 1);
    let line: serde_json::Value =
        serde_json::from_str(&written("json-lines", &report)).expect("JSON");
    assert_eq!(line["path"], "s\u{1b}[31m\n::error::\u{202e}.rs");
    // The marks stand below what is shown, and the place is that of the text.
    let full = written("full", &report);
    let lines: Vec<_> = full.lines().collect();
    assert!(full.contains(":2:28]"), "{full}");
    let code = lines.iter().position(|line| line.contains("y();")).expect("the code");
    let cells = |line: &str, what: &str| {
        line.find(what).map(|at| line[..at].chars().count()).expect("in the line")
    };
    assert_eq!(cells(lines[code], "y()"), cells(lines[code + 1], "─┬─"), "{full}");
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
    assert_eq!(result["locations"][0]["message"]["text"], "the guard dies here");
    let uri = &result["locations"][0]["physicalLocation"]["artifactLocation"];
    assert_eq!(*uri, serde_json::json!({ "uri": "src/a.rs", "uriBaseId": "%SRCROOT%" }));
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
        "dropped_guard src/a.rs:2:30",
        "For more about a rule, run `ctx-lint explain dropped_guard`.",
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
fn people_are_told_why_a_finding_is_not_sure() {
    for format in ["full", "github", "cargo"] {
        let text = shown(format);
        let doubt = "confidence: medium, since `helper` is most likely called";
        assert!(text.contains(doubt), "{format}: {text}");
    }
    let page = shown("html");
    assert!(
        page.contains("<p class=\"open\">inferred: <code>helper</code> is most likely called"),
        "{page}"
    );
    assert!(page.contains("deny · medium confidence · src/a.rs:2:30"), "{page}");
}

#[test]
fn statistics_count_by_rule() {
    let mut out = Vec::new();
    (STATISTICS.write)(&report(), &mut out).expect("written");
    assert_eq!(
        String::from_utf8_lossy(&out),
        "      1  deny dropped_guard\n      1  warn syntax_error\n"
    );
    let mut out = Vec::new();
    (STATISTICS_JSON.write)(&report(), &mut out).expect("written");
    let json: serde_json::Value = serde_json::from_slice(&out).expect("JSON");
    let rule = serde_json::json!({ "rule": "dropped_guard", "level": "deny", "count": 1 });
    assert_eq!((&json["rules"][0], &json["findings"]), (&rule, &serde_json::json!(2)));
}

/// Services know files from the root of the repository; people know them from where they are.
#[test]
fn services_are_told_paths_from_the_root_of_the_repository() {
    let mut report = report();
    report.in_repository = vec![PathBuf::from("sub/src/a.rs"), PathBuf::from("sub/src/b c.rs")];
    for (format, path) in [
        ("github", "file=sub/src/a.rs,"),
        ("gitlab", "\"sub/src/a.rs\""),
        ("sarif", "\"sub/src/b%20c.rs\""),
    ] {
        let text = written(format, &report);
        assert!(text.contains(path), "{text}");
    }
    for format in ["full", "concise", "json", "json-lines"] {
        assert!(!written(format, &report).contains("sub/"), "{format}");
    }
}

#[test]
fn gitlab_has_what_its_reports_must_have() {
    let found: serde_json::Value = serde_json::from_str(&shown("gitlab")).expect("JSON");
    let first = &found[0];
    assert_eq!(first["check_name"], "dropped_guard");
    assert_eq!(first["severity"], "major");
    assert_eq!(first["location"]["lines"], serde_json::json!({ "begin": 2, "end": 2 }));
    assert_ne!(first["fingerprint"], found[1]["fingerprint"]);
    assert_eq!(found[1]["severity"], "minor");
}

#[test]
fn a_run_without_findings_says_what_was_looked_at() {
    let mut report = report();
    report.findings.clear();
    let last = |report: &Report| written("full", report).lines().last().map(str::to_owned);
    assert_eq!(last(&report).as_deref(), Some("no findings in 3 files: no awaits"));
    report.looked.awaits = Count { all: 1597, known: 1502, guessed: 3 };
    report.looked.selects = 53;
    report.looked.tasks = 1;
    report.looked.dependencies.stubs.insert("tokio".to_owned());
    report.looked.dependencies.absent.insert("odd".to_owned());
    let line = "no findings in 3 files: 1,597 awaits (94 % understood), 53 select!, 1 spawned task, \
                1 of 2 dependencies known";
    assert_eq!(last(&report).as_deref(), Some(line));
}

#[test]
fn a_finding_that_cannot_be_printed_costs_itself() {
    let mut report = report();
    let mut broken = report.findings[0].clone();
    broken.file = FileId(99);
    broken.cause = None;
    report.findings.insert(1, broken);
    for format in FORMATS {
        let mut out = Vec::new();
        let error = (format.write)(&report, &mut out).expect_err("a finding without a file");
        let unprinted = error.downcast::<Unprinted>().expect("it says which");
        assert_eq!(unprinted.0.len(), 1);
        assert!(unprinted.0[0].starts_with("dropped_guard: "), "{unprinted}");
        let text = String::from_utf8(out).expect("UTF-8");
        for part in ["the guard is dropped", "odd"] {
            assert!(text.contains(part), "{} prints no `{part}`", format.name);
        }
        if format.name == "json" || format.name == "sarif" {
            assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok());
        }
    }
}
