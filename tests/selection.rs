//! Which rules run, what is linted, and which findings are new.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

use crate::harness::{ctx_lint, findings, read, stderr, stdout, write};

const MANIFEST: &str =
    "[package]\nname = 'a'\nedition = '2024'\n[dependencies]\nctx-core = '0.1'\n";

/// A function with a guard that is dropped at once.
fn faulty(name: &str) -> String {
    format!(
        "pub async fn {name}(ctx: &ctx_core::Context) {{\n    let (ctx, _) = ctx.with_cancel();\n    ctx.cancelled().await;\n}}\n"
    )
}

fn git(dir: &Path, args: &[&str]) {
    let mut command = Command::new("git");
    command.current_dir(dir).args([
        "-c",
        "user.name=a",
        "-c",
        "user.email=a@example.com",
        "-c",
        "commit.gpgsign=false",
    ]);
    for name in ["GIT_DIR", "GIT_INDEX_FILE", "GIT_WORK_TREE"] {
        command.env_remove(name);
    }
    let output = command.args(args).output().expect("git");
    assert!(output.status.success(), "{args:?}: {}", stderr(&output));
}

fn package(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    write(&dir.path().join("Cargo.toml"), MANIFEST);
    for (path, text) in files {
        write(&dir.path().join(path), text);
    }
    dir
}

/// A repository with one commit.
fn repository(files: &[(&str, &str)]) -> TempDir {
    let dir = package(files);
    git(dir.path(), &["init", "--quiet"]);
    commit(&dir);
    dir
}

fn commit(dir: &TempDir) {
    git(dir.path(), &["add", "-A"]);
    git(dir.path(), &["commit", "--quiet", "-m", "x"]);
}

fn run(dir: &TempDir, args: &[&str]) -> Output {
    ctx_lint(dir.path()).args(args).output().expect("a run")
}

/// The places of the findings.
#[track_caller]
fn places(dir: &TempDir, args: &[&str]) -> Vec<String> {
    let output = run(dir, &[args, &["--output-format", "json-lines"]].concat());
    assert!(matches!(output.status.code(), Some(0 | 1)), "{}", stderr(&output));
    findings(&stdout(&output))
        .iter()
        .map(|found| format!("{}:{}", found.path, found.line))
        .collect()
}

#[track_caller]
fn failure(dir: &TempDir, args: &[&str]) -> String {
    let output = run(dir, args);
    assert_eq!(
        (output.status.code(), stdout(&output).as_str()),
        (Some(2), ""),
        "{}",
        stderr(&output)
    );
    stderr(&output)
}

fn piped(dir: &TempDir, args: &[&str], text: &str) -> Output {
    let mut command = ctx_lint(dir.path());
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("a run");
    let mut stdin = child.stdin.take().expect("an input");
    std::io::Write::write_all(&mut stdin, text.as_bytes()).expect("sent");
    drop(stdin);
    child.wait_with_output().expect("an end")
}

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
}

#[test]
fn only_what_is_new_since_a_commit_is_reported() {
    let dir = repository(&[("src/lib.rs", "pub mod old;\n"), ("src/old.rs", &faulty("f"))]);
    assert_eq!(places(&dir, &[]), ["src/old.rs:2"]);
    assert!(places(&dir, &["--since", "HEAD"]).is_empty());
    // What moves to another line, and to another file, is not new.
    write(&dir.path().join("src/old.rs"), &format!("// more\n\n{}", faulty("f")));
    assert!(places(&dir, &["--since", "HEAD"]).is_empty());
    std::fs::rename(dir.path().join("src/old.rs"), dir.path().join("src/moved.rs")).expect("moved");
    write(&dir.path().join("src/lib.rs"), "pub mod moved;\n");
    assert!(places(&dir, &["--since", "HEAD"]).is_empty());
    assert!(places(&dir, &["--since", "HEAD", "src/moved.rs"]).is_empty());
    // A second one of the same is.
    write(&dir.path().join("src/moved.rs"), &format!("{}{}", faulty("f"), faulty("g")));
    assert_eq!(places(&dir, &["--since", "HEAD"]).len(), 1);
    let text = stdout(&run(&dir, &["--since", "HEAD"]));
    assert!(text.contains("1 finding (1 deny, 0 warn) in 2 files; 1 known from before"), "{text}");
    commit(&dir);
    assert!(places(&dir, &["--since", "HEAD"]).is_empty());
    assert_eq!(places(&dir, &["--since", "HEAD~1"]).len(), 1);
    // Nothing of it touches the working tree or the index.
    let output =
        Command::new("git").current_dir(dir.path()).args(["status", "--porcelain"]).output();
    assert_eq!(stdout(&output.expect("git")), "");

    let told = failure(&dir, &["--since", "no-such"]);
    assert!(told.contains("cannot read `no-such`") && told.contains("shallow"), "{told}");
    let alone = package(&[("src/lib.rs", &faulty("f"))]);
    assert!(failure(&alone, &["--since", "HEAD"]).contains("lies in no git repository"));
    assert!(failure(&dir, &["--since", "HEAD", "--fix"]).contains("cannot be used with"));
}

