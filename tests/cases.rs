//! Cases: a fault that projects have reported, as a whole small program, with the fix beside it.
//!
//! `fixtures/cases/NAME/loud.rs` has the fault, with a mark on its line, and `fixed.rs` is the same program without it. All
//! rules run at their own levels, as they do for a user, and find what is marked and nothing else; with `//@ audit = true` in
//! `loud.rs` they run as in an audit, for rules that are a matter of taste. What is found is about what
//! the code means: it stays the same under other names, and when the function around the fault is called by one more.

mod wrap;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::harness::{Fixture, entries, expect_none, lint, name, read, root, write};
use crate::rename::{Calls, renamed};

/// All cases, by path.
fn cases() -> Vec<PathBuf> {
    let cases = entries(&root().join("fixtures/cases"));
    assert!(cases.len() >= 25, "cases are missing: {}", cases.len());
    cases
}

/// The files of all cases.
pub(crate) fn files() -> Vec<PathBuf> {
    cases().iter().flat_map(|case| entries(case)).collect()
}

/// Lints a text as the only file of a package, at the level of its case, and compares what is found with its marks.
fn compare(case: &Path, what: &str, text: &str) -> Option<String> {
    let dir = tempfile::tempdir().expect("a temporary folder");
    write(&dir.path().join("Cargo.toml"), "[package]\nname = \"case\"\nedition = \"2024\"\n");
    write(&dir.path().join("src/lib.rs"), text);
    let loud = Fixture::of_text("cases", case.join("loud.rs"), &read(&case.join("loud.rs")));
    let is_audited = loud.directives.get("audit").is_some_and(|value| value == "true");
    let flags: Vec<String> = is_audited.then(|| "--audit".to_owned()).into_iter().collect();
    let found = lint(dir.path(), &flags);
    Fixture::of_text(&name(case), case.join(what), text).compare(&found).err()
}

#[test]
fn each_fault_is_found_and_no_fix_is() {
    let mut complaints = Vec::new();
    for case in cases() {
        for (file, is_loud) in [("loud.rs", true), ("fixed.rs", false)] {
            let text = read(&case.join(file));
            if Fixture::of_text("cases", case.join(file), &text).marks().is_empty() == is_loud {
                complaints.push(format!("{}/{file}: marks stand in loud.rs", case.display()));
            }
            complaints.extend(compare(&case, file, &text));
        }
    }
    expect_none(&complaints);
}

#[test]
fn other_names_change_nothing() {
    let mut complaints = Vec::new();
    for case in cases() {
        for file in ["loud.rs", "fixed.rs"] {
            let text = read(&case.join(file));
            let files = BTreeMap::from([("src/lib.rs".to_owned(), text.clone())]);
            let renamed = renamed(&files, &[], &Calls::new()).expect("a file that parses");
            let renamed = &renamed.files["src/lib.rs"];
            assert_ne!(*renamed, text, "{}/{file}: nothing is renamed", case.display());
            complaints.extend(compare(&case, &format!("{file}, renamed"), renamed));
        }
    }
    expect_none(&complaints);
}

#[test]
fn one_more_call_changes_nothing() {
    let mut complaints = Vec::new();
    for case in cases() {
        let loud = read(&case.join("loud.rs"));
        let marks = Fixture::of_text("cases", case.join("loud.rs"), &loud).marks();
        let functions: BTreeSet<String> =
            marks.iter().map(|mark| wrap::function_at(&loud, mark.line)).collect();
        for (file, text) in [("loud.rs", &loud), ("fixed.rs", &read(&case.join("fixed.rs")))] {
            for function in &functions {
                let wrapped = wrap::wrapped(text, function);
                complaints.extend(compare(&case, &format!("{file}, wrapped"), &wrapped));
            }
        }
    }
    expect_none(&complaints);
}
