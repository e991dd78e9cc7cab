//! Types and callees: what `ctx-lint debug types` says of an expression is what its fixture claims.
//!
//! ```text
//! let first = jobs.first();
//!     //^^^^^ type: Option<&Job>
//!           //^^^^^^^^^^^^ callee: slice::first
//! ```
//!
//! A mark stands below the line of its expression, and its carets cover exactly the expression, or the name of a variable
//! where it is bound. `fixtures/README.md` says how types are written. `tests/oracle.rs` asks rustc about the same marks.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::harness::{
    EDITION, ctx_lint, entries, expect_none, is_rust, read, root, stderr, stdout,
};

/// How many marks there are at least: fewer would say nothing about inference as a whole.
const ENOUGH: usize = 300;

/// What a mark claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Claim {
    Type,
    Callee,
    Unknown,
}

/// One claim about one expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    /// The line of the expression, from 1.
    pub(crate) line: usize,
    /// Its columns in characters, from 1, the second one past its end.
    pub(crate) columns: (usize, usize),
    /// How many parentheses it begins and ends with: the linter leaves out those that only group.
    pub(crate) parens: (usize, usize),
    pub(crate) claim: Claim,
    pub(crate) text: String,
}

impl Mark {
    /// Whether the mark is about an expression that the linter has seen.
    pub(crate) fn is_about(&self, seen: &Seen) -> bool {
        let (from, to) = seen.columns;
        seen.line == self.line
            && (from == self.columns.0 || from == self.columns.0 + self.parens.0)
            && (to == self.columns.1 || to == self.columns.1 - self.parens.1)
    }
}

/// What the linter says of one expression or variable.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) line: usize,
    pub(crate) columns: (usize, usize),
    pub(crate) kind: String,
    ty: Option<String>,
    callee: Option<String>,
    certain: bool,
    unknown: Option<String>,
}

/// The files with marks: those about the standard library alone, and those about other crates.
pub(crate) fn files(folder: &str) -> Vec<PathBuf> {
    let files = entries(&root().join("fixtures/types").join(folder)).into_iter();
    files.filter(|path| is_rust(path)).collect()
}

/// The marks of a text.
pub(crate) fn marks(text: &str) -> Vec<Mark> {
    let mut found = Vec::new();
    let (mut line, mut code) = (0, "");
    for (number, own) in text.lines().enumerate() {
        let inside = own.trim_start();
        let carets = inside.strip_prefix("//").map(str::trim_start);
        let Some(carets) = carets.filter(|rest| rest.starts_with('^')) else {
            (line, code) = (number + 1, own);
            continue;
        };
        let rest = carets.trim_start_matches('^');
        let from = own.find('^').expect("a caret") + 1;
        let (claim, text) =
            rest.split_once(": ").unwrap_or_else(|| panic!("{}: no `: `", number + 1));
        let claim = match claim.trim() {
            "type" => Claim::Type,
            "callee" => Claim::Callee,
            "unknown" => Claim::Unknown,
            other => panic!("{}: there is no mark `{other}`", number + 1),
        };
        let columns = (from, from + carets.len() - rest.len());
        let marked: String = code.chars().skip(columns.0 - 1).take(columns.1 - columns.0).collect();
        let inner = marked.trim_start_matches('(');
        let parens = (marked.len() - inner.len(), inner.len() - inner.trim_end_matches(')').len());
        found.push(Mark { line, columns, parens, claim, text: text.to_owned() });
    }
    found
}

/// The crates that some fixture names.
const DEPENDENCIES: [&str; 11] = [
    "actix-rt",
    "async-trait",
    "fastwebsockets",
    "futures",
    "hyper",
    "hyper-util",
    "nowhere",
    "redis",
    "sqlx",
    "tokio",
    "tokio-tungstenite",
];

/// What the linter says of every expression of a file, which is the only one of its package.
pub(crate) fn seen(path: &Path) -> Vec<Seen> {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let manifest = format!(
        "[package]\nname = \"fixture\"\nedition = \"{EDITION}\"\n\
         [dependencies]\n{}\n",
        DEPENDENCIES.map(|name| format!("{name} = \"*\"\n")).concat()
    );
    crate::harness::write(&dir.path().join("Cargo.toml"), &manifest);
    crate::harness::write(&dir.path().join("src/lib.rs"), &read(path));
    let mut command = ctx_lint(dir.path());
    let command =
        command.args(["debug", "types", "--all", "--output-format", "json", "src/lib.rs"]);
    let output = command.output().expect("a run");
    assert!(output.status.success(), "{}", stderr(&output));
    let rows: Vec<Value> = serde_json::from_str(&stdout(&output)).expect("a JSON array");
    let number = |value: &Value| usize::try_from(value.as_u64().expect("a number")).expect("small");
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let rows = rows.iter().filter(|row| row["line"] == row["end_line"]);
    rows.map(|row| Seen {
        line: number(&row["line"]),
        columns: (number(&row["column"]), number(&row["end_column"])),
        kind: text(&row["kind"]).expect("a kind"),
        ty: text(&row["type"]),
        callee: text(&row["callee"]),
        certain: row["certain"] == true,
        unknown: text(&row["unknown"]),
    })
    .collect()
}