#[test]
fn what_is_staged_is_linted_as_it_is_staged() {
    let dir = repository(&[("src/lib.rs", &faulty("f"))]);
    assert!(places(&dir, &["--staged"]).is_empty());
    write(&dir.path().join("src/lib.rs"), &format!("{}{}", faulty("f"), faulty("g")));
    // Not in the index yet.
    assert!(places(&dir, &["--staged"]).is_empty());
    git(dir.path(), &["add", "-A"]);
    assert_eq!(places(&dir, &["--staged"]).len(), 1);
    // Corrected on the disk, but not in the index.
    write(&dir.path().join("src/lib.rs"), &faulty("f"));
    assert_eq!(places(&dir, &["--staged"]).len(), 1);
    assert_eq!(places(&dir, &[]).len(), 1);
    // A file that git does not know is not staged.
    git(dir.path(), &["add", "-A"]);
    write(&dir.path().join("src/bin/new.rs"), &faulty("f"));
    assert!(places(&dir, &["--staged"]).is_empty());
    // Before the first commit all is new.
    let first = package(&[("src/lib.rs", &faulty("f"))]);
    git(first.path(), &["init", "--quiet"]);
    git(first.path(), &["add", "-A"]);
    assert_eq!(places(&first, &["--staged"]).len(), 1);
    let alone = package(&[("src/lib.rs", &faulty("f"))]);
    assert!(failure(&alone, &["--staged"]).contains("lies in no git repository"));
}

#[test]
fn a_baseline_holds_what_is_known_and_survives_moves() {
    let dir = package(&[("src/lib.rs", "pub mod a;\n"), ("src/a.rs", &faulty("f"))]);
    let file = dir.path().join("known.jsonl");
    let output = run(&dir, &["baseline", "create", "known.jsonl"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("wrote 1 finding to `known.jsonl`"));
    let known = read(&file);
    assert!(
        known.starts_with(
            "{\"rule\":\"dropped_cancel_guard\",\"text\":\"let (ctx, _) = ctx.with_cancel();\","
        ),
        "{known}"
    );
    let baseline = ["--baseline", "known.jsonl"];
    assert!(places(&dir, &baseline).is_empty());
    assert_eq!(run(&dir, &baseline).status.code(), Some(0));
    write(&dir.path().join("src/b.rs"), &format!("\n\n{}", faulty("renamed")));
    std::fs::remove_file(dir.path().join("src/a.rs")).expect("removed");
    write(&dir.path().join("src/lib.rs"), "pub mod b;\n");
    assert!(places(&dir, &baseline).is_empty());
    write(&dir.path().join("src/lib.rs"), &format!("pub mod b;\n{}", faulty("g")));
    assert_eq!(places(&dir, &baseline).len(), 1);
    // An ordinary run writes nothing, and a part of the code prunes nothing.
    assert_eq!(read(&file), known);
    assert!(
        failure(&dir, &["baseline", "prune", "known.jsonl", "src"]).contains("pruned as a whole")
    );
    assert!(
        failure(&dir, &["baseline", "create", "known.jsonl"])
            .contains("there is a baseline already")
    );
    write(&dir.path().join("src/lib.rs"), "");
    write(&dir.path().join("src/b.rs"), "");
    let output = run(&dir, &["baseline", "prune", "known.jsonl"]);
    assert!(
        stderr(&output).contains("took 1 finding out of `known.jsonl`; 0 left"),
        "{}",
        stderr(&output)
    );
    assert_eq!(read(&file), "");

    write(&file, &format!("{known}<<<<<<< ours\n"));
    let told = failure(&dir, &baseline);
    assert!(told.contains("known.jsonl:2:1") && told.contains("what a merge has left"), "{told}");
    assert!(failure(&dir, &["--baseline", "no"]).contains("cannot read the baseline `no`"));
}

#[cfg(unix)]
#[test]
fn a_baseline_is_not_pruned_while_something_cannot_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let dir = package(&[("src/lib.rs", &faulty("f"))]);
    assert_eq!(run(&dir, &["baseline", "create", "known"]).status.code(), Some(0));
    let known = read(&dir.path().join("known"));
    write(&dir.path().join("src/lib.rs"), "pub mod gone;\n");
    write(&dir.path().join("closed/a.rs"), "");
    let closed = dir.path().join("closed");
    std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(0o000)).expect("closed");
    // The superuser reads what it likes.
    let can_read = std::fs::read_dir(&closed).is_ok();
    let output = run(&dir, &["baseline", "prune", "known"]);
    std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(0o755)).expect("open");
    if !can_read {
        assert_eq!(output.status.code(), Some(2));
        assert_eq!(read(&dir.path().join("known")), known);
    }
    assert!(!known.is_empty());
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
