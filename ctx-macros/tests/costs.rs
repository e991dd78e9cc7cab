//! The plain form costs nothing: a crate is the same machine code with the attribute and without.

mod scratch;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use scratch::{Scratch, here};

#[test]
fn the_same_machine_code() {
    for (profile, optimised) in [("release", true), ("dev", false)] {
        let (plain, held) = (assembly(profile, false), assembly(profile, true));
        for symbol in ["sum", "owned", "generics", "poll_later", "load"] {
            assert!(plain.contains(&format!("\n{symbol}:")), "{profile}: no `{symbol}`:\n{plain}");
        }
        let different: Vec<_> =
            plain.lines().zip(held.lines()).filter(|(plain, held)| plain != held).take(9).collect();
        assert!(different.is_empty(), "{profile}: {different:#?}");
        assert_eq!(plain.lines().count(), held.lines().count(), "{profile}");
        // Without optimisation there is more of it, so both profiles were really built.
        assert!(optimised || plain.contains("core::") || plain.contains("4core"), "{profile}");
    }
}

/// The text of the compiled crate, with the hashes in the names of symbols numbered in their order.
fn assembly(profile: &str, held: bool) -> String {
    let name = if held { "held" } else { "plain" };
    let mut workspace = Scratch::new("costs");
    let functions = here().join("tests/costs/functions.rs").display().to_string();
    for name in ["plain", "held"] {
        // One name for both, or symbols would differ in more than their hashes.
        let features = if name == "held" { "[features]\ndefault = [\"held\"]\nheld = []\n" } else { "[features]\nheld = []\n" };
        let lib = format!("[lib]\nname = \"functions\"\npath = {functions:?}\n\n{features}");
        workspace.package(name, "2024", &lib);
    }
    let output = workspace.cargo(&["rustc", "-p", name, "--profile", profile, "--lib", "--", "--emit", "asm", "-C", "codegen-units=1", "-C", "debuginfo=0"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let folder = workspace.target().join(if profile == "dev" { "debug" } else { profile }).join("deps");
    let files = fs::read_dir(folder).expect("build output");
    let files = files.map(|entry| entry.expect("an entry").path());
    let texts = files.filter(|path| path.extension().is_some_and(|extension| extension == "s"));
    // Each build leaves a file whose name has the hash of the package; the newest is that of this build.
    let newest = texts.max_by_key(|path: &PathBuf| fs::metadata(path).and_then(|data| data.modified()).expect("a time"));
    let text = fs::read_to_string(newest.expect("an assembly file")).expect("text");
    normalised(&text)
}

fn normalised(text: &str) -> String {
    let mut numbers = BTreeMap::new();
    let mut out = String::new();
    let mut rest = text;
    // Names end in `17h`, sixteen hexadecimal digits, and `E`.
    while let Some(at) = rest.find("17h") {
        let hash = rest.get(at + 3..at + 20).filter(|hash| {
            hash.ends_with('E') && hash[..16].chars().all(|digit| digit.is_ascii_hexdigit())
        });
        out.push_str(&rest[..at + 3]);
        rest = &rest[at + 3..];
        if let Some(hash) = hash {
            let next = numbers.len();
            let number = numbers.entry(hash.to_owned()).or_insert(next);
            out.push_str(&number.to_string());
            rest = &rest[16..];
        }
    }
    out + rest
}

#[test]
fn hashes_are_numbered() {
    let text = "a17h0123456789abcdefE b17hfedcba9876543210E a17h0123456789abcdefE 17hours";
    assert_eq!(normalised(text), "a17h0E b17h1E a17h0E 17hours");
}
