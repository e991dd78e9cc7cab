//! The command line: exit codes, every way to fail, levels, config, formats and fixes.
//!
//! The findings here come from the engine's own rules, so that these tests say nothing about any other rule.

use std::process::{Output, Stdio};

use ctx_lint::format::FORMATS;
use tempfile::TempDir;

use crate::harness::{ctx_lint, findings, read, root, stderr, stdout, write};

/// A comment that is a finding at deny level.
const DENIED: &str = "// ctx-lint: what\nasync fn f() {}\n";

/// A comment that is a finding at warn level, and can be fixed.
const WARNED: &str = "// ctx-lint: allow(syntax_error) why\nasync fn f() {}\n";

const CLEAN: &str = "async fn f() {}\n";

fn folder(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    for (path, text) in files {
        write(&dir.path().join(path), text);
    }
    dir
}

fn run(dir: &TempDir, args: &[&str]) -> Output {
    ctx_lint(dir.path()).args(args).output().expect("a run")
}

fn code(dir: &TempDir, args: &[&str]) -> i32 {
    run(dir, args).status.code().expect("a code")
}

/// Runs, expects failure with nothing on standard output, and returns what the user is told.
#[track_caller]
fn failure(dir: &TempDir, args: &[&str]) -> String {
    let output = run(dir, args);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert_eq!(stdout(&output), "");
    stderr(&output)
}

#[track_caller]
fn tells(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "no `{part}` in\n{text}");
    }
}

/// The rules of the findings.
fn rules(dir: &TempDir, args: &[&str]) -> Vec<String> {
    let output = run(dir, &[&["--output-format", "json-lines"], args].concat());
    findings(&stdout(&output)).into_iter().map(|found| found.rule).collect()
}

