//! A package in a folder of its own, in a git repository where a test wants one, and runs of the command over it.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

use crate::harness::{ctx_lint, findings, stderr, stdout, write};

const MANIFEST: &str =
    "[package]\nname = 'a'\nedition = '2024'\n[dependencies]\nctx-core = '0.1'\n";

/// A function with a guard that is dropped at once.
pub(crate) fn faulty(name: &str) -> String {
    format!(
        "pub async fn {name}(ctx: &ctx_core::Context) {{\n    let (ctx, _) = ctx.with_cancel();\n    ctx.cancelled().await;\n}}\n"
    )
}

pub(crate) fn git(dir: &Path, args: &[&str]) {
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

pub(crate) fn package(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    write(&dir.path().join("Cargo.toml"), MANIFEST);
    for (path, text) in files {
        write(&dir.path().join(path), text);
    }
    dir
}

/// A repository with one commit.
pub(crate) fn repository(files: &[(&str, &str)]) -> TempDir {
    let dir = package(files);
    git(dir.path(), &["init", "--quiet"]);
    commit(&dir);
    dir
}

pub(crate) fn commit(dir: &TempDir) {
    git(dir.path(), &["add", "-A"]);
    git(dir.path(), &["commit", "--quiet", "-m", "x"]);
}

pub(crate) fn run(dir: &TempDir, args: &[&str]) -> Output {
    ctx_lint(dir.path()).args(args).output().expect("a run")
}

/// The places of the findings.
#[track_caller]
pub(crate) fn places(dir: &TempDir, args: &[&str]) -> Vec<String> {
    let output = run(dir, &[args, &["--output-format", "json-lines"]].concat());
    assert!(matches!(output.status.code(), Some(0 | 1)), "{}", stderr(&output));
    findings(&stdout(&output))
        .iter()
        .map(|found| format!("{}:{}", found.path, found.line))
        .collect()
}

#[track_caller]
pub(crate) fn failure(dir: &TempDir, args: &[&str]) -> String {
    let output = run(dir, args);
    assert_eq!(
        (output.status.code(), stdout(&output).as_str()),
        (Some(2), ""),
        "{}",
        stderr(&output)
    );
    stderr(&output)
}

pub(crate) fn piped(dir: &TempDir, args: &[&str], text: &str) -> Output {
    let mut command = ctx_lint(dir.path());
    command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("a run");
    let mut stdin = child.stdin.take().expect("an input");
    std::io::Write::write_all(&mut stdin, text.as_bytes()).expect("sent");
    drop(stdin);
    child.wait_with_output().expect("an end")
}
