//! The plain form costs nothing: a crate is the same machine code with the attribute and without.

mod scratch;

use std::collections::BTreeMap;
use std::fs;

use scratch::{Scratch, here};

#[test]
fn the_same_machine_code() {
    let (plain, held) = (assembly(false), assembly(true));
    for symbol in ["sum", "owned", "generics", "poll_later", "load"] {
        assert!(plain.contains(&format!("\n{symbol}:")), "no `{symbol}`:\n{plain}");
    }
    let lines = plain.lines().zip(held.lines());
    let different: Vec<_> = lines.filter(|(plain, held)| plain != held).take(9).collect();
    assert!(different.is_empty(), "{different:#?}");
    assert_eq!(plain.lines().count(), held.lines().count());
}

/// The text of the compiled crate, with the hashes in the names of symbols numbered in their order.
fn assembly(held: bool) -> String {
    let name = if held { "held" } else { "plain" };
    let mut workspace = Scratch::new("costs");
    let functions = here().join("tests/costs/functions.rs").display().to_string();
    for name in ["plain", "held"] {
        // One name for both, or symbols would differ in more than their hashes.
        let features = if name == "held" {
            "[features]\ndefault = [\"held\"]\nheld = []\n"
        } else {
            "[features]\nheld = []\n"
        };
        let lib = format!("[lib]\nname = \"functions\"\npath = {functions:?}\n\n{features}");
        workspace.package(name, "2024", &["tracing"], &lib);
    }
    let at = workspace.target().join(format!("{name}.s"));
    let emit = format!("asm={}", at.display());
    let output = workspace.cargo(&[
        "rustc",
        "-p",
        name,
        "--profile",
        "release",
        "--lib",
        "--",
        "--emit",
        &emit,
        "-C",
        "codegen-units=1",
        "-C",
        "debuginfo=0",
    ]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = fs::read_to_string(&at).unwrap_or_else(|error| panic!("{}: {error}", at.display()));
    normalised(&text)
}

/// What stands in front of a hash: in the name of a function, of a constant, of the file.
const BEFORE_HASH: [&str; 3] = ["17h", ".Lanon.", "\"functions."];

fn normalised(text: &str) -> String {
    let mut numbers = BTreeMap::new();
    let mut out = String::new();
    let mut rest = text;
    let next = |rest: &str| {
        let ends = BEFORE_HASH.iter().filter_map(|mark| Some(rest.find(mark)? + mark.len()));
        ends.min()
    };
    while let Some(at) = next(rest) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.find(|c| !matches!(c, '0'..='9' | 'a'..='f')).unwrap_or(rest.len());
        if end >= 15 {
            let next = numbers.len();
            let number = numbers.entry(rest[..end].to_owned()).or_insert(next);
            out.push_str(&number.to_string());
            rest = &rest[end..];
        }
    }
    out + rest
}

#[test]
fn hashes_are_numbered() {
    let text =
        "a17h0123456789abcdefE .Lanon.fedcba9876543210.1 a17h0123456789abcdefE 17hours 17habE";
    assert_eq!(normalised(text), "a17h0E .Lanon.1.1 a17h0E 17hours 17habE");
}
