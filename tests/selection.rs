//! Which rules run, and what is linted.

use crate::harness::{findings, read, stderr, stdout, write};
use crate::repository::{failure, faulty, package, piped, places, run};

#[test]
fn rules_are_picked_by_name_and_group_with_dashes_or_without() {
    let text = format!("{}// ctx-lint: what\n", faulty("f"));
    let dir = package(&[("src/lib.rs", &text)]);
    let rules = |args: &[&str]| {
        let output = run(&dir, &[args, &["--output-format", "json-lines"]].concat());
        findings(&stdout(&output)).into_iter().map(|found| found.rule).collect::<Vec<_>>()
    };
    let both = ["dropped_cancel_guard", "malformed_suppression"];
    assert_eq!(rules(&[]), both);
    assert_eq!(rules(&["--only", "dropped-cancel-guard"]), both[..1]);
    assert_eq!(rules(&["--skip", "dropped_cancel_guard"]), both[1..]);
    assert_eq!(rules(&["--only", "correctness", "--skip", "malformed-suppression"]), both[..1]);
    assert_eq!(rules(&["-A", "all", "--only", "dropped_cancel_guard"]), both[..1]);
    assert_eq!(rules(&["-A", "dropped-cancel-guard"]), both[1..]);
    let told = failure(&dir, &["--only", "droped-cancel-guard"]);
    assert!(told.contains("did you mean `dropped_cancel_guard`?"), "{told}");
    // Nothing that another rule needs is called unused.
    let text = format!("// ctx-lint: allow-file(dropped_cancel_guard) why\n{}", faulty("f"));
    write(&dir.path().join("src/lib.rs"), &text);
    assert!(rules(&["--only", "unused_suppression"]).is_empty());
}

#[test]
fn a_group_is_explained_by_its_rules() {
    let dir = package(&[]);
    let text = stdout(&run(&dir, &["explain", "correctness"]));
    assert!(text.starts_with("correctness: code that is wrong\n"), "{text}");
    for rule in ctx_lint::builtin::all() {
        let is_in = rule.group.name() == "correctness";
        assert_eq!(
            text.lines().any(|line| line.starts_with(&format!("{} ", rule.name))),
            is_in,
            "{}",
            rule.name
        );
    }
    assert!(
        stdout(&run(&dir, &["explain", "dropped-cancel-guard"])).contains("dropped_cancel_guard")
    );
}

#[test]
fn standard_input_takes_the_place_of_a_file() {
    let dir = package(&[("src/lib.rs", "pub mod own;\n"), ("src/own.rs", "")]);
    let args = ["-", "--stdin-filename", "src/own.rs", "--output-format", "concise"];
    let output = piped(&dir, &args, &faulty("f"));
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert!(
        stdout(&output).starts_with("src/own.rs:2:15: deny[dropped_cancel_guard]"),
        "{}",
        stdout(&output)
    );
    // The file is not there yet, or has no name.
    let output = piped(
        &dir,
        &["-", "--stdin-filename", "src/new.rs", "--output-format", "concise"],
        &faulty("f"),
    );
    assert!(
        stdout(&output).starts_with("src/new.rs:2:15:"),
        "{}{}",
        stdout(&output),
        stderr(&output)
    );
    let output = piped(&dir, &["-", "--output-format", "concise"], &faulty("f"));
    assert!(
        stdout(&output).starts_with("stdin.rs:2:15:"),
        "{}{}",
        stdout(&output),
        stderr(&output)
    );
    assert!(places(&dir, &[]).is_empty());
    let told = failure(&dir, &["--stdin-filename", "a.rs"]);
    assert!(told.contains("standard input, which is not read"), "{told}");
    assert!(failure(&dir, &["-", "src"]).contains("together with other paths"));
    assert!(failure(&dir, &["-", "--fix"]).contains("cannot be written"));
    assert!(failure(&dir, &["-", "--stdin-filename", "src"]).contains("is a folder"));
    for odd in ["Cargo.toml", "notes.txt", "-"] {
        assert!(failure(&dir, &["-", "--stdin-filename", odd]).contains("is not a Rust file"));
    }
    // What is left out stays so where that is asked for.
    let args = ["-", "--stdin-filename", "src/own.rs", "--exclude", "own.rs"];
    assert_eq!(piped(&dir, &args, &faulty("f")).status.code(), Some(1));
    let forced = piped(&dir, &[&args[..], &["--force-exclude"]].concat(), &faulty("f"));
    assert_eq!(
        (forced.status.code(), stdout(&forced).as_str()),
        (Some(0), ""),
        "{}",
        stderr(&forced)
    );
}

#[test]
fn every_finding_is_silenced_with_a_reason() {
    let twice = format!("{}\n{}", faulty("f"), faulty("g"));
    let dir = package(&[("src/lib.rs", &twice)]);
    let output = run(&dir, &["--add-suppressions", "from before the linter"]);
    assert_eq!(output.status.code(), Some(0), "{}{}", stdout(&output), stderr(&output));
    assert!(stderr(&output).contains("silenced 2 findings in 1 file"), "{}", stderr(&output));
    let text = read(&dir.path().join("src/lib.rs"));
    let comment =
        "    // ctx-lint: allow(dropped_cancel_guard) from before the linter\n    let (ctx, _)";
    assert_eq!(text.matches(comment).count(), 2, "{text}");
    assert!(places(&dir, &["-W", "all", "--only", "correctness"]).is_empty());
    let listed = stdout(&run(&dir, &["suppressions"]));
    assert_eq!(
        listed.lines().next(),
        Some("src/lib.rs:2:5: allow(dropped_cancel_guard) from before the linter")
    );
    let json = stdout(&run(&dir, &["suppressions", "--output-format", "json"]));
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(
        (json[1]["line"].as_u64(), &json[1]["rules"][0]),
        (Some(8), &"dropped_cancel_guard".into())
    );
    assert!(failure(&dir, &["--add-suppressions", "  "]).contains("no reason"));
}

#[test]
fn expect_is_another_word_for_allow() {
    let text = faulty("f")
        .replace("    let", "    // ctx-lint: expect(dropped_cancel_guard) why\n    let");
    let dir = package(&[("src/lib.rs", &text)]);
    assert!(places(&dir, &[]).is_empty());
    write(
        &dir.path().join("src/lib.rs"),
        "async fn f() {\n    // ctx-lint: expect(dropped_cancel_guard) why\n    f().await;\n}\n",
    );
    let output = run(&dir, &["--output-format", "concise"]);
    assert!(stdout(&output).contains("warn[unused_suppression]"), "{}", stdout(&output));
}
