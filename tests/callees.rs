//! rustc as the judge of the marks of callees: what a fixture says that a function calls stands among the calls of that function
//! in the compiler's own form of it (MIR), which names each by its path.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use crate::harness::{EDITION, expect_none, read, root};
use crate::types::{Claim, files, marks};

/// How many marks the compiler judges at least.
const ENOUGH: usize = 100;

#[test]
fn rustc_calls_the_same() {
    let mut complaints = Vec::new();
    let mut count = 0;
    for path in files("std") {
        let text = read(&path);
        let claims: Vec<_> =
            marks(&text).into_iter().filter(|mark| mark.claim == Claim::Callee).collect();
        if claims.is_empty() {
            continue;
        }
        let calls = calls(&mir(&path));
        for mark in claims {
            let function = function_at(&text, mark.line);
            // What is not compiled here has no form.
            let Some(called) = function.and_then(|name| calls.get(name)) else { continue };
            count += 1;
            let is_same = |call: &&String| {
                // Free functions of the standard library may be called by less than their whole path.
                **call == mark.text || mark.text.ends_with(&format!("::{call}"))
            };
            if !called.iter().any(|call| is_same(&call)) {
                let at = path.strip_prefix(root()).expect("inside").display().to_string();
                let function = function.unwrap_or("no function");
                complaints.push(format!(
                    "{at}:{}:{}: marked {}, and rustc has no such call in `{function}`",
                    mark.line, mark.columns.0, mark.text
                ));
            }
        }
    }
    assert!(count >= ENOUGH, "rustc judges {count} marks; {ENOUGH} are the least");
    expect_none(&complaints);
}

/// What the compiler makes of a file.
fn mir(path: &Path) -> String {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let out = dir.path().join("lib.mir");
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.args(["--edition", EDITION, "--crate-type", "lib", "--emit", "mir", "-A", "warnings"]);
    let output = rustc.arg("-o").arg(&out).arg(path).output().expect("rustc");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    read(&out)
}

/// The function whose body a line stands in: the innermost of the lines above it that begin what it is in.
fn function_at(text: &str, line: usize) -> Option<&str> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let lines: Vec<&str> = text.lines().take(line).collect();
    let mut inside = indent(lines.last()?);
    let around = lines.into_iter().rev().filter(move |line| {
        let is_code = !line.trim().is_empty() && !line.trim_start().starts_with("//");
        let is_around = is_code && indent(line) < inside;
        if is_around {
            inside = indent(line);
        }
        is_around
    });
    around.into_iter().find_map(|line| {
        let line = line.trim_start();
        let (before, rest) = line.split_once("fn ")?;
        let name = rest.split(['(', '<']).next().unwrap_or_default();
        let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
        (is_name && (before.is_empty() || before.ends_with(' '))).then_some(name)
    })
}

/// What each function calls, closures and blocks inside of it included, in the forms that marks have.
fn calls(mir: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut calls: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut function = String::new();
    for line in mir.lines() {
        if let Some(head) = line.strip_prefix("fn ") {
            let path = head.split(['(']).next().unwrap_or_default();
            let named = parts(path).into_iter().rfind(|part| !part.starts_with('{'));
            named.unwrap_or_default().clone_into(&mut function);
            calls.entry(function.clone()).or_default();
        }
        let Some((_, call)) = line.split_once(" = ") else { continue };
        let Some((call, _)) = call.rsplit_once(" -> ") else { continue };
        if let Some(callee) = without_arguments(call) {
            calls.entry(function.clone()).or_default().extend(forms(callee));
        }
    }
    calls
}

/// A call without what stands between its last parentheses.
fn without_arguments(call: &str) -> Option<&str> {
    let mut depth = 0_usize;
    for (at, letter) in call.char_indices().rev() {
        match letter {
            ')' => depth += 1,
            '(' => depth = depth.checked_sub(1)?,
            _ => {}
        }
        if depth == 0 {
            return (letter == '(').then(|| &call[..at]);
        }
    }
    None
}

/// The parts of a path between the `::` that stand in no bracket.
fn parts(path: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0_i32, 0);
    let bytes = path.as_bytes();
    for (at, &byte) in bytes.iter().enumerate() {
        match byte {
            b'<' | b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth -= 1,
            b'>' if at == 0 || bytes[at - 1] != b'-' => depth -= 1,
            b':' if depth == 0 && bytes.get(at + 1) == Some(&b':') && at >= start => {
                parts.push(&path[start..at]);
                start = at + 2;
            }
            _ => {}
        }
    }
    parts.push(path.get(start..).unwrap_or_default());
    parts
}

/// The forms in which a mark may name a callee: by the type of its impl, by its trait, and by its path.
fn forms(callee: &str) -> Vec<String> {
    let is_args = |part: &&str| {
        part.starts_with('<') && !part.starts_with("<impl ") && !part.contains(" as ")
    };
    let mut parts: Vec<&str> = parts(callee);
    while parts.len() > 1 && parts.last().is_some_and(is_args) {
        parts.pop();
    }
    let Some(name) = parts.pop() else { return Vec::new() };
    while parts.len() > 1 && parts.last().is_some_and(is_args) {
        parts.pop();
    }
    let Some(&outer) = parts.last() else { return vec![name.to_owned()] };
    let inner = outer.strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
    match inner {
        Some(inner) => match (inner.rsplit_once(" as "), inner.strip_prefix("impl ")) {
            (Some((ty, of_trait)), _) => {
                vec![format!("{}::{name}", last(ty)), format!("{}::{name}", last(of_trait))]
            }
            (None, own) => vec![format!("{}::{name}", last(own.unwrap_or(inner)))],
        },
        None => vec![format!("{}::{name}", last(outer)), format!("{}::{name}", parts.join("::"))],
    }
}

/// The last name of a type, as marks have it.
fn last(ty: &str) -> &str {
    let mut ty = ty.trim_start_matches(['&', ' ']);
    ty = ty.strip_prefix("mut ").unwrap_or(ty);
    match ty.as_bytes().first() {
        Some(b'[') => "slice",
        Some(b'*') => "pointer",
        _ => {
            let plain = ty.split('<').next().unwrap_or_default().trim_end_matches(':');
            plain.rsplit("::").next().unwrap_or_default()
        }
    }
}

#[test]
fn calls_are_read_in_the_forms_of_marks() {
    let mir = "fn f::{closure#0}(_1: u8) -> () {\n\
         _3 = core::slice::<impl [Row]>::iter(copy _1) -> [return: bb1, unwind: bb33];\n\
         _2 = <std::slice::Iter<'_, fn(u8) -> u8> as Iterator>::map::<u32, {closure@a.rs:1:2: 1:3}>(move _4) -> [return: bb2];\n\
         _5 = Option::<&Row>::cloned(move _16) -> [return: bb14, unwind continue];\n\
         _6 = std::mem::take::<Vec<u8>>(move _7) -> [return: bb3];\n\
         _8 = copy _9;\n}";
    let calls = calls(mir);
    let called: Vec<&str> = calls["f"].iter().map(String::as_str).collect();
    let expected = [
        "Iter::map",
        "Iterator::map",
        "Option::cloned",
        "mem::take",
        "slice::iter",
        "std::mem::take",
    ];
    for own in expected {
        assert!(called.contains(&own), "{own} in {called:?}");
    }
    assert_eq!(function_at("fn a() {\n}\nasync fn b<T>(x: T) {\n// fn c\n    x;", 5), Some("b"));
}
