//! Two judges, one law: where `#[context_fn]` refuses a line, `ctx-lint` finds fault with it, and the reverse.
//!
//! Each file of `fixtures/agreement` is compiled against the real attribute, and linted by the real command; both must
//! speak on the marked lines, and on no others. The attribute alone sees that there is no context at all, that one is
//! behind `&mut`, or that a type is none: nobody without the attribute has promised to take one. The linter alone judges
//! functions that are not under the attribute, and fresh roots that do not take the context's name.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::harness::{Fixture, entries, lint, name, read, root, write};

/// The linter's rules that say what the attribute says.
const RULES: [&str; 3] = ["context_not_first", "detached_context", "optional_context"];

#[test]
fn the_attribute_and_the_linter_agree() {
    let files = entries(&root().join("fixtures/agreement"));
    assert!(files.len() >= 3, "{files:?}");
    for file in files {
        let marked = marked(&file);
        assert!(!marked.is_empty(), "{}: has no marks", file.display());
        assert_eq!(linted(&file), marked, "{}: the linter", file.display());
        let lines: BTreeSet<usize> = marked.into_iter().map(|(line, _)| line).collect();
        assert_eq!(refused(&file), lines, "{}: the attribute", file.display());
    }
}

fn fixture(file: &Path) -> Fixture {
    Fixture::of_text(RULES[0], file.to_owned(), &read(file))
}

fn marked(file: &Path) -> BTreeSet<(usize, String)> {
    fixture(file).marks().into_iter().map(|mark| (mark.line, mark.rule)).collect()
}

fn linted(file: &Path) -> BTreeSet<(usize, String)> {
    let flags = ["-A", "all"].into_iter().chain(RULES.into_iter().flat_map(|rule| ["-W", rule]));
    let flags: Vec<String> = flags.map(str::to_owned).collect();
    let dir = fixture(file).unpack();
    lint(dir.path(), &flags).into_iter().map(|found| (found.line, found.rule)).collect()
}

/// The lines on which the compiler reports errors.
fn refused(file: &Path) -> BTreeSet<usize> {
    let package = name(file).trim_end_matches(".rs").to_owned();
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("agreement");
    let at = scratch.join(&package);
    let manifest = format!(
        "[workspace]\n\n[package]\nname = {package:?}\nedition = \"2024\"\n\n[lib]\npath = {:?}\n\n[dependencies]\nctx-core = {{ path = {:?} }}\n",
        file.display().to_string(),
        root().join("ctx-core").display().to_string(),
    );
    write(&at.join("Cargo.toml"), &manifest);
    fs::copy(root().join("Cargo.lock"), at.join("Cargo.lock")).expect("a lock file");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--offline", "--message-format", "json", "--target-dir"])
        .arg(scratch.join("target"))
        .current_dir(&at)
        .env_remove("RUSTFLAGS")
        .output()
        .expect("cargo");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let messages = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON"));
    let errors = messages.filter(|message| message["message"]["level"] == "error");
    let spans =
        errors.flat_map(|error| error["message"]["spans"].as_array().cloned().unwrap_or_default());
    let own = |span: &Value| {
        let path = PathBuf::from(span["file_name"].as_str().unwrap_or_default());
        span["is_primary"] == true && path.ends_with(name(file))
    };
    let lines = spans.filter(own).filter_map(|span| span["line_start"].as_u64());
    lines.map(|line| usize::try_from(line).expect("a line")).collect()
}