#[test]
fn exit_codes_follow_the_loudest_finding() {
    let clean = folder(&[("src/a.rs", CLEAN)]);
    assert_eq!(code(&clean, &[]), 0);
    assert_eq!(code(&clean, &["check", "src"]), 0);
    let warned = folder(&[("a.rs", WARNED)]);
    assert_eq!(code(&warned, &[]), 0);
    assert_eq!(code(&warned, &["--deny-warnings"]), 1);
    assert_eq!(code(&warned, &["--deny-warnings", "--exit-zero"]), 0);
    assert_eq!(code(&warned, &["-D", "suspicious"]), 1);
    let denied = folder(&[("a.rs", DENIED)]);
    assert_eq!(code(&denied, &[]), 1);
    assert_eq!(code(&denied, &["check", "a.rs", "--exit-zero"]), 0);
    assert_eq!(code(&denied, &["check", "-W", "all", "-A", "correctness", "."]), 0);
    assert_eq!(code(&denied, &["-W", "malformed_suppression"]), 0);
    let output =
        ctx_lint(warned.path()).env("CARGO_BUILD_WARNINGS", "deny").output().expect("a run");
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn the_last_level_wins_across_flags() {
    let dir = folder(&[("a.rs", DENIED), ("b.rs", WARNED)]);
    let both = ["malformed_suppression", "unused_suppression"];
    assert_eq!(rules(&dir, &[]), both);
    assert_eq!(rules(&dir, &[".", "-A", "all", "-W", "malformed_suppression"]), both[..1]);
    assert!(rules(&dir, &["-W", "malformed_suppression", "-A", "all"]).is_empty());
    assert_eq!(
        rules(&dir, &["-A", "all", "-D", "unused_suppression", "-W", "syntax_error"]),
        both[1..]
    );
}

#[test]
fn a_path_that_does_not_exist_is_told() {
    let dir = folder(&[("a.rs", CLEAN)]);
    tells(&failure(&dir, &["no/such", "a.rs"]), &["no such file or folder: `no/such`", "help"]);
    tells(&failure(&dir, &["no", "such"]), &["`no`", "`such`"]);
}

#[test]
fn nothing_to_lint_is_told() {
    let dir = folder(&[("notes.txt", ""), ("gen/a.rs", CLEAN)]);
    tells(&failure(&dir, &["--exclude", "gen"]), &["nothing to lint", "`.`", "exclude"]);
    tells(&failure(&dir, &["--force-exclude", "--exclude", "gen"]), &["nothing to lint"]);
    assert_eq!(code(&dir, &["--force-exclude", "--exclude", "gen", "gen/a.rs"]), 0);
    assert_eq!(code(&dir, &["--exclude", "gen", "gen/a.rs"]), 0);
}

#[test]
fn bad_flags_are_told() {
    let dir = folder(&[("a.rs", CLEAN)]);
    tells(&failure(&dir, &["--bad"]), &["there is no flag `--bad`", "usage: ctx-lint"]);
    tells(
        &failure(&dir, &["--output-format", "jsonl"]),
        &["`jsonl` is no value for `--output-format`", "json-lines"],
    );
    tells(
        &failure(&dir, &["-D", "sintax_error"]),
        &["no rule `sintax_error`", "did you mean `syntax_error`?"],
    );
    tells(&failure(&dir, &["--config", "x.toml", "--isolated"]), &["cannot be used with"]);
    tells(&failure(&dir, &["--fix", "check", "."]), &["the command `check` comes after a flag"]);
    tells(&failure(&dir, &["--exclude", "a["]), &["`a[` is not a pattern"]);
    tells(&failure(&dir, &["explain", "sintax_error"]), &["did you mean `syntax_error`?"]);
}

#[test]
fn bad_config_is_pointed_at() {
    let dir = folder(&[
        ("a.rs", CLEAN),
        ("ctx-lint.toml", "exlude = []\n\n[rules]\nsyntax_error = 'loud'\n"),
    ]);
    let told = failure(&dir, &[]);
    tells(
        &told,
        &[
            "unknown key `exlude`",
            "did you mean `exclude`?",
            "ctx-lint.toml:1:1",
            "unknown level `loud`",
        ],
    );
    assert_eq!(code(&dir, &["--isolated"]), 0);
    let told = failure(&dir, &["--config", "other.toml"]);
    tells(&told, &["cannot read the config file `other.toml`", "help"]);
}

#[test]
fn config_is_found_above_each_path() {
    let config = "[rules]\nmalformed_suppression = 'allow'\n";
    let files = [
        ("p/src/a.rs", DENIED),
        ("p/.ctx-lint.toml", config),
        ("q/a.rs", DENIED),
        ("other.toml", config),
    ];
    let dir = folder(&files);
    assert_eq!(code(&dir, &["p/src"]), 0);
    assert_eq!(code(&dir, &["p/src/a.rs"]), 0);
    assert_eq!(code(&dir, &["p/src", "-D", "all"]), 1);
    assert_eq!(code(&dir, &["q"]), 1);
    assert_eq!(code(&dir, &["q", "--config", "other.toml"]), 0);
}

#[test]
fn excludes_of_config_are_relative_to_its_folder() {
    let dir = folder(&[
        ("p/ctx-lint.toml", "exclude = ['src/gen/**', '*.pb.rs']\n"),
        ("p/src/gen/a.rs", DENIED),
        ("p/src/b.pb.rs", DENIED),
        ("p/src/lib.rs", CLEAN),
    ]);
    assert_eq!(code(&dir, &["p"]), 0);
    assert_eq!(code(&dir, &["p/src/gen/a.rs"]), 1);
    assert_eq!(code(&dir, &["p/src/gen/a.rs", "--force-exclude"]), 0);
}

#[test]
fn paths_are_printed_from_the_current_folder() {
    let dir = folder(&[("src/a.rs", DENIED)]);
    let printed = |args: &[&str]| {
        let output = run(&dir, &[&["--output-format", "concise"], args].concat());
        stdout(&output).split(':').next().unwrap_or_default().to_owned()
    };
    assert_eq!(printed(&[]), "src/a.rs");
    assert_eq!(printed(&["./src"]), "src/a.rs");
    let whole = dir.path().join("src/a.rs").display().to_string();
    assert_eq!(printed(&[&whole]), "src/a.rs");
}

#[test]
fn every_format_prints_and_keeps_the_code() {
    let dir = folder(&[("a.rs", DENIED)]);
    for format in FORMATS {
        let output = run(&dir, &["--output-format", format.name]);
        assert_eq!(output.status.code(), Some(1), "{}", format.name);
        tells(&stdout(&output), &["malformed_suppression", "a.rs"]);
        assert!(!stdout(&output).contains('\u{1b}'), "{} colours a file", format.name);
    }
    let output = run(&dir, &["--color", "always"]);
    assert!(stdout(&output).contains('\u{1b}'));
    tells(&stdout(&run(&dir, &[])), &["1 finding (1 deny, 0 warn) in 1 file"]);
    assert!(!stdout(&run(&dir, &["-q"])).contains("in 1 file"));
    assert_eq!(stdout(&run(&dir, &["--statistics"])), "      1  deny malformed_suppression\n");
}

#[test]
fn the_output_does_not_depend_on_threads() {
    let files: Vec<_> =
        (0..50).map(|at| (format!("d{}/f{at}.rs", at % 7), DENIED.repeat(3))).collect();
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let dir = folder(&files);
    let one = stdout(&run(&dir, &["--threads", "1"]));
    tells(&one, &["150 findings"]);
    assert_eq!(one, stdout(&run(&dir, &["--threads", "4"])));
    assert_eq!(one, stdout(&run(&dir, &[])));
}

#[test]
fn fixes_are_written_or_shown() {
    let dir = folder(&[("a.rs", WARNED), ("b.rs", CLEAN)]);
    let path = dir.path().join("a.rs");
    let output = run(&dir, &["--diff"]);
    assert_eq!(output.status.code(), Some(1));
    tells(&stdout(&output), &["--- a/a.rs", "+++ b/a.rs", "-// ctx-lint: allow(syntax_error) why"]);
    assert_eq!(read(&path), WARNED);
    let output = run(&dir, &["--fix"]);
    assert_eq!(output.status.code(), Some(0));
    tells(&stdout(&output), &["no findings in 2 files"]);
    assert_eq!(read(&path), CLEAN);
    let output = run(&dir, &["--diff"]);
    assert_eq!((output.status.code(), stdout(&output)), (Some(0), String::new()));
}

/// Who sees no patch is told that there is one.
#[test]
fn fixes_that_need_a_review_are_counted() {
    let spin = read(&root().join("fixtures/rules/closed_channel_spin/spin.rs"));
    let dir = folder(&[("a.rs", &spin)]);
    let fixes = |args: &[&str]| stderr(&run(&dir, args)).contains("`--diff --unsafe-fixes`");
    assert!(fixes(&["--diff"]) && fixes(&["--fix"]));
    assert!(!fixes(&["--diff", "-q"]) && !fixes(&["--diff", "--unsafe-fixes"]) && !fixes(&[]));
}

#[test]
fn rules_and_explain_print_every_rule() {
    let dir = folder(&[]);
    let text = stdout(&run(&dir, &["rules"]));
    let json = stdout(&run(&dir, &["rules", "--output-format", "json"]));
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    for (at, rule) in ctx_lint::builtin::all().iter().enumerate() {
        tells(text.lines().nth(at).expect("a line a rule"), &[rule.name, rule.group.name()]);
        assert_eq!(json[at]["name"], rule.name);
        let page = stdout(&run(&dir, &["explain", rule.name]));
        tells(&page, &[rule.name, "Bad", "Good"]);
    }
}

#[test]
fn help_and_version_succeed() {
    let dir = folder(&[]);
    tells(&stdout(&run(&dir, &["--help"])), &["Usage: ctx-lint", "--deny-warnings", "Exit codes"]);
    tells(&stdout(&run(&dir, &["--version"])), &[env!("CARGO_PKG_VERSION")]);
    assert_eq!(code(&dir, &["check", "--help"]), 0);
}

/// `ctx-lint | head` complains of nothing, and does not look clean.
#[cfg(unix)]
#[test]
fn a_closed_pipe_is_a_quiet_end() {
    let dir = folder(&[("a.rs", &DENIED.repeat(5_000))]);
    let mut command = ctx_lint(dir.path());
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("a run");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("an end");
    assert_eq!((output.status.code(), stderr(&output).as_str()), (Some(1), ""));
}

#[test]
fn standard_input_is_not_needed() {
    let dir = folder(&[("a.rs", CLEAN)]);
    let output = ctx_lint(dir.path()).stdin(Stdio::null()).output().expect("a run");
    assert!(output.status.success());
}
