//! rustc as the judge of the marks of types: what a fixture claims of an expression is what the compiler says.
//!
//! In a copy of each file every marked expression is cast to a type that nothing can be cast to, with a number of its own.
//! Casts are checked when inference has come to its end, and the error names the type. One compile does for all marks of
//! a file, and since it stops at the types, nothing that is moved twice matters.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::harness::{EDITION, expect_none, read, root, write};
use crate::types::{Claim, Mark, files, marks, seen};

/// How many marks the compiler judges at least.
const ENOUGH: usize = 100;

/// What the copy casts each marked expression to.
const PROBE: &str = "\n#[allow(unused)]\npub struct Marked<const N: usize>;\n";

#[test]
fn rustc_says_the_same() {
    let mut complaints = Vec::new();
    let mut count = 0;
    for path in files("std") {
        let text = read(&path);
        let at = path.strip_prefix(root()).expect("inside").display().to_string();
        let judged = judged(&path, &text);
        count += judged.len();
        let (types, errors) = compile(&probed(&text, &judged));
        complaints.extend(errors.iter().map(|error| format!("{at}: {error}")));
        for (number, mark) in judged.iter().enumerate() {
            let said = types.get(&number).map(|said| plain(said));
            if said.as_deref() != Some(&plain(&mark.text)) {
                let said = types.get(&number).map_or("nothing", String::as_str);
                complaints.push(format!(
                    "{at}:{}:{}: marked {}, and rustc says {said}",
                    mark.line, mark.columns.0, mark.text
                ));
            }
        }
    }
    assert!(count >= ENOUGH, "rustc judges {count} marks; {ENOUGH} are the least");
    expect_none(&complaints);
}

/// The marks of types on expressions. Where a variable is bound there is nothing that could be passed on.
fn judged(path: &Path, text: &str) -> Vec<Mark> {
    let expressions: Vec<_> = seen(path).into_iter().filter(|seen| seen.kind != "local").collect();
    let is_expression = |mark: &Mark| expressions.iter().any(|seen| mark.is_about(seen));
    let marks = marks(text).into_iter();
    marks.filter(|mark| mark.claim == Claim::Type && is_expression(mark)).collect()
}

/// The text with a cast of each marked expression.
fn probed(text: &str, marks: &[Mark]) -> String {
    // Behind what begins or ends at one place, the longer expression is the outer one.
    let mut pieces: Vec<(usize, usize, bool, usize, String)> = Vec::new();
    for (number, mark) in marks.iter().enumerate() {
        let (from, to) = mark.columns;
        let close = format!(") {{ v => {{ let _ = v as crate::Marked<{number}>; v }} }})");
        pieces.push((mark.line, from, true, usize::MAX - (to - from), "(match (".to_owned()));
        pieces.push((mark.line, to, false, to - from, close));
    }
    // What ends at a place comes before what begins there.
    pieces.sort();
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for (line, column, _, _, piece) in pieces.into_iter().rev() {
        lines[line - 1].insert_str(column - 1, &piece);
    }
    lines.join("\n") + PROBE
}

/// What rustc says of each number, and what else it says.
fn compile(text: &str) -> (BTreeMap<usize, String>, Vec<String>) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let path = dir.path().join("lib.rs");
    write(&path, text);
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.args(["--edition", EDITION, "--crate-type", "lib", "--emit", "metadata"]);
    // Otherwise long types are cut.
    rustc.args(["--verbose", "-A", "warnings", "--error-format", "json"]);
    let output = rustc.arg("--out-dir").arg(dir.path()).arg(&path).output().expect("rustc");
    let (mut types, mut errors) = (BTreeMap::new(), Vec::new());
    for line in String::from_utf8_lossy(&output.stderr).lines() {
        let Ok(value) = serde_json::from_str::<Value>(line) else { continue };
        let message = value["message"].as_str().unwrap_or_default();
        let said = message
            .strip_prefix("non-primitive cast: `")
            .and_then(|rest| rest.strip_suffix(">`"))
            .and_then(|rest| rest.rsplit_once("` as `Marked<"));
        match said.and_then(|(ty, number)| Some((ty, number.parse().ok()?))) {
            Some((ty, number)) => _ = types.insert(number, ty.to_owned()),
            None if value["level"] == "error" && !value["code"].is_null() => {
                let at = value["spans"][0]["line_start"].as_u64().unwrap_or_default();
                errors.push(format!("line {at} of the copy: {message}"));
            }
            None => {}
        }
    }
    (types, errors)
}

/// A type without what marks leave out: modules, lifetimes, the names of functions and the places of closures.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        if first == '\'' {
            let name = &rest[1..];
            let end = name.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(name.len());
            rest = name[end..].trim_start_matches(',').trim_start();
        } else if let Some(place) = rest.strip_prefix('{') {
            let end = place.find('}').map_or(place.len(), |end| end + 1);
            if place.starts_with("closure") {
                out.push_str("{closure}");
            } else {
                // A function's own name stands behind its type.
                out.truncate(out.trim_end().len());
            }
            rest = &place[end..];
        } else if length > 0 {
            let (word, after) = rest.split_at(length);
            match after.strip_prefix("::") {
                Some(inner) if word.starts_with(char::is_lowercase) => rest = inner,
                _ => {
                    out.push_str(word);
                    rest = after;
                }
            }
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
        }
    }
    out.replace("for<> ", "").replace("<>", "")
}

#[test]
fn types_are_compared_without_modules_and_lifetimes() {
    let pairs = [
        ("std::slice::Iter<'_, Vec<&'static str>>", "Iter<Vec<&str>>"),
        ("std::str::Chars<'_>", "Chars"),
        ("for<'a> fn(&'a u8) -> u8 {double}", "fn(&u8) -> u8"),
        ("Map<I, {closure@lib.rs:1:2: 3:4}>", "Map<I, {closure}>"),
        ("<W as Worker>::Output", "<W as Worker>::Output"),
    ];
    for (said, expected) in pairs {
        assert_eq!(plain(said), expected);
    }
}

#[test]
fn probes_nest() {
    let mark = |columns, text: &str| {
        let text = text.to_owned();
        Mark { line: 1, columns, parens: (0, 0), claim: Claim::Type, text }
    };
    let text = probed("a.b()", &[mark((1, 6), "B"), mark((1, 2), "A")]);
    let cast = |number| format!(") {{ v => {{ let _ = v as crate::Marked<{number}>; v }} }})");
    let expected = format!("(match ((match (a{}.b(){}{PROBE}", cast(1), cast(0));
    assert_eq!(text, expected);
}

/// The compiler is asked, and a mark that is wrong is found.
#[test]
fn rustc_names_types() {
    let text = "fn f() { let mut v = Vec::new(); v.push(1u8); }";
    let at = text.find("v.push").expect("there") + 1;
    let (columns, said) = ((at, at + 1), String::new());
    let mark = Mark { line: 1, columns, parens: (0, 0), claim: Claim::Type, text: said };
    let (types, errors) = compile(&probed(text, &[mark]));
    assert_eq!((types.get(&0).map(String::as_str), errors), (Some("Vec<u8>"), Vec::new()));
}
