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
        for (number, (mark, _)) in judged.iter().enumerate() {
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

/// The marks of types that the compiler can be asked about. What never comes back takes any type that is asked of it.
fn judged(path: &Path, text: &str) -> Vec<(Mark, Where)> {
    let seen = seen(path);
    let place = |mark: &Mark| {
        let (mut here, line) = (seen.iter().filter(|seen| mark.is_about(seen)), mark.line - 1);
        if here.clone().any(|seen| seen.kind != "local") {
            return Some(Where::Around);
        }
        let line = text.lines().nth(line).unwrap_or_default();
        here.next().filter(|_| binds(line, mark.columns.1))?;
        Some(Where::Behind)
    };
    let marks = marks(text).into_iter();
    let marks = marks.filter(|mark| mark.claim == Claim::Type && mark.text != "!");
    marks.filter_map(|mark| place(&mark).map(|place| (mark, place))).collect()
}

/// Where an expression is cast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Where {
    /// Where it stands.
    Around,
    /// It is a variable, and is bound behind its line.
    Behind,
}

/// Whether what a line binds before a column is there behind the line: it is a whole `let`, or opens the block of a loop
/// or of a condition.
fn binds(line: &str, column: usize) -> bool {
    let opens = ["for ", "while let ", "if let "].iter().any(|word| line.trim().starts_with(word));
    let is_let = line.trim().starts_with("let ");
    let is_whole = (is_let && line.ends_with(';')) || (opens && line.ends_with('{'));
    let end = line.find(" = ").or_else(|| line.find(" in ")).or_else(|| line.find(';'));
    is_whole && end.is_some_and(|end| column <= end + 1)
}

/// The text with a cast of each marked expression.
fn probed(text: &str, marks: &[(Mark, Where)]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    // Behind what begins or ends at one place, the longer expression is the outer one.
    let mut pieces: Vec<(usize, usize, bool, usize, String)> = Vec::new();
    for (number, (mark, place)) in marks.iter().enumerate() {
        let (from, to) = mark.columns;
        if *place == Where::Behind {
            let name = &lines[mark.line - 1][from - 1..to - 1];
            let cast = format!(" let _ = {name} as crate::Marked<{number}>;");
            pieces.push((mark.line, lines[mark.line - 1].len() + 1, true, 0, cast));
            continue;
        }
        let close = format!(") {{ v => {{ let _ = v as crate::Marked<{number}>; v }} }})");
        pieces.push((mark.line, from, true, usize::MAX - (to - from), "(match (".to_owned()));
        pieces.push((mark.line, to, false, to - from, close));
    }
    // What ends at a place comes before what begins there.
    pieces.sort();
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
    let marks = [mark((9, 14), "B"), mark((9, 10), "A"), mark((5, 6), "B")];
    let [outer, inner, local] = marks;
    let marks = [(outer, Where::Around), (inner, Where::Around), (local, Where::Behind)];
    let text = probed("let x = a.b();", &marks);
    let cast = |number| format!(") {{ v => {{ let _ = v as crate::Marked<{number}>; v }} }})");
    let (one, two, three) = (cast(1), cast(0), " let _ = x as crate::Marked<2>;");
    assert_eq!(text, format!("let x = (match ((match (a{one}.b(){two};{three}{PROBE}"));
}

#[test]
fn a_variable_is_cast_where_it_is_bound() {
    for line in ["    let x = 4;", "let x;", "for x in y {", "while let Some(x) = y.next() {"] {
        assert!(binds(line, line.find('x').expect("there") + 2), "{line}");
    }
    for line in ["Some(x) => x,", "let x = match y {", "let y = z(|x| x);", "if x > y {"] {
        assert!(!binds(line, line.find('x').expect("there") + 2), "{line}");
    }
}

/// The compiler is asked, and a mark that is wrong is found.
#[test]
fn rustc_names_types() {
    let text = "fn f() { let mut v = Vec::new(); v.push(1u8); }";
    let at = text.find("v.push").expect("there") + 1;
    let (columns, said) = ((at, at + 1), String::new());
    let mark = Mark { line: 1, columns, parens: (0, 0), claim: Claim::Type, text: said };
    let (types, errors) = compile(&probed(text, &[(mark, Where::Around)]));
    assert_eq!((types.get(&0).map(String::as_str), errors), (Some("Vec<u8>"), Vec::new()));
}