/// A type as far as the linter tells types apart: not `&mut` from `&`, an array from a slice, `dyn` from `impl`, one trait
/// of an associated type from another, nor by what functions take and whether threads may share.
fn told(text: &str) -> String {
    let mut text = text.replace("&mut ", "&").replace("dyn ", "impl ");
    for bound in [" + Send", " + Sync", " + Unpin"] {
        text = text.replace(bound, "");
    }
    while let Some(at) = text.find("; ") {
        let end = text[at..].find(']').expect("the end of an array") + at;
        text.replace_range(at..end, "");
    }
    while let Some(at) = text.find(" as ") {
        let end = at + text[at..].find(">::").expect("the end of a qualified path");
        let start = text[..at].rfind('<').expect("its start");
        text.replace_range(at..=end, "");
        text.remove(start);
    }
    let mut from = 0;
    while let Some(at) = text[from..].find("fn(").map(|at| at + from + 3) {
        let end = text[at..].find(')').expect("the end of parameters") + at;
        text.replace_range(at..end, "..");
        from = at;
    }
    text
}

/// Compares a mark with what the linter says; `None` when they agree.
fn difference(mark: &Mark, seen: &[Seen]) -> Option<String> {
    let here: Vec<_> = seen.iter().filter(|seen| mark.is_about(seen)).collect();
    if here.is_empty() {
        return Some("there is no expression under these carets".to_owned());
    }
    let nothing = || "nothing".to_owned();
    let found = match mark.claim {
        Claim::Type => {
            let found = here.iter().find_map(|seen| seen.ty.clone());
            if found.as_deref().map(told) == Some(told(&mark.text)) {
                return None;
            }
            found.or_else(|| Some(format!("unknown: {}", here[0].unknown.as_ref()?)))
        }
        Claim::Callee => {
            let found = here.iter().find(|seen| seen.callee.is_some());
            if found.is_some_and(|seen| seen.certain && seen.callee.as_ref() == Some(&mark.text)) {
                return None;
            }
            found.map(|seen| {
                let guess = if seen.certain { "" } else { "perhaps " };
                format!("{guess}{}", seen.callee.as_deref().unwrap_or_default())
            })
        }
        Claim::Unknown => {
            let found = here.iter().find_map(|seen| seen.unknown.clone());
            if found.as_ref() == Some(&mark.text) {
                return None;
            }
            found
        }
    };
    Some(format!("expected {}, found {}", mark.text, found.unwrap_or_else(nothing)))
}

#[test]
fn types_are_what_the_fixtures_claim() {
    let mut complaints = Vec::new();
    let mut count = 0;
    for path in ["std", "crates"].into_iter().flat_map(files) {
        let (text, seen) = (read(&path), seen(&path));
        for mark in marks(&text) {
            count += 1;
            let Some(difference) = difference(&mark, &seen) else { continue };
            let at = path.strip_prefix(root()).expect("inside").display();
            let line = text.lines().nth(mark.line - 1).unwrap_or_default();
            let expression = &line[mark.columns.0 - 1..mark.columns.1 - 1];
            complaints.push(format!("{at}:{}: `{expression}`: {difference}", mark.line));
        }
    }
    assert!(count >= ENOUGH, "there are {count} marks; {ENOUGH} are the least");
    if !complaints.is_empty() {
        complaints.push(format!("{} of {count} marks are not met", complaints.len()));
    }
    expect_none(&complaints);
}

#[test]
fn marks_cover_the_expression_above_them() {
    let found = marks("a.(b);\n//^ type: u8\n  //  ^^ callee: A::b\n    x\n  //^ unknown: macro\n");
    let mark = |line, columns, parens, claim, text: &str| {
        let text = text.to_owned();
        Mark { line, columns, parens, claim, text }
    };
    let expected = [
        mark(1, (3, 4), (1, 0), Claim::Type, "u8"),
        mark(1, (7, 9), (0, 0), Claim::Callee, "A::b"),
        mark(4, (5, 6), (0, 0), Claim::Unknown, "macro"),
    ];
    assert_eq!(found, expected);
}

#[test]
fn what_the_linter_does_not_tell_apart_is_compared_alike() {
    let pairs = [
        ("&mut Vec<[u8; 4]>", "&Vec<[u8]>"),
        ("Box<dyn Error + Send + Sync>", "Box<impl Error>"),
        ("Option<<I as IntoIterator>::Item>", "Option<I::Item>"),
        ("(fn(u8, u16) -> u8, fn())", "(fn(..) -> u8, fn(..))"),
    ];
    for (written, shown) in pairs {
        assert_eq!(told(written), told(shown));
    }
    assert_ne!(told("&str"), told("String"));
}

#[test]
fn a_mark_that_is_not_met_is_told() {
    let seen = Seen {
        line: 1,
        columns: (1, 4),
        kind: "call".to_owned(),
        ty: Some("Vec<u8>".to_owned()),
        callee: Some("f".to_owned()),
        certain: false,
        unknown: None,
    };
    let mark = |columns, claim, text: &str| {
        let text = text.to_owned();
        Mark { line: 1, columns, parens: (0, 0), claim, text }
    };
    let told = |mark: Mark| difference(&mark, std::slice::from_ref(&seen));
    assert_eq!(told(mark((1, 4), Claim::Type, "Vec<u8>")), None);
    let other = told(mark((1, 4), Claim::Type, "Vec<u16>"));
    assert_eq!(other.as_deref(), Some("expected Vec<u16>, found Vec<u8>"));
    let guess = told(mark((1, 4), Claim::Callee, "f"));
    assert_eq!(guess.as_deref(), Some("expected f, found perhaps f"));
    let known = told(mark((1, 4), Claim::Unknown, "macro"));
    assert_eq!(known.as_deref(), Some("expected macro, found nothing"));
    let elsewhere = told(mark((1, 5), Claim::Type, "Vec<u8>"));
    assert_eq!(elsewhere.as_deref(), Some("there is no expression under these carets"));
}
